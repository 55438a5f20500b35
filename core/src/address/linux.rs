//! How Linux begins an address, and the families that only it has.

use super::format::{Text, u16_at, u32_at};
use super::parse::{Address, byte, index, number, split};
use crate::Errno;
use crate::abi::AF;
use crate::arg::Result;

/// An address begins with its family.
pub(super) fn head(family: u16) -> [u8; 2] {
    family.to_ne_bytes()
}

pub(super) fn family(addr: &[u8]) -> u16 {
    u16_at(addr, 0)
}

/// Nothing is missing when all bytes are there.
pub(super) fn seal(_addr: &mut [u8]) {}

pub(super) fn same(one: &[u8], other: &[u8]) -> bool {
    one == other
}

/// The name of a Unix socket.
pub(super) fn name(addr: &[u8]) -> &[u8] {
    &addr[2..]
}

/// The form of a family that only Linux has, if it is one and has this length.
pub(super) fn format(addr: &[u8], text: &mut Text<'_>) -> Result<bool> {
    let port = || u16::from_be(u16_at(addr, 2));
    match (AF(i32::from(family(addr))), addr.len()) {
        (AF::NETLINK, 12) => text.write(format_args!("netlink:{}:{}", u32_at(addr, 4), u32_at(addr, 8)))?,
        (AF::PACKET, 20) => {
            text.write(format_args!("packet:{}:0x{:04x}", u32_at(addr, 4), port()))?;
        }
        (AF::VSOCK, 16) => {
            text.write(format_args!("vsock"))?;
            for at in [8, 4] {
                match u32_at(addr, at) {
                    u32::MAX => text.write(format_args!(":any"))?,
                    number => text.write(format_args!(":{number}"))?,
                }
            }
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// The address of such a form, if it is one.
pub(super) fn parse(text: &[u8]) -> Result<Option<Address>> {
    if let Some(rest) = text.strip_prefix(b"netlink:") {
        let (pid, groups) = split(rest)?;
        let (pid, groups) = (number::<u32>(pid)?, number::<u32>(groups)?);
        return Address::of(AF::NETLINK)
            .with(&[&[0; 2], &pid.to_ne_bytes(), &groups.to_ne_bytes()])
            .map(Some);
    }
    if let Some(rest) = text.strip_prefix(b"packet:") {
        let (interface, protocol) = split(rest)?;
        let protocol = protocol
            .strip_prefix(b"0x")
            .filter(|digits| digits.len() == 4)
            .ok_or(Errno::INVAL)?;
        let protocol = [byte(&protocol[..2])?, byte(&protocol[2..])?];
        return Address::of(AF::PACKET)
            .with(&[&protocol, &index(interface)?.to_ne_bytes(), &[0; 12]])
            .map(Some);
    }
    if let Some(rest) = text.strip_prefix(b"vsock:") {
        let any = |text: &[u8]| if text == b"any" { Ok(u32::MAX) } else { number(text) };
        let (cid, port) = split(rest)?;
        return Address::of(AF::VSOCK)
            .with(&[&[0; 2], &any(port)?.to_ne_bytes(), &any(cid)?.to_ne_bytes(), &[0; 4]])
            .map(Some);
    }
    Ok(None)
}
