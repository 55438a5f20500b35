//! Documents: structured data that goes in and comes out, as plain Rust with serde.
//!
//! A documents function takes a request record and gives back a record, a list of records or an [`Object`]. This
//! module has what they share: the error, the byte strings that serde lacks, and the trait of objects.

mod value;

pub use value::Value;

use crate::abi::errno::Errno;
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::ffi::{CString, OsStr, OsString};
use std::fmt;
use std::os::fd::RawFd;
use std::os::unix::ffi::{OsStrExt, OsStringExt};

/// What a documents function gives back.
pub type Result<T> = core::result::Result<T, Error>;

/// Why a document was refused or could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// The error number.
    pub errno: Errno,
    /// A sentence: what was tried, and what is wrong.
    pub message: String,
    /// Path of the request's field that is to blame; empty if none is.
    pub field: String,
    /// The kernel's own words; empty if it had none.
    pub kernel: String,
}

impl Error {
    /// An error of which only the number is known: its message is the number's own.
    pub fn from_errno(errno: Errno) -> Self {
        Self::new(errno, errno.to_string())
    }

    /// An error with a sentence of its own.
    pub fn new(errno: Errno, message: impl Into<String>) -> Self {
        Self {
            errno,
            message: message.into(),
            field: String::new(),
            kernel: String::new(),
        }
    }

    /// `EINVAL`: a field of the request has a value that cannot be meant.
    pub fn invalid(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Errno::INVAL, message).with_field(field)
    }

    /// The same error, blamed on a field of the request.
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        self.field = field.into();
        self
    }

    /// The same error with what was tried before its message.
    pub fn within(mut self, what: impl fmt::Display) -> Self {
        self.message = format!("{what}: {}", self.message);
        self
    }

    /// The same error with the kernel's own words.
    pub fn with_kernel(mut self, kernel: impl Into<String>) -> Self {
        self.kernel = kernel.into();
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        f.write_str(&self.message)?;
        if !self.kernel.is_empty() {
            write!(f, " (the kernel says: {})", self.kernel)?;
        }
        Ok(())
    }
}

impl core::error::Error for Error {}

impl From<Errno> for Error {
    fn from(errno: Errno) -> Self {
        Self::from_errno(errno)
    }
}

impl From<Error> for std::io::Error {
    fn from(error: Error) -> Self {
        Self::new(Self::from(error.errno).kind(), error)
    }
}

/// Says what was tried when something failed.
pub trait Context<T> {
    /// Puts `what` before the message of the error; an error number becomes an [`Error`] with its own message.
    fn context<S: fmt::Display>(self, what: impl FnOnce() -> S) -> Result<T>;
}

impl<T> Context<T> for crate::arg::Result<T> {
    fn context<S: fmt::Display>(self, what: impl FnOnce() -> S) -> Result<T> {
        self.map_err(|errno| Error::from_errno(errno).within(what()))
    }
}

impl<T> Context<T> for Result<T> {
    fn context<S: fmt::Display>(self, what: impl FnOnce() -> S) -> Result<T> {
        self.map_err(|error| error.within(what()))
    }
}

/// An object that keeps state between documents.
pub trait Object: Send {
    /// A descriptor that is readable when the object has something to tell, if there is one.
    fn fd(&self) -> Option<RawFd>;
}

/// Bytes that are not text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Bytes(pub Vec<u8>);

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> core::result::Result<Self, D::Error> {
        deserializer.deserialize_byte_buf(Octets("bytes")).map(Self)
    }
}

/// Text as the kernel has it: UTF-8 by habit, but in truth any bytes (paths, names of processes). No byte of it is
/// ever lost or replaced; only [`Display`](fmt::Display) shows what is not UTF-8 as U+FFFD.
///
/// It is described as a string. A serializer gets a newtype struct of the name [`Text::NAME`] around a string, or
/// around bytes if they are not UTF-8; a deserializer may offer a string or bytes.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(pub Vec<u8>);

impl Text {
    /// The name under which serializers see it.
    pub const NAME: &'static str = "Text";

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The same as a string of the operating system.
    pub fn as_os_str(&self) -> &OsStr {
        OsStr::from_bytes(&self.0)
    }

    /// The same as a path.
    pub fn as_path(&self) -> &std::path::Path {
        std::path::Path::new(self.as_os_str())
    }

    /// NUL-terminated, to be passed to a call; `EINVAL` for `field` if there is a NUL inside.
    pub fn to_c(&self, field: &str) -> Result<CString> {
        CString::new(self.0.as_slice())
            .map_err(|error| Error::invalid(field, format!("a NUL byte at position {}", error.nul_position())))
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.0))
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_os_str())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.as_bytes().to_vec())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text.into_bytes())
    }
}

impl From<&[u8]> for Text {
    fn from(text: &[u8]) -> Self {
        Self(text.to_vec())
    }
}

impl From<Vec<u8>> for Text {
    fn from(text: Vec<u8>) -> Self {
        Self(text)
    }
}

impl From<&OsStr> for Text {
    fn from(text: &OsStr) -> Self {
        Self(text.as_bytes().to_vec())
    }
}

impl From<OsString> for Text {
    fn from(text: OsString) -> Self {
        Self(text.into_vec())
    }
}

impl From<&std::path::Path> for Text {
    fn from(path: &std::path::Path) -> Self {
        path.as_os_str().into()
    }
}

impl From<std::path::PathBuf> for Text {
    fn from(path: std::path::PathBuf) -> Self {
        path.into_os_string().into()
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> {
        /// The content without its name.
        struct Content<'a>(&'a [u8]);
        impl Serialize for Content<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> {
                match core::str::from_utf8(self.0) {
                    Ok(text) => serializer.serialize_str(text),
                    Err(_) => serializer.serialize_bytes(self.0),
                }
            }
        }
        serializer.serialize_newtype_struct(Self::NAME, &Content(&self.0))
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> core::result::Result<Self, D::Error> {
        deserializer
            .deserialize_newtype_struct(Self::NAME, Octets("a string"))
            .map(Self)
    }
}

/// Takes bytes in whatever form a deserializer offers them; holds what to say was expected.
struct Octets(&'static str);

impl<'de> Visitor<'de> for Octets {
    type Value = Vec<u8>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> core::result::Result<Vec<u8>, E> {
        Ok(text.as_bytes().to_vec())
    }

    fn visit_string<E: de::Error>(self, text: String) -> core::result::Result<Vec<u8>, E> {
        Ok(text.into_bytes())
    }

    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> core::result::Result<Vec<u8>, E> {
        Ok(bytes.to_vec())
    }

    fn visit_byte_buf<E: de::Error>(self, bytes: Vec<u8>) -> core::result::Result<Vec<u8>, E> {
        Ok(bytes)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> core::result::Result<Vec<u8>, D::Error> {
        inner.deserialize_any(self)
    }

    /// Formats without bytes (JSON) write them as numbers.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> core::result::Result<Vec<u8>, A::Error> {
        let mut bytes = Vec::new();
        while let Some(byte) = seq.next_element()? {
            bytes.push(byte);
        }
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_crosses_json_without_loss() {
        for bytes in [&b"plain"[..], b"", b"gr\xc3\xbc\xc3\x9fe", b"\xff\xfe not utf-8 \x80"] {
            let text = Text::from(bytes);
            let json = serde_json::to_string(&text).unwrap();
            assert_eq!(json.starts_with('"'), core::str::from_utf8(bytes).is_ok(), "{json}");
            assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), text);
            let bytes = Bytes::from(bytes);
            let json = serde_json::to_string(&bytes).unwrap();
            assert_eq!(serde_json::from_str::<Bytes>(&json).unwrap(), bytes);
        }
    }

    #[test]
    fn text_refuses_other_types() {
        let error = serde_json::from_str::<Text>("3").unwrap_err().to_string();
        assert!(error.contains("expected a string"), "{error}");
        let error = serde_json::from_str::<Bytes>("{}").unwrap_err().to_string();
        assert!(error.contains("expected bytes"), "{error}");
        assert!(serde_json::from_str::<Bytes>("[256]").is_err());
    }

    #[test]
    fn text_with_nul_is_no_path() {
        let error = Text::from("a\0b").to_c("paths[0]").unwrap_err();
        assert_eq!((error.errno, error.field.as_str()), (Errno::INVAL, "paths[0]"));
        assert_eq!(error.to_string(), "paths[0]: a NUL byte at position 1");
    }

    #[test]
    fn errors_say_what_was_tried() {
        let failed: crate::arg::Result<()> = Err(Errno::NOENT);
        let error = failed.context(|| "opening \"/x\"").unwrap_err().with_kernel("no");
        assert_eq!(
            error.to_string(),
            "opening \"/x\": No such file or directory (the kernel says: no)"
        );
        assert_eq!(std::io::Error::from(error).kind(), std::io::ErrorKind::NotFound);
        assert_eq!(Error::from(Errno::INVAL).message, "Invalid argument");
    }
}
