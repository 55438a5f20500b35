//! Queues and their classes.

use super::RATESPEC;

choice! {
    /// By the kind of the queue.
    OPTIONS by kind {
        "bfifo" struct(FIFO)
        "cake" nest(CAKE)
        "cbs" nest(CBS)
        "choke" nest(CHOKE)
        "codel" nest(CODEL)
        "drr" nest(DRR)
        "dualpi2" nest(DUALPI2)
        "etf" nest(ETF)
        "ets" nest(ETS)
        "fq" nest(FQ)
        "fq_codel" nest(FQ_CODEL)
        "fq_pie" nest(FQ_PIE)
        "gred" nest(GRED)
        "hfsc" struct(HFSC_QOPT)
        "hhf" nest(HHF)
        "htb" nest(HTB)
        "mqprio" headed(MQPRIO_QOPT, MQPRIO)
        "multiq" struct(MULTIQ)
        "netem" headed(NETEM_QOPT, NETEM)
        "pfifo" struct(FIFO)
        "pfifo_fast" struct(PRIO)
        "pfifo_head_drop" struct(FIFO)
        "pie" nest(PIE)
        "plug" struct(PLUG)
        "prio" struct(PRIO)
        "qfq" nest(QFQ)
        "red" nest(RED)
        "sfb" nest(SFB)
        "sfq" struct(SFQ)
        "taprio" nest(TAPRIO)
        "tbf" nest(TBF)
    }
}

choice! {
    /// By the kind of the queue that a class is of.
    CLASS_OPTIONS by kind {
        "drr" nest(DRR)
        "ets" nest(ETS)
        "hfsc" nest(HFSC)
        "htb" nest(HTB)
        "qfq" nest(QFQ)
    }
}

names! {
    /// Flags of RED. Source: linux/pkt_sched.h.
    RED_FLAGS "TC_RED_" { 0x1 ecn  0x2 harddrop  0x4 adaptative  0x8 nodrop }
}

structure! {
    /// `pfifo` and `bfifo`. Source: linux/pkt_sched.h.
    FIFO "struct tc_fifo_qopt" "" { limit u32 }
}

structure! {
    /// `prio`. Source: linux/pkt_sched.h.
    PRIO "struct tc_prio_qopt" "" { bands i32  priomap packed(u8, 16) }
}

structure! {
    /// `multiq`. Source: linux/pkt_sched.h.
    MULTIQ "struct tc_multiq_qopt" "" { bands u16  max_bands u16 }
}

structure! {
    /// `plug`. Source: linux/pkt_sched.h.
    PLUG "struct tc_plug_qopt" "" { action i32  limit u32 }
}

structure! {
    /// `hfsc`. Source: linux/pkt_sched.h.
    HFSC_QOPT "struct tc_hfsc_qopt" "" { defcls u16 }
}

structure! {
    /// A curve of `hfsc`. Source: linux/pkt_sched.h.
    SERVICE_CURVE "struct tc_service_curve" "" { m1 u32  d u32  m2 u32 }
}

set! {
    /// A class of `hfsc`.
    HFSC "TCA_HFSC_" {
        1 rsc struct(SERVICE_CURVE)
        2 fsc struct(SERVICE_CURVE)
        3 usc struct(SERVICE_CURVE)
    }
}

set! {
    /// `cake`; times are microseconds.
    CAKE "TCA_CAKE_" {
        1 pad pad
        2 base_rate64 u64
        3 diffserv_mode u32
        4 atm u32
        5 flow_mode u32
        6 overhead u32
        7 rtt u32
        8 target u32
        9 autorate u32
        10 memory u32
        11 nat u32
        12 raw u32
        13 wash u32
        14 mpu u32
        15 ingress u32
        16 ack_filter u32
        17 split_gso u32
        18 fwmark u32
    }
}

structure! {
    /// A shaper by credits. Source: linux/pkt_sched.h.
    CBS_QOPT "struct tc_cbs_qopt" "" { offload u8  pad pad(3) = ""  hicredit i32  locredit i32  idleslope i32  sendslope i32 }
}

set! {
    /// `cbs`.
    CBS "TCA_CBS_" {
        1 parms struct(CBS_QOPT)
    }
}

structure! {
    /// Random early detection. Source: linux/pkt_sched.h.
    RED_QOPT "struct tc_red_qopt" "" { limit u32  qth_min u32  qth_max u32  Wlog u8  Plog u8  Scell_log u8  flags flags(u8, RED_FLAGS) }
}

set! {
    /// `choke`.
    CHOKE "TCA_CHOKE_" {
        1 parms struct(RED_QOPT)
        2 stab bytes
        3 max_p u32
    }
}

set! {
    /// `codel`; times are microseconds.
    CODEL "TCA_CODEL_" {
        1 target u32
        2 limit u32
        3 interval u32
        4 ecn u32
        5 ce_threshold u32
    }
}

set! {
    /// `drr`.
    DRR "TCA_DRR_" {
        1 quantum u32
    }
}

set! {
    /// `dualpi2`.
    DUALPI2 "TCA_DUALPI2_" {
        1 limit u32
        2 memory_limit u32
        3 target u32
        4 tupdate u32
        5 alpha u32
        6 beta u32
        7 step_thresh_pkts u32
        8 step_thresh_us u32
        9 min_qlen_step u32
        10 coupling u8
        11 drop_overload u8
        12 drop_early u8
        13 c_protection u8
        14 ecn_mask u8
        15 split_gso u8
    }
}

structure! {
    /// When packets are sent. Source: linux/pkt_sched.h.
    ETF_QOPT "struct tc_etf_qopt" "" { delta i32  clockid i32  flags u32 }
}

set! {
    /// `etf`.
    ETF "TCA_ETF_" {
        1 parms struct(ETF_QOPT)
    }
}

set! {
    /// `ets`.
    ETS "TCA_ETS_" {
        1 nbands u8
        2 nstrict u8
        3 quanta nest(ETS_BANDS)
        4 quanta_band u32
        5 priomap nest(ETS_BANDS)
        6 priomap_band u8
    }
}

set! {
    /// Bands of `ets`.
    ETS_BANDS "TCA_ETS_" {
        4 quanta_band repeat(u32)
        6 priomap_band repeat(u8)
    }
}

set! {
    /// `fq`; times are microseconds.
    FQ "TCA_FQ_" {
        1 plimit u32
        2 flow_plimit u32
        3 quantum u32
        4 initial_quantum u32
        5 rate_enable u32
        6 flow_default_rate u32
        7 flow_max_rate u32
        8 buckets_log u32
        9 flow_refill_delay u32
        10 orphan_mask u32
        11 low_rate_threshold u32
        12 ce_threshold u32
        13 timer_slack u32
        14 horizon u32
        15 horizon_drop u8
        16 priomap struct(PRIO)
        17 weights packed(i32)
    }
}

set! {
    /// `fq_codel`; times are microseconds.
    FQ_CODEL "TCA_FQ_CODEL_" {
        1 target u32
        2 limit u32
        3 interval u32
        4 ecn u32
        5 flows u32
        6 quantum u32
        7 ce_threshold u32
        8 drop_batch_size u32
        9 memory_limit u32
        10 ce_threshold_selector u8
        11 ce_threshold_mask u8
    }
}

set! {
    /// `fq_pie`.
    FQ_PIE "TCA_FQ_PIE_" {
        1 limit u32
        2 flows u32
        3 target u32
        4 tupdate u32
        5 alpha u32
        6 beta u32
        7 quantum u32
        8 memory_limit u32
        9 ecn_prob u32
        10 ecn u32
        11 bytemode u32
        12 dq_rate_estimator u32
    }
}

structure! {
    /// The virtual queues of `gred`. Source: linux/pkt_sched.h.
    GRED_SOPT "struct tc_gred_sopt" "" { DPs u32  def_DP u32  grio u8  flags u8  pad1 pad(2) }
}

set! {
    /// `gred`.
    GRED "TCA_GRED_" {
        1 parms bytes
        2 stab packed(u8)
        3 dps struct(GRED_SOPT)
        4 max_p packed(u32)
        5 limit u32
        6 vq_list nest(GRED_QUEUES)
    }
}

set! {
    /// Virtual queues.
    GRED_QUEUES "TCA_GRED_VQ_" {
        1 entry repeat(nest(GRED_QUEUE))
    }
}

set! {
    /// A virtual queue.
    GRED_QUEUE "TCA_GRED_VQ_" {
        1 pad pad
        2 dp u32
        3 stat_bytes u64
        4 stat_packets u32
        5 stat_backlog u32
        6 stat_prob_drop u32
        7 stat_prob_mark u32
        8 stat_forced_drop u32
        9 stat_forced_mark u32
        10 stat_pdrop u32
        11 stat_other u32
        12 flags u32
    }
}

set! {
    /// `hhf`.
    HHF "TCA_HHF_" {
        1 backlog_limit u32
        2 quantum u32
        3 hh_flows_limit u32
        4 reset_timeout u32
        5 admit_bytes u32
        6 evict_timeout u32
        7 non_hh_weight u32
    }
}

structure! {
    /// A class. Source: linux/pkt_sched.h.
    HTB_OPT "struct tc_htb_opt" "" { rate struct(RATESPEC)  ceil struct(RATESPEC)  buffer u32  cbuffer u32  quantum u32  level u32  prio u32 }
}

structure! {
    /// The whole of a tree. Source: linux/pkt_sched.h.
    HTB_GLOB "struct tc_htb_glob" "" { version u32  rate2quantum u32  defcls u32  debug u32  direct_pkts u32 }
}

set! {
    /// `htb`.
    HTB "TCA_HTB_" {
        1 parms struct(HTB_OPT)
        2 init struct(HTB_GLOB)
        3 ctab bytes
        4 rtab bytes
        5 direct_qlen u32
        6 rate64 u64
        7 ceil64 u64
        8 pad pad
        9 offload flag
    }
}

structure! {
    /// Which priorities have which queues. Source: linux/pkt_sched.h.
    MQPRIO_QOPT "struct tc_mqprio_qopt" "" { num_tc u8  prio_tc_map packed(u8, 16)  hw u8  count packed(u16, 16)  offset packed(u16, 16) }
}

set! {
    /// `mqprio`.
    MQPRIO "TCA_MQPRIO_" {
        1 mode u16
        2 shaper u16
        3 min_rate64 array(u64)
        4 max_rate64 array(u64)
        5 tc_entry repeat(nest(MQPRIO_ENTRY))
    }
}

set! {
    /// One class of traffic.
    MQPRIO_ENTRY "TCA_MQPRIO_TC_ENTRY_" {
        1 index u32
        2 fp u32
    }
}

structure! {
    /// What a bad line does; times are 64 nanoseconds. Source: linux/pkt_sched.h.
    NETEM_QOPT "struct tc_netem_qopt" "" { latency u32  limit u32  loss u32  gap u32  duplicate u32  jitter u32 }
}

structure! {
    /// How one packet depends on the last. Source: linux/pkt_sched.h.
    NETEM_CORR "struct tc_netem_corr" "" { delay_corr u32  loss_corr u32  dup_corr u32 }
}

structure! {
    /// How often packets overtake. Source: linux/pkt_sched.h.
    NETEM_REORDER "struct tc_netem_reorder" "" { probability u32  correlation u32 }
}

structure! {
    /// How often packets are damaged. Source: linux/pkt_sched.h.
    NETEM_CORRUPT "struct tc_netem_corrupt" "" { probability u32  correlation u32 }
}

structure! {
    /// How slow it is. Source: linux/pkt_sched.h.
    NETEM_RATE "struct tc_netem_rate" "" { rate u32  packet_overhead i32  cell_size u32  cell_overhead i32 }
}

structure! {
    /// When it sends. Source: linux/pkt_sched.h.
    NETEM_SLOT "struct tc_netem_slot" "" { min_delay i64  max_delay i64  max_packets i32  max_bytes i32  dist_delay i64  dist_jitter i64 }
}

structure! {
    /// Loss by four states. Source: linux/pkt_sched.h.
    NETEM_GI "struct tc_netem_gimodel" "" { p13 u32  p31 u32  p32 u32  p14 u32  p23 u32 }
}

structure! {
    /// Loss by Gilbert and Elliot. Source: linux/pkt_sched.h.
    NETEM_GE "struct tc_netem_gemodel" "" { p u32  r u32  h u32  k1 u32 }
}

set! {
    /// `netem`.
    NETEM "TCA_NETEM_" {
        1 corr struct(NETEM_CORR)
        2 delay_dist packed(i16)
        3 reorder struct(NETEM_REORDER)
        4 corrupt struct(NETEM_CORRUPT)
        5 loss_model nest(NETEM_LOSS) = "TCA_NETEM_LOSS"
        6 rate struct(NETEM_RATE)
        7 ecn u32
        8 rate64 u64
        9 pad pad
        10 latency64 i64
        11 jitter64 i64
        12 slot struct(NETEM_SLOT)
        13 slot_dist packed(i16)
        14 prng_seed u64
    }
}

set! {
    /// How packets get lost.
    NETEM_LOSS "NETEM_LOSS_" {
        1 gi struct(NETEM_GI)
        2 ge struct(NETEM_GE)
    }
}

set! {
    /// `pie`; times are microseconds.
    PIE "TCA_PIE_" {
        1 target u32
        2 limit u32
        3 tupdate u32
        4 alpha u32
        5 beta u32
        6 ecn u32
        7 bytemode u32
        8 dq_rate_estimator u32
    }
}

set! {
    /// `qfq`.
    QFQ "TCA_QFQ_" {
        1 weight u32
        2 lmax u32
    }
}

set! {
    /// `red`.
    RED "TCA_RED_" {
        1 parms struct(RED_QOPT)
        2 stab bytes
        3 max_p u32
        4 flags bitfield32(RED_FLAGS)
        5 early_drop_block u32
        6 mark_block u32
    }
}

structure! {
    /// How fair it is. Source: linux/pkt_sched.h.
    SFB_QOPT "struct tc_sfb_qopt" "" { rehash_interval u32  warmup_time u32  max u32  bin_size u32  increment u32  decrement u32  limit u32  penalty_rate u32  penalty_burst u32 }
}

set! {
    /// `sfb`.
    SFB "TCA_SFB_" {
        1 parms struct(SFB_QOPT)
    }
}

structure! {
    /// How fair it is. Source: linux/pkt_sched.h.
    SFQ_V0 "struct tc_sfq_qopt" "" { quantum u32  perturb_period i32  limit u32  divisor u32  flows u32 }
}

structure! {
    /// What it did with packets. Source: linux/pkt_sched.h.
    SFQ_RED "struct tc_sfqred_stats" "" { prob_drop u32  forced_drop u32  prob_mark u32  forced_mark u32  prob_mark_head u32  forced_mark_head u32 }
}

structure! {
    /// `sfq`. Source: linux/pkt_sched.h.
    SFQ "struct tc_sfq_qopt_v1" "" { v0 struct(SFQ_V0)  depth u32  headdrop u32  limit u32  qth_min u32  qth_max u32  Wlog u8  Plog u8  Scell_log u8  flags flags(u8, RED_FLAGS)  max_P u32  stats struct(SFQ_RED) }
}

set! {
    /// `taprio`; times are nanoseconds.
    TAPRIO "TCA_TAPRIO_ATTR_" {
        1 priomap struct(MQPRIO_QOPT)
        2 sched_entry_list nest(TAPRIO_SCHEDULE)
        3 sched_base_time i64
        4 sched_single_entry nest(TAPRIO_ENTRY)
        5 sched_clockid i32
        6 pad pad
        7 admin_sched bytes
        8 sched_cycle_time i64
        9 sched_cycle_time_extension i64
        10 flags u32
        11 txtime_delay u32
        12 tc_entry repeat(nest(TAPRIO_CLASS))
    }
}

set! {
    /// A schedule.
    TAPRIO_SCHEDULE "TCA_TAPRIO_SCHED_" {
        1 entry repeat(nest(TAPRIO_ENTRY))
    }
}

set! {
    /// An entry of a schedule.
    TAPRIO_ENTRY "TCA_TAPRIO_SCHED_ENTRY_" {
        1 index u32
        2 cmd u8
        3 gate_mask u32
        4 interval u32
    }
}

set! {
    /// A class of traffic.
    TAPRIO_CLASS "TCA_TAPRIO_TC_ENTRY_" {
        1 index u32
        2 max_sdu u32
        3 fp u32
    }
}

structure! {
    /// A bucket of tokens. Source: linux/pkt_sched.h.
    TBF_QOPT "struct tc_tbf_qopt" "" { rate struct(RATESPEC)  peakrate struct(RATESPEC)  limit u32  buffer u32  mtu u32 }
}

set! {
    /// `tbf`.
    TBF "TCA_TBF_" {
        1 parms struct(TBF_QOPT)
        2 rtab bytes
        3 ptab bytes
        4 rate64 u64
        5 prate64 u64
        6 burst u32
        7 pburst u32
        8 pad pad
    }
}
