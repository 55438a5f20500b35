//! Options of sockets.

use super::super::raw;

values! {
    /// Options at level `SOL_SOCKET`. Source: getsockopt(2), sys/socket.h.
    pub struct SO: i32 {
        /// Record debugging information. A flag.
        const DEBUG = raw::SO_DEBUG as i32;
        /// Allow a local address that is still in `TIME_WAIT`. A flag.
        const REUSEADDR = raw::SO_REUSEADDR as i32;
        /// The socket's type, read only. An int (`SOCK`).
        const TYPE = raw::SO_TYPE as i32;
        /// The pending error, which is cleared, read only. An int (an error number).
        const ERROR = raw::SO_ERROR as i32;
        /// Do not use a gateway. A flag.
        const DONTROUTE = raw::SO_DONTROUTE as i32;
        /// Allow datagrams to broadcast addresses. A flag.
        const BROADCAST = raw::SO_BROADCAST as i32;
        /// Size of the send buffer; the kernel doubles it. An int.
        const SNDBUF = raw::SO_SNDBUF as i32;
        /// Size of the receive buffer; the kernel doubles it. An int.
        const RCVBUF = raw::SO_RCVBUF as i32;
        /// Probe an idle connection. A flag.
        const KEEPALIVE = raw::SO_KEEPALIVE as i32;
        /// Put urgent data into the normal stream. A flag.
        const OOBINLINE = raw::SO_OOBINLINE as i32;
        /// Wait in `close` until data is sent. A `struct linger`.
        const LINGER = raw::SO_LINGER as i32;
        /// Several sockets may share one address and its load. A flag.
        const REUSEPORT = raw::SO_REUSEPORT as i32;
        /// Least number of bytes that wakes a receiver. An int.
        const RCVLOWAT = raw::SO_RCVLOWAT as i32;
        /// Least number of bytes to send, read only. An int.
        const SNDLOWAT = raw::SO_SNDLOWAT as i32;
        /// How long a receive may wait; 0 is for ever. A `struct timeval`.
        const RCVTIMEO = raw::SO_RCVTIMEO as i32;
        /// How long a send may wait; 0 is for ever. A `struct timeval`.
        const SNDTIMEO = raw::SO_SNDTIMEO as i32;
        /// Whether the socket listens, read only. A flag.
        const ACCEPTCONN = raw::SO_ACCEPTCONN as i32;
        /// The socket's protocol, read only. An int (`IPPROTO`).
        #[cfg(target_os = "freebsd")]
        const PROTOCOL = raw::SO_PROTOCOL as i32;
        /// The socket's family, read only. An int (`AF`).
        #[cfg(target_os = "freebsd")]
        const DOMAIN = raw::SO_DOMAIN as i32;
        /// Receive the time of arrival as a `struct timeval`. A flag.
        const TIMESTAMP = raw::SO_TIMESTAMP as i32;
        /// The filter of what `accept` gives.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ACCEPTFILTER = raw::SO_ACCEPTFILTER as i32;
        /// Datagrams come with a time in `struct bintime`.
        #[cfg(target_os = "freebsd")]
        const BINTIME = raw::SO_BINTIME as i32;
        /// Keep what does not fit the receiver's buffer.
        #[cfg(target_os = "macos")]
        const DONTTRUNC = raw::SO_DONTTRUNC as i32;
        /// The security label.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const LABEL = raw::SO_LABEL as i32;
        /// The peer's security label.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const PEERLABEL = raw::SO_PEERLABEL as i32;
        /// The number of connections that are being made.
        #[cfg(target_os = "freebsd")]
        const LISTENINCQLEN = raw::SO_LISTENINCQLEN as i32;
        /// The number of connections that wait to be accepted.
        #[cfg(target_os = "freebsd")]
        const LISTENQLEN = raw::SO_LISTENQLEN as i32;
        /// The most connections that wait to be accepted.
        #[cfg(target_os = "freebsd")]
        const LISTENQLIMIT = raw::SO_LISTENQLIMIT as i32;
        /// Leave the protocol's header out.
        #[cfg(target_os = "netbsd")]
        const NOHEADER = raw::SO_NOHEADER as i32;
        /// A send without a reader fails with `EPIPE` only, no signal is sent.
        const NOSIGPIPE = raw::SO_NOSIGPIPE as i32;
        /// The number of bytes that can be read.
        #[cfg(target_os = "macos")]
        const NREAD = raw::SO_NREAD as i32;
        /// The number of bytes that were not sent yet.
        #[cfg(target_os = "macos")]
        const NWRITE = raw::SO_NWRITE as i32;
        /// The queue of what was received has run over.
        #[cfg(target_os = "netbsd")]
        const OVERFLOWED = raw::SO_OVERFLOWED as i32;
        /// Bind to a random port.
        #[cfg(target_os = "macos")]
        const RANDOMPORT = raw::SO_RANDOMPORT as i32;
        /// Tell when what was received had to be dropped.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const RERROR = raw::SO_RERROR as i32;
        /// Share the port, with connections spread over the sockets.
        #[cfg(target_os = "freebsd")]
        const REUSEPORT_LB = raw::SO_REUSEPORT_LB as i32;
        /// Share the port with other users.
        #[cfg(target_os = "macos")]
        const REUSESHAREUID = raw::SO_REUSESHAREUID as i32;
        /// The routing table.
        #[cfg(target_os = "freebsd")]
        const SETFIB = raw::SO_SETFIB as i32;
        /// Move data between two sockets in the kernel.
        #[cfg(target_os = "freebsd")]
        const SPLICE = raw::SO_SPLICE as i32;
        /// Datagrams come with monotonic time.
        #[cfg(target_os = "macos")]
        const TIMESTAMP_MONOTONIC = raw::SO_TIMESTAMP_MONOTONIC as i32;
        /// The clock of the times of datagrams.
        #[cfg(target_os = "freebsd")]
        const TS_CLOCK = raw::SO_TS_CLOCK as i32;
        /// Use the loopback where possible.
        const USELOOPBACK = raw::SO_USELOOPBACK as i32;
        /// A number for the firewall.
        #[cfg(target_os = "freebsd")]
        const USER_COOKIE = raw::SO_USER_COOKIE as i32;
        /// More will follow.
        #[cfg(target_os = "macos")]
        const WANTMORE = raw::SO_WANTMORE as i32;
        /// Use this interface only. A name.
        #[cfg(target_os = "macos")]
        const BINDTODEVICE = raw::SO_BINDTODEVICE as i32;
        /// The options that a new socket may take over, together.
        #[cfg(target_os = "netbsd")]
        const DEFOPTS = raw::SO_DEFOPTS as i32;
        /// Number of the routing table. An int.
        #[cfg(target_os = "freebsd")]
        const FIB = raw::SO_FIB as i32;
        /// As `LINGER`, in seconds.
        #[cfg(target_os = "macos")]
        const LINGER_SEC = raw::SO_LINGER_SEC as i32;
        /// Most bytes per second. A 64 bit integer.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MAX_PACING_RATE = raw::SO_MAX_PACING_RATE as i32;
        /// How far packets may be marked. An int, read only.
        #[cfg(target_os = "macos")]
        const NETSVC_MARKING_LEVEL = raw::SO_NETSVC_MARKING_LEVEL as i32;
        /// Kind of traffic. An int.
        #[cfg(target_os = "macos")]
        const NET_SERVICE_TYPE = raw::SO_NET_SERVICE_TYPE as i32;
        /// A kernel extension. A `struct so_nke`.
        #[cfg(target_os = "macos")]
        const NKE = raw::SO_NKE as i32;
        /// Fail when there is no address. A flag.
        #[cfg(target_os = "macos")]
        const NOADDRERR = raw::SO_NOADDRERR as i32;
        /// Tell the owner of a port that is asked for. A flag.
        #[cfg(target_os = "macos")]
        const NOTIFYCONFLICT = raw::SO_NOTIFYCONFLICT as i32;
        /// Data is not placed by the device. A flag.
        #[cfg(target_os = "freebsd")]
        const NO_DDP = raw::SO_NO_DDP as i32;
        /// The protocol is not left to the device. A flag.
        #[cfg(target_os = "freebsd")]
        const NO_OFFLOAD = raw::SO_NO_OFFLOAD as i32;
        /// More flags. A `struct so_np_extensions`.
        #[cfg(target_os = "macos")]
        const NP_EXTENSIONS = raw::SO_NP_EXTENSIONS as i32;
        /// Packets that wait. An int, read only.
        #[cfg(target_os = "macos")]
        const NUMRCVPKT = raw::SO_NUMRCVPKT as i32;
        /// The same as `PROTOCOL`.
        #[cfg(target_os = "freebsd")]
        const PROTOTYPE = raw::SO_PROTOTYPE as i32;
        /// The resolver's signature. Bytes.
        #[cfg(target_os = "macos")]
        const RESOLVER_SIGNATURE = raw::SO_RESOLVER_SIGNATURE as i32;
        /// `close` waits for calls into the kernel's users. A flag.
        #[cfg(target_os = "macos")]
        const UPCALLCLOSEWAIT = raw::SO_UPCALLCLOSEWAIT as i32;
        /// Say at receiving whether it is urgent. A flag.
        #[cfg(target_os = "macos")]
        const WANTOOBFLAG = raw::SO_WANTOOBFLAG as i32;
    }
}

values! {
    /// Options at level `SOL_IP`, and kinds of control message there. Source: ip(4), netinet/in.h.
    pub struct IP: i32 {
        /// Type of service of packets that are sent. An int (a byte as control message).
        const TOS = raw::IP_TOS as i32;
        /// Time to live of packets that are sent. An int.
        const TTL = raw::IP_TTL as i32;
        /// The caller supplies the IP header. A flag.
        const HDRINCL = raw::IP_HDRINCL as i32;
        /// Receive the arriving interface and address. A flag (a `struct in_pktinfo` as control message).
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const PKTINFO = raw::IP_PKTINFO as i32;
        /// Receive the time to live as a control message. A flag.
        const RECVTTL = raw::IP_RECVTTL as i32;
        /// Receive the type of service as a control message. A flag.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RECVTOS = raw::IP_RECVTOS as i32;
        /// The original destination. A socket address, as control message.
        #[cfg(target_os = "freebsd")]
        const ORIGDSTADDR = raw::IP_ORIGDSTADDR as i32;
        /// Receive the original destination as a control message. A flag.
        #[cfg(target_os = "freebsd")]
        const RECVORIGDSTADDR = raw::IP_RECVORIGDSTADDR as i32;
        /// Drop packets with a smaller time to live. An int.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const MINTTL = raw::IP_MINTTL as i32;
        /// Interface for multicast that is sent. A `struct ip_mreqn`.
        const MULTICAST_IF = raw::IP_MULTICAST_IF as i32;
        /// Time to live of multicast. An int.
        const MULTICAST_TTL = raw::IP_MULTICAST_TTL as i32;
        /// Whether own multicast is looped back. A flag.
        const MULTICAST_LOOP = raw::IP_MULTICAST_LOOP as i32;
        /// Join a group. A `struct ip_mreqn`.
        const ADD_MEMBERSHIP = raw::IP_ADD_MEMBERSHIP as i32;
        /// Leave a group. A `struct ip_mreqn`.
        const DROP_MEMBERSHIP = raw::IP_DROP_MEMBERSHIP as i32;
        /// Take a source of a group again. A `struct ip_mreq_source`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const UNBLOCK_SOURCE = raw::IP_UNBLOCK_SOURCE as i32;
        /// Do not take a source of a group. A `struct ip_mreq_source`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const BLOCK_SOURCE = raw::IP_BLOCK_SOURCE as i32;
        /// Join a group for one source. A `struct ip_mreq_source`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const ADD_SOURCE_MEMBERSHIP = raw::IP_ADD_SOURCE_MEMBERSHIP as i32;
        /// Leave a group for one source. A `struct ip_mreq_source`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const DROP_SOURCE_MEMBERSHIP = raw::IP_DROP_SOURCE_MEMBERSHIP as i32;
        /// Bind to any address.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const BINDANY = raw::IP_BINDANY as i32;
        /// The interface to send and receive by.
        #[cfg(target_os = "macos")]
        const BOUND_IF = raw::IP_BOUND_IF as i32;
        /// Do not fragment.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const DONTFRAG = raw::IP_DONTFRAG as i32;
        /// The destination address comes with a datagram.
        const RECVDSTADDR = raw::IP_RECVDSTADDR as i32;
        /// The interface comes with a datagram.
        const RECVIF = raw::IP_RECVIF as i32;
        /// The source address to send from, as a control message.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const SENDSRCADDR = raw::IP_SENDSRCADDR as i32;
        /// The path's MTU after `EMSGSIZE`. An int, read only.
        #[cfg(target_os = "netbsd")]
        const ERRORMTU = raw::IP_ERRORMTU as i32;
        /// Take connections for the translator of protocols. A flag.
        #[cfg(target_os = "macos")]
        const FAITH = raw::IP_FAITH as i32;
        /// Number of the flow. An int, read only.
        #[cfg(target_os = "freebsd")]
        const FLOWID = raw::IP_FLOWID as i32;
        /// Kind of the flow's number. An int, read only.
        #[cfg(target_os = "freebsd")]
        const FLOWTYPE = raw::IP_FLOWTYPE as i32;
        /// IPsec policy, PF_KEY's form. Bytes.
        const IPSEC_POLICY = raw::IP_IPSEC_POLICY as i32;
        /// Smallest fragment that is accepted. An int.
        #[cfg(target_os = "netbsd")]
        const MINFRAGSIZE = raw::IP_MINFRAGSIZE as i32;
        /// The list of sources. A `struct ip_msfilter`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MSFILTER = raw::IP_MSFILTER as i32;
        /// Interface for multicast, by its index. An int.
        #[cfg(target_os = "macos")]
        const MULTICAST_IFINDEX = raw::IP_MULTICAST_IFINDEX as i32;
        /// Virtual interface for multicast. An int.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MULTICAST_VIF = raw::IP_MULTICAST_VIF as i32;
        /// Send to the broadcast address of all ones. A flag.
        #[cfg(target_os = "freebsd")]
        const ONESBCAST = raw::IP_ONESBCAST as i32;
        /// IP options of packets that are sent. Bytes.
        const OPTIONS = raw::IP_OPTIONS as i32;
        /// How a free port is chosen. An int.
        #[cfg(target_os = "netbsd")]
        const PORTALGO = raw::IP_PORTALGO as i32;
        /// From which range a free port is taken. An int.
        const PORTRANGE = raw::IP_PORTRANGE as i32;
        /// Receive the flow's number as a control message. A flag.
        #[cfg(target_os = "freebsd")]
        const RECVFLOWID = raw::IP_RECVFLOWID as i32;
        /// Receive IP options as control messages. A flag.
        const RECVOPTS = raw::IP_RECVOPTS as i32;
        /// Receive interface and address as a control message. A flag.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const RECVPKTINFO = raw::IP_RECVPKTINFO as i32;
        /// Receive raw IP options as control messages. A flag.
        const RECVRETOPTS = raw::IP_RECVRETOPTS as i32;
        /// Receive the bucket of receive scaling as a control message. A flag.
        #[cfg(target_os = "freebsd")]
        const RECVRSSBUCKETID = raw::IP_RECVRSSBUCKETID as i32;
        /// Receive raw IP options as control messages. A flag.
        const RETOPTS = raw::IP_RETOPTS as i32;
        /// Bucket of receive scaling. An int, read only.
        #[cfg(target_os = "freebsd")]
        const RSSBUCKETID = raw::IP_RSSBUCKETID as i32;
        /// Stop a daemon of resource reservation.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RSVP_OFF = raw::IP_RSVP_OFF as i32;
        /// Start a daemon of resource reservation.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RSVP_ON = raw::IP_RSVP_ON as i32;
        /// Stop it on a virtual interface.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RSVP_VIF_OFF = raw::IP_RSVP_VIF_OFF as i32;
        /// Start it on a virtual interface.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RSVP_VIF_ON = raw::IP_RSVP_VIF_ON as i32;
        /// A raw socket receives without the IP header. A flag.
        #[cfg(target_os = "macos")]
        const STRIPHDR = raw::IP_STRIPHDR as i32;
        /// Traffic of the socket is in the background. An int.
        #[cfg(target_os = "macos")]
        const TRAFFIC_MGT_BACKGROUND = raw::IP_TRAFFIC_MGT_BACKGROUND as i32;
        /// Priority in the VLAN's tag. An int.
        #[cfg(target_os = "freebsd")]
        const VLAN_PCP = raw::IP_VLAN_PCP as i32;
    }
}

values! {
    /// Options at level `SOL_IPV6`, and kinds of control message there. Source: ip6(4), netinet6/in6.h.
    pub struct IPV6: i32 {
        /// Where a raw socket's checksum is. An int.
        const CHECKSUM = raw::IPV6_CHECKSUM as i32;
        /// Hop limit of unicast. An int.
        const UNICAST_HOPS = raw::IPV6_UNICAST_HOPS as i32;
        /// Interface for multicast that is sent. An int (its index).
        const MULTICAST_IF = raw::IPV6_MULTICAST_IF as i32;
        /// Hop limit of multicast. An int.
        const MULTICAST_HOPS = raw::IPV6_MULTICAST_HOPS as i32;
        /// Whether own multicast is looped back. A flag.
        const MULTICAST_LOOP = raw::IPV6_MULTICAST_LOOP as i32;
        /// No IPv4 on this socket. A flag.
        const V6ONLY = raw::IPV6_V6ONLY as i32;
        /// Receive the arriving interface and address. A flag.
        const RECVPKTINFO = raw::IPV6_RECVPKTINFO as i32;
        /// Interface and address. A `struct in6_pktinfo`.
        const PKTINFO = raw::IPV6_PKTINFO as i32;
        /// Receive the hop limit. A flag.
        const RECVHOPLIMIT = raw::IPV6_RECVHOPLIMIT as i32;
        /// The hop limit, as control message. An int.
        const HOPLIMIT = raw::IPV6_HOPLIMIT as i32;
        /// Do not fragment. A flag.
        const DONTFRAG = raw::IPV6_DONTFRAG as i32;
        /// Receive the traffic class. A flag.
        const RECVTCLASS = raw::IPV6_RECVTCLASS as i32;
        /// The traffic class. An int.
        const TCLASS = raw::IPV6_TCLASS as i32;
        /// The original destination. A socket address, as control message.
        #[cfg(target_os = "freebsd")]
        const ORIGDSTADDR = raw::IPV6_ORIGDSTADDR as i32;
        /// Receive the original destination as a control message. A flag.
        #[cfg(target_os = "freebsd")]
        const RECVORIGDSTADDR = raw::IPV6_RECVORIGDSTADDR as i32;
        /// Bind to any address.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const BINDANY = raw::IPV6_BINDANY as i32;
        /// The interface to send and receive by.
        #[cfg(target_os = "macos")]
        const BOUND_IF = raw::IPV6_BOUND_IF as i32;
        /// Join a multicast group.
        const JOIN_GROUP = raw::IPV6_JOIN_GROUP as i32;
        /// Leave a multicast group.
        const LEAVE_GROUP = raw::IPV6_LEAVE_GROUP as i32;
        /// `DSTOPTS` of RFC 2292.
        #[cfg(target_os = "macos")]
        const _2292DSTOPTS = raw::IPV6_2292DSTOPTS as i32;
        /// `HOPLIMIT` of RFC 2292.
        #[cfg(target_os = "macos")]
        const _2292HOPLIMIT = raw::IPV6_2292HOPLIMIT as i32;
        /// `HOPOPTS` of RFC 2292.
        #[cfg(target_os = "macos")]
        const _2292HOPOPTS = raw::IPV6_2292HOPOPTS as i32;
        /// `NEXTHOP` of RFC 2292.
        #[cfg(target_os = "macos")]
        const _2292NEXTHOP = raw::IPV6_2292NEXTHOP as i32;
        /// `PKTINFO` of RFC 2292.
        #[cfg(target_os = "macos")]
        const _2292PKTINFO = raw::IPV6_2292PKTINFO as i32;
        /// Control messages that a stream keeps. Control messages.
        #[cfg(target_os = "macos")]
        const _2292PKTOPTIONS = raw::IPV6_2292PKTOPTIONS as i32;
        /// `RTHDR` of RFC 2292.
        #[cfg(target_os = "macos")]
        const _2292RTHDR = raw::IPV6_2292RTHDR as i32;
        /// Make flow labels. A flag.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const AUTOFLOWLABEL = raw::IPV6_AUTOFLOWLABEL as i32;
        /// The same as `V6ONLY`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const BINDV6ONLY = raw::IPV6_BINDV6ONLY as i32;
        /// Destination options. Bytes.
        const DSTOPTS = raw::IPV6_DSTOPTS as i32;
        /// Take connections for the translator of protocols. A flag.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const FAITH = raw::IPV6_FAITH as i32;
        /// Number of the flow. An int, read only.
        #[cfg(target_os = "freebsd")]
        const FLOWID = raw::IPV6_FLOWID as i32;
        /// Kind of the flow's number. An int, read only.
        #[cfg(target_os = "freebsd")]
        const FLOWTYPE = raw::IPV6_FLOWTYPE as i32;
        /// Hop-by-hop options. Bytes.
        const HOPOPTS = raw::IPV6_HOPOPTS as i32;
        /// IPsec policy, PF_KEY's form. Bytes.
        const IPSEC_POLICY = raw::IPV6_IPSEC_POLICY as i32;
        /// The list of sources.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MSFILTER = raw::IPV6_MSFILTER as i32;
        /// Address of the next hop. A socket address.
        const NEXTHOP = raw::IPV6_NEXTHOP as i32;
        /// The path's MTU, read only. A `struct ip6_mtuinfo`.
        const PATHMTU = raw::IPV6_PATHMTU as i32;
        /// How a free port is chosen. An int.
        #[cfg(target_os = "netbsd")]
        const PORTALGO = raw::IPV6_PORTALGO as i32;
        /// From which range a free port is taken. An int.
        const PORTRANGE = raw::IPV6_PORTRANGE as i32;
        /// Prefer temporary addresses. A flag.
        const PREFER_TEMPADDR = raw::IPV6_PREFER_TEMPADDR as i32;
        /// Receive destination options. A flag.
        const RECVDSTOPTS = raw::IPV6_RECVDSTOPTS as i32;
        /// Receive the flow's number as a control message. A flag.
        #[cfg(target_os = "freebsd")]
        const RECVFLOWID = raw::IPV6_RECVFLOWID as i32;
        /// Receive hop-by-hop options. A flag.
        const RECVHOPOPTS = raw::IPV6_RECVHOPOPTS as i32;
        /// Receive changes of the path's MTU. A flag.
        const RECVPATHMTU = raw::IPV6_RECVPATHMTU as i32;
        /// Receive the bucket of receive scaling as a control message. A flag.
        #[cfg(target_os = "freebsd")]
        const RECVRSSBUCKETID = raw::IPV6_RECVRSSBUCKETID as i32;
        /// Receive the routing header. A flag.
        const RECVRTHDR = raw::IPV6_RECVRTHDR as i32;
        /// Bucket of receive scaling. An int, read only.
        #[cfg(target_os = "freebsd")]
        const RSSBUCKETID = raw::IPV6_RSSBUCKETID as i32;
        /// The routing header. Bytes.
        const RTHDR = raw::IPV6_RTHDR as i32;
        /// Destination options before the routing header. Bytes.
        const RTHDRDSTOPTS = raw::IPV6_RTHDRDSTOPTS as i32;
        /// Send packets of the smallest MTU. An int.
        const USE_MIN_MTU = raw::IPV6_USE_MIN_MTU as i32;
        /// Priority in the VLAN's tag. An int.
        #[cfg(target_os = "freebsd")]
        const VLAN_PCP = raw::IPV6_VLAN_PCP as i32;
    }
}

values! {
    /// Options at level `SOL_TCP`. Source: tcp(4), netinet/tcp.h.
    pub struct TCP: i32 {
        /// Send small segments at once. A flag.
        const NODELAY = raw::TCP_NODELAY as i32;
        /// Largest segment. An int.
        const MAXSEG = raw::TCP_MAXSEG as i32;
        /// Idle seconds before the first keepalive probe. An int.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const KEEPIDLE = raw::TCP_KEEPIDLE as i32;
        /// Seconds between probes. An int.
        const KEEPINTVL = raw::TCP_KEEPINTVL as i32;
        /// Number of unanswered probes that end the connection. An int.
        const KEEPCNT = raw::TCP_KEEPCNT as i32;
        /// State and statistics, read only. A `struct tcp_info`.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const INFO = raw::TCP_INFO as i32;
        /// The congestion control algorithm. A name.
        #[cfg(target_os = "freebsd")]
        const CONGESTION = raw::TCP_CONGESTION as i32;
        /// Key of MD5 signatures (RFC 2385). A `struct tcp_md5sig`.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const MD5SIG = raw::TCP_MD5SIG as i32;
        /// Length of the queue of Fast Open requests. An int.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const FASTOPEN = raw::TCP_FASTOPEN as i32;
        /// What the kernel knows of the connection.
        #[cfg(target_os = "macos")]
        const CONNECTION_INFO = raw::TCP_CONNECTION_INFO as i32;
        /// Seconds of silence before keepalives are sent.
        #[cfg(target_os = "macos")]
        const KEEPALIVE = raw::TCP_KEEPALIVE as i32;
        /// Seconds until a connection attempt is given up.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const KEEPINIT = raw::TCP_KEEPINIT as i32;
        /// Use no options.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const NOOPT = raw::TCP_NOOPT as i32;
        /// Do not send the last part that does not fill a segment.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const NOPUSH = raw::TCP_NOPUSH as i32;
        /// The congestion control's name.
        #[cfg(target_os = "netbsd")]
        const CONGCTL = raw::TCP_CONGCTL as i32;
        /// Delay acknowledgements.
        #[cfg(target_os = "freebsd")]
        const DELACK = raw::TCP_DELACK as i32;
        /// Seconds until a connection with unacknowledged data is dropped.
        #[cfg(target_os = "freebsd")]
        const MAXUNACKTIME = raw::TCP_MAXUNACKTIME as i32;
        /// Seconds until `connect` gives up. An int.
        #[cfg(target_os = "macos")]
        const CONNECTIONTIMEOUT = raw::TCP_CONNECTIONTIMEOUT as i32;
        /// Use explicit congestion notification. An int.
        #[cfg(target_os = "macos")]
        const ENABLE_ECN = raw::TCP_ENABLE_ECN as i32;
        /// End with a reset. A flag.
        #[cfg(target_os = "freebsd")]
        const FIN_IS_RST = raw::TCP_FIN_IS_RST as i32;
        /// Another name of the stack that is used. A `struct tcp_function_set`.
        #[cfg(target_os = "freebsd")]
        const FUNCTION_ALIAS = raw::TCP_FUNCTION_ALIAS as i32;
        /// The stack that is used. A `struct tcp_function_set`.
        #[cfg(target_os = "freebsd")]
        const FUNCTION_BLK = raw::TCP_FUNCTION_BLK as i32;
        /// First window, in bytes. An int.
        #[cfg(target_os = "freebsd")]
        const IWND_NB = raw::TCP_IWND_NB as i32;
        /// First window, in segments. An int.
        #[cfg(target_os = "freebsd")]
        const IWND_NSEG = raw::TCP_IWND_NSEG as i32;
        /// State of the black box recorder. An int.
        #[cfg(target_os = "freebsd")]
        const LOG = raw::TCP_LOG as i32;
        /// Take the records. Bytes.
        #[cfg(target_os = "freebsd")]
        const LOGBUF = raw::TCP_LOGBUF as i32;
        /// Have the records dumped. A reason as text.
        #[cfg(target_os = "freebsd")]
        const LOGDUMP = raw::TCP_LOGDUMP as i32;
        /// Have all records with the id dumped. A reason as text.
        #[cfg(target_os = "freebsd")]
        const LOGDUMPID = raw::TCP_LOGDUMPID as i32;
        /// Id of the records. A text.
        #[cfg(target_os = "freebsd")]
        const LOGID = raw::TCP_LOGID as i32;
        /// Connections with the same id. An int, read only.
        #[cfg(target_os = "freebsd")]
        const LOGID_CNT = raw::TCP_LOGID_CNT as i32;
        /// Most records. An int.
        #[cfg(target_os = "freebsd")]
        const LOG_LIMIT = raw::TCP_LOG_LIMIT as i32;
        /// Tag of the records. A text.
        #[cfg(target_os = "freebsd")]
        const LOG_TAG = raw::TCP_LOG_TAG as i32;
        /// Most segments at once. An int.
        #[cfg(target_os = "netbsd")]
        const MAXBURST = raw::TCP_MAXBURST as i32;
        /// Bytes that may be unsent before the socket is not writable. An int.
        #[cfg(target_os = "macos")]
        const NOTSENT_LOWAT = raw::TCP_NOTSENT_LOWAT as i32;
        /// How it performs. A `struct tcp_perf_info`, read only.
        #[cfg(target_os = "freebsd")]
        const PERF_INFO = raw::TCP_PERF_INFO as i32;
        /// Port of the peer, for TCP in UDP. An int.
        #[cfg(target_os = "freebsd")]
        const REMOTE_UDP_ENCAPS_PORT = raw::TCP_REMOTE_UDP_ENCAPS_PORT as i32;
        /// Share connections by memory domains. An int.
        #[cfg(target_os = "freebsd")]
        const REUSPORT_LB_NUMA = raw::TCP_REUSPORT_LB_NUMA as i32;
        /// Give the receiving of TLS to the kernel. A `struct tls_enable`.
        #[cfg(target_os = "freebsd")]
        const RXTLS_ENABLE = raw::TCP_RXTLS_ENABLE as i32;
        /// Who receives TLS. An int, read only.
        #[cfg(target_os = "freebsd")]
        const RXTLS_MODE = raw::TCP_RXTLS_MODE as i32;
        /// Seconds of sending again until it is dropped. An int.
        #[cfg(target_os = "macos")]
        const RXT_CONNDROPTIME = raw::TCP_RXT_CONNDROPTIME as i32;
        /// Drop it after three lost FINs. A flag.
        #[cfg(target_os = "macos")]
        const RXT_FINDROP = raw::TCP_RXT_FINDROP as i32;
        /// Acknowledge every other segment. A flag.
        #[cfg(target_os = "macos")]
        const SENDMOREACKS = raw::TCP_SENDMOREACKS as i32;
        /// State of the stack that is used. Bytes, read only.
        #[cfg(target_os = "freebsd")]
        const STACK_SPEC_INFO = raw::TCP_STACK_SPEC_INFO as i32;
        /// Statistics. Bytes.
        #[cfg(target_os = "freebsd")]
        const STATS = raw::TCP_STATS as i32;
        /// Give the sending of TLS to the kernel. A `struct tls_enable`.
        #[cfg(target_os = "freebsd")]
        const TXTLS_ENABLE = raw::TCP_TXTLS_ENABLE as i32;
        /// Who sends TLS. An int.
        #[cfg(target_os = "freebsd")]
        const TXTLS_MODE = raw::TCP_TXTLS_MODE as i32;
        /// Add a record. Bytes.
        #[cfg(target_os = "freebsd")]
        const USER_LOG = raw::TCP_USER_LOG as i32;
    }
}

values! {
    /// Well-known IPv4 addresses, in the processor's byte order. Source: inet(4), netinet/in.h.
    pub struct INADDR: u32 {
        /// All addresses of this machine, 0.0.0.0.
        const ANY = raw::INADDR_ANY as u32;
        /// Everybody on the local network, 255.255.255.255.
        const BROADCAST = raw::INADDR_BROADCAST as u32;
        /// The answer of `inet_addr` for an error; the number of `BROADCAST`.
        const NONE = raw::INADDR_NONE as u32;
        /// This machine, 127.0.0.1.
        const LOOPBACK = raw::INADDR_LOOPBACK as u32;
        /// All hosts of the network, 224.0.0.1.
        const ALLHOSTS_GROUP = raw::INADDR_ALLHOSTS_GROUP as u32;
        /// All hosts that speak multicast DNS, 224.0.0.251.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const ALLMDNS_GROUP = raw::INADDR_ALLMDNS_GROUP as u32;
        /// All routers that report group members, 224.0.0.22.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const ALLRPTS_GROUP = raw::INADDR_ALLRPTS_GROUP as u32;
        /// All routers of the network, 224.0.0.2.
        const ALLRTRS_GROUP = raw::INADDR_ALLRTRS_GROUP as u32;
        /// Hosts that share an address by CARP, 224.0.0.18.
        const CARP_GROUP = raw::INADDR_CARP_GROUP as u32;
        /// The last group that is not routed, 224.0.0.255.
        const MAX_LOCAL_GROUP = raw::INADDR_MAX_LOCAL_GROUP as u32;
        /// Packet filters that share their states, 224.0.0.240.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const PFSYNC_GROUP = raw::INADDR_PFSYNC_GROUP as u32;
        /// The first group, 224.0.0.0.
        const UNSPEC_GROUP = raw::INADDR_UNSPEC_GROUP as u32;
    }
}
