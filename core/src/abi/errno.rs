//! Error numbers with their names and messages.

/// Declares [`Errno`]: name (without its E), value, message. The message is also the constant's documentation.
macro_rules! errors {
    ($($(#[$meta:meta])* $name:ident = $value:expr, $message:literal;)*) => {
        /// An error number of the kernel.
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[repr(transparent)]
        pub struct Errno(i32);

        impl Errno {
            $($(#[$meta])* #[doc = $message] pub const $name: Self = Self($value);)*

            /// The names, values and messages, in the order of declaration; an alias stands after the name it repeats.
            pub const ALL: &'static [(&'static str, Self, &'static str)] =
                &[$($(#[$meta])* (stringify!($name), Self($value), $message)),*];
        }
    };
}

errors! {
    PERM = libc::EPERM, "Operation not permitted";
    NOENT = libc::ENOENT, "No such file or directory";
    INTR = libc::EINTR, "Interrupted system call";
    BADF = libc::EBADF, "Bad file descriptor";
    FAULT = libc::EFAULT, "Bad address";
    INVAL = libc::EINVAL, "Invalid argument";
    NOSYS = libc::ENOSYS, "Function not implemented";
}

impl Errno {
    /// From the positive number.
    #[inline(always)]
    pub const fn from_raw(raw: i32) -> Self {
        Self(raw)
    }

    /// The positive number.
    #[inline(always)]
    pub const fn raw(self) -> i32 {
        self.0
    }

    /// The name without its E, if the number has one.
    pub fn name(self) -> Option<&'static str> {
        Self::ALL.iter().find(|e| e.1 == self).map(|e| e.0)
    }

    /// The message, if the number has one.
    pub fn message(self) -> Option<&'static str> {
        Self::ALL.iter().find(|e| e.1 == self).map(|e| e.2)
    }
}

impl core::fmt::Display for Errno {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.message() {
            Some(message) => f.write_str(message),
            None => write!(f, "Unknown error {}", self.0),
        }
    }
}

impl core::fmt::Debug for Errno {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => write!(f, "E{name}"),
            None => write!(f, "Errno({})", self.0),
        }
    }
}

impl core::error::Error for Errno {}

impl From<Errno> for std::io::Error {
    fn from(errno: Errno) -> Self {
        Self::from_raw_os_error(errno.0)
    }
}
