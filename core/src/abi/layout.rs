//! A check that a structure of ours lies in memory as somebody else's declaration of it.

/// In a test: compares size, alignment, and each field's offset and size:
/// `same_layout!(Iovec, raw::iovec { base: iov_base, len: iov_len })`.
#[cfg(test)]
macro_rules! same_layout {
    ($ours:ty, $theirs:ty { $($our:ident: $their:ident),* $(,)? }) => {{
        use core::mem::{align_of, offset_of, size_of};
        let name = stringify!($ours);
        assert_eq!(size_of::<$ours>(), size_of::<$theirs>(), "size of {name}");
        assert_eq!(align_of::<$ours>(), align_of::<$theirs>(), "alignment of {name}");
        $(
            assert_eq!(offset_of!($ours, $our), offset_of!($theirs, $their), "offset of {name}.{}", stringify!($our));
            assert_eq!(
                $crate::abi::layout::size_of_field(|value: *const $ours| {
                    // SAFETY: a field's address is computed, nothing is read.
                    unsafe { &raw const (*value).$our }
                }),
                $crate::abi::layout::size_of_field(|value: *const $theirs| {
                    // SAFETY: as above.
                    unsafe { &raw const (*value).$their }
                }),
                "size of {name}.{}", stringify!($our)
            );
        )*
    }};
}
#[cfg(test)]
pub(crate) use same_layout;

/// When it is compiled: compares as [`same_layout!`] does, for the systems that are only checked and not run.
#[cfg(not(target_os = "linux"))]
macro_rules! is_layout {
    ($($ours:ty = $theirs:ty { $($our:ident: $their:ident),* $(,)? })*) => { $(const _: () = {
        assert!(size_of::<$ours>() == size_of::<$theirs>(), "size");
        assert!(align_of::<$ours>() == align_of::<$theirs>(), "alignment");
        $(
            assert!(core::mem::offset_of!($ours, $our) == core::mem::offset_of!($theirs, $their), stringify!($our));
            assert!(
                $crate::abi::layout::size_of_field(|value: *const $ours| {
                    // SAFETY: a field's address is computed, nothing is read.
                    unsafe { &raw const (*value).$our }
                }) == $crate::abi::layout::size_of_field(|value: *const $theirs| {
                    // SAFETY: as above.
                    unsafe { &raw const (*value).$their }
                }),
                stringify!($our)
            );
        )*
    };)* };
}
#[cfg(not(target_os = "linux"))]
pub(crate) use is_layout;

/// The size of the field that the closure points at; the closure is never called.
pub(crate) const fn size_of_field<T, F>(_field: fn(*const T) -> *const F) -> usize {
    size_of::<F>()
}
