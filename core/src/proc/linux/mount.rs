//! The mount table: `mountinfo`.

use super::text::{lines, number, pair, unescape};
use crate::document::{Result, Text};
use crate::proc::Mount;

/// The mounts in a `mountinfo`.
pub(super) fn parse(content: &[u8]) -> Result<Vec<Mount>> {
    lines(content, line)
}

/// `36 35 98:0 /root /target options tags... - type source super-options`; an empty source is two spaces in a row.
fn line(line: &[u8]) -> Option<Mount> {
    let mut fields = line.split(|byte| *byte == b' ');
    let mount_id = number(fields.next()?, 10)?;
    let parent_id = number(fields.next()?, 10)?;
    let (major, minor) = pair(fields.next()?, b':', 10)?;
    let root = unescape(fields.next()?);
    let target = unescape(fields.next()?);
    let options = list(fields.next()?);
    let mut propagation = Vec::new();
    loop {
        match fields.next()? {
            b"-" => break,
            tag => propagation.push(unescape(tag)),
        }
    }
    let fstype = unescape(fields.next()?);
    let source = unescape(fields.next()?);
    // Some file systems print their options with spaces in them.
    let rest: Vec<_> = fields.collect();
    Some(Mount {
        mount_id,
        parent_id,
        major: major.try_into().ok()?,
        minor: minor.try_into().ok()?,
        root,
        target,
        options,
        propagation,
        fstype,
        source,
        super_options: list(&rest.join(&b' ')),
    })
}

/// Words with commas between; a comma in a word is escaped, so the words are parted first.
fn list(field: &[u8]) -> Vec<Text> {
    field
        .split(|byte| *byte == b',')
        .filter(|word| !word.is_empty())
        .map(unescape)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(line: &str) -> Mount {
        let mounts = parse(line.as_bytes()).unwrap();
        assert_eq!(mounts.len(), 1);
        mounts.into_iter().next().unwrap()
    }

    #[test]
    fn a_line_as_in_the_manual() {
        let mount = one("36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue\n");
        assert_eq!(
            (mount.mount_id, mount.parent_id, mount.major, mount.minor),
            (36, 35, 98, 0)
        );
        assert_eq!((mount.root, mount.target), ("/mnt1".into(), "/mnt2".into()));
        assert_eq!(mount.options, ["rw", "noatime"]);
        assert_eq!(mount.propagation, ["master:1"]);
        assert_eq!((mount.fstype, mount.source), ("ext3".into(), "/dev/root".into()));
        assert_eq!(mount.super_options, ["rw", "errors=continue"]);
    }

    #[test]
    fn spaces_dashes_commas_and_empty_sources() {
        let mount = one(r"40 36 0:50 / /tmp/a\040-\040b\134n\012x rw shared:3 propagate_from:2 - tmpfs  rw,size=1k");
        assert_eq!(mount.target, "/tmp/a - b\\n\nx");
        assert_eq!(mount.propagation, ["shared:3", "propagate_from:2"].map(Text::from));
        assert_eq!((mount.fstype, mount.source), ("tmpfs".into(), "".into()));
        let mount = one(r"41 36 0:51 / /o ro - fuse.x\054y a\040b rw,lowerdir=/a\054b:/c,upperdir=/u");
        assert!(mount.propagation.is_empty());
        assert_eq!((mount.fstype, mount.source), ("fuse.x,y".into(), "a b".into()));
        assert_eq!(mount.super_options, ["rw", "lowerdir=/a,b:/c", "upperdir=/u"]);
        let mount = one("42 36 0:52 / - ro - - - -");
        assert_eq!(
            (mount.target, mount.fstype, mount.source),
            ("-".into(), "-".into(), "-".into())
        );
    }

    #[test]
    fn lines_that_are_cut_are_refused() {
        for bad in [
            "36",
            "36 35 98:0 / /x rw shared:1",
            "36 35 98 / /x rw - a b c",
            "x 35 98:0 / /x rw - a b c",
        ] {
            assert!(parse(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
