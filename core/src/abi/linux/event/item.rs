//! The structs of poll, select, epoll and inotify.

use callgate_macros::Layout;

/// One descriptor of a `poll`. Source: poll(2), asm/poll.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct pollfd", prefix = "")]
#[repr(C)]
pub struct Pollfd {
    /// The descriptor; a negative number is skipped.
    pub fd: i32,
    /// What is waited for.
    #[group(POLL)]
    pub events: i16,
    /// What happened.
    #[group(POLL)]
    pub revents: i16,
}

/// What an epoll waits for, and what it tells. Source: epoll_ctl(2), linux/eventpoll.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct epoll_event", prefix = "")]
#[cfg_attr(target_arch = "x86_64", repr(C, packed))]
#[cfg_attr(not(target_arch = "x86_64"), repr(C))]
pub struct EpollEvent {
    /// The events, and how they are told.
    #[group(EPOLL)]
    pub events: u32,
    /// A number of the caller's, given back with each event.
    pub data: u64,
}

/// A set of descriptors below 1024. Source: select(2), linux/posix_types.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "fd_set", prefix = "fds_")]
#[repr(C)]
pub struct FdSet {
    /// The bits, in words of the register's size: `fd` is bit `fd` modulo the word's bits of word `fd` divided by them.
    #[cfg(target_pointer_width = "64")]
    pub bits: [usize; 16],
    /// The bits, in words of the register's size: `fd` is bit `fd` modulo the word's bits of word `fd` divided by them.
    #[cfg(target_pointer_width = "32")]
    pub bits: [usize; 32],
}

impl FdSet {
    /// The set with this descriptor added. A number that no set can hold changes nothing.
    pub fn with(mut self, fd: i32) -> Self {
        if let Some(word) = self.bits.get_mut(fd as usize / usize::BITS as usize) {
            *word |= 1 << (fd as u32 % usize::BITS);
        }
        self
    }

    /// Whether this descriptor is in the set.
    pub fn contains(&self, fd: i32) -> bool {
        let word = self.bits.get(fd as usize / usize::BITS as usize);
        word.is_some_and(|word| word & 1 << (fd as u32 % usize::BITS) != 0)
    }
}

/// What stands before the name in the bytes that an inotify gives. Source: inotify(7), linux/inotify.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct inotify_event", prefix = "")]
#[repr(C)]
pub struct InotifyEvent {
    /// The watch; -1 when events were lost.
    pub wd: i32,
    /// What happened.
    #[group(IN)]
    pub mask: u32,
    /// The same number in both halves of a move.
    pub cookie: u32,
    /// Length of the name in bytes, with the zeros that pad it.
    pub len: u32,
}

/// One event of an inotify, as `inotify_next` tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct inotify_view", prefix = "")]
#[repr(C)]
pub struct InotifyView {
    /// The watch; -1 when events were lost.
    pub wd: i32,
    /// What happened.
    #[group(IN)]
    pub mask: u32,
    /// The same number in both halves of a move.
    pub cookie: u32,
    /// Offset of the entry's name in the buffer.
    pub name_offset: u32,
    /// Length of the name in bytes; 0 if the event is of the watched thing itself.
    pub name_len: u32,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    use linux_raw_sys::general as raw;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Pollfd,
            raw::pollfd {
                fd: fd,
                events: events,
                revents: revents
            }
        );
        same_layout!(FdSet, raw::__kernel_fd_set { bits: fds_bits });
        same_layout!(
            InotifyEvent,
            raw::inotify_event {
                wd: wd,
                mask: mask,
                cookie: cookie,
                len: len
            }
        );
        assert_eq!(size_of::<EpollEvent>(), size_of::<raw::epoll_event>());
        assert_eq!(
            core::mem::offset_of!(EpollEvent, data),
            core::mem::offset_of!(raw::epoll_event, data)
        );
    }

    #[test]
    fn a_set_holds_descriptors_below_1024() {
        let set = FdSet::default().with(0).with(64).with(1023).with(1024).with(-1);
        assert!(set.contains(0) && set.contains(64) && set.contains(1023));
        assert!(!set.contains(1) && !set.contains(1024) && !set.contains(-1));
        assert_eq!(set.bits.iter().map(|word| word.count_ones()).sum::<u32>(), 3);
    }
}
