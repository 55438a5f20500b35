//! Options of sockets.

values! {
    /// Options at level `SOL_SOCKET`. Source: getsockopt(2), sys/socket.h.
    pub struct SO: i32 {
        /// Record debugging information. A flag.
        const DEBUG = libc::SO_DEBUG as i32;
        /// Allow a local address that is still in `TIME_WAIT`. A flag.
        const REUSEADDR = libc::SO_REUSEADDR as i32;
        /// The socket's type, read only. An int (`SOCK`).
        const TYPE = libc::SO_TYPE as i32;
        /// The pending error, which is cleared, read only. An int (an error number).
        const ERROR = libc::SO_ERROR as i32;
        /// Do not use a gateway. A flag.
        const DONTROUTE = libc::SO_DONTROUTE as i32;
        /// Allow datagrams to broadcast addresses. A flag.
        const BROADCAST = libc::SO_BROADCAST as i32;
        /// Size of the send buffer; the kernel doubles it. An int.
        const SNDBUF = libc::SO_SNDBUF as i32;
        /// Size of the receive buffer; the kernel doubles it. An int.
        const RCVBUF = libc::SO_RCVBUF as i32;
        /// Probe an idle connection. A flag.
        const KEEPALIVE = libc::SO_KEEPALIVE as i32;
        /// Put urgent data into the normal stream. A flag.
        const OOBINLINE = libc::SO_OOBINLINE as i32;
        /// Wait in `close` until data is sent. A `struct linger`.
        const LINGER = libc::SO_LINGER as i32;
        /// Several sockets may share one address and its load. A flag.
        const REUSEPORT = libc::SO_REUSEPORT as i32;
        /// Least number of bytes that wakes a receiver. An int.
        const RCVLOWAT = libc::SO_RCVLOWAT as i32;
        /// Least number of bytes to send, read only. An int.
        const SNDLOWAT = libc::SO_SNDLOWAT as i32;
        /// How long a receive may wait; 0 is for ever. A `struct timeval`.
        const RCVTIMEO = libc::SO_RCVTIMEO as i32;
        /// How long a send may wait; 0 is for ever. A `struct timeval`.
        const SNDTIMEO = libc::SO_SNDTIMEO as i32;
        /// Whether the socket listens, read only. A flag.
        const ACCEPTCONN = libc::SO_ACCEPTCONN as i32;
        /// The socket's protocol, read only. An int (`IPPROTO`).
        #[cfg(target_os = "freebsd")]
        const PROTOCOL = libc::SO_PROTOCOL as i32;
        /// The socket's family, read only. An int (`AF`).
        #[cfg(target_os = "freebsd")]
        const DOMAIN = libc::SO_DOMAIN as i32;
        /// Receive the time of arrival as a `struct timeval`. A flag.
        const TIMESTAMP = libc::SO_TIMESTAMP as i32;
        /// The filter of what `accept` gives.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ACCEPTFILTER = libc::SO_ACCEPTFILTER as i32;
        /// Datagrams come with a time in `struct bintime`.
        #[cfg(target_os = "freebsd")]
        const BINTIME = libc::SO_BINTIME as i32;
        /// Keep what does not fit the receiver's buffer.
        #[cfg(target_os = "macos")]
        const DONTTRUNC = libc::SO_DONTTRUNC as i32;
        /// The security label.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const LABEL = libc::SO_LABEL as i32;
        /// The peer's security label.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const PEERLABEL = libc::SO_PEERLABEL as i32;
        /// The number of connections that are being made.
        #[cfg(target_os = "freebsd")]
        const LISTENINCQLEN = libc::SO_LISTENINCQLEN as i32;
        /// The number of connections that wait to be accepted.
        #[cfg(target_os = "freebsd")]
        const LISTENQLEN = libc::SO_LISTENQLEN as i32;
        /// The most connections that wait to be accepted.
        #[cfg(target_os = "freebsd")]
        const LISTENQLIMIT = libc::SO_LISTENQLIMIT as i32;
        /// Leave the protocol's header out.
        #[cfg(target_os = "netbsd")]
        const NOHEADER = libc::SO_NOHEADER as i32;
        /// A send without a reader fails with `EPIPE` only, no signal is sent.
        const NOSIGPIPE = libc::SO_NOSIGPIPE as i32;
        /// The number of bytes that can be read.
        #[cfg(target_os = "macos")]
        const NREAD = libc::SO_NREAD as i32;
        /// The number of bytes that were not sent yet.
        #[cfg(target_os = "macos")]
        const NWRITE = libc::SO_NWRITE as i32;
        /// The queue of what was received has run over.
        #[cfg(target_os = "netbsd")]
        const OVERFLOWED = libc::SO_OVERFLOWED as i32;
        /// Bind to a random port.
        #[cfg(target_os = "macos")]
        const RANDOMPORT = libc::SO_RANDOMPORT as i32;
        /// Tell when what was received had to be dropped.
        #[cfg(target_os = "freebsd")]
        const RERROR = libc::SO_RERROR as i32;
        /// Share the port, with connections spread over the sockets.
        #[cfg(target_os = "freebsd")]
        const REUSEPORT_LB = libc::SO_REUSEPORT_LB as i32;
        /// Share the port with other users.
        #[cfg(target_os = "macos")]
        const REUSESHAREUID = libc::SO_REUSESHAREUID as i32;
        /// The routing table.
        #[cfg(target_os = "freebsd")]
        const SETFIB = libc::SO_SETFIB as i32;
        /// Move data between two sockets in the kernel.
        #[cfg(target_os = "freebsd")]
        const SPLICE = libc::SO_SPLICE as i32;
        /// Datagrams come with monotonic time.
        #[cfg(target_os = "macos")]
        const TIMESTAMP_MONOTONIC = libc::SO_TIMESTAMP_MONOTONIC as i32;
        /// The clock of the times of datagrams.
        #[cfg(target_os = "freebsd")]
        const TS_CLOCK = libc::SO_TS_CLOCK as i32;
        /// Use the loopback where possible.
        const USELOOPBACK = libc::SO_USELOOPBACK as i32;
        /// A number for the firewall.
        #[cfg(target_os = "freebsd")]
        const USER_COOKIE = libc::SO_USER_COOKIE as i32;
        /// More will follow.
        #[cfg(target_os = "macos")]
        const WANTMORE = libc::SO_WANTMORE as i32;
    }
}

values! {
    /// Options at level `SOL_IP`, and kinds of control message there. Source: ip(4), netinet/in.h.
    pub struct IP: i32 {
        /// Type of service of packets that are sent. An int (a byte as control message).
        const TOS = libc::IP_TOS as i32;
        /// Time to live of packets that are sent. An int.
        const TTL = libc::IP_TTL as i32;
        /// The caller supplies the IP header. A flag.
        const HDRINCL = libc::IP_HDRINCL as i32;
        /// Receive the arriving interface and address. A flag (a `struct in_pktinfo` as control message).
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const PKTINFO = libc::IP_PKTINFO as i32;
        /// Receive the time to live as a control message. A flag.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RECVTTL = libc::IP_RECVTTL as i32;
        /// Receive the type of service as a control message. A flag.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RECVTOS = libc::IP_RECVTOS as i32;
        /// The original destination. A socket address, as control message.
        #[cfg(target_os = "freebsd")]
        const ORIGDSTADDR = libc::IP_ORIGDSTADDR as i32;
        /// Receive the original destination as a control message. A flag.
        #[cfg(target_os = "freebsd")]
        const RECVORIGDSTADDR = libc::IP_RECVORIGDSTADDR as i32;
        /// Drop packets with a smaller time to live. An int.
        #[cfg(target_os = "freebsd")]
        const MINTTL = libc::IP_MINTTL as i32;
        /// Interface for multicast that is sent. A `struct ip_mreqn`.
        const MULTICAST_IF = libc::IP_MULTICAST_IF as i32;
        /// Time to live of multicast. An int.
        const MULTICAST_TTL = libc::IP_MULTICAST_TTL as i32;
        /// Whether own multicast is looped back. A flag.
        const MULTICAST_LOOP = libc::IP_MULTICAST_LOOP as i32;
        /// Join a group. A `struct ip_mreqn`.
        const ADD_MEMBERSHIP = libc::IP_ADD_MEMBERSHIP as i32;
        /// Leave a group. A `struct ip_mreqn`.
        const DROP_MEMBERSHIP = libc::IP_DROP_MEMBERSHIP as i32;
        /// Take a source of a group again. A `struct ip_mreq_source`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const UNBLOCK_SOURCE = libc::IP_UNBLOCK_SOURCE as i32;
        /// Do not take a source of a group. A `struct ip_mreq_source`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const BLOCK_SOURCE = libc::IP_BLOCK_SOURCE as i32;
        /// Join a group for one source. A `struct ip_mreq_source`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const ADD_SOURCE_MEMBERSHIP = libc::IP_ADD_SOURCE_MEMBERSHIP as i32;
        /// Leave a group for one source. A `struct ip_mreq_source`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const DROP_SOURCE_MEMBERSHIP = libc::IP_DROP_SOURCE_MEMBERSHIP as i32;
        /// Bind to any address.
        #[cfg(target_os = "freebsd")]
        const BINDANY = libc::IP_BINDANY as i32;
        /// The interface to send and receive by.
        #[cfg(target_os = "macos")]
        const BOUND_IF = libc::IP_BOUND_IF as i32;
        /// Do not fragment.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const DONTFRAG = libc::IP_DONTFRAG as i32;
        /// The destination address comes with a datagram.
        const RECVDSTADDR = libc::IP_RECVDSTADDR as i32;
        /// The interface comes with a datagram.
        const RECVIF = libc::IP_RECVIF as i32;
        /// The source address to send from, as a control message.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const SENDSRCADDR = libc::IP_SENDSRCADDR as i32;
    }
}

values! {
    /// Options at level `SOL_IPV6`, and kinds of control message there. Source: ip6(4), netinet6/in6.h.
    pub struct IPV6: i32 {
        /// Where a raw socket's checksum is. An int.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const CHECKSUM = libc::IPV6_CHECKSUM as i32;
        /// Hop limit of unicast. An int.
        const UNICAST_HOPS = libc::IPV6_UNICAST_HOPS as i32;
        /// Interface for multicast that is sent. An int (its index).
        const MULTICAST_IF = libc::IPV6_MULTICAST_IF as i32;
        /// Hop limit of multicast. An int.
        const MULTICAST_HOPS = libc::IPV6_MULTICAST_HOPS as i32;
        /// Whether own multicast is looped back. A flag.
        const MULTICAST_LOOP = libc::IPV6_MULTICAST_LOOP as i32;
        /// No IPv4 on this socket. A flag.
        const V6ONLY = libc::IPV6_V6ONLY as i32;
        /// Receive the arriving interface and address. A flag.
        const RECVPKTINFO = libc::IPV6_RECVPKTINFO as i32;
        /// Interface and address. A `struct in6_pktinfo`.
        const PKTINFO = libc::IPV6_PKTINFO as i32;
        /// Receive the hop limit. A flag.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RECVHOPLIMIT = libc::IPV6_RECVHOPLIMIT as i32;
        /// The hop limit, as control message. An int.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const HOPLIMIT = libc::IPV6_HOPLIMIT as i32;
        /// Do not fragment. A flag.
        const DONTFRAG = libc::IPV6_DONTFRAG as i32;
        /// Receive the traffic class. A flag.
        const RECVTCLASS = libc::IPV6_RECVTCLASS as i32;
        /// The traffic class. An int.
        const TCLASS = libc::IPV6_TCLASS as i32;
        /// The original destination. A socket address, as control message.
        #[cfg(target_os = "freebsd")]
        const ORIGDSTADDR = libc::IPV6_ORIGDSTADDR as i32;
        /// Receive the original destination as a control message. A flag.
        #[cfg(target_os = "freebsd")]
        const RECVORIGDSTADDR = libc::IPV6_RECVORIGDSTADDR as i32;
        /// Bind to any address.
        #[cfg(target_os = "freebsd")]
        const BINDANY = libc::IPV6_BINDANY as i32;
        /// The interface to send and receive by.
        #[cfg(target_os = "macos")]
        const BOUND_IF = libc::IPV6_BOUND_IF as i32;
        /// Join a multicast group.
        const JOIN_GROUP = libc::IPV6_JOIN_GROUP as i32;
        /// Leave a multicast group.
        const LEAVE_GROUP = libc::IPV6_LEAVE_GROUP as i32;
    }
}

values! {
    /// Options at level `SOL_TCP`. Source: tcp(4), netinet/tcp.h.
    pub struct TCP: i32 {
        /// Send small segments at once. A flag.
        const NODELAY = libc::TCP_NODELAY as i32;
        /// Largest segment. An int.
        const MAXSEG = libc::TCP_MAXSEG as i32;
        /// Idle seconds before the first keepalive probe. An int.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const KEEPIDLE = libc::TCP_KEEPIDLE as i32;
        /// Seconds between probes. An int.
        const KEEPINTVL = libc::TCP_KEEPINTVL as i32;
        /// Number of unanswered probes that end the connection. An int.
        const KEEPCNT = libc::TCP_KEEPCNT as i32;
        /// State and statistics, read only. A `struct tcp_info`.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const INFO = libc::TCP_INFO as i32;
        /// The congestion control algorithm. A name.
        #[cfg(target_os = "freebsd")]
        const CONGESTION = libc::TCP_CONGESTION as i32;
        /// Key of MD5 signatures (RFC 2385). A `struct tcp_md5sig`.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const MD5SIG = libc::TCP_MD5SIG as i32;
        /// Length of the queue of Fast Open requests. An int.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const FASTOPEN = libc::TCP_FASTOPEN as i32;
        /// What the kernel knows of the connection.
        #[cfg(target_os = "macos")]
        const CONNECTION_INFO = libc::TCP_CONNECTION_INFO as i32;
        /// Seconds of silence before keepalives are sent.
        #[cfg(target_os = "macos")]
        const KEEPALIVE = libc::TCP_KEEPALIVE as i32;
        /// Seconds until a connection attempt is given up.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const KEEPINIT = libc::TCP_KEEPINIT as i32;
        /// Use no options.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const NOOPT = libc::TCP_NOOPT as i32;
        /// Do not send the last part that does not fill a segment.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const NOPUSH = libc::TCP_NOPUSH as i32;
        /// The congestion control's name.
        #[cfg(target_os = "netbsd")]
        const CONGCTL = libc::TCP_CONGCTL as i32;
        /// Delay acknowledgements.
        #[cfg(target_os = "freebsd")]
        const DELACK = libc::TCP_DELACK as i32;
        /// Seconds until a connection with unacknowledged data is dropped.
        #[cfg(target_os = "freebsd")]
        const MAXUNACKTIME = libc::TCP_MAXUNACKTIME as i32;
    }
}

values! {
    /// Well-known IPv4 addresses, in the processor's byte order. Source: inet(4), netinet/in.h.
    pub struct INADDR: u32 {
        /// All addresses of this machine, 0.0.0.0.
        const ANY = libc::INADDR_ANY as u32;
        /// Everybody on the local network, 255.255.255.255.
        const BROADCAST = libc::INADDR_BROADCAST as u32;
        /// The answer of `inet_addr` for an error; the number of `BROADCAST`.
        const NONE = libc::INADDR_NONE as u32;
        /// This machine, 127.0.0.1.
        const LOOPBACK = libc::INADDR_LOOPBACK as u32;
    }
}
