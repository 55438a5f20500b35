//! Address to text.

use super::{LONGEST, parse, system};
use crate::Errno;
use crate::abi::AF;
use crate::arg::Result;
use core::fmt::{Arguments, Write};
use core::net::{Ipv4Addr, Ipv6Addr};

/// Text that is written into the caller's room.
pub(super) struct Text<'a> {
    room: &'a mut [u8],
    len: usize,
}

impl<'a> Text<'a> {
    pub(super) fn new(room: &'a mut [u8]) -> Self {
        Self { room, len: 0 }
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn write(&mut self, text: Arguments<'_>) -> Result<()> {
        self.write_fmt(text).map_err(|_| Errno::NOSPC)
    }
}

impl Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        let room = self
            .room
            .get_mut(self.len..self.len + text.len())
            .ok_or(core::fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.len += text.len();
        Ok(())
    }
}

pub(super) fn address(addr: &[u8], out: &mut [u8]) -> Result<usize> {
    if addr.len() < 2 || addr.len() > LONGEST {
        return Err(Errno::INVAL);
    }
    let mut text = Text::new(out);
    if plain(addr, &mut text)? {
        // A form that does not say all (padding, flags, an unusual length) is not good enough.
        let same = parse::address(&text.room[..text.len]).is_ok_and(|parsed| system::same(parsed.bytes(), addr));
        if same {
            return Ok(text.len);
        }
    }
    text.len = 0;
    text.write(format_args!("raw:{}:", system::family(addr)))?;
    for byte in &addr[2..] {
        text.write(format_args!("{byte:02x}"))?;
    }
    Ok(text.len)
}

pub(super) fn u16_at(addr: &[u8], at: usize) -> u16 {
    u16::from_ne_bytes([addr[at], addr[at + 1]])
}

pub(super) fn u32_at(addr: &[u8], at: usize) -> u32 {
    u32::from_ne_bytes([addr[at], addr[at + 1], addr[at + 2], addr[at + 3]])
}

/// The family's own form, if there is one for an address of this length.
fn plain(addr: &[u8], text: &mut Text<'_>) -> Result<bool> {
    let port = || u16::from_be(u16_at(addr, 2));
    match (AF(i32::from(system::family(addr))), addr.len()) {
        (AF::INET, 16) => {
            let host = Ipv4Addr::new(addr[4], addr[5], addr[6], addr[7]);
            text.write(format_args!("{host}:{}", port()))?;
        }
        (AF::INET6, 28) => {
            let host = Ipv6Addr::from(<[u8; 16]>::try_from(&addr[8..24]).map_err(|_| Errno::INVAL)?);
            match u32_at(addr, 24) {
                0 => text.write(format_args!("[{host}]:{}", port()))?,
                scope => text.write(format_args!("[{host}%{scope}]:{}", port()))?,
            }
        }
        (AF::UNIX, _) => unix(system::name(addr), text)?,
        _ => return system::format(addr, text),
    }
    Ok(true)
}

fn unix(name: &[u8], text: &mut Text<'_>) -> Result<()> {
    text.write(format_args!("unix:"))?;
    let name = match name {
        [] => return Ok(()),
        [0, name @ ..] => {
            text.write(format_args!("@"))?;
            name
        }
        [path @ .., 0] => first(path, text)?,
        path => first(path, text)?,
    };
    for chunk in name.utf8_chunks() {
        for letter in chunk.valid().chars() {
            match letter {
                '\\' => text.write(format_args!("\\\\"))?,
                '\0'..' ' | '\x7f' => text.write(format_args!("\\x{:02x}", letter as u32))?,
                _ => text.write(format_args!("{letter}"))?,
            }
        }
        for byte in chunk.invalid() {
            text.write(format_args!("\\x{byte:02x}"))?;
        }
    }
    Ok(())
}

/// A path that begins with the mark of abstract names needs it escaped.
fn first<'a>(path: &'a [u8], text: &mut Text<'_>) -> Result<&'a [u8]> {
    match path {
        [b'@', rest @ ..] => text.write(format_args!("\\x40")).map(|()| rest),
        _ => Ok(path),
    }
}
