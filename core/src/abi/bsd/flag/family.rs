//! Sockets: families, kinds, levels, message flags.

values! {
    /// Address and protocol families. Source: socket(2), sys/socket.h.
    pub struct AF: i32 {
        /// No family; for `connect` on a datagram socket: forget the peer.
        const UNSPEC = libc::AF_UNSPEC as i32;
        /// Sockets between processes of one machine, named by paths (`struct sockaddr_un`).
        const UNIX = libc::AF_UNIX as i32;
        /// The same as `UNIX`.
        const LOCAL = libc::AF_LOCAL as i32;
        /// IPv4 (`struct sockaddr_in`).
        const INET = libc::AF_INET as i32;
        /// Novell IPX.
        const IPX = libc::AF_IPX as i32;
        /// AppleTalk DDP.
        const APPLETALK = libc::AF_APPLETALK as i32;
        /// IPv6 (`struct sockaddr_in6`).
        const INET6 = libc::AF_INET6 as i32;
        /// Reserved for DECnet.
        const DECNET = libc::AF_DECnet as i32;
        /// The same as `NETLINK`, a name of 4.4BSD.
        const ROUTE = libc::AF_ROUTE as i32;
        /// Linux SNA.
        const SNA = libc::AF_SNA as i32;
        /// Multiprotocol label switching.
        #[cfg(target_os = "netbsd")]
        const MPLS = libc::AF_MPLS as i32;
        /// Bluetooth.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const BLUETOOTH = libc::AF_BLUETOOTH as i32;
        /// Modular ISDN.
        const ISDN = libc::AF_ISDN as i32;
        /// Between a virtual machine and its host (`struct sockaddr_vm`).
        #[cfg(target_os = "macos")]
        const VSOCK = libc::AF_VSOCK as i32;
        /// Link layer addresses.
        const LINK = libc::AF_LINK as i32;
        /// ATM.
        const NATM = libc::AF_NATM as i32;
        /// ISO protocols.
        const ISO = libc::AF_ISO as i32;
        /// Wireless networks.
        const IEEE80211 = libc::AF_IEEE80211 as i32;
        /// FreeBSD's graph of network nodes.
        #[cfg(target_os = "freebsd")]
        const NETGRAPH = libc::AF_NETGRAPH as i32;
        /// Kernel events and controls of macOS.
        #[cfg(target_os = "macos")]
        const SYSTEM = libc::AF_SYSTEM as i32;
        /// Raw access to an interface.
        #[cfg(target_os = "macos")]
        const NDRV = libc::AF_NDRV as i32;
        /// Point-to-point links.
        #[cfg(target_os = "macos")]
        const PPP = libc::AF_PPP as i32;
        /// Simple Internet protocol.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const SIP = libc::AF_SIP as i32;
        /// Address resolution.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ARP = libc::AF_ARP as i32;
        /// Old routing messages.
        #[cfg(target_os = "netbsd")]
        const OROUTE = libc::AF_OROUTE as i32;
    }
}

flags! {
    /// Socket types, with the two flags that may be ORed to one. Source: socket(2), sys/socket.h.
    pub struct SOCK: u32 {
        /// Datagram congestion control protocol.
        #[cfg(target_os = "netbsd")]
        const DCCP = libc::SOCK_DCCP as u32;
        /// Connected, reliable, in order, with record boundaries.
        const SEQPACKET = libc::SOCK_SEQPACKET as u32;
        /// Reliable datagrams without order.
        const RDM = libc::SOCK_RDM as u32;
        /// Packets of the network protocol itself.
        const RAW = libc::SOCK_RAW as u32;
        /// Datagrams: connectionless, unreliable, of a limited length.
        const DGRAM = libc::SOCK_DGRAM as u32;
        /// A byte stream: connected, reliable, in order.
        const STREAM = libc::SOCK_STREAM as u32;
        /// Flag: do not wait in calls on the new socket.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const NONBLOCK = libc::SOCK_NONBLOCK as u32;
        /// Flag: close the descriptor on `execve`.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CLOEXEC = libc::SOCK_CLOEXEC as u32;
    }
}

values! {
    /// Levels of socket options and of control messages: the part of the kernel that is meant. Source: getsockopt(2), sys/socket.h.
    pub struct SOL: i32 {
        /// The socket itself; options are `SO`, control messages `SCM`.
        const SOCKET = libc::SOL_SOCKET as i32;
        /// ICMP of IPv6.
        const ICMPV6 = libc::IPPROTO_ICMPV6 as i32;
    }
}

values! {
    /// IP protocols: the third argument of `socket`, and levels of options. Source: ip(4), netinet/in.h.
    pub struct IPPROTO: i32 {
        /// Dummy: the type's usual protocol.
        const IP = libc::IPPROTO_IP as i32;
        /// Internet control messages.
        const ICMP = libc::IPPROTO_ICMP as i32;
        /// Group management.
        const IGMP = libc::IPPROTO_IGMP as i32;
        /// IP in IP.
        const IPIP = libc::IPPROTO_IPIP as i32;
        /// Transmission control protocol.
        const TCP = libc::IPPROTO_TCP as i32;
        /// Exterior gateway protocol.
        const EGP = libc::IPPROTO_EGP as i32;
        /// PUP.
        const PUP = libc::IPPROTO_PUP as i32;
        /// User datagrams.
        const UDP = libc::IPPROTO_UDP as i32;
        /// XNS IDP.
        const IDP = libc::IPPROTO_IDP as i32;
        /// Transport protocol class 4.
        const TP = libc::IPPROTO_TP as i32;
        /// Datagram congestion control protocol.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const DCCP = libc::IPPROTO_DCCP as i32;
        /// IPv6 in IPv4.
        const IPV6 = libc::IPPROTO_IPV6 as i32;
        /// Reservation protocol.
        const RSVP = libc::IPPROTO_RSVP as i32;
        /// Generic routing encapsulation.
        const GRE = libc::IPPROTO_GRE as i32;
        /// Encrypted payload of IPsec.
        const ESP = libc::IPPROTO_ESP as i32;
        /// Authentication header of IPsec.
        const AH = libc::IPPROTO_AH as i32;
        /// Multicast transport protocol.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MTP = libc::IPPROTO_MTP as i32;
        /// Encapsulation header.
        const ENCAP = libc::IPPROTO_ENCAP as i32;
        /// Protocol independent multicast.
        const PIM = libc::IPPROTO_PIM as i32;
        /// Layer 2 tunnelling.
        #[cfg(target_os = "netbsd")]
        const L2TP = libc::IPPROTO_L2TP as i32;
        /// Stream control transmission protocol.
        const SCTP = libc::IPPROTO_SCTP as i32;
        /// UDP with partial checksums.
        #[cfg(target_os = "freebsd")]
        const UDPLITE = libc::IPPROTO_UDPLITE as i32;
        /// MPLS in IP.
        #[cfg(target_os = "freebsd")]
        const MPLS = libc::IPPROTO_MPLS as i32;
        /// Raw IP packets.
        const RAW = libc::IPPROTO_RAW as i32;
        /// IPv6 hop-by-hop options.
        const HOPOPTS = libc::IPPROTO_HOPOPTS as i32;
        /// IPv6 routing header.
        const ROUTING = libc::IPPROTO_ROUTING as i32;
        /// IPv6 fragmentation header.
        const FRAGMENT = libc::IPPROTO_FRAGMENT as i32;
        /// ICMP of IPv6.
        const ICMPV6 = libc::IPPROTO_ICMPV6 as i32;
        /// IPv6: no next header.
        const NONE = libc::IPPROTO_NONE as i32;
        /// IPv6 destination options.
        const DSTOPTS = libc::IPPROTO_DSTOPTS as i32;
        /// IPv6 mobility header.
        #[cfg(target_os = "freebsd")]
        const MH = libc::IPPROTO_MH as i32;
    }
}

flags! {
    /// How a message is sent or received, and what became of it. Source: recv(2), sys/socket.h.
    pub struct MSG: u32 {
        /// Send or take urgent (out-of-band) data.
        const OOB = libc::MSG_OOB as u32;
        /// Leave the data in the queue.
        const PEEK = libc::MSG_PEEK as u32;
        /// Send only to hosts on directly connected networks.
        const DONTROUTE = libc::MSG_DONTROUTE as u32;
        /// Result: control messages were cut because the buffer was too small.
        const CTRUNC = libc::MSG_CTRUNC as u32;
        /// Result: the datagram was longer than the buffer. As input: return the real length.
        const TRUNC = libc::MSG_TRUNC as u32;
        /// Do not wait, in this call only.
        const DONTWAIT = libc::MSG_DONTWAIT as u32;
        /// End of a record.
        const EOR = libc::MSG_EOR as u32;
        /// Wait until the buffer is full, the stream ends, or an error or signal comes.
        const WAITALL = libc::MSG_WAITALL as u32;
        /// Do not raise `SIGPIPE` when the peer has closed.
        const NOSIGNAL = libc::MSG_NOSIGNAL as u32;
        /// `recvmmsg`: wait for the first message only.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const WAITFORONE = libc::MSG_WAITFORONE as u32;
        /// Descriptors that arrive get the close-on-exec flag.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CMSG_CLOEXEC = libc::MSG_CMSG_CLOEXEC as u32;
        /// It came as a broadcast.
        #[cfg(target_os = "netbsd")]
        const BCAST = libc::MSG_BCAST as u32;
        /// It came as a multicast.
        #[cfg(target_os = "netbsd")]
        const MCAST = libc::MSG_MCAST as u32;
        /// For old programs.
        #[cfg(target_os = "freebsd")]
        const COMPAT = libc::MSG_COMPAT as u32;
        /// The end of what is sent; the connection is closed for sending.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const EOF = libc::MSG_EOF as u32;
        /// Send what was held back.
        #[cfg(target_os = "macos")]
        const FLUSH = libc::MSG_FLUSH as u32;
        /// More is there to be read.
        #[cfg(target_os = "macos")]
        const HAVEMORE = libc::MSG_HAVEMORE as u32;
        /// Hold it back.
        #[cfg(target_os = "macos")]
        const HOLD = libc::MSG_HOLD as u32;
        /// This one is nonblocking, as a FIFO asks for.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const NBIO = libc::MSG_NBIO as u32;
        /// It is an event and not data.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const NOTIFICATION = libc::MSG_NOTIFICATION as u32;
        /// More is in the record.
        #[cfg(target_os = "macos")]
        const RCVMORE = libc::MSG_RCVMORE as u32;
        /// Send what was held back with this.
        #[cfg(target_os = "macos")]
        const SEND = libc::MSG_SEND as u32;
    }
}

values! {
    /// Which direction of a connection ends. Source: shutdown(2), sys/socket.h.
    pub struct SHUT: i32 {
        /// No more receiving.
        const RD = libc::SHUT_RD as i32;
        /// No more sending; the peer reads the end of the stream.
        const WR = libc::SHUT_WR as i32;
        /// Neither.
        const RDWR = libc::SHUT_RDWR as i32;
    }
}

values! {
    /// Kinds of control message at level `SOL_SOCKET`. Source: recv(2), sys/socket.h.
    pub struct SCM: i32 {
        /// Descriptors, an array of `int`.
        const RIGHTS = libc::SCM_RIGHTS as i32;
        /// Time of arrival, a `struct timeval`.
        const TIMESTAMP = libc::SCM_TIMESTAMP as i32;
        /// A `struct bintime`.
        #[cfg(target_os = "freebsd")]
        const BINTIME = libc::SCM_BINTIME as i32;
        /// The sender's ids, groups and more.
        const CREDS = libc::SCM_CREDS as i32;
        /// The same, with a version.
        #[cfg(target_os = "freebsd")]
        const CREDS2 = libc::SCM_CREDS2 as i32;
        /// The monotonic time.
        #[cfg(target_os = "freebsd")]
        const MONOTONIC = libc::SCM_MONOTONIC as i32;
        /// The time of day.
        #[cfg(target_os = "freebsd")]
        const REALTIME = libc::SCM_REALTIME as i32;
        /// How exact a time is.
        #[cfg(target_os = "freebsd")]
        const TIME_INFO = libc::SCM_TIME_INFO as i32;
    }
}

values! {
    /// Options of local sockets, at level 0. Source: unix(4), sys/un.h.
    pub struct LOCAL: i32 {
        /// The peer's ids.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const PEERCRED = libc::LOCAL_PEERCRED as i32;
        /// The peer's ids and process.
        #[cfg(target_os = "netbsd")]
        const PEEREID = libc::LOCAL_PEEREID as i32;
        /// The peer's process.
        #[cfg(target_os = "macos")]
        const PEERPID = libc::LOCAL_PEERPID as i32;
        /// The peer's effective process.
        #[cfg(target_os = "macos")]
        const PEEREPID = libc::LOCAL_PEEREPID as i32;
        /// The peer's UUID.
        #[cfg(target_os = "macos")]
        const PEERUUID = libc::LOCAL_PEERUUID as i32;
        /// The peer's effective UUID.
        #[cfg(target_os = "macos")]
        const PEEREUUID = libc::LOCAL_PEEREUUID as i32;
        /// The peer's audit token.
        #[cfg(target_os = "macos")]
        const PEERTOKEN = libc::LOCAL_PEERTOKEN as i32;
        /// The sender's ids come with each datagram.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CREDS = libc::LOCAL_CREDS as i32;
        /// The same, with every message.
        #[cfg(target_os = "freebsd")]
        const CREDS_PERSISTENT = libc::LOCAL_CREDS_PERSISTENT as i32;
        /// The same, in the old layout.
        #[cfg(target_os = "netbsd")]
        const OCREDS = libc::LOCAL_OCREDS as i32;
        /// `connect` waits until it is accepted.
        #[cfg(target_os = "netbsd")]
        const CONNWAIT = libc::LOCAL_CONNWAIT as i32;
    }
}
