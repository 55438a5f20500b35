//! The rings of packet sockets: memory that a program and the kernel share, so that packets need no calls.

use callgate_macros::Layout;
use linux_raw_sys::if_packet;

values! {
    /// Versions of a ring, the value of `PACKET_VERSION`. Source: packet(7), linux/if_packet.h.
    pub struct TPACKET: i32 {
        /// Frames with a `struct tpacket_hdr`.
        const V1 = if_packet::tpacket_versions::TPACKET_V1 as i32;
        /// Frames with a `struct tpacket2_hdr`.
        const V2 = if_packet::tpacket_versions::TPACKET_V2 as i32;
        /// Blocks of packets, with a `struct tpacket_block_desc` and a `struct tpacket3_hdr` for each.
        const V3 = if_packet::tpacket_versions::TPACKET_V3 as i32;
    }
}

flags! {
    /// Whose a frame or block is, and what became of its packet. Source: packet(7), linux/if_packet.h.
    pub struct TP_STATUS: u32 {
        /// Receiving: it is the kernel's. No bit is set.
        const KERNEL = if_packet::TP_STATUS_KERNEL;
        /// Sending: it is the program's. No bit is set.
        const AVAILABLE = if_packet::TP_STATUS_AVAILABLE;
        /// Receiving: it is the program's.
        const USER = if_packet::TP_STATUS_USER;
        /// The packet was cut, and is whole in the queue of the socket.
        const COPY = if_packet::TP_STATUS_COPY;
        /// Packets were lost since the last `PACKET_STATISTICS`.
        const LOSING = if_packet::TP_STATUS_LOSING;
        /// The checksum is left to the hardware and not there yet.
        const CSUMNOTREADY = if_packet::TP_STATUS_CSUMNOTREADY;
        /// `vlan_tci` has a value.
        const VLAN_VALID = if_packet::TP_STATUS_VLAN_VALID;
        /// The block was closed because its time was up.
        const BLK_TMO = if_packet::TP_STATUS_BLK_TMO;
        /// `vlan_tpid` has a value.
        const VLAN_TPID_VALID = if_packet::TP_STATUS_VLAN_TPID_VALID;
        /// The checksum was looked at, and is right.
        const CSUM_VALID = if_packet::TP_STATUS_CSUM_VALID;
        /// Several TCP segments in one.
        const GSO_TCP = if_packet::TP_STATUS_GSO_TCP;
        /// Sending: the kernel shall send it.
        const SEND_REQUEST = if_packet::TP_STATUS_SEND_REQUEST;
        /// Sending: it is being sent.
        const SENDING = if_packet::TP_STATUS_SENDING;
        /// Sending: it cannot be sent.
        const WRONG_FORMAT = if_packet::TP_STATUS_WRONG_FORMAT;
        /// The time is the kernel's.
        const TS_SOFTWARE = if_packet::TP_STATUS_TS_SOFTWARE;
        /// The time is the hardware's, as the kernel's clock would say it.
        const TS_SYS_HARDWARE = if_packet::TP_STATUS_TS_SYS_HARDWARE;
        /// The time is the hardware's.
        const TS_RAW_HARDWARE = if_packet::TP_STATUS_TS_RAW_HARDWARE;
    }
}

values! {
    /// What a ring of version 3 shall fill in, for `feature_req_word`. Source: linux/if_packet.h.
    pub struct TP_FT_REQ: u32 {
        /// The hash of the packet's flow.
        const FILL_RXHASH = if_packet::TP_FT_REQ_FILL_RXHASH;
    }
}

flags! {
    /// What is left to the receiver of a packet. Source: linux/virtio_net.h.
    pub struct VIRTIO_NET_HDR_F: u8 {
        /// The checksum is to be calculated.
        const NEEDS_CSUM = header::VIRTIO_NET_HDR_F_NEEDS_CSUM;
        /// The checksum is right.
        const DATA_VALID = header::VIRTIO_NET_HDR_F_DATA_VALID;
        /// The fields of the checksum tell of segments that were put together.
        const RSC_INFO = header::VIRTIO_NET_HDR_F_RSC_INFO;
        /// The same for the header inside of a UDP tunnel.
        const UDP_TUNNEL_CSUM = header::VIRTIO_NET_HDR_F_UDP_TUNNEL_CSUM;
    }
}

values! {
    /// How a packet shall be cut in segments. Source: linux/virtio_net.h.
    pub struct VIRTIO_NET_HDR_GSO: u8 {
        /// Not at all.
        const NONE = header::VIRTIO_NET_HDR_GSO_NONE;
        /// As TCP over IPv4.
        const TCPV4 = header::VIRTIO_NET_HDR_GSO_TCPV4;
        /// As fragments of UDP over IPv4.
        const UDP = header::VIRTIO_NET_HDR_GSO_UDP;
        /// As TCP over IPv6.
        const TCPV6 = header::VIRTIO_NET_HDR_GSO_TCPV6;
        /// As UDP datagrams.
        const UDP_L4 = header::VIRTIO_NET_HDR_GSO_UDP_L4;
        /// Flag: inside of a UDP tunnel over IPv4.
        const UDP_TUNNEL_IPV4 = header::VIRTIO_NET_HDR_GSO_UDP_TUNNEL_IPV4;
        /// Flag: inside of a UDP tunnel over IPv6.
        const UDP_TUNNEL_IPV6 = header::VIRTIO_NET_HDR_GSO_UDP_TUNNEL_IPV6;
        /// Both of these.
        const UDP_TUNNEL = header::VIRTIO_NET_HDR_GSO_UDP_TUNNEL;
        /// Flag: TCP with explicit congestion notification.
        const ECN = header::VIRTIO_NET_HDR_GSO_ECN;
    }
}

/// Numbers of the kernel's headers that neither crate carries; the same on every processor.
mod header {
    pub const VIRTIO_NET_HDR_F_NEEDS_CSUM: u8 = 1;
    pub const VIRTIO_NET_HDR_F_DATA_VALID: u8 = 2;
    pub const VIRTIO_NET_HDR_F_RSC_INFO: u8 = 4;
    pub const VIRTIO_NET_HDR_F_UDP_TUNNEL_CSUM: u8 = 8;
    pub const VIRTIO_NET_HDR_GSO_NONE: u8 = 0;
    pub const VIRTIO_NET_HDR_GSO_TCPV4: u8 = 1;
    pub const VIRTIO_NET_HDR_GSO_UDP: u8 = 3;
    pub const VIRTIO_NET_HDR_GSO_TCPV6: u8 = 4;
    pub const VIRTIO_NET_HDR_GSO_UDP_L4: u8 = 5;
    pub const VIRTIO_NET_HDR_GSO_UDP_TUNNEL_IPV4: u8 = 0x20;
    pub const VIRTIO_NET_HDR_GSO_UDP_TUNNEL_IPV6: u8 = 0x40;
    pub const VIRTIO_NET_HDR_GSO_UDP_TUNNEL: u8 = 0x60;
    pub const VIRTIO_NET_HDR_GSO_ECN: u8 = 0x80;
}

/// The shape of a ring of version 1 or 2. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket_req", prefix = "tp_")]
#[repr(C)]
pub struct TpacketReq {
    /// Bytes of a block, a multiple of the page size.
    pub block_size: u32,
    /// The number of blocks; 0 takes the ring away.
    pub block_nr: u32,
    /// Bytes of a frame, a multiple of 16.
    pub frame_size: u32,
    /// The number of frames: as many as fit all blocks.
    pub frame_nr: u32,
}

/// The shape of a ring of version 3. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket_req3", prefix = "tp_")]
#[repr(C)]
pub struct TpacketReq3 {
    /// Bytes of a block, a multiple of the page size.
    pub block_size: u32,
    /// The number of blocks; 0 takes the ring away.
    pub block_nr: u32,
    /// Bytes of a frame, a multiple of 16.
    pub frame_size: u32,
    /// The number of frames: as many as fit all blocks.
    pub frame_nr: u32,
    /// Milliseconds after which a block that is not full is given to the program; 0 lets the kernel choose.
    pub retire_blk_tov: u32,
    /// Bytes of each block that the program keeps for itself.
    pub sizeof_priv: u32,
    /// What shall be filled in.
    #[group(TP_FT_REQ)]
    pub feature_req_word: u32,
}

/// What stands before a packet in a ring of version 1. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket_hdr", prefix = "tp_")]
#[repr(C)]
pub struct TpacketHdr {
    /// Whose the frame is, and what became of its packet: the flags of `TP_STATUS`.
    pub status: usize,
    /// Length of the packet in bytes.
    pub len: u32,
    /// How many of them are here.
    pub snaplen: u32,
    /// Where the link layer's header is, from here.
    pub mac: u16,
    /// Where the network header is, from here.
    pub net: u16,
    /// When it came: seconds.
    pub sec: u32,
    /// And microseconds.
    pub usec: u32,
}

/// What stands before a packet in a ring of version 2. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket2_hdr", prefix = "tp_")]
#[repr(C)]
pub struct Tpacket2Hdr {
    /// Whose the frame is, and what became of its packet.
    #[group(TP_STATUS)]
    pub status: u32,
    /// Length of the packet in bytes.
    pub len: u32,
    /// How many of them are here.
    pub snaplen: u32,
    /// Where the link layer's header is, from here.
    pub mac: u16,
    /// Where the network header is, from here.
    pub net: u16,
    /// When it came: seconds.
    pub sec: u32,
    /// And nanoseconds.
    pub nsec: u32,
    /// The VLAN tag.
    pub vlan_tci: u16,
    /// The protocol of the VLAN tag.
    pub vlan_tpid: u16,
    padding: [u8; 4],
}

/// What stands before a packet in a ring of version 3. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket3_hdr", prefix = "tp_")]
#[repr(C)]
pub struct Tpacket3Hdr {
    /// Where the next packet of the block is, from here.
    pub next_offset: u32,
    /// When it came: seconds.
    pub sec: u32,
    /// And nanoseconds.
    pub nsec: u32,
    /// How many bytes of the packet are here.
    pub snaplen: u32,
    /// Length of the packet in bytes.
    pub len: u32,
    /// What became of the packet.
    #[group(TP_STATUS)]
    pub status: u32,
    /// Where the link layer's header is, from here.
    pub mac: u16,
    /// Where the network header is, from here.
    pub net: u16,
    /// More of it.
    #[kernel = "hv1"]
    pub hv1: TpacketHdrVariant1,
    padding: [u8; 8],
}

/// What a ring of version 3 tells more of a packet. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket_hdr_variant1", prefix = "tp_")]
#[repr(C)]
pub struct TpacketHdrVariant1 {
    /// The hash of its flow, if it was asked for.
    pub rxhash: u32,
    /// The VLAN tag.
    pub vlan_tci: u32,
    /// The protocol of the VLAN tag.
    pub vlan_tpid: u16,
    padding: u16,
}

/// What stands before a block of a ring of version 3. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Layout)]
#[layout(name = "struct tpacket_block_desc", prefix = "")]
#[repr(C)]
pub struct TpacketBlockDesc {
    /// Version of the header that follows.
    pub version: u32,
    /// Where the program's own bytes are, from here.
    pub offset_to_priv: u32,
    /// The header.
    pub hdr: TpacketBdHeaderU,
}

/// The header of a block, by its version. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Layout)]
#[layout(name = "union tpacket_bd_header_u", prefix = "")]
#[repr(C)]
pub union TpacketBdHeaderU {
    /// Version 1, which is the only one.
    pub bh1: TpacketHdrV1,
}

/// The header of a block. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket_hdr_v1", prefix = "")]
#[repr(C, align(8))]
pub struct TpacketHdrV1 {
    /// Whose the block is: the program's if `TP_STATUS_USER` is set, until it writes 0.
    #[group(TP_STATUS)]
    pub block_status: u32,
    /// The number of packets.
    pub num_pkts: u32,
    /// Where the first one is, from the block's start.
    pub offset_to_first_pkt: u32,
    /// How many bytes of the block are used.
    pub blk_len: u32,
    /// The number of the block, counted on.
    pub seq_num: u64,
    /// When the first packet came.
    pub ts_first_pkt: TpacketBdTs,
    /// When the last packet came.
    pub ts_last_pkt: TpacketBdTs,
}

/// When a packet of a block came. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket_bd_ts", prefix = "ts_")]
#[repr(C)]
pub struct TpacketBdTs {
    /// Seconds.
    pub sec: u32,
    /// Nanoseconds.
    pub nsec: u32,
}

/// Packets that a packet socket with a ring of version 3 saw. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket_stats_v3", prefix = "tp_")]
#[repr(C)]
pub struct TpacketStatsV3 {
    /// All of them.
    pub packets: u32,
    /// Those that found no room.
    pub drops: u32,
    /// How often the ring was full.
    pub freeze_q_cnt: u32,
}

/// How often packets of a fanout group went to another socket. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket_rollover_stats", prefix = "tp_")]
#[repr(C, align(8))]
pub struct TpacketRolloverStats {
    /// All that did.
    pub all: u64,
    /// Those that did because their flow was huge.
    pub huge: u64,
    /// Those for which no socket had room.
    pub failed: u64,
}

/// What is known of a packet beside its bytes, the control message of `PACKET_AUXDATA`. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket_auxdata", prefix = "tp_")]
#[repr(C)]
pub struct TpacketAuxdata {
    /// What became of the packet.
    #[group(TP_STATUS)]
    pub status: u32,
    /// Length of the packet in bytes.
    pub len: u32,
    /// How many of them came.
    pub snaplen: u32,
    /// Where the link layer's header is.
    pub mac: u16,
    /// Where the network header is.
    pub net: u16,
    /// The VLAN tag.
    pub vlan_tci: u16,
    /// The protocol of the VLAN tag.
    pub vlan_tpid: u16,
}

/// How a packet's checksum and segments are left to the other side: what stands before packets with `PACKET_VNET_HDR`, and in
/// tun devices with `IFF_VNET_HDR`. Numbers are in the processor's byte order. Source: linux/virtio_net.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct virtio_net_hdr", prefix = "")]
#[repr(C)]
pub struct VirtioNetHdr {
    /// What is left.
    #[group(VIRTIO_NET_HDR_F)]
    pub flags: u8,
    /// How it shall be cut in segments.
    #[group(VIRTIO_NET_HDR_GSO)]
    pub gso_type: u8,
    /// Length of all headers.
    pub hdr_len: u16,
    /// Bytes in a segment.
    pub gso_size: u16,
    /// Where the checksum's range begins.
    pub csum_start: u16,
    /// Where the checksum goes, from there.
    pub csum_offset: u16,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    use core::mem::{offset_of, size_of};

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            TpacketReq,
            if_packet::tpacket_req {
                block_size: tp_block_size,
                block_nr: tp_block_nr,
                frame_size: tp_frame_size,
                frame_nr: tp_frame_nr
            }
        );
        same_layout!(
            TpacketReq3,
            if_packet::tpacket_req3 {
                block_size: tp_block_size,
                block_nr: tp_block_nr,
                frame_size: tp_frame_size,
                frame_nr: tp_frame_nr,
                retire_blk_tov: tp_retire_blk_tov,
                sizeof_priv: tp_sizeof_priv,
                feature_req_word: tp_feature_req_word
            }
        );
        same_layout!(
            TpacketHdr,
            if_packet::tpacket_hdr {
                status: tp_status,
                len: tp_len,
                snaplen: tp_snaplen,
                mac: tp_mac,
                net: tp_net,
                sec: tp_sec,
                usec: tp_usec
            }
        );
        same_layout!(
            Tpacket2Hdr,
            if_packet::tpacket2_hdr {
                status: tp_status,
                len: tp_len,
                snaplen: tp_snaplen,
                mac: tp_mac,
                net: tp_net,
                sec: tp_sec,
                nsec: tp_nsec,
                vlan_tci: tp_vlan_tci,
                vlan_tpid: tp_vlan_tpid
            }
        );
        same_layout!(
            Tpacket3Hdr,
            if_packet::tpacket3_hdr {
                next_offset: tp_next_offset,
                sec: tp_sec,
                nsec: tp_nsec,
                snaplen: tp_snaplen,
                len: tp_len,
                status: tp_status,
                mac: tp_mac,
                net: tp_net
            }
        );
        same_layout!(
            TpacketHdrVariant1,
            if_packet::tpacket_hdr_variant1 {
                rxhash: tp_rxhash,
                vlan_tci: tp_vlan_tci,
                vlan_tpid: tp_vlan_tpid
            }
        );
        same_layout!(
            TpacketBlockDesc,
            if_packet::tpacket_block_desc {
                version: version,
                offset_to_priv: offset_to_priv,
                hdr: hdr
            }
        );
        assert_eq!(size_of::<TpacketBdTs>(), size_of::<if_packet::tpacket_bd_ts>());
        assert_eq!(size_of::<TpacketHdrV1>(), size_of::<if_packet::tpacket_hdr_v1>());
        assert_eq!(
            offset_of!(TpacketHdrV1, ts_last_pkt),
            offset_of!(if_packet::tpacket_hdr_v1, ts_last_pkt)
        );
        same_layout!(
            TpacketStatsV3,
            if_packet::tpacket_stats_v3 {
                packets: tp_packets,
                drops: tp_drops,
                freeze_q_cnt: tp_freeze_q_cnt
            }
        );
        same_layout!(
            TpacketAuxdata,
            if_packet::tpacket_auxdata {
                status: tp_status,
                len: tp_len,
                snaplen: tp_snaplen,
                mac: tp_mac,
                net: tp_net,
                vlan_tci: tp_vlan_tci,
                vlan_tpid: tp_vlan_tpid
            }
        );
        assert_eq!(
            size_of::<TpacketRolloverStats>(),
            size_of::<if_packet::tpacket_rollover_stats>()
        );
        assert_eq!(size_of::<VirtioNetHdr>(), 10);
    }
}
