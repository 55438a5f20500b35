// Made by `make generate` from the library's description.
/// <reference types="node" />

/** Memory of the program's. */
export type BytesLike = ArrayBufferView | ArrayBuffer | SharedArrayBuffer;
/** A file's name: bytes that are not UTF-8 are lone surrogates in a string (0xff is U+DCFF). */
export type PathLike = string | Uint8Array | URL;
/** What stands for an open descriptor. */
export type FdLike = Fd | number | { fileno(): number } | { readonly fd: number };
/** A socket address: `127.0.0.1:80`, `[::1]:80`, `unix:/path`, a struct, or bytes. */
export type AddressLike = string | Struct | BytesLike;
/** A socket address that the kernel gave; `String(address)` is its text. */
export type SocketAddress =
  | types.sockaddr_in
  | types.sockaddr_in6
  | types.sockaddr_un
  | types.sockaddr_nl
  | types.sockaddr_ll
  | types.sockaddr_vm
  | types.sockaddr_storage;

/**
 * A value of a document whose shape is not known beforehand: null, a boolean, a number (a bigint where a number is not exact), a
 * string, a Buffer (bytes of any kind, if it goes in), a list, or an object without a prototype.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Value = any;

/** Strings, or Buffers, that are made when they are asked for; null where the field is missing. */
export interface Strings extends Iterable<string | Buffer | null> {
  readonly length: number;
  /** String `i` is `bytes.subarray(offsets[i], offsets[i + 1])`. */
  readonly offsets: Uint32Array;
  readonly bytes: Buffer;
  at(index: number): string | Buffer | null | undefined;
}

/** What is in a request for columns instead of records. */
export interface AskColumns {
  /** Names of fields: `mtu`, or `statistics.rx_bytes` of a record in the record. */
  columns: Iterable<string>;
}

/**
 * Some fields of all records, each as one packed array. Of a field that may be missing, the name with a question mark (`master?`)
 * has a Uint8Array that says where it is there.
 */
export type Columns = Record<string, Column>;
/** All values of a field. */
export type Column =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float64Array
  | Strings;

/** An open descriptor: closed by `close`, by `using`, or, with a warning, when it is forgotten. */
export class Fd {
  /** Takes over a number: from now on it is closed by this object. */
  constructor(number: number, made?: string);
  /** The number; -1 once it is closed. */
  fileno(): number;
  /** Whether it was closed, or given away. */
  readonly closed: boolean;
  /** Closes it. A second time does nothing. */
  close(): void;
  /** Gives the number away: whoever takes it closes it. */
  detach(): number;
  toString(): string;
  toJSON(): number;
}

/** A structure of the kernel. Fields of 64 bits that may use them all are bigints, all others numbers. */
export class Struct {
  /** A copy of the bytes. */
  toBuffer(): Buffer;
  /** A whole-number field as a bigint, however large. */
  exact(name: string): bigint;
  /** A plain object with the same values. */
  toObject(): Record<string, unknown>;
  /** The same for JSON, where bigints are strings. */
  toJSON(): Record<string, unknown>;
}

/** What a call that failed throws. */
export interface CallError extends Error {
  /** `ENOENT`. */
  code: string;
  /** Its number, negative. */
  errno: number;
  /** The call. */
  syscall: string;
  /** The path that it was given. */
  path?: string;
  /** Of a document: the field of the request that is to blame. */
  field?: string;
  /** Of a document: the kernel's own words. */
  kernel?: string;
}

/** An object that keeps state between documents. */
export interface DocumentObject {
  /** The descriptor that is readable when there is something to tell. It is the object's own. */
  fileno(): number;
  /** Ends it. A second time does nothing. */
  close(): void;
}

/** The names of the flags in a value, or of the constants that it is. */
export function names(group: object, value: number | bigint): string[];
/** Waits, without a thread, until reading from a descriptor would not wait. */
export function readable(fd: FdLike, signal?: AbortSignal): Promise<void>;
/** Waits, without a thread, until writing to a descriptor would not wait. */
export function writable(fd: FdLike, signal?: AbortSignal): Promise<void>;
/** What the description says of a call, a struct, a group or a documents function. */
export function help(name: string): string;

/** The library's version. */
export const version: string;
/** The operating system that it was built for. */
export const os: string;
/** The processor. */
export const arch: string;
/** The sum over the description: equal sums, equal descriptions. */
export const checksum: string;
/** The file that the library was loaded from. */
export const library_path: string;

declare const callgate: typeof import('./index');
export default callgate;

/** What `adjtimex` changes. Source: adjtimex(2), linux/timex.h. */
export const ADJ: {
  /** The time offset. */
  readonly OFFSET: number;
  /** The frequency offset. */
  readonly FREQUENCY: number;
  /** The maximum error. */
  readonly MAXERROR: number;
  /** The estimated error. */
  readonly ESTERROR: number;
  /** The clock's status. */
  readonly STATUS: number;
  /** The time constant of the control loop. */
  readonly TIMECONST: number;
  /** The distance to international atomic time; stands in `constant`. */
  readonly TAI: number;
  /** Add `time` to the clock. */
  readonly SETOFFSET: number;
  /** Count in microseconds. */
  readonly MICRO: number;
  /** Count in nanoseconds. */
  readonly NANO: number;
  /** The length of a tick. */
  readonly TICK: number;
  /** The old `adjtime`. */
  readonly OFFSET_SINGLESHOT: number;
  /** Read what is left of the old `adjtime`. */
  readonly OFFSET_SS_READ: number;
};
export type ADJ = number;

/** Address and protocol families. Source: socket(2), address_families(7). */
export const AF: {
  /** No family; for `connect` on a datagram socket: forget the peer. */
  readonly UNSPEC: number;
  /** Sockets between processes of one machine, named by paths (`struct sockaddr_un`). */
  readonly UNIX: number;
  /** The same as `UNIX`. */
  readonly LOCAL: number;
  /** IPv4 (`struct sockaddr_in`). */
  readonly INET: number;
  /** Amateur radio AX.25. */
  readonly AX25: number;
  /** Novell IPX. */
  readonly IPX: number;
  /** AppleTalk DDP. */
  readonly APPLETALK: number;
  /** Amateur radio NET/ROM. */
  readonly NETROM: number;
  /** Multiprotocol bridge. */
  readonly BRIDGE: number;
  /** Permanent virtual circuits of ATM. */
  readonly ATMPVC: number;
  /** ITU-T X.25. */
  readonly X25: number;
  /** IPv6 (`struct sockaddr_in6`). */
  readonly INET6: number;
  /** Amateur radio X.25 PLP. */
  readonly ROSE: number;
  /** Reserved for DECnet. */
  readonly DECNET: number;
  /** Reserved for NetBEUI. */
  readonly NETBEUI: number;
  /** Security callback pseudo family. */
  readonly SECURITY: number;
  /** Key management of IPsec (PF_KEY). */
  readonly KEY: number;
  /** Messages to and from parts of the kernel (`struct sockaddr_nl`). */
  readonly NETLINK: number;
  /** The same as `NETLINK`, a name of 4.4BSD. */
  readonly ROUTE: number;
  /** Frames of a network interface (`struct sockaddr_ll`). */
  readonly PACKET: number;
  /** Ash. */
  readonly ASH: number;
  /** Acorn Econet. */
  readonly ECONET: number;
  /** Switched virtual circuits of ATM. */
  readonly ATMSVC: number;
  /** Reliable datagrams over InfiniBand and TCP. */
  readonly RDS: number;
  /** Linux SNA. */
  readonly SNA: number;
  /** Infrared. */
  readonly IRDA: number;
  /** PPP over X (PPPoE, L2TP). */
  readonly PPPOX: number;
  /** Wanpipe. */
  readonly WANPIPE: number;
  /** IEEE 802.2 logical link control. */
  readonly LLC: number;
  /** Native InfiniBand addresses. */
  readonly IB: number;
  /** Multiprotocol label switching. */
  readonly MPLS: number;
  /** Controller area network. */
  readonly CAN: number;
  /** Cluster sockets (TIPC). */
  readonly TIPC: number;
  /** Bluetooth. */
  readonly BLUETOOTH: number;
  /** Inter-user communication of z/VM. */
  readonly IUCV: number;
  /** Rx remote procedure calls, of AFS. */
  readonly RXRPC: number;
  /** Modular ISDN. */
  readonly ISDN: number;
  /** Nokia's Phonet. */
  readonly PHONET: number;
  /** IEEE 802.15.4 wireless. */
  readonly IEEE802154: number;
  /** ST-Ericsson CAIF. */
  readonly CAIF: number;
  /** The kernel's cryptography. */
  readonly ALG: number;
  /** Near field communication. */
  readonly NFC: number;
  /** Between a virtual machine and its host (`struct sockaddr_vm`). */
  readonly VSOCK: number;
  /** Kernel connection multiplexer. */
  readonly KCM: number;
  /** Qualcomm IPC router. */
  readonly QIPCRTR: number;
  /** Shared memory communications. */
  readonly SMC: number;
  /** Frames of a network interface without copies (AF_XDP). */
  readonly XDP: number;
  /** Management component transport protocol. */
  readonly MCTP: number;
};
export type AF = number;

/** How a call that takes a directory descriptor and a path treats the path. Some bits have a meaning for each call. Source: openat(2), linux/fcntl.h. */
export const AT: {
  /** Do not follow a symbolic link in the last part of the path. */
  readonly SYMLINK_NOFOLLOW: number;
  /** `unlinkat`: remove a directory. */
  readonly REMOVEDIR: number;
  /** `faccessat2`: check with the effective ids. */
  readonly EACCESS: number;
  /** `name_to_handle_at`: a handle that only identifies the file. */
  readonly HANDLE_FID: number;
  /** `linkat`: follow a symbolic link in the last part of the path. */
  readonly SYMLINK_FOLLOW: number;
  /** Do not mount the last part of the path if it is an automount point. */
  readonly NO_AUTOMOUNT: number;
  /** With an empty path: the file of the directory descriptor itself. */
  readonly EMPTY_PATH: number;
  /** The bits that say how `statx` asks a remote file system. */
  readonly STATX_SYNC_TYPE: number;
  /** `statx`: as `stat` does; this is 0. */
  readonly STATX_SYNC_AS_STAT: number;
  /** `statx`: ask the server. */
  readonly STATX_FORCE_SYNC: number;
  /** `statx`: what is cached will do. */
  readonly STATX_DONT_SYNC: number;
  /** `open_tree`, `mount_setattr`: the whole tree of mounts. */
  readonly RECURSIVE: number;
  /** `execveat`: only check whether the file may be executed. */
  readonly EXECVE_CHECK: number;
  /** The same as `RENAME_NOREPLACE`. */
  readonly RENAME_NOREPLACE: number;
  /** The same as `RENAME_EXCHANGE`. */
  readonly RENAME_EXCHANGE: number;
  /** The same as `RENAME_WHITEOUT`. */
  readonly RENAME_WHITEOUT: number;
  /** `name_to_handle_at`: give the unique 64-bit mount id. */
  readonly HANDLE_MNT_ID_UNIQUE: number;
  /** `name_to_handle_at`: a handle that leads to a path again. */
  readonly HANDLE_CONNECTABLE: number;
};
export type AT = number;

/** Speeds in bits per second, in `CBAUD`. Source: termios(3), asm/termbits.h. */
export const B: {
  /** Hang up. */
  readonly '0': number;
  /** 50. */
  readonly '50': number;
  /** 75. */
  readonly '75': number;
  /** 110. */
  readonly '110': number;
  /** 134.5. */
  readonly '134': number;
  /** 150. */
  readonly '150': number;
  /** 200. */
  readonly '200': number;
  /** 300. */
  readonly '300': number;
  /** 600. */
  readonly '600': number;
  /** 1200. */
  readonly '1200': number;
  /** 1800. */
  readonly '1800': number;
  /** 2400. */
  readonly '2400': number;
  /** 4800. */
  readonly '4800': number;
  /** 9600. */
  readonly '9600': number;
  /** 19200. */
  readonly '19200': number;
  /** 38400. */
  readonly '38400': number;
  /** 57600. */
  readonly '57600': number;
  /** 115200. */
  readonly '115200': number;
  /** 230400. */
  readonly '230400': number;
  /** 460800. */
  readonly '460800': number;
  /** 500000. */
  readonly '500000': number;
  /** 576000. */
  readonly '576000': number;
  /** 921600. */
  readonly '921600': number;
  /** 1000000. */
  readonly '1000000': number;
  /** 1152000. */
  readonly '1152000': number;
  /** 1500000. */
  readonly '1500000': number;
  /** 2000000. */
  readonly '2000000': number;
  /** 2500000. */
  readonly '2500000': number;
  /** 3000000. */
  readonly '3000000': number;
  /** 3500000. */
  readonly '3500000': number;
  /** 4000000. */
  readonly '4000000': number;
};
export type B = number;

/** Code of a `SIGBUS`. Source: sigaction(2), asm/siginfo.h. */
export const BUS: {
  /** Misaligned address. */
  readonly ADRALN: number;
  /** No such physical address. */
  readonly ADRERR: number;
  /** Hardware error of the object. */
  readonly OBJERR: number;
  /** A memory error was met; act now. */
  readonly MCEERR_AR: number;
  /** A memory error was found in the background; act if you like. */
  readonly MCEERR_AO: number;
};
export type BUS = number;

/** Places of control characters in `cc`. Source: termios(3), asm/termbits.h. */
export const CC: {
  /** Raises `SIGINT`. */
  readonly INTR: number;
  /** Raises `SIGQUIT`. */
  readonly QUIT: number;
  /** Erases a character. */
  readonly ERASE: number;
  /** Erases the line. */
  readonly KILL: number;
  /** End of file. */
  readonly EOF: number;
  /** Tenths of a second to wait, without `ICANON`. */
  readonly TIME: number;
  /** Least number of bytes, without `ICANON`. */
  readonly MIN: number;
  /** Switch; unused. */
  readonly SWTC: number;
  /** Starts the output. */
  readonly START: number;
  /** Stops the output. */
  readonly STOP: number;
  /** Raises `SIGTSTP`. */
  readonly SUSP: number;
  /** Ends a line. */
  readonly EOL: number;
  /** Prints the input again. */
  readonly REPRINT: number;
  /** Discards output. */
  readonly DISCARD: number;
  /** Erases a word. */
  readonly WERASE: number;
  /** Takes the next character as it is. */
  readonly LNEXT: number;
  /** Ends a line. */
  readonly EOL2: number;
};
export type CC = number;

/** Control modes. Source: termios(3), asm/termbits.h. */
export const CFLAG: {
  /** Mask of the character's size. */
  readonly CSIZE: number;
  /** 8 bits. */
  readonly CS8: number;
  /** 7 bits. */
  readonly CS7: number;
  /** 6 bits. */
  readonly CS6: number;
  /** Two stop bits. */
  readonly CSTOPB: number;
  /** Receive. */
  readonly CREAD: number;
  /** Parity. */
  readonly PARENB: number;
  /** Odd parity. */
  readonly PARODD: number;
  /** Hang up after the last close. */
  readonly HUPCL: number;
  /** Ignore modem lines. */
  readonly CLOCAL: number;
  /** Mask of the speed. */
  readonly CBAUD: number;
  /** Mask of the further speeds. */
  readonly CBAUDEX: number;
  /** The speed is the number in `ispeed` and `ospeed` (termios2). */
  readonly BOTHER: number;
  /** Mask of the input speed. */
  readonly CIBAUD: number;
  /** Address bits. */
  readonly ADDRB: number;
  /** Mark or space parity. */
  readonly CMSPAR: number;
  /** Hardware flow control. */
  readonly CRTSCTS: number;
  /** 5 bits; this is 0. */
  readonly CS5: number;
};
export type CFLAG = number;

/** Code of a `SIGCHLD`: what became of the child. Source: waitid(2), asm/siginfo.h. */
export const CLD: {
  /** It exited; `status` is its exit status. */
  readonly EXITED: number;
  /** A signal ended it; `status` is the signal. */
  readonly KILLED: number;
  /** A signal ended it and core was dumped; `status` is the signal. */
  readonly DUMPED: number;
  /** A traced child has trapped. */
  readonly TRAPPED: number;
  /** A signal stopped it. */
  readonly STOPPED: number;
  /** It goes on. */
  readonly CONTINUED: number;
};
export type CLD = number;

/** A clock. Negative numbers name the clock of a process, a thread or a descriptor. Source: clock_gettime(2), linux/time.h. */
export const CLOCK: {
  /** The time of day; can be set. */
  readonly REALTIME: number;
  /** Time since some point in the past, without suspension; cannot be set. */
  readonly MONOTONIC: number;
  /** Processor time of this process. */
  readonly PROCESS_CPUTIME_ID: number;
  /** Processor time of this thread. */
  readonly THREAD_CPUTIME_ID: number;
  /** As `MONOTONIC`, without the adjustments of NTP. */
  readonly MONOTONIC_RAW: number;
  /** As `REALTIME`, faster and as of the last tick. */
  readonly REALTIME_COARSE: number;
  /** As `MONOTONIC`, faster and as of the last tick. */
  readonly MONOTONIC_COARSE: number;
  /** As `MONOTONIC`, with suspension. */
  readonly BOOTTIME: number;
  /** As `REALTIME`, for timers that wake a suspended machine. */
  readonly REALTIME_ALARM: number;
  /** As `BOOTTIME`, for timers that wake a suspended machine. */
  readonly BOOTTIME_ALARM: number;
  /** The cycle counter of old SGI machines; gone. */
  readonly SGI_CYCLE: number;
  /** International atomic time: `REALTIME` without leap seconds. */
  readonly TAI: number;
  /** The first of eight auxiliary clocks. */
  readonly AUX: number;
  /** The last of them. */
  readonly AUX_LAST: number;
};
export type CLOCK = number;

/** What a new process shares with its maker, and which namespaces are new. Source: clone(2), linux/sched.h. */
export const CLONE: {
  /** Share the memory. */
  readonly VM: bigint;
  /** Share root, working directory and umask. */
  readonly FS: bigint;
  /** Share the descriptors. */
  readonly FILES: bigint;
  /** Share the signal actions. */
  readonly SIGHAND: bigint;
  /** Give a process descriptor for the child. */
  readonly PIDFD: bigint;
  /** Whoever traces the caller traces the child too. */
  readonly PTRACE: bigint;
  /** Wait until the child ends or calls `execve`. */
  readonly VFORK: bigint;
  /** The caller's parent is the child's too. */
  readonly PARENT: bigint;
  /** A thread of the same process. */
  readonly THREAD: bigint;
  /** A new mount namespace. */
  readonly NEWNS: bigint;
  /** Share the undo list of System V semaphores. */
  readonly SYSVSEM: bigint;
  /** Set the thread's local storage. */
  readonly SETTLS: bigint;
  /** Store the child's id in the parent. */
  readonly PARENT_SETTID: bigint;
  /** Clear the child's id in the child when it ends, and wake whoever waits there. */
  readonly CHILD_CLEARTID: bigint;
  /** Ignored; old. */
  readonly DETACHED: bigint;
  /** No tracer can force `PTRACE` on this child. */
  readonly UNTRACED: bigint;
  /** Store the child's id in the child. */
  readonly CHILD_SETTID: bigint;
  /** A new cgroup namespace. */
  readonly NEWCGROUP: bigint;
  /** A new namespace of host and domain name. */
  readonly NEWUTS: bigint;
  /** A new namespace of System V and POSIX message queues, semaphores and shared memory. */
  readonly NEWIPC: bigint;
  /** A new user namespace. */
  readonly NEWUSER: bigint;
  /** A new process id namespace. */
  readonly NEWPID: bigint;
  /** A new network namespace. */
  readonly NEWNET: bigint;
  /** Share the I/O context. */
  readonly IO: bigint;
  /** All caught signals go back to their default action. */
  readonly CLEAR_SIGHAND: bigint;
  /** The child starts in the given cgroup. */
  readonly INTO_CGROUP: bigint;
  /** A new time namespace. */
  readonly NEWTIME: bigint;
  /** The child, and what it executes, gains no privileges (`PR_SET_NO_NEW_PRIVS`). */
  readonly NNP: bigint;
  /** The child needs no `wait`: it is gone when it ends. */
  readonly AUTOREAP: bigint;
  /** The child is killed when its process descriptor is closed. */
  readonly PIDFD_AUTOKILL: bigint;
  /** The new mount namespace is empty. */
  readonly EMPTY_MNTNS: bigint;
};
export type CLONE = bigint;

/** How `close_range` treats the descriptors. Source: close_range(2), linux/close_range.h. */
export const CLOSE_RANGE: {
  /** Give this thread a table of descriptors of its own first. */
  readonly UNSHARE: number;
  /** Mark them to be closed on `execve` instead. */
  readonly CLOEXEC: number;
};
export type CLOSE_RANGE = number;

/** Changes of a directory that `fcntl` can signal. Source: fcntl(2), linux/fcntl.h. */
export const DN: {
  /** A file was read. */
  readonly ACCESS: number;
  /** A file was written or truncated. */
  readonly MODIFY: number;
  /** A file was made. */
  readonly CREATE: number;
  /** A file was removed. */
  readonly DELETE: number;
  /** A file was renamed inside the directory. */
  readonly RENAME: number;
  /** A file's attributes were changed. */
  readonly ATTRIB: number;
  /** Keep on signalling, not only once. */
  readonly MULTISHOT: number;
};
export type DN = number;

/** Type of a directory entry. Source: readdir(3), dirent.h. */
export const DT: {
  /** Not told; ask `lstat`. */
  readonly UNKNOWN: number;
  /** Pipe with a name. */
  readonly FIFO: number;
  /** Character device. */
  readonly CHR: number;
  /** Directory. */
  readonly DIR: number;
  /** Block device. */
  readonly BLK: number;
  /** Regular file. */
  readonly REG: number;
  /** Symbolic link. */
  readonly LNK: number;
  /** Socket. */
  readonly SOCK: number;
  /** A whiteout, which hides a name of a lower layer. */
  readonly WHT: number;
};
export type DT = number;

/** Error numbers. Source: errno(3). */
export const E: {
  /** Operation not permitted */
  readonly PERM: number;
  /** No such file or directory */
  readonly NOENT: number;
  /** No such process */
  readonly SRCH: number;
  /** Interrupted system call */
  readonly INTR: number;
  /** Input/output error */
  readonly IO: number;
  /** No such device or address */
  readonly NXIO: number;
  /** Argument list too long */
  readonly '2BIG': number;
  /** Exec format error */
  readonly NOEXEC: number;
  /** Bad file descriptor */
  readonly BADF: number;
  /** No child processes */
  readonly CHILD: number;
  /** Resource temporarily unavailable */
  readonly AGAIN: number;
  /** Resource temporarily unavailable */
  readonly WOULDBLOCK: number;
  /** Cannot allocate memory */
  readonly NOMEM: number;
  /** Permission denied */
  readonly ACCES: number;
  /** Bad address */
  readonly FAULT: number;
  /** Block device required */
  readonly NOTBLK: number;
  /** Device or resource busy */
  readonly BUSY: number;
  /** File exists */
  readonly EXIST: number;
  /** Invalid cross-device link */
  readonly XDEV: number;
  /** No such device */
  readonly NODEV: number;
  /** Not a directory */
  readonly NOTDIR: number;
  /** Is a directory */
  readonly ISDIR: number;
  /** Invalid argument */
  readonly INVAL: number;
  /** Too many open files in system */
  readonly NFILE: number;
  /** Too many open files */
  readonly MFILE: number;
  /** Inappropriate ioctl for device */
  readonly NOTTY: number;
  /** Text file busy */
  readonly TXTBSY: number;
  /** File too large */
  readonly FBIG: number;
  /** No space left on device */
  readonly NOSPC: number;
  /** Illegal seek */
  readonly SPIPE: number;
  /** Read-only file system */
  readonly ROFS: number;
  /** Too many links */
  readonly MLINK: number;
  /** Broken pipe */
  readonly PIPE: number;
  /** Numerical argument out of domain */
  readonly DOM: number;
  /** Numerical result out of range */
  readonly RANGE: number;
  /** Resource deadlock avoided */
  readonly DEADLK: number;
  /** Resource deadlock avoided */
  readonly DEADLOCK: number;
  /** File name too long */
  readonly NAMETOOLONG: number;
  /** No locks available */
  readonly NOLCK: number;
  /** Function not implemented */
  readonly NOSYS: number;
  /** Directory not empty */
  readonly NOTEMPTY: number;
  /** Too many levels of symbolic links */
  readonly LOOP: number;
  /** No message of desired type */
  readonly NOMSG: number;
  /** Identifier removed */
  readonly IDRM: number;
  /** Channel number out of range */
  readonly CHRNG: number;
  /** Level 2 not synchronized */
  readonly L2NSYNC: number;
  /** Level 3 halted */
  readonly L3HLT: number;
  /** Level 3 reset */
  readonly L3RST: number;
  /** Link number out of range */
  readonly LNRNG: number;
  /** Protocol driver not attached */
  readonly UNATCH: number;
  /** No CSI structure available */
  readonly NOCSI: number;
  /** Level 2 halted */
  readonly L2HLT: number;
  /** Invalid exchange */
  readonly BADE: number;
  /** Invalid request descriptor */
  readonly BADR: number;
  /** Exchange full */
  readonly XFULL: number;
  /** No anode */
  readonly NOANO: number;
  /** Invalid request code */
  readonly BADRQC: number;
  /** Invalid slot */
  readonly BADSLT: number;
  /** Bad font file format */
  readonly BFONT: number;
  /** Device not a stream */
  readonly NOSTR: number;
  /** No data available */
  readonly NODATA: number;
  /** No data available */
  readonly NOATTR: number;
  /** Timer expired */
  readonly TIME: number;
  /** Out of streams resources */
  readonly NOSR: number;
  /** Machine is not on the network */
  readonly NONET: number;
  /** Package not installed */
  readonly NOPKG: number;
  /** Object is remote */
  readonly REMOTE: number;
  /** Link has been severed */
  readonly NOLINK: number;
  /** Advertise error */
  readonly ADV: number;
  /** Srmount error */
  readonly SRMNT: number;
  /** Communication error on send */
  readonly COMM: number;
  /** Protocol error */
  readonly PROTO: number;
  /** Multihop attempted */
  readonly MULTIHOP: number;
  /** RFS specific error */
  readonly DOTDOT: number;
  /** Bad message */
  readonly BADMSG: number;
  /** Value too large for defined data type */
  readonly OVERFLOW: number;
  /** Name not unique on network */
  readonly NOTUNIQ: number;
  /** File descriptor in bad state */
  readonly BADFD: number;
  /** Remote address changed */
  readonly REMCHG: number;
  /** Can not access a needed shared library */
  readonly LIBACC: number;
  /** Accessing a corrupted shared library */
  readonly LIBBAD: number;
  /** .lib section in a.out corrupted */
  readonly LIBSCN: number;
  /** Attempting to link in too many shared libraries */
  readonly LIBMAX: number;
  /** Cannot exec a shared library directly */
  readonly LIBEXEC: number;
  /** Invalid or incomplete multibyte or wide character */
  readonly ILSEQ: number;
  /** Interrupted system call should be restarted */
  readonly RESTART: number;
  /** Streams pipe error */
  readonly STRPIPE: number;
  /** Too many users */
  readonly USERS: number;
  /** Socket operation on non-socket */
  readonly NOTSOCK: number;
  /** Destination address required */
  readonly DESTADDRREQ: number;
  /** Message too long */
  readonly MSGSIZE: number;
  /** Protocol wrong type for socket */
  readonly PROTOTYPE: number;
  /** Protocol not available */
  readonly NOPROTOOPT: number;
  /** Protocol not supported */
  readonly PROTONOSUPPORT: number;
  /** Socket type not supported */
  readonly SOCKTNOSUPPORT: number;
  /** Operation not supported */
  readonly OPNOTSUPP: number;
  /** Operation not supported */
  readonly NOTSUP: number;
  /** Protocol family not supported */
  readonly PFNOSUPPORT: number;
  /** Address family not supported by protocol */
  readonly AFNOSUPPORT: number;
  /** Address already in use */
  readonly ADDRINUSE: number;
  /** Cannot assign requested address */
  readonly ADDRNOTAVAIL: number;
  /** Network is down */
  readonly NETDOWN: number;
  /** Network is unreachable */
  readonly NETUNREACH: number;
  /** Network dropped connection on reset */
  readonly NETRESET: number;
  /** Software caused connection abort */
  readonly CONNABORTED: number;
  /** Connection reset by peer */
  readonly CONNRESET: number;
  /** No buffer space available */
  readonly NOBUFS: number;
  /** Transport endpoint is already connected */
  readonly ISCONN: number;
  /** Transport endpoint is not connected */
  readonly NOTCONN: number;
  /** Cannot send after transport endpoint shutdown */
  readonly SHUTDOWN: number;
  /** Too many references: cannot splice */
  readonly TOOMANYREFS: number;
  /** Connection timed out */
  readonly TIMEDOUT: number;
  /** Connection refused */
  readonly CONNREFUSED: number;
  /** Host is down */
  readonly HOSTDOWN: number;
  /** No route to host */
  readonly HOSTUNREACH: number;
  /** Operation already in progress */
  readonly ALREADY: number;
  /** Operation now in progress */
  readonly INPROGRESS: number;
  /** Stale file handle */
  readonly STALE: number;
  /** Structure needs cleaning */
  readonly UCLEAN: number;
  /** Not a XENIX named type file */
  readonly NOTNAM: number;
  /** No XENIX semaphores available */
  readonly NAVAIL: number;
  /** Is a named type file */
  readonly ISNAM: number;
  /** Remote I/O error */
  readonly REMOTEIO: number;
  /** Disk quota exceeded */
  readonly DQUOT: number;
  /** No medium found */
  readonly NOMEDIUM: number;
  /** Wrong medium type */
  readonly MEDIUMTYPE: number;
  /** Operation canceled */
  readonly CANCELED: number;
  /** Required key not available */
  readonly NOKEY: number;
  /** Key has expired */
  readonly KEYEXPIRED: number;
  /** Key has been revoked */
  readonly KEYREVOKED: number;
  /** Key was rejected by service */
  readonly KEYREJECTED: number;
  /** Owner died */
  readonly OWNERDEAD: number;
  /** State not recoverable */
  readonly NOTRECOVERABLE: number;
  /** Operation not possible due to RF-kill */
  readonly RFKILL: number;
  /** Memory page has hardware error */
  readonly HWPOISON: number;
};
export type E = number;

/** How an event counter is made. Source: eventfd(2), linux/eventfd.h. */
export const EFD: {
  /** A read takes 1 and not all. */
  readonly SEMAPHORE: number;
  /** Close the descriptor on `execve`. */
  readonly CLOEXEC: number;
  /** Reading and writing do not wait. */
  readonly NONBLOCK: number;
};
export type EFD = number;

/** What is waited for and what happened, and how. Source: epoll_ctl(2), linux/eventpoll.h. */
export const EPOLL: {
  /** There is something to read. */
  readonly IN: number;
  /** There is something exceptional, such as urgent data. */
  readonly PRI: number;
  /** Writing would not wait. */
  readonly OUT: number;
  /** An error; always waited for. */
  readonly ERR: number;
  /** The peer hung up; always waited for. */
  readonly HUP: number;
  /** Unused: a descriptor that is not open cannot be watched. */
  readonly NVAL: number;
  /** The same as `IN`. */
  readonly RDNORM: number;
  /** There is priority data to read. */
  readonly RDBAND: number;
  /** The same as `OUT`. */
  readonly WRNORM: number;
  /** Priority data may be written. */
  readonly WRBAND: number;
  /** Unused. */
  readonly MSG: number;
  /** The peer will send no more. */
  readonly RDHUP: number;
  /** Wake one only of the epolls that watch the descriptor. */
  readonly EXCLUSIVE: number;
  /** Keep the system awake while the event is handled. */
  readonly WAKEUP: number;
  /** Tell once, then wait for nothing until the next `MOD`. */
  readonly ONESHOT: number;
  /** Tell changes, not states (edge triggered). */
  readonly ET: number;
};
export type EPOLL = number;

/** Flags of a new epoll. Source: epoll_create1(2). */
export const EPOLL_CREATE: {
  /** Close the descriptor on `execve`. */
  readonly CLOEXEC: number;
};
export type EPOLL_CREATE = number;

/** What `epoll_ctl` does. Source: epoll_ctl(2). */
export const EPOLL_CTL: {
  /** Watch a descriptor. */
  readonly ADD: number;
  /** Watch it no longer. */
  readonly DEL: number;
  /** Change what is waited for. */
  readonly MOD: number;
};
export type EPOLL_CTL = number;

/** Ethernet protocols, in the processor's byte order. Source: packet(7), linux/if_ether.h. */
export const ETH_P: {
  /** Ethernet loopback. */
  readonly LOOP: number;
  /** Xerox PUP. */
  readonly PUP: number;
  /** Xerox PUP address translation. */
  readonly PUPAT: number;
  /** Time sensitive networking. */
  readonly TSN: number;
  /** ERSPAN version 2. */
  readonly ERSPAN2: number;
  /** IPv4. */
  readonly IP: number;
  /** CCITT X.25. */
  readonly X25: number;
  /** Address resolution. */
  readonly ARP: number;
  /** G8BPQ AX.25. */
  readonly BPQ: number;
  /** Xerox IEEE 802.3 PUP. */
  readonly IEEEPUP: number;
  /** Xerox IEEE 802.3 PUP address translation. */
  readonly IEEEPUPAT: number;
  /** B.A.T.M.A.N. advanced. */
  readonly BATMAN: number;
  /** DEC assigned. */
  readonly DEC: number;
  /** DEC DNA dump and load. */
  readonly DNA_DL: number;
  /** DEC DNA remote console. */
  readonly DNA_RC: number;
  /** DEC DNA routing. */
  readonly DNA_RT: number;
  /** DEC LAT. */
  readonly LAT: number;
  /** DEC diagnostics. */
  readonly DIAG: number;
  /** DEC customer use. */
  readonly CUST: number;
  /** DEC systems communication. */
  readonly SCA: number;
  /** Transparent Ethernet bridging. */
  readonly TEB: number;
  /** Reverse address resolution. */
  readonly RARP: number;
  /** AppleTalk DDP. */
  readonly ATALK: number;
  /** AppleTalk address resolution. */
  readonly AARP: number;
  /** VLAN tag, 802.1Q. */
  readonly '8021Q': number;
  /** ERSPAN version 1. */
  readonly ERSPAN: number;
  /** IPX. */
  readonly IPX: number;
  /** IPv6. */
  readonly IPV6: number;
  /** Pause frames. */
  readonly PAUSE: number;
  /** Slow protocols. */
  readonly SLOW: number;
  /** Web cache coordination. */
  readonly WCCP: number;
  /** MPLS unicast. */
  readonly MPLS_UC: number;
  /** MPLS multicast. */
  readonly MPLS_MC: number;
  /** Multiprotocol over ATM. */
  readonly ATMMPOA: number;
  /** PPPoE discovery. */
  readonly PPP_DISC: number;
  /** PPPoE session. */
  readonly PPP_SES: number;
  /** HPNA, wireless link local tunnel. */
  readonly LINK_CTL: number;
  /** Frame based ATM over Ethernet. */
  readonly ATMFATE: number;
  /** Port access, 802.1X. */
  readonly PAE: number;
  /** PROFINET. */
  readonly PROFINET: number;
  /** Several proprietary protocols. */
  readonly REALTEK: number;
  /** ATA over Ethernet. */
  readonly AOE: number;
  /** EtherCAT. */
  readonly ETHERCAT: number;
  /** VLAN service tag, 802.1ad. */
  readonly '8021AD': number;
  /** Local experiments, 802.1. */
  readonly '802_EX1': number;
  /** Preauthentication, 802.11. */
  readonly PREAUTH: number;
  /** TIPC. */
  readonly TIPC: number;
  /** Link layer discovery. */
  readonly LLDP: number;
  /** Media redundancy. */
  readonly MRP: number;
  /** MACsec, 802.1AE. */
  readonly MACSEC: number;
  /** Backbone service tag, 802.1ah. */
  readonly '8021AH': number;
  /** Multiple VLAN registration, 802.1Q. */
  readonly MVRP: number;
  /** Precision time, IEEE 1588. */
  readonly '1588': number;
  /** Sideband interface of network controllers. */
  readonly NCSI: number;
  /** Parallel redundancy. */
  readonly PRP: number;
  /** Connectivity fault management. */
  readonly CFM: number;
  /** Fibre Channel over Ethernet. */
  readonly FCOE: number;
  /** InfiniBand over Ethernet. */
  readonly IBOE: number;
  /** Tunnelled direct links. */
  readonly TDLS: number;
  /** FCoE initialization. */
  readonly FIP: number;
  /** Media independent handover, 802.21. */
  readonly '80221': number;
  /** High-availability seamless redundancy. */
  readonly HSR: number;
  /** Network service header. */
  readonly NSH: number;
  /** Configuration test, 802.3. */
  readonly LOOPBACK: number;
  /** Deprecated VLAN stacking. */
  readonly QINQ1: number;
  /** Deprecated VLAN stacking. */
  readonly QINQ2: number;
  /** Deprecated VLAN stacking. */
  readonly QINQ3: number;
  /** Ethertype DSA. */
  readonly EDSA: number;
  /** Fake VLAN header of DSA. */
  readonly DSA_8021Q: number;
  /** A5PSW switch tags. */
  readonly DSA_A5PSW: number;
  /** Interfaces of forwarding and control separation. */
  readonly IFE: number;
  /** z/VM IUCV. */
  readonly AF_IUCV: number;
  /** The least number that is a protocol and not a length. */
  readonly '802_3_MIN': number;
  /** Dummy: 802.3 frames. */
  readonly '802_3': number;
  /** Dummy: AX.25. */
  readonly AX25: number;
  /** Every protocol. */
  readonly ALL: number;
  /** 802.2 frames. */
  readonly '802_2': number;
  /** Inside the kernel. */
  readonly SNAP: number;
  /** DEC DDCMP. */
  readonly DDCMP: number;
  /** Dummy: WAN PPP. */
  readonly WAN_PPP: number;
  /** Dummy: PPP multilink. */
  readonly PPP_MP: number;
  /** LocalTalk. */
  readonly LOCALTALK: number;
  /** Controller area network. */
  readonly CAN: number;
  /** Controller area network with flexible data rate. */
  readonly CANFD: number;
  /** Controller area network, extra long. */
  readonly CANXL: number;
  /** Dummy: AppleTalk over PPP. */
  readonly PPPTALK: number;
  /** 802.2 frames of token ring. */
  readonly TR_802_2: number;
  /** Mobitex. */
  readonly MOBITEX: number;
  /** Card specific control frames. */
  readonly CONTROL: number;
  /** Infrared. */
  readonly IRDA: number;
  /** Acorn Econet. */
  readonly ECONET: number;
  /** HDLC frames. */
  readonly HDLC: number;
  /** ArcNet. */
  readonly ARCNET: number;
  /** Distributed switch architecture. */
  readonly DSA: number;
  /** Trailer switch tags. */
  readonly TRAILER: number;
  /** Nokia's Phonet. */
  readonly PHONET: number;
  /** IEEE 802.15.4. */
  readonly IEEE802154: number;
  /** ST-Ericsson CAIF. */
  readonly CAIF: number;
  /** Multiplexed DSA. */
  readonly XDSA: number;
  /** Qualcomm multiplexing and aggregation. */
  readonly MAP: number;
  /** Management component transport. */
  readonly MCTP: number;
  /** VLAN by MAC address (802.1ac). */
  readonly '8021AC': number;
  /** OSI over GRE. */
  readonly GRE_OSI: number;
  /** MaxLinear switch tag. */
  readonly MXLGSW: number;
  /** NXP NETC switch tag. */
  readonly NXP_NETC: number;
  /** Motorcomm YT921x switch tag. */
  readonly YT921X: number;
};
export type ETH_P = number;

/** Exit status by the C library's custom. Source: exit(3), stdlib.h. */
export const EXIT: {
  /** All went well. */
  readonly SUCCESS: number;
  /** Something failed. */
  readonly FAILURE: number;
};
export type EXIT = number;

/** Commands of `fcntl`. Source: fcntl(2), asm/fcntl.h, linux/fcntl.h. */
export const F: {
  /** Duplicate the descriptor to the lowest free number that is not below the argument. */
  readonly DUPFD: number;
  /** Give the descriptor's flags (`FD`). */
  readonly GETFD: number;
  /** Set the descriptor's flags (`FD`). */
  readonly SETFD: number;
  /** Give the access mode and status flags of the open file (`O`). */
  readonly GETFL: number;
  /** Set the status flags of the open file (`O`). */
  readonly SETFL: number;
  /** Tell of a lock of another process that is in the way (`struct flock`). */
  readonly GETLK: number;
  /** Set or release a lock of this process (`struct flock`). */
  readonly SETLK: number;
  /** As `SETLK`, but wait until it can be had. */
  readonly SETLKW: number;
  /** Set who receives `SIGIO` and `SIGURG`: a process, or a group as negative number. */
  readonly SETOWN: number;
  /** Give who receives `SIGIO` and `SIGURG`. */
  readonly GETOWN: number;
  /** Set the signal that is sent instead of `SIGIO`. */
  readonly SETSIG: number;
  /** Give the signal that is sent instead of `SIGIO`. */
  readonly GETSIG: number;
  /** As `SETOWN`, with a kind (`struct f_owner_ex`). */
  readonly SETOWN_EX: number;
  /** As `GETOWN`, with a kind (`struct f_owner_ex`). */
  readonly GETOWN_EX: number;
  /** Give the user ids of the owner: two numbers. */
  readonly GETOWNER_UIDS: number;
  /** As `GETLK`, for a lock that belongs to the open file. */
  readonly OFD_GETLK: number;
  /** As `SETLK`, for a lock that belongs to the open file. */
  readonly OFD_SETLK: number;
  /** As `SETLKW`, for a lock that belongs to the open file. */
  readonly OFD_SETLKW: number;
  /** Take, change or give up a lease (`FCNTL_LOCK`). */
  readonly SETLEASE: number;
  /** Give the lease that is held (`FCNTL_LOCK`). */
  readonly GETLEASE: number;
  /** Signal changes of a directory (`DN`). */
  readonly NOTIFY: number;
  /** Tell whether another descriptor is of the same open file. */
  readonly DUPFD_QUERY: number;
  /** Tell whether the file was created by this open. */
  readonly CREATED_QUERY: number;
  /** Take back a lock request that waits; for the kernel's lock servers. */
  readonly CANCELLK: number;
  /** As `DUPFD`, and close the new one on `execve`. */
  readonly DUPFD_CLOEXEC: number;
  /** Set a pipe's capacity in bytes. */
  readonly SETPIPE_SZ: number;
  /** Give a pipe's capacity in bytes. */
  readonly GETPIPE_SZ: number;
  /** Add seals to a memory file (`F_SEAL`). */
  readonly ADD_SEALS: number;
  /** Give the seals of a memory file (`F_SEAL`). */
  readonly GET_SEALS: number;
  /** Give the hint how long written data will live (`RWH`). */
  readonly GET_RW_HINT: number;
  /** Set the hint how long written data will live (`RWH`). */
  readonly SET_RW_HINT: number;
  /** As `GET_RW_HINT`, of this open file. */
  readonly GET_FILE_RW_HINT: number;
  /** As `SET_RW_HINT`, of this open file. */
  readonly SET_FILE_RW_HINT: number;
  /** Ask for the delegation that is held. The argument is `struct delegation *`. */
  readonly GETDELEG: number;
  /** Take or give up a delegation. The argument is `struct delegation *`. */
  readonly SETDELEG: number;
};
export type F = number;

/** What `fallocate` does with a range. Source: fallocate(2), linux/falloc.h. */
export const FALLOC_FL: {
  /** Reserve space; this is 0. */
  readonly ALLOCATE_RANGE: number;
  /** The file's size stays. */
  readonly KEEP_SIZE: number;
  /** Make a hole; needs `KEEP_SIZE`. */
  readonly PUNCH_HOLE: number;
  /** Do not hide what the blocks held; no file system takes it. */
  readonly NO_HIDE_STALE: number;
  /** Take the range out: what follows moves down. */
  readonly COLLAPSE_RANGE: number;
  /** Make the range zeros. */
  readonly ZERO_RANGE: number;
  /** Insert a hole: what follows moves up. */
  readonly INSERT_RANGE: number;
  /** Give shared blocks their own copy. */
  readonly UNSHARE_RANGE: number;
  /** Write zeros to the device. */
  readonly WRITE_ZEROES: number;
};
export type FALLOC_FL = number;

/** Kinds of locks and leases. Source: fcntl(2), asm-generic/fcntl.h. */
export const FCNTL_LOCK: {
  /** Shared: for reading. */
  readonly RDLCK: number;
  /** Exclusive: for writing. */
  readonly WRLCK: number;
  /** None: released. */
  readonly UNLCK: number;
  /** Exclusive, of an old implementation of `flock`. */
  readonly EXLCK: number;
  /** Shared, of an old implementation of `flock`. */
  readonly SHLCK: number;
};
export type FCNTL_LOCK = number;

/** Flags of a descriptor. Source: fcntl(2), asm-generic/fcntl.h. */
export const FD: {
  /** Close it on `execve`. */
  readonly CLOEXEC: number;
};
export type FD = number;

/** Code of a `SIGFPE`. Source: sigaction(2), asm/siginfo.h. */
export const FPE: {
  /** Integer division by zero. */
  readonly INTDIV: number;
  /** Integer overflow. */
  readonly INTOVF: number;
  /** Floating point division by zero. */
  readonly FLTDIV: number;
  /** Floating point overflow. */
  readonly FLTOVF: number;
  /** Floating point underflow. */
  readonly FLTUND: number;
  /** Inexact floating point result. */
  readonly FLTRES: number;
  /** Invalid floating point operation. */
  readonly FLTINV: number;
  /** Subscript out of range. */
  readonly FLTSUB: number;
  /** Floating point error of unknown kind. */
  readonly FLTUNK: number;
  /** A trap on a condition. */
  readonly CONDTRAP: number;
};
export type FPE = number;

/** Which file system. Some kinds share a number. Source: statfs(2), linux/magic.h. */
export const FS_MAGIC: {
  /** Acorn Disc Filing System. */
  readonly ADFS: number;
  /** Amiga Fast File System. */
  readonly AFFS: number;
  /** Andrew File System, the kernel's client. */
  readonly AFS: number;
  /** Automounter. */
  readonly AUTOFS: number;
  /** Ceph. */
  readonly CEPH: number;
  /** Coda. */
  readonly CODA: number;
  /** Compressed ROM file system. */
  readonly CRAMFS: number;
  /** Compressed ROM file system of the other byte order. */
  readonly CRAMFS_WEND: number;
  /** Kernel debugging. */
  readonly DEBUGFS: number;
  /** Security modules. */
  readonly SECURITYFS: number;
  /** SELinux. */
  readonly SELINUX: number;
  /** Smack. */
  readonly SMACK: number;
  /** Memory, without limits. */
  readonly RAMFS: number;
  /** Memory. */
  readonly TMPFS: number;
  /** Huge pages. */
  readonly HUGETLBFS: number;
  /** Squashfs. */
  readonly SQUASHFS: number;
  /** eCryptfs. */
  readonly ECRYPTFS: number;
  /** IRIX Extent File System. */
  readonly EFS: number;
  /** EROFS. */
  readonly EROFS_V1: number;
  /** ext2; ext3 and ext4 have the same number. */
  readonly EXT2: number;
  /** ext3; the same number as ext2. */
  readonly EXT3: number;
  /** Xen. */
  readonly XENFS: number;
  /** ext4; the same number as ext2. */
  readonly EXT4: number;
  /** Btrfs. */
  readonly BTRFS: number;
  /** NILFS. */
  readonly NILFS: number;
  /** F2FS. */
  readonly F2FS: number;
  /** OS/2 High Performance File System. */
  readonly HPFS: number;
  /** ISO 9660. */
  readonly ISOFS: number;
  /** JFFS2. */
  readonly JFFS2: number;
  /** XFS. */
  readonly XFS: number;
  /** Platform storage of crash logs. */
  readonly PSTOREFS: number;
  /** EFI variables. */
  readonly EFIVARFS: number;
  /** Host of User Mode Linux. */
  readonly HOSTFS: number;
  /** Overlay. */
  readonly OVERLAYFS: number;
  /** File system in a user program. */
  readonly FUSE: number;
  /** Bcachefs. */
  readonly BCACHEFS: number;
  /** Minix, names of 14 bytes. */
  readonly MINIX: number;
  /** Minix, names of 30 bytes. */
  readonly MINIX_2: number;
  /** Minix version 2, names of 14 bytes. */
  readonly MINIX2: number;
  /** Minix version 2, names of 30 bytes. */
  readonly MINIX2_2: number;
  /** Minix version 3. */
  readonly MINIX3: number;
  /** FAT. */
  readonly MSDOS: number;
  /** exFAT. */
  readonly EXFAT: number;
  /** NetWare. */
  readonly NCP: number;
  /** NFS. */
  readonly NFS: number;
  /** OCFS2. */
  readonly OCFS2: number;
  /** Open Firmware device tree. */
  readonly OPENPROM: number;
  /** QNX 4. */
  readonly QNX4: number;
  /** QNX 6. */
  readonly QNX6: number;
  /** Andrew File System. */
  readonly AFS_FS: number;
  /** ReiserFS. */
  readonly REISERFS: number;
  /** SMB, the old client. */
  readonly SMB: number;
  /** SMB version 1. */
  readonly CIFS: number;
  /** SMB version 2 and 3. */
  readonly SMB2: number;
  /** Control groups version 1. */
  readonly CGROUP: number;
  /** Control groups version 2. */
  readonly CGROUP2: number;
  /** Resource control (resctrl). */
  readonly RDTGROUP: number;
  /** Kernel tracing. */
  readonly TRACEFS: number;
  /** 9P. */
  readonly V9FS: number;
  /** Block devices, inside the kernel. */
  readonly BDEVFS: number;
  /** Direct access devices, inside the kernel. */
  readonly DAXFS: number;
  /** Formats of executables (binfmt_misc). */
  readonly BINFMTFS: number;
  /** Pseudo terminals. */
  readonly DEVPTS: number;
  /** Android Binder. */
  readonly BINDERFS: number;
  /** Futexes, inside the kernel. */
  readonly FUTEXFS: number;
  /** Pipes, inside the kernel. */
  readonly PIPEFS: number;
  /** Processes (/proc). */
  readonly PROC: number;
  /** Sockets, inside the kernel. */
  readonly SOCKFS: number;
  /** Devices and drivers (/sys). */
  readonly SYSFS: number;
  /** USB devices. */
  readonly USBDEVICE: number;
  /** Flash devices, inside the kernel. */
  readonly MTD_INODE_FS: number;
  /** Files without a name (epoll, eventfd and others), inside the kernel. */
  readonly ANON_INODE_FS: number;
  /** Tests of Btrfs. */
  readonly BTRFS_TEST: number;
  /** Namespaces, inside the kernel. */
  readonly NSFS: number;
  /** Pinned BPF objects. */
  readonly BPF_FS: number;
  /** AppArmor. */
  readonly AAFS: number;
  /** Zoned block devices. */
  readonly ZONEFS: number;
  /** UDF. */
  readonly UDF: number;
  /** DMA buffers, inside the kernel. */
  readonly DMA_BUF: number;
  /** Physical memory (/dev/mem). */
  readonly DEVMEM: number;
  /** Secret memory, inside the kernel. */
  readonly SECRETMEM: number;
  /** Process descriptors, inside the kernel. */
  readonly PID_FS: number;
  /** Memory of a virtual machine. */
  readonly GUEST_MEMFD: number;
  /** The empty file system. */
  readonly NULL_FS: number;
};
export type FS_MAGIC = number;

/** Who owns an open file's signals. Source: fcntl(2), asm-generic/fcntl.h. */
export const F_OWNER: {
  /** A thread. */
  readonly TID: number;
  /** A process. */
  readonly PID: number;
  /** A process group. */
  readonly PGRP: number;
};
export type F_OWNER = number;

/** What can no longer be done to a memory file. Source: fcntl(2), linux/fcntl.h. */
export const F_SEAL: {
  /** Adding seals. */
  readonly SEAL: number;
  /** Making it smaller. */
  readonly SHRINK: number;
  /** Making it larger. */
  readonly GROW: number;
  /** Writing. */
  readonly WRITE: number;
  /** Writing, except by mappings that exist already. */
  readonly FUTURE_WRITE: number;
  /** Changing whether it may be executed. */
  readonly EXEC: number;
};
export type F_SEAL = number;

/** How random bytes are got. Source: getrandom(2), linux/random.h. */
export const GRND: {
  /** Fail with `EAGAIN` instead of waiting. */
  readonly NONBLOCK: number;
  /** From the pool of `/dev/random`. */
  readonly RANDOM: number;
  /** At once, even before the pool is ready. */
  readonly INSECURE: number;
};
export type GRND = number;

/** What a tun or tap device is like. Source: linux/if_tun.h. */
export const IFF_TUN: {
  /** Packets of the network layer. */
  readonly TUN: number;
  /** Ethernet frames. */
  readonly TAP: number;
  /** Packets go the way of those from hardware (NAPI). */
  readonly NAPI: number;
  /** With `NAPI`: the buffers of `writev` become the packet's fragments. */
  readonly NAPI_FRAGS: number;
  /** It is made without a carrier. */
  readonly NO_CARRIER: number;
  /** Packets come without a `struct tun_pi` before them. */
  readonly NO_PI: number;
  /** Has no effect any more. */
  readonly ONE_QUEUE: number;
  /** Packets have a `struct virtio_net_hdr` before them. */
  readonly VNET_HDR: number;
  /** Fail if the device is there already. */
  readonly TUN_EXCL: number;
  /** Several descriptors have a queue each. */
  readonly MULTI_QUEUE: number;
  /** Use the queue of this descriptor, for `tunsetqueue`. */
  readonly ATTACH_QUEUE: number;
  /** Do not use the queue of this descriptor, for `tunsetqueue`. */
  readonly DETACH_QUEUE: number;
  /** It stays when its last descriptor is closed; only told. */
  readonly PERSIST: number;
  /** There is no filter on it; only told. The same bit as `NO_PI`. */
  readonly NOFILTER: number;
};
export type IFF_TUN = number;

/** Input modes. Source: termios(3), asm/termbits.h. */
export const IFLAG: {
  /** Ignore breaks. */
  readonly IGNBRK: number;
  /** A break flushes and raises `SIGINT`. */
  readonly BRKINT: number;
  /** Ignore bytes with errors. */
  readonly IGNPAR: number;
  /** Mark bytes with errors. */
  readonly PARMRK: number;
  /** Check parity. */
  readonly INPCK: number;
  /** Clear the eighth bit. */
  readonly ISTRIP: number;
  /** Turn NL into CR. */
  readonly INLCR: number;
  /** Ignore CR. */
  readonly IGNCR: number;
  /** Turn CR into NL. */
  readonly ICRNL: number;
  /** Turn upper case into lower case. */
  readonly IUCLC: number;
  /** Stop and start characters control the output. */
  readonly IXON: number;
  /** Any character starts the output again. */
  readonly IXANY: number;
  /** Send stop and start characters to control the input. */
  readonly IXOFF: number;
  /** Ring the bell when the input queue is full. */
  readonly IMAXBEL: number;
  /** The input is UTF-8, for erasing characters. */
  readonly IUTF8: number;
};
export type IFLAG = number;

/** Code of a `SIGILL`. Source: sigaction(2), asm/siginfo.h. */
export const ILL: {
  /** Illegal operation code. */
  readonly ILLOPC: number;
  /** Illegal operand. */
  readonly ILLOPN: number;
  /** Illegal addressing mode. */
  readonly ILLADR: number;
  /** Illegal trap. */
  readonly ILLTRP: number;
  /** Privileged operation code. */
  readonly PRVOPC: number;
  /** Privileged register. */
  readonly PRVREG: number;
  /** Coprocessor error. */
  readonly COPROC: number;
  /** Error of the internal stack. */
  readonly BADSTK: number;
  /** An instruction address that is not implemented. */
  readonly BADIADDR: number;
};
export type ILL = number;

/** What is watched, how, and what happened. Source: inotify(7), linux/inotify.h. */
export const IN: {
  /** The file was read, or executed. */
  readonly ACCESS: number;
  /** The file was written or cut. */
  readonly MODIFY: number;
  /** Permissions, times, owner, extended attributes or the number of links changed. */
  readonly ATTRIB: number;
  /** A file that was open for writing was closed. */
  readonly CLOSE_WRITE: number;
  /** A file that was not open for writing was closed. */
  readonly CLOSE_NOWRITE: number;
  /** The file was opened. */
  readonly OPEN: number;
  /** An entry was moved away. */
  readonly MOVED_FROM: number;
  /** An entry was moved here. */
  readonly MOVED_TO: number;
  /** An entry was made. */
  readonly CREATE: number;
  /** An entry was deleted. */
  readonly DELETE: number;
  /** The watched thing itself was deleted. */
  readonly DELETE_SELF: number;
  /** The watched thing itself was moved. */
  readonly MOVE_SELF: number;
  /** Result: its file system was unmounted. */
  readonly UNMOUNT: number;
  /** Result: events were lost (with watch -1). */
  readonly Q_OVERFLOW: number;
  /** Result: the watch is gone. */
  readonly IGNORED: number;
  /** Watch: fail unless it is a directory. */
  readonly ONLYDIR: number;
  /** Watch: do not follow a symbolic link. */
  readonly DONT_FOLLOW: number;
  /** Watch: no events of entries that are deleted but still open. */
  readonly EXCL_UNLINK: number;
  /** Watch: fail if there is a watch already. */
  readonly MASK_CREATE: number;
  /** Watch: add to the events of a watch that is there. */
  readonly MASK_ADD: number;
  /** Result: the subject is a directory. */
  readonly ISDIR: number;
  /** Watch: one event only. */
  readonly ONESHOT: number;
  /** Both `CLOSE_WRITE` and `CLOSE_NOWRITE`. */
  readonly CLOSE: number;
  /** Both `MOVED_FROM` and `MOVED_TO`. */
  readonly MOVE: number;
  /** All events that can be watched. */
  readonly ALL_EVENTS: number;
};
export type IN = number;

/** Well-known IPv4 addresses, in the processor's byte order. Source: ip(7), linux/in.h. */
export const INADDR: {
  /** All addresses of this machine, 0.0.0.0. */
  readonly ANY: number;
  /** Everybody on the local network, 255.255.255.255. */
  readonly BROADCAST: number;
  /** The answer of `inet_addr` for an error; the number of `BROADCAST`. */
  readonly NONE: number;
  /** This machine, 127.0.0.1. */
  readonly LOOPBACK: number;
  /** The first group, 224.0.0.0. */
  readonly UNSPEC_GROUP: number;
  /** All hosts of the network, 224.0.0.1. */
  readonly ALLHOSTS_GROUP: number;
  /** All routers of the network, 224.0.0.2. */
  readonly ALLRTRS_GROUP: number;
  /** All snoopers of the network, 224.0.0.106. */
  readonly ALLSNOOPERS_GROUP: number;
  /** The last group that is not routed, 224.0.0.255. */
  readonly MAX_LOCAL_GROUP: number;
  /** The source of ICMP answers from a host without an address, 192.0.0.8. */
  readonly DUMMY: number;
};
export type INADDR = number;

/** Flags of a new inotify. Source: inotify_init1(2). */
export const IN_INIT: {
  /** Close the descriptor on `execve`. */
  readonly CLOEXEC: number;
  /** Do not wait in `read`. */
  readonly NONBLOCK: number;
};
export type IN_INIT = number;

/** Requests of `ioctl`, with their full names. Source: ioctl(2), asm/ioctls.h, linux/sockios.h, linux/if_tun.h. */
export const IOCTL: {
  /** Read `struct termios`. */
  readonly TCGETS: number;
  /** Write `struct termios` at once. */
  readonly TCSETS: number;
  /** Write it after the output. */
  readonly TCSETSW: number;
  /** Write it after the output, with the input discarded. */
  readonly TCSETSF: number;
  /** Read `struct termios2`. */
  readonly TCGETS2: number;
  /** Write `struct termios2` at once. */
  readonly TCSETS2: number;
  /** Write it after the output. */
  readonly TCSETSW2: number;
  /** Write it after the output, with the input discarded. */
  readonly TCSETSF2: number;
  /** Send a break; with an argument other than 0, wait for the output. */
  readonly TCSBRK: number;
  /** Send a break of tenths of a second. */
  readonly TCSBRKP: number;
  /** Stop and start (`TCFLOW`). */
  readonly TCXONC: number;
  /** Discard queues (`TCFLUSH`). */
  readonly TCFLSH: number;
  /** Nobody else may open the terminal. */
  readonly TIOCEXCL: number;
  /** Others may open it again. */
  readonly TIOCNXCL: number;
  /** Make it the controlling terminal. */
  readonly TIOCSCTTY: number;
  /** Give the controlling terminal up. */
  readonly TIOCNOTTY: number;
  /** Read the foreground process group. An int. */
  readonly TIOCGPGRP: number;
  /** Write the foreground process group. An int. */
  readonly TIOCSPGRP: number;
  /** Read the session. An int. */
  readonly TIOCGSID: number;
  /** Bytes that wait to be sent. An int. */
  readonly TIOCOUTQ: number;
  /** Put a byte into the input. */
  readonly TIOCSTI: number;
  /** Read `struct winsize`. */
  readonly TIOCGWINSZ: number;
  /** Write `struct winsize`. */
  readonly TIOCSWINSZ: number;
  /** Read the modem lines. An int. */
  readonly TIOCMGET: number;
  /** Set modem lines. An int. */
  readonly TIOCMBIS: number;
  /** Clear modem lines. An int. */
  readonly TIOCMBIC: number;
  /** Write the modem lines. An int. */
  readonly TIOCMSET: number;
  /** Bytes that can be read. An int. */
  readonly TIOCINQ: number;
  /** Send console output here. */
  readonly TIOCCONS: number;
  /** Packet mode of a pseudoterminal. An int. */
  readonly TIOCPKT: number;
  /** Write the line discipline. An int. */
  readonly TIOCSETD: number;
  /** Read the line discipline. An int. */
  readonly TIOCGETD: number;
  /** Begin a break. */
  readonly TIOCSBRK: number;
  /** End a break. */
  readonly TIOCCBRK: number;
  /** Read the number of a pseudoterminal. An int. */
  readonly TIOCGPTN: number;
  /** Lock or unlock a pseudoterminal. An int. */
  readonly TIOCSPTLCK: number;
  /** Whether it is locked. An int. */
  readonly TIOCGPTLCK: number;
  /** Open the other end of a pseudoterminal. */
  readonly TIOCGPTPEER: number;
  /** Hang the terminal up. */
  readonly TIOCVHANGUP: number;
  /** Bytes that can be read. An int. */
  readonly FIONREAD: number;
  /** Whether calls do not wait. An int. */
  readonly FIONBIO: number;
  /** Whether `SIGIO` tells of input. An int. */
  readonly FIOASYNC: number;
  /** Set the close-on-exec flag. */
  readonly FIOCLEX: number;
  /** Clear the close-on-exec flag. */
  readonly FIONCLEX: number;
  /** Read the file's size. A 64 bit integer. */
  readonly FIOQSIZE: number;
  /** Name of an interface by index. */
  readonly SIOCGIFNAME: number;
  /** Addresses of the interfaces. */
  readonly SIOCGIFCONF: number;
  /** Read an interface's flags. */
  readonly SIOCGIFFLAGS: number;
  /** Write an interface's flags. */
  readonly SIOCSIFFLAGS: number;
  /** Read an interface's address. */
  readonly SIOCGIFADDR: number;
  /** Write an interface's address. */
  readonly SIOCSIFADDR: number;
  /** Read an interface's MTU. */
  readonly SIOCGIFMTU: number;
  /** Write an interface's MTU. */
  readonly SIOCSIFMTU: number;
  /** Read an interface's hardware address. */
  readonly SIOCGIFHWADDR: number;
  /** Index of an interface by name. */
  readonly SIOCGIFINDEX: number;
  /** Set who gets signals of a socket. The argument is a pointer to an int. */
  readonly FIOSETOWN: number;
  /** Ask for it. */
  readonly FIOGETOWN: number;
  /** The same as `FIOSETOWN`. */
  readonly SIOCSPGRP: number;
  /** The same as `FIOGETOWN`. */
  readonly SIOCGPGRP: number;
  /** Ask whether the next byte is the urgent one. The argument is a pointer to an int. */
  readonly SIOCATMARK: number;
  /** Ask for the settings of a serial line. */
  readonly TIOCGSERIAL: number;
  /** Set them. */
  readonly TIOCSSERIAL: number;
  /** Ask for the counters of a serial line. */
  readonly TIOCGICOUNT: number;
  /** Wait for a change of modem lines. */
  readonly TIOCMIWAIT: number;
  /** Ask for the RS-485 settings. */
  readonly TIOCGRS485: number;
  /** Set them. */
  readonly TIOCSRS485: number;
  /** Ask for the device number of the console. */
  readonly TIOCGDEV: number;
  /** Ask whether packet mode is on. */
  readonly TIOCGPKT: number;
  /** Ask whether the terminal is for one process only. */
  readonly TIOCGEXCL: number;
  /** Ask which settings are locked. */
  readonly TIOCGLCKTRMIOS: number;
  /** Lock settings. */
  readonly TIOCSLCKTRMIOS: number;
  /** Ask whether the carrier is ignored. */
  readonly TIOCGSOFTCAR: number;
  /** Say it. */
  readonly TIOCSSOFTCAR: number;
  /** Operations of the virtual console. */
  readonly TIOCLINUX: number;
  /** Send a signal from a pseudoterminal's master. */
  readonly TIOCSIG: number;
  /** Configure a serial line by itself. */
  readonly TIOCSERCONFIG: number;
  /** Ask for the line status (`TIOCSER_TEMT`). */
  readonly TIOCSERGETLSR: number;
  /** Ask for the settings of a multiport board. */
  readonly TIOCSERGETMULTI: number;
  /** Set them. */
  readonly TIOCSERSETMULTI: number;
  /** Read the driver's own structure. */
  readonly TIOCSERGSTRUCT: number;
  /** Not used any more. */
  readonly TIOCSERGWILD: number;
  /** Not used any more. */
  readonly TIOCSERSWILD: number;
  /** Has no effect any more. */
  readonly TUNSETNOCSUM: number;
  /** Whether the kernel's log tells of a tun device. An int, passed itself. */
  readonly TUNSETDEBUG: number;
  /** Make a descriptor that of an interface (`tunsetiff`). */
  readonly TUNSETIFF: number;
  /** Whether an interface stays (`tunsetpersist`). */
  readonly TUNSETPERSIST: number;
  /** The user of an interface (`tunsetowner`). */
  readonly TUNSETOWNER: number;
  /** The type of hardware of an interface (`tunsetlink`). */
  readonly TUNSETLINK: number;
  /** The group of an interface (`tunsetgroup`). */
  readonly TUNSETGROUP: number;
  /** What tun devices can be like (`tungetfeatures`). */
  readonly TUNGETFEATURES: number;
  /** Work that is left to the program (`tunsetoffload`). */
  readonly TUNSETOFFLOAD: number;
  /** Hardware addresses whose frames come out of a tap device. */
  readonly TUNSETTXFILTER: number;
  /** The interface of a descriptor (`tungetiff`). */
  readonly TUNGETIFF: number;
  /** How many bytes may wait in an interface. An int. */
  readonly TUNGETSNDBUF: number;
  /** Set it. An int. */
  readonly TUNSETSNDBUF: number;
  /** Filter the frames that come out (`tunattachfilter`). */
  readonly TUNATTACHFILTER: number;
  /** Remove the filter (`tundetachfilter`). */
  readonly TUNDETACHFILTER: number;
  /** Length of the header before packets (`tungetvnethdrsz`). */
  readonly TUNGETVNETHDRSZ: number;
  /** Set it (`tunsetvnethdrsz`). */
  readonly TUNSETVNETHDRSZ: number;
  /** Take a queue into use, or out of it (`tunsetqueue`). */
  readonly TUNSETQUEUE: number;
  /** The index of the interface that will be made. An int. */
  readonly TUNSETIFINDEX: number;
  /** The filter, as an address that only the program that set it knows. */
  readonly TUNGETFILTER: number;
  /** Whether numbers of that header are little endian. An int. */
  readonly TUNSETVNETLE: number;
  /** Ask for it. An int. */
  readonly TUNGETVNETLE: number;
  /** Whether they are big endian. An int. */
  readonly TUNSETVNETBE: number;
  /** Ask for it. An int. */
  readonly TUNGETVNETBE: number;
  /** The eBPF program that chooses a queue. An int (a descriptor; -1 for none). */
  readonly TUNSETSTEERINGEBPF: number;
  /** The eBPF program that filters what comes out. An int (a descriptor; -1 for none). */
  readonly TUNSETFILTEREBPF: number;
  /** Whether an interface has a carrier (`tunsetcarrier`). */
  readonly TUNSETCARRIER: number;
  /** Open the network namespace of an interface (`tungetdevnetns`). */
  readonly TUNGETDEVNETNS: number;
};
export type IOCTL = number;

/** Options at level `SOL_IP`, and kinds of control message there. Source: ip(7), linux/in.h. */
export const IP: {
  /** Type of service of packets that are sent. An int (a byte as control message). */
  readonly TOS: number;
  /** Time to live of packets that are sent. An int. */
  readonly TTL: number;
  /** The caller supplies the IP header. A flag. */
  readonly HDRINCL: number;
  /** IP options of packets that are sent. Bytes. */
  readonly OPTIONS: number;
  /** Receive packets with the router alert option. An int. */
  readonly ROUTER_ALERT: number;
  /** Receive IP options as control messages. A flag. */
  readonly RECVOPTS: number;
  /** Receive raw IP options as control messages. A flag. */
  readonly RETOPTS: number;
  /** Receive the arriving interface and address. A flag (a `struct in_pktinfo` as control message). */
  readonly PKTINFO: number;
  /** Control messages that a stream keeps, read only. Control messages. */
  readonly PKTOPTIONS: number;
  /** Path MTU discovery. An int (`IP_PMTUDISC`). */
  readonly MTU_DISCOVER: number;
  /** Queue errors for `MSG_ERRQUEUE`. A flag (a `struct sock_extended_err` as control message). */
  readonly RECVERR: number;
  /** Receive the time to live as a control message. A flag. */
  readonly RECVTTL: number;
  /** Receive the type of service as a control message. A flag. */
  readonly RECVTOS: number;
  /** The path's MTU, read only. An int. */
  readonly MTU: number;
  /** Allow `bind` to an address that is not there yet. A flag. */
  readonly FREEBIND: number;
  /** IPsec policy, PF_KEY's form. Bytes. */
  readonly IPSEC_POLICY: number;
  /** IPsec policy, netlink's form. Bytes. */
  readonly XFRM_POLICY: number;
  /** Receive the peer's security context as a control message. A flag. */
  readonly PASSSEC: number;
  /** Transparent proxying: foreign addresses are accepted. A flag. */
  readonly TRANSPARENT: number;
  /** The original destination. A socket address, as control message. */
  readonly ORIGDSTADDR: number;
  /** Receive the original destination as a control message. A flag. */
  readonly RECVORIGDSTADDR: number;
  /** Drop packets with a smaller time to live. An int. */
  readonly MINTTL: number;
  /** Do not put fragments together. A flag. */
  readonly NODEFRAG: number;
  /** Receive the checksum as a control message. A flag. */
  readonly CHECKSUM: number;
  /** Choose the port at `connect` rather than `bind`. A flag. */
  readonly BIND_ADDRESS_NO_PORT: number;
  /** Receive the largest fragment's size as a control message. A flag. */
  readonly RECVFRAGSIZE: number;
  /** Queue errors with ICMP extensions. A flag. */
  readonly RECVERR_RFC4884: number;
  /** Interface for multicast that is sent. A `struct ip_mreqn`. */
  readonly MULTICAST_IF: number;
  /** Time to live of multicast. An int. */
  readonly MULTICAST_TTL: number;
  /** Whether own multicast is looped back. A flag. */
  readonly MULTICAST_LOOP: number;
  /** Join a group. A `struct ip_mreqn`. */
  readonly ADD_MEMBERSHIP: number;
  /** Leave a group. A `struct ip_mreqn`. */
  readonly DROP_MEMBERSHIP: number;
  /** Take a source of a group again. A `struct ip_mreq_source`. */
  readonly UNBLOCK_SOURCE: number;
  /** Do not take a source of a group. A `struct ip_mreq_source`. */
  readonly BLOCK_SOURCE: number;
  /** Join a group for one source. A `struct ip_mreq_source`. */
  readonly ADD_SOURCE_MEMBERSHIP: number;
  /** Leave a group for one source. A `struct ip_mreq_source`. */
  readonly DROP_SOURCE_MEMBERSHIP: number;
  /** The list of sources. A `struct ip_msfilter`. */
  readonly MSFILTER: number;
  /** Receive from all groups that were joined on the machine. A flag. */
  readonly MULTICAST_ALL: number;
  /** Interface for unicast that is sent. An index in network byte order. */
  readonly UNICAST_IF: number;
  /** Bounds of automatic ports, low and high half. An int. */
  readonly LOCAL_PORT_RANGE: number;
  /** The socket's protocol, read only. An int. */
  readonly PROTOCOL: number;
};
export type IP = number;

/** IP protocols: the third argument of `socket`, and levels of options. Source: ip(7), linux/in.h. */
export const IPPROTO: {
  /** Dummy: the type's usual protocol. */
  readonly IP: number;
  /** Internet control messages. */
  readonly ICMP: number;
  /** Group management. */
  readonly IGMP: number;
  /** IP in IP. */
  readonly IPIP: number;
  /** Transmission control protocol. */
  readonly TCP: number;
  /** Exterior gateway protocol. */
  readonly EGP: number;
  /** PUP. */
  readonly PUP: number;
  /** User datagrams. */
  readonly UDP: number;
  /** XNS IDP. */
  readonly IDP: number;
  /** Transport protocol class 4. */
  readonly TP: number;
  /** Datagram congestion control protocol. */
  readonly DCCP: number;
  /** IPv6 in IPv4. */
  readonly IPV6: number;
  /** Reservation protocol. */
  readonly RSVP: number;
  /** Generic routing encapsulation. */
  readonly GRE: number;
  /** Encrypted payload of IPsec. */
  readonly ESP: number;
  /** Authentication header of IPsec. */
  readonly AH: number;
  /** Multicast transport protocol. */
  readonly MTP: number;
  /** Pseudo header of IP option encapsulation (BEET). */
  readonly BEETPH: number;
  /** Encapsulation header. */
  readonly ENCAP: number;
  /** Protocol independent multicast. */
  readonly PIM: number;
  /** Compression header. */
  readonly COMP: number;
  /** Layer 2 tunnelling. */
  readonly L2TP: number;
  /** Stream control transmission protocol. */
  readonly SCTP: number;
  /** UDP with partial checksums. */
  readonly UDPLITE: number;
  /** MPLS in IP. */
  readonly MPLS: number;
  /** Ethernet in IPv6. */
  readonly ETHERNET: number;
  /** Aggregation and fragmentation payload of ESP. */
  readonly AGGFRAG: number;
  /** Raw IP packets. */
  readonly RAW: number;
  /** Shared memory communications. */
  readonly SMC: number;
  /** Multipath TCP. */
  readonly MPTCP: number;
  /** IPv6 hop-by-hop options. */
  readonly HOPOPTS: number;
  /** IPv6 routing header. */
  readonly ROUTING: number;
  /** IPv6 fragmentation header. */
  readonly FRAGMENT: number;
  /** ICMP of IPv6. */
  readonly ICMPV6: number;
  /** IPv6: no next header. */
  readonly NONE: number;
  /** IPv6 destination options. */
  readonly DSTOPTS: number;
  /** IPv6 mobility header. */
  readonly MH: number;
};
export type IPPROTO = number;

/** Options at level `SOL_IPV6`, and kinds of control message there. Source: ipv6(7), linux/in6.h. */
export const IPV6: {
  /** Turn the socket into an IPv4 one. An int (`AF_INET`). */
  readonly ADDRFORM: number;
  /** `PKTINFO` of RFC 2292. */
  readonly '2292PKTINFO': number;
  /** `HOPOPTS` of RFC 2292. */
  readonly '2292HOPOPTS': number;
  /** `DSTOPTS` of RFC 2292. */
  readonly '2292DSTOPTS': number;
  /** `RTHDR` of RFC 2292. */
  readonly '2292RTHDR': number;
  /** Control messages that a stream keeps. Control messages. */
  readonly '2292PKTOPTIONS': number;
  /** Where a raw socket's checksum is. An int. */
  readonly CHECKSUM: number;
  /** `HOPLIMIT` of RFC 2292. */
  readonly '2292HOPLIMIT': number;
  /** Address of the next hop. A socket address. */
  readonly NEXTHOP: number;
  /** Receive the authentication header. A flag. */
  readonly AUTHHDR: number;
  /** Receive the flow information. A flag (a `u32` in network byte order as control message). */
  readonly FLOWINFO: number;
  /** Hop limit of unicast. An int. */
  readonly UNICAST_HOPS: number;
  /** Interface for multicast that is sent. An int (its index). */
  readonly MULTICAST_IF: number;
  /** Hop limit of multicast. An int. */
  readonly MULTICAST_HOPS: number;
  /** Whether own multicast is looped back. A flag. */
  readonly MULTICAST_LOOP: number;
  /** Join a group. A `struct ipv6_mreq`. */
  readonly ADD_MEMBERSHIP: number;
  /** Leave a group. A `struct ipv6_mreq`. */
  readonly DROP_MEMBERSHIP: number;
  /** Join a group. A `struct ipv6_mreq`. */
  readonly JOIN_GROUP: number;
  /** Leave a group. A `struct ipv6_mreq`. */
  readonly LEAVE_GROUP: number;
  /** Receive packets with the router alert option. An int. */
  readonly ROUTER_ALERT: number;
  /** Path MTU discovery. An int (`IPV6_PMTUDISC`). */
  readonly MTU_DISCOVER: number;
  /** The path's MTU. An int. */
  readonly MTU: number;
  /** Queue errors for `MSG_ERRQUEUE`. A flag. */
  readonly RECVERR: number;
  /** No IPv4 on this socket. A flag. */
  readonly V6ONLY: number;
  /** Join an anycast group. A `struct ipv6_mreq`. */
  readonly JOIN_ANYCAST: number;
  /** Leave an anycast group. A `struct ipv6_mreq`. */
  readonly LEAVE_ANYCAST: number;
  /** Receive from all groups that were joined on the machine. A flag. */
  readonly MULTICAST_ALL: number;
  /** Router alerts of the own network namespace only. A flag. */
  readonly ROUTER_ALERT_ISOLATE: number;
  /** Queue errors with ICMP extensions. A flag. */
  readonly RECVERR_RFC4884: number;
  /** Manage flow labels. A `struct in6_flowlabel_req`. */
  readonly FLOWLABEL_MGR: number;
  /** Send the flow information of the address. A flag. */
  readonly FLOWINFO_SEND: number;
  /** IPsec policy, PF_KEY's form. Bytes. */
  readonly IPSEC_POLICY: number;
  /** IPsec policy, netlink's form. Bytes. */
  readonly XFRM_POLICY: number;
  /** The caller supplies the IP header. A flag. */
  readonly HDRINCL: number;
  /** Receive the arriving interface and address. A flag. */
  readonly RECVPKTINFO: number;
  /** Interface and address. A `struct in6_pktinfo`. */
  readonly PKTINFO: number;
  /** Receive the hop limit. A flag. */
  readonly RECVHOPLIMIT: number;
  /** The hop limit, as control message. An int. */
  readonly HOPLIMIT: number;
  /** Receive hop-by-hop options. A flag. */
  readonly RECVHOPOPTS: number;
  /** Hop-by-hop options. Bytes. */
  readonly HOPOPTS: number;
  /** Destination options before the routing header. Bytes. */
  readonly RTHDRDSTOPTS: number;
  /** Receive the routing header. A flag. */
  readonly RECVRTHDR: number;
  /** The routing header. Bytes. */
  readonly RTHDR: number;
  /** Receive destination options. A flag. */
  readonly RECVDSTOPTS: number;
  /** Destination options. Bytes. */
  readonly DSTOPTS: number;
  /** Receive changes of the path's MTU. A flag. */
  readonly RECVPATHMTU: number;
  /** The path's MTU, read only. A `struct ip6_mtuinfo`. */
  readonly PATHMTU: number;
  /** Do not fragment. A flag. */
  readonly DONTFRAG: number;
  /** Receive the traffic class. A flag. */
  readonly RECVTCLASS: number;
  /** The traffic class. An int. */
  readonly TCLASS: number;
  /** Make flow labels. A flag. */
  readonly AUTOFLOWLABEL: number;
  /** Which source addresses are preferred. An int (`IPV6_PREFER_SRC_*`). */
  readonly ADDR_PREFERENCES: number;
  /** Drop packets with a smaller hop limit. An int. */
  readonly MINHOPCOUNT: number;
  /** The original destination. A socket address, as control message. */
  readonly ORIGDSTADDR: number;
  /** Receive the original destination as a control message. A flag. */
  readonly RECVORIGDSTADDR: number;
  /** Transparent proxying. A flag. */
  readonly TRANSPARENT: number;
  /** Interface for unicast that is sent. An index in network byte order. */
  readonly UNICAST_IF: number;
  /** Receive the largest fragment's size as a control message. A flag. */
  readonly RECVFRAGSIZE: number;
  /** Allow `bind` to an address that is not there yet. A flag. */
  readonly FREEBIND: number;
};
export type IPV6 = number;

/** Path MTU discovery, the value of `MTU_DISCOVER`. Source: ipv6(7), linux/in6.h. */
export const IPV6_PMTUDISC: {
  /** Never discover. */
  readonly DONT: number;
  /** As the route says. */
  readonly WANT: number;
  /** Always discover. */
  readonly DO: number;
  /** Ignore the path's MTU. */
  readonly PROBE: number;
  /** Use the interface's MTU, do not take the path's. */
  readonly INTERFACE: number;
  /** The same as `INTERFACE`, but fragments are allowed. */
  readonly OMIT: number;
};
export type IPV6_PMTUDISC = number;

/** Path MTU discovery, the value of `MTU_DISCOVER`. Source: ip(7), linux/in.h. */
export const IP_PMTUDISC: {
  /** Never set the don't-fragment bit. */
  readonly DONT: number;
  /** As the route says. */
  readonly WANT: number;
  /** Always discover. */
  readonly DO: number;
  /** Set the bit but ignore the path's MTU. */
  readonly PROBE: number;
  /** Use the interface's MTU, do not take the path's. */
  readonly INTERFACE: number;
  /** The same as `INTERFACE`, but fragments are allowed. */
  readonly OMIT: number;
};
export type IP_PMTUDISC = number;

/** An interval timer. Source: getitimer(2), linux/time.h. */
export const ITIMER: {
  /** Runs in real time and sends `SIGALRM`. */
  readonly REAL: number;
  /** Runs while the process runs in user mode and sends `SIGVTALRM`. */
  readonly VIRTUAL: number;
  /** Runs while the process runs and sends `SIGPROF`. */
  readonly PROF: number;
};
export type ITIMER = number;

/** Local modes. Source: termios(3), asm/termbits.h. */
export const LFLAG: {
  /** Characters raise signals. */
  readonly ISIG: number;
  /** Lines, with editing. */
  readonly ICANON: number;
  /** Upper case terminals. */
  readonly XCASE: number;
  /** Echo the input. */
  readonly ECHO: number;
  /** Erasing is shown. */
  readonly ECHOE: number;
  /** Killing a line is shown. */
  readonly ECHOK: number;
  /** Echo NL without `ECHO`. */
  readonly ECHONL: number;
  /** Signals do not flush. */
  readonly NOFLSH: number;
  /** `SIGTTOU` for background output. */
  readonly TOSTOP: number;
  /** Echo control characters as `^X`. */
  readonly ECHOCTL: number;
  /** Print characters that are erased. */
  readonly ECHOPRT: number;
  /** Killing erases each character. */
  readonly ECHOKE: number;
  /** Output is being flushed. */
  readonly FLUSHO: number;
  /** Print the input again. */
  readonly PENDIN: number;
  /** Implementation's input processing. */
  readonly IEXTEN: number;
  /** External processing. */
  readonly EXTPROC: number;
};
export type LFLAG = number;

/** Operations of `flock`. Source: flock(2), asm-generic/fcntl.h. */
export const LOCK: {
  /** Take a shared lock. */
  readonly SH: number;
  /** Take an exclusive lock. */
  readonly EX: number;
  /** Do not wait. */
  readonly NB: number;
  /** Release the lock. */
  readonly UN: number;
  /** Mandatory lock; kernels since 5.15 ignore it. */
  readonly MAND: number;
  /** With `MAND`: others may read. */
  readonly READ: number;
  /** With `MAND`: others may write. */
  readonly WRITE: number;
  /** With `MAND`: others may read and write. */
  readonly RW: number;
};
export type LOCK = number;

/** Advice about memory. Source: madvise(2), asm/mman.h. */
export const MADV: {
  /** Nothing special. */
  readonly NORMAL: number;
  /** Accesses come in no order. */
  readonly RANDOM: number;
  /** Accesses come in order. */
  readonly SEQUENTIAL: number;
  /** It is needed soon: read ahead. */
  readonly WILLNEED: number;
  /** It is not needed: drop it now. */
  readonly DONTNEED: number;
  /** Its content may be dropped when memory is short. */
  readonly FREE: number;
  /** Free it and what stores it. */
  readonly REMOVE: number;
  /** A child does not get it. */
  readonly DONTFORK: number;
  /** A child gets it again. */
  readonly DOFORK: number;
  /** Act as if the page were broken. */
  readonly HWPOISON: number;
  /** Take the page out of use, keeping its content. */
  readonly SOFT_OFFLINE: number;
  /** Equal pages may be merged. */
  readonly MERGEABLE: number;
  /** Equal pages are not merged any more. */
  readonly UNMERGEABLE: number;
  /** Use huge pages. */
  readonly HUGEPAGE: number;
  /** Use no huge pages. */
  readonly NOHUGEPAGE: number;
  /** Leave it out of core dumps. */
  readonly DONTDUMP: number;
  /** Put it into core dumps again. */
  readonly DODUMP: number;
  /** A child finds zeros there. */
  readonly WIPEONFORK: number;
  /** A child finds the content again. */
  readonly KEEPONFORK: number;
  /** Reclaim it early. */
  readonly COLD: number;
  /** Reclaim it now. */
  readonly PAGEOUT: number;
  /** Make it present for reading. */
  readonly POPULATE_READ: number;
  /** Make it present for writing. */
  readonly POPULATE_WRITE: number;
  /** As `DONTNEED`, also where it is locked. */
  readonly DONTNEED_LOCKED: number;
  /** Make huge pages of it now. */
  readonly COLLAPSE: number;
  /** Make guard pages: touching them is a fault. */
  readonly GUARD_INSTALL: number;
  /** Remove guard pages. */
  readonly GUARD_REMOVE: number;
};
export type MADV = number;

/** What a mapping is of, and how it is made. Source: mmap(2), asm/mman.h. */
export const MAP: {
  /** Changes go to the file and to everyone who maps it. */
  readonly SHARED: number;
  /** Changes stay in this process. */
  readonly PRIVATE: number;
  /** As `SHARED`, but flags that the kernel does not know are refused. */
  readonly SHARED_VALIDATE: number;
  /** The kernel may drop pages when memory is short; they read as zero then. */
  readonly DROPPABLE: number;
  /** The bits that hold one of the above. */
  readonly TYPE: number;
  /** Exactly at the address; what is mapped there goes. */
  readonly FIXED: number;
  /** Memory without a file, all zero. */
  readonly ANONYMOUS: number;
  /** The same number as `ANONYMOUS`. */
  readonly ANON: number;
  /** Read it in at once. */
  readonly POPULATE: number;
  /** With `POPULATE`: only what needs no waiting. */
  readonly NONBLOCK: number;
  /** It will be a stack; without effect. */
  readonly STACK: number;
  /** Of huge pages. */
  readonly HUGETLB: number;
  /** With `SHARED_VALIDATE`: a mapping of persistent memory that stays consistent. */
  readonly SYNC: number;
  /** Exactly at the address, or fail with `EEXIST` if something is there. */
  readonly FIXED_NOREPLACE: number;
  /** Do not clear the memory (only kernels without an MMU). */
  readonly UNINITIALIZED: number;
  /** Of a file; this is 0. */
  readonly FILE: number;
  /** It grows down as a stack does. */
  readonly GROWSDOWN: number;
  /** Ignored; old. */
  readonly DENYWRITE: number;
  /** Ignored; old. */
  readonly EXECUTABLE: number;
  /** Locked in memory. */
  readonly LOCKED: number;
  /** Reserve no swap for it. */
  readonly NORESERVE: number;
  /** In the first 2 GiB of the address space. */
  readonly '32BIT': number;
  /** Above the first 4 GiB of the address space. */
  readonly ABOVE4G: number;
  /** With `HUGETLB`: pages of 16 KiB. */
  readonly HUGE_16KB: number;
  /** With `HUGETLB`: pages of 64 KiB. */
  readonly HUGE_64KB: number;
  /** With `HUGETLB`: pages of 512 KiB. */
  readonly HUGE_512KB: number;
  /** With `HUGETLB`: pages of 1 MiB. */
  readonly HUGE_1MB: number;
  /** With `HUGETLB`: pages of 2 MiB. */
  readonly HUGE_2MB: number;
  /** With `HUGETLB`: pages of 8 MiB. */
  readonly HUGE_8MB: number;
  /** With `HUGETLB`: pages of 16 MiB. */
  readonly HUGE_16MB: number;
  /** With `HUGETLB`: pages of 32 MiB. */
  readonly HUGE_32MB: number;
  /** With `HUGETLB`: pages of 256 MiB. */
  readonly HUGE_256MB: number;
  /** With `HUGETLB`: pages of 512 MiB. */
  readonly HUGE_512MB: number;
  /** With `HUGETLB`: pages of 1 GiB. */
  readonly HUGE_1GB: number;
  /** With `HUGETLB`: pages of 2 GiB. */
  readonly HUGE_2GB: number;
  /** With `HUGETLB`: pages of 16 GiB. */
  readonly HUGE_16GB: number;
};
export type MAP = number;

/** Where the size of huge pages stands among the flags of a mapping: its logarithm to base 2. Source: mmap(2), linux/mman.h. */
export const MAP_HUGE: {
  /** How far it is shifted. */
  readonly SHIFT: number;
  /** How many bits it may have, as a mask before the shift. */
  readonly MASK: number;
};
export type MAP_HUGE = number;

/** Group options that serve IPv4 and IPv6. Source: linux/in.h, RFC 3678. */
export const MCAST: {
  /** Join a group. A `struct group_req`. */
  readonly JOIN_GROUP: number;
  /** Do not take a source. A `struct group_source_req`. */
  readonly BLOCK_SOURCE: number;
  /** Take it again. A `struct group_source_req`. */
  readonly UNBLOCK_SOURCE: number;
  /** Leave a group. A `struct group_req`. */
  readonly LEAVE_GROUP: number;
  /** Join for one source. A `struct group_source_req`. */
  readonly JOIN_SOURCE_GROUP: number;
  /** Leave for one source. A `struct group_source_req`. */
  readonly LEAVE_SOURCE_GROUP: number;
  /** The list of sources. A `struct group_filter`. */
  readonly MSFILTER: number;
};
export type MCAST = number;

/** What `mlockall` locks. Source: mlockall(2), asm/mman.h. */
export const MCL: {
  /** What is mapped now. */
  readonly CURRENT: number;
  /** What will be mapped. */
  readonly FUTURE: number;
  /** Pages when they are first touched. */
  readonly ONFAULT: number;
};
export type MCL = number;

/** How `memfd_create` makes a file. The `HUGE_` sizes are numbers in the upper bits, of which one is given. Source: memfd_create(2), linux/memfd.h. */
export const MFD: {
  /** Close the descriptor on `execve`. */
  readonly CLOEXEC: number;
  /** Seals may be added. */
  readonly ALLOW_SEALING: number;
  /** Use huge pages. */
  readonly HUGETLB: number;
  /** Not executable, and sealed to stay so. */
  readonly NOEXEC_SEAL: number;
  /** Executable. */
  readonly EXEC: number;
  /** Huge pages of 64 KiB. */
  readonly HUGE_64KB: number;
  /** Huge pages of 512 KiB. */
  readonly HUGE_512KB: number;
  /** Huge pages of 1 MiB. */
  readonly HUGE_1MB: number;
  /** Huge pages of 2 MiB. */
  readonly HUGE_2MB: number;
  /** Huge pages of 8 MiB. */
  readonly HUGE_8MB: number;
  /** Huge pages of 16 MiB. */
  readonly HUGE_16MB: number;
  /** Huge pages of 32 MiB. */
  readonly HUGE_32MB: number;
  /** Huge pages of 256 MiB. */
  readonly HUGE_256MB: number;
  /** Huge pages of 512 MiB. */
  readonly HUGE_512MB: number;
  /** Huge pages of 1 GiB. */
  readonly HUGE_1GB: number;
  /** Huge pages of 2 GiB. */
  readonly HUGE_2GB: number;
  /** Huge pages of 16 GiB. */
  readonly HUGE_16GB: number;
};
export type MFD = number;

/** Where the size of huge pages stands in `MFD` flags. Source: memfd_create(2), linux/memfd.h. */
export const MFD_HUGE: {
  /** The lowest bit of the size's logarithm. */
  readonly SHIFT: number;
  /** The bits of the size's logarithm, before the shift. */
  readonly MASK: number;
};
export type MFD_HUGE = number;

/** How `mlock2` locks. Source: mlock2(2), asm/mman.h. */
export const MLOCK: {
  /** Pages when they are first touched. */
  readonly ONFAULT: number;
};
export type MLOCK = number;

/** How a file system is unmounted. Source: umount2(2). */
export const MNT: {
  /** Abort requests that wait, even if data is lost. */
  readonly FORCE: number;
  /** Take it out of the tree now, clean up when it is not busy any more. */
  readonly DETACH: number;
  /** Mark it; unmount it if it was marked and not used since. */
  readonly EXPIRE: number;
  /** Do not follow a symbolic link. */
  readonly NOFOLLOW: number;
};
export type MNT = number;

/** How a mapping is resized. Source: mremap(2), linux/mman.h. */
export const MREMAP: {
  /** It may move. */
  readonly MAYMOVE: number;
  /** It moves to the given address; what is mapped there goes. */
  readonly FIXED: number;
  /** The old range stays mapped, as fresh memory. */
  readonly DONTUNMAP: number;
};
export type MREMAP = number;

/** How a file system is mounted. Source: mount(2), linux/mount.h. */
export const MS: {
  /** No writing. */
  readonly RDONLY: number;
  /** Set-user-id bits and capabilities of files have no effect. */
  readonly NOSUID: number;
  /** Device files cannot be used. */
  readonly NODEV: number;
  /** Programs cannot be executed. */
  readonly NOEXEC: number;
  /** Writes are synchronous. */
  readonly SYNCHRONOUS: number;
  /** Change a mount that is there. */
  readonly REMOUNT: number;
  /** Mandatory locks; has no effect any more. */
  readonly MANDLOCK: number;
  /** Changes of directories are synchronous. */
  readonly DIRSYNC: number;
  /** Symbolic links are not followed. */
  readonly NOSYMFOLLOW: number;
  /** Do not keep times of access. */
  readonly NOATIME: number;
  /** Do not keep times of access of directories. */
  readonly NODIRATIME: number;
  /** Make a tree visible at another place. */
  readonly BIND: number;
  /** Move a mount. */
  readonly MOVE: number;
  /** With `BIND` and propagation: the mounts below as well. */
  readonly REC: number;
  /** No messages in the kernel's log. */
  readonly SILENT: number;
  /** Access control lists; inside the kernel. */
  readonly POSIXACL: number;
  /** Propagation: none, and it cannot be bound. */
  readonly UNBINDABLE: number;
  /** Propagation: none. */
  readonly PRIVATE: number;
  /** Propagation: receive only. */
  readonly SLAVE: number;
  /** Propagation: both ways. */
  readonly SHARED: number;
  /** Keep times of access when they are older than a change. */
  readonly RELATIME: number;
  /** Inside the kernel. */
  readonly KERNMOUNT: number;
  /** Count changes of inodes. */
  readonly I_VERSION: number;
  /** Always keep times of access. */
  readonly STRICTATIME: number;
  /** Keep times in memory as long as possible. */
  readonly LAZYTIME: number;
};
export type MS = number;

/** How a message is sent or received, and what became of it. Source: send(2), recv(2). */
export const MSG: {
  /** Send or take urgent (out-of-band) data. */
  readonly OOB: number;
  /** Leave the data in the queue. */
  readonly PEEK: number;
  /** Send only to hosts on directly connected networks. */
  readonly DONTROUTE: number;
  /** Result: control messages were cut because the buffer was too small. */
  readonly CTRUNC: number;
  /** Supply or ask for a second address; unused. */
  readonly PROXY: number;
  /** Result: the datagram was longer than the buffer. As input: return the real length. */
  readonly TRUNC: number;
  /** Do not wait, in this call only. */
  readonly DONTWAIT: number;
  /** End of a record. */
  readonly EOR: number;
  /** Wait until the buffer is full, the stream ends, or an error or signal comes. */
  readonly WAITALL: number;
  /** Used inside the kernel. */
  readonly FIN: number;
  /** Used inside the kernel. */
  readonly SYN: number;
  /** Tell the link layer that the peer answers, so that it need not probe. */
  readonly CONFIRM: number;
  /** Used inside the kernel. */
  readonly RST: number;
  /** Take queued errors instead of data. */
  readonly ERRQUEUE: number;
  /** Do not raise `SIGPIPE` when the peer has closed. */
  readonly NOSIGNAL: number;
  /** More data follows; hold back partial frames. */
  readonly MORE: number;
  /** `recvmmsg`: wait for the first message only. */
  readonly WAITFORONE: number;
  /** Send from the caller's pages (`SO_ZEROCOPY` must be on). */
  readonly ZEROCOPY: number;
  /** Send data with the connection request (TCP Fast Open). */
  readonly FASTOPEN: number;
  /** Descriptors that arrive get the close-on-exec flag. */
  readonly CMSG_CLOEXEC: number;
  /** Receive into memory of a device. */
  readonly SOCK_DEVMEM: number;
};
export type MSG = number;

/** How a mapping is written back. Source: msync(2), asm/mman.h. */
export const MSYNC: {
  /** Begin and do not wait. */
  readonly ASYNC: number;
  /** Other mappings of the file see the change. */
  readonly INVALIDATE: number;
  /** Wait until it is written. */
  readonly SYNC: number;
};
export type MSYNC = number;

/** How a file is opened, and the status flags of an open file. Source: open(2), asm/fcntl.h. */
export const O: {
  /** Read only; this is 0, the absence of `WRONLY` and `RDWR`. */
  readonly RDONLY: number;
  /** Write only. */
  readonly WRONLY: number;
  /** Read and write. */
  readonly RDWR: number;
  /** The bits that hold the access mode. */
  readonly ACCMODE: number;
  /** Create the file if it is missing; `mode` is then used. */
  readonly CREAT: number;
  /** With `CREAT`: fail with `EEXIST` if it exists. */
  readonly EXCL: number;
  /** A terminal does not become the controlling terminal. */
  readonly NOCTTY: number;
  /** Cut a regular file to length 0. */
  readonly TRUNC: number;
  /** Every write goes to the end of the file. */
  readonly APPEND: number;
  /** Calls that would wait fail with `EAGAIN` instead. */
  readonly NONBLOCK: number;
  /** An old name of `NONBLOCK`. */
  readonly NDELAY: number;
  /** A write returns when its data, and what is needed to read them back, are on the device. */
  readonly DSYNC: number;
  /** A write returns when its data and all metadata are on the device. */
  readonly SYNC: number;
  /** The same as `SYNC`: Linux does not tell them apart. */
  readonly RSYNC: number;
  /** An old name of `SYNC`. */
  readonly FSYNC: number;
  /** A signal is sent when input or output becomes possible; only settable with `fcntl`. */
  readonly ASYNC: number;
  /** Transfer without the page cache; buffers and offsets must be aligned. */
  readonly DIRECT: number;
  /** Allow sizes over 2 GiB; the kernel sets it by itself in a 64-bit process. */
  readonly LARGEFILE: number;
  /** Fail with `ENOTDIR` if it is not a directory. */
  readonly DIRECTORY: number;
  /** Fail with `ELOOP` if the last part of the path is a symbolic link. */
  readonly NOFOLLOW: number;
  /** Reading leaves the access time alone; for the owner only. */
  readonly NOATIME: number;
  /** Close the descriptor on `execve`. */
  readonly CLOEXEC: number;
  /** Only a place in the file system: the file itself is not opened. */
  readonly PATH: number;
  /** Make a file without a name in the given directory. */
  readonly TMPFILE: number;
  /** An empty path is the directory descriptor itself. */
  readonly EMPTYPATH: number;
};
export type O = number;

/** Output modes. Source: termios(3), asm/termbits.h. */
export const OFLAG: {
  /** Process the output at all. */
  readonly OPOST: number;
  /** Turn lower case into upper case. */
  readonly OLCUC: number;
  /** Turn NL into CR NL. */
  readonly ONLCR: number;
  /** Turn CR into NL. */
  readonly OCRNL: number;
  /** No CR at column 0. */
  readonly ONOCR: number;
  /** NL also returns the carriage. */
  readonly ONLRET: number;
  /** Delay by fill characters. */
  readonly OFILL: number;
  /** The fill character is DEL. */
  readonly OFDEL: number;
  /** Mask of delays of NL. */
  readonly NLDLY: number;
  /** Mask of delays of CR. */
  readonly CRDLY: number;
  /** Mask of delays of tabs. */
  readonly TABDLY: number;
  /** Turn tabs into spaces. */
  readonly TAB3: number;
  /** Mask of delays of backspace. */
  readonly BSDLY: number;
  /** Mask of delays of vertical tabs. */
  readonly VTDLY: number;
  /** Mask of delays of form feeds. */
  readonly FFDLY: number;
  /** No delay after a newline; this is 0. */
  readonly NL0: number;
  /** A delay after a newline. */
  readonly NL1: number;
  /** No delay after a carriage return; this is 0. */
  readonly CR0: number;
  /** The first delay after a carriage return. */
  readonly CR1: number;
  /** The second. */
  readonly CR2: number;
  /** The third. */
  readonly CR3: number;
  /** No delay after a tab; this is 0. */
  readonly TAB0: number;
  /** The first delay after a tab. */
  readonly TAB1: number;
  /** The second. */
  readonly TAB2: number;
  /** Another name of `TAB3`: tabs become spaces. */
  readonly XTABS: number;
  /** No delay after a backspace; this is 0. */
  readonly BS0: number;
  /** A delay after a backspace. */
  readonly BS1: number;
  /** No delay after a vertical tab; this is 0. */
  readonly VT0: number;
  /** A delay after a vertical tab. */
  readonly VT1: number;
  /** No delay after a form feed; this is 0. */
  readonly FF0: number;
  /** A delay after a form feed. */
  readonly FF1: number;
};
export type OFLAG = number;

/** What `access` asks for. Source: access(2), unistd.h. */
export const OK: {
  /** The file exists; this is 0. */
  readonly F: number;
  /** It may be read. */
  readonly R: number;
  /** It may be written. */
  readonly W: number;
  /** It may be executed, or a directory searched. */
  readonly X: number;
};
export type OK = number;

/** What the id of `waitid` is. Source: waitid(2), linux/wait.h. */
export const P: {
  /** Any child; the id is not used. */
  readonly ALL: number;
  /** A process. */
  readonly PID: number;
  /** A process group; 0 is the caller's own. */
  readonly PGID: number;
  /** A process descriptor. */
  readonly PIDFD: number;
};
export type P = number;

/** Options at level `SOL_PACKET`. Source: packet(7), linux/if_packet.h. */
export const PACKET: {
  /** Add a multicast address, or a promiscuous mode. A `struct packet_mreq`. */
  readonly ADD_MEMBERSHIP: number;
  /** Take it back. A `struct packet_mreq`. */
  readonly DROP_MEMBERSHIP: number;
  /** Reserved. */
  readonly RECV_OUTPUT: number;
  /** Receive in a ring of shared memory. A `struct tpacket_req`. */
  readonly RX_RING: number;
  /** Packets and drops since the last question, read only. A `struct tpacket_stats`. */
  readonly STATISTICS: number;
  /** Copy packets up to this size also to the normal queue. An int. */
  readonly COPY_THRESH: number;
  /** Receive a `struct tpacket_auxdata` as a control message. A flag. */
  readonly AUXDATA: number;
  /** Tell the real interface instead of the master. A flag. */
  readonly ORIGDEV: number;
  /** Version of the ring. An int. */
  readonly VERSION: number;
  /** Size of the ring's header, for the version that goes in. An int. */
  readonly HDRLEN: number;
  /** Bytes in front of the headers. An int. */
  readonly RESERVE: number;
  /** Send from a ring. A `struct tpacket_req`. */
  readonly TX_RING: number;
  /** Skip packets in the wrong format. A flag. */
  readonly LOSS: number;
  /** Use the header of virtio-net. A flag. */
  readonly VNET_HDR: number;
  /** Timestamps of sending. An int. */
  readonly TX_TIMESTAMP: number;
  /** Source of the ring's timestamps. An int. */
  readonly TIMESTAMP: number;
  /** Share packets among sockets: group, mode, flags. An int (mode `PACKET_FANOUT`). */
  readonly FANOUT: number;
  /** The ring's frames say where data starts. A flag. */
  readonly TX_HAS_OFF: number;
  /** Pass by the queueing discipline. A flag. */
  readonly QDISC_BYPASS: number;
  /** Statistics of rollover, read only. A `struct tpacket_rollover_stats`. */
  readonly ROLLOVER_STATS: number;
  /** The program that chooses. A BPF program. */
  readonly FANOUT_DATA: number;
  /** Do not receive what this machine sends. A flag. */
  readonly IGNORE_OUTGOING: number;
  /** Size of the header of virtio-net. An int. */
  readonly VNET_HDR_SZ: number;
};
export type PACKET = number;

/** How frames are shared, and flags that are added. Source: packet(7). */
export const PACKET_FANOUT: {
  /** By a hash of the flow. */
  readonly HASH: number;
  /** In turn. */
  readonly LB: number;
  /** By processor. */
  readonly CPU: number;
  /** The next socket when one is full. */
  readonly ROLLOVER: number;
  /** By chance. */
  readonly RND: number;
  /** By the queue of arrival. */
  readonly QM: number;
  /** By a classic BPF program. */
  readonly CBPF: number;
  /** By an eBPF program. */
  readonly EBPF: number;
  /** Flag: roll over when the chosen socket is full. */
  readonly FLAG_ROLLOVER: number;
  /** Flag: choose a group that is not used. */
  readonly FLAG_UNIQUEID: number;
  /** Flag: without what this machine sends. */
  readonly FLAG_IGNORE_OUTGOING: number;
  /** Flag: put fragments together first. */
  readonly FLAG_DEFRAG: number;
};
export type PACKET_FANOUT = number;

/** Kinds of membership in `struct packet_mreq`. Source: packet(7). */
export const PACKET_MR: {
  /** One multicast address. */
  readonly MULTICAST: number;
  /** All frames. */
  readonly PROMISC: number;
  /** All multicast frames. */
  readonly ALLMULTI: number;
  /** One more unicast address. */
  readonly UNICAST: number;
};
export type PACKET_MR = number;

/** Where a frame goes, in `struct sockaddr_ll`. Source: packet(7), linux/if_packet.h. */
export const PACKET_TYPE: {
  /** To this machine. */
  readonly HOST: number;
  /** To everybody. */
  readonly BROADCAST: number;
  /** To a group. */
  readonly MULTICAST: number;
  /** To somebody else (promiscuous mode). */
  readonly OTHERHOST: number;
  /** From this machine. */
  readonly OUTGOING: number;
  /** Looped back. */
  readonly LOOPBACK: number;
  /** To user space. */
  readonly USER: number;
  /** To the kernel. */
  readonly KERNEL: number;
  /** Unused. */
  readonly FASTROUTE: number;
};
export type PACKET_TYPE = number;

/** How a process descriptor is made. Source: pidfd_open(2), linux/pidfd.h. */
export const PIDFD: {
  /** Waiting on it with `waitid` does not wait. */
  readonly NONBLOCK: number;
  /** It is for a thread that need not lead its process. */
  readonly THREAD: number;
};
export type PIDFD = number;

/** How a process that was described by `PIDFD_GET_INFO` dumped core. Source: linux/pidfd.h. */
export const PIDFD_COREDUMP: {
  /** It did. */
  readonly ED: number;
  /** It was not to. */
  readonly SKIP: number;
  /** As its user. */
  readonly USER: number;
  /** As root. */
  readonly ROOT: number;
};
export type PIDFD_COREDUMP = number;

/** A namespace of the process, which `ioctl` on a process descriptor opens. Source: linux/pidfd.h. */
export const PIDFD_GET: {
  /** Control groups. */
  readonly CGROUP_NAMESPACE: number;
  /** System V IPC and POSIX message queues. */
  readonly IPC_NAMESPACE: number;
  /** Mounts. */
  readonly MNT_NAMESPACE: number;
  /** Network. */
  readonly NET_NAMESPACE: number;
  /** Process ids. */
  readonly PID_NAMESPACE: number;
  /** Process ids of its future children. */
  readonly PID_FOR_CHILDREN_NAMESPACE: number;
  /** Clocks. */
  readonly TIME_NAMESPACE: number;
  /** Clocks of its future children. */
  readonly TIME_FOR_CHILDREN_NAMESPACE: number;
  /** Users and capabilities. */
  readonly USER_NAMESPACE: number;
  /** Host name. */
  readonly UTS_NAMESPACE: number;
};
export type PIDFD_GET = number;

/** A number that stands for a descriptor of the caller itself, where a process descriptor is taken. Source: pidfd_send_signal(2), linux/pidfd.h. */
export const PIDFD_SELF: {
  /** The calling thread. */
  readonly THREAD: number;
  /** The calling process. */
  readonly THREAD_GROUP: number;
  /** Another name of `THREAD_GROUP`. */
  readonly PROCESS: number;
};
export type PIDFD_SELF = number;

/** Whom `pidfd_send_signal` reaches; by default what the descriptor was made for. Source: pidfd_send_signal(2), linux/pidfd.h. */
export const PIDFD_SIGNAL: {
  /** The thread. */
  readonly THREAD: number;
  /** The process. */
  readonly THREAD_GROUP: number;
  /** The process group. */
  readonly PROCESS_GROUP: number;
};
export type PIDFD_SIGNAL = number;

/** What is waited for and what happened. Source: poll(2), asm/poll.h. */
export const POLL: {
  /** There is something to read. */
  readonly IN: number;
  /** There is something exceptional, such as urgent data. */
  readonly PRI: number;
  /** Writing would not wait. */
  readonly OUT: number;
  /** Result: an error, or the reader of a pipe is gone. */
  readonly ERR: number;
  /** Result: the peer hung up. */
  readonly HUP: number;
  /** Result: the descriptor is not open. */
  readonly NVAL: number;
  /** The same as `IN`. */
  readonly RDNORM: number;
  /** There is priority data to read. */
  readonly RDBAND: number;
  /** The same as `OUT`. */
  readonly WRNORM: number;
  /** Priority data may be written. */
  readonly WRBAND: number;
  /** Unused. */
  readonly MSG: number;
  /** Used inside the kernel. */
  readonly REMOVE: number;
  /** The peer will send no more. */
  readonly RDHUP: number;
};
export type POLL = number;

/** Code of a `SIGIO`. Source: sigaction(2), asm/siginfo.h. */
export const POLL_CODE: {
  /** Data to read. */
  readonly IN: number;
  /** Room to write. */
  readonly OUT: number;
  /** A message to read. */
  readonly MSG: number;
  /** An error. */
  readonly ERR: number;
  /** Urgent data to read. */
  readonly PRI: number;
  /** The other end is gone. */
  readonly HUP: number;
};
export type POLL_CODE = number;

/** How a part of a file will be used. Source: posix_fadvise(2), linux/fadvise.h. */
export const POSIX_FADV: {
  /** Nothing special. */
  readonly NORMAL: number;
  /** In random order. */
  readonly RANDOM: number;
  /** From the start to the end. */
  readonly SEQUENTIAL: number;
  /** Soon. */
  readonly WILLNEED: number;
  /** Not soon; drop it from the cache. */
  readonly DONTNEED: number;
  /** Only once. */
  readonly NOREUSE: number;
};
export type POSIX_FADV = number;

/** An operation of `prctl`. Source: prctl(2), linux/prctl.h. */
export const PR: {
  /** Set the signal that is sent when the parent ends. */
  readonly SET_PDEATHSIG: number;
  /** Ask for it. */
  readonly GET_PDEATHSIG: number;
  /** Ask whether the process dumps core and may be traced. */
  readonly GET_DUMPABLE: number;
  /** Say it. */
  readonly SET_DUMPABLE: number;
  /** Ask what a misaligned access does. */
  readonly GET_UNALIGN: number;
  /** Set it. */
  readonly SET_UNALIGN: number;
  /** Ask whether capabilities survive the loss of user 0. */
  readonly GET_KEEPCAPS: number;
  /** Say it. */
  readonly SET_KEEPCAPS: number;
  /** Ask for the emulation of floating point (ia64). */
  readonly GET_FPEMU: number;
  /** Set it. */
  readonly SET_FPEMU: number;
  /** Ask for the mode of floating point exceptions (PowerPC). */
  readonly GET_FPEXC: number;
  /** Set it. */
  readonly SET_FPEXC: number;
  /** Ask how processor time is measured. */
  readonly GET_TIMING: number;
  /** Set it. */
  readonly SET_TIMING: number;
  /** Set the thread's name. */
  readonly SET_NAME: number;
  /** Ask for it. */
  readonly GET_NAME: number;
  /** Ask for the byte order (PowerPC). */
  readonly GET_ENDIAN: number;
  /** Set it. */
  readonly SET_ENDIAN: number;
  /** Ask for the seccomp mode. */
  readonly GET_SECCOMP: number;
  /** Set it. */
  readonly SET_SECCOMP: number;
  /** Ask whether a capability is in the bounding set. */
  readonly CAPBSET_READ: number;
  /** Take it out of the bounding set. */
  readonly CAPBSET_DROP: number;
  /** Ask whether the time stamp counter may be read (x86). */
  readonly GET_TSC: number;
  /** Say it. */
  readonly SET_TSC: number;
  /** Ask for the secure bits. */
  readonly GET_SECUREBITS: number;
  /** Set them. */
  readonly SET_SECUREBITS: number;
  /** Set how late timers may be, in nanoseconds. */
  readonly SET_TIMERSLACK: number;
  /** Ask for it. */
  readonly GET_TIMERSLACK: number;
  /** Stop all performance counters that the caller made. */
  readonly TASK_PERF_EVENTS_DISABLE: number;
  /** Start them. */
  readonly TASK_PERF_EVENTS_ENABLE: number;
  /** Set what a memory error does to the thread. */
  readonly MCE_KILL: number;
  /** Ask for it. */
  readonly MCE_KILL_GET: number;
  /** Change the recorded addresses of code, data, heap, stack. */
  readonly SET_MM: number;
  /** Allow a process to trace this one (Yama). */
  readonly SET_PTRACER: number;
  /** Adopt orphaned descendants, as init does. */
  readonly SET_CHILD_SUBREAPER: number;
  /** Ask for it. */
  readonly GET_CHILD_SUBREAPER: number;
  /** Never gain privileges by `execve` again. */
  readonly SET_NO_NEW_PRIVS: number;
  /** Ask for it. */
  readonly GET_NO_NEW_PRIVS: number;
  /** Ask for the address that is cleared when the thread ends. */
  readonly GET_TID_ADDRESS: number;
  /** Say whether huge pages are off. */
  readonly SET_THP_DISABLE: number;
  /** Ask for it. */
  readonly GET_THP_DISABLE: number;
  /** Memory protection extensions on; gone. */
  readonly MPX_ENABLE_MANAGEMENT: number;
  /** Memory protection extensions off; gone. */
  readonly MPX_DISABLE_MANAGEMENT: number;
  /** Set the mode of the floating point registers (MIPS). */
  readonly SET_FP_MODE: number;
  /** Ask for it. */
  readonly GET_FP_MODE: number;
  /** Read or change the ambient capabilities. */
  readonly CAP_AMBIENT: number;
  /** Set the vector length (Arm SVE). */
  readonly SVE_SET_VL: number;
  /** Ask for it. */
  readonly SVE_GET_VL: number;
  /** Ask for the state of a speculation feature. */
  readonly GET_SPECULATION_CTRL: number;
  /** Set it. */
  readonly SET_SPECULATION_CTRL: number;
  /** Make new pointer authentication keys (Arm). */
  readonly PAC_RESET_KEYS: number;
  /** Set how tagged addresses are taken (Arm, RISC-V). */
  readonly SET_TAGGED_ADDR_CTRL: number;
  /** Ask for it. */
  readonly GET_TAGGED_ADDR_CTRL: number;
  /** Say that the process serves block devices, and must not wait for them when memory is short. */
  readonly SET_IO_FLUSHER: number;
  /** Ask for it. */
  readonly GET_IO_FLUSHER: number;
  /** Turn system calls into `SIGSYS`. */
  readonly SET_SYSCALL_USER_DISPATCH: number;
  /** Choose the pointer authentication keys (Arm). */
  readonly PAC_SET_ENABLED_KEYS: number;
  /** Ask for them. */
  readonly PAC_GET_ENABLED_KEYS: number;
  /** Which threads may share a core. */
  readonly SCHED_CORE: number;
  /** Set the vector length (Arm SME). */
  readonly SME_SET_VL: number;
  /** Ask for it. */
  readonly SME_GET_VL: number;
  /** No memory that is both writable and executable. */
  readonly SET_MDWE: number;
  /** Ask for it. */
  readonly GET_MDWE: number;
  /** Set an attribute of a memory range. */
  readonly SET_VMA: number;
  /** Copy the auxiliary vector. */
  readonly GET_AUXV: number;
  /** Say whether equal pages of the process are merged. */
  readonly SET_MEMORY_MERGE: number;
  /** Ask for it. */
  readonly GET_MEMORY_MERGE: number;
  /** Say whether the vector unit may be used (RISC-V). */
  readonly RISCV_V_SET_CONTROL: number;
  /** Ask for it. */
  readonly RISCV_V_GET_CONTROL: number;
  /** Allow the instruction fetch fence in user mode (RISC-V). */
  readonly RISCV_SET_ICACHE_FLUSH_CTX: number;
  /** Ask for an aspect of dynamic execution control (PowerPC). */
  readonly PPC_GET_DEXCR: number;
  /** Set it. */
  readonly PPC_SET_DEXCR: number;
  /** Ask for the shadow stack's state. */
  readonly GET_SHADOW_STACK_STATUS: number;
  /** Set it. */
  readonly SET_SHADOW_STACK_STATUS: number;
  /** Forbid to change it. */
  readonly LOCK_SHADOW_STACK_STATUS: number;
  /** `timer_create` takes the wanted id (for checkpoint and restore). */
  readonly TIMER_CREATE_RESTORE_IDS: number;
  /** Size of the process's own futex table. */
  readonly FUTEX_HASH: number;
  /** Ask for the state of control flow integrity (`PR_CFI`). */
  readonly GET_CFI: number;
  /** Set it. */
  readonly SET_CFI: number;
  /** Ask for or set the extension of time slices (`PR_RSEQ_SLICE_EXTENSION_GET`). */
  readonly RSEQ_SLICE_EXTENSION: number;
};
export type PR = number;

/** Whose nice value is meant. Source: getpriority(2), linux/resource.h. */
export const PRIO: {
  /** A process or thread id; 0 is the calling thread. */
  readonly PROCESS: number;
  /** A process group; 0 is the caller's own. */
  readonly PGRP: number;
  /** All processes of a user; 0 is the caller's real user. */
  readonly USER: number;
};
export type PRIO = number;

/** What may be done with a mapping. Source: mmap(2), asm/mman.h. */
export const PROT: {
  /** It may be read. */
  readonly READ: number;
  /** It may be written. */
  readonly WRITE: number;
  /** It may be executed. */
  readonly EXEC: number;
  /** It may hold atomic operations. */
  readonly SEM: number;
  /** It may not be touched; this is 0. */
  readonly NONE: number;
  /** `mprotect`: down to the start of a mapping that grows down. */
  readonly GROWSDOWN: number;
  /** `mprotect`: up to the end of a mapping that grows up. */
  readonly GROWSUP: number;
};
export type PROT = number;

/** What is done to the ambient capabilities. Source: prctl(2), linux/prctl.h. */
export const PR_CAP_AMBIENT: {
  /** Ask whether a capability is in the set. */
  readonly IS_SET: number;
  /** Put it in. */
  readonly RAISE: number;
  /** Take it out. */
  readonly LOWER: number;
  /** Take all out. */
  readonly CLEAR_ALL: number;
};
export type PR_CAP_AMBIENT = number;

/** Control flow integrity: which kind, and what to do with it. Source: linux/prctl.h. */
export const PR_CFI: {
  /** The kind: jumps reach only landing pads. */
  readonly BRANCH_LANDING_PADS: number;
  /** Switch it on. */
  readonly ENABLE: number;
  /** Switch it off. */
  readonly DISABLE: number;
  /** Let nobody change it. */
  readonly LOCK: number;
};
export type PR_CFI = number;

/** Byte order. Source: prctl(2), linux/prctl.h. */
export const PR_ENDIAN: {
  /** Big endian. */
  readonly BIG: number;
  /** Little endian. */
  readonly LITTLE: number;
  /** PowerPC's pseudo little endian. */
  readonly PPC_LITTLE: number;
};
export type PR_ENDIAN = number;

/** Emulation of floating point. Source: prctl(2), linux/prctl.h. */
export const PR_FPEMU: {
  /** Emulate silently. */
  readonly NOPRINT: number;
  /** Do not emulate; raise `SIGFPE`. */
  readonly SIGFPE: number;
};
export type PR_FPEMU = number;

/** Floating point exceptions. Source: prctl(2), linux/prctl.h. */
export const PR_FP_EXC: {
  /** Use the enables of this set. */
  readonly SW_ENABLE: number;
  /** Division by zero. */
  readonly DIV: number;
  /** Overflow. */
  readonly OVF: number;
  /** Underflow. */
  readonly UND: number;
  /** Inexact result. */
  readonly RES: number;
  /** Invalid operation. */
  readonly INV: number;
  /** No exceptions. */
  readonly DISABLED: number;
  /** Late, and cannot be recovered. */
  readonly NONRECOV: number;
  /** Late, and can be recovered. */
  readonly ASYNC: number;
  /** Exactly. */
  readonly PRECISE: number;
};
export type PR_FP_EXC = number;

/** Mode of the floating point registers. Source: prctl(2), linux/prctl.h. */
export const PR_FP_MODE: {
  /** Registers of 64 bits. */
  readonly FR: number;
  /** Odd single registers are emulated. */
  readonly FRE: number;
};
export type PR_FP_MODE = number;

/** Size of the process's own futex table. Source: prctl(2), linux/prctl.h. */
export const PR_FUTEX_HASH: {
  /** Set it. */
  readonly SET_SLOTS: number;
  /** Ask for it. */
  readonly GET_SLOTS: number;
};
export type PR_FUTEX_HASH = number;

/** What a memory error does to the thread. Source: prctl(2), linux/prctl.h. */
export const PR_MCE_KILL: {
  /** First argument: back to the system's setting. */
  readonly CLEAR: number;
  /** First argument: use the second one. */
  readonly SET: number;
  /** Second argument: kill when the broken page is touched. */
  readonly LATE: number;
  /** Second argument: kill as soon as the error is found. */
  readonly EARLY: number;
  /** Second argument: as the system is set. */
  readonly DEFAULT: number;
};
export type PR_MCE_KILL = number;

/** Memory that is both writable and executable. Source: prctl(2), linux/prctl.h. */
export const PR_MDWE: {
  /** Refused. */
  readonly REFUSE_EXEC_GAIN: number;
  /** Children do not inherit it. */
  readonly NO_INHERIT: number;
};
export type PR_MDWE = number;

/** Tagged addresses. Source: prctl(2), linux/prctl.h. */
export const PR_MTE: {
  /** The kernel takes tagged addresses. */
  readonly TAGGED_ADDR_ENABLE: bigint;
  /** Tag mismatches are ignored; this is 0. */
  readonly TCF_NONE: bigint;
  /** Tag mismatches are told exactly. */
  readonly TCF_SYNC: bigint;
  /** Tag mismatches are told late. */
  readonly TCF_ASYNC: bigint;
  /** The bits of the two above. */
  readonly TCF_MASK: bigint;
  /** The tags that may be made at random. */
  readonly TAG_MASK: bigint;
  /** Only stores are checked. */
  readonly STORE_ONLY: bigint;
  /** The number of masked bits of a pointer (RISC-V). */
  readonly PMLEN_MASK: bigint;
};
export type PR_MTE = bigint;

/** Pointer authentication keys. Source: prctl(2), linux/prctl.h. */
export const PR_PAC: {
  /** Instruction key A. */
  readonly APIAKEY: number;
  /** Instruction key B. */
  readonly APIBKEY: number;
  /** Data key A. */
  readonly APDAKEY: number;
  /** Data key B. */
  readonly APDBKEY: number;
  /** Generic key. */
  readonly APGAKEY: number;
};
export type PR_PAC = number;

/** An aspect of dynamic execution control. Source: prctl(2), linux/prctl.h. */
export const PR_PPC_DEXCR: {
  /** Speculative branch hints. */
  readonly SBHE: number;
  /** Prediction of indirect branches. */
  readonly IBRTPD: number;
  /** Prediction of return addresses. */
  readonly SRAPD: number;
  /** Hash instructions in user mode. */
  readonly NPHIE: number;
};
export type PR_PPC_DEXCR = number;

/** How such an aspect is set. Source: prctl(2), linux/prctl.h. */
export const PR_PPC_DEXCR_CTRL: {
  /** It can be set. */
  readonly EDITABLE: number;
  /** It is on. */
  readonly SET: number;
  /** It is off. */
  readonly CLEAR: number;
  /** It is on after `execve`. */
  readonly SET_ONEXEC: number;
  /** It is off after `execve`. */
  readonly CLEAR_ONEXEC: number;
  /** All bits. */
  readonly MASK: number;
};
export type PR_PPC_DEXCR_CTRL = number;

/** The instruction fetch fence in user mode. Source: prctl(2), linux/prctl.h. */
export const PR_RISCV_CTX: {
  /** Allowed. */
  readonly SW_FENCEI_ON: number;
  /** Not allowed. */
  readonly SW_FENCEI_OFF: number;
};
export type PR_RISCV_CTX = number;

/** To whom that applies. Source: prctl(2), linux/prctl.h. */
export const PR_RISCV_SCOPE: {
  /** The process. */
  readonly PER_PROCESS: number;
  /** The thread. */
  readonly PER_THREAD: number;
};
export type PR_RISCV_SCOPE = number;

/** The vector unit of RISC-V. Source: prctl(2), linux/prctl.h. */
export const PR_RISCV_V_VSTATE_CTRL: {
  /** As the system is set; this is 0. */
  readonly DEFAULT: number;
  /** Off. */
  readonly OFF: number;
  /** On. */
  readonly ON: number;
  /** It survives `execve`. */
  readonly INHERIT: number;
  /** The bits of the current state. */
  readonly CUR_MASK: number;
  /** The bits of the state after `execve`. */
  readonly NEXT_MASK: number;
  /** All bits. */
  readonly MASK: number;
};
export type PR_RISCV_V_VSTATE_CTRL = number;

/** What to do about the extension of time slices. Source: linux/prctl.h. */
export const PR_RSEQ_SLICE_EXTENSION: {
  /** Ask. */
  readonly GET: number;
  /** Set. */
  readonly SET: number;
};
export type PR_RSEQ_SLICE_EXTENSION = number;

/** Which threads may share a core. Source: prctl(2), linux/prctl.h. */
export const PR_SCHED_CORE: {
  /** Ask for the cookie. */
  readonly GET: number;
  /** Make a new cookie. */
  readonly CREATE: number;
  /** Give the caller's cookie away. */
  readonly SHARE_TO: number;
  /** Take another's cookie. */
  readonly SHARE_FROM: number;
};
export type PR_SCHED_CORE = number;

/** To whom a cookie goes. Source: prctl(2), linux/prctl.h. */
export const PR_SCHED_CORE_SCOPE: {
  /** A thread. */
  readonly THREAD: number;
  /** A process. */
  readonly THREAD_GROUP: number;
  /** A process group. */
  readonly PROCESS_GROUP: number;
};
export type PR_SCHED_CORE_SCOPE = number;

/** Which recorded address is changed. Source: prctl(2), linux/prctl.h. */
export const PR_SET_MM: {
  /** Start of the code. */
  readonly START_CODE: number;
  /** End of the code. */
  readonly END_CODE: number;
  /** Start of the data. */
  readonly START_DATA: number;
  /** End of the data. */
  readonly END_DATA: number;
  /** Start of the stack. */
  readonly START_STACK: number;
  /** Start of the heap. */
  readonly START_BRK: number;
  /** End of the heap. */
  readonly BRK: number;
  /** Start of the arguments. */
  readonly ARG_START: number;
  /** End of the arguments. */
  readonly ARG_END: number;
  /** Start of the environment. */
  readonly ENV_START: number;
  /** End of the environment. */
  readonly ENV_END: number;
  /** The auxiliary vector. */
  readonly AUXV: number;
  /** The file that `/proc/self/exe` shows. */
  readonly EXE_FILE: number;
  /** All of them, from a struct. */
  readonly MAP: number;
  /** Ask for the size of that struct. */
  readonly MAP_SIZE: number;
};
export type PR_SET_MM = number;

/** An attribute of a memory range. Source: prctl(2), linux/prctl.h. */
export const PR_SET_VMA: {
  /** Its name. */
  readonly ANON_NAME: number;
};
export type PR_SET_VMA = number;

/** The shadow stack. Source: prctl(2), linux/prctl.h. */
export const PR_SHADOW_STACK: {
  /** It is on. */
  readonly ENABLE: bigint;
  /** The program may write to it. */
  readonly WRITE: bigint;
  /** The program may push to it. */
  readonly PUSH: bigint;
};
export type PR_SHADOW_STACK = bigint;

/** Vector length of Arm SME, with these bits beside it. Source: prctl(2), linux/prctl.h. */
export const PR_SME: {
  /** Only from the next `execve` on. */
  readonly SET_VL_ONEXEC: number;
  /** It survives `execve`. */
  readonly VL_INHERIT: number;
  /** The bits of the length. */
  readonly VL_LEN_MASK: number;
};
export type PR_SME = number;

/** State of a speculation feature. Source: prctl(2), linux/prctl.h. */
export const PR_SPEC: {
  /** The processor does not have the problem; this is 0. */
  readonly NOT_AFFECTED: number;
  /** It can be set for each thread. */
  readonly PRCTL: number;
  /** Speculation is on. */
  readonly ENABLE: number;
  /** Speculation is off. */
  readonly DISABLE: number;
  /** Speculation is off and stays so. */
  readonly FORCE_DISABLE: number;
  /** Speculation is off until `execve`. */
  readonly DISABLE_NOEXEC: number;
};
export type PR_SPEC = number;

/** A speculation feature. Source: prctl(2), linux/prctl.h. */
export const PR_SPEC_FEATURE: {
  /** Loads that pass earlier stores. */
  readonly STORE_BYPASS: number;
  /** Indirect branches. */
  readonly INDIRECT_BRANCH: number;
  /** Flushing of the first data cache when the thread is switched away. */
  readonly L1D_FLUSH: number;
};
export type PR_SPEC_FEATURE = number;

/** Vector length of Arm SVE, with these bits beside it. Source: prctl(2), linux/prctl.h. */
export const PR_SVE: {
  /** Only from the next `execve` on. */
  readonly SET_VL_ONEXEC: number;
  /** It survives `execve`. */
  readonly VL_INHERIT: number;
  /** The bits of the length. */
  readonly VL_LEN_MASK: number;
};
export type PR_SVE = number;

/** Turning system calls into `SIGSYS`. Source: prctl(2), linux/prctl.h. */
export const PR_SYS_DISPATCH: {
  /** Off. */
  readonly OFF: number;
  /** On, but for an address range; the same number as `EXCLUSIVE_ON`. */
  readonly ON: number;
  /** On, but for an address range. */
  readonly EXCLUSIVE_ON: number;
  /** On in an address range. */
  readonly INCLUSIVE_ON: number;
};
export type PR_SYS_DISPATCH = number;

/** Whether `timer_create` takes the wanted id. Source: prctl(2), linux/prctl.h. */
export const PR_TIMER_CREATE_RESTORE_IDS: {
  /** No. */
  readonly OFF: number;
  /** Yes. */
  readonly ON: number;
  /** Ask. */
  readonly GET: number;
};
export type PR_TIMER_CREATE_RESTORE_IDS = number;

/** How processor time is measured. Source: prctl(2), linux/prctl.h. */
export const PR_TIMING: {
  /** By sampling. */
  readonly STATISTICAL: number;
  /** By time stamps. */
  readonly TIMESTAMP: number;
};
export type PR_TIMING = number;

/** Reading the time stamp counter. Source: prctl(2), linux/prctl.h. */
export const PR_TSC: {
  /** It gives the counter. */
  readonly ENABLE: number;
  /** It raises `SIGSEGV`. */
  readonly SIGSEGV: number;
};
export type PR_TSC = number;

/** What a misaligned access does. Source: prctl(2), linux/prctl.h. */
export const PR_UNALIGN: {
  /** It is fixed up silently. */
  readonly NOPRINT: number;
  /** It raises `SIGBUS`. */
  readonly SIGBUS: number;
};
export type PR_UNALIGN = number;

/** How `renameat2` treats a name that exists. Source: rename(2), linux/fs.h. */
export const RENAME: {
  /** Fail with `EEXIST` instead of replacing it. */
  readonly NOREPLACE: number;
  /** Exchange the two names. */
  readonly EXCHANGE: number;
  /** Leave a whiteout under the old name, for overlay file systems. */
  readonly WHITEOUT: number;
};
export type RENAME = number;

/** How `openat2` resolves a path. Source: openat2(2), linux/openat2.h. */
export const RESOLVE: {
  /** Do not cross into another mount. */
  readonly NO_XDEV: bigint;
  /** Do not follow magic links, as in `/proc/self/fd`. */
  readonly NO_MAGICLINKS: bigint;
  /** Do not follow symbolic links in any part of the path. */
  readonly NO_SYMLINKS: bigint;
  /** Do not leave the tree below the directory descriptor. */
  readonly BENEATH: bigint;
  /** Take the directory descriptor as the root: `/` and `..` stay inside. */
  readonly IN_ROOT: bigint;
  /** Only if everything is in the kernel's cache; `EAGAIN` otherwise. */
  readonly CACHED: bigint;
};
export type RESOLVE = bigint;

/** Special values of a limit. Source: getrlimit(2), linux/resource.h. */
export const RLIM: {
  /** No limit. */
  readonly INFINITY: bigint;
};
export type RLIM = bigint;

/** A resource that is limited. Source: getrlimit(2), asm/resource.h. */
export const RLIMIT: {
  /** Processor time in seconds. */
  readonly CPU: number;
  /** Size of a file in bytes. */
  readonly FSIZE: number;
  /** Size of data and heap in bytes. */
  readonly DATA: number;
  /** Size of the main thread's stack in bytes. */
  readonly STACK: number;
  /** Size of a core dump in bytes. */
  readonly CORE: number;
  /** Resident memory in bytes; without effect. */
  readonly RSS: number;
  /** Processes and threads of the user. */
  readonly NPROC: number;
  /** One more than the largest descriptor. */
  readonly NOFILE: number;
  /** Locked memory in bytes. */
  readonly MEMLOCK: number;
  /** Address space in bytes. */
  readonly AS: number;
  /** File locks; without effect. */
  readonly LOCKS: number;
  /** Queued signals of the user. */
  readonly SIGPENDING: number;
  /** Bytes in POSIX message queues of the user. */
  readonly MSGQUEUE: number;
  /** Ceiling of the nice value: 20 minus this. */
  readonly NICE: number;
  /** Ceiling of the real-time priority. */
  readonly RTPRIO: number;
  /** Microseconds that a real-time thread may run without a blocking call. */
  readonly RTTIME: number;
};
export type RLIMIT = number;

/** Whose usage is meant. Source: getrusage(2), linux/resource.h. */
export const RUSAGE: {
  /** This process. */
  readonly SELF: number;
  /** Its children that ended and were waited for, with theirs. */
  readonly CHILDREN: number;
  /** This thread. */
  readonly THREAD: number;
};
export type RUSAGE = number;

/** How one read or write differs from others. Source: preadv2(2), linux/fs.h. */
export const RWF: {
  /** High priority: poll the device for completion. */
  readonly HIPRI: number;
  /** As if opened with `O_DSYNC`. */
  readonly DSYNC: number;
  /** As if opened with `O_SYNC`. */
  readonly SYNC: number;
  /** Fail with `EAGAIN` instead of waiting. */
  readonly NOWAIT: number;
  /** Write at the end of the file. */
  readonly APPEND: number;
  /** Write at the offset even if the file was opened with `O_APPEND`. */
  readonly NOAPPEND: number;
  /** All of the write, or nothing after a crash. */
  readonly ATOMIC: number;
  /** Do not keep the data in the page cache. */
  readonly DONTCACHE: number;
  /** No `SIGPIPE` from this write. */
  readonly NOSIGNAL: number;
};
export type RWF = number;

/** How long written data will live, as a hint to the device. Source: fcntl(2), linux/fcntl.h. */
export const RWH: {
  /** Nothing was said. */
  readonly WRITE_LIFE_NOT_SET: bigint;
  /** Nothing is known. */
  readonly WRITE_LIFE_NONE: bigint;
  /** Short. */
  readonly WRITE_LIFE_SHORT: bigint;
  /** Longer than short. */
  readonly WRITE_LIFE_MEDIUM: bigint;
  /** Long. */
  readonly WRITE_LIFE_LONG: bigint;
  /** As long as can be. */
  readonly WRITE_LIFE_EXTREME: bigint;
};
export type RWH = bigint;

/** A file's mode: its type (one of the `IF` names, under `IFMT`) and its permissions. Source: inode(7), linux/stat.h. */
export const S: {
  /** The bits that hold the type. */
  readonly IFMT: number;
  /** Socket. */
  readonly IFSOCK: number;
  /** Symbolic link. */
  readonly IFLNK: number;
  /** Regular file. */
  readonly IFREG: number;
  /** Block device. */
  readonly IFBLK: number;
  /** Directory. */
  readonly IFDIR: number;
  /** Character device. */
  readonly IFCHR: number;
  /** Pipe with a name. */
  readonly IFIFO: number;
  /** Executing takes on the owner's id. */
  readonly ISUID: number;
  /** Executing takes on the group's id; in a directory, new files take the directory's group. */
  readonly ISGID: number;
  /** In a directory: only a file's owner may remove it (sticky). */
  readonly ISVTX: number;
  /** All three for the owner. */
  readonly IRWXU: number;
  /** The owner may read. */
  readonly IRUSR: number;
  /** The owner may write. */
  readonly IWUSR: number;
  /** The owner may execute, or search a directory. */
  readonly IXUSR: number;
  /** All three for the group. */
  readonly IRWXG: number;
  /** The group may read. */
  readonly IRGRP: number;
  /** The group may write. */
  readonly IWGRP: number;
  /** The group may execute or search. */
  readonly IXGRP: number;
  /** All three for everybody else. */
  readonly IRWXO: number;
  /** Others may read. */
  readonly IROTH: number;
  /** Others may write. */
  readonly IWOTH: number;
  /** Others may execute or search. */
  readonly IXOTH: number;
  /** An old name of `IRUSR`. */
  readonly IREAD: number;
  /** An old name of `IWUSR`. */
  readonly IWRITE: number;
  /** An old name of `IXUSR`. */
  readonly IEXEC: number;
};
export type S = number;

/** How a signal is handled. Source: sigaction(2), asm/signal.h. */
export const SA: {
  /** No `SIGCHLD` when a child stops or goes on. */
  readonly NOCLDSTOP: bigint;
  /** Children that end leave no zombie. */
  readonly NOCLDWAIT: bigint;
  /** The handler takes three arguments. */
  readonly SIGINFO: bigint;
  /** Never known to the kernel: it clears this bit, which tells that it clears bits it does not know. */
  readonly UNSUPPORTED: bigint;
  /** The fault address keeps its tag bits. */
  readonly EXPOSE_TAGBITS: bigint;
  /** The `restorer` field holds the code that returns from the handler. */
  readonly RESTORER: bigint;
  /** The handler runs on the alternate stack. */
  readonly ONSTACK: bigint;
  /** Interrupted calls go on after the handler, where the kernel can. */
  readonly RESTART: bigint;
  /** The signal is not blocked while its handler runs. */
  readonly NODEFER: bigint;
  /** Back to the default action when the handler is entered. */
  readonly RESETHAND: bigint;
  /** The old name of `NODEFER`. */
  readonly NOMASK: bigint;
  /** The old name of `RESETHAND`. */
  readonly ONESHOT: bigint;
};
export type SA = bigint;

/** A scheduling policy. Source: sched(7), linux/sched.h. */
export const SCHED: {
  /** The usual time sharing. */
  readonly NORMAL: number;
  /** The same number as `NORMAL`, in POSIX's words. */
  readonly OTHER: number;
  /** Real time: runs until it blocks or yields. */
  readonly FIFO: number;
  /** Real time: takes turns with others of its priority. */
  readonly RR: number;
  /** Time sharing for work that nobody waits for. */
  readonly BATCH: number;
  /** Runs when nothing else does. */
  readonly IDLE: number;
  /** Real time: so much processor time in each period. */
  readonly DEADLINE: number;
  /** Scheduled by a BPF program. */
  readonly EXT: number;
  /** A bit that `sched_setscheduler` takes beside the policy: children start with the default policy. */
  readonly RESET_ON_FORK: number;
};
export type SCHED = number;

/** Flags of `struct sched_attr`. Source: sched_setattr(2), linux/sched.h. */
export const SCHED_FLAG: {
  /** Children start with the default policy. */
  readonly RESET_ON_FORK: bigint;
  /** Use the processor time that other deadline threads leave. */
  readonly RECLAIM: bigint;
  /** Send `SIGXCPU` when the runtime is used up. */
  readonly DL_OVERRUN: bigint;
  /** Leave the policy as it is. */
  readonly KEEP_POLICY: bigint;
  /** Leave the parameters as they are. */
  readonly KEEP_PARAMS: bigint;
  /** `util_min` counts. */
  readonly UTIL_CLAMP_MIN: bigint;
  /** `util_max` counts. */
  readonly UTIL_CLAMP_MAX: bigint;
  /** `KEEP_POLICY` and `KEEP_PARAMS`. */
  readonly KEEP_ALL: bigint;
  /** `UTIL_CLAMP_MIN` and `UTIL_CLAMP_MAX`. */
  readonly UTIL_CLAMP: bigint;
};
export type SCHED_FLAG = bigint;

/** Kinds of control message at level `SOL_SOCKET`. Source: unix(7), socket(7), Documentation/networking/timestamping.rst. */
export const SCM: {
  /** Descriptors, an array of `int`. */
  readonly RIGHTS: number;
  /** The sender's ids, a `struct ucred`. */
  readonly CREDENTIALS: number;
  /** The sender's security context, a string. */
  readonly SECURITY: number;
  /** A pidfd of the sender, an `int`. */
  readonly PIDFD: number;
  /** Time of arrival, a `struct timeval`. */
  readonly TIMESTAMP: number;
  /** Time of arrival, a `struct timespec`. */
  readonly TIMESTAMPNS: number;
  /** Software and hardware times, three `struct timespec`. */
  readonly TIMESTAMPING: number;
  /** TCP statistics with a transmit time, netlink attributes. */
  readonly TIMESTAMPING_OPT_STATS: number;
  /** Index and length at the receiving interface, a `struct scm_ts_pktinfo`. */
  readonly TIMESTAMPING_PKTINFO: number;
  /** When to send the packet, nanoseconds in a `u64`. */
  readonly TXTIME: number;
  /** Whether a wireless frame was acknowledged, an `int`. */
  readonly WIFI_STATUS: number;
  /** Data that did not go to device memory. */
  readonly DEVMEM_LINEAR: number;
  /** Data in device memory. */
  readonly DEVMEM_DMABUF: number;
  /** The id of a transmit time, a `u32`. */
  readonly TS_OPT_ID: number;
  /** How many bytes are left to read. */
  readonly INQ: number;
};
export type SCM = number;

/** From where an offset counts. Source: lseek(2), linux/fs.h. */
export const SEEK: {
  /** The start of the file. */
  readonly SET: number;
  /** The current position. */
  readonly CUR: number;
  /** The end of the file. */
  readonly END: number;
  /** The next data at or after the offset. */
  readonly DATA: number;
  /** The next hole at or after the offset; the end of the file is one. */
  readonly HOLE: number;
};
export type SEEK = number;

/** Code of a `SIGSEGV`. Source: sigaction(2), asm/siginfo.h. */
export const SEGV: {
  /** Nothing is mapped at the address. */
  readonly MAPERR: number;
  /** The mapping does not allow this access. */
  readonly ACCERR: number;
  /** The bounds check of the address failed. */
  readonly BNDERR: number;
  /** The protection key does not allow this access. */
  readonly PKUERR: number;
  /** Memory tagging is not on for the address (SPARC). */
  readonly ACCADI: number;
  /** A tag mismatch, reported late (SPARC). */
  readonly ADIDERR: number;
  /** A tag mismatch, reported exactly (SPARC). */
  readonly ADIPERR: number;
  /** A tag mismatch, reported late (Arm). */
  readonly MTEAERR: number;
  /** A tag mismatch, reported exactly (Arm). */
  readonly MTESERR: number;
  /** A control protection fault: shadow stack or branch target. */
  readonly CPERR: number;
};
export type SEGV = number;

/** How a signal descriptor is made. Source: signalfd(2), linux/signalfd.h. */
export const SFD: {
  /** Close the descriptor on `execve`. */
  readonly CLOEXEC: number;
  /** Reading does not wait. */
  readonly NONBLOCK: number;
};
export type SFD = number;

/** Which direction of a connection ends. Source: shutdown(2). */
export const SHUT: {
  /** No more receiving. */
  readonly RD: number;
  /** No more sending; the peer reads the end of the stream. */
  readonly WR: number;
  /** Neither. */
  readonly RDWR: number;
};
export type SHUT = number;

/** Who sent a signal; codes above 0 that are not here belong to the kernel and depend on the signal (`CLD`, `SEGV`, ...). Source: sigaction(2), asm/siginfo.h. */
export const SI: {
  /** `kill`. */
  readonly USER: number;
  /** The kernel. */
  readonly KERNEL: number;
  /** `sigqueue`. */
  readonly QUEUE: number;
  /** A POSIX timer. */
  readonly TIMER: number;
  /** A message queue. */
  readonly MESGQ: number;
  /** Asynchronous I/O. */
  readonly ASYNCIO: number;
  /** A queued `SIGIO`. */
  readonly SIGIO: number;
  /** `tkill` or `tgkill`. */
  readonly TKILL: number;
  /** `execve` ends the other threads. */
  readonly DETHREAD: number;
  /** An asynchronous name lookup. */
  readonly ASYNCNL: number;
};
export type SI = number;

/** A signal. Source: signal(7), asm/signal.h. Real-time signals are the numbers from `RTMIN` on; the C library keeps the first ones for itself. */
export const SIG: {
  /** The terminal hung up, or the controlling process ended. */
  readonly HUP: number;
  /** Interrupt from the keyboard. */
  readonly INT: number;
  /** Quit from the keyboard; dumps core. */
  readonly QUIT: number;
  /** An instruction that the processor does not have. */
  readonly ILL: number;
  /** A breakpoint or another trap. */
  readonly TRAP: number;
  /** Abort. */
  readonly ABRT: number;
  /** The same number as `ABRT`. */
  readonly IOT: number;
  /** An access to memory that cannot be done (misaligned, or behind a mapped file's end). */
  readonly BUS: number;
  /** An arithmetic error, such as a division by zero. */
  readonly FPE: number;
  /** End at once; cannot be caught or ignored. */
  readonly KILL: number;
  /** For the program's own use. */
  readonly USR1: number;
  /** An access to memory that is not mapped or not allowed. */
  readonly SEGV: number;
  /** For the program's own use. */
  readonly USR2: number;
  /** A write to a pipe or socket that nobody reads. */
  readonly PIPE: number;
  /** The timer of `alarm` or `ITIMER_REAL` ran out. */
  readonly ALRM: number;
  /** A request to end. */
  readonly TERM: number;
  /** A fault of the coprocessor's stack; unused. */
  readonly STKFLT: number;
  /** A child ended, stopped or went on. */
  readonly CHLD: number;
  /** Go on if stopped. */
  readonly CONT: number;
  /** Stop; cannot be caught or ignored. */
  readonly STOP: number;
  /** Stop from the keyboard. */
  readonly TSTP: number;
  /** A background process reads from its terminal. */
  readonly TTIN: number;
  /** A background process writes to its terminal. */
  readonly TTOU: number;
  /** A socket has urgent data. */
  readonly URG: number;
  /** The limit of processor time is passed. */
  readonly XCPU: number;
  /** The limit of file size is passed. */
  readonly XFSZ: number;
  /** The timer `ITIMER_VIRTUAL` ran out. */
  readonly VTALRM: number;
  /** The timer `ITIMER_PROF` ran out. */
  readonly PROF: number;
  /** The terminal's window changed its size. */
  readonly WINCH: number;
  /** A descriptor is ready. */
  readonly IO: number;
  /** The same number as `IO`. */
  readonly POLL: number;
  /** The power is failing. */
  readonly PWR: number;
  /** A system call that is not there, or that a seccomp filter traps. */
  readonly SYS: number;
  /** The same number as `SYS`. */
  readonly UNUSED: number;
  /** The first real-time signal, as the kernel counts. */
  readonly RTMIN: number;
};
export type SIG = number;

/** What a signal does, other than to run a handler; anything else is a handler's address. Source: sigaction(2), asm/signal.h. */
export const SIGACT: {
  /** The default action. */
  readonly DFL: bigint;
  /** The signal is ignored. */
  readonly IGN: bigint;
  /** No action: what old C functions answer on failure. */
  readonly ERR: bigint;
};
export type SIGACT = bigint;

/** How an event is told. Source: sigevent(3type), asm/siginfo.h. */
export const SIGEV: {
  /** By a signal to the process. */
  readonly SIGNAL: number;
  /** Not at all. */
  readonly NONE: number;
  /** By a new thread; the C library makes it. */
  readonly THREAD: number;
  /** By a signal to the thread `tid`. */
  readonly THREAD_ID: number;
};
export type SIGEV = number;

/** How a signal mask is changed. Source: sigprocmask(2), asm/signal.h. */
export const SIGPM: {
  /** Add the signals of the set to the mask. */
  readonly BLOCK: number;
  /** Take the signals of the set out of the mask. */
  readonly UNBLOCK: number;
  /** Make the set the mask. */
  readonly SETMASK: number;
};
export type SIGPM = number;

/** Options at level `SOL_SOCKET`. Source: socket(7), asm/socket.h. */
export const SO: {
  /** Record debugging information. A flag. */
  readonly DEBUG: number;
  /** Allow a local address that is still in `TIME_WAIT`. A flag. */
  readonly REUSEADDR: number;
  /** The socket's type, read only. An int (`SOCK`). */
  readonly TYPE: number;
  /** The pending error, which is cleared, read only. An int (an error number). */
  readonly ERROR: number;
  /** Do not use a gateway. A flag. */
  readonly DONTROUTE: number;
  /** Allow datagrams to broadcast addresses. A flag. */
  readonly BROADCAST: number;
  /** Size of the send buffer; the kernel doubles it. An int. */
  readonly SNDBUF: number;
  /** Size of the receive buffer; the kernel doubles it. An int. */
  readonly RCVBUF: number;
  /** The same as `SNDBUF` without the system's limit, for `CAP_NET_ADMIN`. An int. */
  readonly SNDBUFFORCE: number;
  /** The same as `RCVBUF` without the system's limit, for `CAP_NET_ADMIN`. An int. */
  readonly RCVBUFFORCE: number;
  /** Probe an idle connection. A flag. */
  readonly KEEPALIVE: number;
  /** Put urgent data into the normal stream. A flag. */
  readonly OOBINLINE: number;
  /** Send UDP without a checksum. A flag. */
  readonly NO_CHECK: number;
  /** Priority of packets that are sent. An int. */
  readonly PRIORITY: number;
  /** Wait in `close` until data is sent. A `struct linger`. */
  readonly LINGER: number;
  /** Has no effect any more. A flag. */
  readonly BSDCOMPAT: number;
  /** Several sockets may share one address and its load. A flag. */
  readonly REUSEPORT: number;
  /** Receive the sender's ids as `SCM_CREDENTIALS`. A flag. */
  readonly PASSCRED: number;
  /** The peer's ids at the time of `connect`, read only. A `struct ucred`. */
  readonly PEERCRED: number;
  /** Least number of bytes that wakes a receiver. An int. */
  readonly RCVLOWAT: number;
  /** Least number of bytes to send, read only. An int. */
  readonly SNDLOWAT: number;
  /** How long a receive may wait; 0 is for ever. A `struct timeval`. */
  readonly RCVTIMEO: number;
  /** How long a send may wait; 0 is for ever. A `struct timeval`. */
  readonly SNDTIMEO: number;
  /** `RCVTIMEO` with the time of the processor's word size. */
  readonly RCVTIMEO_OLD: number;
  /** `SNDTIMEO` with the time of the processor's word size. */
  readonly SNDTIMEO_OLD: number;
  /** `RCVTIMEO` with 64 bit times everywhere. */
  readonly RCVTIMEO_NEW: number;
  /** `SNDTIMEO` with 64 bit times everywhere. */
  readonly SNDTIMEO_NEW: number;
  /** Reserved. */
  readonly SECURITY_AUTHENTICATION: number;
  /** Reserved. */
  readonly SECURITY_ENCRYPTION_TRANSPORT: number;
  /** Reserved. */
  readonly SECURITY_ENCRYPTION_NETWORK: number;
  /** Use this interface only. A name. */
  readonly BINDTODEVICE: number;
  /** Filter what arrives by a classic BPF program. A `struct sock_fprog`. */
  readonly ATTACH_FILTER: number;
  /** Remove the filter. A flag, ignored. */
  readonly DETACH_FILTER: number;
  /** The attached classic filter, read only. An array of `struct sock_filter`. */
  readonly GET_FILTER: number;
  /** The same as `DETACH_FILTER`. A flag, ignored. */
  readonly DETACH_BPF: number;
  /** The peer's address, read only. A socket address. */
  readonly PEERNAME: number;
  /** Whether the socket listens, read only. A flag. */
  readonly ACCEPTCONN: number;
  /** The peer's security context, read only. A string. */
  readonly PEERSEC: number;
  /** Receive the sender's security context as `SCM_SECURITY`. A flag. */
  readonly PASSSEC: number;
  /** Mark of packets that are sent, for routing and filtering. An int. */
  readonly MARK: number;
  /** The socket's protocol, read only. An int (`IPPROTO`). */
  readonly PROTOCOL: number;
  /** The socket's family, read only. An int (`AF`). */
  readonly DOMAIN: number;
  /** Receive the number of dropped packets as a control message. A flag. */
  readonly RXQ_OVFL: number;
  /** Receive the state of wireless frames. A flag. */
  readonly WIFI_STATUS: number;
  /** Where `MSG_PEEK` starts; -1 turns it off. An int. */
  readonly PEEK_OFF: number;
  /** The caller supplies the frame check sequence. A flag. */
  readonly NOFCS: number;
  /** The filter can no longer be changed. A flag. */
  readonly LOCK_FILTER: number;
  /** Queued errors wake `select` as exceptional. A flag. */
  readonly SELECT_ERR_QUEUE: number;
  /** Microseconds of busy polling of the device. An int. */
  readonly BUSY_POLL: number;
  /** Most bytes per second. A 64 bit integer. */
  readonly MAX_PACING_RATE: number;
  /** The BPF extensions that the kernel knows, read only. An int. */
  readonly BPF_EXTENSIONS: number;
  /** The processor that handles the socket's packets. An int. */
  readonly INCOMING_CPU: number;
  /** Filter what arrives by an eBPF program. An int (a descriptor). */
  readonly ATTACH_BPF: number;
  /** Choose among `REUSEPORT` sockets by a classic program. A `struct sock_fprog`. */
  readonly ATTACH_REUSEPORT_CBPF: number;
  /** Choose among `REUSEPORT` sockets by an eBPF program. An int (a descriptor). */
  readonly ATTACH_REUSEPORT_EBPF: number;
  /** Remove the program of `REUSEPORT`. A flag, ignored. */
  readonly DETACH_REUSEPORT_BPF: number;
  /** The connection does badly: look for another route. A flag, write only. */
  readonly CNX_ADVICE: number;
  /** Use of memory, read only. An array of `u32`. */
  readonly MEMINFO: number;
  /** The receiving queue's id, read only. An int. */
  readonly INCOMING_NAPI_ID: number;
  /** A number that identifies the socket until reboot, read only. A 64 bit integer. */
  readonly COOKIE: number;
  /** The peer's supplementary groups, read only. An array of `gid_t`. */
  readonly PEERGROUPS: number;
  /** Allow `MSG_ZEROCOPY`. A flag. */
  readonly ZEROCOPY: number;
  /** Send at given times (`SCM_TXTIME`). A `struct sock_txtime`. */
  readonly TXTIME: number;
  /** Use this interface only. An int (its index). */
  readonly BINDTOIFINDEX: number;
  /** Receive the time of arrival as a `struct timeval`. A flag. */
  readonly TIMESTAMP: number;
  /** Receive the time of arrival as a `struct timespec`. A flag. */
  readonly TIMESTAMPNS: number;
  /** Software and hardware times. An int (`SOF_TIMESTAMPING_*`). */
  readonly TIMESTAMPING: number;
  /** `TIMESTAMP` with the time of the processor's word size. */
  readonly TIMESTAMP_OLD: number;
  /** `TIMESTAMPNS` with the time of the processor's word size. */
  readonly TIMESTAMPNS_OLD: number;
  /** `TIMESTAMPING` with the time of the processor's word size. */
  readonly TIMESTAMPING_OLD: number;
  /** `TIMESTAMP` with 64 bit times everywhere. */
  readonly TIMESTAMP_NEW: number;
  /** `TIMESTAMPNS` with 64 bit times everywhere. */
  readonly TIMESTAMPNS_NEW: number;
  /** `TIMESTAMPING` with 64 bit times everywhere. */
  readonly TIMESTAMPING_NEW: number;
  /** Prefer busy polling to interrupts. A flag. */
  readonly PREFER_BUSY_POLL: number;
  /** Most packets of one busy poll. An int. */
  readonly BUSY_POLL_BUDGET: number;
  /** A number that identifies the network namespace, read only. A 64 bit integer. */
  readonly NETNS_COOKIE: number;
  /** Which buffer sizes the kernel leaves alone. An int (1 send, 2 receive). */
  readonly BUF_LOCK: number;
  /** Memory kept for this socket. An int. */
  readonly RESERVE_MEM: number;
  /** Whether a new route is tried after timeouts. An int. */
  readonly TXREHASH: number;
  /** Receive the packet's mark as a control message. A flag. */
  readonly RCVMARK: number;
  /** Receive a pidfd of the sender as `SCM_PIDFD`. A flag. */
  readonly PASSPIDFD: number;
  /** A pidfd of the peer, read only. An int (a descriptor). */
  readonly PEERPIDFD: number;
  /** Data that did not go to device memory. */
  readonly DEVMEM_LINEAR: number;
  /** Data in device memory. */
  readonly DEVMEM_DMABUF: number;
  /** Give device memory back. An array of `struct dmabuf_token`. */
  readonly DEVMEM_DONTNEED: number;
  /** Receive the packet's priority as a control message. A flag. */
  readonly RCVPRIORITY: number;
  /** Take descriptors that arrive by `SCM_RIGHTS`. A flag. */
  readonly PASSRIGHTS: number;
  /** Tell how many bytes are left to read, as a control message. A flag. */
  readonly INQ: number;
};
export type SO = number;

/** Socket types, with the two flags that may be ORed to one. Source: socket(2). */
export const SOCK: {
  /** Obsolete way to frames; use `AF_PACKET`. */
  readonly PACKET: number;
  /** Datagram congestion control protocol. */
  readonly DCCP: number;
  /** Connected, reliable, in order, with record boundaries. */
  readonly SEQPACKET: number;
  /** Reliable datagrams without order. */
  readonly RDM: number;
  /** Packets of the network protocol itself. */
  readonly RAW: number;
  /** Datagrams: connectionless, unreliable, of a limited length. */
  readonly DGRAM: number;
  /** A byte stream: connected, reliable, in order. */
  readonly STREAM: number;
  /** Flag: do not wait in calls on the new socket. */
  readonly NONBLOCK: number;
  /** Flag: close the descriptor on `execve`. */
  readonly CLOEXEC: number;
};
export type SOCK = number;

/** Which times are taken and told, the value of `SO_TIMESTAMPING`. Source: linux/net_tstamp.h. */
export const SOF_TIMESTAMPING: {
  /** Take the hardware's time of sending. */
  readonly TX_HARDWARE: number;
  /** Take the time when the driver gets a packet to send. */
  readonly TX_SOFTWARE: number;
  /** Take the hardware's time of arrival. */
  readonly RX_HARDWARE: number;
  /** Take the time when a packet enters the kernel. */
  readonly RX_SOFTWARE: number;
  /** Tell the kernel's times. */
  readonly SOFTWARE: number;
  /** Has no effect any more. */
  readonly SYS_HARDWARE: number;
  /** Tell the hardware's times. */
  readonly RAW_HARDWARE: number;
  /** Tell a number for each packet that is sent. */
  readonly OPT_ID: number;
  /** Take the time when a packet enters the queueing discipline. */
  readonly TX_SCHED: number;
  /** Take the time when all data are acknowledged, with TCP. */
  readonly TX_ACK: number;
  /** Tell all control messages with the times of sending. */
  readonly OPT_CMSG: number;
  /** Tell the times of sending without the packets. */
  readonly OPT_TSONLY: number;
  /** Tell statistics with the times of sending. */
  readonly OPT_STATS: number;
  /** Tell the interface and the length with the hardware's times of arrival. */
  readonly OPT_PKTINFO: number;
  /** Take both times of sending, the kernel's and the hardware's. */
  readonly OPT_TX_SWHW: number;
  /** Times are those of a clock that the socket is bound to. */
  readonly BIND_PHC: number;
  /** The numbers of `OPT_ID` count from the time of the option on, with TCP. */
  readonly OPT_ID_TCP: number;
  /** Tell only the times of arrival that this socket asked for. */
  readonly OPT_RX_FILTER: number;
  /** Take the time when the hardware says that it sent a packet. */
  readonly TX_COMPLETION: number;
};
export type SOF_TIMESTAMPING = number;

/** Levels of socket options and of control messages: the part of the kernel that is meant. Source: getsockopt(2), socket(7). */
export const SOL: {
  /** The socket itself; options are `SO`, control messages `SCM`. */
  readonly SOCKET: number;
  /** IPv4; options are `IP`. */
  readonly IP: number;
  /** TCP; options are `TCP`. */
  readonly TCP: number;
  /** UDP; options are `UDP`. */
  readonly UDP: number;
  /** IPv6; options are `IPV6`. */
  readonly IPV6: number;
  /** ICMP of IPv6. */
  readonly ICMPV6: number;
  /** Raw IPv4 sockets. */
  readonly RAW: number;
  /** DECnet. */
  readonly DECNET: number;
  /** X.25. */
  readonly X25: number;
  /** Packet sockets; options are `PACKET`. */
  readonly PACKET: number;
  /** ATM cells. */
  readonly ATM: number;
  /** ATM adaptation layer. */
  readonly AAL: number;
  /** Infrared. */
  readonly IRDA: number;
  /** NetBEUI. */
  readonly NETBEUI: number;
  /** IEEE 802.2. */
  readonly LLC: number;
  /** DCCP. */
  readonly DCCP: number;
  /** Netlink sockets; options are `NETLINK`. */
  readonly NETLINK: number;
  /** TIPC. */
  readonly TIPC: number;
  /** Rx remote procedure calls. */
  readonly RXRPC: number;
  /** PPP over L2TP. */
  readonly PPPOL2TP: number;
  /** Bluetooth. */
  readonly BLUETOOTH: number;
  /** Phonet pipes. */
  readonly PNPIPE: number;
  /** Reliable datagrams. */
  readonly RDS: number;
  /** z/VM IUCV. */
  readonly IUCV: number;
  /** CAIF. */
  readonly CAIF: number;
  /** Kernel cryptography; control messages are `ALG_SET_*`. */
  readonly ALG: number;
  /** Near field communication. */
  readonly NFC: number;
  /** Kernel connection multiplexer. */
  readonly KCM: number;
  /** TLS records in the kernel. */
  readonly TLS: number;
  /** AF_XDP sockets. */
  readonly XDP: number;
  /** Multipath TCP. */
  readonly MPTCP: number;
  /** MCTP. */
  readonly MCTP: number;
  /** Shared memory communications. */
  readonly SMC: number;
  /** Sockets of virtual machines. */
  readonly VSOCK: number;
};
export type SOL = number;

/** Options at level `AF_VSOCK`. Source: vsock(7), linux/vm_sockets.h. */
export const SO_VM_SOCKETS: {
  /** Size of the buffer. A `u64`. */
  readonly BUFFER_SIZE: number;
  /** Least size of the buffer. A `u64`. */
  readonly BUFFER_MIN_SIZE: number;
  /** Greatest size of the buffer. A `u64`. */
  readonly BUFFER_MAX_SIZE: number;
  /** The peer's virtual machine, read only. An int. */
  readonly PEER_HOST_VM_ID: number;
  /** Whether this side is trusted, read only. An int. */
  readonly TRUSTED: number;
  /** How long `connect` may wait. A `struct timeval` of the processor's word size. */
  readonly CONNECT_TIMEOUT_OLD: number;
  /** How long `connect` may wait. A `struct timeval` with 64 bit times. */
  readonly CONNECT_TIMEOUT_NEW: number;
  /** Do not wait, inside the kernel. A flag. */
  readonly NONBLOCK_TXRX: number;
};
export type SO_VM_SOCKETS = number;

/** Descriptor numbers that name a place instead of an open file. Source: openat(2), linux/fcntl.h. */
export const SPECIAL_FD: {
  /** The working directory. */
  readonly FDCWD: number;
  /** The root of the file system of process descriptors. */
  readonly PIDFS_ROOT: number;
  /** Never a valid descriptor. */
  readonly INVALID: number;
  /** The root of the file system of namespaces. */
  readonly NSFS_ROOT: number;
};
export type SPECIAL_FD = number;

/** How `splice`, `tee` and `vmsplice` move data. Source: splice(2), linux/splice.h. */
export const SPLICE_F: {
  /** Move pages instead of copying, where that can be. */
  readonly MOVE: number;
  /** Do not wait on the pipe. */
  readonly NONBLOCK: number;
  /** More data will come. */
  readonly MORE: number;
  /** `vmsplice`: the pages are given to the kernel and not touched again. */
  readonly GIFT: number;
};
export type SPLICE_F = number;

/** State of the alternate signal stack. Source: sigaltstack(2), linux/signal.h. */
export const SS: {
  /** The thread runs on it now. */
  readonly ONSTACK: number;
  /** There is none. */
  readonly DISABLE: number;
  /** It is off while a handler runs on it. */
  readonly AUTODISARM: number;
};
export type SS = number;

/** Flags of a mount, as `statfs` tells them. Source: statfs(2), sys/statvfs.h. */
export const ST: {
  /** Read only. */
  readonly RDONLY: bigint;
  /** The set-id bits have no effect. */
  readonly NOSUID: bigint;
  /** Device files cannot be used. */
  readonly NODEV: bigint;
  /** Nothing can be executed. */
  readonly NOEXEC: bigint;
  /** Writes are synchronous. */
  readonly SYNCHRONOUS: bigint;
  /** Mandatory locks are allowed. */
  readonly MANDLOCK: bigint;
  /** Never set by Linux. */
  readonly WRITE: bigint;
  /** Never set by Linux. */
  readonly APPEND: bigint;
  /** Never set by Linux. */
  readonly IMMUTABLE: bigint;
  /** Access times are not kept. */
  readonly NOATIME: bigint;
  /** Access times of directories are not kept. */
  readonly NODIRATIME: bigint;
  /** Access times are kept only relative to the change. */
  readonly RELATIME: bigint;
  /** Symbolic links are not followed. */
  readonly NOSYMFOLLOW: bigint;
};
export type ST = bigint;

/** State of the clock's discipline. Source: adjtimex(2), linux/timex.h. */
export const STA: {
  /** The phase-locked loop is on. */
  readonly PLL: number;
  /** Frequency follows the pulse per second. */
  readonly PPSFREQ: number;
  /** Time follows the pulse per second. */
  readonly PPSTIME: number;
  /** Frequency-lock mode is on. */
  readonly FLL: number;
  /** A leap second will be put in. */
  readonly INS: number;
  /** A leap second will be left out. */
  readonly DEL: number;
  /** The clock is not synchronized. */
  readonly UNSYNC: number;
  /** The frequency is held. */
  readonly FREQHOLD: number;
  /** A pulse per second is there. */
  readonly PPSSIGNAL: number;
  /** Its jitter is too large. */
  readonly PPSJITTER: number;
  /** Its wander is too large. */
  readonly PPSWANDER: number;
  /** Its calibration failed. */
  readonly PPSERROR: number;
  /** The clock's hardware is faulty. */
  readonly CLOCKERR: number;
  /** It counts in nanoseconds. */
  readonly NANO: number;
  /** The loop is of frequency-lock kind. */
  readonly MODE: number;
  /** The clock's source is B. */
  readonly CLK: number;
  /** The bits that only the kernel sets. */
  readonly RONLY: number;
};
export type STA = number;

/** What `statx` asks for, and what it answered. Source: statx(2), linux/stat.h. */
export const STATX: {
  /** Type. */
  readonly TYPE: number;
  /** Permissions. */
  readonly MODE: number;
  /** Number of links. */
  readonly NLINK: number;
  /** Owner. */
  readonly UID: number;
  /** Group. */
  readonly GID: number;
  /** Last access. */
  readonly ATIME: number;
  /** Last change of content. */
  readonly MTIME: number;
  /** Last change of status. */
  readonly CTIME: number;
  /** Inode number. */
  readonly INO: number;
  /** Size. */
  readonly SIZE: number;
  /** Blocks in use. */
  readonly BLOCKS: number;
  /** All that `stat` gives. */
  readonly BASIC_STATS: number;
  /** Time of birth. */
  readonly BTIME: number;
  /** `BASIC_STATS` and `BTIME`; an old name that does not grow. */
  readonly ALL: number;
  /** Id of the mount. */
  readonly MNT_ID: number;
  /** Alignment for direct I/O. */
  readonly DIOALIGN: number;
  /** Id of the mount that is never used again. */
  readonly MNT_ID_UNIQUE: number;
  /** Id of the subvolume. */
  readonly SUBVOL: number;
  /** Limits of atomic writes. */
  readonly WRITE_ATOMIC: number;
  /** Alignment for direct reads. */
  readonly DIO_READ_ALIGN: number;
  /** Never to be set: kept for the struct's growth. */
  readonly RESERVED: number;
};
export type STATX = number;

/** Attributes of a file, as `statx` tells them. Source: statx(2), linux/stat.h. */
export const STATX_ATTR: {
  /** Stored compressed. */
  readonly COMPRESSED: bigint;
  /** Cannot be changed. */
  readonly IMMUTABLE: bigint;
  /** Can only be appended to. */
  readonly APPEND: bigint;
  /** Left out by backups with dump(8). */
  readonly NODUMP: bigint;
  /** Stored encrypted. */
  readonly ENCRYPTED: bigint;
  /** Automount point. */
  readonly AUTOMOUNT: bigint;
  /** Root of a mount. */
  readonly MOUNT_ROOT: bigint;
  /** Protected by fs-verity. */
  readonly VERITY: bigint;
  /** Mapped directly from persistent memory. */
  readonly DAX: bigint;
  /** Atomic writes are possible. */
  readonly WRITE_ATOMIC: bigint;
};
export type STATX_ATTR = bigint;

/** What `sync_file_range` does. Source: sync_file_range(2), linux/fs.h. */
export const SYNC_FILE_RANGE: {
  /** Wait for what is being written. */
  readonly WAIT_BEFORE: number;
  /** Start to write what is changed. */
  readonly WRITE: number;
  /** Wait for what was started. */
  readonly WAIT_AFTER: number;
  /** All three. */
  readonly WRITE_AND_WAIT: number;
};
export type SYNC_FILE_RANGE = number;

/** What is stopped or started. Source: tcflow(3). */
export const TCFLOW: {
  /** Stop the output. */
  readonly OOFF: number;
  /** Start the output. */
  readonly OON: number;
  /** Send a stop character. */
  readonly IOFF: number;
  /** Send a start character. */
  readonly ION: number;
};
export type TCFLOW = number;

/** Which queue is discarded. Source: tcflush(3). */
export const TCFLUSH: {
  /** What came and was not read. */
  readonly IFLUSH: number;
  /** What was written and not sent. */
  readonly OFLUSH: number;
  /** Both. */
  readonly IOFLUSH: number;
};
export type TCFLUSH = number;

/** Options at level `SOL_TCP`. Source: tcp(7), linux/tcp.h. */
export const TCP: {
  /** Send small segments at once. A flag. */
  readonly NODELAY: number;
  /** Largest segment. An int. */
  readonly MAXSEG: number;
  /** Hold back partial segments. A flag. */
  readonly CORK: number;
  /** Idle seconds before the first keepalive probe. An int. */
  readonly KEEPIDLE: number;
  /** Seconds between probes. An int. */
  readonly KEEPINTVL: number;
  /** Number of unanswered probes that end the connection. An int. */
  readonly KEEPCNT: number;
  /** Number of connection requests before giving up. An int. */
  readonly SYNCNT: number;
  /** Seconds that an orphaned connection stays in `FIN_WAIT2`. An int. */
  readonly LINGER2: number;
  /** Seconds to wait for data before a listener is woken. An int. */
  readonly DEFER_ACCEPT: number;
  /** Bound of the advertised window. An int. */
  readonly WINDOW_CLAMP: number;
  /** State and statistics, read only. A `struct tcp_info`. */
  readonly INFO: number;
  /** Acknowledge at once. A flag, which the kernel may clear. */
  readonly QUICKACK: number;
  /** The congestion control algorithm. A name. */
  readonly CONGESTION: number;
  /** Key of MD5 signatures (RFC 2385). A `struct tcp_md5sig`. */
  readonly MD5SIG: number;
  /** Linear timeouts for thin streams. A flag. */
  readonly THIN_LINEAR_TIMEOUTS: number;
  /** Has no effect any more. A flag. */
  readonly THIN_DUPACK: number;
  /** Milliseconds that sent data may stay unacknowledged. An int. */
  readonly USER_TIMEOUT: number;
  /** Repair mode, for moving connections. An int. */
  readonly REPAIR: number;
  /** Which queue repair mode touches. An int. */
  readonly REPAIR_QUEUE: number;
  /** Sequence number of that queue. An int. */
  readonly QUEUE_SEQ: number;
  /** Options that were negotiated. An array of `struct tcp_repair_opt`. */
  readonly REPAIR_OPTIONS: number;
  /** Length of the queue of Fast Open requests. An int. */
  readonly FASTOPEN: number;
  /** Timestamp clock in repair mode. An int. */
  readonly TIMESTAMP: number;
  /** Bytes that may be unsent before the socket is not writable. An int. */
  readonly NOTSENT_LOWAT: number;
  /** What the congestion control tells, read only. A union by algorithm. */
  readonly CC_INFO: number;
  /** Keep the headers of the connection request. A flag. */
  readonly SAVE_SYN: number;
  /** Those headers, once, read only. Bytes. */
  readonly SAVED_SYN: number;
  /** Window parameters in repair mode. A `struct tcp_repair_window`. */
  readonly REPAIR_WINDOW: number;
  /** Let `connect` wait for the first data (Fast Open). A flag. */
  readonly FASTOPEN_CONNECT: number;
  /** The protocol above TCP, such as `tls`. A name. */
  readonly ULP: number;
  /** MD5 keys by prefix and interface. A `struct tcp_md5sig`. */
  readonly MD5SIG_EXT: number;
  /** Keys of Fast Open cookies. 16 or 32 bytes. */
  readonly FASTOPEN_KEY: number;
  /** Fast Open without a cookie. A flag. */
  readonly FASTOPEN_NO_COOKIE: number;
  /** Receive by mapping pages. A `struct tcp_zerocopy_receive`. */
  readonly ZEROCOPY_RECEIVE: number;
  /** Receive the number of queued bytes as a control message. A flag. */
  readonly INQ: number;
  /** The control message of `INQ`. An int. */
  readonly CM_INQ: number;
  /** Microseconds by which sending is delayed. An int. */
  readonly TX_DELAY: number;
  /** Add a key of the authentication option. A `struct tcp_ao_add`. */
  readonly AO_ADD_KEY: number;
  /** Delete such a key. A `struct tcp_ao_del`. */
  readonly AO_DEL_KEY: number;
  /** State of the authentication option. A `struct tcp_ao_info_opt`. */
  readonly AO_INFO: number;
  /** List the keys, read only. An array of `struct tcp_ao_getsockopt`. */
  readonly AO_GET_KEYS: number;
  /** Authentication option in repair mode. A `struct tcp_ao_repair`. */
  readonly AO_REPAIR: number;
  /** Whether multipath TCP is in use, read only. A flag. */
  readonly IS_MPTCP: number;
  /** Longest retransmission timeout in milliseconds. An int. */
  readonly RTO_MAX_MS: number;
  /** The least timeout of retransmission. Microseconds. */
  readonly RTO_MIN_US: number;
  /** How long an acknowledgement may wait. Microseconds. */
  readonly DELACK_MAX_US: number;
};
export type TCP = number;

/** When a change happens. Source: tcsetattr(3). */
export const TCSA: {
  /** At once. */
  readonly NOW: number;
  /** After the output is sent. */
  readonly DRAIN: number;
  /** After the output is sent, with the input discarded. */
  readonly FLUSH: number;
};
export type TCSA = number;

/** How a timer descriptor is made. Source: timerfd_create(2), linux/timerfd.h. */
export const TFD: {
  /** Close the descriptor on `execve`. */
  readonly CLOEXEC: number;
  /** Reading does not wait. */
  readonly NONBLOCK: number;
};
export type TFD = number;

/** How a timer descriptor is set. Source: timerfd_settime(2), linux/timerfd.h. */
export const TFD_TIMER: {
  /** The time is a time of the clock, not a distance from now. */
  readonly ABSTIME: number;
  /** With `ABSTIME`: reading fails with `ECANCELED` when somebody sets the clock. */
  readonly CANCEL_ON_SET: number;
};
export type TFD_TIMER = number;

/** What `adjtimex` answers: the clock's state. Source: adjtimex(2), linux/timex.h. */
export const TIME: {
  /** Synchronized. */
  readonly OK: number;
  /** A leap second will be put in. */
  readonly INS: number;
  /** A leap second will be left out. */
  readonly DEL: number;
  /** A leap second is going on. */
  readonly OOP: number;
  /** A leap second has been. */
  readonly WAIT: number;
  /** Not synchronized. */
  readonly ERROR: number;
  /** The same number as `ERROR`. */
  readonly BAD: number;
};
export type TIME = number;

/** How a time given to a timer or a sleep counts. Source: timer_settime(2), linux/time.h. */
export const TIMER: {
  /** It is a time of the clock, not a distance from now. */
  readonly ABSTIME: number;
};
export type TIMER = number;

/** Versions of a ring, the value of `PACKET_VERSION`. Source: packet(7), linux/if_packet.h. */
export const TPACKET: {
  /** Frames with a `struct tpacket_hdr`. */
  readonly V1: number;
  /** Frames with a `struct tpacket2_hdr`. */
  readonly V2: number;
  /** Blocks of packets, with a `struct tpacket_block_desc` and a `struct tpacket3_hdr` for each. */
  readonly V3: number;
};
export type TPACKET = number;

/** What a ring of version 3 shall fill in, for `feature_req_word`. Source: linux/if_packet.h. */
export const TP_FT_REQ: {
  /** The hash of the packet's flow. */
  readonly FILL_RXHASH: number;
};
export type TP_FT_REQ = number;

/** Whose a frame or block is, and what became of its packet. Source: packet(7), linux/if_packet.h. */
export const TP_STATUS: {
  /** Receiving: it is the kernel's. No bit is set. */
  readonly KERNEL: number;
  /** Sending: it is the program's. No bit is set. */
  readonly AVAILABLE: number;
  /** Receiving: it is the program's. */
  readonly USER: number;
  /** The packet was cut, and is whole in the queue of the socket. */
  readonly COPY: number;
  /** Packets were lost since the last `PACKET_STATISTICS`. */
  readonly LOSING: number;
  /** The checksum is left to the hardware and not there yet. */
  readonly CSUMNOTREADY: number;
  /** `vlan_tci` has a value. */
  readonly VLAN_VALID: number;
  /** The block was closed because its time was up. */
  readonly BLK_TMO: number;
  /** `vlan_tpid` has a value. */
  readonly VLAN_TPID_VALID: number;
  /** The checksum was looked at, and is right. */
  readonly CSUM_VALID: number;
  /** Several TCP segments in one. */
  readonly GSO_TCP: number;
  /** Sending: the kernel shall send it. */
  readonly SEND_REQUEST: number;
  /** Sending: it is being sent. */
  readonly SENDING: number;
  /** Sending: it cannot be sent. */
  readonly WRONG_FORMAT: number;
  /** The time is the kernel's. */
  readonly TS_SOFTWARE: number;
  /** The time is the hardware's, as the kernel's clock would say it. */
  readonly TS_SYS_HARDWARE: number;
  /** The time is the hardware's. */
  readonly TS_RAW_HARDWARE: number;
};
export type TP_STATUS = number;

/** Code of a `SIGTRAP`. Source: sigaction(2), asm/siginfo.h. */
export const TRAP: {
  /** Breakpoint. */
  readonly BRKPT: number;
  /** Trace trap. */
  readonly TRACE: number;
  /** Branch taken. */
  readonly BRANCH: number;
  /** Hardware breakpoint or watchpoint. */
  readonly HWBKPT: number;
  /** Trap of unknown kind. */
  readonly UNK: number;
  /** A performance event asked for it. */
  readonly PERF: number;
};
export type TRAP = number;

/** Flags of a `SIGTRAP` with the code `PERF`. Source: perf_event_open(2), asm/siginfo.h. */
export const TRAP_PERF_FLAG: {
  /** The signal came later than the event. */
  readonly ASYNC: number;
};
export type TRAP_PERF_FLAG = number;

/** Work on packets that is left to the program that reads them from a tun or tap device. Source: linux/if_tun.h. */
export const TUN_F: {
  /** Checksums. */
  readonly CSUM: number;
  /** Segments of TCP over IPv4. */
  readonly TSO4: number;
  /** Segments of TCP over IPv6. */
  readonly TSO6: number;
  /** Those with explicit congestion notification. */
  readonly TSO_ECN: number;
  /** Fragments of UDP. */
  readonly UFO: number;
  /** Datagrams of UDP over IPv4. */
  readonly USO4: number;
  /** Datagrams of UDP over IPv6. */
  readonly USO6: number;
  /** Segments inside of UDP tunnels. */
  readonly UDP_TUNNEL_GSO: number;
  /** Segments inside of UDP tunnels with a checksum. */
  readonly UDP_TUNNEL_GSO_CSUM: number;
};
export type TUN_F = number;

/** Options at level `SOL_UDP`. Source: udp(7), linux/udp.h. */
export const UDP: {
  /** Gather data into one datagram. A flag. */
  readonly CORK: number;
  /** What is encapsulated in the datagrams. An int. */
  readonly ENCAP: number;
  /** Send without a checksum over IPv6. A flag. */
  readonly NO_CHECK6_TX: number;
  /** Take datagrams without a checksum over IPv6. A flag. */
  readonly NO_CHECK6_RX: number;
  /** Let the kernel cut a buffer into datagrams of this size. An int (a `u16` as control message). */
  readonly SEGMENT: number;
  /** Receive merged datagrams. A flag (an int with the size as control message). */
  readonly GRO: number;
};
export type UDP = number;

/** What is encapsulated in the datagrams, the value of the option `ENCAP`. Source: linux/udp.h. */
export const UDP_ENCAP: {
  /** IPsec, with the mark of the first drafts. */
  readonly ESPINUDP_NON_IKE: number;
  /** IPsec. */
  readonly ESPINUDP: number;
  /** L2TP. */
  readonly L2TPINUDP: number;
  /** GTP version 0. */
  readonly GTP0: number;
  /** GTP version 1, user plane. */
  readonly GTP1U: number;
  /** RxRPC. */
  readonly RXRPC: number;
  /** OpenVPN. */
  readonly OVPNINUDP: number;
};
export type UDP_ENCAP = number;

/** Special nanoseconds in the times that `utimensat` sets. Source: utimensat(2), linux/stat.h. */
export const UTIME: {
  /** The current time. */
  readonly NOW: number;
  /** Leave this time alone. */
  readonly OMIT: number;
};
export type UTIME = number;

/** What is left to the receiver of a packet. Source: linux/virtio_net.h. */
export const VIRTIO_NET_HDR_F: {
  /** The checksum is to be calculated. */
  readonly NEEDS_CSUM: number;
  /** The checksum is right. */
  readonly DATA_VALID: number;
  /** The fields of the checksum tell of segments that were put together. */
  readonly RSC_INFO: number;
  /** The same for the header inside of a UDP tunnel. */
  readonly UDP_TUNNEL_CSUM: number;
};
export type VIRTIO_NET_HDR_F = number;

/** How a packet shall be cut in segments. Source: linux/virtio_net.h. */
export const VIRTIO_NET_HDR_GSO: {
  /** Not at all. */
  readonly NONE: number;
  /** As TCP over IPv4. */
  readonly TCPV4: number;
  /** As fragments of UDP over IPv4. */
  readonly UDP: number;
  /** As TCP over IPv6. */
  readonly TCPV6: number;
  /** As UDP datagrams. */
  readonly UDP_L4: number;
  /** Flag: inside of a UDP tunnel over IPv4. */
  readonly UDP_TUNNEL_IPV4: number;
  /** Flag: inside of a UDP tunnel over IPv6. */
  readonly UDP_TUNNEL_IPV6: number;
  /** Both of these. */
  readonly UDP_TUNNEL: number;
  /** Flag: TCP with explicit congestion notification. */
  readonly ECN: number;
};
export type VIRTIO_NET_HDR_GSO = number;

/** Well-known context ids and ports of `AF_VSOCK`. Source: vsock(7), linux/vm_sockets.h. */
export const VMADDR: {
  /** Any context, for `bind`. */
  readonly CID_ANY: number;
  /** Any port, for `bind`. */
  readonly PORT_ANY: number;
  /** The hypervisor. */
  readonly CID_HYPERVISOR: number;
  /** This machine. */
  readonly CID_LOCAL: number;
  /** The host. */
  readonly CID_HOST: number;
};
export type VMADDR = number;

/** What `wait4` and `waitid` wait for, and how. Source: wait(2), linux/wait.h. */
export const W: {
  /** Do not wait if nothing has happened. */
  readonly NOHANG: number;
  /** `wait4`: also children that stopped. */
  readonly UNTRACED: number;
  /** `waitid`: children that stopped; the same bit as `UNTRACED`. */
  readonly STOPPED: number;
  /** `waitid`: children that ended. */
  readonly EXITED: number;
  /** Also children that go on after a stop. */
  readonly CONTINUED: number;
  /** Leave the child so that it can be waited for again. */
  readonly NOWAIT: number;
  /** Not the children of this process's other threads. */
  readonly NOTHREAD: number;
  /** Children of every kind, also those that tell their end by another signal than `SIGCHLD`. */
  readonly ALL: number;
  /** Only children that tell their end by another signal than `SIGCHLD`. */
  readonly CLONE: number;
};
export type W = number;

/** Whether an extended attribute may exist already. Source: setxattr(2), linux/xattr.h. */
export const XATTR: {
  /** Fail with `EEXIST` if it exists. */
  readonly CREATE: number;
  /** Fail with `ENODATA` if it does not exist. */
  readonly REPLACE: number;
};
export type XATTR = number;

/** Limits of extended attributes, in bytes. Source: xattr(7), linux/limits.h. */
export const XATTR_LIMIT: {
  /** Longest name. */
  readonly NAME_MAX: number;
  /** Largest value. */
  readonly SIZE_MAX: number;
  /** Largest list of names. */
  readonly LIST_MAX: number;
};
export type XATTR_LIMIT = number;

/**
 * Take a connection from a listening socket.
 * @param fd the listening socket
 * @returns A new descriptor for the connection, without the close-on-exec flag.
 * @throws EAGAIN: no connection waits, and the socket is nonblocking
 * @throws ECONNABORTED: the connection that waited is gone
 * @throws EINVAL: the socket does not listen
 * @throws EMFILE: the process has as many descriptors as it may have
 * @see accept(2)
 */
export function accept(fd: FdLike): [Fd, SocketAddress | null];
/**
 * Take a connection from a listening socket, with flags for the new one.
 * @param fd the listening socket
 * @param flags `NONBLOCK` and `CLOEXEC`, for the new descriptor
 * @returns A new descriptor for the connection.
 * @throws EAGAIN: no connection waits, and the socket is nonblocking
 * @throws ECONNABORTED: the connection that waited is gone
 * @throws EINVAL: the socket does not listen, or a flag is unknown
 * @throws EMFILE: the process has as many descriptors as it may have
 * @see accept4(2)
 */
export function accept4(fd: FdLike, flags?: SOCK): [Fd, SocketAddress | null];
/**
 * Check whether this process's real user may use a file.
 * What is checked may have changed when the file is then used: just use it, and look at the error.
 * @param path the file
 * @param mode what is asked for
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: it is not allowed, or a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EINVAL: `mode` has unknown bits
 * @throws EROFS: `W` was asked for and the file system is read only
 * @see access(2)
 */
export function access(path: PathLike, mode?: OK): void;
/**
 * Ask for the discipline of the system's clock, or change it.
 * @param timex what to change, by `modes`; filled with the state after
 * @returns The state of the clock (`TIME`).
 * @throws EINVAL: a value is out of its range
 * @throws EPERM: `modes` is not empty and the caller lacks `CAP_SYS_TIME`
 * @see adjtimex(2)
 */
export function adjtimex(timex: types.timex | types.timex_init): number;
/**
 * Have `SIGALRM` sent after some seconds.
 * It is the timer `REAL` of `setitimer`.
 * @param seconds after how long; 0 stops it
 * @returns The seconds that were left before, rounded, but not to 0; 0 if there was none.
 * @see alarm(2)
 */
export function alarm(seconds: number): number;
/**
 * Give a socket its own address.
 * @param fd the socket
 * @param addr the address
 * @throws EADDRINUSE: somebody has the address, or the socket file exists
 * @throws EADDRNOTAVAIL: the address is not of this machine
 * @throws EACCES: a port below 1024 needs `CAP_NET_BIND_SERVICE`, or the directory may not be written
 * @throws EINVAL: the socket has an address already, or `addr` has the wrong length or family
 * @see bind(2)
 */
export function bind(fd: FdLike, addr?: AddressLike | null): void;
/**
 * Change a terminal's behaviour in memory to raw: no lines, no echo, no signals, 8 bits.
 * @param termios what `tcgetattr` gave, changed in place
 * @see cfmakeraw(3)
 */
export function cfmakeraw(termios: types.termios | types.termios_init): void;
/**
 * Change the working directory.
 * @param path the directory
 * @throws EACCES: the directory, or one on the way to it, may not be searched
 * @throws ENOENT: it does not exist
 * @throws ENOTDIR: it is no directory
 * @see chdir(2)
 */
export function chdir(path: PathLike): void;
/**
 * Set a file's permissions, following symbolic links.
 * @param path the file
 * @param mode the new permission bits
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EPERM: only the owner, or a privileged process, may do it
 * @throws EROFS: the file system is read only
 * @see chmod(2)
 */
export function chmod(path: PathLike, mode: number): void;
/**
 * Set a file's owner and group, following symbolic links.
 * @param path the file
 * @param owner the new owner; 0xffffffff leaves it
 * @param group the new group; 0xffffffff leaves it
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EROFS: the file system is read only
 * @throws EPERM: only a privileged process may give files away; the owner may choose among its own groups
 * @see chown(2)
 */
export function chown(path: PathLike, owner?: number, group?: number): void;
/**
 * Change the root directory of this process.
 * The working directory stays where it is, outside the new root unless it is changed too.
 * @param path the new root
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOENT: it does not exist
 * @throws ENOTDIR: it is no directory
 * @throws EPERM: the caller lacks `CAP_SYS_CHROOT`
 * @see chroot(2)
 */
export function chroot(path: PathLike): void;
/**
 * Ask for the discipline of a clock, or change it.
 * @param clock the clock: `REALTIME`, or one of a descriptor
 * @param timex what to change, by `modes`; filled with the state after
 * @returns The state of the clock (`TIME`).
 * @throws EINVAL: there is no such clock, or a value is out of its range
 * @throws EOPNOTSUPP: the clock has no discipline
 * @throws EPERM: `modes` is not empty and the caller lacks `CAP_SYS_TIME`
 * @see clock_adjtime(2)
 */
export function clock_adjtime(clock: CLOCK, timex: types.timex | types.timex_init): number;
/**
 * Ask for the resolution of a clock.
 * @param clock the clock
 * @throws EINVAL: there is no such clock
 * @see clock_getres(2)
 */
export function clock_getres(clock: CLOCK): types.timespec;
/**
 * Read a clock.
 * @param clock the clock
 * @throws EINVAL: there is no such clock
 * @see clock_gettime(2)
 */
export function clock_gettime(clock: CLOCK): types.timespec;
/**
 * Sleep by a clock, for a time or until a time.
 * @param clock the clock
 * @param flags `ABSTIME`: until `request`, which is a time of the clock
 * @param request how long, or until when
 * @throws EINTR: a signal came
 * @throws EINVAL: there is no such clock, or `request` is no time
 * @throws ENOTSUP: one cannot sleep by this clock
 * @see clock_nanosleep(2)
 */
export function clock_nanosleep(clock: CLOCK, flags: TIMER | undefined, request: types.timespec | types.timespec_init): types.timespec;
/**
 * Set a clock.
 * @param clock the clock: `REALTIME`, or one of a descriptor
 * @param time its new time
 * @throws EINVAL: the clock cannot be set, or `time` is no time
 * @throws EPERM: the caller lacks `CAP_SYS_TIME`
 * @see clock_settime(2)
 */
export function clock_settime(clock: CLOCK, time: types.timespec | types.timespec_init): void;
/**
 * Close a descriptor.
 * The descriptor is gone afterwards even if an error is told (except `EBADF`); never close again.
 * @param fd the descriptor, taken from its owner
 * @throws EBADF: `fd` is not open
 * @throws EINTR: a signal came; the descriptor is closed nevertheless
 * @throws EIO: an earlier write failed late
 * @see close(2)
 */
export function close(fd: FdLike): void;
/**
 * Close all descriptors from one number to another.
 * Numbers in between that are not open are no error, and errors of closing are not told.
 * @param first lowest descriptor
 * @param last highest descriptor; 0xffffffff is all that there are
 * @param flags how they are treated
 * @throws EINVAL: a flag is unknown, or `first` is above `last`
 * @throws EMFILE: `UNSHARE` was given and the new table would be too large
 * @see close_range(2)
 */
export function close_range(first: number, last: number, flags?: CLOSE_RANGE): void;
/**
 * Find the next control message in a buffer.
 * Begin with `at` 0 and go on with what was returned, until it is 0.
 * @param control the control part of a message, cut to `controllen`
 * @param at where to look
 * @returns Where to look for the one after it; 0 if there is none at `at`.
 * @throws EINVAL: the message's length is too small for its header
 * @see cmsg(3)
 */
export function cmsg_next(control: BytesLike | string, at: number | bigint): [number, types.cmsg_view];
/**
 * Append a control message to a buffer.
 * @param control the buffer
 * @param at where the message begins: 0, then what was returned
 * @param level who makes it
 * @param kind its kind at that level (`SCM` at `SOL_SOCKET`)
 * @param data its data
 * @returns The number of bytes that the buffer's messages take now, with padding.
 * @throws ENOSPC: the buffer is too small
 * @throws EINVAL: `at` is not the place of a message
 * @see cmsg(3)
 */
export function cmsg_put(control: number, at: number | bigint, level: SOL, kind: number, data: BytesLike | string): Buffer;
/**
 * Append a control message to a buffer.
 * @param control the buffer
 * @param at where the message begins: 0, then what was returned
 * @param level who makes it
 * @param kind its kind at that level (`SCM` at `SOL_SOCKET`)
 * @param data its data
 * @returns The number of bytes that the buffer's messages take now, with padding.
 * @throws ENOSPC: the buffer is too small
 * @throws EINVAL: `at` is not the place of a message
 * @see cmsg(3)
 */
export function cmsg_put(control: BytesLike, at: number | bigint, level: SOL, kind: number, data: BytesLike | string): number;
/**
 * Tell how much room a control message takes.
 * @param len length of its data in bytes
 * @returns The number of bytes with header and padding.
 * @see cmsg(3)
 */
export function cmsg_space(len: number | bigint): number;
/**
 * Connect a socket to a peer, or set the peer of a datagram socket.
 * @param fd the socket
 * @param addr the peer's address; one of family `UNSPEC` forgets the peer of a datagram socket
 * @throws EINPROGRESS: the socket is nonblocking; it becomes writable, and then `SO_ERROR` has the result
 * @throws EINTR: a signal came; the connection goes on being made, wait as for `EINPROGRESS`
 * @throws ECONNREFUSED: nobody listens there
 * @throws ETIMEDOUT: no answer came
 * @throws ENETUNREACH: there is no route
 * @throws EAGAIN: a nonblocking Unix socket, and the listener's queue is full
 * @throws EISCONN: the socket is connected
 * @throws ENOENT: the socket file does not exist
 * @see connect(2)
 */
export function connect(fd: FdLike, addr?: AddressLike | null): void;
/**
 * Copy a part of a file to another inside the kernel; the file system may share the blocks.
 * @param fd_in the source, open for reading
 * @param off_in where to read from, moved by the call; nothing is the file's position
 * @param fd_out the destination, open for writing and not for appending
 * @param off_out where to write to, moved by the call; nothing is the file's position
 * @param len number of bytes
 * @param flags must be 0
 * @returns The number of bytes copied, which may be less than asked for; 0 at the end of the source.
 * @throws EBADF: a descriptor is not open in the right way, or the destination appends
 * @throws EINVAL: the ranges overlap in one file, or a descriptor is not a regular file
 * @throws EXDEV: the files are on different file systems that cannot do it
 * @throws ENOSPC: the device is full
 * @throws EFBIG: the destination would be larger than a file may be
 * @see copy_file_range(2)
 */
export function copy_file_range(fd_in: FdLike, off_in: number | bigint | null | undefined, fd_out: FdLike, off_out: number | bigint | null | undefined, len: number | bigint, flags?: number): [number, number | null, number | null];
/**
 * Create a file, or cut an existing one to nothing, and open it for writing.
 * This is `openat` with `CREAT`, `WRONLY` and `TRUNC`.
 * @param path the file
 * @param mode permission bits of a file that is created, less the umask
 * @returns A new descriptor.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched, or the file may not be written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EISDIR: it is a directory
 * @throws EROFS: the file system is read only
 * @see creat(2)
 */
export function creat(path: PathLike, mode?: number): Fd;
/**
 * Take one entry out of the bytes that `getdents` gave.
 * The bytes are read by the library itself, not by the kernel: they must be there.
 * @param buf the bytes that `getdents` gave, cut to their count
 * @param at where the entry starts: 0 for the first, then what this call returned
 * @returns Where the next entry starts; 0 if `at` is the end and there was no entry.
 * @throws EINVAL: there is no whole entry at `at`
 * @throws EFAULT: the buffer is null
 * @see getdents(2)
 */
export function dirent_next(buf: BytesLike | string, at: number | bigint): [number, types.dirent];
/**
 * Duplicate a descriptor to the lowest free number.
 * Both share position and status flags; the new one is not closed on `execve`.
 * @param fd the descriptor
 * @returns The new descriptor.
 * @throws EBADF: `fd` is not open
 * @throws EMFILE: this process has as many descriptors as it may
 * @see dup(2)
 */
export function dup(fd: FdLike): Fd;
/**
 * Duplicate a descriptor to a given number, closing what was open there.
 * If both numbers are the same, nothing happens. The new one is not closed on `execve`.
 * @param fd the descriptor
 * @param newfd the number that the duplicate gets
 * @returns The new descriptor, `newfd`.
 * @throws EBADF: `fd` is not open, or `newfd` is not a possible number
 * @throws EBUSY: another thread is just opening a file at that number
 * @see dup2(2)
 */
export function dup2(fd: FdLike, newfd: number): Fd;
/**
 * Duplicate a descriptor to a given number, closing what was open there, with flags.
 * @param fd the descriptor
 * @param newfd the number that the duplicate gets
 * @param flags `CLOEXEC`, or nothing
 * @returns The new descriptor, `newfd`.
 * @throws EBADF: `fd` is not open, or `newfd` is not a possible number
 * @throws EBUSY: another thread is just opening a file at that number
 * @throws EINVAL: a flag other than `CLOEXEC` was given, or both numbers are the same
 * @see dup3(2)
 */
export function dup3(fd: FdLike, newfd: number, flags?: O): Fd;
/**
 * Make an epoll, a set of descriptors that are watched.
 * @param size without meaning, but positive
 * @returns A new descriptor, without the close-on-exec flag.
 * @throws EINVAL: `size` is not positive
 * @throws EMFILE: the process has as many descriptors or epolls as it may have
 * @see epoll_create(2)
 */
export function epoll_create(size?: number): Fd;
/**
 * Make an epoll, a set of descriptors that are watched.
 * @param flags `CLOEXEC` or nothing
 * @returns A new descriptor.
 * @throws EINVAL: a flag is unknown
 * @throws EMFILE: the process has as many descriptors or epolls as it may have
 * @see epoll_create1(2)
 */
export function epoll_create1(flags?: EPOLL_CREATE): Fd;
/**
 * Watch a descriptor with an epoll, change that or end it.
 * @param epfd the epoll
 * @param op what to do
 * @param fd the descriptor that is watched
 * @param event what is waited for, and the number that comes back with it; nothing for `DEL`
 * @throws EEXIST: `ADD`, and it is watched already
 * @throws ENOENT: `MOD` or `DEL`, and it is not watched
 * @throws EPERM: the descriptor cannot be waited for (regular files)
 * @throws EINVAL: `epfd` is not an epoll or is `fd`, or `EXCLUSIVE` was used wrongly
 * @throws ELOOP: epolls would watch each other in a circle
 * @throws ENOSPC: the user watches as many as he may (fs.epoll.max_user_watches)
 * @see epoll_ctl(2)
 */
export function epoll_ctl(epfd: FdLike, op: EPOLL_CTL, fd: FdLike, event?: types.epoll_event | types.epoll_event_init | null): void;
/**
 * Wait for events of an epoll, with a signal mask of its own.
 * @param epfd the epoll
 * @param events where the events go
 * @param timeout how many milliseconds to wait; -1 is for ever
 * @param mask the signals that are blocked meanwhile; nothing leaves them
 * @returns The number of events; 0 when the time has passed.
 * @throws EINTR: a signal came before an event
 * @throws EINVAL: `epfd` is not an epoll, or there is no room for events
 * @see epoll_pwait(2)
 */
export function epoll_pwait(epfd: FdLike, events: number, timeout?: number, mask?: types.sigset | types.sigset_init | null): types.epoll_event[];
/**
 * Wait for events of an epoll, to the nanosecond and with a signal mask of its own.
 * @param epfd the epoll
 * @param events where the events go
 * @param timeout how long to wait; nothing is for ever
 * @param mask the signals that are blocked meanwhile; nothing leaves them
 * @returns The number of events; 0 when the time has passed.
 * @throws EINTR: a signal came before an event
 * @throws EINVAL: `epfd` is not an epoll, there is no room for events, or `timeout` is not a time
 * @see epoll_pwait2(2)
 */
export function epoll_pwait2(epfd: FdLike, events: number, timeout?: types.timespec | types.timespec_init | null, mask?: types.sigset | types.sigset_init | null): types.epoll_event[];
/**
 * Wait for events of an epoll.
 * @param epfd the epoll
 * @param events where the events go
 * @param timeout how many milliseconds to wait; -1 is for ever
 * @returns The number of events; 0 when the time has passed.
 * @throws EINTR: a signal came before an event
 * @throws EINVAL: `epfd` is not an epoll, or there is no room for events
 * @see epoll_wait(2)
 */
export function epoll_wait(epfd: FdLike, events: number, timeout?: number): types.epoll_event[];
/**
 * Make an event counter.
 * @param count the number that it begins with
 * @param flags how it counts and whether it waits
 * @returns A new descriptor, readable while the counter is above 0.
 * @throws EINVAL: `flags` has unknown flags
 * @see eventfd(2)
 */
export function eventfd(count?: number, flags?: EFD): Fd;
/**
 * Read an event counter, which sets it to 0, or takes 1 with `SEMAPHORE`.
 * @param fd the event counter
 * @throws EAGAIN: the counter is 0 and the descriptor is nonblocking
 * @throws EBADF: `fd` is not open for reading
 * @see eventfd(2)
 */
export function eventfd_read(fd: FdLike): bigint;
/**
 * Add to an event counter.
 * @param fd the event counter
 * @param value what is added
 * @throws EAGAIN: the counter would overflow and the descriptor is nonblocking
 * @throws EBADF: `fd` is not open for writing
 * @throws EINVAL: `value` has all bits set
 * @see eventfd(2)
 */
export function eventfd_write(fd: FdLike, value: number | bigint): void;
/**
 * Run another program in this process.
 * It does not return when it succeeds. Descriptors without `CLOEXEC` stay open.
 * @param path the program's file
 * @param argv its arguments, the first of them its name
 * @param envp its environment, as `NAME=value`
 * @throws E2BIG: arguments and environment are too long
 * @throws EACCES: the file is not executable, or a directory on the way to it may not be searched
 * @throws ENOENT: the file, or the interpreter that it names, does not exist
 * @throws ENOEXEC: the file has no format that the kernel can run
 * @throws ETXTBSY: somebody has the file open for writing
 * @see execve(2)
 */
export function execve(path: PathLike, argv: Iterable<string | Uint8Array> | Record<string, string>, envp: Iterable<string | Uint8Array> | Record<string, string>): void;
/**
 * Run another program in this process, relative to a directory descriptor.
 * It does not return when it succeeds.
 * @param dir directory from which a relative `path` starts; or the program's open file, with an empty `path` and `EMPTY_PATH`
 * @param path the program's file
 * @param argv its arguments, the first of them its name
 * @param envp its environment, as `NAME=value`
 * @param flags `EMPTY_PATH`, `SYMLINK_NOFOLLOW`
 * @throws EACCES: the file is not executable, or a directory on the way to it may not be searched
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws ELOOP: the file is a symbolic link and `SYMLINK_NOFOLLOW` was given
 * @throws ENOENT: the file does not exist, or a script is run through a descriptor that closes on `execve`
 * @throws ENOEXEC: the file has no format that the kernel can run
 * @see execveat(2)
 */
export function execveat(dir: FdLike | null | undefined, path: PathLike, argv: Iterable<string | Uint8Array> | Record<string, string>, envp: Iterable<string | Uint8Array> | Record<string, string>, flags?: AT): void;
/**
 * End this process with all its threads, at once.
 * Neither the language's nor the C library's exit handlers run, and no buffer is flushed.
 * @param status the exit status, of which the parent sees the low 8 bits
 * @see _exit(2)
 */
export function exit(status?: number): never;
/**
 * Check whether this process's real user may use a file, relative to a directory descriptor.
 * The kernel's call has no flags; `faccessat2` has.
 * @param dir directory from which a relative `path` starts
 * @param path the file
 * @param mode what is asked for
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: it is not allowed, or a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EINVAL: `mode` has unknown bits
 * @throws EROFS: `W` was asked for and the file system is read only
 * @see faccessat(2)
 */
export function faccessat(dir: FdLike | null | undefined, path: PathLike, mode?: OK): void;
/**
 * Check whether this process may use a file, relative to a directory descriptor, with flags.
 * @param dir directory from which a relative `path` starts
 * @param path the file
 * @param mode what is asked for
 * @param flags `EACCESS` to check with the effective ids, `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: it is not allowed, or a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EINVAL: `mode` or `flags` has unknown bits
 * @throws EROFS: `W` was asked for and the file system is read only
 * @see faccessat2(2)
 */
export function faccessat2(dir: FdLike | null | undefined, path: PathLike, mode?: OK, flags?: AT): void;
/**
 * Tell how a part of a file will be used.
 * @param fd the open file
 * @param offset first byte
 * @param len number of bytes; 0 is all to the end of the file
 * @param advice how it will be used
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: `advice` is unknown, or `len` is negative
 * @throws ESPIPE: `fd` is a pipe
 * @see posix_fadvise(2)
 */
export function fadvise64(fd: FdLike, offset: number | bigint, len: number | bigint, advice: POSIX_FADV): void;
/**
 * Reserve, free or shift a range of a file.
 * @param fd the file, open for writing
 * @param mode what is done; nothing is to reserve space
 * @param offset first byte
 * @param len number of bytes
 * @throws EBADF: `fd` is not open for writing
 * @throws ENOSPC: the device is full
 * @throws EDQUOT: the quota is used up
 * @throws EINVAL: `offset` is negative or `len` is not positive, or the range is not aligned as `mode` needs it
 * @throws EOPNOTSUPP: the file system cannot do it
 * @throws EPERM: a seal of the memory file forbids it
 * @throws ESPIPE: `fd` is a pipe
 * @throws ENODEV: `fd` is not a regular file
 * @see fallocate(2)
 */
export function fallocate(fd: FdLike, mode: FALLOC_FL | undefined, offset: number | bigint, len: number | bigint): void;
/**
 * Change the working directory to an open one.
 * @param fd the directory
 * @throws EACCES: the directory may not be searched
 * @throws EBADF: `fd` is not open
 * @throws ENOTDIR: `fd` is no directory
 * @see fchdir(2)
 */
export function fchdir(fd: FdLike): void;
/**
 * Set an open file's permissions.
 * @param fd the open file
 * @param mode the new permission bits
 * @throws EBADF: `fd` is not open
 * @throws EPERM: only the owner, or a privileged process, may do it
 * @throws EROFS: the file system is read only
 * @see fchmod(2)
 */
export function fchmod(fd: FdLike, mode: number): void;
/**
 * Set a file's permissions, relative to a directory descriptor, following symbolic links.
 * The kernel's call has no flags; `fchmodat2` has.
 * @param dir directory from which a relative `path` starts
 * @param path the file
 * @param mode the new permission bits
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EPERM: only the owner, or a privileged process, may do it
 * @throws EROFS: the file system is read only
 * @see fchmodat(2)
 */
export function fchmodat(dir: FdLike | null | undefined, path: PathLike, mode: number): void;
/**
 * Set a file's permissions, relative to a directory descriptor, with flags.
 * @param dir directory from which a relative `path` starts
 * @param path the file
 * @param mode the new permission bits
 * @param flags `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EPERM: only the owner, or a privileged process, may do it
 * @throws EROFS: the file system is read only
 * @throws EINVAL: a flag is unknown
 * @throws ENOSYS: the kernel is older than 6.6
 * @throws EOPNOTSUPP: it is a symbolic link, whose permissions cannot be changed
 * @see fchmodat(2)
 */
export function fchmodat2(dir: FdLike | null | undefined, path: PathLike, mode: number, flags?: AT): void;
/**
 * Set an open file's owner and group.
 * @param fd the open file
 * @param owner the new owner; 0xffffffff leaves it
 * @param group the new group; 0xffffffff leaves it
 * @throws EBADF: `fd` is not open
 * @throws EROFS: the file system is read only
 * @throws EPERM: only a privileged process may give files away; the owner may choose among its own groups
 * @see fchown(2)
 */
export function fchown(fd: FdLike, owner?: number, group?: number): void;
/**
 * Set a file's owner and group, relative to a directory descriptor.
 * @param dir directory from which a relative `path` starts
 * @param path the file
 * @param owner the new owner; 0xffffffff leaves it
 * @param group the new group; 0xffffffff leaves it
 * @param flags `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EROFS: the file system is read only
 * @throws EINVAL: a flag is unknown
 * @throws EPERM: only a privileged process may give files away; the owner may choose among its own groups
 * @see fchownat(2)
 */
export function fchownat(dir: FdLike | null | undefined, path: PathLike, owner?: number, group?: number, flags?: AT): void;
/**
 * Do one of the many operations on a descriptor; each also has a function of its own, `fcntl_` and its name.
 * A descriptor that comes back (`DUPFD`) is a mere number here.
 * @param fd the descriptor
 * @param cmd which operation
 * @param arg its argument: a number, or the address of a struct
 * @returns What the operation gives; 0 if nothing.
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: the operation is unknown, or its argument makes no sense
 * @throws EAGAIN: a lock or lease of another process is in the way
 * @see fcntl(2)
 */
export function fcntl(fd: FdLike, cmd: F, arg?: number | bigint | BytesLike | Struct): number;
/**
 * Forbid something to be done to a memory file, for good.
 * @param fd the memory file, open for writing
 * @param seals what is forbidden
 * @throws EBADF: `fd` is not open
 * @throws EBUSY: `WRITE` was given and the file is mapped for writing
 * @throws EINVAL: `fd` is not of `memfd_create`, or a seal is unknown
 * @throws EPERM: it is sealed against seals, or not open for writing
 * @see F_ADD_SEALS(2const)
 */
export function fcntl_add_seals(fd: FdLike, seals?: F_SEAL): void;
/**
 * Tell whether the file was created when it was opened, by `open` with `CREAT`.
 * @param fd the open file
 * @returns 1 if it was, otherwise 0.
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: the kernel is older than 6.12
 * @see fcntl(2)
 */
export function fcntl_created_query(fd: FdLike): number;
/**
 * Duplicate a descriptor to the lowest free number that is not below `min`.
 * @param fd the descriptor
 * @param min lowest number
 * @returns The new descriptor, not closed on `execve`.
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: `min` is negative or above the limit of descriptors
 * @throws EMFILE: this process has as many descriptors as it may
 * @see F_DUPFD(2const)
 */
export function fcntl_dupfd(fd: FdLike, min?: number): Fd;
/**
 * Duplicate a descriptor to the lowest free number that is not below `min`, to be closed on `execve`.
 * @param fd the descriptor
 * @param min lowest number
 * @returns The new descriptor.
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: `min` is negative or above the limit of descriptors
 * @throws EMFILE: this process has as many descriptors as it may
 * @see F_DUPFD_CLOEXEC(2const)
 */
export function fcntl_dupfd_cloexec(fd: FdLike, min?: number): Fd;
/**
 * Tell whether two descriptors are of the same open file.
 * @param fd a descriptor
 * @param other another descriptor
 * @returns 1 if they are, otherwise 0.
 * @throws EBADF: one of them is not open
 * @throws EINVAL: the kernel is older than 6.10
 * @see fcntl(2)
 */
export function fcntl_dupfd_query(fd: FdLike, other: FdLike): number;
/**
 * Give the hint how long data written to a file will live.
 * @param fd the open file
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: it is not a regular file
 * @see F_GET_RW_HINT(2const)
 */
export function fcntl_get_rw_hint(fd: FdLike): bigint;
/**
 * Tell what is forbidden to be done to a memory file.
 * @param fd the memory file
 * @returns What is forbidden.
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: `fd` is not of `memfd_create`
 * @see F_GET_SEALS(2const)
 */
export function fcntl_get_seals(fd: FdLike): number;
/**
 * Give a descriptor's own flags.
 * @param fd the descriptor
 * @returns `CLOEXEC`, or nothing.
 * @throws EBADF: `fd` is not open
 * @see F_GETFD(2const)
 */
export function fcntl_getfd(fd: FdLike): number;
/**
 * Give an open file's access mode and status flags.
 * @param fd the open file
 * @returns Both, as they are given to `open`.
 * @throws EBADF: `fd` is not open
 * @see F_GETFL(2const)
 */
export function fcntl_getfl(fd: FdLike): number;
/**
 * Give the lease that this process holds on an open file.
 * @param fd the open file
 * @returns Its kind; `UNLCK` if there is none.
 * @throws EBADF: `fd` is not open
 * @see F_GETLEASE(2const)
 */
export function fcntl_getlease(fd: FdLike): number;
/**
 * Ask whether this process could lock a part of the file; if not, tell of a lock that is in the way.
 * @param fd the open file
 * @param lock the lock that is wanted; becomes the one in the way, or its `type` becomes `UNLCK`
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: the range, `type` or `whence` makes no sense
 * @see F_GETLK(2const)
 */
export function fcntl_getlk(fd: FdLike, lock: types.flock | types.flock_init): void;
/**
 * Give the process that receives an open file's signals.
 * A process group has no number here, where negative numbers are errors; `fcntl_getown_ex` tells it.
 * @param fd the open file
 * @returns The process or thread; 0 if it is nobody or a process group.
 * @throws EBADF: `fd` is not open
 * @see F_GETOWN(2const)
 */
export function fcntl_getown(fd: FdLike): number;
/**
 * Give who receives an open file's signals, with its kind.
 * @param fd the open file
 * @throws EBADF: `fd` is not open
 * @see F_GETOWN_EX(2const)
 */
export function fcntl_getown_ex(fd: FdLike): types.f_owner_ex;
/**
 * Give a pipe's capacity.
 * @param fd an end of the pipe
 * @returns The capacity in bytes.
 * @throws EBADF: `fd` is not an end of a pipe
 * @see F_GETPIPE_SZ(2const)
 */
export function fcntl_getpipe_sz(fd: FdLike): number;
/**
 * Give the signal that is sent when input or output becomes possible.
 * @param fd the open file
 * @returns The signal; 0 is `SIGIO` without further information.
 * @throws EBADF: `fd` is not open
 * @see F_GETSIG(2const)
 */
export function fcntl_getsig(fd: FdLike): number;
/**
 * Send a signal when a directory changes; `inotify` does it better.
 * @param fd the directory
 * @param events which changes; nothing ends it
 * @throws EBADF: `fd` is not open
 * @throws ENOTDIR: `fd` is not a directory
 * @throws EINVAL: the kernel is built without it
 * @see F_NOTIFY(2const)
 */
export function fcntl_notify(fd: FdLike, events?: DN): void;
/**
 * Ask whether this open file could lock a part of the file; if not, tell of a lock that is in the way.
 * `pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
 * @param fd the open file
 * @param lock the lock that is wanted; becomes the one in the way, or its `type` becomes `UNLCK`
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: the range, `type` or `whence` makes no sense, or `pid` is not 0
 * @see F_OFD_GETLK(2const)
 */
export function fcntl_ofd_getlk(fd: FdLike, lock: types.flock | types.flock_init): void;
/**
 * Lock or unlock a part of a file for this open file, without waiting.
 * `pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
 * @param fd the file: for `RDLCK` open for reading, for `WRLCK` open for writing
 * @param lock kind and range of the lock
 * @throws EAGAIN: another holds a lock that is in the way
 * @throws EACCES: the same, on some file systems
 * @throws EBADF: `fd` is not open in the way that the lock needs
 * @throws EINVAL: the range, `type` or `whence` makes no sense, or `pid` is not 0
 * @throws ENOLCK: there are too many locks
 * @see F_OFD_SETLK(2const)
 */
export function fcntl_ofd_setlk(fd: FdLike, lock: types.flock | types.flock_init): void;
/**
 * Lock or unlock a part of a file for this open file, and wait until it can be had.
 * `pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
 * @param fd the file: for `RDLCK` open for reading, for `WRLCK` open for writing
 * @param lock kind and range of the lock
 * @throws EBADF: `fd` is not open in the way that the lock needs
 * @throws EDEADLK: each would wait for the other
 * @throws EINTR: a signal came
 * @throws EINVAL: the range, `type` or `whence` makes no sense, or `pid` is not 0
 * @throws ENOLCK: there are too many locks
 * @see F_OFD_SETLKW(2const)
 */
export function fcntl_ofd_setlkw(fd: FdLike, lock: types.flock | types.flock_init): void;
/**
 * Give a hint how long data written to a file will live.
 * @param fd the open file
 * @param hint how long
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: `hint` is unknown, or it is not a regular file
 * @throws EPERM: only the owner, or a privileged process, may do it
 * @see F_SET_RW_HINT(2const)
 */
export function fcntl_set_rw_hint(fd: FdLike, hint: RWH | number | bigint): void;
/**
 * Set a descriptor's own flags.
 * @param fd the descriptor
 * @param flags `CLOEXEC`, or nothing
 * @throws EBADF: `fd` is not open
 * @see F_SETFD(2const)
 */
export function fcntl_setfd(fd: FdLike, flags?: FD): void;
/**
 * Set an open file's status flags.
 * Only `APPEND`, `ASYNC`, `DIRECT`, `NOATIME` and `NONBLOCK` can be changed; others are ignored.
 * @param fd the open file
 * @param flags all status flags that it is to have
 * @throws EBADF: `fd` is not open
 * @throws EPERM: `APPEND` would be taken from an append-only file, or `NOATIME` set by one who is not the owner
 * @throws EINVAL: the file system has no direct transfer
 * @see F_SETFL(2const)
 */
export function fcntl_setfl(fd: FdLike, flags?: O): void;
/**
 * Take, change or give up a lease: a signal comes before another process opens the file.
 * @param fd the file: for `RDLCK` it must be open only for reading
 * @param kind `RDLCK`, `WRLCK`, or `UNLCK` to give it up
 * @throws EBADF: `fd` is not open
 * @throws EACCES: the file is not this user's, and the process is not privileged
 * @throws EAGAIN: the file is open in a way that is against the lease
 * @throws EINVAL: `kind` is unknown, or it is not a regular file
 * @see F_SETLEASE(2const)
 */
export function fcntl_setlease(fd: FdLike, kind: FCNTL_LOCK): void;
/**
 * Lock or unlock a part of a file for this process, without waiting.
 * All of the process's locks on the file end when it closes any descriptor of it.
 * @param fd the file: for `RDLCK` open for reading, for `WRLCK` open for writing
 * @param lock kind and range of the lock
 * @throws EAGAIN: another holds a lock that is in the way
 * @throws EACCES: the same, on some file systems
 * @throws EBADF: `fd` is not open in the way that the lock needs
 * @throws EINVAL: the range, `type` or `whence` makes no sense
 * @throws ENOLCK: there are too many locks
 * @see F_SETLK(2const)
 */
export function fcntl_setlk(fd: FdLike, lock: types.flock | types.flock_init): void;
/**
 * Lock or unlock a part of a file for this process, and wait until it can be had.
 * All of the process's locks on the file end when it closes any descriptor of it.
 * @param fd the file: for `RDLCK` open for reading, for `WRLCK` open for writing
 * @param lock kind and range of the lock
 * @throws EBADF: `fd` is not open in the way that the lock needs
 * @throws EDEADLK: each would wait for the other
 * @throws EINTR: a signal came
 * @throws EINVAL: the range, `type` or `whence` makes no sense
 * @throws ENOLCK: there are too many locks
 * @see F_SETLKW(2const)
 */
export function fcntl_setlkw(fd: FdLike, lock: types.flock | types.flock_init): void;
/**
 * Set who receives an open file's signals.
 * @param fd the open file
 * @param owner a process, or a process group as a negative number; 0 is nobody
 * @throws EBADF: `fd` is not open
 * @throws ESRCH: there is no such process or group
 * @throws EINVAL: `owner` is not a possible number
 * @see F_SETOWN(2const)
 */
export function fcntl_setown(fd: FdLike, owner: number): void;
/**
 * Set who receives an open file's signals: a thread, a process or a process group.
 * @param fd the open file
 * @param owner who
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: its kind is unknown
 * @throws ESRCH: there is no such thread, process or group
 * @see F_SETOWN_EX(2const)
 */
export function fcntl_setown_ex(fd: FdLike, owner: types.f_owner_ex | types.f_owner_ex_init): void;
/**
 * Set a pipe's capacity, rounded up to what the kernel can do.
 * @param fd an end of the pipe
 * @param size capacity in bytes
 * @returns The capacity that it has now.
 * @throws EBADF: `fd` is not an end of a pipe
 * @throws EBUSY: there is more in the pipe than would fit
 * @throws EINVAL: `size` is 0 or too large
 * @throws EPERM: `size` is above the limit for those without privilege
 * @see F_SETPIPE_SZ(2const)
 */
export function fcntl_setpipe_sz(fd: FdLike, size: number): number;
/**
 * Set the signal that is sent when input or output becomes possible.
 * @param fd the open file
 * @param signal the signal; 0 is `SIGIO` without further information
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: there is no such signal
 * @see F_SETSIG(2const)
 */
export function fcntl_setsig(fd: FdLike, signal: SIG): void;
/**
 * Write what is changed in a file to the device, with only the metadata that are needed to read it back.
 * @param fd the open file
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: `fd` is something that is not written to a device: a pipe, a socket
 * @throws EIO: the device failed
 * @throws ENOSPC: the device is full, found only now
 * @see fdatasync(2)
 */
export function fdatasync(fd: FdLike): void;
/**
 * Read an extended attribute of an open file.
 * @param fd the open file
 * @param name the attribute's name, with its namespace
 * @param value where the value goes; without any room, only its length is told
 * @returns The value's length in bytes.
 * @throws EBADF: `fd` is not open
 * @throws ENODATA: there is no such attribute, or no right to see it
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws ERANGE: the value is larger than the room
 * @see getxattr(2)
 */
export function fgetxattr(fd: FdLike, name: string | Uint8Array, value: number): Buffer;
/**
 * Read an extended attribute of an open file.
 * @param fd the open file
 * @param name the attribute's name, with its namespace
 * @param value where the value goes; without any room, only its length is told
 * @returns The value's length in bytes.
 * @throws EBADF: `fd` is not open
 * @throws ENODATA: there is no such attribute, or no right to see it
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws ERANGE: the value is larger than the room
 * @see getxattr(2)
 */
export function fgetxattr(fd: FdLike, name: string | Uint8Array, value: BytesLike): number;
/**
 * List the extended attributes of an open file.
 * @param fd the open file
 * @param list where the names go, each with a NUL after it; without any room, only the length is told
 * @returns The list's length in bytes.
 * @throws EBADF: `fd` is not open
 * @throws E2BIG: the list is longer than the kernel can give
 * @throws EOPNOTSUPP: the file system has no attributes
 * @throws ERANGE: the list is longer than the room
 * @see listxattr(2)
 */
export function flistxattr(fd: FdLike, list: number): Buffer;
/**
 * List the extended attributes of an open file.
 * @param fd the open file
 * @param list where the names go, each with a NUL after it; without any room, only the length is told
 * @returns The list's length in bytes.
 * @throws EBADF: `fd` is not open
 * @throws E2BIG: the list is longer than the kernel can give
 * @throws EOPNOTSUPP: the file system has no attributes
 * @throws ERANGE: the list is longer than the room
 * @see listxattr(2)
 */
export function flistxattr(fd: FdLike, list: BytesLike): number;
/**
 * Lock or unlock a whole file; the lock belongs to the open file and is shared by its duplicates.
 * @param fd the open file
 * @param operation `SH`, `EX` or `UN`, with `NB` not to wait
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: `operation` is none of these
 * @throws ENOLCK: the kernel has no memory for locks
 * @throws EWOULDBLOCK: another open file holds the lock, and `NB` was given
 * @see flock(2)
 */
export function flock(fd: FdLike, operation?: LOCK): void;
/**
 * Make a child process that is a copy of this one.
 * Only the calling thread goes on in the child. It goes through the C library, so that its handlers run.
 * @returns The child's process id in the parent, 0 in the child.
 * @throws EAGAIN: there are too many processes (`RLIMIT_NPROC`, or the cgroup's limit)
 * @throws ENOMEM: memory is short
 * @see fork(2)
 */
export function fork(): number;
/**
 * Remove an extended attribute of an open file.
 * @param fd the open file
 * @param name the attribute's name, with its namespace
 * @throws EBADF: `fd` is not open
 * @throws ENODATA: there is no such attribute
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws EPERM: the file or the namespace cannot be changed
 * @throws ERANGE: the name is empty or too long
 * @see removexattr(2)
 */
export function fremovexattr(fd: FdLike, name: string | Uint8Array): void;
/**
 * Set an extended attribute of an open file.
 * @param fd the open file
 * @param name the attribute's name, with its namespace: `user.`, `trusted.`, `security.` or `system.`
 * @param value the new value
 * @param flags whether it may exist already
 * @throws EBADF: `fd` is not open
 * @throws EEXIST: `CREATE` was given and it exists
 * @throws ENODATA: `REPLACE` was given and it does not exist
 * @throws E2BIG: the value is too large
 * @throws ENOSPC: the file has no room for it
 * @throws EDQUOT: the quota is used up
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws EPERM: the file's type has no such attributes, or the file or the namespace cannot be changed
 * @throws ERANGE: the name is empty or too long
 * @see setxattr(2)
 */
export function fsetxattr(fd: FdLike, name: string | Uint8Array, value: BytesLike | string, flags?: XATTR): void;
/**
 * Ask what the kernel knows of an open file.
 * @param fd the open file
 * @throws EBADF: `fd` is not open
 * @see fstat(2)
 */
export function fstat(fd: FdLike): types.stat;
/**
 * Ask what the kernel knows of a file, relative to a directory descriptor.
 * The kernel's name is `newfstatat`.
 * @param dir directory from which a relative `path` starts
 * @param path the file
 * @param flags `SYMLINK_NOFOLLOW`, `EMPTY_PATH`, `NO_AUTOMOUNT`
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EINVAL: a flag is unknown
 * @see fstatat(2)
 */
export function fstatat(dir: FdLike | null | undefined, path: PathLike, flags?: AT): types.stat;
/**
 * Ask about the file system that holds an open file.
 * @param fd any file in it
 * @throws EBADF: `fd` is not open
 * @throws EIO: the device failed
 * @throws ENOSYS: the file system does not tell
 * @see fstatfs(2)
 */
export function fstatfs(fd: FdLike): types.statfs;
/**
 * Write what is changed in a file, and its metadata, to the device, and wait for it.
 * An error may be told only once; the data are not safe then even if the next call succeeds.
 * @param fd the open file
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: `fd` is something that is not written to a device: a pipe, a socket
 * @throws EIO: the device failed
 * @throws ENOSPC: the device is full, found only now
 * @see fsync(2)
 */
export function fsync(fd: FdLike): void;
/**
 * Set an open file's size: cut it, or extend it with a hole.
 * @param fd the file, open for writing
 * @param length the new size in bytes
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: `length` is negative, or `fd` is not a regular file open for writing
 * @throws EFBIG: `length` is larger than a file may be
 * @throws EPERM: a seal of the memory file forbids it
 * @see ftruncate(2)
 */
export function ftruncate(fd: FdLike, length: number | bigint): void;
/**
 * Set an open file's times to the nanosecond.
 * This is `utimensat` without a path.
 * @param fd the open file
 * @param times the new times; nothing is the current time for both
 * @throws EBADF: `fd` is not open
 * @throws EROFS: the file system is read only
 * @throws EACCES: the current time is to be set, and the file may not be written and is not this user's
 * @throws EPERM: other times are to be set, and the file is not this user's
 * @throws EINVAL: nanoseconds are neither below a second nor a `UTIME` value
 * @see futimens(3)
 */
export function futimens(fd: FdLike, times?: types.timespec2 | types.timespec2_init | null): void;
/**
 * Ask on which processor the calling thread runs.
 * It may run on another one by the time that the answer comes.
 * @see getcpu(2)
 */
export function getcpu(): [number, number];
/**
 * Ask for the path of the working directory.
 * A path that begins with `(unreachable)` means that the directory is outside this process's root.
 * @param buf where the path goes, with a NUL at its end
 * @returns The path's length without the NUL.
 * @throws ENOENT: the directory was removed
 * @throws ERANGE: the path and its NUL do not fit
 * @see getcwd(2)
 */
export function getcwd(buf?: number): Buffer;
/**
 * Ask for the path of the working directory.
 * A path that begins with `(unreachable)` means that the directory is outside this process's root.
 * @param buf where the path goes, with a NUL at its end
 * @returns The path's length without the NUL.
 * @throws ENOENT: the directory was removed
 * @throws ERANGE: the path and its NUL do not fit
 * @see getcwd(2)
 */
export function getcwd(buf: BytesLike): number;
/**
 * Read entries of a directory into a buffer, from where `dirent_next` takes them.
 * Linux's name is `getdents64`; FreeBSD and macOS are asked by `getdirentries`. The entries `.` and `..` are among them.
 * @param fd the directory
 * @param buf where the entries go; 32 KiB is a good size
 * @returns The number of bytes; 0 when there are no more entries.
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: there is not even room for the next entry
 * @throws ENOENT: the directory was removed
 * @throws ENOTDIR: `fd` is not a directory
 * @see getdents(2)
 */
export function getdents(fd: FdLike, buf: number): Buffer;
/**
 * Read entries of a directory into a buffer, from where `dirent_next` takes them.
 * Linux's name is `getdents64`; FreeBSD and macOS are asked by `getdirentries`. The entries `.` and `..` are among them.
 * @param fd the directory
 * @param buf where the entries go; 32 KiB is a good size
 * @returns The number of bytes; 0 when there are no more entries.
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: there is not even room for the next entry
 * @throws ENOENT: the directory was removed
 * @throws ENOTDIR: `fd` is not a directory
 * @see getdents(2)
 */
export function getdents(fd: FdLike, buf: BytesLike): number;
/**
 * Ask for the effective group of this process, whose rights it has.
 * @returns The group id.
 * @see getegid(2)
 */
export function getegid(): number;
/**
 * Ask for the effective user of this process, whose rights it has.
 * @returns The user id.
 * @see geteuid(2)
 */
export function geteuid(): number;
/**
 * Ask for the real group of this process.
 * @returns The group id.
 * @see getgid(2)
 */
export function getgid(): number;
/**
 * Ask for the supplementary groups.
 * @param groups where they go; if it has no room at all, they are only counted
 * @returns How many there are.
 * @throws EINVAL: there is some room, but not enough
 * @see getgroups(2)
 */
export function getgroups(groups?: number): number[];
/**
 * Ask when an interval timer of this process runs out.
 * @param which the timer
 * @throws EINVAL: there is no such timer
 * @see getitimer(2)
 */
export function getitimer(which: ITIMER): types.itimerval;
/**
 * Tell the address of a socket's peer.
 * @param fd the socket
 * @throws ENOTCONN: the socket has no peer
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getpeername(2)
 */
export function getpeername(fd: FdLike): SocketAddress | null;
/**
 * Ask for the process group of a process.
 * @param pid the process; 0 is this one
 * @returns The process group id.
 * @throws ESRCH: there is no such process
 * @see getpgid(2)
 */
export function getpgid(pid?: number): number;
/**
 * Ask for the process group of this process.
 * @returns The process group id.
 * @see getpgrp(2)
 */
export function getpgrp(): number;
/**
 * Ask for the id of this process.
 * @returns The process id.
 * @see getpid(2)
 */
export function getpid(): number;
/**
 * Ask for the id of the parent process.
 * @returns The parent's process id; 0 if it is in another process id namespace.
 * @see getppid(2)
 */
export function getppid(): number;
/**
 * Ask for the nice value of a process, or the best one among several.
 * @param which what `who` is
 * @param who a process, a process group or a user; 0 is the caller's own
 * @throws EINVAL: `which` is unknown
 * @throws ESRCH: there is no such process
 * @see getpriority(2)
 */
export function getpriority(which: PRIO, who?: number): number;
/**
 * Get random bytes, good enough for keys.
 * @param buf where the bytes go; up to 256 always come whole
 * @param flags from where, and whether to wait
 * @returns The number of bytes.
 * @throws EAGAIN: the pool is not ready and `NONBLOCK` was given
 * @throws EINTR: a signal came before the pool was ready
 * @throws EINVAL: `flags` has unknown flags, or contradicts itself
 * @see getrandom(2)
 */
export function getrandom(buf: number, flags?: GRND): Buffer;
/**
 * Get random bytes, good enough for keys.
 * @param buf where the bytes go; up to 256 always come whole
 * @param flags from where, and whether to wait
 * @returns The number of bytes.
 * @throws EAGAIN: the pool is not ready and `NONBLOCK` was given
 * @throws EINTR: a signal came before the pool was ready
 * @throws EINVAL: `flags` has unknown flags, or contradicts itself
 * @see getrandom(2)
 */
export function getrandom(buf: BytesLike, flags?: GRND): number;
/**
 * Ask for the real, the effective and the saved group.
 * @see getresgid(2)
 */
export function getresgid(): [number, number, number];
/**
 * Ask for the real, the effective and the saved user.
 * @see getresuid(2)
 */
export function getresuid(): [number, number, number];
/**
 * Ask for a limit of this process.
 * @param resource what is limited
 * @throws EINVAL: there is no such resource
 * @see getrlimit(2)
 */
export function getrlimit(resource: RLIMIT): types.rlimit;
/**
 * Ask what this process, this thread or the children have used.
 * @param who whose usage
 * @throws EINVAL: `who` is unknown
 * @see getrusage(2)
 */
export function getrusage(who: RUSAGE): types.rusage;
/**
 * Ask for the session of a process.
 * @param pid the process; 0 is this one
 * @returns The session id, which is the id of the process that began it.
 * @throws ESRCH: there is no such process
 * @see getsid(2)
 */
export function getsid(pid?: number): number;
/**
 * Tell a socket's own address.
 * @param fd the socket
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockname(2)
 */
export function getsockname(fd: FdLike): SocketAddress | null;
/**
 * Read a socket option as bytes.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value where the value goes; some options also read it
 * @returns The value's length in bytes.
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws EINVAL: the room is too small for the value
 * @throws ERANGE: the room is too small for a list
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2)
 */
export function getsockopt(fd: FdLike, level: SOL, option: number, value: number): Buffer;
/**
 * Read a socket option as bytes.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value where the value goes; some options also read it
 * @returns The value's length in bytes.
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws EINVAL: the room is too small for the value
 * @throws ERANGE: the room is too small for a list
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2)
 */
export function getsockopt(fd: FdLike, level: SOL, option: number, value: BytesLike): number;
/**
 * Ask for the id of this thread.
 * @returns The thread id; in the first thread of a process it is the process id.
 * @see gettid(2)
 */
export function gettid(): number;
/**
 * Read the time of day.
 * @see gettimeofday(2)
 */
export function gettimeofday(): [types.timeval, types.timezone];
/**
 * Ask for the real user of this process.
 * @returns The user id.
 * @see getuid(2)
 */
export function getuid(): number;
/**
 * Read an extended attribute of a file, following symbolic links.
 * @param path the file
 * @param name the attribute's name, with its namespace
 * @param value where the value goes; without any room, only its length is told
 * @returns The value's length in bytes.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws ENODATA: there is no such attribute, or no right to see it
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws ERANGE: the value is larger than the room
 * @see getxattr(2)
 */
export function getxattr(path: PathLike, name: string | Uint8Array, value: number): Buffer;
/**
 * Read an extended attribute of a file, following symbolic links.
 * @param path the file
 * @param name the attribute's name, with its namespace
 * @param value where the value goes; without any room, only its length is told
 * @returns The value's length in bytes.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws ENODATA: there is no such attribute, or no right to see it
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws ERANGE: the value is larger than the room
 * @see getxattr(2)
 */
export function getxattr(path: PathLike, name: string | Uint8Array, value: BytesLike): number;
/**
 * Make the other side of a pseudoterminal the caller's.
 * The devpts file system has done so already; the descriptor is checked.
 * @param fd the controlling side of a pseudoterminal
 * @throws ENOTTY: `fd` is not the controlling side of a pseudoterminal
 * @see grantpt(3)
 */
export function grantpt(fd: FdLike): void;
/**
 * Turn the bytes of an IPv4 or IPv6 address into text.
 * @param family `INET` or `INET6`
 * @param addr the 4 or 16 bytes
 * @param out where the text goes; 46 bytes hold any
 * @returns The text's length in bytes.
 * @throws EINVAL: `addr` does not have the family's length
 * @throws EAFNOSUPPORT: another family
 * @throws ENOSPC: `out` is too small
 * @see inet_ntop(3)
 */
export function inet_ntop(family: AF, addr: BytesLike | string, out: number): Buffer;
/**
 * Turn the bytes of an IPv4 or IPv6 address into text.
 * @param family `INET` or `INET6`
 * @param addr the 4 or 16 bytes
 * @param out where the text goes; 46 bytes hold any
 * @returns The text's length in bytes.
 * @throws EINVAL: `addr` does not have the family's length
 * @throws EAFNOSUPPORT: another family
 * @throws ENOSPC: `out` is too small
 * @see inet_ntop(3)
 */
export function inet_ntop(family: AF, addr: BytesLike | string, out: BytesLike): number;
/**
 * Turn the text of an IPv4 or IPv6 address into its bytes.
 * @param family `INET` or `INET6`
 * @param text the text
 * @param out where the 4 or 16 bytes go
 * @returns The number of bytes.
 * @throws EINVAL: the text is no address of the family
 * @throws EAFNOSUPPORT: another family
 * @throws ENOSPC: `out` is too small
 * @see inet_pton(3)
 */
export function inet_pton(family: AF, text: string | Uint8Array, out: number): Buffer;
/**
 * Turn the text of an IPv4 or IPv6 address into its bytes.
 * @param family `INET` or `INET6`
 * @param text the text
 * @param out where the 4 or 16 bytes go
 * @returns The number of bytes.
 * @throws EINVAL: the text is no address of the family
 * @throws EAFNOSUPPORT: another family
 * @throws ENOSPC: `out` is too small
 * @see inet_pton(3)
 */
export function inet_pton(family: AF, text: string | Uint8Array, out: BytesLike): number;
/**
 * Watch a file or a directory, or change what is watched.
 * @param fd the inotify
 * @param path the file or directory
 * @param mask the events, and how to watch
 * @returns The watch; the same number if the file is watched already.
 * @throws ENOENT: the file does not exist
 * @throws EACCES: the file may not be read
 * @throws ENOSPC: the user has as many watches as he may have (fs.inotify.max_user_watches)
 * @throws EINVAL: `mask` holds no event, or `fd` is not an inotify
 * @throws EEXIST: it is watched already and `MASK_CREATE` was given
 * @throws ENOTDIR: it is not a directory and `ONLYDIR` was given
 * @see inotify_add_watch(2)
 */
export function inotify_add_watch(fd: FdLike, path: PathLike, mask?: IN): number;
/**
 * Make an inotify, whose events are read from its descriptor.
 * @param flags `CLOEXEC` and `NONBLOCK`
 * @returns A new descriptor.
 * @throws EINVAL: a flag is unknown
 * @throws EMFILE: the process has as many descriptors, or the user as many inotifies, as allowed
 * @see inotify_init1(2)
 */
export function inotify_init1(flags?: IN_INIT): Fd;
/**
 * Find the next event in the bytes that were read from an inotify.
 * Begin with `at` 0 and go on with what was returned, until it is 0.
 * @param buf the bytes, cut to the number that was read
 * @param at where to look
 * @returns Where to look for the one after it; 0 if there is none at `at`.
 * @throws EINVAL: the event does not end in the buffer
 * @see inotify(7)
 */
export function inotify_next(buf: BytesLike | string, at: number | bigint): [number, types.inotify_view];
/**
 * End a watch; an event `IGNORED` follows.
 * @param fd the inotify
 * @param wd the watch
 * @throws EINVAL: there is no such watch, or `fd` is not an inotify
 * @see inotify_rm_watch(2)
 */
export function inotify_rm_watch(fd: FdLike, wd: number): void;
/**
 * Ask a device or a file for something special.
 * @param fd the open file
 * @param request what is asked
 * @param arg a number or an address, as the request has it
 * @returns What the request answers; often 0.
 * @throws ENOTTY: the file does not know the request
 * @throws EINVAL: the argument is not right
 * @throws EFAULT: the argument is not an address that can be used
 * @see ioctl(2)
 */
export function ioctl(fd: FdLike, request: IOCTL, arg?: number | bigint | BytesLike | Struct): number;
/**
 * Make a request that answers an int, such as `FIONREAD`.
 * Only for requests whose argument is the address of an int.
 * @param fd the open file
 * @param request what is asked
 * @throws ENOTTY: the file does not know the request
 * @see ioctl(2)
 */
export function ioctl_get_int(fd: FdLike, request: IOCTL): number;
/**
 * Make a request that takes an int by its address, such as `FIONBIO`.
 * Only for requests whose argument is the address of an int.
 * @param fd the open file
 * @param request what is asked
 * @param value the number
 * @throws ENOTTY: the file does not know the request
 * @throws EINVAL: the number is not right
 * @see ioctl(2)
 */
export function ioctl_set_int(fd: FdLike, request: IOCTL, value: number): void;
/**
 * Tell whether a descriptor is a terminal.
 * Success means that it is one.
 * @param fd the descriptor
 * @throws ENOTTY: `fd` is not a terminal
 * @see isatty(3)
 */
export function isatty(fd: FdLike): void;
/**
 * Send a signal to a process or a process group.
 * @param pid a process; 0 is this process group, -1 is everyone, less is the group of that number without its sign
 * @param signal the signal; 0 only asks whether it could be sent
 * @throws EINVAL: there is no such signal
 * @throws EPERM: none of these processes may be signalled by this one
 * @throws ESRCH: there is no such process
 * @see kill(2)
 */
export function kill(pid: number, signal: SIG): void;
/**
 * Set the owner and group of a file, or of a symbolic link itself.
 * @param path the file
 * @param owner the new owner; 0xffffffff leaves it
 * @param group the new group; 0xffffffff leaves it
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EROFS: the file system is read only
 * @throws EPERM: only a privileged process may give files away; the owner may choose among its own groups
 * @see lchown(2)
 */
export function lchown(path: PathLike, owner?: number, group?: number): void;
/**
 * Read an extended attribute of a file, or of a symbolic link itself.
 * @param path the file or symbolic link
 * @param name the attribute's name, with its namespace
 * @param value where the value goes; without any room, only its length is told
 * @returns The value's length in bytes.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws ENODATA: there is no such attribute, or no right to see it
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws ERANGE: the value is larger than the room
 * @see getxattr(2)
 */
export function lgetxattr(path: PathLike, name: string | Uint8Array, value: number): Buffer;
/**
 * Read an extended attribute of a file, or of a symbolic link itself.
 * @param path the file or symbolic link
 * @param name the attribute's name, with its namespace
 * @param value where the value goes; without any room, only its length is told
 * @returns The value's length in bytes.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws ENODATA: there is no such attribute, or no right to see it
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws ERANGE: the value is larger than the room
 * @see getxattr(2)
 */
export function lgetxattr(path: PathLike, name: string | Uint8Array, value: BytesLike): number;
/**
 * Give a file another name (a hard link); a symbolic link itself is linked, not what it leads to.
 * @param oldpath the file
 * @param newpath its new name
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EEXIST: the name exists already, even as a symbolic link that leads nowhere
 * @throws ENOSPC: the device is full
 * @throws EROFS: the file system is read only
 * @throws EMLINK: the file has as many names as it may
 * @throws EPERM: it is a directory, or the file system has no links, or the file is not this user's and links are protected
 * @throws EXDEV: the two are on different mounts
 * @see link(2)
 */
export function link(oldpath: PathLike, newpath: PathLike): void;
/**
 * Give a file another name (a hard link), relative to directory descriptors.
 * @param olddir directory from which a relative `oldpath` starts
 * @param oldpath the file
 * @param newdir directory from which a relative `newpath` starts
 * @param newpath its new name
 * @param flags `SYMLINK_FOLLOW`, `EMPTY_PATH`
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EEXIST: the name exists already, even as a symbolic link that leads nowhere
 * @throws ENOSPC: the device is full
 * @throws EROFS: the file system is read only
 * @throws EBADF: a path is relative and its directory is not an open descriptor
 * @throws EINVAL: a flag is unknown
 * @throws EMLINK: the file has as many names as it may
 * @throws EPERM: it is a directory, or the file system has no links, or the file is not this user's and links are protected
 * @throws EXDEV: the two are on different mounts
 * @see linkat(2)
 */
export function linkat(olddir: FdLike | null | undefined, oldpath: PathLike, newdir: FdLike | null | undefined, newpath: PathLike, flags?: AT): void;
/**
 * Let a socket take connections.
 * @param fd the socket, which should be bound
 * @param backlog how many connections may wait for `accept`; bounded by net.core.somaxconn
 * @throws EADDRINUSE: another socket listens on the port
 * @throws EDESTADDRREQ: a Unix socket that has no address
 * @throws EOPNOTSUPP: the type of the socket has no connections
 * @see listen(2)
 */
export function listen(fd: FdLike, backlog?: number): void;
/**
 * List the extended attributes of a file, following symbolic links.
 * @param path the file
 * @param list where the names go, each with a NUL after it; without any room, only the length is told
 * @returns The list's length in bytes.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws E2BIG: the list is longer than the kernel can give
 * @throws EOPNOTSUPP: the file system has no attributes
 * @throws ERANGE: the list is longer than the room
 * @see listxattr(2)
 */
export function listxattr(path: PathLike, list: number): Buffer;
/**
 * List the extended attributes of a file, following symbolic links.
 * @param path the file
 * @param list where the names go, each with a NUL after it; without any room, only the length is told
 * @returns The list's length in bytes.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws E2BIG: the list is longer than the kernel can give
 * @throws EOPNOTSUPP: the file system has no attributes
 * @throws ERANGE: the list is longer than the room
 * @see listxattr(2)
 */
export function listxattr(path: PathLike, list: BytesLike): number;
/**
 * List the extended attributes of a file, or of a symbolic link itself.
 * @param path the file or symbolic link
 * @param list where the names go, each with a NUL after it; without any room, only the length is told
 * @returns The list's length in bytes.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws E2BIG: the list is longer than the kernel can give
 * @throws EOPNOTSUPP: the file system has no attributes
 * @throws ERANGE: the list is longer than the room
 * @see listxattr(2)
 */
export function llistxattr(path: PathLike, list: number): Buffer;
/**
 * List the extended attributes of a file, or of a symbolic link itself.
 * @param path the file or symbolic link
 * @param list where the names go, each with a NUL after it; without any room, only the length is told
 * @returns The list's length in bytes.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws E2BIG: the list is longer than the kernel can give
 * @throws EOPNOTSUPP: the file system has no attributes
 * @throws ERANGE: the list is longer than the room
 * @see listxattr(2)
 */
export function llistxattr(path: PathLike, list: BytesLike): number;
/**
 * Remove an extended attribute of a file, or of a symbolic link itself.
 * @param path the file or symbolic link
 * @param name the attribute's name, with its namespace
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws ENODATA: there is no such attribute
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws EPERM: the file or the namespace cannot be changed
 * @throws ERANGE: the name is empty or too long
 * @see removexattr(2)
 */
export function lremovexattr(path: PathLike, name: string | Uint8Array): void;
/**
 * Move the position of an open file.
 * @param fd the open file
 * @param offset distance in bytes from `whence`
 * @param whence from where the offset counts
 * @returns The new position from the start of the file, in bytes.
 * @throws EINVAL: `whence` is unknown, or the position would be negative
 * @throws ESPIPE: `fd` is a pipe or a socket
 * @see lseek(2)
 */
export function lseek(fd: FdLike, offset: number | bigint, whence: SEEK): number;
/**
 * Set an extended attribute of a file, or of a symbolic link itself.
 * @param path the file or symbolic link
 * @param name the attribute's name, with its namespace: `user.`, `trusted.`, `security.` or `system.`
 * @param value the new value
 * @param flags whether it may exist already
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EEXIST: `CREATE` was given and it exists
 * @throws ENODATA: `REPLACE` was given and it does not exist
 * @throws E2BIG: the value is too large
 * @throws ENOSPC: the file has no room for it
 * @throws EDQUOT: the quota is used up
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws EPERM: the file's type has no such attributes, or the file or the namespace cannot be changed
 * @throws ERANGE: the name is empty or too long
 * @see setxattr(2)
 */
export function lsetxattr(path: PathLike, name: string | Uint8Array, value: BytesLike | string, flags?: XATTR): void;
/**
 * Ask what the kernel knows of a file, or of a symbolic link itself.
 * This is `fstatat` from the working directory with `SYMLINK_NOFOLLOW`.
 * @param path the file
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @see lstat(2)
 */
export function lstat(path: PathLike): types.stat;
/**
 * Tell the kernel how a range of memory will be used.
 * @param addr start of the range, a multiple of the page size
 * @param length its length in bytes
 * @param advice the advice; some of it changes the content
 * @throws EINVAL: the advice is unknown or does not fit the mapping, or `addr` is no multiple of the page size
 * @throws ENOMEM: the range is not wholly mapped
 * @throws EPERM: the advice needs a privilege
 * @see madvise(2)
 */
export function madvise(addr: number | bigint, length: number | bigint, advice: MADV): void;
/**
 * Take the major number out of a device number.
 * @param dev the device
 * @returns The major number: which driver.
 * @see makedev(3)
 */
export function major(dev: number | bigint): number;
/**
 * Make a device number of a major and a minor one.
 * @param major which driver
 * @param minor which device of the driver
 * @returns The device number.
 * @see makedev(3)
 */
export function makedev(major: number, minor: number): bigint;
/**
 * Make a file that exists only in memory and has no path.
 * @param name a name that is shown in `/proc/self/fd`, of at most 249 bytes; it need not be unique
 * @param flags how it is made
 * @returns A descriptor open for reading and writing.
 * @throws EINVAL: a flag is unknown, or `name` is too long
 * @throws EMFILE: this process has as many descriptors as it may
 * @throws EPERM: huge pages were asked for without the right to them
 * @see memfd_create(2)
 */
export function memfd_create(name: string | Uint8Array, flags?: MFD): Fd;
/**
 * Ask which pages of a range are in memory.
 * @param addr start of the range, a multiple of the page size
 * @param length its length in bytes
 * @param vec one byte for each page, whose lowest bit says whether it is in memory
 * @returns The number of pages.
 * @throws EINVAL: `addr` is no multiple of the page size, or `vec` has not a byte for each page
 * @throws ENOMEM: the range is not wholly mapped
 * @see mincore(2)
 */
export function mincore(addr: number | bigint, length: number | bigint, vec: number): Buffer;
/**
 * Ask which pages of a range are in memory.
 * @param addr start of the range, a multiple of the page size
 * @param length its length in bytes
 * @param vec one byte for each page, whose lowest bit says whether it is in memory
 * @returns The number of pages.
 * @throws EINVAL: `addr` is no multiple of the page size, or `vec` has not a byte for each page
 * @throws ENOMEM: the range is not wholly mapped
 * @see mincore(2)
 */
export function mincore(addr: number | bigint, length: number | bigint, vec: BytesLike): number;
/**
 * Take the minor number out of a device number.
 * @param dev the device
 * @returns The minor number: which device of the driver.
 * @see makedev(3)
 */
export function minor(dev: number | bigint): number;
/**
 * Make a directory.
 * @param path its name
 * @param mode its permission bits, less the umask
 * @throws ENOENT: a directory on the way does not exist
 * @throws EACCES: a directory on the way may not be searched, or the last one not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws EEXIST: the name exists already, even as a symbolic link that leads nowhere
 * @throws ENOSPC: the device is full
 * @throws EROFS: the file system is read only
 * @throws EMLINK: the directory above has as many entries as it may
 * @see mkdir(2)
 */
export function mkdir(path: PathLike, mode?: number): void;
/**
 * Make a directory, relative to a directory descriptor.
 * @param dir directory from which a relative `path` starts
 * @param path its name
 * @param mode its permission bits, less the umask
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws ENOENT: a directory on the way does not exist
 * @throws EACCES: a directory on the way may not be searched, or the last one not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws EEXIST: the name exists already, even as a symbolic link that leads nowhere
 * @throws ENOSPC: the device is full
 * @throws EROFS: the file system is read only
 * @throws EMLINK: the directory above has as many entries as it may
 * @see mkdirat(2)
 */
export function mkdirat(dir: FdLike | null | undefined, path: PathLike, mode?: number): void;
/**
 * Make a pipe with a name.
 * This is `mknod` with the type `IFIFO`.
 * @param path its name
 * @param mode permission bits, less the umask
 * @throws ENOENT: a directory on the way does not exist
 * @throws EACCES: a directory on the way may not be searched, or the last one not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws EEXIST: the name exists already, even as a symbolic link that leads nowhere
 * @throws ENOSPC: the device is full
 * @throws EROFS: the file system is read only
 * @see mkfifo(3)
 */
export function mkfifo(path: PathLike, mode?: number): void;
/**
 * Make a pipe with a name, relative to a directory descriptor.
 * @param dir directory from which a relative `path` starts
 * @param path its name
 * @param mode permission bits, less the umask
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws ENOENT: a directory on the way does not exist
 * @throws EACCES: a directory on the way may not be searched, or the last one not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws EEXIST: the name exists already, even as a symbolic link that leads nowhere
 * @throws ENOSPC: the device is full
 * @throws EROFS: the file system is read only
 * @see mkfifo(3)
 */
export function mkfifoat(dir: FdLike | null | undefined, path: PathLike, mode?: number): void;
/**
 * Make a file of any type: a regular one, a pipe with a name, a socket, a device.
 * @param path its name
 * @param mode type and permission bits, the latter less the umask
 * @param dev the device, for a device file
 * @throws ENOENT: a directory on the way does not exist
 * @throws EACCES: a directory on the way may not be searched, or the last one not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws EEXIST: the name exists already, even as a symbolic link that leads nowhere
 * @throws ENOSPC: the device is full
 * @throws EROFS: the file system is read only
 * @throws EINVAL: the type is unknown, or `dev` is larger than the kernel's device numbers
 * @throws EPERM: it is a device, and the process is not privileged, or a directory
 * @see mknod(2)
 */
export function mknod(path: PathLike, mode: number, dev?: number | bigint): void;
/**
 * Make a file of any type, relative to a directory descriptor.
 * @param dir directory from which a relative `path` starts
 * @param path its name
 * @param mode type and permission bits, the latter less the umask
 * @param dev the device, for a device file
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws ENOENT: a directory on the way does not exist
 * @throws EACCES: a directory on the way may not be searched, or the last one not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws EEXIST: the name exists already, even as a symbolic link that leads nowhere
 * @throws ENOSPC: the device is full
 * @throws EROFS: the file system is read only
 * @throws EINVAL: the type is unknown, or `dev` is larger than the kernel's device numbers
 * @throws EPERM: it is a device, and the process is not privileged, or a directory
 * @see mknodat(2)
 */
export function mknodat(dir: FdLike | null | undefined, path: PathLike, mode: number, dev?: number | bigint): void;
/**
 * Keep a range of memory from being swapped out.
 * @param addr start of the range
 * @param length its length in bytes
 * @throws EAGAIN: a part could not be locked
 * @throws EINVAL: the range goes past the end of the address space
 * @throws ENOMEM: the range is not wholly mapped, or `RLIMIT_MEMLOCK` is too small
 * @throws EPERM: `RLIMIT_MEMLOCK` is 0 and the caller lacks `CAP_IPC_LOCK`
 * @see mlock(2)
 */
export function mlock(addr: number | bigint, length: number | bigint): void;
/**
 * Keep a range of memory from being swapped out, with flags.
 * @param addr start of the range
 * @param length its length in bytes
 * @param flags `ONFAULT`: lock pages when they are first touched
 * @throws EAGAIN: a part could not be locked
 * @throws EINVAL: the range goes past the end of the address space, or `flags` has unknown flags
 * @throws ENOMEM: the range is not wholly mapped, or `RLIMIT_MEMLOCK` is too small
 * @throws EPERM: `RLIMIT_MEMLOCK` is 0 and the caller lacks `CAP_IPC_LOCK`
 * @see mlock2(2)
 */
export function mlock2(addr: number | bigint, length: number | bigint, flags?: MLOCK): void;
/**
 * Keep all memory of this process from being swapped out.
 * @param flags what is mapped now, what will be, and when
 * @throws EINVAL: `flags` is empty, has unknown flags, or only `ONFAULT`
 * @throws ENOMEM: `RLIMIT_MEMLOCK` is too small
 * @throws EPERM: `RLIMIT_MEMLOCK` is 0 and the caller lacks `CAP_IPC_LOCK`
 * @see mlockall(2)
 */
export function mlockall(flags?: MCL): void;
/**
 * Map a file, or fresh memory, into this process.
 * @param addr where it should go; 0: the kernel chooses
 * @param length its length in bytes
 * @param prot what may be done with it
 * @param flags what it is of, and how it is made
 * @param fd the file; -1 for `ANONYMOUS`
 * @param offset where in the file it begins, a multiple of the page size
 * @returns The address of the mapping.
 * @throws EACCES: the file is not open for what `prot` and `flags` say
 * @throws EBADF: `fd` is not open
 * @throws EEXIST: something is mapped there and `FIXED_NOREPLACE` was given
 * @throws EINVAL: `length` is 0, `addr` or `offset` is no multiple of the page size, or the flags contradict each other
 * @throws ENODEV: this kind of file cannot be mapped
 * @throws ENOMEM: memory is short, or there are too many mappings
 * @see mmap(2)
 */
export function mmap(addr: number | bigint, length: number | bigint, prot?: PROT, flags?: MAP, fd?: FdLike | null, offset?: number | bigint): number;
/**
 * Mount a file system, or change, bind or move a mount.
 * @param source the device, the tree to bind or move, or a name; nothing when it does not matter
 * @param target where
 * @param fstype type of the file system, with a new mount
 * @param flags what to do and how
 * @param data options of the file system, separated by commas
 * @throws EPERM: `CAP_SYS_ADMIN` is missing
 * @throws ENOENT: `target` or `source` does not exist
 * @throws ENODEV: the kernel does not have `fstype`
 * @throws EBUSY: it is mounted already, or busy
 * @throws EINVAL: the options or the superblock are wrong, or `target` is not a mount (`REMOUNT`, `MOVE`, propagation)
 * @throws ENOTBLK: `source` is not a block device
 * @see mount(2)
 */
export function mount(source: PathLike | null | undefined, target: PathLike, fstype?: string | Uint8Array | null, flags?: MS, data?: string | Uint8Array | null): void;
/**
 * Change what may be done with a range of memory.
 * @param addr start of the range, a multiple of the page size
 * @param length its length in bytes
 * @param prot what may be done with it
 * @throws EACCES: the mapped file is not open for this
 * @throws EINVAL: `addr` is no multiple of the page size, or `prot` contradicts itself
 * @throws ENOMEM: the range is not wholly mapped
 * @see mprotect(2)
 */
export function mprotect(addr: number | bigint, length: number | bigint, prot?: PROT): void;
/**
 * Resize or move a mapping.
 * @param old_address where it is
 * @param old_size its length in bytes
 * @param new_size the new length
 * @param flags whether it may move
 * @param new_address where it goes, with `FIXED`
 * @returns The address of the mapping, which may be another one.
 * @throws EFAULT: the range is not mapped, or is more than one mapping
 * @throws EINVAL: an address is no multiple of the page size, `new_size` is 0, or the flags contradict each other
 * @throws ENOMEM: it cannot grow where it is and may not move, or memory is short
 * @see mremap(2)
 */
export function mremap(old_address: number | bigint, old_size: number | bigint, new_size: number | bigint, flags?: MREMAP, new_address?: number | bigint): number;
/**
 * Write what was changed in a mapping back to its file.
 * @param addr start of the range, a multiple of the page size
 * @param length its length in bytes
 * @param flags `ASYNC` or `SYNC`, and `INVALIDATE`
 * @throws EBUSY: `INVALIDATE` was given and a part is locked
 * @throws EINVAL: `addr` is no multiple of the page size, or the flags contradict each other
 * @throws ENOMEM: the range is not wholly mapped
 * @see msync(2)
 */
export function msync(addr: number | bigint, length: number | bigint, flags?: MSYNC): void;
/**
 * Let a range of memory be swapped out again.
 * @param addr start of the range
 * @param length its length in bytes
 * @throws EINVAL: the range goes past the end of the address space
 * @throws ENOMEM: the range is not wholly mapped
 * @see mlock(2)
 */
export function munlock(addr: number | bigint, length: number | bigint): void;
/**
 * Let all memory of this process be swapped out again.
 * @see mlockall(2)
 */
export function munlockall(): void;
/**
 * Remove mappings from a range of addresses.
 * @param addr start of the range, a multiple of the page size
 * @param length its length in bytes
 * @throws EINVAL: `addr` is no multiple of the page size, or `length` is 0
 * @throws ENOMEM: a mapping would be cut in two, and there are too many
 * @see munmap(2)
 */
export function munmap(addr: number | bigint, length: number | bigint): void;
/**
 * Sleep.
 * @param request how long
 * @throws EINTR: a signal came
 * @throws EINVAL: `request` is no time
 * @see nanosleep(2)
 */
export function nanosleep(request: types.timespec | types.timespec_init): types.timespec;
/**
 * Add to the nice value of the calling thread.
 * @param increment what is added
 * @throws EPERM: the value would fall and the caller lacks `CAP_SYS_NICE`
 * @see nice(2)
 */
export function nice(increment: number): number;
/**
 * Open a file.
 * The lowest free descriptor number is used. This is `openat` from the working directory.
 * @param path the file
 * @param flags access mode, creation and status flags
 * @param mode permission bits of a file that is created, less the umask
 * @returns A new descriptor.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched, or the file may not be opened in this way
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EEXIST: the file exists and `CREAT` with `EXCL` was given
 * @throws EISDIR: it is a directory and writing was asked for
 * @throws EMFILE: this process has as many descriptors as it may
 * @see open(2)
 */
export function open(path: PathLike, flags?: O, mode?: number): Fd;
/**
 * Open a file, relative to a directory descriptor.
 * An absolute `path` ignores `dir`. The lowest free descriptor number is used.
 * @param dir directory from which a relative `path` starts
 * @param path the file
 * @param flags access mode, creation and status flags
 * @param mode permission bits of a file that is created, less the umask
 * @returns A new descriptor.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched, or the file may not be opened in this way
 * @throws EEXIST: the file exists and `CREAT` with `EXCL` was given
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @see openat(2)
 */
export function openat(dir: FdLike | null | undefined, path: PathLike, flags?: O, mode?: number): Fd;
/**
 * Open a file, relative to a directory descriptor, and say how the path is resolved.
 * Unlike `openat`, it refuses flags that it does not know.
 * @param dir directory from which a relative `path` starts
 * @param path the file
 * @param how flags, mode and how the path is resolved
 * @returns A new descriptor.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched, or the file may not be opened in this way
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: a symbolic link stands where `resolve` or `NOFOLLOW` forbids one, or there are too many
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EAGAIN: a name on the way was changed meanwhile, or `CACHED` found something not in the cache; try again
 * @throws EXDEV: the path leaves what `resolve` allows
 * @throws EINVAL: a flag is unknown, or `mode` was given without `CREAT` or `TMPFILE`
 * @see openat2(2)
 */
export function openat2(dir: FdLike | null | undefined, path: PathLike, how: types.open_how | types.open_how_init): Fd;
/**
 * Wait for a signal.
 * @throws EINTR: a signal came and its handler ran; it always ends so
 * @see pause(2)
 */
export function pause(): void;
/**
 * Copy a descriptor out of another process.
 * @param pidfd the process descriptor
 * @param targetfd the descriptor's number in that process
 * @param flags 0; reserved
 * @returns A new descriptor of the same open file, which closes on `execve`.
 * @throws EBADF: `pidfd` is no process descriptor, or `targetfd` is not open there
 * @throws EPERM: this process may not trace the other one
 * @throws ESRCH: the process has ended
 * @see pidfd_getfd(2)
 */
export function pidfd_getfd(pidfd: FdLike, targetfd: number, flags?: number): Fd;
/**
 * Make a descriptor for a process.
 * It is readable when the process has ended, and stands for this process only, even if its id is used again.
 * @param pid the process
 * @param flags `NONBLOCK`, `THREAD`
 * @returns A new descriptor, which closes on `execve`.
 * @throws EINVAL: `pid` is not positive, or a thread's without `THREAD`, or `flags` has unknown flags
 * @throws ESRCH: there is no such process
 * @see pidfd_open(2)
 */
export function pidfd_open(pid: number, flags?: PIDFD): Fd;
/**
 * Send a signal to the process of a descriptor.
 * @param pidfd the process descriptor
 * @param signal the signal; 0 only asks whether it could be sent
 * @param info what comes with the signal; nothing: as with `kill`
 * @param flags whom it reaches
 * @throws EBADF: `pidfd` is no process descriptor
 * @throws EINVAL: there is no such signal, or `info` is for another one
 * @throws EPERM: the process may not be signalled by this one, or `info` pretends to come from the kernel
 * @throws ESRCH: the process has ended and was waited for
 * @see pidfd_send_signal(2)
 */
export function pidfd_send_signal(pidfd: FdLike, signal: SIG, info?: types.siginfo | types.siginfo_init | null, flags?: PIDFD_SIGNAL): void;
/**
 * Make a pipe.
 * @throws EMFILE: the process has as many descriptors as it may have
 * @throws ENFILE: the system has, or the user's pipes take as much memory as they may
 * @see pipe(2)
 */
export function pipe(): [Fd, Fd];
/**
 * Make a pipe, with flags for both ends.
 * @param flags `CLOEXEC`, `NONBLOCK`, `DIRECT` (packets)
 * @throws EINVAL: another flag was given
 * @throws EMFILE: the process has as many descriptors as it may have
 * @throws ENFILE: the system has, or the user's pipes take as much memory as they may
 * @see pipe2(2)
 */
export function pipe2(flags?: O): [Fd, Fd];
/**
 * Make another mount the root of the mount namespace.
 * @param new_root the new root, which is a mount
 * @param put_old where below it the old root goes
 * @throws EPERM: `CAP_SYS_ADMIN` is missing
 * @throws EBUSY: `new_root` or `put_old` is on the current root's mount
 * @throws EINVAL: `new_root` is not a mount, `put_old` is not below it, or a mount is shared
 * @see pivot_root(2)
 */
export function pivot_root(new_root: PathLike, put_old: PathLike): void;
/**
 * Wait for events on descriptors.
 * @param fds the descriptors and what is waited for; `revents` is set to what happened
 * @param timeout how many milliseconds to wait; -1 is for ever
 * @returns The number of descriptors with events; 0 when the time has passed.
 * @throws EINTR: a signal came before an event
 * @throws EINVAL: more descriptors than the process may open
 * @see poll(2)
 */
export function poll(fds: Iterable<types.pollfd | types.pollfd_init>, timeout?: number): number;
/**
 * Open a new pseudoterminal, its controlling side.
 * @param flags `RDWR`, with `NOCTTY`, `CLOEXEC`, `NONBLOCK`
 * @returns A new descriptor.
 * @throws ENOENT: there is no /dev/ptmx
 * @throws ENOSPC: there are as many pseudoterminals as there may be
 * @see posix_openpt(3)
 */
export function posix_openpt(flags?: O): Fd;
/**
 * Wait for events on descriptors, to the nanosecond and with a signal mask of its own.
 * @param fds the descriptors and what is waited for; `revents` is set to what happened
 * @param timeout how long to wait, changed to what is left; nothing is for ever
 * @param mask the signals that are blocked meanwhile; nothing leaves them
 * @returns The number of descriptors with events; 0 when the time has passed.
 * @throws EINTR: a signal came before an event
 * @throws EINVAL: `timeout` is not a time, or more descriptors than the process may open
 * @see ppoll(2)
 */
export function ppoll(fds: Iterable<types.pollfd | types.pollfd_init>, timeout?: types.timespec | types.timespec_init | null, mask?: types.sigset | types.sigset_init | null): number;
/**
 * Ask about the process or thread, or change how the kernel treats it.
 * What the arguments mean depends on the operation; there are functions with proper types for the usual ones.
 * @param option the operation
 * @param arg2 its first argument
 * @param arg3 its second argument
 * @param arg4 its third argument
 * @param arg5 its fourth argument
 * @returns What the operation answers, often 0.
 * @throws EINVAL: this kernel or processor does not know the operation, or an argument is wrong (unused ones must be 0)
 * @throws EPERM: the caller lacks the privilege that the operation needs
 * @see prctl(2)
 */
export function prctl(option: PR, arg2?: number | bigint | BytesLike | Struct, arg3?: number | bigint | BytesLike | Struct, arg4?: number | bigint | BytesLike | Struct, arg5?: number | bigint | BytesLike | Struct): number;
/**
 * Take a capability out of the calling thread's bounding set, for ever.
 * @param capability the capability's number
 * @throws EINVAL: there is no such capability
 * @throws EPERM: the caller lacks `CAP_SETPCAP`
 * @see PR_CAPBSET_DROP(2const)
 */
export function prctl_capbset_drop(capability: number): void;
/**
 * Ask whether a capability is in the calling thread's bounding set.
 * @param capability the capability's number
 * @returns 1 if so, 0 if not.
 * @throws EINVAL: there is no such capability
 * @see PR_CAPBSET_READ(2const)
 */
export function prctl_capbset_read(capability: number): number;
/**
 * Ask whether this process adopts its orphaned descendants.
 * @see PR_GET_CHILD_SUBREAPER(2const)
 */
export function prctl_get_child_subreaper(): number;
/**
 * Ask whether this process dumps core, and may be traced by its user.
 * @returns 1 if so, 0 if not, 2 if only for root.
 * @see PR_GET_DUMPABLE(2const)
 */
export function prctl_get_dumpable(): number;
/**
 * Ask whether the calling thread keeps its permitted capabilities when it leaves user 0.
 * @returns 1 if so, 0 if not.
 * @see PR_GET_KEEPCAPS(2const)
 */
export function prctl_get_keepcaps(): number;
/**
 * Ask for the name of the calling thread.
 * @param buf where the name goes, with a NUL at its end; room for 16 bytes
 * @returns The name's length without the NUL.
 * @throws ERANGE: there is less room
 * @see PR_GET_NAME(2const)
 */
export function prctl_get_name(buf?: number): Buffer;
/**
 * Ask for the name of the calling thread.
 * @param buf where the name goes, with a NUL at its end; room for 16 bytes
 * @returns The name's length without the NUL.
 * @throws ERANGE: there is less room
 * @see PR_GET_NAME(2const)
 */
export function prctl_get_name(buf: BytesLike): number;
/**
 * Ask whether the calling thread has given up to gain privileges by `execve`.
 * @returns 1 if so, 0 if not.
 * @see PR_GET_NO_NEW_PRIVS(2const)
 */
export function prctl_get_no_new_privs(): number;
/**
 * Ask for the signal that this process gets when its parent thread ends.
 * @see PR_GET_PDEATHSIG(2const)
 */
export function prctl_get_pdeathsig(): number;
/**
 * Ask for the secure bits of the calling thread.
 * @returns The bits.
 * @see PR_GET_SECUREBITS(2const)
 */
export function prctl_get_securebits(): number;
/**
 * Ask how late the calling thread's timers may be.
 * @returns The time in nanoseconds.
 * @see PR_GET_TIMERSLACK(2const)
 */
export function prctl_get_timerslack(): number;
/**
 * Say whether this process adopts its orphaned descendants, as init does.
 * @param subreaper 1 if so, 0 if not
 * @see PR_SET_CHILD_SUBREAPER(2const)
 */
export function prctl_set_child_subreaper(subreaper: number): void;
/**
 * Say whether this process dumps core, and may be traced by its user.
 * @param dumpable 1 if so, 0 if not
 * @throws EINVAL: `dumpable` is neither
 * @see PR_SET_DUMPABLE(2const)
 */
export function prctl_set_dumpable(dumpable: number): void;
/**
 * Say whether the calling thread keeps its permitted capabilities when it leaves user 0.
 * @param keep 1 if so, 0 if not
 * @throws EINVAL: `keep` is neither
 * @throws EPERM: the secure bits forbid it
 * @see PR_SET_KEEPCAPS(2const)
 */
export function prctl_set_keepcaps(keep: number): void;
/**
 * Set the name of the calling thread.
 * @param name the name, of which 15 bytes count
 * @see PR_SET_NAME(2const)
 */
export function prctl_set_name(name: string | Uint8Array): void;
/**
 * Give up for ever to gain privileges by `execve`, for the calling thread and what it begins.
 * @see PR_SET_NO_NEW_PRIVS(2const)
 */
export function prctl_set_no_new_privs(): void;
/**
 * Set the signal that this process gets when its parent thread ends.
 * @param signal the signal; 0 is none
 * @throws EINVAL: there is no such signal
 * @see PR_SET_PDEATHSIG(2const)
 */
export function prctl_set_pdeathsig(signal: SIG): void;
/**
 * Allow a process to trace this one, where only ancestors may (Yama).
 * @param pid the process; 0 takes it back, -1 allows all
 * @throws EINVAL: there is no such process, or the kernel has no such restriction
 * @see PR_SET_PTRACER(2const)
 */
export function prctl_set_ptracer(pid: number): void;
/**
 * Set the secure bits of the calling thread.
 * @param bits the bits
 * @throws EPERM: the caller lacks `CAP_SETPCAP`, or a bit is locked or unknown
 * @see PR_SET_SECUREBITS(2const)
 */
export function prctl_set_securebits(bits: number): void;
/**
 * Say how late the calling thread's timers may be.
 * @param slack the time in nanoseconds; 0 is the default
 * @see PR_SET_TIMERSLACK(2const)
 */
export function prctl_set_timerslack(slack: number | bigint): void;
/**
 * Read from a place in a file; the file's position stays.
 * @param fd the open file
 * @param buf where the bytes go
 * @param offset first byte, from the start of the file
 * @returns The number of bytes; 0 at or after the end of the file.
 * @throws EBADF: `fd` is not open for reading
 * @throws EINVAL: `offset` is negative
 * @throws EISDIR: `fd` is a directory
 * @throws ESPIPE: `fd` is a pipe or a socket
 * @see pread(2)
 */
export function pread(fd: FdLike, buf: number, offset: number | bigint): Buffer;
/**
 * Read from a place in a file; the file's position stays.
 * @param fd the open file
 * @param buf where the bytes go
 * @param offset first byte, from the start of the file
 * @returns The number of bytes; 0 at or after the end of the file.
 * @throws EBADF: `fd` is not open for reading
 * @throws EINVAL: `offset` is negative
 * @throws EISDIR: `fd` is a directory
 * @throws ESPIPE: `fd` is a pipe or a socket
 * @see pread(2)
 */
export function pread(fd: FdLike, buf: BytesLike, offset: number | bigint): number;
/**
 * Read from a place in a file into several buffers; the file's position stays.
 * @param fd the open file
 * @param iov where the bytes go
 * @param offset first byte, from the start of the file
 * @returns The number of bytes in all; 0 at or after the end of the file.
 * @throws EBADF: `fd` is not open for reading
 * @throws EINVAL: `offset` is negative, or there are more than 1024 buffers
 * @throws ESPIPE: `fd` is a pipe or a socket
 * @see preadv(2)
 */
export function preadv(fd: FdLike, iov: Iterable<BytesLike>, offset: number | bigint): number;
/**
 * Read into several buffers, with flags for this one read.
 * @param fd the open file
 * @param iov where the bytes go
 * @param offset first byte, from the start of the file; -1 is the file's position, which then moves
 * @param flags how this read differs
 * @returns The number of bytes in all; 0 at or after the end of the file.
 * @throws EBADF: `fd` is not open for reading
 * @throws EAGAIN: it would have to wait, and `NOWAIT` was given
 * @throws EINVAL: `offset` is below -1, or there are more than 1024 buffers
 * @throws EOPNOTSUPP: a flag is unknown, or the file cannot do it
 * @see preadv2(2)
 */
export function preadv2(fd: FdLike, iov: Iterable<BytesLike>, offset: number | bigint, flags?: RWF): number;
/**
 * Ask for a limit of a process, set it, or both.
 * @param pid the process; 0 is this one
 * @param resource what is limited
 * @param new the new limit; nothing: leave it
 * @throws EINVAL: there is no such resource, or `cur` is above `max`
 * @throws EPERM: `max` would rise and the caller lacks `CAP_SYS_RESOURCE`, or the process is another user's
 * @throws ESRCH: there is no such process
 * @see prlimit(2)
 */
export function prlimit(pid: number, resource: RLIMIT, new_?: types.rlimit | types.rlimit_init | null): types.rlimit;
/**
 * Wait for events on descriptors below 1024, to the nanosecond and with a signal mask of its own.
 * @param n the highest descriptor, plus 1
 * @param read those that are waited for to be readable, changed to those that are
 * @param write the same for writing
 * @param except the same for exceptional conditions, such as urgent data
 * @param timeout how long to wait, changed to what is left; nothing is for ever
 * @param mask the signals that are blocked meanwhile; nothing leaves them
 * @returns The number of descriptors in the three sets; 0 when the time has passed.
 * @throws EBADF: a descriptor in a set is not open
 * @throws EINTR: a signal came before an event; the sets are unchanged
 * @throws EINVAL: `n` is negative, or `timeout` is not a time
 * @see pselect6(2)
 */
export function pselect6(n: number, read?: types.fd_set | types.fd_set_init | null, write?: types.fd_set | types.fd_set_init | null, except?: types.fd_set | types.fd_set_init | null, timeout?: types.timespec | types.timespec_init | null, mask?: types.sigset | types.sigset_init | null): number;
/**
 * Open the other side of a pseudoterminal, without its path.
 * @param fd the controlling side of a pseudoterminal
 * @param flags as for `posix_openpt`
 * @returns A new descriptor.
 * @throws ENOTTY: `fd` is not the controlling side of a pseudoterminal
 * @throws EIO: it is locked
 * @see ioctl_tty(2)
 */
export function ptpeer(fd: FdLike, flags?: O): Fd;
/**
 * Tell the path of the other side of a pseudoterminal.
 * @param fd the controlling side of a pseudoterminal
 * @param path where the path goes, without a zero byte; 19 bytes hold any
 * @returns The path's length in bytes.
 * @throws ENOTTY: `fd` is not the controlling side of a pseudoterminal
 * @throws ENOSPC: `path` is too small
 * @see ptsname(3)
 */
export function ptsname(fd: FdLike, path: number): Buffer;
/**
 * Tell the path of the other side of a pseudoterminal.
 * @param fd the controlling side of a pseudoterminal
 * @param path where the path goes, without a zero byte; 19 bytes hold any
 * @returns The path's length in bytes.
 * @throws ENOTTY: `fd` is not the controlling side of a pseudoterminal
 * @throws ENOSPC: `path` is too small
 * @see ptsname(3)
 */
export function ptsname(fd: FdLike, path: BytesLike): number;
/**
 * Write to a place in a file; the file's position stays.
 * On a file that was opened with `APPEND`, Linux writes at the end whatever `offset` is.
 * @param fd the open file
 * @param buf the bytes
 * @param offset first byte, from the start of the file
 * @returns The number of bytes taken, which may be less than given.
 * @throws EBADF: `fd` is not open for writing
 * @throws EINVAL: `offset` is negative
 * @throws ESPIPE: `fd` is a pipe or a socket
 * @throws ENOSPC: the device is full
 * @throws EDQUOT: the quota is used up
 * @throws EFBIG: the file would be larger than the limit
 * @see pwrite(2)
 */
export function pwrite(fd: FdLike, buf: BytesLike | string, offset: number | bigint): number;
/**
 * Write several buffers to a place in a file; the file's position stays.
 * @param fd the open file
 * @param iov the bytes
 * @param offset first byte, from the start of the file
 * @returns The number of bytes taken, which may be less than given.
 * @throws EBADF: `fd` is not open for writing
 * @throws EINVAL: `offset` is negative, or there are more than 1024 buffers
 * @throws ESPIPE: `fd` is a pipe or a socket
 * @throws ENOSPC: the device is full
 * @throws EDQUOT: the quota is used up
 * @see pwritev(2)
 */
export function pwritev(fd: FdLike, iov: Iterable<BytesLike | string>, offset: number | bigint): number;
/**
 * Write several buffers, with flags for this one write.
 * @param fd the open file
 * @param iov the bytes
 * @param offset first byte, from the start of the file; -1 is the file's position, which then moves
 * @param flags how this write differs
 * @returns The number of bytes taken, which may be less than given.
 * @throws EBADF: `fd` is not open for writing
 * @throws EAGAIN: it would have to wait, and `NOWAIT` was given
 * @throws EINVAL: `offset` is below -1, or there are more than 1024 buffers
 * @throws EOPNOTSUPP: a flag is unknown, or the file cannot do it
 * @throws ENOSPC: the device is full
 * @throws EDQUOT: the quota is used up
 * @see pwritev2(2)
 */
export function pwritev2(fd: FdLike, iov: Iterable<BytesLike | string>, offset: number | bigint, flags?: RWF): number;
/**
 * Read from a descriptor into a buffer.
 * @param fd the open file
 * @param buf where the bytes go
 * @returns The number of bytes; 0 at the end of the file.
 * @throws EAGAIN: nothing to read now, and the descriptor is nonblocking
 * @throws EBADF: `fd` is not open for reading
 * @throws EISDIR: `fd` is a directory
 * @see read(2)
 */
export function read(fd: FdLike, buf: number): Buffer;
/**
 * Read from a descriptor into a buffer.
 * @param fd the open file
 * @param buf where the bytes go
 * @returns The number of bytes; 0 at the end of the file.
 * @throws EAGAIN: nothing to read now, and the descriptor is nonblocking
 * @throws EBADF: `fd` is not open for reading
 * @throws EISDIR: `fd` is a directory
 * @see read(2)
 */
export function read(fd: FdLike, buf: BytesLike): number;
/**
 * Bring a part of a file into the page cache.
 * @param fd the open file
 * @param offset first byte
 * @param count number of bytes
 * @throws EBADF: `fd` is not open for reading
 * @throws EINVAL: `fd` is not a file that can be read ahead
 * @see readahead(2)
 */
export function readahead(fd: FdLike, offset: number | bigint, count: number | bigint): void;
/**
 * Read where a symbolic link leads.
 * @param path the link
 * @param buf where the text goes; no NUL is added, and what does not fit is cut off silently
 * @returns The number of bytes; if it is all the room, there may have been more.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EINVAL: it is not a symbolic link, or there is no room at all
 * @see readlink(2)
 */
export function readlink(path: PathLike, buf: number): Buffer;
/**
 * Read where a symbolic link leads.
 * @param path the link
 * @param buf where the text goes; no NUL is added, and what does not fit is cut off silently
 * @returns The number of bytes; if it is all the room, there may have been more.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EINVAL: it is not a symbolic link, or there is no room at all
 * @see readlink(2)
 */
export function readlink(path: PathLike, buf: BytesLike): number;
/**
 * Read where a symbolic link leads, relative to a directory descriptor.
 * An empty path reads the link that `dir` was opened on, with `PATH` and `NOFOLLOW`.
 * @param dir directory from which a relative `path` starts
 * @param path the link
 * @param buf where the text goes; no NUL is added, and what does not fit is cut off silently
 * @returns The number of bytes; if it is all the room, there may have been more.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EINVAL: it is not a symbolic link, or there is no room at all
 * @see readlinkat(2)
 */
export function readlinkat(dir: FdLike | null | undefined, path: PathLike, buf: number): Buffer;
/**
 * Read where a symbolic link leads, relative to a directory descriptor.
 * An empty path reads the link that `dir` was opened on, with `PATH` and `NOFOLLOW`.
 * @param dir directory from which a relative `path` starts
 * @param path the link
 * @param buf where the text goes; no NUL is added, and what does not fit is cut off silently
 * @returns The number of bytes; if it is all the room, there may have been more.
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EINVAL: it is not a symbolic link, or there is no room at all
 * @see readlinkat(2)
 */
export function readlinkat(dir: FdLike | null | undefined, path: PathLike, buf: BytesLike): number;
/**
 * Read from a descriptor into several buffers, one filled after the other.
 * @param fd the open file
 * @param iov where the bytes go
 * @returns The number of bytes in all; 0 at the end of the file.
 * @throws EBADF: `fd` is not open for reading
 * @throws EAGAIN: it would have to wait, and the descriptor is nonblocking
 * @throws EINVAL: there are more than 1024 buffers, or their lengths are too large together
 * @throws EISDIR: `fd` is a directory
 * @see readv(2)
 */
export function readv(fd: FdLike, iov: Iterable<BytesLike>): number;
/**
 * Receive data from the peer.
 * @param fd the socket
 * @param buf where the data goes
 * @param flags how
 * @returns The number of bytes; 0 at the end of a stream. With `TRUNC`, the datagram's length, which may exceed the buffer's.
 * @throws EAGAIN: no data now, and the socket is nonblocking or its `RCVTIMEO` has passed
 * @throws ENOTCONN: a stream that is not connected
 * @throws ECONNREFUSED: an earlier datagram was refused
 * @throws ECONNRESET: the peer has cut the connection
 * @see recv(2)
 */
export function recv(fd: FdLike, buf: number, flags?: MSG): Buffer;
/**
 * Receive data from the peer.
 * @param fd the socket
 * @param buf where the data goes
 * @param flags how
 * @returns The number of bytes; 0 at the end of a stream. With `TRUNC`, the datagram's length, which may exceed the buffer's.
 * @throws EAGAIN: no data now, and the socket is nonblocking or its `RCVTIMEO` has passed
 * @throws ENOTCONN: a stream that is not connected
 * @throws ECONNREFUSED: an earlier datagram was refused
 * @throws ECONNRESET: the peer has cut the connection
 * @see recv(2)
 */
export function recv(fd: FdLike, buf: BytesLike, flags?: MSG): number;
/**
 * Receive data, with the sender's address.
 * @param fd the socket
 * @param buf where the data goes
 * @param flags how
 * @returns The number of bytes; 0 at the end of a stream. With `TRUNC`, the datagram's length, which may exceed the buffer's.
 * @throws EAGAIN: no data now, and the socket is nonblocking or its `RCVTIMEO` has passed
 * @throws ENOTCONN: a stream that is not connected
 * @throws ECONNREFUSED: an earlier datagram was refused
 * @throws ECONNRESET: the peer has cut the connection
 * @see recvfrom(2)
 */
export function recvfrom(fd: FdLike, buf: number, flags?: MSG): [Buffer, SocketAddress | null];
/**
 * Receive data, with the sender's address.
 * @param fd the socket
 * @param buf where the data goes
 * @param flags how
 * @returns The number of bytes; 0 at the end of a stream. With `TRUNC`, the datagram's length, which may exceed the buffer's.
 * @throws EAGAIN: no data now, and the socket is nonblocking or its `RCVTIMEO` has passed
 * @throws ENOTCONN: a stream that is not connected
 * @throws ECONNREFUSED: an earlier datagram was refused
 * @throws ECONNRESET: the peer has cut the connection
 * @see recvfrom(2)
 */
export function recvfrom(fd: FdLike, buf: BytesLike, flags?: MSG): [number, SocketAddress | null];
/**
 * Receive several messages at once.
 * The timeout is looked at after each message only, so that a wait for the next one may outlast it.
 * @param fd the socket
 * @param msgs the room; each one's `len` is set to the bytes that came
 * @param flags how; `WAITFORONE` waits for the first message only
 * @param timeout how long to go on, changed to what is left; nothing is for ever
 * @returns The number of messages that came.
 * @throws EAGAIN: no message now, and the socket is nonblocking
 * @throws EINVAL: `timeout` is not a time
 * @throws EINTR: a signal came before a message did
 * @see recvmmsg(2)
 */
export function recvmmsg(fd: FdLike, msgs: Iterable<types.mmsghdr | types.mmsghdr_init>, flags?: MSG, timeout?: types.timespec | types.timespec_init | null): number;
/**
 * Receive a message into several buffers, with its address and control messages.
 * @param fd the socket
 * @param msg the room; lengths and `flags` are changed to what came, and `cmsg_next` reads the control part
 * @param flags how; `CMSG_CLOEXEC` is for descriptors that arrive
 * @returns The number of bytes; 0 at the end of a stream.
 * @throws EAGAIN: no data now, and the socket is nonblocking or its `RCVTIMEO` has passed
 * @throws ENOTCONN: a stream that is not connected
 * @throws EMSGSIZE: there are more than 1024 buffers
 * @throws ECONNRESET: the peer has cut the connection
 * @see recvmsg(2)
 */
export function recvmsg(fd: FdLike, msg: types.msghdr | types.msghdr_init, flags?: MSG): number;
/**
 * Remove an extended attribute of a file, following symbolic links.
 * @param path the file
 * @param name the attribute's name, with its namespace
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws ENODATA: there is no such attribute
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws EPERM: the file or the namespace cannot be changed
 * @throws ERANGE: the name is empty or too long
 * @see removexattr(2)
 */
export function removexattr(path: PathLike, name: string | Uint8Array): void;
/**
 * Give a file another name, replacing what had it.
 * @param oldpath the file
 * @param newpath its new name
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched, or one of the two not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBUSY: one of them is in use by the system: a mount point, a root
 * @throws EINVAL: a directory would come to lie inside itself
 * @throws EISDIR: the new name is a directory, the old one is not
 * @throws ENOTEMPTY: the new name is a directory that is not empty
 * @throws EXDEV: the two are on different mounts
 * @throws EROFS: the file system is read only
 * @see rename(2)
 */
export function rename(oldpath: PathLike, newpath: PathLike): void;
/**
 * Give a file another name, relative to directory descriptors.
 * This is `renameat2` without flags: new processors have no other.
 * @param olddir directory from which a relative `oldpath` starts
 * @param oldpath the file
 * @param newdir directory from which a relative `newpath` starts
 * @param newpath its new name
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched, or one of the two not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: a path is relative and its directory is not an open descriptor
 * @throws EBUSY: one of them is in use by the system: a mount point, a root
 * @throws EINVAL: a directory would come to lie inside itself
 * @throws EISDIR: the new name is a directory, the old one is not
 * @throws ENOTEMPTY: the new name is a directory that is not empty
 * @throws EXDEV: the two are on different mounts
 * @throws EROFS: the file system is read only
 * @see renameat(2)
 */
export function renameat(olddir: FdLike | null | undefined, oldpath: PathLike, newdir: FdLike | null | undefined, newpath: PathLike): void;
/**
 * Give a file another name, relative to directory descriptors, with flags.
 * @param olddir directory from which a relative `oldpath` starts
 * @param oldpath the file
 * @param newdir directory from which a relative `newpath` starts
 * @param newpath its new name
 * @param flags how a name that exists is treated
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched, or one of the two not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: a path is relative and its directory is not an open descriptor
 * @throws EBUSY: one of them is in use by the system: a mount point, a root
 * @throws EEXIST: the new name exists, and `NOREPLACE` was given
 * @throws EINVAL: a directory would come to lie inside itself, or the flags do not go together or with this file system
 * @throws EISDIR: the new name is a directory, the old one is not
 * @throws ENOTEMPTY: the new name is a directory that is not empty
 * @throws EXDEV: the two are on different mounts
 * @throws EROFS: the file system is read only
 * @see renameat2(2)
 */
export function renameat2(olddir: FdLike | null | undefined, oldpath: PathLike, newdir: FdLike | null | undefined, newpath: PathLike, flags?: RENAME): void;
/**
 * Remove an empty directory.
 * @param path the directory
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched, or the last one not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBUSY: it is a mount point, or the system uses it
 * @throws EINVAL: the path ends in `.`
 * @throws ENOTEMPTY: it is not empty
 * @throws EPERM: the directory above is sticky and neither it nor this one is this user's
 * @throws EROFS: the file system is read only
 * @see rmdir(2)
 */
export function rmdir(path: PathLike): void;
/**
 * Queue a signal to a process, with what comes with it.
 * @param tgid the process
 * @param signal the signal
 * @param info what comes with it; to another process its `code` must be negative and not `TKILL`
 * @throws EAGAIN: too many signals are queued (`RLIMIT_SIGPENDING`)
 * @throws EINVAL: there is no such signal
 * @throws EPERM: the process may not be signalled by this one, or `info` pretends to come from the kernel
 * @throws ESRCH: there is no such process
 * @see rt_sigqueueinfo(2)
 */
export function rt_sigqueueinfo(tgid: number, signal: SIG, info: types.siginfo | types.siginfo_init): void;
/**
 * Queue a signal to a thread, with what comes with it.
 * @param tgid the process
 * @param tid the thread
 * @param signal the signal
 * @param info what comes with it; to another process its `code` must be negative and not `TKILL`
 * @throws EAGAIN: too many signals are queued (`RLIMIT_SIGPENDING`)
 * @throws EINVAL: there is no such signal, or an id is not positive
 * @throws EPERM: the process may not be signalled by this one, or `info` pretends to come from the kernel
 * @throws ESRCH: the process has no such thread
 * @see rt_tgsigqueueinfo(2)
 */
export function rt_tgsigqueueinfo(tgid: number, tid: number, signal: SIG, info: types.siginfo | types.siginfo_init): void;
/**
 * Ask for the highest priority of a policy.
 * @param policy the policy
 * @returns The priority.
 * @throws EINVAL: the policy is unknown
 * @see sched_get_priority_max(2)
 */
export function sched_get_priority_max(policy: SCHED): number;
/**
 * Ask for the lowest priority of a policy.
 * @param policy the policy
 * @returns The priority.
 * @throws EINVAL: the policy is unknown
 * @see sched_get_priority_min(2)
 */
export function sched_get_priority_min(policy: SCHED): number;
/**
 * Ask on which processors a thread may run.
 * @param tid the thread; 0 is the calling one
 * @throws EINVAL: the kernel is made for more than 1024 processors
 * @throws ESRCH: there is no such thread
 * @see sched_getaffinity(2)
 */
export function sched_getaffinity(tid?: number): types.cpu_set;
/**
 * Ask for policy and attributes of a thread.
 * @param tid the thread; 0 is the calling one
 * @param flags 0; reserved
 * @throws EINVAL: `flags` is not known
 * @throws ESRCH: there is no such thread
 * @see sched_getattr(2)
 */
export function sched_getattr(tid?: number, flags?: number): types.sched_attr;
/**
 * Ask for the parameters of a thread's policy.
 * @param tid the thread; 0 is the calling one
 * @throws ESRCH: there is no such thread
 * @see sched_getparam(2)
 */
export function sched_getparam(tid?: number): types.sched_param;
/**
 * Ask for the policy of a thread.
 * @param tid the thread; 0 is the calling one
 * @returns The policy (`SCHED`), with `RESET_ON_FORK` if it is set.
 * @throws ESRCH: there is no such thread
 * @see sched_getscheduler(2)
 */
export function sched_getscheduler(tid?: number): number;
/**
 * Ask how long a thread runs before another takes its turn.
 * @param tid the thread; 0 is the calling one
 * @throws ESRCH: there is no such thread
 * @see sched_rr_get_interval(2)
 */
export function sched_rr_get_interval(tid?: number): types.timespec;
/**
 * Say on which processors a thread may run.
 * @param tid the thread; 0 is the calling one
 * @param mask the processors
 * @throws EINVAL: none of the processors is there, or allowed by the cpuset
 * @throws EPERM: the thread is another user's
 * @throws ESRCH: there is no such thread
 * @see sched_setaffinity(2)
 */
export function sched_setaffinity(tid: number | undefined, mask: types.cpu_set | types.cpu_set_init): void;
/**
 * Set policy and attributes of a thread.
 * @param tid the thread; 0 is the calling one
 * @param attr the attributes
 * @param flags 0; reserved
 * @throws E2BIG: the struct has a part that this kernel does not know, and it is not zero
 * @throws EBUSY: the processors have no time left for this deadline
 * @throws EINVAL: the policy is unknown, or an attribute does not fit it
 * @throws EPERM: the caller lacks `CAP_SYS_NICE`
 * @throws ESRCH: there is no such thread
 * @see sched_setattr(2)
 */
export function sched_setattr(tid: number, attr: types.sched_attr | types.sched_attr_init, flags?: number): void;
/**
 * Set the parameters of a thread's policy.
 * @param tid the thread; 0 is the calling one
 * @param param the parameters
 * @throws EINVAL: the priority is not one of the policy's
 * @throws EPERM: the caller lacks `CAP_SYS_NICE` (see `RLIMIT_RTPRIO`)
 * @throws ESRCH: there is no such thread
 * @see sched_setparam(2)
 */
export function sched_setparam(tid: number, param: types.sched_param | types.sched_param_init): void;
/**
 * Set policy and parameters of a thread.
 * @param tid the thread; 0 is the calling one
 * @param policy the policy, `RESET_ON_FORK` may be added
 * @param param its parameters
 * @throws EINVAL: the policy is unknown, or the priority is not one of its priorities
 * @throws EPERM: the caller lacks `CAP_SYS_NICE` (see `RLIMIT_RTPRIO`)
 * @throws ESRCH: there is no such thread
 * @see sched_setscheduler(2)
 */
export function sched_setscheduler(tid: number, policy: SCHED, param: types.sched_param | types.sched_param_init): void;
/**
 * Let another thread run.
 * @see sched_yield(2)
 */
export function sched_yield(): void;
/**
 * Wait for events on descriptors below 1024.
 * @param n the highest descriptor, plus 1
 * @param read those that are waited for to be readable, changed to those that are
 * @param write the same for writing
 * @param except the same for exceptional conditions, such as urgent data
 * @param timeout how long to wait, changed to what is left; nothing is for ever
 * @returns The number of descriptors in the three sets; 0 when the time has passed.
 * @throws EBADF: a descriptor in a set is not open
 * @throws EINTR: a signal came before an event; the sets are unchanged
 * @throws EINVAL: `n` is negative, or `timeout` is not a time
 * @see select(2)
 */
export function select(n: number, read?: types.fd_set | types.fd_set_init | null, write?: types.fd_set | types.fd_set_init | null, except?: types.fd_set | types.fd_set_init | null, timeout?: types.timeval | types.timeval_init | null): number;
/**
 * Send data to the peer.
 * @param fd the socket, which must be connected
 * @param buf the data
 * @param flags how
 * @returns The number of bytes taken, which may be less than given on a stream.
 * @throws EAGAIN: no room now, and the socket is nonblocking or its `SNDTIMEO` has passed
 * @throws EPIPE: the connection is closed (and `SIGPIPE` is sent, unless `NOSIGNAL`)
 * @throws ENOTCONN: there is no peer
 * @throws EMSGSIZE: the datagram is too long
 * @throws ECONNRESET: the peer has cut the connection
 * @see send(2)
 */
export function send(fd: FdLike, buf: BytesLike | string, flags?: MSG): number;
/**
 * Copy from a file to another descriptor, often a socket, inside the kernel.
 * @param out_fd the destination, open for writing
 * @param in_fd the source: a file that can be mapped
 * @param offset where to read from, moved by the call; nothing is the file's position
 * @param count number of bytes
 * @returns The number of bytes copied, which may be less than asked for; 0 at the end of the source.
 * @throws EAGAIN: no room now, and the destination is nonblocking
 * @throws EBADF: a descriptor is not open in the right way
 * @throws EINVAL: the source cannot be mapped, or the destination appends
 * @throws ESPIPE: `offset` was given, but the source has no positions
 * @see sendfile(2)
 */
export function sendfile(out_fd: FdLike, in_fd: FdLike, offset: number | bigint | null | undefined, count: number | bigint): [number, number | null];
/**
 * Send several messages at once.
 * @param fd the socket
 * @param msgs the messages; each one's `len` is set to the bytes that were taken
 * @param flags how
 * @returns The number of messages that were sent; an error after the first one is not told.
 * @throws EAGAIN: no room now, and the socket is nonblocking
 * @throws EPIPE: the connection is closed (and `SIGPIPE` is sent, unless `NOSIGNAL`)
 * @throws EMSGSIZE: the first datagram is too long
 * @see sendmmsg(2)
 */
export function sendmmsg(fd: FdLike, msgs: Iterable<types.mmsghdr | types.mmsghdr_init>, flags?: MSG): number;
/**
 * Send a message of several buffers, with an address and control messages.
 * @param fd the socket
 * @param msg the message; its control part is built with `cmsg_put`
 * @param flags how
 * @returns The number of bytes taken.
 * @throws EAGAIN: no room now, and the socket is nonblocking or its `SNDTIMEO` has passed
 * @throws EINVAL: a control message is malformed
 * @throws EPIPE: the connection is closed (and `SIGPIPE` is sent, unless `NOSIGNAL`)
 * @throws EMSGSIZE: the datagram is too long, or there are more than 1024 buffers
 * @throws EBADF: `fd`, or a descriptor that is sent along, is not open
 * @throws ETOOMANYREFS: too many descriptors are on their way
 * @see sendmsg(2)
 */
export function sendmsg(fd: FdLike, msg: types.msghdr | types.msghdr_init, flags?: MSG): number;
/**
 * Send data to an address.
 * @param fd the socket
 * @param buf the data
 * @param flags how
 * @param addr to whom; nothing for the connected peer
 * @returns The number of bytes taken.
 * @throws EAGAIN: no room now, and the socket is nonblocking or its `SNDTIMEO` has passed
 * @throws EDESTADDRREQ: there is no peer and no address
 * @throws EISCONN: an address was given for a connected stream
 * @throws EMSGSIZE: the datagram is too long
 * @throws EPIPE: the connection is closed (and `SIGPIPE` is sent, unless `NOSIGNAL`)
 * @throws ECONNREFUSED: an earlier datagram was refused, or nobody has the Unix address
 * @see sendto(2)
 */
export function sendto(fd: FdLike, buf: BytesLike | string, flags?: MSG, addr?: AddressLike | null): number;
/**
 * Set the NIS domain's name.
 * @param name the name, without a NUL
 * @throws EINVAL: it is longer than 64 bytes
 * @throws EPERM: the caller lacks `CAP_SYS_ADMIN` in the namespace of these names
 * @see setdomainname(2)
 */
export function setdomainname(name: BytesLike | string): void;
/**
 * Set the effective group and leave the real and the saved one of this process, in all its threads.
 * @param egid the group
 * @throws EINVAL: the group is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETGID` and this is not one of its own ids
 * @see setegid(2)
 */
export function setegid(egid: number): void;
/**
 * Set the effective group and leave the real and the saved one of the calling thread.
 * The bare system call; `setegid` changes the whole process.
 * @param egid the group
 * @throws EINVAL: the group is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETGID` and this is not one of its own ids
 * @see setegid(2)
 */
export function setegid_thread(egid: number): void;
/**
 * Set the effective user and leave the real and the saved one of this process, in all its threads.
 * @param euid the user
 * @throws EINVAL: the user is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETUID` and this is not one of its own ids
 * @see seteuid(2)
 */
export function seteuid(euid: number): void;
/**
 * Set the effective user and leave the real and the saved one of the calling thread.
 * The bare system call; `seteuid` changes the whole process.
 * @param euid the user
 * @throws EINVAL: the user is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETUID` and this is not one of its own ids
 * @see seteuid(2)
 */
export function seteuid_thread(euid: number): void;
/**
 * Set the group whose rights count for files, of the calling thread.
 * It never tells whether it worked: ask again, with the same or an impossible id.
 * @param gid the group; one that does not exist, such as -1, changes nothing
 * @returns The group before.
 * @see setfsgid(2)
 */
export function setfsgid(gid: number): number;
/**
 * Set the user whose rights count for files, of the calling thread.
 * It never tells whether it worked: ask again, with the same or an impossible id.
 * @param uid the user; one that does not exist, such as -1, changes nothing
 * @returns The user before.
 * @see setfsuid(2)
 */
export function setfsuid(uid: number): number;
/**
 * Set the effective group of this process, in all its threads.
 * With `CAP_SETGID` also the real and the saved one, which cannot be undone.
 * @param gid the group
 * @throws EINVAL: the group is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETGID` and this is not one of its own ids
 * @see setgid(2)
 */
export function setgid(gid: number): void;
/**
 * Set the effective group of the calling thread.
 * The bare system call; `setgid` changes the whole process. With `CAP_SETGID` also the real and the saved one, which cannot be undone.
 * @param gid the group
 * @throws EINVAL: the group is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETGID` and this is not one of its own ids
 * @see setgid(2)
 */
export function setgid_thread(gid: number): void;
/**
 * Set the supplementary groups of this process, in all its threads.
 * @param groups the groups
 * @throws EINVAL: there are more than 65536, or one is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETGID`, or the user namespace forbids it
 * @see setgroups(2)
 */
export function setgroups(groups: Iterable<number>): void;
/**
 * Set the supplementary groups of the calling thread.
 * The bare system call; `setgroups` changes the whole process.
 * @param groups the groups
 * @throws EINVAL: there are more than 65536, or one is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETGID`, or the user namespace forbids it
 * @see setgroups(2)
 */
export function setgroups_thread(groups: Iterable<number>): void;
/**
 * Set the host's name.
 * @param name the name, without a NUL
 * @throws EINVAL: it is longer than 64 bytes
 * @throws EPERM: the caller lacks `CAP_SYS_ADMIN` in the namespace of these names
 * @see sethostname(2)
 */
export function sethostname(name: BytesLike | string): void;
/**
 * Start, change or stop an interval timer of this process.
 * @param which the timer, and with it the signal
 * @param new when it runs out, and how often; zero stops it
 * @throws EINVAL: there is no such timer, or `new` is no time
 * @see setitimer(2)
 */
export function setitimer(which: ITIMER, new_: types.itimerval | types.itimerval_init): types.itimerval;
/**
 * Enter a namespace.
 * @param fd a namespace's file, or a pidfd
 * @param nstype which kinds of namespace; with a namespace's file nothing means whichever it is
 * @throws EPERM: `CAP_SYS_ADMIN` is missing
 * @throws EINVAL: `fd` is no namespace of that kind, or cannot be entered from here
 * @throws EBADF: `fd` is not open
 * @throws ESRCH: the process of the pidfd is gone
 * @see setns(2)
 */
export function setns(fd: FdLike, nstype?: CLONE | number | bigint): void;
/**
 * Move a process to a process group, or begin a group.
 * @param pid this process or a child of it that has not called `execve`; 0 is this one
 * @param pgid a group of the same session; 0 is one with the process's own id
 * @throws EACCES: the child has called `execve`
 * @throws EINVAL: `pgid` is negative
 * @throws EPERM: the group is in another session, or the process leads a session
 * @throws ESRCH: `pid` is neither this process nor a child of it
 * @see setpgid(2)
 */
export function setpgid(pid?: number, pgid?: number): void;
/**
 * Set the nice value of a process or of several.
 * @param which what `who` is
 * @param who a process, a process group or a user; 0 is the caller's own
 * @param nice the value: -20 gets the most of the processor, 19 the least; what is beyond is cut
 * @throws EACCES: the value would fall and the caller lacks `CAP_SYS_NICE` (see `RLIMIT_NICE`)
 * @throws EINVAL: `which` is unknown
 * @throws EPERM: the process is another user's
 * @throws ESRCH: there is no such process
 * @see setpriority(2)
 */
export function setpriority(which: PRIO, who: number | undefined, nice: number): void;
/**
 * Set the real and the effective group of this process, in all its threads.
 * @param rgid the real group; -1 (all bits set) leaves it
 * @param egid the effective group; -1 (all bits set) leaves it
 * @throws EINVAL: the group is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETGID` and this is not one of its own ids
 * @see setregid(2)
 */
export function setregid(rgid: number, egid: number): void;
/**
 * Set the real and the effective group of the calling thread.
 * The bare system call; `setregid` changes the whole process.
 * @param rgid the real group; -1 (all bits set) leaves it
 * @param egid the effective group; -1 (all bits set) leaves it
 * @throws EINVAL: the group is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETGID` and this is not one of its own ids
 * @see setregid(2)
 */
export function setregid_thread(rgid: number, egid: number): void;
/**
 * Set the real, the effective and the saved group of this process, in all its threads.
 * @param rgid the real group; -1 (all bits set) leaves it
 * @param egid the effective group; -1 (all bits set) leaves it
 * @param sgid the saved group; -1 (all bits set) leaves it
 * @throws EINVAL: the group is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETGID` and this is not one of its own ids
 * @see setresgid(2)
 */
export function setresgid(rgid: number, egid: number, sgid: number): void;
/**
 * Set the real, the effective and the saved group of the calling thread.
 * The bare system call; `setresgid` changes the whole process.
 * @param rgid the real group; -1 (all bits set) leaves it
 * @param egid the effective group; -1 (all bits set) leaves it
 * @param sgid the saved group; -1 (all bits set) leaves it
 * @throws EINVAL: the group is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETGID` and this is not one of its own ids
 * @see setresgid(2)
 */
export function setresgid_thread(rgid: number, egid: number, sgid: number): void;
/**
 * Set the real, the effective and the saved user of this process, in all its threads.
 * @param ruid the real user; -1 (all bits set) leaves it
 * @param euid the effective user; -1 (all bits set) leaves it
 * @param suid the saved user; -1 (all bits set) leaves it
 * @throws EAGAIN: the user would have too many processes, or memory is short
 * @throws EINVAL: the user is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETUID` and this is not one of its own ids
 * @see setresuid(2)
 */
export function setresuid(ruid: number, euid: number, suid: number): void;
/**
 * Set the real, the effective and the saved user of the calling thread.
 * The bare system call; `setresuid` changes the whole process.
 * @param ruid the real user; -1 (all bits set) leaves it
 * @param euid the effective user; -1 (all bits set) leaves it
 * @param suid the saved user; -1 (all bits set) leaves it
 * @throws EAGAIN: the user would have too many processes, or memory is short
 * @throws EINVAL: the user is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETUID` and this is not one of its own ids
 * @see setresuid(2)
 */
export function setresuid_thread(ruid: number, euid: number, suid: number): void;
/**
 * Set the real and the effective user of this process, in all its threads.
 * @param ruid the real user; -1 (all bits set) leaves it
 * @param euid the effective user; -1 (all bits set) leaves it
 * @throws EAGAIN: the user would have too many processes, or memory is short
 * @throws EINVAL: the user is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETUID` and this is not one of its own ids
 * @see setreuid(2)
 */
export function setreuid(ruid: number, euid: number): void;
/**
 * Set the real and the effective user of the calling thread.
 * The bare system call; `setreuid` changes the whole process.
 * @param ruid the real user; -1 (all bits set) leaves it
 * @param euid the effective user; -1 (all bits set) leaves it
 * @throws EAGAIN: the user would have too many processes, or memory is short
 * @throws EINVAL: the user is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETUID` and this is not one of its own ids
 * @see setreuid(2)
 */
export function setreuid_thread(ruid: number, euid: number): void;
/**
 * Set a limit of this process.
 * @param resource what is limited
 * @param limit the limit
 * @throws EINVAL: there is no such resource, or `cur` is above `max`
 * @throws EPERM: `max` would rise and the caller lacks `CAP_SYS_RESOURCE`
 * @see setrlimit(2)
 */
export function setrlimit(resource: RLIMIT, limit: types.rlimit | types.rlimit_init): void;
/**
 * Begin a new session, without a terminal, and a process group in it.
 * @returns The id of the session, of the group, and of this process.
 * @throws EPERM: this process leads a process group already
 * @see setsid(2)
 */
export function setsid(): number;
/**
 * Set a socket option from bytes.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value the value
 * @throws ENOPROTOOPT: the level does not have the option, or it is read only
 * @throws EINVAL: the value has the wrong length or content
 * @throws EPERM: the option is for the privileged
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2)
 */
export function setsockopt(fd: FdLike, level: SOL, option: number, value: BytesLike | string): void;
/**
 * Set the time of day.
 * @param time the time since 1970; nothing: leave it
 * @param zone the kernel's time zone; nothing: leave it
 * @throws EINVAL: `time` is no time, or `zone` no zone
 * @throws EPERM: the caller lacks `CAP_SYS_TIME`
 * @see settimeofday(2)
 */
export function settimeofday(time?: types.timeval | types.timeval_init | null, zone?: types.timezone | types.timezone_init | null): void;
/**
 * Set the effective user of this process, in all its threads.
 * With `CAP_SETUID` also the real and the saved one, which cannot be undone.
 * @param uid the user
 * @throws EAGAIN: the user would have too many processes, or memory is short
 * @throws EINVAL: the user is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETUID` and this is not one of its own ids
 * @see setuid(2)
 */
export function setuid(uid: number): void;
/**
 * Set the effective user of the calling thread.
 * The bare system call; `setuid` changes the whole process. With `CAP_SETUID` also the real and the saved one, which cannot be undone.
 * @param uid the user
 * @throws EAGAIN: the user would have too many processes, or memory is short
 * @throws EINVAL: the user is not known in this user namespace
 * @throws EPERM: the caller lacks `CAP_SETUID` and this is not one of its own ids
 * @see setuid(2)
 */
export function setuid_thread(uid: number): void;
/**
 * Set an extended attribute of a file, following symbolic links.
 * @param path the file
 * @param name the attribute's name, with its namespace: `user.`, `trusted.`, `security.` or `system.`
 * @param value the new value
 * @param flags whether it may exist already
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EEXIST: `CREATE` was given and it exists
 * @throws ENODATA: `REPLACE` was given and it does not exist
 * @throws E2BIG: the value is too large
 * @throws ENOSPC: the file has no room for it
 * @throws EDQUOT: the quota is used up
 * @throws EOPNOTSUPP: the file system has no such namespace
 * @throws EPERM: the file's type has no such attributes, or the file or the namespace cannot be changed
 * @throws ERANGE: the name is empty or too long
 * @see setxattr(2)
 */
export function setxattr(path: PathLike, name: string | Uint8Array, value: BytesLike | string, flags?: XATTR): void;
/**
 * End one or both directions of a connection.
 * @param fd the socket
 * @param how which direction
 * @throws ENOTCONN: the socket is not connected
 * @throws EINVAL: `how` is unknown
 * @see shutdown(2)
 */
export function shutdown(fd: FdLike, how: SHUT): void;
/**
 * Ask what a signal does, set it to its default action or ignore it.
 * Handlers are refused: what they may do in a scripting language is for the language to say, and in C the C library installs them.
 * @param signal the signal
 * @param act the new action, with the handler `DFL` or `IGN`; nothing: leave it
 * @throws EINVAL: there is no such signal, it is `KILL` or `STOP`, or `act` has a handler
 * @see sigaction(2)
 */
export function sigaction(signal: SIG, act?: types.sigaction | types.sigaction_init | null): types.sigaction;
/**
 * Ask for the stack on which the thread's signal handlers run, set it, or both.
 * @param new the stack, or `DISABLE`; nothing: leave it
 * @throws EINVAL: `new` has unknown flags
 * @throws ENOMEM: the stack is too small
 * @throws EPERM: the thread runs on it now
 * @see sigaltstack(2)
 */
export function sigaltstack(new_?: types.stack | types.stack_init | null): types.stack;
/**
 * Set a signal to its default action.
 * @param signal the signal
 * @throws EINVAL: there is no such signal, or it is `KILL` or `STOP`
 * @see sigaction(2)
 */
export function signal_default(signal: SIG): void;
/**
 * Ignore a signal.
 * Programs that are run by `execve` ignore it too.
 * @param signal the signal
 * @throws EINVAL: there is no such signal, or it is `KILL` or `STOP`
 * @see sigaction(2)
 */
export function signal_ignore(signal: SIG): void;
/**
 * Make a descriptor from which signals are read.
 * @param mask the signals, which should be blocked
 * @param flags whether it closes on `execve`, whether reading waits
 * @returns A new descriptor that gives `struct signalfd_siginfo`.
 * @throws EINVAL: `flags` has unknown flags
 * @see signalfd(2)
 */
export function signalfd(mask: types.sigset | types.sigset_init, flags?: SFD): Fd;
/**
 * Change which signals a descriptor gives.
 * @param fd the signal descriptor
 * @param mask the signals, which should be blocked
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: `fd` is no signal descriptor
 * @see signalfd(2)
 */
export function signalfd_change(fd: FdLike, mask: types.sigset | types.sigset_init): void;
/**
 * Ask which blocked signals have come.
 * @see sigpending(2)
 */
export function sigpending(): types.sigset;
/**
 * Ask for the calling thread's mask of blocked signals, change it, or both.
 * `KILL` and `STOP` are never blocked.
 * @param how how `set` changes the mask
 * @param set the signals; nothing: leave the mask
 * @throws EINVAL: `how` is unknown
 * @see sigprocmask(2)
 */
export function sigprocmask(how: SIGPM, set?: types.sigset | types.sigset_init | null): types.sigset;
/**
 * Wait for a signal with another mask.
 * @param mask the mask while it waits
 * @throws EINTR: a signal came and its handler ran; it always ends so
 * @see sigsuspend(2)
 */
export function sigsuspend(mask: types.sigset | types.sigset_init): void;
/**
 * Wait until one of these signals comes, or some time has passed.
 * @param set the signals, which should be blocked
 * @param timeout how long to wait; nothing: for ever
 * @returns The signal.
 * @throws EAGAIN: the time has passed
 * @throws EINTR: another signal came
 * @throws EINVAL: `timeout` is no time
 * @see sigtimedwait(2)
 */
export function sigtimedwait(set: types.sigset | types.sigset_init, timeout?: types.timespec | types.timespec_init | null): [number, types.siginfo];
/**
 * Wait until one of these signals comes.
 * @param set the signals, which should be blocked
 * @returns The signal.
 * @throws EINTR: another signal came
 * @see sigwaitinfo(2)
 */
export function sigwaitinfo(set: types.sigset | types.sigset_init): [number, types.siginfo];
/**
 * Turn a socket address into text.
 * @param addr the address
 * @param out where the text goes; 512 bytes hold any
 * @returns The text's length in bytes.
 * @throws EINVAL: `addr` is shorter than a family, or longer than any address
 * @throws ENOSPC: `out` is too small
 * @see sockaddr(3type)
 */
export function sockaddr_format(addr: BytesLike | string, out: number): Buffer;
/**
 * Turn a socket address into text.
 * @param addr the address
 * @param out where the text goes; 512 bytes hold any
 * @returns The text's length in bytes.
 * @throws EINVAL: `addr` is shorter than a family, or longer than any address
 * @throws ENOSPC: `out` is too small
 * @see sockaddr(3type)
 */
export function sockaddr_format(addr: BytesLike | string, out: BytesLike): number;
/**
 * Turn text into a socket address.
 * The forms are `192.0.2.1:80`, `[fe80::1%2]:80`, `unix:/path`, `unix:@abstract`, `netlink:port:groups`, `packet:interface:0x0800`, `vsock:cid:port` and `raw:family:hex`. The name of an interface is looked up in the kernel.
 * @param text the text
 * @param out where the address goes; 128 bytes hold any
 * @returns The address's length in bytes.
 * @throws EINVAL: the text is no address
 * @throws ENODEV: there is no interface of that name
 * @throws ENAMETOOLONG: the Unix name does not fit
 * @throws ENOSPC: `out` is too small
 * @see sockaddr(3type)
 */
export function sockaddr_parse(text: string | Uint8Array, out: number): Buffer;
/**
 * Turn text into a socket address.
 * The forms are `192.0.2.1:80`, `[fe80::1%2]:80`, `unix:/path`, `unix:@abstract`, `netlink:port:groups`, `packet:interface:0x0800`, `vsock:cid:port` and `raw:family:hex`. The name of an interface is looked up in the kernel.
 * @param text the text
 * @param out where the address goes; 128 bytes hold any
 * @returns The address's length in bytes.
 * @throws EINVAL: the text is no address
 * @throws ENODEV: there is no interface of that name
 * @throws ENAMETOOLONG: the Unix name does not fit
 * @throws ENOSPC: `out` is too small
 * @see sockaddr(3type)
 */
export function sockaddr_parse(text: string | Uint8Array, out: BytesLike): number;
/**
 * Make a socket.
 * @param domain address family
 * @param kind type, with `NONBLOCK` and `CLOEXEC`
 * @param protocol protocol of the family (`IPPROTO`, `NETLINK`, an `ETH_P` in network byte order); 0 is the usual one
 * @returns A new descriptor.
 * @throws EAFNOSUPPORT: the kernel does not have the family
 * @throws EPROTONOSUPPORT: the family does not have the type or the protocol
 * @throws EACCES: the type is for the privileged (raw IP needs `CAP_NET_RAW`)
 * @throws EPERM: as `EACCES`, for packet sockets
 * @throws EMFILE: the process has as many descriptors as it may have
 * @see socket(2)
 */
export function socket(domain: AF, kind?: SOCK, protocol?: number): Fd;
/**
 * Make two sockets that are connected to each other.
 * @param domain address family, which is `UNIX` or `TIPC`
 * @param kind type, with `NONBLOCK` and `CLOEXEC`
 * @param protocol protocol of the family; 0 is the usual one
 * @throws EOPNOTSUPP: the family has no pairs
 * @throws EPROTONOSUPPORT: the family does not have the type or the protocol
 * @throws EMFILE: the process has as many descriptors as it may have
 * @see socketpair(2)
 */
export function socketpair(domain: AF, kind?: SOCK, protocol?: number): [Fd, Fd];
/**
 * Read a socket option that is an IPv4 address, `IP_MULTICAST_IF`.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws EINVAL: the value does not have this type
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2), ip(7)
 */
export function sockopt_get_in_addr(fd: FdLike, level: SOL, option: number): types.in_addr;
/**
 * Read a socket option that is an int or a flag.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws EINVAL: the value does not have this type
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2), socket(7)
 */
export function sockopt_get_int(fd: FdLike, level: SOL, option: number): number;
/**
 * Read `SO_LINGER`, how `close` waits for data that is not sent.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws EINVAL: the value does not have this type
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2), socket(7)
 */
export function sockopt_get_linger(fd: FdLike, level: SOL, option: number): types.linger;
/**
 * Read the classic BPF program of a socket (`SO_GET_FILTER`).
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param filter where the program goes
 * @returns The number of instructions; 0 if there is none. Without room for any, as many as there are.
 * @throws EINVAL: there is not enough room
 * @throws EACCES: the filter is no classic BPF program
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2), socket(7)
 */
export function sockopt_get_sock_filter(fd: FdLike, level: SOL, option: number, filter: number): types.sock_filter[];
/**
 * Read `TCP_INFO`, state and statistics of a connection.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws EINVAL: the value does not have this type
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2), tcp(7)
 */
export function sockopt_get_tcp_info(fd: FdLike, level: SOL, option: number): types.tcp_info;
/**
 * Read a socket option that is a time, such as `SO_RCVTIMEO`.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws EINVAL: the value does not have this type
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2), socket(7)
 */
export function sockopt_get_timeval(fd: FdLike, level: SOL, option: number): types.timeval;
/**
 * Read `PACKET_ROLLOVER_STATS`, how often packets of a fanout group went to another socket.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @throws EINVAL: the socket is in no fanout group that rolls over
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2), packet(7)
 */
export function sockopt_get_tpacket_rollover_stats(fd: FdLike, level: SOL, option: number): types.tpacket_rollover_stats;
/**
 * Read `PACKET_STATISTICS`, packets and drops since the last question.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws EINVAL: the value does not have this type
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2), packet(7)
 */
export function sockopt_get_tpacket_stats(fd: FdLike, level: SOL, option: number): types.tpacket_stats;
/**
 * Read `PACKET_STATISTICS` of a socket that has a ring of version 3.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws EINVAL: the value does not have this type
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2), packet(7)
 */
export function sockopt_get_tpacket_stats_v3(fd: FdLike, level: SOL, option: number): types.tpacket_stats_v3;
/**
 * Read a socket option that is a 64 bit integer, such as `SO_COOKIE`.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws EINVAL: the value does not have this type
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2), socket(7)
 */
export function sockopt_get_u64(fd: FdLike, level: SOL, option: number): bigint;
/**
 * Read a socket option that is the ids of a process, `SO_PEERCRED`.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws EINVAL: the value does not have this type
 * @throws ENOTSOCK: `fd` is not a socket
 * @see getsockopt(2), unix(7)
 */
export function sockopt_get_ucred(fd: FdLike, level: SOL, option: number): types.ucred;
/**
 * Set a socket option that is an int or a flag.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value the number; 0 and 1 for a flag
 * @throws ENOPROTOOPT: the level does not have the option, or it is read only
 * @throws EINVAL: the value is not allowed, or does not have this type
 * @throws EPERM: the option is for the privileged
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2), socket(7)
 */
export function sockopt_set_int(fd: FdLike, level: SOL, option: number, value: number): void;
/**
 * Set a membership of an IPv4 group for one source, such as `IP_ADD_SOURCE_MEMBERSHIP`.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value the group, the interface and the source
 * @throws ENOPROTOOPT: the level does not have the option, or it is read only
 * @throws EINVAL: the value is not allowed, or does not have this type
 * @throws ENODEV: there is no such interface
 * @throws EADDRINUSE: the socket is a member already
 * @throws EADDRNOTAVAIL: the socket is not a member
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2), ip(7)
 */
export function sockopt_set_ip_mreq_source(fd: FdLike, level: SOL, option: number, value: types.ip_mreq_source | types.ip_mreq_source_init): void;
/**
 * Set a membership of an IPv4 group (`IP_ADD_MEMBERSHIP`, `IP_DROP_MEMBERSHIP`), or `IP_MULTICAST_IF`.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value the group and the interface
 * @throws ENOPROTOOPT: the level does not have the option, or it is read only
 * @throws EINVAL: the value is not allowed, or does not have this type
 * @throws ENODEV: there is no such interface
 * @throws EADDRINUSE: the socket is a member already
 * @throws EADDRNOTAVAIL: the socket is not a member
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2), ip(7)
 */
export function sockopt_set_ip_mreqn(fd: FdLike, level: SOL, option: number, value: types.ip_mreqn | types.ip_mreqn_init): void;
/**
 * Set a membership of an IPv6 group (`IPV6_ADD_MEMBERSHIP`, `IPV6_DROP_MEMBERSHIP`).
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value the group and the interface
 * @throws ENOPROTOOPT: the level does not have the option, or it is read only
 * @throws EINVAL: the value is not allowed, or does not have this type
 * @throws ENODEV: there is no such interface
 * @throws EADDRINUSE: the socket is a member already
 * @throws EADDRNOTAVAIL: the socket is not a member
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2), ipv6(7)
 */
export function sockopt_set_ipv6_mreq(fd: FdLike, level: SOL, option: number, value: types.ipv6_mreq | types.ipv6_mreq_init): void;
/**
 * Set `SO_LINGER`, how `close` waits for data that is not sent.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value the setting; 0 seconds cut the connection
 * @throws ENOPROTOOPT: the level does not have the option, or it is read only
 * @throws EINVAL: the value is not allowed, or does not have this type
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2), socket(7)
 */
export function sockopt_set_linger(fd: FdLike, level: SOL, option: number, value: types.linger | types.linger_init): void;
/**
 * Set a membership of a packet socket (`PACKET_ADD_MEMBERSHIP`, `PACKET_DROP_MEMBERSHIP`).
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value the interface and what is joined
 * @throws ENOPROTOOPT: the level does not have the option, or it is read only
 * @throws EINVAL: the value is not allowed, or does not have this type
 * @throws ENODEV: there is no such interface
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2), packet(7)
 */
export function sockopt_set_packet_mreq(fd: FdLike, level: SOL, option: number, value: types.packet_mreq | types.packet_mreq_init): void;
/**
 * Set a classic BPF program (`SO_ATTACH_FILTER`, `SO_ATTACH_REUSEPORT_CBPF`, `PACKET_FANOUT_DATA`).
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param filter the program, as `cbpf.assemble` makes it
 * @throws EINVAL: the program is not right, or longer than 4096 instructions
 * @throws ENOMEM: it takes more memory than the socket may have (`net.core.optmem_max`)
 * @throws EPERM: the filter is locked (`SO_LOCK_FILTER`)
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2), socket(7)
 */
export function sockopt_set_sock_fprog(fd: FdLike, level: SOL, option: number, filter: Iterable<types.sock_filter | types.sock_filter_init>): void;
/**
 * Set a socket option that is a time, such as `SO_RCVTIMEO`.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value the time; 0 is for ever
 * @throws ENOPROTOOPT: the level does not have the option, or it is read only
 * @throws EINVAL: the value is not allowed, or does not have this type
 * @throws EDOM: the microseconds are not below a million
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2), socket(7)
 */
export function sockopt_set_timeval(fd: FdLike, level: SOL, option: number, value: types.timeval | types.timeval_init): void;
/**
 * Make a ring of version 1 or 2 for a packet socket (`PACKET_RX_RING`, `PACKET_TX_RING`), to be mapped by `mmap`.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value its shape
 * @throws EINVAL: the shape is not possible
 * @throws EBUSY: the ring is mapped, or the socket has one already
 * @throws ENOMEM: there is no memory for it
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2), packet(7)
 */
export function sockopt_set_tpacket_req(fd: FdLike, level: SOL, option: number, value: types.tpacket_req | types.tpacket_req_init): void;
/**
 * Make a ring of version 3 for a packet socket (`PACKET_RX_RING`, `PACKET_TX_RING`), to be mapped by `mmap`.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value its shape
 * @throws EINVAL: the shape is not possible, or the socket's `PACKET_VERSION` is another
 * @throws EBUSY: the ring is mapped, or the socket has one already
 * @throws ENOMEM: there is no memory for it
 * @throws ENOPROTOOPT: the level does not have the option
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2), packet(7)
 */
export function sockopt_set_tpacket_req3(fd: FdLike, level: SOL, option: number, value: types.tpacket_req3 | types.tpacket_req3_init): void;
/**
 * Set a socket option that is a 64 bit integer, such as `SO_MAX_PACING_RATE`.
 * @param fd the socket
 * @param level the part of the kernel that is meant
 * @param option the option, of the level's group
 * @param value the number
 * @throws ENOPROTOOPT: the level does not have the option, or it is read only
 * @throws EINVAL: the value is not allowed, or does not have this type
 * @throws ENOTSOCK: `fd` is not a socket
 * @see setsockopt(2), socket(7)
 */
export function sockopt_set_u64(fd: FdLike, level: SOL, option: number, value: number | bigint): void;
/**
 * Move data between a pipe and another descriptor without copying them to the program.
 * @param fd_in the source
 * @param off_in where to read from, moved by the call; nothing for a pipe or the file's position
 * @param fd_out the destination
 * @param off_out where to write to, moved by the call; nothing for a pipe or the file's position
 * @param len number of bytes
 * @param flags how they are moved
 * @returns The number of bytes moved; 0 at the end of the source.
 * @throws EAGAIN: it would have to wait, and `NONBLOCK` was given or a descriptor is nonblocking
 * @throws EBADF: a descriptor is not open in the right way
 * @throws EINVAL: neither is a pipe, the destination appends, or a file cannot be spliced
 * @throws ESPIPE: an offset was given for a pipe
 * @see splice(2)
 */
export function splice(fd_in: FdLike, off_in: number | bigint | null | undefined, fd_out: FdLike, off_out: number | bigint | null | undefined, len: number | bigint, flags?: SPLICE_F): [number, number | null, number | null];
/**
 * Ask what the kernel knows of a file, following symbolic links.
 * This is `fstatat` from the working directory.
 * @param path the file
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @see stat(2)
 */
export function stat(path: PathLike): types.stat;
/**
 * Ask about the file system that holds a file.
 * @param path any file in it
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EIO: the device failed
 * @throws ENOSYS: the file system does not tell
 * @see statfs(2)
 */
export function statfs(path: PathLike): types.statfs;
/**
 * Ask what the kernel knows of a file, as much as is wanted.
 * The answer's `mask` says what was filled, which may be more or less than was asked for.
 * @param dir directory from which a relative `path` starts
 * @param path the file
 * @param flags `SYMLINK_NOFOLLOW`, `EMPTY_PATH`, `NO_AUTOMOUNT`, and how a server is asked
 * @param mask what is wanted
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EINVAL: a flag is unknown, or `mask` has the reserved bit
 * @see statx(2)
 */
export function statx(dir: FdLike | null | undefined, path: PathLike, flags?: AT, mask?: STATX): types.statx;
/**
 * Make a symbolic link.
 * @param target the text of the link: where it leads, which need not exist
 * @param linkpath the link's name
 * @throws ENOENT: a directory on the way to `linkpath` does not exist, or a path is empty
 * @throws EACCES: a directory on the way may not be searched, or the last one not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws EEXIST: the name exists already, even as a symbolic link that leads nowhere
 * @throws ENOSPC: the device is full
 * @throws EROFS: the file system is read only
 * @throws EPERM: the file system has no symbolic links
 * @see symlink(2)
 */
export function symlink(target: PathLike, linkpath: PathLike): void;
/**
 * Make a symbolic link, relative to a directory descriptor.
 * @param target the text of the link: where it leads, which need not exist
 * @param newdir directory from which a relative `linkpath` starts
 * @param linkpath the link's name
 * @throws EBADF: `linkpath` is relative and `newdir` is not an open descriptor
 * @throws ENOENT: a directory on the way to `linkpath` does not exist, or a path is empty
 * @throws EACCES: a directory on the way may not be searched, or the last one not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws EEXIST: the name exists already, even as a symbolic link that leads nowhere
 * @throws ENOSPC: the device is full
 * @throws EROFS: the file system is read only
 * @throws EPERM: the file system has no symbolic links
 * @see symlinkat(2)
 */
export function symlinkat(target: PathLike, newdir: FdLike | null | undefined, linkpath: PathLike): void;
/**
 * Write everything that is changed, in all file systems, and wait for it.
 * @see sync(2)
 */
export function sync(): void;
/**
 * Start or await the writing of a part of a file.
 * Metadata are not written: it does not make data safe.
 * @param fd the open file
 * @param offset first byte
 * @param len number of bytes; 0 is all to the end of the file
 * @param flags which steps
 * @throws EBADF: `fd` is not open
 * @throws EIO: the device failed
 * @throws EINVAL: a flag is unknown, or the range is negative
 * @throws ESPIPE: `fd` is not a file, directory or block device
 * @see sync_file_range(2)
 */
export function sync_file_range(fd: FdLike, offset: number | bigint, len: number | bigint, flags?: SYNC_FILE_RANGE): void;
/**
 * Write everything that is changed in the file system that holds an open file, and wait for it.
 * @param fd any file in the file system
 * @throws EBADF: `fd` is not open
 * @throws EIO: the device failed
 * @see syncfs(2)
 */
export function syncfs(fd: FdLike): void;
/**
 * Ask for the state of the system: how long it runs, its load, its memory.
 * @see sysinfo(2)
 */
export function sysinfo(): types.sysinfo;
/**
 * Wait until the output is sent.
 * @param fd the terminal
 * @throws ENOTTY: `fd` is not a terminal
 * @throws EINTR: a signal came
 * @see tcdrain(3)
 */
export function tcdrain(fd: FdLike): void;
/**
 * Stop or start output or input.
 * @param fd the terminal
 * @param action what to do
 * @throws ENOTTY: `fd` is not a terminal
 * @throws EINVAL: `action` is unknown
 * @see tcflow(3)
 */
export function tcflow(fd: FdLike, action: TCFLOW): void;
/**
 * Discard what is queued.
 * @param fd the terminal
 * @param queue which queue
 * @throws ENOTTY: `fd` is not a terminal
 * @throws EINVAL: `queue` is unknown
 * @see tcflush(3)
 */
export function tcflush(fd: FdLike, queue: TCFLUSH): void;
/**
 * Read how a terminal behaves.
 * @param fd the terminal
 * @throws ENOTTY: `fd` is not a terminal
 * @see tcgetattr(3)
 */
export function tcgetattr(fd: FdLike): types.termios;
/**
 * Read how a terminal behaves, with speeds as numbers.
 * @param fd the terminal
 * @throws ENOTTY: `fd` is not a terminal
 * @see ioctl_tty(2)
 */
export function tcgetattr2(fd: FdLike): types.termios2;
/**
 * Tell the foreground process group of a terminal.
 * @param fd the terminal
 * @returns The group's id; 0 if it is in another pid namespace.
 * @throws ENOTTY: `fd` is not the caller's controlling terminal
 * @see tcgetpgrp(3)
 */
export function tcgetpgrp(fd: FdLike): number;
/**
 * Tell the session that a terminal controls.
 * @param fd the terminal
 * @returns The leader's process id.
 * @throws ENOTTY: `fd` is not the caller's controlling terminal
 * @see tcgetsid(3)
 */
export function tcgetsid(fd: FdLike): number;
/**
 * Tell the size of a terminal's window.
 * @param fd the terminal
 * @throws ENOTTY: `fd` is not a terminal
 * @see ioctl_tty(2)
 */
export function tcgetwinsize(fd: FdLike): types.winsize;
/**
 * Send a break.
 * @param fd the terminal
 * @param duration tenths of a second; 0 is a quarter to half a second
 * @throws ENOTTY: `fd` is not a terminal
 * @see tcsendbreak(3)
 */
export function tcsendbreak(fd: FdLike, duration: number): void;
/**
 * Change how a terminal behaves.
 * @param fd the terminal
 * @param action when
 * @param termios the new behaviour
 * @throws ENOTTY: `fd` is not a terminal
 * @throws EINVAL: `action` is unknown
 * @throws EIO: the caller is in an orphaned background group
 * @see tcsetattr(3)
 */
export function tcsetattr(fd: FdLike, action: TCSA, termios: types.termios | types.termios_init): void;
/**
 * Change how a terminal behaves, with speeds as numbers.
 * @param fd the terminal
 * @param action when
 * @param termios the new behaviour; `BOTHER` in `cflag` makes the speeds count
 * @throws ENOTTY: `fd` is not a terminal
 * @throws EINVAL: `action` is unknown
 * @throws EIO: the caller is in an orphaned background group
 * @see ioctl_tty(2)
 */
export function tcsetattr2(fd: FdLike, action: TCSA, termios: types.termios2 | types.termios2_init): void;
/**
 * Change the foreground process group of a terminal.
 * @param fd the terminal
 * @param pgrp the group
 * @throws ENOTTY: `fd` is not the caller's controlling terminal
 * @throws EPERM: the group is not of the caller's session
 * @throws ESRCH: there is no such group
 * @see tcsetpgrp(3)
 */
export function tcsetpgrp(fd: FdLike, pgrp: number): void;
/**
 * Change what a terminal says of its window's size; `SIGWINCH` tells the foreground group.
 * @param fd the terminal
 * @param size the new size
 * @throws ENOTTY: `fd` is not a terminal
 * @see ioctl_tty(2)
 */
export function tcsetwinsize(fd: FdLike, size: types.winsize | types.winsize_init): void;
/**
 * Duplicate what is in a pipe into another pipe; the source keeps it.
 * @param fd_in the source, a pipe
 * @param fd_out the destination, another pipe
 * @param len number of bytes
 * @param flags how they are moved
 * @returns The number of bytes duplicated; 0 if there was nothing and no writer.
 * @throws EAGAIN: it would have to wait, and `NONBLOCK` was given or a descriptor is nonblocking
 * @throws EBADF: a descriptor is not open in the right way
 * @throws EINVAL: one of them is not a pipe, or both are the same pipe
 * @see tee(2)
 */
export function tee(fd_in: FdLike, fd_out: FdLike, len: number | bigint, flags?: SPLICE_F): number;
/**
 * Send a signal to a thread of a process.
 * @param tgid the process
 * @param tid the thread
 * @param signal the signal; 0 only asks whether it could be sent
 * @throws EINVAL: there is no such signal, or an id is not positive
 * @throws EPERM: the process may not be signalled by this one
 * @throws ESRCH: the process has no such thread
 * @see tgkill(2)
 */
export function tgkill(tgid: number, tid: number, signal: SIG): void;
/**
 * Ask for the time of day in seconds, as of the last tick.
 * @returns Seconds since 1970.
 * @see time(2)
 */
export function time(): number;
/**
 * Make a timer.
 * @param clock the clock that it runs by
 * @param event how it tells that it ran out; nothing: by `SIGALRM`
 * @throws EAGAIN: too many signals are queued (`RLIMIT_SIGPENDING`)
 * @throws EINVAL: there is no such clock, or `event` is unknown
 * @throws ENOTSUP: there are no timers by this clock
 * @throws EPERM: the clock wakes the machine and the caller lacks `CAP_WAKE_ALARM`
 * @see timer_create(2)
 */
export function timer_create(clock: CLOCK, event?: types.sigevent | types.sigevent_init | null): number;
/**
 * Remove a timer.
 * @param timer the timer
 * @throws EINVAL: there is no such timer
 * @see timer_delete(2)
 */
export function timer_delete(timer: number): void;
/**
 * Ask how often a timer ran out between its signal and the signal's delivery.
 * @param timer the timer
 * @returns The number of times, beyond the one that was told.
 * @throws EINVAL: there is no such timer
 * @see timer_getoverrun(2)
 */
export function timer_getoverrun(timer: number): number;
/**
 * Ask when a timer runs out.
 * @param timer the timer
 * @throws EINVAL: there is no such timer
 * @see timer_gettime(2)
 */
export function timer_gettime(timer: number): types.itimerspec;
/**
 * Start, change or stop a timer.
 * @param timer the timer
 * @param flags `ABSTIME`: the time is a time of the clock
 * @param new when it runs out, and how often; zero stops it
 * @throws EINVAL: there is no such timer, or `new` is no time
 * @see timer_settime(2)
 */
export function timer_settime(timer: number, flags: TIMER | undefined, new_: types.itimerspec | types.itimerspec_init): types.itimerspec;
/**
 * Make a timer that is a descriptor.
 * @param clock the clock that it runs by
 * @param flags whether it closes on `execve`, whether reading waits
 * @returns A new descriptor, readable when it ran out; what is read is how often, in 8 bytes.
 * @throws EINVAL: there are no timers by this clock, or `flags` has unknown flags
 * @throws EPERM: the clock wakes the machine and the caller lacks `CAP_WAKE_ALARM`
 * @see timerfd_create(2)
 */
export function timerfd_create(clock: CLOCK, flags?: TFD): Fd;
/**
 * Ask when a timer descriptor runs out.
 * @param fd the timer descriptor
 * @throws EBADF: `fd` is not open
 * @throws EINVAL: `fd` is no timer descriptor
 * @see timerfd_gettime(2)
 */
export function timerfd_gettime(fd: FdLike): types.itimerspec;
/**
 * Start, change or stop a timer descriptor.
 * @param fd the timer descriptor
 * @param flags whether the time is a time of the clock, and whether setting the clock is told
 * @param new when it runs out, and how often; zero stops it
 * @throws EBADF: `fd` is not open
 * @throws ECANCELED: the clock was set since, and `CANCEL_ON_SET` is on
 * @throws EINVAL: `fd` is no timer descriptor, `new` is no time, or `flags` has unknown flags
 * @see timerfd_settime(2)
 */
export function timerfd_settime(fd: FdLike, flags: TFD_TIMER | undefined, new_: types.itimerspec | types.itimerspec_init): types.itimerspec;
/**
 * Ask for the processor time of this process and its children.
 * @returns Ticks since some point in the past, before the system started.
 * @see times(2)
 */
export function times(): [number, types.tms];
/**
 * Send a signal to a thread, whichever process it belongs to.
 * A thread id may be used again by another process; `tgkill` is the safer one.
 * @param tid the thread
 * @param signal the signal; 0 only asks whether it could be sent
 * @throws EINVAL: there is no such signal, or the id is not positive
 * @throws EPERM: the thread may not be signalled by this process
 * @throws ESRCH: there is no such thread
 * @see tkill(2)
 */
export function tkill(tid: number, signal: SIG): void;
/**
 * Set a file's size: cut it, or extend it with a hole.
 * @param path the file
 * @param length the new size in bytes
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched, or the file may not be written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EINVAL: `length` is negative, or it is not a regular file
 * @throws EISDIR: it is a directory
 * @throws EFBIG: `length` is larger than a file may be
 * @throws EROFS: the file system is read only
 * @see truncate(2)
 */
export function truncate(path: PathLike, length: number | bigint): void;
/**
 * Filter the frames that come out of a tap device by a classic BPF program.
 * @param fd the tap device
 * @param filter the program, as `cbpf.assemble` makes it
 * @throws EINVAL: the program is not right, or it is no tap device
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tunattachfilter(fd: FdLike, filter: Iterable<types.sock_filter | types.sock_filter_init>): void;
/**
 * Remove the filter of a tap device.
 * @param fd the tap device
 * @throws EINVAL: it is no tap device
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tundetachfilter(fd: FdLike): void;
/**
 * Open the network namespace that the interface of a descriptor is in.
 * @param fd the tun device
 * @returns A descriptor of the namespace, for `setns`.
 * @throws EBADFD: `fd` is not that of an interface
 * @throws EPERM: the caller may not
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tungetdevnetns(fd: FdLike): Fd;
/**
 * Tell what tun and tap devices of this kernel can be like.
 * @param fd a descriptor of `/dev/net/tun`
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tungetfeatures(fd: FdLike): number;
/**
 * Tell the name of the interface of a descriptor, and what it is like.
 * The bit of `NO_PI` says here that there is no filter (`NOFILTER`).
 * @param fd the tun device
 * @param name where the name goes, without a NUL; 16 bytes are always enough
 * @returns The name's length in bytes.
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @throws ERANGE: the room is too small
 * @see Documentation/networking/tuntap, linux/if_tun.h
 */
export function tungetiff(fd: FdLike, name: number): [Buffer, number];
/**
 * Tell the name of the interface of a descriptor, and what it is like.
 * The bit of `NO_PI` says here that there is no filter (`NOFILTER`).
 * @param fd the tun device
 * @param name where the name goes, without a NUL; 16 bytes are always enough
 * @returns The name's length in bytes.
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @throws ERANGE: the room is too small
 * @see Documentation/networking/tuntap, linux/if_tun.h
 */
export function tungetiff(fd: FdLike, name: BytesLike): [number, number];
/**
 * Tell how long the header before each packet is, with `VNET_HDR`.
 * @param fd the tun device
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tungetvnethdrsz(fd: FdLike): number;
/**
 * Say whether an interface has a carrier.
 * @param fd the tun device
 * @param carrier 1 or 0
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tunsetcarrier(fd: FdLike, carrier: number): void;
/**
 * Say which group may use an interface that stays.
 * @param fd the tun device
 * @param group the group; -1 is none in particular
 * @throws EINVAL: the group is not of this user namespace
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tunsetgroup(fd: FdLike, group: number): void;
/**
 * Make a descriptor of `/dev/net/tun` that of an interface, which is made if it is not there.
 * @param fd a descriptor of `/dev/net/tun`
 * @param name the interface's name, at most 15 bytes; `%d` in it becomes the first number that is free. Nothing or an empty one lets the kernel choose
 * @param flags what it is like, with `TUN` or `TAP`
 * @throws EBUSY: the interface belongs to another descriptor, or is there and `TUN_EXCL` is set
 * @throws EINVAL: the name is too long or is that of an interface of another kind, or the flags cannot be meant
 * @throws EPERM: the caller may not make interfaces, or not use this one
 * @throws ENOTTY: `fd` is no tun device
 * @throws EBADFD: `fd` is that of another interface already
 * @see Documentation/networking/tuntap, linux/if_tun.h
 */
export function tunsetiff(fd: FdLike, name?: string | Uint8Array | null, flags?: IFF_TUN): void;
/**
 * Say what type of hardware an interface that is down claims to be.
 * @param fd the tun device
 * @param hardware the type, an `ARPHRD`; 1 is Ethernet
 * @throws EBUSY: the interface is up
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tunsetlink(fd: FdLike, hardware: number): void;
/**
 * Say which work on packets is left to the program that reads them; the interface must have `VNET_HDR`.
 * @param fd the tun device
 * @param offload the work
 * @throws EINVAL: the kernel does not know all of it, or segments are left without checksums
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tunsetoffload(fd: FdLike, offload?: TUN_F): void;
/**
 * Say which user may use an interface that stays.
 * @param fd the tun device
 * @param owner the user; -1 is nobody in particular
 * @throws EINVAL: the user is not of this user namespace
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tunsetowner(fd: FdLike, owner: number): void;
/**
 * Say whether an interface stays when its last descriptor is closed.
 * @param fd the tun device
 * @param persist 1 if it stays, 0 if not
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tunsetpersist(fd: FdLike, persist: number): void;
/**
 * Take the queue of a descriptor into use, or out of it.
 * @param fd a descriptor of an interface with `MULTI_QUEUE`
 * @param flags `ATTACH_QUEUE` or `DETACH_QUEUE`
 * @throws EINVAL: the queue is in that state already, the interface has one queue, or the flags are neither
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tunsetqueue(fd: FdLike, flags?: IFF_TUN): void;
/**
 * Say how long the header before each packet is, with `VNET_HDR`.
 * @param fd the tun device
 * @param size its length in bytes, at least 10
 * @throws EINVAL: it is less
 * @throws EBADFD: `fd` is not that of an interface
 * @throws ENOTTY: `fd` is no tun device
 * @see linux/if_tun.h
 */
export function tunsetvnethdrsz(fd: FdLike, size: number): void;
/**
 * Set which permission bits a new file does not get.
 * @param mask the bits to leave out
 * @returns The mask before.
 * @see umask(2)
 */
export function umask(mask: number): number;
/**
 * Unmount a file system.
 * @param target where it is mounted
 * @param flags how
 * @throws EPERM: `CAP_SYS_ADMIN` is missing
 * @throws EBUSY: it is in use
 * @throws EINVAL: `target` is not a mount, or may not be unmounted in this namespace
 * @throws EAGAIN: it was marked by `EXPIRE`; call again
 * @see umount2(2)
 */
export function umount2(target: PathLike, flags?: MNT): void;
/**
 * Ask for the names of the system.
 * @see uname(2)
 */
export function uname(): types.utsname;
/**
 * Remove a name of a file; the file goes with its last name and descriptor.
 * @param path the name
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched, or the last one not written
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EISDIR: it is a directory; `rmdir` removes it
 * @throws EPERM: the directory is sticky and neither it nor the file is this user's, or the file cannot be changed
 * @throws EBUSY: the system uses it
 * @throws EROFS: the file system is read only
 * @see unlink(2)
 */
export function unlink(path: PathLike): void;
/**
 * Remove a name of a file, or an empty directory, relative to a directory descriptor.
 * @param dir directory from which a relative `path` starts
 * @param path the name
 * @param flags `REMOVEDIR` for a directory, otherwise nothing
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: a directory on the way may not be searched, or the last one not written
 * @throws ENOTDIR: a part of the path is not a directory, or `REMOVEDIR` was given and it is none
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EINVAL: a flag is unknown, or with `REMOVEDIR` the path ends in `.`
 * @throws EISDIR: it is a directory, and `REMOVEDIR` was not given
 * @throws ENOTEMPTY: the directory is not empty
 * @throws EPERM: the directory is sticky and neither it nor the file is this user's, or the file cannot be changed
 * @throws EBUSY: the system uses it
 * @throws EROFS: the file system is read only
 * @see unlinkat(2)
 */
export function unlinkat(dir: FdLike | null | undefined, path: PathLike, flags?: AT): void;
/**
 * Let the other side of a pseudoterminal be opened.
 * @param fd the controlling side of a pseudoterminal
 * @throws ENOTTY: `fd` is not the controlling side of a pseudoterminal
 * @see unlockpt(3)
 */
export function unlockpt(fd: FdLike): void;
/**
 * Leave namespaces and other things that the thread shares.
 * @param flags what is no longer shared
 * @throws EPERM: `CAP_SYS_ADMIN` is missing (not for `NEWUSER`)
 * @throws EINVAL: a flag is unknown, or the process has several threads (`NEWUSER`, `VM`)
 * @throws ENOSPC: there are as many namespaces as allowed
 * @throws EUSERS: user namespaces are nested too deeply
 * @see unshare(2)
 */
export function unshare(flags?: CLONE | number | bigint): void;
/**
 * Set a file's times to the second.
 * @param path the file
 * @param times the new times; nothing is the current time for both
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: the current time is to be set, and the file may not be written and is not this user's
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EROFS: the file system is read only
 * @throws EPERM: other times are to be set, and the file is not this user's
 * @see utime(2)
 */
export function utime(path: PathLike, times?: types.utimbuf | types.utimbuf_init | null): void;
/**
 * Set a file's times to the nanosecond, relative to a directory descriptor.
 * An empty path needs `EMPTY_PATH` and Linux 5.8.
 * @param dir directory from which a relative `path` starts
 * @param path the file
 * @param times the new times; nothing is the current time for both
 * @param flags `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: the current time is to be set, and the file may not be written and is not this user's
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EBADF: `path` is relative and `dir` is not an open descriptor
 * @throws EROFS: the file system is read only
 * @throws EPERM: other times are to be set, and the file is not this user's
 * @throws EINVAL: a flag is unknown, or nanoseconds are neither below a second nor a `UTIME` value
 * @see utimensat(2)
 */
export function utimensat(dir: FdLike | null | undefined, path: PathLike, times?: types.timespec2 | types.timespec2_init | null, flags?: AT): void;
/**
 * Set a file's times to the microsecond.
 * @param path the file
 * @param times the new times; nothing is the current time for both
 * @throws ENOENT: the file, or a directory on the way to it, does not exist
 * @throws EACCES: the current time is to be set, and the file may not be written and is not this user's
 * @throws ENOTDIR: a part of the path is not a directory
 * @throws ELOOP: too many symbolic links on the way
 * @throws EROFS: the file system is read only
 * @throws EPERM: other times are to be set, and the file is not this user's
 * @throws EINVAL: microseconds are not below a second
 * @see utimes(2)
 */
export function utimes(path: PathLike, times?: types.timeval2 | types.timeval2_init | null): void;
/**
 * Put memory into a pipe without copying it, or take a pipe's bytes into memory.
 * `fd` decides the direction: its writing end takes the buffers, its reading end fills them, which is why they must be writable. The pipe keeps the pages themselves: what is changed in a buffer before it is read, is read changed.
 * @param fd an end of a pipe
 * @param iov the memory
 * @param flags how it is moved
 * @returns The number of bytes moved, which may be less than given.
 * @throws EAGAIN: it would have to wait, and `NONBLOCK` was given
 * @throws EBADF: `fd` is not an end of a pipe
 * @throws EINVAL: there are more than 1024 buffers, or the memory is not aligned as `GIFT` needs it
 * @see vmsplice(2)
 */
export function vmsplice(fd: FdLike, iov: Iterable<BytesLike>, flags?: SPLICE_F): number;
/**
 * Wait for a child, and ask what it has used.
 * @param pid a child; -1 is any, 0 is any of this process group, less is any of the group of that number without its sign
 * @param options what to wait for besides the end, and whether to wait
 * @returns The child's process id; 0 if nothing has happened and `NOHANG` was given.
 * @throws ECHILD: there is no such child, or it was waited for already
 * @throws EINTR: a signal came
 * @throws EINVAL: `options` has unknown flags
 * @see wait4(2)
 */
export function wait4(pid?: number, options?: W): [number, number, types.rusage];
/**
 * Wait for a child, and ask in full what became of it.
 * @param which what `id` is
 * @param id a process, a process group or a process descriptor
 * @param options what to wait for: at least one of `EXITED`, `STOPPED`, `CONTINUED`
 * @throws EAGAIN: the process descriptor is nonblocking and its process still runs
 * @throws ECHILD: there is no such child, or it was waited for already
 * @throws EINTR: a signal came
 * @throws EINVAL: `options` has unknown flags, or none of those that say what to wait for
 * @see waitid(2)
 */
export function waitid(which: P, id: number, options?: W): [types.siginfo, types.rusage];
/**
 * Write a buffer to a descriptor.
 * @param fd the open file
 * @param buf the bytes
 * @returns The number of bytes taken, which may be less than given.
 * @throws EAGAIN: no room now, and the descriptor is nonblocking
 * @throws EBADF: `fd` is not open for writing
 * @throws EPIPE: the reading end is closed (and `SIGPIPE` is sent)
 * @see write(2)
 */
export function write(fd: FdLike, buf: BytesLike | string): number;
/**
 * Write several buffers to a descriptor, one after the other.
 * @param fd the open file
 * @param iov the bytes
 * @returns The number of bytes taken, which may be less than given.
 * @throws EBADF: `fd` is not open for writing
 * @throws EAGAIN: it would have to wait, and the descriptor is nonblocking
 * @throws EINVAL: there are more than 1024 buffers, or their lengths are too large together
 * @throws EPIPE: the reading end is closed (and `SIGPIPE` is sent)
 * @see writev(2)
 */
export function writev(fd: FdLike, iov: Iterable<BytesLike | string>): number;

/** The kernel's structures. */
export namespace types {
  /** Where a control message's data is, as `cmsg_next` tells it. */
  class cmsg_view extends Struct {
    constructor(init?: cmsg_view | cmsg_view_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): cmsg_view;
    /** Who made it. */
    get level(): number;
    set level(value: number);
    /** Its kind at that level. */
    get type(): number;
    set type(value: number);
    /** Offset of its data in the buffer. */
    get offset(): number;
    set offset(value: number | bigint);
    /** Length of its data in bytes. */
    get len(): number;
    set len(value: number | bigint);
  }
  interface cmsg_view_init {
    level?: number;
    type?: number;
    offset?: number | bigint;
    len?: number | bigint;
  }
  /** What stands before the data of a control message. Source: cmsg(3). */
  class cmsghdr extends Struct {
    constructor(init?: cmsghdr | cmsghdr_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): cmsghdr;
    /** Length in bytes, with this header. */
    get len(): number;
    set len(value: number | bigint);
    /** Who made it. */
    get level(): number;
    set level(value: number);
    /** Its kind at that level. */
    get type(): number;
    set type(value: number);
  }
  interface cmsghdr_init {
    len?: number | bigint;
    level?: number;
    type?: number;
  }
  /** A set of processors: processor `n` is bit `n`. Source: sched_setaffinity(2), sched.h. */
  class cpu_set extends Struct {
    constructor(init?: cpu_set | cpu_set_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): cpu_set;
    /** The bits, in words as wide as an address. */
    get bits(): BigUint64Array;
    set bits(value: Iterable<number | bigint>);
  }
  interface cpu_set_init {
    bits?: Iterable<number | bigint>;
  }
  /** One directory entry, whose name stays in the buffer that `getdents` filled: what the kernel's own struct holds, with the name's place instead of the name. Source: getdents(2). */
  class dirent extends Struct {
    constructor(init?: dirent | dirent_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): dirent;
    /** Inode number. */
    get ino(): bigint;
    set ino(value: number | bigint);
    /** Position of the next entry in the directory, for `lseek`; 0 on NetBSD, whose kernel does not tell it. */
    get off(): number;
    set off(value: number | bigint);
    /** Where the name starts in the buffer. */
    get name_offset(): number;
    set name_offset(value: number);
    /** The name's length in bytes. */
    get name_len(): number;
    set name_len(value: number);
    /** Length of the kernel's entry in the buffer. */
    get reclen(): number;
    set reclen(value: number);
    /** Type of the file. */
    get type(): number;
    set type(value: number);
  }
  interface dirent_init {
    ino?: number | bigint;
    off?: number | bigint;
    name_offset?: number;
    name_len?: number;
    reclen?: number;
    type?: number;
  }
  /** What an epoll waits for, and what it tells. Source: epoll_ctl(2), linux/eventpoll.h. */
  class epoll_event extends Struct {
    constructor(init?: epoll_event | epoll_event_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): epoll_event;
    /** The events, and how they are told. */
    get events(): number;
    set events(value: number);
    /** A number of the caller's, given back with each event. */
    get data(): bigint;
    set data(value: number | bigint);
  }
  interface epoll_event_init {
    events?: number;
    data?: number | bigint;
  }
  /** Who receives the signals of an open file. Source: fcntl(2), asm-generic/fcntl.h. */
  class f_owner_ex extends Struct {
    constructor(init?: f_owner_ex | f_owner_ex_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): f_owner_ex;
    /** What the id names. */
    get type(): number;
    set type(value: number);
    /** Thread, process or process group; 0 is nobody. */
    get pid(): number;
    set pid(value: number);
  }
  interface f_owner_ex_init {
    type?: number;
    pid?: number;
  }
  /** A set of descriptors below 1024. Source: select(2), linux/posix_types.h. */
  class fd_set extends Struct {
    constructor(init?: fd_set | fd_set_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): fd_set;
    /** The bits, in words of the register's size: `fd` is bit `fd` modulo the word's bits of word `fd` divided by them. */
    get bits(): BigUint64Array;
    set bits(value: Iterable<number | bigint>);
  }
  interface fd_set_init {
    bits?: Iterable<number | bigint>;
  }
  /** A lock on a part of a file. Source: fcntl(2), asm-generic/fcntl.h. */
  class flock extends Struct {
    constructor(init?: flock | flock_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): flock;
    /** Kind of lock. */
    get type(): number;
    set type(value: number);
    /** From where `start` counts. */
    get whence(): number;
    set whence(value: number);
    /** First byte. */
    get start(): number;
    set start(value: number | bigint);
    /** Number of bytes; 0 is all to the end of the file. */
    get len(): number;
    set len(value: number | bigint);
    /** Who holds the lock that is in the way; must be 0 for locks of an open file. */
    get pid(): number;
    set pid(value: number);
  }
  interface flock_init {
    type?: number;
    whence?: number;
    start?: number | bigint;
    len?: number | bigint;
    pid?: number;
  }
  /** An IPv6 address. Source: ipv6(7), linux/in6.h. */
  class in6_addr extends Struct {
    constructor(init?: in6_addr | in6_addr_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): in6_addr;
    /** The sixteen bytes in order. */
    get addr(): Buffer;
    set addr(value: string | Uint8Array | Iterable<number>);
  }
  interface in6_addr_init {
    addr?: string | Uint8Array | Iterable<number>;
  }
  /** Interface and address of a datagram, the control message of `IPV6_PKTINFO`. Source: ipv6(7), linux/ipv6.h. */
  class in6_pktinfo extends Struct {
    constructor(init?: in6_pktinfo | in6_pktinfo_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): in6_pktinfo;
    /** The address. */
    get addr(): in6_addr;
    set addr(value: in6_addr | in6_addr_init);
    /** Index of the interface. */
    get ifindex(): number;
    set ifindex(value: number);
  }
  interface in6_pktinfo_init {
    addr?: in6_addr | in6_addr_init;
    ifindex?: number;
  }
  /** An IPv4 address in network byte order. Source: ip(7), linux/in.h. */
  class in_addr extends Struct {
    constructor(init?: in_addr | in_addr_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): in_addr;
    /** The four bytes as one number, the first byte at the lowest address. */
    get addr(): number;
    set addr(value: number);
  }
  interface in_addr_init {
    addr?: number;
  }
  /** Interface and addresses of a datagram, the control message of `IP_PKTINFO`. Source: ip(7), linux/in.h. */
  class in_pktinfo extends Struct {
    constructor(init?: in_pktinfo | in_pktinfo_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): in_pktinfo;
    /** Index of the interface. */
    get ifindex(): number;
    set ifindex(value: number);
    /** The local address. */
    get spec_dst(): in_addr;
    set spec_dst(value: in_addr | in_addr_init);
    /** The destination in the header. */
    get addr(): in_addr;
    set addr(value: in_addr | in_addr_init);
  }
  interface in_pktinfo_init {
    ifindex?: number;
    spec_dst?: in_addr | in_addr_init;
    addr?: in_addr | in_addr_init;
  }
  /** What stands before the name in the bytes that an inotify gives. Source: inotify(7), linux/inotify.h. */
  class inotify_event extends Struct {
    constructor(init?: inotify_event | inotify_event_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): inotify_event;
    /** The watch; -1 when events were lost. */
    get wd(): number;
    set wd(value: number);
    /** What happened. */
    get mask(): number;
    set mask(value: number);
    /** The same number in both halves of a move. */
    get cookie(): number;
    set cookie(value: number);
    /** Length of the name in bytes, with the zeros that pad it. */
    get len(): number;
    set len(value: number);
  }
  interface inotify_event_init {
    wd?: number;
    mask?: number;
    cookie?: number;
    len?: number;
  }
  /** One event of an inotify, as `inotify_next` tells it. */
  class inotify_view extends Struct {
    constructor(init?: inotify_view | inotify_view_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): inotify_view;
    /** The watch; -1 when events were lost. */
    get wd(): number;
    set wd(value: number);
    /** What happened. */
    get mask(): number;
    set mask(value: number);
    /** The same number in both halves of a move. */
    get cookie(): number;
    set cookie(value: number);
    /** Offset of the entry's name in the buffer. */
    get name_offset(): number;
    set name_offset(value: number);
    /** Length of the name in bytes; 0 if the event is of the watched thing itself. */
    get name_len(): number;
    set name_len(value: number);
  }
  interface inotify_view_init {
    wd?: number;
    mask?: number;
    cookie?: number;
    name_offset?: number;
    name_len?: number;
  }
  /** One buffer of a vectored read or write. Source: readv(2), linux/uio.h. */
  class iovec extends Struct {
    constructor(init?: iovec | iovec_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): iovec;
    /** The buffer. */
    get base(): ArrayBufferView | number | null;
    set base(value: BytesLike | string | number | bigint | null);
    /** Its length in bytes. */
    get len(): number;
    set len(value: number | bigint);
  }
  interface iovec_init {
    base?: BytesLike | string | number | bigint | null;
    len?: number | bigint;
  }
  /** A membership of an IPv4 group for one source. Source: ip(7), linux/in.h. */
  class ip_mreq_source extends Struct {
    constructor(init?: ip_mreq_source | ip_mreq_source_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): ip_mreq_source;
    /** The group. */
    get multiaddr(): in_addr;
    set multiaddr(value: in_addr | in_addr_init);
    /** An address of the interface. */
    get interface(): in_addr;
    set interface(value: in_addr | in_addr_init);
    /** The source. */
    get sourceaddr(): in_addr;
    set sourceaddr(value: in_addr | in_addr_init);
  }
  interface ip_mreq_source_init {
    multiaddr?: in_addr | in_addr_init;
    interface?: in_addr | in_addr_init;
    sourceaddr?: in_addr | in_addr_init;
  }
  /** A membership of an IPv4 group. Source: ip(7), linux/in.h. */
  class ip_mreqn extends Struct {
    constructor(init?: ip_mreqn | ip_mreqn_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): ip_mreqn;
    /** The group. */
    get multiaddr(): in_addr;
    set multiaddr(value: in_addr | in_addr_init);
    /** An address of the interface, if `ifindex` is 0. */
    get address(): in_addr;
    set address(value: in_addr | in_addr_init);
    /** Index of the interface; 0 goes by `address`. */
    get ifindex(): number;
    set ifindex(value: number);
  }
  interface ip_mreqn_init {
    multiaddr?: in_addr | in_addr_init;
    address?: in_addr | in_addr_init;
    ifindex?: number;
  }
  /** A membership of an IPv6 group. Source: ipv6(7), linux/in6.h. */
  class ipv6_mreq extends Struct {
    constructor(init?: ipv6_mreq | ipv6_mreq_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): ipv6_mreq;
    /** The group. */
    get multiaddr(): in6_addr;
    set multiaddr(value: in6_addr | in6_addr_init);
    /** Index of the interface. */
    get ifindex(): number;
    set ifindex(value: number);
  }
  interface ipv6_mreq_init {
    multiaddr?: in6_addr | in6_addr_init;
    ifindex?: number;
  }
  /** When a timer runs out, and how often. Source: timer_settime(2), linux/time_types.h. */
  class itimerspec extends Struct {
    constructor(init?: itimerspec | itimerspec_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): itimerspec;
    /** Time between repetitions; zero: it runs out once. */
    get interval(): timespec;
    set interval(value: timespec | timespec_init);
    /** Time to the first; zero: it is off. */
    get value(): timespec;
    set value(value: timespec | timespec_init);
  }
  interface itimerspec_init {
    interval?: timespec | timespec_init;
    value?: timespec | timespec_init;
  }
  /** When an interval timer runs out, and how often. Source: getitimer(2), linux/time_types.h. */
  class itimerval extends Struct {
    constructor(init?: itimerval | itimerval_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): itimerval;
    /** Time between repetitions; zero: it runs out once. */
    get interval(): timeval;
    set interval(value: timeval | timeval_init);
    /** Time to the first; zero: it is off. */
    get value(): timeval;
    set value(value: timeval | timeval_init);
  }
  interface itimerval_init {
    interval?: timeval | timeval_init;
    value?: timeval | timeval_init;
  }
  /** The value of `SO_LINGER`. Source: socket(7). */
  class linger extends Struct {
    constructor(init?: linger | linger_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): linger;
    /** Whether `close` waits. */
    get onoff(): number;
    set onoff(value: number);
    /** For how many seconds. */
    get linger(): number;
    set linger(value: number);
  }
  interface linger_init {
    onoff?: number;
    linger?: number;
  }
  /** One message of `sendmmsg` and `recvmmsg`. Source: sendmmsg(2). */
  class mmsghdr extends Struct {
    constructor(init?: mmsghdr | mmsghdr_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): mmsghdr;
    /** The message. */
    get hdr(): msghdr;
    set hdr(value: msghdr | msghdr_init);
    /** The number of bytes that were sent or received. */
    get len(): number;
    set len(value: number);
  }
  interface mmsghdr_init {
    hdr?: msghdr | msghdr_init;
    len?: number;
  }
  /** What `sendmsg` sends and `recvmsg` fills. Source: sendmsg(2), recvmsg(2). */
  class msghdr extends Struct {
    constructor(init?: msghdr | msghdr_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): msghdr;
    /** The peer's address, or nothing. */
    get name(): ArrayBufferView | number | null;
    set name(value: BytesLike | string | number | bigint | null);
    /** Its length in bytes. */
    get namelen(): number;
    set namelen(value: number);
    /** The buffers. */
    get iov(): iovec[] | number | null;
    set iov(value: Iterable<iovec | iovec_init> | iovec | number | bigint | null);
    /** The number of buffers. */
    get iovlen(): number;
    set iovlen(value: number | bigint);
    /** The control messages, or nothing. */
    get control(): ArrayBufferView | number | null;
    set control(value: BytesLike | string | number | bigint | null);
    /** Their length in bytes. */
    get controllen(): number;
    set controllen(value: number | bigint);
    /** What became of a message that was received. */
    get flags(): number;
    set flags(value: number);
  }
  interface msghdr_init {
    name?: BytesLike | string | number | bigint | null;
    namelen?: number;
    iov?: Iterable<iovec | iovec_init> | iovec | number | bigint | null;
    iovlen?: number | bigint;
    control?: BytesLike | string | number | bigint | null;
    controllen?: number | bigint;
    flags?: number;
  }
  /** How `openat2` opens a file. Source: openat2(2), linux/openat2.h. */
  class open_how extends Struct {
    constructor(init?: open_how | open_how_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): open_how;
    /** Access mode, creation and status flags. */
    get flags(): bigint;
    set flags(value: number | bigint);
    /** Permission bits of a file that is created; otherwise 0. */
    get mode(): bigint;
    set mode(value: number | bigint);
    /** How the path is resolved. */
    get resolve(): bigint;
    set resolve(value: number | bigint);
  }
  interface open_how_init {
    flags?: number | bigint;
    mode?: number | bigint;
    resolve?: number | bigint;
  }
  /** A membership of a packet socket. Source: packet(7), linux/if_packet.h. */
  class packet_mreq extends Struct {
    constructor(init?: packet_mreq | packet_mreq_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): packet_mreq;
    /** Index of the interface. */
    get ifindex(): number;
    set ifindex(value: number);
    /** What is joined. */
    get type(): number;
    set type(value: number);
    /** Length of `address`. */
    get alen(): number;
    set alen(value: number);
    /** The hardware address. */
    get address(): Buffer;
    set address(value: string | Uint8Array | Iterable<number>);
  }
  interface packet_mreq_init {
    ifindex?: number;
    type?: number;
    alen?: number;
    address?: string | Uint8Array | Iterable<number>;
  }
  /** One descriptor of a `poll`. Source: poll(2), asm/poll.h. */
  class pollfd extends Struct {
    constructor(init?: pollfd | pollfd_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): pollfd;
    /** The descriptor; a negative number is skipped. */
    get fd(): number;
    set fd(value: number);
    /** What is waited for. */
    get events(): number;
    set events(value: number);
    /** What happened. */
    get revents(): number;
    set revents(value: number);
  }
  interface pollfd_init {
    fd?: number;
    events?: number;
    revents?: number;
  }
  /** A limit. Source: getrlimit(2), linux/resource.h. */
  class rlimit extends Struct {
    constructor(init?: rlimit | rlimit_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): rlimit;
    /** The limit that is enforced; `INFINITY` is none. */
    get cur(): bigint;
    set cur(value: number | bigint);
    /** How far an ordinary process may raise it. */
    get max(): bigint;
    set max(value: number | bigint);
  }
  interface rlimit_init {
    cur?: number | bigint;
    max?: number | bigint;
  }
  /** What has been used. Source: getrusage(2), linux/resource.h. */
  class rusage extends Struct {
    constructor(init?: rusage | rusage_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): rusage;
    /** Processor time in user mode. */
    get utime(): timeval;
    set utime(value: timeval | timeval_init);
    /** Processor time in the kernel. */
    get stime(): timeval;
    set stime(value: timeval | timeval_init);
    /** The most memory that was resident, in KiB. */
    get maxrss(): number;
    set maxrss(value: number | bigint);
    /** Unused: 0. */
    get ixrss(): number;
    set ixrss(value: number | bigint);
    /** Unused: 0. */
    get idrss(): number;
    set idrss(value: number | bigint);
    /** Unused: 0. */
    get isrss(): number;
    set isrss(value: number | bigint);
    /** Page faults without I/O. */
    get minflt(): number;
    set minflt(value: number | bigint);
    /** Page faults with I/O. */
    get majflt(): number;
    set majflt(value: number | bigint);
    /** Unused: 0. */
    get nswap(): number;
    set nswap(value: number | bigint);
    /** Reads from storage. */
    get inblock(): number;
    set inblock(value: number | bigint);
    /** Writes to storage. */
    get oublock(): number;
    set oublock(value: number | bigint);
    /** Unused: 0. */
    get msgsnd(): number;
    set msgsnd(value: number | bigint);
    /** Unused: 0. */
    get msgrcv(): number;
    set msgrcv(value: number | bigint);
    /** Unused: 0. */
    get nsignals(): number;
    set nsignals(value: number | bigint);
    /** Times that it gave the processor up to wait. */
    get nvcsw(): number;
    set nvcsw(value: number | bigint);
    /** Times that the processor was taken from it. */
    get nivcsw(): number;
    set nivcsw(value: number | bigint);
  }
  interface rusage_init {
    utime?: timeval | timeval_init;
    stime?: timeval | timeval_init;
    maxrss?: number | bigint;
    ixrss?: number | bigint;
    idrss?: number | bigint;
    isrss?: number | bigint;
    minflt?: number | bigint;
    majflt?: number | bigint;
    nswap?: number | bigint;
    inblock?: number | bigint;
    oublock?: number | bigint;
    msgsnd?: number | bigint;
    msgrcv?: number | bigint;
    nsignals?: number | bigint;
    nvcsw?: number | bigint;
    nivcsw?: number | bigint;
  }
  /** Policy and parameters. Source: sched_setattr(2), linux/sched/types.h. */
  class sched_attr extends Struct {
    constructor(init?: sched_attr | sched_attr_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sched_attr;
    /** The size of this struct; the calls fill it in. */
    get size(): number;
    set size(value: number);
    /** The policy. */
    get policy(): number;
    set policy(value: number);
    /** Flags. */
    get flags(): bigint;
    set flags(value: number | bigint);
    /** The nice value, for time sharing. */
    get nice(): number;
    set nice(value: number);
    /** The real-time priority. */
    get priority(): number;
    set priority(value: number);
    /** Deadline: processor time in each period, in nanoseconds. */
    get runtime(): bigint;
    set runtime(value: number | bigint);
    /** Deadline: until when in the period, in nanoseconds. */
    get deadline(): bigint;
    set deadline(value: number | bigint);
    /** Deadline: the period, in nanoseconds. */
    get period(): bigint;
    set period(value: number | bigint);
    /** Least utilization, of 1024. */
    get util_min(): number;
    set util_min(value: number);
    /** Most utilization, of 1024. */
    get util_max(): number;
    set util_max(value: number);
  }
  interface sched_attr_init {
    size?: number;
    policy?: number;
    flags?: number | bigint;
    nice?: number;
    priority?: number;
    runtime?: number | bigint;
    deadline?: number | bigint;
    period?: number | bigint;
    util_min?: number;
    util_max?: number;
  }
  /** The parameters of a policy. Source: sched_setparam(2), linux/sched.h. */
  class sched_param extends Struct {
    constructor(init?: sched_param | sched_param_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sched_param;
    /** The real-time priority; 0 with a policy that is not of real time. */
    get priority(): number;
    set priority(value: number);
  }
  interface sched_param_init {
    priority?: number;
  }
  /** Times of a packet, the control message of `SO_TIMESTAMPING`; one that was not taken is 0. Source: linux/errqueue.h. */
  class scm_timestamping64 extends Struct {
    constructor(init?: scm_timestamping64 | scm_timestamping64_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): scm_timestamping64;
    /** Seconds and nanoseconds of three times: the kernel's, one that is no longer used, the hardware's. */
    get ts(): BigInt64Array;
    set ts(value: Iterable<number | bigint>);
  }
  interface scm_timestamping64_init {
    ts?: Iterable<number | bigint>;
  }
  /** What depends on the signal. Source: sigaction(2), asm/siginfo.h. */
  class sifields extends Struct {
    constructor(init?: sifields | sifields_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sifields;
    /** From `kill` or its kin. */
    get kill(): siginfo_kill;
    set kill(value: siginfo_kill | siginfo_kill_init);
    /** From a POSIX timer. */
    get timer(): siginfo_timer;
    set timer(value: siginfo_timer | siginfo_timer_init);
    /** Queued with a value. */
    get rt(): siginfo_rt;
    set rt(value: siginfo_rt | siginfo_rt_init);
    /** `SIGCHLD`, and `waitid`. */
    get sigchld(): siginfo_sigchld;
    set sigchld(value: siginfo_sigchld | siginfo_sigchld_init);
    /** A fault. */
    get sigfault(): siginfo_sigfault;
    set sigfault(value: siginfo_sigfault | siginfo_sigfault_init);
    /** `SIGIO`. */
    get sigpoll(): siginfo_sigpoll;
    set sigpoll(value: siginfo_sigpoll | siginfo_sigpoll_init);
    /** `SIGSYS`. */
    get sigsys(): siginfo_sigsys;
    set sigsys(value: siginfo_sigsys | siginfo_sigsys_init);
  }
  interface sifields_init {
    kill?: siginfo_kill | siginfo_kill_init;
    timer?: siginfo_timer | siginfo_timer_init;
    rt?: siginfo_rt | siginfo_rt_init;
    sigchld?: siginfo_sigchld | siginfo_sigchld_init;
    sigfault?: siginfo_sigfault | siginfo_sigfault_init;
    sigpoll?: siginfo_sigpoll | siginfo_sigpoll_init;
    sigsys?: siginfo_sigsys | siginfo_sigsys_init;
  }
  /**
   * What a signal does. Source: sigaction(2), linux/signal.h.
   *
   * The code that returns from a handler (`sa_restorer`) is the library's affair and no field that is described.
   */
  class sigaction extends Struct {
    constructor(init?: sigaction | sigaction_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sigaction;
    /** `SIG_DFL`, `SIG_IGN`, or the address of a handler. */
    get handler(): bigint;
    set handler(value: number | bigint);
    /** How it is handled. */
    get flags(): bigint;
    set flags(value: number | bigint);
    /** Signals that are blocked while the handler runs. */
    get mask(): sigset;
    set mask(value: sigset | sigset_init);
  }
  interface sigaction_init {
    handler?: number | bigint;
    flags?: number | bigint;
    mask?: sigset | sigset_init;
  }
  /** How a timer or another event is told. Source: sigevent(3type), asm/siginfo.h. */
  class sigevent extends Struct {
    constructor(init?: sigevent | sigevent_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sigevent;
    /** The value sent along. */
    get value(): sigval;
    set value(value: sigval | sigval_init);
    /** The signal. */
    get signo(): number;
    set signo(value: number);
    /** By what means. */
    get notify(): number;
    set notify(value: number);
    /** The thread, for `THREAD_ID`. */
    get notify_thread_id(): number;
    set notify_thread_id(value: number);
  }
  interface sigevent_init {
    value?: sigval | sigval_init;
    signo?: number;
    notify?: number;
    notify_thread_id?: number;
  }
  /** What comes with a signal. Source: sigaction(2), asm/siginfo.h. */
  class siginfo extends Struct {
    constructor(init?: siginfo | siginfo_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): siginfo;
    /** The signal. */
    get signo(): number;
    set signo(value: number);
    /** An error number; rarely used. */
    get errno(): number;
    set errno(value: number);
    /** Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...). */
    get code(): number;
    set code(value: number);
    /** What depends on the signal. */
    get fields(): sifields;
    set fields(value: sifields | sifields_init);
  }
  interface siginfo_init {
    signo?: number;
    errno?: number;
    code?: number;
    fields?: sifields | sifields_init;
  }
  /** A signal from `kill` or its kin. Source: sigaction(2), asm/siginfo.h. */
  class siginfo_kill extends Struct {
    constructor(init?: siginfo_kill | siginfo_kill_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): siginfo_kill;
    /** The sender. */
    get pid(): number;
    set pid(value: number);
    /** The sender's real user. */
    get uid(): number;
    set uid(value: number);
  }
  interface siginfo_kill_init {
    pid?: number;
    uid?: number;
  }
  /** A signal that was queued with a value. Source: sigaction(2), asm/siginfo.h. */
  class siginfo_rt extends Struct {
    constructor(init?: siginfo_rt | siginfo_rt_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): siginfo_rt;
    /** The sender. */
    get pid(): number;
    set pid(value: number);
    /** The sender's real user. */
    get uid(): number;
    set uid(value: number);
    /** The value. */
    get sigval(): sigval;
    set sigval(value: sigval | sigval_init);
  }
  interface siginfo_rt_init {
    pid?: number;
    uid?: number;
    sigval?: sigval | sigval_init;
  }
  /** A `SIGCHLD`, and what `waitid` fills. Source: sigaction(2), asm/siginfo.h. */
  class siginfo_sigchld extends Struct {
    constructor(init?: siginfo_sigchld | siginfo_sigchld_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): siginfo_sigchld;
    /** The child. */
    get pid(): number;
    set pid(value: number);
    /** The child's real user. */
    get uid(): number;
    set uid(value: number);
    /** Exit status or signal, as the code says. */
    get status(): number;
    set status(value: number);
    /** Processor time in user mode, in ticks; `waitid` leaves it 0. */
    get utime(): number;
    set utime(value: number | bigint);
    /** Processor time in the kernel, in ticks; `waitid` leaves it 0. */
    get stime(): number;
    set stime(value: number | bigint);
  }
  interface siginfo_sigchld_init {
    pid?: number;
    uid?: number;
    status?: number;
    utime?: number | bigint;
    stime?: number | bigint;
  }
  /** A `SIGSEGV`, `SIGBUS`, `SIGILL`, `SIGFPE` or `SIGTRAP`. Source: sigaction(2), asm/siginfo.h. */
  class siginfo_sigfault extends Struct {
    constructor(init?: siginfo_sigfault | siginfo_sigfault_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): siginfo_sigfault;
    /** The address that was accessed, or of the instruction. */
    get addr(): number;
    set addr(value: number | bigint);
    /** Lowest bit of the address that counts, for a memory error. */
    get addr_lsb(): number;
    set addr_lsb(value: number);
    /** `SEGV_BNDERR`: the lower bound. */
    get lower(): number;
    set lower(value: number | bigint);
    /** `SEGV_BNDERR`: the upper bound; `SEGV_PKUERR` has its key in the first half of `lower`. */
    get upper(): number;
    set upper(value: number | bigint);
  }
  interface siginfo_sigfault_init {
    addr?: number | bigint;
    addr_lsb?: number;
    lower?: number | bigint;
    upper?: number | bigint;
  }
  /** A `SIGIO`. Source: sigaction(2), asm/siginfo.h. */
  class siginfo_sigpoll extends Struct {
    constructor(init?: siginfo_sigpoll | siginfo_sigpoll_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): siginfo_sigpoll;
    /** What is ready, as `poll` says it. */
    get band(): number;
    set band(value: number | bigint);
    /** The descriptor. */
    get fd(): number;
    set fd(value: number);
  }
  interface siginfo_sigpoll_init {
    band?: number | bigint;
    fd?: number;
  }
  /** A `SIGSYS`. Source: sigaction(2), asm/siginfo.h. */
  class siginfo_sigsys extends Struct {
    constructor(init?: siginfo_sigsys | siginfo_sigsys_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): siginfo_sigsys;
    /** The address of the calling instruction. */
    get call_addr(): number;
    set call_addr(value: number | bigint);
    /** The number of the system call. */
    get syscall(): number;
    set syscall(value: number);
    /** The processor, as `AUDIT_ARCH` numbers it. */
    get arch(): number;
    set arch(value: number);
  }
  interface siginfo_sigsys_init {
    call_addr?: number | bigint;
    syscall?: number;
    arch?: number;
  }
  /** A signal from a POSIX timer. Source: sigaction(2), asm/siginfo.h. */
  class siginfo_timer extends Struct {
    constructor(init?: siginfo_timer | siginfo_timer_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): siginfo_timer;
    /** The timer. */
    get tid(): number;
    set tid(value: number);
    /** How often it ran out since. */
    get overrun(): number;
    set overrun(value: number);
    /** The value given when the timer was made. */
    get sigval(): sigval;
    set sigval(value: sigval | sigval_init);
  }
  interface siginfo_timer_init {
    tid?: number;
    overrun?: number;
    sigval?: sigval | sigval_init;
  }
  /** One signal read from a signal descriptor. Source: signalfd(2), linux/signalfd.h. */
  class signalfd_siginfo extends Struct {
    constructor(init?: signalfd_siginfo | signalfd_siginfo_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): signalfd_siginfo;
    /** The signal. */
    get signo(): number;
    set signo(value: number);
    /** An error number; rarely used. */
    get errno(): number;
    set errno(value: number);
    /** Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...). */
    get code(): number;
    set code(value: number);
    /** The sender. */
    get pid(): number;
    set pid(value: number);
    /** The sender's real user. */
    get uid(): number;
    set uid(value: number);
    /** The descriptor, for `SIGIO`. */
    get fd(): number;
    set fd(value: number);
    /** The POSIX timer. */
    get tid(): number;
    set tid(value: number);
    /** What is ready, for `SIGIO`. */
    get band(): number;
    set band(value: number);
    /** How often the timer ran out. */
    get overrun(): number;
    set overrun(value: number);
    /** The number of the trap. */
    get trapno(): number;
    set trapno(value: number);
    /** Exit status or signal, for `SIGCHLD`. */
    get status(): number;
    set status(value: number);
    /** The value sent along, as a number. */
    get int(): number;
    set int(value: number);
    /** The value sent along, as an address. */
    get ptr(): bigint;
    set ptr(value: number | bigint);
    /** Processor time in user mode, for `SIGCHLD`. */
    get utime(): bigint;
    set utime(value: number | bigint);
    /** Processor time in the kernel, for `SIGCHLD`. */
    get stime(): bigint;
    set stime(value: number | bigint);
    /** The address of a fault. */
    get addr(): bigint;
    set addr(value: number | bigint);
    /** Lowest bit of the address that counts. */
    get addr_lsb(): number;
    set addr_lsb(value: number);
    /** The number of the system call, for `SIGSYS`. */
    get syscall(): number;
    set syscall(value: number);
    /** The address of the calling instruction, for `SIGSYS`. */
    get call_addr(): bigint;
    set call_addr(value: number | bigint);
    /** The processor, as `AUDIT_ARCH` numbers it, for `SIGSYS`. */
    get arch(): number;
    set arch(value: number);
  }
  interface signalfd_siginfo_init {
    signo?: number;
    errno?: number;
    code?: number;
    pid?: number;
    uid?: number;
    fd?: number;
    tid?: number;
    band?: number;
    overrun?: number;
    trapno?: number;
    status?: number;
    int?: number;
    ptr?: number | bigint;
    utime?: number | bigint;
    stime?: number | bigint;
    addr?: number | bigint;
    addr_lsb?: number;
    syscall?: number;
    call_addr?: number | bigint;
    arch?: number;
  }
  /** A set of signals: signal `n` is bit `n - 1`. Source: sigprocmask(2), asm/signal.h. */
  class sigset extends Struct {
    constructor(init?: sigset | sigset_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sigset;
    /** The bits. */
    get sig(): bigint;
    set sig(value: number | bigint);
  }
  interface sigset_init {
    sig?: number | bigint;
  }
  /** A value that is sent with a signal. Source: sigqueue(3), asm/siginfo.h. */
  class sigval extends Struct {
    constructor(init?: sigval | sigval_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sigval;
    /** As a number. */
    get int(): number;
    set int(value: number);
    /** As an address. */
    get ptr(): number;
    set ptr(value: number | bigint);
  }
  interface sigval_init {
    int?: number;
    ptr?: number | bigint;
  }
  /** An instruction of a classic BPF program. Source: bpf(4), linux/filter.h. */
  class sock_filter extends Struct {
    constructor(init?: sock_filter | sock_filter_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sock_filter;
    /** What is done: class, size, mode and so on. */
    get code(): number;
    set code(value: number);
    /** How many instructions a test skips when it holds. */
    get jt(): number;
    set jt(value: number);
    /** How many instructions a test skips when it does not hold. */
    get jf(): number;
    set jf(value: number);
    /** A number: an offset, a constant, a memory slot, how many instructions a jump skips. */
    get k(): number;
    set k(value: number);
  }
  interface sock_filter_init {
    code?: number;
    jt?: number;
    jf?: number;
    k?: number;
  }
  /** A classic BPF program. Source: socket(7), linux/filter.h. */
  class sock_fprog extends Struct {
    constructor(init?: sock_fprog | sock_fprog_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sock_fprog;
    /** The number of instructions. */
    get len(): number;
    set len(value: number);
    /** The instructions. */
    get filter(): sock_filter[] | number | null;
    set filter(value: Iterable<sock_filter | sock_filter_init> | sock_filter | number | bigint | null);
  }
  interface sock_fprog_init {
    len?: number;
    filter?: Iterable<sock_filter | sock_filter_init> | sock_filter | number | bigint | null;
  }
  /** What all socket addresses begin with. Source: sockaddr(3type). */
  class sockaddr extends Struct {
    constructor(init?: sockaddr | sockaddr_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sockaddr;
    /** The family, which says which struct it is. */
    get family(): number;
    set family(value: number);
    /** The rest. */
    get data(): Buffer;
    set data(value: string | Uint8Array | Iterable<number>);
  }
  interface sockaddr_init {
    family?: number;
    data?: string | Uint8Array | Iterable<number>;
  }
  /** An IPv4 address with a port. Source: ip(7), linux/in.h. */
  class sockaddr_in extends Struct {
    constructor(init?: sockaddr_in | sockaddr_in_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sockaddr_in;
    /** `AF_INET`. */
    get family(): number;
    set family(value: number);
    /** The port, in network byte order. */
    get port(): number;
    set port(value: number);
    /** The address. */
    get addr(): in_addr;
    set addr(value: in_addr | in_addr_init);
    /** Zeros. */
    get zero(): Buffer;
    set zero(value: string | Uint8Array | Iterable<number>);
  }
  interface sockaddr_in_init {
    family?: number;
    port?: number;
    addr?: in_addr | in_addr_init;
    zero?: string | Uint8Array | Iterable<number>;
  }
  /** An IPv6 address with a port. Source: ipv6(7), linux/in6.h. */
  class sockaddr_in6 extends Struct {
    constructor(init?: sockaddr_in6 | sockaddr_in6_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sockaddr_in6;
    /** `AF_INET6`. */
    get family(): number;
    set family(value: number);
    /** The port, in network byte order. */
    get port(): number;
    set port(value: number);
    /** Flow information, in network byte order. */
    get flowinfo(): number;
    set flowinfo(value: number);
    /** The address. */
    get addr(): in6_addr;
    set addr(value: in6_addr | in6_addr_init);
    /** Index of the interface, for addresses that are valid on one link only. */
    get scope_id(): number;
    set scope_id(value: number);
  }
  interface sockaddr_in6_init {
    family?: number;
    port?: number;
    flowinfo?: number;
    addr?: in6_addr | in6_addr_init;
    scope_id?: number;
  }
  /** An address of the link layer. Source: packet(7), linux/if_packet.h. */
  class sockaddr_ll extends Struct {
    constructor(init?: sockaddr_ll | sockaddr_ll_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sockaddr_ll;
    /** `AF_PACKET`. */
    get family(): number;
    set family(value: number);
    /** The protocol, in network byte order. */
    get protocol(): number;
    set protocol(value: number);
    /** Index of the interface; 0 is any. */
    get ifindex(): number;
    set ifindex(value: number);
    /** The interface's hardware type (`ARPHRD`). */
    get hatype(): number;
    set hatype(value: number);
    /** Where the frame goes. */
    get pkttype(): number;
    set pkttype(value: number);
    /** Length of `addr`. */
    get halen(): number;
    set halen(value: number);
    /** The hardware address. */
    get addr(): Buffer;
    set addr(value: string | Uint8Array | Iterable<number>);
  }
  interface sockaddr_ll_init {
    family?: number;
    protocol?: number;
    ifindex?: number;
    hatype?: number;
    pkttype?: number;
    halen?: number;
    addr?: string | Uint8Array | Iterable<number>;
  }
  /** A netlink address. Source: netlink(7), linux/netlink.h. */
  class sockaddr_nl extends Struct {
    constructor(init?: sockaddr_nl | sockaddr_nl_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sockaddr_nl;
    /** `AF_NETLINK`. */
    get family(): number;
    set family(value: number);
    /** Zero. */
    get pad(): number;
    set pad(value: number);
    /** Port id; 0 is the kernel, or lets it choose. */
    get pid(): number;
    set pid(value: number);
    /** Multicast groups, one bit each. */
    get groups(): number;
    set groups(value: number);
  }
  interface sockaddr_nl_init {
    family?: number;
    pad?: number;
    pid?: number;
    groups?: number;
  }
  /** Room for any socket address. Source: sockaddr(3type). */
  class sockaddr_storage extends Struct {
    constructor(init?: sockaddr_storage | sockaddr_storage_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sockaddr_storage;
    /** The family, which says which struct it is. */
    get family(): number;
    set family(value: number);
    /** The rest. */
    get data(): Buffer;
    set data(value: string | Uint8Array | Iterable<number>);
  }
  interface sockaddr_storage_init {
    family?: number;
    data?: string | Uint8Array | Iterable<number>;
  }
  /** A path, or an abstract name that begins with a zero byte. Source: unix(7), linux/un.h. */
  class sockaddr_un extends Struct {
    constructor(init?: sockaddr_un | sockaddr_un_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sockaddr_un;
    /** `AF_UNIX`. */
    get family(): number;
    set family(value: number);
    /** The name; the address's length says how much of it counts. */
    get path(): Buffer;
    set path(value: string | Uint8Array | Iterable<number>);
  }
  interface sockaddr_un_init {
    family?: number;
    path?: string | Uint8Array | Iterable<number>;
  }
  /** An address of a virtual machine or its host. Source: vsock(7), linux/vm_sockets.h. */
  class sockaddr_vm extends Struct {
    constructor(init?: sockaddr_vm | sockaddr_vm_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sockaddr_vm;
    /** `AF_VSOCK`. */
    get family(): number;
    set family(value: number);
    /** Zero. */
    get reserved1(): number;
    set reserved1(value: number);
    /** The port, in the processor's byte order. */
    get port(): number;
    set port(value: number);
    /** The context id. */
    get cid(): number;
    set cid(value: number);
    /** Flags; 1 sends all to the host. */
    get flags(): number;
    set flags(value: number);
    /** Zeros. */
    get zero(): Buffer;
    set zero(value: string | Uint8Array | Iterable<number>);
  }
  interface sockaddr_vm_init {
    family?: number;
    reserved1?: number;
    port?: number;
    cid?: number;
    flags?: number;
    zero?: string | Uint8Array | Iterable<number>;
  }
  /** The alternate signal stack. Source: sigaltstack(2), asm/signal.h. */
  class stack extends Struct {
    constructor(init?: stack | stack_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): stack;
    /** Its lowest address. */
    get sp(): number;
    set sp(value: number | bigint);
    /** Its state. */
    get flags(): number;
    set flags(value: number);
    /** Its size in bytes. */
    get size(): number;
    set size(value: number | bigint);
  }
  interface stack_init {
    sp?: number | bigint;
    flags?: number;
    size?: number | bigint;
  }
  /** What the kernel knows of a file. Source: stat(2), asm/stat.h. */
  class stat extends Struct {
    constructor(init?: stat | stat_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): stat;
    /** Device that holds the file. */
    get dev(): bigint;
    set dev(value: number | bigint);
    /** Inode number. */
    get ino(): bigint;
    set ino(value: number | bigint);
    /** Number of hard links. */
    get nlink(): bigint;
    set nlink(value: number | bigint);
    /** Type and permissions. */
    get mode(): number;
    set mode(value: number);
    /** Owner. */
    get uid(): number;
    set uid(value: number);
    /** Group. */
    get gid(): number;
    set gid(value: number);
    /** Device, for a device file. */
    get rdev(): bigint;
    set rdev(value: number | bigint);
    /** Size in bytes. */
    get size(): number;
    set size(value: number | bigint);
    /** Best block size for I/O. */
    get blksize(): number;
    set blksize(value: number | bigint);
    /** Blocks of 512 bytes in use. */
    get blocks(): number;
    set blocks(value: number | bigint);
    /** Last access, seconds. */
    get atime(): number;
    set atime(value: number | bigint);
    /** Last access, nanoseconds. */
    get atime_nsec(): bigint;
    set atime_nsec(value: number | bigint);
    /** Last change of content, seconds. */
    get mtime(): number;
    set mtime(value: number | bigint);
    /** Last change of content, nanoseconds. */
    get mtime_nsec(): bigint;
    set mtime_nsec(value: number | bigint);
    /** Last change of status, seconds. */
    get ctime(): number;
    set ctime(value: number | bigint);
    /** Last change of status, nanoseconds. */
    get ctime_nsec(): bigint;
    set ctime_nsec(value: number | bigint);
  }
  interface stat_init {
    dev?: number | bigint;
    ino?: number | bigint;
    nlink?: number | bigint;
    mode?: number;
    uid?: number;
    gid?: number;
    rdev?: number | bigint;
    size?: number | bigint;
    blksize?: number | bigint;
    blocks?: number | bigint;
    atime?: number | bigint;
    atime_nsec?: number | bigint;
    mtime?: number | bigint;
    mtime_nsec?: number | bigint;
    ctime?: number | bigint;
    ctime_nsec?: number | bigint;
  }
  /** What the kernel knows of a mounted file system. Source: statfs(2), asm-generic/statfs.h. */
  class statfs extends Struct {
    constructor(init?: statfs | statfs_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): statfs;
    /** Which file system. */
    get type(): number;
    set type(value: number | bigint);
    /** Block size that is best for transfers. */
    get bsize(): number;
    set bsize(value: number | bigint);
    /** Blocks in all. */
    get blocks(): bigint;
    set blocks(value: number | bigint);
    /** Free blocks. */
    get bfree(): bigint;
    set bfree(value: number | bigint);
    /** Free blocks for those without privilege. */
    get bavail(): bigint;
    set bavail(value: number | bigint);
    /** Inodes in all. */
    get files(): bigint;
    set files(value: number | bigint);
    /** Free inodes. */
    get ffree(): bigint;
    set ffree(value: number | bigint);
    /** Id of the file system. */
    get fsid(): Int32Array;
    set fsid(value: Iterable<number>);
    /** Longest name of a file. */
    get namelen(): number;
    set namelen(value: number | bigint);
    /** Block size that the numbers of blocks count. */
    get frsize(): number;
    set frsize(value: number | bigint);
    /** Flags of the mount. */
    get flags(): number;
    set flags(value: number | bigint);
  }
  interface statfs_init {
    type?: number | bigint;
    bsize?: number | bigint;
    blocks?: number | bigint;
    bfree?: number | bigint;
    bavail?: number | bigint;
    files?: number | bigint;
    ffree?: number | bigint;
    fsid?: Iterable<number>;
    namelen?: number | bigint;
    frsize?: number | bigint;
    flags?: number | bigint;
  }
  /** What the kernel knows of a file, extensibly. Source: statx(2), linux/stat.h. */
  class statx extends Struct {
    constructor(init?: statx | statx_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): statx;
    /** Which fields were filled. */
    get mask(): number;
    set mask(value: number);
    /** Best block size for I/O. */
    get blksize(): number;
    set blksize(value: number);
    /** Attributes. */
    get attributes(): bigint;
    set attributes(value: number | bigint);
    /** Number of hard links. */
    get nlink(): number;
    set nlink(value: number);
    /** Owner. */
    get uid(): number;
    set uid(value: number);
    /** Group. */
    get gid(): number;
    set gid(value: number);
    /** Type and permissions. */
    get mode(): number;
    set mode(value: number);
    /** Inode number. */
    get ino(): bigint;
    set ino(value: number | bigint);
    /** Size in bytes. */
    get size(): bigint;
    set size(value: number | bigint);
    /** Blocks of 512 bytes in use. */
    get blocks(): bigint;
    set blocks(value: number | bigint);
    /** Which attributes the file system knows. */
    get attributes_mask(): bigint;
    set attributes_mask(value: number | bigint);
    /** Last access. */
    get atime(): statx_timestamp;
    set atime(value: statx_timestamp | statx_timestamp_init);
    /** Birth. */
    get btime(): statx_timestamp;
    set btime(value: statx_timestamp | statx_timestamp_init);
    /** Last change of status. */
    get ctime(): statx_timestamp;
    set ctime(value: statx_timestamp | statx_timestamp_init);
    /** Last change of content. */
    get mtime(): statx_timestamp;
    set mtime(value: statx_timestamp | statx_timestamp_init);
    /** Device, for a device file: major number. */
    get rdev_major(): number;
    set rdev_major(value: number);
    /** Device, for a device file: minor number. */
    get rdev_minor(): number;
    set rdev_minor(value: number);
    /** Device that holds the file: major number. */
    get dev_major(): number;
    set dev_major(value: number);
    /** Device that holds the file: minor number. */
    get dev_minor(): number;
    set dev_minor(value: number);
    /** Id of the mount. */
    get mnt_id(): bigint;
    set mnt_id(value: number | bigint);
    /** Alignment of memory for direct I/O. */
    get dio_mem_align(): number;
    set dio_mem_align(value: number);
    /** Alignment of offsets for direct I/O. */
    get dio_offset_align(): number;
    set dio_offset_align(value: number);
    /** Id of the subvolume. */
    get subvol(): bigint;
    set subvol(value: number | bigint);
    /** Smallest atomic write, in bytes. */
    get atomic_write_unit_min(): number;
    set atomic_write_unit_min(value: number);
    /** Largest atomic write, in bytes. */
    get atomic_write_unit_max(): number;
    set atomic_write_unit_max(value: number);
    /** Most buffers of an atomic write. */
    get atomic_write_segments_max(): number;
    set atomic_write_segments_max(value: number);
    /** Alignment of offsets for direct reads. */
    get dio_read_offset_align(): number;
    set dio_read_offset_align(value: number);
    /** Largest atomic write that is fast, in bytes. */
    get atomic_write_unit_max_opt(): number;
    set atomic_write_unit_max_opt(value: number);
  }
  interface statx_init {
    mask?: number;
    blksize?: number;
    attributes?: number | bigint;
    nlink?: number;
    uid?: number;
    gid?: number;
    mode?: number;
    ino?: number | bigint;
    size?: number | bigint;
    blocks?: number | bigint;
    attributes_mask?: number | bigint;
    atime?: statx_timestamp | statx_timestamp_init;
    btime?: statx_timestamp | statx_timestamp_init;
    ctime?: statx_timestamp | statx_timestamp_init;
    mtime?: statx_timestamp | statx_timestamp_init;
    rdev_major?: number;
    rdev_minor?: number;
    dev_major?: number;
    dev_minor?: number;
    mnt_id?: number | bigint;
    dio_mem_align?: number;
    dio_offset_align?: number;
    subvol?: number | bigint;
    atomic_write_unit_min?: number;
    atomic_write_unit_max?: number;
    atomic_write_segments_max?: number;
    dio_read_offset_align?: number;
    atomic_write_unit_max_opt?: number;
  }
  /** A time in `struct statx`. Source: statx(2), linux/stat.h. */
  class statx_timestamp extends Struct {
    constructor(init?: statx_timestamp | statx_timestamp_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): statx_timestamp;
    /** Seconds. */
    get sec(): number;
    set sec(value: number | bigint);
    /** Nanoseconds. */
    get nsec(): number;
    set nsec(value: number);
  }
  interface statx_timestamp_init {
    sec?: number | bigint;
    nsec?: number;
  }
  /** The state of the system. Source: sysinfo(2), linux/sysinfo.h. */
  class sysinfo extends Struct {
    constructor(init?: sysinfo | sysinfo_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): sysinfo;
    /** Seconds since it started. */
    get uptime(): number;
    set uptime(value: number | bigint);
    /** Load averages over 1, 5 and 15 minutes, in 1/65536. */
    get loads(): BigUint64Array;
    set loads(value: Iterable<number | bigint>);
    /** Memory, in `mem_unit`, as the others. */
    get totalram(): number;
    set totalram(value: number | bigint);
    /** Free memory. */
    get freeram(): number;
    set freeram(value: number | bigint);
    /** Shared memory. */
    get sharedram(): number;
    set sharedram(value: number | bigint);
    /** Memory in buffers. */
    get bufferram(): number;
    set bufferram(value: number | bigint);
    /** Swap space. */
    get totalswap(): number;
    set totalswap(value: number | bigint);
    /** Free swap space. */
    get freeswap(): number;
    set freeswap(value: number | bigint);
    /** Processes and threads. */
    get procs(): number;
    set procs(value: number);
    /** High memory. */
    get totalhigh(): number;
    set totalhigh(value: number | bigint);
    /** Free high memory. */
    get freehigh(): number;
    set freehigh(value: number | bigint);
    /** The unit of these sizes, in bytes. */
    get mem_unit(): number;
    set mem_unit(value: number);
  }
  interface sysinfo_init {
    uptime?: number | bigint;
    loads?: Iterable<number | bigint>;
    totalram?: number | bigint;
    freeram?: number | bigint;
    sharedram?: number | bigint;
    bufferram?: number | bigint;
    totalswap?: number | bigint;
    freeswap?: number | bigint;
    procs?: number;
    totalhigh?: number | bigint;
    freehigh?: number | bigint;
    mem_unit?: number;
  }
  /** State and statistics of a TCP connection, the value of `TCP_INFO`. An older kernel fills less of it; the rest stays zero. Source: tcp(7), linux/tcp.h. */
  class tcp_info extends Struct {
    constructor(init?: tcp_info | tcp_info_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tcp_info;
    /** The connection's state (1 established, 10 listening, ...). */
    get state(): number;
    set state(value: number);
    /** State of congestion control (0 open, 1 disorder, 2 reduced, 3 recovery, 4 loss). */
    get ca_state(): number;
    set ca_state(value: number);
    /** Retransmission timeouts without an answer. */
    get retransmits(): number;
    set retransmits(value: number);
    /** Window or keepalive probes without an answer. */
    get probes(): number;
    set probes(value: number);
    /** How often the timeout was doubled. */
    get backoff(): number;
    set backoff(value: number);
    /** What was negotiated, one bit each. */
    get options(): number;
    set options(value: number);
    /** Window scales: low half the peer's, high half ours. */
    get wscale(): number;
    set wscale(value: number);
    /** Bit 0: the delivery rate is limited by the program; bits 1 and 2: how Fast Open failed. */
    get limits(): number;
    set limits(value: number);
    /** Retransmission timeout in microseconds. */
    get rto(): number;
    set rto(value: number);
    /** Delay of acknowledgements in microseconds. */
    get ato(): number;
    set ato(value: number);
    /** Segment size of sending. */
    get snd_mss(): number;
    set snd_mss(value: number);
    /** Segment size of receiving. */
    get rcv_mss(): number;
    set rcv_mss(value: number);
    /** Segments that are not acknowledged. */
    get unacked(): number;
    set unacked(value: number);
    /** Segments that are selectively acknowledged. */
    get sacked(): number;
    set sacked(value: number);
    /** Segments that are thought lost. */
    get lost(): number;
    set lost(value: number);
    /** Segments that are retransmitted and not yet acknowledged. */
    get retrans(): number;
    set retrans(value: number);
    /** Unused. */
    get fackets(): number;
    set fackets(value: number);
    /** Milliseconds since data was sent. */
    get last_data_sent(): number;
    set last_data_sent(value: number);
    /** Not kept. */
    get last_ack_sent(): number;
    set last_ack_sent(value: number);
    /** Milliseconds since data came. */
    get last_data_recv(): number;
    set last_data_recv(value: number);
    /** Milliseconds since an acknowledgement came. */
    get last_ack_recv(): number;
    set last_ack_recv(value: number);
    /** The path's MTU. */
    get pmtu(): number;
    set pmtu(value: number);
    /** Bound of the receive window's growth. */
    get rcv_ssthresh(): number;
    set rcv_ssthresh(value: number);
    /** Smoothed round trip time in microseconds. */
    get rtt(): number;
    set rtt(value: number);
    /** Its variation in microseconds. */
    get rttvar(): number;
    set rttvar(value: number);
    /** Threshold of slow start, in segments. */
    get snd_ssthresh(): number;
    set snd_ssthresh(value: number);
    /** Congestion window, in segments. */
    get snd_cwnd(): number;
    set snd_cwnd(value: number);
    /** Segment size that we advertised. */
    get advmss(): number;
    set advmss(value: number);
    /** Reordering that is tolerated, in segments. */
    get reordering(): number;
    set reordering(value: number);
    /** Round trip time as the receiver sees it, in microseconds. */
    get rcv_rtt(): number;
    set rcv_rtt(value: number);
    /** Room of the receive buffer's tuning, in bytes. */
    get rcv_space(): number;
    set rcv_space(value: number);
    /** Retransmitted segments in all. */
    get total_retrans(): number;
    set total_retrans(value: number);
    /** Bytes per second. */
    get pacing_rate(): bigint;
    set pacing_rate(value: number | bigint);
    /** The bound of `pacing_rate`. */
    get max_pacing_rate(): bigint;
    set max_pacing_rate(value: number | bigint);
    /** Bytes that were acknowledged. */
    get bytes_acked(): bigint;
    set bytes_acked(value: number | bigint);
    /** Bytes that came. */
    get bytes_received(): bigint;
    set bytes_received(value: number | bigint);
    /** Segments that were sent. */
    get segs_out(): number;
    set segs_out(value: number);
    /** Segments that came. */
    get segs_in(): number;
    set segs_in(value: number);
    /** Bytes that are not sent yet. */
    get notsent_bytes(): number;
    set notsent_bytes(value: number);
    /** Least round trip time in microseconds. */
    get min_rtt(): number;
    set min_rtt(value: number);
    /** Segments with data that came. */
    get data_segs_in(): number;
    set data_segs_in(value: number);
    /** Segments with data that were sent. */
    get data_segs_out(): number;
    set data_segs_out(value: number);
    /** Bytes per second that arrive. */
    get delivery_rate(): bigint;
    set delivery_rate(value: number | bigint);
    /** Microseconds with data to send. */
    get busy_time(): bigint;
    set busy_time(value: number | bigint);
    /** Microseconds limited by the peer's window. */
    get rwnd_limited(): bigint;
    set rwnd_limited(value: number | bigint);
    /** Microseconds limited by the send buffer. */
    get sndbuf_limited(): bigint;
    set sndbuf_limited(value: number | bigint);
    /** Segments that arrived. */
    get delivered(): number;
    set delivered(value: number);
    /** Those with a mark of congestion. */
    get delivered_ce(): number;
    set delivered_ce(value: number);
    /** Bytes that were sent. */
    get bytes_sent(): bigint;
    set bytes_sent(value: number | bigint);
    /** Bytes that were retransmitted. */
    get bytes_retrans(): bigint;
    set bytes_retrans(value: number | bigint);
    /** Duplicates that the peer told of. */
    get dsack_dups(): number;
    set dsack_dups(value: number);
    /** How often reordering was seen. */
    get reord_seen(): number;
    set reord_seen(value: number);
    /** Segments that came out of order. */
    get rcv_ooopack(): number;
    set rcv_ooopack(value: number);
    /** The peer's window, in bytes. */
    get snd_wnd(): number;
    set snd_wnd(value: number);
    /** Our window, in bytes. */
    get rcv_wnd(): number;
    set rcv_wnd(value: number);
    /** How often another route was tried. */
    get rehash(): number;
    set rehash(value: number);
    /** Retransmission timeouts in all. */
    get total_rto(): number;
    set total_rto(value: number);
    /** How often they were recovered from. */
    get total_rto_recoveries(): number;
    set total_rto_recoveries(value: number);
    /** Milliseconds spent in them. */
    get total_rto_time(): number;
    set total_rto_time(value: number);
    /** Segments that came with a mark of congestion. */
    get received_ce(): number;
    set received_ce(value: number);
    /** Bytes that were delivered with the mark ECT(1). */
    get delivered_e1_bytes(): number;
    set delivered_e1_bytes(value: number);
    /** Those with ECT(0). */
    get delivered_e0_bytes(): number;
    set delivered_e0_bytes(value: number);
    /** Those with a mark of congestion. */
    get delivered_ce_bytes(): number;
    set delivered_ce_bytes(value: number);
    /** Bytes that came with the mark ECT(1). */
    get received_e1_bytes(): number;
    set received_e1_bytes(value: number);
    /** Those with ECT(0). */
    get received_e0_bytes(): number;
    set received_e0_bytes(value: number);
    /** Those with a mark of congestion. */
    get received_ce_bytes(): number;
    set received_ce_bytes(value: number);
    /** How congestion is marked: mode, options seen, how it failed, more options; bit-fields of 2, 2, 4 and 24 bits. */
    get ecn(): number;
    set ecn(value: number);
  }
  interface tcp_info_init {
    state?: number;
    ca_state?: number;
    retransmits?: number;
    probes?: number;
    backoff?: number;
    options?: number;
    wscale?: number;
    limits?: number;
    rto?: number;
    ato?: number;
    snd_mss?: number;
    rcv_mss?: number;
    unacked?: number;
    sacked?: number;
    lost?: number;
    retrans?: number;
    fackets?: number;
    last_data_sent?: number;
    last_ack_sent?: number;
    last_data_recv?: number;
    last_ack_recv?: number;
    pmtu?: number;
    rcv_ssthresh?: number;
    rtt?: number;
    rttvar?: number;
    snd_ssthresh?: number;
    snd_cwnd?: number;
    advmss?: number;
    reordering?: number;
    rcv_rtt?: number;
    rcv_space?: number;
    total_retrans?: number;
    pacing_rate?: number | bigint;
    max_pacing_rate?: number | bigint;
    bytes_acked?: number | bigint;
    bytes_received?: number | bigint;
    segs_out?: number;
    segs_in?: number;
    notsent_bytes?: number;
    min_rtt?: number;
    data_segs_in?: number;
    data_segs_out?: number;
    delivery_rate?: number | bigint;
    busy_time?: number | bigint;
    rwnd_limited?: number | bigint;
    sndbuf_limited?: number | bigint;
    delivered?: number;
    delivered_ce?: number;
    bytes_sent?: number | bigint;
    bytes_retrans?: number | bigint;
    dsack_dups?: number;
    reord_seen?: number;
    rcv_ooopack?: number;
    snd_wnd?: number;
    rcv_wnd?: number;
    rehash?: number;
    total_rto?: number;
    total_rto_recoveries?: number;
    total_rto_time?: number;
    received_ce?: number;
    delivered_e1_bytes?: number;
    delivered_e0_bytes?: number;
    delivered_ce_bytes?: number;
    received_e1_bytes?: number;
    received_e0_bytes?: number;
    received_ce_bytes?: number;
    ecn?: number;
  }
  /** How a terminal behaves. Source: termios(3), asm/termbits.h. */
  class termios extends Struct {
    constructor(init?: termios | termios_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): termios;
    /** Input modes. */
    get iflag(): number;
    set iflag(value: number);
    /** Output modes. */
    get oflag(): number;
    set oflag(value: number);
    /** Control modes. */
    get cflag(): number;
    set cflag(value: number);
    /** Local modes. */
    get lflag(): number;
    set lflag(value: number);
    /** The line discipline. */
    get line(): number;
    set line(value: number);
    /** Control characters, at the places of the group `CC`. */
    get cc(): Buffer;
    set cc(value: string | Uint8Array | Iterable<number>);
  }
  interface termios_init {
    iflag?: number;
    oflag?: number;
    cflag?: number;
    lflag?: number;
    line?: number;
    cc?: string | Uint8Array | Iterable<number>;
  }
  /** How a terminal behaves, with speeds as numbers. Source: ioctl_tty(2), asm/termbits.h. */
  class termios2 extends Struct {
    constructor(init?: termios2 | termios2_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): termios2;
    /** Input modes. */
    get iflag(): number;
    set iflag(value: number);
    /** Output modes. */
    get oflag(): number;
    set oflag(value: number);
    /** Control modes. */
    get cflag(): number;
    set cflag(value: number);
    /** Local modes. */
    get lflag(): number;
    set lflag(value: number);
    /** The line discipline. */
    get line(): number;
    set line(value: number);
    /** Control characters, at the places of the group `CC`. */
    get cc(): Buffer;
    set cc(value: string | Uint8Array | Iterable<number>);
    /** Speed of the input in bits per second. */
    get ispeed(): number;
    set ispeed(value: number);
    /** Speed of the output in bits per second. */
    get ospeed(): number;
    set ospeed(value: number);
  }
  interface termios2_init {
    iflag?: number;
    oflag?: number;
    cflag?: number;
    lflag?: number;
    line?: number;
    cc?: string | Uint8Array | Iterable<number>;
    ispeed?: number;
    ospeed?: number;
  }
  /** Seconds and nanoseconds: the kernel's `struct __kernel_timespec`, 64 bit on every processor. Source: clock_gettime(2), linux/time_types.h. */
  class timespec extends Struct {
    constructor(init?: timespec | timespec_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): timespec;
    /** Seconds. */
    get sec(): number;
    set sec(value: number | bigint);
    /** Nanoseconds, 0 to 999999999. */
    get nsec(): number;
    set nsec(value: number | bigint);
  }
  interface timespec_init {
    sec?: number | bigint;
    nsec?: number | bigint;
  }
  /** The two times that `utimensat` sets: an array of two `struct timespec`. Source: utimensat(2). */
  class timespec2 extends Struct {
    constructor(init?: timespec2 | timespec2_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): timespec2;
    /** Last access; `UTIME` values may stand in `nsec`. */
    get atime(): timespec;
    set atime(value: timespec | timespec_init);
    /** Last change of content; `UTIME` values may stand in `nsec`. */
    get mtime(): timespec;
    set mtime(value: timespec | timespec_init);
  }
  interface timespec2_init {
    atime?: timespec | timespec_init;
    mtime?: timespec | timespec_init;
  }
  /** Seconds and microseconds: the kernel's `struct __kernel_old_timeval`, whose fields are as wide as a register. Source: gettimeofday(2), linux/time_types.h. */
  class timeval extends Struct {
    constructor(init?: timeval | timeval_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): timeval;
    /** Seconds. */
    get sec(): number;
    set sec(value: number | bigint);
    /** Microseconds, 0 to 999999. */
    get usec(): number;
    set usec(value: number | bigint);
  }
  interface timeval_init {
    sec?: number | bigint;
    usec?: number | bigint;
  }
  /** The two times that `utimes` sets: an array of two `struct timeval`. Source: utimes(2). */
  class timeval2 extends Struct {
    constructor(init?: timeval2 | timeval2_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): timeval2;
    /** Last access. */
    get atime(): timeval;
    set atime(value: timeval | timeval_init);
    /** Last change of content. */
    get mtime(): timeval;
    set mtime(value: timeval | timeval_init);
  }
  interface timeval2_init {
    atime?: timeval | timeval_init;
    mtime?: timeval | timeval_init;
  }
  /** The discipline of a clock. Source: adjtimex(2), linux/timex.h. */
  class timex extends Struct {
    constructor(init?: timex | timex_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): timex;
    /** What is changed; empty: only ask. */
    get modes(): number;
    set modes(value: number);
    /** Time offset, in microseconds, or nanoseconds with `STA_NANO`. */
    get offset(): number;
    set offset(value: number | bigint);
    /** Frequency offset, in 1/65536 parts per million. */
    get freq(): number;
    set freq(value: number | bigint);
    /** Maximum error, in microseconds. */
    get maxerror(): number;
    set maxerror(value: number | bigint);
    /** Estimated error, in microseconds. */
    get esterror(): number;
    set esterror(value: number | bigint);
    /** The clock's status. */
    get status(): number;
    set status(value: number);
    /** Time constant of the control loop. */
    get constant(): number;
    set constant(value: number | bigint);
    /** Precision, in microseconds. */
    get precision(): number;
    set precision(value: number | bigint);
    /** Tolerance of the frequency, in 1/65536 parts per million. */
    get tolerance(): number;
    set tolerance(value: number | bigint);
    /** The clock's time. */
    get time(): timex_timeval;
    set time(value: timex_timeval | timex_timeval_init);
    /** Microseconds between ticks. */
    get tick(): number;
    set tick(value: number | bigint);
    /** Frequency of the pulse per second, in 1/65536 parts per million. */
    get ppsfreq(): number;
    set ppsfreq(value: number | bigint);
    /** Its jitter, in microseconds, or nanoseconds with `STA_NANO`. */
    get jitter(): number;
    set jitter(value: number | bigint);
    /** The logarithm of its interval in seconds, to base 2. */
    get shift(): number;
    set shift(value: number);
    /** Its stability, in 1/65536 parts per million. */
    get stabil(): number;
    set stabil(value: number | bigint);
    /** How often its jitter was too large. */
    get jitcnt(): number;
    set jitcnt(value: number | bigint);
    /** How many intervals were calibrated. */
    get calcnt(): number;
    set calcnt(value: number | bigint);
    /** How many calibrations failed. */
    get errcnt(): number;
    set errcnt(value: number | bigint);
    /** How often its stability was too bad. */
    get stbcnt(): number;
    set stbcnt(value: number | bigint);
    /** Distance to international atomic time, in seconds. */
    get tai(): number;
    set tai(value: number);
  }
  interface timex_init {
    modes?: number;
    offset?: number | bigint;
    freq?: number | bigint;
    maxerror?: number | bigint;
    esterror?: number | bigint;
    status?: number;
    constant?: number | bigint;
    precision?: number | bigint;
    tolerance?: number | bigint;
    time?: timex_timeval | timex_timeval_init;
    tick?: number | bigint;
    ppsfreq?: number | bigint;
    jitter?: number | bigint;
    shift?: number;
    stabil?: number | bigint;
    jitcnt?: number | bigint;
    calcnt?: number | bigint;
    errcnt?: number | bigint;
    stbcnt?: number | bigint;
    tai?: number;
  }
  /** Seconds, and micro- or nanoseconds, of `struct timex`. Source: adjtimex(2), linux/timex.h. */
  class timex_timeval extends Struct {
    constructor(init?: timex_timeval | timex_timeval_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): timex_timeval;
    /** Seconds. */
    get sec(): number;
    set sec(value: number | bigint);
    /** Microseconds, or nanoseconds with `STA_NANO`. */
    get usec(): number;
    set usec(value: number | bigint);
  }
  interface timex_timeval_init {
    sec?: number | bigint;
    usec?: number | bigint;
  }
  /** The kernel's time zone, which only old file systems use. Source: gettimeofday(2), linux/time.h. */
  class timezone extends Struct {
    constructor(init?: timezone | timezone_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): timezone;
    /** Minutes west of Greenwich. */
    get minuteswest(): number;
    set minuteswest(value: number);
    /** Kind of daylight saving; unused. */
    get dsttime(): number;
    set dsttime(value: number);
  }
  interface timezone_init {
    minuteswest?: number;
    dsttime?: number;
  }
  /** Processor times in ticks, of which `sysconf(_SC_CLK_TCK)` make a second (100). Source: times(2), linux/times.h. */
  class tms extends Struct {
    constructor(init?: tms | tms_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tms;
    /** In user mode. */
    get utime(): number;
    set utime(value: number | bigint);
    /** In the kernel. */
    get stime(): number;
    set stime(value: number | bigint);
    /** In user mode, of children that were waited for. */
    get cutime(): number;
    set cutime(value: number | bigint);
    /** In the kernel, of children that were waited for. */
    get cstime(): number;
    set cstime(value: number | bigint);
  }
  interface tms_init {
    utime?: number | bigint;
    stime?: number | bigint;
    cutime?: number | bigint;
    cstime?: number | bigint;
  }
  /** What stands before a packet in a ring of version 2. Source: packet(7), linux/if_packet.h. */
  class tpacket2_hdr extends Struct {
    constructor(init?: tpacket2_hdr | tpacket2_hdr_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket2_hdr;
    /** Whose the frame is, and what became of its packet. */
    get status(): number;
    set status(value: number);
    /** Length of the packet in bytes. */
    get len(): number;
    set len(value: number);
    /** How many of them are here. */
    get snaplen(): number;
    set snaplen(value: number);
    /** Where the link layer's header is, from here. */
    get mac(): number;
    set mac(value: number);
    /** Where the network header is, from here. */
    get net(): number;
    set net(value: number);
    /** When it came: seconds. */
    get sec(): number;
    set sec(value: number);
    /** And nanoseconds. */
    get nsec(): number;
    set nsec(value: number);
    /** The VLAN tag. */
    get vlan_tci(): number;
    set vlan_tci(value: number);
    /** The protocol of the VLAN tag. */
    get vlan_tpid(): number;
    set vlan_tpid(value: number);
  }
  interface tpacket2_hdr_init {
    status?: number;
    len?: number;
    snaplen?: number;
    mac?: number;
    net?: number;
    sec?: number;
    nsec?: number;
    vlan_tci?: number;
    vlan_tpid?: number;
  }
  /** What stands before a packet in a ring of version 3. Source: packet(7), linux/if_packet.h. */
  class tpacket3_hdr extends Struct {
    constructor(init?: tpacket3_hdr | tpacket3_hdr_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket3_hdr;
    /** Where the next packet of the block is, from here. */
    get next_offset(): number;
    set next_offset(value: number);
    /** When it came: seconds. */
    get sec(): number;
    set sec(value: number);
    /** And nanoseconds. */
    get nsec(): number;
    set nsec(value: number);
    /** How many bytes of the packet are here. */
    get snaplen(): number;
    set snaplen(value: number);
    /** Length of the packet in bytes. */
    get len(): number;
    set len(value: number);
    /** What became of the packet. */
    get status(): number;
    set status(value: number);
    /** Where the link layer's header is, from here. */
    get mac(): number;
    set mac(value: number);
    /** Where the network header is, from here. */
    get net(): number;
    set net(value: number);
    /** More of it. */
    get hv1(): tpacket_hdr_variant1;
    set hv1(value: tpacket_hdr_variant1 | tpacket_hdr_variant1_init);
  }
  interface tpacket3_hdr_init {
    next_offset?: number;
    sec?: number;
    nsec?: number;
    snaplen?: number;
    len?: number;
    status?: number;
    mac?: number;
    net?: number;
    hv1?: tpacket_hdr_variant1 | tpacket_hdr_variant1_init;
  }
  /** What is known of a packet beside its bytes, the control message of `PACKET_AUXDATA`. Source: packet(7), linux/if_packet.h. */
  class tpacket_auxdata extends Struct {
    constructor(init?: tpacket_auxdata | tpacket_auxdata_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_auxdata;
    /** What became of the packet. */
    get status(): number;
    set status(value: number);
    /** Length of the packet in bytes. */
    get len(): number;
    set len(value: number);
    /** How many of them came. */
    get snaplen(): number;
    set snaplen(value: number);
    /** Where the link layer's header is. */
    get mac(): number;
    set mac(value: number);
    /** Where the network header is. */
    get net(): number;
    set net(value: number);
    /** The VLAN tag. */
    get vlan_tci(): number;
    set vlan_tci(value: number);
    /** The protocol of the VLAN tag. */
    get vlan_tpid(): number;
    set vlan_tpid(value: number);
  }
  interface tpacket_auxdata_init {
    status?: number;
    len?: number;
    snaplen?: number;
    mac?: number;
    net?: number;
    vlan_tci?: number;
    vlan_tpid?: number;
  }
  /** The header of a block, by its version. Source: packet(7), linux/if_packet.h. */
  class tpacket_bd_header_u extends Struct {
    constructor(init?: tpacket_bd_header_u | tpacket_bd_header_u_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_bd_header_u;
    /** Version 1, which is the only one. */
    get bh1(): tpacket_hdr_v1;
    set bh1(value: tpacket_hdr_v1 | tpacket_hdr_v1_init);
  }
  interface tpacket_bd_header_u_init {
    bh1?: tpacket_hdr_v1 | tpacket_hdr_v1_init;
  }
  /** When a packet of a block came. Source: packet(7), linux/if_packet.h. */
  class tpacket_bd_ts extends Struct {
    constructor(init?: tpacket_bd_ts | tpacket_bd_ts_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_bd_ts;
    /** Seconds. */
    get sec(): number;
    set sec(value: number);
    /** Nanoseconds. */
    get nsec(): number;
    set nsec(value: number);
  }
  interface tpacket_bd_ts_init {
    sec?: number;
    nsec?: number;
  }
  /** What stands before a block of a ring of version 3. Source: packet(7), linux/if_packet.h. */
  class tpacket_block_desc extends Struct {
    constructor(init?: tpacket_block_desc | tpacket_block_desc_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_block_desc;
    /** Version of the header that follows. */
    get version(): number;
    set version(value: number);
    /** Where the program's own bytes are, from here. */
    get offset_to_priv(): number;
    set offset_to_priv(value: number);
    /** The header. */
    get hdr(): tpacket_bd_header_u;
    set hdr(value: tpacket_bd_header_u | tpacket_bd_header_u_init);
  }
  interface tpacket_block_desc_init {
    version?: number;
    offset_to_priv?: number;
    hdr?: tpacket_bd_header_u | tpacket_bd_header_u_init;
  }
  /** What stands before a packet in a ring of version 1. Source: packet(7), linux/if_packet.h. */
  class tpacket_hdr extends Struct {
    constructor(init?: tpacket_hdr | tpacket_hdr_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_hdr;
    /** Whose the frame is, and what became of its packet: the flags of `TP_STATUS`. */
    get status(): number;
    set status(value: number | bigint);
    /** Length of the packet in bytes. */
    get len(): number;
    set len(value: number);
    /** How many of them are here. */
    get snaplen(): number;
    set snaplen(value: number);
    /** Where the link layer's header is, from here. */
    get mac(): number;
    set mac(value: number);
    /** Where the network header is, from here. */
    get net(): number;
    set net(value: number);
    /** When it came: seconds. */
    get sec(): number;
    set sec(value: number);
    /** And microseconds. */
    get usec(): number;
    set usec(value: number);
  }
  interface tpacket_hdr_init {
    status?: number | bigint;
    len?: number;
    snaplen?: number;
    mac?: number;
    net?: number;
    sec?: number;
    usec?: number;
  }
  /** The header of a block. Source: packet(7), linux/if_packet.h. */
  class tpacket_hdr_v1 extends Struct {
    constructor(init?: tpacket_hdr_v1 | tpacket_hdr_v1_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_hdr_v1;
    /** Whose the block is: the program's if `TP_STATUS_USER` is set, until it writes 0. */
    get block_status(): number;
    set block_status(value: number);
    /** The number of packets. */
    get num_pkts(): number;
    set num_pkts(value: number);
    /** Where the first one is, from the block's start. */
    get offset_to_first_pkt(): number;
    set offset_to_first_pkt(value: number);
    /** How many bytes of the block are used. */
    get blk_len(): number;
    set blk_len(value: number);
    /** The number of the block, counted on. */
    get seq_num(): bigint;
    set seq_num(value: number | bigint);
    /** When the first packet came. */
    get ts_first_pkt(): tpacket_bd_ts;
    set ts_first_pkt(value: tpacket_bd_ts | tpacket_bd_ts_init);
    /** When the last packet came. */
    get ts_last_pkt(): tpacket_bd_ts;
    set ts_last_pkt(value: tpacket_bd_ts | tpacket_bd_ts_init);
  }
  interface tpacket_hdr_v1_init {
    block_status?: number;
    num_pkts?: number;
    offset_to_first_pkt?: number;
    blk_len?: number;
    seq_num?: number | bigint;
    ts_first_pkt?: tpacket_bd_ts | tpacket_bd_ts_init;
    ts_last_pkt?: tpacket_bd_ts | tpacket_bd_ts_init;
  }
  /** What a ring of version 3 tells more of a packet. Source: packet(7), linux/if_packet.h. */
  class tpacket_hdr_variant1 extends Struct {
    constructor(init?: tpacket_hdr_variant1 | tpacket_hdr_variant1_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_hdr_variant1;
    /** The hash of its flow, if it was asked for. */
    get rxhash(): number;
    set rxhash(value: number);
    /** The VLAN tag. */
    get vlan_tci(): number;
    set vlan_tci(value: number);
    /** The protocol of the VLAN tag. */
    get vlan_tpid(): number;
    set vlan_tpid(value: number);
  }
  interface tpacket_hdr_variant1_init {
    rxhash?: number;
    vlan_tci?: number;
    vlan_tpid?: number;
  }
  /** The shape of a ring of version 1 or 2. Source: packet(7), linux/if_packet.h. */
  class tpacket_req extends Struct {
    constructor(init?: tpacket_req | tpacket_req_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_req;
    /** Bytes of a block, a multiple of the page size. */
    get block_size(): number;
    set block_size(value: number);
    /** The number of blocks; 0 takes the ring away. */
    get block_nr(): number;
    set block_nr(value: number);
    /** Bytes of a frame, a multiple of 16. */
    get frame_size(): number;
    set frame_size(value: number);
    /** The number of frames: as many as fit all blocks. */
    get frame_nr(): number;
    set frame_nr(value: number);
  }
  interface tpacket_req_init {
    block_size?: number;
    block_nr?: number;
    frame_size?: number;
    frame_nr?: number;
  }
  /** The shape of a ring of version 3. Source: packet(7), linux/if_packet.h. */
  class tpacket_req3 extends Struct {
    constructor(init?: tpacket_req3 | tpacket_req3_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_req3;
    /** Bytes of a block, a multiple of the page size. */
    get block_size(): number;
    set block_size(value: number);
    /** The number of blocks; 0 takes the ring away. */
    get block_nr(): number;
    set block_nr(value: number);
    /** Bytes of a frame, a multiple of 16. */
    get frame_size(): number;
    set frame_size(value: number);
    /** The number of frames: as many as fit all blocks. */
    get frame_nr(): number;
    set frame_nr(value: number);
    /** Milliseconds after which a block that is not full is given to the program; 0 lets the kernel choose. */
    get retire_blk_tov(): number;
    set retire_blk_tov(value: number);
    /** Bytes of each block that the program keeps for itself. */
    get sizeof_priv(): number;
    set sizeof_priv(value: number);
    /** What shall be filled in. */
    get feature_req_word(): number;
    set feature_req_word(value: number);
  }
  interface tpacket_req3_init {
    block_size?: number;
    block_nr?: number;
    frame_size?: number;
    frame_nr?: number;
    retire_blk_tov?: number;
    sizeof_priv?: number;
    feature_req_word?: number;
  }
  /** How often packets of a fanout group went to another socket. Source: packet(7), linux/if_packet.h. */
  class tpacket_rollover_stats extends Struct {
    constructor(init?: tpacket_rollover_stats | tpacket_rollover_stats_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_rollover_stats;
    /** All that did. */
    get all(): bigint;
    set all(value: number | bigint);
    /** Those that did because their flow was huge. */
    get huge(): bigint;
    set huge(value: number | bigint);
    /** Those for which no socket had room. */
    get failed(): bigint;
    set failed(value: number | bigint);
  }
  interface tpacket_rollover_stats_init {
    all?: number | bigint;
    huge?: number | bigint;
    failed?: number | bigint;
  }
  /** Packets that a packet socket saw. Source: packet(7), linux/if_packet.h. */
  class tpacket_stats extends Struct {
    constructor(init?: tpacket_stats | tpacket_stats_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_stats;
    /** All of them. */
    get packets(): number;
    set packets(value: number);
    /** Those that found no room. */
    get drops(): number;
    set drops(value: number);
  }
  interface tpacket_stats_init {
    packets?: number;
    drops?: number;
  }
  /** Packets that a packet socket with a ring of version 3 saw. Source: packet(7), linux/if_packet.h. */
  class tpacket_stats_v3 extends Struct {
    constructor(init?: tpacket_stats_v3 | tpacket_stats_v3_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tpacket_stats_v3;
    /** All of them. */
    get packets(): number;
    set packets(value: number);
    /** Those that found no room. */
    get drops(): number;
    set drops(value: number);
    /** How often the ring was full. */
    get freeze_q_cnt(): number;
    set freeze_q_cnt(value: number);
  }
  interface tpacket_stats_v3_init {
    packets?: number;
    drops?: number;
    freeze_q_cnt?: number;
  }
  /** What stands before a packet of a tun or tap device, unless `IFF_NO_PI` is set. Source: linux/if_tun.h. */
  class tun_pi extends Struct {
    constructor(init?: tun_pi | tun_pi_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): tun_pi;
    /** 1 if the packet was cut because the buffer was too small. */
    get flags(): number;
    set flags(value: number);
    /** The protocol (`ETH_P`), in network byte order. */
    get proto(): number;
    set proto(value: number);
  }
  interface tun_pi_init {
    flags?: number;
    proto?: number;
  }
  /** The ids of a process: the value of `SO_PEERCRED`, the data of `SCM_CREDENTIALS`. Source: unix(7). */
  class ucred extends Struct {
    constructor(init?: ucred | ucred_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): ucred;
    /** The process. */
    get pid(): number;
    set pid(value: number);
    /** Its user. */
    get uid(): number;
    set uid(value: number);
    /** Its group. */
    get gid(): number;
    set gid(value: number);
  }
  interface ucred_init {
    pid?: number;
    uid?: number;
    gid?: number;
  }
  /** The two times that `utime` sets. Source: utime(2), linux/utime.h. */
  class utimbuf extends Struct {
    constructor(init?: utimbuf | utimbuf_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): utimbuf;
    /** Last access, seconds. */
    get actime(): number;
    set actime(value: number | bigint);
    /** Last change of content, seconds. */
    get modtime(): number;
    set modtime(value: number | bigint);
  }
  interface utimbuf_init {
    actime?: number | bigint;
    modtime?: number | bigint;
  }
  /** The names of the system: text that ends with a NUL. Source: uname(2), linux/utsname.h. */
  class utsname extends Struct {
    constructor(init?: utsname | utsname_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): utsname;
    /** The kernel: `Linux`. */
    get sysname(): string;
    set sysname(value: string | Uint8Array);
    /** The host's name. */
    get nodename(): string;
    set nodename(value: string | Uint8Array);
    /** The kernel's release. */
    get release(): string;
    set release(value: string | Uint8Array);
    /** The kernel's build. */
    get version(): string;
    set version(value: string | Uint8Array);
    /** The processor. */
    get machine(): string;
    set machine(value: string | Uint8Array);
    /** The NIS domain's name. */
    get domainname(): string;
    set domainname(value: string | Uint8Array);
  }
  interface utsname_init {
    sysname?: string | Uint8Array;
    nodename?: string | Uint8Array;
    release?: string | Uint8Array;
    version?: string | Uint8Array;
    machine?: string | Uint8Array;
    domainname?: string | Uint8Array;
  }
  /** How a packet's checksum and segments are left to the other side: what stands before packets with `PACKET_VNET_HDR`, and in tun devices with `IFF_VNET_HDR`. Numbers are in the processor's byte order. Source: linux/virtio_net.h. */
  class virtio_net_hdr extends Struct {
    constructor(init?: virtio_net_hdr | virtio_net_hdr_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): virtio_net_hdr;
    /** What is left. */
    get flags(): number;
    set flags(value: number);
    /** How it shall be cut in segments. */
    get gso_type(): number;
    set gso_type(value: number);
    /** Length of all headers. */
    get hdr_len(): number;
    set hdr_len(value: number);
    /** Bytes in a segment. */
    get gso_size(): number;
    set gso_size(value: number);
    /** Where the checksum's range begins. */
    get csum_start(): number;
    set csum_start(value: number);
    /** Where the checksum goes, from there. */
    get csum_offset(): number;
    set csum_offset(value: number);
  }
  interface virtio_net_hdr_init {
    flags?: number;
    gso_type?: number;
    hdr_len?: number;
    gso_size?: number;
    csum_start?: number;
    csum_offset?: number;
  }
  /** Size of a terminal's window. Source: ioctl_tty(2), asm/termios.h. */
  class winsize extends Struct {
    constructor(init?: winsize | winsize_init | BytesLike | string);
    static from(bytes: BytesLike, offset?: number): winsize;
    /** Rows of characters. */
    get row(): number;
    set row(value: number);
    /** Columns of characters. */
    get col(): number;
    set col(value: number);
    /** Width in pixels, or 0. */
    get xpixel(): number;
    set xpixel(value: number);
    /** Height in pixels, or 0. */
    get ypixel(): number;
    set ypixel(value: number);
  }
  interface winsize_init {
    row?: number;
    col?: number;
    xpixel?: number;
    ypixel?: number;
  }
}

/** What documents are made of. */
export namespace records {
  /** An IP address of a link. */
  interface Address {
    /** Index of the link. */
    index: number;
    /** Name of the link. */
    link: string;
    /** Family. */
    family: string;
    /** The address of this end. */
    address: string;
    /** How many leading bits of it are the network's. */
    prefix: number;
    /** The address of the other end, on a point-to-point link. */
    peer: string | null;
    /** The broadcast address. */
    broadcast: string | null;
    /** Label; IPv4 only, usually the name of the link. */
    label: string;
    /** How far it is valid: `global`, `site`, `link`, `host`, `nowhere`, or a number. */
    scope: string;
    /** Names of the flags that are set: `permanent`, `secondary`, `temporary`, `deprecated`, `tentative` and so on. */
    flags: Array<string>;
    /** The flags as the kernel's number (`IFA_F_*`). */
    flag_bits: number;
    /** For how many seconds it is still preferred; nothing if forever. */
    preferred: number | null;
    /** For how many seconds it is still valid; nothing if forever. */
    valid: number | null;
  }
  /** An address as it is asked for. */
  interface AddressRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Name of the link. */
    link?: string | null;
    /** Index of the link, instead of its name. */
    index?: number | null;
    /** The address and how many of its bits are the network's: `192.0.2.1/24`; without a number, all of them. */
    address?: string | null;
    /** The address of the other end, on a point-to-point link. */
    peer?: string | null;
    /** The broadcast address; IPv4 only. Nothing means none. */
    broadcast?: string | null;
    /** Label, which begins with the name of the link; IPv4 only. */
    label?: string | null;
    /** How far it is valid: `global`, `site`, `link`, `host`, or a number; nothing means `host` for loopback and `global` otherwise. */
    scope?: string | null;
    /** Names of flags: `nodad`, `noprefixroute`, `homeaddress`, `managetempaddr`, `mcautojoin` and so on. */
    flags?: Iterable<string>;
    /** For how many seconds it is preferred; nothing means forever. */
    preferred?: number | null;
    /** For how many seconds it is valid; nothing means forever. */
    valid?: number | null;
    /** Metric of the route to its network. */
    priority?: number | null;
  }
  /** Which addresses are wanted: all conditions that are given must hold. */
  interface AddressesRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Addresses of the link with this index. */
    index?: number | null;
    /** Addresses of the link with this name or alternative name. */
    link?: string | null;
    /** Addresses of this family. */
    family?: string | null;
  }
  /** What a program answered. */
  interface CbpfAnswer {
    /** The number that it returned: of a packet so many bytes are taken, none if it is 0. It is 0 also if the program read beyond the data or divided by zero. */
    value: number;
    /** The instruction that ended it, counted from 0. */
    at: number;
    /** How many instructions were carried out. */
    steps: number;
    /** The register A at the end. */
    a: number;
    /** The register X at the end. */
    x: number;
  }
  /**
   * An instruction of a classic BPF program, with the fields of `struct sock_filter`.
   *
   * A list of these lies in memory as an array of that struct does, also in the document that C gets.
   */
  interface CbpfInstruction {
    /** What is done: class, size, mode and so on. */
    code: number;
    /** How many instructions a test skips when it holds. */
    jt: number;
    /** How many instructions a test skips when it does not hold. */
    jf: number;
    /** A number: an offset, a constant, a memory slot, how many instructions a jump skips. */
    k: number;
  }
  /** A program as text, that was assembled. */
  interface CbpfListing {
    /** An instruction on each line, with labels. */
    text: string;
  }
  /** A program. */
  interface CbpfProgram {
    /** Its instructions. */
    program?: Iterable<CbpfInstruction>;
    /** What it looks at; packets if left out. */
    target?: string;
  }
  /** A program and what it shall look at. */
  interface CbpfRun {
    /** Its instructions. */
    program?: Iterable<CbpfInstruction>;
    /** What it looks at; packets if left out. */
    target?: string;
    /** The packet, or the 64 bytes of `struct seccomp_data`. */
    data?: Uint8Array;
    /** What the kernel would know of the packet, by the names of the extensions (`proto`, `ifidx` and so on); what is not given is 0. */
    known?: Record<string, number>;
    /** Where in the data the network header is, for offsets from `SKF_NET_OFF` on. */
    network?: number;
  }
  /** A program as text. */
  interface CbpfSource {
    /** The program, an instruction on each line. */
    text?: string;
    /** Names that stand for numbers in it, beside those that it has for extensions. */
    names?: Record<string, number | bigint>;
    /** What it looks at; packets if left out. */
    target?: string;
  }
  /** A class of a queue. */
  interface Class {
    /** Name of the link. */
    link: string;
    /** Index of the link. */
    index: number;
    /** The kind of its queue. */
    kind: string;
    /** Its number, in hexadecimal: `1:10`. */
    handle: string;
    /** What it is below: `root`, or a class. */
    parent: string;
    /** The queue that is in it: `10:`. */
    leaf: string | null;
    /** What is particular to its kind, by the kernel's names. */
    data: Value | null;
    /** What went through. */
    statistics: TrafficStatistics;
    /** What its kind counts besides, by the kernel's names. */
    counters: Value | null;
  }
  /** A class as it is asked for. */
  interface ClassRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Name of the link. */
    link?: string | null;
    /** Index of the link, instead of its name. */
    index?: number | null;
    /** The kind of its queue. */
    kind?: string | null;
    /** Its number in hexadecimal: `1:10`. */
    handle?: string | null;
    /** What it is below: a queue `1:`, or a class. */
    parent?: string | null;
    /** What is particular to its kind, by the kernel's names. */
    data?: Value | null;
  }
  /** A change. */
  interface Event {
    /** What happened. */
    kind: string;
    /** To what: a path that starts with the one that was asked for. */
    path: string;
    /** Where it was before it was renamed. */
    from: string | null;
    /** Whether it is a directory. */
    directory: boolean;
  }
  /** How many events are wanted, and how long it may take. */
  interface EventsRequest {
    /** How many seconds to wait if nothing has happened: nothing means until something does, 0 does not wait. */
    timeout?: number | null;
    /** At most so many events; the others come next time. Nothing means all that there are. */
    max?: number | null;
  }
  /** An entry of the forwarding table of a bridge, VXLAN or network card. */
  interface FdbEntry {
    /** Hardware address of the packets. */
    mac: string;
    /** Index of the link where they go. */
    index: number;
    /** Name of the link. */
    link: string;
    /** Index of the bridge, or other master, that knows it. */
    master: number | null;
    /** VLAN. */
    vlan: number | null;
    /** VXLAN: the other end of the tunnel. */
    destination: string | null;
    /** VXLAN: network identifier. */
    vni: number | null;
    /** Its state: `permanent`, `noarp`, `reachable`, `stale`. */
    state: Array<string>;
    /** Names of the flags that are set: `self`, `master`, `ext_learned`, `sticky`, `offloaded` and so on. */
    flags: Array<string>;
  }
  /** An entry of a forwarding table as it is asked for. */
  interface FdbEntryRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Name of the link where the packets go. */
    link?: string | null;
    /** Index of the link, instead of its name. */
    index?: number | null;
    /** Hardware address of the packets. */
    mac?: string | null;
    /** VLAN. */
    vlan?: number | null;
    /** VXLAN: the other end of the tunnel. */
    destination?: string | null;
    /** VXLAN: network identifier. */
    vni?: number | null;
    /** VXLAN: port of the other end. */
    port?: number | null;
    /** Names of its state: `permanent` if left out, `noarp`, `reachable`, `stale`. */
    state?: Iterable<string>;
    /** Names of flags: `self` (the link's own table) if left out, `master` (that of its bridge), `sticky` and so on. */
    flags?: Iterable<string>;
  }
  /** Which entries of forwarding tables are wanted: all conditions that are given must hold. */
  interface FdbRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Entries of the link with this name. */
    link?: string | null;
    /** Entries of the bridge or other master with this name. */
    master?: string | null;
  }
  /** A filter. */
  interface Filter {
    /** Name of the link. */
    link: string;
    /** Index of the link. */
    index: number;
    /** What it is: `u32`, `flower`, `bpf`, `matchall` and so on. */
    kind: string;
    /** Its number, in hexadecimal: `0x1`, and `800::800` (table, bucket, node) of `u32`; empty of what only tells that a priority is taken. */
    handle: string;
    /** What it is below: a queue `1:`, a class `1:10`, or `ffff:fff2` and `ffff:fff3` for what comes in and goes out by `clsact`. */
    parent: string;
    /** Its place: smaller numbers come first. */
    priority: number;
    /** Packets of which protocol it looks at: `all`, `ip`, `ipv6`, `arp`, `8021q` and so on, or a number. */
    protocol: string;
    /** Its chain. */
    chain: number;
    /** What is particular to its kind, by the kernel's names; its actions are `act`. */
    data: Value | null;
  }
  /** A filter as it is asked for. */
  interface FilterRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Name of the link. */
    link?: string | null;
    /** Index of the link, instead of its name. */
    index?: number | null;
    /** What it is: `u32`, `flower`, `bpf`, `matchall` and so on. */
    kind?: string | null;
    /** Its number in hexadecimal: `0x1`, or `800::800` (table, bucket, node) of `u32`; nothing lets the kernel choose one. */
    handle?: string | null;
    /** What it is below: `root` if left out, a queue `1:`, a class `1:10`, `ingress` or `egress`. */
    parent?: string | null;
    /** What is particular to its kind, by the kernel's names. */
    data?: Value | null;
    /** Its place: smaller numbers come first; nothing lets the kernel choose one. */
    priority?: number | null;
    /** Packets of which protocol it looks at: `all` if left out, `ip`, `ipv6`, `arp`, `8021q` and so on, or a number. */
    protocol?: string | null;
    /** Its chain; 0 if left out. */
    chain?: number | null;
  }
  /** A record in a record. */
  interface Inner {
    /** Its name. */
    name: string;
    /** Its number. */
    number: number;
  }
  /** A link with its addresses. */
  interface Interface {
    /** The link. */
    link: Link;
    /** Its addresses, IPv4 before IPv6. */
    addresses: Array<Address>;
  }
  /** A network interface. */
  interface Link {
    /** Index, unique in the network namespace. */
    index: number;
    /** Name. */
    name: string;
    /** Alternative names. */
    altnames: Array<string>;
    /** What its administrator wrote about it; empty if nothing. */
    alias: string;
    /** Driver kind of a virtual link: `veth`, `bridge`, `vlan` and so on; empty for most hardware. */
    kind: string;
    /** Type of hardware: `ether`, `loopback`, `none` and so on; a number if it has no name here. */
    hardware: string;
    /** Hardware address, bytes in hexadecimal with colons between; empty if it has none. */
    mac: string;
    /** Hardware broadcast address, in the same form. */
    broadcast: string;
    /** Hardware address that the device was made with, in the same form; empty if unknown. */
    permanent_mac: string;
    /** Names of the flags that are set: `up`, `broadcast`, `loopback`, `running`, `multicast`, `lower_up` and so on. */
    flags: Array<string>;
    /** The flags as the kernel's number (`IFF_*`). */
    flag_bits: number;
    /** Operational state: `up`, `down`, `dormant`, `lowerlayerdown`, `notpresent`, `testing` or `unknown`. */
    operstate: string;
    /** Whether there is a carrier. */
    carrier: boolean;
    /** How often the carrier came or went. */
    carrier_changes: number;
    /** Largest packet in bytes. */
    mtu: number;
    /** Smallest value that `mtu` may be set to; 0 if not told. */
    min_mtu: number;
    /** Largest value that `mtu` may be set to; 0 if there is no limit. */
    max_mtu: number;
    /** Index of the bridge, bond or other master that it belongs to. */
    master: number | null;
    /** Index of the link that it is made on, or of its peer; in `link_namespace` if that is given. */
    link: number | null;
    /** Number, in this namespace, of the network namespace where `link` is, if that is another one. */
    link_namespace: number | null;
    /** Group number, for commands on several links. */
    group: number;
    /** Length of the transmit queue in packets. */
    txqlen: number;
    /** Queueing discipline. */
    qdisc: string;
    /** Number of transmit queues. */
    tx_queues: number;
    /** Number of receive queues. */
    rx_queues: number;
    /** How many users want to see all packets. */
    promiscuity: number;
    /** Counters. */
    statistics: Statistics;
    /** What is particular to its kind, by the kernel's names; nothing if there is nothing. */
    data: Value | null;
    /** Kind of the master that it belongs to: `bridge`, `bond` and so on; empty if none. */
    port_kind: string;
    /** What is particular to a port of its master's kind, by the kernel's names. */
    port: Value | null;
  }
  /** What is to be changed of a link. What is left out stays as it is. */
  interface LinkChange {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Name of the link. */
    name?: string | null;
    /** Index of the link, instead of its name. */
    index?: number | null;
    /** Its new name. */
    rename?: string | null;
    /** Whether it is set up (true) or down (false). */
    up?: boolean | null;
    /** Largest packet in bytes. */
    mtu?: number | null;
    /** Hardware address. */
    mac?: string | null;
    /** Hardware broadcast address. */
    broadcast?: string | null;
    /** Name of the bridge, bond or other master that it shall belong to; the empty string is none. */
    master?: string | null;
    /** The network namespace where it goes: a name of `ip netns`, a path, or the number of a process. */
    move_to?: string | null;
    /** What its administrator writes about it; the empty string removes it. */
    alias?: string | null;
    /** Length of the transmit queue in packets. */
    txqlen?: number | null;
    /** Group number. */
    group?: number | null;
    /** Whether it takes packets for all hardware addresses. */
    promiscuous?: boolean | null;
    /** Whether it takes all multicast packets. */
    allmulticast?: boolean | null;
    /** Whether it can do multicast. */
    multicast?: boolean | null;
    /** Whether neighbours are asked for their addresses. */
    arp?: boolean | null;
    /** What is particular to its kind, by the kernel's names. */
    data?: Value | null;
    /** What is particular to a port of its master's kind, by the kernel's names: of a bridge's `{cost = 5}`. */
    port?: Value | null;
    /** Other attributes of a link, by the kernel's names (`IFLA_*` in lower case), such as `vfinfo_list`, `af_spec`, `xdp`. */
    attributes?: Value | null;
  }
  /** Which link. */
  interface LinkName {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Its name or alternative name. */
    name?: string | null;
    /** Its index, instead of its name. */
    index?: number | null;
  }
  /** A link as it is asked for. */
  interface LinkRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Its name. Nothing lets the kernel choose one after its kind. */
    name?: string | null;
    /** Its index. Nothing lets the kernel choose. */
    index?: number | null;
    /** What it is: `veth`, `bridge`, `vlan`, `dummy`, `bond`, `vxlan`, `wireguard` and so on. */
    kind?: string | null;
    /** What is particular to its kind, by the kernel's names: of a vlan `{id = 5}`, of a vxlan `{id = 7, port = 4789}`. */
    data?: Value | null;
    /** Name of the link that it is made on: of a vlan, macvlan, ipvlan and so on. */
    link?: string | null;
    /** Name of the other end; `veth` only. */
    peer?: string | null;
    /** The namespace of the other end, as `namespace`; `veth` only. */
    peer_namespace?: string | null;
    /** Name of the bridge, bond or other master that it belongs to. */
    master?: string | null;
    /** Whether it is set up at once. */
    up?: boolean | null;
    /** Largest packet in bytes. */
    mtu?: number | null;
    /** Hardware address. */
    mac?: string | null;
    /** Hardware broadcast address. */
    broadcast?: string | null;
    /** Length of the transmit queue in packets. */
    txqlen?: number | null;
    /** Group number. */
    group?: number | null;
    /** Number of transmit queues. */
    tx_queues?: number | null;
    /** Number of receive queues. */
    rx_queues?: number | null;
    /** The namespace where it is made, as `namespace`; nothing means the one that is asked. */
    target_namespace?: string | null;
  }
  /** Which links are wanted: all conditions that are given must hold. */
  interface LinksRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** The link with this index. */
    index?: number | null;
    /** The link with this name or alternative name. */
    name?: string | null;
    /** Links of this kind, such as `veth`; the empty string means links without a kind (most hardware). */
    kind?: string | null;
    /** Links that belong to the bridge, bond or other master with this index. */
    master?: number | null;
    /** Links that are set up (true) or down (false). */
    up?: boolean | null;
  }
  /** A range of a process's memory. */
  interface Mapping {
    /** First address. */
    start: bigint;
    /** Address after the last. */
    end: bigint;
    /** Whether it may be read. */
    readable: boolean;
    /** Whether it may be written. */
    writable: boolean;
    /** Whether it may be executed. */
    executable: boolean;
    /** Whether changes are shared; otherwise it is private, copied on write. */
    shared: boolean;
    /** Where in the file it starts, in bytes. */
    offset: bigint;
    /** Major device number of the file. */
    major: number;
    /** Minor device number of the file. */
    minor: number;
    /** Inode number of the file; 0 if there is none. */
    inode: bigint;
    /** The file (` (deleted)` is appended if it is gone), or what else it is: `[heap]`, `[stack]`; empty for plain memory. */
    path: string;
  }
  /** Whose memory map is wanted. */
  interface MapsRequest {
    /** The process with this id; nothing means the caller. */
    pid?: number | null;
  }
  /** An entry of a multicast database. */
  interface MdbEntry {
    /** Name of the bridge. */
    link: string;
    /** Index of the bridge. */
    index: number;
    /** Name of the port. */
    port: string;
    /** Index of the port. */
    port_index: number;
    /** The group: an IP or hardware address. */
    group: string;
    /** The only sender that is meant; nothing means all. */
    source: string | null;
    /** VLAN. */
    vlan: number | null;
    /** Whether it stays: `permanent`, or `temporary`. */
    state: string;
    /** Names of the flags that are set: `offload`, `fast_leave`, `star_excl`, `blocked` and so on. */
    flags: Array<string>;
    /** Seconds until it ends; 0 if it stays. */
    timer: number;
    /** Who made it, as for routes; empty if the kernel does not tell. */
    protocol: string;
  }
  /** An entry of a multicast database as it is asked for. */
  interface MdbEntryRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Name of the bridge. */
    link?: string | null;
    /** Index of the bridge, instead of its name. */
    index?: number | null;
    /** Name of the port. */
    port?: string | null;
    /** The group: an IP or hardware address. */
    group?: string;
    /** The only sender that is meant; nothing means all. */
    source?: string | null;
    /** VLAN. */
    vlan?: number | null;
    /** Whether it ends by itself after a while. */
    temporary?: boolean;
  }
  /** Which entries are wanted: all conditions that are given must hold. */
  interface MdbRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Entries of the bridge with this name. */
    link?: string | null;
    /** Entries of the port with this name. */
    port?: string | null;
  }
  /** What is monitored. */
  interface MonitorRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** The kinds of objects; nothing means all. */
    objects?: Iterable<string> | null;
    /** Room in bytes for what was told and not yet read, beyond the administrator's limit if that is permitted; nothing means the administrator's default. */
    buffer?: number | null;
  }
  /** A mount. */
  interface Mount {
    /** Id of the mount; it may be used again after it is unmounted. */
    mount_id: number;
    /** Id of the mount that it is on; its own for the root of the tree. */
    parent_id: number;
    /** Major device number of the files. */
    major: number;
    /** Minor device number of the files. */
    minor: number;
    /** The directory of the file system that is mounted. */
    root: string;
    /** Where it is mounted, seen from the process's root directory. */
    target: string;
    /** Options of this mount: `rw`, `nosuid`, `relatime` and so on. */
    options: Array<string>;
    /** How mounts spread: `shared:N`, `master:N`, `propagate_from:N`, `unbindable`; empty for a private mount. */
    propagation: Array<string>;
    /** Type of the file system, with a subtype after a dot. */
    fstype: string;
    /** What is mounted: a device, a share, or any word. */
    source: string;
    /** Options of the file system. */
    super_options: Array<string>;
  }
  /** Which mounts are wanted: all conditions that are given must hold. */
  interface MountsRequest {
    /** As the process with this id sees them; nothing means the caller. */
    pid?: number | null;
    /** Mounted on exactly this path. */
    target?: string | null;
    /** File systems of this type. */
    fstype?: string | null;
  }
  /** A neighbour. */
  interface Neighbour {
    /** Family. */
    family: string;
    /** IP address. */
    address: string;
    /** Hardware address; empty if it is not known. */
    mac: string;
    /** Index of the link. */
    index: number;
    /** Name of the link. */
    link: string;
    /** What is known of it: `reachable`, `stale`, `delay`, `probe`, `failed`, `incomplete`, `permanent`, `noarp`; several only by accident, none if nothing is known. */
    state: Array<string>;
    /** The state as the kernel's number (`NUD_*`). */
    state_bits: number;
    /** Names of the flags that are set: `router`, `proxy`, `ext_learned`, `sticky`, `use` and so on. */
    flags: Array<string>;
    /** The flags as the kernel's number (`NTF_*`). */
    flag_bits: number;
    /** How often it was asked for without an answer. */
    probes: number;
    /** How many users hold it. */
    users: number;
    /** Seconds since it was last used. */
    used: number;
    /** Seconds since it was last confirmed. */
    confirmed: number;
    /** Seconds since it last changed. */
    updated: number;
    /** Who made it, as for routes; `unspec` if nobody said. */
    protocol: string;
  }
  /** A neighbour as it is asked for. */
  interface NeighbourRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Name of the link. */
    link?: string | null;
    /** Index of the link, instead of its name. */
    index?: number | null;
    /** IP address. */
    address?: string | null;
    /** Hardware address. */
    mac?: string | null;
    /** Names of what is known of it: `permanent` if left out, `reachable`, `stale`, `noarp` and so on. */
    state?: Iterable<string>;
    /** Names of flags: `router`, `proxy`, `ext_learned`, `sticky`, `use` and so on. */
    flags?: Iterable<string>;
    /** Who makes it, as for routes. */
    protocol?: string | null;
  }
  /** Which neighbours are wanted: all conditions that are given must hold. */
  interface NeighboursRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Neighbours of this family. */
    family?: string | null;
    /** Neighbours on the link with this name. */
    link?: string | null;
    /** Neighbours on the link with this index. */
    index?: number | null;
    /** Neighbours on links of the bridge or other master with this name. */
    master?: string | null;
    /** Addresses that are answered for others (true), which are left out otherwise. */
    proxy?: boolean;
    /** Whether multicast and broadcast addresses, which need no asking, are wanted too. */
    noarp?: boolean;
  }
  /** An attribute, or a field of a header or a struct. */
  interface NetlinkAttributeHelp {
    /** Its number; of a field, where it starts. */
    number: number;
    /** Its name. */
    name: string;
    /** What it is: `u32`, `text`, `ip`, `mac`, `bytes`, `flag`, `enum`, `flags`, `struct`, `nest`, `list of ip`, `chosen by kind`, ... */
    kind: string;
    /** The names that its numbers or bits have. */
    names: Array<string>;
    /** The set of the attributes inside; empty if there are none. */
    set: string;
    /** The sets of the attributes inside for each value of the attribute that chooses. */
    choices: Array<NetlinkChoiceHelp>;
    /** The names of the struct's fields. */
    fields: Array<string>;
  }
  /** Many things that are asked for. */
  interface NetlinkBatch {
    /** What is asked for, in order. */
    requests?: Iterable<NetlinkOperation>;
  }
  /** What an attribute is for a value of another. */
  interface NetlinkChoiceHelp {
    /** The value. */
    value: string;
    /** What it is then. */
    kind: string;
    /** The set of the attributes inside; empty if there are none. */
    set: string;
  }
  /** A table. */
  interface NetlinkDump {
    /** Its rows. */
    rows: Array<NetlinkMessage>;
    /** Whether they are one state of the table. If not, it changed whenever it was read, and these are what the last attempt found. */
    whole: boolean;
  }
  /** Which table is asked for. */
  interface NetlinkDumpRequest {
    /** The operation: `getlink`, `getroute`, ... */
    operation?: string;
    /** A map of the header's fields and the attributes: the kernel leaves out what does not agree with them, where it can. */
    attributes?: Value;
  }
  /** Why a request was refused. */
  interface NetlinkError {
    /** The error number. */
    errno: number;
    /** What is wrong. */
    message: string;
    /** The attribute that is to blame, by its path; empty if none is. */
    field: string;
    /** The kernel's own words; empty if it had none. */
    kernel: string;
  }
  /** Something that happened. */
  interface NetlinkEvent {
    /** Whether more happened here than the kernel could remember: what is known must be read anew. Then it says nothing else. */
    lost: boolean;
    /** Which message it is: `newlink`. */
    name: string;
    /** A map of the header's fields and the attributes, by name. */
    value: Value;
  }
  /** How many events are wanted, and how long it may take. */
  interface NetlinkEventsRequest {
    /** How many seconds to wait if nothing has happened: nothing means until something does, 0 does not wait. */
    timeout?: number | null;
    /** At most so many events; the others come next time. Nothing means all that there are. */
    max?: number | null;
  }
  /** Which families are wanted. */
  interface NetlinkFamiliesRequest {
  }
  /** A family. */
  interface NetlinkFamily {
    /** Its name. */
    name: string;
    /** What it is part of: `route`, `netfilter`, `generic`, ... or a number. */
    protocol: string;
    /** What can be asked of it. */
    operations: Array<string>;
  }
  /** Which events are wanted. */
  interface NetlinkGroups {
    /** The groups by name: `link`, `ipv4_route`, ... */
    groups?: Iterable<string>;
  }
  /** What can be asked of a family. */
  interface NetlinkHelp {
    /** Its name. */
    name: string;
    /** What it is part of: `route`, `netfilter`, `generic`, ... or a number. */
    protocol: string;
    /** What can be asked. */
    operations: Array<NetlinkOperationHelp>;
    /** What the kernel says. */
    messages: Array<NetlinkMessageHelp>;
    /** Groups to subscribe to. */
    groups: Array<string>;
    /** The sets of attributes that others name. */
    sets: Array<NetlinkSetHelp>;
  }
  /** What the kernel said. */
  interface NetlinkMessage {
    /** Which message it is: `newlink`. */
    name: string;
    /** A map of the header's fields and the attributes, by name. What the schema does not know is there as bytes under its number. */
    value: Value;
  }
  /** What the kernel says. */
  interface NetlinkMessageHelp {
    /** Its name. */
    name: string;
    /** Its number. */
    number: number;
    /** The fields of the header. */
    fields: Array<NetlinkAttributeHelp>;
    /** The set of its attributes. */
    set: string;
  }
  /** What is asked for. */
  interface NetlinkOperation {
    /** The operation: `newlink`, `getroute`, ... */
    operation?: string;
    /** A map of the header's fields and the attributes, by name. */
    attributes?: Value;
    /** What is done if something is there or not: `create`, `excl`, `replace`, `append`, and `echo` to be told of the result. */
    flags?: Iterable<string>;
  }
  /** What can be asked. */
  interface NetlinkOperationHelp {
    /** Its name. */
    name: string;
    /** Its number. */
    number: number;
    /** Whether it is for one thing. */
    request: boolean;
    /** Whether it is for a table. */
    dump: boolean;
    /** The fields of the header. */
    fields: Array<NetlinkAttributeHelp>;
    /** The set of its attributes. */
    set: string;
  }
  /** Which family, and where. */
  interface NetlinkRequest {
    /** The family: `rt-link`, `rt-route`, `nlctrl`, ...; [`families`] tells all. */
    family?: string;
    /** The network namespace: a name as `ip netns` knows it, or a path if there is a slash in it. Nothing is that of the thread that opens. */
    namespace?: string | null;
    /** The network namespace, by an open file of it or a pidfd. */
    namespace_fd?: number | null;
    /** The network namespace of a process. */
    namespace_pid?: number | null;
    /** How many seconds an answer of the kernel may take; nothing means that it may take for ever. */
    timeout?: number | null;
    /** Room in bytes for events that have not been taken, without the administrator's limit for who may exceed it. */
    receive_buffer?: number | null;
    /** Whether events of all namespaces are told that have a number in this one. */
    all_namespaces?: boolean;
  }
  /** What became of one of many requests. */
  interface NetlinkResult {
    /** Why it was refused; nothing if it was done. */
    error: NetlinkError | null;
    /** What the kernel said to it. */
    messages: Array<NetlinkMessage>;
  }
  /** Attributes that may stand side by side. */
  interface NetlinkSetHelp {
    /** Its name, which only here means something. */
    name: string;
    /** The attributes. */
    attributes: Array<NetlinkAttributeHelp>;
  }
  /** Something that happened to the network. */
  interface NetworkEvent {
    /** What happened. */
    kind: string;
    /** To what kind of object, which is in the field of that name; nothing for `complete`, `lost` and `resynced`. */
    object: string | null;
    /** The link. */
    link: Link | null;
    /** The address. */
    address: Address | null;
    /** The route. */
    route: Route | null;
    /** The rule. */
    rule: Rule | null;
    /** The neighbour. */
    neighbour: Neighbour | null;
    /** The entry of a forwarding table. */
    fdb: FdbEntry | null;
  }
  /** A socket. */
  interface NetworkSocket {
    /** Its kind. */
    kind: string;
    /** Its family: `inet`, `inet6`, `unix`, `packet` or `netlink`. */
    family: string;
    /** How it carries data: `stream`, `dgram`, `raw`, `seqpacket`; a number if it has no name here. */
    style: string;
    /** Number of the protocol: that of IP, or of Ethernet for packets, or of netlink; 0 for Unix sockets. */
    protocol: number;
    /** Its state: `established`, `syn_sent`, `syn_recv`, `fin_wait1`, `fin_wait2`, `time_wait`, `close`, `close_wait`, `last_ack`, `listen` or `closing`. What is not connected is `close`, whatever its kind. */
    state: string;
    /** Its own IP address; unspecified if it has none. */
    local: string | null;
    /** Its own port; of netlink, its port number. */
    local_port: number;
    /** The IP address of the other end; unspecified if there is none. */
    remote: string | null;
    /** The port of the other end. */
    remote_port: number;
    /** Unix: its path, or its abstract name after an `@`. */
    path: string | null;
    /** Unix: the inode of the other end. */
    peer: number | null;
    /** Index of the link that it is bound to. */
    index: number | null;
    /** Bytes that were received and not read; of a listening one, connections that wait to be accepted. */
    receive_queue: number;
    /** Bytes that were sent and not confirmed; of a listening one, how many connections may wait. */
    send_queue: number;
    /** Its owner; nothing if the kernel does not tell. */
    uid: number | null;
    /** Its inode; 0 if no process has it open. */
    inode: number;
    /** A number that no other socket ever has. */
    cookie: bigint;
    /** What it waits for: `on` (an answer, or else to send again), `keepalive`, `timewait`, `persist` (room at the other end). */
    timer: string | null;
    /** Seconds until then. */
    expires: number;
    /** How often it has sent the same again, or probed, since the last answer. */
    retransmits: number;
    /** Its mark, which only the administrator is told. */
    mark: number | null;
    /** The number of its control group. */
    cgroup: bigint | null;
    /** IPv6: whether it does not take IPv4. */
    v6only: boolean;
    /** Which directions are shut down: `receive`, `send`. */
    shutdown: Array<string>;
    /** IPv4: type of service. */
    tos: number | null;
    /** IPv6: traffic class. */
    traffic_class: number | null;
    /** The memory that it takes, if details were asked for. */
    memory: SocketMemory | null;
    /** TCP: the name of its congestion control, if details were asked for. */
    congestion: string | null;
    /** TCP: its statistics, if details were asked for. */
    tcp: TcpStatistics | null;
    /** The processes that have it open, as far as the caller may see, if they were asked for. */
    processes: Array<SocketProcess>;
  }
  /** A nexthop, or a group of them. */
  interface Nexthop {
    /** Its number, by which routes name it. */
    id: number;
    /** Family; a group has none. */
    family: string | null;
    /** Name of the link that packets leave by. */
    link: string | null;
    /** Index of that link. */
    index: number | null;
    /** Address of the gateway. */
    gateway: string | null;
    /** Whether packets are dropped. */
    blackhole: boolean;
    /** Members, if it is a group. */
    group: Array<NexthopMember>;
    /** How a group chooses: `mpath` by the flow, `res` so that flows stay where they are; empty if it is none. */
    group_kind: string;
    /** What is particular to a group that keeps its flows, by the kernel's names: `buckets`, `idle_timer` and so on, times in hundredths of seconds. */
    data: Value | null;
    /** Whether it is for forwarding tables rather than for routes. */
    fdb: boolean;
    /** How packets are wrapped: `mpls`, `seg6` and so on; empty if they are not. */
    encap_kind: string;
    /** What is particular to that. */
    encap: Value | null;
    /** How far it reaches: `global`, `site`, `link`, `host`, `nowhere`, or a number. */
    scope: string;
    /** Who made it, as for routes. */
    protocol: string;
    /** Names of the flags that are set: `onlink`, `dead`, `linkdown` and so on. */
    flags: Array<string>;
  }
  /** A member of a group. */
  interface NexthopMember {
    /** The nexthop's number. */
    id: number;
    /** Its share, from 1 to 65536 (to 256 before Linux 6.12); 0 in a request means 1. */
    weight: number;
  }
  /** A nexthop as it is asked for. */
  interface NexthopRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Its number; nothing lets the kernel choose one. */
    id?: number | null;
    /** Family; needed if no gateway tells it. */
    family?: string | null;
    /** Name of the link that packets leave by. */
    link?: string | null;
    /** Index of that link, instead of its name. */
    index?: number | null;
    /** Address of the gateway. */
    gateway?: string | null;
    /** Whether packets are dropped. */
    blackhole?: boolean;
    /** Members, which makes it a group. */
    group?: Iterable<NexthopMember>;
    /** How a group chooses: `mpath` if left out, or `res`. */
    group_kind?: string | null;
    /** What is particular to a group that keeps its flows, by the kernel's names: `buckets`, `idle_timer` and so on. */
    data?: Value | null;
    /** Whether it is for forwarding tables rather than for routes. */
    fdb?: boolean;
    /** How packets are wrapped: `mpls`, `seg6` and so on. */
    encap_kind?: string | null;
    /** What is particular to that. */
    encap?: Value | null;
    /** Who makes it, as for routes; `boot` if left out. */
    protocol?: string | null;
    /** Names of flags: `onlink`. */
    flags?: Iterable<string>;
  }
  /** Which nexthops are wanted: all conditions that are given must hold. The kernel filters by each of them. */
  interface NexthopsRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** The nexthop with this number. */
    id?: number | null;
    /** Nexthops of this family, which groups have not. */
    family?: string | null;
    /** Nexthops out of the link with this name. */
    link?: string | null;
    /** Nexthops out of the link with this index. */
    index?: number | null;
    /** Nexthops out of links of the bridge or other master with this name. */
    master?: string | null;
    /** Groups only. */
    groups?: boolean;
    /** Those of forwarding tables only. */
    fdb?: boolean;
  }
  /** A process. */
  interface Process {
    /** Process id. */
    pid: number;
    /** Id of the parent; 0 if that is outside of this process id namespace. */
    ppid: number;
    /** Id of the process group. */
    pgid: number;
    /** Id of the session. */
    session: number;
    /** The controlling terminal, such as `pts/3`, `tty1` or `major:minor`; nothing if it has none. */
    tty: string | null;
    /** The kernel's short name of it (`comm`), at most 15 bytes; programs may change it. */
    name: string;
    /** The arguments that it was started with, as far as it has not overwritten them; empty for kernel threads and zombies. */
    cmdline: Array<string>;
    /** What it is doing, in the kernel's words: `running`, `sleeping`, `disk sleep`, `stopped`, `zombie` and so on. */
    state: string;
    /** Real user id. */
    uid: number;
    /** Effective user id. */
    euid: number;
    /** Real group id. */
    gid: number;
    /** Effective group id. */
    egid: number;
    /** Supplementary group ids. */
    groups: Array<number>;
    /** Number of threads. */
    threads: number;
    /** Seconds of processor time in its own code. */
    user_time: number;
    /** Seconds of processor time in the kernel on its behalf. */
    system_time: number;
    /** When it was started, in seconds since 1970, to a hundredth. */
    started: number;
    /** When it was started, in clock ticks since the machine was; with `pid` this tells it from any other process. */
    start_ticks: bigint;
    /** Bytes of address space. */
    virtual_size: bigint;
    /** Bytes of it that are in memory, as the kernel estimates. */
    resident_size: bigint;
    /** Nice value, from -20 (most favoured) to 19. */
    nice: number;
    /** Number of the processor that it ran on last. */
    processor: number;
    /** The program file; nothing if it has none or the caller may not know it. ` (deleted)` is appended if it is gone. */
    exe: string | null;
    /** The working directory; nothing if the caller may not know it. */
    cwd: string | null;
  }
  /** Which processes are wanted: all conditions that are given must hold. */
  interface ProcessesRequest {
    /** The process with this id. */
    pid?: number | null;
    /** Children of the process with this id. */
    ppid?: number | null;
    /** Processes that run with this effective user id. */
    uid?: number | null;
    /** Processes whose `name` is exactly this. */
    name?: string | null;
  }
  /** A queue of a link. */
  interface Qdisc {
    /** Name of the link. */
    link: string;
    /** Index of the link. */
    index: number;
    /** What it is: `fq_codel`, `htb`, `clsact` and so on. */
    kind: string;
    /** Its number, in hexadecimal: `1:`. */
    handle: string;
    /** What it is below: `root`, `ingress`, `clsact`, a class `1:10`; `none` if the kernel put it there by itself. */
    parent: string;
    /** How many users hold it. */
    users: number;
    /** What is particular to its kind, by the kernel's names. */
    data: Value | null;
    /** What went through. */
    statistics: TrafficStatistics;
    /** What its kind counts besides, by the kernel's names. */
    counters: Value | null;
    /** Whether the network card does it. */
    offloaded: boolean;
    /** The block of filters that packets which come in go through. */
    ingress_block: number | null;
    /** The block of filters that packets which go out go through. */
    egress_block: number | null;
  }
  /** A queue as it is asked for. */
  interface QdiscRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Name of the link. */
    link?: string | null;
    /** Index of the link, instead of its name. */
    index?: number | null;
    /** What it is: `fq_codel`, `htb`, `clsact` and so on. */
    kind?: string | null;
    /** Its number in hexadecimal: `1:`; nothing lets the kernel choose one. */
    handle?: string | null;
    /** What it is below: `root` if left out (`clsact` and `ingress` have their own place), or a class `1:10`. */
    parent?: string | null;
    /** What is particular to its kind, by the kernel's names. */
    data?: Value | null;
    /** The block of filters that packets which come in go through. */
    ingress_block?: number | null;
    /** The block of filters that packets which go out go through. */
    egress_block?: number | null;
  }
  /** A range of numbers, both ends within. */
  interface Range {
    /** The first. */
    start: number;
    /** The last. */
    end: number;
  }
  /** A route. */
  interface Route {
    /** Family. */
    family: string;
    /** Where the packets want to go; `0.0.0.0/0` or `::/0` is everywhere, the default route. */
    destination: string;
    /** Where they must come from, if the route is only for such. */
    source: string | null;
    /** The router that they are given to; nothing if the destination is on the link itself. */
    gateway: string | null;
    /** The address that this machine takes as its own when it sends there. */
    prefsrc: string | null;
    /** Name of the link that they leave by; nothing for routes that lead nowhere or to several. */
    link: string | null;
    /** Index of that link. */
    index: number | null;
    /** Number of the table: 254 main, 255 local, 253 default. */
    table: number;
    /** What it does: `unicast`, `local`, `broadcast`, `multicast`, `blackhole`, `unreachable`, `prohibit`, `throw` and so on. */
    kind: string;
    /** Who made it: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on; a number if it has no name here. */
    protocol: string;
    /** How far the destination is: `global`, `site`, `link`, `host`, `nowhere`, or a number. */
    scope: string;
    /** Its metric: the smaller one is preferred. */
    priority: number;
    /** Type of service that packets must have; 0 is any. */
    tos: number;
    /** Names of the flags that are set: `dead`, `onlink`, `linkdown`, `offload` and so on. */
    flags: Array<string>;
    /** The flags as the kernel's number (`RTNH_F_*`, `RTM_F_*`). */
    flag_bits: number;
    /** Several ways that share the packets. */
    nexthops: Array<RouteHop>;
    /** The nexthop object that it uses. */
    nexthop: number | null;
    /** Metrics that were set: `mtu`, `advmss`, `window`, `rtt`, `initcwnd` and so on. */
    metrics: Record<string, number>;
    /** IPv6: preference among routers: `low`, `medium` or `high`. */
    preference: string | null;
    /** Seconds until it is removed; nothing if it stays. */
    expires: number | null;
  }
  /** Which way a packet would go. */
  interface RouteGetRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** The address where the packet goes. */
    destination?: string | null;
    /** The address that it comes from. */
    source?: string | null;
    /** Name of the link that it must leave by. */
    link?: string | null;
    /** Name of the link that it came in by, for a packet that is forwarded. */
    from?: string | null;
    /** Its mark. */
    mark?: number | null;
    /** Whether the route as it stands in the table is wanted, rather than what it means for this packet. */
    fibmatch?: boolean;
  }
  /** One of the ways of a route with several. */
  interface RouteHop {
    /** The router; nothing if the destination is on the link itself. */
    gateway: string | null;
    /** Name of the link. */
    link: string | null;
    /** Index of the link. */
    index: number | null;
    /** Its share of the packets, 1 to 256. */
    weight: number;
    /** Names of the flags that are set: `dead`, `onlink`, `linkdown` and so on. */
    flags: Array<string>;
  }
  /** A route as it is asked for. What is left out the kernel or `ip route` would choose: the main table (the local one for kinds that are local), protocol `boot`, kind `unicast`, and the scope that fits. */
  interface RouteRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Where the packets want to go: a network, an address, or `default`. */
    destination?: string | null;
    /** Family; needed only if nothing else tells it (`default` without a gateway is IPv4). */
    family?: string | null;
    /** Where they must come from, if the route is only for such. */
    source?: string | null;
    /** The router. */
    gateway?: string | null;
    /** The address that this machine takes as its own when it sends there. */
    prefsrc?: string | null;
    /** Name of the link. */
    link?: string | null;
    /** Index of the link, instead of its name. */
    index?: number | null;
    /** Number of the table: 254 main, 255 local, 253 default. */
    table?: number | null;
    /** What it does: `unicast`, `local`, `blackhole`, `unreachable`, `prohibit`, `throw` and so on, or a number. */
    kind?: string | null;
    /** Who made it: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on, or a number. */
    protocol?: string | null;
    /** How far the destination is: `global`, `site`, `link`, `host`, `nowhere`, or a number. */
    scope?: string | null;
    /** Its metric: the smaller one is preferred. */
    priority?: number | null;
    /** Type of service that packets must have. */
    tos?: number | null;
    /** Whether the gateway is on the link even if no address of the link says so. */
    onlink?: boolean;
    /** Several ways that share the packets, instead of one gateway and link. */
    nexthops?: Iterable<RouteHop>;
    /** The nexthop object to use, instead of a gateway and link. */
    nexthop?: number | null;
    /** Metrics: `mtu`, `advmss`, `window`, `rtt`, `initcwnd` and so on. */
    metrics?: Record<string, number>;
    /** IPv6: preference among routers: `low`, `medium` or `high`. */
    preference?: string | null;
  }
  /** Many routes at once. */
  interface RoutesChange {
    /** The network namespace of all: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** The routes. `namespace` in them is not allowed. */
    routes?: Iterable<RouteRequest>;
  }
  /** Which routes are wanted: all conditions that are given must hold. */
  interface RoutesRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Routes of this family. */
    family?: string | null;
    /** Routes of this table: 254 main, 255 local, 253 default. Nothing means all tables. */
    table?: number | null;
    /** Routes out of the link with this name. */
    link?: string | null;
    /** Routes out of the link with this index. */
    index?: number | null;
    /** Routes that this protocol made: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on, or a number. */
    protocol?: string | null;
    /** Routes of this kind: `unicast`, `local`, `broadcast`, `blackhole` and so on, or a number. */
    kind?: string | null;
    /** The routes to exactly this network. */
    destination?: string | null;
  }
  /** A row of 13 numbers and 7 short texts. */
  interface Row {
    /** The row's number. */
    index: number;
    /** A name with the row's number. */
    name: string;
    /** A word. */
    kind: string;
    /** An address made of the row's number. */
    address: string;
    /** A word. */
    state: string;
    /** A word. */
    group: string;
    /** A word. */
    owner: string;
    /** A word that is empty in every second row. */
    alias: string;
    /** A small number. */
    mtu: number;
    /** A small number. */
    flags: number;
    /** A small number, in every third row negative. */
    priority: number;
    /** A large number. */
    rx_bytes: bigint;
    /** A large number. */
    tx_bytes: bigint;
    /** A number. */
    rx_packets: bigint;
    /** A number. */
    tx_packets: bigint;
    /** A number. */
    rx_errors: bigint;
    /** A number. */
    tx_errors: bigint;
    /** A small number. */
    carrier: number;
    /** A small number. */
    queue: number;
    /** A small number. */
    level: number;
  }
  /** How many rows. */
  interface RowsRequest {
    /** How many; at most a million are made. */
    count?: number;
  }
  /** A rule. */
  interface Rule {
    /** Family. */
    family: string;
    /** Its place: smaller numbers come first. */
    priority: number;
    /** What it does: `table`, `goto`, `nop`, `blackhole`, `unreachable`, `prohibit`, or a number. */
    action: string;
    /** The table to look in: 254 main, 255 local, 253 default; 0 if it does something else. */
    table: number;
    /** Whether it is for packets that do *not* fit what follows. */
    invert: boolean;
    /** Where packets come from. */
    source: string | null;
    /** Where they go. */
    destination: string | null;
    /** Name of the link that they came in by. */
    iif: string | null;
    /** Name of the link that their sender is bound to. */
    oif: string | null;
    /** Their mark. */
    mark: number | null;
    /** The bits of the mark that count; nothing means all. */
    mark_mask: number | null;
    /** Type of service. */
    tos: number;
    /** Users who send them. */
    users: Range | null;
    /** Protocol number of IP: 6 is TCP, 17 UDP. */
    ip_protocol: number | null;
    /** Ports that they come from. */
    source_ports: Range | null;
    /** Ports where they go. */
    destination_ports: Range | null;
    /** Where `goto` goes: the priority of a rule. */
    target: number | null;
    /** Whether the link's VRF says the table. */
    l3mdev: boolean;
    /** A route whose prefix is not longer than this is passed over. */
    suppress_prefix: number | null;
    /** A route out of a link of this group is passed over. */
    suppress_group: number | null;
    /** Identifier of a tunnel. */
    tunnel: bigint | null;
    /** Who made it, as for routes. */
    protocol: string;
  }
  /** A rule as it is asked for. */
  interface RuleRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Family; needed if no address tells it. */
    family?: string | null;
    /** Its place: smaller numbers come first. Nothing lets the kernel choose one before all that it has chosen yet. */
    priority?: number | null;
    /** What it does: `table` if left out, `goto`, `nop`, `blackhole`, `unreachable`, `prohibit`, or a number. */
    action?: string | null;
    /** The table to look in; 254, the main one, if left out. */
    table?: number | null;
    /** Whether it is for packets that do *not* fit what follows. */
    invert?: boolean;
    /** Where packets come from. */
    source?: string | null;
    /** Where they go. */
    destination?: string | null;
    /** Name of the link that they came in by. */
    iif?: string | null;
    /** Name of the link that their sender is bound to. */
    oif?: string | null;
    /** Their mark. */
    mark?: number | null;
    /** The bits of the mark that count; nothing means all. */
    mark_mask?: number | null;
    /** Type of service. */
    tos?: number | null;
    /** Users who send them. */
    users?: Range | null;
    /** Protocol number of IP: 6 is TCP, 17 UDP. */
    ip_protocol?: number | null;
    /** Ports that they come from. */
    source_ports?: Range | null;
    /** Ports where they go. */
    destination_ports?: Range | null;
    /** Where `goto` goes: the priority of a rule. */
    target?: number | null;
    /** Whether the link's VRF says the table. */
    l3mdev?: boolean;
    /** A route whose prefix is not longer than this is passed over. */
    suppress_prefix?: number | null;
    /** A route out of a link of this group is passed over. */
    suppress_group?: number | null;
    /** Identifier of a tunnel. */
    tunnel?: number | bigint | null;
    /** Who makes it, as for routes; `boot` if left out. */
    protocol?: string | null;
  }
  /** Which rules are wanted: all conditions that are given must hold. */
  interface RulesRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Rules of this family. */
    family?: string | null;
    /** Rules with this priority. */
    priority?: number | null;
    /** Rules that lead to this table. */
    table?: number | null;
  }
  /** The memory of a socket in bytes. */
  interface SocketMemory {
    /** Taken by what was received. */
    receive: number;
    /** How much that may be. */
    receive_limit: number;
    /** Taken by what is being sent. */
    send: number;
    /** How much that may be. */
    send_limit: number;
    /** Set aside for what will come. */
    forward: number;
    /** Taken by what waits to be sent. */
    queued: number;
    /** Taken by options and filters. */
    options: number;
    /** Taken by what came while the socket was in use. */
    backlog: number;
    /** How many packets were dropped. */
    drops: number;
  }
  /** A process that has a socket open. */
  interface SocketProcess {
    /** Its id. */
    pid: number;
    /** The descriptor. */
    fd: number;
    /** The kernel's short name of it. */
    name: string;
  }
  /** Which sockets are wanted: all conditions that are given must hold. */
  interface SocketsRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Sockets of these kinds; nothing means all that this kernel tells of. */
    kinds?: Iterable<string> | null;
    /** Sockets of this family: `inet`, `inet6`, `unix`, `packet` or `netlink`. */
    family?: string | null;
    /** Sockets in these states: `established`, `listen`, `time_wait` and so on. Nothing means all, those that only listen included. */
    states?: Iterable<string> | null;
    /** Sockets whose own address is in this network. An IPv4 address of an IPv6 socket is that of IPv4. */
    local?: string | null;
    /** Sockets with this port of their own. */
    local_port?: number | null;
    /** Sockets whose other end is in this network. */
    remote?: string | null;
    /** Sockets whose other end has this port. */
    remote_port?: number | null;
    /** Sockets with this inode, as `/proc/PID/fd` shows it. */
    inode?: number | null;
    /** Whether memory and, of TCP, statistics and congestion control are wanted. */
    details?: boolean;
    /** Whether the processes that have it open are looked for, which means to look at all processes. */
    processes?: boolean;
  }
  /** Counters of a link since it was made. */
  interface Statistics {
    /** Bytes received. */
    rx_bytes: bigint;
    /** Bytes sent. */
    tx_bytes: bigint;
    /** Packets received. */
    rx_packets: bigint;
    /** Packets sent. */
    tx_packets: bigint;
    /** Bad packets received. */
    rx_errors: bigint;
    /** Packets that could not be sent. */
    tx_errors: bigint;
    /** Packets dropped on receipt for lack of room. */
    rx_dropped: bigint;
    /** Packets dropped on sending for lack of room. */
    tx_dropped: bigint;
    /** Multicast packets received. */
    multicast: bigint;
    /** Collisions on the medium. */
    collisions: bigint;
    /** Packets received that no protocol wanted. */
    rx_nohandler: bigint;
  }
  /** One thing to do. */
  interface Step {
    /** `add`, `change` or `delete`. */
    action: string;
    /** `link`, `address`, `route`, `rule` or `sysctl`. */
    object: string;
    /** Which one. */
    name: string;
    /** What becomes different: `mtu 1500 -> 1400`. Empty for what is added or deleted. */
    changes: Array<string>;
  }
  /** Statistics of a TCP connection; times are seconds. */
  interface TcpStatistics {
    /** State of congestion control: `open`, `disorder`, `cwr`, `recovery` or `loss`. */
    congestion_state: string;
    /** What both ends agreed on: `timestamps`, `sack`, `wscale`, `ecn`, `ecn_seen`, `syn_data`. */
    options: Array<string>;
    /** Power of two by which the other end's window is scaled. */
    send_scale: number;
    /** Power of two by which the own window is scaled. */
    receive_scale: number;
    /** How long until unanswered data is sent again. */
    rto: number;
    /** How long an acknowledgement may wait. */
    ato: number;
    /** Smoothed round-trip time. */
    rtt: number;
    /** How much it varies. */
    rttvar: number;
    /** The smallest round-trip time that was seen lately. */
    min_rtt: number;
    /** Round-trip time as the receiver sees it. */
    receive_rtt: number;
    /** Bytes in a segment that is sent. */
    send_mss: number;
    /** Bytes in a segment that is received. */
    receive_mss: number;
    /** Bytes in a segment that was offered. */
    advertised_mss: number;
    /** Bytes in a packet on the whole path. */
    path_mtu: number;
    /** Segments that may be under way. */
    congestion_window: number;
    /** Where slow start ends, in segments. */
    slow_start_threshold: number;
    /** Bytes that the other end has room for. */
    send_window: number;
    /** Room in bytes that is offered at most. */
    receive_threshold: number;
    /** Bytes that are received within a round trip. */
    receive_space: number;
    /** Segments under way. */
    unacked: number;
    /** Of these, how many arrived out of order. */
    sacked: number;
    /** Of these, how many are taken for lost. */
    lost: number;
    /** Of these, how many were sent again. */
    retransmitted: number;
    /** How many segments were sent again since the beginning. */
    total_retransmitted: number;
    /** How many probes are unanswered. */
    probes: number;
    /** How often the waiting time was doubled. */
    backoff: number;
    /** How far segments are expected to be out of order. */
    reordering: number;
    /** How often segments were out of order. */
    reorderings_seen: number;
    /** How many segments arrived twice at the other end. */
    duplicates: number;
    /** How many segments came in out of order. */
    out_of_order: number;
    /** Bytes a second that are sent at most, now. */
    pacing_rate: bigint;
    /** Bytes a second that are sent at most, ever; nothing if there is no limit. */
    max_pacing_rate: bigint | null;
    /** Bytes a second that arrived lately. */
    delivery_rate: bigint;
    /** Bytes that were sent, those sent again included. */
    bytes_sent: bigint;
    /** Bytes that were sent again. */
    bytes_retransmitted: bigint;
    /** Bytes that were confirmed. */
    bytes_acked: bigint;
    /** Bytes that were received. */
    bytes_received: bigint;
    /** Segments sent. */
    segments_sent: number;
    /** Segments received. */
    segments_received: number;
    /** Segments with data that were sent. */
    data_segments_sent: number;
    /** Segments with data that were received. */
    data_segments_received: number;
    /** Segments that were delivered. */
    delivered: number;
    /** Of these, how many met congestion on the way. */
    delivered_ce: number;
    /** Bytes that wait to be sent for the first time. */
    not_sent: number;
    /** How long it had data to send. */
    busy: number;
    /** Of that, how long the other end had no room. */
    receiver_limited: number;
    /** Of that, how long the own buffer was too small. */
    sender_limited: number;
    /** How long ago data was sent. */
    last_sent: number;
    /** How long ago data was received. */
    last_received: number;
    /** How long ago something was confirmed. */
    last_acked: number;
  }
  /** Which queues, classes or filters are wanted: all conditions that are given must hold. */
  interface TrafficRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Those of the link with this name. */
    link?: string | null;
    /** Those of the link with this index. */
    index?: number | null;
    /** Those of this kind. */
    kind?: string | null;
    /** Those below this parent: `root`, `ingress`, `1:`, `1:10`. Filters of classes are told only if their class is named here. */
    parent?: string | null;
    /** Filters of this chain. */
    chain?: number | null;
    /** Filters of this priority. */
    priority?: number | null;
  }
  /** What went through a queue or class. */
  interface TrafficStatistics {
    /** Bytes that went through. */
    bytes: bigint;
    /** Packets that went through. */
    packets: bigint;
    /** Packets that were dropped. */
    drops: number;
    /** Packets that had to wait for their rate. */
    overlimits: number;
    /** Packets that were put back. */
    requeues: number;
    /** Bytes that wait. */
    backlog: number;
    /** Packets that wait. */
    qlen: number;
  }
  /** A tun or tap device, as it is now. */
  interface TunInfo {
    /** The interface's name. */
    name: string;
    /** The index that the interface had in its namespace when it was opened. */
    index: number;
    /** Whether it carries Ethernet frames. */
    tap: boolean;
    /** Whether several descriptors have a queue each. */
    multi_queue: boolean;
    /** Whether packets have a `struct virtio_net_hdr` before them. */
    vnet_hdr: boolean;
    /** The length of that header with all that follows it, in bytes; 0 if there is none. */
    vnet_hdr_size: number;
    /** Whether packets have a `struct tun_pi` before them. */
    packet_info: boolean;
    /** Whether the interface stays when it is closed. */
    persist: boolean;
  }
  /** Which device is wanted, and what it shall be like. */
  interface TunRequest {
    /** The interface's name, at most 15 bytes; `%d` in it becomes the first number that is free. Empty: `tun%d` or `tap%d`. */
    name?: string;
    /** Whether it carries Ethernet frames, and not packets of the network layer. */
    tap?: boolean;
    /** Whether several descriptors have a queue each: whoever opens the same name so again has one more. */
    multi_queue?: boolean;
    /** Whether packets have a `struct virtio_net_hdr` before them. */
    vnet_hdr?: boolean;
    /** Whether packets have a `struct tun_pi` before them, which says the protocol. */
    packet_info?: boolean;
    /** Whether it must not be there yet. */
    exclusive?: boolean;
    /** Whether reading and writing never waits. */
    nonblock?: boolean;
    /** Whether the interface stays when it is closed; left as it is if not given. */
    persist?: boolean | null;
    /** The user who may open it later, if it stays. */
    owner?: number | null;
    /** The group that may open it later, if it stays. */
    group?: number | null;
    /** The network namespace where it is: a name as `ip netns` has them, or a path; the caller's own if not given. */
    namespace?: string | null;
  }
  /** A value of every type that a document can hold. */
  interface Values {
    /** A truth value. */
    truth: boolean;
    /** 8 bits, signed. */
    i8: number;
    /** 8 bits. */
    u8: number;
    /** 16 bits, signed. */
    i16: number;
    /** 16 bits. */
    u16: number;
    /** 32 bits, signed. */
    i32: number;
    /** 32 bits. */
    u32: number;
    /** 64 bits, signed. */
    i64: number;
    /** 64 bits. */
    u64: bigint;
    /** A float. */
    float: number;
    /** Text in UTF-8. */
    string: string;
    /** Text as the kernel has it: perhaps not UTF-8. */
    text: string;
    /** Bytes that are no text. */
    bytes: Buffer;
    /** A number that may be missing. */
    option: number | null;
    /** A text that may be missing. */
    option_string: string | null;
    /** Numbers. */
    numbers: Array<bigint>;
    /** Texts. */
    strings: Array<string>;
    /** A record inside. */
    inner: Inner;
    /** A record that may be missing. */
    option_inner: Inner | null;
    /** Records. */
    inners: Array<Inner>;
    /** Numbers by name. */
    map: Record<string, number>;
    /** One of two names. */
    choice: string;
    /** Anything. */
    value: Value;
    /** Anything, many times. */
    values: Array<Value>;
  }
  /** Neighbouring VLANs of a bridge or port that are alike, as the kernel tells them. */
  interface Vlan {
    /** Name of the bridge or port. */
    link: string;
    /** Index of the bridge or port. */
    index: number;
    /** The first VLAN's number. */
    first: number;
    /** The last one's, which is the same if it is only one. */
    last: number;
    /** Whether packets without a tag that come in belong to it. */
    pvid: boolean;
    /** Whether packets go out without a tag. */
    untagged: boolean;
    /** What the spanning tree says: `disabled`, `listening`, `learning`, `forwarding`, `blocking`; empty if the kernel does not tell. */
    state: string;
  }
  /** VLANs as they are asked for. */
  interface VlanRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Name of the bridge or port. */
    link?: string | null;
    /** Index of the bridge or port, instead of its name. */
    index?: number | null;
    /** The first VLAN's number, from 1 to 4094. */
    first?: number;
    /** The last one's; nothing means that it is only one. */
    last?: number | null;
    /** Whether packets without a tag that come in belong to it. */
    pvid?: boolean;
    /** Whether packets go out without a tag. */
    untagged?: boolean;
  }
  /** Which VLANs are wanted: all conditions that are given must hold. */
  interface VlansRequest {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** VLANs of the bridge or port with this name; the kernel filters by it. */
    link?: string | null;
    /** VLANs of the bridge or port with this index. */
    index?: number | null;
  }
  /** A state of the network. What is not mentioned is left as it is. */
  interface Wanted {
    /** The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's. */
    namespace?: string | null;
    /** Links, in the order in which they are made. Links that are not named are left alone. */
    links?: Iterable<WantedLink>;
    /** All routes of the tables that they are in (of the main one if there are none); others that no kernel, router or DHCP client made are removed. Nothing means that routes are left alone. */
    routes?: Iterable<RouteRequest> | null;
    /** All rules but those of the kernel; others are removed. Nothing means that rules are left alone. */
    rules?: Iterable<RuleRequest> | null;
    /** Settings of the kernel below `net`: `{"net.ipv4.ip_forward" = "1"}`. */
    sysctls?: Record<string, string>;
  }
  /** A link as it shall be. What is left out stays as it is. */
  interface WantedLink {
    /** Its name. */
    name: string;
    /** Whether it shall not be there. */
    absent: boolean;
    /** What it is. A link of that name and another kind is an error; if it is missing, it is made. */
    kind: string | null;
    /** What is particular to its kind, by the kernel's names. Only what is said here is compared. */
    data: Value | null;
    /** Name of the link that it is made on; only for one that is made. */
    link: string | null;
    /** Name of the other end of a `veth`; only for one that is made. */
    peer: string | null;
    /** Name of the bridge, bond or other master that it shall belong to; the empty string is none. */
    master: string | null;
    /** Whether it shall be up. */
    up: boolean | null;
    /** Largest packet in bytes. */
    mtu: number | null;
    /** Hardware address. */
    mac: string | null;
    /** What its administrator writes about it. */
    alias: string | null;
    /** Length of the transmit queue in packets. */
    txqlen: number | null;
    /** Group number. */
    group: number | null;
    /** All its addresses, with the bits of their networks; others are removed, but for those that IPv6 makes itself on the link. Nothing means that addresses are left alone. */
    addresses: Array<string> | null;
  }
  /** What is watched. */
  interface WatchRequest {
    /** The directories (or single files) to watch. */
    paths?: Iterable<string>;
    /** Whether all directories below are watched too, those made later included; true if left out. */
    recursive?: boolean;
    /** What is told; nothing means everything. `overflow`, `unwatched` and `unmounted` are always told. */
    events?: Iterable<string> | null;
  }
}

export namespace cbpf {
  /** The same as columns: Assemble a classic BPF program. */
  function assemble(request: AskColumns & records.CbpfSource): Columns;
  /**
   * Assemble a classic BPF program.
   * The language is that of the kernel's `bpf_asm`: `ld`, `ldh`, `ldb` with `[k]`, `[x + k]`, `#k`, `M[k]`, `len` or an extension; `ldi`, `ldx`, `ldxi`, `ldxb 4*([k]&0xf)`, `st`, `stx`; `add`, `sub`, `mul`, `div`, `mod`, `neg`, `and`, `or`, `xor`, `lsh`, `rsh`; `ja` (or `jmp`), `jeq`, `jne`, `jgt`, `jge`, `jlt`, `jle`, `jset` with a label for when it holds, and another for when not; `tax`, `txa`; `ret #k` and `ret a`. A label is a name and a colon. Comments are those of C, and what follows a `;` on its line. What `tcpdump -d` prints is understood too. The program is checked as the kernel will check it.
   * @returns The instructions.
   * @throws EINVAL: a line is wrong; the message says which, and why
   */
  function assemble(request?: records.CbpfSource): Array<records.CbpfInstruction>;
  /**
   * Check a classic BPF program as the kernel does before it takes one.
   * @throws EINVAL: an instruction is wrong; the field says which, the message why
   */
  function check(request?: records.CbpfProgram): void;
  /**
   * Write a classic BPF program as text, which `assemble` makes the same program of.
   * @returns The text.
   * @throws EINVAL: an instruction is unknown, or jumps beyond the last one; the field says which
   */
  function disassemble(request?: records.CbpfProgram): records.CbpfListing;
  /**
   * Run a classic BPF program here, as the kernel would.
   * @returns What it answered.
   * @throws EINVAL: the program is wrong, `known` has a name that no extension has, or `data` is not as long as `struct seccomp_data`
   */
  function run(request?: records.CbpfRun): records.CbpfAnswer;
}
export namespace net {
  /**
   * Add an IP address to a link.
   * @throws EEXIST: the link has it
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function address_add(request?: records.AddressRequest): void;
  /**
   * Remove an IP address from a link.
   * @throws EADDRNOTAVAIL: the link does not have it
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing or not known; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function address_delete(request?: records.AddressRequest): void;
  /**
   * Add an IP address to a link, or change the one that is there.
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function address_replace(request?: records.AddressRequest): void;
  /** The same as columns: List the IP addresses of the network interfaces. */
  function addresses(request: AskColumns & records.AddressesRequest): Columns;
  /**
   * List the IP addresses of the network interfaces.
   * @returns The addresses in the caller's network namespace that satisfy the request.
   * @throws ENODEV: no link has the name `link` or the `index`
   * @throws EINVAL: `link` or `index` cannot be one
   * @throws EAGAIN: the table kept changing while it was read
   */
  function addresses(request?: records.AddressesRequest): Array<records.Address>;
  /**
   * Remove all IP addresses that satisfy a request.
   * @returns How many were removed. One that goes away with another, as a secondary one does, is counted.
   */
  function addresses_flush(request?: records.AddressesRequest): number;
  /** The same as columns: Bring the network into a state. */
  function apply(request: AskColumns & records.Wanted): Columns;
  /**
   * Bring the network into a state.
   * What is as it shall be is not touched, so that doing it twice does nothing the second time. When a step fails, the steps before it are undone in reverse; the error says which step it was, and what could not be undone.
   * @returns The steps that were done, in their order; none if everything was as it shall be.
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function apply(request?: records.Wanted): Array<records.Step>;
  /**
   * Add a class.
   * @throws EEXIST: there is one
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function class_add(request?: records.ClassRequest): void;
  /**
   * Change a class that is there.
   * @throws ENOENT: there is none
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function class_change(request?: records.ClassRequest): void;
  /**
   * Remove a class.
   * @throws ENOENT: there is none
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function class_delete(request?: records.ClassRequest): void;
  /**
   * Add a class, or change the one that is there.
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function class_replace(request?: records.ClassRequest): void;
  /** The same as columns: List the classes of queues. */
  function classes(request: AskColumns & records.TrafficRequest): Columns;
  /**
   * List the classes of queues.
   * @returns Those that satisfy the request.
   * @throws ENODEV: no link has the name `link`
   * @throws EINVAL: something in the request is not known; the field is named
   * @throws EAGAIN: the table kept changing while it was read
   */
  function classes(request?: records.TrafficRequest): Array<records.Class>;
  /** The same as columns: Tell what `apply` would do, and do nothing. */
  function diff(request: AskColumns & records.Wanted): Columns;
  /**
   * Tell what `apply` would do, and do nothing.
   * @returns The steps in their order; none if everything is as it shall be.
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EEXIST: there is a link of that name but of another kind
   */
  function diff(request?: records.Wanted): Array<records.Step>;
  /** The same as columns: List the forwarding tables of bridges, VXLANs and network cards. */
  function fdb(request: AskColumns & records.FdbRequest): Columns;
  /**
   * List the forwarding tables of bridges, VXLANs and network cards.
   * @returns The entries that satisfy the request.
   * @throws ENODEV: no link has the name `link` or `master`
   * @throws EAGAIN: the table kept changing while it was read
   */
  function fdb(request?: records.FdbRequest): Array<records.FdbEntry>;
  /**
   * Add an entry of a forwarding table.
   * @throws EEXIST: there is one
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function fdb_add(request?: records.FdbEntryRequest): void;
  /**
   * Remove an entry of a forwarding table.
   * @throws ENOENT: there is none
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function fdb_delete(request?: records.FdbEntryRequest): void;
  /**
   * Add an entry of a forwarding table, or change the one that is there.
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function fdb_replace(request?: records.FdbEntryRequest): void;
  /**
   * Add a filter.
   * @throws EEXIST: there is one
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function filter_add(request?: records.FilterRequest): void;
  /**
   * Change a filter that is there.
   * @throws ENOENT: there is none
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function filter_change(request?: records.FilterRequest): void;
  /**
   * Remove a filter.
   * @throws ENOENT: there is none
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function filter_delete(request?: records.FilterRequest): void;
  /**
   * Add a filter, or change the one that is there.
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function filter_replace(request?: records.FilterRequest): void;
  /** The same as columns: List the filters. */
  function filters(request: AskColumns & records.TrafficRequest): Columns;
  /**
   * List the filters.
   * @returns Those that satisfy the request.
   * @throws ENODEV: no link has the name `link`
   * @throws EINVAL: something in the request is not known; the field is named
   * @throws EAGAIN: the table kept changing while it was read
   */
  function filters(request?: records.TrafficRequest): Array<records.Filter>;
  /** The same as columns: List the network interfaces, each with its IP addresses. */
  function interfaces(request: AskColumns & records.LinksRequest): Columns;
  /**
   * List the network interfaces, each with its IP addresses.
   * @returns The links that satisfy the request, with all their addresses.
   * @throws ENODEV: no link has the `name` or `index`
   * @throws EINVAL: `name` or `index` cannot be one
   * @throws EAGAIN: a table kept changing while it was read
   */
  function interfaces(request?: records.LinksRequest): Array<records.Interface>;
  /**
   * Make a link.
   * @throws EEXIST: there is a link of that name or index
   * @throws ENODEV: there is no `link` or `master` of that name
   * @throws EOPNOTSUPP: the kernel has no such kind of link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function link_add(request?: records.LinkRequest): void;
  /**
   * Remove a link.
   * @throws ENODEV: there is no such link
   * @throws EINVAL: neither name nor index is given
   * @throws EOPNOTSUPP: it is not of a kind that can be removed
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function link_delete(request?: records.LinkName): void;
  /**
   * Change a link.
   * @throws ENODEV: there is no such link, or no `master` of that name
   * @throws EEXIST: there is a link with the new name
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function link_set(request?: records.LinkChange): void;
  /** The same as columns: List the network interfaces. */
  function links(request: AskColumns & records.LinksRequest): Columns;
  /**
   * List the network interfaces.
   * They come in the kernel's order, from one consistent reading of its table. Asking for a name or an index that does not exist is an error; no link of a kind, or in a state, is an empty list.
   * @returns The links of the caller's network namespace that satisfy the request.
   * @throws ENODEV: no link has the `name` or `index`
   * @throws EINVAL: `name` or `index` cannot be one
   * @throws EAGAIN: the table kept changing while it was read
   */
  function links(request?: records.LinksRequest): Array<records.Link>;
  /** The same as columns: List the multicast databases of bridges. */
  function mdb(request: AskColumns & records.MdbRequest): Columns;
  /**
   * List the multicast databases of bridges.
   * @returns The entries that satisfy the request.
   * @throws ENODEV: no link has the name `link` or `port`
   * @throws EAGAIN: the table kept changing while it was read
   */
  function mdb(request?: records.MdbRequest): Array<records.MdbEntry>;
  /**
   * Add an entry of a multicast database.
   * @throws EEXIST: there is one
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function mdb_add(request?: records.MdbEntryRequest): void;
  /**
   * Remove an entry of a multicast database.
   * @throws ENOENT: there is none, or something in the request is missing; the field is named
   * @throws EINVAL: there is none, or something in the request is missing; the field is named
   * @throws ENODEV: there is no such link
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function mdb_delete(request?: records.MdbEntryRequest): void;
  /**
   * Start to monitor the network.
   * @returns The monitor; its first events tell what there is.
   * @throws EINVAL: `objects` is empty
   * @throws EAGAIN: a table kept changing while it was read
   * @throws ENOENT: there is no such namespace
   * @throws EPERM: the namespace may not be entered
   */
  function monitor(request?: records.MonitorRequest): NetworkMonitor;
  /**
   * Add a neighbour.
   * @throws EEXIST: there is one
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function neighbour_add(request?: records.NeighbourRequest): void;
  /**
   * Remove a neighbour.
   * @throws ENOENT: there is none
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function neighbour_delete(request?: records.NeighbourRequest): void;
  /**
   * Add a neighbour, or change the one that is there.
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function neighbour_replace(request?: records.NeighbourRequest): void;
  /** The same as columns: List the neighbours. */
  function neighbours(request: AskColumns & records.NeighboursRequest): Columns;
  /**
   * List the neighbours.
   * @returns The neighbours that satisfy the request.
   * @throws ENODEV: no link has the name `link` or `master`
   * @throws EAGAIN: the table kept changing while it was read
   */
  function neighbours(request?: records.NeighboursRequest): Array<records.Neighbour>;
  /**
   * Add a nexthop, or a group of them.
   * @throws EEXIST: there is one with this number
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function nexthop_add(request?: records.NexthopRequest): void;
  /**
   * Remove the nexthop with a number, of which nothing else is looked at; routes by it go with it.
   * @throws ENOENT: there is none
   * @throws EINVAL: the number is missing
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function nexthop_delete(request?: records.NexthopRequest): void;
  /**
   * Add a nexthop or a group, or put it in the place of the one that has its number.
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function nexthop_replace(request?: records.NexthopRequest): void;
  /** The same as columns: List the nexthops. */
  function nexthops(request: AskColumns & records.NexthopsRequest): Columns;
  /**
   * List the nexthops.
   * @returns The nexthops that satisfy the request.
   * @throws ENODEV: no link has the name `link` or `master`
   * @throws EAGAIN: the table kept changing while it was read
   */
  function nexthops(request?: records.NexthopsRequest): Array<records.Nexthop>;
  /**
   * Remove all nexthops that satisfy a request; without a condition, all that there are.
   * @returns How many were removed; groups that lose their last member go without being counted.
   * @throws ENODEV: no link has the name `link` or `master`
   * @throws EAGAIN: the table kept changing while it was read
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function nexthops_flush(request?: records.NexthopsRequest): number;
  /**
   * Add a queue.
   * @throws EEXIST: there is one
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function qdisc_add(request?: records.QdiscRequest): void;
  /**
   * Change a queue that is there.
   * @throws ENOENT: there is none
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function qdisc_change(request?: records.QdiscRequest): void;
  /**
   * Remove a queue.
   * @throws ENOENT: there is none
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function qdisc_delete(request?: records.QdiscRequest): void;
  /**
   * Add a queue, or change the one that is there.
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function qdisc_replace(request?: records.QdiscRequest): void;
  /** The same as columns: List the queues of links. */
  function qdiscs(request: AskColumns & records.TrafficRequest): Columns;
  /**
   * List the queues of links.
   * @returns Those that satisfy the request.
   * @throws ENODEV: no link has the name `link`
   * @throws EINVAL: something in the request is not known; the field is named
   * @throws EAGAIN: the table kept changing while it was read
   */
  function qdiscs(request?: records.TrafficRequest): Array<records.Qdisc>;
  /**
   * Add a route.
   * @throws EEXIST: there is such a route
   * @throws ENETUNREACH: no link reaches the gateway
   * @throws ENODEV: no link has the name `link`
   * @throws EINVAL: something in the request is not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function route_add(request?: records.RouteRequest): void;
  /**
   * Remove a route: the first one that has all that the request says.
   * @throws ESRCH: there is no such route
   * @throws ENODEV: no link has the name `link`
   * @throws EINVAL: something in the request is not known; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function route_delete(request?: records.RouteRequest): void;
  /**
   * Ask which way a packet would go.
   * @returns The route that the kernel chooses.
   * @throws ENETUNREACH: there is no route to it
   * @throws EACCES: the route there is `prohibit`, `unreachable` or `blackhole`
   * @throws EHOSTUNREACH: the route there is `prohibit`, `unreachable` or `blackhole`
   * @throws EINVAL: the route there is `prohibit`, `unreachable` or `blackhole`
   * @throws EINVAL: `destination` is missing
   * @throws ENODEV: no link has the name `link` or `from`
   */
  function route_get(request?: records.RouteGetRequest): records.Route;
  /**
   * Add a route, or put it in the place of the one to the same destination.
   * @throws ENETUNREACH: no link reaches the gateway
   * @throws ENODEV: no link has the name `link`
   * @throws EINVAL: something in the request is not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function route_replace(request?: records.RouteRequest): void;
  /** The same as columns: List the routes. */
  function routes(request: AskColumns & records.RoutesRequest): Columns;
  /**
   * List the routes.
   * Family, table, protocol, kind and link are filters of the kernel (since 5.0), so one small table costs little beside many large ones.
   * @returns The routes that satisfy the request, in the kernel's order. Cached and cloned ones are not among them.
   * @throws ENODEV: no link has the name `link`
   * @throws EINVAL: a name in the request is not known
   * @throws EAGAIN: the table kept changing while it was read
   */
  function routes(request?: records.RoutesRequest): Array<records.Route>;
  /**
   * Add many routes with few entries into the kernel.
   * Each is added or refused by itself. When some are refused the others stay, and the error names the first of the refused ones and says how many there are.
   */
  function routes_add(request?: records.RoutesChange): void;
  /** Remove many routes with few entries into the kernel. */
  function routes_delete(request?: records.RoutesChange): void;
  /**
   * Remove all routes that satisfy a request; those that the kernel keeps for its addresses only if asked for by `protocol`.
   * @returns How many were removed.
   */
  function routes_flush(request?: records.RoutesRequest): number;
  /**
   * Add a rule.
   * @throws EEXIST: there is such a rule
   * @throws EINVAL: something in the request is not known or does not go together; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function rule_add(request?: records.RuleRequest): void;
  /**
   * Remove a rule: the first one that has all that the request says.
   * @throws ENOENT: there is no such rule
   * @throws EINVAL: something in the request is not known; the field is named
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function rule_delete(request?: records.RuleRequest): void;
  /** The same as columns: List the rules. */
  function rules(request: AskColumns & records.RulesRequest): Columns;
  /**
   * List the rules.
   * @returns The rules that satisfy the request, for each family in the order in which they are tried.
   * @throws EAGAIN: the table kept changing while it was read
   */
  function rules(request?: records.RulesRequest): Array<records.Rule>;
  /** The same as columns: List the sockets of a network namespace. */
  function sockets(request: AskColumns & records.SocketsRequest): Columns;
  /**
   * List the sockets of a network namespace.
   * Kinds, states, networks and ports are filters of the kernel, so that a few among very many cost little. Without `kinds`, what this kernel does not tell of is left out; a kind that is named and cannot be told is an error.
   * @returns The sockets that satisfy the request.
   * @throws EINVAL: a name in the request is not known
   * @throws ENOENT: there is no such namespace, or the kernel cannot tell of this kind of socket
   * @throws EAGAIN: the sockets kept changing while they were read
   */
  function sockets(request?: records.SocketsRequest): Array<records.NetworkSocket>;
  /**
   * Add VLANs to a bridge or to a port of one, or change those that are there.
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing or does not go together
   * @throws EOPNOTSUPP: the link is no bridge and no port of one
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function vlan_add(request?: records.VlanRequest): void;
  /**
   * Remove VLANs of a bridge or of a port of one; those that are not there are no error.
   * @throws ENODEV: there is no such link
   * @throws EINVAL: something in the request is missing or does not go together
   * @throws EOPNOTSUPP: the link is no bridge and no port of one
   * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
   */
  function vlan_delete(request?: records.VlanRequest): void;
  /** The same as columns: List the VLANs of bridges and of their ports. */
  function vlans(request: AskColumns & records.VlansRequest): Columns;
  /**
   * List the VLANs of bridges and of their ports.
   * @returns The VLANs that satisfy the request; neighbouring ones that are alike are one record.
   * @throws ENODEV: no link has the name `link`
   * @throws EINVAL: the link is no bridge and no port of one
   * @throws EAGAIN: the table kept changing while it was read
   */
  function vlans(request?: records.VlansRequest): Array<records.Vlan>;
}
export namespace netlink {
  /** The same as columns: List the families of netlink that are known by name. */
  function families(request: AskColumns & records.NetlinkFamiliesRequest): Columns;
  /**
   * List the families of netlink that are known by name.
   * A family of generic netlink may be missing in the kernel nevertheless.
   * @returns The families.
   */
  function families(request?: records.NetlinkFamiliesRequest): Array<records.NetlinkFamily>;
  /**
   * Open a family of netlink.
   * @returns What speaks with it. It stays in the network namespace in which it was opened, whatever becomes of the thread.
   * @throws EINVAL: there is no such family, or several namespaces are given
   * @throws ENOENT: the namespace is not there, or the kernel lacks the family of generic netlink
   * @throws EPERM: the namespace may not be entered
   * @throws EPROTONOSUPPORT: the kernel lacks the protocol
   */
  function open(request?: records.NetlinkRequest): Netlink;
}
export namespace proc {
  /** The same as columns: List the memory mappings of a process. */
  function maps(request: AskColumns & records.MapsRequest): Columns;
  /**
   * List the memory mappings of a process.
   * @returns The mappings by address; none for a kernel thread or a zombie.
   * @throws ESRCH: no process has the id `pid`
   * @throws EINVAL: `pid` cannot be an id
   * @throws EACCES: the caller may not look into the process `pid`
   * @throws ENOENT: `/proc` is not mounted
   */
  function maps(request?: records.MapsRequest): Array<records.Mapping>;
  /** The same as columns: List the mounts. */
  function mounts(request: AskColumns & records.MountsRequest): Columns;
  /**
   * List the mounts.
   * @returns The mounts that satisfy the request, in the kernel's order; several on one target lie over each other, the last on top.
   * @throws ESRCH: no process has the id `pid`
   * @throws EINVAL: `pid` cannot be an id
   * @throws EACCES: the caller may not see the process `pid`
   * @throws ENOENT: `/proc` is not mounted
   */
  function mounts(request?: records.MountsRequest): Array<records.Mount>;
  /** The same as columns: List the processes. */
  function processes(request: AskColumns & records.ProcessesRequest): Columns;
  /**
   * List the processes.
   * Each is told as it was when it was read, one after the other. A process that ends meanwhile is left out, and so is one that the caller may not see.
   * @returns The processes that satisfy the request, by id.
   * @throws ESRCH: no process has the id `pid`
   * @throws EINVAL: `pid` cannot be an id
   * @throws EACCES: the caller may not see the process `pid`
   * @throws ENOENT: `/proc` is not mounted
   */
  function processes(request?: records.ProcessesRequest): Array<records.Process>;
}
export namespace sample {
  /**
   * Give a value of every type back as it came.
   * @returns The request.
   */
  function echo(request?: records.Values): records.Values;
  /** The same as columns: Make rows, all different and always the same. */
  function rows(request: AskColumns & records.RowsRequest): Columns;
  /**
   * Make rows, all different and always the same.
   * @returns The rows, by number.
   */
  function rows(request?: records.RowsRequest): Array<records.Row>;
}
export namespace tun {
  /**
   * Open a tun or tap device; its interface is made if it is not there.
   * @returns The device.
   * @throws ENOENT: the kernel has no tun devices, or `namespace` is not there
   * @throws EPERM: the caller may not make interfaces (`CAP_NET_ADMIN`), or not use this one
   * @throws EBUSY: somebody else has it open, or it is there and `exclusive` is wanted
   * @throws EINVAL: the name is too long, or is that of an interface of another kind
   */
  function open(request?: records.TunRequest): Tun;
}
export namespace watch {
  /**
   * Start to watch.
   * @returns The watch; everything that happens from now on is told by it.
   * @throws ENOENT: a path does not exist
   * @throws EACCES: a path may not be read
   * @throws EINVAL: there is no path, or a path is empty or has a NUL in it
   * @throws ENOSPC: the user's limit of watches (`fs.inotify.max_user_watches`) is reached
   * @throws EMFILE: the process's limit of descriptors, or the user's of watchers (`fs.inotify.max_user_instances`), is reached
   */
  function open(request?: records.WatchRequest): Watch;
}
export interface Netlink extends DocumentObject, AsyncIterable<records.NetlinkEvent> {
  /** The same as columns: Ask for many things at once, or do many. */
  batch(request: AskColumns & records.NetlinkBatch): Columns;
  /**
   * Ask for many things at once, or do many.
   * The kernel carries all of them out in order, those after one that it refuses as well.
   * @returns What became of each, in order.
   * @throws EINVAL: an operation, flag or attribute is not there, or a value does not fit; then nothing was done
   * @throws ENOBUFS: answers were lost
   * @throws ETIMEDOUT: the kernel did not answer in time
   */
  batch(request?: records.NetlinkBatch): Array<records.NetlinkResult>;
  /**
   * Tell what can be asked of the family, and with which attributes.
   * @returns The operations, the messages, the groups, and the sets of attributes that they name.
   */
  describe(request?: records.NetlinkFamiliesRequest): records.NetlinkHelp;
  /**
   * Ask for a table.
   * @returns The rows, and whether they are one state of the table.
   * @throws EINVAL: there is no such table or attribute, a value does not fit, or the kernel cannot filter so
   * @throws ETIMEDOUT: the kernel did not answer in time
   * @throws EPERM: it is for the privileged
   */
  dump(request?: records.NetlinkDumpRequest): records.NetlinkDump;
  /** The same as columns: Take what was told, or wait for it. */
  events(request: AskColumns & records.NetlinkEventsRequest): Columns;
  /**
   * Take what was told, or wait for it.
   * @returns The events in order; none if the time ran out.
   * @throws EINTR: a signal came while waiting; nothing is lost
   * @throws EINVAL: nothing was subscribed to, `timeout` is negative or not a number, or `max` is 0
   */
  events(request?: records.NetlinkEventsRequest): Array<records.NetlinkEvent>;
  /** The same as columns: Ask for one thing, or do one. */
  request(request: AskColumns & records.NetlinkOperation): Columns;
  /**
   * Ask for one thing, or do one.
   * @returns What the kernel said, if it said more than that it is done.
   * @throws EINVAL: there is no such operation, flag or attribute, or a value does not fit
   * @throws EMSGSIZE: a value is longer than an attribute can be
   * @throws ETIMEDOUT: the kernel did not answer in time
   * @throws EPERM: it is for the privileged
   */
  request(request?: records.NetlinkOperation): Array<records.NetlinkMessage>;
  /**
   * Want to be told what happens in groups.
   * @throws EINVAL: there is no such group
   * @throws EPERM: the group is for the privileged
   */
  subscribe(request?: records.NetlinkGroups): void;
  /**
   * Do not want to be told any more.
   * What was told before can still be taken.
   * @throws EINVAL: there is no such group
   */
  unsubscribe(request?: records.NetlinkGroups): void;
  /** The methods on the thread pool. */
  readonly promises: {
    /** The same as columns: Ask for many things at once, or do many. */
    batch(request: AskColumns & records.NetlinkBatch, signal?: AbortSignal): Promise<Columns>;
    /**
     * Ask for many things at once, or do many.
     * The kernel carries all of them out in order, those after one that it refuses as well.
     * @returns What became of each, in order.
     * @throws EINVAL: an operation, flag or attribute is not there, or a value does not fit; then nothing was done
     * @throws ENOBUFS: answers were lost
     * @throws ETIMEDOUT: the kernel did not answer in time
     */
    batch(request?: records.NetlinkBatch, signal?: AbortSignal): Promise<Array<records.NetlinkResult>>;
    /**
     * Ask for a table.
     * @returns The rows, and whether they are one state of the table.
     * @throws EINVAL: there is no such table or attribute, a value does not fit, or the kernel cannot filter so
     * @throws ETIMEDOUT: the kernel did not answer in time
     * @throws EPERM: it is for the privileged
     */
    dump(request?: records.NetlinkDumpRequest, signal?: AbortSignal): Promise<records.NetlinkDump>;
    /** The same as columns: Take what was told, or wait for it. */
    events(request: AskColumns & records.NetlinkEventsRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * Take what was told, or wait for it.
     * @returns The events in order; none if the time ran out.
     * @throws EINTR: a signal came while waiting; nothing is lost
     * @throws EINVAL: nothing was subscribed to, `timeout` is negative or not a number, or `max` is 0
     */
    events(request?: records.NetlinkEventsRequest, signal?: AbortSignal): Promise<Array<records.NetlinkEvent>>;
    /** The same as columns: Ask for one thing, or do one. */
    request(request: AskColumns & records.NetlinkOperation, signal?: AbortSignal): Promise<Columns>;
    /**
     * Ask for one thing, or do one.
     * @returns What the kernel said, if it said more than that it is done.
     * @throws EINVAL: there is no such operation, flag or attribute, or a value does not fit
     * @throws EMSGSIZE: a value is longer than an attribute can be
     * @throws ETIMEDOUT: the kernel did not answer in time
     * @throws EPERM: it is for the privileged
     */
    request(request?: records.NetlinkOperation, signal?: AbortSignal): Promise<Array<records.NetlinkMessage>>;
    /**
     * Want to be told what happens in groups.
     * @throws EINVAL: there is no such group
     * @throws EPERM: the group is for the privileged
     */
    subscribe(request?: records.NetlinkGroups, signal?: AbortSignal): Promise<void>;
    /**
     * Do not want to be told any more.
     * What was told before can still be taken.
     * @throws EINVAL: there is no such group
     */
    unsubscribe(request?: records.NetlinkGroups, signal?: AbortSignal): Promise<void>;
  };
}

export interface NetworkMonitor extends DocumentObject, AsyncIterable<records.NetworkEvent> {
  /** The same as columns: Take the events that have happened, or wait for some. */
  events(request: AskColumns & records.EventsRequest): Columns;
  /**
   * Take the events that have happened, or wait for some.
   * @returns The events in the order in which they happened; none if the time ran out.
   * @throws EINTR: a signal came while waiting; nothing is lost
   * @throws EINVAL: `timeout` is negative or not a number, or `max` is 0
   */
  events(request?: records.EventsRequest): Array<records.NetworkEvent>;
  /** The methods on the thread pool. */
  readonly promises: {
    /** The same as columns: Take the events that have happened, or wait for some. */
    events(request: AskColumns & records.EventsRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * Take the events that have happened, or wait for some.
     * @returns The events in the order in which they happened; none if the time ran out.
     * @throws EINTR: a signal came while waiting; nothing is lost
     * @throws EINVAL: `timeout` is negative or not a number, or `max` is 0
     */
    events(request?: records.EventsRequest, signal?: AbortSignal): Promise<Array<records.NetworkEvent>>;
  };
}

export interface Tun extends DocumentObject {
  /**
   * Tell what the device is like.
   * @returns Its name and properties, as they are now.
   * @throws EBADFD: the interface was removed
   */
  info(): records.TunInfo;
  /** The methods on the thread pool. */
  readonly promises: {
  };
}

export interface Watch extends DocumentObject, AsyncIterable<records.Event> {
  /** The same as columns: Take the events that have happened, or wait for some. */
  events(request: AskColumns & records.EventsRequest): Columns;
  /**
   * Take the events that have happened, or wait for some.
   * @returns The events in the order in which they happened; none if the time ran out.
   * @throws EINTR: a signal came while waiting; nothing is lost
   * @throws EINVAL: `timeout` is negative or not a number, or `max` is 0
   * @throws ENOENT: nothing is left to watch, since all paths were removed
   */
  events(request?: records.EventsRequest): Array<records.Event>;
  /** The methods on the thread pool. */
  readonly promises: {
    /** The same as columns: Take the events that have happened, or wait for some. */
    events(request: AskColumns & records.EventsRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * Take the events that have happened, or wait for some.
     * @returns The events in the order in which they happened; none if the time ran out.
     * @throws EINTR: a signal came while waiting; nothing is lost
     * @throws EINVAL: `timeout` is negative or not a number, or `max` is 0
     * @throws ENOENT: nothing is left to watch, since all paths were removed
     */
    events(request?: records.EventsRequest, signal?: AbortSignal): Promise<Array<records.Event>>;
  };
}

/** What may wait, on the thread pool. A signal that is aborted takes a call out of the queue; one that runs is waited for. */
export namespace promises {
  /** Take a connection from a listening socket. */
  function accept(fd: FdLike, signal?: AbortSignal): Promise<[Fd, SocketAddress | null]>;
  /** Take a connection from a listening socket, with flags for the new one. */
  function accept4(fd: FdLike, signal: AbortSignal): Promise<[Fd, SocketAddress | null]>;
  function accept4(fd: FdLike, flags?: SOCK, signal?: AbortSignal): Promise<[Fd, SocketAddress | null]>;
  /** Check whether this process's real user may use a file. */
  function access(path: PathLike, signal: AbortSignal): Promise<void>;
  function access(path: PathLike, mode?: OK, signal?: AbortSignal): Promise<void>;
  /** Give a socket its own address. */
  function bind(fd: FdLike, signal: AbortSignal): Promise<void>;
  function bind(fd: FdLike, addr?: AddressLike | null, signal?: AbortSignal): Promise<void>;
  /** Change the working directory. */
  function chdir(path: PathLike, signal?: AbortSignal): Promise<void>;
  /** Set a file's permissions, following symbolic links. */
  function chmod(path: PathLike, mode: number, signal?: AbortSignal): Promise<void>;
  /** Set a file's owner and group, following symbolic links. */
  function chown(path: PathLike, signal: AbortSignal): Promise<void>;
  function chown(path: PathLike, owner?: number, group?: number, signal?: AbortSignal): Promise<void>;
  /** Change the root directory of this process. */
  function chroot(path: PathLike, signal?: AbortSignal): Promise<void>;
  /** Sleep by a clock, for a time or until a time. */
  function clock_nanosleep(clock: CLOCK, flags: TIMER | undefined, request: types.timespec | types.timespec_init, signal?: AbortSignal): Promise<types.timespec>;
  /** Close a descriptor. */
  function close(fd: FdLike, signal?: AbortSignal): Promise<void>;
  /** Close all descriptors from one number to another. */
  function close_range(first: number, last: number, signal: AbortSignal): Promise<void>;
  function close_range(first: number, last: number, flags?: CLOSE_RANGE, signal?: AbortSignal): Promise<void>;
  /** Connect a socket to a peer, or set the peer of a datagram socket. */
  function connect(fd: FdLike, signal: AbortSignal): Promise<void>;
  function connect(fd: FdLike, addr?: AddressLike | null, signal?: AbortSignal): Promise<void>;
  /** Copy a part of a file to another inside the kernel; the file system may share the blocks. */
  function copy_file_range(fd_in: FdLike, off_in: number | bigint | null | undefined, fd_out: FdLike, off_out: number | bigint | null | undefined, len: number | bigint, signal: AbortSignal): Promise<[number, number | null, number | null]>;
  function copy_file_range(fd_in: FdLike, off_in: number | bigint | null | undefined, fd_out: FdLike, off_out: number | bigint | null | undefined, len: number | bigint, flags?: number, signal?: AbortSignal): Promise<[number, number | null, number | null]>;
  /** Create a file, or cut an existing one to nothing, and open it for writing. */
  function creat(path: PathLike, signal: AbortSignal): Promise<Fd>;
  function creat(path: PathLike, mode?: number, signal?: AbortSignal): Promise<Fd>;
  /** Duplicate a descriptor to a given number, closing what was open there. */
  function dup2(fd: FdLike, newfd: number, signal?: AbortSignal): Promise<Fd>;
  /** Duplicate a descriptor to a given number, closing what was open there, with flags. */
  function dup3(fd: FdLike, newfd: number, signal: AbortSignal): Promise<Fd>;
  function dup3(fd: FdLike, newfd: number, flags?: O, signal?: AbortSignal): Promise<Fd>;
  /** Wait for events of an epoll, with a signal mask of its own. */
  function epoll_pwait(epfd: FdLike, events: number, signal: AbortSignal): Promise<types.epoll_event[]>;
  function epoll_pwait(epfd: FdLike, events: number, timeout?: number, mask?: types.sigset | types.sigset_init | null, signal?: AbortSignal): Promise<types.epoll_event[]>;
  /** Wait for events of an epoll, to the nanosecond and with a signal mask of its own. */
  function epoll_pwait2(epfd: FdLike, events: number, signal: AbortSignal): Promise<types.epoll_event[]>;
  function epoll_pwait2(epfd: FdLike, events: number, timeout?: types.timespec | types.timespec_init | null, mask?: types.sigset | types.sigset_init | null, signal?: AbortSignal): Promise<types.epoll_event[]>;
  /** Wait for events of an epoll. */
  function epoll_wait(epfd: FdLike, events: number, signal: AbortSignal): Promise<types.epoll_event[]>;
  function epoll_wait(epfd: FdLike, events: number, timeout?: number, signal?: AbortSignal): Promise<types.epoll_event[]>;
  /** Read an event counter, which sets it to 0, or takes 1 with `SEMAPHORE`. */
  function eventfd_read(fd: FdLike, signal?: AbortSignal): Promise<bigint>;
  /** Add to an event counter. */
  function eventfd_write(fd: FdLike, value: number | bigint, signal?: AbortSignal): Promise<void>;
  /** Run another program in this process. */
  function execve(path: PathLike, argv: Iterable<string | Uint8Array> | Record<string, string>, envp: Iterable<string | Uint8Array> | Record<string, string>, signal?: AbortSignal): Promise<void>;
  /** Run another program in this process, relative to a directory descriptor. */
  function execveat(dir: FdLike | null | undefined, path: PathLike, argv: Iterable<string | Uint8Array> | Record<string, string>, envp: Iterable<string | Uint8Array> | Record<string, string>, signal: AbortSignal): Promise<void>;
  function execveat(dir: FdLike | null | undefined, path: PathLike, argv: Iterable<string | Uint8Array> | Record<string, string>, envp: Iterable<string | Uint8Array> | Record<string, string>, flags?: AT, signal?: AbortSignal): Promise<void>;
  /** Check whether this process's real user may use a file, relative to a directory descriptor. */
  function faccessat(dir: FdLike | null | undefined, path: PathLike, signal: AbortSignal): Promise<void>;
  function faccessat(dir: FdLike | null | undefined, path: PathLike, mode?: OK, signal?: AbortSignal): Promise<void>;
  /** Check whether this process may use a file, relative to a directory descriptor, with flags. */
  function faccessat2(dir: FdLike | null | undefined, path: PathLike, signal: AbortSignal): Promise<void>;
  function faccessat2(dir: FdLike | null | undefined, path: PathLike, mode?: OK, flags?: AT, signal?: AbortSignal): Promise<void>;
  /** Tell how a part of a file will be used. */
  function fadvise64(fd: FdLike, offset: number | bigint, len: number | bigint, advice: POSIX_FADV, signal?: AbortSignal): Promise<void>;
  /** Reserve, free or shift a range of a file. */
  function fallocate(fd: FdLike, mode: FALLOC_FL | undefined, offset: number | bigint, len: number | bigint, signal?: AbortSignal): Promise<void>;
  /** Change the working directory to an open one. */
  function fchdir(fd: FdLike, signal?: AbortSignal): Promise<void>;
  /** Set an open file's permissions. */
  function fchmod(fd: FdLike, mode: number, signal?: AbortSignal): Promise<void>;
  /** Set a file's permissions, relative to a directory descriptor, following symbolic links. */
  function fchmodat(dir: FdLike | null | undefined, path: PathLike, mode: number, signal?: AbortSignal): Promise<void>;
  /** Set a file's permissions, relative to a directory descriptor, with flags. */
  function fchmodat2(dir: FdLike | null | undefined, path: PathLike, mode: number, signal: AbortSignal): Promise<void>;
  function fchmodat2(dir: FdLike | null | undefined, path: PathLike, mode: number, flags?: AT, signal?: AbortSignal): Promise<void>;
  /** Set an open file's owner and group. */
  function fchown(fd: FdLike, signal: AbortSignal): Promise<void>;
  function fchown(fd: FdLike, owner?: number, group?: number, signal?: AbortSignal): Promise<void>;
  /** Set a file's owner and group, relative to a directory descriptor. */
  function fchownat(dir: FdLike | null | undefined, path: PathLike, signal: AbortSignal): Promise<void>;
  function fchownat(dir: FdLike | null | undefined, path: PathLike, owner?: number, group?: number, flags?: AT, signal?: AbortSignal): Promise<void>;
  /** Do one of the many operations on a descriptor; each also has a function of its own, `fcntl_` and its name. */
  function fcntl(fd: FdLike, cmd: F, signal: AbortSignal): Promise<number>;
  function fcntl(fd: FdLike, cmd: F, arg?: number | bigint | BytesLike | Struct, signal?: AbortSignal): Promise<number>;
  /** Lock or unlock a part of a file for this open file, and wait until it can be had. */
  function fcntl_ofd_setlkw(fd: FdLike, lock: types.flock | types.flock_init, signal?: AbortSignal): Promise<void>;
  /** Lock or unlock a part of a file for this process, and wait until it can be had. */
  function fcntl_setlkw(fd: FdLike, lock: types.flock | types.flock_init, signal?: AbortSignal): Promise<void>;
  /** Write what is changed in a file to the device, with only the metadata that are needed to read it back. */
  function fdatasync(fd: FdLike, signal?: AbortSignal): Promise<void>;
  /** Read an extended attribute of an open file. */
  function fgetxattr(fd: FdLike, name: string | Uint8Array, value: number, signal?: AbortSignal): Promise<Buffer>;
  /** Read an extended attribute of an open file. */
  function fgetxattr(fd: FdLike, name: string | Uint8Array, value: BytesLike, signal?: AbortSignal): Promise<number>;
  /** List the extended attributes of an open file. */
  function flistxattr(fd: FdLike, list: number, signal?: AbortSignal): Promise<Buffer>;
  /** List the extended attributes of an open file. */
  function flistxattr(fd: FdLike, list: BytesLike, signal?: AbortSignal): Promise<number>;
  /** Lock or unlock a whole file; the lock belongs to the open file and is shared by its duplicates. */
  function flock(fd: FdLike, signal: AbortSignal): Promise<void>;
  function flock(fd: FdLike, operation?: LOCK, signal?: AbortSignal): Promise<void>;
  /** Remove an extended attribute of an open file. */
  function fremovexattr(fd: FdLike, name: string | Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Set an extended attribute of an open file. */
  function fsetxattr(fd: FdLike, name: string | Uint8Array, value: BytesLike | string, signal: AbortSignal): Promise<void>;
  function fsetxattr(fd: FdLike, name: string | Uint8Array, value: BytesLike | string, flags?: XATTR, signal?: AbortSignal): Promise<void>;
  /** Ask what the kernel knows of a file, relative to a directory descriptor. */
  function fstatat(dir: FdLike | null | undefined, path: PathLike, signal: AbortSignal): Promise<types.stat>;
  function fstatat(dir: FdLike | null | undefined, path: PathLike, flags?: AT, signal?: AbortSignal): Promise<types.stat>;
  /** Ask about the file system that holds an open file. */
  function fstatfs(fd: FdLike, signal?: AbortSignal): Promise<types.statfs>;
  /** Write what is changed in a file, and its metadata, to the device, and wait for it. */
  function fsync(fd: FdLike, signal?: AbortSignal): Promise<void>;
  /** Set an open file's size: cut it, or extend it with a hole. */
  function ftruncate(fd: FdLike, length: number | bigint, signal?: AbortSignal): Promise<void>;
  /** Set an open file's times to the nanosecond. */
  function futimens(fd: FdLike, signal: AbortSignal): Promise<void>;
  function futimens(fd: FdLike, times?: types.timespec2 | types.timespec2_init | null, signal?: AbortSignal): Promise<void>;
  /** Read entries of a directory into a buffer, from where `dirent_next` takes them. */
  function getdents(fd: FdLike, buf: number, signal?: AbortSignal): Promise<Buffer>;
  /** Read entries of a directory into a buffer, from where `dirent_next` takes them. */
  function getdents(fd: FdLike, buf: BytesLike, signal?: AbortSignal): Promise<number>;
  /** Get random bytes, good enough for keys. */
  function getrandom(buf: number, signal: AbortSignal): Promise<Buffer>;
  function getrandom(buf: number, flags?: GRND, signal?: AbortSignal): Promise<Buffer>;
  /** Get random bytes, good enough for keys. */
  function getrandom(buf: BytesLike, signal: AbortSignal): Promise<number>;
  function getrandom(buf: BytesLike, flags?: GRND, signal?: AbortSignal): Promise<number>;
  /** Read an extended attribute of a file, following symbolic links. */
  function getxattr(path: PathLike, name: string | Uint8Array, value: number, signal?: AbortSignal): Promise<Buffer>;
  /** Read an extended attribute of a file, following symbolic links. */
  function getxattr(path: PathLike, name: string | Uint8Array, value: BytesLike, signal?: AbortSignal): Promise<number>;
  /** Watch a file or a directory, or change what is watched. */
  function inotify_add_watch(fd: FdLike, path: PathLike, signal: AbortSignal): Promise<number>;
  function inotify_add_watch(fd: FdLike, path: PathLike, mask?: IN, signal?: AbortSignal): Promise<number>;
  /** Ask a device or a file for something special. */
  function ioctl(fd: FdLike, request: IOCTL, signal: AbortSignal): Promise<number>;
  function ioctl(fd: FdLike, request: IOCTL, arg?: number | bigint | BytesLike | Struct, signal?: AbortSignal): Promise<number>;
  /** Set the owner and group of a file, or of a symbolic link itself. */
  function lchown(path: PathLike, signal: AbortSignal): Promise<void>;
  function lchown(path: PathLike, owner?: number, group?: number, signal?: AbortSignal): Promise<void>;
  /** Read an extended attribute of a file, or of a symbolic link itself. */
  function lgetxattr(path: PathLike, name: string | Uint8Array, value: number, signal?: AbortSignal): Promise<Buffer>;
  /** Read an extended attribute of a file, or of a symbolic link itself. */
  function lgetxattr(path: PathLike, name: string | Uint8Array, value: BytesLike, signal?: AbortSignal): Promise<number>;
  /** Give a file another name (a hard link); a symbolic link itself is linked, not what it leads to. */
  function link(oldpath: PathLike, newpath: PathLike, signal?: AbortSignal): Promise<void>;
  /** Give a file another name (a hard link), relative to directory descriptors. */
  function linkat(olddir: FdLike | null | undefined, oldpath: PathLike, newdir: FdLike | null | undefined, newpath: PathLike, signal: AbortSignal): Promise<void>;
  function linkat(olddir: FdLike | null | undefined, oldpath: PathLike, newdir: FdLike | null | undefined, newpath: PathLike, flags?: AT, signal?: AbortSignal): Promise<void>;
  /** List the extended attributes of a file, following symbolic links. */
  function listxattr(path: PathLike, list: number, signal?: AbortSignal): Promise<Buffer>;
  /** List the extended attributes of a file, following symbolic links. */
  function listxattr(path: PathLike, list: BytesLike, signal?: AbortSignal): Promise<number>;
  /** List the extended attributes of a file, or of a symbolic link itself. */
  function llistxattr(path: PathLike, list: number, signal?: AbortSignal): Promise<Buffer>;
  /** List the extended attributes of a file, or of a symbolic link itself. */
  function llistxattr(path: PathLike, list: BytesLike, signal?: AbortSignal): Promise<number>;
  /** Remove an extended attribute of a file, or of a symbolic link itself. */
  function lremovexattr(path: PathLike, name: string | Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Set an extended attribute of a file, or of a symbolic link itself. */
  function lsetxattr(path: PathLike, name: string | Uint8Array, value: BytesLike | string, signal: AbortSignal): Promise<void>;
  function lsetxattr(path: PathLike, name: string | Uint8Array, value: BytesLike | string, flags?: XATTR, signal?: AbortSignal): Promise<void>;
  /** Ask what the kernel knows of a file, or of a symbolic link itself. */
  function lstat(path: PathLike, signal?: AbortSignal): Promise<types.stat>;
  /** Tell the kernel how a range of memory will be used. */
  function madvise(addr: number | bigint, length: number | bigint, advice: MADV, signal?: AbortSignal): Promise<void>;
  /** Make a directory. */
  function mkdir(path: PathLike, signal: AbortSignal): Promise<void>;
  function mkdir(path: PathLike, mode?: number, signal?: AbortSignal): Promise<void>;
  /** Make a directory, relative to a directory descriptor. */
  function mkdirat(dir: FdLike | null | undefined, path: PathLike, signal: AbortSignal): Promise<void>;
  function mkdirat(dir: FdLike | null | undefined, path: PathLike, mode?: number, signal?: AbortSignal): Promise<void>;
  /** Make a pipe with a name. */
  function mkfifo(path: PathLike, signal: AbortSignal): Promise<void>;
  function mkfifo(path: PathLike, mode?: number, signal?: AbortSignal): Promise<void>;
  /** Make a pipe with a name, relative to a directory descriptor. */
  function mkfifoat(dir: FdLike | null | undefined, path: PathLike, signal: AbortSignal): Promise<void>;
  function mkfifoat(dir: FdLike | null | undefined, path: PathLike, mode?: number, signal?: AbortSignal): Promise<void>;
  /** Make a file of any type: a regular one, a pipe with a name, a socket, a device. */
  function mknod(path: PathLike, mode: number, signal: AbortSignal): Promise<void>;
  function mknod(path: PathLike, mode: number, dev?: number | bigint, signal?: AbortSignal): Promise<void>;
  /** Make a file of any type, relative to a directory descriptor. */
  function mknodat(dir: FdLike | null | undefined, path: PathLike, mode: number, signal: AbortSignal): Promise<void>;
  function mknodat(dir: FdLike | null | undefined, path: PathLike, mode: number, dev?: number | bigint, signal?: AbortSignal): Promise<void>;
  /** Keep a range of memory from being swapped out. */
  function mlock(addr: number | bigint, length: number | bigint, signal?: AbortSignal): Promise<void>;
  /** Keep a range of memory from being swapped out, with flags. */
  function mlock2(addr: number | bigint, length: number | bigint, signal: AbortSignal): Promise<void>;
  function mlock2(addr: number | bigint, length: number | bigint, flags?: MLOCK, signal?: AbortSignal): Promise<void>;
  /** Keep all memory of this process from being swapped out. */
  function mlockall(signal: AbortSignal): Promise<void>;
  function mlockall(flags?: MCL, signal?: AbortSignal): Promise<void>;
  /** Map a file, or fresh memory, into this process. */
  function mmap(addr: number | bigint, length: number | bigint, signal: AbortSignal): Promise<number>;
  function mmap(addr: number | bigint, length: number | bigint, prot?: PROT, flags?: MAP, fd?: FdLike | null, offset?: number | bigint, signal?: AbortSignal): Promise<number>;
  /** Mount a file system, or change, bind or move a mount. */
  function mount(source: PathLike | null | undefined, target: PathLike, signal: AbortSignal): Promise<void>;
  function mount(source: PathLike | null | undefined, target: PathLike, fstype?: string | Uint8Array | null, flags?: MS, data?: string | Uint8Array | null, signal?: AbortSignal): Promise<void>;
  /** Write what was changed in a mapping back to its file. */
  function msync(addr: number | bigint, length: number | bigint, signal: AbortSignal): Promise<void>;
  function msync(addr: number | bigint, length: number | bigint, flags?: MSYNC, signal?: AbortSignal): Promise<void>;
  /** Sleep. */
  function nanosleep(request: types.timespec | types.timespec_init, signal?: AbortSignal): Promise<types.timespec>;
  /** Open a file. */
  function open(path: PathLike, signal: AbortSignal): Promise<Fd>;
  function open(path: PathLike, flags?: O, mode?: number, signal?: AbortSignal): Promise<Fd>;
  /** Open a file, relative to a directory descriptor. */
  function openat(dir: FdLike | null | undefined, path: PathLike, signal: AbortSignal): Promise<Fd>;
  function openat(dir: FdLike | null | undefined, path: PathLike, flags?: O, mode?: number, signal?: AbortSignal): Promise<Fd>;
  /** Open a file, relative to a directory descriptor, and say how the path is resolved. */
  function openat2(dir: FdLike | null | undefined, path: PathLike, how: types.open_how | types.open_how_init, signal?: AbortSignal): Promise<Fd>;
  /** Wait for a signal. */
  function pause(signal?: AbortSignal): Promise<void>;
  /** Make another mount the root of the mount namespace. */
  function pivot_root(new_root: PathLike, put_old: PathLike, signal?: AbortSignal): Promise<void>;
  /** Wait for events on descriptors. */
  function poll(fds: Iterable<types.pollfd | types.pollfd_init>, signal: AbortSignal): Promise<number>;
  function poll(fds: Iterable<types.pollfd | types.pollfd_init>, timeout?: number, signal?: AbortSignal): Promise<number>;
  /** Wait for events on descriptors, to the nanosecond and with a signal mask of its own. */
  function ppoll(fds: Iterable<types.pollfd | types.pollfd_init>, signal: AbortSignal): Promise<number>;
  function ppoll(fds: Iterable<types.pollfd | types.pollfd_init>, timeout?: types.timespec | types.timespec_init | null, mask?: types.sigset | types.sigset_init | null, signal?: AbortSignal): Promise<number>;
  /** Read from a place in a file; the file's position stays. */
  function pread(fd: FdLike, buf: number, offset: number | bigint, signal?: AbortSignal): Promise<Buffer>;
  /** Read from a place in a file; the file's position stays. */
  function pread(fd: FdLike, buf: BytesLike, offset: number | bigint, signal?: AbortSignal): Promise<number>;
  /** Read from a place in a file into several buffers; the file's position stays. */
  function preadv(fd: FdLike, iov: Iterable<BytesLike>, offset: number | bigint, signal?: AbortSignal): Promise<number>;
  /** Read into several buffers, with flags for this one read. */
  function preadv2(fd: FdLike, iov: Iterable<BytesLike>, offset: number | bigint, signal: AbortSignal): Promise<number>;
  function preadv2(fd: FdLike, iov: Iterable<BytesLike>, offset: number | bigint, flags?: RWF, signal?: AbortSignal): Promise<number>;
  /** Wait for events on descriptors below 1024, to the nanosecond and with a signal mask of its own. */
  function pselect6(n: number, signal: AbortSignal): Promise<number>;
  function pselect6(n: number, read?: types.fd_set | types.fd_set_init | null, write?: types.fd_set | types.fd_set_init | null, except?: types.fd_set | types.fd_set_init | null, timeout?: types.timespec | types.timespec_init | null, mask?: types.sigset | types.sigset_init | null, signal?: AbortSignal): Promise<number>;
  /** Write to a place in a file; the file's position stays. */
  function pwrite(fd: FdLike, buf: BytesLike | string, offset: number | bigint, signal?: AbortSignal): Promise<number>;
  /** Write several buffers to a place in a file; the file's position stays. */
  function pwritev(fd: FdLike, iov: Iterable<BytesLike | string>, offset: number | bigint, signal?: AbortSignal): Promise<number>;
  /** Write several buffers, with flags for this one write. */
  function pwritev2(fd: FdLike, iov: Iterable<BytesLike | string>, offset: number | bigint, signal: AbortSignal): Promise<number>;
  function pwritev2(fd: FdLike, iov: Iterable<BytesLike | string>, offset: number | bigint, flags?: RWF, signal?: AbortSignal): Promise<number>;
  /** Read from a descriptor into a buffer. */
  function read(fd: FdLike, buf: number, signal?: AbortSignal): Promise<Buffer>;
  /** Read from a descriptor into a buffer. */
  function read(fd: FdLike, buf: BytesLike, signal?: AbortSignal): Promise<number>;
  /** Bring a part of a file into the page cache. */
  function readahead(fd: FdLike, offset: number | bigint, count: number | bigint, signal?: AbortSignal): Promise<void>;
  /** Read where a symbolic link leads. */
  function readlink(path: PathLike, buf: number, signal?: AbortSignal): Promise<Buffer>;
  /** Read where a symbolic link leads. */
  function readlink(path: PathLike, buf: BytesLike, signal?: AbortSignal): Promise<number>;
  /** Read where a symbolic link leads, relative to a directory descriptor. */
  function readlinkat(dir: FdLike | null | undefined, path: PathLike, buf: number, signal?: AbortSignal): Promise<Buffer>;
  /** Read where a symbolic link leads, relative to a directory descriptor. */
  function readlinkat(dir: FdLike | null | undefined, path: PathLike, buf: BytesLike, signal?: AbortSignal): Promise<number>;
  /** Read from a descriptor into several buffers, one filled after the other. */
  function readv(fd: FdLike, iov: Iterable<BytesLike>, signal?: AbortSignal): Promise<number>;
  /** Receive data from the peer. */
  function recv(fd: FdLike, buf: number, signal: AbortSignal): Promise<Buffer>;
  function recv(fd: FdLike, buf: number, flags?: MSG, signal?: AbortSignal): Promise<Buffer>;
  /** Receive data from the peer. */
  function recv(fd: FdLike, buf: BytesLike, signal: AbortSignal): Promise<number>;
  function recv(fd: FdLike, buf: BytesLike, flags?: MSG, signal?: AbortSignal): Promise<number>;
  /** Receive data, with the sender's address. */
  function recvfrom(fd: FdLike, buf: number, signal: AbortSignal): Promise<[Buffer, SocketAddress | null]>;
  function recvfrom(fd: FdLike, buf: number, flags?: MSG, signal?: AbortSignal): Promise<[Buffer, SocketAddress | null]>;
  /** Receive data, with the sender's address. */
  function recvfrom(fd: FdLike, buf: BytesLike, signal: AbortSignal): Promise<[number, SocketAddress | null]>;
  function recvfrom(fd: FdLike, buf: BytesLike, flags?: MSG, signal?: AbortSignal): Promise<[number, SocketAddress | null]>;
  /** Receive several messages at once. */
  function recvmmsg(fd: FdLike, msgs: Iterable<types.mmsghdr | types.mmsghdr_init>, signal: AbortSignal): Promise<number>;
  function recvmmsg(fd: FdLike, msgs: Iterable<types.mmsghdr | types.mmsghdr_init>, flags?: MSG, timeout?: types.timespec | types.timespec_init | null, signal?: AbortSignal): Promise<number>;
  /** Receive a message into several buffers, with its address and control messages. */
  function recvmsg(fd: FdLike, msg: types.msghdr | types.msghdr_init, signal: AbortSignal): Promise<number>;
  function recvmsg(fd: FdLike, msg: types.msghdr | types.msghdr_init, flags?: MSG, signal?: AbortSignal): Promise<number>;
  /** Remove an extended attribute of a file, following symbolic links. */
  function removexattr(path: PathLike, name: string | Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Give a file another name, replacing what had it. */
  function rename(oldpath: PathLike, newpath: PathLike, signal?: AbortSignal): Promise<void>;
  /** Give a file another name, relative to directory descriptors. */
  function renameat(olddir: FdLike | null | undefined, oldpath: PathLike, newdir: FdLike | null | undefined, newpath: PathLike, signal?: AbortSignal): Promise<void>;
  /** Give a file another name, relative to directory descriptors, with flags. */
  function renameat2(olddir: FdLike | null | undefined, oldpath: PathLike, newdir: FdLike | null | undefined, newpath: PathLike, signal: AbortSignal): Promise<void>;
  function renameat2(olddir: FdLike | null | undefined, oldpath: PathLike, newdir: FdLike | null | undefined, newpath: PathLike, flags?: RENAME, signal?: AbortSignal): Promise<void>;
  /** Remove an empty directory. */
  function rmdir(path: PathLike, signal?: AbortSignal): Promise<void>;
  /** Wait for events on descriptors below 1024. */
  function select(n: number, signal: AbortSignal): Promise<number>;
  function select(n: number, read?: types.fd_set | types.fd_set_init | null, write?: types.fd_set | types.fd_set_init | null, except?: types.fd_set | types.fd_set_init | null, timeout?: types.timeval | types.timeval_init | null, signal?: AbortSignal): Promise<number>;
  /** Send data to the peer. */
  function send(fd: FdLike, buf: BytesLike | string, signal: AbortSignal): Promise<number>;
  function send(fd: FdLike, buf: BytesLike | string, flags?: MSG, signal?: AbortSignal): Promise<number>;
  /** Copy from a file to another descriptor, often a socket, inside the kernel. */
  function sendfile(out_fd: FdLike, in_fd: FdLike, offset: number | bigint | null | undefined, count: number | bigint, signal?: AbortSignal): Promise<[number, number | null]>;
  /** Send several messages at once. */
  function sendmmsg(fd: FdLike, msgs: Iterable<types.mmsghdr | types.mmsghdr_init>, signal: AbortSignal): Promise<number>;
  function sendmmsg(fd: FdLike, msgs: Iterable<types.mmsghdr | types.mmsghdr_init>, flags?: MSG, signal?: AbortSignal): Promise<number>;
  /** Send a message of several buffers, with an address and control messages. */
  function sendmsg(fd: FdLike, msg: types.msghdr | types.msghdr_init, signal: AbortSignal): Promise<number>;
  function sendmsg(fd: FdLike, msg: types.msghdr | types.msghdr_init, flags?: MSG, signal?: AbortSignal): Promise<number>;
  /** Send data to an address. */
  function sendto(fd: FdLike, buf: BytesLike | string, signal: AbortSignal): Promise<number>;
  function sendto(fd: FdLike, buf: BytesLike | string, flags?: MSG, addr?: AddressLike | null, signal?: AbortSignal): Promise<number>;
  /** Set an extended attribute of a file, following symbolic links. */
  function setxattr(path: PathLike, name: string | Uint8Array, value: BytesLike | string, signal: AbortSignal): Promise<void>;
  function setxattr(path: PathLike, name: string | Uint8Array, value: BytesLike | string, flags?: XATTR, signal?: AbortSignal): Promise<void>;
  /** Wait for a signal with another mask. */
  function sigsuspend(mask: types.sigset | types.sigset_init, signal?: AbortSignal): Promise<void>;
  /** Wait until one of these signals comes, or some time has passed. */
  function sigtimedwait(set: types.sigset | types.sigset_init, signal: AbortSignal): Promise<[number, types.siginfo]>;
  function sigtimedwait(set: types.sigset | types.sigset_init, timeout?: types.timespec | types.timespec_init | null, signal?: AbortSignal): Promise<[number, types.siginfo]>;
  /** Wait until one of these signals comes. */
  function sigwaitinfo(set: types.sigset | types.sigset_init, signal?: AbortSignal): Promise<[number, types.siginfo]>;
  /** Move data between a pipe and another descriptor without copying them to the program. */
  function splice(fd_in: FdLike, off_in: number | bigint | null | undefined, fd_out: FdLike, off_out: number | bigint | null | undefined, len: number | bigint, signal: AbortSignal): Promise<[number, number | null, number | null]>;
  function splice(fd_in: FdLike, off_in: number | bigint | null | undefined, fd_out: FdLike, off_out: number | bigint | null | undefined, len: number | bigint, flags?: SPLICE_F, signal?: AbortSignal): Promise<[number, number | null, number | null]>;
  /** Ask what the kernel knows of a file, following symbolic links. */
  function stat(path: PathLike, signal?: AbortSignal): Promise<types.stat>;
  /** Ask about the file system that holds a file. */
  function statfs(path: PathLike, signal?: AbortSignal): Promise<types.statfs>;
  /** Ask what the kernel knows of a file, as much as is wanted. */
  function statx(dir: FdLike | null | undefined, path: PathLike, signal: AbortSignal): Promise<types.statx>;
  function statx(dir: FdLike | null | undefined, path: PathLike, flags?: AT, mask?: STATX, signal?: AbortSignal): Promise<types.statx>;
  /** Make a symbolic link. */
  function symlink(target: PathLike, linkpath: PathLike, signal?: AbortSignal): Promise<void>;
  /** Make a symbolic link, relative to a directory descriptor. */
  function symlinkat(target: PathLike, newdir: FdLike | null | undefined, linkpath: PathLike, signal?: AbortSignal): Promise<void>;
  /** Write everything that is changed, in all file systems, and wait for it. */
  function sync(signal?: AbortSignal): Promise<void>;
  /** Start or await the writing of a part of a file. */
  function sync_file_range(fd: FdLike, offset: number | bigint, len: number | bigint, signal: AbortSignal): Promise<void>;
  function sync_file_range(fd: FdLike, offset: number | bigint, len: number | bigint, flags?: SYNC_FILE_RANGE, signal?: AbortSignal): Promise<void>;
  /** Write everything that is changed in the file system that holds an open file, and wait for it. */
  function syncfs(fd: FdLike, signal?: AbortSignal): Promise<void>;
  /** Wait until the output is sent. */
  function tcdrain(fd: FdLike, signal?: AbortSignal): Promise<void>;
  /** Send a break. */
  function tcsendbreak(fd: FdLike, duration: number, signal?: AbortSignal): Promise<void>;
  /** Change how a terminal behaves. */
  function tcsetattr(fd: FdLike, action: TCSA, termios: types.termios | types.termios_init, signal?: AbortSignal): Promise<void>;
  /** Change how a terminal behaves, with speeds as numbers. */
  function tcsetattr2(fd: FdLike, action: TCSA, termios: types.termios2 | types.termios2_init, signal?: AbortSignal): Promise<void>;
  /** Duplicate what is in a pipe into another pipe; the source keeps it. */
  function tee(fd_in: FdLike, fd_out: FdLike, len: number | bigint, signal: AbortSignal): Promise<number>;
  function tee(fd_in: FdLike, fd_out: FdLike, len: number | bigint, flags?: SPLICE_F, signal?: AbortSignal): Promise<number>;
  /** Set a file's size: cut it, or extend it with a hole. */
  function truncate(path: PathLike, length: number | bigint, signal?: AbortSignal): Promise<void>;
  /** Unmount a file system. */
  function umount2(target: PathLike, signal: AbortSignal): Promise<void>;
  function umount2(target: PathLike, flags?: MNT, signal?: AbortSignal): Promise<void>;
  /** Remove a name of a file; the file goes with its last name and descriptor. */
  function unlink(path: PathLike, signal?: AbortSignal): Promise<void>;
  /** Remove a name of a file, or an empty directory, relative to a directory descriptor. */
  function unlinkat(dir: FdLike | null | undefined, path: PathLike, signal: AbortSignal): Promise<void>;
  function unlinkat(dir: FdLike | null | undefined, path: PathLike, flags?: AT, signal?: AbortSignal): Promise<void>;
  /** Set a file's times to the second. */
  function utime(path: PathLike, signal: AbortSignal): Promise<void>;
  function utime(path: PathLike, times?: types.utimbuf | types.utimbuf_init | null, signal?: AbortSignal): Promise<void>;
  /** Set a file's times to the nanosecond, relative to a directory descriptor. */
  function utimensat(dir: FdLike | null | undefined, path: PathLike, signal: AbortSignal): Promise<void>;
  function utimensat(dir: FdLike | null | undefined, path: PathLike, times?: types.timespec2 | types.timespec2_init | null, flags?: AT, signal?: AbortSignal): Promise<void>;
  /** Set a file's times to the microsecond. */
  function utimes(path: PathLike, signal: AbortSignal): Promise<void>;
  function utimes(path: PathLike, times?: types.timeval2 | types.timeval2_init | null, signal?: AbortSignal): Promise<void>;
  /** Put memory into a pipe without copying it, or take a pipe's bytes into memory. */
  function vmsplice(fd: FdLike, iov: Iterable<BytesLike>, signal: AbortSignal): Promise<number>;
  function vmsplice(fd: FdLike, iov: Iterable<BytesLike>, flags?: SPLICE_F, signal?: AbortSignal): Promise<number>;
  /** Wait for a child, and ask what it has used. */
  function wait4(signal: AbortSignal): Promise<[number, number, types.rusage]>;
  function wait4(pid?: number, options?: W, signal?: AbortSignal): Promise<[number, number, types.rusage]>;
  /** Wait for a child, and ask in full what became of it. */
  function waitid(which: P, id: number, signal: AbortSignal): Promise<[types.siginfo, types.rusage]>;
  function waitid(which: P, id: number, options?: W, signal?: AbortSignal): Promise<[types.siginfo, types.rusage]>;
  /** Write a buffer to a descriptor. */
  function write(fd: FdLike, buf: BytesLike | string, signal?: AbortSignal): Promise<number>;
  /** Write several buffers to a descriptor, one after the other. */
  function writev(fd: FdLike, iov: Iterable<BytesLike | string>, signal?: AbortSignal): Promise<number>;
  namespace cbpf {
  }
  namespace net {
    /**
     * Add an IP address to a link.
     * @throws EEXIST: the link has it
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function address_add(request?: records.AddressRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove an IP address from a link.
     * @throws EADDRNOTAVAIL: the link does not have it
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing or not known; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function address_delete(request?: records.AddressRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Add an IP address to a link, or change the one that is there.
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function address_replace(request?: records.AddressRequest, signal?: AbortSignal): Promise<void>;
    /** The same as columns: List the IP addresses of the network interfaces. */
    function addresses(request: AskColumns & records.AddressesRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the IP addresses of the network interfaces.
     * @returns The addresses in the caller's network namespace that satisfy the request.
     * @throws ENODEV: no link has the name `link` or the `index`
     * @throws EINVAL: `link` or `index` cannot be one
     * @throws EAGAIN: the table kept changing while it was read
     */
    function addresses(request?: records.AddressesRequest, signal?: AbortSignal): Promise<Array<records.Address>>;
    /**
     * Remove all IP addresses that satisfy a request.
     * @returns How many were removed. One that goes away with another, as a secondary one does, is counted.
     */
    function addresses_flush(request?: records.AddressesRequest, signal?: AbortSignal): Promise<number>;
    /** The same as columns: Bring the network into a state. */
    function apply(request: AskColumns & records.Wanted, signal?: AbortSignal): Promise<Columns>;
    /**
     * Bring the network into a state.
     * What is as it shall be is not touched, so that doing it twice does nothing the second time. When a step fails, the steps before it are undone in reverse; the error says which step it was, and what could not be undone.
     * @returns The steps that were done, in their order; none if everything was as it shall be.
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function apply(request?: records.Wanted, signal?: AbortSignal): Promise<Array<records.Step>>;
    /**
     * Add a class.
     * @throws EEXIST: there is one
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function class_add(request?: records.ClassRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Change a class that is there.
     * @throws ENOENT: there is none
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function class_change(request?: records.ClassRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove a class.
     * @throws ENOENT: there is none
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function class_delete(request?: records.ClassRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Add a class, or change the one that is there.
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function class_replace(request?: records.ClassRequest, signal?: AbortSignal): Promise<void>;
    /** The same as columns: List the classes of queues. */
    function classes(request: AskColumns & records.TrafficRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the classes of queues.
     * @returns Those that satisfy the request.
     * @throws ENODEV: no link has the name `link`
     * @throws EINVAL: something in the request is not known; the field is named
     * @throws EAGAIN: the table kept changing while it was read
     */
    function classes(request?: records.TrafficRequest, signal?: AbortSignal): Promise<Array<records.Class>>;
    /** The same as columns: Tell what `apply` would do, and do nothing. */
    function diff(request: AskColumns & records.Wanted, signal?: AbortSignal): Promise<Columns>;
    /**
     * Tell what `apply` would do, and do nothing.
     * @returns The steps in their order; none if everything is as it shall be.
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EEXIST: there is a link of that name but of another kind
     */
    function diff(request?: records.Wanted, signal?: AbortSignal): Promise<Array<records.Step>>;
    /** The same as columns: List the forwarding tables of bridges, VXLANs and network cards. */
    function fdb(request: AskColumns & records.FdbRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the forwarding tables of bridges, VXLANs and network cards.
     * @returns The entries that satisfy the request.
     * @throws ENODEV: no link has the name `link` or `master`
     * @throws EAGAIN: the table kept changing while it was read
     */
    function fdb(request?: records.FdbRequest, signal?: AbortSignal): Promise<Array<records.FdbEntry>>;
    /**
     * Add an entry of a forwarding table.
     * @throws EEXIST: there is one
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function fdb_add(request?: records.FdbEntryRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove an entry of a forwarding table.
     * @throws ENOENT: there is none
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function fdb_delete(request?: records.FdbEntryRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Add an entry of a forwarding table, or change the one that is there.
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function fdb_replace(request?: records.FdbEntryRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Add a filter.
     * @throws EEXIST: there is one
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function filter_add(request?: records.FilterRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Change a filter that is there.
     * @throws ENOENT: there is none
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function filter_change(request?: records.FilterRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove a filter.
     * @throws ENOENT: there is none
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function filter_delete(request?: records.FilterRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Add a filter, or change the one that is there.
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function filter_replace(request?: records.FilterRequest, signal?: AbortSignal): Promise<void>;
    /** The same as columns: List the filters. */
    function filters(request: AskColumns & records.TrafficRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the filters.
     * @returns Those that satisfy the request.
     * @throws ENODEV: no link has the name `link`
     * @throws EINVAL: something in the request is not known; the field is named
     * @throws EAGAIN: the table kept changing while it was read
     */
    function filters(request?: records.TrafficRequest, signal?: AbortSignal): Promise<Array<records.Filter>>;
    /** The same as columns: List the network interfaces, each with its IP addresses. */
    function interfaces(request: AskColumns & records.LinksRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the network interfaces, each with its IP addresses.
     * @returns The links that satisfy the request, with all their addresses.
     * @throws ENODEV: no link has the `name` or `index`
     * @throws EINVAL: `name` or `index` cannot be one
     * @throws EAGAIN: a table kept changing while it was read
     */
    function interfaces(request?: records.LinksRequest, signal?: AbortSignal): Promise<Array<records.Interface>>;
    /**
     * Make a link.
     * @throws EEXIST: there is a link of that name or index
     * @throws ENODEV: there is no `link` or `master` of that name
     * @throws EOPNOTSUPP: the kernel has no such kind of link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function link_add(request?: records.LinkRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove a link.
     * @throws ENODEV: there is no such link
     * @throws EINVAL: neither name nor index is given
     * @throws EOPNOTSUPP: it is not of a kind that can be removed
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function link_delete(request?: records.LinkName, signal?: AbortSignal): Promise<void>;
    /**
     * Change a link.
     * @throws ENODEV: there is no such link, or no `master` of that name
     * @throws EEXIST: there is a link with the new name
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function link_set(request?: records.LinkChange, signal?: AbortSignal): Promise<void>;
    /** The same as columns: List the network interfaces. */
    function links(request: AskColumns & records.LinksRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the network interfaces.
     * They come in the kernel's order, from one consistent reading of its table. Asking for a name or an index that does not exist is an error; no link of a kind, or in a state, is an empty list.
     * @returns The links of the caller's network namespace that satisfy the request.
     * @throws ENODEV: no link has the `name` or `index`
     * @throws EINVAL: `name` or `index` cannot be one
     * @throws EAGAIN: the table kept changing while it was read
     */
    function links(request?: records.LinksRequest, signal?: AbortSignal): Promise<Array<records.Link>>;
    /** The same as columns: List the multicast databases of bridges. */
    function mdb(request: AskColumns & records.MdbRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the multicast databases of bridges.
     * @returns The entries that satisfy the request.
     * @throws ENODEV: no link has the name `link` or `port`
     * @throws EAGAIN: the table kept changing while it was read
     */
    function mdb(request?: records.MdbRequest, signal?: AbortSignal): Promise<Array<records.MdbEntry>>;
    /**
     * Add an entry of a multicast database.
     * @throws EEXIST: there is one
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function mdb_add(request?: records.MdbEntryRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove an entry of a multicast database.
     * @throws ENOENT: there is none, or something in the request is missing; the field is named
     * @throws EINVAL: there is none, or something in the request is missing; the field is named
     * @throws ENODEV: there is no such link
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function mdb_delete(request?: records.MdbEntryRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Start to monitor the network.
     * @returns The monitor; its first events tell what there is.
     * @throws EINVAL: `objects` is empty
     * @throws EAGAIN: a table kept changing while it was read
     * @throws ENOENT: there is no such namespace
     * @throws EPERM: the namespace may not be entered
     */
    function monitor(request?: records.MonitorRequest, signal?: AbortSignal): Promise<NetworkMonitor>;
    /**
     * Add a neighbour.
     * @throws EEXIST: there is one
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function neighbour_add(request?: records.NeighbourRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove a neighbour.
     * @throws ENOENT: there is none
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function neighbour_delete(request?: records.NeighbourRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Add a neighbour, or change the one that is there.
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function neighbour_replace(request?: records.NeighbourRequest, signal?: AbortSignal): Promise<void>;
    /** The same as columns: List the neighbours. */
    function neighbours(request: AskColumns & records.NeighboursRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the neighbours.
     * @returns The neighbours that satisfy the request.
     * @throws ENODEV: no link has the name `link` or `master`
     * @throws EAGAIN: the table kept changing while it was read
     */
    function neighbours(request?: records.NeighboursRequest, signal?: AbortSignal): Promise<Array<records.Neighbour>>;
    /**
     * Add a nexthop, or a group of them.
     * @throws EEXIST: there is one with this number
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function nexthop_add(request?: records.NexthopRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove the nexthop with a number, of which nothing else is looked at; routes by it go with it.
     * @throws ENOENT: there is none
     * @throws EINVAL: the number is missing
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function nexthop_delete(request?: records.NexthopRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Add a nexthop or a group, or put it in the place of the one that has its number.
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function nexthop_replace(request?: records.NexthopRequest, signal?: AbortSignal): Promise<void>;
    /** The same as columns: List the nexthops. */
    function nexthops(request: AskColumns & records.NexthopsRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the nexthops.
     * @returns The nexthops that satisfy the request.
     * @throws ENODEV: no link has the name `link` or `master`
     * @throws EAGAIN: the table kept changing while it was read
     */
    function nexthops(request?: records.NexthopsRequest, signal?: AbortSignal): Promise<Array<records.Nexthop>>;
    /**
     * Remove all nexthops that satisfy a request; without a condition, all that there are.
     * @returns How many were removed; groups that lose their last member go without being counted.
     * @throws ENODEV: no link has the name `link` or `master`
     * @throws EAGAIN: the table kept changing while it was read
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function nexthops_flush(request?: records.NexthopsRequest, signal?: AbortSignal): Promise<number>;
    /**
     * Add a queue.
     * @throws EEXIST: there is one
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function qdisc_add(request?: records.QdiscRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Change a queue that is there.
     * @throws ENOENT: there is none
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function qdisc_change(request?: records.QdiscRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove a queue.
     * @throws ENOENT: there is none
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function qdisc_delete(request?: records.QdiscRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Add a queue, or change the one that is there.
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing, not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function qdisc_replace(request?: records.QdiscRequest, signal?: AbortSignal): Promise<void>;
    /** The same as columns: List the queues of links. */
    function qdiscs(request: AskColumns & records.TrafficRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the queues of links.
     * @returns Those that satisfy the request.
     * @throws ENODEV: no link has the name `link`
     * @throws EINVAL: something in the request is not known; the field is named
     * @throws EAGAIN: the table kept changing while it was read
     */
    function qdiscs(request?: records.TrafficRequest, signal?: AbortSignal): Promise<Array<records.Qdisc>>;
    /**
     * Add a route.
     * @throws EEXIST: there is such a route
     * @throws ENETUNREACH: no link reaches the gateway
     * @throws ENODEV: no link has the name `link`
     * @throws EINVAL: something in the request is not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function route_add(request?: records.RouteRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove a route: the first one that has all that the request says.
     * @throws ESRCH: there is no such route
     * @throws ENODEV: no link has the name `link`
     * @throws EINVAL: something in the request is not known; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function route_delete(request?: records.RouteRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Ask which way a packet would go.
     * @returns The route that the kernel chooses.
     * @throws ENETUNREACH: there is no route to it
     * @throws EACCES: the route there is `prohibit`, `unreachable` or `blackhole`
     * @throws EHOSTUNREACH: the route there is `prohibit`, `unreachable` or `blackhole`
     * @throws EINVAL: the route there is `prohibit`, `unreachable` or `blackhole`
     * @throws EINVAL: `destination` is missing
     * @throws ENODEV: no link has the name `link` or `from`
     */
    function route_get(request?: records.RouteGetRequest, signal?: AbortSignal): Promise<records.Route>;
    /**
     * Add a route, or put it in the place of the one to the same destination.
     * @throws ENETUNREACH: no link reaches the gateway
     * @throws ENODEV: no link has the name `link`
     * @throws EINVAL: something in the request is not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function route_replace(request?: records.RouteRequest, signal?: AbortSignal): Promise<void>;
    /** The same as columns: List the routes. */
    function routes(request: AskColumns & records.RoutesRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the routes.
     * Family, table, protocol, kind and link are filters of the kernel (since 5.0), so one small table costs little beside many large ones.
     * @returns The routes that satisfy the request, in the kernel's order. Cached and cloned ones are not among them.
     * @throws ENODEV: no link has the name `link`
     * @throws EINVAL: a name in the request is not known
     * @throws EAGAIN: the table kept changing while it was read
     */
    function routes(request?: records.RoutesRequest, signal?: AbortSignal): Promise<Array<records.Route>>;
    /**
     * Add many routes with few entries into the kernel.
     * Each is added or refused by itself. When some are refused the others stay, and the error names the first of the refused ones and says how many there are.
     */
    function routes_add(request?: records.RoutesChange, signal?: AbortSignal): Promise<void>;
    /** Remove many routes with few entries into the kernel. */
    function routes_delete(request?: records.RoutesChange, signal?: AbortSignal): Promise<void>;
    /**
     * Remove all routes that satisfy a request; those that the kernel keeps for its addresses only if asked for by `protocol`.
     * @returns How many were removed.
     */
    function routes_flush(request?: records.RoutesRequest, signal?: AbortSignal): Promise<number>;
    /**
     * Add a rule.
     * @throws EEXIST: there is such a rule
     * @throws EINVAL: something in the request is not known or does not go together; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function rule_add(request?: records.RuleRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove a rule: the first one that has all that the request says.
     * @throws ENOENT: there is no such rule
     * @throws EINVAL: something in the request is not known; the field is named
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function rule_delete(request?: records.RuleRequest, signal?: AbortSignal): Promise<void>;
    /** The same as columns: List the rules. */
    function rules(request: AskColumns & records.RulesRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the rules.
     * @returns The rules that satisfy the request, for each family in the order in which they are tried.
     * @throws EAGAIN: the table kept changing while it was read
     */
    function rules(request?: records.RulesRequest, signal?: AbortSignal): Promise<Array<records.Rule>>;
    /** The same as columns: List the sockets of a network namespace. */
    function sockets(request: AskColumns & records.SocketsRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the sockets of a network namespace.
     * Kinds, states, networks and ports are filters of the kernel, so that a few among very many cost little. Without `kinds`, what this kernel does not tell of is left out; a kind that is named and cannot be told is an error.
     * @returns The sockets that satisfy the request.
     * @throws EINVAL: a name in the request is not known
     * @throws ENOENT: there is no such namespace, or the kernel cannot tell of this kind of socket
     * @throws EAGAIN: the sockets kept changing while they were read
     */
    function sockets(request?: records.SocketsRequest, signal?: AbortSignal): Promise<Array<records.NetworkSocket>>;
    /**
     * Add VLANs to a bridge or to a port of one, or change those that are there.
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing or does not go together
     * @throws EOPNOTSUPP: the link is no bridge and no port of one
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function vlan_add(request?: records.VlanRequest, signal?: AbortSignal): Promise<void>;
    /**
     * Remove VLANs of a bridge or of a port of one; those that are not there are no error.
     * @throws ENODEV: there is no such link
     * @throws EINVAL: something in the request is missing or does not go together
     * @throws EOPNOTSUPP: the link is no bridge and no port of one
     * @throws EPERM: the caller may not change the network (`CAP_NET_ADMIN`)
     */
    function vlan_delete(request?: records.VlanRequest, signal?: AbortSignal): Promise<void>;
    /** The same as columns: List the VLANs of bridges and of their ports. */
    function vlans(request: AskColumns & records.VlansRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the VLANs of bridges and of their ports.
     * @returns The VLANs that satisfy the request; neighbouring ones that are alike are one record.
     * @throws ENODEV: no link has the name `link`
     * @throws EINVAL: the link is no bridge and no port of one
     * @throws EAGAIN: the table kept changing while it was read
     */
    function vlans(request?: records.VlansRequest, signal?: AbortSignal): Promise<Array<records.Vlan>>;
  }
  namespace netlink {
    /**
     * Open a family of netlink.
     * @returns What speaks with it. It stays in the network namespace in which it was opened, whatever becomes of the thread.
     * @throws EINVAL: there is no such family, or several namespaces are given
     * @throws ENOENT: the namespace is not there, or the kernel lacks the family of generic netlink
     * @throws EPERM: the namespace may not be entered
     * @throws EPROTONOSUPPORT: the kernel lacks the protocol
     */
    function open(request?: records.NetlinkRequest, signal?: AbortSignal): Promise<Netlink>;
  }
  namespace proc {
    /** The same as columns: List the memory mappings of a process. */
    function maps(request: AskColumns & records.MapsRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the memory mappings of a process.
     * @returns The mappings by address; none for a kernel thread or a zombie.
     * @throws ESRCH: no process has the id `pid`
     * @throws EINVAL: `pid` cannot be an id
     * @throws EACCES: the caller may not look into the process `pid`
     * @throws ENOENT: `/proc` is not mounted
     */
    function maps(request?: records.MapsRequest, signal?: AbortSignal): Promise<Array<records.Mapping>>;
    /** The same as columns: List the mounts. */
    function mounts(request: AskColumns & records.MountsRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the mounts.
     * @returns The mounts that satisfy the request, in the kernel's order; several on one target lie over each other, the last on top.
     * @throws ESRCH: no process has the id `pid`
     * @throws EINVAL: `pid` cannot be an id
     * @throws EACCES: the caller may not see the process `pid`
     * @throws ENOENT: `/proc` is not mounted
     */
    function mounts(request?: records.MountsRequest, signal?: AbortSignal): Promise<Array<records.Mount>>;
    /** The same as columns: List the processes. */
    function processes(request: AskColumns & records.ProcessesRequest, signal?: AbortSignal): Promise<Columns>;
    /**
     * List the processes.
     * Each is told as it was when it was read, one after the other. A process that ends meanwhile is left out, and so is one that the caller may not see.
     * @returns The processes that satisfy the request, by id.
     * @throws ESRCH: no process has the id `pid`
     * @throws EINVAL: `pid` cannot be an id
     * @throws EACCES: the caller may not see the process `pid`
     * @throws ENOENT: `/proc` is not mounted
     */
    function processes(request?: records.ProcessesRequest, signal?: AbortSignal): Promise<Array<records.Process>>;
  }
  namespace sample {
  }
  namespace tun {
    /**
     * Open a tun or tap device; its interface is made if it is not there.
     * @returns The device.
     * @throws ENOENT: the kernel has no tun devices, or `namespace` is not there
     * @throws EPERM: the caller may not make interfaces (`CAP_NET_ADMIN`), or not use this one
     * @throws EBUSY: somebody else has it open, or it is there and `exclusive` is wanted
     * @throws EINVAL: the name is too long, or is that of an interface of another kind
     */
    function open(request?: records.TunRequest, signal?: AbortSignal): Promise<Tun>;
  }
  namespace watch {
    /**
     * Start to watch.
     * @returns The watch; everything that happens from now on is told by it.
     * @throws ENOENT: a path does not exist
     * @throws EACCES: a path may not be read
     * @throws EINVAL: there is no path, or a path is empty or has a NUL in it
     * @throws ENOSPC: the user's limit of watches (`fs.inotify.max_user_watches`) is reached
     * @throws EMFILE: the process's limit of descriptors, or the user's of watchers (`fs.inotify.max_user_instances`), is reached
     */
    function open(request?: records.WatchRequest, signal?: AbortSignal): Promise<Watch>;
  }
}
