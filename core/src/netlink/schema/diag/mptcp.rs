//! diag-mptcp: connections of Multipath TCP. Asked for as those of `diag-inet`, with 262 for `protocol`.

use super::inet::{REQUEST, REQUEST_SET, SOCKET};
use super::{MEMORY, tcp};
use linux_raw_sys::netlink as raw;

set! {
    /// What is known of a connection.
    SOCKET_SET "INET_DIAG_" {
        2 info struct(tcp::MPTCP_INFO)
        7 skmeminfo struct(MEMORY)
        8 shutdown u8
        15 mark u32
        21 cgroup_id u64
    }
}

family! {
    /// Connections of Multipath TCP. Source: linux/mptcp.h, linux/inet_diag.h.
    "diag-mptcp" plain(raw::NETLINK_SOCK_DIAG, 0) "SOCK_"
    in "sys/socket.h" "linux/rtnetlink.h" "netinet/in.h" "netinet/tcp.h" "linux/sock_diag.h" "linux/inet_diag.h" "linux/mptcp.h" {
        operations {
            20 diag_by_family(REQUEST, REQUEST_SET) dump
        }
        messages {
            20 diag_by_family(SOCKET, SOCKET_SET)
        }
        groups "SKNLGRP_" {}
    }
}
