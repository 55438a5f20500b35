//! Reading a caller's memory without trusting its address: for traces and error texts, which speak of arguments that
//! may be the very reason of the failure.

/// Copies up to `room.len()` bytes from `address`; how many could be read.
#[cfg(target_os = "linux")]
pub(crate) fn read(address: u64, room: &mut [u8]) -> usize {
    let copy = |from: usize, room: &mut [u8]| {
        let local = libc::iovec {
            iov_base: room.as_mut_ptr().cast(),
            iov_len: room.len(),
        };
        let remote = libc::iovec {
            iov_base: core::ptr::with_exposed_provenance_mut(from),
            iov_len: room.len(),
        };
        // SAFETY: the kernel writes only into `room`, and answers EFAULT where the address is not mapped.
        unsafe { libc::process_vm_readv(libc::getpid(), &raw const local, 1, &raw const remote, 1, 0) }
    };
    // page by page, so that what stands before an unmapped page is still read
    let mut done = 0;
    while done < room.len() {
        let from = (address as usize).wrapping_add(done);
        let step = (4096 - from % 4096).min(room.len() - done);
        match copy(from, &mut room[done..done + step]) {
            n if n > 0 => done += n as usize,
            _ => break,
        }
    }
    done
}

/// Where the kernel offers no checked copy, nothing is read.
#[cfg(not(target_os = "linux"))]
pub(crate) fn read(_address: u64, _room: &mut [u8]) -> usize {
    0
}

/// The NUL-terminated bytes at `address`, at most `max` of them; whether the end was found. None if unreadable.
pub(crate) fn string(address: u64, max: usize) -> Option<(Vec<u8>, bool)> {
    let mut room = vec![0; max];
    let got = read(address, &mut room);
    room.truncate(got);
    match room.iter().position(|b| *b == 0) {
        Some(end) => {
            room.truncate(end);
            Some((room, true))
        }
        None if got == 0 => None,
        None => Some((room, false)),
    }
}

/// An integer of `size` bytes at `address`.
pub(crate) fn integer(address: u64, size: usize, signed: bool) -> Option<i64> {
    let mut room = [0; 8];
    (size <= 8 && read(address, &mut room[..size]) == size).then(|| number(&room[..size], signed))
}

/// An integer made of native-order bytes.
pub(crate) fn number(bytes: &[u8], signed: bool) -> i64 {
    let value = |bytes: &mut dyn Iterator<Item = &u8>| bytes.fold(0_u64, |n, b| n << 8 | u64::from(*b));
    let raw = if cfg!(target_endian = "little") {
        value(&mut bytes.iter().rev())
    } else {
        value(&mut bytes.iter())
    };
    let unused = 64 - 8 * bytes.len() as u32;
    if signed && unused < 64 {
        ((raw << unused) as i64) >> unused
    } else {
        raw as i64
    }
}
