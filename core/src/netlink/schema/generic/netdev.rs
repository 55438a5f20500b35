//! netdev: queues, memory and express paths of network devices.

use crate::netlink::schema::NOTHING;

names! {
    /// Names of xdp act. Source: linux/netdev.h.
    XDP_ACT "NETDEV_XDP_ACT_" {
        0x1 basic  0x2 redirect  0x4 ndo_xmit  0x8 xsk_zerocopy  0x10 hw_offload  0x20 rx_sg  0x40 ndo_xmit_sg
    }
}

names! {
    /// Names of xdp rx metadata. Source: linux/netdev.h.
    XDP_RX_METADATA "NETDEV_XDP_RX_METADATA_" {
        0x1 timestamp  0x2 hash  0x4 vlan_tag
    }
}

names! {
    /// Names of xsk flags. Source: linux/netdev.h.
    XSK_FLAGS "NETDEV_XSK_FLAGS_" {
        0x1 tx_timestamp  0x2 tx_checksum  0x4 tx_launch_time_fifo
    }
}

names! {
    /// Names of napi threaded. Source: linux/netdev.h.
    NAPI_THREADED "NETDEV_NAPI_THREADED_" {
        0 disabled  1 enabled  2 busy_poll
    }
}

names! {
    /// Names of queue type. Source: linux/netdev.h.
    QUEUE_TYPE "NETDEV_QUEUE_TYPE_" {
        0 rx  1 tx
    }
}

names! {
    /// Names of qstats scope. Source: linux/netdev.h.
    QSTATS_SCOPE "NETDEV_QSTATS_SCOPE_" {
        0x1 queue
    }
}

set! {
    /// Attributes of dev.
    DEV "NETDEV_A_DEV_" {
        1 ifindex u32
        2 pad pad
        3 xdp_features flags(u64, XDP_ACT)
        4 xdp_zc_max_segs u32
        5 xdp_rx_metadata_features flags(u64, XDP_RX_METADATA)
        6 xsk_features flags(u64, XSK_FLAGS)
    }
}

set! {
    /// Attributes of io uring provider info.
    IO_URING_PROVIDER_INFO "NETDEV_A_IO_URING_PROVIDER_INFO_" {
    }
}

set! {
    /// Attributes of page pool.
    PAGE_POOL "NETDEV_A_PAGE_POOL_" {
        1 id uint
        2 ifindex u32
        3 napi_id uint
        4 inflight uint
        5 inflight_mem uint
        6 detach_time uint
        7 dmabuf u32
        8 io_uring nest(IO_URING_PROVIDER_INFO)
    }
}

set! {
    /// Attributes of page pool stats.
    PAGE_POOL_STATS "NETDEV_A_PAGE_POOL_STATS_" {
        1 info nest(PAGE_POOL)
        8 alloc_fast uint
        9 alloc_slow uint
        10 alloc_slow_high_order uint
        11 alloc_empty uint
        12 alloc_refill uint
        13 alloc_waive uint
        14 recycle_cached uint
        15 recycle_cache_full uint
        16 recycle_ring uint
        17 recycle_ring_full uint
        18 recycle_released_refcnt uint
    }
}

set! {
    /// Attributes of napi.
    NAPI "NETDEV_A_NAPI_" {
        1 ifindex u32
        2 id u32
        3 irq u32
        4 pid u32
        5 defer_hard_irqs u32
        6 gro_flush_timeout uint
        7 irq_suspend_timeout uint
        8 threaded enum(u32, NAPI_THREADED)
    }
}

set! {
    /// Attributes of xsk info.
    XSK_INFO "NETDEV_A_XSK_INFO_" {
    }
}

set! {
    /// Attributes of queue.
    QUEUE "NETDEV_A_QUEUE_" {
        1 id u32
        2 ifindex u32
        3 type enum(u32, QUEUE_TYPE)
        4 napi_id u32
        5 dmabuf u32
        6 io_uring nest(IO_URING_PROVIDER_INFO)
        7 xsk nest(XSK_INFO)
    }
}

set! {
    /// Attributes of qstats.
    QSTATS "NETDEV_A_QSTATS_" {
        1 ifindex u32
        2 queue_type enum(u32, QUEUE_TYPE)
        3 queue_id u32
        4 scope flags(uint, QSTATS_SCOPE)
        8 rx_packets uint
        9 rx_bytes uint
        10 tx_packets uint
        11 tx_bytes uint
        12 rx_alloc_fail uint
        13 rx_hw_drops uint
        14 rx_hw_drop_overruns uint
        15 rx_csum_complete uint
        16 rx_csum_unnecessary uint
        17 rx_csum_none uint
        18 rx_csum_bad uint
        19 rx_hw_gro_packets uint
        20 rx_hw_gro_bytes uint
        21 rx_hw_gro_wire_packets uint
        22 rx_hw_gro_wire_bytes uint
        23 rx_hw_drop_ratelimits uint
        24 tx_hw_drops uint
        25 tx_hw_drop_errors uint
        26 tx_csum_none uint
        27 tx_needs_csum uint
        28 tx_hw_gso_packets uint
        29 tx_hw_gso_bytes uint
        30 tx_hw_gso_wire_packets uint
        31 tx_hw_gso_wire_bytes uint
        32 tx_hw_drop_ratelimits uint
        33 tx_stop uint
        34 tx_wake uint
    }
}

set! {
    /// Attributes of dmabuf.
    DMABUF "NETDEV_A_DMABUF_" {
        1 ifindex u32
        2 queues repeat(nest(QUEUE))
        3 fd u32
        4 id u32
    }
}

family! {
    /// Queues and memory of network devices. Source: linux/netdev.h.
    "netdev" generic("netdev", 1) "NETDEV_CMD_"
    in "linux/netdev.h" {
        operations {
            1 dev_get(NOTHING, DEV) do dump
            5 page_pool_get(NOTHING, PAGE_POOL) do dump
            9 page_pool_stats_get(NOTHING, PAGE_POOL_STATS) do dump
            10 queue_get(NOTHING, QUEUE) do dump
            11 napi_get(NOTHING, NAPI) do dump
            12 qstats_get(NOTHING, QSTATS) dump
            13 bind_rx(NOTHING, DMABUF) do
            14 napi_set(NOTHING, NAPI) do
            15 bind_tx(NOTHING, DMABUF) do
        }
        messages {
            1 dev_get(NOTHING, DEV)
            2 dev_add_ntf(NOTHING, DEV)
            3 dev_del_ntf(NOTHING, DEV)
            4 dev_change_ntf(NOTHING, DEV)
            5 page_pool_get(NOTHING, PAGE_POOL)
            6 page_pool_add_ntf(NOTHING, PAGE_POOL)
            7 page_pool_del_ntf(NOTHING, PAGE_POOL)
            8 page_pool_change_ntf(NOTHING, PAGE_POOL)
            9 page_pool_stats_get(NOTHING, PAGE_POOL_STATS)
            10 queue_get(NOTHING, QUEUE)
            11 napi_get(NOTHING, NAPI)
            12 qstats_get(NOTHING, QSTATS)
            13 bind_rx(NOTHING, DMABUF)
            15 bind_tx(NOTHING, DMABUF)
        }
        groups "" { 0 mgmt  0 page_pool }
    }
}
