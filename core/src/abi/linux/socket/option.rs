//! Options of a socket and of UDP and TCP, by level. A line's last sentence says what the value is; "a flag" is an `int` that is 0 or 1.

use super::width;
use crate::abi::linux::newest;
use linux_raw_sys::net;

values! {
    /// Options at level `SOL_SOCKET`. Source: socket(7), asm/socket.h.
    pub struct SO: i32 {
        /// Record debugging information. A flag.
        const DEBUG = net::SO_DEBUG as i32;
        /// Allow a local address that is still in `TIME_WAIT`. A flag.
        const REUSEADDR = net::SO_REUSEADDR as i32;
        /// The socket's type, read only. An int (`SOCK`).
        const TYPE = net::SO_TYPE as i32;
        /// The pending error, which is cleared, read only. An int (an error number).
        const ERROR = net::SO_ERROR as i32;
        /// Do not use a gateway. A flag.
        const DONTROUTE = net::SO_DONTROUTE as i32;
        /// Allow datagrams to broadcast addresses. A flag.
        const BROADCAST = net::SO_BROADCAST as i32;
        /// Size of the send buffer; the kernel doubles it. An int.
        const SNDBUF = net::SO_SNDBUF as i32;
        /// Size of the receive buffer; the kernel doubles it. An int.
        const RCVBUF = net::SO_RCVBUF as i32;
        /// The same as `SNDBUF` without the system's limit, for `CAP_NET_ADMIN`. An int.
        const SNDBUFFORCE = net::SO_SNDBUFFORCE as i32;
        /// The same as `RCVBUF` without the system's limit, for `CAP_NET_ADMIN`. An int.
        const RCVBUFFORCE = net::SO_RCVBUFFORCE as i32;
        /// Probe an idle connection. A flag.
        const KEEPALIVE = net::SO_KEEPALIVE as i32;
        /// Put urgent data into the normal stream. A flag.
        const OOBINLINE = net::SO_OOBINLINE as i32;
        /// Send UDP without a checksum. A flag.
        const NO_CHECK = net::SO_NO_CHECK as i32;
        /// Priority of packets that are sent. An int.
        const PRIORITY = net::SO_PRIORITY as i32;
        /// Wait in `close` until data is sent. A `struct linger`.
        const LINGER = net::SO_LINGER as i32;
        /// Has no effect any more. A flag.
        const BSDCOMPAT = net::SO_BSDCOMPAT as i32;
        /// Several sockets may share one address and its load. A flag.
        const REUSEPORT = net::SO_REUSEPORT as i32;
        /// Receive the sender's ids as `SCM_CREDENTIALS`. A flag.
        const PASSCRED = net::SO_PASSCRED as i32;
        /// The peer's ids at the time of `connect`, read only. A `struct ucred`.
        const PEERCRED = net::SO_PEERCRED as i32;
        /// Least number of bytes that wakes a receiver. An int.
        const RCVLOWAT = net::SO_RCVLOWAT as i32;
        /// Least number of bytes to send, read only. An int.
        const SNDLOWAT = net::SO_SNDLOWAT as i32;
        /// How long a receive may wait; 0 is for ever. A `struct timeval`.
        const RCVTIMEO = width::SO_RCVTIMEO as i32;
        /// How long a send may wait; 0 is for ever. A `struct timeval`.
        const SNDTIMEO = width::SO_SNDTIMEO as i32;
        /// `RCVTIMEO` with the time of the processor's word size.
        const RCVTIMEO_OLD = net::SO_RCVTIMEO_OLD as i32;
        /// `SNDTIMEO` with the time of the processor's word size.
        const SNDTIMEO_OLD = net::SO_SNDTIMEO_OLD as i32;
        /// `RCVTIMEO` with 64 bit times everywhere.
        const RCVTIMEO_NEW = net::SO_RCVTIMEO_NEW as i32;
        /// `SNDTIMEO` with 64 bit times everywhere.
        const SNDTIMEO_NEW = net::SO_SNDTIMEO_NEW as i32;
        /// Reserved.
        const SECURITY_AUTHENTICATION = net::SO_SECURITY_AUTHENTICATION as i32;
        /// Reserved.
        const SECURITY_ENCRYPTION_TRANSPORT = net::SO_SECURITY_ENCRYPTION_TRANSPORT as i32;
        /// Reserved.
        const SECURITY_ENCRYPTION_NETWORK = net::SO_SECURITY_ENCRYPTION_NETWORK as i32;
        /// Use this interface only. A name.
        const BINDTODEVICE = net::SO_BINDTODEVICE as i32;
        /// Filter what arrives by a classic BPF program. A `struct sock_fprog`.
        const ATTACH_FILTER = net::SO_ATTACH_FILTER as i32;
        /// Remove the filter. A flag, ignored.
        const DETACH_FILTER = net::SO_DETACH_FILTER as i32;
        /// The attached classic filter, read only. An array of `struct sock_filter`.
        const GET_FILTER = net::SO_GET_FILTER as i32;
        /// The same as `DETACH_FILTER`. A flag, ignored.
        const DETACH_BPF = net::SO_DETACH_BPF as i32;
        /// The peer's address, read only. A socket address.
        const PEERNAME = net::SO_PEERNAME as i32;
        /// Whether the socket listens, read only. A flag.
        const ACCEPTCONN = net::SO_ACCEPTCONN as i32;
        /// The peer's security context, read only. A string.
        const PEERSEC = net::SO_PEERSEC as i32;
        /// Receive the sender's security context as `SCM_SECURITY`. A flag.
        const PASSSEC = net::SO_PASSSEC as i32;
        /// Mark of packets that are sent, for routing and filtering. An int.
        const MARK = net::SO_MARK as i32;
        /// The socket's protocol, read only. An int (`IPPROTO`).
        const PROTOCOL = net::SO_PROTOCOL as i32;
        /// The socket's family, read only. An int (`AF`).
        const DOMAIN = net::SO_DOMAIN as i32;
        /// Receive the number of dropped packets as a control message. A flag.
        const RXQ_OVFL = net::SO_RXQ_OVFL as i32;
        /// Receive the state of wireless frames. A flag.
        const WIFI_STATUS = net::SO_WIFI_STATUS as i32;
        /// Where `MSG_PEEK` starts; -1 turns it off. An int.
        const PEEK_OFF = net::SO_PEEK_OFF as i32;
        /// The caller supplies the frame check sequence. A flag.
        const NOFCS = net::SO_NOFCS as i32;
        /// The filter can no longer be changed. A flag.
        const LOCK_FILTER = net::SO_LOCK_FILTER as i32;
        /// Queued errors wake `select` as exceptional. A flag.
        const SELECT_ERR_QUEUE = net::SO_SELECT_ERR_QUEUE as i32;
        /// Microseconds of busy polling of the device. An int.
        const BUSY_POLL = net::SO_BUSY_POLL as i32;
        /// Most bytes per second. A 64 bit integer.
        const MAX_PACING_RATE = net::SO_MAX_PACING_RATE as i32;
        /// The BPF extensions that the kernel knows, read only. An int.
        const BPF_EXTENSIONS = net::SO_BPF_EXTENSIONS as i32;
        /// The processor that handles the socket's packets. An int.
        const INCOMING_CPU = net::SO_INCOMING_CPU as i32;
        /// Filter what arrives by an eBPF program. An int (a descriptor).
        const ATTACH_BPF = net::SO_ATTACH_BPF as i32;
        /// Choose among `REUSEPORT` sockets by a classic program. A `struct sock_fprog`.
        const ATTACH_REUSEPORT_CBPF = net::SO_ATTACH_REUSEPORT_CBPF as i32;
        /// Choose among `REUSEPORT` sockets by an eBPF program. An int (a descriptor).
        const ATTACH_REUSEPORT_EBPF = net::SO_ATTACH_REUSEPORT_EBPF as i32;
        /// Remove the program of `REUSEPORT`. A flag, ignored.
        const DETACH_REUSEPORT_BPF = net::SO_DETACH_REUSEPORT_BPF as i32;
        /// The connection does badly: look for another route. A flag, write only.
        const CNX_ADVICE = net::SO_CNX_ADVICE as i32;
        /// Use of memory, read only. An array of `u32`.
        const MEMINFO = net::SO_MEMINFO as i32;
        /// The receiving queue's id, read only. An int.
        const INCOMING_NAPI_ID = net::SO_INCOMING_NAPI_ID as i32;
        /// A number that identifies the socket until reboot, read only. A 64 bit integer.
        const COOKIE = net::SO_COOKIE as i32;
        /// The peer's supplementary groups, read only. An array of `gid_t`.
        const PEERGROUPS = net::SO_PEERGROUPS as i32;
        /// Allow `MSG_ZEROCOPY`. A flag.
        const ZEROCOPY = net::SO_ZEROCOPY as i32;
        /// Send at given times (`SCM_TXTIME`). A `struct sock_txtime`.
        const TXTIME = net::SO_TXTIME as i32;
        /// Use this interface only. An int (its index).
        const BINDTOIFINDEX = net::SO_BINDTOIFINDEX as i32;
        /// Receive the time of arrival as a `struct timeval`. A flag.
        const TIMESTAMP = width::SO_TIMESTAMP as i32;
        /// Receive the time of arrival as a `struct timespec`. A flag.
        const TIMESTAMPNS = width::SO_TIMESTAMPNS as i32;
        /// Software and hardware times. An int (`SOF_TIMESTAMPING_*`).
        const TIMESTAMPING = width::SO_TIMESTAMPING as i32;
        /// `TIMESTAMP` with the time of the processor's word size.
        const TIMESTAMP_OLD = net::SO_TIMESTAMP_OLD as i32;
        /// `TIMESTAMPNS` with the time of the processor's word size.
        const TIMESTAMPNS_OLD = net::SO_TIMESTAMPNS_OLD as i32;
        /// `TIMESTAMPING` with the time of the processor's word size.
        const TIMESTAMPING_OLD = net::SO_TIMESTAMPING_OLD as i32;
        /// `TIMESTAMP` with 64 bit times everywhere.
        const TIMESTAMP_NEW = net::SO_TIMESTAMP_NEW as i32;
        /// `TIMESTAMPNS` with 64 bit times everywhere.
        const TIMESTAMPNS_NEW = net::SO_TIMESTAMPNS_NEW as i32;
        /// `TIMESTAMPING` with 64 bit times everywhere.
        const TIMESTAMPING_NEW = net::SO_TIMESTAMPING_NEW as i32;
        /// Prefer busy polling to interrupts. A flag.
        const PREFER_BUSY_POLL = net::SO_PREFER_BUSY_POLL as i32;
        /// Most packets of one busy poll. An int.
        const BUSY_POLL_BUDGET = net::SO_BUSY_POLL_BUDGET as i32;
        /// A number that identifies the network namespace, read only. A 64 bit integer.
        const NETNS_COOKIE = net::SO_NETNS_COOKIE as i32;
        /// Which buffer sizes the kernel leaves alone. An int (1 send, 2 receive).
        const BUF_LOCK = net::SO_BUF_LOCK as i32;
        /// Memory kept for this socket. An int.
        const RESERVE_MEM = net::SO_RESERVE_MEM as i32;
        /// Whether a new route is tried after timeouts. An int.
        const TXREHASH = net::SO_TXREHASH as i32;
        /// Receive the packet's mark as a control message. A flag.
        const RCVMARK = net::SO_RCVMARK as i32;
        /// Receive a pidfd of the sender as `SCM_PIDFD`. A flag.
        const PASSPIDFD = net::SO_PASSPIDFD as i32;
        /// A pidfd of the peer, read only. An int (a descriptor).
        const PEERPIDFD = net::SO_PEERPIDFD as i32;
        /// Data that did not go to device memory.
        const DEVMEM_LINEAR = net::SO_DEVMEM_LINEAR as i32;
        /// Data in device memory.
        const DEVMEM_DMABUF = net::SO_DEVMEM_DMABUF as i32;
        /// Give device memory back. An array of `struct dmabuf_token`.
        const DEVMEM_DONTNEED = net::SO_DEVMEM_DONTNEED as i32;
        /// Receive the packet's priority as a control message. A flag.
        const RCVPRIORITY = net::SO_RCVPRIORITY as i32;
        /// Take descriptors that arrive by `SCM_RIGHTS`. A flag.
        const PASSRIGHTS = net::SO_PASSRIGHTS as i32;
        /// Tell how many bytes are left to read, as a control message. A flag.
        const INQ = net::SO_INQ as i32;
    }
}

values! {
    /// Options at level `SOL_TCP`. Source: tcp(7), linux/tcp.h.
    pub struct TCP: i32 {
        /// Send small segments at once. A flag.
        const NODELAY = net::TCP_NODELAY as i32;
        /// Largest segment. An int.
        const MAXSEG = net::TCP_MAXSEG as i32;
        /// Hold back partial segments. A flag.
        const CORK = net::TCP_CORK as i32;
        /// Idle seconds before the first keepalive probe. An int.
        const KEEPIDLE = net::TCP_KEEPIDLE as i32;
        /// Seconds between probes. An int.
        const KEEPINTVL = net::TCP_KEEPINTVL as i32;
        /// Number of unanswered probes that end the connection. An int.
        const KEEPCNT = net::TCP_KEEPCNT as i32;
        /// Number of connection requests before giving up. An int.
        const SYNCNT = net::TCP_SYNCNT as i32;
        /// Seconds that an orphaned connection stays in `FIN_WAIT2`. An int.
        const LINGER2 = net::TCP_LINGER2 as i32;
        /// Seconds to wait for data before a listener is woken. An int.
        const DEFER_ACCEPT = net::TCP_DEFER_ACCEPT as i32;
        /// Bound of the advertised window. An int.
        const WINDOW_CLAMP = net::TCP_WINDOW_CLAMP as i32;
        /// State and statistics, read only. A `struct tcp_info`.
        const INFO = net::TCP_INFO as i32;
        /// Acknowledge at once. A flag, which the kernel may clear.
        const QUICKACK = net::TCP_QUICKACK as i32;
        /// The congestion control algorithm. A name.
        const CONGESTION = net::TCP_CONGESTION as i32;
        /// Key of MD5 signatures (RFC 2385). A `struct tcp_md5sig`.
        const MD5SIG = net::TCP_MD5SIG as i32;
        /// Linear timeouts for thin streams. A flag.
        const THIN_LINEAR_TIMEOUTS = net::TCP_THIN_LINEAR_TIMEOUTS as i32;
        /// Has no effect any more. A flag.
        const THIN_DUPACK = net::TCP_THIN_DUPACK as i32;
        /// Milliseconds that sent data may stay unacknowledged. An int.
        const USER_TIMEOUT = net::TCP_USER_TIMEOUT as i32;
        /// Repair mode, for moving connections. An int.
        const REPAIR = net::TCP_REPAIR as i32;
        /// Which queue repair mode touches. An int.
        const REPAIR_QUEUE = net::TCP_REPAIR_QUEUE as i32;
        /// Sequence number of that queue. An int.
        const QUEUE_SEQ = net::TCP_QUEUE_SEQ as i32;
        /// Options that were negotiated. An array of `struct tcp_repair_opt`.
        const REPAIR_OPTIONS = net::TCP_REPAIR_OPTIONS as i32;
        /// Length of the queue of Fast Open requests. An int.
        const FASTOPEN = net::TCP_FASTOPEN as i32;
        /// Timestamp clock in repair mode. An int.
        const TIMESTAMP = net::TCP_TIMESTAMP as i32;
        /// Bytes that may be unsent before the socket is not writable. An int.
        const NOTSENT_LOWAT = net::TCP_NOTSENT_LOWAT as i32;
        /// What the congestion control tells, read only. A union by algorithm.
        const CC_INFO = net::TCP_CC_INFO as i32;
        /// Keep the headers of the connection request. A flag.
        const SAVE_SYN = net::TCP_SAVE_SYN as i32;
        /// Those headers, once, read only. Bytes.
        const SAVED_SYN = net::TCP_SAVED_SYN as i32;
        /// Window parameters in repair mode. A `struct tcp_repair_window`.
        const REPAIR_WINDOW = net::TCP_REPAIR_WINDOW as i32;
        /// Let `connect` wait for the first data (Fast Open). A flag.
        const FASTOPEN_CONNECT = net::TCP_FASTOPEN_CONNECT as i32;
        /// The protocol above TCP, such as `tls`. A name.
        const ULP = net::TCP_ULP as i32;
        /// MD5 keys by prefix and interface. A `struct tcp_md5sig`.
        const MD5SIG_EXT = net::TCP_MD5SIG_EXT as i32;
        /// Keys of Fast Open cookies. 16 or 32 bytes.
        const FASTOPEN_KEY = net::TCP_FASTOPEN_KEY as i32;
        /// Fast Open without a cookie. A flag.
        const FASTOPEN_NO_COOKIE = net::TCP_FASTOPEN_NO_COOKIE as i32;
        /// Receive by mapping pages. A `struct tcp_zerocopy_receive`.
        const ZEROCOPY_RECEIVE = net::TCP_ZEROCOPY_RECEIVE as i32;
        /// Receive the number of queued bytes as a control message. A flag.
        const INQ = net::TCP_INQ as i32;
        /// The control message of `INQ`. An int.
        const CM_INQ = net::TCP_CM_INQ as i32;
        /// Microseconds by which sending is delayed. An int.
        const TX_DELAY = net::TCP_TX_DELAY as i32;
        /// Add a key of the authentication option. A `struct tcp_ao_add`.
        const AO_ADD_KEY = net::TCP_AO_ADD_KEY as i32;
        /// Delete such a key. A `struct tcp_ao_del`.
        const AO_DEL_KEY = net::TCP_AO_DEL_KEY as i32;
        /// State of the authentication option. A `struct tcp_ao_info_opt`.
        const AO_INFO = net::TCP_AO_INFO as i32;
        /// List the keys, read only. An array of `struct tcp_ao_getsockopt`.
        const AO_GET_KEYS = net::TCP_AO_GET_KEYS as i32;
        /// Authentication option in repair mode. A `struct tcp_ao_repair`.
        const AO_REPAIR = net::TCP_AO_REPAIR as i32;
        /// Whether multipath TCP is in use, read only. A flag.
        const IS_MPTCP = net::TCP_IS_MPTCP as i32;
        /// Longest retransmission timeout in milliseconds. An int.
        const RTO_MAX_MS = net::TCP_RTO_MAX_MS as i32;
        /// The least timeout of retransmission. Microseconds.
        const RTO_MIN_US = net::TCP_RTO_MIN_US as i32;
        /// How long an acknowledgement may wait. Microseconds.
        const DELACK_MAX_US = net::TCP_DELACK_MAX_US as i32;
    }
}

values! {
    /// Options at level `SOL_UDP`. Source: udp(7), linux/udp.h.
    pub struct UDP: i32 {
        /// Gather data into one datagram. A flag.
        const CORK = header::UDP_CORK;
        /// What is encapsulated in the datagrams. An int.
        const ENCAP = header::UDP_ENCAP;
        /// Send without a checksum over IPv6. A flag.
        const NO_CHECK6_TX = header::UDP_NO_CHECK6_TX;
        /// Take datagrams without a checksum over IPv6. A flag.
        const NO_CHECK6_RX = header::UDP_NO_CHECK6_RX;
        /// Let the kernel cut a buffer into datagrams of this size. An int (a `u16` as control message).
        const SEGMENT = header::UDP_SEGMENT;
        /// Receive merged datagrams. A flag (an int with the size as control message).
        const GRO = header::UDP_GRO;
    }
}

values! {
    /// What is encapsulated in the datagrams, the value of the option `ENCAP`. Source: linux/udp.h.
    pub struct UDP_ENCAP: i32 {
        /// IPsec, with the mark of the first drafts.
        const ESPINUDP_NON_IKE = newest::UDP_ENCAP_ESPINUDP_NON_IKE;
        /// IPsec.
        const ESPINUDP = newest::UDP_ENCAP_ESPINUDP;
        /// L2TP.
        const L2TPINUDP = newest::UDP_ENCAP_L2TPINUDP;
        /// GTP version 0.
        const GTP0 = newest::UDP_ENCAP_GTP0;
        /// GTP version 1, user plane.
        const GTP1U = newest::UDP_ENCAP_GTP1U;
        /// RxRPC.
        const RXRPC = newest::UDP_ENCAP_RXRPC;
        /// OpenVPN.
        const OVPNINUDP = newest::UDP_ENCAP_OVPNINUDP;
    }
}

/// Numbers of the kernel's headers that neither crate carries; the same on every processor.
mod header {
    pub const UDP_CORK: i32 = 1;
    pub const UDP_ENCAP: i32 = 100;
    pub const UDP_NO_CHECK6_TX: i32 = 101;
    pub const UDP_NO_CHECK6_RX: i32 = 102;
    pub const UDP_SEGMENT: i32 = 103;
    pub const UDP_GRO: i32 = 104;
}
