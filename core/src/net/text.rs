//! Values that are text in documents and small numbers in the kernel. They live without a heap, as there may be a
//! hundred thousand of them in one answer.

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;
use std::net::IpAddr;
use std::str::FromStr;

/// A range of addresses that begin alike: `10.0.0.0/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network {
    /// Its first address, or one in it.
    pub address: IpAddr,
    /// How many leading bits they share.
    pub prefix: u8,
}

impl Default for Network {
    fn default() -> Self {
        Self {
            address: IpAddr::from([0; 4]),
            prefix: 0,
        }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.prefix)
    }
}

impl FromStr for Network {
    type Err = String;

    /// `ADDRESS/BITS`, or an address alone, which is the network of only that address.
    fn from_str(text: &str) -> Result<Self, String> {
        let (address, prefix) = text.split_once('/').map_or((text, None), |(a, p)| (a, Some(p)));
        let wrong = || format!("{text:?} is not a network such as \"10.0.0.0/8\" or \"2001:db8::/32\"");
        let address: IpAddr = address.parse().map_err(|_| wrong())?;
        let bits = if address.is_ipv4() { 32 } else { 128 };
        let prefix = match prefix {
            None => bits,
            Some(prefix) => prefix.parse().ok().filter(|prefix| *prefix <= bits).ok_or_else(wrong)?,
        };
        Ok(Self { address, prefix })
    }
}

/// A hardware address: `02:00:00:00:00:01`. Most have 6 bytes, some none, the longest 32.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Mac {
    bytes: [u8; Self::MAX],
    length: u8,
}

impl Mac {
    /// The longest hardware address in bytes (`MAX_ADDR_LEN`).
    pub const MAX: usize = 32;

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length.into()]
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }
}

impl From<&[u8]> for Mac {
    /// Bytes beyond the longest address are left out.
    fn from(given: &[u8]) -> Self {
        let length = given.len().min(Self::MAX);
        let mut bytes = [0; Self::MAX];
        bytes[..length].copy_from_slice(&given[..length]);
        Self {
            bytes,
            length: length as u8,
        }
    }
}

impl fmt::Display for Mac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = [b':'; Self::MAX * 3];
        for (place, byte) in text.chunks_exact_mut(3).zip(self.as_bytes()) {
            place[0] = DIGITS[usize::from(byte >> 4)];
            place[1] = DIGITS[usize::from(byte & 15)];
        }
        let length = (usize::from(self.length) * 3).saturating_sub(1);
        f.write_str(core::str::from_utf8(&text[..length]).unwrap_or_default())
    }
}

impl fmt::Debug for Mac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

impl FromStr for Mac {
    type Err = String;

    /// Bytes in hexadecimal with colons between them; the empty string is no address.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not a hardware address such as \"02:00:00:00:00:01\"");
        if text.is_empty() {
            return Ok(Self::default());
        }
        let mut bytes = Vec::new();
        for part in text.split(':') {
            let digits = part.len() <= 2 && part.bytes().all(|digit| digit.is_ascii_hexdigit());
            let byte = u8::from_str_radix(part, 16).ok().filter(|_| digits);
            bytes.push(byte.ok_or_else(wrong)?);
        }
        if bytes.len() > Self::MAX {
            return Err(wrong());
        }
        Ok(bytes.as_slice().into())
    }
}

macro_rules! as_text {
    ($($t:ty)*) => { $(
        impl Serialize for $t {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $t {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Parsed(PhantomData))
            }
        }
    )* };
}
as_text!(Network Mac);

/// Takes a string and lets the type read it.
struct Parsed<T>(PhantomData<T>);

impl<T: FromStr<Err = String>> Visitor<'_> for Parsed<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_are_read_as_they_are_written() {
        for text in ["10.0.0.0/8", "0.0.0.0/0", "2001:db8::/32", "::/0", "192.0.2.1/32"] {
            let network: Network = text.parse().unwrap();
            assert_eq!(network.to_string(), text);
            assert_eq!(serde_json::to_string(&network).unwrap(), format!("\"{text}\""));
        }
        assert_eq!("192.0.2.1".parse::<Network>().unwrap().prefix, 32);
        assert_eq!("::1".parse::<Network>().unwrap().prefix, 128);
        for text in [
            "",
            "10.0.0.0/33",
            "::/129",
            "10.0.0.0/-1",
            "10/8",
            "default",
            "10.0.0.0/8/8",
            "1.2.3.4/",
        ] {
            let error = serde_json::from_str::<Network>(&format!("{text:?}"))
                .unwrap_err()
                .to_string();
            assert!(error.contains("is not a network"), "{error}");
        }
    }

    #[test]
    fn hardware_addresses_are_read_as_they_are_written() {
        let long = "01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14";
        for text in ["02:00:00:00:00:01", "", "ff", long] {
            assert_eq!(text.parse::<Mac>().unwrap().to_string(), text);
        }
        assert_eq!("2:A:0".parse::<Mac>().unwrap().as_bytes(), [2, 10, 0]);
        for text in ["02:00:00:00:00:0g", ":", "123", "+1", "02-00", &"00:".repeat(33)] {
            assert!(text.parse::<Mac>().is_err(), "{text}");
        }
    }
}
