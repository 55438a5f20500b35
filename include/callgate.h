/* callgate: the C ABI. Made by `make generate` from the sources of callgate-core; do not edit.
 * A result >= 0 is success, -errno is failure; -4096 to -4127 are the library's own (cg_own_error).
 * Kernel constants are not repeated here: include the system's own headers. */

#ifndef CALLGATE_H
#define CALLGATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifndef __LP64__
#define CALLGATE_ILP32
#endif

/**
 * Grows with every incompatible change of the C ABI: what was built for one version refuses a library of another.
 */
#define CG_ABI_VERSION 0

/**
 * The library's own error numbers, which stand just above the kernel's. The list is closed.
 */
enum cg_own_error {
  /**
   * An argument cannot be right, whatever the kernel; told before it is entered.
   */
  CG_OWN_ERROR_BAD_ARGUMENT = 4096,
  /**
   * The library does not know this call, group or type.
   */
  CG_OWN_ERROR_UNKNOWN = 4097,
  /**
   * Library and caller were built from different descriptions.
   */
  CG_OWN_ERROR_VERSION = 4098,
  /**
   * The library has a fault and stopped in time.
   */
  CG_OWN_ERROR_PANIC = 4099,
};

/**
 * An array of entries that lie `stride` bytes apart.
 */
struct cg_list_entry {
  /**
   * The first entry.
   */
  const void *first;
  /**
   * How many.
   */
  uint32_t count;
  /**
   * Bytes from one to the next.
   */
  uint32_t stride;
};

/**
 * What the library says of itself.
 */
struct cg_description {
  /**
   * Size of this struct in bytes; a newer library's may be longer.
   */
  uint32_t size;
  /**
   * Grows with every incompatible change of the C ABI.
   */
  uint32_t abi_version;
  /**
   * Of everything described: equal sums, equal descriptions.
   */
  uint64_t checksum;
  /**
   * The library's version.
   */
  const char *version;
  /**
   * `linux`, `freebsd`, `netbsd`, `macos`.
   */
  const char *os;
  /**
   * `x86_64`, `aarch64`, ...
   */
  const char *arch;
  /**
   * Names of the argument kinds (`const char *`); [`Arg::kind`] is an index.
   */
  struct cg_list_entry arg_kinds;
  /**
   * Names of the result kinds (`const char *`); [`Call::result`] is an index.
   */
  struct cg_list_entry result_kinds;
  /**
   * Names of the properties (`const char *`); bit *n* of [`Call::properties`] is the name at index *n*.
   */
  struct cg_list_entry properties;
  /**
   * Names of the kinds of document types (`const char *`); [`Type::kind`] is an index.
   */
  struct cg_list_entry type_kinds;
  /**
   * The calls ([`Call`]), by name.
   */
  struct cg_list_entry calls;
  /**
   * The groups of constants ([`Group`]), by name; error numbers are the group `E`.
   */
  struct cg_list_entry groups;
  /**
   * The kernel structures ([`Struct`]), by name.
   */
  struct cg_list_entry structs;
  /**
   * The types of document values ([`Type`]).
   */
  struct cg_list_entry types;
  /**
   * The record types of documents ([`Record`]), by name.
   */
  struct cg_list_entry records;
  /**
   * The functions that take and return documents ([`Document`]), by name.
   */
  struct cg_list_entry documents;
  /**
   * The kinds of objects that keep state between documents (`const char *`).
   */
  struct cg_list_entry objects;
};

/**
 * An argument of a call.
 */
struct cg_arg_entry {
  /**
   * Its name.
   */
  const char *name;
  /**
   * What it is.
   */
  const char *doc;
  /**
   * Name of its (element) type: a group, a struct, `pid`, `i32`; empty where the kind says all.
   */
  const char *type_name;
  /**
   * The value when the caller leaves it out, if `has_default`.
   */
  int64_t default_value;
  /**
   * Index into [`Description::structs`], or -1.
   */
  int32_t struct_index;
  /**
   * Index into [`Description::groups`], or -1.
   */
  int32_t group_index;
  /**
   * Bytes of one element: of the struct or scalar pointed to, or of the argument itself.
   */
  uint32_t size;
  /**
   * Index into [`Description::arg_kinds`].
   */
  uint8_t kind;
  /**
   * Of an integer, or a scalar pointed to: its width.
   */
  uint8_t bits;
  /**
   * Whether that is signed.
   */
  uint8_t is_signed;
  /**
   * Whether null (nothing) is allowed.
   */
  uint8_t optional;
  /**
   * Whether `default_value` holds.
   */
  uint8_t has_default;
  /**
   * How many slots it takes: 1, or 2 with a length.
   */
  uint8_t slots;
  /**
   * The first of them.
   */
  uint8_t slot;
};

/**
 * What an error means for a call.
 */
struct cg_error_note_entry {
  /**
   * With its E, as in the manual.
   */
  const char *name;
  /**
   * One sentence.
   */
  const char *doc;
};

/**
 * A kernel call.
 */
struct cg_call_entry {
  /**
   * The kernel's name; the symbol is `cg_` + name.
   */
  const char *name;
  /**
   * The topic it belongs to.
   */
  const char *topic;
  /**
   * One sentence.
   */
  const char *summary;
  /**
   * The paragraphs after it; may be empty.
   */
  const char *details;
  /**
   * What is returned; may be empty.
   */
  const char *returns;
  /**
   * Since which kernel.
   */
  const char *since;
  /**
   * The manual page.
   */
  const char *source;
  /**
   * The exported function, for callers who know its C type.
   */
  const void *symbol;
  /**
   * The same with its arguments widened to 64 bits each in an array, for callers who do not.
   */
  int64_t (*thunk)(const uint64_t *slots);
  /**
   * The arguments.
   */
  const struct cg_arg_entry *args;
  /**
   * What its errors mean.
   */
  const struct cg_error_note_entry *errors;
  /**
   * Name of the result's type (`pid`, `off`, a group, `i32`); empty for a mere status.
   */
  const char *result_type;
  /**
   * How many arguments.
   */
  uint32_t arg_count;
  /**
   * How many entries in `errors`.
   */
  uint32_t error_count;
  /**
   * A bit for each property.
   */
  uint32_t properties;
  /**
   * Index into [`Description::groups`] if the result is such, else -1.
   */
  int32_t result_group;
  /**
   * Index into [`Description::result_kinds`].
   */
  uint8_t result;
  /**
   * Width of a number result.
   */
  uint8_t result_bits;
  /**
   * Whether it is signed.
   */
  uint8_t result_signed;
  /**
   * Whether the call may fail.
   */
  uint8_t fallible;
  /**
   * Slots that all arguments take together.
   */
  uint8_t slots;
};

/**
 * A document that was returned. Freed by `cg_document_free`.
 */
struct cg_document {
  /**
   * The root value, in the layout of its type.
   */
  const uint8_t *data;
  /**
   * Bytes in all.
   */
  size_t len;
  /**
   * Index into [`Description::types`] of the root.
   */
  uint32_t type_index;
};

/**
 * What went wrong with a document. Filled by the library, owned by the caller.
 */
struct cg_error {
  /**
   * The error number (positive); the library's own numbers begin at 4096. It is not called `errno`, which is a macro in C.
   */
  int number;
  /**
   * What happened, NUL-terminated.
   */
  char message[512];
  /**
   * Path of the offending field of the request, or empty.
   */
  char field[128];
  /**
   * The kernel's own words, or empty.
   */
  char kernel[256];
};

/**
 * One field of all records, as an array. It lives as long as its document.
 */
struct cg_column {
  /**
   * The name that was asked for, followed by a NUL.
   */
  const char *name;
  /**
   * `count` numbers of the kind's type; of strings `count + 1` times `uint32_t`: where each begins in `text` and, at the end,
   * how long `text` is.
   */
  const void *values;
  /**
   * Of strings: their bytes, one after the other, with no NUL between; else null.
   */
  const char *text;
  /**
   * Of a field that may be missing: a byte for each record, 1 if it is there (if not, its number is 0, its string empty); else null.
   */
  const uint8_t *valid;
  /**
   * How many records there are.
   */
  size_t count;
  /**
   * `?` bool, `b` `B` 8 bits signed and unsigned, `h` `H` 16, `i` `I` 32, `q` `Q` 64, `d` double, `s` string, `y` bytes.
   */
  char kind;
};

/**
 * A value in a document. It lives as long as the document.
 */
struct cg_value {
  /**
   * The document's data.
   */
  const uint8_t *base;
  /**
   * The value's place in it.
   */
  const uint8_t *at;
  /**
   * Index into the description's types; -1: no value.
   */
  int32_t type_index;
};

/**
 * A descriptor.
 */
typedef int32_t cg_fd;

/**
 * Socket types, with the two flags that may be ORed to one. Source: socket(2).
 */
typedef uint32_t cg_flags_SOCK;

/**
 * A path: NUL-terminated bytes.
 */
typedef const char *cg_path;

/**
 * What `access` asks for. Source: access(2), unistd.h.
 */
typedef uint32_t cg_flags_OK;

#if defined(__linux__)
/**
 * Seconds and microseconds: the kernel's `struct __kernel_old_timeval`, whose fields are as wide as a register. Source: gettimeofday(2), linux/time_types.h.
 */
struct cg_timeval {
  /**
   * Seconds.
   */
  ptrdiff_t sec;
  /**
   * Microseconds, 0 to 999999.
   */
  ptrdiff_t usec;
};
#endif

#if defined(__FreeBSD__)
/**
 * Seconds and microseconds. Source: gettimeofday(2), sys/time.h.
 */
struct cg_timeval {
  /**
   * Seconds.
   */
  int64_t sec;
  /**
   * Microseconds, 0 to 999999.
   */
  int64_t usec;
};
#endif

#if defined(__NetBSD__)
/**
 * Seconds and microseconds. Source: gettimeofday(2), sys/time.h.
 */
struct cg_timeval {
  /**
   * Seconds.
   */
  int64_t sec;
  /**
   * Microseconds, 0 to 999999.
   */
  int32_t usec;
  uint32_t __pad;
};
#endif

#if defined(__APPLE__)
/**
 * Seconds and microseconds. Source: gettimeofday(2), sys/time.h.
 */
struct cg_timeval {
  /**
   * Seconds.
   */
  int64_t sec;
  /**
   * Microseconds, 0 to 999999.
   */
  int32_t usec;
  uint32_t __pad;
};
#endif

#if defined(__linux__)
/**
 * Seconds, and micro- or nanoseconds, of `struct timex`. Source: adjtimex(2), linux/timex.h.
 */
struct cg_timex_timeval {
  /**
   * Seconds.
   */
  int64_t sec;
  /**
   * Microseconds, or nanoseconds with `STA_NANO`.
   */
  int64_t usec;
};
#endif

#if defined(__linux__)
/**
 * The discipline of a clock. Source: adjtimex(2), linux/timex.h.
 */
struct cg_timex {
  /**
   * What is changed; empty: only ask.
   */
  uint32_t modes;
  int32_t __pad0;
  /**
   * Time offset, in microseconds, or nanoseconds with `STA_NANO`.
   */
  int64_t offset;
  /**
   * Frequency offset, in 1/65536 parts per million.
   */
  int64_t freq;
  /**
   * Maximum error, in microseconds.
   */
  int64_t maxerror;
  /**
   * Estimated error, in microseconds.
   */
  int64_t esterror;
  /**
   * The clock's status.
   */
  int32_t status;
  int32_t __pad1;
  /**
   * Time constant of the control loop.
   */
  int64_t constant;
  /**
   * Precision, in microseconds.
   */
  int64_t precision;
  /**
   * Tolerance of the frequency, in 1/65536 parts per million.
   */
  int64_t tolerance;
  /**
   * The clock's time.
   */
  struct cg_timex_timeval time;
  /**
   * Microseconds between ticks.
   */
  int64_t tick;
  /**
   * Frequency of the pulse per second, in 1/65536 parts per million.
   */
  int64_t ppsfreq;
  /**
   * Its jitter, in microseconds, or nanoseconds with `STA_NANO`.
   */
  int64_t jitter;
  /**
   * The logarithm of its interval in seconds, to base 2.
   */
  int32_t shift;
  int32_t __pad2;
  /**
   * Its stability, in 1/65536 parts per million.
   */
  int64_t stabil;
  /**
   * How often its jitter was too large.
   */
  int64_t jitcnt;
  /**
   * How many intervals were calibrated.
   */
  int64_t calcnt;
  /**
   * How many calibrations failed.
   */
  int64_t errcnt;
  /**
   * How often its stability was too bad.
   */
  int64_t stbcnt;
  /**
   * Distance to international atomic time, in seconds.
   */
  int32_t tai;
  int32_t __unused[11];
};
#endif

/**
 * A directory descriptor, or `AT_FDCWD`.
 */
typedef int32_t cg_dirfd;

/**
 * Operations of `fcntl` that a descriptor allows. Source: cap_fcntls_limit(2), sys/capsicum.h.
 */
typedef uint32_t cg_flags_CAP_FCNTL;

#if defined(__FreeBSD__)
/**
 * A set of rights of a descriptor. Source: rights(4), sys/_capsicum.h.
 */
struct cg_cap_rights {
  /**
   * The bits; the highest seven of each word say which word it is.
   */
  uint64_t rights[2];
};
#endif

/**
 * A right of a descriptor. Rights of one word may be ORed. Source: rights(4), sys/capsicum.h.
 */
typedef uint64_t cg_flags_CAP;

#if (defined(__linux__) && !defined(__powerpc64__))
/**
 * How a terminal behaves. Source: termios(3), asm/termbits.h.
 */
struct cg_termios {
  /**
   * Input modes.
   */
  uint32_t iflag;
  /**
   * Output modes.
   */
  uint32_t oflag;
  /**
   * Control modes.
   */
  uint32_t cflag;
  /**
   * Local modes.
   */
  uint32_t lflag;
  /**
   * The line discipline.
   */
  uint8_t line;
  /**
   * Control characters, at the places of the group `CC`.
   */
  uint8_t cc[19];
};
#endif

#if (defined(__linux__) && defined(__powerpc64__))
/**
 * How a terminal behaves. Source: termios(3), asm/termbits.h.
 */
struct cg_termios {
  /**
   * Input modes.
   */
  uint32_t iflag;
  /**
   * Output modes.
   */
  uint32_t oflag;
  /**
   * Control modes.
   */
  uint32_t cflag;
  /**
   * Local modes.
   */
  uint32_t lflag;
  /**
   * Control characters, at the places of the group `CC`.
   */
  uint8_t cc[19];
  /**
   * The line discipline.
   */
  uint8_t line;
  /**
   * Speed of the input in bits per second.
   */
  uint32_t ispeed;
  /**
   * Speed of the output in bits per second.
   */
  uint32_t ospeed;
};
#endif

#if defined(__FreeBSD__)
/**
 * How a terminal behaves. Source: termios(4), sys/termios.h.
 */
struct cg_termios {
  /**
   * Input modes.
   */
  uint32_t iflag;
  /**
   * Output modes.
   */
  uint32_t oflag;
  /**
   * Control modes.
   */
  uint32_t cflag;
  /**
   * Local modes.
   */
  uint32_t lflag;
  /**
   * Control characters, at the places of the group `CC`.
   */
  uint8_t cc[20];
  /**
   * Speed of the input in bits per second.
   */
  uint32_t ispeed;
  /**
   * Speed of the output in bits per second.
   */
  uint32_t ospeed;
};
#endif

#if defined(__NetBSD__)
/**
 * How a terminal behaves. Source: termios(4), sys/termios.h.
 */
struct cg_termios {
  /**
   * Input modes.
   */
  uint32_t iflag;
  /**
   * Output modes.
   */
  uint32_t oflag;
  /**
   * Control modes.
   */
  uint32_t cflag;
  /**
   * Local modes.
   */
  uint32_t lflag;
  /**
   * Control characters, at the places of the group `CC`.
   */
  uint8_t cc[20];
  /**
   * Speed of the input in bits per second.
   */
  int32_t ispeed;
  /**
   * Speed of the output in bits per second.
   */
  int32_t ospeed;
};
#endif

#if defined(__APPLE__)
/**
 * How a terminal behaves. Source: termios(4), sys/termios.h.
 */
struct cg_termios {
  /**
   * Input modes.
   */
  uint64_t iflag;
  /**
   * Output modes.
   */
  uint64_t oflag;
  /**
   * Control modes.
   */
  uint64_t cflag;
  /**
   * Local modes.
   */
  uint64_t lflag;
  /**
   * Control characters, at the places of the group `CC`.
   */
  uint8_t cc[20];
  /**
   * Speed of the input in bits per second.
   */
  uint64_t ispeed;
  /**
   * Speed of the output in bits per second.
   */
  uint64_t ospeed;
};
#endif

/**
 * Flags of a file that its owner sets. Source: chflags(2), sys/stat.h.
 */
typedef uint32_t cg_flags_UF;

/**
 * How a call that takes a directory descriptor and a path treats the path. Some bits have a meaning for each call. Source: openat(2), linux/fcntl.h.
 */
typedef uint32_t cg_flags_AT;

typedef uint32_t cg_mode;

typedef uint32_t cg_uid;

typedef uint32_t cg_gid;

/**
 * A clock. Negative numbers name the clock of a process, a thread or a descriptor. Source: clock_gettime(2), linux/time.h.
 */
typedef int32_t cg_enum_CLOCK;

#if defined(__linux__)
/**
 * Seconds and nanoseconds: the kernel's `struct __kernel_timespec`, 64 bit on every processor. Source: clock_gettime(2), linux/time_types.h.
 */
struct cg_timespec {
  /**
   * Seconds.
   */
  int64_t sec;
  /**
   * Nanoseconds, 0 to 999999999.
   */
  int64_t nsec;
};
#endif

#if !defined(__linux__)
/**
 * Seconds and nanoseconds. Source: clock_gettime(2), sys/timespec.h.
 */
struct cg_timespec {
  /**
   * Seconds.
   */
  int64_t sec;
  /**
   * Nanoseconds, 0 to 999999999.
   */
  int64_t nsec;
};
#endif

/**
 * How a time given to a timer or a sleep counts. Source: timer_settime(2), linux/time.h.
 */
typedef uint32_t cg_flags_TIMER;

#if defined(__linux__)
/**
 * What a new process shares with its maker, and which namespaces are new. Source: clone(2), linux/sched.h.
 */
typedef uint64_t cg_flags_CLONE;
#endif

#if (!defined(__linux__) && defined(__APPLE__))
/**
 * How a file is cloned. Source: clonefile(2), sys/clonefile.h.
 */
typedef uint32_t cg_flags_CLONE;
#endif

/**
 * How `close_range` treats the descriptors. Source: close_range(2), linux/close_range.h.
 */
typedef uint32_t cg_flags_CLOSE_RANGE;

#if defined(__linux__)
/**
 * Where a control message's data is, as `cmsg_next` tells it.
 */
struct cg_cmsg_view {
  /**
   * Who made it.
   */
  int32_t level;
  /**
   * Its kind at that level.
   */
  int32_t type;
  /**
   * Offset of its data in the buffer.
   */
  size_t offset;
  /**
   * Length of its data in bytes.
   */
  size_t len;
};
#endif

#if !defined(__linux__)
/**
 * Where a control message's data is, as `cmsg_next` tells it.
 */
struct cg_cmsg_view {
  /**
   * Who made it.
   */
  int32_t level;
  /**
   * Its kind at that level.
   */
  int32_t type;
  /**
   * Offset of its data in the buffer.
   */
  size_t offset;
  /**
   * Length of its data in bytes.
   */
  size_t len;
};
#endif

/**
 * Levels of socket options and of control messages: the part of the kernel that is meant. Source: getsockopt(2), socket(7).
 */
typedef int32_t cg_enum_SOL;

typedef int64_t cg_off;

/**
 * Which of the sets of processors is meant. Source: cpuset(2), sys/cpuset.h.
 */
typedef int32_t cg_enum_CPU_LEVEL;

/**
 * What an id stands for in `cpuset_getaffinity`. Source: cpuset(2), sys/cpuset.h.
 */
typedef int32_t cg_enum_CPU_WHICH;

#if defined(__FreeBSD__)
/**
 * A set of processors: processor `n` is bit `n`. Source: cpuset(2), sys/_cpuset.h.
 */
struct cg_cpuset {
  /**
   * The bits, in words as wide as an address.
   */
  size_t bits[16];
};
#endif

/**
 * One directory entry, whose name stays in the buffer that `getdents` filled: what the kernel's own struct holds, with the name's place instead of the name. Source: getdents(2).
 */
struct cg_dirent {
  /**
   * Inode number.
   */
  uint64_t ino;
  /**
   * Position of the next entry in the directory, for `lseek`; 0 on NetBSD, whose kernel does not tell it.
   */
  int64_t off;
  /**
   * Where the name starts in the buffer.
   */
  uint32_t name_offset;
  /**
   * The name's length in bytes.
   */
  uint16_t name_len;
  /**
   * Length of the kernel's entry in the buffer.
   */
  uint16_t reclen;
  /**
   * Type of the file.
   */
  uint8_t type;
  uint8_t __pad[7];
};

/**
 * How a file is opened, and the status flags of an open file. Source: open(2), asm/fcntl.h.
 */
typedef uint32_t cg_flags_O;

/**
 * Flags of a new epoll. Source: epoll_create1(2).
 */
typedef uint32_t cg_flags_EPOLL_CREATE;

/**
 * What `epoll_ctl` does. Source: epoll_ctl(2).
 */
typedef int32_t cg_enum_EPOLL_CTL;

#if (defined(__linux__) && defined(__x86_64__))
/**
 * What an epoll waits for, and what it tells. Source: epoll_ctl(2), linux/eventpoll.h.
 */
struct __attribute__((packed)) cg_epoll_event {
  /**
   * The events, and how they are told.
   */
  uint32_t events;
  /**
   * A number of the caller's, given back with each event.
   */
  uint64_t data;
};
#endif

#if (defined(__linux__) && !defined(__x86_64__))
/**
 * What an epoll waits for, and what it tells. Source: epoll_ctl(2), linux/eventpoll.h.
 */
struct cg_epoll_event {
  /**
   * The events, and how they are told.
   */
  uint32_t events;
  /**
   * A number of the caller's, given back with each event.
   */
  uint64_t data;
};
#endif

#if (defined(__linux__) && defined(__LP64__))
/**
 * A set of signals: signal `n` is bit `n - 1`. Source: sigprocmask(2), asm/signal.h.
 */
struct cg_sigset {
  /**
   * The bits.
   */
  uint64_t sig;
};
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * A set of signals: signal `n` is bit `n - 1`. Source: sigprocmask(2), asm/signal.h.
 */
struct __attribute__((packed, aligned(4))) cg_sigset {
  /**
   * The bits.
   */
  uint64_t sig;
};
#endif

#if defined(__FreeBSD__)
/**
 * A set of signals. Source: sigsetops(3), sys/signal.h.
 */
struct cg_sigset {
  /**
   * The bits; signal 1 is the lowest one of the first word.
   */
  uint32_t bits[4];
};
#endif

#if defined(__NetBSD__)
/**
 * A set of signals. Source: sigsetops(3), sys/signal.h.
 */
struct cg_sigset {
  /**
   * The bits; signal 1 is the lowest one of the first word.
   */
  uint32_t bits[4];
};
#endif

#if defined(__APPLE__)
/**
 * A set of signals. Source: sigsetops(3), sys/signal.h.
 */
struct cg_sigset {
  /**
   * The bits; signal 1 is the lowest one.
   */
  uint32_t bits;
};
#endif

/**
 * How an event counter is made. Source: eventfd(2), linux/eventfd.h.
 */
typedef uint32_t cg_flags_EFD;

/**
 * Where an extended attribute lives. Source: extattr(9), sys/extattr.h.
 */
typedef int32_t cg_enum_EXTATTR_NAMESPACE;

/**
 * A NUL-terminated name.
 */
typedef const char *cg_str;

/**
 * How a part of a file will be used. Source: posix_fadvise(2), linux/fadvise.h.
 */
typedef uint32_t cg_enum_POSIX_FADV;

/**
 * What `fallocate` does with a range. Source: fallocate(2), linux/falloc.h.
 */
typedef uint32_t cg_flags_FALLOC_FL;

/**
 * Commands of `fcntl`. Source: fcntl(2), asm/fcntl.h, linux/fcntl.h.
 */
typedef uint32_t cg_enum_F;

/**
 * An integer or an address, by another argument.
 */
typedef size_t cg_word;

/**
 * What can no longer be done to a memory file. Source: fcntl(2), linux/fcntl.h.
 */
typedef uint32_t cg_flags_F_SEAL;

typedef int32_t cg_pid;

#if defined(__linux__)
/**
 * A lock on a part of a file. Source: fcntl(2), asm-generic/fcntl.h.
 */
struct cg_flock {
  /**
   * Kind of lock.
   */
  int16_t type;
  /**
   * From where `start` counts.
   */
  int16_t whence;
  /**
   * First byte.
   */
  cg_off start;
  /**
   * Number of bytes; 0 is all to the end of the file.
   */
  cg_off len;
  /**
   * Who holds the lock that is in the way; must be 0 for locks of an open file.
   */
  cg_pid pid;
};
#endif

#if defined(__FreeBSD__)
/**
 * A lock on a part of a file. Source: fcntl(2), sys/fcntl.h.
 */
struct cg_flock {
  /**
   * First byte.
   */
  cg_off start;
  /**
   * Number of bytes; 0 is all to the end of the file.
   */
  cg_off len;
  /**
   * Who holds the lock that is in the way.
   */
  cg_pid pid;
  /**
   * Kind of lock.
   */
  int16_t type;
  /**
   * From where `start` counts.
   */
  int16_t whence;
  /**
   * The remote system, or 0.
   */
  int32_t sysid;
};
#endif

#if defined(__NetBSD__)
/**
 * A lock on a part of a file. Source: fcntl(2), sys/fcntl.h.
 */
struct cg_flock {
  /**
   * First byte.
   */
  cg_off start;
  /**
   * Number of bytes; 0 is all to the end of the file.
   */
  cg_off len;
  /**
   * Who holds the lock that is in the way.
   */
  cg_pid pid;
  /**
   * Kind of lock.
   */
  int16_t type;
  /**
   * From where `start` counts.
   */
  int16_t whence;
};
#endif

#if defined(__APPLE__)
/**
 * A lock on a part of a file. Source: fcntl(2), sys/fcntl.h.
 */
struct cg_flock {
  /**
   * First byte.
   */
  cg_off start;
  /**
   * Number of bytes; 0 is all to the end of the file.
   */
  cg_off len;
  /**
   * Who holds the lock that is in the way.
   */
  cg_pid pid;
  /**
   * Kind of lock.
   */
  int16_t type;
  /**
   * From where `start` counts.
   */
  int16_t whence;
};
#endif

#if defined(__linux__)
/**
 * Who receives the signals of an open file. Source: fcntl(2), asm-generic/fcntl.h.
 */
struct cg_f_owner_ex {
  /**
   * What the id names.
   */
  int32_t type;
  /**
   * Thread, process or process group; 0 is nobody.
   */
  cg_pid pid;
};
#endif

/**
 * Changes of a directory that `fcntl` can signal. Source: fcntl(2), linux/fcntl.h.
 */
typedef uint32_t cg_flags_DN;

#if (!defined(__linux__) && defined(__APPLE__))
/**
 * Space for a file. Source: fcntl(2), sys/fcntl.h.
 */
struct cg_fstore {
  /**
   * How.
   */
  uint32_t flags;
  /**
   * From where the offset counts.
   */
  int32_t posmode;
  /**
   * Where it begins.
   */
  int64_t offset;
  /**
   * Its length in bytes.
   */
  int64_t length;
  /**
   * Filled with how much there is now.
   */
  int64_t bytesalloc;
};
#endif

#if (!defined(__linux__) && defined(__APPLE__))
/**
 * A hole in a file. Source: fcntl(2), sys/fcntl.h.
 */
struct cg_fpunchhole {
  /**
   * 0; reserved.
   */
  uint32_t flags;
  /**
   * 0; reserved.
   */
  uint32_t reserved;
  /**
   * Where it begins.
   */
  int64_t offset;
  /**
   * Its length in bytes.
   */
  int64_t length;
};
#endif

/**
 * How long written data will live, as a hint to the device. Source: fcntl(2), linux/fcntl.h.
 */
typedef uint64_t cg_enum_RWH;

/**
 * Flags of a descriptor. Source: fcntl(2), asm-generic/fcntl.h.
 */
typedef uint32_t cg_flags_FD;

/**
 * Kinds of locks and leases. Source: fcntl(2), asm-generic/fcntl.h.
 */
typedef int16_t cg_enum_FCNTL_LOCK;

/**
 * A signal. Source: signal(7), asm/signal.h. Real-time signals are the numbers from `RTMIN` on; the C library keeps the first ones for itself.
 */
typedef int32_t cg_enum_SIG;

/**
 * Whether an extended attribute may exist already. Source: setxattr(2), linux/xattr.h.
 */
typedef uint32_t cg_flags_XATTR;

/**
 * Operations of `flock`. Source: flock(2), asm-generic/fcntl.h.
 */
typedef uint32_t cg_flags_LOCK;

/**
 * What `pathconf` tells. Source: pathconf(2), sys/unistd.h.
 */
typedef int32_t cg_enum_PC;

typedef uint64_t cg_dev;

#if (defined(__linux__) && (defined(__x86_64__) || defined(__powerpc64__)))
/**
 * What the kernel knows of a file. Source: stat(2), asm/stat.h.
 */
struct cg_stat {
  /**
   * Device that holds the file.
   */
  cg_dev dev;
  /**
   * Inode number.
   */
  uint64_t ino;
  /**
   * Number of hard links.
   */
  uint64_t nlink;
  /**
   * Type and permissions.
   */
  cg_mode mode;
  /**
   * Owner.
   */
  cg_uid uid;
  /**
   * Group.
   */
  cg_gid gid;
  uint32_t __pad0;
  /**
   * Device, for a device file.
   */
  cg_dev rdev;
  /**
   * Size in bytes.
   */
  cg_off size;
  /**
   * Best block size for I/O.
   */
  int64_t blksize;
  /**
   * Blocks of 512 bytes in use.
   */
  int64_t blocks;
  /**
   * Last access, seconds.
   */
  int64_t atime;
  /**
   * Last access, nanoseconds.
   */
  uint64_t atime_nsec;
  /**
   * Last change of content, seconds.
   */
  int64_t mtime;
  /**
   * Last change of content, nanoseconds.
   */
  uint64_t mtime_nsec;
  /**
   * Last change of status, seconds.
   */
  int64_t ctime;
  /**
   * Last change of status, nanoseconds.
   */
  uint64_t ctime_nsec;
  int64_t __unused[3];
};
#endif

#if (defined(__linux__) && (defined(__aarch64__) || defined(__riscv)))
/**
 * What the kernel knows of a file. Source: stat(2), asm/stat.h.
 */
struct cg_stat {
  /**
   * Device that holds the file.
   */
  cg_dev dev;
  /**
   * Inode number.
   */
  uint64_t ino;
  /**
   * Type and permissions.
   */
  cg_mode mode;
  /**
   * Number of hard links.
   */
  uint32_t nlink;
  /**
   * Owner.
   */
  cg_uid uid;
  /**
   * Group.
   */
  cg_gid gid;
  /**
   * Device, for a device file.
   */
  cg_dev rdev;
  uint64_t __pad1;
  /**
   * Size in bytes.
   */
  cg_off size;
  /**
   * Best block size for I/O.
   */
  int32_t blksize;
  int32_t __pad2;
  /**
   * Blocks of 512 bytes in use.
   */
  int64_t blocks;
  /**
   * Last access, seconds.
   */
  int64_t atime;
  /**
   * Last access, nanoseconds.
   */
  uint64_t atime_nsec;
  /**
   * Last change of content, seconds.
   */
  int64_t mtime;
  /**
   * Last change of content, nanoseconds.
   */
  uint64_t mtime_nsec;
  /**
   * Last change of status, seconds.
   */
  int64_t ctime;
  /**
   * Last change of status, nanoseconds.
   */
  uint64_t ctime_nsec;
  uint32_t __unused[2];
};
#endif

#if (defined(__linux__) && defined(__s390x__))
/**
 * What the kernel knows of a file. Source: stat(2), asm/stat.h.
 */
struct cg_stat {
  /**
   * Device that holds the file.
   */
  cg_dev dev;
  /**
   * Inode number.
   */
  uint64_t ino;
  /**
   * Number of hard links.
   */
  uint64_t nlink;
  /**
   * Type and permissions.
   */
  cg_mode mode;
  /**
   * Owner.
   */
  cg_uid uid;
  /**
   * Group.
   */
  cg_gid gid;
  uint32_t __pad1;
  /**
   * Device, for a device file.
   */
  cg_dev rdev;
  /**
   * Size in bytes.
   */
  cg_off size;
  /**
   * Last access, seconds.
   */
  int64_t atime;
  /**
   * Last access, nanoseconds.
   */
  uint64_t atime_nsec;
  /**
   * Last change of content, seconds.
   */
  int64_t mtime;
  /**
   * Last change of content, nanoseconds.
   */
  uint64_t mtime_nsec;
  /**
   * Last change of status, seconds.
   */
  int64_t ctime;
  /**
   * Last change of status, nanoseconds.
   */
  uint64_t ctime_nsec;
  /**
   * Best block size for I/O.
   */
  int64_t blksize;
  /**
   * Blocks of 512 bytes in use.
   */
  int64_t blocks;
  uint64_t __unused[3];
};
#endif

#if (defined(__linux__) && (defined(__arm__) || defined(__i386__)))
/**
 * What the kernel knows of a file. Source: stat(2), asm/stat.h.
 */
struct cg_stat {
  /**
   * Device that holds the file.
   */
  cg_dev dev;
  uint8_t __pad0[4];
  uint32_t __ino;
  /**
   * Type and permissions.
   */
  cg_mode mode;
  /**
   * Number of hard links.
   */
  uint32_t nlink;
  /**
   * Owner.
   */
  cg_uid uid;
  /**
   * Group.
   */
  cg_gid gid;
  /**
   * Device, for a device file.
   */
  cg_dev rdev;
  uint8_t __pad3[4];
  /**
   * Size in bytes.
   */
  cg_off size;
  /**
   * Best block size for I/O.
   */
  uint32_t blksize;
  /**
   * Blocks of 512 bytes in use.
   */
  uint64_t blocks;
  /**
   * Last access, seconds; the kernel cuts off what does not fit.
   */
  int32_t atime;
  /**
   * Last access, nanoseconds.
   */
  uint32_t atime_nsec;
  /**
   * Last change of content, seconds; the kernel cuts off what does not fit.
   */
  int32_t mtime;
  /**
   * Last change of content, nanoseconds.
   */
  uint32_t mtime_nsec;
  /**
   * Last change of status, seconds; the kernel cuts off what does not fit.
   */
  int32_t ctime;
  /**
   * Last change of status, nanoseconds.
   */
  uint32_t ctime_nsec;
  /**
   * Inode number.
   */
  uint64_t ino;
};
#endif

#if defined(__FreeBSD__)
/**
 * What the kernel knows of a file. Source: stat(2), sys/stat.h.
 */
struct cg_stat {
  /**
   * Device that holds the file.
   */
  uint64_t dev;
  /**
   * Inode number.
   */
  uint64_t ino;
  /**
   * Number of hard links.
   */
  uint64_t nlink;
  /**
   * Type and permissions.
   */
  uint16_t mode;
  uint16_t __pad0;
  /**
   * Owner.
   */
  cg_uid uid;
  /**
   * Group.
   */
  cg_gid gid;
  uint32_t __pad1;
  /**
   * Device, for a device file.
   */
  uint64_t rdev;
  /**
   * Last access, seconds.
   */
  int64_t atime;
  /**
   * Last access, nanoseconds.
   */
  int64_t atime_nsec;
  /**
   * Last change of content, seconds.
   */
  int64_t mtime;
  /**
   * Last change of content, nanoseconds.
   */
  int64_t mtime_nsec;
  /**
   * Last change of status, seconds.
   */
  int64_t ctime;
  /**
   * Last change of status, nanoseconds.
   */
  int64_t ctime_nsec;
  /**
   * Creation, seconds.
   */
  int64_t birthtime;
  /**
   * Creation, nanoseconds.
   */
  int64_t birthtime_nsec;
  /**
   * Size in bytes.
   */
  cg_off size;
  /**
   * Blocks of 512 bytes in use.
   */
  int64_t blocks;
  /**
   * Best block size for I/O.
   */
  int32_t blksize;
  /**
   * Flags of the file (`UF`, `SF`).
   */
  uint32_t flags;
  /**
   * Generation of the inode.
   */
  uint64_t gen;
  uint64_t __spare[10];
};
#endif

#if defined(__NetBSD__)
/**
 * What the kernel knows of a file. Source: stat(2), sys/stat.h.
 */
struct cg_stat {
  /**
   * Device that holds the file.
   */
  uint64_t dev;
  /**
   * Type and permissions.
   */
  uint32_t mode;
  /**
   * Inode number.
   */
  uint64_t ino;
  /**
   * Number of hard links.
   */
  uint32_t nlink;
  /**
   * Owner.
   */
  cg_uid uid;
  /**
   * Group.
   */
  cg_gid gid;
  /**
   * Device, for a device file.
   */
  uint64_t rdev;
  /**
   * Last access, seconds.
   */
  int64_t atime;
  /**
   * Last access, nanoseconds.
   */
  int64_t atime_nsec;
  /**
   * Last change of content, seconds.
   */
  int64_t mtime;
  /**
   * Last change of content, nanoseconds.
   */
  int64_t mtime_nsec;
  /**
   * Last change of status, seconds.
   */
  int64_t ctime;
  /**
   * Last change of status, nanoseconds.
   */
  int64_t ctime_nsec;
  /**
   * Creation, seconds.
   */
  int64_t birthtime;
  /**
   * Creation, nanoseconds.
   */
  int64_t birthtime_nsec;
  /**
   * Size in bytes.
   */
  cg_off size;
  /**
   * Blocks of 512 bytes in use.
   */
  int64_t blocks;
  /**
   * Best block size for I/O.
   */
  int32_t blksize;
  /**
   * Flags of the file (`UF`, `SF`).
   */
  uint32_t flags;
  /**
   * Generation of the inode.
   */
  uint32_t gen;
  uint32_t __spare[2];
};
#endif

#if defined(__APPLE__)
/**
 * What the kernel knows of a file. Source: stat(2), sys/stat.h.
 */
struct cg_stat {
  /**
   * Device that holds the file.
   */
  int32_t dev;
  /**
   * Type and permissions.
   */
  uint16_t mode;
  /**
   * Number of hard links.
   */
  uint16_t nlink;
  /**
   * Inode number.
   */
  uint64_t ino;
  /**
   * Owner.
   */
  cg_uid uid;
  /**
   * Group.
   */
  cg_gid gid;
  /**
   * Device, for a device file.
   */
  int32_t rdev;
  /**
   * Last access, seconds.
   */
  int64_t atime;
  /**
   * Last access, nanoseconds.
   */
  int64_t atime_nsec;
  /**
   * Last change of content, seconds.
   */
  int64_t mtime;
  /**
   * Last change of content, nanoseconds.
   */
  int64_t mtime_nsec;
  /**
   * Last change of status, seconds.
   */
  int64_t ctime;
  /**
   * Last change of status, nanoseconds.
   */
  int64_t ctime_nsec;
  /**
   * Creation, seconds.
   */
  int64_t birthtime;
  /**
   * Creation, nanoseconds.
   */
  int64_t birthtime_nsec;
  /**
   * Size in bytes.
   */
  cg_off size;
  /**
   * Blocks of 512 bytes in use.
   */
  int64_t blocks;
  /**
   * Best block size for I/O.
   */
  int32_t blksize;
  /**
   * Flags of the file (`UF`, `SF`).
   */
  uint32_t flags;
  /**
   * Generation of the inode.
   */
  uint32_t gen;
  int32_t __lspare;
  int64_t __qspare[2];
};
#endif

#if (!defined(__linux__) && !defined(__NetBSD__))
/**
 * The id of a file system. Source: statfs(2), sys/types.h.
 */
struct cg_fsid {
  /**
   * Two numbers.
   */
  int32_t val[2];
};
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * The id of a file system. Source: statfs(2), sys/types.h.
 */
struct cg_fsid {
  /**
   * Two numbers.
   */
  int32_t val[2];
};
#endif

#if (defined(__linux__) && (defined(__LP64__) && !defined(__s390x__)))
/**
 * What the kernel knows of a mounted file system. Source: statfs(2), asm-generic/statfs.h.
 */
struct cg_statfs {
  /**
   * Which file system.
   */
  int64_t type;
  /**
   * Block size that is best for transfers.
   */
  int64_t bsize;
  /**
   * Blocks in all.
   */
  uint64_t blocks;
  /**
   * Free blocks.
   */
  uint64_t bfree;
  /**
   * Free blocks for those without privilege.
   */
  uint64_t bavail;
  /**
   * Inodes in all.
   */
  uint64_t files;
  /**
   * Free inodes.
   */
  uint64_t ffree;
  /**
   * Id of the file system.
   */
  int32_t fsid[2];
  /**
   * Longest name of a file.
   */
  int64_t namelen;
  /**
   * Block size that the numbers of blocks count.
   */
  int64_t frsize;
  /**
   * Flags of the mount.
   */
  int64_t flags;
  int64_t __spare[4];
};
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * What the kernel knows of a mounted file system: its `struct statfs64`. Source: statfs(2), asm/statfs.h.
 */
struct __attribute__((packed, aligned(4))) cg_statfs {
  /**
   * Which file system.
   */
  uint32_t type;
  /**
   * Block size that is best for transfers.
   */
  uint32_t bsize;
  /**
   * Blocks in all.
   */
  uint64_t blocks;
  /**
   * Free blocks.
   */
  uint64_t bfree;
  /**
   * Free blocks for those without privilege.
   */
  uint64_t bavail;
  /**
   * Inodes in all.
   */
  uint64_t files;
  /**
   * Free inodes.
   */
  uint64_t ffree;
  /**
   * Id of the file system.
   */
  int32_t fsid[2];
  /**
   * Longest name of a file.
   */
  uint32_t namelen;
  /**
   * Block size that the numbers of blocks count.
   */
  uint32_t frsize;
  /**
   * Flags of the mount.
   */
  uint32_t flags;
  uint32_t __spare[4];
};
#endif

#if (defined(__linux__) && defined(__s390x__))
/**
 * What the kernel knows of a mounted file system. Source: statfs(2), asm/statfs.h.
 */
struct cg_statfs {
  /**
   * Which file system.
   */
  uint32_t type;
  /**
   * Block size that is best for transfers.
   */
  uint32_t bsize;
  /**
   * Blocks in all.
   */
  uint64_t blocks;
  /**
   * Free blocks.
   */
  uint64_t bfree;
  /**
   * Free blocks for those without privilege.
   */
  uint64_t bavail;
  /**
   * Inodes in all.
   */
  uint64_t files;
  /**
   * Free inodes.
   */
  uint64_t ffree;
  /**
   * Id of the file system.
   */
  int32_t fsid[2];
  /**
   * Longest name of a file.
   */
  uint32_t namelen;
  /**
   * Block size that the numbers of blocks count.
   */
  uint32_t frsize;
  /**
   * Flags of the mount.
   */
  uint32_t flags;
  uint32_t __spare[5];
};
#endif

#if (!defined(__linux__) && defined(__FreeBSD__))
/**
 * A file system. Source: statfs(2), sys/mount.h.
 */
struct cg_statfs {
  /**
   * Version of this struct.
   */
  uint32_t version;
  /**
   * Kind of file system, as a number.
   */
  uint32_t type;
  /**
   * How it is mounted.
   */
  uint64_t flags;
  /**
   * Size of a piece, in bytes.
   */
  uint64_t bsize;
  /**
   * Best size of a transfer, in bytes.
   */
  uint64_t iosize;
  /**
   * Pieces.
   */
  uint64_t blocks;
  /**
   * Free pieces.
   */
  uint64_t bfree;
  /**
   * Free pieces for ordinary users.
   */
  int64_t bavail;
  /**
   * Files that fit.
   */
  uint64_t files;
  /**
   * Files that still fit, for ordinary users.
   */
  int64_t ffree;
  /**
   * Writes that were waited for.
   */
  uint64_t syncwrites;
  /**
   * Writes that were not.
   */
  uint64_t asyncwrites;
  /**
   * Reads that were waited for.
   */
  uint64_t syncreads;
  /**
   * Reads that were not.
   */
  uint64_t asyncreads;
  /**
   * Files in memory.
   */
  uint32_t nvnodelistsize;
  uint32_t __spare0;
  uint64_t __spare[9];
  /**
   * Longest name.
   */
  uint32_t namemax;
  /**
   * Who mounted it.
   */
  cg_uid owner;
  /**
   * Its id.
   */
  struct cg_fsid fsid;
  char __charspare[80];
  /**
   * Kind of file system.
   */
  char fstypename[16];
  /**
   * What is mounted.
   */
  char mntfromname[1024];
  /**
   * Where it is mounted.
   */
  char mntonname[1024];
};
#endif

#if (!defined(__linux__) && defined(__APPLE__))
/**
 * A file system. Source: statfs(2), sys/mount.h.
 */
struct cg_statfs {
  /**
   * Size of a block, in bytes.
   */
  uint32_t bsize;
  /**
   * Best size of a transfer, in bytes.
   */
  int32_t iosize;
  /**
   * Blocks.
   */
  uint64_t blocks;
  /**
   * Free blocks.
   */
  uint64_t bfree;
  /**
   * Free blocks for ordinary users.
   */
  uint64_t bavail;
  /**
   * Files that fit.
   */
  uint64_t files;
  /**
   * Files that still fit.
   */
  uint64_t ffree;
  /**
   * Its id.
   */
  struct cg_fsid fsid;
  /**
   * Who mounted it.
   */
  cg_uid owner;
  /**
   * Kind of file system, as a number.
   */
  uint32_t type;
  /**
   * How it is mounted.
   */
  uint32_t flags;
  /**
   * Variant of the kind.
   */
  uint32_t fssubtype;
  /**
   * Kind of file system.
   */
  char fstypename[16];
  /**
   * Where it is mounted.
   */
  char mntonname[1024];
  /**
   * What is mounted.
   */
  char mntfromname[1024];
  /**
   * More of how it is mounted.
   */
  uint32_t flags_ext;
  uint32_t __reserved[7];
};
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * A file system. Source: statvfs(2), sys/statvfs.h.
 */
struct cg_statvfs {
  /**
   * How it is mounted.
   */
  uint64_t flag;
  /**
   * Size of a block, in bytes.
   */
  uint64_t bsize;
  /**
   * Size of a piece, in bytes.
   */
  uint64_t frsize;
  /**
   * Best size of a transfer, in bytes.
   */
  uint64_t iosize;
  /**
   * Pieces.
   */
  uint64_t blocks;
  /**
   * Free pieces.
   */
  uint64_t bfree;
  /**
   * Free pieces for ordinary users.
   */
  uint64_t bavail;
  /**
   * Pieces kept for the superuser.
   */
  uint64_t bresvd;
  /**
   * Files that fit.
   */
  uint64_t files;
  /**
   * Files that still fit.
   */
  uint64_t ffree;
  /**
   * Files that still fit, for ordinary users.
   */
  uint64_t favail;
  /**
   * Files kept for the superuser.
   */
  uint64_t fresvd;
  /**
   * Reads that were waited for.
   */
  uint64_t syncreads;
  /**
   * Writes that were waited for.
   */
  uint64_t syncwrites;
  /**
   * Reads that were not.
   */
  uint64_t asyncreads;
  /**
   * Writes that were not.
   */
  uint64_t asyncwrites;
  /**
   * Its id.
   */
  struct cg_fsid fsidx;
  /**
   * Its id, as POSIX has it.
   */
  uint64_t fsid;
  /**
   * Longest name.
   */
  uint64_t namemax;
  /**
   * Who mounted it.
   */
  cg_uid owner;
  uint32_t __spare0;
  uint64_t __spare[4];
  /**
   * Kind of file system.
   */
  char fstypename[32];
  /**
   * Where it is mounted.
   */
  char mntonname[1024];
  /**
   * What is mounted.
   */
  char mntfromname[1024];
  /**
   * The label of what is mounted.
   */
  char mntfromlabel[1024];
};
#endif

/**
 * Whether a file system is asked anew. Source: getfsstat(2), sys/mount.h.
 */
typedef int32_t cg_enum_MNT_WAIT;

/**
 * What `fsync_range` writes, and how far. Source: fsync_range(2), unistd.h.
 */
typedef uint32_t cg_flags_FSYNC;

#if defined(__linux__)
/**
 * The two times that `utimensat` sets: an array of two `struct timespec`. Source: utimensat(2).
 */
struct cg_timespec2 {
  /**
   * Last access; `UTIME` values may stand in `nsec`.
   */
  struct cg_timespec atime;
  /**
   * Last change of content; `UTIME` values may stand in `nsec`.
   */
  struct cg_timespec mtime;
};
#endif

#if !defined(__linux__)
/**
 * The two times that `utimensat` sets: an array of two `struct timespec`. Source: utimensat(2).
 */
struct cg_timespec2 {
  /**
   * Last access; `UTIME` values may stand in `nsec`.
   */
  struct cg_timespec atime;
  /**
   * Last change of content; `UTIME` values may stand in `nsec`.
   */
  struct cg_timespec mtime;
};
#endif

#if defined(__linux__)
/**
 * The two times that `utimes` sets: an array of two `struct timeval`. Source: utimes(2).
 */
struct cg_timeval2 {
  /**
   * Last access.
   */
  struct cg_timeval atime;
  /**
   * Last change of content.
   */
  struct cg_timeval mtime;
};
#endif

#if !defined(__linux__)
/**
 * The two times that `utimes` sets: an array of two `struct timeval`. Source: utimes(2).
 */
struct cg_timeval2 {
  /**
   * Last access.
   */
  struct cg_timeval atime;
  /**
   * Last change of content.
   */
  struct cg_timeval mtime;
};
#endif

/**
 * An interval timer. Source: getitimer(2), linux/time.h.
 */
typedef uint32_t cg_enum_ITIMER;

#if defined(__linux__)
/**
 * When an interval timer runs out, and how often. Source: getitimer(2), linux/time_types.h.
 */
struct cg_itimerval {
  /**
   * Time between repetitions; zero: it runs out once.
   */
  struct cg_timeval interval;
  /**
   * Time to the first; zero: it is off.
   */
  struct cg_timeval value;
};
#endif

#if !defined(__linux__)
/**
 * When an interval timer runs out, and how often. Source: getitimer(2), sys/time.h.
 */
struct cg_itimerval {
  /**
   * Time between repetitions; zero: it runs out once.
   */
  struct cg_timeval interval;
  /**
   * Time to the first; zero: it is off.
   */
  struct cg_timeval value;
};
#endif

/**
 * Whose nice value is meant. Source: getpriority(2), linux/resource.h.
 */
typedef uint32_t cg_enum_PRIO;

/**
 * How random bytes are got. Source: getrandom(2), linux/random.h.
 */
typedef uint32_t cg_flags_GRND;

/**
 * A resource that is limited. Source: getrlimit(2), asm/resource.h.
 */
typedef uint32_t cg_enum_RLIMIT;

#if defined(__linux__)
/**
 * A limit. Source: getrlimit(2), linux/resource.h.
 */
struct cg_rlimit {
  /**
   * The limit that is enforced; `INFINITY` is none.
   */
  uint64_t cur;
  /**
   * How far an ordinary process may raise it.
   */
  uint64_t max;
};
#endif

#if !defined(__linux__)
/**
 * A limit. Source: getrlimit(2), sys/resource.h.
 */
struct cg_rlimit {
  /**
   * The limit that is enforced; `INFINITY` is none.
   */
  uint64_t cur;
  /**
   * How far an ordinary process may raise it.
   */
  uint64_t max;
};
#endif

/**
 * Whose usage is meant. Source: getrusage(2), linux/resource.h.
 */
typedef int32_t cg_enum_RUSAGE;

#if defined(__linux__)
/**
 * What has been used. Source: getrusage(2), linux/resource.h.
 */
struct cg_rusage {
  /**
   * Processor time in user mode.
   */
  struct cg_timeval utime;
  /**
   * Processor time in the kernel.
   */
  struct cg_timeval stime;
  /**
   * The most memory that was resident, in KiB.
   */
  ptrdiff_t maxrss;
  /**
   * Unused: 0.
   */
  ptrdiff_t ixrss;
  /**
   * Unused: 0.
   */
  ptrdiff_t idrss;
  /**
   * Unused: 0.
   */
  ptrdiff_t isrss;
  /**
   * Page faults without I/O.
   */
  ptrdiff_t minflt;
  /**
   * Page faults with I/O.
   */
  ptrdiff_t majflt;
  /**
   * Unused: 0.
   */
  ptrdiff_t nswap;
  /**
   * Reads from storage.
   */
  ptrdiff_t inblock;
  /**
   * Writes to storage.
   */
  ptrdiff_t oublock;
  /**
   * Unused: 0.
   */
  ptrdiff_t msgsnd;
  /**
   * Unused: 0.
   */
  ptrdiff_t msgrcv;
  /**
   * Unused: 0.
   */
  ptrdiff_t nsignals;
  /**
   * Times that it gave the processor up to wait.
   */
  ptrdiff_t nvcsw;
  /**
   * Times that the processor was taken from it.
   */
  ptrdiff_t nivcsw;
};
#endif

#if !defined(__linux__)
/**
 * What has been used. Source: getrusage(2), sys/resource.h.
 */
struct cg_rusage {
  /**
   * Processor time in user mode.
   */
  struct cg_timeval utime;
  /**
   * Processor time in the kernel.
   */
  struct cg_timeval stime;
  /**
   * The most memory that was resident: in KiB, on macOS in bytes.
   */
  int64_t maxrss;
  /**
   * Memory for shared text, times time.
   */
  int64_t ixrss;
  /**
   * Memory for data, times time.
   */
  int64_t idrss;
  /**
   * Memory for the stack, times time.
   */
  int64_t isrss;
  /**
   * Page faults without I/O.
   */
  int64_t minflt;
  /**
   * Page faults with I/O.
   */
  int64_t majflt;
  /**
   * Times that it was swapped out.
   */
  int64_t nswap;
  /**
   * Reads from storage.
   */
  int64_t inblock;
  /**
   * Writes to storage.
   */
  int64_t oublock;
  /**
   * Messages sent.
   */
  int64_t msgsnd;
  /**
   * Messages received.
   */
  int64_t msgrcv;
  /**
   * Signals received.
   */
  int64_t nsignals;
  /**
   * Times that it gave the processor up to wait.
   */
  int64_t nvcsw;
  /**
   * Times that the processor was taken from it.
   */
  int64_t nivcsw;
};
#endif

#if defined(__linux__)
/**
 * The kernel's time zone, which only old file systems use. Source: gettimeofday(2), linux/time.h.
 */
struct cg_timezone {
  /**
   * Minutes west of Greenwich.
   */
  int32_t minuteswest;
  /**
   * Kind of daylight saving; unused.
   */
  int32_t dsttime;
};
#endif

#if !defined(__linux__)
/**
 * The kernel's time zone, which hardly anybody uses. Source: gettimeofday(2), sys/time.h.
 */
struct cg_timezone {
  /**
   * Minutes west of Greenwich.
   */
  int32_t minuteswest;
  /**
   * Kind of daylight saving.
   */
  int32_t dsttime;
};
#endif

/**
 * Address and protocol families. Source: socket(2), address_families(7).
 */
typedef int32_t cg_enum_AF;

/**
 * What is watched, how, and what happened. Source: inotify(7), linux/inotify.h.
 */
typedef uint32_t cg_flags_IN;

/**
 * Flags of a new inotify. Source: inotify_init1(2).
 */
typedef uint32_t cg_flags_IN_INIT;

#if defined(__linux__)
/**
 * One event of an inotify, as `inotify_next` tells it.
 */
struct cg_inotify_view {
  /**
   * The watch; -1 when events were lost.
   */
  int32_t wd;
  /**
   * What happened.
   */
  uint32_t mask;
  /**
   * The same number in both halves of a move.
   */
  uint32_t cookie;
  /**
   * Offset of the entry's name in the buffer.
   */
  uint32_t name_offset;
  /**
   * Length of the name in bytes; 0 if the event is of the watched thing itself.
   */
  uint32_t name_len;
};
#endif

/**
 * Requests of `ioctl`, with their full names. Source: ioctl(2), asm/ioctls.h, linux/sockios.h, linux/if_tun.h.
 */
typedef uint32_t cg_enum_IOCTL;

#if defined(__linux__)
/**
 * One buffer of a vectored read or write. Source: readv(2), linux/uio.h.
 */
struct cg_iovec {
  /**
   * The buffer.
   */
  uint8_t *base;
  /**
   * Its length in bytes.
   */
  size_t len;
};
#endif

#if !defined(__linux__)
/**
 * One buffer of a vectored read or write. Source: readv(2), sys/uio.h.
 */
struct cg_iovec {
  /**
   * The buffer.
   */
  uint8_t *base;
  /**
   * Its length in bytes.
   */
  size_t len;
};
#endif

/**
 * How a jail is made, changed or asked for. Source: jail(2), sys/jail.h.
 */
typedef int32_t cg_flags_JAIL;

#if defined(__FreeBSD__)
/**
 * A kernel event: a change, or what happened. Source: kqueue(2), sys/event.h.
 */
struct cg_kevent {
  /**
   * What is watched: a descriptor, a process, a number.
   */
  size_t ident;
  /**
   * What about it.
   */
  int16_t filter;
  /**
   * What is done with it, and what came with it.
   */
  uint16_t flags;
  /**
   * Details, by the filter.
   */
  uint32_t fflags;
  /**
   * A number, by the filter.
   */
  int64_t data;
  /**
   * The program's own number.
   */
  size_t udata;
  /**
   * More, by the filter.
   */
  uint64_t ext[4];
};
#endif

#if defined(__NetBSD__)
/**
 * A kernel event: a change, or what happened. Source: kqueue(2), sys/event.h.
 */
struct cg_kevent {
  /**
   * What is watched: a descriptor, a process, a number.
   */
  size_t ident;
  /**
   * What about it.
   */
  uint32_t filter;
  /**
   * What is done with it, and what came with it.
   */
  uint32_t flags;
  /**
   * Details, by the filter.
   */
  uint32_t fflags;
  /**
   * A number, by the filter.
   */
  int64_t data;
  /**
   * The program's own number.
   */
  size_t udata;
};
#endif

#if defined(__APPLE__)
/**
 * A kernel event: a change, or what happened. Source: kqueue(2), sys/event.h.
 */
struct __attribute__((packed, aligned(4))) cg_kevent {
  /**
   * What is watched: a descriptor, a process, a number.
   */
  size_t ident;
  /**
   * What about it.
   */
  int16_t filter;
  /**
   * What is done with it, and what came with it.
   */
  uint16_t flags;
  /**
   * Details, by the filter.
   */
  uint32_t fflags;
  /**
   * A number, by the filter.
   */
  int64_t data;
  /**
   * The program's own number.
   */
  size_t udata;
};
#endif

#if defined(__APPLE__)
/**
 * A kernel event with numbers of 64 bits. Source: kevent64(2), sys/event.h.
 */
struct cg_kevent64_s {
  /**
   * What is watched: a descriptor, a process, a number.
   */
  uint64_t ident;
  /**
   * What about it.
   */
  int16_t filter;
  /**
   * What is done with it, and what came with it.
   */
  uint16_t flags;
  /**
   * Details, by the filter.
   */
  uint32_t fflags;
  /**
   * A number, by the filter.
   */
  int64_t data;
  /**
   * The program's own number.
   */
  uint64_t udata;
  /**
   * More numbers, by the filter.
   */
  uint64_t ext[2];
};
#endif

/**
 * How `kevent64` goes. Source: kevent64(2), sys/event.h.
 */
typedef uint32_t cg_flags_KEVENT_FLAG;

/**
 * From where an offset counts. Source: lseek(2), linux/fs.h.
 */
typedef uint32_t cg_enum_SEEK;

/**
 * A memory address.
 */
typedef size_t cg_address;

/**
 * Advice about memory. Source: madvise(2), asm/mman.h.
 */
typedef uint32_t cg_enum_MADV;

/**
 * How `memfd_create` makes a file. The `HUGE_` sizes are numbers in the upper bits, of which one is given. Source: memfd_create(2), linux/memfd.h.
 */
typedef uint32_t cg_flags_MFD;

/**
 * What a child gets of a range of memory. Source: minherit(2), sys/mman.h.
 */
typedef int32_t cg_enum_INHERIT;

/**
 * How `mlock2` locks. Source: mlock2(2), asm/mman.h.
 */
typedef uint32_t cg_flags_MLOCK;

/**
 * What `mlockall` locks. Source: mlockall(2), asm/mman.h.
 */
typedef uint32_t cg_flags_MCL;

/**
 * What may be done with a mapping. Source: mmap(2), asm/mman.h.
 */
typedef uint32_t cg_flags_PROT;

/**
 * What a mapping is of, and how it is made. Source: mmap(2), asm/mman.h.
 */
typedef uint32_t cg_flags_MAP;

/**
 * How a file system is mounted. Source: mount(2), linux/mount.h.
 */
typedef uint32_t cg_flags_MS;

#if defined(__linux__)
/**
 * How a file system is unmounted. Source: umount2(2).
 */
typedef uint32_t cg_flags_MNT;
#endif

#if !defined(__linux__)
/**
 * How a file system is mounted, and how `mount` and `unmount` go. Source: mount(2), sys/mount.h.
 */
typedef uint64_t cg_flags_MNT;
#endif

/**
 * How a mapping is resized. Source: mremap(2), linux/mman.h.
 */
typedef uint32_t cg_flags_MREMAP;

/**
 * How a mapping is written back. Source: msync(2), asm/mman.h.
 */
typedef uint32_t cg_flags_MSYNC;

#if defined(__linux__)
/**
 * How `openat2` opens a file. Source: openat2(2), linux/openat2.h.
 */
struct cg_open_how {
  /**
   * Access mode, creation and status flags.
   */
  uint64_t flags;
  /**
   * Permission bits of a file that is created; otherwise 0.
   */
  uint64_t mode;
  /**
   * How the path is resolved.
   */
  uint64_t resolve;
};
#endif

/**
 * How a process descriptor is made. Source: pidfd_open(2), linux/pidfd.h.
 */
typedef uint32_t cg_flags_PIDFD;

#if defined(__linux__)
/**
 * A signal from `kill` or its kin. Source: sigaction(2), asm/siginfo.h.
 */
struct cg_siginfo_kill {
  /**
   * The sender.
   */
  cg_pid pid;
  /**
   * The sender's real user.
   */
  cg_uid uid;
};
#endif

#if defined(__linux__)
/**
 * A value that is sent with a signal. Source: sigqueue(3), asm/siginfo.h.
 */
union cg_sigval {
  /**
   * As a number.
   */
  int32_t int_;
  /**
   * As an address.
   */
  size_t ptr;
};
#endif

#if defined(__linux__)
/**
 * A signal from a POSIX timer. Source: sigaction(2), asm/siginfo.h.
 */
struct cg_siginfo_timer {
  /**
   * The timer.
   */
  int32_t tid;
  /**
   * How often it ran out since.
   */
  int32_t overrun;
  /**
   * The value given when the timer was made.
   */
  union cg_sigval sigval;
  int32_t __sys_private;
};
#endif

#if defined(__linux__)
/**
 * A signal that was queued with a value. Source: sigaction(2), asm/siginfo.h.
 */
struct cg_siginfo_rt {
  /**
   * The sender.
   */
  cg_pid pid;
  /**
   * The sender's real user.
   */
  cg_uid uid;
  /**
   * The value.
   */
  union cg_sigval sigval;
};
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * A signal from `kill`, `sigqueue` or a timer. Source: siginfo(2), sys/siginfo.h.
 */
struct cg_siginfo_rt {
  /**
   * The sender.
   */
  cg_pid pid;
  /**
   * The sender's real user.
   */
  cg_uid uid;
  /**
   * The value that was sent along.
   */
  size_t value;
};
#endif

#if defined(__linux__)
/**
 * A `SIGCHLD`, and what `waitid` fills. Source: sigaction(2), asm/siginfo.h.
 */
struct cg_siginfo_sigchld {
  /**
   * The child.
   */
  cg_pid pid;
  /**
   * The child's real user.
   */
  cg_uid uid;
  /**
   * Exit status or signal, as the code says.
   */
  int32_t status;
  /**
   * Processor time in user mode, in ticks; `waitid` leaves it 0.
   */
  ptrdiff_t utime;
  /**
   * Processor time in the kernel, in ticks; `waitid` leaves it 0.
   */
  ptrdiff_t stime;
};
#endif

#if defined(__linux__)
/**
 * A `SIGSEGV`, `SIGBUS`, `SIGILL`, `SIGFPE` or `SIGTRAP`. Source: sigaction(2), asm/siginfo.h.
 */
struct cg_siginfo_sigfault {
  /**
   * The address that was accessed, or of the instruction.
   */
  size_t addr;
  /**
   * Lowest bit of the address that counts, for a memory error.
   */
  int16_t addr_lsb;
  /**
   * `SEGV_BNDERR`: the lower bound.
   */
  size_t lower;
  /**
   * `SEGV_BNDERR`: the upper bound; `SEGV_PKUERR` has its key in the first half of `lower`.
   */
  size_t upper;
};
#endif

#if defined(__linux__)
/**
 * A `SIGIO`. Source: sigaction(2), asm/siginfo.h.
 */
struct cg_siginfo_sigpoll {
  /**
   * What is ready, as `poll` says it.
   */
  ptrdiff_t band;
  /**
   * The descriptor.
   */
  int32_t fd;
};
#endif

#if defined(__linux__)
/**
 * A `SIGSYS`. Source: sigaction(2), asm/siginfo.h.
 */
struct cg_siginfo_sigsys {
  /**
   * The address of the calling instruction.
   */
  size_t call_addr;
  /**
   * The number of the system call.
   */
  int32_t syscall;
  /**
   * The processor, as `AUDIT_ARCH` numbers it.
   */
  uint32_t arch;
};
#endif

#if (defined(__linux__) && defined(__LP64__))
/**
 * What depends on the signal. Source: sigaction(2), asm/siginfo.h.
 */
union cg_sifields {
  /**
   * From `kill` or its kin.
   */
  struct cg_siginfo_kill kill;
  /**
   * From a POSIX timer.
   */
  struct cg_siginfo_timer timer;
  /**
   * Queued with a value.
   */
  struct cg_siginfo_rt rt;
  /**
   * `SIGCHLD`, and `waitid`.
   */
  struct cg_siginfo_sigchld sigchld;
  /**
   * A fault.
   */
  struct cg_siginfo_sigfault sigfault;
  /**
   * `SIGIO`.
   */
  struct cg_siginfo_sigpoll sigpoll;
  /**
   * `SIGSYS`.
   */
  struct cg_siginfo_sigsys sigsys;
  size_t __room[14];
};
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * What depends on the signal. Source: sigaction(2), asm/siginfo.h.
 */
union cg_sifields {
  /**
   * From `kill` or its kin.
   */
  struct cg_siginfo_kill kill;
  /**
   * From a POSIX timer.
   */
  struct cg_siginfo_timer timer;
  /**
   * Queued with a value.
   */
  struct cg_siginfo_rt rt;
  /**
   * `SIGCHLD`, and `waitid`.
   */
  struct cg_siginfo_sigchld sigchld;
  /**
   * A fault.
   */
  struct cg_siginfo_sigfault sigfault;
  /**
   * `SIGIO`.
   */
  struct cg_siginfo_sigpoll sigpoll;
  /**
   * `SIGSYS`.
   */
  struct cg_siginfo_sigsys sigsys;
  size_t __room[29];
};
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * A `SIGCHLD`, and what `waitid` fills. Source: siginfo(2), sys/siginfo.h.
 */
struct cg_siginfo_child {
  /**
   * The child.
   */
  cg_pid pid;
  /**
   * The child's real user.
   */
  cg_uid uid;
  /**
   * Exit status or signal, as the code says.
   */
  int32_t status;
  /**
   * Processor time in user mode, in ticks.
   */
  uint32_t utime;
  /**
   * Processor time in the kernel, in ticks.
   */
  uint32_t stime;
};
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * A fault of memory or arithmetic. Source: siginfo(2), sys/siginfo.h.
 */
struct cg_siginfo_fault {
  /**
   * The address that was accessed, or of the instruction.
   */
  size_t addr;
  /**
   * The processor's trap.
   */
  int32_t trap;
  /**
   * More of it.
   */
  int32_t trap2;
  /**
   * More of it.
   */
  int32_t trap3;
};
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * A `SIGIO`. Source: siginfo(2), sys/siginfo.h.
 */
struct cg_siginfo_poll {
  /**
   * What is ready, as `poll` says it.
   */
  int64_t band;
  /**
   * The descriptor.
   */
  int32_t fd;
};
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * The part of a signal's origin that depends on the signal. Source: siginfo(2), sys/siginfo.h.
 */
union cg_siginfo_reason {
  /**
   * A signal that was sent.
   */
  struct cg_siginfo_rt rt;
  /**
   * A child.
   */
  struct cg_siginfo_child child;
  /**
   * A fault.
   */
  struct cg_siginfo_fault fault;
  /**
   * A descriptor.
   */
  struct cg_siginfo_poll poll;
  uint64_t __room[10];
};
#endif

#if defined(__linux__)
/**
 * What comes with a signal. Source: sigaction(2), asm/siginfo.h.
 */
struct cg_siginfo {
  /**
   * The signal.
   */
  int32_t signo;
  /**
   * An error number; rarely used.
   */
  int32_t errno_;
  /**
   * Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...).
   */
  int32_t code;
  /**
   * What depends on the signal.
   */
  union cg_sifields fields;
};
#endif

#if ((!defined(__linux__) && !defined(__NetBSD__)) && defined(__APPLE__))
/**
 * Where a signal came from, and what `waitid` fills. Source: siginfo(3), sys/signal.h.
 */
struct cg_siginfo {
  /**
   * The signal.
   */
  int32_t signo;
  /**
   * An error number, or 0.
   */
  int32_t errno_;
  /**
   * Why it was sent.
   */
  int32_t code;
  /**
   * The sender, or the child.
   */
  cg_pid pid;
  /**
   * The sender's or child's real user.
   */
  cg_uid uid;
  /**
   * Exit status or signal of the child, as the code says.
   */
  int32_t status;
  /**
   * The address that was accessed, or of the instruction.
   */
  size_t addr;
  /**
   * The value that was sent along.
   */
  size_t value;
  /**
   * What is ready, for `SIGIO`; on FreeBSD also a timer's id and how often it ran out since, in the two halves.
   */
  int64_t band;
  uint64_t __pad[7];
};
#endif

#if ((!defined(__linux__) && !defined(__NetBSD__)) && defined(__FreeBSD__))
/**
 * Where a signal came from, and what `waitid` fills. Source: siginfo(3), sys/signal.h.
 */
struct cg_siginfo {
  /**
   * The signal.
   */
  int32_t signo;
  /**
   * An error number, or 0.
   */
  int32_t errno_;
  /**
   * Why it was sent.
   */
  int32_t code;
  /**
   * The sender, or the child.
   */
  cg_pid pid;
  /**
   * The sender's or child's real user.
   */
  cg_uid uid;
  /**
   * Exit status or signal of the child, as the code says.
   */
  int32_t status;
  /**
   * The address that was accessed, or of the instruction.
   */
  size_t addr;
  /**
   * The value that was sent along.
   */
  size_t value;
  /**
   * What is ready, for `SIGIO`; also a timer's id and how often it ran out since, in the two halves.
   */
  int64_t band;
  uint64_t __pad[4];
};
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * Where a signal came from, and what `waitid` fills. Source: siginfo(2), sys/siginfo.h.
 */
struct cg_siginfo {
  /**
   * The signal.
   */
  int32_t signo;
  /**
   * Why it was sent.
   */
  int32_t code;
  /**
   * An error number, or 0.
   */
  int32_t errno_;
  int32_t __pad;
  /**
   * The rest, by the signal.
   */
  union cg_siginfo_reason reason;
  uint64_t __rest[4];
};
#endif

/**
 * Whom `pidfd_send_signal` reaches; by default what the descriptor was made for. Source: pidfd_send_signal(2), linux/pidfd.h.
 */
typedef uint32_t cg_flags_PIDFD_SIGNAL;

#if defined(__linux__)
/**
 * One descriptor of a `poll`. Source: poll(2), asm/poll.h.
 */
struct cg_pollfd {
  /**
   * The descriptor; a negative number is skipped.
   */
  int32_t fd;
  /**
   * What is waited for.
   */
  int16_t events;
  /**
   * What happened.
   */
  int16_t revents;
};
#endif

#if !defined(__linux__)
/**
 * One descriptor of a `poll`. Source: poll(2), sys/poll.h.
 */
struct cg_pollfd {
  /**
   * The descriptor; a negative number is skipped.
   */
  int32_t fd;
  /**
   * What is waited for.
   */
  int16_t events;
  /**
   * What happened.
   */
  int16_t revents;
};
#endif

/**
 * An operation of `prctl`. Source: prctl(2), linux/prctl.h.
 */
typedef uint32_t cg_enum_PR;

/**
 * How one read or write differs from others. Source: preadv2(2), linux/fs.h.
 */
typedef uint32_t cg_flags_RWF;

/**
 * What the id of `waitid` is. Source: waitid(2), linux/wait.h.
 */
typedef uint32_t cg_enum_P;

/**
 * What `procctl` asks or sets. Source: procctl(2), sys/procctl.h.
 */
typedef int32_t cg_enum_PROC;

#if (defined(__linux__) && defined(__LP64__))
/**
 * A set of descriptors below 1024. Source: select(2), linux/posix_types.h.
 */
struct cg_fd_set {
  /**
   * The bits, in words of the register's size: `fd` is bit `fd` modulo the word's bits of word `fd` divided by them.
   */
  size_t bits[16];
};
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * A set of descriptors below 1024. Source: select(2), linux/posix_types.h.
 */
struct cg_fd_set {
  /**
   * The bits, in words of the register's size: `fd` is bit `fd` modulo the word's bits of word `fd` divided by them.
   */
  size_t bits[32];
};
#endif

#if (!defined(__linux__) && defined(__FreeBSD__))
/**
 * A set of descriptors. Source: select(2), sys/select.h.
 */
struct cg_fd_set {
  /**
   * The bits, of 1024 descriptors.
   */
  size_t bits[16];
};
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * A set of descriptors. Source: select(2), sys/select.h.
 */
struct cg_fd_set {
  /**
   * The bits, of 256 descriptors.
   */
  uint32_t bits[8];
};
#endif

#if (!defined(__linux__) && defined(__APPLE__))
/**
 * A set of descriptors. Source: select(2), sys/select.h.
 */
struct cg_fd_set {
  /**
   * The bits, of 1024 descriptors.
   */
  uint32_t bits[32];
};
#endif

/**
 * How the machine stops or starts. Source: reboot(2), sys/reboot.h.
 */
typedef uint32_t cg_flags_RB;

/**
 * How a message is sent or received, and what became of it. Source: send(2), recv(2).
 */
typedef uint32_t cg_flags_MSG;

#if defined(__linux__)
/**
 * What `sendmsg` sends and `recvmsg` fills. Source: sendmsg(2), recvmsg(2).
 */
struct cg_msghdr {
  /**
   * The peer's address, or nothing.
   */
  uint8_t *name;
  /**
   * Its length in bytes.
   */
  uint32_t namelen;
  /**
   * The buffers.
   */
  struct cg_iovec *iov;
  /**
   * The number of buffers.
   */
  size_t iovlen;
  /**
   * The control messages, or nothing.
   */
  uint8_t *control;
  /**
   * Their length in bytes.
   */
  size_t controllen;
  /**
   * What became of a message that was received.
   */
  uint32_t flags;
};
#endif

#if !defined(__linux__)
/**
 * What `sendmsg` sends and `recvmsg` fills. Source: recv(2), sys/socket.h.
 */
struct cg_msghdr {
  /**
   * The peer's address, or nothing.
   */
  uint8_t *name;
  /**
   * Its length in bytes.
   */
  uint32_t namelen;
  /**
   * The buffers.
   */
  struct cg_iovec *iov;
  /**
   * The number of buffers.
   */
  uint32_t iovlen;
  /**
   * The control messages, or nothing.
   */
  uint8_t *control;
  /**
   * Their length in bytes.
   */
  uint32_t controllen;
  /**
   * What became of a message that was received.
   */
  uint32_t flags;
};
#endif

#if defined(__linux__)
/**
 * One message of `sendmmsg` and `recvmmsg`. Source: sendmmsg(2).
 */
struct cg_mmsghdr {
  /**
   * The message.
   */
  struct cg_msghdr hdr;
  /**
   * The number of bytes that were sent or received.
   */
  uint32_t len;
};
#endif

#if ((!defined(__linux__) && !defined(__APPLE__)) && defined(__FreeBSD__))
/**
 * One message of `sendmmsg` and `recvmmsg`. Source: sendmmsg(2), sys/socket.h.
 */
struct cg_mmsghdr {
  /**
   * The message.
   */
  struct cg_msghdr hdr;
  /**
   * Filled with the number of bytes.
   */
  int64_t len;
};
#endif

#if ((!defined(__linux__) && !defined(__APPLE__)) && defined(__NetBSD__))
/**
 * One message of `sendmmsg` and `recvmmsg`. Source: sendmmsg(2), sys/socket.h.
 */
struct cg_mmsghdr {
  /**
   * The message.
   */
  struct cg_msghdr hdr;
  /**
   * Filled with the number of bytes.
   */
  uint32_t len;
  uint32_t __pad;
};
#endif

/**
 * How `renameat2` treats a name that exists. Source: rename(2), linux/fs.h.
 */
typedef uint32_t cg_flags_RENAME;

/**
 * What `rtprio` does, and kinds and ends of priorities. Source: rtprio(2), sys/rtprio.h.
 */
typedef int32_t cg_enum_RTP;

#if defined(__FreeBSD__)
/**
 * A real-time or idle priority. Source: rtprio(2), sys/rtprio.h.
 */
struct cg_rtprio {
  /**
   * Its kind.
   */
  uint16_t type;
  /**
   * The priority, from `PRIO_MIN`, the highest, to `PRIO_MAX`.
   */
  uint16_t prio;
};
#endif

/**
 * A scheduling policy. Source: sched(7), linux/sched.h.
 */
typedef uint32_t cg_enum_SCHED;

#if (defined(__linux__) && defined(__LP64__))
/**
 * A set of processors: processor `n` is bit `n`. Source: sched_setaffinity(2), sched.h.
 */
struct cg_cpu_set {
  /**
   * The bits, in words as wide as an address.
   */
  size_t bits[16];
};
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * A set of processors: processor `n` is bit `n`. Source: sched_setaffinity(2), sched.h.
 */
struct cg_cpu_set {
  /**
   * The bits, in words as wide as an address.
   */
  size_t bits[32];
};
#endif

#if defined(__linux__)
/**
 * Policy and parameters. Source: sched_setattr(2), linux/sched/types.h.
 */
struct cg_sched_attr {
  /**
   * The size of this struct; the calls fill it in.
   */
  uint32_t size;
  /**
   * The policy.
   */
  uint32_t policy;
  /**
   * Flags.
   */
  uint64_t flags;
  /**
   * The nice value, for time sharing.
   */
  int32_t nice;
  /**
   * The real-time priority.
   */
  uint32_t priority;
  /**
   * Deadline: processor time in each period, in nanoseconds.
   */
  uint64_t runtime;
  /**
   * Deadline: until when in the period, in nanoseconds.
   */
  uint64_t deadline;
  /**
   * Deadline: the period, in nanoseconds.
   */
  uint64_t period;
  /**
   * Least utilization, of 1024.
   */
  uint32_t util_min;
  /**
   * Most utilization, of 1024.
   */
  uint32_t util_max;
};
#endif

#if defined(__linux__)
/**
 * The parameters of a policy. Source: sched_setparam(2), linux/sched.h.
 */
struct cg_sched_param {
  /**
   * The real-time priority; 0 with a policy that is not of real time.
   */
  int32_t priority;
};
#endif

#if (!defined(__linux__) && !defined(__APPLE__))
/**
 * The parameters of a policy. Source: sched_setscheduler(2), sched.h.
 */
struct cg_sched_param {
  /**
   * The priority.
   */
  int32_t priority;
};
#endif

#if (!defined(__linux__) && !defined(__NetBSD__))
/**
 * What is sent before and after a file. Source: sendfile(2), sys/socket.h.
 */
struct cg_sf_hdtr {
  /**
   * What is sent before it.
   */
  struct cg_iovec *headers;
  /**
   * The number of buffers.
   */
  int32_t hdr_cnt;
  /**
   * What is sent after it.
   */
  struct cg_iovec *trailers;
  /**
   * The number of buffers.
   */
  int32_t trl_cnt;
};
#endif

/**
 * How `sendfile` sends. Source: sendfile(2), sys/socket.h.
 */
typedef uint32_t cg_flags_SF_SEND;

/**
 * Which direction of a connection ends. Source: shutdown(2).
 */
typedef int32_t cg_enum_SHUT;

#if (defined(__linux__) && !defined(__riscv))
/**
 * What a signal does. Source: sigaction(2), linux/signal.h.
 * The code that returns from a handler (`sa_restorer`) is the library's affair and no field that is described.
 */
struct cg_sigaction {
  /**
   * `SIG_DFL`, `SIG_IGN`, or the address of a handler.
   */
  size_t handler;
  /**
   * How it is handled.
   */
  size_t flags;
  size_t __restorer;
  /**
   * Signals that are blocked while the handler runs.
   */
  struct cg_sigset mask;
};
#endif

#if (defined(__linux__) && !!defined(__riscv))
/**
 * What a signal does. Source: sigaction(2), linux/signal.h.
 * The code that returns from a handler (`sa_restorer`) is the library's affair and no field that is described.
 */
struct cg_sigaction {
  /**
   * `SIG_DFL`, `SIG_IGN`, or the address of a handler.
   */
  size_t handler;
  /**
   * How it is handled.
   */
  size_t flags;
  /**
   * Signals that are blocked while the handler runs.
   */
  struct cg_sigset mask;
};
#endif

#if defined(__FreeBSD__)
/**
 * What a signal does. Source: sigaction(2), sys/signal.h.
 */
struct cg_sigaction {
  /**
   * `SIG_DFL`, `SIG_IGN`, or the address of a handler.
   */
  size_t handler;
  /**
   * How it is handled.
   */
  int32_t flags;
  /**
   * Signals that are blocked while the handler runs.
   */
  struct cg_sigset mask;
};
#endif

#if defined(__NetBSD__)
/**
 * What a signal does. Source: sigaction(2), sys/signal.h.
 */
struct cg_sigaction {
  /**
   * `SIG_DFL`, `SIG_IGN`, or the address of a handler.
   */
  size_t handler;
  /**
   * Signals that are blocked while the handler runs.
   */
  struct cg_sigset mask;
  /**
   * How it is handled.
   */
  int32_t flags;
};
#endif

#if defined(__APPLE__)
/**
 * What a signal does. Source: sigaction(2), sys/signal.h.
 */
struct cg_sigaction {
  /**
   * `SIG_DFL`, `SIG_IGN`, or the address of a handler.
   */
  size_t handler;
  /**
   * Signals that are blocked while the handler runs.
   */
  struct cg_sigset mask;
  /**
   * How it is handled.
   */
  int32_t flags;
};
#endif

#if defined(__linux__)
/**
 * The alternate signal stack. Source: sigaltstack(2), asm/signal.h.
 */
struct cg_stack {
  /**
   * Its lowest address.
   */
  size_t sp;
  /**
   * Its state.
   */
  uint32_t flags;
  /**
   * Its size in bytes.
   */
  size_t size;
};
#endif

#if !defined(__linux__)
/**
 * The alternate signal stack. Source: sigaltstack(2), sys/signal.h.
 */
struct cg_stack {
  /**
   * Its lowest address.
   */
  size_t sp;
  /**
   * Its size in bytes.
   */
  size_t size;
  /**
   * Its state.
   */
  uint32_t flags;
};
#endif

/**
 * How a signal descriptor is made. Source: signalfd(2), linux/signalfd.h.
 */
typedef uint32_t cg_flags_SFD;

/**
 * How a signal mask is changed. Source: sigprocmask(2), asm/signal.h.
 */
typedef uint32_t cg_enum_SIGPM;

#if defined(__linux__)
/**
 * An IPv4 address in network byte order. Source: ip(7), linux/in.h.
 */
struct cg_in_addr {
  /**
   * The four bytes as one number, the first byte at the lowest address.
   */
  uint32_t addr;
};
#endif

#if !defined(__linux__)
/**
 * An IPv4 address in network byte order. Source: inet(4), netinet/in.h.
 */
struct cg_in_addr {
  /**
   * The four bytes as one number, the first byte at the lowest address.
   */
  uint32_t addr;
};
#endif

#if defined(__linux__)
/**
 * The value of `SO_LINGER`. Source: socket(7).
 */
struct cg_linger {
  /**
   * Whether `close` waits.
   */
  int32_t onoff;
  /**
   * For how many seconds.
   */
  int32_t linger;
};
#endif

#if !defined(__linux__)
/**
 * The value of `SO_LINGER`. Source: getsockopt(2), sys/socket.h.
 */
struct cg_linger {
  /**
   * Whether `close` waits.
   */
  int32_t onoff;
  /**
   * For how many seconds.
   */
  int32_t linger;
};
#endif

#if defined(__linux__)
/**
 * An instruction of a classic BPF program. Source: bpf(4), linux/filter.h.
 */
struct cg_sock_filter {
  /**
   * What is done: class, size, mode and so on.
   */
  uint16_t code;
  /**
   * How many instructions a test skips when it holds.
   */
  uint8_t jt;
  /**
   * How many instructions a test skips when it does not hold.
   */
  uint8_t jf;
  /**
   * A number: an offset, a constant, a memory slot, how many instructions a jump skips.
   */
  uint32_t k;
};
#endif

#if defined(__linux__)
/**
 * State and statistics of a TCP connection, the value of `TCP_INFO`. An older kernel fills less of it; the rest stays zero. Source: tcp(7), linux/tcp.h.
 */
struct cg_tcp_info {
  /**
   * The connection's state (1 established, 10 listening, ...).
   */
  uint8_t state;
  /**
   * State of congestion control (0 open, 1 disorder, 2 reduced, 3 recovery, 4 loss).
   */
  uint8_t ca_state;
  /**
   * Retransmission timeouts without an answer.
   */
  uint8_t retransmits;
  /**
   * Window or keepalive probes without an answer.
   */
  uint8_t probes;
  /**
   * How often the timeout was doubled.
   */
  uint8_t backoff;
  /**
   * What was negotiated, one bit each.
   */
  uint8_t options;
  /**
   * Window scales: low half the peer's, high half ours.
   */
  uint8_t wscale;
  /**
   * Bit 0: the delivery rate is limited by the program; bits 1 and 2: how Fast Open failed.
   */
  uint8_t limits;
  /**
   * Retransmission timeout in microseconds.
   */
  uint32_t rto;
  /**
   * Delay of acknowledgements in microseconds.
   */
  uint32_t ato;
  /**
   * Segment size of sending.
   */
  uint32_t snd_mss;
  /**
   * Segment size of receiving.
   */
  uint32_t rcv_mss;
  /**
   * Segments that are not acknowledged.
   */
  uint32_t unacked;
  /**
   * Segments that are selectively acknowledged.
   */
  uint32_t sacked;
  /**
   * Segments that are thought lost.
   */
  uint32_t lost;
  /**
   * Segments that are retransmitted and not yet acknowledged.
   */
  uint32_t retrans;
  /**
   * Unused.
   */
  uint32_t fackets;
  /**
   * Milliseconds since data was sent.
   */
  uint32_t last_data_sent;
  /**
   * Not kept.
   */
  uint32_t last_ack_sent;
  /**
   * Milliseconds since data came.
   */
  uint32_t last_data_recv;
  /**
   * Milliseconds since an acknowledgement came.
   */
  uint32_t last_ack_recv;
  /**
   * The path's MTU.
   */
  uint32_t pmtu;
  /**
   * Bound of the receive window's growth.
   */
  uint32_t rcv_ssthresh;
  /**
   * Smoothed round trip time in microseconds.
   */
  uint32_t rtt;
  /**
   * Its variation in microseconds.
   */
  uint32_t rttvar;
  /**
   * Threshold of slow start, in segments.
   */
  uint32_t snd_ssthresh;
  /**
   * Congestion window, in segments.
   */
  uint32_t snd_cwnd;
  /**
   * Segment size that we advertised.
   */
  uint32_t advmss;
  /**
   * Reordering that is tolerated, in segments.
   */
  uint32_t reordering;
  /**
   * Round trip time as the receiver sees it, in microseconds.
   */
  uint32_t rcv_rtt;
  /**
   * Room of the receive buffer's tuning, in bytes.
   */
  uint32_t rcv_space;
  /**
   * Retransmitted segments in all.
   */
  uint32_t total_retrans;
  /**
   * Bytes per second.
   */
  uint64_t pacing_rate;
  /**
   * The bound of `pacing_rate`.
   */
  uint64_t max_pacing_rate;
  /**
   * Bytes that were acknowledged.
   */
  uint64_t bytes_acked;
  /**
   * Bytes that came.
   */
  uint64_t bytes_received;
  /**
   * Segments that were sent.
   */
  uint32_t segs_out;
  /**
   * Segments that came.
   */
  uint32_t segs_in;
  /**
   * Bytes that are not sent yet.
   */
  uint32_t notsent_bytes;
  /**
   * Least round trip time in microseconds.
   */
  uint32_t min_rtt;
  /**
   * Segments with data that came.
   */
  uint32_t data_segs_in;
  /**
   * Segments with data that were sent.
   */
  uint32_t data_segs_out;
  /**
   * Bytes per second that arrive.
   */
  uint64_t delivery_rate;
  /**
   * Microseconds with data to send.
   */
  uint64_t busy_time;
  /**
   * Microseconds limited by the peer's window.
   */
  uint64_t rwnd_limited;
  /**
   * Microseconds limited by the send buffer.
   */
  uint64_t sndbuf_limited;
  /**
   * Segments that arrived.
   */
  uint32_t delivered;
  /**
   * Those with a mark of congestion.
   */
  uint32_t delivered_ce;
  /**
   * Bytes that were sent.
   */
  uint64_t bytes_sent;
  /**
   * Bytes that were retransmitted.
   */
  uint64_t bytes_retrans;
  /**
   * Duplicates that the peer told of.
   */
  uint32_t dsack_dups;
  /**
   * How often reordering was seen.
   */
  uint32_t reord_seen;
  /**
   * Segments that came out of order.
   */
  uint32_t rcv_ooopack;
  /**
   * The peer's window, in bytes.
   */
  uint32_t snd_wnd;
  /**
   * Our window, in bytes.
   */
  uint32_t rcv_wnd;
  /**
   * How often another route was tried.
   */
  uint32_t rehash;
  /**
   * Retransmission timeouts in all.
   */
  uint16_t total_rto;
  /**
   * How often they were recovered from.
   */
  uint16_t total_rto_recoveries;
  /**
   * Milliseconds spent in them.
   */
  uint32_t total_rto_time;
  /**
   * Segments that came with a mark of congestion.
   */
  uint32_t received_ce;
  /**
   * Bytes that were delivered with the mark ECT(1).
   */
  uint32_t delivered_e1_bytes;
  /**
   * Those with ECT(0).
   */
  uint32_t delivered_e0_bytes;
  /**
   * Those with a mark of congestion.
   */
  uint32_t delivered_ce_bytes;
  /**
   * Bytes that came with the mark ECT(1).
   */
  uint32_t received_e1_bytes;
  /**
   * Those with ECT(0).
   */
  uint32_t received_e0_bytes;
  /**
   * Those with a mark of congestion.
   */
  uint32_t received_ce_bytes;
  /**
   * How congestion is marked: mode, options seen, how it failed, more options; bit-fields of 2, 2, 4 and 24 bits.
   */
  uint32_t ecn;
};
#endif

#if defined(__linux__)
/**
 * How often packets of a fanout group went to another socket. Source: packet(7), linux/if_packet.h.
 */
struct __attribute__((aligned(8))) cg_tpacket_rollover_stats {
  /**
   * All that did.
   */
  uint64_t all;
  /**
   * Those that did because their flow was huge.
   */
  uint64_t huge;
  /**
   * Those for which no socket had room.
   */
  uint64_t failed;
};
#endif

#if defined(__linux__)
/**
 * Packets that a packet socket saw. Source: packet(7), linux/if_packet.h.
 */
struct cg_tpacket_stats {
  /**
   * All of them.
   */
  uint32_t packets;
  /**
   * Those that found no room.
   */
  uint32_t drops;
};
#endif

#if defined(__linux__)
/**
 * Packets that a packet socket with a ring of version 3 saw. Source: packet(7), linux/if_packet.h.
 */
struct cg_tpacket_stats_v3 {
  /**
   * All of them.
   */
  uint32_t packets;
  /**
   * Those that found no room.
   */
  uint32_t drops;
  /**
   * How often the ring was full.
   */
  uint32_t freeze_q_cnt;
};
#endif

#if defined(__linux__)
/**
 * The ids of a process: the value of `SO_PEERCRED`, the data of `SCM_CREDENTIALS`. Source: unix(7).
 */
struct cg_ucred {
  /**
   * The process.
   */
  cg_pid pid;
  /**
   * Its user.
   */
  cg_uid uid;
  /**
   * Its group.
   */
  cg_gid gid;
};
#endif

#if defined(__linux__)
/**
 * A membership of an IPv4 group for one source. Source: ip(7), linux/in.h.
 */
struct cg_ip_mreq_source {
  /**
   * The group.
   */
  struct cg_in_addr multiaddr;
  /**
   * An address of the interface.
   */
  struct cg_in_addr interface;
  /**
   * The source.
   */
  struct cg_in_addr sourceaddr;
};
#endif

#if defined(__linux__)
/**
 * A membership of an IPv4 group. Source: ip(7), linux/in.h.
 */
struct cg_ip_mreqn {
  /**
   * The group.
   */
  struct cg_in_addr multiaddr;
  /**
   * An address of the interface, if `ifindex` is 0.
   */
  struct cg_in_addr address;
  /**
   * Index of the interface; 0 goes by `address`.
   */
  int32_t ifindex;
};
#endif

#if defined(__linux__)
/**
 * An IPv6 address. Source: ipv6(7), linux/in6.h.
 */
struct __attribute__((aligned(4))) cg_in6_addr {
  /**
   * The sixteen bytes in order.
   */
  uint8_t addr[16];
};
#endif

#if !defined(__linux__)
/**
 * An IPv6 address. Source: inet6(4), netinet6/in6.h.
 */
struct __attribute__((aligned(4))) cg_in6_addr {
  /**
   * The sixteen bytes in order.
   */
  uint8_t addr[16];
};
#endif

#if defined(__linux__)
/**
 * A membership of an IPv6 group. Source: ipv6(7), linux/in6.h.
 */
struct cg_ipv6_mreq {
  /**
   * The group.
   */
  struct cg_in6_addr multiaddr;
  /**
   * Index of the interface.
   */
  int32_t ifindex;
};
#endif

#if !defined(__linux__)
/**
 * A membership of an IPv6 group. Source: ip6(4), netinet6/in6.h.
 */
struct cg_ipv6_mreq {
  /**
   * The group.
   */
  struct cg_in6_addr multiaddr;
  /**
   * Index of the interface; 0: the kernel chooses.
   */
  uint32_t interface;
};
#endif

#if defined(__linux__)
/**
 * A membership of a packet socket. Source: packet(7), linux/if_packet.h.
 */
struct cg_packet_mreq {
  /**
   * Index of the interface.
   */
  int32_t ifindex;
  /**
   * What is joined.
   */
  uint16_t type;
  /**
   * Length of `address`.
   */
  uint16_t alen;
  /**
   * The hardware address.
   */
  uint8_t address[8];
};
#endif

#if defined(__linux__)
/**
 * The shape of a ring of version 1 or 2. Source: packet(7), linux/if_packet.h.
 */
struct cg_tpacket_req {
  /**
   * Bytes of a block, a multiple of the page size.
   */
  uint32_t block_size;
  /**
   * The number of blocks; 0 takes the ring away.
   */
  uint32_t block_nr;
  /**
   * Bytes of a frame, a multiple of 16.
   */
  uint32_t frame_size;
  /**
   * The number of frames: as many as fit all blocks.
   */
  uint32_t frame_nr;
};
#endif

#if defined(__linux__)
/**
 * The shape of a ring of version 3. Source: packet(7), linux/if_packet.h.
 */
struct cg_tpacket_req3 {
  /**
   * Bytes of a block, a multiple of the page size.
   */
  uint32_t block_size;
  /**
   * The number of blocks; 0 takes the ring away.
   */
  uint32_t block_nr;
  /**
   * Bytes of a frame, a multiple of 16.
   */
  uint32_t frame_size;
  /**
   * The number of frames: as many as fit all blocks.
   */
  uint32_t frame_nr;
  /**
   * Milliseconds after which a block that is not full is given to the program; 0 lets the kernel choose.
   */
  uint32_t retire_blk_tov;
  /**
   * Bytes of each block that the program keeps for itself.
   */
  uint32_t sizeof_priv;
  /**
   * What shall be filled in.
   */
  uint32_t feature_req_word;
};
#endif

/**
 * How `splice`, `tee` and `vmsplice` move data. Source: splice(2), linux/splice.h.
 */
typedef uint32_t cg_flags_SPLICE_F;

/**
 * What `statx` asks for, and what it answered. Source: statx(2), linux/stat.h.
 */
typedef uint32_t cg_flags_STATX;

#if defined(__linux__)
/**
 * A time in `struct statx`. Source: statx(2), linux/stat.h.
 */
struct cg_statx_timestamp {
  /**
   * Seconds.
   */
  int64_t sec;
  /**
   * Nanoseconds.
   */
  uint32_t nsec;
  int32_t __reserved;
};
#endif

#if defined(__linux__)
/**
 * What the kernel knows of a file, extensibly. Source: statx(2), linux/stat.h.
 */
struct cg_statx {
  /**
   * Which fields were filled.
   */
  uint32_t mask;
  /**
   * Best block size for I/O.
   */
  uint32_t blksize;
  /**
   * Attributes.
   */
  uint64_t attributes;
  /**
   * Number of hard links.
   */
  uint32_t nlink;
  /**
   * Owner.
   */
  cg_uid uid;
  /**
   * Group.
   */
  cg_gid gid;
  /**
   * Type and permissions.
   */
  uint16_t mode;
  uint16_t __spare0[1];
  /**
   * Inode number.
   */
  uint64_t ino;
  /**
   * Size in bytes.
   */
  uint64_t size;
  /**
   * Blocks of 512 bytes in use.
   */
  uint64_t blocks;
  /**
   * Which attributes the file system knows.
   */
  uint64_t attributes_mask;
  /**
   * Last access.
   */
  struct cg_statx_timestamp atime;
  /**
   * Birth.
   */
  struct cg_statx_timestamp btime;
  /**
   * Last change of status.
   */
  struct cg_statx_timestamp ctime;
  /**
   * Last change of content.
   */
  struct cg_statx_timestamp mtime;
  /**
   * Device, for a device file: major number.
   */
  uint32_t rdev_major;
  /**
   * Device, for a device file: minor number.
   */
  uint32_t rdev_minor;
  /**
   * Device that holds the file: major number.
   */
  uint32_t dev_major;
  /**
   * Device that holds the file: minor number.
   */
  uint32_t dev_minor;
  /**
   * Id of the mount.
   */
  uint64_t mnt_id;
  /**
   * Alignment of memory for direct I/O.
   */
  uint32_t dio_mem_align;
  /**
   * Alignment of offsets for direct I/O.
   */
  uint32_t dio_offset_align;
  /**
   * Id of the subvolume.
   */
  uint64_t subvol;
  /**
   * Smallest atomic write, in bytes.
   */
  uint32_t atomic_write_unit_min;
  /**
   * Largest atomic write, in bytes.
   */
  uint32_t atomic_write_unit_max;
  /**
   * Most buffers of an atomic write.
   */
  uint32_t atomic_write_segments_max;
  /**
   * Alignment of offsets for direct reads.
   */
  uint32_t dio_read_offset_align;
  /**
   * Largest atomic write that is fast, in bytes.
   */
  uint32_t atomic_write_unit_max_opt;
  uint32_t __spare2[1];
  uint64_t __spare3[8];
};
#endif

/**
 * What `sync_file_range` does. Source: sync_file_range(2), linux/fs.h.
 */
typedef uint32_t cg_flags_SYNC_FILE_RANGE;

#if (defined(__linux__) && defined(__LP64__))
/**
 * The state of the system. Source: sysinfo(2), linux/sysinfo.h.
 */
struct cg_sysinfo {
  /**
   * Seconds since it started.
   */
  ptrdiff_t uptime;
  /**
   * Load averages over 1, 5 and 15 minutes, in 1/65536.
   */
  size_t loads[3];
  /**
   * Memory, in `mem_unit`, as the others.
   */
  size_t totalram;
  /**
   * Free memory.
   */
  size_t freeram;
  /**
   * Shared memory.
   */
  size_t sharedram;
  /**
   * Memory in buffers.
   */
  size_t bufferram;
  /**
   * Swap space.
   */
  size_t totalswap;
  /**
   * Free swap space.
   */
  size_t freeswap;
  /**
   * Processes and threads.
   */
  uint16_t procs;
  uint16_t __pad;
  /**
   * High memory.
   */
  size_t totalhigh;
  /**
   * Free high memory.
   */
  size_t freehigh;
  /**
   * The unit of these sizes, in bytes.
   */
  uint32_t mem_unit;
  uint8_t __room[4];
};
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * The state of the system. Source: sysinfo(2), linux/sysinfo.h.
 */
struct cg_sysinfo {
  /**
   * Seconds since it started.
   */
  ptrdiff_t uptime;
  /**
   * Load averages over 1, 5 and 15 minutes, in 1/65536.
   */
  size_t loads[3];
  /**
   * Memory, in `mem_unit`, as the others.
   */
  size_t totalram;
  /**
   * Free memory.
   */
  size_t freeram;
  /**
   * Shared memory.
   */
  size_t sharedram;
  /**
   * Memory in buffers.
   */
  size_t bufferram;
  /**
   * Swap space.
   */
  size_t totalswap;
  /**
   * Free swap space.
   */
  size_t freeswap;
  /**
   * Processes and threads.
   */
  uint16_t procs;
  uint16_t __pad;
  /**
   * High memory.
   */
  size_t totalhigh;
  /**
   * Free high memory.
   */
  size_t freehigh;
  /**
   * The unit of these sizes, in bytes.
   */
  uint32_t mem_unit;
  uint8_t __room[8];
};
#endif

/**
 * What is stopped or started. Source: tcflow(3).
 */
typedef uint32_t cg_enum_TCFLOW;

/**
 * Which queue is discarded. Source: tcflush(3).
 */
typedef uint32_t cg_enum_TCFLUSH;

#if (defined(__linux__) && !defined(__powerpc64__))
/**
 * How a terminal behaves, with speeds as numbers. Source: ioctl_tty(2), asm/termbits.h.
 */
struct cg_termios2 {
  /**
   * Input modes.
   */
  uint32_t iflag;
  /**
   * Output modes.
   */
  uint32_t oflag;
  /**
   * Control modes.
   */
  uint32_t cflag;
  /**
   * Local modes.
   */
  uint32_t lflag;
  /**
   * The line discipline.
   */
  uint8_t line;
  /**
   * Control characters, at the places of the group `CC`.
   */
  uint8_t cc[19];
  /**
   * Speed of the input in bits per second.
   */
  uint32_t ispeed;
  /**
   * Speed of the output in bits per second.
   */
  uint32_t ospeed;
};
#endif

#if defined(__linux__)
/**
 * Size of a terminal's window. Source: ioctl_tty(2), asm/termios.h.
 */
struct cg_winsize {
  /**
   * Rows of characters.
   */
  uint16_t row;
  /**
   * Columns of characters.
   */
  uint16_t col;
  /**
   * Width in pixels, or 0.
   */
  uint16_t xpixel;
  /**
   * Height in pixels, or 0.
   */
  uint16_t ypixel;
};
#endif

#if !defined(__linux__)
/**
 * Size of a terminal's window. Source: tty(4), sys/ttycom.h.
 */
struct cg_winsize {
  /**
   * Rows of characters.
   */
  uint16_t row;
  /**
   * Columns of characters.
   */
  uint16_t col;
  /**
   * Width in pixels, or 0.
   */
  uint16_t xpixel;
  /**
   * Height in pixels, or 0.
   */
  uint16_t ypixel;
};
#endif

/**
 * When a change happens. Source: tcsetattr(3).
 */
typedef uint32_t cg_enum_TCSA;

#if (defined(__linux__) && defined(__LP64__))
/**
 * How a timer or another event is told. Source: sigevent(3type), asm/siginfo.h.
 */
struct cg_sigevent {
  /**
   * The value sent along.
   */
  union cg_sigval value;
  /**
   * The signal.
   */
  int32_t signo;
  /**
   * By what means.
   */
  int32_t notify;
  /**
   * The thread, for `THREAD_ID`.
   */
  cg_pid notify_thread_id;
  int32_t __room[11];
};
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * How a timer or another event is told. Source: sigevent(3type), asm/siginfo.h.
 */
struct cg_sigevent {
  /**
   * The value sent along.
   */
  union cg_sigval value;
  /**
   * The signal.
   */
  int32_t signo;
  /**
   * By what means.
   */
  int32_t notify;
  /**
   * The thread, for `THREAD_ID`.
   */
  cg_pid notify_thread_id;
  int32_t __room[12];
};
#endif

#if ((!defined(__linux__) && !defined(__APPLE__)) && defined(__FreeBSD__))
/**
 * How a timer or another event is told. Source: sigevent(3), sys/signal.h.
 */
struct cg_sigevent {
  /**
   * By what means.
   */
  int32_t notify;
  /**
   * The signal; for `KEVENT` the queue.
   */
  int32_t signo;
  /**
   * The value sent along.
   */
  size_t value;
  /**
   * The thread, for `THREAD_ID`; the flags of the event, for `KEVENT`.
   */
  int32_t notify_thread_id;
  int32_t __pad;
  uint64_t __spare[7];
};
#endif

#if ((!defined(__linux__) && !defined(__APPLE__)) && defined(__NetBSD__))
/**
 * How a timer or another event is told. Source: sigevent(3), sys/signal.h.
 */
struct cg_sigevent {
  /**
   * By what means.
   */
  int32_t notify;
  /**
   * The signal; for `KEVENT` the queue.
   */
  int32_t signo;
  /**
   * The value sent along.
   */
  size_t value;
  /**
   * A function of the C library's, for `THREAD`.
   */
  size_t notify_function;
  /**
   * Attributes of its thread.
   */
  size_t notify_attributes;
};
#endif

#if defined(__linux__)
/**
 * When a timer runs out, and how often. Source: timer_settime(2), linux/time_types.h.
 */
struct cg_itimerspec {
  /**
   * Time between repetitions; zero: it runs out once.
   */
  struct cg_timespec interval;
  /**
   * Time to the first; zero: it is off.
   */
  struct cg_timespec value;
};
#endif

#if (!defined(__linux__) && !defined(__APPLE__))
/**
 * When a timer runs out, and how often. Source: timer_settime(2), sys/timespec.h.
 */
struct cg_itimerspec {
  /**
   * Time between repetitions; zero: it runs out once.
   */
  struct cg_timespec interval;
  /**
   * Time to the first; zero: it is off.
   */
  struct cg_timespec value;
};
#endif

/**
 * How a timer descriptor is made. Source: timerfd_create(2), linux/timerfd.h.
 */
typedef uint32_t cg_flags_TFD;

/**
 * How a timer descriptor is set. Source: timerfd_settime(2), linux/timerfd.h.
 */
typedef uint32_t cg_flags_TFD_TIMER;

#if defined(__linux__)
/**
 * Processor times in ticks, of which `sysconf(_SC_CLK_TCK)` make a second (100). Source: times(2), linux/times.h.
 */
struct cg_tms {
  /**
   * In user mode.
   */
  ptrdiff_t utime;
  /**
   * In the kernel.
   */
  ptrdiff_t stime;
  /**
   * In user mode, of children that were waited for.
   */
  ptrdiff_t cutime;
  /**
   * In the kernel, of children that were waited for.
   */
  ptrdiff_t cstime;
};
#endif

/**
 * What a tun or tap device is like. Source: linux/if_tun.h.
 */
typedef uint32_t cg_flags_IFF_TUN;

/**
 * Work on packets that is left to the program that reads them from a tun or tap device. Source: linux/if_tun.h.
 */
typedef uint32_t cg_flags_TUN_F;

#if defined(__linux__)
/**
 * The names of the system: text that ends with a NUL. Source: uname(2), linux/utsname.h.
 */
struct cg_utsname {
  /**
   * The kernel: `Linux`.
   */
  char sysname[65];
  /**
   * The host's name.
   */
  char nodename[65];
  /**
   * The kernel's release.
   */
  char release[65];
  /**
   * The kernel's build.
   */
  char version[65];
  /**
   * The processor.
   */
  char machine[65];
  /**
   * The NIS domain's name.
   */
  char domainname[65];
};
#endif

#if !defined(__linux__)
/**
 * The names of the system: text that ends with a NUL. Source: uname(3), sys/utsname.h.
 */
struct cg_utsname {
  /**
   * The kernel: `FreeBSD`, `NetBSD`, `Darwin`.
   */
  uint8_t sysname[256];
  /**
   * The host's name.
   */
  uint8_t nodename[256];
  /**
   * The kernel's release.
   */
  uint8_t release[256];
  /**
   * The kernel's build.
   */
  uint8_t version[256];
  /**
   * The processor.
   */
  uint8_t machine[256];
};
#endif

#if defined(__linux__)
/**
 * The two times that `utime` sets. Source: utime(2), linux/utime.h.
 */
struct cg_utimbuf {
  /**
   * Last access, seconds.
   */
  ptrdiff_t actime;
  /**
   * Last change of content, seconds.
   */
  ptrdiff_t modtime;
};
#endif

/**
 * What `wait4` and `waitid` wait for, and how. Source: wait(2), linux/wait.h.
 */
typedef uint32_t cg_flags_W;

#if (!defined(__linux__) && defined(__FreeBSD__))
/**
 * What a child and what its own children have used. Source: wait6(2), sys/resource.h.
 */
struct cg_wrusage {
  /**
   * The child.
   */
  struct cg_rusage own;
  /**
   * Its children.
   */
  struct cg_rusage children;
};
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * What a child and what its own children have used. Source: wait6(2), sys/resource.h.
 */
struct cg_wrusage {
  /**
   * The child.
   */
  struct cg_rusage own;
  /**
   * Its children.
   */
  struct cg_rusage children;
};
#endif

/**
 * A constant.
 */
struct cg_constant_entry {
  /**
   * `CREAT`.
   */
  const char *name;
  /**
   * `O_CREAT`.
   */
  const char *kernel_name;
  /**
   * What it means.
   */
  const char *doc;
  /**
   * Its value; the bits of a `u64` where the group is unsigned.
   */
  int64_t value;
};

/**
 * A group of constants.
 */
struct cg_group_entry {
  /**
   * `O`, `SEEK`.
   */
  const char *name;
  /**
   * What it is.
   */
  const char *doc;
  /**
   * The constants.
   */
  const struct cg_constant_entry *constants;
  /**
   * How many.
   */
  uint32_t count;
  /**
   * Width of a value.
   */
  uint8_t bits;
  /**
   * Whether it is signed.
   */
  uint8_t is_signed;
  /**
   * Whether they are bits that are ORed.
   */
  uint8_t is_flags;
};

/**
 * A field of a kernel structure.
 */
struct cg_field_entry {
  /**
   * `mode`.
   */
  const char *name;
  /**
   * `st_mode`.
   */
  const char *kernel_name;
  /**
   * What it holds.
   */
  const char *doc;
  /**
   * Name of its (element's, target's) type.
   */
  const char *type_name;
  /**
   * Of a pointer: the name of the field with its length in elements; else empty.
   */
  const char *length_field;
  /**
   * From the start of the struct.
   */
  uint32_t offset;
  /**
   * Size of one element in bytes (of the pointer, if it is one).
   */
  uint32_t size;
  /**
   * Elements of an array; 0 if it is none.
   */
  uint32_t count;
  /**
   * Index into [`Description::structs`] of its (element's, target's) type, or -1.
   */
  int32_t struct_index;
  /**
   * Index into [`Description::groups`], or -1.
   */
  int32_t group_index;
  /**
   * Width of an integer (of an element, of what is pointed to); 0 for a struct.
   */
  uint8_t bits;
  /**
   * Whether that is signed.
   */
  uint8_t is_signed;
  /**
   * Whether it is a pointer.
   */
  uint8_t is_pointer;
};

/**
 * A kernel structure.
 */
struct cg_struct_entry {
  /**
   * `stat`; the C type is `cg_stat`.
   */
  const char *name;
  /**
   * `struct stat`.
   */
  const char *kernel_name;
  /**
   * What it is.
   */
  const char *doc;
  /**
   * The fields.
   */
  const struct cg_field_entry *fields;
  /**
   * How many.
   */
  uint32_t field_count;
  /**
   * Size in bytes.
   */
  uint32_t size;
  /**
   * Alignment in bytes.
   */
  uint32_t align;
  /**
   * Whether its fields share their place.
   */
  uint8_t is_union;
};

/**
 * The type of a value in a document.
 */
struct cg_type_entry {
  /**
   * Size in a record.
   */
  uint32_t size;
  /**
   * Alignment in a record.
   */
  uint32_t align;
  /**
   * Of a list, map or option: index of the element's type, else -1.
   */
  int32_t element;
  /**
   * Of a record: index into [`Description::records`], else -1.
   */
  int32_t record;
  /**
   * Index into [`Description::type_kinds`].
   */
  uint8_t kind;
};

/**
 * A field of a record.
 */
struct cg_record_field_entry {
  /**
   * `mtu`.
   */
  const char *name;
  /**
   * What it holds.
   */
  const char *doc;
  /**
   * Index into [`Description::types`].
   */
  uint32_t type_index;
  /**
   * From the start of the record.
   */
  uint32_t offset;
};

/**
 * A record type.
 */
struct cg_record_entry {
  /**
   * `Link`.
   */
  const char *name;
  /**
   * What it is.
   */
  const char *doc;
  /**
   * The fields.
   */
  const struct cg_record_field_entry *fields;
  /**
   * How many.
   */
  uint32_t field_count;
  /**
   * Size in bytes.
   */
  uint32_t size;
  /**
   * Alignment in bytes.
   */
  uint32_t align;
};

/**
 * A function that takes a document and returns one, or makes an object.
 */
struct cg_document_entry {
  /**
   * `net_links`; the symbol is `cg_` + name.
   */
  const char *name;
  /**
   * `net`.
   */
  const char *topic;
  /**
   * The name inside its topic or object: `links`.
   */
  const char *method;
  /**
   * The object that it is a method of; empty if none.
   */
  const char *object;
  /**
   * The object that it makes; empty if it returns a document.
   */
  const char *makes;
  /**
   * One sentence.
   */
  const char *summary;
  /**
   * The paragraphs after it; may be empty.
   */
  const char *details;
  /**
   * What is returned; may be empty.
   */
  const char *returns;
  /**
   * Since which kernel.
   */
  const char *since;
  /**
   * The manual page.
   */
  const char *source;
  /**
   * The exported function: `object` is null unless it is a method; `request` may be null for an empty one; what is
   * returned goes to `out` (a [`Block`], or an object); `error` may be null.
   */
  int (*function)(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
  /**
   * What its errors mean.
   */
  const struct cg_error_note_entry *errors;
  /**
   * How many of them.
   */
  uint32_t error_count;
  /**
   * A bit for each property.
   */
  uint32_t properties;
  /**
   * Index into [`Description::records`] of what it takes, or -1 for nothing.
   */
  int32_t request;
  /**
   * Index into [`Description::types`] of what it returns, or -1.
   */
  int32_t result;
};

#if defined(__linux__)
/**
 * What stands before the data of a control message. Source: cmsg(3).
 */
struct cg_cmsghdr {
  /**
   * Length in bytes, with this header.
   */
  size_t len;
  /**
   * Who made it.
   */
  int32_t level;
  /**
   * Its kind at that level.
   */
  int32_t type;
};
#endif

#if !defined(__linux__)
/**
 * What stands before the data of a control message. Source: recv(2), sys/socket.h.
 */
struct cg_cmsghdr {
  /**
   * Length in bytes, with this header.
   */
  uint32_t len;
  /**
   * Who made it.
   */
  int32_t level;
  /**
   * Its kind at that level.
   */
  int32_t type;
};
#endif

#if defined(__FreeBSD__)
/**
 * The name of a device. Source: sys/filio.h.
 */
struct cg_fiodgname_arg {
  /**
   * The length of the room.
   */
  int32_t len;
  /**
   * The room.
   */
  uint8_t *buf;
};
#endif

#if defined(__linux__)
/**
 * Interface and address of a datagram, the control message of `IPV6_PKTINFO`. Source: ipv6(7), linux/ipv6.h.
 */
struct cg_in6_pktinfo {
  /**
   * The address.
   */
  struct cg_in6_addr addr;
  /**
   * Index of the interface.
   */
  int32_t ifindex;
};
#endif

#if defined(__linux__)
/**
 * Interface and addresses of a datagram, the control message of `IP_PKTINFO`. Source: ip(7), linux/in.h.
 */
struct cg_in_pktinfo {
  /**
   * Index of the interface.
   */
  int32_t ifindex;
  /**
   * The local address.
   */
  struct cg_in_addr spec_dst;
  /**
   * The destination in the header.
   */
  struct cg_in_addr addr;
};
#endif

#if defined(__linux__)
/**
 * What stands before the name in the bytes that an inotify gives. Source: inotify(7), linux/inotify.h.
 */
struct cg_inotify_event {
  /**
   * The watch; -1 when events were lost.
   */
  int32_t wd;
  /**
   * What happened.
   */
  uint32_t mask;
  /**
   * The same number in both halves of a move.
   */
  uint32_t cookie;
  /**
   * Length of the name in bytes, with the zeros that pad it.
   */
  uint32_t len;
};
#endif

#if !defined(__linux__)
/**
 * A membership of an IPv4 group. Source: ip(4), netinet/in.h.
 */
struct cg_ip_mreq {
  /**
   * The group.
   */
  struct cg_in_addr multiaddr;
  /**
   * An address of the interface.
   */
  struct cg_in_addr interface;
};
#endif

#if defined(__NetBSD__)
/**
 * Both ends of a pseudoterminal. Source: ptm(4), sys/ttycom.h.
 */
struct cg_ptmget {
  /**
   * The controlling end.
   */
  int32_t cfd;
  /**
   * The other end.
   */
  int32_t sfd;
  /**
   * Path of the controlling end.
   */
  char cn[1024];
  /**
   * Path of the other end.
   */
  char sn[1024];
};
#endif

#if defined(__linux__)
/**
 * Times of a packet, the control message of `SO_TIMESTAMPING`; one that was not taken is 0. Source: linux/errqueue.h.
 */
struct cg_scm_timestamping64 {
  /**
   * Seconds and nanoseconds of three times: the kernel's, one that is no longer used, the hardware's.
   */
  int64_t ts[6];
};
#endif

#if defined(__linux__)
/**
 * One signal read from a signal descriptor. Source: signalfd(2), linux/signalfd.h.
 */
struct cg_signalfd_siginfo {
  /**
   * The signal.
   */
  uint32_t signo;
  /**
   * An error number; rarely used.
   */
  int32_t errno_;
  /**
   * Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...).
   */
  int32_t code;
  /**
   * The sender.
   */
  uint32_t pid;
  /**
   * The sender's real user.
   */
  cg_uid uid;
  /**
   * The descriptor, for `SIGIO`.
   */
  int32_t fd;
  /**
   * The POSIX timer.
   */
  uint32_t tid;
  /**
   * What is ready, for `SIGIO`.
   */
  uint32_t band;
  /**
   * How often the timer ran out.
   */
  uint32_t overrun;
  /**
   * The number of the trap.
   */
  uint32_t trapno;
  /**
   * Exit status or signal, for `SIGCHLD`.
   */
  int32_t status;
  /**
   * The value sent along, as a number.
   */
  int32_t int_;
  /**
   * The value sent along, as an address.
   */
  uint64_t ptr;
  /**
   * Processor time in user mode, for `SIGCHLD`.
   */
  uint64_t utime;
  /**
   * Processor time in the kernel, for `SIGCHLD`.
   */
  uint64_t stime;
  /**
   * The address of a fault.
   */
  uint64_t addr;
  /**
   * Lowest bit of the address that counts.
   */
  uint16_t addr_lsb;
  uint16_t __pad2;
  /**
   * The number of the system call, for `SIGSYS`.
   */
  int32_t syscall;
  /**
   * The address of the calling instruction, for `SIGSYS`.
   */
  uint64_t call_addr;
  /**
   * The processor, as `AUDIT_ARCH` numbers it, for `SIGSYS`.
   */
  uint32_t arch;
  uint8_t __pad[28];
};
#endif

#if (defined(__linux__) && defined(__LP64__))
/**
 * A classic BPF program. Source: socket(7), linux/filter.h.
 */
struct cg_sock_fprog {
  /**
   * The number of instructions.
   */
  uint16_t len;
  uint16_t padding[3];
  /**
   * The instructions.
   */
  struct cg_sock_filter *filter;
};
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * A classic BPF program. Source: socket(7), linux/filter.h.
 */
struct cg_sock_fprog {
  /**
   * The number of instructions.
   */
  uint16_t len;
  uint16_t padding[1];
  /**
   * The instructions.
   */
  struct cg_sock_filter *filter;
};
#endif

#if defined(__linux__)
/**
 * What all socket addresses begin with. Source: sockaddr(3type).
 */
struct cg_sockaddr {
  /**
   * The family, which says which struct it is.
   */
  uint16_t family;
  /**
   * The rest.
   */
  uint8_t data[14];
};
#endif

#if !defined(__linux__)
/**
 * What all socket addresses begin with. Source: sys/socket.h.
 */
struct cg_sockaddr {
  /**
   * Length of the address in bytes.
   */
  uint8_t len;
  /**
   * The family, which says which struct it is.
   */
  uint8_t family;
  /**
   * The rest.
   */
  uint8_t data[14];
};
#endif

#if defined(__linux__)
/**
 * An IPv4 address with a port. Source: ip(7), linux/in.h.
 */
struct cg_sockaddr_in {
  /**
   * `AF_INET`.
   */
  uint16_t family;
  /**
   * The port, in network byte order.
   */
  uint16_t port;
  /**
   * The address.
   */
  struct cg_in_addr addr;
  /**
   * Zeros.
   */
  uint8_t zero[8];
};
#endif

#if !defined(__linux__)
/**
 * An IPv4 address with a port. Source: inet(4), netinet/in.h.
 */
struct cg_sockaddr_in {
  /**
   * Length of the address in bytes.
   */
  uint8_t len;
  /**
   * `AF_INET`.
   */
  uint8_t family;
  /**
   * The port, in network byte order.
   */
  uint16_t port;
  /**
   * The address.
   */
  struct cg_in_addr addr;
  /**
   * Zeros.
   */
  uint8_t zero[8];
};
#endif

#if defined(__linux__)
/**
 * An IPv6 address with a port. Source: ipv6(7), linux/in6.h.
 */
struct cg_sockaddr_in6 {
  /**
   * `AF_INET6`.
   */
  uint16_t family;
  /**
   * The port, in network byte order.
   */
  uint16_t port;
  /**
   * Flow information, in network byte order.
   */
  uint32_t flowinfo;
  /**
   * The address.
   */
  struct cg_in6_addr addr;
  /**
   * Index of the interface, for addresses that are valid on one link only.
   */
  uint32_t scope_id;
};
#endif

#if !defined(__linux__)
/**
 * An IPv6 address with a port. Source: inet6(4), netinet6/in6.h.
 */
struct cg_sockaddr_in6 {
  /**
   * Length of the address in bytes.
   */
  uint8_t len;
  /**
   * `AF_INET6`.
   */
  uint8_t family;
  /**
   * The port, in network byte order.
   */
  uint16_t port;
  /**
   * Flow information, in network byte order.
   */
  uint32_t flowinfo;
  /**
   * The address.
   */
  struct cg_in6_addr addr;
  /**
   * Index of the interface, for addresses that are valid on one link only.
   */
  uint32_t scope_id;
};
#endif

#if defined(__linux__)
/**
 * An address of the link layer. Source: packet(7), linux/if_packet.h.
 */
struct cg_sockaddr_ll {
  /**
   * `AF_PACKET`.
   */
  uint16_t family;
  /**
   * The protocol, in network byte order.
   */
  uint16_t protocol;
  /**
   * Index of the interface; 0 is any.
   */
  int32_t ifindex;
  /**
   * The interface's hardware type (`ARPHRD`).
   */
  uint16_t hatype;
  /**
   * Where the frame goes.
   */
  uint8_t pkttype;
  /**
   * Length of `addr`.
   */
  uint8_t halen;
  /**
   * The hardware address.
   */
  uint8_t addr[8];
};
#endif

#if defined(__linux__)
/**
 * A netlink address. Source: netlink(7), linux/netlink.h.
 */
struct cg_sockaddr_nl {
  /**
   * `AF_NETLINK`.
   */
  uint16_t family;
  /**
   * Zero.
   */
  uint16_t pad;
  /**
   * Port id; 0 is the kernel, or lets it choose.
   */
  uint32_t pid;
  /**
   * Multicast groups, one bit each.
   */
  uint32_t groups;
};
#endif

#if defined(__linux__)
/**
 * Room for any socket address. Source: sockaddr(3type).
 */
struct __attribute__((aligned(8))) cg_sockaddr_storage {
  /**
   * The family, which says which struct it is.
   */
  uint16_t family;
  /**
   * The rest.
   */
  uint8_t data[126];
};
#endif

#if !defined(__linux__)
/**
 * Room for any socket address. Source: sys/socket.h.
 */
struct __attribute__((aligned(8))) cg_sockaddr_storage {
  /**
   * Length of the address in bytes.
   */
  uint8_t len;
  /**
   * The family, which says which struct it is.
   */
  uint8_t family;
  /**
   * The rest.
   */
  uint8_t data[126];
};
#endif

#if defined(__linux__)
/**
 * A path, or an abstract name that begins with a zero byte. Source: unix(7), linux/un.h.
 */
struct cg_sockaddr_un {
  /**
   * `AF_UNIX`.
   */
  uint16_t family;
  /**
   * The name; the address's length says how much of it counts.
   */
  uint8_t path[108];
};
#endif

#if !defined(__linux__)
/**
 * A path. Source: unix(4), sys/un.h.
 */
struct cg_sockaddr_un {
  /**
   * Length of the address in bytes.
   */
  uint8_t len;
  /**
   * `AF_UNIX`.
   */
  uint8_t family;
  /**
   * The path; the address's length says how much of it counts.
   */
  uint8_t path[104];
};
#endif

#if defined(__linux__)
/**
 * An address of a virtual machine or its host. Source: vsock(7), linux/vm_sockets.h.
 */
struct cg_sockaddr_vm {
  /**
   * `AF_VSOCK`.
   */
  uint16_t family;
  /**
   * Zero.
   */
  uint16_t reserved1;
  /**
   * The port, in the processor's byte order.
   */
  uint32_t port;
  /**
   * The context id.
   */
  uint32_t cid;
  /**
   * Flags; 1 sends all to the host.
   */
  uint8_t flags;
  /**
   * Zeros.
   */
  uint8_t zero[3];
};
#endif

#if defined(__linux__)
/**
 * What stands before a packet in a ring of version 2. Source: packet(7), linux/if_packet.h.
 */
struct cg_tpacket2_hdr {
  /**
   * Whose the frame is, and what became of its packet.
   */
  uint32_t status;
  /**
   * Length of the packet in bytes.
   */
  uint32_t len;
  /**
   * How many of them are here.
   */
  uint32_t snaplen;
  /**
   * Where the link layer's header is, from here.
   */
  uint16_t mac;
  /**
   * Where the network header is, from here.
   */
  uint16_t net;
  /**
   * When it came: seconds.
   */
  uint32_t sec;
  /**
   * And nanoseconds.
   */
  uint32_t nsec;
  /**
   * The VLAN tag.
   */
  uint16_t vlan_tci;
  /**
   * The protocol of the VLAN tag.
   */
  uint16_t vlan_tpid;
  uint8_t padding[4];
};
#endif

#if defined(__linux__)
/**
 * What a ring of version 3 tells more of a packet. Source: packet(7), linux/if_packet.h.
 */
struct cg_tpacket_hdr_variant1 {
  /**
   * The hash of its flow, if it was asked for.
   */
  uint32_t rxhash;
  /**
   * The VLAN tag.
   */
  uint32_t vlan_tci;
  /**
   * The protocol of the VLAN tag.
   */
  uint16_t vlan_tpid;
  uint16_t padding;
};
#endif

#if defined(__linux__)
/**
 * What stands before a packet in a ring of version 3. Source: packet(7), linux/if_packet.h.
 */
struct cg_tpacket3_hdr {
  /**
   * Where the next packet of the block is, from here.
   */
  uint32_t next_offset;
  /**
   * When it came: seconds.
   */
  uint32_t sec;
  /**
   * And nanoseconds.
   */
  uint32_t nsec;
  /**
   * How many bytes of the packet are here.
   */
  uint32_t snaplen;
  /**
   * Length of the packet in bytes.
   */
  uint32_t len;
  /**
   * What became of the packet.
   */
  uint32_t status;
  /**
   * Where the link layer's header is, from here.
   */
  uint16_t mac;
  /**
   * Where the network header is, from here.
   */
  uint16_t net;
  /**
   * More of it.
   */
  struct cg_tpacket_hdr_variant1 hv1;
  uint8_t padding[8];
};
#endif

#if defined(__linux__)
/**
 * What is known of a packet beside its bytes, the control message of `PACKET_AUXDATA`. Source: packet(7), linux/if_packet.h.
 */
struct cg_tpacket_auxdata {
  /**
   * What became of the packet.
   */
  uint32_t status;
  /**
   * Length of the packet in bytes.
   */
  uint32_t len;
  /**
   * How many of them came.
   */
  uint32_t snaplen;
  /**
   * Where the link layer's header is.
   */
  uint16_t mac;
  /**
   * Where the network header is.
   */
  uint16_t net;
  /**
   * The VLAN tag.
   */
  uint16_t vlan_tci;
  /**
   * The protocol of the VLAN tag.
   */
  uint16_t vlan_tpid;
};
#endif

#if defined(__linux__)
/**
 * When a packet of a block came. Source: packet(7), linux/if_packet.h.
 */
struct cg_tpacket_bd_ts {
  /**
   * Seconds.
   */
  uint32_t sec;
  /**
   * Nanoseconds.
   */
  uint32_t nsec;
};
#endif

#if defined(__linux__)
/**
 * The header of a block. Source: packet(7), linux/if_packet.h.
 */
struct __attribute__((aligned(8))) cg_tpacket_hdr_v1 {
  /**
   * Whose the block is: the program's if `TP_STATUS_USER` is set, until it writes 0.
   */
  uint32_t block_status;
  /**
   * The number of packets.
   */
  uint32_t num_pkts;
  /**
   * Where the first one is, from the block's start.
   */
  uint32_t offset_to_first_pkt;
  /**
   * How many bytes of the block are used.
   */
  uint32_t blk_len;
  /**
   * The number of the block, counted on.
   */
  uint64_t seq_num;
  /**
   * When the first packet came.
   */
  struct cg_tpacket_bd_ts ts_first_pkt;
  /**
   * When the last packet came.
   */
  struct cg_tpacket_bd_ts ts_last_pkt;
};
#endif

#if defined(__linux__)
/**
 * The header of a block, by its version. Source: packet(7), linux/if_packet.h.
 */
union cg_tpacket_bd_header_u {
  /**
   * Version 1, which is the only one.
   */
  struct cg_tpacket_hdr_v1 bh1;
};
#endif

#if defined(__linux__)
/**
 * What stands before a block of a ring of version 3. Source: packet(7), linux/if_packet.h.
 */
struct cg_tpacket_block_desc {
  /**
   * Version of the header that follows.
   */
  uint32_t version;
  /**
   * Where the program's own bytes are, from here.
   */
  uint32_t offset_to_priv;
  /**
   * The header.
   */
  union cg_tpacket_bd_header_u hdr;
};
#endif

#if defined(__linux__)
/**
 * What stands before a packet in a ring of version 1. Source: packet(7), linux/if_packet.h.
 */
struct cg_tpacket_hdr {
  /**
   * Whose the frame is, and what became of its packet: the flags of `TP_STATUS`.
   */
  size_t status;
  /**
   * Length of the packet in bytes.
   */
  uint32_t len;
  /**
   * How many of them are here.
   */
  uint32_t snaplen;
  /**
   * Where the link layer's header is, from here.
   */
  uint16_t mac;
  /**
   * Where the network header is, from here.
   */
  uint16_t net;
  /**
   * When it came: seconds.
   */
  uint32_t sec;
  /**
   * And microseconds.
   */
  uint32_t usec;
};
#endif

#if defined(__linux__)
/**
 * What stands before a packet of a tun or tap device, unless `IFF_NO_PI` is set. Source: linux/if_tun.h.
 */
struct cg_tun_pi {
  /**
   * 1 if the packet was cut because the buffer was too small.
   */
  uint16_t flags;
  /**
   * The protocol (`ETH_P`), in network byte order.
   */
  uint16_t proto;
};
#endif

#if defined(__linux__)
/**
 * How a packet's checksum and segments are left to the other side: what stands before packets with `PACKET_VNET_HDR`, and in tun devices with `IFF_VNET_HDR`. Numbers are in the processor's byte order. Source: linux/virtio_net.h.
 */
struct cg_virtio_net_hdr {
  /**
   * What is left.
   */
  uint8_t flags;
  /**
   * How it shall be cut in segments.
   */
  uint8_t gso_type;
  /**
   * Length of all headers.
   */
  uint16_t hdr_len;
  /**
   * Bytes in a segment.
   */
  uint16_t gso_size;
  /**
   * Where the checksum's range begins.
   */
  uint16_t csum_start;
  /**
   * Where the checksum goes, from there.
   */
  uint16_t csum_offset;
};
#endif

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the C ABI: a caller built for another one must not go on.
 */
uint32_t cg_abi_version(void);

/**
 * The description: every call, constant, structure and document type of this library on this platform.
 */
const struct cg_description *cg_describe(void);

/**
 * The C declarations of this platform without preprocessor lines, for `ffi.cdef`.
 */
const char *cg_cdef(void);

/**
 * The text of `callgate.h`, for all platforms.
 */
const char *cg_header(void);

/**
 * The file that holds this library, as the loader was given it: the program itself where the library is linked into it.
 * Null if the loader does not know. The text stays as long as the library is loaded.
 */
const char *cg_library_path(void);

/**
 * What an error means for a call, in a sentence, into `out` (NUL-terminated, cut to `room`); the sentence's whole length
 * is returned. `name` is the call's without `cg_`, `number` the error's.
 *
 * # Safety
 * `name` is NUL-terminated; `out` has `room` writable bytes.
 */
size_t cg_explain(const char *name,
                  int number,
                  char *out,
                  size_t room);

/**
 * The same with the arguments, which are those that the call's thunk was given:
 * `openat(AT_FDCWD, "/none", O_RDONLY, 0): No such file or directory: the file does not exist`.
 *
 * # Safety
 * `call` is an entry of the description, `slots` has what it takes, `out` has `room` writable bytes.
 */
size_t cg_error_text(const struct cg_call_entry *call, const uint64_t *slots, int64_t result, char *out, size_t room);

/**
 * Frees a document that a documents function returned. Null is allowed.
 *
 * # Safety
 * `document` came from this library and is not freed yet.
 */
void cg_document_free(struct cg_document *document);

/**
 * The descriptor that is readable when the object has something to tell, or -1. It is the object's: do not close it.
 *
 * # Safety
 * `object` came from this library and is not freed yet.
 */
int cg_object_fd(const void *object);

/**
 * Frees an object. Null is allowed. None of its methods may be running.
 *
 * # Safety
 * `object` came from this library and is not freed yet.
 */
void cg_object_free(void *object);

/**
 * The columns of a document that is a list of records, as a document of their own into `out`, to be freed like any other. A name
 * may have dots, for fields of records in the record. 0, or `-EINVAL` if a name is of no field, or of one that is no number, truth
 * value, string or bytes: `error`, which may be null, tells which. A request that has a list of such names under `columns` does the same
 * at once.
 *
 * # Safety
 * `document` is not freed; `names` are `count` strings; `out` is writable, `error` null or writable.
 */
int cg_document_columns(const struct cg_document *document,
                        const char *const *names,
                        size_t count,
                        struct cg_document **out,
                        struct cg_error *error);

/**
 * A column into `out`. 0, or `-ENOENT` if there are fewer, or `-EINVAL` if the document has no columns.
 *
 * # Safety
 * `document` is not freed, `out` is writable.
 */
int cg_document_column(const struct cg_document *document, size_t index, struct cg_column *out);

/**
 * The root of a document into `out`. 0, or `-EFAULT`.
 *
 * # Safety
 * `document` is not freed, `out` is writable.
 */
int cg_document_root(const struct cg_document *document, struct cg_value *out);

/**
 * A field of a record, or the value of a map's key, into `out`. 0, or `-ENOENT` if there is none.
 *
 * # Safety
 * `value` is of a document that is not freed, `name` is NUL-terminated, `out` is writable.
 */
int cg_value_field(const struct cg_value *value, const char *name, struct cg_value *out);

/**
 * An element of a list, or an entry's value of a map, into `out`. 0, or `-ENOENT` if there are fewer, or it is neither
 * list nor map, or what stands there is nothing.
 *
 * # Safety
 * `value` is of a document that is not freed, `out` is writable.
 */
int cg_value_element(const struct cg_value *value, size_t index, struct cg_value *out);

/**
 * The key of an entry of a map, and its length in bytes into `len` (which may be null). No NUL need follow it. Null if
 * there are fewer entries, or it is no map.
 *
 * # Safety
 * `value` is of a document that is not freed, `len` is null or writable.
 */
const char *cg_value_key(const struct cg_value *value, size_t index, size_t *len);

/**
 * What a value is: the name of a kind of document types, as in the description (`"RECORD"`, `"U32"`); in a value of any
 * shape `"BOOL"`, `"I64"`, `"U64"`, `"F64"`, `"STRING"`, `"BYTES"`, `"LIST"` or `"MAP"`. Null if there is no value.
 *
 * # Safety
 * `value` is of a document that is not freed.
 */
const char *cg_value_kind(const struct cg_value *value);

/**
 * How many elements a list or map has, or bytes a string has; 0 for anything else.
 *
 * # Safety
 * `value` is of a document that is not freed.
 */
size_t cg_value_count(const struct cg_value *value);

/**
 * A number or truth value as an integer; 0 for anything else.
 *
 * # Safety
 * `value` is of a document that is not freed.
 */
int64_t cg_value_int(const struct cg_value *value);

/**
 * A number as a float; 0 for anything else.
 *
 * # Safety
 * `value` is of a document that is not freed.
 */
double cg_value_float(const struct cg_value *value);

/**
 * The bytes of a string, followed by a NUL, or null for anything else; also null for strings inside a value of any shape,
 * which no NUL follows: `cg_value_bytes` has those. `cg_value_count` is its length.
 *
 * # Safety
 * `value` is of a document that is not freed.
 */
const char *cg_value_string(const struct cg_value *value);

/**
 * The bytes of a string, and their number into `len` (which may be null). No NUL need follow them. Null for anything else.
 *
 * # Safety
 * `value` is of a document that is not freed, `len` is null or writable.
 */
const char *cg_value_bytes(const struct cg_value *value,
                           size_t *len);

/**
 * Take a connection from a listening socket.
 * `fd`: the listening socket
 * `addr`: filled with the peer's address
 * Returns: A new descriptor for the connection, without the close-on-exec flag.
 * Since 2.0; accept(2).
 */
cg_fd cg_accept(cg_fd fd, void *addr, uint32_t *addr_len);

#if !defined(__APPLE__)
/**
 * Take a connection from a listening socket, with flags for the new one.
 * `fd`: the listening socket
 * `addr`: filled with the peer's address
 * `flags`: `NONBLOCK` and `CLOEXEC`, for the new descriptor
 * Returns: A new descriptor for the connection.
 * Since 2.6.28; accept4(2).
 */
cg_fd cg_accept4(cg_fd fd, void *addr, uint32_t *addr_len, cg_flags_SOCK flags);
#endif

/**
 * Check whether this process's real user may use a file.
 * What is checked may have changed when the file is then used: just use it, and look at the error.
 * `path`: the file
 * `mode`: what is asked for
 * Since 1.0; access(2).
 */
int32_t cg_access(cg_path path, cg_flags_OK mode);

#if !defined(__linux__)
/**
 * Write a record about every process that ends to a file, or stop that.
 * `path`: the file, which exists; nothing: stop
 * Since 1.0; acct(2).
 */
int32_t cg_acct(cg_path path);
#endif

#if !defined(__linux__)
/**
 * Let the clock run a little faster or slower until it is right.
 * `delta`: by how much; nothing: only ask
 * `old`: filled with what is left of an earlier one
 * Since 1.0; adjtime(2).
 */
int32_t cg_adjtime(const struct cg_timeval *delta, struct cg_timeval *old);
#endif

#if defined(__linux__)
/**
 * Ask for the discipline of the system's clock, or change it.
 * `timex`: what to change, by `modes`; filled with the state after
 * Returns: The state of the clock (`TIME`).
 * Since 1.0; adjtimex(2).
 */
int32_t cg_adjtimex(struct cg_timex *timex);
#endif

/**
 * Have `SIGALRM` sent after some seconds.
 * It is the timer `REAL` of `setitimer`.
 * `seconds`: after how long; 0 stops it
 * Returns: The seconds that were left before, rounded, but not to 0; 0 if there was none.
 * Since 1.0; alarm(2).
 */
int64_t cg_alarm(uint32_t seconds);

/**
 * Give a socket its own address.
 * `fd`: the socket
 * `addr`: the address
 * Since 2.0; bind(2).
 */
int32_t cg_bind(cg_fd fd, const void *addr, uint32_t addr_len);

#if ((defined(__FreeBSD__) || defined(__NetBSD__)) && defined(__FreeBSD__))
/**
 * Give a socket an address, with a path that starts at a directory.
 * `dir`: directory from which a relative path starts
 * `fd`: the socket
 * `addr`: the address
 * Since FreeBSD 10.0; bindat(2).
 */
int32_t cg_bindat(cg_dirfd dir, cg_fd fd, const void *addr, uint32_t addr_len);
#endif

#if defined(__FreeBSD__)
/**
 * Enter capability mode, for good: nothing can be opened any more but relative to a descriptor.
 * Since FreeBSD 9.0; cap_enter(2).
 */
int32_t cg_cap_enter(void);
#endif

#if defined(__FreeBSD__)
/**
 * Ask for the operations of `fcntl` that a descriptor allows.
 * `fd`: the descriptor
 * `operations`: filled with the operations (`CAP_FCNTL`)
 * Since FreeBSD 10.0; cap_fcntls_limit(2).
 */
int32_t cg_cap_fcntls_get(cg_fd fd, uint32_t *operations);
#endif

#if defined(__FreeBSD__)
/**
 * Leave a descriptor only these operations of `fcntl`.
 * `fd`: the descriptor
 * `operations`: the operations
 * Since FreeBSD 10.0; cap_fcntls_limit(2).
 */
int32_t cg_cap_fcntls_limit(cg_fd fd, cg_flags_CAP_FCNTL operations);
#endif

#if defined(__FreeBSD__)
/**
 * Ask whether this process is in capability mode.
 * `mode`: filled with 1 if so, else with 0
 * Since FreeBSD 9.0; cap_enter(2).
 */
int32_t cg_cap_getmode(uint32_t *mode);
#endif

#if defined(__FreeBSD__)
/**
 * Ask for the requests of `ioctl` that a descriptor allows.
 * `fd`: the descriptor
 * `requests`: filled with the requests
 * Returns: The number of requests, which may be more than there is room for; the largest number of 63 bits if all are allowed.
 * Since FreeBSD 10.0; cap_ioctls_limit(2).
 */
int64_t cg_cap_ioctls_get(cg_fd fd,
                          uint64_t *requests,
                          size_t requests_count);
#endif

#if defined(__FreeBSD__)
/**
 * Leave a descriptor only these requests of `ioctl`.
 * `fd`: the descriptor
 * `requests`: the requests
 * Since FreeBSD 10.0; cap_ioctls_limit(2).
 */
int32_t cg_cap_ioctls_limit(cg_fd fd, const uint64_t *requests, size_t requests_count);
#endif

#if defined(__FreeBSD__)
/**
 * Take rights out of a set.
 * `rights`: the set
 * `right`: one right, or several that lie in the same word
 * Since FreeBSD 10.0; cap_rights_init(3).
 */
int32_t cg_cap_rights_clear(struct cg_cap_rights *rights, cg_flags_CAP right);
#endif

#if defined(__FreeBSD__)
/**
 * Ask for the rights of a descriptor.
 * `fd`: the descriptor
 * `rights`: filled with the rights
 * Since FreeBSD 10.0; cap_rights_get(3).
 */
int32_t cg_cap_rights_get(cg_fd fd, struct cg_cap_rights *rights);
#endif

#if defined(__FreeBSD__)
/**
 * Make a set of rights that is empty.
 * `rights`: filled with the set
 * Since FreeBSD 10.0; cap_rights_init(3).
 */
int32_t cg_cap_rights_init(struct cg_cap_rights *rights);
#endif

#if defined(__FreeBSD__)
/**
 * Leave a descriptor only these rights.
 * `fd`: the descriptor
 * `rights`: the rights
 * Since FreeBSD 10.0; cap_rights_limit(2).
 */
int32_t cg_cap_rights_limit(cg_fd fd, const struct cg_cap_rights *rights);
#endif

#if defined(__FreeBSD__)
/**
 * Add rights to a set.
 * `rights`: the set
 * `right`: one right, or several that lie in the same word
 * Since FreeBSD 10.0; cap_rights_init(3).
 */
int32_t cg_cap_rights_set(struct cg_cap_rights *rights, cg_flags_CAP right);
#endif

#if defined(__linux__)
/**
 * Change a terminal's behaviour in memory to raw: no lines, no echo, no signals, 8 bits.
 * `termios`: what `tcgetattr` gave, changed in place
 * Since 1.0; cfmakeraw(3).
 */
int32_t cg_cfmakeraw(struct cg_termios *termios);
#endif

#if !defined(__linux__)
/**
 * Change a terminal's behaviour so that bytes pass as they are.
 * It changes the struct only; `tcsetattr` makes it so.
 * `termios`: the behaviour
 * Since 1.0; cfmakeraw(3).
 */
int32_t cg_cfmakeraw(struct cg_termios *termios);
#endif

/**
 * Change the working directory.
 * `path`: the directory
 * Since 1.0; chdir(2).
 */
int32_t cg_chdir(cg_path path);

#if !defined(__linux__)
/**
 * Set the flags of a file.
 * `path`: the file
 * `flags`: the flags (`UF`, `SF`)
 * Since 1.0; chflags(2).
 */
int32_t cg_chflags(cg_path path, cg_flags_UF flags);
#endif

#if (!defined(__linux__) && defined(__FreeBSD__))
/**
 * Set the flags of a file, relative to a directory descriptor.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `flags`: the flags (`UF`, `SF`)
 * `atflags`: `SYMLINK_NOFOLLOW`: of a symbolic link itself
 * Since FreeBSD 10.0; chflags(2).
 */
int32_t cg_chflagsat(cg_dirfd dir, cg_path path, cg_flags_UF flags, cg_flags_AT atflags);
#endif

/**
 * Set a file's permissions, following symbolic links.
 * `path`: the file
 * `mode`: the new permission bits
 * Since 1.0; chmod(2).
 */
int32_t cg_chmod(cg_path path, cg_mode mode);

/**
 * Set a file's owner and group, following symbolic links.
 * `path`: the file
 * `owner`: the new owner; 0xffffffff leaves it
 * `group`: the new group; 0xffffffff leaves it
 * Since 2.2; chown(2).
 */
int32_t cg_chown(cg_path path, cg_uid owner, cg_gid group);

/**
 * Change the root directory of this process.
 * The working directory stays where it is, outside the new root unless it is changed too.
 * `path`: the new root
 * Since 1.0; chroot(2).
 */
int32_t cg_chroot(cg_path path);

#if defined(__linux__)
/**
 * Ask for the discipline of a clock, or change it.
 * `clock`: the clock: `REALTIME`, or one of a descriptor
 * `timex`: what to change, by `modes`; filled with the state after
 * Returns: The state of the clock (`TIME`).
 * Since 2.6.39; clock_adjtime(2).
 */
int32_t cg_clock_adjtime(cg_enum_CLOCK clock, struct cg_timex *timex);
#endif

/**
 * Ask for the resolution of a clock.
 * `clock`: the clock
 * `resolution`: filled with the shortest time that it tells apart
 * Since 2.6; clock_getres(2).
 */
int32_t cg_clock_getres(cg_enum_CLOCK clock, struct cg_timespec *resolution);

/**
 * Read a clock.
 * `clock`: the clock
 * `time`: filled with its time
 * Since 2.6; clock_gettime(2).
 */
int32_t cg_clock_gettime(cg_enum_CLOCK clock, struct cg_timespec *time);

#if defined(__linux__)
/**
 * Sleep by a clock, for a time or until a time.
 * `clock`: the clock
 * `flags`: `ABSTIME`: until `request`, which is a time of the clock
 * `request`: how long, or until when
 * `remaining`: filled with what is left when a signal came; not with `ABSTIME`
 * Since 2.6; clock_nanosleep(2).
 */
int32_t cg_clock_nanosleep(cg_enum_CLOCK clock,
                           cg_flags_TIMER flags,
                           const struct cg_timespec *request,
                           struct cg_timespec *remaining);
#endif

#if (!defined(__linux__) && (defined(__FreeBSD__) || defined(__NetBSD__)))
/**
 * Sleep by a clock.
 * `clock`: the clock
 * `flags`: `ABSTIME`: `request` is a time of the clock
 * `request`: how long, or until when
 * `remaining`: filled with what is left when a signal came; not with `ABSTIME`
 * Since FreeBSD 11.1; NetBSD 7.0; clock_nanosleep(2).
 */
int32_t cg_clock_nanosleep(cg_enum_CLOCK clock,
                           cg_flags_TIMER flags,
                           const struct cg_timespec *request,
                           struct cg_timespec *remaining);
#endif

/**
 * Set a clock.
 * `clock`: the clock: `REALTIME`, or one of a descriptor
 * `time`: its new time
 * Since 2.6; clock_settime(2).
 */
int32_t cg_clock_settime(cg_enum_CLOCK clock, const struct cg_timespec *time);

#if ((defined(__FreeBSD__) || defined(__APPLE__)) && defined(__APPLE__))
/**
 * Make a file or directory that shares the blocks of another one until one of them is written.
 * `source`: the file or directory
 * `target`: the new name
 * `flags`: whether symbolic links are followed, what is copied with it
 * Since macOS 10.12; clonefile(2).
 */
int32_t cg_clonefile(cg_path source, cg_path target, cg_flags_CLONE flags);
#endif

#if ((defined(__FreeBSD__) || defined(__APPLE__)) && defined(__APPLE__))
/**
 * Make a clone of a file or directory, relative to directory descriptors.
 * `sourcefd`: directory from which a relative `source` starts
 * `source`: the file or directory
 * `targetfd`: directory from which a relative `target` starts
 * `target`: the new name
 * `flags`: whether symbolic links are followed, what is copied with it
 * Since macOS 10.12; clonefile(2).
 */
int32_t cg_clonefileat(cg_dirfd sourcefd, cg_path source, cg_dirfd targetfd, cg_path target, cg_flags_CLONE flags);
#endif

/**
 * Close a descriptor.
 * The descriptor is gone afterwards even if an error is told (except `EBADF`); never close again.
 * `fd`: the descriptor, taken from its owner
 * Since 1.0; close(2).
 */
int32_t cg_close(cg_fd fd);

#if (defined(__linux__) || defined(__FreeBSD__))
/**
 * Close all descriptors from one number to another.
 * Numbers in between that are not open are no error, and errors of closing are not told.
 * `first`: lowest descriptor
 * `last`: highest descriptor; 0xffffffff is all that there are
 * `flags`: how they are treated
 * Since 5.9; FreeBSD 12.2; close_range(2).
 */
int32_t cg_close_range(uint32_t first, uint32_t last, cg_flags_CLOSE_RANGE flags);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Close all descriptors from a number on.
 * Errors of closing are not told.
 * `first`: lowest descriptor
 * Since FreeBSD 8.0; NetBSD 3.0; closefrom(2).
 */
int32_t cg_closefrom(int32_t first);
#endif

/**
 * Find the next control message in a buffer.
 * Begin with `at` 0 and go on with what was returned, until it is 0.
 * `control`: the control part of a message, cut to `controllen`
 * `at`: where to look
 * `view`: filled with the message's level, type, and the place of its data
 * Returns: Where to look for the one after it; 0 if there is none at `at`.
 * Since 2.2; cmsg(3).
 */
int64_t cg_cmsg_next(const void *control, size_t control_len, size_t at, struct cg_cmsg_view *view);

/**
 * Append a control message to a buffer.
 * `control`: the buffer
 * `at`: where the message begins: 0, then what was returned
 * `level`: who makes it
 * `kind`: its kind at that level (`SCM` at `SOL_SOCKET`)
 * `data`: its data
 * Returns: The number of bytes that the buffer's messages take now, with padding.
 * Since 2.2; cmsg(3).
 */
int64_t cg_cmsg_put(void *control,
                    size_t control_len,
                    size_t at,
                    cg_enum_SOL level,
                    int32_t kind,
                    const void *data,
                    size_t data_len);

/**
 * Tell how much room a control message takes.
 * `len`: length of its data in bytes
 * Returns: The number of bytes with header and padding.
 * Since 2.2; cmsg(3).
 */
int64_t cg_cmsg_space(size_t len);

/**
 * Connect a socket to a peer, or set the peer of a datagram socket.
 * `fd`: the socket
 * `addr`: the peer's address; one of family `UNSPEC` forgets the peer of a datagram socket
 * Since 2.0; connect(2).
 */
int32_t cg_connect(cg_fd fd, const void *addr, uint32_t addr_len);

#if ((defined(__FreeBSD__) || defined(__NetBSD__)) && defined(__FreeBSD__))
/**
 * Connect a socket, with a path that starts at a directory.
 * `dir`: directory from which a relative path starts
 * `fd`: the socket
 * `addr`: the peer's address
 * Since FreeBSD 10.0; connectat(2).
 */
int32_t cg_connectat(cg_dirfd dir, cg_fd fd, const void *addr, uint32_t addr_len);
#endif

#if (defined(__linux__) || defined(__FreeBSD__))
/**
 * Copy a part of a file to another inside the kernel; the file system may share the blocks.
 * `fd_in`: the source, open for reading
 * `off_in`: where to read from, moved by the call; nothing is the file's position
 * `fd_out`: the destination, open for writing and not for appending
 * `off_out`: where to write to, moved by the call; nothing is the file's position
 * `len`: number of bytes
 * `flags`: must be 0
 * Returns: The number of bytes copied, which may be less than asked for; 0 at the end of the source.
 * Since 4.5; FreeBSD 13.0; copy_file_range(2).
 */
int64_t cg_copy_file_range(cg_fd fd_in, cg_off *off_in, cg_fd fd_out, cg_off *off_out, size_t len, uint32_t flags);
#endif

#if defined(__FreeBSD__)
/**
 * Ask on which processors something may run.
 * `level`: which of its sets is asked for
 * `which`: what `id` is
 * `id`: a thread, a process, a set, an interrupt or a jail; -1 is the calling one
 * `mask`: filled with the processors
 * Since FreeBSD 7.1; cpuset_getaffinity(2).
 */
int32_t cg_cpuset_getaffinity(cg_enum_CPU_LEVEL level, cg_enum_CPU_WHICH which, int64_t id, struct cg_cpuset *mask);
#endif

#if defined(__FreeBSD__)
/**
 * Say on which processors something may run.
 * `level`: which of its sets is set
 * `which`: what `id` is
 * `id`: a thread, a process, a set, an interrupt or a jail; -1 is the calling one
 * `mask`: the processors
 * Since FreeBSD 7.1; cpuset_setaffinity(2).
 */
int32_t cg_cpuset_setaffinity(cg_enum_CPU_LEVEL level,
                              cg_enum_CPU_WHICH which,
                              int64_t id,
                              const struct cg_cpuset *mask);
#endif

/**
 * Create a file, or cut an existing one to nothing, and open it for writing.
 * This is `openat` with `CREAT`, `WRONLY` and `TRUNC`.
 * `path`: the file
 * `mode`: permission bits of a file that is created, less the umask
 * Returns: A new descriptor.
 * Since 1.0; creat(2).
 */
cg_fd cg_creat(cg_path path, cg_mode mode);

/**
 * Take one entry out of the bytes that `getdents` gave.
 * The bytes are read by the library itself, not by the kernel: they must be there.
 * `buf`: the bytes that `getdents` gave, cut to their count
 * `at`: where the entry starts: 0 for the first, then what this call returned
 * `entry`: filled with the entry; its name is `name_len` bytes of the buffer from `name_offset`
 * Returns: Where the next entry starts; 0 if `at` is the end and there was no entry.
 * Since 2.4; getdents(2).
 */
int64_t cg_dirent_next(const void *buf, size_t buf_len, size_t at, struct cg_dirent *entry);

/**
 * Duplicate a descriptor to the lowest free number.
 * Both share position and status flags; the new one is not closed on `execve`.
 * `fd`: the descriptor
 * Returns: The new descriptor.
 * Since 1.0; dup(2).
 */
cg_fd cg_dup(cg_fd fd);

/**
 * Duplicate a descriptor to a given number, closing what was open there.
 * If both numbers are the same, nothing happens. The new one is not closed on `execve`.
 * `fd`: the descriptor
 * `newfd`: the number that the duplicate gets
 * Returns: The new descriptor, `newfd`.
 * Since 1.0; dup2(2).
 */
cg_fd cg_dup2(cg_fd fd, int32_t newfd);

#if !defined(__APPLE__)
/**
 * Duplicate a descriptor to a given number, closing what was open there, with flags.
 * `fd`: the descriptor
 * `newfd`: the number that the duplicate gets
 * `flags`: `CLOEXEC`, or nothing
 * Returns: The new descriptor, `newfd`.
 * Since 2.6.27; dup3(2).
 */
cg_fd cg_dup3(cg_fd fd, int32_t newfd, cg_flags_O flags);
#endif

#if defined(__linux__)
/**
 * Make an epoll, a set of descriptors that are watched.
 * `size`: without meaning, but positive
 * Returns: A new descriptor, without the close-on-exec flag.
 * Since 2.6; epoll_create(2).
 */
cg_fd cg_epoll_create(int32_t size);
#endif

#if defined(__linux__)
/**
 * Make an epoll, a set of descriptors that are watched.
 * `flags`: `CLOEXEC` or nothing
 * Returns: A new descriptor.
 * Since 2.6.27; epoll_create1(2).
 */
cg_fd cg_epoll_create1(cg_flags_EPOLL_CREATE flags);
#endif

#if defined(__linux__)
/**
 * Watch a descriptor with an epoll, change that or end it.
 * `epfd`: the epoll
 * `op`: what to do
 * `fd`: the descriptor that is watched
 * `event`: what is waited for, and the number that comes back with it; nothing for `DEL`
 * Since 2.6; epoll_ctl(2).
 */
int32_t cg_epoll_ctl(cg_fd epfd, cg_enum_EPOLL_CTL op, cg_fd fd, const struct cg_epoll_event *event);
#endif

#if defined(__linux__)
/**
 * Wait for events of an epoll, with a signal mask of its own.
 * `epfd`: the epoll
 * `events`: where the events go
 * `timeout`: how many milliseconds to wait; -1 is for ever
 * `mask`: the signals that are blocked meanwhile; nothing leaves them
 * Returns: The number of events; 0 when the time has passed.
 * Since 2.6.19; epoll_pwait(2).
 */
int64_t cg_epoll_pwait(cg_fd epfd,
                       struct cg_epoll_event *events,
                       size_t events_count,
                       int32_t timeout,
                       const struct cg_sigset *mask);
#endif

#if defined(__linux__)
/**
 * Wait for events of an epoll, to the nanosecond and with a signal mask of its own.
 * `epfd`: the epoll
 * `events`: where the events go
 * `timeout`: how long to wait; nothing is for ever
 * `mask`: the signals that are blocked meanwhile; nothing leaves them
 * Returns: The number of events; 0 when the time has passed.
 * Since 5.11; epoll_pwait2(2).
 */
int64_t cg_epoll_pwait2(cg_fd epfd,
                        struct cg_epoll_event *events,
                        size_t events_count,
                        const struct cg_timespec *timeout,
                        const struct cg_sigset *mask);
#endif

#if defined(__linux__)
/**
 * Wait for events of an epoll.
 * `epfd`: the epoll
 * `events`: where the events go
 * `timeout`: how many milliseconds to wait; -1 is for ever
 * Returns: The number of events; 0 when the time has passed.
 * Since 2.6; epoll_wait(2).
 */
int64_t cg_epoll_wait(cg_fd epfd, struct cg_epoll_event *events, size_t events_count, int32_t timeout);
#endif

#if !defined(__APPLE__)
/**
 * Make an event counter.
 * `count`: the number that it begins with
 * `flags`: how it counts and whether it waits
 * Returns: A new descriptor, readable while the counter is above 0.
 * Since 2.6.27; eventfd(2).
 */
cg_fd cg_eventfd(uint32_t count, cg_flags_EFD flags);
#endif

#if !defined(__APPLE__)
/**
 * Read an event counter, which sets it to 0, or takes 1 with `SEMAPHORE`.
 * `fd`: the event counter
 * `value`: filled with what was taken
 * Since 2.6.22; eventfd(2).
 */
int32_t cg_eventfd_read(cg_fd fd, uint64_t *value);
#endif

#if !defined(__APPLE__)
/**
 * Add to an event counter.
 * `fd`: the event counter
 * `value`: what is added
 * Since 2.6.22; eventfd(2).
 */
int32_t cg_eventfd_write(cg_fd fd, uint64_t value);
#endif

/**
 * Run another program in this process.
 * It does not return when it succeeds. Descriptors without `CLOEXEC` stay open.
 * `path`: the program's file
 * `argv`: its arguments, the first of them its name
 * `envp`: its environment, as `NAME=value`
 * Since 1.0; execve(2).
 */
int32_t cg_execve(cg_path path, const char *const *argv, const char *const *envp);

#if defined(__linux__)
/**
 * Run another program in this process, relative to a directory descriptor.
 * It does not return when it succeeds.
 * `dir`: directory from which a relative `path` starts; or the program's open file, with an empty `path` and `EMPTY_PATH`
 * `path`: the program's file
 * `argv`: its arguments, the first of them its name
 * `envp`: its environment, as `NAME=value`
 * `flags`: `EMPTY_PATH`, `SYMLINK_NOFOLLOW`
 * Since 3.19; execveat(2).
 */
int32_t cg_execveat(cg_dirfd dir,
                    cg_path path,
                    const char *const *argv,
                    const char *const *envp,
                    cg_flags_AT flags);
#endif

/**
 * End this process with all its threads, at once.
 * Neither the language's nor the C library's exit handlers run, and no buffer is flushed.
 * `status`: the exit status, of which the parent sees the low 8 bits
 * Since 2.6; _exit(2).
 */
void cg_exit(int32_t status);

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Remove an extended attribute of an open file.
 * `fd`: the file
 * `namespace`: where the attribute lives
 * `name`: the attribute's name
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int32_t cg_extattr_delete_fd(cg_fd fd, cg_enum_EXTATTR_NAMESPACE namespace_, cg_str name);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Remove an extended attribute of a file, following symbolic links.
 * `path`: the file
 * `namespace`: where the attribute lives
 * `name`: the attribute's name
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int32_t cg_extattr_delete_file(cg_path path, cg_enum_EXTATTR_NAMESPACE namespace_, cg_str name);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Remove an extended attribute of a file, or of a symbolic link itself.
 * `path`: the file or symbolic link
 * `namespace`: where the attribute lives
 * `name`: the attribute's name
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int32_t cg_extattr_delete_link(cg_path path, cg_enum_EXTATTR_NAMESPACE namespace_, cg_str name);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Read an extended attribute of an open file.
 * `fd`: the file
 * `namespace`: where the attribute lives
 * `name`: the attribute's name
 * `value`: where the value goes; without any room, only its length is told
 * Returns: The number of bytes read, or the value's length.
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int64_t cg_extattr_get_fd(cg_fd fd, cg_enum_EXTATTR_NAMESPACE namespace_, cg_str name, void *value, size_t value_len);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Read an extended attribute of a file, following symbolic links.
 * `path`: the file
 * `namespace`: where the attribute lives
 * `name`: the attribute's name
 * `value`: where the value goes; without any room, only its length is told
 * Returns: The number of bytes read, or the value's length.
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int64_t cg_extattr_get_file(cg_path path,
                            cg_enum_EXTATTR_NAMESPACE namespace_,
                            cg_str name,
                            void *value,
                            size_t value_len);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Read an extended attribute of a file, or of a symbolic link itself.
 * `path`: the file or symbolic link
 * `namespace`: where the attribute lives
 * `name`: the attribute's name
 * `value`: where the value goes; without any room, only its length is told
 * Returns: The number of bytes read, or the value's length.
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int64_t cg_extattr_get_link(cg_path path,
                            cg_enum_EXTATTR_NAMESPACE namespace_,
                            cg_str name,
                            void *value,
                            size_t value_len);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * List the extended attributes of an open file.
 * `fd`: the file
 * `namespace`: where the attributes live
 * `list`: where the names go, each after a byte with its length; without any room, only the list's length is told
 * Returns: The number of bytes read, or the list's length.
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int64_t cg_extattr_list_fd(cg_fd fd, cg_enum_EXTATTR_NAMESPACE namespace_, void *list, size_t list_len);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * List the extended attributes of a file, following symbolic links.
 * `path`: the file
 * `namespace`: where the attributes live
 * `list`: where the names go, each after a byte with its length; without any room, only the list's length is told
 * Returns: The number of bytes read, or the list's length.
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int64_t cg_extattr_list_file(cg_path path, cg_enum_EXTATTR_NAMESPACE namespace_, void *list, size_t list_len);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * List the extended attributes of a file, or of a symbolic link itself.
 * `path`: the file or symbolic link
 * `namespace`: where the attributes live
 * `list`: where the names go, each after a byte with its length; without any room, only the list's length is told
 * Returns: The number of bytes read, or the list's length.
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int64_t cg_extattr_list_link(cg_path path, cg_enum_EXTATTR_NAMESPACE namespace_, void *list, size_t list_len);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Set an extended attribute of an open file.
 * `fd`: the file
 * `namespace`: where the attribute lives
 * `name`: the attribute's name
 * `value`: the new value
 * Returns: The number of bytes written.
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int64_t cg_extattr_set_fd(cg_fd fd,
                          cg_enum_EXTATTR_NAMESPACE namespace_,
                          cg_str name,
                          const void *value,
                          size_t value_len);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Set an extended attribute of a file, following symbolic links.
 * `path`: the file
 * `namespace`: where the attribute lives
 * `name`: the attribute's name
 * `value`: the new value
 * Returns: The number of bytes written.
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int64_t cg_extattr_set_file(cg_path path,
                            cg_enum_EXTATTR_NAMESPACE namespace_,
                            cg_str name,
                            const void *value,
                            size_t value_len);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Set an extended attribute of a file, or of a symbolic link itself.
 * `path`: the file or symbolic link
 * `namespace`: where the attribute lives
 * `name`: the attribute's name
 * `value`: the new value
 * Returns: The number of bytes written.
 * Since FreeBSD 5.0; NetBSD 2.0; extattr_get_file(2).
 */
int64_t cg_extattr_set_link(cg_path path,
                            cg_enum_EXTATTR_NAMESPACE namespace_,
                            cg_str name,
                            const void *value,
                            size_t value_len);
#endif

/**
 * Check whether this process's real user may use a file, relative to a directory descriptor.
 * The kernel's call has no flags; `faccessat2` has.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `mode`: what is asked for
 * Since 2.6.16; faccessat(2).
 */
int32_t cg_faccessat(cg_dirfd dir, cg_path path, cg_flags_OK mode);

#if defined(__linux__)
/**
 * Check whether this process may use a file, relative to a directory descriptor, with flags.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `mode`: what is asked for
 * `flags`: `EACCESS` to check with the effective ids, `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
 * Since 5.8; faccessat2(2).
 */
int32_t cg_faccessat2(cg_dirfd dir, cg_path path, cg_flags_OK mode, cg_flags_AT flags);
#endif

#if defined(__linux__)
/**
 * Tell how a part of a file will be used.
 * `fd`: the open file
 * `offset`: first byte
 * `len`: number of bytes; 0 is all to the end of the file
 * `advice`: how it will be used
 * Since 2.6; posix_fadvise(2).
 */
int32_t cg_fadvise64(cg_fd fd, cg_off offset, cg_off len, cg_enum_POSIX_FADV advice);
#endif

#if defined(__linux__)
/**
 * Reserve, free or shift a range of a file.
 * `fd`: the file, open for writing
 * `mode`: what is done; nothing is to reserve space
 * `offset`: first byte
 * `len`: number of bytes
 * Since 2.6.23; fallocate(2).
 */
int32_t cg_fallocate(cg_fd fd, cg_flags_FALLOC_FL mode, cg_off offset, cg_off len);
#endif

/**
 * Change the working directory to an open one.
 * `fd`: the directory
 * Since 1.0; fchdir(2).
 */
int32_t cg_fchdir(cg_fd fd);

#if !defined(__linux__)
/**
 * Set the flags of an open file.
 * `fd`: the file
 * `flags`: the flags (`UF`, `SF`)
 * Since 1.0; chflags(2).
 */
int32_t cg_fchflags(cg_fd fd, cg_flags_UF flags);
#endif

/**
 * Set an open file's permissions.
 * `fd`: the open file
 * `mode`: the new permission bits
 * Since 1.0; fchmod(2).
 */
int32_t cg_fchmod(cg_fd fd, cg_mode mode);

/**
 * Set a file's permissions, relative to a directory descriptor, following symbolic links.
 * The kernel's call has no flags; `fchmodat2` has.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `mode`: the new permission bits
 * Since 2.6.16; fchmodat(2).
 */
int32_t cg_fchmodat(cg_dirfd dir, cg_path path, cg_mode mode);

#if defined(__linux__)
/**
 * Set a file's permissions, relative to a directory descriptor, with flags.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `mode`: the new permission bits
 * `flags`: `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
 * Since 6.6; fchmodat(2).
 */
int32_t cg_fchmodat2(cg_dirfd dir, cg_path path, cg_mode mode, cg_flags_AT flags);
#endif

/**
 * Set an open file's owner and group.
 * `fd`: the open file
 * `owner`: the new owner; 0xffffffff leaves it
 * `group`: the new group; 0xffffffff leaves it
 * Since 1.0; fchown(2).
 */
int32_t cg_fchown(cg_fd fd, cg_uid owner, cg_gid group);

/**
 * Set a file's owner and group, relative to a directory descriptor.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `owner`: the new owner; 0xffffffff leaves it
 * `group`: the new group; 0xffffffff leaves it
 * `flags`: `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
 * Since 2.6.16; fchownat(2).
 */
int32_t cg_fchownat(cg_dirfd dir, cg_path path, cg_uid owner, cg_gid group, cg_flags_AT flags);

#if ((defined(__FreeBSD__) || defined(__APPLE__)) && defined(__APPLE__))
/**
 * Make a clone of an open file.
 * `sourcefd`: the file
 * `targetfd`: directory from which a relative `target` starts
 * `target`: the new name
 * `flags`: what is copied with it
 * Since macOS 10.12; clonefile(2).
 */
int32_t cg_fclonefileat(cg_fd sourcefd, cg_dirfd targetfd, cg_path target, cg_flags_CLONE flags);
#endif

/**
 * Do one of the many operations on a descriptor; each also has a function of its own, `fcntl_` and its name.
 * A descriptor that comes back (`DUPFD`) is a mere number here.
 * `fd`: the descriptor
 * `cmd`: which operation
 * `arg`: its argument: a number, or the address of a struct
 * Returns: What the operation gives; 0 if nothing.
 * Since 1.0; fcntl(2).
 */
int64_t cg_fcntl(cg_fd fd, cg_enum_F cmd, cg_word arg);

#if defined(__linux__)
/**
 * Forbid something to be done to a memory file, for good.
 * `fd`: the memory file, open for writing
 * `seals`: what is forbidden
 * Since 3.17; F_ADD_SEALS(2const).
 */
int32_t cg_fcntl_add_seals(cg_fd fd, cg_flags_F_SEAL seals);
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * Close all descriptors from a number on.
 * `first`: lowest descriptor
 * Since NetBSD 2.0; fcntl(2).
 */
int32_t cg_fcntl_closem(int32_t first);
#endif

#if defined(__linux__)
/**
 * Tell whether the file was created when it was opened, by `open` with `CREAT`.
 * `fd`: the open file
 * Returns: 1 if it was, otherwise 0.
 * Since 6.12; fcntl(2).
 */
int32_t cg_fcntl_created_query(cg_fd fd);
#endif

/**
 * Duplicate a descriptor to the lowest free number that is not below `min`.
 * `fd`: the descriptor
 * `min`: lowest number
 * Returns: The new descriptor, not closed on `execve`.
 * Since 1.0; F_DUPFD(2const).
 */
cg_fd cg_fcntl_dupfd(cg_fd fd, int32_t min);

/**
 * Duplicate a descriptor to the lowest free number that is not below `min`, to be closed on `execve`.
 * `fd`: the descriptor
 * `min`: lowest number
 * Returns: The new descriptor.
 * Since 2.6.24; F_DUPFD_CLOEXEC(2const).
 */
cg_fd cg_fcntl_dupfd_cloexec(cg_fd fd, int32_t min);

#if defined(__linux__)
/**
 * Tell whether two descriptors are of the same open file.
 * `fd`: a descriptor
 * `other`: another descriptor
 * Returns: 1 if they are, otherwise 0.
 * Since 6.10; fcntl(2).
 */
int32_t cg_fcntl_dupfd_query(cg_fd fd, cg_fd other);
#endif

#if (!defined(__linux__) && defined(__APPLE__))
/**
 * Write a file to its device, and have the device empty its cache.
 * `fd`: the file
 * Since macOS 10.3; fcntl(2).
 */
int32_t cg_fcntl_fullfsync(cg_fd fd);
#endif

#if defined(__linux__)
/**
 * Give the hint how long data written to a file will live.
 * `fd`: the open file
 * `hint`: one of the `RWH` values
 * Since 4.13; F_GET_RW_HINT(2const).
 */
int32_t cg_fcntl_get_rw_hint(cg_fd fd, uint64_t *hint);
#endif

#if defined(__linux__)
/**
 * Tell what is forbidden to be done to a memory file.
 * `fd`: the memory file
 * Returns: What is forbidden.
 * Since 3.17; F_GET_SEALS(2const).
 */
int64_t cg_fcntl_get_seals(cg_fd fd);
#endif

/**
 * Give a descriptor's own flags.
 * `fd`: the descriptor
 * Returns: `CLOEXEC`, or nothing.
 * Since 1.0; F_GETFD(2const).
 */
int64_t cg_fcntl_getfd(cg_fd fd);

/**
 * Give an open file's access mode and status flags.
 * `fd`: the open file
 * Returns: Both, as they are given to `open`.
 * Since 1.0; F_GETFL(2const).
 */
int64_t cg_fcntl_getfl(cg_fd fd);

#if defined(__linux__)
/**
 * Give the lease that this process holds on an open file.
 * `fd`: the open file
 * Returns: Its kind; `UNLCK` if there is none.
 * Since 2.4; F_GETLEASE(2const).
 */
int32_t cg_fcntl_getlease(cg_fd fd);
#endif

/**
 * Ask whether this process could lock a part of the file; if not, tell of a lock that is in the way.
 * `fd`: the open file
 * `lock`: the lock that is wanted; becomes the one in the way, or its `type` becomes `UNLCK`
 * Since 1.0; F_GETLK(2const).
 */
int32_t cg_fcntl_getlk(cg_fd fd, struct cg_flock *lock);

#if (!defined(__linux__) && (defined(__NetBSD__) || defined(__APPLE__)))
/**
 * Ask whether writing to this descriptor sends no `SIGPIPE`.
 * `fd`: the descriptor
 * Returns: Not 0 if none is sent.
 * Since NetBSD 6.0; macOS 10.7; fcntl(2).
 */
int32_t cg_fcntl_getnosigpipe(cg_fd fd);
#endif

#if !defined(__linux__)
/**
 * Ask which process gets the signals of a descriptor.
 * `fd`: the descriptor
 * Returns: The process, or a process group as a negative number; 0: none.
 * Since 1.0; fcntl(2).
 */
int32_t cg_fcntl_getown(cg_fd fd);
#endif

#if defined(__linux__)
/**
 * Give the process that receives an open file's signals.
 * A process group has no number here, where negative numbers are errors; `fcntl_getown_ex` tells it.
 * `fd`: the open file
 * Returns: The process or thread; 0 if it is nobody or a process group.
 * Since 1.0; F_GETOWN(2const).
 */
int32_t cg_fcntl_getown(cg_fd fd);
#endif

#if defined(__linux__)
/**
 * Give who receives an open file's signals, with its kind.
 * `fd`: the open file
 * `owner`: filled with the answer
 * Since 2.6.32; F_GETOWN_EX(2const).
 */
int32_t cg_fcntl_getown_ex(cg_fd fd, struct cg_f_owner_ex *owner);
#endif

#if (!defined(__linux__) && defined(__APPLE__))
/**
 * Ask for the path of an open file.
 * `fd`: the file
 * `path`: where the path goes, of at least 1024 bytes
 * Returns: Its length in bytes.
 * Since macOS 10.2; fcntl(2).
 */
int64_t cg_fcntl_getpath(cg_fd fd, void *path, size_t path_len);
#endif

#if defined(__linux__)
/**
 * Give a pipe's capacity.
 * `fd`: an end of the pipe
 * Returns: The capacity in bytes.
 * Since 2.6.35; F_GETPIPE_SZ(2const).
 */
int32_t cg_fcntl_getpipe_sz(cg_fd fd);
#endif

#if defined(__linux__)
/**
 * Give the signal that is sent when input or output becomes possible.
 * `fd`: the open file
 * Returns: The signal; 0 is `SIGIO` without further information.
 * Since 2.4; F_GETSIG(2const).
 */
int32_t cg_fcntl_getsig(cg_fd fd);
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * Ask for the highest descriptor that is open.
 * Returns: Its number; -1 if none is open.
 * Since NetBSD 2.0; fcntl(2).
 */
int32_t cg_fcntl_maxfd(void);
#endif

#if defined(__linux__)
/**
 * Send a signal when a directory changes; `inotify` does it better.
 * `fd`: the directory
 * `events`: which changes; nothing ends it
 * Since 2.4; F_NOTIFY(2const).
 */
int32_t cg_fcntl_notify(cg_fd fd, cg_flags_DN events);
#endif

#if defined(__linux__)
/**
 * Ask whether this open file could lock a part of the file; if not, tell of a lock that is in the way.
 * `pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
 * `fd`: the open file
 * `lock`: the lock that is wanted; becomes the one in the way, or its `type` becomes `UNLCK`
 * Since 3.15; F_OFD_GETLK(2const).
 */
int32_t cg_fcntl_ofd_getlk(cg_fd fd, struct cg_flock *lock);
#endif

#if defined(__linux__)
/**
 * Lock or unlock a part of a file for this open file, without waiting.
 * `pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
 * `fd`: the file: for `RDLCK` open for reading, for `WRLCK` open for writing
 * `lock`: kind and range of the lock
 * Since 3.15; F_OFD_SETLK(2const).
 */
int32_t cg_fcntl_ofd_setlk(cg_fd fd, const struct cg_flock *lock);
#endif

#if defined(__linux__)
/**
 * Lock or unlock a part of a file for this open file, and wait until it can be had.
 * `pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
 * `fd`: the file: for `RDLCK` open for reading, for `WRLCK` open for writing
 * `lock`: kind and range of the lock
 * Since 3.15; F_OFD_SETLKW(2const).
 */
int32_t cg_fcntl_ofd_setlkw(cg_fd fd, const struct cg_flock *lock);
#endif

#if (!defined(__linux__) && defined(__APPLE__))
/**
 * Give a file space on its device.
 * `fd`: the file
 * `store`: how much, where and how; `bytesalloc` is filled with how much there is
 * Since macOS 10.0; fcntl(2).
 */
int32_t cg_fcntl_preallocate(cg_fd fd, struct cg_fstore *store);
#endif

#if (!defined(__linux__) && defined(__APPLE__))
/**
 * Take space out of a file, so that it has a hole.
 * `fd`: the file
 * `hole`: where
 * Since macOS 10.12; fcntl(2).
 */
int32_t cg_fcntl_punchhole(cg_fd fd, const struct cg_fpunchhole *hole);
#endif

#if defined(__linux__)
/**
 * Give a hint how long data written to a file will live.
 * `fd`: the open file
 * `hint`: how long
 * Since 4.13; F_SET_RW_HINT(2const).
 */
int32_t cg_fcntl_set_rw_hint(cg_fd fd, cg_enum_RWH hint);
#endif

/**
 * Set a descriptor's own flags.
 * `fd`: the descriptor
 * `flags`: `CLOEXEC`, or nothing
 * Since 1.0; F_SETFD(2const).
 */
int32_t cg_fcntl_setfd(cg_fd fd, cg_flags_FD flags);

/**
 * Set an open file's status flags.
 * Only `APPEND`, `ASYNC`, `DIRECT`, `NOATIME` and `NONBLOCK` can be changed; others are ignored.
 * `fd`: the open file
 * `flags`: all status flags that it is to have
 * Since 1.0; F_SETFL(2const).
 */
int32_t cg_fcntl_setfl(cg_fd fd, cg_flags_O flags);

#if defined(__linux__)
/**
 * Take, change or give up a lease: a signal comes before another process opens the file.
 * `fd`: the file: for `RDLCK` it must be open only for reading
 * `kind`: `RDLCK`, `WRLCK`, or `UNLCK` to give it up
 * Since 2.4; F_SETLEASE(2const).
 */
int32_t cg_fcntl_setlease(cg_fd fd, cg_enum_FCNTL_LOCK kind);
#endif

/**
 * Lock or unlock a part of a file for this process, without waiting.
 * All of the process's locks on the file end when it closes any descriptor of it.
 * `fd`: the file: for `RDLCK` open for reading, for `WRLCK` open for writing
 * `lock`: kind and range of the lock
 * Since 1.0; F_SETLK(2const).
 */
int32_t cg_fcntl_setlk(cg_fd fd, const struct cg_flock *lock);

/**
 * Lock or unlock a part of a file for this process, and wait until it can be had.
 * All of the process's locks on the file end when it closes any descriptor of it.
 * `fd`: the file: for `RDLCK` open for reading, for `WRLCK` open for writing
 * `lock`: kind and range of the lock
 * Since 1.0; F_SETLKW(2const).
 */
int32_t cg_fcntl_setlkw(cg_fd fd, const struct cg_flock *lock);

#if (!defined(__linux__) && (defined(__NetBSD__) || defined(__APPLE__)))
/**
 * Say whether writing to this descriptor sends no `SIGPIPE`.
 * `fd`: the descriptor
 * `on`: 1: none is sent
 * Since NetBSD 6.0; macOS 10.7; fcntl(2).
 */
int32_t cg_fcntl_setnosigpipe(cg_fd fd, int32_t on);
#endif

#if !defined(__linux__)
/**
 * Say which process gets the signals of a descriptor.
 * `fd`: the descriptor
 * `owner`: the process, or a process group as a negative number; 0: none
 * Since 1.0; fcntl(2).
 */
int32_t cg_fcntl_setown(cg_fd fd, cg_pid owner);
#endif

#if defined(__linux__)
/**
 * Set who receives an open file's signals.
 * `fd`: the open file
 * `owner`: a process, or a process group as a negative number; 0 is nobody
 * Since 1.0; F_SETOWN(2const).
 */
int32_t cg_fcntl_setown(cg_fd fd, cg_pid owner);
#endif

#if defined(__linux__)
/**
 * Set who receives an open file's signals: a thread, a process or a process group.
 * `fd`: the open file
 * `owner`: who
 * Since 2.6.32; F_SETOWN_EX(2const).
 */
int32_t cg_fcntl_setown_ex(cg_fd fd, const struct cg_f_owner_ex *owner);
#endif

#if defined(__linux__)
/**
 * Set a pipe's capacity, rounded up to what the kernel can do.
 * `fd`: an end of the pipe
 * `size`: capacity in bytes
 * Returns: The capacity that it has now.
 * Since 2.6.35; F_SETPIPE_SZ(2const).
 */
int32_t cg_fcntl_setpipe_sz(cg_fd fd, int32_t size);
#endif

#if defined(__linux__)
/**
 * Set the signal that is sent when input or output becomes possible.
 * `fd`: the open file
 * `signal`: the signal; 0 is `SIGIO` without further information
 * Since 2.4; F_SETSIG(2const).
 */
int32_t cg_fcntl_setsig(cg_fd fd, cg_enum_SIG signal);
#endif

#if !defined(__APPLE__)
/**
 * Write what is changed in a file to the device, with only the metadata that are needed to read it back.
 * `fd`: the open file
 * Since 2.0; fdatasync(2).
 */
int32_t cg_fdatasync(cg_fd fd);
#endif

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * Read an extended attribute of an open file.
 * `fd`: the open file
 * `name`: the attribute's name, with its namespace
 * `value`: where the value goes; without any room, only its length is told
 * Returns: The value's length in bytes.
 * Since 2.6; getxattr(2).
 */
int64_t cg_fgetxattr(cg_fd fd, cg_str name, void *value, size_t value_len);
#endif

#if defined(__APPLE__)
/**
 * Read an extended attribute of an open file.
 * `fd`: the file
 * `name`: the attribute's name
 * `value`: where the value goes; without any room, only its length is told
 * `position`: where in the value it begins, for the resource fork; else 0
 * `options`: how
 * Returns: The value's length in bytes.
 * Since macOS 10.4; getxattr(2).
 */
int64_t cg_fgetxattr(cg_fd fd, cg_str name, void *value, size_t value_len, uint32_t position, cg_flags_XATTR options);
#endif

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * List the extended attributes of an open file.
 * `fd`: the open file
 * `list`: where the names go, each with a NUL after it; without any room, only the length is told
 * Returns: The list's length in bytes.
 * Since 2.6; listxattr(2).
 */
int64_t cg_flistxattr(cg_fd fd, void *list, size_t list_len);
#endif

#if defined(__APPLE__)
/**
 * List the extended attributes of an open file.
 * `fd`: the file
 * `list`: where the names go, each with a NUL after it; without any room, only the length is told
 * `options`: how
 * Returns: The list's length in bytes.
 * Since macOS 10.4; listxattr(2).
 */
int64_t cg_flistxattr(cg_fd fd, void *list, size_t list_len, cg_flags_XATTR options);
#endif

/**
 * Lock or unlock a whole file; the lock belongs to the open file and is shared by its duplicates.
 * `fd`: the open file
 * `operation`: `SH`, `EX` or `UN`, with `NB` not to wait
 * Since 2.0; flock(2).
 */
int32_t cg_flock(cg_fd fd, cg_flags_LOCK operation);

/**
 * Make a child process that is a copy of this one.
 * Only the calling thread goes on in the child. It goes through the C library, so that its handlers run.
 * Returns: The child's process id in the parent, 0 in the child.
 * Since 1.0; fork(2).
 */
int32_t cg_fork(void);

#if !defined(__linux__)
/**
 * Ask for a limit of the file system of an open file.
 * `fd`: the file
 * `name`: the limit
 * Returns: The limit; -1 if there is none.
 * Since 1.0; fpathconf(2).
 */
int64_t cg_fpathconf(cg_fd fd, cg_enum_PC name);
#endif

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * Remove an extended attribute of an open file.
 * `fd`: the open file
 * `name`: the attribute's name, with its namespace
 * Since 2.6; removexattr(2).
 */
int32_t cg_fremovexattr(cg_fd fd, cg_str name);
#endif

#if defined(__APPLE__)
/**
 * Remove an extended attribute of an open file.
 * `fd`: the file
 * `name`: the attribute's name
 * `options`: how
 * Since macOS 10.4; removexattr(2).
 */
int32_t cg_fremovexattr(cg_fd fd, cg_str name, cg_flags_XATTR options);
#endif

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * Set an extended attribute of an open file.
 * `fd`: the open file
 * `name`: the attribute's name, with its namespace: `user.`, `trusted.`, `security.` or `system.`
 * `value`: the new value
 * `flags`: whether it may exist already
 * Since 2.6; setxattr(2).
 */
int32_t cg_fsetxattr(cg_fd fd, cg_str name, const void *value, size_t value_len, cg_flags_XATTR flags);
#endif

#if defined(__APPLE__)
/**
 * Set an extended attribute of an open file.
 * `fd`: the file
 * `name`: the attribute's name
 * `value`: the new value
 * `position`: where in the value it begins, for the resource fork; else 0
 * `options`: whether it may exist already
 * Since macOS 10.4; setxattr(2).
 */
int32_t cg_fsetxattr(cg_fd fd,
                     cg_str name,
                     const void *value,
                     size_t value_len,
                     uint32_t position,
                     cg_flags_XATTR options);
#endif

/**
 * Ask what the kernel knows of an open file.
 * `fd`: the open file
 * `stat`: filled with the answer
 * Since 1.0; fstat(2).
 */
int32_t cg_fstat(cg_fd fd, struct cg_stat *stat);

/**
 * Ask what the kernel knows of a file, relative to a directory descriptor.
 * The kernel's name is `newfstatat`.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `stat`: filled with the answer
 * `flags`: `SYMLINK_NOFOLLOW`, `EMPTY_PATH`, `NO_AUTOMOUNT`
 * Since 2.6.16; fstatat(2).
 */
int32_t cg_fstatat(cg_dirfd dir, cg_path path, struct cg_stat *stat, cg_flags_AT flags);

#if defined(__linux__)
/**
 * Ask about the file system that holds an open file.
 * `fd`: any file in it
 * `statfs`: filled with the answer
 * Since 1.0; fstatfs(2).
 */
int32_t cg_fstatfs(cg_fd fd, struct cg_statfs *statfs);
#endif

#if (!defined(__linux__) && !defined(__NetBSD__))
/**
 * Ask about the file system of an open file.
 * `fd`: any file of it
 * `statfs`: filled with the answer
 * Since 1.0; statfs(2).
 */
int32_t cg_fstatfs(cg_fd fd, struct cg_statfs *statfs);
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * Ask about the file system of an open file.
 * `fd`: any file of it
 * `statvfs`: filled with the answer
 * `flags`: whether it is asked anew
 * Since NetBSD 3.0; statvfs(2).
 */
int32_t cg_fstatvfs1(cg_fd fd, struct cg_statvfs *statvfs, cg_enum_MNT_WAIT flags);
#endif

/**
 * Write what is changed in a file, and its metadata, to the device, and wait for it.
 * An error may be told only once; the data are not safe then even if the next call succeeds.
 * `fd`: the open file
 * Since 1.0; fsync(2).
 */
int32_t cg_fsync(cg_fd fd);

#if ((defined(__FreeBSD__) || defined(__NetBSD__)) && defined(__NetBSD__))
/**
 * Write a part of a file to its device.
 * `fd`: the file
 * `how`: what is written, and how far
 * `start`: start of the range
 * `length`: its length in bytes; 0: all to the end
 * Since NetBSD 2.0; fsync_range(2).
 */
int32_t cg_fsync_range(cg_fd fd, cg_flags_FSYNC how, cg_off start, cg_off length);
#endif

/**
 * Set an open file's size: cut it, or extend it with a hole.
 * `fd`: the file, open for writing
 * `length`: the new size in bytes
 * Since 1.0; ftruncate(2).
 */
int32_t cg_ftruncate(cg_fd fd, cg_off length);

#if ((defined(__FreeBSD__) || defined(__APPLE__)) && defined(__FreeBSD__))
/**
 * Remove a name of a file, but only if it is still this file's.
 * `dir`: directory from which a relative `path` starts
 * `path`: the name
 * `fd`: the file, open
 * `flags`: `REMOVEDIR`: it is an empty directory
 * Since FreeBSD 13.0; funlinkat(2).
 */
int32_t cg_funlinkat(cg_dirfd dir, cg_path path, cg_fd fd, cg_flags_AT flags);
#endif

/**
 * Set an open file's times to the nanosecond.
 * This is `utimensat` without a path.
 * `fd`: the open file
 * `times`: the new times; nothing is the current time for both
 * Since 2.6.22; futimens(3).
 */
int32_t cg_futimens(cg_fd fd, const struct cg_timespec2 *times);

#if !defined(__linux__)
/**
 * Set an open file's times to the microsecond.
 * `fd`: the file
 * `times`: the two times; nothing: both now
 * Since FreeBSD 3.0; NetBSD 1.3; macOS 10.0; utimes(2).
 */
int32_t cg_futimes(cg_fd fd, const struct cg_timeval2 *times);
#endif

#if defined(__linux__)
/**
 * Ask on which processor the calling thread runs.
 * It may run on another one by the time that the answer comes.
 * `cpu`: filled with the processor
 * `node`: filled with the memory node of the processor
 * Since 2.6.19; getcpu(2).
 */
int32_t cg_getcpu(uint32_t *cpu, uint32_t *node);
#endif

/**
 * Ask for the path of the working directory.
 * A path that begins with `(unreachable)` means that the directory is outside this process's root.
 * `buf`: where the path goes, with a NUL at its end
 * Returns: The path's length without the NUL.
 * Since 2.2; getcwd(2).
 */
int64_t cg_getcwd(void *buf, size_t buf_len);

/**
 * Read entries of a directory into a buffer, from where `dirent_next` takes them.
 * Linux's name is `getdents64`; FreeBSD and macOS are asked by `getdirentries`. The entries `.` and `..` are among them.
 * `fd`: the directory
 * `buf`: where the entries go; 32 KiB is a good size
 * Returns: The number of bytes; 0 when there are no more entries.
 * Since 2.4; getdents(2).
 */
int64_t cg_getdents(cg_fd fd,
                    void *buf,
                    size_t buf_len);

#if !defined(__linux__)
/**
 * Ask for the name of the domain that NIS uses.
 * `name`: where the name goes
 * Returns: The name's length in bytes.
 * Since 1.0; getdomainname(3).
 */
int64_t cg_getdomainname(void *name, size_t name_len);
#endif

/**
 * Ask for the effective group of this process, whose rights it has.
 * Returns: The group id.
 * Since 1.0; getegid(2).
 */
int64_t cg_getegid(void);

#if defined(__APPLE__)
/**
 * Get random bytes, good enough for keys; 256 at most.
 * `buf`: where the bytes go
 * Returns: The number of bytes, which is the length of `buf`.
 * Since macOS 10.12; getentropy(2).
 */
int64_t cg_getentropy(void *buf, size_t buf_len);
#endif

/**
 * Ask for the effective user of this process, whose rights it has.
 * Returns: The user id.
 * Since 1.0; geteuid(2).
 */
int64_t cg_geteuid(void);

#if (!defined(__linux__) && !defined(__NetBSD__))
/**
 * List the file systems that are mounted.
 * `list`: filled with the file systems; without any room, only their number is told
 * `mode`: whether each of them is asked anew
 * Returns: The number of file systems.
 * Since 1.0; getfsstat(2).
 */
int64_t cg_getfsstat(struct cg_statfs *list, size_t list_count, cg_enum_MNT_WAIT mode);
#endif

/**
 * Ask for the real group of this process.
 * Returns: The group id.
 * Since 1.0; getgid(2).
 */
int64_t cg_getgid(void);

/**
 * Ask for the supplementary groups.
 * `groups`: where they go; if it has no room at all, they are only counted
 * Returns: How many there are.
 * Since 1.0; getgroups(2).
 */
int64_t cg_getgroups(cg_gid *groups, size_t groups_count);

/**
 * Ask when an interval timer of this process runs out.
 * `which`: the timer
 * `value`: filled with what is left, and how often
 * Since 1.0; getitimer(2).
 */
int32_t cg_getitimer(cg_enum_ITIMER which, struct cg_itimerval *value);

#if !defined(__linux__)
/**
 * Ask for the login name of this session.
 * `name`: where the name goes; what is not needed stays as it is
 * Returns: The name's length in bytes.
 * Since FreeBSD 4.0; NetBSD 2.0; macOS 10.0; getlogin(2).
 */
int64_t cg_getlogin(void *name, size_t name_len);
#endif

#if !defined(__linux__)
/**
 * Ask for the user and the group of the process at the other end of a local socket.
 * `fd`: the connected socket
 * `euid`: filled with the effective user
 * `egid`: filled with the effective group
 * Since FreeBSD 4.6; NetBSD 5.0; macOS 10.0; getpeereid(3).
 */
int32_t cg_getpeereid(cg_fd fd, cg_uid *euid, cg_gid *egid);
#endif

/**
 * Tell the address of a socket's peer.
 * `fd`: the socket
 * `addr`: filled with the address
 * Since 2.0; getpeername(2).
 */
int32_t cg_getpeername(cg_fd fd, void *addr, uint32_t *addr_len);

/**
 * Ask for the process group of a process.
 * `pid`: the process; 0 is this one
 * Returns: The process group id.
 * Since 1.0; getpgid(2).
 */
int32_t cg_getpgid(cg_pid pid);

/**
 * Ask for the process group of this process.
 * Returns: The process group id.
 * Since 1.0; getpgrp(2).
 */
int32_t cg_getpgrp(void);

/**
 * Ask for the id of this process.
 * Returns: The process id.
 * Since 1.0; getpid(2).
 */
int32_t cg_getpid(void);

/**
 * Ask for the id of the parent process.
 * Returns: The parent's process id; 0 if it is in another process id namespace.
 * Since 1.0; getppid(2).
 */
int32_t cg_getppid(void);

/**
 * Ask for the nice value of a process, or the best one among several.
 * `which`: what `who` is
 * `who`: a process, a process group or a user; 0 is the caller's own
 * `nice`: filled with the value: -20 gets the most of the processor, 19 the least
 * Since 1.0; getpriority(2).
 */
int32_t cg_getpriority(cg_enum_PRIO which, cg_pid who, int32_t *nice);

#if !defined(__APPLE__)
/**
 * Get random bytes, good enough for keys.
 * `buf`: where the bytes go; up to 256 always come whole
 * `flags`: from where, and whether to wait
 * Returns: The number of bytes.
 * Since 3.17; getrandom(2).
 */
int64_t cg_getrandom(void *buf, size_t buf_len, cg_flags_GRND flags);
#endif

#if (defined(__linux__) || defined(__FreeBSD__))
/**
 * Ask for the real, the effective and the saved group.
 * `rgid`: filled with the real group
 * `egid`: filled with the effective group
 * `sgid`: filled with the saved group
 * Since 2.2; FreeBSD 4.0; getresgid(2).
 */
int32_t cg_getresgid(cg_gid *rgid, cg_gid *egid, cg_gid *sgid);
#endif

#if (defined(__linux__) || defined(__FreeBSD__))
/**
 * Ask for the real, the effective and the saved user.
 * `ruid`: filled with the real user
 * `euid`: filled with the effective user
 * `suid`: filled with the saved user
 * Since 2.2; FreeBSD 4.0; getresuid(2).
 */
int32_t cg_getresuid(cg_uid *ruid, cg_uid *euid, cg_uid *suid);
#endif

/**
 * Ask for a limit of this process.
 * `resource`: what is limited
 * `limit`: filled with the limit
 * Since 1.0; getrlimit(2).
 */
int32_t cg_getrlimit(cg_enum_RLIMIT resource, struct cg_rlimit *limit);

/**
 * Ask what this process, this thread or the children have used.
 * `who`: whose usage
 * `usage`: filled with the answer
 * Since 1.0; getrusage(2).
 */
int32_t cg_getrusage(cg_enum_RUSAGE who, struct cg_rusage *usage);

/**
 * Ask for the session of a process.
 * `pid`: the process; 0 is this one
 * Returns: The session id, which is the id of the process that began it.
 * Since 2.0; getsid(2).
 */
int32_t cg_getsid(cg_pid pid);

/**
 * Tell a socket's own address.
 * `fd`: the socket
 * `addr`: filled with the address
 * Since 2.0; getsockname(2).
 */
int32_t cg_getsockname(cg_fd fd, void *addr, uint32_t *addr_len);

/**
 * Read a socket option as bytes.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: where the value goes; some options also read it
 * Returns: The value's length in bytes.
 * Since 2.0; getsockopt(2).
 */
int64_t cg_getsockopt(cg_fd fd, cg_enum_SOL level, int32_t option, void *value, size_t value_len);

#if defined(__linux__)
/**
 * Ask for the id of this thread.
 * Returns: The thread id; in the first thread of a process it is the process id.
 * Since 2.4.11; gettid(2).
 */
int32_t cg_gettid(void);
#endif

/**
 * Read the time of day.
 * `time`: filled with the time since 1970
 * `zone`: filled with the kernel's time zone, which hardly anybody uses
 * Since 1.0; gettimeofday(2).
 */
int32_t cg_gettimeofday(struct cg_timeval *time, struct cg_timezone *zone);

/**
 * Ask for the real user of this process.
 * Returns: The user id.
 * Since 1.0; getuid(2).
 */
int64_t cg_getuid(void);

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * List the file systems that are mounted.
 * `list`: filled with the file systems; without any room, only their number is told
 * `flags`: whether each of them is asked anew
 * Returns: The number of file systems.
 * Since NetBSD 3.0; getvfsstat(2).
 */
int64_t cg_getvfsstat(struct cg_statvfs *list, size_t list_count, cg_enum_MNT_WAIT flags);
#endif

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * Read an extended attribute of a file, following symbolic links.
 * `path`: the file
 * `name`: the attribute's name, with its namespace
 * `value`: where the value goes; without any room, only its length is told
 * Returns: The value's length in bytes.
 * Since 2.6; getxattr(2).
 */
int64_t cg_getxattr(cg_path path, cg_str name, void *value, size_t value_len);
#endif

#if defined(__APPLE__)
/**
 * Read an extended attribute of a file.
 * `path`: the file
 * `name`: the attribute's name
 * `value`: where the value goes; without any room, only its length is told
 * `position`: where in the value it begins, for the resource fork; else 0
 * `options`: how, and whether symbolic links are followed
 * Returns: The value's length in bytes.
 * Since macOS 10.4; getxattr(2).
 */
int64_t cg_getxattr(cg_path path,
                    cg_str name,
                    void *value,
                    size_t value_len,
                    uint32_t position,
                    cg_flags_XATTR options);
#endif

#if defined(__linux__)
/**
 * Make the other side of a pseudoterminal the caller's.
 * The devpts file system has done so already; the descriptor is checked.
 * `fd`: the controlling side of a pseudoterminal
 * Since 2.1.98; grantpt(3).
 */
int32_t cg_grantpt(cg_fd fd);
#endif

#if !defined(__linux__)
/**
 * Give the other end of a pseudoterminal to this user.
 * `fd`: the controlling end
 * Since FreeBSD 5.0; NetBSD 3.0; macOS 10.4; grantpt(3).
 */
int32_t cg_grantpt(cg_fd fd);
#endif

/**
 * Turn the bytes of an IPv4 or IPv6 address into text.
 * `family`: `INET` or `INET6`
 * `addr`: the 4 or 16 bytes
 * `out`: where the text goes; 46 bytes hold any
 * Returns: The text's length in bytes.
 * Since 2.2; inet_ntop(3).
 */
int64_t cg_inet_ntop(cg_enum_AF family, const void *addr, size_t addr_len, void *out, size_t out_len);

/**
 * Turn the text of an IPv4 or IPv6 address into its bytes.
 * `family`: `INET` or `INET6`
 * `text`: the text
 * `out`: where the 4 or 16 bytes go
 * Returns: The number of bytes.
 * Since 2.2; inet_pton(3).
 */
int64_t cg_inet_pton(cg_enum_AF family, cg_str text, void *out, size_t out_len);

#if defined(__linux__)
/**
 * Watch a file or a directory, or change what is watched.
 * `fd`: the inotify
 * `path`: the file or directory
 * `mask`: the events, and how to watch
 * Returns: The watch; the same number if the file is watched already.
 * Since 2.6.13; inotify_add_watch(2).
 */
int32_t cg_inotify_add_watch(cg_fd fd, cg_path path, cg_flags_IN mask);
#endif

#if defined(__linux__)
/**
 * Make an inotify, whose events are read from its descriptor.
 * `flags`: `CLOEXEC` and `NONBLOCK`
 * Returns: A new descriptor.
 * Since 2.6.27; inotify_init1(2).
 */
cg_fd cg_inotify_init1(cg_flags_IN_INIT flags);
#endif

#if defined(__linux__)
/**
 * Find the next event in the bytes that were read from an inotify.
 * Begin with `at` 0 and go on with what was returned, until it is 0.
 * `buf`: the bytes, cut to the number that was read
 * `at`: where to look
 * `event`: filled with the event, and the place of its name in `buf`
 * Returns: Where to look for the one after it; 0 if there is none at `at`.
 * Since 2.6.13; inotify(7).
 */
int64_t cg_inotify_next(const void *buf, size_t buf_len, size_t at, struct cg_inotify_view *event);
#endif

#if defined(__linux__)
/**
 * End a watch; an event `IGNORED` follows.
 * `fd`: the inotify
 * `wd`: the watch
 * Since 2.6.13; inotify_rm_watch(2).
 */
int32_t cg_inotify_rm_watch(cg_fd fd, int32_t wd);
#endif

#if defined(__linux__)
/**
 * Ask a device or a file for something special.
 * `fd`: the open file
 * `request`: what is asked
 * `arg`: a number or an address, as the request has it
 * Returns: What the request answers; often 0.
 * Since 1.0; ioctl(2).
 */
int32_t cg_ioctl(cg_fd fd, cg_enum_IOCTL request, cg_word arg);
#endif

#if !defined(__linux__)
/**
 * Ask a device or a file for something special.
 * `fd`: the open file
 * `request`: what is asked
 * `arg`: a number or an address, as the request has it
 * Returns: What the request answers; often 0.
 * Since 1.0; ioctl(2).
 */
int32_t cg_ioctl(cg_fd fd, cg_enum_IOCTL request, cg_word arg);
#endif

#if defined(__linux__)
/**
 * Make a request that answers an int, such as `FIONREAD`.
 * Only for requests whose argument is the address of an int.
 * `fd`: the open file
 * `request`: what is asked
 * `value`: filled with the answer
 * Since 1.0; ioctl(2).
 */
int32_t cg_ioctl_get_int(cg_fd fd, cg_enum_IOCTL request, int32_t *value);
#endif

#if !defined(__linux__)
/**
 * Make a request that answers an int, such as `FIONREAD`.
 * Only for requests whose argument is the address of an int.
 * `fd`: the open file
 * `request`: what is asked
 * `value`: filled with the answer
 * Since 1.0; ioctl(2).
 */
int32_t cg_ioctl_get_int(cg_fd fd, cg_enum_IOCTL request, int32_t *value);
#endif

#if defined(__linux__)
/**
 * Make a request that takes an int by its address, such as `FIONBIO`.
 * Only for requests whose argument is the address of an int.
 * `fd`: the open file
 * `request`: what is asked
 * `value`: the number
 * Since 1.0; ioctl(2).
 */
int32_t cg_ioctl_set_int(cg_fd fd, cg_enum_IOCTL request, int32_t value);
#endif

#if !defined(__linux__)
/**
 * Make a request that takes an int by its address, such as `FIONBIO`.
 * Only for requests whose argument is the address of an int.
 * `fd`: the open file
 * `request`: what is asked
 * `value`: the number
 * Since 1.0; ioctl(2).
 */
int32_t cg_ioctl_set_int(cg_fd fd, cg_enum_IOCTL request, int32_t value);
#endif

#if defined(__linux__)
/**
 * Tell whether a descriptor is a terminal.
 * Success means that it is one.
 * `fd`: the descriptor
 * Since 1.0; isatty(3).
 */
int32_t cg_isatty(cg_fd fd);
#endif

#if !defined(__linux__)
/**
 * Tell whether a descriptor is a terminal.
 * Success means that it is one.
 * `fd`: the descriptor
 * Since 1.0; isatty(3).
 */
int32_t cg_isatty(cg_fd fd);
#endif

#if !defined(__linux__)
/**
 * Ask whether this process changed its user or group when its program was started.
 * Returns: 1 if so, else 0.
 * Since 1.0; issetugid(2).
 */
int32_t cg_issetugid(void);
#endif

#if defined(__FreeBSD__)
/**
 * Put this process into a jail.
 * `jid`: the jail
 * Since FreeBSD 5.1; jail(2).
 */
int32_t cg_jail_attach(int32_t jid);
#endif

#if defined(__FreeBSD__)
/**
 * Ask for parameters of a jail.
 * `iov`: names, with their NULs, and room for values in turn; `jid`, `name` or `lastjid` says which jail
 * `flags`: `DYING`: also one that is about to go
 * Returns: The jail's id.
 * Since FreeBSD 8.0; jail(2).
 */
int32_t cg_jail_get(const struct cg_iovec *iov, size_t iov_count, cg_flags_JAIL flags);
#endif

#if defined(__FreeBSD__)
/**
 * Remove a jail, and end all its processes.
 * `jid`: the jail
 * Since FreeBSD 8.0; jail(2).
 */
int32_t cg_jail_remove(int32_t jid);
#endif

#if defined(__FreeBSD__)
/**
 * Make a jail, or change its parameters.
 * `iov`: names, with their NULs, and values in turn
 * `flags`: which of it
 * Returns: The jail's id.
 * Since FreeBSD 8.0; jail(2).
 */
int32_t cg_jail_set(const struct cg_iovec *iov, size_t iov_count, cg_flags_JAIL flags);
#endif

#if !defined(__linux__)
/**
 * Change what a queue watches, and take events out of it.
 * A change that fails comes back as an event with `ERROR` if there is room for it; otherwise it is the call's error.
 * `kq`: the queue
 * `changes`: what is to be watched, or not any more
 * `events`: filled with what happened; with room for none it does not wait
 * `timeout`: how long to wait; nothing: for ever
 * Returns: The number of events; 0 when the time has passed.
 * Since FreeBSD 4.1; NetBSD 2.0; macOS 10.3; kqueue(2).
 */
int64_t cg_kevent(cg_fd kq,
                  const struct cg_kevent *changes,
                  size_t changes_count,
                  struct cg_kevent *events,
                  size_t events_count,
                  const struct cg_timespec *timeout);
#endif

#if (!defined(__linux__) && defined(__APPLE__))
/**
 * Change what a queue watches, and take events out of it, with numbers of 64 bits and more room for the program's own.
 * `kq`: the queue
 * `changes`: what is to be watched, or not any more
 * `events`: filled with what happened; with room for none it does not wait
 * `flags`: whether it waits, and what comes back
 * `timeout`: how long to wait; nothing: for ever
 * Returns: The number of events; 0 when the time has passed.
 * Since macOS 10.6; kevent64(2).
 */
int64_t cg_kevent64(cg_fd kq,
                    const struct cg_kevent64_s *changes,
                    size_t changes_count,
                    struct cg_kevent64_s *events,
                    size_t events_count,
                    cg_flags_KEVENT_FLAG flags,
                    const struct cg_timespec *timeout);
#endif

/**
 * Send a signal to a process or a process group.
 * `pid`: a process; 0 is this process group, -1 is everyone, less is the group of that number without its sign
 * `signal`: the signal; 0 only asks whether it could be sent
 * Since 1.0; kill(2).
 */
int32_t cg_kill(cg_pid pid, cg_enum_SIG signal);

#if !defined(__linux__)
/**
 * Send a signal to a process group.
 * `pgrp`: the process group; 0 is this one
 * `signal`: the signal; 0 only asks whether it could be sent
 * Since 1.0; killpg(2).
 */
int32_t cg_killpg(cg_pid pgrp, cg_enum_SIG signal);
#endif

#if !defined(__linux__)
/**
 * Make a queue of kernel events.
 * Returns: A new descriptor, which a child does not inherit.
 * Since FreeBSD 4.1; NetBSD 2.0; macOS 10.3; kqueue(2).
 */
cg_fd cg_kqueue(void);
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * Make a queue of kernel events, with flags.
 * `flags`: `CLOEXEC`, `NONBLOCK`, `NOSIGPIPE`
 * Returns: A new descriptor, which a child does not inherit.
 * Since NetBSD 6.0; kqueue1(2).
 */
cg_fd cg_kqueue1(cg_flags_O flags);
#endif

#if !defined(__linux__)
/**
 * Set the flags of a file, those of a symbolic link itself.
 * `path`: the file or symbolic link
 * `flags`: the flags (`UF`, `SF`)
 * Since FreeBSD 5.0; NetBSD 1.5; macOS 10.5; chflags(2).
 */
int32_t cg_lchflags(cg_path path, cg_flags_UF flags);
#endif

#if !defined(__linux__)
/**
 * Set the permission bits of a file, those of a symbolic link itself.
 * `path`: the file or symbolic link
 * `mode`: the new bits
 * Since FreeBSD 3.0; NetBSD 1.3; macOS 10.5; chmod(2).
 */
int32_t cg_lchmod(cg_path path, cg_mode mode);
#endif

/**
 * Set the owner and group of a file, or of a symbolic link itself.
 * `path`: the file
 * `owner`: the new owner; 0xffffffff leaves it
 * `group`: the new group; 0xffffffff leaves it
 * Since 1.0; lchown(2).
 */
int32_t cg_lchown(cg_path path, cg_uid owner, cg_gid group);

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * Read an extended attribute of a file, or of a symbolic link itself.
 * `path`: the file or symbolic link
 * `name`: the attribute's name, with its namespace
 * `value`: where the value goes; without any room, only its length is told
 * Returns: The value's length in bytes.
 * Since 2.6; getxattr(2).
 */
int64_t cg_lgetxattr(cg_path path, cg_str name, void *value, size_t value_len);
#endif

/**
 * Give a file another name (a hard link); a symbolic link itself is linked, not what it leads to.
 * `oldpath`: the file
 * `newpath`: its new name
 * Since 1.0; link(2).
 */
int32_t cg_link(cg_path oldpath, cg_path newpath);

/**
 * Give a file another name (a hard link), relative to directory descriptors.
 * `olddir`: directory from which a relative `oldpath` starts
 * `oldpath`: the file
 * `newdir`: directory from which a relative `newpath` starts
 * `newpath`: its new name
 * `flags`: `SYMLINK_FOLLOW`, `EMPTY_PATH`
 * Since 2.6.16; linkat(2).
 */
int32_t cg_linkat(cg_dirfd olddir, cg_path oldpath, cg_dirfd newdir, cg_path newpath, cg_flags_AT flags);

/**
 * Let a socket take connections.
 * `fd`: the socket, which should be bound
 * `backlog`: how many connections may wait for `accept`; bounded by net.core.somaxconn
 * Since 2.0; listen(2).
 */
int32_t cg_listen(cg_fd fd, int32_t backlog);

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * List the extended attributes of a file, following symbolic links.
 * `path`: the file
 * `list`: where the names go, each with a NUL after it; without any room, only the length is told
 * Returns: The list's length in bytes.
 * Since 2.6; listxattr(2).
 */
int64_t cg_listxattr(cg_path path, void *list, size_t list_len);
#endif

#if defined(__APPLE__)
/**
 * List the extended attributes of a file.
 * `path`: the file
 * `list`: where the names go, each with a NUL after it; without any room, only the length is told
 * `options`: how, and whether symbolic links are followed
 * Returns: The list's length in bytes.
 * Since macOS 10.4; listxattr(2).
 */
int64_t cg_listxattr(cg_path path, void *list, size_t list_len, cg_flags_XATTR options);
#endif

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * List the extended attributes of a file, or of a symbolic link itself.
 * `path`: the file or symbolic link
 * `list`: where the names go, each with a NUL after it; without any room, only the length is told
 * Returns: The list's length in bytes.
 * Since 2.6; listxattr(2).
 */
int64_t cg_llistxattr(cg_path path, void *list, size_t list_len);
#endif

#if (!defined(__linux__) && (defined(__FreeBSD__) || defined(__NetBSD__)))
/**
 * Ask for a limit of the file system at a path, of a symbolic link itself.
 * `path`: the file or symbolic link
 * `name`: the limit
 * Returns: The limit; -1 if there is none.
 * Since FreeBSD 8.0; NetBSD 10.0; pathconf(2).
 */
int64_t cg_lpathconf(cg_path path, cg_enum_PC name);
#endif

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * Remove an extended attribute of a file, or of a symbolic link itself.
 * `path`: the file or symbolic link
 * `name`: the attribute's name, with its namespace
 * Since 2.6; removexattr(2).
 */
int32_t cg_lremovexattr(cg_path path, cg_str name);
#endif

/**
 * Move the position of an open file.
 * `fd`: the open file
 * `offset`: distance in bytes from `whence`
 * `whence`: from where the offset counts
 * Returns: The new position from the start of the file, in bytes.
 * Since 1.0; lseek(2).
 */
int64_t cg_lseek(cg_fd fd, cg_off offset, cg_enum_SEEK whence);

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * Set an extended attribute of a file, or of a symbolic link itself.
 * `path`: the file or symbolic link
 * `name`: the attribute's name, with its namespace: `user.`, `trusted.`, `security.` or `system.`
 * `value`: the new value
 * `flags`: whether it may exist already
 * Since 2.6; setxattr(2).
 */
int32_t cg_lsetxattr(cg_path path, cg_str name, const void *value, size_t value_len, cg_flags_XATTR flags);
#endif

/**
 * Ask what the kernel knows of a file, or of a symbolic link itself.
 * This is `fstatat` from the working directory with `SYMLINK_NOFOLLOW`.
 * `path`: the file
 * `stat`: filled with the answer
 * Since 1.0; lstat(2).
 */
int32_t cg_lstat(cg_path path, struct cg_stat *stat);

#if !defined(__linux__)
/**
 * Set a file's times to the microsecond, those of a symbolic link itself.
 * `path`: the file or symbolic link
 * `times`: the two times; nothing: both now
 * Since FreeBSD 3.0; NetBSD 1.3; macOS 10.5; utimes(2).
 */
int32_t cg_lutimes(cg_path path, const struct cg_timeval2 *times);
#endif

/**
 * Tell the kernel how a range of memory will be used.
 * `addr`: start of the range, a multiple of the page size
 * `length`: its length in bytes
 * `advice`: the advice; some of it changes the content
 * Since 2.4; madvise(2).
 */
int32_t cg_madvise(cg_address addr, size_t length, cg_enum_MADV advice);

/**
 * Take the major number out of a device number.
 * `dev`: the device
 * Returns: The major number: which driver.
 * Since 1.0; makedev(3).
 */
int64_t cg_major(cg_dev dev);

/**
 * Make a device number of a major and a minor one.
 * `major`: which driver
 * `minor`: which device of the driver
 * Returns: The device number.
 * Since 1.0; makedev(3).
 */
int64_t cg_makedev(uint32_t major, uint32_t minor);

#if (defined(__linux__) || defined(__FreeBSD__))
/**
 * Make a file that exists only in memory and has no path.
 * `name`: a name that is shown in `/proc/self/fd`, of at most 249 bytes; it need not be unique
 * `flags`: how it is made
 * Returns: A descriptor open for reading and writing.
 * Since 3.17; FreeBSD 13.0; memfd_create(2).
 */
cg_fd cg_memfd_create(cg_str name, cg_flags_MFD flags);
#endif

/**
 * Ask which pages of a range are in memory.
 * `addr`: start of the range, a multiple of the page size
 * `length`: its length in bytes
 * `vec`: one byte for each page, whose lowest bit says whether it is in memory
 * Returns: The number of pages.
 * Since 2.4; mincore(2).
 */
int64_t cg_mincore(cg_address addr, size_t length, void *vec, size_t vec_len);

#if !defined(__linux__)
/**
 * Say what a child gets of a range of memory.
 * `addr`: start of the range, a multiple of the page size
 * `length`: its length in bytes
 * `inherit`: what it gets
 * Since 1.0; minherit(2).
 */
int32_t cg_minherit(cg_address addr, size_t length, cg_enum_INHERIT inherit);
#endif

/**
 * Take the minor number out of a device number.
 * `dev`: the device
 * Returns: The minor number: which device of the driver.
 * Since 1.0; makedev(3).
 */
int64_t cg_minor(cg_dev dev);

/**
 * Make a directory.
 * `path`: its name
 * `mode`: its permission bits, less the umask
 * Since 1.0; mkdir(2).
 */
int32_t cg_mkdir(cg_path path, cg_mode mode);

/**
 * Make a directory, relative to a directory descriptor.
 * `dir`: directory from which a relative `path` starts
 * `path`: its name
 * `mode`: its permission bits, less the umask
 * Since 2.6.16; mkdirat(2).
 */
int32_t cg_mkdirat(cg_dirfd dir, cg_path path, cg_mode mode);

/**
 * Make a pipe with a name.
 * This is `mknod` with the type `IFIFO`.
 * `path`: its name
 * `mode`: permission bits, less the umask
 * Since 1.0; mkfifo(3).
 */
int32_t cg_mkfifo(cg_path path, cg_mode mode);

/**
 * Make a pipe with a name, relative to a directory descriptor.
 * `dir`: directory from which a relative `path` starts
 * `path`: its name
 * `mode`: permission bits, less the umask
 * Since 2.6.16; mkfifo(3).
 */
int32_t cg_mkfifoat(cg_dirfd dir, cg_path path, cg_mode mode);

/**
 * Make a file of any type: a regular one, a pipe with a name, a socket, a device.
 * `path`: its name
 * `mode`: type and permission bits, the latter less the umask
 * `dev`: the device, for a device file
 * Since 1.0; mknod(2).
 */
int32_t cg_mknod(cg_path path, cg_mode mode, cg_dev dev);

/**
 * Make a file of any type, relative to a directory descriptor.
 * `dir`: directory from which a relative `path` starts
 * `path`: its name
 * `mode`: type and permission bits, the latter less the umask
 * `dev`: the device, for a device file
 * Since 2.6.16; mknodat(2).
 */
int32_t cg_mknodat(cg_dirfd dir, cg_path path, cg_mode mode, cg_dev dev);

/**
 * Keep a range of memory from being swapped out.
 * `addr`: start of the range
 * `length`: its length in bytes
 * Since 2.0; mlock(2).
 */
int32_t cg_mlock(cg_address addr, size_t length);

#if defined(__linux__)
/**
 * Keep a range of memory from being swapped out, with flags.
 * `addr`: start of the range
 * `length`: its length in bytes
 * `flags`: `ONFAULT`: lock pages when they are first touched
 * Since 4.4; mlock2(2).
 */
int32_t cg_mlock2(cg_address addr, size_t length, cg_flags_MLOCK flags);
#endif

/**
 * Keep all memory of this process from being swapped out.
 * `flags`: what is mapped now, what will be, and when
 * Since 2.0; mlockall(2).
 */
int32_t cg_mlockall(cg_flags_MCL flags);

/**
 * Map a file, or fresh memory, into this process.
 * `addr`: where it should go; 0: the kernel chooses
 * `length`: its length in bytes
 * `prot`: what may be done with it
 * `flags`: what it is of, and how it is made
 * `fd`: the file; -1 for `ANONYMOUS`
 * `offset`: where in the file it begins, a multiple of the page size
 * Returns: The address of the mapping.
 * Since 1.0; mmap(2).
 */
int64_t cg_mmap(cg_address addr, size_t length, cg_flags_PROT prot, cg_flags_MAP flags, cg_fd fd, cg_off offset);

#if defined(__linux__)
/**
 * Mount a file system, or change, bind or move a mount.
 * `source`: the device, the tree to bind or move, or a name; nothing when it does not matter
 * `target`: where
 * `fstype`: type of the file system, with a new mount
 * `flags`: what to do and how
 * `data`: options of the file system, separated by commas
 * Since 1.0; mount(2).
 */
int32_t cg_mount(cg_path source, cg_path target, cg_str fstype, cg_flags_MS flags, cg_str data);
#endif

#if (!defined(__linux__) && !defined(__NetBSD__))
/**
 * Mount a file system.
 * `kind`: the file system's name
 * `dir`: where
 * `flags`: how
 * `data`: the address of the struct that this file system wants, or 0
 * Since 1.0; mount(2).
 */
int32_t cg_mount(cg_str kind, cg_path dir, cg_flags_MNT flags, cg_word data);
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * Mount a file system.
 * `kind`: the file system's name
 * `dir`: where
 * `flags`: how
 * `data`: the struct that this file system wants; with `GETARGS` it is filled
 * Returns: The number of bytes that were filled, with `GETARGS`; else 0.
 * Since NetBSD 5.0; mount(2).
 */
int64_t cg_mount(cg_str kind, cg_path dir, cg_flags_MNT flags, uint8_t *data, size_t data_count);
#endif

/**
 * Change what may be done with a range of memory.
 * `addr`: start of the range, a multiple of the page size
 * `length`: its length in bytes
 * `prot`: what may be done with it
 * Since 1.0; mprotect(2).
 */
int32_t cg_mprotect(cg_address addr, size_t length, cg_flags_PROT prot);

#if defined(__linux__)
/**
 * Resize or move a mapping.
 * `old_address`: where it is
 * `old_size`: its length in bytes
 * `new_size`: the new length
 * `flags`: whether it may move
 * `new_address`: where it goes, with `FIXED`
 * Returns: The address of the mapping, which may be another one.
 * Since 2.0; mremap(2).
 */
int64_t cg_mremap(cg_address old_address,
                  size_t old_size,
                  size_t new_size,
                  cg_flags_MREMAP flags,
                  cg_address new_address);
#endif

/**
 * Write what was changed in a mapping back to its file.
 * `addr`: start of the range, a multiple of the page size
 * `length`: its length in bytes
 * `flags`: `ASYNC` or `SYNC`, and `INVALIDATE`
 * Since 2.0; msync(2).
 */
int32_t cg_msync(cg_address addr, size_t length, cg_flags_MSYNC flags);

/**
 * Let a range of memory be swapped out again.
 * `addr`: start of the range
 * `length`: its length in bytes
 * Since 2.0; mlock(2).
 */
int32_t cg_munlock(cg_address addr, size_t length);

/**
 * Let all memory of this process be swapped out again.
 * Since 2.0; mlockall(2).
 */
int32_t cg_munlockall(void);

/**
 * Remove mappings from a range of addresses.
 * `addr`: start of the range, a multiple of the page size
 * `length`: its length in bytes
 * Since 1.0; munmap(2).
 */
int32_t cg_munmap(cg_address addr, size_t length);

#if defined(__linux__)
/**
 * Sleep.
 * `request`: how long
 * `remaining`: filled with what is left when a signal came
 * Since 2.0; nanosleep(2).
 */
int32_t cg_nanosleep(const struct cg_timespec *request, struct cg_timespec *remaining);
#endif

#if !defined(__linux__)
/**
 * Sleep.
 * `request`: how long
 * `remaining`: filled with what is left when a signal came
 * Since 2.0; nanosleep(2).
 */
int32_t cg_nanosleep(const struct cg_timespec *request, struct cg_timespec *remaining);
#endif

/**
 * Add to the nice value of the calling thread.
 * `increment`: what is added
 * `nice`: filled with the value that results
 * Since 1.0; nice(2).
 */
int32_t cg_nice(int32_t increment, int32_t *nice);

#if (!defined(__linux__) && defined(__FreeBSD__))
/**
 * Mount a file system, by names and values.
 * `iov`: names and values in turn, all with their NULs: `fstype`, `fspath`, `from` and the options
 * `flags`: how
 * Since FreeBSD 5.0; nmount(2).
 */
int32_t cg_nmount(const struct cg_iovec *iov, size_t iov_count, cg_flags_MNT flags);
#endif

/**
 * Open a file.
 * The lowest free descriptor number is used. This is `openat` from the working directory.
 * `path`: the file
 * `flags`: access mode, creation and status flags
 * `mode`: permission bits of a file that is created, less the umask
 * Returns: A new descriptor.
 * Since 1.0; open(2).
 */
cg_fd cg_open(cg_path path, cg_flags_O flags, cg_mode mode);

/**
 * Open a file, relative to a directory descriptor.
 * An absolute `path` ignores `dir`. The lowest free descriptor number is used.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `flags`: access mode, creation and status flags
 * `mode`: permission bits of a file that is created, less the umask
 * Returns: A new descriptor.
 * Since 2.6.16; openat(2).
 */
cg_fd cg_openat(cg_dirfd dir, cg_path path, cg_flags_O flags, cg_mode mode);

#if defined(__linux__)
/**
 * Open a file, relative to a directory descriptor, and say how the path is resolved.
 * Unlike `openat`, it refuses flags that it does not know.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `how`: flags, mode and how the path is resolved
 * Returns: A new descriptor.
 * Since 5.6; openat2(2).
 */
cg_fd cg_openat2(cg_dirfd dir, cg_path path, const struct cg_open_how *how);
#endif

#if ((defined(__FreeBSD__) || defined(__NetBSD__)) && defined(__NetBSD__))
/**
 * Take a connection of a listening socket, with flags for the new one and a signal mask of its own.
 * `fd`: the listening socket
 * `addr`: filled with the peer's address
 * `mask`: the signals that are blocked meanwhile; nothing leaves them
 * `flags`: `CLOEXEC`, `NONBLOCK`, `NOSIGPIPE`
 * Returns: A new descriptor: the connection.
 * Since NetBSD 6.0; paccept(2).
 */
cg_fd cg_paccept(cg_fd fd, void *addr, uint32_t *addr_len, const struct cg_sigset *mask, cg_flags_SOCK flags);
#endif

#if !defined(__linux__)
/**
 * Ask for a limit of the file system at a path.
 * `path`: the file
 * `name`: the limit
 * Returns: The limit; -1 if there is none.
 * Since 1.0; pathconf(2).
 */
int64_t cg_pathconf(cg_path path, cg_enum_PC name);
#endif

#if defined(__linux__)
/**
 * Wait for a signal.
 * Since 1.0; pause(2).
 */
int32_t cg_pause(void);
#endif

#if !defined(__linux__)
/**
 * Wait until a handler of a signal has run.
 * Since 1.0; pause(3).
 */
int32_t cg_pause(void);
#endif

#if defined(__FreeBSD__)
/**
 * Ask for the process of a process descriptor.
 * `fd`: the process descriptor
 * `pid`: filled with the process's id
 * Since FreeBSD 9.0; pdfork(2).
 */
int32_t cg_pdgetpid(cg_fd fd, int32_t *pid);
#endif

#if defined(__FreeBSD__)
/**
 * Send a signal to the process of a process descriptor.
 * `fd`: the process descriptor
 * `signal`: the signal; 0 only asks whether it could be sent
 * Since FreeBSD 9.0; pdfork(2).
 */
int32_t cg_pdkill(cg_fd fd, cg_enum_SIG signal);
#endif

#if defined(__linux__)
/**
 * Copy a descriptor out of another process.
 * `pidfd`: the process descriptor
 * `targetfd`: the descriptor's number in that process
 * `flags`: 0; reserved
 * Returns: A new descriptor of the same open file, which closes on `execve`.
 * Since 5.6; pidfd_getfd(2).
 */
cg_fd cg_pidfd_getfd(cg_fd pidfd, int32_t targetfd, uint32_t flags);
#endif

#if defined(__linux__)
/**
 * Make a descriptor for a process.
 * It is readable when the process has ended, and stands for this process only, even if its id is used again.
 * `pid`: the process
 * `flags`: `NONBLOCK`, `THREAD`
 * Returns: A new descriptor, which closes on `execve`.
 * Since 5.3; pidfd_open(2).
 */
cg_fd cg_pidfd_open(cg_pid pid, cg_flags_PIDFD flags);
#endif

#if defined(__linux__)
/**
 * Send a signal to the process of a descriptor.
 * `pidfd`: the process descriptor
 * `signal`: the signal; 0 only asks whether it could be sent
 * `info`: what comes with the signal; nothing: as with `kill`
 * `flags`: whom it reaches
 * Since 5.1; pidfd_send_signal(2).
 */
int32_t cg_pidfd_send_signal(cg_fd pidfd,
                             cg_enum_SIG signal,
                             const struct cg_siginfo *info,
                             cg_flags_PIDFD_SIGNAL flags);
#endif

/**
 * Make a pipe.
 * `pair`: filled with the descriptor to read from and the one to write to
 * Since 1.0; pipe(2).
 */
int32_t cg_pipe(cg_fd *pair);

#if !defined(__APPLE__)
/**
 * Make a pipe, with flags for both ends.
 * `pair`: filled with the descriptor to read from and the one to write to
 * `flags`: `CLOEXEC`, `NONBLOCK`, `DIRECT` (packets)
 * Since 2.6.27; pipe2(2).
 */
int32_t cg_pipe2(cg_fd *pair, cg_flags_O flags);
#endif

#if defined(__linux__)
/**
 * Make another mount the root of the mount namespace.
 * `new_root`: the new root, which is a mount
 * `put_old`: where below it the old root goes
 * Since 2.3.41; pivot_root(2).
 */
int32_t cg_pivot_root(cg_path new_root, cg_path put_old);
#endif

/**
 * Wait for events on descriptors.
 * `fds`: the descriptors and what is waited for; `revents` is set to what happened
 * `timeout`: how many milliseconds to wait; -1 is for ever
 * Returns: The number of descriptors with events; 0 when the time has passed.
 * Since 2.1.23; poll(2).
 */
int64_t cg_poll(struct cg_pollfd *fds, size_t fds_count, int32_t timeout);

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * Wait for events on descriptors, to the nanosecond and with a signal mask of its own: the older name of `ppoll`.
 * `fds`: the descriptors and what is waited for; `revents` is set to what happened
 * `timeout`: how long to wait; nothing is for ever
 * `mask`: the signals that are blocked meanwhile; nothing leaves them
 * Returns: The number of descriptors with events; 0 when the time has passed.
 * Since NetBSD 3.0; pollts(2).
 */
int64_t cg_pollts(struct cg_pollfd *fds,
                  size_t fds_count,
                  const struct cg_timespec *timeout,
                  const struct cg_sigset *mask);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Say how a file will be read.
 * `fd`: the file
 * `offset`: start of the range
 * `len`: its length in bytes; 0: all to the end
 * `advice`: what will be done
 * Since FreeBSD 9.1; NetBSD 4.0; posix_fadvise(2).
 */
int32_t cg_posix_fadvise(cg_fd fd, cg_off offset, cg_off len, cg_enum_POSIX_FADV advice);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Give a file space on its device.
 * `fd`: the file
 * `offset`: start of the range
 * `len`: its length in bytes
 * Since FreeBSD 9.0; NetBSD 7.0; posix_fallocate(2).
 */
int32_t cg_posix_fallocate(cg_fd fd, cg_off offset, cg_off len);
#endif

#if defined(__linux__)
/**
 * Open a new pseudoterminal, its controlling side.
 * `flags`: `RDWR`, with `NOCTTY`, `CLOEXEC`, `NONBLOCK`
 * Returns: A new descriptor.
 * Since 2.1.98; posix_openpt(3).
 */
cg_fd cg_posix_openpt(cg_flags_O flags);
#endif

#if !defined(__linux__)
/**
 * Open a new pseudoterminal's controlling end.
 * `flags`: `RDWR`, and `NOCTTY`, `CLOEXEC`
 * Returns: A new descriptor.
 * Since FreeBSD 5.0; NetBSD 3.0; macOS 10.4; posix_openpt(3).
 */
cg_fd cg_posix_openpt(cg_flags_O flags);
#endif

#if defined(__linux__)
/**
 * Wait for events on descriptors, to the nanosecond and with a signal mask of its own.
 * `fds`: the descriptors and what is waited for; `revents` is set to what happened
 * `timeout`: how long to wait, changed to what is left; nothing is for ever
 * `mask`: the signals that are blocked meanwhile; nothing leaves them
 * Returns: The number of descriptors with events; 0 when the time has passed.
 * Since 2.6.16; ppoll(2).
 */
int64_t cg_ppoll(struct cg_pollfd *fds, size_t fds_count, struct cg_timespec *timeout, const struct cg_sigset *mask);
#endif

#if (!defined(__linux__) && (defined(__FreeBSD__) || defined(__NetBSD__)))
/**
 * Wait for events on descriptors, to the nanosecond and with a signal mask of its own.
 * `fds`: the descriptors and what is waited for; `revents` is set to what happened
 * `timeout`: how long to wait; nothing is for ever
 * `mask`: the signals that are blocked meanwhile; nothing leaves them
 * Returns: The number of descriptors with events; 0 when the time has passed.
 * Since FreeBSD 10.2; NetBSD 10.0; ppoll(2).
 */
int64_t cg_ppoll(struct cg_pollfd *fds,
                 size_t fds_count,
                 const struct cg_timespec *timeout,
                 const struct cg_sigset *mask);
#endif

#if defined(__linux__)
/**
 * Ask about the process or thread, or change how the kernel treats it.
 * What the arguments mean depends on the operation; there are functions with proper types for the usual ones.
 * `option`: the operation
 * `arg2`: its first argument
 * `arg3`: its second argument
 * `arg4`: its third argument
 * `arg5`: its fourth argument
 * Returns: What the operation answers, often 0.
 * Since 2.2; prctl(2).
 */
int64_t cg_prctl(cg_enum_PR option, cg_word arg2, cg_word arg3, cg_word arg4, cg_word arg5);
#endif

#if defined(__linux__)
/**
 * Take a capability out of the calling thread's bounding set, for ever.
 * `capability`: the capability's number
 * Since 2.6.25; PR_CAPBSET_DROP(2const).
 */
int32_t cg_prctl_capbset_drop(uint32_t capability);
#endif

#if defined(__linux__)
/**
 * Ask whether a capability is in the calling thread's bounding set.
 * `capability`: the capability's number
 * Returns: 1 if so, 0 if not.
 * Since 2.6.25; PR_CAPBSET_READ(2const).
 */
int32_t cg_prctl_capbset_read(uint32_t capability);
#endif

#if defined(__linux__)
/**
 * Ask whether this process adopts its orphaned descendants.
 * `subreaper`: filled with 1 if so, 0 if not
 * Since 3.4; PR_GET_CHILD_SUBREAPER(2const).
 */
int32_t cg_prctl_get_child_subreaper(int32_t *subreaper);
#endif

#if defined(__linux__)
/**
 * Ask whether this process dumps core, and may be traced by its user.
 * Returns: 1 if so, 0 if not, 2 if only for root.
 * Since 2.3.20; PR_GET_DUMPABLE(2const).
 */
int32_t cg_prctl_get_dumpable(void);
#endif

#if defined(__linux__)
/**
 * Ask whether the calling thread keeps its permitted capabilities when it leaves user 0.
 * Returns: 1 if so, 0 if not.
 * Since 2.2.18; PR_GET_KEEPCAPS(2const).
 */
int32_t cg_prctl_get_keepcaps(void);
#endif

#if defined(__linux__)
/**
 * Ask for the name of the calling thread.
 * `buf`: where the name goes, with a NUL at its end; room for 16 bytes
 * Returns: The name's length without the NUL.
 * Since 2.6.11; PR_GET_NAME(2const).
 */
int64_t cg_prctl_get_name(void *buf, size_t buf_len);
#endif

#if defined(__linux__)
/**
 * Ask whether the calling thread has given up to gain privileges by `execve`.
 * Returns: 1 if so, 0 if not.
 * Since 3.5; PR_GET_NO_NEW_PRIVS(2const).
 */
int32_t cg_prctl_get_no_new_privs(void);
#endif

#if defined(__linux__)
/**
 * Ask for the signal that this process gets when its parent thread ends.
 * `signal`: filled with the signal; 0 is none
 * Since 2.3.15; PR_GET_PDEATHSIG(2const).
 */
int32_t cg_prctl_get_pdeathsig(int32_t *signal);
#endif

#if defined(__linux__)
/**
 * Ask for the secure bits of the calling thread.
 * Returns: The bits.
 * Since 2.6.26; PR_GET_SECUREBITS(2const).
 */
int64_t cg_prctl_get_securebits(void);
#endif

#if defined(__linux__)
/**
 * Ask how late the calling thread's timers may be.
 * Returns: The time in nanoseconds.
 * Since 2.6.28; PR_GET_TIMERSLACK(2const).
 */
int64_t cg_prctl_get_timerslack(void);
#endif

#if defined(__linux__)
/**
 * Say whether this process adopts its orphaned descendants, as init does.
 * `subreaper`: 1 if so, 0 if not
 * Since 3.4; PR_SET_CHILD_SUBREAPER(2const).
 */
int32_t cg_prctl_set_child_subreaper(uint32_t subreaper);
#endif

#if defined(__linux__)
/**
 * Say whether this process dumps core, and may be traced by its user.
 * `dumpable`: 1 if so, 0 if not
 * Since 2.3.20; PR_SET_DUMPABLE(2const).
 */
int32_t cg_prctl_set_dumpable(uint32_t dumpable);
#endif

#if defined(__linux__)
/**
 * Say whether the calling thread keeps its permitted capabilities when it leaves user 0.
 * `keep`: 1 if so, 0 if not
 * Since 2.2.18; PR_SET_KEEPCAPS(2const).
 */
int32_t cg_prctl_set_keepcaps(uint32_t keep);
#endif

#if defined(__linux__)
/**
 * Set the name of the calling thread.
 * `name`: the name, of which 15 bytes count
 * Since 2.6.9; PR_SET_NAME(2const).
 */
int32_t cg_prctl_set_name(cg_str name);
#endif

#if defined(__linux__)
/**
 * Give up for ever to gain privileges by `execve`, for the calling thread and what it begins.
 * Since 3.5; PR_SET_NO_NEW_PRIVS(2const).
 */
int32_t cg_prctl_set_no_new_privs(void);
#endif

#if defined(__linux__)
/**
 * Set the signal that this process gets when its parent thread ends.
 * `signal`: the signal; 0 is none
 * Since 2.1.57; PR_SET_PDEATHSIG(2const).
 */
int32_t cg_prctl_set_pdeathsig(cg_enum_SIG signal);
#endif

#if defined(__linux__)
/**
 * Allow a process to trace this one, where only ancestors may (Yama).
 * `pid`: the process; 0 takes it back, -1 allows all
 * Since 3.4; PR_SET_PTRACER(2const).
 */
int32_t cg_prctl_set_ptracer(cg_pid pid);
#endif

#if defined(__linux__)
/**
 * Set the secure bits of the calling thread.
 * `bits`: the bits
 * Since 2.6.26; PR_SET_SECUREBITS(2const).
 */
int32_t cg_prctl_set_securebits(uint32_t bits);
#endif

#if defined(__linux__)
/**
 * Say how late the calling thread's timers may be.
 * `slack`: the time in nanoseconds; 0 is the default
 * Since 2.6.28; PR_SET_TIMERSLACK(2const).
 */
int32_t cg_prctl_set_timerslack(size_t slack);
#endif

/**
 * Read from a place in a file; the file's position stays.
 * `fd`: the open file
 * `buf`: where the bytes go
 * `offset`: first byte, from the start of the file
 * Returns: The number of bytes; 0 at or after the end of the file.
 * Since 2.2; pread(2).
 */
int64_t cg_pread(cg_fd fd, void *buf, size_t buf_len, cg_off offset);

/**
 * Read from a place in a file into several buffers; the file's position stays.
 * `fd`: the open file
 * `iov`: where the bytes go
 * `offset`: first byte, from the start of the file
 * Returns: The number of bytes in all; 0 at or after the end of the file.
 * Since 2.6.30; preadv(2).
 */
int64_t cg_preadv(cg_fd fd, const struct cg_iovec *iov, size_t iov_count, cg_off offset);

#if defined(__linux__)
/**
 * Read into several buffers, with flags for this one read.
 * `fd`: the open file
 * `iov`: where the bytes go
 * `offset`: first byte, from the start of the file; -1 is the file's position, which then moves
 * `flags`: how this read differs
 * Returns: The number of bytes in all; 0 at or after the end of the file.
 * Since 4.6; preadv2(2).
 */
int64_t cg_preadv2(cg_fd fd, const struct cg_iovec *iov, size_t iov_count, cg_off offset, cg_flags_RWF flags);
#endif

#if defined(__linux__)
/**
 * Ask for a limit of a process, set it, or both.
 * `pid`: the process; 0 is this one
 * `resource`: what is limited
 * `new`: the new limit; nothing: leave it
 * `old`: filled with the limit before
 * Since 2.6.36; prlimit(2).
 */
int32_t cg_prlimit(cg_pid pid, cg_enum_RLIMIT resource, const struct cg_rlimit *new_, struct cg_rlimit *old);
#endif

#if defined(__FreeBSD__)
/**
 * Ask for, or set, what a process may and must.
 * `which`: what `id` is: `PID`, `PGID`
 * `id`: the process or group; 0 is this one
 * `command`: what is asked or set
 * `arg`: the address of an int or a struct, by the command
 * Since FreeBSD 10.0; procctl(2).
 */
int32_t cg_procctl(cg_enum_P which, int64_t id, cg_enum_PROC command, cg_word arg);
#endif

#if !defined(__linux__)
/**
 * Wait for events on descriptors that are small enough for a set, to the nanosecond and with a signal mask of its own.
 * `n`: the highest descriptor, plus 1
 * `read`: those that are waited for to be readable, changed to those that are
 * `write`: the same for writing
 * `except`: the same for exceptional conditions, such as urgent data
 * `timeout`: how long to wait; nothing is for ever
 * `mask`: the signals that are blocked meanwhile; nothing leaves them
 * Returns: The number of descriptors in the three sets; 0 when the time has passed.
 * Since FreeBSD 5.0; NetBSD 3.0; macOS 10.4; pselect(2).
 */
int64_t cg_pselect(int32_t n,
                   struct cg_fd_set *read,
                   struct cg_fd_set *write,
                   struct cg_fd_set *except,
                   const struct cg_timespec *timeout,
                   const struct cg_sigset *mask);
#endif

#if defined(__linux__)
/**
 * Wait for events on descriptors below 1024, to the nanosecond and with a signal mask of its own.
 * `n`: the highest descriptor, plus 1
 * `read`: those that are waited for to be readable, changed to those that are
 * `write`: the same for writing
 * `except`: the same for exceptional conditions, such as urgent data
 * `timeout`: how long to wait, changed to what is left; nothing is for ever
 * `mask`: the signals that are blocked meanwhile; nothing leaves them
 * Returns: The number of descriptors in the three sets; 0 when the time has passed.
 * Since 2.6.16; pselect6(2).
 */
int64_t cg_pselect6(int32_t n,
                    struct cg_fd_set *read,
                    struct cg_fd_set *write,
                    struct cg_fd_set *except,
                    struct cg_timespec *timeout,
                    const struct cg_sigset *mask);
#endif

#if defined(__linux__)
/**
 * Open the other side of a pseudoterminal, without its path.
 * `fd`: the controlling side of a pseudoterminal
 * `flags`: as for `posix_openpt`
 * Returns: A new descriptor.
 * Since 4.13; ioctl_tty(2).
 */
cg_fd cg_ptpeer(cg_fd fd, cg_flags_O flags);
#endif

#if defined(__linux__)
/**
 * Tell the path of the other side of a pseudoterminal.
 * `fd`: the controlling side of a pseudoterminal
 * `path`: where the path goes, without a zero byte; 19 bytes hold any
 * Returns: The path's length in bytes.
 * Since 2.1.98; ptsname(3).
 */
int64_t cg_ptsname(cg_fd fd, void *path, size_t path_len);
#endif

#if !defined(__linux__)
/**
 * Ask for the path of the other end of a pseudoterminal.
 * `fd`: the controlling end
 * `path`: where the path goes
 * Returns: Its length in bytes.
 * Since FreeBSD 5.0; NetBSD 3.0; macOS 10.4; ptsname(3).
 */
int64_t cg_ptsname(cg_fd fd, void *path, size_t path_len);
#endif

/**
 * Write to a place in a file; the file's position stays.
 * On a file that was opened with `APPEND`, Linux writes at the end whatever `offset` is.
 * `fd`: the open file
 * `buf`: the bytes
 * `offset`: first byte, from the start of the file
 * Returns: The number of bytes taken, which may be less than given.
 * Since 2.2; pwrite(2).
 */
int64_t cg_pwrite(cg_fd fd, const void *buf, size_t buf_len, cg_off offset);

/**
 * Write several buffers to a place in a file; the file's position stays.
 * `fd`: the open file
 * `iov`: the bytes
 * `offset`: first byte, from the start of the file
 * Returns: The number of bytes taken, which may be less than given.
 * Since 2.6.30; pwritev(2).
 */
int64_t cg_pwritev(cg_fd fd, const struct cg_iovec *iov, size_t iov_count, cg_off offset);

#if defined(__linux__)
/**
 * Write several buffers, with flags for this one write.
 * `fd`: the open file
 * `iov`: the bytes
 * `offset`: first byte, from the start of the file; -1 is the file's position, which then moves
 * `flags`: how this write differs
 * Returns: The number of bytes taken, which may be less than given.
 * Since 4.6; pwritev2(2).
 */
int64_t cg_pwritev2(cg_fd fd, const struct cg_iovec *iov, size_t iov_count, cg_off offset, cg_flags_RWF flags);
#endif

/**
 * Read from a descriptor into a buffer.
 * `fd`: the open file
 * `buf`: where the bytes go
 * Returns: The number of bytes; 0 at the end of the file.
 * Since 1.0; read(2).
 */
int64_t cg_read(cg_fd fd, void *buf, size_t buf_len);

#if defined(__linux__)
/**
 * Bring a part of a file into the page cache.
 * `fd`: the open file
 * `offset`: first byte
 * `count`: number of bytes
 * Since 2.4.13; readahead(2).
 */
int32_t cg_readahead(cg_fd fd, cg_off offset, size_t count);
#endif

/**
 * Read where a symbolic link leads.
 * `path`: the link
 * `buf`: where the text goes; no NUL is added, and what does not fit is cut off silently
 * Returns: The number of bytes; if it is all the room, there may have been more.
 * Since 1.0; readlink(2).
 */
int64_t cg_readlink(cg_path path, void *buf, size_t buf_len);

/**
 * Read where a symbolic link leads, relative to a directory descriptor.
 * An empty path reads the link that `dir` was opened on, with `PATH` and `NOFOLLOW`.
 * `dir`: directory from which a relative `path` starts
 * `path`: the link
 * `buf`: where the text goes; no NUL is added, and what does not fit is cut off silently
 * Returns: The number of bytes; if it is all the room, there may have been more.
 * Since 2.6.16; readlinkat(2).
 */
int64_t cg_readlinkat(cg_dirfd dir, cg_path path, void *buf, size_t buf_len);

/**
 * Read from a descriptor into several buffers, one filled after the other.
 * `fd`: the open file
 * `iov`: where the bytes go
 * Returns: The number of bytes in all; 0 at the end of the file.
 * Since 2.0; readv(2).
 */
int64_t cg_readv(cg_fd fd, const struct cg_iovec *iov, size_t iov_count);

#if (!defined(__linux__) && defined(__FreeBSD__))
/**
 * Stop or restart the machine.
 * `how`: which of it, and how
 * Since 1.0; reboot(2).
 */
int32_t cg_reboot(cg_flags_RB how);
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * Stop or restart the machine.
 * `how`: which of it, and how
 * `boot`: what the next system is started with, for `STRING`
 * Since 1.0; reboot(2).
 */
int32_t cg_reboot(cg_flags_RB how, cg_str boot);
#endif

/**
 * Receive data from the peer.
 * `fd`: the socket
 * `buf`: where the data goes
 * `flags`: how
 * Returns: The number of bytes; 0 at the end of a stream. With `TRUNC`, the datagram's length, which may exceed the buffer's.
 * Since 2.0; recv(2).
 */
int64_t cg_recv(cg_fd fd,
                void *buf,
                size_t buf_len,
                cg_flags_MSG flags);

/**
 * Receive data, with the sender's address.
 * `fd`: the socket
 * `buf`: where the data goes
 * `flags`: how
 * `addr`: filled with the sender's address; a stream leaves it empty
 * Returns: The number of bytes; 0 at the end of a stream. With `TRUNC`, the datagram's length, which may exceed the buffer's.
 * Since 2.0; recvfrom(2).
 */
int64_t cg_recvfrom(cg_fd fd,
                    void *buf,
                    size_t buf_len,
                    cg_flags_MSG flags,
                    void *addr,
                    uint32_t *addr_len);

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Receive several messages.
 * `fd`: the socket
 * `msgs`: the messages; the kernel fills in how many bytes of each came
 * `flags`: how they are received
 * `timeout`: how long to wait; nothing: for ever
 * Returns: The number of messages received.
 * Since FreeBSD 11.0; NetBSD 7.0; recvmmsg(2).
 */
int64_t cg_recvmmsg(cg_fd fd,
                    struct cg_mmsghdr *msgs,
                    size_t msgs_count,
                    cg_flags_MSG flags,
                    const struct cg_timespec *timeout);
#endif

#if defined(__linux__)
/**
 * Receive several messages at once.
 * The timeout is looked at after each message only, so that a wait for the next one may outlast it.
 * `fd`: the socket
 * `msgs`: the room; each one's `len` is set to the bytes that came
 * `flags`: how; `WAITFORONE` waits for the first message only
 * `timeout`: how long to go on, changed to what is left; nothing is for ever
 * Returns: The number of messages that came.
 * Since 2.6.33; recvmmsg(2).
 */
int64_t cg_recvmmsg(cg_fd fd,
                    struct cg_mmsghdr *msgs,
                    size_t msgs_count,
                    cg_flags_MSG flags,
                    struct cg_timespec *timeout);
#endif

/**
 * Receive a message into several buffers, with its address and control messages.
 * `fd`: the socket
 * `msg`: the room; lengths and `flags` are changed to what came, and `cmsg_next` reads the control part
 * `flags`: how; `CMSG_CLOEXEC` is for descriptors that arrive
 * Returns: The number of bytes; 0 at the end of a stream.
 * Since 2.0; recvmsg(2).
 */
int64_t cg_recvmsg(cg_fd fd, struct cg_msghdr *msg, cg_flags_MSG flags);

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * Remove an extended attribute of a file, following symbolic links.
 * `path`: the file
 * `name`: the attribute's name, with its namespace
 * Since 2.6; removexattr(2).
 */
int32_t cg_removexattr(cg_path path, cg_str name);
#endif

#if defined(__APPLE__)
/**
 * Remove an extended attribute of a file.
 * `path`: the file
 * `name`: the attribute's name
 * `options`: how, and whether symbolic links are followed
 * Since macOS 10.4; removexattr(2).
 */
int32_t cg_removexattr(cg_path path, cg_str name, cg_flags_XATTR options);
#endif

/**
 * Give a file another name, replacing what had it.
 * `oldpath`: the file
 * `newpath`: its new name
 * Since 1.0; rename(2).
 */
int32_t cg_rename(cg_path oldpath, cg_path newpath);

/**
 * Give a file another name, relative to directory descriptors.
 * This is `renameat2` without flags: new processors have no other.
 * `olddir`: directory from which a relative `oldpath` starts
 * `oldpath`: the file
 * `newdir`: directory from which a relative `newpath` starts
 * `newpath`: its new name
 * Since 2.6.16; renameat(2).
 */
int32_t cg_renameat(cg_dirfd olddir, cg_path oldpath, cg_dirfd newdir, cg_path newpath);

#if defined(__linux__)
/**
 * Give a file another name, relative to directory descriptors, with flags.
 * `olddir`: directory from which a relative `oldpath` starts
 * `oldpath`: the file
 * `newdir`: directory from which a relative `newpath` starts
 * `newpath`: its new name
 * `flags`: how a name that exists is treated
 * Since 3.15; renameat2(2).
 */
int32_t cg_renameat2(cg_dirfd olddir, cg_path oldpath, cg_dirfd newdir, cg_path newpath, cg_flags_RENAME flags);
#endif

#if ((defined(__FreeBSD__) || defined(__APPLE__)) && defined(__APPLE__))
/**
 * Give a file another name, relative to directory descriptors, with flags.
 * `fromfd`: directory from which a relative `from` starts
 * `from`: the file
 * `tofd`: directory from which a relative `to` starts
 * `to`: its new name
 * `flags`: how a name that exists is treated
 * Since macOS 10.12; rename(2).
 */
int32_t cg_renameatx_np(cg_dirfd fromfd, cg_path from, cg_dirfd tofd, cg_path to, cg_flags_RENAME flags);
#endif

#if !defined(__linux__)
/**
 * Take a terminal or device away from all who have it open.
 * `path`: the device file
 * Since 1.0; revoke(2).
 */
int32_t cg_revoke(cg_path path);
#endif

/**
 * Remove an empty directory.
 * `path`: the directory
 * Since 1.0; rmdir(2).
 */
int32_t cg_rmdir(cg_path path);

#if defined(__linux__)
/**
 * Queue a signal to a process, with what comes with it.
 * `tgid`: the process
 * `signal`: the signal
 * `info`: what comes with it; to another process its `code` must be negative and not `TKILL`
 * Since 2.2; rt_sigqueueinfo(2).
 */
int32_t cg_rt_sigqueueinfo(cg_pid tgid, cg_enum_SIG signal, const struct cg_siginfo *info);
#endif

#if defined(__linux__)
/**
 * Queue a signal to a thread, with what comes with it.
 * `tgid`: the process
 * `tid`: the thread
 * `signal`: the signal
 * `info`: what comes with it; to another process its `code` must be negative and not `TKILL`
 * Since 2.6.31; rt_tgsigqueueinfo(2).
 */
int32_t cg_rt_tgsigqueueinfo(cg_pid tgid, cg_pid tid, cg_enum_SIG signal, const struct cg_siginfo *info);
#endif

#if defined(__FreeBSD__)
/**
 * Ask for, or set, the real-time or idle priority of a process.
 * `function`: which of both
 * `pid`: the process; 0 is the calling one
 * `priority`: the priority
 * Since FreeBSD 2.0; rtprio(2).
 */
int32_t cg_rtprio(cg_enum_RTP function, cg_pid pid, struct cg_rtprio *priority);
#endif

/**
 * Ask for the highest priority of a policy.
 * `policy`: the policy
 * Returns: The priority.
 * Since 2.0; sched_get_priority_max(2).
 */
int32_t cg_sched_get_priority_max(cg_enum_SCHED policy);

/**
 * Ask for the lowest priority of a policy.
 * `policy`: the policy
 * Returns: The priority.
 * Since 2.0; sched_get_priority_min(2).
 */
int32_t cg_sched_get_priority_min(cg_enum_SCHED policy);

#if defined(__linux__)
/**
 * Ask on which processors a thread may run.
 * `tid`: the thread; 0 is the calling one
 * `mask`: filled with the processors
 * Since 2.6; sched_getaffinity(2).
 */
int32_t cg_sched_getaffinity(cg_pid tid, struct cg_cpu_set *mask);
#endif

#if defined(__linux__)
/**
 * Ask for policy and attributes of a thread.
 * `tid`: the thread; 0 is the calling one
 * `attr`: filled with the attributes
 * `flags`: 0; reserved
 * Since 3.14; sched_getattr(2).
 */
int32_t cg_sched_getattr(cg_pid tid, struct cg_sched_attr *attr, uint32_t flags);
#endif

#if defined(__linux__)
/**
 * Ask for the parameters of a thread's policy.
 * `tid`: the thread; 0 is the calling one
 * `param`: filled with the parameters
 * Since 2.0; sched_getparam(2).
 */
int32_t cg_sched_getparam(cg_pid tid, struct cg_sched_param *param);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Ask for the parameters of a process's policy.
 * `pid`: the process; 0 is the calling one
 * `param`: filled with the parameters
 * Since FreeBSD 3.0; NetBSD 5.0; sched_getparam(2).
 */
int32_t cg_sched_getparam(cg_pid pid, struct cg_sched_param *param);
#endif

#if defined(__linux__)
/**
 * Ask for the policy of a thread.
 * `tid`: the thread; 0 is the calling one
 * Returns: The policy (`SCHED`), with `RESET_ON_FORK` if it is set.
 * Since 2.0; sched_getscheduler(2).
 */
int64_t cg_sched_getscheduler(cg_pid tid);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Ask for the policy of a process.
 * `pid`: the process; 0 is the calling one
 * Returns: The policy.
 * Since FreeBSD 3.0; NetBSD 5.0; sched_getscheduler(2).
 */
int64_t cg_sched_getscheduler(cg_pid pid);
#endif

#if defined(__linux__)
/**
 * Ask how long a thread runs before another takes its turn.
 * `tid`: the thread; 0 is the calling one
 * `interval`: filled with the time
 * Since 2.0; sched_rr_get_interval(2).
 */
int32_t cg_sched_rr_get_interval(cg_pid tid, struct cg_timespec *interval);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Ask how long a process runs before another takes its turn.
 * `pid`: the process; 0 is the calling one
 * `interval`: filled with the time
 * Since FreeBSD 3.0; NetBSD 5.0; sched_rr_get_interval(2).
 */
int32_t cg_sched_rr_get_interval(cg_pid pid, struct cg_timespec *interval);
#endif

#if defined(__linux__)
/**
 * Say on which processors a thread may run.
 * `tid`: the thread; 0 is the calling one
 * `mask`: the processors
 * Since 2.6; sched_setaffinity(2).
 */
int32_t cg_sched_setaffinity(cg_pid tid, const struct cg_cpu_set *mask);
#endif

#if defined(__linux__)
/**
 * Set policy and attributes of a thread.
 * `tid`: the thread; 0 is the calling one
 * `attr`: the attributes
 * `flags`: 0; reserved
 * Since 3.14; sched_setattr(2).
 */
int32_t cg_sched_setattr(cg_pid tid, const struct cg_sched_attr *attr, uint32_t flags);
#endif

#if defined(__linux__)
/**
 * Set the parameters of a thread's policy.
 * `tid`: the thread; 0 is the calling one
 * `param`: the parameters
 * Since 2.0; sched_setparam(2).
 */
int32_t cg_sched_setparam(cg_pid tid, const struct cg_sched_param *param);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Set the parameters of a process's policy.
 * `pid`: the process; 0 is the calling one
 * `param`: the parameters
 * Since FreeBSD 3.0; NetBSD 5.0; sched_setparam(2).
 */
int32_t cg_sched_setparam(cg_pid pid, const struct cg_sched_param *param);
#endif

#if defined(__linux__)
/**
 * Set policy and parameters of a thread.
 * `tid`: the thread; 0 is the calling one
 * `policy`: the policy, `RESET_ON_FORK` may be added
 * `param`: its parameters
 * Since 2.0; sched_setscheduler(2).
 */
int32_t cg_sched_setscheduler(cg_pid tid, cg_enum_SCHED policy, const struct cg_sched_param *param);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Set policy and parameters of a process.
 * `pid`: the process; 0 is the calling one
 * `policy`: the policy
 * `param`: its parameters
 * Since FreeBSD 3.0; NetBSD 5.0; sched_setscheduler(2).
 */
int32_t cg_sched_setscheduler(cg_pid pid, cg_enum_SCHED policy, const struct cg_sched_param *param);
#endif

/**
 * Let another thread run.
 * Since 2.0; sched_yield(2).
 */
int32_t cg_sched_yield(void);

#if (defined(__linux__) && !(defined(__aarch64__) || defined(__riscv)))
/**
 * Wait for events on descriptors below 1024.
 * `n`: the highest descriptor, plus 1
 * `read`: those that are waited for to be readable, changed to those that are
 * `write`: the same for writing
 * `except`: the same for exceptional conditions, such as urgent data
 * `timeout`: how long to wait, changed to what is left; nothing is for ever
 * Returns: The number of descriptors in the three sets; 0 when the time has passed.
 * Since 2.0; select(2).
 */
int64_t cg_select(int32_t n,
                  struct cg_fd_set *read,
                  struct cg_fd_set *write,
                  struct cg_fd_set *except,
                  struct cg_timeval *timeout);
#endif

#if !defined(__linux__)
/**
 * Wait for events on descriptors that are small enough for a set.
 * `n`: the highest descriptor, plus 1
 * `read`: those that are waited for to be readable, changed to those that are
 * `write`: the same for writing
 * `except`: the same for exceptional conditions, such as urgent data
 * `timeout`: how long to wait; nothing is for ever
 * Returns: The number of descriptors in the three sets; 0 when the time has passed.
 * Since 1.0; select(2).
 */
int64_t cg_select(int32_t n,
                  struct cg_fd_set *read,
                  struct cg_fd_set *write,
                  struct cg_fd_set *except,
                  const struct cg_timeval *timeout);
#endif

/**
 * Send data to the peer.
 * `fd`: the socket, which must be connected
 * `buf`: the data
 * `flags`: how
 * Returns: The number of bytes taken, which may be less than given on a stream.
 * Since 2.0; send(2).
 */
int64_t cg_send(cg_fd fd, const void *buf, size_t buf_len, cg_flags_MSG flags);

#if defined(__linux__)
/**
 * Copy from a file to another descriptor, often a socket, inside the kernel.
 * `out_fd`: the destination, open for writing
 * `in_fd`: the source: a file that can be mapped
 * `offset`: where to read from, moved by the call; nothing is the file's position
 * `count`: number of bytes
 * Returns: The number of bytes copied, which may be less than asked for; 0 at the end of the source.
 * Since 2.2; sendfile(2).
 */
int64_t cg_sendfile(cg_fd out_fd, cg_fd in_fd, cg_off *offset, size_t count);
#endif

#if ((defined(__FreeBSD__) || defined(__APPLE__)) && defined(__FreeBSD__))
/**
 * Send a file over a socket, inside the kernel.
 * `fd`: the file
 * `socket`: the connected socket
 * `offset`: where to read from
 * `nbytes`: number of bytes; 0: all to the end of the file
 * `headers`: what is sent before and after it
 * `sent`: filled with the number of bytes sent, even when it fails with `EAGAIN` or `EINTR`
 * `flags`: how
 * Since FreeBSD 3.0; sendfile(2).
 */
int32_t cg_sendfile(cg_fd fd,
                    cg_fd socket,
                    cg_off offset,
                    size_t nbytes,
                    const struct cg_sf_hdtr *headers,
                    cg_off *sent,
                    cg_flags_SF_SEND flags);
#endif

#if ((defined(__FreeBSD__) || defined(__APPLE__)) && defined(__APPLE__))
/**
 * Send a file over a socket, inside the kernel.
 * `fd`: the file
 * `socket`: the connected socket
 * `offset`: where to read from
 * `len`: number of bytes, 0: all to the end of the file; filled with the number sent, even when it fails with `EAGAIN` or `EINTR`
 * `headers`: what is sent before and after it
 * `flags`: 0; reserved
 * Since macOS 10.5; sendfile(2).
 */
int32_t cg_sendfile(cg_fd fd,
                    cg_fd socket,
                    cg_off offset,
                    cg_off *len,
                    const struct cg_sf_hdtr *headers,
                    int32_t flags);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Send several messages.
 * `fd`: the socket
 * `msgs`: the messages; the kernel fills in how many bytes of each were sent
 * `flags`: how they are sent
 * Returns: The number of messages sent.
 * Since FreeBSD 11.0; NetBSD 7.0; sendmmsg(2).
 */
int64_t cg_sendmmsg(cg_fd fd, struct cg_mmsghdr *msgs, size_t msgs_count, cg_flags_MSG flags);
#endif

#if defined(__linux__)
/**
 * Send several messages at once.
 * `fd`: the socket
 * `msgs`: the messages; each one's `len` is set to the bytes that were taken
 * `flags`: how
 * Returns: The number of messages that were sent; an error after the first one is not told.
 * Since 3.0; sendmmsg(2).
 */
int64_t cg_sendmmsg(cg_fd fd, struct cg_mmsghdr *msgs, size_t msgs_count, cg_flags_MSG flags);
#endif

/**
 * Send a message of several buffers, with an address and control messages.
 * `fd`: the socket
 * `msg`: the message; its control part is built with `cmsg_put`
 * `flags`: how
 * Returns: The number of bytes taken.
 * Since 2.0; sendmsg(2).
 */
int64_t cg_sendmsg(cg_fd fd, const struct cg_msghdr *msg, cg_flags_MSG flags);

/**
 * Send data to an address.
 * `fd`: the socket
 * `buf`: the data
 * `flags`: how
 * `addr`: to whom; nothing for the connected peer
 * Returns: The number of bytes taken.
 * Since 2.0; sendto(2).
 */
int64_t cg_sendto(cg_fd fd, const void *buf, size_t buf_len, cg_flags_MSG flags, const void *addr, uint32_t addr_len);

#if defined(__linux__)
/**
 * Set the NIS domain's name.
 * `name`: the name, without a NUL
 * Since 1.0; setdomainname(2).
 */
int32_t cg_setdomainname(const void *name, size_t name_len);
#endif

#if !defined(__linux__)
/**
 * Set the name of the domain that NIS uses.
 * `name`: the name
 * Since 1.0; setdomainname(3).
 */
int32_t cg_setdomainname(const void *name, size_t name_len);
#endif

/**
 * Set the effective group and leave the real and the saved one of this process, in all its threads.
 * `egid`: the group
 * Since 1.0; setegid(2).
 */
int32_t cg_setegid(cg_gid egid);

#if defined(__linux__)
/**
 * Set the effective group and leave the real and the saved one of the calling thread.
 * The bare system call; `setegid` changes the whole process.
 * `egid`: the group
 * Since 1.0; setegid(2).
 */
int32_t cg_setegid_thread(cg_gid egid);
#endif

/**
 * Set the effective user and leave the real and the saved one of this process, in all its threads.
 * `euid`: the user
 * Since 1.0; seteuid(2).
 */
int32_t cg_seteuid(cg_uid euid);

#if defined(__linux__)
/**
 * Set the effective user and leave the real and the saved one of the calling thread.
 * The bare system call; `seteuid` changes the whole process.
 * `euid`: the user
 * Since 1.0; seteuid(2).
 */
int32_t cg_seteuid_thread(cg_uid euid);
#endif

#if defined(__FreeBSD__)
/**
 * Use this routing table from now on.
 * `fib`: the table's number
 * Since FreeBSD 7.1; setfib(2).
 */
int32_t cg_setfib(int32_t fib);
#endif

#if defined(__linux__)
/**
 * Set the group whose rights count for files, of the calling thread.
 * It never tells whether it worked: ask again, with the same or an impossible id.
 * `gid`: the group; one that does not exist, such as -1, changes nothing
 * Returns: The group before.
 * Since 1.2; setfsgid(2).
 */
int64_t cg_setfsgid(cg_gid gid);
#endif

#if defined(__linux__)
/**
 * Set the user whose rights count for files, of the calling thread.
 * It never tells whether it worked: ask again, with the same or an impossible id.
 * `uid`: the user; one that does not exist, such as -1, changes nothing
 * Returns: The user before.
 * Since 1.2; setfsuid(2).
 */
int64_t cg_setfsuid(cg_uid uid);
#endif

/**
 * Set the effective group of this process, in all its threads.
 * With `CAP_SETGID` also the real and the saved one, which cannot be undone.
 * `gid`: the group
 * Since 1.0; setgid(2).
 */
int32_t cg_setgid(cg_gid gid);

#if defined(__linux__)
/**
 * Set the effective group of the calling thread.
 * The bare system call; `setgid` changes the whole process. With `CAP_SETGID` also the real and the saved one, which cannot be undone.
 * `gid`: the group
 * Since 1.0; setgid(2).
 */
int32_t cg_setgid_thread(cg_gid gid);
#endif

/**
 * Set the supplementary groups of this process, in all its threads.
 * `groups`: the groups
 * Since 1.0; setgroups(2).
 */
int32_t cg_setgroups(const cg_gid *groups, size_t groups_count);

#if defined(__linux__)
/**
 * Set the supplementary groups of the calling thread.
 * The bare system call; `setgroups` changes the whole process.
 * `groups`: the groups
 * Since 1.0; setgroups(2).
 */
int32_t cg_setgroups_thread(const cg_gid *groups, size_t groups_count);
#endif

/**
 * Set the host's name.
 * `name`: the name, without a NUL
 * Since 1.0; sethostname(2).
 */
int32_t cg_sethostname(const void *name, size_t name_len);

/**
 * Start, change or stop an interval timer of this process.
 * `which`: the timer, and with it the signal
 * `new`: when it runs out, and how often; zero stops it
 * `old`: filled with what was left, and how often
 * Since 1.0; setitimer(2).
 */
int32_t cg_setitimer(cg_enum_ITIMER which, const struct cg_itimerval *new_, struct cg_itimerval *old);

#if !defined(__linux__)
/**
 * Set the login name of this session.
 * `name`: the name
 * Since 1.0; setlogin(2).
 */
int32_t cg_setlogin(cg_str name);
#endif

#if defined(__linux__)
/**
 * Enter a namespace.
 * `fd`: a namespace's file, or a pidfd
 * `nstype`: which kinds of namespace; with a namespace's file nothing means whichever it is
 * Since 3.0; setns(2).
 */
int32_t cg_setns(cg_fd fd, cg_flags_CLONE nstype);
#endif

/**
 * Move a process to a process group, or begin a group.
 * `pid`: this process or a child of it that has not called `execve`; 0 is this one
 * `pgid`: a group of the same session; 0 is one with the process's own id
 * Since 1.0; setpgid(2).
 */
int32_t cg_setpgid(cg_pid pid, cg_pid pgid);

/**
 * Set the nice value of a process or of several.
 * `which`: what `who` is
 * `who`: a process, a process group or a user; 0 is the caller's own
 * `nice`: the value: -20 gets the most of the processor, 19 the least; what is beyond is cut
 * Since 1.0; setpriority(2).
 */
int32_t cg_setpriority(cg_enum_PRIO which, cg_pid who, int32_t nice);

/**
 * Set the real and the effective group of this process, in all its threads.
 * `rgid`: the real group; -1 (all bits set) leaves it
 * `egid`: the effective group; -1 (all bits set) leaves it
 * Since 1.0; setregid(2).
 */
int32_t cg_setregid(cg_gid rgid, cg_gid egid);

#if defined(__linux__)
/**
 * Set the real and the effective group of the calling thread.
 * The bare system call; `setregid` changes the whole process.
 * `rgid`: the real group; -1 (all bits set) leaves it
 * `egid`: the effective group; -1 (all bits set) leaves it
 * Since 1.0; setregid(2).
 */
int32_t cg_setregid_thread(cg_gid rgid, cg_gid egid);
#endif

#if (defined(__linux__) || defined(__FreeBSD__))
/**
 * Set the real, the effective and the saved group of this process, in all its threads.
 * `rgid`: the real group; -1 (all bits set) leaves it
 * `egid`: the effective group; -1 (all bits set) leaves it
 * `sgid`: the saved group; -1 (all bits set) leaves it
 * Since 2.2; FreeBSD 4.0; setresgid(2).
 */
int32_t cg_setresgid(cg_gid rgid, cg_gid egid, cg_gid sgid);
#endif

#if defined(__linux__)
/**
 * Set the real, the effective and the saved group of the calling thread.
 * The bare system call; `setresgid` changes the whole process.
 * `rgid`: the real group; -1 (all bits set) leaves it
 * `egid`: the effective group; -1 (all bits set) leaves it
 * `sgid`: the saved group; -1 (all bits set) leaves it
 * Since 2.2; setresgid(2).
 */
int32_t cg_setresgid_thread(cg_gid rgid, cg_gid egid, cg_gid sgid);
#endif

#if (defined(__linux__) || defined(__FreeBSD__))
/**
 * Set the real, the effective and the saved user of this process, in all its threads.
 * `ruid`: the real user; -1 (all bits set) leaves it
 * `euid`: the effective user; -1 (all bits set) leaves it
 * `suid`: the saved user; -1 (all bits set) leaves it
 * Since 2.2; FreeBSD 4.0; setresuid(2).
 */
int32_t cg_setresuid(cg_uid ruid, cg_uid euid, cg_uid suid);
#endif

#if defined(__linux__)
/**
 * Set the real, the effective and the saved user of the calling thread.
 * The bare system call; `setresuid` changes the whole process.
 * `ruid`: the real user; -1 (all bits set) leaves it
 * `euid`: the effective user; -1 (all bits set) leaves it
 * `suid`: the saved user; -1 (all bits set) leaves it
 * Since 2.2; setresuid(2).
 */
int32_t cg_setresuid_thread(cg_uid ruid, cg_uid euid, cg_uid suid);
#endif

/**
 * Set the real and the effective user of this process, in all its threads.
 * `ruid`: the real user; -1 (all bits set) leaves it
 * `euid`: the effective user; -1 (all bits set) leaves it
 * Since 1.0; setreuid(2).
 */
int32_t cg_setreuid(cg_uid ruid, cg_uid euid);

#if defined(__linux__)
/**
 * Set the real and the effective user of the calling thread.
 * The bare system call; `setreuid` changes the whole process.
 * `ruid`: the real user; -1 (all bits set) leaves it
 * `euid`: the effective user; -1 (all bits set) leaves it
 * Since 1.0; setreuid(2).
 */
int32_t cg_setreuid_thread(cg_uid ruid, cg_uid euid);
#endif

/**
 * Set a limit of this process.
 * `resource`: what is limited
 * `limit`: the limit
 * Since 1.0; setrlimit(2).
 */
int32_t cg_setrlimit(cg_enum_RLIMIT resource, const struct cg_rlimit *limit);

/**
 * Begin a new session, without a terminal, and a process group in it.
 * Returns: The id of the session, of the group, and of this process.
 * Since 1.0; setsid(2).
 */
int32_t cg_setsid(void);

/**
 * Set a socket option from bytes.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the value
 * Since 2.0; setsockopt(2).
 */
int32_t cg_setsockopt(cg_fd fd, cg_enum_SOL level, int32_t option, const void *value, size_t value_len);

/**
 * Set the time of day.
 * `time`: the time since 1970; nothing: leave it
 * `zone`: the kernel's time zone; nothing: leave it
 * Since 1.0; settimeofday(2).
 */
int32_t cg_settimeofday(const struct cg_timeval *time, const struct cg_timezone *zone);

/**
 * Set the effective user of this process, in all its threads.
 * With `CAP_SETUID` also the real and the saved one, which cannot be undone.
 * `uid`: the user
 * Since 1.0; setuid(2).
 */
int32_t cg_setuid(cg_uid uid);

#if defined(__linux__)
/**
 * Set the effective user of the calling thread.
 * The bare system call; `setuid` changes the whole process. With `CAP_SETUID` also the real and the saved one, which cannot be undone.
 * `uid`: the user
 * Since 1.0; setuid(2).
 */
int32_t cg_setuid_thread(cg_uid uid);
#endif

#if (defined(__linux__) || defined(__NetBSD__))
/**
 * Set an extended attribute of a file, following symbolic links.
 * `path`: the file
 * `name`: the attribute's name, with its namespace: `user.`, `trusted.`, `security.` or `system.`
 * `value`: the new value
 * `flags`: whether it may exist already
 * Since 2.6; setxattr(2).
 */
int32_t cg_setxattr(cg_path path, cg_str name, const void *value, size_t value_len, cg_flags_XATTR flags);
#endif

#if defined(__APPLE__)
/**
 * Set an extended attribute of a file.
 * `path`: the file
 * `name`: the attribute's name
 * `value`: the new value
 * `position`: where in the value it begins, for the resource fork; else 0
 * `options`: whether it may exist already, and whether symbolic links are followed
 * Since macOS 10.4; setxattr(2).
 */
int32_t cg_setxattr(cg_path path,
                    cg_str name,
                    const void *value,
                    size_t value_len,
                    uint32_t position,
                    cg_flags_XATTR options);
#endif

/**
 * End one or both directions of a connection.
 * `fd`: the socket
 * `how`: which direction
 * Since 2.0; shutdown(2).
 */
int32_t cg_shutdown(cg_fd fd, cg_enum_SHUT how);

#if defined(__linux__)
/**
 * Ask what a signal does, set it to its default action or ignore it.
 * Handlers are refused: what they may do in a scripting language is for the language to say, and in C the C library installs them.
 * `signal`: the signal
 * `act`: the new action, with the handler `DFL` or `IGN`; nothing: leave it
 * `old`: filled with the action before, which may be somebody's handler
 * Since 2.2; sigaction(2).
 */
int32_t cg_sigaction(cg_enum_SIG signal,
                     const struct cg_sigaction *act,
                     struct cg_sigaction *old);
#endif

#if !defined(__linux__)
/**
 * Ask what a signal does, change it, or both.
 * `signal`: the signal
 * `act`: the new action; nothing: leave it
 * `old`: filled with the action before
 * Since 1.0; sigaction(2).
 */
int32_t cg_sigaction(cg_enum_SIG signal, const struct cg_sigaction *act, struct cg_sigaction *old);
#endif

/**
 * Ask for the stack on which the thread's signal handlers run, set it, or both.
 * `new`: the stack, or `DISABLE`; nothing: leave it
 * `old`: filled with the stack before
 * Since 2.2; sigaltstack(2).
 */
int32_t cg_sigaltstack(const struct cg_stack *new_, struct cg_stack *old);

#if defined(__linux__)
/**
 * Set a signal to its default action.
 * `signal`: the signal
 * Since 2.2; sigaction(2).
 */
int32_t cg_signal_default(cg_enum_SIG signal);
#endif

#if !defined(__linux__)
/**
 * Set a signal to its default action.
 * `signal`: the signal
 * Since 1.0; sigaction(2).
 */
int32_t cg_signal_default(cg_enum_SIG signal);
#endif

#if defined(__linux__)
/**
 * Ignore a signal.
 * Programs that are run by `execve` ignore it too.
 * `signal`: the signal
 * Since 2.2; sigaction(2).
 */
int32_t cg_signal_ignore(cg_enum_SIG signal);
#endif

#if !defined(__linux__)
/**
 * Have a signal ignored.
 * `signal`: the signal
 * Since 1.0; sigaction(2).
 */
int32_t cg_signal_ignore(cg_enum_SIG signal);
#endif

#if defined(__linux__)
/**
 * Make a descriptor from which signals are read.
 * `mask`: the signals, which should be blocked
 * `flags`: whether it closes on `execve`, whether reading waits
 * Returns: A new descriptor that gives `struct signalfd_siginfo`.
 * Since 2.6.27; signalfd(2).
 */
cg_fd cg_signalfd(const struct cg_sigset *mask, cg_flags_SFD flags);
#endif

#if defined(__linux__)
/**
 * Change which signals a descriptor gives.
 * `fd`: the signal descriptor
 * `mask`: the signals, which should be blocked
 * Since 2.6.27; signalfd(2).
 */
int32_t cg_signalfd_change(cg_fd fd, const struct cg_sigset *mask);
#endif

/**
 * Ask which blocked signals have come.
 * `set`: filled with the signals, to the thread or to its process
 * Since 2.2; sigpending(2).
 */
int32_t cg_sigpending(struct cg_sigset *set);

/**
 * Ask for the calling thread's mask of blocked signals, change it, or both.
 * `KILL` and `STOP` are never blocked.
 * `how`: how `set` changes the mask
 * `set`: the signals; nothing: leave the mask
 * `old`: filled with the mask before
 * Since 2.2; sigprocmask(2).
 */
int32_t cg_sigprocmask(cg_enum_SIGPM how, const struct cg_sigset *set, struct cg_sigset *old);

#if (!defined(__linux__) && (defined(__FreeBSD__) || defined(__NetBSD__)))
/**
 * Send a signal with a value to a process.
 * `pid`: the process
 * `signal`: the signal; 0 only asks whether it could be sent
 * `value`: the value
 * Since FreeBSD 7.0; NetBSD 8.0; sigqueue(2).
 */
int32_t cg_sigqueue(cg_pid pid, cg_enum_SIG signal, size_t value);
#endif

/**
 * Wait for a signal with another mask.
 * `mask`: the mask while it waits
 * Since 2.2; sigsuspend(2).
 */
int32_t cg_sigsuspend(const struct cg_sigset *mask);

#if defined(__linux__)
/**
 * Wait until one of these signals comes, or some time has passed.
 * `set`: the signals, which should be blocked
 * `info`: filled with what came with the signal
 * `timeout`: how long to wait; nothing: for ever
 * Returns: The signal.
 * Since 2.2; sigtimedwait(2).
 */
int32_t cg_sigtimedwait(const struct cg_sigset *set, struct cg_siginfo *info, const struct cg_timespec *timeout);
#endif

#if (!defined(__linux__) && (defined(__FreeBSD__) || defined(__NetBSD__)))
/**
 * Take a blocked signal that is pending, or wait for one, and ask where it came from.
 * `set`: the signals, which the caller has blocked
 * `info`: filled with where it came from
 * `timeout`: how long to wait; nothing: for ever
 * Returns: The signal.
 * Since FreeBSD 7.0; NetBSD 2.0; sigwaitinfo(2).
 */
int32_t cg_sigtimedwait(const struct cg_sigset *set, struct cg_siginfo *info, const struct cg_timespec *timeout);
#endif

#if !defined(__linux__)
/**
 * Take a blocked signal that is pending, or wait for one without end.
 * `set`: the signals, which the caller has blocked
 * `signal`: filled with the signal
 * Since FreeBSD 7.0; NetBSD 2.0; macOS 10.0; sigwait(2).
 */
int32_t cg_sigwait(const struct cg_sigset *set, int32_t *signal);
#endif

#if defined(__linux__)
/**
 * Wait until one of these signals comes.
 * `set`: the signals, which should be blocked
 * `info`: filled with what came with the signal
 * Returns: The signal.
 * Since 2.2; sigwaitinfo(2).
 */
int32_t cg_sigwaitinfo(const struct cg_sigset *set, struct cg_siginfo *info);
#endif

#if (!defined(__linux__) && (defined(__FreeBSD__) || defined(__NetBSD__)))
/**
 * Take a blocked signal that is pending, or wait for one without end, and ask where it came from.
 * `set`: the signals, which the caller has blocked
 * `info`: filled with where it came from
 * Returns: The signal.
 * Since FreeBSD 7.0; NetBSD 2.0; sigwaitinfo(2).
 */
int32_t cg_sigwaitinfo(const struct cg_sigset *set, struct cg_siginfo *info);
#endif

/**
 * Turn a socket address into text.
 * `addr`: the address
 * `out`: where the text goes; 512 bytes hold any
 * Returns: The text's length in bytes.
 * Since 2.0; sockaddr(3type).
 */
int64_t cg_sockaddr_format(const void *addr, size_t addr_len, void *out, size_t out_len);

/**
 * Turn text into a socket address.
 * The forms are `192.0.2.1:80`, `[fe80::1%2]:80`, `unix:/path`, `unix:@abstract`, `netlink:port:groups`, `packet:interface:0x0800`, `vsock:cid:port` and `raw:family:hex`. The name of an interface is looked up in the kernel.
 * `text`: the text
 * `out`: where the address goes; 128 bytes hold any
 * Returns: The address's length in bytes.
 * Since 2.0; sockaddr(3type).
 */
int64_t cg_sockaddr_parse(cg_str text,
                          void *out,
                          size_t out_len);

/**
 * Make a socket.
 * `domain`: address family
 * `kind`: type, with `NONBLOCK` and `CLOEXEC`
 * `protocol`: protocol of the family (`IPPROTO`, `NETLINK`, an `ETH_P` in network byte order); 0 is the usual one
 * Returns: A new descriptor.
 * Since 2.0; socket(2).
 */
cg_fd cg_socket(cg_enum_AF domain, cg_flags_SOCK kind, int32_t protocol);

/**
 * Make two sockets that are connected to each other.
 * `domain`: address family, which is `UNIX` or `TIPC`
 * `kind`: type, with `NONBLOCK` and `CLOEXEC`
 * `protocol`: protocol of the family; 0 is the usual one
 * `pair`: filled with the two descriptors
 * Since 2.0; socketpair(2).
 */
int32_t cg_socketpair(cg_enum_AF domain, cg_flags_SOCK kind, int32_t protocol, cg_fd *pair);

/**
 * Read a socket option that is an IPv4 address, `IP_MULTICAST_IF`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the address
 * Since 2.0; getsockopt(2), ip(7).
 */
int32_t cg_sockopt_get_in_addr(cg_fd fd, cg_enum_SOL level, int32_t option, struct cg_in_addr *value);

/**
 * Read a socket option that is an int or a flag.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the number
 * Since 2.0; getsockopt(2), socket(7).
 */
int32_t cg_sockopt_get_int(cg_fd fd, cg_enum_SOL level, int32_t option, int32_t *value);

/**
 * Read `SO_LINGER`, how `close` waits for data that is not sent.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the setting
 * Since 2.0; getsockopt(2), socket(7).
 */
int32_t cg_sockopt_get_linger(cg_fd fd, cg_enum_SOL level, int32_t option, struct cg_linger *value);

#if defined(__linux__)
/**
 * Read the classic BPF program of a socket (`SO_GET_FILTER`).
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `filter`: where the program goes
 * Returns: The number of instructions; 0 if there is none. Without room for any, as many as there are.
 * Since 3.8; getsockopt(2), socket(7).
 */
int64_t cg_sockopt_get_sock_filter(cg_fd fd,
                                   cg_enum_SOL level,
                                   int32_t option,
                                   struct cg_sock_filter *filter,
                                   size_t filter_count);
#endif

#if defined(__linux__)
/**
 * Read `TCP_INFO`, state and statistics of a connection.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the answer; what the kernel does not know stays as it was
 * Since 2.4; getsockopt(2), tcp(7).
 */
int32_t cg_sockopt_get_tcp_info(cg_fd fd, cg_enum_SOL level, int32_t option, struct cg_tcp_info *value);
#endif

/**
 * Read a socket option that is a time, such as `SO_RCVTIMEO`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the time; 0 is for ever
 * Since 2.0; getsockopt(2), socket(7).
 */
int32_t cg_sockopt_get_timeval(cg_fd fd, cg_enum_SOL level, int32_t option, struct cg_timeval *value);

#if defined(__linux__)
/**
 * Read `PACKET_ROLLOVER_STATS`, how often packets of a fanout group went to another socket.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the counts
 * Since 4.2; getsockopt(2), packet(7).
 */
int32_t cg_sockopt_get_tpacket_rollover_stats(cg_fd fd,
                                              cg_enum_SOL level,
                                              int32_t option,
                                              struct cg_tpacket_rollover_stats *value);
#endif

#if defined(__linux__)
/**
 * Read `PACKET_STATISTICS`, packets and drops since the last question.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the counts
 * Since 2.4; getsockopt(2), packet(7).
 */
int32_t cg_sockopt_get_tpacket_stats(cg_fd fd, cg_enum_SOL level, int32_t option, struct cg_tpacket_stats *value);
#endif

#if defined(__linux__)
/**
 * Read `PACKET_STATISTICS` of a socket that has a ring of version 3.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the counts since the last question
 * Since 3.2; getsockopt(2), packet(7).
 */
int32_t cg_sockopt_get_tpacket_stats_v3(cg_fd fd, cg_enum_SOL level, int32_t option, struct cg_tpacket_stats_v3 *value);
#endif

/**
 * Read a socket option that is a 64 bit integer, such as `SO_COOKIE`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the number
 * Since 4.12; getsockopt(2), socket(7).
 */
int32_t cg_sockopt_get_u64(cg_fd fd, cg_enum_SOL level, int32_t option, uint64_t *value);

#if defined(__linux__)
/**
 * Read a socket option that is the ids of a process, `SO_PEERCRED`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the ids, from the time of `connect` or `listen`
 * Since 2.2; getsockopt(2), unix(7).
 */
int32_t cg_sockopt_get_ucred(cg_fd fd, cg_enum_SOL level, int32_t option, struct cg_ucred *value);
#endif

/**
 * Set a socket option that is an int or a flag.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the number; 0 and 1 for a flag
 * Since 2.0; setsockopt(2), socket(7).
 */
int32_t cg_sockopt_set_int(cg_fd fd, cg_enum_SOL level, int32_t option, int32_t value);

#if defined(__linux__)
/**
 * Set a membership of an IPv4 group for one source, such as `IP_ADD_SOURCE_MEMBERSHIP`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the group, the interface and the source
 * Since 2.4.22; setsockopt(2), ip(7).
 */
int32_t cg_sockopt_set_ip_mreq_source(cg_fd fd,
                                      cg_enum_SOL level,
                                      int32_t option,
                                      const struct cg_ip_mreq_source *value);
#endif

#if defined(__linux__)
/**
 * Set a membership of an IPv4 group (`IP_ADD_MEMBERSHIP`, `IP_DROP_MEMBERSHIP`), or `IP_MULTICAST_IF`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the group and the interface
 * Since 2.2; setsockopt(2), ip(7).
 */
int32_t cg_sockopt_set_ip_mreqn(cg_fd fd, cg_enum_SOL level, int32_t option, const struct cg_ip_mreqn *value);
#endif

/**
 * Set a membership of an IPv6 group (`IPV6_ADD_MEMBERSHIP`, `IPV6_DROP_MEMBERSHIP`).
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the group and the interface
 * Since 2.2; setsockopt(2), ipv6(7).
 */
int32_t cg_sockopt_set_ipv6_mreq(cg_fd fd, cg_enum_SOL level, int32_t option, const struct cg_ipv6_mreq *value);

/**
 * Set `SO_LINGER`, how `close` waits for data that is not sent.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the setting; 0 seconds cut the connection
 * Since 2.0; setsockopt(2), socket(7).
 */
int32_t cg_sockopt_set_linger(cg_fd fd, cg_enum_SOL level, int32_t option, const struct cg_linger *value);

#if defined(__linux__)
/**
 * Set a membership of a packet socket (`PACKET_ADD_MEMBERSHIP`, `PACKET_DROP_MEMBERSHIP`).
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the interface and what is joined
 * Since 2.2; setsockopt(2), packet(7).
 */
int32_t cg_sockopt_set_packet_mreq(cg_fd fd, cg_enum_SOL level, int32_t option, const struct cg_packet_mreq *value);
#endif

#if defined(__linux__)
/**
 * Set a classic BPF program (`SO_ATTACH_FILTER`, `SO_ATTACH_REUSEPORT_CBPF`, `PACKET_FANOUT_DATA`).
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `filter`: the program, as `cbpf.assemble` makes it
 * Since 2.2; setsockopt(2), socket(7).
 */
int32_t cg_sockopt_set_sock_fprog(cg_fd fd,
                                  cg_enum_SOL level,
                                  int32_t option,
                                  const struct cg_sock_filter *filter,
                                  size_t filter_count);
#endif

/**
 * Set a socket option that is a time, such as `SO_RCVTIMEO`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the time; 0 is for ever
 * Since 2.0; setsockopt(2), socket(7).
 */
int32_t cg_sockopt_set_timeval(cg_fd fd, cg_enum_SOL level, int32_t option, const struct cg_timeval *value);

#if defined(__linux__)
/**
 * Make a ring of version 1 or 2 for a packet socket (`PACKET_RX_RING`, `PACKET_TX_RING`), to be mapped by `mmap`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: its shape
 * Since 2.4; setsockopt(2), packet(7).
 */
int32_t cg_sockopt_set_tpacket_req(cg_fd fd, cg_enum_SOL level, int32_t option, const struct cg_tpacket_req *value);
#endif

#if defined(__linux__)
/**
 * Make a ring of version 3 for a packet socket (`PACKET_RX_RING`, `PACKET_TX_RING`), to be mapped by `mmap`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: its shape
 * Since 3.2; setsockopt(2), packet(7).
 */
int32_t cg_sockopt_set_tpacket_req3(cg_fd fd, cg_enum_SOL level, int32_t option, const struct cg_tpacket_req3 *value);
#endif

/**
 * Set a socket option that is a 64 bit integer, such as `SO_MAX_PACING_RATE`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the number
 * Since 3.9; setsockopt(2), socket(7).
 */
int32_t cg_sockopt_set_u64(cg_fd fd, cg_enum_SOL level, int32_t option, uint64_t value);

#if defined(__linux__)
/**
 * Move data between a pipe and another descriptor without copying them to the program.
 * `fd_in`: the source
 * `off_in`: where to read from, moved by the call; nothing for a pipe or the file's position
 * `fd_out`: the destination
 * `off_out`: where to write to, moved by the call; nothing for a pipe or the file's position
 * `len`: number of bytes
 * `flags`: how they are moved
 * Returns: The number of bytes moved; 0 at the end of the source.
 * Since 2.6.17; splice(2).
 */
int64_t cg_splice(cg_fd fd_in, cg_off *off_in, cg_fd fd_out, cg_off *off_out, size_t len, cg_flags_SPLICE_F flags);
#endif

/**
 * Ask what the kernel knows of a file, following symbolic links.
 * This is `fstatat` from the working directory.
 * `path`: the file
 * `stat`: filled with the answer
 * Since 1.0; stat(2).
 */
int32_t cg_stat(cg_path path, struct cg_stat *stat);

#if defined(__linux__)
/**
 * Ask about the file system that holds a file.
 * `path`: any file in it
 * `statfs`: filled with the answer
 * Since 1.0; statfs(2).
 */
int32_t cg_statfs(cg_path path, struct cg_statfs *statfs);
#endif

#if (!defined(__linux__) && !defined(__NetBSD__))
/**
 * Ask about the file system at a path.
 * `path`: any file of it
 * `statfs`: filled with the answer
 * Since 1.0; statfs(2).
 */
int32_t cg_statfs(cg_path path, struct cg_statfs *statfs);
#endif

#if (!defined(__linux__) && defined(__NetBSD__))
/**
 * Ask about the file system at a path.
 * `path`: any file of it
 * `statvfs`: filled with the answer
 * `flags`: whether it is asked anew
 * Since NetBSD 3.0; statvfs(2).
 */
int32_t cg_statvfs1(cg_path path, struct cg_statvfs *statvfs, cg_enum_MNT_WAIT flags);
#endif

#if defined(__linux__)
/**
 * Ask what the kernel knows of a file, as much as is wanted.
 * The answer's `mask` says what was filled, which may be more or less than was asked for.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `flags`: `SYMLINK_NOFOLLOW`, `EMPTY_PATH`, `NO_AUTOMOUNT`, and how a server is asked
 * `mask`: what is wanted
 * `statx`: filled with the answer
 * Since 4.11; statx(2).
 */
int32_t cg_statx(cg_dirfd dir, cg_path path, cg_flags_AT flags, cg_flags_STATX mask, struct cg_statx *statx);
#endif

/**
 * Make a symbolic link.
 * `target`: the text of the link: where it leads, which need not exist
 * `linkpath`: the link's name
 * Since 1.0; symlink(2).
 */
int32_t cg_symlink(cg_path target, cg_path linkpath);

/**
 * Make a symbolic link, relative to a directory descriptor.
 * `target`: the text of the link: where it leads, which need not exist
 * `newdir`: directory from which a relative `linkpath` starts
 * `linkpath`: the link's name
 * Since 2.6.16; symlinkat(2).
 */
int32_t cg_symlinkat(cg_path target, cg_dirfd newdir, cg_path linkpath);

/**
 * Write everything that is changed, in all file systems, and wait for it.
 * Since 1.0; sync(2).
 */
int32_t cg_sync(void);

#if defined(__linux__)
/**
 * Start or await the writing of a part of a file.
 * Metadata are not written: it does not make data safe.
 * `fd`: the open file
 * `offset`: first byte
 * `len`: number of bytes; 0 is all to the end of the file
 * `flags`: which steps
 * Since 2.6.17; sync_file_range(2).
 */
int32_t cg_sync_file_range(cg_fd fd, cg_off offset, cg_off len, cg_flags_SYNC_FILE_RANGE flags);
#endif

#if defined(__linux__)
/**
 * Write everything that is changed in the file system that holds an open file, and wait for it.
 * `fd`: any file in the file system
 * Since 2.6.39; syncfs(2).
 */
int32_t cg_syncfs(cg_fd fd);
#endif

#if !defined(__linux__)
/**
 * Read or change a value of the kernel, by its numbers.
 * `name`: the numbers, from the top level down
 * `old`: where the value goes; without any room, only its length is told
 * `new`: the new value; empty: leave it
 * Returns: The value's length in bytes.
 * Since 1.0; sysctl(3).
 */
int64_t cg_sysctl(const int32_t *name, size_t name_count, void *old, size_t old_len, const void *new_, size_t new_len);
#endif

#if !defined(__linux__)
/**
 * Read or change a value of the kernel, by its name.
 * `name`: the name, as `kern.ostype`
 * `old`: where the value goes; without any room, only its length is told
 * `new`: the new value; empty: leave it
 * Returns: The value's length in bytes.
 * Since FreeBSD 3.0; NetBSD 2.0; macOS 10.0; sysctl(3).
 */
int64_t cg_sysctlbyname(cg_str name, void *old, size_t old_len, const void *new_, size_t new_len);
#endif

#if (!defined(__linux__) && !defined(__NetBSD__))
/**
 * Ask for the numbers of a value of the kernel.
 * `name`: the name, as `kern.ostype`
 * `mib`: filled with the numbers; 24 are enough for all
 * Returns: How many numbers it has.
 * Since FreeBSD 3.0; macOS 10.3; sysctl(3).
 */
int64_t cg_sysctlnametomib(cg_str name, int32_t *mib, size_t mib_count);
#endif

#if defined(__linux__)
/**
 * Ask for the state of the system: how long it runs, its load, its memory.
 * `info`: filled with the answer
 * Since 1.0; sysinfo(2).
 */
int32_t cg_sysinfo(struct cg_sysinfo *info);
#endif

#if defined(__linux__)
/**
 * Wait until the output is sent.
 * `fd`: the terminal
 * Since 1.0; tcdrain(3).
 */
int32_t cg_tcdrain(cg_fd fd);
#endif

#if !defined(__linux__)
/**
 * Wait until the output is sent.
 * `fd`: the terminal
 * Since 1.0; tcdrain(3).
 */
int32_t cg_tcdrain(cg_fd fd);
#endif

#if defined(__linux__)
/**
 * Stop or start output or input.
 * `fd`: the terminal
 * `action`: what to do
 * Since 1.0; tcflow(3).
 */
int32_t cg_tcflow(cg_fd fd, cg_enum_TCFLOW action);
#endif

#if !defined(__linux__)
/**
 * Stop or start output or input.
 * `fd`: the terminal
 * `action`: what to do
 * Since 1.0; tcflow(3).
 */
int32_t cg_tcflow(cg_fd fd, cg_enum_TCFLOW action);
#endif

#if defined(__linux__)
/**
 * Discard what is queued.
 * `fd`: the terminal
 * `queue`: which queue
 * Since 1.0; tcflush(3).
 */
int32_t cg_tcflush(cg_fd fd, cg_enum_TCFLUSH queue);
#endif

#if !defined(__linux__)
/**
 * Discard what is queued.
 * `fd`: the terminal
 * `queue`: which queue
 * Since 1.0; tcflush(3).
 */
int32_t cg_tcflush(cg_fd fd, cg_enum_TCFLUSH queue);
#endif

#if defined(__linux__)
/**
 * Read how a terminal behaves.
 * `fd`: the terminal
 * `termios`: filled with the answer
 * Since 1.0; tcgetattr(3).
 */
int32_t cg_tcgetattr(cg_fd fd, struct cg_termios *termios);
#endif

#if !defined(__linux__)
/**
 * Read how a terminal behaves.
 * `fd`: the terminal
 * `termios`: filled with the answer
 * Since 1.0; tcgetattr(3).
 */
int32_t cg_tcgetattr(cg_fd fd, struct cg_termios *termios);
#endif

#if (defined(__linux__) && !defined(__powerpc64__))
/**
 * Read how a terminal behaves, with speeds as numbers.
 * `fd`: the terminal
 * `termios`: filled with the answer
 * Since 2.6.20; ioctl_tty(2).
 */
int32_t cg_tcgetattr2(cg_fd fd, struct cg_termios2 *termios);
#endif

#if defined(__linux__)
/**
 * Tell the foreground process group of a terminal.
 * `fd`: the terminal
 * Returns: The group's id; 0 if it is in another pid namespace.
 * Since 1.0; tcgetpgrp(3).
 */
int32_t cg_tcgetpgrp(cg_fd fd);
#endif

#if !defined(__linux__)
/**
 * Tell the foreground process group of a terminal.
 * `fd`: the terminal
 * Returns: The group's id; 0 if it is in another pid namespace.
 * Since 1.0; tcgetpgrp(3).
 */
int32_t cg_tcgetpgrp(cg_fd fd);
#endif

#if defined(__linux__)
/**
 * Tell the session that a terminal controls.
 * `fd`: the terminal
 * Returns: The leader's process id.
 * Since 2.1.71; tcgetsid(3).
 */
int32_t cg_tcgetsid(cg_fd fd);
#endif

#if !defined(__linux__)
/**
 * Tell the session that a terminal controls.
 * `fd`: the terminal
 * Returns: The leader's process id.
 * Since 2.1.71; tcgetsid(3).
 */
int32_t cg_tcgetsid(cg_fd fd);
#endif

#if defined(__linux__)
/**
 * Tell the size of a terminal's window.
 * `fd`: the terminal
 * `size`: filled with the size
 * Since 1.0; ioctl_tty(2).
 */
int32_t cg_tcgetwinsize(cg_fd fd, struct cg_winsize *size);
#endif

#if !defined(__linux__)
/**
 * Tell the size of a terminal's window.
 * `fd`: the terminal
 * `size`: filled with the size
 * Since 1.0; ioctl_tty(2).
 */
int32_t cg_tcgetwinsize(cg_fd fd, struct cg_winsize *size);
#endif

#if defined(__linux__)
/**
 * Send a break.
 * `fd`: the terminal
 * `duration`: tenths of a second; 0 is a quarter to half a second
 * Since 1.0; tcsendbreak(3).
 */
int32_t cg_tcsendbreak(cg_fd fd, int32_t duration);
#endif

#if !defined(__linux__)
/**
 * Send a break.
 * `fd`: the terminal
 * `duration`: tenths of a second; 0 is a quarter to half a second
 * Since 1.0; tcsendbreak(3).
 */
int32_t cg_tcsendbreak(cg_fd fd, int32_t duration);
#endif

#if defined(__linux__)
/**
 * Change how a terminal behaves.
 * `fd`: the terminal
 * `action`: when
 * `termios`: the new behaviour
 * Since 1.0; tcsetattr(3).
 */
int32_t cg_tcsetattr(cg_fd fd, cg_enum_TCSA action, const struct cg_termios *termios);
#endif

#if !defined(__linux__)
/**
 * Change how a terminal behaves.
 * `fd`: the terminal
 * `action`: when
 * `termios`: the new behaviour
 * Since 1.0; tcsetattr(3).
 */
int32_t cg_tcsetattr(cg_fd fd, cg_enum_TCSA action, const struct cg_termios *termios);
#endif

#if (defined(__linux__) && !defined(__powerpc64__))
/**
 * Change how a terminal behaves, with speeds as numbers.
 * `fd`: the terminal
 * `action`: when
 * `termios`: the new behaviour; `BOTHER` in `cflag` makes the speeds count
 * Since 2.6.20; ioctl_tty(2).
 */
int32_t cg_tcsetattr2(cg_fd fd, cg_enum_TCSA action, const struct cg_termios2 *termios);
#endif

#if defined(__linux__)
/**
 * Change the foreground process group of a terminal.
 * `fd`: the terminal
 * `pgrp`: the group
 * Since 1.0; tcsetpgrp(3).
 */
int32_t cg_tcsetpgrp(cg_fd fd, cg_pid pgrp);
#endif

#if !defined(__linux__)
/**
 * Change the foreground process group of a terminal.
 * `fd`: the terminal
 * `pgrp`: the group
 * Since 1.0; tcsetpgrp(3).
 */
int32_t cg_tcsetpgrp(cg_fd fd, cg_pid pgrp);
#endif

#if defined(__linux__)
/**
 * Change what a terminal says of its window's size; `SIGWINCH` tells the foreground group.
 * `fd`: the terminal
 * `size`: the new size
 * Since 1.0; ioctl_tty(2).
 */
int32_t cg_tcsetwinsize(cg_fd fd, const struct cg_winsize *size);
#endif

#if !defined(__linux__)
/**
 * Change what a terminal says of its window's size; `SIGWINCH` tells the foreground group.
 * `fd`: the terminal
 * `size`: the new size
 * Since 1.0; ioctl_tty(2).
 */
int32_t cg_tcsetwinsize(cg_fd fd, const struct cg_winsize *size);
#endif

#if defined(__linux__)
/**
 * Duplicate what is in a pipe into another pipe; the source keeps it.
 * `fd_in`: the source, a pipe
 * `fd_out`: the destination, another pipe
 * `len`: number of bytes
 * `flags`: how they are moved
 * Returns: The number of bytes duplicated; 0 if there was nothing and no writer.
 * Since 2.6.17; tee(2).
 */
int64_t cg_tee(cg_fd fd_in, cg_fd fd_out, size_t len, cg_flags_SPLICE_F flags);
#endif

#if defined(__linux__)
/**
 * Send a signal to a thread of a process.
 * `tgid`: the process
 * `tid`: the thread
 * `signal`: the signal; 0 only asks whether it could be sent
 * Since 2.6; tgkill(2).
 */
int32_t cg_tgkill(cg_pid tgid, cg_pid tid, cg_enum_SIG signal);
#endif

#if defined(__linux__)
/**
 * Ask for the time of day in seconds, as of the last tick.
 * Returns: Seconds since 1970.
 * Since 1.0; time(2).
 */
int64_t cg_time(void);
#endif

#if !defined(__linux__)
/**
 * Ask for the time of day in seconds.
 * Returns: Seconds since 1970.
 * Since 1.0; time(3).
 */
int64_t cg_time(void);
#endif

#if defined(__linux__)
/**
 * Make a timer.
 * `clock`: the clock that it runs by
 * `event`: how it tells that it ran out; nothing: by `SIGALRM`
 * `timer`: filled with the timer's id
 * Since 2.6; timer_create(2).
 */
int32_t cg_timer_create(cg_enum_CLOCK clock, const struct cg_sigevent *event, int32_t *timer);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Make a timer.
 * `clock`: the clock that it runs by
 * `event`: how it tells that it ran out; nothing: by `SIGALRM`
 * `timer`: filled with the timer's id; on FreeBSD it is an address of the C library's, 8 bytes long
 * Since FreeBSD 7.0; NetBSD 2.0; timer_create(2).
 */
int32_t cg_timer_create(cg_enum_CLOCK clock, const struct cg_sigevent *event, uint64_t *timer);
#endif

#if defined(__linux__)
/**
 * Remove a timer.
 * `timer`: the timer
 * Since 2.6; timer_delete(2).
 */
int32_t cg_timer_delete(int32_t timer);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Remove a timer.
 * `timer`: the timer
 * Since FreeBSD 7.0; NetBSD 2.0; timer_delete(2).
 */
int32_t cg_timer_delete(uint64_t timer);
#endif

#if defined(__linux__)
/**
 * Ask how often a timer ran out between its signal and the signal's delivery.
 * `timer`: the timer
 * Returns: The number of times, beyond the one that was told.
 * Since 2.6; timer_getoverrun(2).
 */
int32_t cg_timer_getoverrun(int32_t timer);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Ask how often a timer ran out between its signal and the signal's delivery.
 * `timer`: the timer
 * Returns: The number of times, beyond the one that was told.
 * Since FreeBSD 7.0; NetBSD 2.0; timer_settime(2).
 */
int32_t cg_timer_getoverrun(uint64_t timer);
#endif

#if defined(__linux__)
/**
 * Ask when a timer runs out.
 * `timer`: the timer
 * `value`: filled with what is left, and how often
 * Since 2.6; timer_gettime(2).
 */
int32_t cg_timer_gettime(int32_t timer, struct cg_itimerspec *value);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Ask when a timer runs out.
 * `timer`: the timer
 * `value`: filled with what is left, and how often
 * Since FreeBSD 7.0; NetBSD 2.0; timer_settime(2).
 */
int32_t cg_timer_gettime(uint64_t timer, struct cg_itimerspec *value);
#endif

#if defined(__linux__)
/**
 * Start, change or stop a timer.
 * `timer`: the timer
 * `flags`: `ABSTIME`: the time is a time of the clock
 * `new`: when it runs out, and how often; zero stops it
 * `old`: filled with what was left, and how often
 * Since 2.6; timer_settime(2).
 */
int32_t cg_timer_settime(int32_t timer,
                         cg_flags_TIMER flags,
                         const struct cg_itimerspec *new_,
                         struct cg_itimerspec *old);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Start, change or stop a timer.
 * `timer`: the timer
 * `flags`: `ABSTIME`: the time is a time of the clock
 * `new`: when it runs out, and how often; zero stops it
 * `old`: filled with what was left, and how often
 * Since FreeBSD 7.0; NetBSD 2.0; timer_settime(2).
 */
int32_t cg_timer_settime(uint64_t timer,
                         cg_flags_TIMER flags,
                         const struct cg_itimerspec *new_,
                         struct cg_itimerspec *old);
#endif

#if defined(__linux__)
/**
 * Make a timer that is a descriptor.
 * `clock`: the clock that it runs by
 * `flags`: whether it closes on `execve`, whether reading waits
 * Returns: A new descriptor, readable when it ran out; what is read is how often, in 8 bytes.
 * Since 2.6.25; timerfd_create(2).
 */
cg_fd cg_timerfd_create(cg_enum_CLOCK clock, cg_flags_TFD flags);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Make a timer that is a descriptor.
 * `clock`: the clock that it runs by
 * `flags`: whether it closes on `execve`, whether reading waits
 * Returns: A new descriptor, readable when it ran out; what is read is how often, in 8 bytes.
 * Since FreeBSD 14.0; NetBSD 10.0; timerfd(2).
 */
cg_fd cg_timerfd_create(cg_enum_CLOCK clock, cg_flags_TFD flags);
#endif

#if defined(__linux__)
/**
 * Ask when a timer descriptor runs out.
 * `fd`: the timer descriptor
 * `value`: filled with what is left, and how often
 * Since 2.6.25; timerfd_gettime(2).
 */
int32_t cg_timerfd_gettime(cg_fd fd, struct cg_itimerspec *value);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Ask when a timer descriptor runs out.
 * `fd`: the timer descriptor
 * `value`: filled with what is left, and how often
 * Since FreeBSD 14.0; NetBSD 10.0; timerfd(2).
 */
int32_t cg_timerfd_gettime(cg_fd fd, struct cg_itimerspec *value);
#endif

#if defined(__linux__)
/**
 * Start, change or stop a timer descriptor.
 * `fd`: the timer descriptor
 * `flags`: whether the time is a time of the clock, and whether setting the clock is told
 * `new`: when it runs out, and how often; zero stops it
 * `old`: filled with what was left, and how often
 * Since 2.6.25; timerfd_settime(2).
 */
int32_t cg_timerfd_settime(cg_fd fd,
                           cg_flags_TFD_TIMER flags,
                           const struct cg_itimerspec *new_,
                           struct cg_itimerspec *old);
#endif

#if (defined(__FreeBSD__) || defined(__NetBSD__))
/**
 * Start, change or stop a timer descriptor.
 * `fd`: the timer descriptor
 * `flags`: whether the time is a time of the clock, and whether setting the clock is told
 * `new`: when it runs out, and how often; zero stops it
 * `old`: filled with what was left, and how often
 * Since FreeBSD 14.0; NetBSD 10.0; timerfd(2).
 */
int32_t cg_timerfd_settime(cg_fd fd,
                           cg_flags_TFD_TIMER flags,
                           const struct cg_itimerspec *new_,
                           struct cg_itimerspec *old);
#endif

#if defined(__linux__)
/**
 * Ask for the processor time of this process and its children.
 * `times`: filled with the times, in ticks
 * Returns: Ticks since some point in the past, before the system started.
 * Since 1.0; times(2).
 */
int64_t cg_times(struct cg_tms *times);
#endif

#if defined(__linux__)
/**
 * Send a signal to a thread, whichever process it belongs to.
 * A thread id may be used again by another process; `tgkill` is the safer one.
 * `tid`: the thread
 * `signal`: the signal; 0 only asks whether it could be sent
 * Since 2.6; tkill(2).
 */
int32_t cg_tkill(cg_pid tid, cg_enum_SIG signal);
#endif

/**
 * Set a file's size: cut it, or extend it with a hole.
 * `path`: the file
 * `length`: the new size in bytes
 * Since 1.0; truncate(2).
 */
int32_t cg_truncate(cg_path path, cg_off length);

#if defined(__linux__)
/**
 * Filter the frames that come out of a tap device by a classic BPF program.
 * `fd`: the tap device
 * `filter`: the program, as `cbpf.assemble` makes it
 * Since 2.6.34; linux/if_tun.h.
 */
int32_t cg_tunattachfilter(cg_fd fd, const struct cg_sock_filter *filter, size_t filter_count);
#endif

#if defined(__linux__)
/**
 * Remove the filter of a tap device.
 * `fd`: the tap device
 * Since 2.6.34; linux/if_tun.h.
 */
int32_t cg_tundetachfilter(cg_fd fd);
#endif

#if defined(__linux__)
/**
 * Open the network namespace that the interface of a descriptor is in.
 * `fd`: the tun device
 * Returns: A descriptor of the namespace, for `setns`.
 * Since 5.2; linux/if_tun.h.
 */
cg_fd cg_tungetdevnetns(cg_fd fd);
#endif

#if defined(__linux__)
/**
 * Tell what tun and tap devices of this kernel can be like.
 * `fd`: a descriptor of `/dev/net/tun`
 * `features`: filled with the flags of `IFF_TUN` that may be given to `tunsetiff`
 * Since 2.6.27; linux/if_tun.h.
 */
int32_t cg_tungetfeatures(cg_fd fd, uint32_t *features);
#endif

#if defined(__linux__)
/**
 * Tell the name of the interface of a descriptor, and what it is like.
 * The bit of `NO_PI` says here that there is no filter (`NOFILTER`).
 * `fd`: the tun device
 * `name`: where the name goes, without a NUL; 16 bytes are always enough
 * `flags`: filled with what it is like, in flags of `IFF_TUN`
 * Returns: The name's length in bytes.
 * Since 2.6.27; Documentation/networking/tuntap, linux/if_tun.h.
 */
int64_t cg_tungetiff(cg_fd fd, void *name, size_t name_len, uint32_t *flags);
#endif

#if defined(__linux__)
/**
 * Tell how long the header before each packet is, with `VNET_HDR`.
 * `fd`: the tun device
 * `size`: filled with its length in bytes
 * Since 2.6.34; linux/if_tun.h.
 */
int32_t cg_tungetvnethdrsz(cg_fd fd, int32_t *size);
#endif

#if defined(__linux__)
/**
 * Say whether an interface has a carrier.
 * `fd`: the tun device
 * `carrier`: 1 or 0
 * Since 5.0; linux/if_tun.h.
 */
int32_t cg_tunsetcarrier(cg_fd fd, int32_t carrier);
#endif

#if defined(__linux__)
/**
 * Say which group may use an interface that stays.
 * `fd`: the tun device
 * `group`: the group; -1 is none in particular
 * Since 2.6.23; linux/if_tun.h.
 */
int32_t cg_tunsetgroup(cg_fd fd, cg_gid group);
#endif

#if defined(__linux__)
/**
 * Make a descriptor of `/dev/net/tun` that of an interface, which is made if it is not there.
 * `fd`: a descriptor of `/dev/net/tun`
 * `name`: the interface's name, at most 15 bytes; `%d` in it becomes the first number that is free. Nothing or an empty one lets the kernel choose
 * `flags`: what it is like, with `TUN` or `TAP`
 * Since 2.4; Documentation/networking/tuntap, linux/if_tun.h.
 */
int32_t cg_tunsetiff(cg_fd fd,
                     cg_str name,
                     cg_flags_IFF_TUN flags);
#endif

#if defined(__linux__)
/**
 * Say what type of hardware an interface that is down claims to be.
 * `fd`: the tun device
 * `hardware`: the type, an `ARPHRD`; 1 is Ethernet
 * Since 2.6.23; linux/if_tun.h.
 */
int32_t cg_tunsetlink(cg_fd fd, int32_t hardware);
#endif

#if defined(__linux__)
/**
 * Say which work on packets is left to the program that reads them; the interface must have `VNET_HDR`.
 * `fd`: the tun device
 * `offload`: the work
 * Since 2.6.27; linux/if_tun.h.
 */
int32_t cg_tunsetoffload(cg_fd fd, cg_flags_TUN_F offload);
#endif

#if defined(__linux__)
/**
 * Say which user may use an interface that stays.
 * `fd`: the tun device
 * `owner`: the user; -1 is nobody in particular
 * Since 2.6.0; linux/if_tun.h.
 */
int32_t cg_tunsetowner(cg_fd fd, cg_uid owner);
#endif

#if defined(__linux__)
/**
 * Say whether an interface stays when its last descriptor is closed.
 * `fd`: the tun device
 * `persist`: 1 if it stays, 0 if not
 * Since 2.4; linux/if_tun.h.
 */
int32_t cg_tunsetpersist(cg_fd fd, int32_t persist);
#endif

#if defined(__linux__)
/**
 * Take the queue of a descriptor into use, or out of it.
 * `fd`: a descriptor of an interface with `MULTI_QUEUE`
 * `flags`: `ATTACH_QUEUE` or `DETACH_QUEUE`
 * Since 3.8; linux/if_tun.h.
 */
int32_t cg_tunsetqueue(cg_fd fd, cg_flags_IFF_TUN flags);
#endif

#if defined(__linux__)
/**
 * Say how long the header before each packet is, with `VNET_HDR`.
 * `fd`: the tun device
 * `size`: its length in bytes, at least 10
 * Since 2.6.34; linux/if_tun.h.
 */
int32_t cg_tunsetvnethdrsz(cg_fd fd, int32_t size);
#endif

/**
 * Set which permission bits a new file does not get.
 * `mask`: the bits to leave out
 * Returns: The mask before.
 * Since 1.0; umask(2).
 */
int64_t cg_umask(cg_mode mask);

#if defined(__linux__)
/**
 * Unmount a file system.
 * `target`: where it is mounted
 * `flags`: how
 * Since 2.2; umount2(2).
 */
int32_t cg_umount2(cg_path target, cg_flags_MNT flags);
#endif

/**
 * Ask for the names of the system.
 * `name`: filled with the names
 * Since 1.0; uname(2).
 */
int32_t cg_uname(struct cg_utsname *name);

/**
 * Remove a name of a file; the file goes with its last name and descriptor.
 * `path`: the name
 * Since 1.0; unlink(2).
 */
int32_t cg_unlink(cg_path path);

/**
 * Remove a name of a file, or an empty directory, relative to a directory descriptor.
 * `dir`: directory from which a relative `path` starts
 * `path`: the name
 * `flags`: `REMOVEDIR` for a directory, otherwise nothing
 * Since 2.6.16; unlinkat(2).
 */
int32_t cg_unlinkat(cg_dirfd dir, cg_path path, cg_flags_AT flags);

#if defined(__linux__)
/**
 * Let the other side of a pseudoterminal be opened.
 * `fd`: the controlling side of a pseudoterminal
 * Since 2.1.98; unlockpt(3).
 */
int32_t cg_unlockpt(cg_fd fd);
#endif

#if !defined(__linux__)
/**
 * Let the other end of a pseudoterminal be opened.
 * `fd`: the controlling end
 * Since FreeBSD 5.0; NetBSD 3.0; macOS 10.4; unlockpt(3).
 */
int32_t cg_unlockpt(cg_fd fd);
#endif

#if !defined(__linux__)
/**
 * Take a file system away.
 * `dir`: where it is mounted
 * `flags`: `FORCE`: even if it is in use
 * Since 1.0; unmount(2).
 */
int32_t cg_unmount(cg_path dir, cg_flags_MNT flags);
#endif

#if defined(__linux__)
/**
 * Leave namespaces and other things that the thread shares.
 * `flags`: what is no longer shared
 * Since 2.6.16; unshare(2).
 */
int32_t cg_unshare(cg_flags_CLONE flags);
#endif

#if defined(__linux__)
/**
 * Set a file's times to the second.
 * `path`: the file
 * `times`: the new times; nothing is the current time for both
 * Since 1.0; utime(2).
 */
int32_t cg_utime(cg_path path, const struct cg_utimbuf *times);
#endif

/**
 * Set a file's times to the nanosecond, relative to a directory descriptor.
 * An empty path needs `EMPTY_PATH` and Linux 5.8.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `times`: the new times; nothing is the current time for both
 * `flags`: `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
 * Since 2.6.22; utimensat(2).
 */
int32_t cg_utimensat(cg_dirfd dir, cg_path path, const struct cg_timespec2 *times, cg_flags_AT flags);

/**
 * Set a file's times to the microsecond.
 * `path`: the file
 * `times`: the new times; nothing is the current time for both
 * Since 2.2; utimes(2).
 */
int32_t cg_utimes(cg_path path, const struct cg_timeval2 *times);

#if defined(__linux__)
/**
 * Put memory into a pipe without copying it, or take a pipe's bytes into memory.
 * `fd` decides the direction: its writing end takes the buffers, its reading end fills them, which is why they must be writable. The pipe keeps the pages themselves: what is changed in a buffer before it is read, is read changed.
 * `fd`: an end of a pipe
 * `iov`: the memory
 * `flags`: how it is moved
 * Returns: The number of bytes moved, which may be less than given.
 * Since 2.6.17; vmsplice(2).
 */
int64_t cg_vmsplice(cg_fd fd,
                    const struct cg_iovec *iov,
                    size_t iov_count,
                    cg_flags_SPLICE_F flags);
#endif

/**
 * Wait for a child, and ask what it has used.
 * `pid`: a child; -1 is any, 0 is any of this process group, less is any of the group of that number without its sign
 * `status`: filled with how the child ended or stopped
 * `options`: what to wait for besides the end, and whether to wait
 * `rusage`: filled with what the child has used
 * Returns: The child's process id; 0 if nothing has happened and `NOHANG` was given.
 * Since 1.0; wait4(2).
 */
int32_t cg_wait4(cg_pid pid, int32_t *status, cg_flags_W options, struct cg_rusage *rusage);

#if (!defined(__linux__) && (defined(__FreeBSD__) || defined(__NetBSD__)))
/**
 * Wait for a child, and ask in full what became of it and what it and its children used.
 * `which`: what `id` is
 * `id`: the process, the group, the session, the user...
 * `status`: filled with the status, as of `wait4`
 * `options`: what to wait for: at least one of `EXITED`, `STOPPED`, `CONTINUED`, `TRAPPED`
 * `usage`: filled with what the child has used, and what its children have
 * `info`: filled with `pid`, `uid`, `status` and a `CLD` code
 * Returns: The child's id; 0 if nothing has happened and `NOHANG` was given.
 * Since FreeBSD 9.1; NetBSD 8.0; wait6(2).
 */
int32_t cg_wait6(cg_enum_P which,
                 int64_t id,
                 int32_t *status,
                 cg_flags_W options,
                 struct cg_wrusage *usage,
                 struct cg_siginfo *info);
#endif

#if defined(__linux__)
/**
 * Wait for a child, and ask in full what became of it.
 * `which`: what `id` is
 * `id`: a process, a process group or a process descriptor
 * `info`: filled with `pid`, `uid`, `status` and a `CLD` code; all zero if nothing has happened and `NOHANG` was given
 * `options`: what to wait for: at least one of `EXITED`, `STOPPED`, `CONTINUED`
 * `rusage`: filled with what the child has used
 * Since 2.6.10; waitid(2).
 */
int32_t cg_waitid(cg_enum_P which, cg_pid id, struct cg_siginfo *info, cg_flags_W options, struct cg_rusage *rusage);
#endif

#if !defined(__linux__)
/**
 * Wait for a child, and ask in full what became of it.
 * `which`: what `id` is
 * `id`: a process or a process group
 * `info`: filled with `pid`, `uid`, `status` and a `CLD` code; `pid` is 0 if nothing has happened and `NOHANG` was given
 * `options`: what to wait for: at least one of `EXITED`, `STOPPED`, `CONTINUED`
 * Since FreeBSD 9.1; NetBSD 8.0; macOS 10.4; waitid(2).
 */
int32_t cg_waitid(cg_enum_P which,
                  cg_pid id,
                  struct cg_siginfo *info,
                  cg_flags_W options);
#endif

/**
 * Write a buffer to a descriptor.
 * `fd`: the open file
 * `buf`: the bytes
 * Returns: The number of bytes taken, which may be less than given.
 * Since 1.0; write(2).
 */
int64_t cg_write(cg_fd fd, const void *buf, size_t buf_len);

/**
 * Write several buffers to a descriptor, one after the other.
 * `fd`: the open file
 * `iov`: the bytes
 * Returns: The number of bytes taken, which may be less than given.
 * Since 2.0; writev(2).
 */
int64_t cg_writev(cg_fd fd, const struct cg_iovec *iov, size_t iov_count);

/**
 * Assemble a classic BPF program.
 * The language is that of the kernel's `bpf_asm`: `ld`, `ldh`, `ldb` with `[k]`, `[x + k]`, `#k`, `M[k]`, `len` or an extension; `ldi`, `ldx`, `ldxi`, `ldxb 4*([k]&0xf)`, `st`, `stx`; `add`, `sub`, `mul`, `div`, `mod`, `neg`, `and`, `or`, `xor`, `lsh`, `rsh`; `ja` (or `jmp`), `jeq`, `jne`, `jgt`, `jge`, `jlt`, `jle`, `jset` with a label for when it holds, and another for when not; `tax`, `txa`; `ret #k` and `ret a`. A label is a name and a colon. Comments are those of C, and what follows a `;` on its line. What `tcpdump -d` prints is understood too. The program is checked as the kernel will check it.
 */
int32_t cg_cbpf_assemble(void *object,
                         const uint8_t *request,
                         size_t request_len,
                         void **out,
                         struct cg_error *error);

/**
 * Check a classic BPF program as the kernel does before it takes one.
 */
int32_t cg_cbpf_check(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);

/**
 * Write a classic BPF program as text, which `assemble` makes the same program of.
 */
int32_t cg_cbpf_disassemble(void *object,
                            const uint8_t *request,
                            size_t request_len,
                            void **out,
                            struct cg_error *error);

/**
 * Run a classic BPF program here, as the kernel would.
 */
int32_t cg_cbpf_run(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);

#if defined(__linux__)
/**
 * Add an IP address to a link.
 */
int32_t cg_net_address_add(void *object,
                           const uint8_t *request,
                           size_t request_len,
                           void **out,
                           struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove an IP address from a link.
 */
int32_t cg_net_address_delete(void *object,
                              const uint8_t *request,
                              size_t request_len,
                              void **out,
                              struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add an IP address to a link, or change the one that is there.
 */
int32_t cg_net_address_replace(void *object,
                               const uint8_t *request,
                               size_t request_len,
                               void **out,
                               struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the IP addresses of the network interfaces.
 */
int32_t cg_net_addresses(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove all IP addresses that satisfy a request.
 */
int32_t cg_net_addresses_flush(void *object,
                               const uint8_t *request,
                               size_t request_len,
                               void **out,
                               struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Bring the network into a state.
 * What is as it shall be is not touched, so that doing it twice does nothing the second time. When a step fails, the steps before it are undone in reverse; the error says which step it was, and what could not be undone.
 */
int32_t cg_net_apply(void *object,
                     const uint8_t *request,
                     size_t request_len,
                     void **out,
                     struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a class.
 */
int32_t cg_net_class_add(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Change a class that is there.
 */
int32_t cg_net_class_change(void *object,
                            const uint8_t *request,
                            size_t request_len,
                            void **out,
                            struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove a class.
 */
int32_t cg_net_class_delete(void *object,
                            const uint8_t *request,
                            size_t request_len,
                            void **out,
                            struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a class, or change the one that is there.
 */
int32_t cg_net_class_replace(void *object,
                             const uint8_t *request,
                             size_t request_len,
                             void **out,
                             struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the classes of queues.
 */
int32_t cg_net_classes(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Tell what `apply` would do, and do nothing.
 */
int32_t cg_net_diff(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Take the events that have happened, or wait for some.
 */
int32_t cg_net_events(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the forwarding tables of bridges, VXLANs and network cards.
 */
int32_t cg_net_fdb(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add an entry of a forwarding table.
 */
int32_t cg_net_fdb_add(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove an entry of a forwarding table.
 */
int32_t cg_net_fdb_delete(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add an entry of a forwarding table, or change the one that is there.
 */
int32_t cg_net_fdb_replace(void *object,
                           const uint8_t *request,
                           size_t request_len,
                           void **out,
                           struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a filter.
 */
int32_t cg_net_filter_add(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Change a filter that is there.
 */
int32_t cg_net_filter_change(void *object,
                             const uint8_t *request,
                             size_t request_len,
                             void **out,
                             struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove a filter.
 */
int32_t cg_net_filter_delete(void *object,
                             const uint8_t *request,
                             size_t request_len,
                             void **out,
                             struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a filter, or change the one that is there.
 */
int32_t cg_net_filter_replace(void *object,
                              const uint8_t *request,
                              size_t request_len,
                              void **out,
                              struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the filters.
 */
int32_t cg_net_filters(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the network interfaces, each with its IP addresses.
 */
int32_t cg_net_interfaces(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Make a link.
 */
int32_t cg_net_link_add(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove a link.
 */
int32_t cg_net_link_delete(void *object,
                           const uint8_t *request,
                           size_t request_len,
                           void **out,
                           struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Change a link.
 */
int32_t cg_net_link_set(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the network interfaces.
 * They come in the kernel's order, from one consistent reading of its table. Asking for a name or an index that does not exist is an error; no link of a kind, or in a state, is an empty list.
 */
int32_t cg_net_links(void *object,
                     const uint8_t *request,
                     size_t request_len,
                     void **out,
                     struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the multicast databases of bridges.
 */
int32_t cg_net_mdb(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add an entry of a multicast database.
 */
int32_t cg_net_mdb_add(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove an entry of a multicast database.
 */
int32_t cg_net_mdb_delete(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Start to monitor the network.
 */
int32_t cg_net_monitor(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a neighbour.
 */
int32_t cg_net_neighbour_add(void *object,
                             const uint8_t *request,
                             size_t request_len,
                             void **out,
                             struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove a neighbour.
 */
int32_t cg_net_neighbour_delete(void *object,
                                const uint8_t *request,
                                size_t request_len,
                                void **out,
                                struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a neighbour, or change the one that is there.
 */
int32_t cg_net_neighbour_replace(void *object,
                                 const uint8_t *request,
                                 size_t request_len,
                                 void **out,
                                 struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the neighbours.
 */
int32_t cg_net_neighbours(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a nexthop, or a group of them.
 */
int32_t cg_net_nexthop_add(void *object,
                           const uint8_t *request,
                           size_t request_len,
                           void **out,
                           struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove the nexthop with a number, of which nothing else is looked at; routes by it go with it.
 */
int32_t cg_net_nexthop_delete(void *object,
                              const uint8_t *request,
                              size_t request_len,
                              void **out,
                              struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a nexthop or a group, or put it in the place of the one that has its number.
 */
int32_t cg_net_nexthop_replace(void *object,
                               const uint8_t *request,
                               size_t request_len,
                               void **out,
                               struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the nexthops.
 */
int32_t cg_net_nexthops(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove all nexthops that satisfy a request; without a condition, all that there are.
 */
int32_t cg_net_nexthops_flush(void *object,
                              const uint8_t *request,
                              size_t request_len,
                              void **out,
                              struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a queue.
 */
int32_t cg_net_qdisc_add(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Change a queue that is there.
 */
int32_t cg_net_qdisc_change(void *object,
                            const uint8_t *request,
                            size_t request_len,
                            void **out,
                            struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove a queue.
 */
int32_t cg_net_qdisc_delete(void *object,
                            const uint8_t *request,
                            size_t request_len,
                            void **out,
                            struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a queue, or change the one that is there.
 */
int32_t cg_net_qdisc_replace(void *object,
                             const uint8_t *request,
                             size_t request_len,
                             void **out,
                             struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the queues of links.
 */
int32_t cg_net_qdiscs(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a route.
 */
int32_t cg_net_route_add(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove a route: the first one that has all that the request says.
 */
int32_t cg_net_route_delete(void *object,
                            const uint8_t *request,
                            size_t request_len,
                            void **out,
                            struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Ask which way a packet would go.
 */
int32_t cg_net_route_get(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a route, or put it in the place of the one to the same destination.
 */
int32_t cg_net_route_replace(void *object,
                             const uint8_t *request,
                             size_t request_len,
                             void **out,
                             struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the routes.
 * Family, table, protocol, kind and link are filters of the kernel (since 5.0), so one small table costs little beside many large ones.
 */
int32_t cg_net_routes(void *object,
                      const uint8_t *request,
                      size_t request_len,
                      void **out,
                      struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add many routes with few entries into the kernel.
 * Each is added or refused by itself. When some are refused the others stay, and the error names the first of the refused ones and says how many there are.
 */
int32_t cg_net_routes_add(void *object,
                          const uint8_t *request,
                          size_t request_len,
                          void **out,
                          struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove many routes with few entries into the kernel.
 */
int32_t cg_net_routes_delete(void *object,
                             const uint8_t *request,
                             size_t request_len,
                             void **out,
                             struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove all routes that satisfy a request; those that the kernel keeps for its addresses only if asked for by `protocol`.
 */
int32_t cg_net_routes_flush(void *object,
                            const uint8_t *request,
                            size_t request_len,
                            void **out,
                            struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add a rule.
 */
int32_t cg_net_rule_add(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove a rule: the first one that has all that the request says.
 */
int32_t cg_net_rule_delete(void *object,
                           const uint8_t *request,
                           size_t request_len,
                           void **out,
                           struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the rules.
 */
int32_t cg_net_rules(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the sockets of a network namespace.
 * Kinds, states, networks and ports are filters of the kernel, so that a few among very many cost little. Without `kinds`, what this kernel does not tell of is left out; a kind that is named and cannot be told is an error.
 */
int32_t cg_net_sockets(void *object,
                       const uint8_t *request,
                       size_t request_len,
                       void **out,
                       struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Add VLANs to a bridge or to a port of one, or change those that are there.
 */
int32_t cg_net_vlan_add(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Remove VLANs of a bridge or of a port of one; those that are not there are no error.
 */
int32_t cg_net_vlan_delete(void *object,
                           const uint8_t *request,
                           size_t request_len,
                           void **out,
                           struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the VLANs of bridges and of their ports.
 */
int32_t cg_net_vlans(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Ask for many things at once, or do many.
 * The kernel carries all of them out in order, those after one that it refuses as well.
 */
int32_t cg_netlink_batch(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Tell what can be asked of the family, and with which attributes.
 */
int32_t cg_netlink_describe(void *object,
                            const uint8_t *request,
                            size_t request_len,
                            void **out,
                            struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Ask for a table.
 */
int32_t cg_netlink_dump(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Take what was told, or wait for it.
 */
int32_t cg_netlink_events(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the families of netlink that are known by name.
 * A family of generic netlink may be missing in the kernel nevertheless.
 */
int32_t cg_netlink_families(void *object,
                            const uint8_t *request,
                            size_t request_len,
                            void **out,
                            struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Open a family of netlink.
 */
int32_t cg_netlink_open(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Ask for one thing, or do one.
 */
int32_t cg_netlink_request(void *object,
                           const uint8_t *request,
                           size_t request_len,
                           void **out,
                           struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Want to be told what happens in groups.
 */
int32_t cg_netlink_subscribe(void *object,
                             const uint8_t *request,
                             size_t request_len,
                             void **out,
                             struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Do not want to be told any more.
 * What was told before can still be taken.
 */
int32_t cg_netlink_unsubscribe(void *object,
                               const uint8_t *request,
                               size_t request_len,
                               void **out,
                               struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the memory mappings of a process.
 */
int32_t cg_proc_maps(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the mounts.
 */
int32_t cg_proc_mounts(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the processes.
 * Each is told as it was when it was read, one after the other. A process that ends meanwhile is left out, and so is one that the caller may not see.
 */
int32_t cg_proc_processes(void *object,
                          const uint8_t *request,
                          size_t request_len,
                          void **out,
                          struct cg_error *error);
#endif

/**
 * Give a value of every type back as it came.
 */
int32_t cg_sample_echo(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);

/**
 * Make rows, all different and always the same.
 */
int32_t cg_sample_rows(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);

#if defined(__linux__)
/**
 * Tell what the device is like.
 */
int32_t cg_tun_info(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Open a tun or tap device; its interface is made if it is not there.
 */
int32_t cg_tun_open(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Take the events that have happened, or wait for some.
 */
int32_t cg_watch_events(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * Start to watch.
 */
int32_t cg_watch_open(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* CALLGATE_H */
