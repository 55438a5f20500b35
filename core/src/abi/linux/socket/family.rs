//! Sockets: families, types, levels, message flags, kinds of control message. `linux-raw-sys` carries most; a few are the C library's.

use super::width;
use crate::abi::linux::newest;
use linux_raw_sys::{net, vm_sockets};

values! {
    /// Address and protocol families. Source: socket(2), address_families(7).
    pub struct AF: i32 {
        /// No family; for `connect` on a datagram socket: forget the peer.
        const UNSPEC = net::AF_UNSPEC as i32;
        /// Sockets between processes of one machine, named by paths (`struct sockaddr_un`).
        const UNIX = net::AF_UNIX as i32;
        /// The same as `UNIX`.
        const LOCAL = libc::AF_LOCAL;
        /// IPv4 (`struct sockaddr_in`).
        const INET = net::AF_INET as i32;
        /// Amateur radio AX.25.
        const AX25 = net::AF_AX25 as i32;
        /// Novell IPX.
        const IPX = net::AF_IPX as i32;
        /// AppleTalk DDP.
        const APPLETALK = net::AF_APPLETALK as i32;
        /// Amateur radio NET/ROM.
        const NETROM = net::AF_NETROM as i32;
        /// Multiprotocol bridge.
        const BRIDGE = net::AF_BRIDGE as i32;
        /// Permanent virtual circuits of ATM.
        const ATMPVC = net::AF_ATMPVC as i32;
        /// ITU-T X.25.
        const X25 = net::AF_X25 as i32;
        /// IPv6 (`struct sockaddr_in6`).
        const INET6 = net::AF_INET6 as i32;
        /// Amateur radio X.25 PLP.
        const ROSE = net::AF_ROSE as i32;
        /// Reserved for DECnet.
        const DECNET = net::AF_DECnet as i32;
        /// Reserved for NetBEUI.
        const NETBEUI = net::AF_NETBEUI as i32;
        /// Security callback pseudo family.
        const SECURITY = net::AF_SECURITY as i32;
        /// Key management of IPsec (PF_KEY).
        const KEY = net::AF_KEY as i32;
        /// Messages to and from parts of the kernel (`struct sockaddr_nl`).
        const NETLINK = net::AF_NETLINK as i32;
        /// The same as `NETLINK`, a name of 4.4BSD.
        const ROUTE = libc::AF_ROUTE;
        /// Frames of a network interface (`struct sockaddr_ll`).
        const PACKET = net::AF_PACKET as i32;
        /// Ash.
        const ASH = net::AF_ASH as i32;
        /// Acorn Econet.
        const ECONET = net::AF_ECONET as i32;
        /// Switched virtual circuits of ATM.
        const ATMSVC = net::AF_ATMSVC as i32;
        /// Reliable datagrams over InfiniBand and TCP.
        const RDS = net::AF_RDS as i32;
        /// Linux SNA.
        const SNA = net::AF_SNA as i32;
        /// Infrared.
        const IRDA = net::AF_IRDA as i32;
        /// PPP over X (PPPoE, L2TP).
        const PPPOX = net::AF_PPPOX as i32;
        /// Wanpipe.
        const WANPIPE = net::AF_WANPIPE as i32;
        /// IEEE 802.2 logical link control.
        const LLC = net::AF_LLC as i32;
        /// Native InfiniBand addresses.
        const IB = libc::AF_IB;
        /// Multiprotocol label switching.
        const MPLS = libc::AF_MPLS;
        /// Controller area network.
        const CAN = net::AF_CAN as i32;
        /// Cluster sockets (TIPC).
        const TIPC = net::AF_TIPC as i32;
        /// Bluetooth.
        const BLUETOOTH = net::AF_BLUETOOTH as i32;
        /// Inter-user communication of z/VM.
        const IUCV = net::AF_IUCV as i32;
        /// Rx remote procedure calls, of AFS.
        const RXRPC = net::AF_RXRPC as i32;
        /// Modular ISDN.
        const ISDN = net::AF_ISDN as i32;
        /// Nokia's Phonet.
        const PHONET = net::AF_PHONET as i32;
        /// IEEE 802.15.4 wireless.
        const IEEE802154 = net::AF_IEEE802154 as i32;
        /// ST-Ericsson CAIF.
        const CAIF = net::AF_CAIF as i32;
        /// The kernel's cryptography.
        const ALG = net::AF_ALG as i32;
        /// Near field communication.
        const NFC = net::AF_NFC as i32;
        /// Between a virtual machine and its host (`struct sockaddr_vm`).
        const VSOCK = net::AF_VSOCK as i32;
        /// Kernel connection multiplexer.
        const KCM = net::AF_KCM as i32;
        /// Qualcomm IPC router.
        const QIPCRTR = net::AF_QIPCRTR as i32;
        /// Shared memory communications.
        const SMC = net::AF_SMC as i32;
        /// Frames of a network interface without copies (AF_XDP).
        const XDP = net::AF_XDP as i32;
        /// Management component transport protocol.
        const MCTP = net::AF_MCTP as i32;
    }
}

flags! {
    /// Socket types, with the two flags that may be ORed to one. Source: socket(2).
    pub struct SOCK: u32 {
        /// Obsolete way to frames; use `AF_PACKET`.
        const PACKET = libc::SOCK_PACKET as u32;
        /// Datagram congestion control protocol.
        const DCCP = libc::SOCK_DCCP as u32;
        /// Connected, reliable, in order, with record boundaries.
        const SEQPACKET = net::SOCK_SEQPACKET;
        /// Reliable datagrams without order.
        const RDM = net::SOCK_RDM;
        /// Packets of the network protocol itself.
        const RAW = net::SOCK_RAW;
        /// Datagrams: connectionless, unreliable, of a limited length.
        const DGRAM = net::SOCK_DGRAM;
        /// A byte stream: connected, reliable, in order.
        const STREAM = net::SOCK_STREAM;
        /// Flag: do not wait in calls on the new socket.
        const NONBLOCK = libc::SOCK_NONBLOCK as u32;
        /// Flag: close the descriptor on `execve`.
        const CLOEXEC = libc::SOCK_CLOEXEC as u32;
    }
}

values! {
    /// Levels of socket options and of control messages: the part of the kernel that is meant. Source: getsockopt(2), socket(7).
    pub struct SOL: i32 {
        /// The socket itself; options are `SO`, control messages `SCM`.
        const SOCKET = net::SOL_SOCKET as i32;
        /// IPv4; options are `IP`.
        const IP = net::SOL_IP as i32;
        /// TCP; options are `TCP`.
        const TCP = net::SOL_TCP as i32;
        /// UDP; options are `UDP`.
        const UDP = net::SOL_UDP as i32;
        /// IPv6; options are `IPV6`.
        const IPV6 = net::SOL_IPV6 as i32;
        /// ICMP of IPv6.
        const ICMPV6 = net::IPPROTO_ICMPV6 as i32;
        /// Raw IPv4 sockets.
        const RAW = net::SOL_RAW as i32;
        /// DECnet.
        const DECNET = net::SOL_DECNET as i32;
        /// X.25.
        const X25 = net::SOL_X25 as i32;
        /// Packet sockets; options are `PACKET`.
        const PACKET = net::SOL_PACKET as i32;
        /// ATM cells.
        const ATM = net::SOL_ATM as i32;
        /// ATM adaptation layer.
        const AAL = net::SOL_AAL as i32;
        /// Infrared.
        const IRDA = net::SOL_IRDA as i32;
        /// NetBEUI.
        const NETBEUI = net::SOL_NETBEUI as i32;
        /// IEEE 802.2.
        const LLC = net::SOL_LLC as i32;
        /// DCCP.
        const DCCP = net::SOL_DCCP as i32;
        /// Netlink sockets; options are `NETLINK`.
        const NETLINK = net::SOL_NETLINK as i32;
        /// TIPC.
        const TIPC = net::SOL_TIPC as i32;
        /// Rx remote procedure calls.
        const RXRPC = net::SOL_RXRPC as i32;
        /// PPP over L2TP.
        const PPPOL2TP = net::SOL_PPPOL2TP as i32;
        /// Bluetooth.
        const BLUETOOTH = net::SOL_BLUETOOTH as i32;
        /// Phonet pipes.
        const PNPIPE = net::SOL_PNPIPE as i32;
        /// Reliable datagrams.
        const RDS = net::SOL_RDS as i32;
        /// z/VM IUCV.
        const IUCV = net::SOL_IUCV as i32;
        /// CAIF.
        const CAIF = net::SOL_CAIF as i32;
        /// Kernel cryptography; control messages are `ALG_SET_*`.
        const ALG = net::SOL_ALG as i32;
        /// Near field communication.
        const NFC = net::SOL_NFC as i32;
        /// Kernel connection multiplexer.
        const KCM = net::SOL_KCM as i32;
        /// TLS records in the kernel.
        const TLS = net::SOL_TLS as i32;
        /// AF_XDP sockets.
        const XDP = net::SOL_XDP as i32;
        /// Multipath TCP.
        const MPTCP = net::SOL_MPTCP as i32;
        /// MCTP.
        const MCTP = net::SOL_MCTP as i32;
        /// Shared memory communications.
        const SMC = net::SOL_SMC as i32;
        /// Sockets of virtual machines.
        const VSOCK = vm_sockets::SOL_VSOCK as i32;
    }
}

flags! {
    /// How a message is sent or received, and what became of it. Source: send(2), recv(2).
    pub struct MSG: u32 {
        /// Send or take urgent (out-of-band) data.
        const OOB = net::MSG_OOB;
        /// Leave the data in the queue.
        const PEEK = net::MSG_PEEK;
        /// Send only to hosts on directly connected networks.
        const DONTROUTE = net::MSG_DONTROUTE;
        /// Result: control messages were cut because the buffer was too small.
        const CTRUNC = net::MSG_CTRUNC;
        /// Supply or ask for a second address; unused.
        const PROXY = header::MSG_PROXY;
        /// Result: the datagram was longer than the buffer. As input: return the real length.
        const TRUNC = net::MSG_TRUNC;
        /// Do not wait, in this call only.
        const DONTWAIT = net::MSG_DONTWAIT;
        /// End of a record.
        const EOR = net::MSG_EOR;
        /// Wait until the buffer is full, the stream ends, or an error or signal comes.
        const WAITALL = net::MSG_WAITALL;
        /// Used inside the kernel.
        const FIN = net::MSG_FIN;
        /// Used inside the kernel.
        const SYN = net::MSG_SYN;
        /// Tell the link layer that the peer answers, so that it need not probe.
        const CONFIRM = net::MSG_CONFIRM;
        /// Used inside the kernel.
        const RST = net::MSG_RST;
        /// Take queued errors instead of data.
        const ERRQUEUE = net::MSG_ERRQUEUE;
        /// Do not raise `SIGPIPE` when the peer has closed.
        const NOSIGNAL = net::MSG_NOSIGNAL;
        /// More data follows; hold back partial frames.
        const MORE = net::MSG_MORE;
        /// `recvmmsg`: wait for the first message only.
        const WAITFORONE = libc::MSG_WAITFORONE as u32;
        /// Send from the caller's pages (`SO_ZEROCOPY` must be on).
        const ZEROCOPY = libc::MSG_ZEROCOPY as u32;
        /// Send data with the connection request (TCP Fast Open).
        const FASTOPEN = libc::MSG_FASTOPEN as u32;
        /// Descriptors that arrive get the close-on-exec flag.
        const CMSG_CLOEXEC = net::MSG_CMSG_CLOEXEC;
        /// Receive into memory of a device.
        const SOCK_DEVMEM = newest::MSG_SOCK_DEVMEM;
    }
}

values! {
    /// Which direction of a connection ends. Source: shutdown(2).
    pub struct SHUT: i32 {
        /// No more receiving.
        const RD = net::SHUT_RD as i32;
        /// No more sending; the peer reads the end of the stream.
        const WR = net::SHUT_WR as i32;
        /// Neither.
        const RDWR = net::SHUT_RDWR as i32;
    }
}

values! {
    /// Kinds of control message at level `SOL_SOCKET`. Source: unix(7), socket(7), Documentation/networking/timestamping.rst.
    pub struct SCM: i32 {
        /// Descriptors, an array of `int`.
        const RIGHTS = net::SCM_RIGHTS as i32;
        /// The sender's ids, a `struct ucred`.
        const CREDENTIALS = net::SCM_CREDENTIALS as i32;
        /// The sender's security context, a string.
        const SECURITY = net::SCM_SECURITY as i32;
        /// A pidfd of the sender, an `int`.
        const PIDFD = header::SCM_PIDFD;
        /// Time of arrival, a `struct timeval`.
        const TIMESTAMP = width::SCM_TIMESTAMP as i32;
        /// Time of arrival, a `struct timespec`.
        const TIMESTAMPNS = width::SCM_TIMESTAMPNS as i32;
        /// Software and hardware times, three `struct timespec`.
        const TIMESTAMPING = width::SCM_TIMESTAMPING as i32;
        /// TCP statistics with a transmit time, netlink attributes.
        const TIMESTAMPING_OPT_STATS = net::SCM_TIMESTAMPING_OPT_STATS as i32;
        /// Index and length at the receiving interface, a `struct scm_ts_pktinfo`.
        const TIMESTAMPING_PKTINFO = net::SCM_TIMESTAMPING_PKTINFO as i32;
        /// When to send the packet, nanoseconds in a `u64`.
        const TXTIME = net::SCM_TXTIME as i32;
        /// Whether a wireless frame was acknowledged, an `int`.
        const WIFI_STATUS = net::SCM_WIFI_STATUS as i32;
        /// Data that did not go to device memory.
        const DEVMEM_LINEAR = net::SCM_DEVMEM_LINEAR as i32;
        /// Data in device memory.
        const DEVMEM_DMABUF = net::SCM_DEVMEM_DMABUF as i32;
        /// The id of a transmit time, a `u32`.
        const TS_OPT_ID = net::SCM_TS_OPT_ID as i32;
        /// How many bytes are left to read.
        const INQ = newest::SCM_INQ;
    }
}

values! {
    /// IP protocols: the third argument of `socket`, and levels of options. Source: ip(7), linux/in.h.
    pub struct IPPROTO: i32 {
        /// Dummy: the type's usual protocol.
        const IP = net::IPPROTO_IP as i32;
        /// Internet control messages.
        const ICMP = net::IPPROTO_ICMP as i32;
        /// Group management.
        const IGMP = net::IPPROTO_IGMP as i32;
        /// IP in IP.
        const IPIP = net::IPPROTO_IPIP as i32;
        /// Transmission control protocol.
        const TCP = net::IPPROTO_TCP as i32;
        /// Exterior gateway protocol.
        const EGP = net::IPPROTO_EGP as i32;
        /// PUP.
        const PUP = net::IPPROTO_PUP as i32;
        /// User datagrams.
        const UDP = net::IPPROTO_UDP as i32;
        /// XNS IDP.
        const IDP = net::IPPROTO_IDP as i32;
        /// Transport protocol class 4.
        const TP = net::IPPROTO_TP as i32;
        /// Datagram congestion control protocol.
        const DCCP = net::IPPROTO_DCCP as i32;
        /// IPv6 in IPv4.
        const IPV6 = net::IPPROTO_IPV6 as i32;
        /// Reservation protocol.
        const RSVP = net::IPPROTO_RSVP as i32;
        /// Generic routing encapsulation.
        const GRE = net::IPPROTO_GRE as i32;
        /// Encrypted payload of IPsec.
        const ESP = net::IPPROTO_ESP as i32;
        /// Authentication header of IPsec.
        const AH = net::IPPROTO_AH as i32;
        /// Multicast transport protocol.
        const MTP = net::IPPROTO_MTP as i32;
        /// Pseudo header of IP option encapsulation (BEET).
        const BEETPH = net::IPPROTO_BEETPH as i32;
        /// Encapsulation header.
        const ENCAP = net::IPPROTO_ENCAP as i32;
        /// Protocol independent multicast.
        const PIM = net::IPPROTO_PIM as i32;
        /// Compression header.
        const COMP = net::IPPROTO_COMP as i32;
        /// Layer 2 tunnelling.
        const L2TP = net::IPPROTO_L2TP as i32;
        /// Stream control transmission protocol.
        const SCTP = net::IPPROTO_SCTP as i32;
        /// UDP with partial checksums.
        const UDPLITE = net::IPPROTO_UDPLITE as i32;
        /// MPLS in IP.
        const MPLS = net::IPPROTO_MPLS as i32;
        /// Ethernet in IPv6.
        const ETHERNET = net::IPPROTO_ETHERNET as i32;
        /// Aggregation and fragmentation payload of ESP.
        const AGGFRAG = net::IPPROTO_AGGFRAG as i32;
        /// Raw IP packets.
        const RAW = net::IPPROTO_RAW as i32;
        /// Shared memory communications.
        const SMC = net::IPPROTO_SMC as i32;
        /// Multipath TCP.
        const MPTCP = net::IPPROTO_MPTCP as i32;
        /// IPv6 hop-by-hop options.
        const HOPOPTS = net::IPPROTO_HOPOPTS as i32;
        /// IPv6 routing header.
        const ROUTING = net::IPPROTO_ROUTING as i32;
        /// IPv6 fragmentation header.
        const FRAGMENT = net::IPPROTO_FRAGMENT as i32;
        /// ICMP of IPv6.
        const ICMPV6 = net::IPPROTO_ICMPV6 as i32;
        /// IPv6: no next header.
        const NONE = net::IPPROTO_NONE as i32;
        /// IPv6 destination options.
        const DSTOPTS = net::IPPROTO_DSTOPTS as i32;
        /// IPv6 mobility header.
        const MH = net::IPPROTO_MH as i32;
    }
}

/// Numbers of the kernel's headers that neither crate carries; the same on every processor.
mod header {
    pub const MSG_PROXY: u32 = 16;
    pub const SCM_PIDFD: i32 = 4;
}
