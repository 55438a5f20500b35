//! sock_diag: the sockets of the network namespace.
//!
//! All requests have one number; the family of addresses at the beginning says what they are about.

pub(crate) mod inet;
pub(crate) mod mptcp;
pub(crate) mod netlink;
pub(crate) mod packet;
mod tcp;
pub(crate) mod unix;

names! {
    /// States, in which all kinds of socket are. Source: linux/bpf.h, netinet/tcp.h.
    STATE "TCP_" {
        1 established  2 syn_sent  3 syn_recv  4 fin_wait1  5 fin_wait2  6 time_wait  7 close  8 close_wait  9 last_ack  10 listen  11 closing
        12 new_syn_recv = ""  13 bound_inactive = ""
    }
}

names! {
    /// The same as a set, in which each is the bit of its number.
    STATES "" {
        0x2 established = "1 << TCP_ESTABLISHED"  0x4 syn_sent = "1 << TCP_SYN_SENT"  0x8 syn_recv = "1 << TCP_SYN_RECV"
        0x10 fin_wait1 = "1 << TCP_FIN_WAIT1"  0x20 fin_wait2 = "1 << TCP_FIN_WAIT2"  0x40 time_wait = "1 << TCP_TIME_WAIT"
        0x80 close = "1 << TCP_CLOSE"  0x100 close_wait = "1 << TCP_CLOSE_WAIT"  0x200 last_ack = "1 << TCP_LAST_ACK"
        0x400 listen = "1 << TCP_LISTEN"  0x800 closing = "1 << TCP_CLOSING"  0x1000 new_syn_recv = ""  0x2000 bound_inactive = ""
    }
}

names! {
    /// Types of socket. Source: sys/socket.h.
    SOCK "SOCK_" { 1 stream  2 dgram  3 raw  4 rdm  5 seqpacket  6 dccp  10 packet }
}

names! {
    /// Which directions are shut. Source: sys/socket.h.
    SHUTDOWN "" { 0x1 receive = ""  0x2 send = "" }
}

structure! {
    /// Memory of a socket, in bytes; told as numbers in this order. Source: linux/sock_diag.h.
    MEMORY "" "" {
        rmem_alloc u32
        rcvbuf u32
        wmem_alloc u32
        sndbuf u32
        fwd_alloc u32
        wmem_queued u32
        optmem u32
        backlog u32
        drops u32
    }
}
