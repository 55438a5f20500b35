//! ethtool: properties of network cards.

use crate::netlink::schema::NOTHING;

names! {
    /// Names of header flags. Source: linux/ethtool_netlink.h.
    HEADER_FLAGS "ETHTOOL_FLAG_" {
        0x1 compact_bitsets  0x2 omit_reply  0x4 stats
    }
}

names! {
    /// Names of tcp data split. Source: linux/ethtool_netlink.h.
    TCP_DATA_SPLIT "ETHTOOL_TCP_DATA_SPLIT_" {
        0 unknown  1 disabled  2 enabled
    }
}

names! {
    /// Names of hwtstamp source. Source: linux/ethtool_netlink.h.
    HWTSTAMP_SOURCE "HWTSTAMP_SOURCE_" {
        1 netdev  2 phylib
    }
}

names! {
    /// Names of udp tunnel type. Source: linux/ethtool_netlink.h.
    UDP_TUNNEL_TYPE "ETHTOOL_UDP_TUNNEL_TYPE_" {
        0 vxlan  1 geneve  2 vxlan_gpe
    }
}

names! {
    /// Names of c33 pse ext state. Source: linux/ethtool_netlink.h.
    C33_PSE_EXT_STATE "ETHTOOL_C33_PSE_EXT_STATE_" {
        1 error_condition  2 mr_mps_valid  3 mr_pse_enable  4 option_detect_ted  5 option_vport_lim  6 ovld_detected
        7 pd_dll_power_type  8 power_not_available  9 short_detected
    }
}

names! {
    /// Names of rxfh fields. Source: linux/ethtool_netlink.h.
    RXFH_FIELDS "RXH_" {
        0x2 l2da  0x4 vlan  0x8 l3_proto  0x10 ip_src  0x20 ip_dst  0x40 l4_b_0_1  0x80 l4_b_2_3  0x100 gtp_teid
        0x200 ip6_fl  0x80000000 discard = ""
    }
}

names! {
    /// Names of input xfrm. Source: linux/ethtool_netlink.h.
    INPUT_XFRM "RXH_XFRM_" {
        0x1 sym_xor  0x2 sym_or_xor
    }
}

names! {
    /// Names of module fw flash status. Source: linux/ethtool_netlink.h.
    MODULE_FW_FLASH_STATUS "ETHTOOL_MODULE_FW_FLASH_STATUS_" {
        1 started  2 in_progress  3 completed  4 error
    }
}

names! {
    /// Names of phy upstream type. Source: linux/ethtool_netlink.h.
    PHY_UPSTREAM_TYPE "PHY_UPSTREAM_" {
        0 mac  1 phy
    }
}

names! {
    /// Names of pse event. Source: linux/ethtool_netlink.h.
    PSE_EVENT "ETHTOOL_" {
        0x1 pse_event_over_current  0x2 pse_event_over_temp  0x4 c33_pse_event_detection
        0x8 c33_pse_event_classification  0x10 c33_pse_event_disconnection  0x20 pse_event_over_budget
        0x40 pse_event_sw_pw_control_error
    }
}

set! {
    /// Attributes of header.
    HEADER "ETHTOOL_A_HEADER_" {
        1 dev_index u32
        2 dev_name text
        3 flags flags(u32, HEADER_FLAGS)
        4 phy_index u32
    }
}

set! {
    /// Attributes of bitset bit.
    BITSET_BIT "ETHTOOL_A_BITSET_BIT_" {
        1 index u32
        2 name text
        3 value flag
    }
}

set! {
    /// Attributes of bitset bits.
    BITSET_BITS "ETHTOOL_A_BITSET_BITS_" {
        1 bit repeat(nest(BITSET_BIT))
    }
}

set! {
    /// Attributes of bitset.
    BITSET "ETHTOOL_A_BITSET_" {
        1 nomask flag
        2 size u32
        3 bits nest(BITSET_BITS)
        4 value bytes
        5 mask bytes
    }
}

set! {
    /// Attributes of string.
    STRING "ETHTOOL_A_STRING_" {
        1 index u32
        2 value text
    }
}

set! {
    /// Attributes of strings.
    STRINGS "ETHTOOL_A_STRINGS_" {
        1 string repeat(nest(STRING))
    }
}

set! {
    /// Attributes of stringset.
    STRINGSET "ETHTOOL_A_STRINGSET_" {
        1 id u32
        2 count u32
        3 strings repeat(nest(STRINGS))
    }
}

set! {
    /// Attributes of stringsets.
    STRINGSETS "ETHTOOL_A_STRINGSETS_" {
        1 stringset repeat(nest(STRINGSET))
    }
}

set! {
    /// Attributes of strset.
    STRSET "ETHTOOL_A_STRSET_" {
        1 header nest(HEADER)
        2 stringsets nest(STRINGSETS)
        3 counts_only flag
    }
}

set! {
    /// Attributes of privflags.
    PRIVFLAGS "ETHTOOL_A_PRIVFLAGS_" {
        1 header nest(HEADER)
        2 flags nest(BITSET)
    }
}

set! {
    /// Attributes of rings.
    RINGS "ETHTOOL_A_RINGS_" {
        1 header nest(HEADER)
        2 rx_max u32
        3 rx_mini_max u32
        4 rx_jumbo_max u32
        5 tx_max u32
        6 rx u32
        7 rx_mini u32
        8 rx_jumbo u32
        9 tx u32
        10 rx_buf_len u32
        11 tcp_data_split enum(u8, TCP_DATA_SPLIT)
        12 cqe_size u32
        13 tx_push u8
        14 rx_push u8
        15 tx_push_buf_len u32
        16 tx_push_buf_len_max u32
        17 hds_thresh u32
        18 hds_thresh_max u32
    }
}

set! {
    /// Attributes of mm stat.
    MM_STAT "ETHTOOL_A_MM_STAT_" {
        1 pad pad
        2 reassembly_errors u64
        3 smd_errors u64
        4 reassembly_ok u64
        5 rx_frag_count u64
        6 tx_frag_count u64
        7 hold_count u64
    }
}

set! {
    /// Attributes of mm.
    MM "ETHTOOL_A_MM_" {
        1 header nest(HEADER)
        2 pmac_enabled u8
        3 tx_enabled u8
        4 tx_active u8
        5 tx_min_frag_size u32
        6 rx_min_frag_size u32
        7 verify_enabled u8
        8 verify_status u8
        9 verify_time u32
        10 max_verify_time u32
        11 stats nest(MM_STAT)
    }
}

set! {
    /// Attributes of linkinfo.
    LINKINFO "ETHTOOL_A_LINKINFO_" {
        1 header nest(HEADER)
        2 port u8
        3 phyaddr u8
        4 tp_mdix u8
        5 tp_mdix_ctrl u8
        6 transceiver u8
    }
}

set! {
    /// Attributes of linkmodes.
    LINKMODES "ETHTOOL_A_LINKMODES_" {
        1 header nest(HEADER)
        2 autoneg u8
        3 ours nest(BITSET)
        4 peer nest(BITSET)
        5 speed u32
        6 duplex u8
        7 master_slave_cfg u8
        8 master_slave_state u8
        9 lanes u32
        10 rate_matching u8
    }
}

set! {
    /// Attributes of linkstate.
    LINKSTATE "ETHTOOL_A_LINKSTATE_" {
        1 header nest(HEADER)
        2 link u8
        3 sqi u32
        4 sqi_max u32
        5 ext_state u8
        6 ext_substate u8
        7 ext_down_cnt u32
    }
}

set! {
    /// Attributes of debug.
    DEBUG "ETHTOOL_A_DEBUG_" {
        1 header nest(HEADER)
        2 msgmask nest(BITSET)
    }
}

set! {
    /// Attributes of wol.
    WOL "ETHTOOL_A_WOL_" {
        1 header nest(HEADER)
        2 modes nest(BITSET)
        3 sopass bytes
    }
}

set! {
    /// Attributes of features.
    FEATURES "ETHTOOL_A_FEATURES_" {
        1 header nest(HEADER)
        2 hw nest(BITSET)
        3 wanted nest(BITSET)
        4 active nest(BITSET)
        5 nochange nest(BITSET)
    }
}

set! {
    /// Attributes of channels.
    CHANNELS "ETHTOOL_A_CHANNELS_" {
        1 header nest(HEADER)
        2 rx_max u32
        3 tx_max u32
        4 other_max u32
        5 combined_max u32
        6 rx_count u32
        7 tx_count u32
        8 other_count u32
        9 combined_count u32
    }
}

set! {
    /// Attributes of irq moderation.
    IRQ_MODERATION "ETHTOOL_A_IRQ_MODERATION_" {
        1 usec u32
        2 pkts u32
        3 comps u32
    }
}

set! {
    /// Attributes of profile.
    PROFILE "ETHTOOL_A_PROFILE_" {
        1 irq_moderation repeat(nest(IRQ_MODERATION))
    }
}

set! {
    /// Attributes of coalesce.
    COALESCE "ETHTOOL_A_COALESCE_" {
        1 header nest(HEADER)
        2 rx_usecs u32
        3 rx_max_frames u32
        4 rx_usecs_irq u32
        5 rx_max_frames_irq u32
        6 tx_usecs u32
        7 tx_max_frames u32
        8 tx_usecs_irq u32
        9 tx_max_frames_irq u32
        10 stats_block_usecs u32
        11 use_adaptive_rx u8
        12 use_adaptive_tx u8
        13 pkt_rate_low u32
        14 rx_usecs_low u32
        15 rx_max_frames_low u32
        16 tx_usecs_low u32
        17 tx_max_frames_low u32
        18 pkt_rate_high u32
        19 rx_usecs_high u32
        20 rx_max_frames_high u32
        21 tx_usecs_high u32
        22 tx_max_frames_high u32
        23 rate_sample_interval u32
        24 use_cqe_mode_tx u8
        25 use_cqe_mode_rx u8
        26 tx_aggr_max_bytes u32
        27 tx_aggr_max_frames u32
        28 tx_aggr_time_usecs u32
        29 rx_profile nest(PROFILE)
        30 tx_profile nest(PROFILE)
    }
}

set! {
    /// Attributes of pause stat.
    PAUSE_STAT "ETHTOOL_A_PAUSE_STAT_" {
        1 pad pad
        2 tx_frames u64
        3 rx_frames u64
    }
}

set! {
    /// Attributes of pause.
    PAUSE "ETHTOOL_A_PAUSE_" {
        1 header nest(HEADER)
        2 autoneg u8
        3 rx u8
        4 tx u8
        5 stats nest(PAUSE_STAT)
        6 stats_src u32
    }
}

set! {
    /// Attributes of eee.
    EEE "ETHTOOL_A_EEE_" {
        1 header nest(HEADER)
        2 modes_ours nest(BITSET)
        3 modes_peer nest(BITSET)
        4 active u8
        5 enabled u8
        6 tx_lpi_enabled u8
        7 tx_lpi_timer u32
    }
}

set! {
    /// Attributes of ts stat.
    TS_STAT "ETHTOOL_A_TS_STAT_" {
        1 tx_pkts uint
        2 tx_lost uint
        3 tx_err uint
        4 tx_onestep_pkts_unconfirmed uint
    }
}

set! {
    /// Attributes of ts hwtstamp provider.
    TS_HWTSTAMP_PROVIDER "ETHTOOL_A_TS_HWTSTAMP_PROVIDER_" {
        1 index u32
        2 qualifier u32
    }
}

set! {
    /// Attributes of tsinfo.
    TSINFO "ETHTOOL_A_TSINFO_" {
        1 header nest(HEADER)
        2 timestamping nest(BITSET)
        3 tx_types nest(BITSET)
        4 rx_filters nest(BITSET)
        5 phc_index u32
        6 stats nest(TS_STAT)
        7 hwtstamp_provider nest(TS_HWTSTAMP_PROVIDER)
        8 hwtstamp_source enum(u32, HWTSTAMP_SOURCE)
        9 hwtstamp_phyindex u32
    }
}

set! {
    /// Attributes of cable result.
    CABLE_RESULT "ETHTOOL_A_CABLE_RESULT_" {
        1 pair u8
        2 code u8
        3 src u32
    }
}

set! {
    /// Attributes of cable fault length.
    CABLE_FAULT_LENGTH "ETHTOOL_A_CABLE_FAULT_LENGTH_" {
        1 pair u8
        2 cm u32
        3 src u32
    }
}

set! {
    /// Attributes of cable nest.
    CABLE_NEST "ETHTOOL_A_CABLE_NEST_" {
        1 result repeat(nest(CABLE_RESULT))
        2 fault_length repeat(nest(CABLE_FAULT_LENGTH))
    }
}

set! {
    /// Attributes of cable test.
    CABLE_TEST "ETHTOOL_A_CABLE_TEST_" {
        1 header nest(HEADER)
    }
}

set! {
    /// Attributes of cable test ntf.
    CABLE_TEST_NTF "ETHTOOL_A_CABLE_TEST_NTF_" {
        1 header nest(HEADER)
        2 status u8
        3 nest nest(CABLE_NEST)
    }
}

set! {
    /// Attributes of cable test tdr cfg.
    CABLE_TEST_TDR_CFG "ETHTOOL_A_CABLE_TEST_TDR_CFG_" {
        1 first u32
        2 last u32
        3 step u32
        4 pair u8
    }
}

set! {
    /// Attributes of cable test tdr ntf.
    CABLE_TEST_TDR_NTF "ETHTOOL_A_CABLE_TEST_TDR_NTF_" {
        1 header nest(HEADER)
        2 status u8
        3 nest nest(CABLE_NEST)
    }
}

set! {
    /// Attributes of cable test tdr.
    CABLE_TEST_TDR "ETHTOOL_A_CABLE_TEST_TDR_" {
        1 header nest(HEADER)
        2 cfg nest(CABLE_TEST_TDR_CFG)
    }
}

set! {
    /// Attributes of tunnel udp entry.
    TUNNEL_UDP_ENTRY "ETHTOOL_A_TUNNEL_UDP_ENTRY_" {
        1 port be16
        2 type enum(u32, UDP_TUNNEL_TYPE)
    }
}

set! {
    /// Attributes of tunnel udp table.
    TUNNEL_UDP_TABLE "ETHTOOL_A_TUNNEL_UDP_TABLE_" {
        1 size u32
        2 types nest(BITSET)
        3 entry repeat(nest(TUNNEL_UDP_ENTRY))
    }
}

set! {
    /// Attributes of tunnel udp.
    TUNNEL_UDP "ETHTOOL_A_TUNNEL_UDP_" {
        1 table repeat(nest(TUNNEL_UDP_TABLE))
    }
}

set! {
    /// Attributes of tunnel info.
    TUNNEL_INFO "ETHTOOL_A_TUNNEL_INFO_" {
        1 header nest(HEADER)
        2 udp_ports nest(TUNNEL_UDP)
    }
}

set! {
    /// Attributes of fec hist.
    FEC_HIST "ETHTOOL_A_FEC_HIST_" {
        1 pad pad
        2 bin_low u32
        3 bin_high u32
        4 bin_val uint
        5 bin_val_per_lane packed(u64)
    }
}

set! {
    /// Attributes of fec stat.
    FEC_STAT "ETHTOOL_A_FEC_STAT_" {
        1 pad pad
        2 corrected packed(u64)
        3 uncorr packed(u64)
        4 corr_bits packed(u64)
        5 hist repeat(nest(FEC_HIST))
    }
}

set! {
    /// Attributes of fec.
    FEC "ETHTOOL_A_FEC_" {
        1 header nest(HEADER)
        2 modes nest(BITSET)
        3 auto u8
        4 active u32
        5 stats nest(FEC_STAT)
    }
}

set! {
    /// Attributes of module eeprom.
    MODULE_EEPROM "ETHTOOL_A_MODULE_EEPROM_" {
        1 header nest(HEADER)
        2 offset u32
        3 length u32
        4 page u8
        5 bank u8
        6 i2c_address u8
        7 data bytes
    }
}

set! {
    /// Attributes of stats grp.
    STATS_GRP "ETHTOOL_A_STATS_GRP_" {
        1 pad pad
        2 id u32
        3 ss_id u32
        4 stat repeat(numbered(u64))
        5 hist_rx repeat(nest(STATS_GRP))
        6 hist_tx repeat(nest(STATS_GRP))
        7 hist_bkt_low u32
        8 hist_bkt_hi u32
        9 hist_val u64
    }
}

set! {
    /// Attributes of stats.
    STATS "ETHTOOL_A_STATS_" {
        1 pad pad
        2 header nest(HEADER)
        3 groups nest(BITSET)
        4 grp repeat(nest(STATS_GRP))
        5 src u32
    }
}

set! {
    /// Attributes of phc vclocks.
    PHC_VCLOCKS "ETHTOOL_A_PHC_VCLOCKS_" {
        1 header nest(HEADER)
        2 num u32
        3 index packed(i32)
    }
}

set! {
    /// Attributes of module.
    MODULE "ETHTOOL_A_MODULE_" {
        1 header nest(HEADER)
        2 power_mode_policy u8
        3 power_mode u8
    }
}

set! {
    /// Attributes of c33 pse pw limit.
    C33_PSE_PW_LIMIT "ETHTOOL_A_C33_PSE_PW_LIMIT_" {
        1 min u32
        2 max u32
    }
}

set! {
    /// Attributes of pse.
    PSE "ETHTOOL_A_PSE_" {
        1 header nest(HEADER)
        2 podl_pse_admin_state u32 = "ETHTOOL_A_PODL_PSE_ADMIN_STATE"
        3 podl_pse_admin_control u32 = "ETHTOOL_A_PODL_PSE_ADMIN_CONTROL"
        4 podl_pse_pw_d_status u32 = "ETHTOOL_A_PODL_PSE_PW_D_STATUS"
        5 c33_pse_admin_state u32 = "ETHTOOL_A_C33_PSE_ADMIN_STATE"
        6 c33_pse_admin_control u32 = "ETHTOOL_A_C33_PSE_ADMIN_CONTROL"
        7 c33_pse_pw_d_status u32 = "ETHTOOL_A_C33_PSE_PW_D_STATUS"
        8 c33_pse_pw_class u32 = "ETHTOOL_A_C33_PSE_PW_CLASS"
        9 c33_pse_actual_pw u32 = "ETHTOOL_A_C33_PSE_ACTUAL_PW"
        10 c33_pse_ext_state enum(u32, C33_PSE_EXT_STATE) = "ETHTOOL_A_C33_PSE_EXT_STATE"
        11 c33_pse_ext_substate u32 = "ETHTOOL_A_C33_PSE_EXT_SUBSTATE"
        12 c33_pse_avail_pw_limit u32 = "ETHTOOL_A_C33_PSE_AVAIL_PW_LIMIT"
        13 c33_pse_pw_limit_ranges repeat(nest(C33_PSE_PW_LIMIT)) = "ETHTOOL_A_C33_PSE_PW_LIMIT_RANGES"
        14 pse_pw_d_id u32 = "ETHTOOL_A_PSE_PW_D_ID"
        15 pse_prio_max u32 = "ETHTOOL_A_PSE_PRIO_MAX"
        16 pse_prio u32 = "ETHTOOL_A_PSE_PRIO"
    }
}

set! {
    /// Attributes of flow.
    FLOW "ETHTOOL_A_FLOW_" {
        1 ether flags(uint, RXFH_FIELDS)
        2 ip4 flags(uint, RXFH_FIELDS)
        3 ip6 flags(uint, RXFH_FIELDS)
        4 tcp4 flags(uint, RXFH_FIELDS)
        5 tcp6 flags(uint, RXFH_FIELDS)
        6 udp4 flags(uint, RXFH_FIELDS)
        7 udp6 flags(uint, RXFH_FIELDS)
        8 sctp4 flags(uint, RXFH_FIELDS)
        9 sctp6 flags(uint, RXFH_FIELDS)
        10 ah4 flags(uint, RXFH_FIELDS)
        11 ah6 flags(uint, RXFH_FIELDS)
        12 esp4 flags(uint, RXFH_FIELDS)
        13 esp6 flags(uint, RXFH_FIELDS)
        14 ah_esp4 flags(uint, RXFH_FIELDS)
        15 ah_esp6 flags(uint, RXFH_FIELDS)
        16 gtpu4 flags(uint, RXFH_FIELDS)
        17 gtpu6 flags(uint, RXFH_FIELDS)
        18 gtpc4 flags(uint, RXFH_FIELDS)
        19 gtpc6 flags(uint, RXFH_FIELDS)
        20 gtpc_teid4 flags(uint, RXFH_FIELDS)
        21 gtpc_teid6 flags(uint, RXFH_FIELDS)
        22 gtpu_eh4 flags(uint, RXFH_FIELDS)
        23 gtpu_eh6 flags(uint, RXFH_FIELDS)
        24 gtpu_ul4 flags(uint, RXFH_FIELDS)
        25 gtpu_ul6 flags(uint, RXFH_FIELDS)
        26 gtpu_dl4 flags(uint, RXFH_FIELDS)
        27 gtpu_dl6 flags(uint, RXFH_FIELDS)
    }
}

set! {
    /// Attributes of rss.
    RSS "ETHTOOL_A_RSS_" {
        1 header nest(HEADER)
        2 context u32
        3 hfunc u32
        4 indir packed(u32)
        5 hkey bytes
        6 input_xfrm flags(u32, INPUT_XFRM)
        7 start_context u32
        8 flow_hash nest(FLOW)
    }
}

set! {
    /// Attributes of plca.
    PLCA "ETHTOOL_A_PLCA_" {
        1 header nest(HEADER)
        2 version u16
        3 enabled u8
        4 status u8
        5 node_cnt u32
        6 node_id u32
        7 to_tmr u32
        8 burst_cnt u32
        9 burst_tmr u32
    }
}

set! {
    /// Attributes of module fw flash.
    MODULE_FW_FLASH "ETHTOOL_A_MODULE_FW_FLASH_" {
        1 header nest(HEADER)
        2 file_name text
        3 password u32
        4 status enum(u32, MODULE_FW_FLASH_STATUS)
        5 status_msg text
        6 done uint
        7 total uint
    }
}

set! {
    /// Attributes of phy.
    PHY "ETHTOOL_A_PHY_" {
        1 header nest(HEADER)
        2 index u32
        3 drvname text
        4 name text
        5 upstream_type enum(u32, PHY_UPSTREAM_TYPE)
        6 upstream_index u32
        7 upstream_sfp_name text
        8 downstream_sfp_name text
    }
}

set! {
    /// Attributes of tsconfig.
    TSCONFIG "ETHTOOL_A_TSCONFIG_" {
        1 header nest(HEADER)
        2 hwtstamp_provider nest(TS_HWTSTAMP_PROVIDER)
        3 tx_types nest(BITSET)
        4 rx_filters nest(BITSET)
        5 hwtstamp_flags nest(BITSET)
    }
}

set! {
    /// Attributes of pse ntf.
    PSE_NTF "ETHTOOL_A_PSE_NTF_" {
        1 header nest(HEADER)
        2 events flags(uint, PSE_EVENT)
    }
}

set! {
    /// Attributes of mse capabilities.
    MSE_CAPABILITIES "ETHTOOL_A_MSE_CAPABILITIES_" {
        1 max_average_mse uint
        2 max_peak_mse uint
        3 refresh_rate_ps uint
        4 num_symbols uint
    }
}

set! {
    /// Attributes of mse snapshot.
    MSE_SNAPSHOT "ETHTOOL_A_MSE_SNAPSHOT_" {
        1 average_mse uint
        2 peak_mse uint
        3 worst_peak_mse uint
    }
}

set! {
    /// Attributes of mse.
    MSE "ETHTOOL_A_MSE_" {
        1 header nest(HEADER)
        2 capabilities nest(MSE_CAPABILITIES)
        3 channel_a nest(MSE_SNAPSHOT)
        4 channel_b nest(MSE_SNAPSHOT)
        5 channel_c nest(MSE_SNAPSHOT)
        6 channel_d nest(MSE_SNAPSHOT)
        7 worst_channel nest(MSE_SNAPSHOT)
        8 link nest(MSE_SNAPSHOT)
    }
}

family! {
    /// Network cards. Source: linux/ethtool_netlink.h.
    "ethtool" generic("ethtool", 1) "ETHTOOL_MSG_"
    in "linux/ethtool.h" "linux/net_tstamp.h" "linux/ethtool_netlink.h" {
        operations {
            1 strset_get(NOTHING, STRSET) do dump
            2 linkinfo_get(NOTHING, LINKINFO) do dump
            3 linkinfo_set(NOTHING, LINKINFO) do
            4 linkmodes_get(NOTHING, LINKMODES) do dump
            5 linkmodes_set(NOTHING, LINKMODES) do
            6 linkstate_get(NOTHING, LINKSTATE) do dump
            7 debug_get(NOTHING, DEBUG) do dump
            8 debug_set(NOTHING, DEBUG) do
            9 wol_get(NOTHING, WOL) do dump
            10 wol_set(NOTHING, WOL) do
            11 features_get(NOTHING, FEATURES) do dump
            12 features_set(NOTHING, FEATURES) do
            13 privflags_get(NOTHING, PRIVFLAGS) do dump
            14 privflags_set(NOTHING, PRIVFLAGS) do
            15 rings_get(NOTHING, RINGS) do dump
            16 rings_set(NOTHING, RINGS) do
            17 channels_get(NOTHING, CHANNELS) do dump
            18 channels_set(NOTHING, CHANNELS) do
            19 coalesce_get(NOTHING, COALESCE) do dump
            20 coalesce_set(NOTHING, COALESCE) do
            21 pause_get(NOTHING, PAUSE) do dump
            22 pause_set(NOTHING, PAUSE) do
            23 eee_get(NOTHING, EEE) do dump
            24 eee_set(NOTHING, EEE) do
            25 tsinfo_get(NOTHING, TSINFO) do dump
            26 cable_test_act(NOTHING, CABLE_TEST) do
            27 cable_test_tdr_act(NOTHING, CABLE_TEST_TDR) do
            28 tunnel_info_get(NOTHING, TUNNEL_INFO) do dump
            29 fec_get(NOTHING, FEC) do dump
            30 fec_set(NOTHING, FEC) do
            31 module_eeprom_get(NOTHING, MODULE_EEPROM) do dump
            32 stats_get(NOTHING, STATS) do dump
            33 phc_vclocks_get(NOTHING, PHC_VCLOCKS) do dump
            34 module_get(NOTHING, MODULE) do dump
            35 module_set(NOTHING, MODULE) do
            36 pse_get(NOTHING, PSE) do dump
            37 pse_set(NOTHING, PSE) do
            38 rss_get(NOTHING, RSS) do dump
            39 plca_get_cfg(NOTHING, PLCA) do dump
            40 plca_set_cfg(NOTHING, PLCA) do
            41 plca_get_status(NOTHING, PLCA) do dump
            42 mm_get(NOTHING, MM) do dump
            43 mm_set(NOTHING, MM) do
            44 module_fw_flash_act(NOTHING, MODULE_FW_FLASH) do
            45 phy_get(NOTHING, PHY) do dump
            46 tsconfig_get(NOTHING, TSCONFIG) do dump
            47 tsconfig_set(NOTHING, TSCONFIG) do
            48 rss_set(NOTHING, RSS) do
            49 rss_create_act(NOTHING, RSS) do
            50 rss_delete_act(NOTHING, RSS) do
            51 mse_get(NOTHING, MSE) do dump
        }
        messages {
            1 strset_get_reply(NOTHING, STRSET)
            2 linkinfo_get_reply(NOTHING, LINKINFO)
            3 linkinfo_ntf(NOTHING, LINKINFO)
            4 linkmodes_get_reply(NOTHING, LINKMODES)
            5 linkmodes_ntf(NOTHING, LINKMODES)
            6 linkstate_get_reply(NOTHING, LINKSTATE)
            7 debug_get_reply(NOTHING, DEBUG)
            8 debug_ntf(NOTHING, DEBUG)
            9 wol_get_reply(NOTHING, WOL)
            10 wol_ntf(NOTHING, WOL)
            11 features_get_reply(NOTHING, FEATURES)
            12 features_set_reply(NOTHING, FEATURES)
            13 features_ntf(NOTHING, FEATURES)
            14 privflags_get_reply(NOTHING, PRIVFLAGS)
            15 privflags_ntf(NOTHING, PRIVFLAGS)
            16 rings_get_reply(NOTHING, RINGS)
            17 rings_ntf(NOTHING, RINGS)
            18 channels_get_reply(NOTHING, CHANNELS)
            19 channels_ntf(NOTHING, CHANNELS)
            20 coalesce_get_reply(NOTHING, COALESCE)
            21 coalesce_ntf(NOTHING, COALESCE)
            22 pause_get_reply(NOTHING, PAUSE)
            23 pause_ntf(NOTHING, PAUSE)
            24 eee_get_reply(NOTHING, EEE)
            25 eee_ntf(NOTHING, EEE)
            26 tsinfo_get_reply(NOTHING, TSINFO)
            27 cable_test_ntf(NOTHING, CABLE_TEST_NTF)
            28 cable_test_tdr_ntf(NOTHING, CABLE_TEST_TDR_NTF)
            29 tunnel_info_get_reply(NOTHING, TUNNEL_INFO)
            30 fec_get_reply(NOTHING, FEC)
            31 fec_ntf(NOTHING, FEC)
            32 module_eeprom_get_reply(NOTHING, MODULE_EEPROM)
            33 stats_get_reply(NOTHING, STATS)
            34 phc_vclocks_get_reply(NOTHING, PHC_VCLOCKS)
            35 module_get_reply(NOTHING, MODULE)
            36 module_ntf(NOTHING, MODULE)
            37 pse_get_reply(NOTHING, PSE)
            38 rss_get_reply(NOTHING, RSS)
            39 plca_get_cfg_reply(NOTHING, PLCA)
            40 plca_get_status_reply(NOTHING, PLCA)
            41 plca_ntf(NOTHING, PLCA)
            42 mm_get_reply(NOTHING, MM)
            43 mm_ntf(NOTHING, MM)
            44 module_fw_flash_ntf(NOTHING, MODULE_FW_FLASH)
            45 phy_get_reply(NOTHING, PHY)
            46 phy_ntf(NOTHING, PHY)
            47 tsconfig_get_reply(NOTHING, TSCONFIG)
            48 tsconfig_set_reply(NOTHING, TSCONFIG)
            49 pse_ntf(NOTHING, PSE_NTF)
            50 rss_ntf(NOTHING, RSS)
            51 rss_create_act_reply(NOTHING, RSS)
            52 rss_create_ntf(NOTHING, RSS)
            53 rss_delete_ntf(NOTHING, RSS)
            54 mse_get_reply(NOTHING, MSE)
        }
        groups "" { 0 monitor }
    }
}
