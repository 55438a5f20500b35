//! Socket addresses as text, both ways.
//!
//! | text | address |
//! |---|---|
//! | `192.0.2.1:80` | IPv4 and port |
//! | `[2001:db8::1]:80`, `[fe80::1%2]:80` | IPv6, scope and port; the scope is an index, or an interface's name when parsed |
//! | `unix:/run/x.sock` | path, ended by a zero byte |
//! | `unix:@name` | abstract name |
//! | `unix:` | Unix socket without a name |
//! | `netlink:PORT:GROUPS` | netlink, groups as bits |
//! | `packet:IF:PROTOCOL` | packet socket; `IF` is an index, or a name when parsed; the protocol as `0x0800` |
//! | `vsock:CID:PORT` | virtual machine; `any` is the number of all ones |
//! | `raw:FAMILY:HEX` | anything else: the bytes behind the family |
//!
//! Netlink, packet and vsock addresses are Linux's. On FreeBSD, NetBSD and macOS an address begins with its length, which is no part
//! of the text.
//!
//! In the name of a Unix socket `\\` is a backslash and `\xNN` any byte; control characters, bytes that are not UTF-8
//! and an `@` that begins a path are written so. What `sockaddr_format` gives, `sockaddr_parse` turns back into the same bytes.

#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
use bsd as system;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as system;

mod format;
mod parse;
#[cfg(all(test, target_os = "linux"))]
mod tests;

use crate::Errno;
use crate::abi::AF;
use crate::arg::{Bytes, BytesMut, Result, Str};
use callgate_macros::call;
use core::net::{Ipv4Addr, Ipv6Addr};

/// The longest address that the kernel has (`struct sockaddr_storage`).
const LONGEST: usize = size_of::<crate::abi::SockaddrStorage>();

/// Turn text into a socket address.
///
/// The forms are `192.0.2.1:80`, `[fe80::1%2]:80`, `unix:/path`, `unix:@abstract`, `netlink:port:groups`,
/// `packet:interface:0x0800`, `vsock:cid:port` and `raw:family:hex`. The name of an interface is looked up in the kernel.
///
/// # Arguments
/// - `text`: the text
/// - `out`: where the address goes; 128 bytes hold any
///
/// # Returns
/// The address's length in bytes.
///
/// # Errors
/// - `EINVAL`: the text is no address
/// - `ENODEV`: there is no interface of that name
/// - `ENAMETOOLONG`: the Unix name does not fit
/// - `ENOSPC`: `out` is too small
#[call(pure, touches, since = "2.0", source = "sockaddr(3type)")]
#[inline]
pub fn sockaddr_parse(text: Str<'_>, out: BytesMut<'_>) -> Result<usize> {
    // SAFETY: a pure call's caller gives memory that is there.
    let (text, out) = unsafe { (text.as_bytes(), out.as_mut_slice()) };
    put(parse::address(text)?.bytes(), out)
}

/// Turn a socket address into text.
///
/// # Arguments
/// - `addr`: the address
/// - `out`: where the text goes; 512 bytes hold any
///
/// # Returns
/// The text's length in bytes.
///
/// # Errors
/// - `EINVAL`: `addr` is shorter than a family, or longer than any address
/// - `ENOSPC`: `out` is too small
#[call(pure, touches, since = "2.0", source = "sockaddr(3type)")]
#[inline]
pub fn sockaddr_format(addr: Bytes<'_>, out: BytesMut<'_>) -> Result<usize> {
    // SAFETY: a pure call's caller gives memory that is there.
    let (addr, out) = unsafe { (addr.as_slice(), out.as_mut_slice()) };
    format::address(addr, out)
}

/// Turn the text of an IPv4 or IPv6 address into its bytes.
///
/// # Arguments
/// - `family`: `INET` or `INET6`
/// - `text`: the text
/// - `out`: where the 4 or 16 bytes go
///
/// # Returns
/// The number of bytes.
///
/// # Errors
/// - `EINVAL`: the text is no address of the family
/// - `EAFNOSUPPORT`: another family
/// - `ENOSPC`: `out` is too small
#[call(pure, touches, since = "2.2", source = "inet_pton(3)")]
#[inline]
pub fn inet_pton(family: AF, text: Str<'_>, out: BytesMut<'_>) -> Result<usize> {
    // SAFETY: a pure call's caller gives memory that is there.
    let (text, out) = unsafe { (text.as_bytes(), out.as_mut_slice()) };
    match family {
        AF::INET => put(&parse::number::<Ipv4Addr>(text)?.octets(), out),
        AF::INET6 => put(&parse::number::<Ipv6Addr>(text)?.octets(), out),
        _ => Err(Errno::AFNOSUPPORT),
    }
}

/// Turn the bytes of an IPv4 or IPv6 address into text.
///
/// # Arguments
/// - `family`: `INET` or `INET6`
/// - `addr`: the 4 or 16 bytes
/// - `out`: where the text goes; 46 bytes hold any
///
/// # Returns
/// The text's length in bytes.
///
/// # Errors
/// - `EINVAL`: `addr` does not have the family's length
/// - `EAFNOSUPPORT`: another family
/// - `ENOSPC`: `out` is too small
#[call(pure, touches, since = "2.2", source = "inet_ntop(3)")]
#[inline]
pub fn inet_ntop(family: AF, addr: Bytes<'_>, out: BytesMut<'_>) -> Result<usize> {
    // SAFETY: a pure call's caller gives memory that is there.
    let (addr, out) = unsafe { (addr.as_slice(), out.as_mut_slice()) };
    let mut text = format::Text::new(out);
    match family {
        AF::INET => text.write(format_args!(
            "{}",
            Ipv4Addr::from(<[u8; 4]>::try_from(addr).map_err(|_| Errno::INVAL)?)
        )),
        AF::INET6 => text.write(format_args!(
            "{}",
            Ipv6Addr::from(<[u8; 16]>::try_from(addr).map_err(|_| Errno::INVAL)?)
        )),
        _ => return Err(Errno::AFNOSUPPORT),
    }?;
    Ok(text.len())
}

/// Copies a result out.
fn put(from: &[u8], out: &mut [u8]) -> Result<usize> {
    out.get_mut(..from.len()).ok_or(Errno::NOSPC)?.copy_from_slice(from);
    Ok(from.len())
}
