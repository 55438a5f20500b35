//! Families of generic netlink.

pub(crate) mod ethtool;
pub(crate) mod fou;
pub(crate) mod handshake;
pub(crate) mod mptcp_events;
pub(crate) mod mptcp_pm;
pub(crate) mod net_shaper;
pub(crate) mod netdev;
pub(crate) mod nlctrl;
pub(crate) mod ovpn;
pub(crate) mod psp;
pub(crate) mod taskstats;
pub(crate) mod tcp_metrics;
pub(crate) mod team;
pub(crate) mod wireguard;
