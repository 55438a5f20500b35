//! Error numbers with their names and messages.
//!
//! Numbers are the C library's, names are the kernel's, messages are the ones that glibc's `strerror` gives for them.

/// Declares [`Errno`]: name (without its E), value, message. The message is also the constant's documentation.
/// A name that would begin with a digit has an underscore there, which [`Errno::ALL`] leaves out.
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
                &[$($(#[$meta])* (without_underscore(stringify!($name)), Self($value), $message)),*];
        }
    };
}

/// `_2BIG` as the kernel means it.
const fn without_underscore(name: &'static str) -> &'static str {
    match name.as_bytes()[0] {
        b'_' => name.split_at(1).1,
        _ => name,
    }
}

errors! {
    PERM = libc::EPERM, "Operation not permitted";
    NOENT = libc::ENOENT, "No such file or directory";
    SRCH = libc::ESRCH, "No such process";
    INTR = libc::EINTR, "Interrupted system call";
    IO = libc::EIO, "Input/output error";
    NXIO = libc::ENXIO, "No such device or address";
    _2BIG = libc::E2BIG, "Argument list too long";
    NOEXEC = libc::ENOEXEC, "Exec format error";
    BADF = libc::EBADF, "Bad file descriptor";
    CHILD = libc::ECHILD, "No child processes";
    AGAIN = libc::EAGAIN, "Resource temporarily unavailable";
    WOULDBLOCK = libc::EWOULDBLOCK, "Resource temporarily unavailable";
    NOMEM = libc::ENOMEM, "Cannot allocate memory";
    ACCES = libc::EACCES, "Permission denied";
    FAULT = libc::EFAULT, "Bad address";
    NOTBLK = libc::ENOTBLK, "Block device required";
    BUSY = libc::EBUSY, "Device or resource busy";
    EXIST = libc::EEXIST, "File exists";
    XDEV = libc::EXDEV, "Invalid cross-device link";
    NODEV = libc::ENODEV, "No such device";
    NOTDIR = libc::ENOTDIR, "Not a directory";
    ISDIR = libc::EISDIR, "Is a directory";
    INVAL = libc::EINVAL, "Invalid argument";
    NFILE = libc::ENFILE, "Too many open files in system";
    MFILE = libc::EMFILE, "Too many open files";
    NOTTY = libc::ENOTTY, "Inappropriate ioctl for device";
    TXTBSY = libc::ETXTBSY, "Text file busy";
    FBIG = libc::EFBIG, "File too large";
    NOSPC = libc::ENOSPC, "No space left on device";
    SPIPE = libc::ESPIPE, "Illegal seek";
    ROFS = libc::EROFS, "Read-only file system";
    MLINK = libc::EMLINK, "Too many links";
    PIPE = libc::EPIPE, "Broken pipe";
    DOM = libc::EDOM, "Numerical argument out of domain";
    RANGE = libc::ERANGE, "Numerical result out of range";
    DEADLK = libc::EDEADLK, "Resource deadlock avoided";
    #[cfg(target_os = "linux")]
    DEADLOCK = libc::EDEADLOCK, "Resource deadlock avoided";
    NAMETOOLONG = libc::ENAMETOOLONG, "File name too long";
    NOLCK = libc::ENOLCK, "No locks available";
    NOSYS = libc::ENOSYS, "Function not implemented";
    NOTEMPTY = libc::ENOTEMPTY, "Directory not empty";
    LOOP = libc::ELOOP, "Too many levels of symbolic links";
    NOMSG = libc::ENOMSG, "No message of desired type";
    IDRM = libc::EIDRM, "Identifier removed";
    #[cfg(target_os = "linux")]
    CHRNG = libc::ECHRNG, "Channel number out of range";
    #[cfg(target_os = "linux")]
    L2NSYNC = libc::EL2NSYNC, "Level 2 not synchronized";
    #[cfg(target_os = "linux")]
    L3HLT = libc::EL3HLT, "Level 3 halted";
    #[cfg(target_os = "linux")]
    L3RST = libc::EL3RST, "Level 3 reset";
    #[cfg(target_os = "linux")]
    LNRNG = libc::ELNRNG, "Link number out of range";
    #[cfg(target_os = "linux")]
    UNATCH = libc::EUNATCH, "Protocol driver not attached";
    #[cfg(target_os = "linux")]
    NOCSI = libc::ENOCSI, "No CSI structure available";
    #[cfg(target_os = "linux")]
    L2HLT = libc::EL2HLT, "Level 2 halted";
    #[cfg(target_os = "linux")]
    BADE = libc::EBADE, "Invalid exchange";
    #[cfg(target_os = "linux")]
    BADR = libc::EBADR, "Invalid request descriptor";
    #[cfg(target_os = "linux")]
    XFULL = libc::EXFULL, "Exchange full";
    #[cfg(target_os = "linux")]
    NOANO = libc::ENOANO, "No anode";
    #[cfg(target_os = "linux")]
    BADRQC = libc::EBADRQC, "Invalid request code";
    #[cfg(target_os = "linux")]
    BADSLT = libc::EBADSLT, "Invalid slot";
    #[cfg(target_os = "linux")]
    BFONT = libc::EBFONT, "Bad font file format";
    #[cfg(not(target_os = "freebsd"))]
    NOSTR = libc::ENOSTR, "Device not a stream";
    #[cfg(not(target_os = "freebsd"))]
    NODATA = libc::ENODATA, "No data available";
    #[cfg(target_os = "linux")]
    NOATTR = libc::ENODATA, "No data available";
    #[cfg(not(target_os = "linux"))]
    NOATTR = libc::ENOATTR, "Attribute not found";
    #[cfg(not(target_os = "freebsd"))]
    TIME = libc::ETIME, "Timer expired";
    #[cfg(not(target_os = "freebsd"))]
    NOSR = libc::ENOSR, "Out of streams resources";
    #[cfg(target_os = "linux")]
    NONET = libc::ENONET, "Machine is not on the network";
    #[cfg(target_os = "linux")]
    NOPKG = libc::ENOPKG, "Package not installed";
    REMOTE = libc::EREMOTE, "Object is remote";
    NOLINK = libc::ENOLINK, "Link has been severed";
    #[cfg(target_os = "linux")]
    ADV = libc::EADV, "Advertise error";
    #[cfg(target_os = "linux")]
    SRMNT = libc::ESRMNT, "Srmount error";
    #[cfg(target_os = "linux")]
    COMM = libc::ECOMM, "Communication error on send";
    PROTO = libc::EPROTO, "Protocol error";
    MULTIHOP = libc::EMULTIHOP, "Multihop attempted";
    #[cfg(target_os = "linux")]
    DOTDOT = libc::EDOTDOT, "RFS specific error";
    BADMSG = libc::EBADMSG, "Bad message";
    OVERFLOW = libc::EOVERFLOW, "Value too large for defined data type";
    #[cfg(target_os = "linux")]
    NOTUNIQ = libc::ENOTUNIQ, "Name not unique on network";
    #[cfg(target_os = "linux")]
    BADFD = libc::EBADFD, "File descriptor in bad state";
    #[cfg(target_os = "linux")]
    REMCHG = libc::EREMCHG, "Remote address changed";
    #[cfg(target_os = "linux")]
    LIBACC = libc::ELIBACC, "Can not access a needed shared library";
    #[cfg(target_os = "linux")]
    LIBBAD = libc::ELIBBAD, "Accessing a corrupted shared library";
    #[cfg(target_os = "linux")]
    LIBSCN = libc::ELIBSCN, ".lib section in a.out corrupted";
    #[cfg(target_os = "linux")]
    LIBMAX = libc::ELIBMAX, "Attempting to link in too many shared libraries";
    #[cfg(target_os = "linux")]
    LIBEXEC = libc::ELIBEXEC, "Cannot exec a shared library directly";
    ILSEQ = libc::EILSEQ, "Invalid or incomplete multibyte or wide character";
    #[cfg(target_os = "linux")]
    RESTART = libc::ERESTART, "Interrupted system call should be restarted";
    #[cfg(target_os = "linux")]
    STRPIPE = libc::ESTRPIPE, "Streams pipe error";
    USERS = libc::EUSERS, "Too many users";
    NOTSOCK = libc::ENOTSOCK, "Socket operation on non-socket";
    DESTADDRREQ = libc::EDESTADDRREQ, "Destination address required";
    MSGSIZE = libc::EMSGSIZE, "Message too long";
    PROTOTYPE = libc::EPROTOTYPE, "Protocol wrong type for socket";
    NOPROTOOPT = libc::ENOPROTOOPT, "Protocol not available";
    PROTONOSUPPORT = libc::EPROTONOSUPPORT, "Protocol not supported";
    SOCKTNOSUPPORT = libc::ESOCKTNOSUPPORT, "Socket type not supported";
    OPNOTSUPP = libc::EOPNOTSUPP, "Operation not supported";
    NOTSUP = libc::ENOTSUP, "Operation not supported";
    PFNOSUPPORT = libc::EPFNOSUPPORT, "Protocol family not supported";
    AFNOSUPPORT = libc::EAFNOSUPPORT, "Address family not supported by protocol";
    ADDRINUSE = libc::EADDRINUSE, "Address already in use";
    ADDRNOTAVAIL = libc::EADDRNOTAVAIL, "Cannot assign requested address";
    NETDOWN = libc::ENETDOWN, "Network is down";
    NETUNREACH = libc::ENETUNREACH, "Network is unreachable";
    NETRESET = libc::ENETRESET, "Network dropped connection on reset";
    CONNABORTED = libc::ECONNABORTED, "Software caused connection abort";
    CONNRESET = libc::ECONNRESET, "Connection reset by peer";
    NOBUFS = libc::ENOBUFS, "No buffer space available";
    ISCONN = libc::EISCONN, "Transport endpoint is already connected";
    NOTCONN = libc::ENOTCONN, "Transport endpoint is not connected";
    SHUTDOWN = libc::ESHUTDOWN, "Cannot send after transport endpoint shutdown";
    TOOMANYREFS = libc::ETOOMANYREFS, "Too many references: cannot splice";
    TIMEDOUT = libc::ETIMEDOUT, "Connection timed out";
    CONNREFUSED = libc::ECONNREFUSED, "Connection refused";
    HOSTDOWN = libc::EHOSTDOWN, "Host is down";
    HOSTUNREACH = libc::EHOSTUNREACH, "No route to host";
    ALREADY = libc::EALREADY, "Operation already in progress";
    INPROGRESS = libc::EINPROGRESS, "Operation now in progress";
    STALE = libc::ESTALE, "Stale file handle";
    #[cfg(target_os = "linux")]
    UCLEAN = libc::EUCLEAN, "Structure needs cleaning";
    #[cfg(target_os = "linux")]
    NOTNAM = libc::ENOTNAM, "Not a XENIX named type file";
    #[cfg(target_os = "linux")]
    NAVAIL = libc::ENAVAIL, "No XENIX semaphores available";
    #[cfg(target_os = "linux")]
    ISNAM = libc::EISNAM, "Is a named type file";
    #[cfg(target_os = "linux")]
    REMOTEIO = libc::EREMOTEIO, "Remote I/O error";
    DQUOT = libc::EDQUOT, "Disk quota exceeded";
    #[cfg(target_os = "linux")]
    NOMEDIUM = libc::ENOMEDIUM, "No medium found";
    #[cfg(target_os = "linux")]
    MEDIUMTYPE = libc::EMEDIUMTYPE, "Wrong medium type";
    CANCELED = libc::ECANCELED, "Operation canceled";
    #[cfg(target_os = "linux")]
    NOKEY = libc::ENOKEY, "Required key not available";
    #[cfg(target_os = "linux")]
    KEYEXPIRED = libc::EKEYEXPIRED, "Key has expired";
    #[cfg(target_os = "linux")]
    KEYREVOKED = libc::EKEYREVOKED, "Key has been revoked";
    #[cfg(target_os = "linux")]
    KEYREJECTED = libc::EKEYREJECTED, "Key was rejected by service";
    OWNERDEAD = libc::EOWNERDEAD, "Owner died";
    NOTRECOVERABLE = libc::ENOTRECOVERABLE, "State not recoverable";
    #[cfg(target_os = "linux")]
    RFKILL = libc::ERFKILL, "Operation not possible due to RF-kill";
    #[cfg(target_os = "linux")]
    HWPOISON = libc::EHWPOISON, "Memory page has hardware error";
    #[cfg(not(target_os = "linux"))]
    FTYPE = libc::EFTYPE, "Inappropriate file type or format";
    #[cfg(not(target_os = "linux"))]
    PROCLIM = libc::EPROCLIM, "Too many processes";
    #[cfg(not(target_os = "linux"))]
    BADRPC = libc::EBADRPC, "RPC struct is bad";
    #[cfg(not(target_os = "linux"))]
    RPCMISMATCH = libc::ERPCMISMATCH, "RPC version wrong";
    #[cfg(not(target_os = "linux"))]
    PROGUNAVAIL = libc::EPROGUNAVAIL, "RPC prog. not avail";
    #[cfg(not(target_os = "linux"))]
    PROGMISMATCH = libc::EPROGMISMATCH, "Program version wrong";
    #[cfg(not(target_os = "linux"))]
    PROCUNAVAIL = libc::EPROCUNAVAIL, "Bad procedure for program";
    #[cfg(not(target_os = "linux"))]
    AUTH = libc::EAUTH, "Authentication error";
    #[cfg(not(target_os = "linux"))]
    NEEDAUTH = libc::ENEEDAUTH, "Need authenticator";
    #[cfg(target_os = "freebsd")]
    DOOFUS = libc::EDOOFUS, "Programming error";
    #[cfg(any(target_os = "freebsd", target_os = "macos"))]
    NOTCAPABLE = libc::ENOTCAPABLE, "Capabilities insufficient";
    #[cfg(target_os = "freebsd")]
    CAPMODE = libc::ECAPMODE, "Not permitted in capability mode";
    #[cfg(target_os = "freebsd")]
    INTEGRITY = libc::EINTEGRITY, "Integrity check failed";
    #[cfg(target_os = "macos")]
    PWROFF = libc::EPWROFF, "Device power is off";
    #[cfg(target_os = "macos")]
    DEVERR = libc::EDEVERR, "Device error, e.g. paper out";
    #[cfg(target_os = "macos")]
    BADEXEC = libc::EBADEXEC, "Bad executable";
    #[cfg(target_os = "macos")]
    BADARCH = libc::EBADARCH, "Bad CPU type in executable";
    #[cfg(target_os = "macos")]
    SHLIBVERS = libc::ESHLIBVERS, "Shared library version mismatch";
    #[cfg(target_os = "macos")]
    BADMACHO = libc::EBADMACHO, "Malformed Macho file";
    #[cfg(target_os = "macos")]
    NOPOLICY = libc::ENOPOLICY, "No such policy registered";
    #[cfg(target_os = "macos")]
    QFULL = libc::EQFULL, "Interface output queue is full";
}

/// The largest number that has a name, and one more.
const NUMBERS: usize = {
    let mut largest = 0;
    let mut i = 0;
    while i < Errno::ALL.len() {
        let number = Errno::ALL[i].1.0 as usize;
        if number > largest {
            largest = number;
        }
        i += 1;
    }
    largest + 1
};

/// Where a number first stands in [`Errno::ALL`], so that finding its name is one load and not a search.
static PLACES: [u8; NUMBERS] = {
    const NONE: u8 = u8::MAX;
    assert!(Errno::ALL.len() < NONE as usize);
    let mut places = [NONE; NUMBERS];
    let mut i = Errno::ALL.len();
    while i > 0 {
        i -= 1;
        places[Errno::ALL[i].1.0 as usize] = i as u8;
    }
    places
};

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

    /// Name, number and message, if the number has a name.
    fn entry(self) -> Option<&'static (&'static str, Self, &'static str)> {
        let place = *PLACES.get(usize::try_from(self.0).ok()?)?;
        Self::ALL.get(usize::from(place))
    }

    /// The name without its E, if the number has one.
    pub fn name(self) -> Option<&'static str> {
        self.entry().map(|e| e.0)
    }

    /// The message, if the number has one.
    pub fn message(self) -> Option<&'static str> {
        self.entry().map(|e| e.2)
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_number_finds_the_first_of_its_names() {
        let mut seen = HashSet::new();
        for &(name, errno, message) in Errno::ALL {
            assert!(errno.raw() > 0 && errno.raw() < 4096, "{name}");
            if seen.insert(errno) {
                assert_eq!(errno.name(), Some(name));
                assert_eq!(errno.message(), Some(message));
            }
        }
        assert_eq!(Errno::WOULDBLOCK.name(), Some("AGAIN"));
        assert_eq!(Errno::_2BIG.name(), Some("2BIG"));
    }

    #[test]
    fn names_are_not_repeated() {
        let names: HashSet<_> = Errno::ALL.iter().map(|e| e.0).collect();
        assert_eq!(names.len(), Errno::ALL.len());
    }

    #[test]
    fn other_numbers_have_no_name() {
        for raw in [i32::MIN, -1, 0, 4095, i32::MAX] {
            assert_eq!(Errno::from_raw(raw).name(), None);
        }
        assert_eq!(Errno::from_raw(4095).to_string(), "Unknown error 4095");
    }

    #[test]
    #[cfg(target_env = "gnu")]
    fn messages_are_those_of_the_c_library() {
        for &(name, errno, message) in Errno::ALL {
            // SAFETY: strerror gives NUL-terminated text, and no other thread of this test asks it.
            let theirs = unsafe { core::ffi::CStr::from_ptr(libc::strerror(errno.raw())) };
            assert_eq!(theirs.to_str(), Ok(message), "{name}");
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn every_number_of_the_kernel_is_here() {
        for raw in 1..=linux_raw_sys::errno::EHWPOISON as i32 {
            // 41 and 58 were never given out, except where 58 is EDEADLOCK.
            if raw != 41 && raw != 58 {
                assert!(Errno::from_raw(raw).name().is_some(), "{raw}");
            }
        }
    }
}
