//! One process: `stat`, `status`, `cmdline` and links.

use super::directory::Directory;
use super::text::number;
use crate::abi::errno::Errno;
use crate::arg::{Pid, Result};
use crate::document::Text;
use crate::proc::{Process, ProcessesRequest};

/// Reads processes; holds what is the same for all of them.
pub(super) struct Reader {
    /// Clock ticks in a second, the unit of times in `stat`.
    ticks: f64,
    /// Bytes of a page, the unit of sizes in `stat`.
    page: u64,
    /// Seconds from 1970 until the machine was started.
    boot: f64,
}

impl Reader {
    /// Asks for the units.
    pub(super) fn new() -> Self {
        // SAFETY: asks the C library for two numbers that it was told by the kernel.
        let (ticks, page) = unsafe { (libc::sysconf(libc::_SC_CLK_TCK), libc::sysconf(libc::_SC_PAGESIZE)) };
        Self {
            ticks: ticks as f64,
            page: page as u64,
            boot: seconds(libc::CLOCK_REALTIME) - seconds(libc::CLOCK_BOOTTIME),
        }
    }

    /// A process, if it satisfies the request.
    pub(super) fn read(&self, directory: &Directory, pid: Pid, request: &ProcessesRequest) -> Result<Option<Process>> {
        let mut process = self.stat(&directory.read(c"stat")?).ok_or(Errno::BADMSG)?;
        process.pid = pid;
        if request.ppid.is_some_and(|ppid| ppid != process.ppid)
            || request.name.as_ref().is_some_and(|name| *name != process.name)
        {
            return Ok(None);
        }
        status(&mut process, &directory.read(c"status")?);
        if request.uid.is_some_and(|uid| uid != process.euid) {
            return Ok(None);
        }
        process.cmdline = arguments(&unless_forbidden(directory.read(c"cmdline"))?.unwrap_or_default());
        process.exe = unless_forbidden(directory.link(c"exe"))?;
        process.cwd = unless_forbidden(directory.link(c"cwd"))?;
        Ok(Some(process))
    }

    /// `pid (name) state ppid ...`: the name may hold anything, spaces and parentheses too, so it ends at the last one.
    fn stat(&self, content: &[u8]) -> Option<Process> {
        let open = content.iter().position(|byte| *byte == b'(')?;
        let close = content
            .iter()
            .rposition(|byte| *byte == b')')
            .filter(|close| *close > open)?;
        let rest = core::str::from_utf8(content.get(close + 1..)?).ok()?;
        let fields: Vec<_> = rest.split_ascii_whitespace().collect();
        // proc(5) counts from 1, and the state behind the name is the third.
        let field = |position: usize| fields.get(position - 3).copied();
        let signed = |position| field(position)?.parse::<i32>().ok();
        let natural = |position| field(position)?.parse::<u64>().ok();
        let seconds = |position| natural(position).map(|ticks| ticks as f64 / self.ticks);
        let start = natural(22)?;
        Some(Process {
            name: content[open + 1..close].into(),
            state: field(3)?.into(),
            ppid: signed(4)?,
            pgid: signed(5)?,
            session: signed(6)?,
            tty: terminal(signed(7)? as u32),
            user_time: seconds(14)?,
            system_time: seconds(15)?,
            nice: signed(19)?,
            threads: natural(20)?.try_into().ok()?,
            start_ticks: start,
            started: ((self.boot + start as f64 / self.ticks) * 100.0).round() / 100.0,
            virtual_size: natural(23)?,
            resident_size: signed_pages(field(24)?)? * self.page,
            processor: signed(39)? as u32,
            ..Process::default()
        })
    }
}

/// A number of pages; the kernel's estimate may be below zero for a moment.
fn signed_pages(field: &str) -> Option<u64> {
    field.parse::<i64>().ok().map(|pages| pages.max(0) as u64)
}

/// Ids, and the state in words, from `status`, where every line is `Key:\tvalue` (newlines in the name are escaped).
fn status(process: &mut Process, content: &[u8]) {
    for line in content.split(|byte| *byte == b'\n') {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let value = &line[colon + 1..];
        let numbers = || {
            value
                .split(u8::is_ascii_whitespace)
                .filter_map(|digits| number::<u32>(digits, 10))
        };
        let two = || {
            let mut numbers = numbers();
            (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default())
        };
        match &line[..colon] {
            b"State" => {
                // `S (sleeping)`
                let words = String::from_utf8_lossy(value);
                let inner = words.split_once('(').and_then(|(_, rest)| rest.rsplit_once(')'));
                if let Some((inner, _)) = inner {
                    process.state = inner.into();
                }
            }
            b"Uid" => (process.uid, process.euid) = two(),
            b"Gid" => (process.gid, process.egid) = two(),
            b"Groups" => process.groups = numbers().collect(),
            _ => {}
        }
    }
}

/// Arguments, each ended by a NUL; a program that has overwritten them may have left out the last one.
fn arguments(content: &[u8]) -> Vec<Text> {
    if content.is_empty() {
        return Vec::new();
    }
    let content = content.strip_suffix(b"\0").unwrap_or(content);
    content.split(|byte| *byte == 0).map(Text::from).collect()
}

/// Something that may be kept from the caller, or missing: kernel threads and zombies have no program and directory.
fn unless_forbidden<T>(result: Result<T>) -> Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Errno::ACCES | Errno::PERM | Errno::NOENT | Errno::SRCH) => Ok(None),
        Err(errno) => Err(errno),
    }
}

/// The name of a terminal by its device number, as the kernel's list of devices assigns them.
fn terminal(device: u32) -> Option<String> {
    let (major, minor) = (device >> 8 & 0xfff, device & 0xff | device >> 12 & 0xf_ff00);
    match (major, minor) {
        (0, 0) => None,
        (4, 0..=63) => Some(format!("tty{minor}")),
        (4, _) => Some(format!("ttyS{}", minor - 64)),
        (5, 1) => Some("console".into()),
        (136..=143, _) => Some(format!("pts/{}", ((major - 136) << 20) + minor)),
        _ => Some(format!("{major}:{minor}")),
    }
}

/// What a clock shows.
fn seconds(clock: libc::clockid_t) -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: fills the struct that it is given; the clocks that are asked for exist everywhere.
    unsafe { libc::clock_gettime(clock, &raw mut time) };
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

#[cfg(test)]
mod tests {
    use super::*;

    const READER: Reader = Reader {
        ticks: 100.0,
        page: 4096,
        boot: 1_000_000.0,
    };

    const REST: &[u8] = b" R 2 3 4 34817 5 4194304 1 2 3 4 150 25 7 8 20 -5 9 0 1234 8192 3 18446744073709551615 \
        1 1 0 0 0 0 0 0 0 0 0 0 17 6 0 0 0 0 0 0 0 0 0 0 0 0 0\n";

    #[test]
    fn names_may_hold_anything() {
        for name in [
            &b"plain"[..],
            b") (",
            b"a b",
            b"))) R 1 1",
            b"(",
            b"",
            b"x\ny",
            b"\xff\xfe",
        ] {
            let content = [&b"77 ("[..], name, b")", REST].concat();
            let process = READER.stat(&content).unwrap();
            assert_eq!(process.name.as_bytes(), name);
            assert_eq!(
                (process.state.as_str(), process.ppid, process.pgid, process.session),
                ("R", 2, 3, 4)
            );
            assert_eq!(process.tty.as_deref(), Some("pts/1"));
            assert_eq!((process.user_time, process.system_time), (1.5, 0.25));
            assert_eq!((process.nice, process.threads, process.start_ticks), (-5, 9, 1234));
            assert_eq!(process.started, 1_000_012.34);
            assert_eq!((process.virtual_size, process.resident_size), (8192, 3 * 4096));
            assert_eq!(process.processor, 6);
        }
    }

    #[test]
    fn a_cut_stat_is_refused() {
        let whole = [&b"77 (x)"[..], REST].concat();
        for length in [0, 3, 5, 6, 20, 60] {
            assert!(READER.stat(&whole[..length]).is_none(), "{length}");
        }
        assert!(READER.stat(b"77 )x( R").is_none());
    }

    #[test]
    fn status_gives_ids_and_the_state_in_words() {
        let mut process = Process::default();
        status(
            &mut process,
            b"Name:\tUid:\\n x\nState:\tD (disk sleep)\nUid:\t1\t2\t3\t4\nGid:\t5\t6\t7\t8\nGroups:\t10 20 30 \nNoColon\n",
        );
        assert_eq!((process.uid, process.euid, process.gid, process.egid), (1, 2, 5, 6));
        assert_eq!(process.groups, [10, 20, 30]);
        assert_eq!(process.state, "disk sleep");
    }

    #[test]
    fn arguments_may_be_empty_but_none_is_invented() {
        let texts = |content: &[u8]| arguments(content).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(texts(b"a\0\0b c\0"), ["a", "", "b c"]);
        assert_eq!(texts(b"nginx: master"), ["nginx: master"]);
        assert_eq!(texts(b"\0"), [""]);
        assert!(texts(b"").is_empty());
    }

    #[test]
    fn terminals_have_names() {
        let device = |major, minor| terminal(libc::makedev(major, minor) as u32);
        assert_eq!(device(0, 0), None);
        assert_eq!(device(4, 1).as_deref(), Some("tty1"));
        assert_eq!(device(4, 65).as_deref(), Some("ttyS1"));
        assert_eq!(device(5, 1).as_deref(), Some("console"));
        assert_eq!(device(136, 1000).as_deref(), Some("pts/1000"));
        assert_eq!(device(204, 64).as_deref(), Some("204:64"));
    }
}
