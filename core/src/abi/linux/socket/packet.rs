//! Packet sockets and sockets of virtual machines: options, packet types, Ethernet protocols, context ids.

use crate::abi::linux::newest;
use linux_raw_sys::{if_ether, if_packet, vm_sockets};

values! {
    /// Options at level `SOL_PACKET`. Source: packet(7), linux/if_packet.h.
    pub struct PACKET: i32 {
        /// Add a multicast address, or a promiscuous mode. A `struct packet_mreq`.
        const ADD_MEMBERSHIP = if_packet::PACKET_ADD_MEMBERSHIP as i32;
        /// Take it back. A `struct packet_mreq`.
        const DROP_MEMBERSHIP = if_packet::PACKET_DROP_MEMBERSHIP as i32;
        /// Reserved.
        const RECV_OUTPUT = if_packet::PACKET_RECV_OUTPUT as i32;
        /// Receive in a ring of shared memory. A `struct tpacket_req`.
        const RX_RING = if_packet::PACKET_RX_RING as i32;
        /// Packets and drops since the last question, read only. A `struct tpacket_stats`.
        const STATISTICS = if_packet::PACKET_STATISTICS as i32;
        /// Copy packets up to this size also to the normal queue. An int.
        const COPY_THRESH = if_packet::PACKET_COPY_THRESH as i32;
        /// Receive a `struct tpacket_auxdata` as a control message. A flag.
        const AUXDATA = if_packet::PACKET_AUXDATA as i32;
        /// Tell the real interface instead of the master. A flag.
        const ORIGDEV = if_packet::PACKET_ORIGDEV as i32;
        /// Version of the ring. An int.
        const VERSION = if_packet::PACKET_VERSION as i32;
        /// Size of the ring's header, for the version that goes in. An int.
        const HDRLEN = if_packet::PACKET_HDRLEN as i32;
        /// Bytes in front of the headers. An int.
        const RESERVE = if_packet::PACKET_RESERVE as i32;
        /// Send from a ring. A `struct tpacket_req`.
        const TX_RING = if_packet::PACKET_TX_RING as i32;
        /// Skip packets in the wrong format. A flag.
        const LOSS = if_packet::PACKET_LOSS as i32;
        /// Use the header of virtio-net. A flag.
        const VNET_HDR = if_packet::PACKET_VNET_HDR as i32;
        /// Timestamps of sending. An int.
        const TX_TIMESTAMP = if_packet::PACKET_TX_TIMESTAMP as i32;
        /// Source of the ring's timestamps. An int.
        const TIMESTAMP = if_packet::PACKET_TIMESTAMP as i32;
        /// Share packets among sockets: group, mode, flags. An int (mode `PACKET_FANOUT`).
        const FANOUT = if_packet::PACKET_FANOUT as i32;
        /// The ring's frames say where data starts. A flag.
        const TX_HAS_OFF = if_packet::PACKET_TX_HAS_OFF as i32;
        /// Pass by the queueing discipline. A flag.
        const QDISC_BYPASS = if_packet::PACKET_QDISC_BYPASS as i32;
        /// Statistics of rollover, read only. A `struct tpacket_rollover_stats`.
        const ROLLOVER_STATS = if_packet::PACKET_ROLLOVER_STATS as i32;
        /// The program that chooses. A BPF program.
        const FANOUT_DATA = if_packet::PACKET_FANOUT_DATA as i32;
        /// Do not receive what this machine sends. A flag.
        const IGNORE_OUTGOING = if_packet::PACKET_IGNORE_OUTGOING as i32;
        /// Size of the header of virtio-net. An int.
        const VNET_HDR_SZ = if_packet::PACKET_VNET_HDR_SZ as i32;
    }
}

values! {
    /// Where a frame goes, in `struct sockaddr_ll`. Source: packet(7), linux/if_packet.h.
    pub struct PACKET_TYPE: u8 {
        /// To this machine.
        const HOST = if_packet::PACKET_HOST as u8;
        /// To everybody.
        const BROADCAST = if_packet::PACKET_BROADCAST as u8;
        /// To a group.
        const MULTICAST = if_packet::PACKET_MULTICAST as u8;
        /// To somebody else (promiscuous mode).
        const OTHERHOST = if_packet::PACKET_OTHERHOST as u8;
        /// From this machine.
        const OUTGOING = if_packet::PACKET_OUTGOING as u8;
        /// Looped back.
        const LOOPBACK = if_packet::PACKET_LOOPBACK as u8;
        /// To user space.
        const USER = if_packet::PACKET_USER as u8;
        /// To the kernel.
        const KERNEL = if_packet::PACKET_KERNEL as u8;
        /// Unused.
        const FASTROUTE = if_packet::PACKET_FASTROUTE as u8;
    }
}

values! {
    /// Kinds of membership in `struct packet_mreq`. Source: packet(7).
    pub struct PACKET_MR: u16 {
        /// One multicast address.
        const MULTICAST = if_packet::PACKET_MR_MULTICAST as u16;
        /// All frames.
        const PROMISC = if_packet::PACKET_MR_PROMISC as u16;
        /// All multicast frames.
        const ALLMULTI = if_packet::PACKET_MR_ALLMULTI as u16;
        /// One more unicast address.
        const UNICAST = if_packet::PACKET_MR_UNICAST as u16;
    }
}

values! {
    /// How frames are shared, and flags that are added. Source: packet(7).
    pub struct PACKET_FANOUT: i32 {
        /// By a hash of the flow.
        const HASH = if_packet::PACKET_FANOUT_HASH as i32;
        /// In turn.
        const LB = if_packet::PACKET_FANOUT_LB as i32;
        /// By processor.
        const CPU = if_packet::PACKET_FANOUT_CPU as i32;
        /// The next socket when one is full.
        const ROLLOVER = if_packet::PACKET_FANOUT_ROLLOVER as i32;
        /// By chance.
        const RND = if_packet::PACKET_FANOUT_RND as i32;
        /// By the queue of arrival.
        const QM = if_packet::PACKET_FANOUT_QM as i32;
        /// By a classic BPF program.
        const CBPF = if_packet::PACKET_FANOUT_CBPF as i32;
        /// By an eBPF program.
        const EBPF = if_packet::PACKET_FANOUT_EBPF as i32;
        /// Flag: roll over when the chosen socket is full.
        const FLAG_ROLLOVER = if_packet::PACKET_FANOUT_FLAG_ROLLOVER as i32;
        /// Flag: choose a group that is not used.
        const FLAG_UNIQUEID = if_packet::PACKET_FANOUT_FLAG_UNIQUEID as i32;
        /// Flag: without what this machine sends.
        const FLAG_IGNORE_OUTGOING = if_packet::PACKET_FANOUT_FLAG_IGNORE_OUTGOING as i32;
        /// Flag: put fragments together first.
        const FLAG_DEFRAG = if_packet::PACKET_FANOUT_FLAG_DEFRAG as i32;
    }
}

values! {
    /// Well-known context ids and ports of `AF_VSOCK`. Source: vsock(7), linux/vm_sockets.h.
    pub struct VMADDR: u32 {
        /// Any context, for `bind`.
        const CID_ANY = vm_sockets::VMADDR_CID_ANY as u32;
        /// Any port, for `bind`.
        const PORT_ANY = vm_sockets::VMADDR_PORT_ANY as u32;
        /// The hypervisor.
        const CID_HYPERVISOR = vm_sockets::VMADDR_CID_HYPERVISOR;
        /// This machine.
        const CID_LOCAL = vm_sockets::VMADDR_CID_LOCAL;
        /// The host.
        const CID_HOST = vm_sockets::VMADDR_CID_HOST;
    }
}

values! {
    /// Options at level `AF_VSOCK`. Source: vsock(7), linux/vm_sockets.h.
    pub struct SO_VM_SOCKETS: i32 {
        /// Size of the buffer. A `u64`.
        const BUFFER_SIZE = vm_sockets::SO_VM_SOCKETS_BUFFER_SIZE as i32;
        /// Least size of the buffer. A `u64`.
        const BUFFER_MIN_SIZE = vm_sockets::SO_VM_SOCKETS_BUFFER_MIN_SIZE as i32;
        /// Greatest size of the buffer. A `u64`.
        const BUFFER_MAX_SIZE = vm_sockets::SO_VM_SOCKETS_BUFFER_MAX_SIZE as i32;
        /// The peer's virtual machine, read only. An int.
        const PEER_HOST_VM_ID = vm_sockets::SO_VM_SOCKETS_PEER_HOST_VM_ID as i32;
        /// Whether this side is trusted, read only. An int.
        const TRUSTED = vm_sockets::SO_VM_SOCKETS_TRUSTED as i32;
        /// How long `connect` may wait. A `struct timeval` of the processor's word size.
        const CONNECT_TIMEOUT_OLD = vm_sockets::SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD as i32;
        /// How long `connect` may wait. A `struct timeval` with 64 bit times.
        const CONNECT_TIMEOUT_NEW = vm_sockets::SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW as i32;
        /// Do not wait, inside the kernel. A flag.
        const NONBLOCK_TXRX = vm_sockets::SO_VM_SOCKETS_NONBLOCK_TXRX as i32;
    }
}

values! {
    /// Ethernet protocols, in the processor's byte order. Source: packet(7), linux/if_ether.h.
    pub struct ETH_P: u16 {
        /// Ethernet loopback.
        const LOOP = if_ether::ETH_P_LOOP as u16;
        /// Xerox PUP.
        const PUP = if_ether::ETH_P_PUP as u16;
        /// Xerox PUP address translation.
        const PUPAT = if_ether::ETH_P_PUPAT as u16;
        /// Time sensitive networking.
        const TSN = if_ether::ETH_P_TSN as u16;
        /// ERSPAN version 2.
        const ERSPAN2 = if_ether::ETH_P_ERSPAN2 as u16;
        /// IPv4.
        const IP = if_ether::ETH_P_IP as u16;
        /// CCITT X.25.
        const X25 = if_ether::ETH_P_X25 as u16;
        /// Address resolution.
        const ARP = if_ether::ETH_P_ARP as u16;
        /// G8BPQ AX.25.
        const BPQ = if_ether::ETH_P_BPQ as u16;
        /// Xerox IEEE 802.3 PUP.
        const IEEEPUP = if_ether::ETH_P_IEEEPUP as u16;
        /// Xerox IEEE 802.3 PUP address translation.
        const IEEEPUPAT = if_ether::ETH_P_IEEEPUPAT as u16;
        /// B.A.T.M.A.N. advanced.
        const BATMAN = if_ether::ETH_P_BATMAN as u16;
        /// DEC assigned.
        const DEC = if_ether::ETH_P_DEC as u16;
        /// DEC DNA dump and load.
        const DNA_DL = if_ether::ETH_P_DNA_DL as u16;
        /// DEC DNA remote console.
        const DNA_RC = if_ether::ETH_P_DNA_RC as u16;
        /// DEC DNA routing.
        const DNA_RT = if_ether::ETH_P_DNA_RT as u16;
        /// DEC LAT.
        const LAT = if_ether::ETH_P_LAT as u16;
        /// DEC diagnostics.
        const DIAG = if_ether::ETH_P_DIAG as u16;
        /// DEC customer use.
        const CUST = if_ether::ETH_P_CUST as u16;
        /// DEC systems communication.
        const SCA = if_ether::ETH_P_SCA as u16;
        /// Transparent Ethernet bridging.
        const TEB = if_ether::ETH_P_TEB as u16;
        /// Reverse address resolution.
        const RARP = if_ether::ETH_P_RARP as u16;
        /// AppleTalk DDP.
        const ATALK = if_ether::ETH_P_ATALK as u16;
        /// AppleTalk address resolution.
        const AARP = if_ether::ETH_P_AARP as u16;
        /// VLAN tag, 802.1Q.
        const _8021Q = if_ether::ETH_P_8021Q as u16;
        /// ERSPAN version 1.
        const ERSPAN = if_ether::ETH_P_ERSPAN as u16;
        /// IPX.
        const IPX = if_ether::ETH_P_IPX as u16;
        /// IPv6.
        const IPV6 = if_ether::ETH_P_IPV6 as u16;
        /// Pause frames.
        const PAUSE = if_ether::ETH_P_PAUSE as u16;
        /// Slow protocols.
        const SLOW = if_ether::ETH_P_SLOW as u16;
        /// Web cache coordination.
        const WCCP = if_ether::ETH_P_WCCP as u16;
        /// MPLS unicast.
        const MPLS_UC = if_ether::ETH_P_MPLS_UC as u16;
        /// MPLS multicast.
        const MPLS_MC = if_ether::ETH_P_MPLS_MC as u16;
        /// Multiprotocol over ATM.
        const ATMMPOA = if_ether::ETH_P_ATMMPOA as u16;
        /// PPPoE discovery.
        const PPP_DISC = if_ether::ETH_P_PPP_DISC as u16;
        /// PPPoE session.
        const PPP_SES = if_ether::ETH_P_PPP_SES as u16;
        /// HPNA, wireless link local tunnel.
        const LINK_CTL = if_ether::ETH_P_LINK_CTL as u16;
        /// Frame based ATM over Ethernet.
        const ATMFATE = if_ether::ETH_P_ATMFATE as u16;
        /// Port access, 802.1X.
        const PAE = if_ether::ETH_P_PAE as u16;
        /// PROFINET.
        const PROFINET = if_ether::ETH_P_PROFINET as u16;
        /// Several proprietary protocols.
        const REALTEK = if_ether::ETH_P_REALTEK as u16;
        /// ATA over Ethernet.
        const AOE = if_ether::ETH_P_AOE as u16;
        /// EtherCAT.
        const ETHERCAT = if_ether::ETH_P_ETHERCAT as u16;
        /// VLAN service tag, 802.1ad.
        const _8021AD = if_ether::ETH_P_8021AD as u16;
        /// Local experiments, 802.1.
        const _802_EX1 = if_ether::ETH_P_802_EX1 as u16;
        /// Preauthentication, 802.11.
        const PREAUTH = if_ether::ETH_P_PREAUTH as u16;
        /// TIPC.
        const TIPC = if_ether::ETH_P_TIPC as u16;
        /// Link layer discovery.
        const LLDP = if_ether::ETH_P_LLDP as u16;
        /// Media redundancy.
        const MRP = if_ether::ETH_P_MRP as u16;
        /// MACsec, 802.1AE.
        const MACSEC = if_ether::ETH_P_MACSEC as u16;
        /// Backbone service tag, 802.1ah.
        const _8021AH = if_ether::ETH_P_8021AH as u16;
        /// Multiple VLAN registration, 802.1Q.
        const MVRP = if_ether::ETH_P_MVRP as u16;
        /// Precision time, IEEE 1588.
        const _1588 = if_ether::ETH_P_1588 as u16;
        /// Sideband interface of network controllers.
        const NCSI = if_ether::ETH_P_NCSI as u16;
        /// Parallel redundancy.
        const PRP = if_ether::ETH_P_PRP as u16;
        /// Connectivity fault management.
        const CFM = if_ether::ETH_P_CFM as u16;
        /// Fibre Channel over Ethernet.
        const FCOE = if_ether::ETH_P_FCOE as u16;
        /// InfiniBand over Ethernet.
        const IBOE = if_ether::ETH_P_IBOE as u16;
        /// Tunnelled direct links.
        const TDLS = if_ether::ETH_P_TDLS as u16;
        /// FCoE initialization.
        const FIP = if_ether::ETH_P_FIP as u16;
        /// Media independent handover, 802.21.
        const _80221 = if_ether::ETH_P_80221 as u16;
        /// High-availability seamless redundancy.
        const HSR = if_ether::ETH_P_HSR as u16;
        /// Network service header.
        const NSH = if_ether::ETH_P_NSH as u16;
        /// Configuration test, 802.3.
        const LOOPBACK = if_ether::ETH_P_LOOPBACK as u16;
        /// Deprecated VLAN stacking.
        const QINQ1 = if_ether::ETH_P_QINQ1 as u16;
        /// Deprecated VLAN stacking.
        const QINQ2 = if_ether::ETH_P_QINQ2 as u16;
        /// Deprecated VLAN stacking.
        const QINQ3 = if_ether::ETH_P_QINQ3 as u16;
        /// Ethertype DSA.
        const EDSA = if_ether::ETH_P_EDSA as u16;
        /// Fake VLAN header of DSA.
        const DSA_8021Q = if_ether::ETH_P_DSA_8021Q as u16;
        /// A5PSW switch tags.
        const DSA_A5PSW = if_ether::ETH_P_DSA_A5PSW as u16;
        /// Interfaces of forwarding and control separation.
        const IFE = if_ether::ETH_P_IFE as u16;
        /// z/VM IUCV.
        const AF_IUCV = if_ether::ETH_P_AF_IUCV as u16;
        /// The least number that is a protocol and not a length.
        const _802_3_MIN = if_ether::ETH_P_802_3_MIN as u16;
        /// Dummy: 802.3 frames.
        const _802_3 = if_ether::ETH_P_802_3 as u16;
        /// Dummy: AX.25.
        const AX25 = if_ether::ETH_P_AX25 as u16;
        /// Every protocol.
        const ALL = if_ether::ETH_P_ALL as u16;
        /// 802.2 frames.
        const _802_2 = if_ether::ETH_P_802_2 as u16;
        /// Inside the kernel.
        const SNAP = if_ether::ETH_P_SNAP as u16;
        /// DEC DDCMP.
        const DDCMP = if_ether::ETH_P_DDCMP as u16;
        /// Dummy: WAN PPP.
        const WAN_PPP = if_ether::ETH_P_WAN_PPP as u16;
        /// Dummy: PPP multilink.
        const PPP_MP = if_ether::ETH_P_PPP_MP as u16;
        /// LocalTalk.
        const LOCALTALK = if_ether::ETH_P_LOCALTALK as u16;
        /// Controller area network.
        const CAN = if_ether::ETH_P_CAN as u16;
        /// Controller area network with flexible data rate.
        const CANFD = if_ether::ETH_P_CANFD as u16;
        /// Controller area network, extra long.
        const CANXL = if_ether::ETH_P_CANXL as u16;
        /// Dummy: AppleTalk over PPP.
        const PPPTALK = if_ether::ETH_P_PPPTALK as u16;
        /// 802.2 frames of token ring.
        const TR_802_2 = if_ether::ETH_P_TR_802_2 as u16;
        /// Mobitex.
        const MOBITEX = if_ether::ETH_P_MOBITEX as u16;
        /// Card specific control frames.
        const CONTROL = if_ether::ETH_P_CONTROL as u16;
        /// Infrared.
        const IRDA = if_ether::ETH_P_IRDA as u16;
        /// Acorn Econet.
        const ECONET = if_ether::ETH_P_ECONET as u16;
        /// HDLC frames.
        const HDLC = if_ether::ETH_P_HDLC as u16;
        /// ArcNet.
        const ARCNET = if_ether::ETH_P_ARCNET as u16;
        /// Distributed switch architecture.
        const DSA = if_ether::ETH_P_DSA as u16;
        /// Trailer switch tags.
        const TRAILER = if_ether::ETH_P_TRAILER as u16;
        /// Nokia's Phonet.
        const PHONET = if_ether::ETH_P_PHONET as u16;
        /// IEEE 802.15.4.
        const IEEE802154 = if_ether::ETH_P_IEEE802154 as u16;
        /// ST-Ericsson CAIF.
        const CAIF = if_ether::ETH_P_CAIF as u16;
        /// Multiplexed DSA.
        const XDSA = if_ether::ETH_P_XDSA as u16;
        /// Qualcomm multiplexing and aggregation.
        const MAP = if_ether::ETH_P_MAP as u16;
        /// Management component transport.
        const MCTP = if_ether::ETH_P_MCTP as u16;
        /// VLAN by MAC address (802.1ac).
        const _8021AC = newest::ETH_P_8021AC;
        /// OSI over GRE.
        const GRE_OSI = newest::ETH_P_GRE_OSI;
        /// MaxLinear switch tag.
        const MXLGSW = newest::ETH_P_MXLGSW;
        /// NXP NETC switch tag.
        const NXP_NETC = newest::ETH_P_NXP_NETC;
        /// Motorcomm YT921x switch tag.
        const YT921X = newest::ETH_P_YT921X;
    }
}
