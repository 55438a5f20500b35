//! Memory maps: `maps`.

use super::text::{lines, number, pair};
use crate::document::{Result, Text};
use crate::proc::Mapping;

/// The mappings in a `maps`.
pub(super) fn parse(content: &[u8]) -> Result<Vec<Mapping>> {
    lines(content, line)
}

/// `start-end perms offset major:minor inode     path`, numbers but the inode in hexadecimal.
fn line(line: &[u8]) -> Option<Mapping> {
    let mut fields = line.splitn(6, |byte| *byte == b' ');
    let (start, end) = pair(fields.next()?, b'-', 16)?;
    let &[read, write, execute, share] = fields.next()? else {
        return None;
    };
    let offset = number(fields.next()?, 16)?;
    let (major, minor) = pair(fields.next()?, b':', 16)?;
    let inode = number(fields.next()?, 10)?;
    Some(Mapping {
        start,
        end,
        readable: read == b'r',
        writable: write == b'w',
        executable: execute == b'x',
        shared: share == b's',
        offset,
        major: major.try_into().ok()?,
        minor: minor.try_into().ok()?,
        inode,
        path: path(fields.next().unwrap_or_default()),
    })
}

/// A path stands behind any number of spaces; of its bytes only newlines are escaped, and not even backslashes.
fn path(field: &[u8]) -> Text {
    let start = field.iter().position(|byte| *byte != b' ').unwrap_or(field.len());
    let mut rest = &field[start..];
    let mut plain = Vec::with_capacity(rest.len());
    const NEWLINE: &[u8] = br"\012";
    while let Some(first) = rest.first() {
        if let Some(after) = rest.strip_prefix(NEWLINE) {
            plain.push(b'\n');
            rest = after;
        } else {
            plain.push(*first);
            rest = &rest[1..];
        }
    }
    plain.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mappings_of_all_sorts() {
        let content = b"\
55d0c8a00000-55d0c8a01000 r-xp 00001000 fe:01 1234567                    /usr/bin/a b\\012c\\040d (deleted)
7ffd1000-7ffd2000 rw-p 00000000 00:00 0                                  [stack]
7f0000000000-7f0000001000 ---s 10000000000 00:01 99
ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0                  [vsyscall]
";
        let maps = parse(content).unwrap();
        let file = &maps[0];
        assert_eq!(
            (file.start, file.end, file.offset),
            (0x55d0_c8a0_0000, 0x55d0_c8a0_1000, 0x1000)
        );
        assert_eq!(
            (file.readable, file.writable, file.executable, file.shared),
            (true, false, true, false)
        );
        assert_eq!((file.major, file.minor, file.inode), (0xfe, 1, 1_234_567));
        assert_eq!(file.path, "/usr/bin/a b\nc\\040d (deleted)");
        assert_eq!(maps[1].path, "[stack]");
        assert_eq!(
            (maps[2].shared, maps[2].path.is_empty(), maps[2].offset),
            (true, true, 0x100_0000_0000)
        );
        assert_eq!(maps[3].end, 0xffff_ffff_ff60_1000);
    }

    #[test]
    fn lines_that_are_cut_are_refused() {
        for bad in [
            "1000-2000",
            "1000 r-xp 0 0:0 0",
            "1000-2000 r-x 0 0:0 0",
            "1000-2000 r-xp 0 0:0",
            "g-2 r-xp 0 0:0 0",
        ] {
            assert!(parse(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
