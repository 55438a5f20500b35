//! What the text files of `/proc` have in common.

use crate::abi::errno::Errno;
use crate::document::{Error, Result, Text};

/// Undoes the octal escapes (`\040`) of white space, backslashes and the like.
pub(super) fn unescape(escaped: &[u8]) -> Text {
    let mut plain = Vec::with_capacity(escaped.len());
    let mut rest = escaped;
    while let [first, tail @ ..] = rest {
        let octal = |digit: &u8| (b'0'..=b'7').contains(digit);
        match tail {
            [a @ b'0'..=b'3', b, c, after @ ..] if *first == b'\\' && octal(b) && octal(c) => {
                plain.push((a - b'0') << 6 | (b - b'0') << 3 | (c - b'0'));
                rest = after;
            }
            _ => {
                plain.push(*first);
                rest = tail;
            }
        }
    }
    plain.into()
}

/// A number in a base.
pub(super) fn number<T: TryFrom<u64>>(digits: &[u8], base: u32) -> Option<T> {
    let digits = core::str::from_utf8(digits)
        .ok()
        .filter(|digits| !digits.starts_with('+'))?;
    u64::from_str_radix(digits, base).ok()?.try_into().ok()
}

/// `first` and `second` of `first:second`, in a base.
pub(super) fn pair(field: &[u8], separator: u8, base: u32) -> Option<(u64, u64)> {
    let at = field.iter().position(|byte| *byte == separator)?;
    Some((number(&field[..at], base)?, number(&field[at + 1..], base)?))
}

/// The lines of a file, each made into a record; a line that cannot be understood is an error.
pub(super) fn lines<T>(content: &[u8], parse: impl Fn(&[u8]) -> Option<T>) -> Result<Vec<T>> {
    let lines = content.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| parse(line).ok_or_else(|| strange(line))).collect()
}

/// The error for a line that is not in the form that proc(5) describes.
pub(super) fn strange(line: &[u8]) -> Error {
    Error::new(
        Errno::BADMSG,
        format!("/proc says what is not understood: {:?}", Text::from(line)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_and_nothing_else() {
        for (escaped, plain) in [
            (r"/mnt/a\040b\011c\012d\134e", "/mnt/a b\tc\nd\\e"),
            (r"\134040", r"\040"),
            (r"\04", r"\04"),
            (r"\089\", r"\089\"),
            (r"\400", r"\400"),
            ("", ""),
        ] {
            assert_eq!(unescape(escaped.as_bytes()), plain);
        }
        assert_eq!(unescape(b"\\377\xfe").0, b"\xff\xfe");
    }

    #[test]
    fn numbers_are_digits() {
        assert_eq!(number::<u32>(b"ff", 16), Some(255));
        assert_eq!(number::<u64>(b"ffffffffff601000", 16), Some(0xffff_ffff_ff60_1000));
        for bad in [&b""[..], b"+1", b"-1", b"1 ", b"4294967296", b"\xff"] {
            assert_eq!(number::<u32>(bad, 10), None, "{bad:?}");
        }
        assert_eq!(pair(b"8:1", b':', 10), Some((8, 1)));
        assert_eq!(pair(b"8", b':', 10), None);
    }

    #[test]
    fn a_strange_line_is_told() {
        let error = lines(b"1\nx\n", |line| number::<u32>(line, 10)).unwrap_err();
        assert_eq!(error.errno, Errno::BADMSG);
        assert!(error.message.contains("\"x\""), "{error}");
    }
}
