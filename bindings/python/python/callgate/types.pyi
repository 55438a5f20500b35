# Made by `make generate` from the library's description; do not edit.
"""The kernel's structures, as types."""
from builtins import bytes as _bytes
from builtins import int as _int
from builtins import str as _str
from builtins import tuple as _tuple
from collections.abc import Mapping, Sequence
from typing import Any, Self

from _typeshed import ReadableBuffer

import callgate

class Structure:
    """What all structures can do."""
    def copy(self) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any, /) -> Self: ...
    def __buffer__(self, flags: _int, /) -> memoryview: ...

class cmsg_view(Structure):
    """Where a control message's data is, as `cmsg_next` tells it."""
    def __init__(self, level: _int = ..., type: _int = ..., offset: _int = ..., len: _int = ...) -> None: ...
    @property
    def level(self) -> callgate.SOL:
        """Who made it."""
    @level.setter
    def level(self, value: _int) -> None: ...
    @property
    def type(self) -> _int:
        """Its kind at that level."""
    @type.setter
    def type(self, value: _int) -> None: ...
    @property
    def offset(self) -> _int:
        """Offset of its data in the buffer."""
    @offset.setter
    def offset(self, value: _int) -> None: ...
    @property
    def len(self) -> _int:
        """Length of its data in bytes."""
    @len.setter
    def len(self, value: _int) -> None: ...

class cmsghdr(Structure):
    """What stands before the data of a control message. Source: cmsg(3)."""
    def __init__(self, len: _int = ..., level: _int = ..., type: _int = ...) -> None: ...
    @property
    def len(self) -> _int:
        """Length in bytes, with this header."""
    @len.setter
    def len(self, value: _int) -> None: ...
    @property
    def level(self) -> callgate.SOL:
        """Who made it."""
    @level.setter
    def level(self, value: _int) -> None: ...
    @property
    def type(self) -> _int:
        """Its kind at that level."""
    @type.setter
    def type(self, value: _int) -> None: ...

class cpu_set(Structure):
    """A set of processors: processor `n` is bit `n`. Source: sched_setaffinity(2), sched.h."""
    def __init__(self, bits: Sequence[_int] = ...) -> None: ...
    @property
    def bits(self) -> _tuple[_int, ...]:
        """The bits, in words as wide as an address."""
    @bits.setter
    def bits(self, value: Sequence[_int]) -> None: ...

class dirent(Structure):
    """One directory entry, whose name stays in the buffer that `getdents` filled: what the kernel's own struct holds, with the name's place instead of the name. Source: getdents(2)."""
    def __init__(self, ino: _int = ..., off: _int = ..., name_offset: _int = ..., name_len: _int = ..., reclen: _int = ..., type: _int = ...) -> None: ...
    @property
    def ino(self) -> _int:
        """Inode number."""
    @ino.setter
    def ino(self, value: _int) -> None: ...
    @property
    def off(self) -> _int:
        """Position of the next entry in the directory, for `lseek`; 0 on NetBSD, whose kernel does not tell it."""
    @off.setter
    def off(self, value: _int) -> None: ...
    @property
    def name_offset(self) -> _int:
        """Where the name starts in the buffer."""
    @name_offset.setter
    def name_offset(self, value: _int) -> None: ...
    @property
    def name_len(self) -> _int:
        """The name's length in bytes."""
    @name_len.setter
    def name_len(self, value: _int) -> None: ...
    @property
    def reclen(self) -> _int:
        """Length of the kernel's entry in the buffer."""
    @reclen.setter
    def reclen(self, value: _int) -> None: ...
    @property
    def type(self) -> callgate.DT:
        """Type of the file."""
    @type.setter
    def type(self, value: _int) -> None: ...

class epoll_event(Structure):
    """What an epoll waits for, and what it tells. Source: epoll_ctl(2), linux/eventpoll.h."""
    def __init__(self, events: _int = ..., data: _int = ...) -> None: ...
    @property
    def events(self) -> callgate.EPOLL:
        """The events, and how they are told."""
    @events.setter
    def events(self, value: _int) -> None: ...
    @property
    def data(self) -> _int:
        """A number of the caller's, given back with each event."""
    @data.setter
    def data(self, value: _int) -> None: ...

class f_owner_ex(Structure):
    """Who receives the signals of an open file. Source: fcntl(2), asm-generic/fcntl.h."""
    def __init__(self, type: _int = ..., pid: _int = ...) -> None: ...
    @property
    def type(self) -> callgate.F_OWNER:
        """What the id names."""
    @type.setter
    def type(self, value: _int) -> None: ...
    @property
    def pid(self) -> _int:
        """Thread, process or process group; 0 is nobody."""
    @pid.setter
    def pid(self, value: _int) -> None: ...

class fd_set(Structure):
    """A set of descriptors below 1024. Source: select(2), linux/posix_types.h."""
    def __init__(self, bits: Sequence[_int] = ...) -> None: ...
    @property
    def bits(self) -> _tuple[_int, ...]:
        """The bits, in words of the register's size: `fd` is bit `fd` modulo the word's bits of word `fd` divided by them."""
    @bits.setter
    def bits(self, value: Sequence[_int]) -> None: ...

class flock(Structure):
    """A lock on a part of a file. Source: fcntl(2), asm-generic/fcntl.h."""
    def __init__(self, type: _int = ..., whence: _int = ..., start: _int = ..., len: _int = ..., pid: _int = ...) -> None: ...
    @property
    def type(self) -> callgate.FCNTL_LOCK:
        """Kind of lock."""
    @type.setter
    def type(self, value: _int) -> None: ...
    @property
    def whence(self) -> callgate.SEEK:
        """From where `start` counts."""
    @whence.setter
    def whence(self, value: _int) -> None: ...
    @property
    def start(self) -> _int:
        """First byte."""
    @start.setter
    def start(self, value: _int) -> None: ...
    @property
    def len(self) -> _int:
        """Number of bytes; 0 is all to the end of the file."""
    @len.setter
    def len(self, value: _int) -> None: ...
    @property
    def pid(self) -> _int:
        """Who holds the lock that is in the way; must be 0 for locks of an open file."""
    @pid.setter
    def pid(self, value: _int) -> None: ...

class in6_addr(Structure):
    """An IPv6 address. Source: ipv6(7), linux/in6.h."""
    def __init__(self, addr: ReadableBuffer | _str = ...) -> None: ...
    @property
    def addr(self) -> _bytes:
        """The sixteen bytes in order."""
    @addr.setter
    def addr(self, value: ReadableBuffer | _str) -> None: ...

class in6_pktinfo(Structure):
    """Interface and address of a datagram, the control message of `IPV6_PKTINFO`. Source: ipv6(7), linux/ipv6.h."""
    def __init__(self, addr: in6_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., ifindex: _int = ...) -> None: ...
    @property
    def addr(self) -> in6_addr:
        """The address."""
    @addr.setter
    def addr(self, value: in6_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def ifindex(self) -> _int:
        """Index of the interface."""
    @ifindex.setter
    def ifindex(self, value: _int) -> None: ...

class in_addr(Structure):
    """An IPv4 address in network byte order. Source: ip(7), linux/in.h."""
    def __init__(self, addr: _int = ...) -> None: ...
    @property
    def addr(self) -> _int:
        """The four bytes as one number, the first byte at the lowest address."""
    @addr.setter
    def addr(self, value: _int) -> None: ...

class in_pktinfo(Structure):
    """Interface and addresses of a datagram, the control message of `IP_PKTINFO`. Source: ip(7), linux/in.h."""
    def __init__(self, ifindex: _int = ..., spec_dst: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., addr: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def ifindex(self) -> _int:
        """Index of the interface."""
    @ifindex.setter
    def ifindex(self, value: _int) -> None: ...
    @property
    def spec_dst(self) -> in_addr:
        """The local address."""
    @spec_dst.setter
    def spec_dst(self, value: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def addr(self) -> in_addr:
        """The destination in the header."""
    @addr.setter
    def addr(self, value: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class inotify_event(Structure):
    """What stands before the name in the bytes that an inotify gives. Source: inotify(7), linux/inotify.h."""
    def __init__(self, wd: _int = ..., mask: _int = ..., cookie: _int = ..., len: _int = ...) -> None: ...
    @property
    def wd(self) -> _int:
        """The watch; -1 when events were lost."""
    @wd.setter
    def wd(self, value: _int) -> None: ...
    @property
    def mask(self) -> callgate.IN:
        """What happened."""
    @mask.setter
    def mask(self, value: _int) -> None: ...
    @property
    def cookie(self) -> _int:
        """The same number in both halves of a move."""
    @cookie.setter
    def cookie(self, value: _int) -> None: ...
    @property
    def len(self) -> _int:
        """Length of the name in bytes, with the zeros that pad it."""
    @len.setter
    def len(self, value: _int) -> None: ...

class inotify_view(Structure):
    """One event of an inotify, as `inotify_next` tells it."""
    def __init__(self, wd: _int = ..., mask: _int = ..., cookie: _int = ..., name_offset: _int = ..., name_len: _int = ...) -> None: ...
    @property
    def wd(self) -> _int:
        """The watch; -1 when events were lost."""
    @wd.setter
    def wd(self, value: _int) -> None: ...
    @property
    def mask(self) -> callgate.IN:
        """What happened."""
    @mask.setter
    def mask(self, value: _int) -> None: ...
    @property
    def cookie(self) -> _int:
        """The same number in both halves of a move."""
    @cookie.setter
    def cookie(self, value: _int) -> None: ...
    @property
    def name_offset(self) -> _int:
        """Offset of the entry's name in the buffer."""
    @name_offset.setter
    def name_offset(self, value: _int) -> None: ...
    @property
    def name_len(self) -> _int:
        """Length of the name in bytes; 0 if the event is of the watched thing itself."""
    @name_len.setter
    def name_len(self, value: _int) -> None: ...

class iovec(Structure):
    """One buffer of a vectored read or write. Source: readv(2), linux/uio.h."""
    def __init__(self, base: Any = ..., len: _int = ...) -> None: ...
    @property
    def base(self) -> Any:
        """The buffer."""
    @base.setter
    def base(self, value: Any) -> None: ...
    @property
    def len(self) -> _int:
        """Its length in bytes."""
    @len.setter
    def len(self, value: _int) -> None: ...

class ip_mreq_source(Structure):
    """A membership of an IPv4 group for one source. Source: ip(7), linux/in.h."""
    def __init__(self, multiaddr: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., interface: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., sourceaddr: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def multiaddr(self) -> in_addr:
        """The group."""
    @multiaddr.setter
    def multiaddr(self, value: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def interface(self) -> in_addr:
        """An address of the interface."""
    @interface.setter
    def interface(self, value: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def sourceaddr(self) -> in_addr:
        """The source."""
    @sourceaddr.setter
    def sourceaddr(self, value: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class ip_mreqn(Structure):
    """A membership of an IPv4 group. Source: ip(7), linux/in.h."""
    def __init__(self, multiaddr: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., address: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., ifindex: _int = ...) -> None: ...
    @property
    def multiaddr(self) -> in_addr:
        """The group."""
    @multiaddr.setter
    def multiaddr(self, value: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def address(self) -> in_addr:
        """An address of the interface, if `ifindex` is 0."""
    @address.setter
    def address(self, value: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def ifindex(self) -> _int:
        """Index of the interface; 0 goes by `address`."""
    @ifindex.setter
    def ifindex(self, value: _int) -> None: ...

class ipv6_mreq(Structure):
    """A membership of an IPv6 group. Source: ipv6(7), linux/in6.h."""
    def __init__(self, multiaddr: in6_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., ifindex: _int = ...) -> None: ...
    @property
    def multiaddr(self) -> in6_addr:
        """The group."""
    @multiaddr.setter
    def multiaddr(self, value: in6_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def ifindex(self) -> _int:
        """Index of the interface."""
    @ifindex.setter
    def ifindex(self, value: _int) -> None: ...

class itimerspec(Structure):
    """When a timer runs out, and how often. Source: timer_settime(2), linux/time_types.h."""
    def __init__(self, interval: timespec | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., value: timespec | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def interval(self) -> timespec:
        """Time between repetitions; zero: it runs out once."""
    @interval.setter
    def interval(self, value: timespec | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def value(self) -> timespec:
        """Time to the first; zero: it is off."""
    @value.setter
    def value(self, value: timespec | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class itimerval(Structure):
    """When an interval timer runs out, and how often. Source: getitimer(2), linux/time_types.h."""
    def __init__(self, interval: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., value: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def interval(self) -> timeval:
        """Time between repetitions; zero: it runs out once."""
    @interval.setter
    def interval(self, value: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def value(self) -> timeval:
        """Time to the first; zero: it is off."""
    @value.setter
    def value(self, value: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class linger(Structure):
    """The value of `SO_LINGER`. Source: socket(7)."""
    def __init__(self, onoff: _int = ..., linger: _int = ...) -> None: ...
    @property
    def onoff(self) -> _int:
        """Whether `close` waits."""
    @onoff.setter
    def onoff(self, value: _int) -> None: ...
    @property
    def linger(self) -> _int:
        """For how many seconds."""
    @linger.setter
    def linger(self, value: _int) -> None: ...

class mmsghdr(Structure):
    """One message of `sendmmsg` and `recvmmsg`. Source: sendmmsg(2)."""
    def __init__(self, hdr: msghdr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., len: _int = ...) -> None: ...
    @property
    def hdr(self) -> msghdr:
        """The message."""
    @hdr.setter
    def hdr(self, value: msghdr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def len(self) -> _int:
        """The number of bytes that were sent or received."""
    @len.setter
    def len(self, value: _int) -> None: ...

class msghdr(Structure):
    """What `sendmsg` sends and `recvmsg` fills. Source: sendmsg(2), recvmsg(2)."""
    def __init__(self, name: Any = ..., namelen: _int = ..., iov: Any = ..., iovlen: _int = ..., control: Any = ..., controllen: _int = ..., flags: _int = ...) -> None: ...
    @property
    def name(self) -> Any:
        """The peer's address, or nothing."""
    @name.setter
    def name(self, value: Any) -> None: ...
    @property
    def namelen(self) -> _int:
        """Its length in bytes."""
    @namelen.setter
    def namelen(self, value: _int) -> None: ...
    @property
    def iov(self) -> Any:
        """The buffers."""
    @iov.setter
    def iov(self, value: Any) -> None: ...
    @property
    def iovlen(self) -> _int:
        """The number of buffers."""
    @iovlen.setter
    def iovlen(self, value: _int) -> None: ...
    @property
    def control(self) -> Any:
        """The control messages, or nothing."""
    @control.setter
    def control(self, value: Any) -> None: ...
    @property
    def controllen(self) -> _int:
        """Their length in bytes."""
    @controllen.setter
    def controllen(self, value: _int) -> None: ...
    @property
    def flags(self) -> callgate.MSG:
        """What became of a message that was received."""
    @flags.setter
    def flags(self, value: _int) -> None: ...

class open_how(Structure):
    """How `openat2` opens a file. Source: openat2(2), linux/openat2.h."""
    def __init__(self, flags: _int = ..., mode: _int = ..., resolve: _int = ...) -> None: ...
    @property
    def flags(self) -> callgate.O:
        """Access mode, creation and status flags."""
    @flags.setter
    def flags(self, value: _int) -> None: ...
    @property
    def mode(self) -> _int:
        """Permission bits of a file that is created; otherwise 0."""
    @mode.setter
    def mode(self, value: _int) -> None: ...
    @property
    def resolve(self) -> callgate.RESOLVE:
        """How the path is resolved."""
    @resolve.setter
    def resolve(self, value: _int) -> None: ...

class packet_mreq(Structure):
    """A membership of a packet socket. Source: packet(7), linux/if_packet.h."""
    def __init__(self, ifindex: _int = ..., type: _int = ..., alen: _int = ..., address: ReadableBuffer | _str = ...) -> None: ...
    @property
    def ifindex(self) -> _int:
        """Index of the interface."""
    @ifindex.setter
    def ifindex(self, value: _int) -> None: ...
    @property
    def type(self) -> callgate.PACKET_MR:
        """What is joined."""
    @type.setter
    def type(self, value: _int) -> None: ...
    @property
    def alen(self) -> _int:
        """Length of `address`."""
    @alen.setter
    def alen(self, value: _int) -> None: ...
    @property
    def address(self) -> _bytes:
        """The hardware address."""
    @address.setter
    def address(self, value: ReadableBuffer | _str) -> None: ...

class pollfd(Structure):
    """One descriptor of a `poll`. Source: poll(2), asm/poll.h."""
    def __init__(self, fd: _int = ..., events: _int = ..., revents: _int = ...) -> None: ...
    @property
    def fd(self) -> _int:
        """The descriptor; a negative number is skipped."""
    @fd.setter
    def fd(self, value: _int) -> None: ...
    @property
    def events(self) -> callgate.POLL:
        """What is waited for."""
    @events.setter
    def events(self, value: _int) -> None: ...
    @property
    def revents(self) -> callgate.POLL:
        """What happened."""
    @revents.setter
    def revents(self, value: _int) -> None: ...

class rlimit(Structure):
    """A limit. Source: getrlimit(2), linux/resource.h."""
    def __init__(self, cur: _int = ..., max: _int = ...) -> None: ...
    @property
    def cur(self) -> callgate.RLIM:
        """The limit that is enforced; `INFINITY` is none."""
    @cur.setter
    def cur(self, value: _int) -> None: ...
    @property
    def max(self) -> callgate.RLIM:
        """How far an ordinary process may raise it."""
    @max.setter
    def max(self, value: _int) -> None: ...

class rusage(Structure):
    """What has been used. Source: getrusage(2), linux/resource.h."""
    def __init__(self, utime: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., stime: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., maxrss: _int = ..., ixrss: _int = ..., idrss: _int = ..., isrss: _int = ..., minflt: _int = ..., majflt: _int = ..., nswap: _int = ..., inblock: _int = ..., oublock: _int = ..., msgsnd: _int = ..., msgrcv: _int = ..., nsignals: _int = ..., nvcsw: _int = ..., nivcsw: _int = ...) -> None: ...
    @property
    def utime(self) -> timeval:
        """Processor time in user mode."""
    @utime.setter
    def utime(self, value: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def stime(self) -> timeval:
        """Processor time in the kernel."""
    @stime.setter
    def stime(self, value: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def maxrss(self) -> _int:
        """The most memory that was resident, in KiB."""
    @maxrss.setter
    def maxrss(self, value: _int) -> None: ...
    @property
    def ixrss(self) -> _int:
        """Unused: 0."""
    @ixrss.setter
    def ixrss(self, value: _int) -> None: ...
    @property
    def idrss(self) -> _int:
        """Unused: 0."""
    @idrss.setter
    def idrss(self, value: _int) -> None: ...
    @property
    def isrss(self) -> _int:
        """Unused: 0."""
    @isrss.setter
    def isrss(self, value: _int) -> None: ...
    @property
    def minflt(self) -> _int:
        """Page faults without I/O."""
    @minflt.setter
    def minflt(self, value: _int) -> None: ...
    @property
    def majflt(self) -> _int:
        """Page faults with I/O."""
    @majflt.setter
    def majflt(self, value: _int) -> None: ...
    @property
    def nswap(self) -> _int:
        """Unused: 0."""
    @nswap.setter
    def nswap(self, value: _int) -> None: ...
    @property
    def inblock(self) -> _int:
        """Reads from storage."""
    @inblock.setter
    def inblock(self, value: _int) -> None: ...
    @property
    def oublock(self) -> _int:
        """Writes to storage."""
    @oublock.setter
    def oublock(self, value: _int) -> None: ...
    @property
    def msgsnd(self) -> _int:
        """Unused: 0."""
    @msgsnd.setter
    def msgsnd(self, value: _int) -> None: ...
    @property
    def msgrcv(self) -> _int:
        """Unused: 0."""
    @msgrcv.setter
    def msgrcv(self, value: _int) -> None: ...
    @property
    def nsignals(self) -> _int:
        """Unused: 0."""
    @nsignals.setter
    def nsignals(self, value: _int) -> None: ...
    @property
    def nvcsw(self) -> _int:
        """Times that it gave the processor up to wait."""
    @nvcsw.setter
    def nvcsw(self, value: _int) -> None: ...
    @property
    def nivcsw(self) -> _int:
        """Times that the processor was taken from it."""
    @nivcsw.setter
    def nivcsw(self, value: _int) -> None: ...

class sched_attr(Structure):
    """Policy and parameters. Source: sched_setattr(2), linux/sched/types.h."""
    def __init__(self, size: _int = ..., policy: _int = ..., flags: _int = ..., nice: _int = ..., priority: _int = ..., runtime: _int = ..., deadline: _int = ..., period: _int = ..., util_min: _int = ..., util_max: _int = ...) -> None: ...
    @property
    def size(self) -> _int:
        """The size of this struct; the calls fill it in."""
    @size.setter
    def size(self, value: _int) -> None: ...
    @property
    def policy(self) -> callgate.SCHED:
        """The policy."""
    @policy.setter
    def policy(self, value: _int) -> None: ...
    @property
    def flags(self) -> callgate.SCHED_FLAG:
        """Flags."""
    @flags.setter
    def flags(self, value: _int) -> None: ...
    @property
    def nice(self) -> _int:
        """The nice value, for time sharing."""
    @nice.setter
    def nice(self, value: _int) -> None: ...
    @property
    def priority(self) -> _int:
        """The real-time priority."""
    @priority.setter
    def priority(self, value: _int) -> None: ...
    @property
    def runtime(self) -> _int:
        """Deadline: processor time in each period, in nanoseconds."""
    @runtime.setter
    def runtime(self, value: _int) -> None: ...
    @property
    def deadline(self) -> _int:
        """Deadline: until when in the period, in nanoseconds."""
    @deadline.setter
    def deadline(self, value: _int) -> None: ...
    @property
    def period(self) -> _int:
        """Deadline: the period, in nanoseconds."""
    @period.setter
    def period(self, value: _int) -> None: ...
    @property
    def util_min(self) -> _int:
        """Least utilization, of 1024."""
    @util_min.setter
    def util_min(self, value: _int) -> None: ...
    @property
    def util_max(self) -> _int:
        """Most utilization, of 1024."""
    @util_max.setter
    def util_max(self, value: _int) -> None: ...

class sched_param(Structure):
    """The parameters of a policy. Source: sched_setparam(2), linux/sched.h."""
    def __init__(self, priority: _int = ...) -> None: ...
    @property
    def priority(self) -> _int:
        """The real-time priority; 0 with a policy that is not of real time."""
    @priority.setter
    def priority(self, value: _int) -> None: ...

class scm_timestamping64(Structure):
    """Times of a packet, the control message of `SO_TIMESTAMPING`; one that was not taken is 0. Source: linux/errqueue.h."""
    def __init__(self, ts: Sequence[_int] = ...) -> None: ...
    @property
    def ts(self) -> _tuple[_int, ...]:
        """Seconds and nanoseconds of three times: the kernel's, one that is no longer used, the hardware's."""
    @ts.setter
    def ts(self, value: Sequence[_int]) -> None: ...

class sifields(Structure):
    """What depends on the signal. Source: sigaction(2), asm/siginfo.h."""
    def __init__(self, kill: siginfo_kill | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., timer: siginfo_timer | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., rt: siginfo_rt | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., sigchld: siginfo_sigchld | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., sigfault: siginfo_sigfault | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., sigpoll: siginfo_sigpoll | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., sigsys: siginfo_sigsys | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def kill(self) -> siginfo_kill:
        """From `kill` or its kin."""
    @kill.setter
    def kill(self, value: siginfo_kill | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def timer(self) -> siginfo_timer:
        """From a POSIX timer."""
    @timer.setter
    def timer(self, value: siginfo_timer | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def rt(self) -> siginfo_rt:
        """Queued with a value."""
    @rt.setter
    def rt(self, value: siginfo_rt | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def sigchld(self) -> siginfo_sigchld:
        """`SIGCHLD`, and `waitid`."""
    @sigchld.setter
    def sigchld(self, value: siginfo_sigchld | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def sigfault(self) -> siginfo_sigfault:
        """A fault."""
    @sigfault.setter
    def sigfault(self, value: siginfo_sigfault | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def sigpoll(self) -> siginfo_sigpoll:
        """`SIGIO`."""
    @sigpoll.setter
    def sigpoll(self, value: siginfo_sigpoll | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def sigsys(self) -> siginfo_sigsys:
        """`SIGSYS`."""
    @sigsys.setter
    def sigsys(self, value: siginfo_sigsys | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class sigaction(Structure):
    """What a signal does. Source: sigaction(2), linux/signal.h.

The code that returns from a handler (`sa_restorer`) is the library's affair and no field that is described."""
    def __init__(self, handler: _int = ..., flags: _int = ..., mask: sigset | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def handler(self) -> callgate.SIGACT:
        """`SIG_DFL`, `SIG_IGN`, or the address of a handler."""
    @handler.setter
    def handler(self, value: _int) -> None: ...
    @property
    def flags(self) -> callgate.SA:
        """How it is handled."""
    @flags.setter
    def flags(self, value: _int) -> None: ...
    @property
    def mask(self) -> sigset:
        """Signals that are blocked while the handler runs."""
    @mask.setter
    def mask(self, value: sigset | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class sigevent(Structure):
    """How a timer or another event is told. Source: sigevent(3type), asm/siginfo.h."""
    def __init__(self, value: sigval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., signo: _int = ..., notify: _int = ..., notify_thread_id: _int = ...) -> None: ...
    @property
    def value(self) -> sigval:
        """The value sent along."""
    @value.setter
    def value(self, value: sigval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def signo(self) -> callgate.SIG:
        """The signal."""
    @signo.setter
    def signo(self, value: _int) -> None: ...
    @property
    def notify(self) -> callgate.SIGEV:
        """By what means."""
    @notify.setter
    def notify(self, value: _int) -> None: ...
    @property
    def notify_thread_id(self) -> _int:
        """The thread, for `THREAD_ID`."""
    @notify_thread_id.setter
    def notify_thread_id(self, value: _int) -> None: ...

class siginfo(Structure):
    """What comes with a signal. Source: sigaction(2), asm/siginfo.h."""
    def __init__(self, signo: _int = ..., errno: _int = ..., code: _int = ..., fields: sifields | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def signo(self) -> callgate.SIG:
        """The signal."""
    @signo.setter
    def signo(self, value: _int) -> None: ...
    @property
    def errno(self) -> _int:
        """An error number; rarely used."""
    @errno.setter
    def errno(self, value: _int) -> None: ...
    @property
    def code(self) -> callgate.SI:
        """Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...)."""
    @code.setter
    def code(self, value: _int) -> None: ...
    @property
    def fields(self) -> sifields:
        """What depends on the signal."""
    @fields.setter
    def fields(self, value: sifields | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class siginfo_kill(Structure):
    """A signal from `kill` or its kin. Source: sigaction(2), asm/siginfo.h."""
    def __init__(self, pid: _int = ..., uid: _int = ...) -> None: ...
    @property
    def pid(self) -> _int:
        """The sender."""
    @pid.setter
    def pid(self, value: _int) -> None: ...
    @property
    def uid(self) -> _int:
        """The sender's real user."""
    @uid.setter
    def uid(self, value: _int) -> None: ...

class siginfo_rt(Structure):
    """A signal that was queued with a value. Source: sigaction(2), asm/siginfo.h."""
    def __init__(self, pid: _int = ..., uid: _int = ..., sigval: sigval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def pid(self) -> _int:
        """The sender."""
    @pid.setter
    def pid(self, value: _int) -> None: ...
    @property
    def uid(self) -> _int:
        """The sender's real user."""
    @uid.setter
    def uid(self, value: _int) -> None: ...
    @property
    def sigval(self) -> sigval:
        """The value."""
    @sigval.setter
    def sigval(self, value: sigval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class siginfo_sigchld(Structure):
    """A `SIGCHLD`, and what `waitid` fills. Source: sigaction(2), asm/siginfo.h."""
    def __init__(self, pid: _int = ..., uid: _int = ..., status: _int = ..., utime: _int = ..., stime: _int = ...) -> None: ...
    @property
    def pid(self) -> _int:
        """The child."""
    @pid.setter
    def pid(self, value: _int) -> None: ...
    @property
    def uid(self) -> _int:
        """The child's real user."""
    @uid.setter
    def uid(self, value: _int) -> None: ...
    @property
    def status(self) -> _int:
        """Exit status or signal, as the code says."""
    @status.setter
    def status(self, value: _int) -> None: ...
    @property
    def utime(self) -> _int:
        """Processor time in user mode, in ticks; `waitid` leaves it 0."""
    @utime.setter
    def utime(self, value: _int) -> None: ...
    @property
    def stime(self) -> _int:
        """Processor time in the kernel, in ticks; `waitid` leaves it 0."""
    @stime.setter
    def stime(self, value: _int) -> None: ...

class siginfo_sigfault(Structure):
    """A `SIGSEGV`, `SIGBUS`, `SIGILL`, `SIGFPE` or `SIGTRAP`. Source: sigaction(2), asm/siginfo.h."""
    def __init__(self, addr: _int = ..., addr_lsb: _int = ..., lower: _int = ..., upper: _int = ...) -> None: ...
    @property
    def addr(self) -> _int:
        """The address that was accessed, or of the instruction."""
    @addr.setter
    def addr(self, value: _int) -> None: ...
    @property
    def addr_lsb(self) -> _int:
        """Lowest bit of the address that counts, for a memory error."""
    @addr_lsb.setter
    def addr_lsb(self, value: _int) -> None: ...
    @property
    def lower(self) -> _int:
        """`SEGV_BNDERR`: the lower bound."""
    @lower.setter
    def lower(self, value: _int) -> None: ...
    @property
    def upper(self) -> _int:
        """`SEGV_BNDERR`: the upper bound; `SEGV_PKUERR` has its key in the first half of `lower`."""
    @upper.setter
    def upper(self, value: _int) -> None: ...

class siginfo_sigpoll(Structure):
    """A `SIGIO`. Source: sigaction(2), asm/siginfo.h."""
    def __init__(self, band: _int = ..., fd: _int = ...) -> None: ...
    @property
    def band(self) -> _int:
        """What is ready, as `poll` says it."""
    @band.setter
    def band(self, value: _int) -> None: ...
    @property
    def fd(self) -> _int:
        """The descriptor."""
    @fd.setter
    def fd(self, value: _int) -> None: ...

class siginfo_sigsys(Structure):
    """A `SIGSYS`. Source: sigaction(2), asm/siginfo.h."""
    def __init__(self, call_addr: _int = ..., syscall: _int = ..., arch: _int = ...) -> None: ...
    @property
    def call_addr(self) -> _int:
        """The address of the calling instruction."""
    @call_addr.setter
    def call_addr(self, value: _int) -> None: ...
    @property
    def syscall(self) -> _int:
        """The number of the system call."""
    @syscall.setter
    def syscall(self, value: _int) -> None: ...
    @property
    def arch(self) -> _int:
        """The processor, as `AUDIT_ARCH` numbers it."""
    @arch.setter
    def arch(self, value: _int) -> None: ...

class siginfo_timer(Structure):
    """A signal from a POSIX timer. Source: sigaction(2), asm/siginfo.h."""
    def __init__(self, tid: _int = ..., overrun: _int = ..., sigval: sigval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def tid(self) -> _int:
        """The timer."""
    @tid.setter
    def tid(self, value: _int) -> None: ...
    @property
    def overrun(self) -> _int:
        """How often it ran out since."""
    @overrun.setter
    def overrun(self, value: _int) -> None: ...
    @property
    def sigval(self) -> sigval:
        """The value given when the timer was made."""
    @sigval.setter
    def sigval(self, value: sigval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class signalfd_siginfo(Structure):
    """One signal read from a signal descriptor. Source: signalfd(2), linux/signalfd.h."""
    def __init__(self, signo: _int = ..., errno: _int = ..., code: _int = ..., pid: _int = ..., uid: _int = ..., fd: _int = ..., tid: _int = ..., band: _int = ..., overrun: _int = ..., trapno: _int = ..., status: _int = ..., int: _int = ..., ptr: _int = ..., utime: _int = ..., stime: _int = ..., addr: _int = ..., addr_lsb: _int = ..., syscall: _int = ..., call_addr: _int = ..., arch: _int = ...) -> None: ...
    @property
    def signo(self) -> _int:
        """The signal."""
    @signo.setter
    def signo(self, value: _int) -> None: ...
    @property
    def errno(self) -> _int:
        """An error number; rarely used."""
    @errno.setter
    def errno(self, value: _int) -> None: ...
    @property
    def code(self) -> callgate.SI:
        """Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...)."""
    @code.setter
    def code(self, value: _int) -> None: ...
    @property
    def pid(self) -> _int:
        """The sender."""
    @pid.setter
    def pid(self, value: _int) -> None: ...
    @property
    def uid(self) -> _int:
        """The sender's real user."""
    @uid.setter
    def uid(self, value: _int) -> None: ...
    @property
    def fd(self) -> _int:
        """The descriptor, for `SIGIO`."""
    @fd.setter
    def fd(self, value: _int) -> None: ...
    @property
    def tid(self) -> _int:
        """The POSIX timer."""
    @tid.setter
    def tid(self, value: _int) -> None: ...
    @property
    def band(self) -> _int:
        """What is ready, for `SIGIO`."""
    @band.setter
    def band(self, value: _int) -> None: ...
    @property
    def overrun(self) -> _int:
        """How often the timer ran out."""
    @overrun.setter
    def overrun(self, value: _int) -> None: ...
    @property
    def trapno(self) -> _int:
        """The number of the trap."""
    @trapno.setter
    def trapno(self, value: _int) -> None: ...
    @property
    def status(self) -> _int:
        """Exit status or signal, for `SIGCHLD`."""
    @status.setter
    def status(self, value: _int) -> None: ...
    @property
    def int(self) -> _int:
        """The value sent along, as a number."""
    @int.setter
    def int(self, value: _int) -> None: ...
    @property
    def ptr(self) -> _int:
        """The value sent along, as an address."""
    @ptr.setter
    def ptr(self, value: _int) -> None: ...
    @property
    def utime(self) -> _int:
        """Processor time in user mode, for `SIGCHLD`."""
    @utime.setter
    def utime(self, value: _int) -> None: ...
    @property
    def stime(self) -> _int:
        """Processor time in the kernel, for `SIGCHLD`."""
    @stime.setter
    def stime(self, value: _int) -> None: ...
    @property
    def addr(self) -> _int:
        """The address of a fault."""
    @addr.setter
    def addr(self, value: _int) -> None: ...
    @property
    def addr_lsb(self) -> _int:
        """Lowest bit of the address that counts."""
    @addr_lsb.setter
    def addr_lsb(self, value: _int) -> None: ...
    @property
    def syscall(self) -> _int:
        """The number of the system call, for `SIGSYS`."""
    @syscall.setter
    def syscall(self, value: _int) -> None: ...
    @property
    def call_addr(self) -> _int:
        """The address of the calling instruction, for `SIGSYS`."""
    @call_addr.setter
    def call_addr(self, value: _int) -> None: ...
    @property
    def arch(self) -> _int:
        """The processor, as `AUDIT_ARCH` numbers it, for `SIGSYS`."""
    @arch.setter
    def arch(self, value: _int) -> None: ...

class sigset(Structure):
    """A set of signals: signal `n` is bit `n - 1`. Source: sigprocmask(2), asm/signal.h."""
    def __init__(self, sig: _int = ...) -> None: ...
    @property
    def sig(self) -> _int:
        """The bits."""
    @sig.setter
    def sig(self, value: _int) -> None: ...

class sigval(Structure):
    """A value that is sent with a signal. Source: sigqueue(3), asm/siginfo.h."""
    def __init__(self, int: _int = ..., ptr: _int = ...) -> None: ...
    @property
    def int(self) -> _int:
        """As a number."""
    @int.setter
    def int(self, value: _int) -> None: ...
    @property
    def ptr(self) -> _int:
        """As an address."""
    @ptr.setter
    def ptr(self, value: _int) -> None: ...

class sock_filter(Structure):
    """An instruction of a classic BPF program. Source: bpf(4), linux/filter.h."""
    def __init__(self, code: _int = ..., jt: _int = ..., jf: _int = ..., k: _int = ...) -> None: ...
    @property
    def code(self) -> _int:
        """What is done: class, size, mode and so on."""
    @code.setter
    def code(self, value: _int) -> None: ...
    @property
    def jt(self) -> _int:
        """How many instructions a test skips when it holds."""
    @jt.setter
    def jt(self, value: _int) -> None: ...
    @property
    def jf(self) -> _int:
        """How many instructions a test skips when it does not hold."""
    @jf.setter
    def jf(self, value: _int) -> None: ...
    @property
    def k(self) -> _int:
        """A number: an offset, a constant, a memory slot, how many instructions a jump skips."""
    @k.setter
    def k(self, value: _int) -> None: ...

class sock_fprog(Structure):
    """A classic BPF program. Source: socket(7), linux/filter.h."""
    def __init__(self, len: _int = ..., filter: Any = ...) -> None: ...
    @property
    def len(self) -> _int:
        """The number of instructions."""
    @len.setter
    def len(self, value: _int) -> None: ...
    @property
    def filter(self) -> Any:
        """The instructions."""
    @filter.setter
    def filter(self, value: Any) -> None: ...

class sockaddr(Structure):
    """What all socket addresses begin with. Source: sockaddr(3type)."""
    def __init__(self, family: _int = ..., data: ReadableBuffer | _str = ...) -> None: ...
    @property
    def family(self) -> callgate.AF:
        """The family, which says which struct it is."""
    @family.setter
    def family(self, value: _int) -> None: ...
    @property
    def data(self) -> _bytes:
        """The rest."""
    @data.setter
    def data(self, value: ReadableBuffer | _str) -> None: ...

class sockaddr_in(Structure):
    """An IPv4 address with a port. Source: ip(7), linux/in.h."""
    def __init__(self, family: _int = ..., port: _int = ..., addr: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., zero: ReadableBuffer | _str = ...) -> None: ...
    @property
    def family(self) -> callgate.AF:
        """`AF_INET`."""
    @family.setter
    def family(self, value: _int) -> None: ...
    @property
    def port(self) -> _int:
        """The port, in network byte order."""
    @port.setter
    def port(self, value: _int) -> None: ...
    @property
    def addr(self) -> in_addr:
        """The address."""
    @addr.setter
    def addr(self, value: in_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def zero(self) -> _bytes:
        """Zeros."""
    @zero.setter
    def zero(self, value: ReadableBuffer | _str) -> None: ...

class sockaddr_in6(Structure):
    """An IPv6 address with a port. Source: ipv6(7), linux/in6.h."""
    def __init__(self, family: _int = ..., port: _int = ..., flowinfo: _int = ..., addr: in6_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., scope_id: _int = ...) -> None: ...
    @property
    def family(self) -> callgate.AF:
        """`AF_INET6`."""
    @family.setter
    def family(self, value: _int) -> None: ...
    @property
    def port(self) -> _int:
        """The port, in network byte order."""
    @port.setter
    def port(self, value: _int) -> None: ...
    @property
    def flowinfo(self) -> _int:
        """Flow information, in network byte order."""
    @flowinfo.setter
    def flowinfo(self, value: _int) -> None: ...
    @property
    def addr(self) -> in6_addr:
        """The address."""
    @addr.setter
    def addr(self, value: in6_addr | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def scope_id(self) -> _int:
        """Index of the interface, for addresses that are valid on one link only."""
    @scope_id.setter
    def scope_id(self, value: _int) -> None: ...

class sockaddr_ll(Structure):
    """An address of the link layer. Source: packet(7), linux/if_packet.h."""
    def __init__(self, family: _int = ..., protocol: _int = ..., ifindex: _int = ..., hatype: _int = ..., pkttype: _int = ..., halen: _int = ..., addr: ReadableBuffer | _str = ...) -> None: ...
    @property
    def family(self) -> callgate.AF:
        """`AF_PACKET`."""
    @family.setter
    def family(self, value: _int) -> None: ...
    @property
    def protocol(self) -> callgate.ETH_P:
        """The protocol, in network byte order."""
    @protocol.setter
    def protocol(self, value: _int) -> None: ...
    @property
    def ifindex(self) -> _int:
        """Index of the interface; 0 is any."""
    @ifindex.setter
    def ifindex(self, value: _int) -> None: ...
    @property
    def hatype(self) -> _int:
        """The interface's hardware type (`ARPHRD`)."""
    @hatype.setter
    def hatype(self, value: _int) -> None: ...
    @property
    def pkttype(self) -> callgate.PACKET_TYPE:
        """Where the frame goes."""
    @pkttype.setter
    def pkttype(self, value: _int) -> None: ...
    @property
    def halen(self) -> _int:
        """Length of `addr`."""
    @halen.setter
    def halen(self, value: _int) -> None: ...
    @property
    def addr(self) -> _bytes:
        """The hardware address."""
    @addr.setter
    def addr(self, value: ReadableBuffer | _str) -> None: ...

class sockaddr_nl(Structure):
    """A netlink address. Source: netlink(7), linux/netlink.h."""
    def __init__(self, family: _int = ..., pad: _int = ..., pid: _int = ..., groups: _int = ...) -> None: ...
    @property
    def family(self) -> callgate.AF:
        """`AF_NETLINK`."""
    @family.setter
    def family(self, value: _int) -> None: ...
    @property
    def pad(self) -> _int:
        """Zero."""
    @pad.setter
    def pad(self, value: _int) -> None: ...
    @property
    def pid(self) -> _int:
        """Port id; 0 is the kernel, or lets it choose."""
    @pid.setter
    def pid(self, value: _int) -> None: ...
    @property
    def groups(self) -> _int:
        """Multicast groups, one bit each."""
    @groups.setter
    def groups(self, value: _int) -> None: ...

class sockaddr_storage(Structure):
    """Room for any socket address. Source: sockaddr(3type)."""
    def __init__(self, family: _int = ..., data: ReadableBuffer | _str = ...) -> None: ...
    @property
    def family(self) -> callgate.AF:
        """The family, which says which struct it is."""
    @family.setter
    def family(self, value: _int) -> None: ...
    @property
    def data(self) -> _bytes:
        """The rest."""
    @data.setter
    def data(self, value: ReadableBuffer | _str) -> None: ...

class sockaddr_un(Structure):
    """A path, or an abstract name that begins with a zero byte. Source: unix(7), linux/un.h."""
    def __init__(self, family: _int = ..., path: ReadableBuffer | _str = ...) -> None: ...
    @property
    def family(self) -> callgate.AF:
        """`AF_UNIX`."""
    @family.setter
    def family(self, value: _int) -> None: ...
    @property
    def path(self) -> _bytes:
        """The name; the address's length says how much of it counts."""
    @path.setter
    def path(self, value: ReadableBuffer | _str) -> None: ...

class sockaddr_vm(Structure):
    """An address of a virtual machine or its host. Source: vsock(7), linux/vm_sockets.h."""
    def __init__(self, family: _int = ..., reserved1: _int = ..., port: _int = ..., cid: _int = ..., flags: _int = ..., zero: ReadableBuffer | _str = ...) -> None: ...
    @property
    def family(self) -> callgate.AF:
        """`AF_VSOCK`."""
    @family.setter
    def family(self, value: _int) -> None: ...
    @property
    def reserved1(self) -> _int:
        """Zero."""
    @reserved1.setter
    def reserved1(self, value: _int) -> None: ...
    @property
    def port(self) -> _int:
        """The port, in the processor's byte order."""
    @port.setter
    def port(self, value: _int) -> None: ...
    @property
    def cid(self) -> _int:
        """The context id."""
    @cid.setter
    def cid(self, value: _int) -> None: ...
    @property
    def flags(self) -> _int:
        """Flags; 1 sends all to the host."""
    @flags.setter
    def flags(self, value: _int) -> None: ...
    @property
    def zero(self) -> _bytes:
        """Zeros."""
    @zero.setter
    def zero(self, value: ReadableBuffer | _str) -> None: ...

class stack(Structure):
    """The alternate signal stack. Source: sigaltstack(2), asm/signal.h."""
    def __init__(self, sp: _int = ..., flags: _int = ..., size: _int = ...) -> None: ...
    @property
    def sp(self) -> _int:
        """Its lowest address."""
    @sp.setter
    def sp(self, value: _int) -> None: ...
    @property
    def flags(self) -> callgate.SS:
        """Its state."""
    @flags.setter
    def flags(self, value: _int) -> None: ...
    @property
    def size(self) -> _int:
        """Its size in bytes."""
    @size.setter
    def size(self, value: _int) -> None: ...

class stat(Structure):
    """What the kernel knows of a file. Source: stat(2), asm/stat.h."""
    def __init__(self, dev: _int = ..., ino: _int = ..., nlink: _int = ..., mode: _int = ..., uid: _int = ..., gid: _int = ..., rdev: _int = ..., size: _int = ..., blksize: _int = ..., blocks: _int = ..., atime: _int = ..., atime_nsec: _int = ..., mtime: _int = ..., mtime_nsec: _int = ..., ctime: _int = ..., ctime_nsec: _int = ...) -> None: ...
    @property
    def dev(self) -> _int:
        """Device that holds the file."""
    @dev.setter
    def dev(self, value: _int) -> None: ...
    @property
    def ino(self) -> _int:
        """Inode number."""
    @ino.setter
    def ino(self, value: _int) -> None: ...
    @property
    def nlink(self) -> _int:
        """Number of hard links."""
    @nlink.setter
    def nlink(self, value: _int) -> None: ...
    @property
    def mode(self) -> callgate.S:
        """Type and permissions."""
    @mode.setter
    def mode(self, value: _int) -> None: ...
    @property
    def uid(self) -> _int:
        """Owner."""
    @uid.setter
    def uid(self, value: _int) -> None: ...
    @property
    def gid(self) -> _int:
        """Group."""
    @gid.setter
    def gid(self, value: _int) -> None: ...
    @property
    def rdev(self) -> _int:
        """Device, for a device file."""
    @rdev.setter
    def rdev(self, value: _int) -> None: ...
    @property
    def size(self) -> _int:
        """Size in bytes."""
    @size.setter
    def size(self, value: _int) -> None: ...
    @property
    def blksize(self) -> _int:
        """Best block size for I/O."""
    @blksize.setter
    def blksize(self, value: _int) -> None: ...
    @property
    def blocks(self) -> _int:
        """Blocks of 512 bytes in use."""
    @blocks.setter
    def blocks(self, value: _int) -> None: ...
    @property
    def atime(self) -> _int:
        """Last access, seconds."""
    @atime.setter
    def atime(self, value: _int) -> None: ...
    @property
    def atime_nsec(self) -> _int:
        """Last access, nanoseconds."""
    @atime_nsec.setter
    def atime_nsec(self, value: _int) -> None: ...
    @property
    def mtime(self) -> _int:
        """Last change of content, seconds."""
    @mtime.setter
    def mtime(self, value: _int) -> None: ...
    @property
    def mtime_nsec(self) -> _int:
        """Last change of content, nanoseconds."""
    @mtime_nsec.setter
    def mtime_nsec(self, value: _int) -> None: ...
    @property
    def ctime(self) -> _int:
        """Last change of status, seconds."""
    @ctime.setter
    def ctime(self, value: _int) -> None: ...
    @property
    def ctime_nsec(self) -> _int:
        """Last change of status, nanoseconds."""
    @ctime_nsec.setter
    def ctime_nsec(self, value: _int) -> None: ...

class statfs(Structure):
    """What the kernel knows of a mounted file system. Source: statfs(2), asm-generic/statfs.h."""
    def __init__(self, type: _int = ..., bsize: _int = ..., blocks: _int = ..., bfree: _int = ..., bavail: _int = ..., files: _int = ..., ffree: _int = ..., fsid: Sequence[_int] = ..., namelen: _int = ..., frsize: _int = ..., flags: _int = ...) -> None: ...
    @property
    def type(self) -> callgate.FS_MAGIC:
        """Which file system."""
    @type.setter
    def type(self, value: _int) -> None: ...
    @property
    def bsize(self) -> _int:
        """Block size that is best for transfers."""
    @bsize.setter
    def bsize(self, value: _int) -> None: ...
    @property
    def blocks(self) -> _int:
        """Blocks in all."""
    @blocks.setter
    def blocks(self, value: _int) -> None: ...
    @property
    def bfree(self) -> _int:
        """Free blocks."""
    @bfree.setter
    def bfree(self, value: _int) -> None: ...
    @property
    def bavail(self) -> _int:
        """Free blocks for those without privilege."""
    @bavail.setter
    def bavail(self, value: _int) -> None: ...
    @property
    def files(self) -> _int:
        """Inodes in all."""
    @files.setter
    def files(self, value: _int) -> None: ...
    @property
    def ffree(self) -> _int:
        """Free inodes."""
    @ffree.setter
    def ffree(self, value: _int) -> None: ...
    @property
    def fsid(self) -> _tuple[_int, ...]:
        """Id of the file system."""
    @fsid.setter
    def fsid(self, value: Sequence[_int]) -> None: ...
    @property
    def namelen(self) -> _int:
        """Longest name of a file."""
    @namelen.setter
    def namelen(self, value: _int) -> None: ...
    @property
    def frsize(self) -> _int:
        """Block size that the numbers of blocks count."""
    @frsize.setter
    def frsize(self, value: _int) -> None: ...
    @property
    def flags(self) -> callgate.ST:
        """Flags of the mount."""
    @flags.setter
    def flags(self, value: _int) -> None: ...

class statx(Structure):
    """What the kernel knows of a file, extensibly. Source: statx(2), linux/stat.h."""
    def __init__(self, mask: _int = ..., blksize: _int = ..., attributes: _int = ..., nlink: _int = ..., uid: _int = ..., gid: _int = ..., mode: _int = ..., ino: _int = ..., size: _int = ..., blocks: _int = ..., attributes_mask: _int = ..., atime: statx_timestamp | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., btime: statx_timestamp | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., ctime: statx_timestamp | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., mtime: statx_timestamp | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., rdev_major: _int = ..., rdev_minor: _int = ..., dev_major: _int = ..., dev_minor: _int = ..., mnt_id: _int = ..., dio_mem_align: _int = ..., dio_offset_align: _int = ..., subvol: _int = ..., atomic_write_unit_min: _int = ..., atomic_write_unit_max: _int = ..., atomic_write_segments_max: _int = ..., dio_read_offset_align: _int = ..., atomic_write_unit_max_opt: _int = ...) -> None: ...
    @property
    def mask(self) -> callgate.STATX:
        """Which fields were filled."""
    @mask.setter
    def mask(self, value: _int) -> None: ...
    @property
    def blksize(self) -> _int:
        """Best block size for I/O."""
    @blksize.setter
    def blksize(self, value: _int) -> None: ...
    @property
    def attributes(self) -> callgate.STATX_ATTR:
        """Attributes."""
    @attributes.setter
    def attributes(self, value: _int) -> None: ...
    @property
    def nlink(self) -> _int:
        """Number of hard links."""
    @nlink.setter
    def nlink(self, value: _int) -> None: ...
    @property
    def uid(self) -> _int:
        """Owner."""
    @uid.setter
    def uid(self, value: _int) -> None: ...
    @property
    def gid(self) -> _int:
        """Group."""
    @gid.setter
    def gid(self, value: _int) -> None: ...
    @property
    def mode(self) -> callgate.S:
        """Type and permissions."""
    @mode.setter
    def mode(self, value: _int) -> None: ...
    @property
    def ino(self) -> _int:
        """Inode number."""
    @ino.setter
    def ino(self, value: _int) -> None: ...
    @property
    def size(self) -> _int:
        """Size in bytes."""
    @size.setter
    def size(self, value: _int) -> None: ...
    @property
    def blocks(self) -> _int:
        """Blocks of 512 bytes in use."""
    @blocks.setter
    def blocks(self, value: _int) -> None: ...
    @property
    def attributes_mask(self) -> callgate.STATX_ATTR:
        """Which attributes the file system knows."""
    @attributes_mask.setter
    def attributes_mask(self, value: _int) -> None: ...
    @property
    def atime(self) -> statx_timestamp:
        """Last access."""
    @atime.setter
    def atime(self, value: statx_timestamp | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def btime(self) -> statx_timestamp:
        """Birth."""
    @btime.setter
    def btime(self, value: statx_timestamp | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def ctime(self) -> statx_timestamp:
        """Last change of status."""
    @ctime.setter
    def ctime(self, value: statx_timestamp | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def mtime(self) -> statx_timestamp:
        """Last change of content."""
    @mtime.setter
    def mtime(self, value: statx_timestamp | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def rdev_major(self) -> _int:
        """Device, for a device file: major number."""
    @rdev_major.setter
    def rdev_major(self, value: _int) -> None: ...
    @property
    def rdev_minor(self) -> _int:
        """Device, for a device file: minor number."""
    @rdev_minor.setter
    def rdev_minor(self, value: _int) -> None: ...
    @property
    def dev_major(self) -> _int:
        """Device that holds the file: major number."""
    @dev_major.setter
    def dev_major(self, value: _int) -> None: ...
    @property
    def dev_minor(self) -> _int:
        """Device that holds the file: minor number."""
    @dev_minor.setter
    def dev_minor(self, value: _int) -> None: ...
    @property
    def mnt_id(self) -> _int:
        """Id of the mount."""
    @mnt_id.setter
    def mnt_id(self, value: _int) -> None: ...
    @property
    def dio_mem_align(self) -> _int:
        """Alignment of memory for direct I/O."""
    @dio_mem_align.setter
    def dio_mem_align(self, value: _int) -> None: ...
    @property
    def dio_offset_align(self) -> _int:
        """Alignment of offsets for direct I/O."""
    @dio_offset_align.setter
    def dio_offset_align(self, value: _int) -> None: ...
    @property
    def subvol(self) -> _int:
        """Id of the subvolume."""
    @subvol.setter
    def subvol(self, value: _int) -> None: ...
    @property
    def atomic_write_unit_min(self) -> _int:
        """Smallest atomic write, in bytes."""
    @atomic_write_unit_min.setter
    def atomic_write_unit_min(self, value: _int) -> None: ...
    @property
    def atomic_write_unit_max(self) -> _int:
        """Largest atomic write, in bytes."""
    @atomic_write_unit_max.setter
    def atomic_write_unit_max(self, value: _int) -> None: ...
    @property
    def atomic_write_segments_max(self) -> _int:
        """Most buffers of an atomic write."""
    @atomic_write_segments_max.setter
    def atomic_write_segments_max(self, value: _int) -> None: ...
    @property
    def dio_read_offset_align(self) -> _int:
        """Alignment of offsets for direct reads."""
    @dio_read_offset_align.setter
    def dio_read_offset_align(self, value: _int) -> None: ...
    @property
    def atomic_write_unit_max_opt(self) -> _int:
        """Largest atomic write that is fast, in bytes."""
    @atomic_write_unit_max_opt.setter
    def atomic_write_unit_max_opt(self, value: _int) -> None: ...

class statx_timestamp(Structure):
    """A time in `struct statx`. Source: statx(2), linux/stat.h."""
    def __init__(self, sec: _int = ..., nsec: _int = ...) -> None: ...
    @property
    def sec(self) -> _int:
        """Seconds."""
    @sec.setter
    def sec(self, value: _int) -> None: ...
    @property
    def nsec(self) -> _int:
        """Nanoseconds."""
    @nsec.setter
    def nsec(self, value: _int) -> None: ...

class sysinfo(Structure):
    """The state of the system. Source: sysinfo(2), linux/sysinfo.h."""
    def __init__(self, uptime: _int = ..., loads: Sequence[_int] = ..., totalram: _int = ..., freeram: _int = ..., sharedram: _int = ..., bufferram: _int = ..., totalswap: _int = ..., freeswap: _int = ..., procs: _int = ..., totalhigh: _int = ..., freehigh: _int = ..., mem_unit: _int = ...) -> None: ...
    @property
    def uptime(self) -> _int:
        """Seconds since it started."""
    @uptime.setter
    def uptime(self, value: _int) -> None: ...
    @property
    def loads(self) -> _tuple[_int, ...]:
        """Load averages over 1, 5 and 15 minutes, in 1/65536."""
    @loads.setter
    def loads(self, value: Sequence[_int]) -> None: ...
    @property
    def totalram(self) -> _int:
        """Memory, in `mem_unit`, as the others."""
    @totalram.setter
    def totalram(self, value: _int) -> None: ...
    @property
    def freeram(self) -> _int:
        """Free memory."""
    @freeram.setter
    def freeram(self, value: _int) -> None: ...
    @property
    def sharedram(self) -> _int:
        """Shared memory."""
    @sharedram.setter
    def sharedram(self, value: _int) -> None: ...
    @property
    def bufferram(self) -> _int:
        """Memory in buffers."""
    @bufferram.setter
    def bufferram(self, value: _int) -> None: ...
    @property
    def totalswap(self) -> _int:
        """Swap space."""
    @totalswap.setter
    def totalswap(self, value: _int) -> None: ...
    @property
    def freeswap(self) -> _int:
        """Free swap space."""
    @freeswap.setter
    def freeswap(self, value: _int) -> None: ...
    @property
    def procs(self) -> _int:
        """Processes and threads."""
    @procs.setter
    def procs(self, value: _int) -> None: ...
    @property
    def totalhigh(self) -> _int:
        """High memory."""
    @totalhigh.setter
    def totalhigh(self, value: _int) -> None: ...
    @property
    def freehigh(self) -> _int:
        """Free high memory."""
    @freehigh.setter
    def freehigh(self, value: _int) -> None: ...
    @property
    def mem_unit(self) -> _int:
        """The unit of these sizes, in bytes."""
    @mem_unit.setter
    def mem_unit(self, value: _int) -> None: ...

class tcp_info(Structure):
    """State and statistics of a TCP connection, the value of `TCP_INFO`. An older kernel fills less of it; the rest stays zero. Source: tcp(7), linux/tcp.h."""
    def __init__(self, state: _int = ..., ca_state: _int = ..., retransmits: _int = ..., probes: _int = ..., backoff: _int = ..., options: _int = ..., wscale: _int = ..., limits: _int = ..., rto: _int = ..., ato: _int = ..., snd_mss: _int = ..., rcv_mss: _int = ..., unacked: _int = ..., sacked: _int = ..., lost: _int = ..., retrans: _int = ..., fackets: _int = ..., last_data_sent: _int = ..., last_ack_sent: _int = ..., last_data_recv: _int = ..., last_ack_recv: _int = ..., pmtu: _int = ..., rcv_ssthresh: _int = ..., rtt: _int = ..., rttvar: _int = ..., snd_ssthresh: _int = ..., snd_cwnd: _int = ..., advmss: _int = ..., reordering: _int = ..., rcv_rtt: _int = ..., rcv_space: _int = ..., total_retrans: _int = ..., pacing_rate: _int = ..., max_pacing_rate: _int = ..., bytes_acked: _int = ..., bytes_received: _int = ..., segs_out: _int = ..., segs_in: _int = ..., notsent_bytes: _int = ..., min_rtt: _int = ..., data_segs_in: _int = ..., data_segs_out: _int = ..., delivery_rate: _int = ..., busy_time: _int = ..., rwnd_limited: _int = ..., sndbuf_limited: _int = ..., delivered: _int = ..., delivered_ce: _int = ..., bytes_sent: _int = ..., bytes_retrans: _int = ..., dsack_dups: _int = ..., reord_seen: _int = ..., rcv_ooopack: _int = ..., snd_wnd: _int = ..., rcv_wnd: _int = ..., rehash: _int = ..., total_rto: _int = ..., total_rto_recoveries: _int = ..., total_rto_time: _int = ..., received_ce: _int = ..., delivered_e1_bytes: _int = ..., delivered_e0_bytes: _int = ..., delivered_ce_bytes: _int = ..., received_e1_bytes: _int = ..., received_e0_bytes: _int = ..., received_ce_bytes: _int = ..., ecn: _int = ...) -> None: ...
    @property
    def state(self) -> _int:
        """The connection's state (1 established, 10 listening, ...)."""
    @state.setter
    def state(self, value: _int) -> None: ...
    @property
    def ca_state(self) -> _int:
        """State of congestion control (0 open, 1 disorder, 2 reduced, 3 recovery, 4 loss)."""
    @ca_state.setter
    def ca_state(self, value: _int) -> None: ...
    @property
    def retransmits(self) -> _int:
        """Retransmission timeouts without an answer."""
    @retransmits.setter
    def retransmits(self, value: _int) -> None: ...
    @property
    def probes(self) -> _int:
        """Window or keepalive probes without an answer."""
    @probes.setter
    def probes(self, value: _int) -> None: ...
    @property
    def backoff(self) -> _int:
        """How often the timeout was doubled."""
    @backoff.setter
    def backoff(self, value: _int) -> None: ...
    @property
    def options(self) -> _int:
        """What was negotiated, one bit each."""
    @options.setter
    def options(self, value: _int) -> None: ...
    @property
    def wscale(self) -> _int:
        """Window scales: low half the peer's, high half ours."""
    @wscale.setter
    def wscale(self, value: _int) -> None: ...
    @property
    def limits(self) -> _int:
        """Bit 0: the delivery rate is limited by the program; bits 1 and 2: how Fast Open failed."""
    @limits.setter
    def limits(self, value: _int) -> None: ...
    @property
    def rto(self) -> _int:
        """Retransmission timeout in microseconds."""
    @rto.setter
    def rto(self, value: _int) -> None: ...
    @property
    def ato(self) -> _int:
        """Delay of acknowledgements in microseconds."""
    @ato.setter
    def ato(self, value: _int) -> None: ...
    @property
    def snd_mss(self) -> _int:
        """Segment size of sending."""
    @snd_mss.setter
    def snd_mss(self, value: _int) -> None: ...
    @property
    def rcv_mss(self) -> _int:
        """Segment size of receiving."""
    @rcv_mss.setter
    def rcv_mss(self, value: _int) -> None: ...
    @property
    def unacked(self) -> _int:
        """Segments that are not acknowledged."""
    @unacked.setter
    def unacked(self, value: _int) -> None: ...
    @property
    def sacked(self) -> _int:
        """Segments that are selectively acknowledged."""
    @sacked.setter
    def sacked(self, value: _int) -> None: ...
    @property
    def lost(self) -> _int:
        """Segments that are thought lost."""
    @lost.setter
    def lost(self, value: _int) -> None: ...
    @property
    def retrans(self) -> _int:
        """Segments that are retransmitted and not yet acknowledged."""
    @retrans.setter
    def retrans(self, value: _int) -> None: ...
    @property
    def fackets(self) -> _int:
        """Unused."""
    @fackets.setter
    def fackets(self, value: _int) -> None: ...
    @property
    def last_data_sent(self) -> _int:
        """Milliseconds since data was sent."""
    @last_data_sent.setter
    def last_data_sent(self, value: _int) -> None: ...
    @property
    def last_ack_sent(self) -> _int:
        """Not kept."""
    @last_ack_sent.setter
    def last_ack_sent(self, value: _int) -> None: ...
    @property
    def last_data_recv(self) -> _int:
        """Milliseconds since data came."""
    @last_data_recv.setter
    def last_data_recv(self, value: _int) -> None: ...
    @property
    def last_ack_recv(self) -> _int:
        """Milliseconds since an acknowledgement came."""
    @last_ack_recv.setter
    def last_ack_recv(self, value: _int) -> None: ...
    @property
    def pmtu(self) -> _int:
        """The path's MTU."""
    @pmtu.setter
    def pmtu(self, value: _int) -> None: ...
    @property
    def rcv_ssthresh(self) -> _int:
        """Bound of the receive window's growth."""
    @rcv_ssthresh.setter
    def rcv_ssthresh(self, value: _int) -> None: ...
    @property
    def rtt(self) -> _int:
        """Smoothed round trip time in microseconds."""
    @rtt.setter
    def rtt(self, value: _int) -> None: ...
    @property
    def rttvar(self) -> _int:
        """Its variation in microseconds."""
    @rttvar.setter
    def rttvar(self, value: _int) -> None: ...
    @property
    def snd_ssthresh(self) -> _int:
        """Threshold of slow start, in segments."""
    @snd_ssthresh.setter
    def snd_ssthresh(self, value: _int) -> None: ...
    @property
    def snd_cwnd(self) -> _int:
        """Congestion window, in segments."""
    @snd_cwnd.setter
    def snd_cwnd(self, value: _int) -> None: ...
    @property
    def advmss(self) -> _int:
        """Segment size that we advertised."""
    @advmss.setter
    def advmss(self, value: _int) -> None: ...
    @property
    def reordering(self) -> _int:
        """Reordering that is tolerated, in segments."""
    @reordering.setter
    def reordering(self, value: _int) -> None: ...
    @property
    def rcv_rtt(self) -> _int:
        """Round trip time as the receiver sees it, in microseconds."""
    @rcv_rtt.setter
    def rcv_rtt(self, value: _int) -> None: ...
    @property
    def rcv_space(self) -> _int:
        """Room of the receive buffer's tuning, in bytes."""
    @rcv_space.setter
    def rcv_space(self, value: _int) -> None: ...
    @property
    def total_retrans(self) -> _int:
        """Retransmitted segments in all."""
    @total_retrans.setter
    def total_retrans(self, value: _int) -> None: ...
    @property
    def pacing_rate(self) -> _int:
        """Bytes per second."""
    @pacing_rate.setter
    def pacing_rate(self, value: _int) -> None: ...
    @property
    def max_pacing_rate(self) -> _int:
        """The bound of `pacing_rate`."""
    @max_pacing_rate.setter
    def max_pacing_rate(self, value: _int) -> None: ...
    @property
    def bytes_acked(self) -> _int:
        """Bytes that were acknowledged."""
    @bytes_acked.setter
    def bytes_acked(self, value: _int) -> None: ...
    @property
    def bytes_received(self) -> _int:
        """Bytes that came."""
    @bytes_received.setter
    def bytes_received(self, value: _int) -> None: ...
    @property
    def segs_out(self) -> _int:
        """Segments that were sent."""
    @segs_out.setter
    def segs_out(self, value: _int) -> None: ...
    @property
    def segs_in(self) -> _int:
        """Segments that came."""
    @segs_in.setter
    def segs_in(self, value: _int) -> None: ...
    @property
    def notsent_bytes(self) -> _int:
        """Bytes that are not sent yet."""
    @notsent_bytes.setter
    def notsent_bytes(self, value: _int) -> None: ...
    @property
    def min_rtt(self) -> _int:
        """Least round trip time in microseconds."""
    @min_rtt.setter
    def min_rtt(self, value: _int) -> None: ...
    @property
    def data_segs_in(self) -> _int:
        """Segments with data that came."""
    @data_segs_in.setter
    def data_segs_in(self, value: _int) -> None: ...
    @property
    def data_segs_out(self) -> _int:
        """Segments with data that were sent."""
    @data_segs_out.setter
    def data_segs_out(self, value: _int) -> None: ...
    @property
    def delivery_rate(self) -> _int:
        """Bytes per second that arrive."""
    @delivery_rate.setter
    def delivery_rate(self, value: _int) -> None: ...
    @property
    def busy_time(self) -> _int:
        """Microseconds with data to send."""
    @busy_time.setter
    def busy_time(self, value: _int) -> None: ...
    @property
    def rwnd_limited(self) -> _int:
        """Microseconds limited by the peer's window."""
    @rwnd_limited.setter
    def rwnd_limited(self, value: _int) -> None: ...
    @property
    def sndbuf_limited(self) -> _int:
        """Microseconds limited by the send buffer."""
    @sndbuf_limited.setter
    def sndbuf_limited(self, value: _int) -> None: ...
    @property
    def delivered(self) -> _int:
        """Segments that arrived."""
    @delivered.setter
    def delivered(self, value: _int) -> None: ...
    @property
    def delivered_ce(self) -> _int:
        """Those with a mark of congestion."""
    @delivered_ce.setter
    def delivered_ce(self, value: _int) -> None: ...
    @property
    def bytes_sent(self) -> _int:
        """Bytes that were sent."""
    @bytes_sent.setter
    def bytes_sent(self, value: _int) -> None: ...
    @property
    def bytes_retrans(self) -> _int:
        """Bytes that were retransmitted."""
    @bytes_retrans.setter
    def bytes_retrans(self, value: _int) -> None: ...
    @property
    def dsack_dups(self) -> _int:
        """Duplicates that the peer told of."""
    @dsack_dups.setter
    def dsack_dups(self, value: _int) -> None: ...
    @property
    def reord_seen(self) -> _int:
        """How often reordering was seen."""
    @reord_seen.setter
    def reord_seen(self, value: _int) -> None: ...
    @property
    def rcv_ooopack(self) -> _int:
        """Segments that came out of order."""
    @rcv_ooopack.setter
    def rcv_ooopack(self, value: _int) -> None: ...
    @property
    def snd_wnd(self) -> _int:
        """The peer's window, in bytes."""
    @snd_wnd.setter
    def snd_wnd(self, value: _int) -> None: ...
    @property
    def rcv_wnd(self) -> _int:
        """Our window, in bytes."""
    @rcv_wnd.setter
    def rcv_wnd(self, value: _int) -> None: ...
    @property
    def rehash(self) -> _int:
        """How often another route was tried."""
    @rehash.setter
    def rehash(self, value: _int) -> None: ...
    @property
    def total_rto(self) -> _int:
        """Retransmission timeouts in all."""
    @total_rto.setter
    def total_rto(self, value: _int) -> None: ...
    @property
    def total_rto_recoveries(self) -> _int:
        """How often they were recovered from."""
    @total_rto_recoveries.setter
    def total_rto_recoveries(self, value: _int) -> None: ...
    @property
    def total_rto_time(self) -> _int:
        """Milliseconds spent in them."""
    @total_rto_time.setter
    def total_rto_time(self, value: _int) -> None: ...
    @property
    def received_ce(self) -> _int:
        """Segments that came with a mark of congestion."""
    @received_ce.setter
    def received_ce(self, value: _int) -> None: ...
    @property
    def delivered_e1_bytes(self) -> _int:
        """Bytes that were delivered with the mark ECT(1)."""
    @delivered_e1_bytes.setter
    def delivered_e1_bytes(self, value: _int) -> None: ...
    @property
    def delivered_e0_bytes(self) -> _int:
        """Those with ECT(0)."""
    @delivered_e0_bytes.setter
    def delivered_e0_bytes(self, value: _int) -> None: ...
    @property
    def delivered_ce_bytes(self) -> _int:
        """Those with a mark of congestion."""
    @delivered_ce_bytes.setter
    def delivered_ce_bytes(self, value: _int) -> None: ...
    @property
    def received_e1_bytes(self) -> _int:
        """Bytes that came with the mark ECT(1)."""
    @received_e1_bytes.setter
    def received_e1_bytes(self, value: _int) -> None: ...
    @property
    def received_e0_bytes(self) -> _int:
        """Those with ECT(0)."""
    @received_e0_bytes.setter
    def received_e0_bytes(self, value: _int) -> None: ...
    @property
    def received_ce_bytes(self) -> _int:
        """Those with a mark of congestion."""
    @received_ce_bytes.setter
    def received_ce_bytes(self, value: _int) -> None: ...
    @property
    def ecn(self) -> _int:
        """How congestion is marked: mode, options seen, how it failed, more options; bit-fields of 2, 2, 4 and 24 bits."""
    @ecn.setter
    def ecn(self, value: _int) -> None: ...

class termios(Structure):
    """How a terminal behaves. Source: termios(3), asm/termbits.h."""
    def __init__(self, iflag: _int = ..., oflag: _int = ..., cflag: _int = ..., lflag: _int = ..., line: _int = ..., cc: ReadableBuffer | _str = ...) -> None: ...
    @property
    def iflag(self) -> callgate.IFLAG:
        """Input modes."""
    @iflag.setter
    def iflag(self, value: _int) -> None: ...
    @property
    def oflag(self) -> callgate.OFLAG:
        """Output modes."""
    @oflag.setter
    def oflag(self, value: _int) -> None: ...
    @property
    def cflag(self) -> callgate.CFLAG:
        """Control modes."""
    @cflag.setter
    def cflag(self, value: _int) -> None: ...
    @property
    def lflag(self) -> callgate.LFLAG:
        """Local modes."""
    @lflag.setter
    def lflag(self, value: _int) -> None: ...
    @property
    def line(self) -> _int:
        """The line discipline."""
    @line.setter
    def line(self, value: _int) -> None: ...
    @property
    def cc(self) -> _bytes:
        """Control characters, at the places of the group `CC`."""
    @cc.setter
    def cc(self, value: ReadableBuffer | _str) -> None: ...

class termios2(Structure):
    """How a terminal behaves, with speeds as numbers. Source: ioctl_tty(2), asm/termbits.h."""
    def __init__(self, iflag: _int = ..., oflag: _int = ..., cflag: _int = ..., lflag: _int = ..., line: _int = ..., cc: ReadableBuffer | _str = ..., ispeed: _int = ..., ospeed: _int = ...) -> None: ...
    @property
    def iflag(self) -> callgate.IFLAG:
        """Input modes."""
    @iflag.setter
    def iflag(self, value: _int) -> None: ...
    @property
    def oflag(self) -> callgate.OFLAG:
        """Output modes."""
    @oflag.setter
    def oflag(self, value: _int) -> None: ...
    @property
    def cflag(self) -> callgate.CFLAG:
        """Control modes."""
    @cflag.setter
    def cflag(self, value: _int) -> None: ...
    @property
    def lflag(self) -> callgate.LFLAG:
        """Local modes."""
    @lflag.setter
    def lflag(self, value: _int) -> None: ...
    @property
    def line(self) -> _int:
        """The line discipline."""
    @line.setter
    def line(self, value: _int) -> None: ...
    @property
    def cc(self) -> _bytes:
        """Control characters, at the places of the group `CC`."""
    @cc.setter
    def cc(self, value: ReadableBuffer | _str) -> None: ...
    @property
    def ispeed(self) -> _int:
        """Speed of the input in bits per second."""
    @ispeed.setter
    def ispeed(self, value: _int) -> None: ...
    @property
    def ospeed(self) -> _int:
        """Speed of the output in bits per second."""
    @ospeed.setter
    def ospeed(self, value: _int) -> None: ...

class timespec(Structure):
    """Seconds and nanoseconds: the kernel's `struct __kernel_timespec`, 64 bit on every processor. Source: clock_gettime(2), linux/time_types.h."""
    def __init__(self, sec: _int = ..., nsec: _int = ...) -> None: ...
    @property
    def sec(self) -> _int:
        """Seconds."""
    @sec.setter
    def sec(self, value: _int) -> None: ...
    @property
    def nsec(self) -> _int:
        """Nanoseconds, 0 to 999999999."""
    @nsec.setter
    def nsec(self, value: _int) -> None: ...

class timespec2(Structure):
    """The two times that `utimensat` sets: an array of two `struct timespec`. Source: utimensat(2)."""
    def __init__(self, atime: timespec | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., mtime: timespec | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def atime(self) -> timespec:
        """Last access; `UTIME` values may stand in `nsec`."""
    @atime.setter
    def atime(self, value: timespec | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def mtime(self) -> timespec:
        """Last change of content; `UTIME` values may stand in `nsec`."""
    @mtime.setter
    def mtime(self, value: timespec | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class timeval(Structure):
    """Seconds and microseconds: the kernel's `struct __kernel_old_timeval`, whose fields are as wide as a register. Source: gettimeofday(2), linux/time_types.h."""
    def __init__(self, sec: _int = ..., usec: _int = ...) -> None: ...
    @property
    def sec(self) -> _int:
        """Seconds."""
    @sec.setter
    def sec(self, value: _int) -> None: ...
    @property
    def usec(self) -> _int:
        """Microseconds, 0 to 999999."""
    @usec.setter
    def usec(self, value: _int) -> None: ...

class timeval2(Structure):
    """The two times that `utimes` sets: an array of two `struct timeval`. Source: utimes(2)."""
    def __init__(self, atime: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., mtime: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def atime(self) -> timeval:
        """Last access."""
    @atime.setter
    def atime(self, value: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def mtime(self) -> timeval:
        """Last change of content."""
    @mtime.setter
    def mtime(self, value: timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class timex(Structure):
    """The discipline of a clock. Source: adjtimex(2), linux/timex.h."""
    def __init__(self, modes: _int = ..., offset: _int = ..., freq: _int = ..., maxerror: _int = ..., esterror: _int = ..., status: _int = ..., constant: _int = ..., precision: _int = ..., tolerance: _int = ..., time: timex_timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., tick: _int = ..., ppsfreq: _int = ..., jitter: _int = ..., shift: _int = ..., stabil: _int = ..., jitcnt: _int = ..., calcnt: _int = ..., errcnt: _int = ..., stbcnt: _int = ..., tai: _int = ...) -> None: ...
    @property
    def modes(self) -> callgate.ADJ:
        """What is changed; empty: only ask."""
    @modes.setter
    def modes(self, value: _int) -> None: ...
    @property
    def offset(self) -> _int:
        """Time offset, in microseconds, or nanoseconds with `STA_NANO`."""
    @offset.setter
    def offset(self, value: _int) -> None: ...
    @property
    def freq(self) -> _int:
        """Frequency offset, in 1/65536 parts per million."""
    @freq.setter
    def freq(self, value: _int) -> None: ...
    @property
    def maxerror(self) -> _int:
        """Maximum error, in microseconds."""
    @maxerror.setter
    def maxerror(self, value: _int) -> None: ...
    @property
    def esterror(self) -> _int:
        """Estimated error, in microseconds."""
    @esterror.setter
    def esterror(self, value: _int) -> None: ...
    @property
    def status(self) -> callgate.STA:
        """The clock's status."""
    @status.setter
    def status(self, value: _int) -> None: ...
    @property
    def constant(self) -> _int:
        """Time constant of the control loop."""
    @constant.setter
    def constant(self, value: _int) -> None: ...
    @property
    def precision(self) -> _int:
        """Precision, in microseconds."""
    @precision.setter
    def precision(self, value: _int) -> None: ...
    @property
    def tolerance(self) -> _int:
        """Tolerance of the frequency, in 1/65536 parts per million."""
    @tolerance.setter
    def tolerance(self, value: _int) -> None: ...
    @property
    def time(self) -> timex_timeval:
        """The clock's time."""
    @time.setter
    def time(self, value: timex_timeval | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def tick(self) -> _int:
        """Microseconds between ticks."""
    @tick.setter
    def tick(self, value: _int) -> None: ...
    @property
    def ppsfreq(self) -> _int:
        """Frequency of the pulse per second, in 1/65536 parts per million."""
    @ppsfreq.setter
    def ppsfreq(self, value: _int) -> None: ...
    @property
    def jitter(self) -> _int:
        """Its jitter, in microseconds, or nanoseconds with `STA_NANO`."""
    @jitter.setter
    def jitter(self, value: _int) -> None: ...
    @property
    def shift(self) -> _int:
        """The logarithm of its interval in seconds, to base 2."""
    @shift.setter
    def shift(self, value: _int) -> None: ...
    @property
    def stabil(self) -> _int:
        """Its stability, in 1/65536 parts per million."""
    @stabil.setter
    def stabil(self, value: _int) -> None: ...
    @property
    def jitcnt(self) -> _int:
        """How often its jitter was too large."""
    @jitcnt.setter
    def jitcnt(self, value: _int) -> None: ...
    @property
    def calcnt(self) -> _int:
        """How many intervals were calibrated."""
    @calcnt.setter
    def calcnt(self, value: _int) -> None: ...
    @property
    def errcnt(self) -> _int:
        """How many calibrations failed."""
    @errcnt.setter
    def errcnt(self, value: _int) -> None: ...
    @property
    def stbcnt(self) -> _int:
        """How often its stability was too bad."""
    @stbcnt.setter
    def stbcnt(self, value: _int) -> None: ...
    @property
    def tai(self) -> _int:
        """Distance to international atomic time, in seconds."""
    @tai.setter
    def tai(self, value: _int) -> None: ...

class timex_timeval(Structure):
    """Seconds, and micro- or nanoseconds, of `struct timex`. Source: adjtimex(2), linux/timex.h."""
    def __init__(self, sec: _int = ..., usec: _int = ...) -> None: ...
    @property
    def sec(self) -> _int:
        """Seconds."""
    @sec.setter
    def sec(self, value: _int) -> None: ...
    @property
    def usec(self) -> _int:
        """Microseconds, or nanoseconds with `STA_NANO`."""
    @usec.setter
    def usec(self, value: _int) -> None: ...

class timezone(Structure):
    """The kernel's time zone, which only old file systems use. Source: gettimeofday(2), linux/time.h."""
    def __init__(self, minuteswest: _int = ..., dsttime: _int = ...) -> None: ...
    @property
    def minuteswest(self) -> _int:
        """Minutes west of Greenwich."""
    @minuteswest.setter
    def minuteswest(self, value: _int) -> None: ...
    @property
    def dsttime(self) -> _int:
        """Kind of daylight saving; unused."""
    @dsttime.setter
    def dsttime(self, value: _int) -> None: ...

class tms(Structure):
    """Processor times in ticks, of which `sysconf(_SC_CLK_TCK)` make a second (100). Source: times(2), linux/times.h."""
    def __init__(self, utime: _int = ..., stime: _int = ..., cutime: _int = ..., cstime: _int = ...) -> None: ...
    @property
    def utime(self) -> _int:
        """In user mode."""
    @utime.setter
    def utime(self, value: _int) -> None: ...
    @property
    def stime(self) -> _int:
        """In the kernel."""
    @stime.setter
    def stime(self, value: _int) -> None: ...
    @property
    def cutime(self) -> _int:
        """In user mode, of children that were waited for."""
    @cutime.setter
    def cutime(self, value: _int) -> None: ...
    @property
    def cstime(self) -> _int:
        """In the kernel, of children that were waited for."""
    @cstime.setter
    def cstime(self, value: _int) -> None: ...

class tpacket2_hdr(Structure):
    """What stands before a packet in a ring of version 2. Source: packet(7), linux/if_packet.h."""
    def __init__(self, status: _int = ..., len: _int = ..., snaplen: _int = ..., mac: _int = ..., net: _int = ..., sec: _int = ..., nsec: _int = ..., vlan_tci: _int = ..., vlan_tpid: _int = ...) -> None: ...
    @property
    def status(self) -> callgate.TP_STATUS:
        """Whose the frame is, and what became of its packet."""
    @status.setter
    def status(self, value: _int) -> None: ...
    @property
    def len(self) -> _int:
        """Length of the packet in bytes."""
    @len.setter
    def len(self, value: _int) -> None: ...
    @property
    def snaplen(self) -> _int:
        """How many of them are here."""
    @snaplen.setter
    def snaplen(self, value: _int) -> None: ...
    @property
    def mac(self) -> _int:
        """Where the link layer's header is, from here."""
    @mac.setter
    def mac(self, value: _int) -> None: ...
    @property
    def net(self) -> _int:
        """Where the network header is, from here."""
    @net.setter
    def net(self, value: _int) -> None: ...
    @property
    def sec(self) -> _int:
        """When it came: seconds."""
    @sec.setter
    def sec(self, value: _int) -> None: ...
    @property
    def nsec(self) -> _int:
        """And nanoseconds."""
    @nsec.setter
    def nsec(self, value: _int) -> None: ...
    @property
    def vlan_tci(self) -> _int:
        """The VLAN tag."""
    @vlan_tci.setter
    def vlan_tci(self, value: _int) -> None: ...
    @property
    def vlan_tpid(self) -> _int:
        """The protocol of the VLAN tag."""
    @vlan_tpid.setter
    def vlan_tpid(self, value: _int) -> None: ...

class tpacket3_hdr(Structure):
    """What stands before a packet in a ring of version 3. Source: packet(7), linux/if_packet.h."""
    def __init__(self, next_offset: _int = ..., sec: _int = ..., nsec: _int = ..., snaplen: _int = ..., len: _int = ..., status: _int = ..., mac: _int = ..., net: _int = ..., hv1: tpacket_hdr_variant1 | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def next_offset(self) -> _int:
        """Where the next packet of the block is, from here."""
    @next_offset.setter
    def next_offset(self, value: _int) -> None: ...
    @property
    def sec(self) -> _int:
        """When it came: seconds."""
    @sec.setter
    def sec(self, value: _int) -> None: ...
    @property
    def nsec(self) -> _int:
        """And nanoseconds."""
    @nsec.setter
    def nsec(self, value: _int) -> None: ...
    @property
    def snaplen(self) -> _int:
        """How many bytes of the packet are here."""
    @snaplen.setter
    def snaplen(self, value: _int) -> None: ...
    @property
    def len(self) -> _int:
        """Length of the packet in bytes."""
    @len.setter
    def len(self, value: _int) -> None: ...
    @property
    def status(self) -> callgate.TP_STATUS:
        """What became of the packet."""
    @status.setter
    def status(self, value: _int) -> None: ...
    @property
    def mac(self) -> _int:
        """Where the link layer's header is, from here."""
    @mac.setter
    def mac(self, value: _int) -> None: ...
    @property
    def net(self) -> _int:
        """Where the network header is, from here."""
    @net.setter
    def net(self, value: _int) -> None: ...
    @property
    def hv1(self) -> tpacket_hdr_variant1:
        """More of it."""
    @hv1.setter
    def hv1(self, value: tpacket_hdr_variant1 | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class tpacket_auxdata(Structure):
    """What is known of a packet beside its bytes, the control message of `PACKET_AUXDATA`. Source: packet(7), linux/if_packet.h."""
    def __init__(self, status: _int = ..., len: _int = ..., snaplen: _int = ..., mac: _int = ..., net: _int = ..., vlan_tci: _int = ..., vlan_tpid: _int = ...) -> None: ...
    @property
    def status(self) -> callgate.TP_STATUS:
        """What became of the packet."""
    @status.setter
    def status(self, value: _int) -> None: ...
    @property
    def len(self) -> _int:
        """Length of the packet in bytes."""
    @len.setter
    def len(self, value: _int) -> None: ...
    @property
    def snaplen(self) -> _int:
        """How many of them came."""
    @snaplen.setter
    def snaplen(self, value: _int) -> None: ...
    @property
    def mac(self) -> _int:
        """Where the link layer's header is."""
    @mac.setter
    def mac(self, value: _int) -> None: ...
    @property
    def net(self) -> _int:
        """Where the network header is."""
    @net.setter
    def net(self, value: _int) -> None: ...
    @property
    def vlan_tci(self) -> _int:
        """The VLAN tag."""
    @vlan_tci.setter
    def vlan_tci(self, value: _int) -> None: ...
    @property
    def vlan_tpid(self) -> _int:
        """The protocol of the VLAN tag."""
    @vlan_tpid.setter
    def vlan_tpid(self, value: _int) -> None: ...

class tpacket_bd_header_u(Structure):
    """The header of a block, by its version. Source: packet(7), linux/if_packet.h."""
    def __init__(self, bh1: tpacket_hdr_v1 | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def bh1(self) -> tpacket_hdr_v1:
        """Version 1, which is the only one."""
    @bh1.setter
    def bh1(self, value: tpacket_hdr_v1 | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class tpacket_bd_ts(Structure):
    """When a packet of a block came. Source: packet(7), linux/if_packet.h."""
    def __init__(self, sec: _int = ..., nsec: _int = ...) -> None: ...
    @property
    def sec(self) -> _int:
        """Seconds."""
    @sec.setter
    def sec(self, value: _int) -> None: ...
    @property
    def nsec(self) -> _int:
        """Nanoseconds."""
    @nsec.setter
    def nsec(self, value: _int) -> None: ...

class tpacket_block_desc(Structure):
    """What stands before a block of a ring of version 3. Source: packet(7), linux/if_packet.h."""
    def __init__(self, version: _int = ..., offset_to_priv: _int = ..., hdr: tpacket_bd_header_u | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def version(self) -> _int:
        """Version of the header that follows."""
    @version.setter
    def version(self, value: _int) -> None: ...
    @property
    def offset_to_priv(self) -> _int:
        """Where the program's own bytes are, from here."""
    @offset_to_priv.setter
    def offset_to_priv(self, value: _int) -> None: ...
    @property
    def hdr(self) -> tpacket_bd_header_u:
        """The header."""
    @hdr.setter
    def hdr(self, value: tpacket_bd_header_u | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class tpacket_hdr(Structure):
    """What stands before a packet in a ring of version 1. Source: packet(7), linux/if_packet.h."""
    def __init__(self, status: _int = ..., len: _int = ..., snaplen: _int = ..., mac: _int = ..., net: _int = ..., sec: _int = ..., usec: _int = ...) -> None: ...
    @property
    def status(self) -> _int:
        """Whose the frame is, and what became of its packet: the flags of `TP_STATUS`."""
    @status.setter
    def status(self, value: _int) -> None: ...
    @property
    def len(self) -> _int:
        """Length of the packet in bytes."""
    @len.setter
    def len(self, value: _int) -> None: ...
    @property
    def snaplen(self) -> _int:
        """How many of them are here."""
    @snaplen.setter
    def snaplen(self, value: _int) -> None: ...
    @property
    def mac(self) -> _int:
        """Where the link layer's header is, from here."""
    @mac.setter
    def mac(self, value: _int) -> None: ...
    @property
    def net(self) -> _int:
        """Where the network header is, from here."""
    @net.setter
    def net(self, value: _int) -> None: ...
    @property
    def sec(self) -> _int:
        """When it came: seconds."""
    @sec.setter
    def sec(self, value: _int) -> None: ...
    @property
    def usec(self) -> _int:
        """And microseconds."""
    @usec.setter
    def usec(self, value: _int) -> None: ...

class tpacket_hdr_v1(Structure):
    """The header of a block. Source: packet(7), linux/if_packet.h."""
    def __init__(self, block_status: _int = ..., num_pkts: _int = ..., offset_to_first_pkt: _int = ..., blk_len: _int = ..., seq_num: _int = ..., ts_first_pkt: tpacket_bd_ts | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ..., ts_last_pkt: tpacket_bd_ts | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str = ...) -> None: ...
    @property
    def block_status(self) -> callgate.TP_STATUS:
        """Whose the block is: the program's if `TP_STATUS_USER` is set, until it writes 0."""
    @block_status.setter
    def block_status(self, value: _int) -> None: ...
    @property
    def num_pkts(self) -> _int:
        """The number of packets."""
    @num_pkts.setter
    def num_pkts(self, value: _int) -> None: ...
    @property
    def offset_to_first_pkt(self) -> _int:
        """Where the first one is, from the block's start."""
    @offset_to_first_pkt.setter
    def offset_to_first_pkt(self, value: _int) -> None: ...
    @property
    def blk_len(self) -> _int:
        """How many bytes of the block are used."""
    @blk_len.setter
    def blk_len(self, value: _int) -> None: ...
    @property
    def seq_num(self) -> _int:
        """The number of the block, counted on."""
    @seq_num.setter
    def seq_num(self, value: _int) -> None: ...
    @property
    def ts_first_pkt(self) -> tpacket_bd_ts:
        """When the first packet came."""
    @ts_first_pkt.setter
    def ts_first_pkt(self, value: tpacket_bd_ts | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...
    @property
    def ts_last_pkt(self) -> tpacket_bd_ts:
        """When the last packet came."""
    @ts_last_pkt.setter
    def ts_last_pkt(self, value: tpacket_bd_ts | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str) -> None: ...

class tpacket_hdr_variant1(Structure):
    """What a ring of version 3 tells more of a packet. Source: packet(7), linux/if_packet.h."""
    def __init__(self, rxhash: _int = ..., vlan_tci: _int = ..., vlan_tpid: _int = ...) -> None: ...
    @property
    def rxhash(self) -> _int:
        """The hash of its flow, if it was asked for."""
    @rxhash.setter
    def rxhash(self, value: _int) -> None: ...
    @property
    def vlan_tci(self) -> _int:
        """The VLAN tag."""
    @vlan_tci.setter
    def vlan_tci(self, value: _int) -> None: ...
    @property
    def vlan_tpid(self) -> _int:
        """The protocol of the VLAN tag."""
    @vlan_tpid.setter
    def vlan_tpid(self, value: _int) -> None: ...

class tpacket_req(Structure):
    """The shape of a ring of version 1 or 2. Source: packet(7), linux/if_packet.h."""
    def __init__(self, block_size: _int = ..., block_nr: _int = ..., frame_size: _int = ..., frame_nr: _int = ...) -> None: ...
    @property
    def block_size(self) -> _int:
        """Bytes of a block, a multiple of the page size."""
    @block_size.setter
    def block_size(self, value: _int) -> None: ...
    @property
    def block_nr(self) -> _int:
        """The number of blocks; 0 takes the ring away."""
    @block_nr.setter
    def block_nr(self, value: _int) -> None: ...
    @property
    def frame_size(self) -> _int:
        """Bytes of a frame, a multiple of 16."""
    @frame_size.setter
    def frame_size(self, value: _int) -> None: ...
    @property
    def frame_nr(self) -> _int:
        """The number of frames: as many as fit all blocks."""
    @frame_nr.setter
    def frame_nr(self, value: _int) -> None: ...

class tpacket_req3(Structure):
    """The shape of a ring of version 3. Source: packet(7), linux/if_packet.h."""
    def __init__(self, block_size: _int = ..., block_nr: _int = ..., frame_size: _int = ..., frame_nr: _int = ..., retire_blk_tov: _int = ..., sizeof_priv: _int = ..., feature_req_word: _int = ...) -> None: ...
    @property
    def block_size(self) -> _int:
        """Bytes of a block, a multiple of the page size."""
    @block_size.setter
    def block_size(self, value: _int) -> None: ...
    @property
    def block_nr(self) -> _int:
        """The number of blocks; 0 takes the ring away."""
    @block_nr.setter
    def block_nr(self, value: _int) -> None: ...
    @property
    def frame_size(self) -> _int:
        """Bytes of a frame, a multiple of 16."""
    @frame_size.setter
    def frame_size(self, value: _int) -> None: ...
    @property
    def frame_nr(self) -> _int:
        """The number of frames: as many as fit all blocks."""
    @frame_nr.setter
    def frame_nr(self, value: _int) -> None: ...
    @property
    def retire_blk_tov(self) -> _int:
        """Milliseconds after which a block that is not full is given to the program; 0 lets the kernel choose."""
    @retire_blk_tov.setter
    def retire_blk_tov(self, value: _int) -> None: ...
    @property
    def sizeof_priv(self) -> _int:
        """Bytes of each block that the program keeps for itself."""
    @sizeof_priv.setter
    def sizeof_priv(self, value: _int) -> None: ...
    @property
    def feature_req_word(self) -> callgate.TP_FT_REQ:
        """What shall be filled in."""
    @feature_req_word.setter
    def feature_req_word(self, value: _int) -> None: ...

class tpacket_rollover_stats(Structure):
    """How often packets of a fanout group went to another socket. Source: packet(7), linux/if_packet.h."""
    def __init__(self, all: _int = ..., huge: _int = ..., failed: _int = ...) -> None: ...
    @property
    def all(self) -> _int:
        """All that did."""
    @all.setter
    def all(self, value: _int) -> None: ...
    @property
    def huge(self) -> _int:
        """Those that did because their flow was huge."""
    @huge.setter
    def huge(self, value: _int) -> None: ...
    @property
    def failed(self) -> _int:
        """Those for which no socket had room."""
    @failed.setter
    def failed(self, value: _int) -> None: ...

class tpacket_stats(Structure):
    """Packets that a packet socket saw. Source: packet(7), linux/if_packet.h."""
    def __init__(self, packets: _int = ..., drops: _int = ...) -> None: ...
    @property
    def packets(self) -> _int:
        """All of them."""
    @packets.setter
    def packets(self, value: _int) -> None: ...
    @property
    def drops(self) -> _int:
        """Those that found no room."""
    @drops.setter
    def drops(self, value: _int) -> None: ...

class tpacket_stats_v3(Structure):
    """Packets that a packet socket with a ring of version 3 saw. Source: packet(7), linux/if_packet.h."""
    def __init__(self, packets: _int = ..., drops: _int = ..., freeze_q_cnt: _int = ...) -> None: ...
    @property
    def packets(self) -> _int:
        """All of them."""
    @packets.setter
    def packets(self, value: _int) -> None: ...
    @property
    def drops(self) -> _int:
        """Those that found no room."""
    @drops.setter
    def drops(self, value: _int) -> None: ...
    @property
    def freeze_q_cnt(self) -> _int:
        """How often the ring was full."""
    @freeze_q_cnt.setter
    def freeze_q_cnt(self, value: _int) -> None: ...

class tun_pi(Structure):
    """What stands before a packet of a tun or tap device, unless `IFF_NO_PI` is set. Source: linux/if_tun.h."""
    def __init__(self, flags: _int = ..., proto: _int = ...) -> None: ...
    @property
    def flags(self) -> _int:
        """1 if the packet was cut because the buffer was too small."""
    @flags.setter
    def flags(self, value: _int) -> None: ...
    @property
    def proto(self) -> callgate.ETH_P:
        """The protocol (`ETH_P`), in network byte order."""
    @proto.setter
    def proto(self, value: _int) -> None: ...

class ucred(Structure):
    """The ids of a process: the value of `SO_PEERCRED`, the data of `SCM_CREDENTIALS`. Source: unix(7)."""
    def __init__(self, pid: _int = ..., uid: _int = ..., gid: _int = ...) -> None: ...
    @property
    def pid(self) -> _int:
        """The process."""
    @pid.setter
    def pid(self, value: _int) -> None: ...
    @property
    def uid(self) -> _int:
        """Its user."""
    @uid.setter
    def uid(self, value: _int) -> None: ...
    @property
    def gid(self) -> _int:
        """Its group."""
    @gid.setter
    def gid(self, value: _int) -> None: ...

class utimbuf(Structure):
    """The two times that `utime` sets. Source: utime(2), linux/utime.h."""
    def __init__(self, actime: _int = ..., modtime: _int = ...) -> None: ...
    @property
    def actime(self) -> _int:
        """Last access, seconds."""
    @actime.setter
    def actime(self, value: _int) -> None: ...
    @property
    def modtime(self) -> _int:
        """Last change of content, seconds."""
    @modtime.setter
    def modtime(self, value: _int) -> None: ...

class utsname(Structure):
    """The names of the system: text that ends with a NUL. Source: uname(2), linux/utsname.h."""
    def __init__(self, sysname: ReadableBuffer | _str = ..., nodename: ReadableBuffer | _str = ..., release: ReadableBuffer | _str = ..., version: ReadableBuffer | _str = ..., machine: ReadableBuffer | _str = ..., domainname: ReadableBuffer | _str = ...) -> None: ...
    @property
    def sysname(self) -> _bytes:
        """The kernel: `Linux`."""
    @sysname.setter
    def sysname(self, value: ReadableBuffer | _str) -> None: ...
    @property
    def nodename(self) -> _bytes:
        """The host's name."""
    @nodename.setter
    def nodename(self, value: ReadableBuffer | _str) -> None: ...
    @property
    def release(self) -> _bytes:
        """The kernel's release."""
    @release.setter
    def release(self, value: ReadableBuffer | _str) -> None: ...
    @property
    def version(self) -> _bytes:
        """The kernel's build."""
    @version.setter
    def version(self, value: ReadableBuffer | _str) -> None: ...
    @property
    def machine(self) -> _bytes:
        """The processor."""
    @machine.setter
    def machine(self, value: ReadableBuffer | _str) -> None: ...
    @property
    def domainname(self) -> _bytes:
        """The NIS domain's name."""
    @domainname.setter
    def domainname(self, value: ReadableBuffer | _str) -> None: ...

class virtio_net_hdr(Structure):
    """How a packet's checksum and segments are left to the other side: what stands before packets with `PACKET_VNET_HDR`, and in tun devices with `IFF_VNET_HDR`. Numbers are in the processor's byte order. Source: linux/virtio_net.h."""
    def __init__(self, flags: _int = ..., gso_type: _int = ..., hdr_len: _int = ..., gso_size: _int = ..., csum_start: _int = ..., csum_offset: _int = ...) -> None: ...
    @property
    def flags(self) -> callgate.VIRTIO_NET_HDR_F:
        """What is left."""
    @flags.setter
    def flags(self, value: _int) -> None: ...
    @property
    def gso_type(self) -> callgate.VIRTIO_NET_HDR_GSO:
        """How it shall be cut in segments."""
    @gso_type.setter
    def gso_type(self, value: _int) -> None: ...
    @property
    def hdr_len(self) -> _int:
        """Length of all headers."""
    @hdr_len.setter
    def hdr_len(self, value: _int) -> None: ...
    @property
    def gso_size(self) -> _int:
        """Bytes in a segment."""
    @gso_size.setter
    def gso_size(self, value: _int) -> None: ...
    @property
    def csum_start(self) -> _int:
        """Where the checksum's range begins."""
    @csum_start.setter
    def csum_start(self, value: _int) -> None: ...
    @property
    def csum_offset(self) -> _int:
        """Where the checksum goes, from there."""
    @csum_offset.setter
    def csum_offset(self, value: _int) -> None: ...

class winsize(Structure):
    """Size of a terminal's window. Source: ioctl_tty(2), asm/termios.h."""
    def __init__(self, row: _int = ..., col: _int = ..., xpixel: _int = ..., ypixel: _int = ...) -> None: ...
    @property
    def row(self) -> _int:
        """Rows of characters."""
    @row.setter
    def row(self, value: _int) -> None: ...
    @property
    def col(self) -> _int:
        """Columns of characters."""
    @col.setter
    def col(self, value: _int) -> None: ...
    @property
    def xpixel(self) -> _int:
        """Width in pixels, or 0."""
    @xpixel.setter
    def xpixel(self, value: _int) -> None: ...
    @property
    def ypixel(self) -> _int:
        """Height in pixels, or 0."""
    @ypixel.setter
    def ypixel(self, value: _int) -> None: ...
