//! Text to address.

use super::{LONGEST, system};
use crate::Errno;
use crate::abi::{AF, SockaddrUn};
use crate::arg::Result;
use core::net::{Ipv4Addr, Ipv6Addr};
use core::str::FromStr;

/// An address in the making.
pub(super) struct Address {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Address {
    fn new(family: u16) -> Self {
        let mut address = Self {
            bytes: [0; LONGEST],
            len: 0,
        };
        address.bytes[..2].copy_from_slice(&system::head(family));
        address.len = 2;
        address
    }

    pub(super) fn of(family: AF) -> Self {
        Self::new(family.0 as u16)
    }

    fn push(&mut self, bytes: &[u8]) -> Result<()> {
        let room = self
            .bytes
            .get_mut(self.len..self.len + bytes.len())
            .ok_or(Errno::NAMETOOLONG)?;
        room.copy_from_slice(bytes);
        self.len += bytes.len();
        Ok(())
    }

    pub(super) fn with(mut self, parts: &[&[u8]]) -> Result<Self> {
        for part in parts {
            self.push(part)?;
        }
        Ok(self)
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// The address when all of it is there.
    fn sealed(mut self) -> Self {
        system::seal(&mut self.bytes[..self.len]);
        self
    }
}

/// Anything that the standard library parses; a sign is not taken.
pub(super) fn number<T: FromStr>(text: &[u8]) -> Result<T> {
    if text.first() == Some(&b'+') {
        return Err(Errno::INVAL);
    }
    core::str::from_utf8(text)
        .ok()
        .and_then(|text| text.parse().ok())
        .ok_or(Errno::INVAL)
}

pub(super) fn address(text: &[u8]) -> Result<Address> {
    unsealed(text).map(Address::sealed)
}

fn unsealed(text: &[u8]) -> Result<Address> {
    if let Some(name) = text.strip_prefix(b"unix:") {
        return unix(name);
    }
    if let Some(address) = system::parse(text)? {
        return Ok(address);
    }
    if let Some(rest) = text.strip_prefix(b"raw:") {
        let (family, hex) = split(rest)?;
        let mut address = Address::new(number(family)?);
        if hex.len() % 2 != 0 {
            return Err(Errno::INVAL);
        }
        for digits in hex.chunks_exact(2) {
            address.push(&[byte(digits)?])?;
        }
        return Ok(address);
    }
    let colon = text.iter().rposition(|&byte| byte == b':').ok_or(Errno::INVAL)?;
    let port = number::<u16>(&text[colon + 1..])?.to_be_bytes();
    let host = &text[..colon];
    let Some(host) = host.strip_prefix(b"[") else {
        return Address::of(AF::INET).with(&[&port, &number::<Ipv4Addr>(host)?.octets(), &[0; 8]]);
    };
    let host = host.strip_suffix(b"]").ok_or(Errno::INVAL)?;
    let (host, scope) = match host.iter().position(|&byte| byte == b'%') {
        Some(percent) => (&host[..percent], index(&host[percent + 1..])?),
        None => (host, 0),
    };
    Address::of(AF::INET6).with(&[
        &port,
        &[0; 4],
        &number::<Ipv6Addr>(host)?.octets(),
        &scope.to_ne_bytes(),
    ])
}

/// The two sides of the first colon.
pub(super) fn split(text: &[u8]) -> Result<(&[u8], &[u8])> {
    let colon = text.iter().position(|&byte| byte == b':').ok_or(Errno::INVAL)?;
    Ok((&text[..colon], &text[colon + 1..]))
}

/// Two hexadecimal digits.
pub(super) fn byte(digits: &[u8]) -> Result<u8> {
    let digit = |digit: u8| {
        (digit as char)
            .to_digit(16)
            .map(|digit| digit as u8)
            .ok_or(Errno::INVAL)
    };
    match digits {
        [high, low] => Ok(digit(*high)? << 4 | digit(*low)?),
        _ => Err(Errno::INVAL),
    }
}

/// An interface: its index, or its name.
pub(super) fn index(text: &[u8]) -> Result<u32> {
    if let Ok(index) = number(text) {
        return Ok(index);
    }
    let mut name = [0; libc::IFNAMSIZ];
    if text.is_empty() {
        return Err(Errno::INVAL);
    }
    name[..libc::IFNAMSIZ - 1]
        .get_mut(..text.len())
        .ok_or(Errno::NODEV)?
        .copy_from_slice(text);
    // SAFETY: the name ends with a zero byte, as the last one is never written.
    match unsafe { libc::if_nametoindex(name.as_ptr().cast()) } {
        0 => Err(Errno::NODEV),
        index => Ok(index),
    }
}

fn unix(name: &[u8]) -> Result<Address> {
    const LONGEST: usize = size_of::<SockaddrUn>();
    let mut address = Address::of(AF::UNIX);
    if name.is_empty() {
        return Ok(address);
    }
    let (path, mut rest) = match name.strip_prefix(b"@") {
        Some(rest) => (false, rest),
        None => (true, name),
    };
    if !path {
        address.push(&[0])?;
    }
    while let [first, tail @ ..] = rest {
        let (byte, tail) = match (first, tail) {
            (b'\\', [b'\\', tail @ ..]) => (b'\\', tail),
            (b'\\', [b'x', high, low, tail @ ..]) => (byte(&[*high, *low])?, tail),
            (b'\\', _) => return Err(Errno::INVAL),
            (&byte, tail) => (byte, tail),
        };
        if path && byte == 0 {
            return Err(Errno::INVAL);
        }
        address.push(&[byte])?;
        rest = tail;
    }
    if path {
        address.push(&[0])?;
    }
    // The kernel takes a path that fills its room without the zero byte.
    if path && address.len == LONGEST + 1 {
        address.len = LONGEST;
    }
    if address.len > LONGEST {
        Err(Errno::NAMETOOLONG)
    } else {
        Ok(address)
    }
}
