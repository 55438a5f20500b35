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
 * The library's own error numbers, which stand just above the kernel's. The list is closed.
 */
typedef enum cg_own_error {
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
} cg_own_error;

/**
 * An array of entries that lie `stride` bytes apart.
 */
typedef struct cg_list_entry {
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
} cg_list_entry;

/**
 * What the library says of itself.
 */
typedef struct cg_description {
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
} cg_description;

/**
 * An argument of a call.
 */
typedef struct cg_arg_entry {
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
} cg_arg_entry;

/**
 * What an error means for a call.
 */
typedef struct cg_error_note_entry {
  /**
   * With its E, as in the manual.
   */
  const char *name;
  /**
   * One sentence.
   */
  const char *doc;
} cg_error_note_entry;

/**
 * A kernel call.
 */
typedef struct cg_call_entry {
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
} cg_call_entry;

/**
 * A document that was returned. Freed by `cg_document_free`.
 */
typedef struct cg_document {
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
} cg_document;

/**
 * A value in a document. It lives as long as the document.
 */
typedef struct cg_value {
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
} cg_value;

/**
 * A descriptor.
 */
typedef int32_t cg_fd;

/**
 * Socket types, with the two flags that may be ORed to one. Source: socket(2).
 */
typedef uint32_t cg_flags_SOCK;

#if defined(__linux__)
/**
 * Where a control message's data is, as `cmsg_next` tells it.
 */
typedef struct cg_cmsg_view {
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
} cg_cmsg_view;
#endif

/**
 * Levels of socket options and of control messages: the part of the kernel that is meant. Source: getsockopt(2), socket(7).
 */
typedef int32_t cg_enum_SOL;

typedef uint64_t cg_dev;

typedef uint32_t cg_mode;

typedef uint32_t cg_uid;

typedef uint32_t cg_gid;

typedef int64_t cg_off;

#if (defined(__linux__) && (defined(__x86_64__) || defined(__powerpc64__)))
/**
 * What the kernel knows of a file. Source: stat(2), asm/stat.h.
 */
typedef struct cg_stat {
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
} cg_stat;
#endif

#if (defined(__linux__) && (defined(__aarch64__) || defined(__riscv)))
/**
 * What the kernel knows of a file. Source: stat(2), asm/stat.h.
 */
typedef struct cg_stat {
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
} cg_stat;
#endif

#if (defined(__linux__) && defined(__s390x__))
/**
 * What the kernel knows of a file. Source: stat(2), asm/stat.h.
 */
typedef struct cg_stat {
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
} cg_stat;
#endif

/**
 * From where an offset counts. Source: lseek(2), linux/fs.h.
 */
typedef uint32_t cg_enum_SEEK;

/**
 * A directory descriptor, or `AT_FDCWD`.
 */
typedef int32_t cg_dirfd;

/**
 * A path: NUL-terminated bytes.
 */
typedef const char *cg_path;

/**
 * How a file is opened, and the status flags of an open file. Source: open(2), asm/fcntl.h.
 */
typedef uint32_t cg_flags_O;

/**
 * How a message is sent or received, and what became of it. Source: send(2), recv(2).
 */
typedef uint32_t cg_flags_MSG;

#if defined(__linux__)
/**
 * One buffer of a vectored read or write. Source: readv(2), linux/uio.h.
 */
typedef struct cg_iovec {
  /**
   * The buffer.
   */
  uint8_t *base;
  /**
   * Its length in bytes.
   */
  size_t len;
} cg_iovec;
#endif

#if defined(__linux__)
/**
 * What `sendmsg` sends and `recvmsg` fills. Source: sendmsg(2), recvmsg(2).
 */
typedef struct cg_msghdr {
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
} cg_msghdr;
#endif

#if defined(__linux__)
/**
 * One message of `sendmmsg` and `recvmmsg`. Source: sendmmsg(2).
 */
typedef struct cg_mmsghdr {
  /**
   * The message.
   */
  struct cg_msghdr hdr;
  /**
   * The number of bytes that were sent or received.
   */
  uint32_t len;
} cg_mmsghdr;
#endif

#if defined(__linux__)
/**
 * Seconds and nanoseconds: the kernel's `struct __kernel_timespec`, 64 bit on every processor. Source: clock_gettime(2), linux/time_types.h.
 */
typedef struct cg_timespec {
  /**
   * Seconds.
   */
  int64_t sec;
  /**
   * Nanoseconds, 0 to 999999999.
   */
  int64_t nsec;
} cg_timespec;
#endif

/**
 * Which direction of a connection ends. Source: shutdown(2).
 */
typedef int32_t cg_enum_SHUT;

/**
 * Address and protocol families. Source: socket(2), address_families(7).
 */
typedef int32_t cg_enum_AF;

#if defined(__linux__)
/**
 * An IPv4 address in network byte order. Source: ip(7), linux/in.h.
 */
typedef struct cg_in_addr {
  /**
   * The four bytes as one number, the first byte at the lowest address.
   */
  uint32_t addr;
} cg_in_addr;
#endif

#if defined(__linux__)
/**
 * The value of `SO_LINGER`. Source: socket(7).
 */
typedef struct cg_linger {
  /**
   * Whether `close` waits.
   */
  int32_t onoff;
  /**
   * For how many seconds.
   */
  int32_t linger;
} cg_linger;
#endif

#if defined(__linux__)
/**
 * State and statistics of a TCP connection, the value of `TCP_INFO`. An older kernel fills less of it; the rest stays zero. Source: tcp(7), linux/tcp.h.
 */
typedef struct cg_tcp_info {
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
} cg_tcp_info;
#endif

#if defined(__linux__)
/**
 * Seconds and microseconds: the kernel's `struct __kernel_old_timeval`, whose fields are as wide as a register. Source: gettimeofday(2), linux/time_types.h.
 */
typedef struct cg_timeval {
  /**
   * Seconds.
   */
  ptrdiff_t sec;
  /**
   * Microseconds, 0 to 999999.
   */
  ptrdiff_t usec;
} cg_timeval;
#endif

#if defined(__linux__)
/**
 * Packets that a packet socket saw. Source: packet(7), linux/if_packet.h.
 */
typedef struct cg_tpacket_stats {
  /**
   * All of them.
   */
  uint32_t packets;
  /**
   * Those that found no room.
   */
  uint32_t drops;
} cg_tpacket_stats;
#endif

typedef int32_t cg_pid;

#if defined(__linux__)
/**
 * The ids of a process: the value of `SO_PEERCRED`, the data of `SCM_CREDENTIALS`. Source: unix(7).
 */
typedef struct cg_ucred {
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
} cg_ucred;
#endif

#if defined(__linux__)
/**
 * A membership of an IPv4 group for one source. Source: ip(7), linux/in.h.
 */
typedef struct cg_ip_mreq_source {
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
} cg_ip_mreq_source;
#endif

#if defined(__linux__)
/**
 * A membership of an IPv4 group. Source: ip(7), linux/in.h.
 */
typedef struct cg_ip_mreqn {
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
} cg_ip_mreqn;
#endif

#if defined(__linux__)
/**
 * An IPv6 address. Source: ipv6(7), linux/in6.h.
 */
typedef struct __attribute__((aligned(4))) cg_in6_addr {
  /**
   * The sixteen bytes in order.
   */
  uint8_t addr[16];
} cg_in6_addr;
#endif

#if defined(__linux__)
/**
 * A membership of an IPv6 group. Source: ipv6(7), linux/in6.h.
 */
typedef struct cg_ipv6_mreq {
  /**
   * The group.
   */
  struct cg_in6_addr multiaddr;
  /**
   * Index of the interface.
   */
  int32_t ifindex;
} cg_ipv6_mreq;
#endif

#if defined(__linux__)
/**
 * A membership of a packet socket. Source: packet(7), linux/if_packet.h.
 */
typedef struct cg_packet_mreq {
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
} cg_packet_mreq;
#endif

/**
 * What went wrong with a document. Filled by the library, owned by the caller.
 */
typedef struct cg_error {
  /**
   * The error number (positive); the library's own numbers begin at 4096.
   */
  int errno;
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
} cg_error;

/**
 * A constant.
 */
typedef struct cg_constant_entry {
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
} cg_constant_entry;

/**
 * A group of constants.
 */
typedef struct cg_group_entry {
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
} cg_group_entry;

/**
 * A field of a kernel structure.
 */
typedef struct cg_field_entry {
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
} cg_field_entry;

/**
 * A kernel structure.
 */
typedef struct cg_struct_entry {
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
} cg_struct_entry;

/**
 * The type of a value in a document.
 */
typedef struct cg_type_entry {
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
} cg_type_entry;

/**
 * A field of a record.
 */
typedef struct cg_record_field_entry {
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
} cg_record_field_entry;

/**
 * A record type.
 */
typedef struct cg_record_entry {
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
} cg_record_entry;

/**
 * A function that takes a document and returns one, or makes an object.
 */
typedef struct cg_document_entry {
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
} cg_document_entry;

#if defined(__linux__)
/**
 * A signal from `kill` or its kin. Source: sigaction(2), asm/siginfo.h.
 */
typedef struct cg_siginfo_kill {
  /**
   * The sender.
   */
  cg_pid pid;
  /**
   * The sender's real user.
   */
  cg_uid uid;
} cg_siginfo_kill;
#endif

#if defined(__linux__)
/**
 * A value that is sent with a signal. Source: sigqueue(3), asm/siginfo.h.
 */
typedef union cg_sigval {
  /**
   * As a number.
   */
  int32_t int_;
  /**
   * As an address.
   */
  size_t ptr;
} cg_sigval;
#endif

#if defined(__linux__)
/**
 * A signal from a POSIX timer. Source: sigaction(2), asm/siginfo.h.
 */
typedef struct cg_siginfo_timer {
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
} cg_siginfo_timer;
#endif

#if defined(__linux__)
/**
 * A signal that was queued with a value. Source: sigaction(2), asm/siginfo.h.
 */
typedef struct cg_siginfo_rt {
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
} cg_siginfo_rt;
#endif

#if defined(__linux__)
/**
 * A `SIGCHLD`, and what `waitid` fills. Source: sigaction(2), asm/siginfo.h.
 */
typedef struct cg_siginfo_sigchld {
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
} cg_siginfo_sigchld;
#endif

#if defined(__linux__)
/**
 * A `SIGSEGV`, `SIGBUS`, `SIGILL`, `SIGFPE` or `SIGTRAP`. Source: sigaction(2), asm/siginfo.h.
 */
typedef struct cg_siginfo_sigfault {
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
} cg_siginfo_sigfault;
#endif

#if defined(__linux__)
/**
 * A `SIGIO`. Source: sigaction(2), asm/siginfo.h.
 */
typedef struct cg_siginfo_sigpoll {
  /**
   * What is ready, as `poll` says it.
   */
  ptrdiff_t band;
  /**
   * The descriptor.
   */
  int32_t fd;
} cg_siginfo_sigpoll;
#endif

#if defined(__linux__)
/**
 * A `SIGSYS`. Source: sigaction(2), asm/siginfo.h.
 */
typedef struct cg_siginfo_sigsys {
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
} cg_siginfo_sigsys;
#endif

#if (defined(__linux__) && defined(__LP64__))
/**
 * What depends on the signal. Source: sigaction(2), asm/siginfo.h.
 */
typedef union cg___sifields {
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
} cg___sifields;
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * What depends on the signal. Source: sigaction(2), asm/siginfo.h.
 */
typedef union cg___sifields {
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
} cg___sifields;
#endif

#if defined(__linux__)
/**
 * What stands before the data of a control message. Source: cmsg(3).
 */
typedef struct cg_cmsghdr {
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
} cg_cmsghdr;
#endif

#if (defined(__linux__) && defined(__LP64__))
/**
 * A set of processors: processor `n` is bit `n`. Source: sched_setaffinity(2), sched.h.
 */
typedef struct cg_cpu_set {
  /**
   * The bits, in words as wide as an address.
   */
  size_t bits[16];
} cg_cpu_set;
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * A set of processors: processor `n` is bit `n`. Source: sched_setaffinity(2), sched.h.
 */
typedef struct cg_cpu_set {
  /**
   * The bits, in words as wide as an address.
   */
  size_t bits[32];
} cg_cpu_set;
#endif

#if defined(__linux__)
/**
 * One directory entry, whose name stays in the buffer that `getdents` filled: what `struct linux_dirent64` holds, with the name's place instead of the name. Source: getdents(2).
 */
typedef struct cg_dirent {
  /**
   * Inode number.
   */
  uint64_t ino;
  /**
   * Position of the next entry in the directory, for `lseek`.
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
} cg_dirent;
#endif

#if defined(__linux__)
/**
 * Who receives the signals of an open file. Source: fcntl(2), asm-generic/fcntl.h.
 */
typedef struct cg_f_owner_ex {
  /**
   * What the id names.
   */
  int32_t type;
  /**
   * Thread, process or process group; 0 is nobody.
   */
  cg_pid pid;
} cg_f_owner_ex;
#endif

#if defined(__linux__)
/**
 * A lock on a part of a file. Source: fcntl(2), asm-generic/fcntl.h.
 */
typedef struct cg_flock {
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
  uint8_t __pad[4];
} cg_flock;
#endif

#if defined(__linux__)
/**
 * Interface and address of a datagram, the control message of `IPV6_PKTINFO`. Source: ipv6(7), linux/ipv6.h.
 */
typedef struct cg_in6_pktinfo {
  /**
   * The address.
   */
  struct cg_in6_addr addr;
  /**
   * Index of the interface.
   */
  int32_t ifindex;
} cg_in6_pktinfo;
#endif

#if defined(__linux__)
/**
 * Interface and addresses of a datagram, the control message of `IP_PKTINFO`. Source: ip(7), linux/in.h.
 */
typedef struct cg_in_pktinfo {
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
} cg_in_pktinfo;
#endif

#if defined(__linux__)
/**
 * When a timer runs out, and how often. Source: timer_settime(2), linux/time_types.h.
 */
typedef struct cg_itimerspec {
  /**
   * Time between repetitions; zero: it runs out once.
   */
  struct cg_timespec interval;
  /**
   * Time to the first; zero: it is off.
   */
  struct cg_timespec value;
} cg_itimerspec;
#endif

#if defined(__linux__)
/**
 * When an interval timer runs out, and how often. Source: getitimer(2), linux/time_types.h.
 */
typedef struct cg_itimerval {
  /**
   * Time between repetitions; zero: it runs out once.
   */
  struct cg_timeval interval;
  /**
   * Time to the first; zero: it is off.
   */
  struct cg_timeval value;
} cg_itimerval;
#endif

#if defined(__linux__)
/**
 * How `openat2` opens a file. Source: openat2(2), linux/openat2.h.
 */
typedef struct cg_open_how {
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
} cg_open_how;
#endif

#if defined(__linux__)
/**
 * A limit. Source: getrlimit(2), linux/resource.h.
 */
typedef struct cg_rlimit {
  /**
   * The limit that is enforced; `INFINITY` is none.
   */
  uint64_t cur;
  /**
   * How far an ordinary process may raise it.
   */
  uint64_t max;
} cg_rlimit;
#endif

#if defined(__linux__)
/**
 * What has been used. Source: getrusage(2), linux/resource.h.
 */
typedef struct cg_rusage {
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
} cg_rusage;
#endif

#if defined(__linux__)
/**
 * Policy and parameters. Source: sched_setattr(2), linux/sched/types.h.
 */
typedef struct cg_sched_attr {
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
} cg_sched_attr;
#endif

#if defined(__linux__)
/**
 * The parameters of a policy. Source: sched_setparam(2), linux/sched.h.
 */
typedef struct cg_sched_param {
  /**
   * The real-time priority; 0 with a policy that is not of real time.
   */
  int32_t priority;
} cg_sched_param;
#endif

#if (defined(__linux__) && defined(__LP64__))
/**
 * A set of signals: signal `n` is bit `n - 1`. Source: sigprocmask(2), asm/signal.h.
 */
typedef struct cg_sigset {
  /**
   * The bits.
   */
  uint64_t sig;
} cg_sigset;
#endif

#if (defined(__linux__) && !defined(__riscv))
/**
 * What a signal does. Source: sigaction(2), linux/signal.h. The code that returns from a handler (`sa_restorer`) is the library's affair and no field that is described.
 */
typedef struct cg_sigaction {
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
} cg_sigaction;
#endif

#if (defined(__linux__) && defined(__LP64__))
/**
 * How a timer or another event is told. Source: sigevent(3type), asm/siginfo.h.
 */
typedef struct cg_sigevent {
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
} cg_sigevent;
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * How a timer or another event is told. Source: sigevent(3type), asm/siginfo.h.
 */
typedef struct cg_sigevent {
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
} cg_sigevent;
#endif

#if defined(__linux__)
/**
 * What comes with a signal. Source: sigaction(2), asm/siginfo.h.
 */
typedef struct cg_siginfo {
  /**
   * The signal.
   */
  int32_t signo;
  /**
   * An error number; rarely used.
   */
  int32_t errno;
  /**
   * Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...).
   */
  int32_t code;
  /**
   * What depends on the signal.
   */
  union cg___sifields fields;
} cg_siginfo;
#endif

#if defined(__linux__)
/**
 * One signal read from a signal descriptor. Source: signalfd(2), linux/signalfd.h.
 */
typedef struct cg_signalfd_siginfo {
  /**
   * The signal.
   */
  uint32_t signo;
  /**
   * An error number; rarely used.
   */
  int32_t errno;
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
} cg_signalfd_siginfo;
#endif

#if defined(__linux__)
/**
 * What all socket addresses begin with. Source: sockaddr(3type).
 */
typedef struct cg_sockaddr {
  /**
   * The family, which says which struct it is.
   */
  uint16_t family;
  /**
   * The rest.
   */
  uint8_t data[14];
} cg_sockaddr;
#endif

#if defined(__linux__)
/**
 * An IPv4 address with a port. Source: ip(7), linux/in.h.
 */
typedef struct cg_sockaddr_in {
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
} cg_sockaddr_in;
#endif

#if defined(__linux__)
/**
 * An IPv6 address with a port. Source: ipv6(7), linux/in6.h.
 */
typedef struct cg_sockaddr_in6 {
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
} cg_sockaddr_in6;
#endif

#if defined(__linux__)
/**
 * An address of the link layer. Source: packet(7), linux/if_packet.h.
 */
typedef struct cg_sockaddr_ll {
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
} cg_sockaddr_ll;
#endif

#if defined(__linux__)
/**
 * A netlink address. Source: netlink(7), linux/netlink.h.
 */
typedef struct cg_sockaddr_nl {
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
} cg_sockaddr_nl;
#endif

#if defined(__linux__)
/**
 * Room for any socket address. Source: sockaddr(3type).
 */
typedef struct __attribute__((aligned(8))) cg_sockaddr_storage {
  /**
   * The family, which says which struct it is.
   */
  uint16_t family;
  /**
   * The rest.
   */
  uint8_t data[126];
} cg_sockaddr_storage;
#endif

#if defined(__linux__)
/**
 * A path, or an abstract name that begins with a zero byte. Source: unix(7), linux/un.h.
 */
typedef struct cg_sockaddr_un {
  /**
   * `AF_UNIX`.
   */
  uint16_t family;
  /**
   * The name; the address's length says how much of it counts.
   */
  uint8_t path[108];
} cg_sockaddr_un;
#endif

#if defined(__linux__)
/**
 * An address of a virtual machine or its host. Source: vsock(7), linux/vm_sockets.h.
 */
typedef struct cg_sockaddr_vm {
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
} cg_sockaddr_vm;
#endif

#if defined(__linux__)
/**
 * The alternate signal stack. Source: sigaltstack(2), asm/signal.h.
 */
typedef struct cg_stack {
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
} cg_stack;
#endif

#if (defined(__linux__) && !defined(__s390x__))
/**
 * What the kernel knows of a mounted file system. Source: statfs(2), asm-generic/statfs.h.
 */
typedef struct cg_statfs {
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
} cg_statfs;
#endif

#if (defined(__linux__) && defined(__s390x__))
/**
 * What the kernel knows of a mounted file system. Source: statfs(2), asm/statfs.h.
 */
typedef struct cg_statfs {
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
} cg_statfs;
#endif

#if defined(__linux__)
/**
 * A time in `struct statx`. Source: statx(2), linux/stat.h.
 */
typedef struct cg_statx_timestamp {
  /**
   * Seconds.
   */
  int64_t sec;
  /**
   * Nanoseconds.
   */
  uint32_t nsec;
  int32_t __reserved;
} cg_statx_timestamp;
#endif

#if defined(__linux__)
/**
 * What the kernel knows of a file, extensibly. Source: statx(2), linux/stat.h.
 */
typedef struct cg_statx {
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
} cg_statx;
#endif

#if (defined(__linux__) && defined(__LP64__))
/**
 * The state of the system. Source: sysinfo(2), linux/sysinfo.h.
 */
typedef struct cg_sysinfo {
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
} cg_sysinfo;
#endif

#if (defined(__linux__) && defined(CALLGATE_ILP32))
/**
 * The state of the system. Source: sysinfo(2), linux/sysinfo.h.
 */
typedef struct cg_sysinfo {
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
  uint8_t __room[12];
} cg_sysinfo;
#endif

#if defined(__linux__)
/**
 * The two times that `utimensat` sets: an array of two `struct timespec`. Source: utimensat(2).
 */
typedef struct cg_timespec2 {
  /**
   * Last access; `UTIME` values may stand in `nsec`.
   */
  struct cg_timespec atime;
  /**
   * Last change of content; `UTIME` values may stand in `nsec`.
   */
  struct cg_timespec mtime;
} cg_timespec2;
#endif

#if defined(__linux__)
/**
 * The two times that `utimes` sets: an array of two `struct timeval`. Source: utimes(2).
 */
typedef struct cg_timeval2 {
  /**
   * Last access.
   */
  struct cg_timeval atime;
  /**
   * Last change of content.
   */
  struct cg_timeval mtime;
} cg_timeval2;
#endif

#if defined(__linux__)
/**
 * Seconds, and micro- or nanoseconds, of `struct timex`. Source: adjtimex(2), linux/timex.h.
 */
typedef struct cg_timex_timeval {
  /**
   * Seconds.
   */
  int64_t sec;
  /**
   * Microseconds, or nanoseconds with `STA_NANO`.
   */
  int64_t usec;
} cg_timex_timeval;
#endif

#if defined(__linux__)
/**
 * The discipline of a clock. Source: adjtimex(2), linux/timex.h.
 */
typedef struct cg_timex {
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
} cg_timex;
#endif

#if defined(__linux__)
/**
 * The kernel's time zone, which only old file systems use. Source: gettimeofday(2), linux/time.h.
 */
typedef struct cg_timezone {
  /**
   * Minutes west of Greenwich.
   */
  int32_t minuteswest;
  /**
   * Kind of daylight saving; unused.
   */
  int32_t dsttime;
} cg_timezone;
#endif

#if defined(__linux__)
/**
 * Processor times in ticks, of which `sysconf(_SC_CLK_TCK)` make a second (100). Source: times(2), linux/times.h.
 */
typedef struct cg_tms {
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
} cg_tms;
#endif

#if defined(__linux__)
/**
 * The two times that `utime` sets. Source: utime(2), linux/utime.h.
 */
typedef struct cg_utimbuf {
  /**
   * Last access, seconds.
   */
  ptrdiff_t actime;
  /**
   * Last change of content, seconds.
   */
  ptrdiff_t modtime;
} cg_utimbuf;
#endif

#if defined(__linux__)
/**
 * The names of the system: text that ends with a NUL. Source: uname(2), linux/utsname.h.
 */
typedef struct cg_utsname {
  /**
   * The kernel: `Linux`.
   */
  uint8_t sysname[65];
  /**
   * The host's name.
   */
  uint8_t nodename[65];
  /**
   * The kernel's release.
   */
  uint8_t release[65];
  /**
   * The kernel's build.
   */
  uint8_t version[65];
  /**
   * The processor.
   */
  uint8_t machine[65];
  /**
   * The NIS domain's name.
   */
  uint8_t domainname[65];
} cg_utsname;
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
 * What an error means for a call, in a sentence, into `out` (NUL-terminated, cut to `room`); the sentence's whole length
 * is returned. `name` is the call's without `cg_`, `errno` its positive number.
 *
 * # Safety
 * `name` is NUL-terminated; `out` has `room` writable bytes.
 */
size_t cg_explain(const char *name,
                  int errno,
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
 * An element of a list into `out`. 0, or `-ENOENT` if the list is shorter or no list.
 *
 * # Safety
 * `value` is of a document that is not freed, `out` is writable.
 */
int cg_value_element(const struct cg_value *value, size_t index, struct cg_value *out);

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
 * The bytes of a string, followed by a NUL, or null for anything else. `cg_value_count` is its length.
 *
 * # Safety
 * `value` is of a document that is not freed.
 */
const char *cg_value_string(const struct cg_value *value);

#if defined(__linux__)
/**
 * Take a connection from a listening socket.
 * `fd`: the listening socket
 * `addr`: filled with the peer's address
 * Returns: A new descriptor for the connection, without the close-on-exec flag.
 * Since 2.0; accept(2).
 */
cg_fd cg_accept(cg_fd fd, void *addr, uint32_t *addr_len);
#endif

#if defined(__linux__)
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

#if defined(__linux__)
/**
 * Give a socket its own address.
 * `fd`: the socket
 * `addr`: the address
 * Since 2.0; bind(2).
 */
int32_t cg_bind(cg_fd fd, const void *addr, uint32_t addr_len);
#endif

/**
 * Close a descriptor. The descriptor is gone afterwards even if an error is told (except `EBADF`); never close again.
 * `fd`: the descriptor, taken from its owner
 * Since 1.0; close(2).
 */
int32_t cg_close(cg_fd fd);

#if defined(__linux__)
/**
 * Find the next control message in a buffer. Begin with `at` 0 and go on with what was returned, until it is 0.
 * `control`: the control part of a message, cut to `controllen`
 * `at`: where to look
 * `view`: filled with the message's level, type, and the place of its data
 * Returns: Where to look for the one after it; 0 if there is none at `at`.
 * Since 2.2; cmsg(3).
 */
int64_t cg_cmsg_next(const void *control, size_t control_len, size_t at, struct cg_cmsg_view *view);
#endif

#if defined(__linux__)
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
#endif

#if defined(__linux__)
/**
 * Tell how much room a control message takes.
 * `len`: length of its data in bytes
 * Returns: The number of bytes with header and padding.
 * Since 2.2; cmsg(3).
 */
int64_t cg_cmsg_space(size_t len);
#endif

#if defined(__linux__)
/**
 * Connect a socket to a peer, or set the peer of a datagram socket.
 * `fd`: the socket
 * `addr`: the peer's address; one of family `UNSPEC` forgets the peer of a datagram socket
 * Since 2.0; connect(2).
 */
int32_t cg_connect(cg_fd fd, const void *addr, uint32_t addr_len);
#endif

/**
 * Ask what the kernel knows of an open file.
 * `fd`: the open file
 * `stat`: filled with the answer
 * Since 1.0; fstat(2).
 */
int32_t cg_fstat(cg_fd fd, struct cg_stat *stat);

#if defined(__linux__)
/**
 * Tell the address of a socket's peer.
 * `fd`: the socket
 * `addr`: filled with the address
 * Since 2.0; getpeername(2).
 */
int32_t cg_getpeername(cg_fd fd, void *addr, uint32_t *addr_len);
#endif

#if defined(__linux__)
/**
 * Tell a socket's own address.
 * `fd`: the socket
 * `addr`: filled with the address
 * Since 2.0; getsockname(2).
 */
int32_t cg_getsockname(cg_fd fd, void *addr, uint32_t *addr_len);
#endif

#if defined(__linux__)
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
#endif

#if defined(__linux__)
/**
 * Let a socket take connections.
 * `fd`: the socket, which should be bound
 * `backlog`: how many connections may wait for `accept`; bounded by net.core.somaxconn
 * Since 2.0; listen(2).
 */
int32_t cg_listen(cg_fd fd, int32_t backlog);
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

/**
 * Open a file, relative to a directory descriptor. An absolute `path` ignores `dir`. The lowest free descriptor number is used.
 * `dir`: directory from which a relative `path` starts
 * `path`: the file
 * `flags`: access mode, creation and status flags
 * `mode`: permission bits of a file that is created, less the umask
 * Returns: A new descriptor.
 * Since 2.6.16; openat(2).
 */
cg_fd cg_openat(cg_dirfd dir,
                cg_path path,
                cg_flags_O flags,
                cg_mode mode);

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
#endif

#if defined(__linux__)
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
#endif

#if defined(__linux__)
/**
 * Receive several messages at once. The timeout is looked at after each message only, so that a wait for the next one may outlast it.
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

#if defined(__linux__)
/**
 * Receive a message into several buffers, with its address and control messages.
 * `fd`: the socket
 * `msg`: the room; lengths and `flags` are changed to what came, and `cmsg_next` reads the control part
 * `flags`: how; `CMSG_CLOEXEC` is for descriptors that arrive
 * Returns: The number of bytes; 0 at the end of a stream.
 * Since 2.0; recvmsg(2).
 */
int64_t cg_recvmsg(cg_fd fd, struct cg_msghdr *msg, cg_flags_MSG flags);
#endif

#if defined(__linux__)
/**
 * Send data to the peer.
 * `fd`: the socket, which must be connected
 * `buf`: the data
 * `flags`: how
 * Returns: The number of bytes taken, which may be less than given on a stream.
 * Since 2.0; send(2).
 */
int64_t cg_send(cg_fd fd, const void *buf, size_t buf_len, cg_flags_MSG flags);
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

#if defined(__linux__)
/**
 * Send a message of several buffers, with an address and control messages.
 * `fd`: the socket
 * `msg`: the message; its control part is built with `cmsg_put`
 * `flags`: how
 * Returns: The number of bytes taken.
 * Since 2.0; sendmsg(2).
 */
int64_t cg_sendmsg(cg_fd fd, const struct cg_msghdr *msg, cg_flags_MSG flags);
#endif

#if defined(__linux__)
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
#endif

#if defined(__linux__)
/**
 * Set a socket option from bytes.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the value
 * Since 2.0; setsockopt(2).
 */
int32_t cg_setsockopt(cg_fd fd, cg_enum_SOL level, int32_t option, const void *value, size_t value_len);
#endif

#if defined(__linux__)
/**
 * End one or both directions of a connection.
 * `fd`: the socket
 * `how`: which direction
 * Since 2.0; shutdown(2).
 */
int32_t cg_shutdown(cg_fd fd, cg_enum_SHUT how);
#endif

#if defined(__linux__)
/**
 * Make a socket.
 * `domain`: address family
 * `kind`: type, with `NONBLOCK` and `CLOEXEC`
 * `protocol`: protocol of the family (`IPPROTO`, `NETLINK`, an `ETH_P` in network byte order); 0 is the usual one
 * Returns: A new descriptor.
 * Since 2.0; socket(2).
 */
cg_fd cg_socket(cg_enum_AF domain, cg_flags_SOCK kind, int32_t protocol);
#endif

#if defined(__linux__)
/**
 * Make two sockets that are connected to each other.
 * `domain`: address family, which is `UNIX` or `TIPC`
 * `kind`: type, with `NONBLOCK` and `CLOEXEC`
 * `protocol`: protocol of the family; 0 is the usual one
 * `pair`: filled with the two descriptors
 * Since 2.0; socketpair(2).
 */
int32_t cg_socketpair(cg_enum_AF domain, cg_flags_SOCK kind, int32_t protocol, cg_fd *pair);
#endif

#if defined(__linux__)
/**
 * Read a socket option that is an IPv4 address, `IP_MULTICAST_IF`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the address
 * Since 2.0; getsockopt(2), ip(7).
 */
int32_t cg_sockopt_get_in_addr(cg_fd fd, cg_enum_SOL level, int32_t option, struct cg_in_addr *value);
#endif

#if defined(__linux__)
/**
 * Read a socket option that is an int or a flag.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the number
 * Since 2.0; getsockopt(2), socket(7).
 */
int32_t cg_sockopt_get_int(cg_fd fd, cg_enum_SOL level, int32_t option, int32_t *value);
#endif

#if defined(__linux__)
/**
 * Read `SO_LINGER`, how `close` waits for data that is not sent.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the setting
 * Since 2.0; getsockopt(2), socket(7).
 */
int32_t cg_sockopt_get_linger(cg_fd fd, cg_enum_SOL level, int32_t option, struct cg_linger *value);
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

#if defined(__linux__)
/**
 * Read a socket option that is a time, such as `SO_RCVTIMEO`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the time; 0 is for ever
 * Since 2.0; getsockopt(2), socket(7).
 */
int32_t cg_sockopt_get_timeval(cg_fd fd, cg_enum_SOL level, int32_t option, struct cg_timeval *value);
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
 * Read a socket option that is a 64 bit integer, such as `SO_COOKIE`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: filled with the number
 * Since 4.12; getsockopt(2), socket(7).
 */
int32_t cg_sockopt_get_u64(cg_fd fd, cg_enum_SOL level, int32_t option, uint64_t *value);
#endif

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

#if defined(__linux__)
/**
 * Set a socket option that is an int or a flag.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the number; 0 and 1 for a flag
 * Since 2.0; setsockopt(2), socket(7).
 */
int32_t cg_sockopt_set_int(cg_fd fd, cg_enum_SOL level, int32_t option, int32_t value);
#endif

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

#if defined(__linux__)
/**
 * Set a membership of an IPv6 group (`IPV6_ADD_MEMBERSHIP`, `IPV6_DROP_MEMBERSHIP`).
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the group and the interface
 * Since 2.2; setsockopt(2), ipv6(7).
 */
int32_t cg_sockopt_set_ipv6_mreq(cg_fd fd, cg_enum_SOL level, int32_t option, const struct cg_ipv6_mreq *value);
#endif

#if defined(__linux__)
/**
 * Set `SO_LINGER`, how `close` waits for data that is not sent.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the setting; 0 seconds cut the connection
 * Since 2.0; setsockopt(2), socket(7).
 */
int32_t cg_sockopt_set_linger(cg_fd fd, cg_enum_SOL level, int32_t option, const struct cg_linger *value);
#endif

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
 * Set a socket option that is a time, such as `SO_RCVTIMEO`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the time; 0 is for ever
 * Since 2.0; setsockopt(2), socket(7).
 */
int32_t cg_sockopt_set_timeval(cg_fd fd, cg_enum_SOL level, int32_t option, const struct cg_timeval *value);
#endif

#if defined(__linux__)
/**
 * Set a socket option that is a 64 bit integer, such as `SO_MAX_PACING_RATE`.
 * `fd`: the socket
 * `level`: the part of the kernel that is meant
 * `option`: the option, of the level's group
 * `value`: the number
 * Since 3.9; setsockopt(2), socket(7).
 */
int32_t cg_sockopt_set_u64(cg_fd fd, cg_enum_SOL level, int32_t option, uint64_t value);
#endif

/**
 * Write a buffer to a descriptor.
 * `fd`: the open file
 * `buf`: the bytes
 * Returns: The number of bytes taken, which may be less than given.
 * Since 1.0; write(2).
 */
int64_t cg_write(cg_fd fd, const void *buf, size_t buf_len);

#if defined(__linux__)
/**
 * List the IP addresses of the network interfaces.
 */
int32_t cg_net_addresses(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the network interfaces, each with its IP addresses.
 */
int32_t cg_net_interfaces(void *object, const uint8_t *request, size_t request_len, void **out, struct cg_error *error);
#endif

#if defined(__linux__)
/**
 * List the network interfaces. They come in the kernel's order, from one consistent reading of its table. Asking for a name or an index that does not exist is an error; no link of a kind, or in a state, is an empty list.
 */
int32_t cg_net_links(void *object,
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
 * List the processes. Each is told as it was when it was read, one after the other. A process that ends meanwhile is left out, and so is one that the caller may not see.
 */
int32_t cg_proc_processes(void *object,
                          const uint8_t *request,
                          size_t request_len,
                          void **out,
                          struct cg_error *error);
#endif

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* CALLGATE_H */
