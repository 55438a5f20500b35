//! `struct tcp_info`.

use callgate_macros::Layout;

/// State and statistics of a TCP connection, the value of `TCP_INFO`. An older kernel fills less of it; the rest
/// stays zero. Source: tcp(7), linux/tcp.h.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct tcp_info", prefix = "tcpi_")]
#[repr(C)]
pub struct TcpInfo {
    /// The connection's state (1 established, 10 listening, ...).
    pub state: u8,
    /// State of congestion control (0 open, 1 disorder, 2 reduced, 3 recovery, 4 loss).
    pub ca_state: u8,
    /// Retransmission timeouts without an answer.
    pub retransmits: u8,
    /// Window or keepalive probes without an answer.
    pub probes: u8,
    /// How often the timeout was doubled.
    pub backoff: u8,
    /// What was negotiated, one bit each.
    pub options: u8,
    /// Window scales: low half the peer's, high half ours.
    pub wscale: u8,
    /// Bit 0: the delivery rate is limited by the program; bits 1 and 2: how Fast Open failed.
    pub limits: u8,
    /// Retransmission timeout in microseconds.
    pub rto: u32,
    /// Delay of acknowledgements in microseconds.
    pub ato: u32,
    /// Segment size of sending.
    pub snd_mss: u32,
    /// Segment size of receiving.
    pub rcv_mss: u32,
    /// Segments that are not acknowledged.
    pub unacked: u32,
    /// Segments that are selectively acknowledged.
    pub sacked: u32,
    /// Segments that are thought lost.
    pub lost: u32,
    /// Segments that are retransmitted and not yet acknowledged.
    pub retrans: u32,
    /// Unused.
    pub fackets: u32,
    /// Milliseconds since data was sent.
    pub last_data_sent: u32,
    /// Not kept.
    pub last_ack_sent: u32,
    /// Milliseconds since data came.
    pub last_data_recv: u32,
    /// Milliseconds since an acknowledgement came.
    pub last_ack_recv: u32,
    /// The path's MTU.
    pub pmtu: u32,
    /// Bound of the receive window's growth.
    pub rcv_ssthresh: u32,
    /// Smoothed round trip time in microseconds.
    pub rtt: u32,
    /// Its variation in microseconds.
    pub rttvar: u32,
    /// Threshold of slow start, in segments.
    pub snd_ssthresh: u32,
    /// Congestion window, in segments.
    pub snd_cwnd: u32,
    /// Segment size that we advertised.
    pub advmss: u32,
    /// Reordering that is tolerated, in segments.
    pub reordering: u32,
    /// Round trip time as the receiver sees it, in microseconds.
    pub rcv_rtt: u32,
    /// Room of the receive buffer's tuning, in bytes.
    pub rcv_space: u32,
    /// Retransmitted segments in all.
    pub total_retrans: u32,
    /// Bytes per second.
    pub pacing_rate: u64,
    /// The bound of `pacing_rate`.
    pub max_pacing_rate: u64,
    /// Bytes that were acknowledged.
    pub bytes_acked: u64,
    /// Bytes that came.
    pub bytes_received: u64,
    /// Segments that were sent.
    pub segs_out: u32,
    /// Segments that came.
    pub segs_in: u32,
    /// Bytes that are not sent yet.
    pub notsent_bytes: u32,
    /// Least round trip time in microseconds.
    pub min_rtt: u32,
    /// Segments with data that came.
    pub data_segs_in: u32,
    /// Segments with data that were sent.
    pub data_segs_out: u32,
    /// Bytes per second that arrive.
    pub delivery_rate: u64,
    /// Microseconds with data to send.
    pub busy_time: u64,
    /// Microseconds limited by the peer's window.
    pub rwnd_limited: u64,
    /// Microseconds limited by the send buffer.
    pub sndbuf_limited: u64,
    /// Segments that arrived.
    pub delivered: u32,
    /// Those with a mark of congestion.
    pub delivered_ce: u32,
    /// Bytes that were sent.
    pub bytes_sent: u64,
    /// Bytes that were retransmitted.
    pub bytes_retrans: u64,
    /// Duplicates that the peer told of.
    pub dsack_dups: u32,
    /// How often reordering was seen.
    pub reord_seen: u32,
    /// Segments that came out of order.
    pub rcv_ooopack: u32,
    /// The peer's window, in bytes.
    pub snd_wnd: u32,
    /// Our window, in bytes.
    pub rcv_wnd: u32,
    /// How often another route was tried.
    pub rehash: u32,
    /// Retransmission timeouts in all.
    pub total_rto: u16,
    /// How often they were recovered from.
    pub total_rto_recoveries: u16,
    /// Milliseconds spent in them.
    pub total_rto_time: u32,
    /// Segments that came with a mark of congestion.
    pub received_ce: u32,
    /// Bytes that were delivered with the mark ECT(1).
    pub delivered_e1_bytes: u32,
    /// Those with ECT(0).
    pub delivered_e0_bytes: u32,
    /// Those with a mark of congestion.
    pub delivered_ce_bytes: u32,
    /// Bytes that came with the mark ECT(1).
    pub received_e1_bytes: u32,
    /// Those with ECT(0).
    pub received_e0_bytes: u32,
    /// Those with a mark of congestion.
    pub received_ce_bytes: u32,
    /// How congestion is marked: mode, options seen, how it failed, more options; bit-fields of 2, 2, 4 and 24 bits.
    pub ecn: u32,
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::mem::{offset_of, size_of};
    use linux_raw_sys::net::tcp_info;

    #[test]
    fn layout_is_the_kernels() {
        // what the newest kernels added stands behind
        assert!(size_of::<TcpInfo>() >= size_of::<tcp_info>());
        macro_rules! same {
            ($($field:ident = $kernel:ident)*) => { $(
                assert_eq!(offset_of!(TcpInfo, $field), offset_of!(tcp_info, $kernel), stringify!($field));
            )* };
        }
        same!(rto = tcpi_rto total_retrans = tcpi_total_retrans pacing_rate = tcpi_pacing_rate segs_out = tcpi_segs_out
            delivery_rate = tcpi_delivery_rate delivered = tcpi_delivered bytes_sent = tcpi_bytes_sent
            rcv_ooopack = tcpi_rcv_ooopack rehash = tcpi_rehash total_rto_time = tcpi_total_rto_time);
    }
}
