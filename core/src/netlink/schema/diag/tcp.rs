//! What TCP and Multipath TCP know of a connection.

use super::STATE;

names! {
    /// Options of a connection. Source: linux/tcp.h.
    OPTIONS "TCPI_OPT_" { 0x1 timestamps  0x2 sack  0x4 wscale  0x8 ecn  0x10 ecn_seen  0x20 syn_data  0x40 usec_ts  0x80 tfo_child }
}

names! {
    /// What congestion control makes of it. Source: linux/tcp.h.
    CA_STATE "TCP_CA_" { 0 open = ""  1 disorder = ""  2 cwr = ""  3 recovery = ""  4 loss = "" }
}

structure! {
    /// A connection of TCP. Times are microseconds, those of `last_` and `rto_` milliseconds. Fields of a few bits are together: `wscale` has
    /// those of sender (low half) and receiver, `limited` and `accecn` are as C lays them out. Source: linux/tcp.h.
    INFO "struct tcp_info" "tcpi_" {
        state enum(u8, STATE)
        ca_state enum(u8, CA_STATE)
        retransmits u8
        probes u8
        backoff u8
        options flags(u8, OPTIONS)
        wscale u8 = ""
        limited u8 = ""
        rto u32
        ato u32
        snd_mss u32
        rcv_mss u32
        unacked u32
        sacked u32
        lost u32
        retrans u32
        fackets u32
        last_data_sent u32
        last_ack_sent u32
        last_data_recv u32
        last_ack_recv u32
        pmtu u32
        rcv_ssthresh u32
        rtt u32
        rttvar u32
        snd_ssthresh u32
        snd_cwnd u32
        advmss u32
        reordering u32
        rcv_rtt u32
        rcv_space u32
        total_retrans u32
        pacing_rate u64
        max_pacing_rate u64
        bytes_acked u64
        bytes_received u64
        segs_out u32
        segs_in u32
        notsent_bytes u32
        min_rtt u32
        data_segs_in u32
        data_segs_out u32
        delivery_rate u64
        busy_time u64
        rwnd_limited u64
        sndbuf_limited u64
        delivered u32
        delivered_ce u32
        bytes_sent u64
        bytes_retrans u64
        dsack_dups u32
        reord_seen u32
        rcv_ooopack u32
        snd_wnd u32
        rcv_wnd u32
        rehash u32
        total_rto u16
        total_rto_recoveries u16
        total_rto_time u32
        received_ce u32
        delivered_e1_bytes u32
        delivered_e0_bytes u32
        delivered_ce_bytes u32
        received_e1_bytes u32
        received_e0_bytes u32
        received_ce_bytes u32
        accecn u32 = ""
    }
}

structure! {
    /// A connection of Multipath TCP. Source: linux/mptcp.h.
    MPTCP_INFO "struct mptcp_info" "mptcpi_" {
        subflows u8
        add_addr_signal u8
        add_addr_accepted u8
        subflows_max u8
        add_addr_signal_max u8
        add_addr_accepted_max u8
        hole pad(2)
        flags u32
        token u32
        write_seq u64
        snd_una u64
        rcv_nxt u64
        local_addr_used u8
        local_addr_max u8
        csum_enabled u8
        hole2 pad(1)
        retransmits u32
        bytes_retrans u64
        bytes_sent u64
        bytes_received u64
        bytes_acked u64
        subflows_total u8
        endp_laminar_max u8
        endp_fullmesh_max u8
        reserved pad(1)
        last_data_sent u32
        last_data_recv u32
        last_ack_recv u32
    }
}
