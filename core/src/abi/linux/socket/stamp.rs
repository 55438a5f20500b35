//! The times of packets.

use callgate_macros::Layout;
use linux_raw_sys::net;

flags! {
    /// Which times are taken and told, the value of `SO_TIMESTAMPING`. Source: linux/net_tstamp.h.
    pub struct SOF_TIMESTAMPING: u32 {
        /// Take the hardware's time of sending.
        const TX_HARDWARE = net::SOF_TIMESTAMPING_TX_HARDWARE as u32;
        /// Take the time when the driver gets a packet to send.
        const TX_SOFTWARE = net::SOF_TIMESTAMPING_TX_SOFTWARE as u32;
        /// Take the hardware's time of arrival.
        const RX_HARDWARE = net::SOF_TIMESTAMPING_RX_HARDWARE as u32;
        /// Take the time when a packet enters the kernel.
        const RX_SOFTWARE = net::SOF_TIMESTAMPING_RX_SOFTWARE as u32;
        /// Tell the kernel's times.
        const SOFTWARE = net::SOF_TIMESTAMPING_SOFTWARE as u32;
        /// Has no effect any more.
        const SYS_HARDWARE = net::SOF_TIMESTAMPING_SYS_HARDWARE as u32;
        /// Tell the hardware's times.
        const RAW_HARDWARE = net::SOF_TIMESTAMPING_RAW_HARDWARE as u32;
        /// Tell a number for each packet that is sent.
        const OPT_ID = net::SOF_TIMESTAMPING_OPT_ID as u32;
        /// Take the time when a packet enters the queueing discipline.
        const TX_SCHED = net::SOF_TIMESTAMPING_TX_SCHED as u32;
        /// Take the time when all data are acknowledged, with TCP.
        const TX_ACK = net::SOF_TIMESTAMPING_TX_ACK as u32;
        /// Tell all control messages with the times of sending.
        const OPT_CMSG = net::SOF_TIMESTAMPING_OPT_CMSG as u32;
        /// Tell the times of sending without the packets.
        const OPT_TSONLY = net::SOF_TIMESTAMPING_OPT_TSONLY as u32;
        /// Tell statistics with the times of sending.
        const OPT_STATS = net::SOF_TIMESTAMPING_OPT_STATS as u32;
        /// Tell the interface and the length with the hardware's times of arrival.
        const OPT_PKTINFO = net::SOF_TIMESTAMPING_OPT_PKTINFO as u32;
        /// Take both times of sending, the kernel's and the hardware's.
        const OPT_TX_SWHW = net::SOF_TIMESTAMPING_OPT_TX_SWHW as u32;
        /// Times are those of a clock that the socket is bound to.
        const BIND_PHC = net::SOF_TIMESTAMPING_BIND_PHC as u32;
        /// The numbers of `OPT_ID` count from the time of the option on, with TCP.
        const OPT_ID_TCP = net::SOF_TIMESTAMPING_OPT_ID_TCP as u32;
        /// Tell only the times of arrival that this socket asked for.
        const OPT_RX_FILTER = net::SOF_TIMESTAMPING_OPT_RX_FILTER as u32;
        /// Take the time when the hardware says that it sent a packet.
        const TX_COMPLETION = net::SOF_TIMESTAMPING_TX_COMPLETION as u32;
    }
}

/// Times of a packet, the control message of `SO_TIMESTAMPING`; one that was not taken is 0. Source: linux/errqueue.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct scm_timestamping64", prefix = "")]
#[repr(C)]
pub struct ScmTimestamping64 {
    /// Seconds and nanoseconds of three times: the kernel's, one that is no longer used, the hardware's.
    pub ts: [i64; 6],
}
