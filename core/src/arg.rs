//! How a value crosses: one type for each kind of argument and result of a described call.
//!
//! The kinds carry what the C ABI needs (a path is NUL-terminated, a buffer has a length) and no more: they
//! are registers, not containers. Safe constructors (`From`) take Rust references; `from_raw` is for
//! the C boundary, where the caller answers for the pointer. The kernel checks memory itself (`EFAULT`), so
//! none of them is ever dereferenced here unless a function says so.

use crate::abi::errno::Errno;
use crate::gate::Reg;
use core::ffi::CStr;
use core::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};

/// A value, or the kernel's error number.
pub type Result<T> = core::result::Result<T, Errno>;

/// Process, process group or thread id (`pid_t`).
pub type Pid = i32;
/// User id (`uid_t`).
pub type Uid = u32;
/// Group id (`gid_t`).
pub type Gid = u32;
/// File mode and type bits (`mode_t`).
pub type Mode = u32;
/// Device number (`dev_t`).
pub type Dev = u64;
/// File offset (`off_t`), always 64 bit.
pub type Off = i64;
/// A byte of text (`char`): an array of them is a text that ends at its first NUL.
pub type Char = u8;
/// A memory address of this process; the numbers of `mmap` and its kin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct Address(pub usize);
/// An argument whose meaning depends on another one (`fcntl`, `prctl`, `ioctl`): an integer or an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct Word(pub usize);

impl Reg for Address {
    #[inline(always)]
    fn reg(self) -> usize {
        self.0
    }
}

impl Reg for Word {
    #[inline(always)]
    fn reg(self) -> usize {
        self.0
    }
}

/// A borrowed descriptor. Unlike [`BorrowedFd`] it may hold a number that is not open, as C callers pass.
#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub struct Fd<'a>(i32, PhantomData<&'a ()>);

/// A directory descriptor, or [`DirFd::CWD`] for the working directory.
#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub struct DirFd<'a>(i32, PhantomData<&'a ()>);

impl DirFd<'_> {
    /// The working directory (`AT_FDCWD`).
    pub const CWD: Self = Self(libc::AT_FDCWD, PhantomData);
}

macro_rules! descriptor {
    ($t:ident) => {
        impl $t<'_> {
            /// From a bare number.
            #[inline(always)]
            pub fn from_raw(fd: i32) -> Self {
                Self(fd, PhantomData)
            }
            /// The bare number.
            #[inline(always)]
            pub fn raw(self) -> i32 {
                self.0
            }
        }
        impl<'a> From<BorrowedFd<'a>> for $t<'a> {
            fn from(fd: BorrowedFd<'a>) -> Self {
                Self(fd.as_raw_fd(), PhantomData)
            }
        }
        impl<'a, T: AsFd> From<&'a T> for $t<'a> {
            fn from(fd: &'a T) -> Self {
                fd.as_fd().into()
            }
        }
        impl Reg for $t<'_> {
            #[inline(always)]
            fn reg(self) -> usize {
                self.0 as usize
            }
        }
    };
}
descriptor!(Fd);
descriptor!(DirFd);

/// A type whose every bit pattern is a value, in the kernel's layout: integers and the `#[layout]` structs.
///
/// # Safety
/// All-zero bytes and whatever the kernel writes must be valid values of the type.
pub unsafe trait Plain: Copy {
    /// All bytes zero.
    fn zeroed() -> Self {
        // SAFETY: the trait's promise.
        unsafe { core::mem::zeroed() }
    }
}

macro_rules! plain {
    ($($t:ty)*) => { $(
        // SAFETY: an integer has no invalid bit pattern.
        unsafe impl Plain for $t {}
    )* };
}
plain!(i8 u8 i16 u16 i32 u32 i64 u64 isize usize);
// SAFETY: a pointer may hold any bits as long as nobody follows it.
unsafe impl<T> Plain for *const T {}
// SAFETY: as above.
unsafe impl<T> Plain for *mut T {}
// SAFETY: as its elements.
unsafe impl<T: Plain, const N: usize> Plain for [T; N] {}

macro_rules! pointer {
    ($(#[$doc:meta])* $t:ident<T> $ptr:ty) => {
        $(#[$doc])*
        #[derive(Debug)]
        #[repr(transparent)]
        pub struct $t<'a, T>($ptr, PhantomData<&'a T>);

        impl<T> Clone for $t<'_, T> {
            fn clone(&self) -> Self { *self }
        }
        impl<T> Copy for $t<'_, T> {}

        impl<T> $t<'_, T> {
            /// From a pointer.
            ///
            /// # Safety
            /// The pointer is null (where the type allows it), valid for the lifetime, or not mapped at all.
            #[inline(always)]
            pub unsafe fn from_raw(ptr: $ptr) -> Self {
                Self(ptr, PhantomData)
            }
            /// The pointer.
            #[inline(always)]
            pub fn ptr(self) -> $ptr {
                self.0
            }
        }

        impl<T> Reg for $t<'_, T> {
            #[inline(always)]
            fn reg(self) -> usize {
                self.0 as usize
            }
        }
    };
}
pointer!(
    /// A struct (or scalar) that the kernel reads. Never null.
    Ref<T> *const T
);
pointer!(
    /// A struct that the kernel reads, or null.
    OptRef<T> *const T
);
pointer!(
    /// A struct (or scalar) that the call fills. Never null.
    Mut<T> *mut T
);
pointer!(
    /// A struct that the call fills, or null when the caller does not want it.
    OptMut<T> *mut T
);
pointer!(
    /// A struct that the kernel reads and changes. Never null.
    InOut<T> *mut T
);
pointer!(
    /// A struct or scalar that the kernel reads and changes, or null.
    OptInOut<T> *mut T
);

macro_rules! from_ref {
    ($($t:ident)*) => { $(impl<'a, T> From<&'a T> for $t<'a, T> {
        fn from(value: &'a T) -> Self { Self(value, PhantomData) }
    })* };
}
from_ref!(Ref OptRef);

macro_rules! from_mut {
    ($($t:ident)*) => { $(impl<'a, T> From<&'a mut T> for $t<'a, T> {
        fn from(value: &'a mut T) -> Self { Self(value, PhantomData) }
    })* };
}
from_mut!(Mut OptMut InOut OptInOut);

macro_rules! null {
    ($($t:ident $null:path;)*) => { $(impl<T> $t<'_, T> {
        /// Nothing.
        pub const NONE: Self = Self($null(), PhantomData);
    })* };
}
null!(OptRef core::ptr::null; OptMut core::ptr::null_mut; OptInOut core::ptr::null_mut;);

macro_rules! text {
    ($(#[$doc:meta])* $t:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        #[repr(transparent)]
        pub struct $t<'a>(*const u8, PhantomData<&'a CStr>);

        impl $t<'_> {
            /// From a pointer to NUL-terminated bytes.
            ///
            /// # Safety
            /// The pointer is null (where the type allows it), valid for the lifetime, or not mapped at all.
            #[inline(always)]
            pub unsafe fn from_raw(ptr: *const u8) -> Self {
                Self(ptr, PhantomData)
            }
            /// The pointer.
            #[inline(always)]
            pub fn ptr(self) -> *const u8 {
                self.0
            }
        }
        impl<'a> From<&'a CStr> for $t<'a> {
            fn from(text: &'a CStr) -> Self {
                Self(text.as_ptr().cast(), PhantomData)
            }
        }
        impl Reg for $t<'_> {
            #[inline(always)]
            fn reg(self) -> usize {
                self.0 as usize
            }
        }
    };
}
text!(
    /// A file path: NUL-terminated bytes, not necessarily text. Never null.
    Path
);
text!(
    /// A file path, or null.
    OptPath
);
text!(
    /// A NUL-terminated name that is not a path (an attribute, a file system type). Never null.
    Str
);
text!(
    /// A NUL-terminated name, or null.
    OptStr
);

impl OptPath<'_> {
    /// Nothing.
    pub const NONE: Self = Self(core::ptr::null(), PhantomData);
}
impl OptStr<'_> {
    /// Nothing.
    pub const NONE: Self = Self(core::ptr::null(), PhantomData);
}

macro_rules! run {
    ($(#[$doc:meta])* $t:ident $(<$p:ident>)? [$elem:ty] $ptr:ty, $reference:ty, $as:ident) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $t<'a $(, $p)?> {
            ptr: $ptr,
            len: usize,
            of: PhantomData<&'a $elem>,
        }
        impl $(<$p>)? Clone for $t<'_ $(, $p)?> {
            fn clone(&self) -> Self { *self }
        }
        impl $(<$p>)? Copy for $t<'_ $(, $p)?> {}

        impl $(<$p>)? $t<'_ $(, $p)?> {
            /// From a pointer and a number of elements.
            ///
            /// # Safety
            /// The memory is valid for the lifetime, or not mapped at all; null only if `len` is 0 or the
            /// kernel takes null for it.
            #[inline(always)]
            pub unsafe fn from_raw(ptr: $ptr, len: usize) -> Self {
                Self { ptr, len, of: PhantomData }
            }
            /// The first element.
            #[inline(always)]
            pub fn ptr(self) -> $ptr {
                self.ptr
            }
            /// The number of elements.
            #[inline(always)]
            pub fn len(self) -> usize {
                self.len
            }
            /// Whether there is none.
            #[inline(always)]
            pub fn is_empty(self) -> bool {
                self.len == 0
            }
        }
        impl<'a $(, $p)?> From<$reference> for $t<'a $(, $p)?> {
            #[allow(unused_mut, reason = "one macro serves both kinds of reference")]
            fn from(mut run: $reference) -> Self {
                Self { ptr: run.$as(), len: run.len(), of: PhantomData }
            }
        }
    };
}
run!(
    /// Bytes that the kernel reads.
    Bytes [u8] *const u8, &'a [u8], as_ptr
);
run!(
    /// Bytes that the call fills; its result says how many.
    BytesMut [u8] *mut u8, &'a mut [u8], as_mut_ptr
);
run!(
    /// Elements that the kernel reads.
    Slice<T> [T] *const T, &'a [T], as_ptr
);
run!(
    /// Elements that the call fills; its result says how many.
    SliceMut<T> [T] *mut T, &'a mut [T], as_mut_ptr
);
run!(
    /// Elements that the kernel reads and changes.
    SliceInOut<T> [T] *mut T, &'a mut [T], as_mut_ptr
);
run!(
    /// A socket address in the kernel's layout, with its length in bytes. Null means none where a call allows that.
    SockAddr [u8] *const u8, &'a [u8], as_ptr
);
run!(
    /// Buffers that are written out in order: an array of `struct iovec`.
    Iov [crate::abi::Iovec] *const crate::abi::Iovec, &'a [crate::abi::Iovec], as_ptr
);
run!(
    /// Buffers that are filled in order: an array of `struct iovec`.
    IovMut [crate::abi::Iovec] *const crate::abi::Iovec, &'a [crate::abi::Iovec], as_ptr
);

/// Room for a socket address: the caller gives the room's size in `len`, the kernel stores the address's.
/// Both null when the caller does not want it.
#[derive(Clone, Copy, Debug)]
pub struct SockAddrMut<'a> {
    ptr: *mut u8,
    len: *mut u32,
    of: PhantomData<&'a mut [u8]>,
}

impl<'a> SockAddrMut<'a> {
    /// Not wanted.
    pub const NONE: Self = Self {
        ptr: core::ptr::null_mut(),
        len: core::ptr::null_mut(),
        of: PhantomData,
    };

    /// Room in `room`; the address's length comes back in `len`.
    pub fn new(room: &'a mut [u8], len: &'a mut u32) -> Self {
        *len = room.len() as u32;
        Self {
            ptr: room.as_mut_ptr(),
            len,
            of: PhantomData,
        }
    }
    /// From the room and the place of its size.
    ///
    /// # Safety
    /// As [`BytesMut::from_raw`], for both pointers.
    #[inline(always)]
    pub unsafe fn from_raw(ptr: *mut u8, len: *mut u32) -> Self {
        Self {
            ptr,
            len,
            of: PhantomData,
        }
    }
    /// The room.
    #[inline(always)]
    pub fn ptr(self) -> *mut u8 {
        self.ptr
    }
    /// The place of the size.
    #[inline(always)]
    pub fn len(self) -> *mut u32 {
        self.len
    }
}

/// Room for two descriptors that a call makes (`pipe2`, `socketpair`).
#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub struct FdPair<'a>(*mut i32, PhantomData<&'a mut [i32; 2]>);

impl FdPair<'_> {
    /// From a pointer to room for two.
    ///
    /// # Safety
    /// As [`Mut::from_raw`].
    #[inline(always)]
    pub unsafe fn from_raw(ptr: *mut i32) -> Self {
        Self(ptr, PhantomData)
    }
}

impl<'a> From<&'a mut [i32; 2]> for FdPair<'a> {
    fn from(pair: &'a mut [i32; 2]) -> Self {
        Self(pair.as_mut_ptr(), PhantomData)
    }
}

impl Reg for FdPair<'_> {
    #[inline(always)]
    fn reg(self) -> usize {
        self.0 as usize
    }
}

/// A NULL-terminated array of NUL-terminated strings (`argv`, `envp`).
#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub struct Strings<'a>(*const *const u8, PhantomData<&'a [&'a CStr]>);

impl<'a> Strings<'a> {
    /// From a NULL-terminated array.
    ///
    /// # Safety
    /// As [`Ref::from_raw`], for the array and each string.
    #[inline(always)]
    pub unsafe fn from_raw(ptr: *const *const u8) -> Self {
        Self(ptr, PhantomData)
    }
    /// The array.
    #[inline(always)]
    pub fn ptr(self) -> *const *const u8 {
        self.0
    }
}

impl Reg for Strings<'_> {
    #[inline(always)]
    fn reg(self) -> usize {
        self.0 as usize
    }
}

/// A length or number of elements where the kernel takes an int: cutting off the upper bits would make another number.
#[inline(always)]
pub(crate) fn int(len: usize) -> u32 {
    len.min(i32::MAX as usize) as u32
}

/// A value that a call computes rather than a buffer's address: copied out, for functions that fill a result
/// themselves.
impl<T: Plain> Mut<'_, T> {
    /// Stores the result.
    #[inline(always)]
    pub fn set(self, value: T) {
        // SAFETY: `from_raw` and `From` promise writable memory; callers of a function that uses this are told
        // that it is written by the library and not by the kernel.
        unsafe { self.0.write_unaligned(value) }
    }
}

/// A set of flags or a choice, as the kernel's number.
pub trait Raw: Copy {
    /// The integer behind it.
    type Int: Copy;
    /// Any number is taken: a gate does not guess what next year's kernel means.
    fn from_raw(raw: Self::Int) -> Self;
    /// The number.
    fn raw(self) -> Self::Int;
}

/// For functions that read or write the bytes themselves instead of handing them to the kernel.
impl<'a> Bytes<'a> {
    /// The bytes; none if the pointer is null.
    ///
    /// # Safety
    /// Whoever made it from a raw pointer must have given memory that is there.
    #[inline(always)]
    pub unsafe fn as_slice(self) -> &'a [u8] {
        if self.ptr.is_null() {
            return &[];
        }
        // SAFETY: the memory is there, says the caller, and `from_raw` that it is valid for the lifetime.
        unsafe { core::slice::from_raw_parts(self.ptr, self.len) }
    }
}

impl<'a> BytesMut<'a> {
    /// The bytes; none if the pointer is null.
    ///
    /// # Safety
    /// Whoever made it from a raw pointer must have given memory that is there, and nobody else uses it meanwhile.
    #[inline(always)]
    pub unsafe fn as_mut_slice(self) -> &'a mut [u8] {
        if self.ptr.is_null() {
            return &mut [];
        }
        // SAFETY: as `Bytes::as_slice`.
        unsafe { core::slice::from_raw_parts_mut(self.ptr, self.len) }
    }
}

impl<'a> Str<'a> {
    /// The bytes before the NUL; none if the pointer is null.
    ///
    /// # Safety
    /// As [`Bytes::as_slice`].
    #[inline(always)]
    pub unsafe fn as_bytes(self) -> &'a [u8] {
        if self.0.is_null() {
            return &[];
        }
        // SAFETY: as `Bytes::as_slice`; `from_raw` says that a NUL ends it.
        unsafe { CStr::from_ptr(self.0.cast()) }.to_bytes()
    }
}
