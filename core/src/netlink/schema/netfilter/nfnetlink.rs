//! nfnetlink: what is around a transaction.

use super::NFGENMSG;
use linux_raw_sys::netlink as raw;

set! {
    /// A transaction.
    BATCH "NFNL_BATCH_" { 1 genid be32 }
}

family! {
    /// The beginning and the end of a transaction; `res_id` is the subsystem, 10 for nftables. Source: linux/netfilter/nfnetlink.h.
    "nfnetlink" plain(raw::NETLINK_NETFILTER, 0) "NFNL_MSG_" in "linux/netlink.h" "linux/netfilter.h" "linux/netfilter/nfnetlink.h" {
        operations {
            16 batch_begin(NFGENMSG, BATCH) do
            17 batch_end(NFGENMSG, BATCH) do
        }
        messages {}
        groups "NFNLGRP_" {}
    }
}
