//! Arguments made of what a plan says. Every piece of memory ends where an unmapped page begins, so that one byte too
//! many is noticed by the kernel or by the processor.

use serde_json::Value;

const PAGE: usize = 4096;
/// What memory is filled with whose tail must stay as it is.
const CANARY: u8 = 0xa5;
/// Size of the mapping that calls which change mappings are given addresses in.
const SCRATCH: usize = 1 << 20;

/// A mapping of one case.
struct Map {
    at: *mut u8,
    len: usize,
}

impl Map {
    fn new(size: usize) -> Self {
        let len = size.div_ceil(PAGE).max(1) * PAGE;
        // SAFETY: a new mapping; its last page is made inaccessible.
        unsafe {
            let at = libc::mmap(
                core::ptr::null_mut(),
                len + PAGE,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            );
            assert_ne!(at, libc::MAP_FAILED);
            let end = at.cast::<u8>().add(len);
            assert_eq!(libc::mprotect(end.cast(), PAGE, libc::PROT_NONE), 0);
            Self { at: at.cast(), len }
        }
    }

    /// The last `size` bytes.
    fn tail(&self, size: usize) -> *mut u8 {
        // SAFETY: `new` was asked for at least as many.
        unsafe { self.at.add(self.len - size) }
    }
}

impl Drop for Map {
    fn drop(&mut self) {
        // SAFETY: made by `new`, and nobody has an address in it any more.
        unsafe { libc::munmap(self.at.cast(), self.len + PAGE) };
    }
}

/// The memory that the arguments of one case stand in.
#[derive(Default)]
pub struct Memory {
    maps: Vec<Map>,
    /// Runs of bytes that must not change.
    guarded: Vec<(*const u8, usize)>,
}

/// What scratch addresses are counted from: fixed, so that a plan is the same every time.
fn scratch() -> usize {
    static AT: std::sync::OnceLock<usize> = std::sync::OnceLock::new();
    *AT.get_or_init(|| {
        // SAFETY: a new mapping that nothing else uses.
        let at = unsafe {
            libc::mmap(
                core::ptr::null_mut(),
                SCRATCH,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            )
        };
        assert_ne!(at, libc::MAP_FAILED);
        at as usize
    })
}

impl Memory {
    /// The slot that a token of a plan means.
    pub fn slot(&mut self, token: &Value) -> u64 {
        let Value::Object(token) = token else {
            let signed = token.as_i64().map(|n| n as u64);
            return signed.or(token.as_u64()).unwrap_or_else(|| panic!("the token {token}"));
        };
        let number = |name: &str| token.get(name).and_then(Value::as_u64).map(|n| n as usize);
        if let Some(offset) = number("scratch") {
            return (scratch() + offset) as u64;
        }
        if let Some(Value::Array(entries)) = token.get("words") {
            let words: Vec<u64> = entries.iter().map(|e| self.slot(e)).collect();
            let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_ne_bytes()).collect();
            return self.place(&bytes, false);
        }
        if let Some(Value::String(hex)) = token.get("hex") {
            let bytes: Vec<u8> = (0..hex.len() / 2)
                .map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).expect("hexadecimal"))
                .collect();
            return self.place(&bytes, token.contains_key("ro"));
        }
        let size = number("mem").expect("a token of a known form");
        if let Some(from) = number("canary") {
            let at = self.place(&vec![CANARY; size], false) as usize as *const u8;
            // SAFETY: `from` is inside of what was placed.
            self.guarded.push((unsafe { at.add(from) }, size - from));
            return at as u64;
        }
        let fill = number("fill").unwrap_or(0) as u8;
        self.place(&vec![fill; size], token.contains_key("ro"))
    }

    fn place(&mut self, bytes: &[u8], read_only: bool) -> u64 {
        let map = Map::new(bytes.len());
        let at = map.tail(bytes.len());
        // SAFETY: the tail has room for them.
        unsafe { core::ptr::copy_nonoverlapping(bytes.as_ptr(), at, bytes.len()) };
        if read_only {
            // SAFETY: the whole mapping, which is ours.
            unsafe { libc::mprotect(map.at.cast(), map.len, libc::PROT_READ) };
        }
        self.maps.push(map);
        at as u64
    }

    /// Whether something was written where nothing may be.
    pub fn spoiled(&self) -> bool {
        // SAFETY: the runs stand in this case's mappings.
        let run = |&(at, len): &(*const u8, usize)| unsafe { core::slice::from_raw_parts(at, len) };
        self.guarded.iter().any(|g| run(g).iter().any(|b| *b != CANARY))
    }
}
