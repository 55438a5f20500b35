//! What was counted.

structure! {
    /// Of old. Source: linux/pkt_sched.h.
    STATS "struct tc_stats" "" { bytes u64  packets u32  drops u32  overlimits u32  bps u32  pps u32  qlen u32  backlog u32  pad pad(4) }
}

structure! {
    /// How a rate is estimated. Source: linux/gen_stats.h.
    ESTIMATOR "struct gnet_estimator" "" { interval i8  ewma_log u8 }
}

structure! {
    /// What went through. Source: linux/gen_stats.h.
    BASIC "struct gnet_stats_basic" "" { bytes u64  packets u32  pad pad(4) }
}

structure! {
    /// How fast. Source: linux/gen_stats.h.
    RATE_EST "struct gnet_stats_rate_est" "" { bps u32  pps u32 }
}

structure! {
    /// How fast, in 64 bits. Source: linux/gen_stats.h.
    RATE_EST64 "struct gnet_stats_rate_est64" "" { bps u64  pps u64 }
}

structure! {
    /// What waits, and what did not come through. Source: linux/gen_stats.h.
    QUEUE "struct gnet_stats_queue" "" { qlen u32  backlog u32  drops u32  requeues u32  overlimits u32 }
}

set! {
    /// Counters.
    STATS2 "TCA_STATS_" {
        1 basic struct(BASIC)
        2 rate_est struct(RATE_EST)
        3 queue struct(QUEUE)
        4 app choice(APP)
        5 rate_est64 struct(RATE_EST64)
        6 pad pad
        7 basic_hw struct(BASIC)
        8 pkt64 u64
    }
}

choice! {
    /// Of one kind of queue.
    APP by kind {
        "cake" nest(CAKE)
        "choke" struct(CHOKE)
        "codel" struct(CODEL)
        "dualpi2" struct(DUALPI2)
        "fq" struct(FQ)
        "fq_codel" struct(FQ_CODEL)
        "fq_pie" struct(FQ_PIE)
        "hhf" struct(HHF)
        "htb" struct(HTB)
        "pie" struct(PIE)
        "red" struct(RED)
        "sfb" struct(SFB)
        "sfq" struct(SFQ)
    }
}

structure! {
    /// Of `choke`. Source: linux/pkt_sched.h.
    CHOKE "struct tc_choke_xstats" "" { early u32  pdrop u32  other u32  marked u32  matched u32 }
}

structure! {
    /// Of `codel`. Source: linux/pkt_sched.h.
    CODEL "struct tc_codel_xstats" "" { maxpacket u32  count u32  lastcount u32  ldelay u32  drop_next i32  drop_overlimit u32  ecn_mark u32  dropping u32  ce_mark u32 }
}

structure! {
    /// Of `dualpi2`. Source: linux/pkt_sched.h.
    DUALPI2 "struct tc_dualpi2_xstats" "" { prob u32  delay_c u32  delay_l u32  packets_in_c u32  packets_in_l u32  maxq u32  ecn_mark u32  step_marks u32  credit i32  memory_used u32  max_memory_used u32  memory_limit u32 }
}

structure! {
    /// Of `fq_pie`. Source: linux/pkt_sched.h.
    FQ_PIE "struct tc_fq_pie_xstats" "" { packets_in u32  dropped u32  overlimit u32  overmemory u32  ecn_mark u32  new_flow_count u32  new_flows_len u32  old_flows_len u32  memory_usage u32 }
}

structure! {
    /// Of `hhf`. Source: linux/pkt_sched.h.
    HHF "struct tc_hhf_xstats" "" { drop_overlimit u32  hh_overlimit u32  hh_tot_count u32  hh_cur_count u32 }
}

structure! {
    /// Of `pie`. Source: linux/pkt_sched.h.
    PIE "struct tc_pie_xstats" "" { prob u64  delay u32  avg_dq_rate u32  dq_rate_estimating u32  packets_in u32  dropped u32  overlimit u32  maxq u32  ecn_mark u32 }
}

structure! {
    /// Of `red`. Source: linux/pkt_sched.h.
    RED "struct tc_red_xstats" "" { early u32  pdrop u32  other u32  marked u32 }
}

structure! {
    /// Of `sfb`. Source: linux/pkt_sched.h.
    SFB "struct tc_sfb_xstats" "" { earlydrop u32  penaltydrop u32  bucketdrop u32  queuedrop u32  childdrop u32  marked u32  maxqlen u32  maxprob u32  avgprob u32 }
}

structure! {
    /// Of `sfq`. Source: linux/pkt_sched.h.
    SFQ "struct tc_sfq_xstats" "" { allot i32 }
}

names! {
    /// Of what the counters of `fq_codel` are. Source: linux/pkt_sched.h.
    FQ_CODEL_TYPE "TCA_FQ_CODEL_XSTATS_" { 0 qdisc  1 class }
}

structure! {
    /// Of `fq_codel`: in the order of the member of C that the type says. Source: linux/pkt_sched.h.
    FQ_CODEL "struct tc_fq_codel_xstats" "" { type enum(u32, FQ_CODEL_TYPE)  values packed(u32, 9) = "qdisc_stats" }
}

structure! {
    /// Of `fq`. Source: linux/pkt_sched.h.
    FQ "struct tc_fq_qd_stats" "" { gc_flows u64  highprio_packets u64  tcp_retrans u64  throttled u64  flows_plimit u64  pkts_too_long u64  allocation_errors u64  time_next_delayed_flow i64  flows u32  inactive_flows u32  throttled_flows u32  unthrottle_latency_ns u32  ce_mark u64  horizon_drops u64  horizon_caps u64  fastpath_packets u64  band_drops packed(u64, 3)  band_pkt_count packed(u32, 3)  pad pad(4) }
}

structure! {
    /// Of `htb`. Source: linux/pkt_sched.h.
    HTB "struct tc_htb_xstats" "" { lends u32  borrows u32  giants u32  tokens i32  ctokens i32 }
}

set! {
    /// Of `cake`.
    CAKE "TCA_CAKE_STATS_" {
        1 pad pad
        2 capacity_estimate64 u64
        3 memory_limit u32
        4 memory_used u32
        5 avg_netoff u32
        6 min_netlen u32
        7 max_netlen u32
        8 min_adjlen u32
        9 max_adjlen u32
        10 tin_stats array(nest(CAKE_TIN))
        11 deficit i32
        12 cobalt_count u32
        13 dropping u32
        14 drop_next_us i32
        15 p_drop u32
        16 blue_timer_us i32
    }
}

set! {
    /// Of one tin of `cake`.
    CAKE_TIN "TCA_CAKE_TIN_STATS_" {
        1 pad pad
        2 sent_packets u32
        3 sent_bytes64 u64
        4 dropped_packets u32
        5 dropped_bytes64 u64
        6 acks_dropped_packets u32
        7 acks_dropped_bytes64 u64
        8 ecn_marked_packets u32
        9 ecn_marked_bytes64 u64
        10 backlog_packets u32
        11 backlog_bytes u32
        12 threshold_rate64 u64
        13 target_us u32
        14 interval_us u32
        15 way_indirect_hits u32
        16 way_misses u32
        17 way_collisions u32
        18 peak_delay_us u32
        19 avg_delay_us u32
        20 base_delay_us u32
        21 sparse_flows u32
        22 bulk_flows u32
        23 unresponsive_flows u32
        24 max_skblen u32
        25 flow_quantum u32
    }
}
