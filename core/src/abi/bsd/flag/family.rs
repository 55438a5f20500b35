//! Sockets: families, kinds, levels, message flags.

use super::super::raw;

values! {
    /// Address and protocol families. Source: socket(2), sys/socket.h.
    pub struct AF: i32 {
        /// No family; for `connect` on a datagram socket: forget the peer.
        const UNSPEC = raw::AF_UNSPEC as i32;
        /// Sockets between processes of one machine, named by paths (`struct sockaddr_un`).
        const UNIX = raw::AF_UNIX as i32;
        /// The same as `UNIX`.
        const LOCAL = raw::AF_LOCAL as i32;
        /// IPv4 (`struct sockaddr_in`).
        const INET = raw::AF_INET as i32;
        /// Novell IPX.
        const IPX = raw::AF_IPX as i32;
        /// AppleTalk DDP.
        const APPLETALK = raw::AF_APPLETALK as i32;
        /// IPv6 (`struct sockaddr_in6`).
        const INET6 = raw::AF_INET6 as i32;
        /// Reserved for DECnet.
        const DECNET = raw::AF_DECnet as i32;
        /// The same as `NETLINK`, a name of 4.4BSD.
        const ROUTE = raw::AF_ROUTE as i32;
        /// Linux SNA.
        const SNA = raw::AF_SNA as i32;
        /// Multiprotocol label switching.
        #[cfg(target_os = "netbsd")]
        const MPLS = raw::AF_MPLS as i32;
        /// Bluetooth.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const BLUETOOTH = raw::AF_BLUETOOTH as i32;
        /// Modular ISDN.
        const ISDN = raw::AF_ISDN as i32;
        /// Between a virtual machine and its host (`struct sockaddr_vm`).
        #[cfg(target_os = "macos")]
        const VSOCK = raw::AF_VSOCK as i32;
        /// Link layer addresses.
        const LINK = raw::AF_LINK as i32;
        /// ATM.
        const NATM = raw::AF_NATM as i32;
        /// ISO protocols.
        const ISO = raw::AF_ISO as i32;
        /// Wireless networks.
        const IEEE80211 = raw::AF_IEEE80211 as i32;
        /// FreeBSD's graph of network nodes.
        #[cfg(target_os = "freebsd")]
        const NETGRAPH = raw::AF_NETGRAPH as i32;
        /// Kernel events and controls of macOS.
        #[cfg(target_os = "macos")]
        const SYSTEM = raw::AF_SYSTEM as i32;
        /// Raw access to an interface.
        #[cfg(target_os = "macos")]
        const NDRV = raw::AF_NDRV as i32;
        /// Point-to-point links.
        #[cfg(target_os = "macos")]
        const PPP = raw::AF_PPP as i32;
        /// Simple Internet protocol.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const SIP = raw::AF_SIP as i32;
        /// Address resolution.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ARP = raw::AF_ARP as i32;
        /// Old routing messages.
        #[cfg(target_os = "netbsd")]
        const OROUTE = raw::AF_OROUTE as i32;
        /// Asynchronous transfer mode.
        #[cfg(target_os = "freebsd")]
        const ATM = raw::AF_ATM as i32;
        /// Controller area network.
        #[cfg(target_os = "netbsd")]
        const CAN = raw::AF_CAN as i32;
        /// X.25.
        const CCITT = raw::AF_CCITT as i32;
        /// Chaosnet.
        const CHAOS = raw::AF_CHAOS as i32;
        /// Computer Network Technology.
        const CNT = raw::AF_CNT as i32;
        /// Connection-oriented IP.
        const COIP = raw::AF_COIP as i32;
        /// Datakit.
        const DATAKIT = raw::AF_DATAKIT as i32;
        /// Packets that a firewall diverts.
        #[cfg(target_os = "freebsd")]
        const DIVERT = raw::AF_DIVERT as i32;
        /// DEC's direct data link interface.
        const DLI = raw::AF_DLI as i32;
        /// ISDN addresses (E.164); the same as `ISDN`.
        const E164 = raw::AF_E164 as i32;
        /// European computer manufacturers.
        const ECMA = raw::AF_ECMA as i32;
        /// Ethernet addresses.
        #[cfg(target_os = "netbsd")]
        const ETHER = raw::AF_ETHER as i32;
        /// NSC Hyperchannel.
        const HYLINK = raw::AF_HYLINK as i32;
        /// Sockets of Hyper-V.
        #[cfg(target_os = "freebsd")]
        const HYPERV = raw::AF_HYPERV as i32;
        /// ARPANET's interface message processors.
        const IMPLINK = raw::AF_IMPLINK as i32;
        /// Sockets direct, with IPv6 addresses.
        #[cfg(target_os = "freebsd")]
        const INET6_SDP = raw::AF_INET6_SDP as i32;
        /// Sockets direct, with IPv4 addresses.
        #[cfg(target_os = "freebsd")]
        const INET_SDP = raw::AF_INET_SDP as i32;
        /// The log of the packet filter.
        #[cfg(target_os = "freebsd")]
        const IPFWLOG = raw::AF_IPFWLOG as i32;
        /// Local area transport.
        const LAT = raw::AF_LAT as i32;
        /// NetBIOS.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const NETBIOS = raw::AF_NETBIOS as i32;
        /// Messages to and from parts of the kernel (`struct sockaddr_nl`).
        #[cfg(target_os = "freebsd")]
        const NETLINK = raw::AF_NETLINK as i32;
        /// Xerox NS.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const NS = raw::AF_NS as i32;
        /// ISO's protocols; the same as `ISO`.
        const OSI = raw::AF_OSI as i32;
        /// PUP.
        const PUP = raw::AF_PUP as i32;
        /// Sitara clusters.
        #[cfg(target_os = "freebsd")]
        const SCLUSTER = raw::AF_SCLUSTER as i32;
        /// Slow protocols (802.3ad).
        #[cfg(target_os = "freebsd")]
        const SLOW = raw::AF_SLOW as i32;
        /// Tunnels to a program.
        #[cfg(target_os = "macos")]
        const UTUN = raw::AF_UTUN as i32;
    }
}

flags! {
    /// Socket types, with the two flags that may be ORed to one. Source: socket(2), sys/socket.h.
    pub struct SOCK: u32 {
        /// Datagram congestion control protocol.
        #[cfg(target_os = "netbsd")]
        const DCCP = raw::SOCK_DCCP as u32;
        /// Connected, reliable, in order, with record boundaries.
        const SEQPACKET = raw::SOCK_SEQPACKET as u32;
        /// Reliable datagrams without order.
        const RDM = raw::SOCK_RDM as u32;
        /// Packets of the network protocol itself.
        const RAW = raw::SOCK_RAW as u32;
        /// Datagrams: connectionless, unreliable, of a limited length.
        const DGRAM = raw::SOCK_DGRAM as u32;
        /// A byte stream: connected, reliable, in order.
        const STREAM = raw::SOCK_STREAM as u32;
        /// Flag: do not wait in calls on the new socket.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const NONBLOCK = raw::SOCK_NONBLOCK as u32;
        /// Flag: close the descriptor on `execve`.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CLOEXEC = raw::SOCK_CLOEXEC as u32;
        /// Close it in a child of `fork`.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CLOFORK = raw::SOCK_CLOFORK as u32;
        /// Datagrams with a connection.
        #[cfg(target_os = "netbsd")]
        const CONN_DGRAM = raw::SOCK_CONN_DGRAM as u32;
        /// No `SIGPIPE` from it.
        #[cfg(target_os = "netbsd")]
        const NOSIGPIPE = raw::SOCK_NOSIGPIPE as u32;
    }
}

values! {
    /// Levels of socket options and of control messages: the part of the kernel that is meant. Source: getsockopt(2), sys/socket.h.
    pub struct SOL: i32 {
        /// The socket itself; options are `SO`, control messages `SCM`.
        const SOCKET = raw::SOL_SOCKET as i32;
        /// ICMP of IPv6.
        const ICMPV6 = raw::IPPROTO_ICMPV6 as i32;
        /// Of local sockets.
        const LOCAL = raw::SOL_LOCAL as i32;
    }
}

values! {
    /// IP protocols: the third argument of `socket`, and levels of options. Source: ip(4), netinet/in.h.
    pub struct IPPROTO: i32 {
        /// Dummy: the type's usual protocol.
        const IP = raw::IPPROTO_IP as i32;
        /// Internet control messages.
        const ICMP = raw::IPPROTO_ICMP as i32;
        /// Group management.
        const IGMP = raw::IPPROTO_IGMP as i32;
        /// IP in IP.
        const IPIP = raw::IPPROTO_IPIP as i32;
        /// Transmission control protocol.
        const TCP = raw::IPPROTO_TCP as i32;
        /// Exterior gateway protocol.
        const EGP = raw::IPPROTO_EGP as i32;
        /// PUP.
        const PUP = raw::IPPROTO_PUP as i32;
        /// User datagrams.
        const UDP = raw::IPPROTO_UDP as i32;
        /// XNS IDP.
        const IDP = raw::IPPROTO_IDP as i32;
        /// Transport protocol class 4.
        const TP = raw::IPPROTO_TP as i32;
        /// Datagram congestion control protocol.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const DCCP = raw::IPPROTO_DCCP as i32;
        /// IPv6 in IPv4.
        const IPV6 = raw::IPPROTO_IPV6 as i32;
        /// Reservation protocol.
        const RSVP = raw::IPPROTO_RSVP as i32;
        /// Generic routing encapsulation.
        const GRE = raw::IPPROTO_GRE as i32;
        /// Encrypted payload of IPsec.
        const ESP = raw::IPPROTO_ESP as i32;
        /// Authentication header of IPsec.
        const AH = raw::IPPROTO_AH as i32;
        /// Multicast transport protocol.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MTP = raw::IPPROTO_MTP as i32;
        /// Encapsulation header.
        const ENCAP = raw::IPPROTO_ENCAP as i32;
        /// Protocol independent multicast.
        const PIM = raw::IPPROTO_PIM as i32;
        /// Layer 2 tunnelling.
        #[cfg(target_os = "netbsd")]
        const L2TP = raw::IPPROTO_L2TP as i32;
        /// Stream control transmission protocol.
        const SCTP = raw::IPPROTO_SCTP as i32;
        /// UDP with partial checksums.
        #[cfg(target_os = "freebsd")]
        const UDPLITE = raw::IPPROTO_UDPLITE as i32;
        /// MPLS in IP.
        #[cfg(target_os = "freebsd")]
        const MPLS = raw::IPPROTO_MPLS as i32;
        /// Raw IP packets.
        const RAW = raw::IPPROTO_RAW as i32;
        /// IPv6 hop-by-hop options.
        const HOPOPTS = raw::IPPROTO_HOPOPTS as i32;
        /// IPv6 routing header.
        const ROUTING = raw::IPPROTO_ROUTING as i32;
        /// IPv6 fragmentation header.
        const FRAGMENT = raw::IPPROTO_FRAGMENT as i32;
        /// ICMP of IPv6.
        const ICMPV6 = raw::IPPROTO_ICMPV6 as i32;
        /// IPv6: no next header.
        const NONE = raw::IPPROTO_NONE as i32;
        /// IPv6 destination options.
        const DSTOPTS = raw::IPPROTO_DSTOPTS as i32;
        /// IPv6 mobility header.
        #[cfg(target_os = "freebsd")]
        const MH = raw::IPPROTO_MH as i32;
        /// Third party connect.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const _3PC = raw::IPPROTO_3PC as i32;
        /// Attended data.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const ADFS = raw::IPPROTO_ADFS as i32;
        /// Any host's internal protocol.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const AHIP = raw::IPPROTO_AHIP as i32;
        /// Any private encryption.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const APES = raw::IPPROTO_APES as i32;
        /// Argus.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const ARGUS = raw::IPPROTO_ARGUS as i32;
        /// AX.25 frames.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const AX25 = raw::IPPROTO_AX25 as i32;
        /// BHA.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const BHA = raw::IPPROTO_BHA as i32;
        /// Bulk data transfer.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const BLT = raw::IPPROTO_BLT as i32;
        /// Backroom satellite monitoring.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const BRSATMON = raw::IPPROTO_BRSATMON as i32;
        /// Shared addresses.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CARP = raw::IPPROTO_CARP as i32;
        /// CFTP.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const CFTP = raw::IPPROTO_CFTP as i32;
        /// Chaosnet.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const CHAOS = raw::IPPROTO_CHAOS as i32;
        /// Control messages.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const CMTP = raw::IPPROTO_CMTP as i32;
        /// Computer protocol heartbeat.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const CPHB = raw::IPPROTO_CPHB as i32;
        /// Computer protocol network executive.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const CPNX = raw::IPPROTO_CPNX as i32;
        /// Datagram delivery.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const DDP = raw::IPPROTO_DDP as i32;
        /// Dissimilar gateways.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const DGP = raw::IPPROTO_DGP as i32;
        /// Packets that a firewall diverts.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const DIVERT = raw::IPPROTO_DIVERT as i32;
        /// Emcon.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const EMCON = raw::IPPROTO_EMCON as i32;
        /// ISO's connectionless protocol over IP.
        const EON = raw::IPPROTO_EON as i32;
        /// Ethernet in IP.
        const ETHERIP = raw::IPPROTO_ETHERIP as i32;
        /// Gateway to gateway.
        const GGP = raw::IPPROTO_GGP as i32;
        /// GMTP.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const GMTP = raw::IPPROTO_GMTP as i32;
        /// Hello routing.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const HELLO = raw::IPPROTO_HELLO as i32;
        /// Host identity.
        #[cfg(target_os = "freebsd")]
        const HIP = raw::IPPROTO_HIP as i32;
        /// Host monitoring.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const HMP = raw::IPPROTO_HMP as i32;
        /// Inter-domain policy routing.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const IDPR = raw::IPPROTO_IDPR as i32;
        /// Inter-domain routing.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const IDRP = raw::IPPROTO_IDRP as i32;
        /// Cisco's and others' interior gateways.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const IGP = raw::IPPROTO_IGP as i32;
        /// Cisco's IGRP.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const IGRP = raw::IPPROTO_IGRP as i32;
        /// IL transport.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const IL = raw::IPPROTO_IL as i32;
        /// Integrated network layer security.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const INLSP = raw::IPPROTO_INLSP as i32;
        /// Merit's inter-nodal protocol.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const INP = raw::IPPROTO_INP as i32;
        /// Compressed IP.
        const IPCOMP = raw::IPPROTO_IPCOMP as i32;
        /// Packet core utility.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const IPCV = raw::IPPROTO_IPCV as i32;
        /// IP in IP, encapsulated.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const IPEIP = raw::IPPROTO_IPEIP as i32;
        /// Pluribus packet core.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const IPPC = raw::IPPROTO_IPPC as i32;
        /// IPv4 in IP.
        const IPV4 = raw::IPPROTO_IPV4 as i32;
        /// ICMP of IPv6; the same as `ICMPV6`.
        #[cfg(target_os = "netbsd")]
        const IPV6_ICMP = raw::IPPROTO_IPV6_ICMP as i32;
        /// Reliable transactions.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const IRTP = raw::IPPROTO_IRTP as i32;
        /// Kryptolan.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const KRYPTOLAN = raw::IPPROTO_KRYPTOLAN as i32;
        /// Locus address resolution.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const LARP = raw::IPPROTO_LARP as i32;
        /// Leaf-1.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const LEAF1 = raw::IPPROTO_LEAF1 as i32;
        /// Leaf-2.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const LEAF2 = raw::IPPROTO_LEAF2 as i32;
        /// DCN measurement.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MEAS = raw::IPPROTO_MEAS as i32;
        /// Mobile hosts' routing.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MHRP = raw::IPPROTO_MHRP as i32;
        /// Mobile internetworking control.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MICP = raw::IPPROTO_MICP as i32;
        /// Mobility of IP.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const MOBILE = raw::IPPROTO_MOBILE as i32;
        /// Multiplexing.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MUX = raw::IPPROTO_MUX as i32;
        /// Sun's network disk.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const ND = raw::IPPROTO_ND as i32;
        /// Next hop resolution.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const NHRP = raw::IPPROTO_NHRP as i32;
        /// Network services.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const NSP = raw::IPPROTO_NSP as i32;
        /// Network voice.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const NVPII = raw::IPPROTO_NVPII as i32;
        /// `DIVERT`, as it was before.
        #[cfg(target_os = "freebsd")]
        const OLD_DIVERT = raw::IPPROTO_OLD_DIVERT as i32;
        /// OSPF.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const OSPFIGP = raw::IPPROTO_OSPFIGP as i32;
        /// States of packet filters.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const PFSYNC = raw::IPPROTO_PFSYNC as i32;
        /// Reliable multicast.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const PGM = raw::IPPROTO_PGM as i32;
        /// Private interior gateways.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const PIGP = raw::IPPROTO_PIGP as i32;
        /// Packet radio measurement.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const PRM = raw::IPPROTO_PRM as i32;
        /// Packet video.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const PVP = raw::IPPROTO_PVP as i32;
        /// BBN's RCC monitoring.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RCCMON = raw::IPPROTO_RCCMON as i32;
        /// Reliable data.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RDP = raw::IPPROTO_RDP as i32;
        /// For experiments.
        #[cfg(target_os = "freebsd")]
        const RESERVED_253 = raw::IPPROTO_RESERVED_253 as i32;
        /// For experiments.
        #[cfg(target_os = "freebsd")]
        const RESERVED_254 = raw::IPPROTO_RESERVED_254 as i32;
        /// Remote virtual disk.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RVD = raw::IPPROTO_RVD as i32;
        /// SATNET and backroom EXPAK.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const SATEXPAK = raw::IPPROTO_SATEXPAK as i32;
        /// Satnet monitoring.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const SATMON = raw::IPPROTO_SATMON as i32;
        /// Semaphore communication.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const SCCSP = raw::IPPROTO_SCCSP as i32;
        /// Source demand routing.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const SDRP = raw::IPPROTO_SDRP as i32;
        /// Secure neighbour discovery, to the kernel.
        #[cfg(target_os = "freebsd")]
        const SEND = raw::IPPROTO_SEND as i32;
        /// Sequential exchange.
        #[cfg(target_os = "macos")]
        const SEP = raw::IPPROTO_SEP as i32;
        /// Site multihoming of IPv6.
        #[cfg(target_os = "freebsd")]
        const SHIM6 = raw::IPPROTO_SHIM6 as i32;
        /// SKIP.
        #[cfg(target_os = "freebsd")]
        const SKIP = raw::IPPROTO_SKIP as i32;
        /// Sprite's remote calls.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const SRPC = raw::IPPROTO_SRPC as i32;
        /// Stream protocol II.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const ST = raw::IPPROTO_ST as i32;
        /// Secure VMTP.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const SVMTP = raw::IPPROTO_SVMTP as i32;
        /// IP with encryption.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const SWIPE = raw::IPPROTO_SWIPE as i32;
        /// TCF.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TCF = raw::IPPROTO_TCF as i32;
        /// Transport layer security of ISO.
        #[cfg(target_os = "freebsd")]
        const TLSP = raw::IPPROTO_TLSP as i32;
        /// TP++ transport.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TPXX = raw::IPPROTO_TPXX as i32;
        /// Trunk-1.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TRUNK1 = raw::IPPROTO_TRUNK1 as i32;
        /// Trunk-2.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TRUNK2 = raw::IPPROTO_TRUNK2 as i32;
        /// TTP.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TTP = raw::IPPROTO_TTP as i32;
        /// Banyan VINES.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const VINES = raw::IPPROTO_VINES as i32;
        /// VISA protocol.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const VISA = raw::IPPROTO_VISA as i32;
        /// Versatile messages.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const VMTP = raw::IPPROTO_VMTP as i32;
        /// Redundant routers.
        #[cfg(target_os = "netbsd")]
        const VRRP = raw::IPPROTO_VRRP as i32;
        /// Wideband EXPAK.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const WBEXPAK = raw::IPPROTO_WBEXPAK as i32;
        /// Wideband monitoring.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const WBMON = raw::IPPROTO_WBMON as i32;
        /// Wang's span network.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const WSN = raw::IPPROTO_WSN as i32;
        /// Cross-net debugger.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const XNET = raw::IPPROTO_XNET as i32;
        /// Express transfer.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const XTP = raw::IPPROTO_XTP as i32;
    }
}

flags! {
    /// How a message is sent or received, and what became of it. Source: recv(2), sys/socket.h.
    pub struct MSG: u32 {
        /// Send or take urgent (out-of-band) data.
        const OOB = raw::MSG_OOB as u32;
        /// Leave the data in the queue.
        const PEEK = raw::MSG_PEEK as u32;
        /// Send only to hosts on directly connected networks.
        const DONTROUTE = raw::MSG_DONTROUTE as u32;
        /// Result: control messages were cut because the buffer was too small.
        const CTRUNC = raw::MSG_CTRUNC as u32;
        /// Result: the datagram was longer than the buffer. As input: return the real length.
        const TRUNC = raw::MSG_TRUNC as u32;
        /// Do not wait, in this call only.
        const DONTWAIT = raw::MSG_DONTWAIT as u32;
        /// End of a record.
        const EOR = raw::MSG_EOR as u32;
        /// Wait until the buffer is full, the stream ends, or an error or signal comes.
        const WAITALL = raw::MSG_WAITALL as u32;
        /// Do not raise `SIGPIPE` when the peer has closed.
        const NOSIGNAL = raw::MSG_NOSIGNAL as u32;
        /// `recvmmsg`: wait for the first message only.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const WAITFORONE = raw::MSG_WAITFORONE as u32;
        /// Descriptors that arrive get the close-on-exec flag.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CMSG_CLOEXEC = raw::MSG_CMSG_CLOEXEC as u32;
        /// It came as a broadcast.
        #[cfg(target_os = "netbsd")]
        const BCAST = raw::MSG_BCAST as u32;
        /// It came as a multicast.
        #[cfg(target_os = "netbsd")]
        const MCAST = raw::MSG_MCAST as u32;
        /// For old programs.
        #[cfg(target_os = "freebsd")]
        const COMPAT = raw::MSG_COMPAT as u32;
        /// The end of what is sent; the connection is closed for sending.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const EOF = raw::MSG_EOF as u32;
        /// Send what was held back.
        #[cfg(target_os = "macos")]
        const FLUSH = raw::MSG_FLUSH as u32;
        /// More is there to be read.
        #[cfg(target_os = "macos")]
        const HAVEMORE = raw::MSG_HAVEMORE as u32;
        /// Hold it back.
        #[cfg(target_os = "macos")]
        const HOLD = raw::MSG_HOLD as u32;
        /// This one is nonblocking, as a FIFO asks for.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const NBIO = raw::MSG_NBIO as u32;
        /// It is an event and not data.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const NOTIFICATION = raw::MSG_NOTIFICATION as u32;
        /// More is in the record.
        #[cfg(target_os = "macos")]
        const RCVMORE = raw::MSG_RCVMORE as u32;
        /// Send what was held back with this.
        #[cfg(target_os = "macos")]
        const SEND = raw::MSG_SEND as u32;
        /// Descriptors that are received close in a child of `fork`.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CMSG_CLOFORK = raw::MSG_CMSG_CLOFORK as u32;
        /// The sender's address is asked for.
        #[cfg(target_os = "macos")]
        const NEEDSA = raw::MSG_NEEDSA as u32;
        /// Wait until the request is full.
        #[cfg(target_os = "macos")]
        const WAITSTREAM = raw::MSG_WAITSTREAM as u32;
    }
}

values! {
    /// Which direction of a connection ends. Source: shutdown(2), sys/socket.h.
    pub struct SHUT: i32 {
        /// No more receiving.
        const RD = raw::SHUT_RD as i32;
        /// No more sending; the peer reads the end of the stream.
        const WR = raw::SHUT_WR as i32;
        /// Neither.
        const RDWR = raw::SHUT_RDWR as i32;
    }
}

values! {
    /// Kinds of control message at level `SOL_SOCKET`. Source: recv(2), sys/socket.h.
    pub struct SCM: i32 {
        /// Descriptors, an array of `int`.
        const RIGHTS = raw::SCM_RIGHTS as i32;
        /// Time of arrival, a `struct timeval`.
        const TIMESTAMP = raw::SCM_TIMESTAMP as i32;
        /// A `struct bintime`.
        #[cfg(target_os = "freebsd")]
        const BINTIME = raw::SCM_BINTIME as i32;
        /// The sender's ids, groups and more.
        const CREDS = raw::SCM_CREDS as i32;
        /// The same, with a version.
        #[cfg(target_os = "freebsd")]
        const CREDS2 = raw::SCM_CREDS2 as i32;
        /// The monotonic time.
        #[cfg(target_os = "freebsd")]
        const MONOTONIC = raw::SCM_MONOTONIC as i32;
        /// The time of day.
        #[cfg(target_os = "freebsd")]
        const REALTIME = raw::SCM_REALTIME as i32;
        /// How exact a time is.
        #[cfg(target_os = "freebsd")]
        const TIME_INFO = raw::SCM_TIME_INFO as i32;
        /// The time of arrival, by the monotonic clock.
        #[cfg(target_os = "macos")]
        const TIMESTAMP_MONOTONIC = raw::SCM_TIMESTAMP_MONOTONIC as i32;
    }
}

values! {
    /// Options of local sockets, at level 0. Source: unix(4), sys/un.h.
    pub struct LOCAL: i32 {
        /// The peer's ids.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const PEERCRED = raw::LOCAL_PEERCRED as i32;
        /// The peer's ids and process.
        #[cfg(target_os = "netbsd")]
        const PEEREID = raw::LOCAL_PEEREID as i32;
        /// The peer's process.
        #[cfg(target_os = "macos")]
        const PEERPID = raw::LOCAL_PEERPID as i32;
        /// The peer's effective process.
        #[cfg(target_os = "macos")]
        const PEEREPID = raw::LOCAL_PEEREPID as i32;
        /// The peer's UUID.
        #[cfg(target_os = "macos")]
        const PEERUUID = raw::LOCAL_PEERUUID as i32;
        /// The peer's effective UUID.
        #[cfg(target_os = "macos")]
        const PEEREUUID = raw::LOCAL_PEEREUUID as i32;
        /// The peer's audit token.
        #[cfg(target_os = "macos")]
        const PEERTOKEN = raw::LOCAL_PEERTOKEN as i32;
        /// The sender's ids come with each datagram.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CREDS = raw::LOCAL_CREDS as i32;
        /// The same, with every message.
        #[cfg(target_os = "freebsd")]
        const CREDS_PERSISTENT = raw::LOCAL_CREDS_PERSISTENT as i32;
        /// The same, in the old layout.
        #[cfg(target_os = "netbsd")]
        const OCREDS = raw::LOCAL_OCREDS as i32;
        /// `connect` waits until it is accepted.
        #[cfg(target_os = "netbsd")]
        const CONNWAIT = raw::LOCAL_CONNWAIT as i32;
    }
}
