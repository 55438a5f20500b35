//! Counters of links.

structure! {
    /// Counters of 32 bits. Source: linux/if_link.h.
    STATS "struct rtnl_link_stats" "" {
        rx_packets u32  tx_packets u32  rx_bytes u32  tx_bytes u32  rx_errors u32  tx_errors u32  rx_dropped u32
        tx_dropped u32  multicast u32  collisions u32  rx_length_errors u32  rx_over_errors u32  rx_crc_errors u32
        rx_frame_errors u32  rx_fifo_errors u32  rx_missed_errors u32  tx_aborted_errors u32  tx_carrier_errors u32
        tx_fifo_errors u32  tx_heartbeat_errors u32  tx_window_errors u32  rx_compressed u32  tx_compressed u32
        rx_nohandler u32
    }
}

structure! {
    /// Counters of 64 bits. Source: linux/if_link.h.
    STATS64 "struct rtnl_link_stats64" "" {
        rx_packets u64  tx_packets u64  rx_bytes u64  tx_bytes u64  rx_errors u64  tx_errors u64  rx_dropped u64
        tx_dropped u64  multicast u64  collisions u64  rx_length_errors u64  rx_over_errors u64  rx_crc_errors u64
        rx_frame_errors u64  rx_fifo_errors u64  rx_missed_errors u64  tx_aborted_errors u64  tx_carrier_errors u64
        tx_fifo_errors u64  tx_heartbeat_errors u64  tx_window_errors u64  rx_compressed u64  tx_compressed u64
        rx_nohandler u64  rx_otherhost_dropped u64
    }
}

structure! {
    /// Counters of what hardware forwards. Source: linux/if_link.h.
    HW_STATS64 "struct rtnl_hw_stats64" "" {
        rx_packets u64  tx_packets u64  rx_bytes u64  tx_bytes u64  rx_errors u64  tx_errors u64  rx_dropped u64
        tx_dropped u64  multicast u64
    }
}

structure! {
    /// Resources of a device. Source: linux/if_link.h.
    MAP "struct rtnl_link_ifmap" "" {
        mem_start u64  mem_end u64  base_addr u64  irq u16  dma u8  port u8  pad pad(4)
    }
}

structure! {
    /// What stands before the attributes of statistics. Source: linux/if_link.h.
    IF_STATS_MSG "struct if_stats_msg" "" {
        family enum(u8, super::AF)
        pad pad(3)
        ifindex u32
        filter_mask flags(u32, FILTER)
    }
}

names! {
    /// Which statistics are wanted: the bits of their numbers.
    FILTER "" { 0x1 link_64 = ""  0x2 link_xstats = ""  0x4 link_xstats_slave = ""  0x8 link_offload_xstats = ""  0x10 af_spec = "" }
}

set! {
    /// The statistics of a link.
    STATISTICS "IFLA_STATS_" {
        0 unspec pad
        1 link_64 struct(STATS64)
        2 link_xstats bytes
        3 link_xstats_slave bytes
        4 link_offload_xstats nest(OFFLOAD)
        5 af_spec bytes
    }
}

set! {
    /// What a request for statistics says besides.
    FILTERS "IFLA_STATS_" {
        1 get_filters nest(FILTER_OF)
        2 set_offload_xstats_l3_stats u8
    }
}

set! {
    /// Which parts of one statistic are wanted.
    FILTER_OF "IFLA_STATS_" {
        1 link_64 u32
        2 link_xstats u32
        3 link_xstats_slave u32
        4 link_offload_xstats u32
        5 af_spec u32
    }
}

set! {
    /// What hardware counted.
    OFFLOAD "IFLA_OFFLOAD_XSTATS_" {
        1 cpu_hit struct(STATS64)
        2 hw_s_info array(nest(HW_S_INFO))
        3 l3_stats struct(HW_STATS64)
    }
}

set! {
    /// Whether hardware counts.
    HW_S_INFO "IFLA_OFFLOAD_XSTATS_HW_S_INFO_" {
        1 request u8
        2 used u8
    }
}
