//! tcp_metrics: what TCP remembers of hosts.

use crate::netlink::schema::NOTHING;

set! {
    /// Attributes of tcp metrics.
    TCP_METRICS "TCP_METRICS_ATTR_" {
        1 addr_ipv4 ip(4)
        2 addr_ipv6 ip(16)
        3 age u64
        4 tw_tsval u32
        5 tw_ts_stamp i32
        6 vals nest(METRICS)
        7 fopen_mss u16
        8 fopen_syn_drops u16
        9 fopen_syn_drop_ts u64
        10 fopen_cookie bytes
        11 saddr_ipv4 ip(4)
        12 saddr_ipv6 ip(16)
        13 pad pad
    }
}

set! {
    /// Attributes of metrics.
    METRICS "TCP_METRICS_A_METRICS_" {
        1 rtt u32
        2 rttvar u32
        3 ssthresh u32
        4 cwnd u32
        5 reodering u32
        6 rtt_us u32
        7 rttvar_us u32
    }
}

family! {
    /// What TCP remembers. Source: linux/tcp_metrics.h.
    "tcp_metrics" generic("tcp_metrics", 1) "TCP_METRICS_CMD_"
    in "linux/tcp_metrics.h" {
        operations {
            1 get(NOTHING, TCP_METRICS) do dump
            2 del(NOTHING, TCP_METRICS) do
        }
        messages {
            1 get(NOTHING, TCP_METRICS)
        }
        groups "" {  }
    }
}
