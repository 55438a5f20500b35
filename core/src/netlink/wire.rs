//! Kernel structs as the bytes that they are on the wire.

use crate::arg::Plain;
use linux_raw_sys::netlink as raw;

/// A struct that netlink carries.
///
/// # Safety
/// The type has no padding between or after its fields, so each of its bytes is initialised.
pub(crate) unsafe trait Wire: Plain {}

macro_rules! wire {
    ($($t:ty)*) => { $(
        // SAFETY: made of integers alone.
        unsafe impl Plain for $t {}
        // SAFETY: its fields are aligned without gaps, which the test below adds up.
        unsafe impl Wire for $t {}
    )* };
}
wire!(raw::nlmsghdr raw::nlmsgerr raw::nlattr raw::ifinfomsg raw::ifaddrmsg raw::ifa_cacheinfo raw::rtnl_link_stats64
    raw::rtmsg raw::rtnexthop raw::rta_cacheinfo raw::ndmsg raw::nda_cacheinfo raw::fib_rule_hdr);

/// The first bytes of `bytes` as a struct. Kernels append fields: what this kernel does not send is zero, what
/// it sends beyond the struct is left alone.
pub(crate) fn read<T: Plain>(bytes: &[u8]) -> T {
    let mut value = T::zeroed();
    let count = bytes.len().min(size_of::<T>());
    // SAFETY: `count` bytes are readable in `bytes` and writable in `value`, and any bytes are a value of a Plain.
    unsafe { core::ptr::copy_nonoverlapping(bytes.as_ptr(), (&raw mut value).cast(), count) };
    value
}

/// The bytes of a struct.
pub(crate) fn bytes<T: Wire>(value: &T) -> &[u8] {
    // SAFETY: a Wire has no padding, so all bytes of the value are initialised.
    unsafe { core::slice::from_raw_parts((value as *const T).cast(), size_of::<T>()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_structs_have_no_padding() {
        assert_eq!(size_of::<raw::nlmsghdr>(), 4 + 2 + 2 + 4 + 4);
        assert_eq!(size_of::<raw::nlmsgerr>(), 4 + size_of::<raw::nlmsghdr>());
        assert_eq!(size_of::<raw::nlattr>(), 2 + 2);
        assert_eq!(size_of::<raw::ifinfomsg>(), 1 + 1 + 2 + 4 + 4 + 4);
        assert_eq!(size_of::<raw::ifaddrmsg>(), 1 + 1 + 1 + 1 + 4);
        assert_eq!(size_of::<raw::ifa_cacheinfo>(), 4 * 4);
        assert_eq!(size_of::<raw::rtnl_link_stats64>(), 25 * 8);
        assert_eq!(size_of::<raw::rtmsg>(), 8 + 4);
        assert_eq!(size_of::<raw::rtnexthop>(), 2 + 1 + 1 + 4);
        assert_eq!(size_of::<raw::rta_cacheinfo>(), 8 * 4);
        assert_eq!(size_of::<raw::ndmsg>(), 1 + 1 + 2 + 4 + 2 + 1 + 1);
        assert_eq!(size_of::<raw::nda_cacheinfo>(), 4 * 4);
        assert_eq!(size_of::<raw::fib_rule_hdr>(), 8 + 4);
    }

    #[test]
    fn a_shorter_or_longer_struct_is_read_as_far_as_it_goes() {
        let short: raw::ifaddrmsg = read(&[2, 24]);
        assert_eq!((short.ifa_family, short.ifa_prefixlen, short.ifa_index), (2, 24, 0));
        let mut long = bytes(&short).to_vec();
        long.extend([0xff; 9]);
        let again: raw::ifaddrmsg = read(&long);
        assert_eq!(bytes(&again), bytes(&short));
    }
}
