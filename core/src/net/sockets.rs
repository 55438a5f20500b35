//! Sockets: who talks to whom.

use super::{Network, os};
use crate::document::{Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::net::IpAddr;

/// A kind of socket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Record)]
#[serde(rename_all = "lowercase")]
pub enum SocketKind {
    /// TCP.
    #[default]
    Tcp,
    /// UDP.
    Udp,
    /// IP packets without a protocol of the kernel's.
    Raw,
    /// Unix sockets.
    Unix,
    /// Packets as they are on a link.
    Packet,
    /// Netlink.
    Netlink,
}

/// Which sockets are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct SocketsRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Sockets of these kinds; nothing means all that this kernel tells of.
    pub kinds: Option<Vec<SocketKind>>,
    /// Sockets of this family: `inet`, `inet6`, `unix`, `packet` or `netlink`.
    pub family: Option<String>,
    /// Sockets in these states: `established`, `listen`, `time_wait` and so on. Nothing means all, those that only listen included.
    pub states: Option<Vec<String>>,
    /// Sockets whose own address is in this network. An IPv4 address of an IPv6 socket is that of IPv4.
    pub local: Option<Network>,
    /// Sockets with this port of their own.
    pub local_port: Option<u16>,
    /// Sockets whose other end is in this network.
    pub remote: Option<Network>,
    /// Sockets whose other end has this port.
    pub remote_port: Option<u16>,
    /// Sockets with this inode, as `/proc/PID/fd` shows it.
    pub inode: Option<u32>,
    /// Whether memory and, of TCP, statistics and congestion control are wanted.
    pub details: bool,
    /// Whether the processes that have it open are looked for, which means to look at all processes.
    pub processes: bool,
}

/// A socket.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetworkSocket {
    /// Its kind.
    pub kind: SocketKind,
    /// Its family: `inet`, `inet6`, `unix`, `packet` or `netlink`.
    pub family: Cow<'static, str>,
    /// How it carries data: `stream`, `dgram`, `raw`, `seqpacket`; a number if it has no name here.
    pub style: Cow<'static, str>,
    /// Number of the protocol: that of IP, or of Ethernet for packets, or of netlink; 0 for Unix sockets.
    pub protocol: u32,
    /// Its state: `established`, `syn_sent`, `syn_recv`, `fin_wait1`, `fin_wait2`, `time_wait`, `close`, `close_wait`, `last_ack`,
    /// `listen` or `closing`. What is not connected is `close`, whatever its kind.
    pub state: Cow<'static, str>,
    /// Its own IP address; unspecified if it has none.
    pub local: Option<IpAddr>,
    /// Its own port; of netlink, its port number.
    pub local_port: u32,
    /// The IP address of the other end; unspecified if there is none.
    pub remote: Option<IpAddr>,
    /// The port of the other end.
    pub remote_port: u32,
    /// Unix: its path, or its abstract name after an `@`.
    pub path: Option<Text>,
    /// Unix: the inode of the other end.
    pub peer: Option<u32>,
    /// Index of the link that it is bound to.
    pub index: Option<u32>,
    /// Bytes that were received and not read; of a listening one, connections that wait to be accepted.
    pub receive_queue: u32,
    /// Bytes that were sent and not confirmed; of a listening one, how many connections may wait.
    pub send_queue: u32,
    /// Its owner; nothing if the kernel does not tell.
    pub uid: Option<u32>,
    /// Its inode; 0 if no process has it open.
    pub inode: u32,
    /// A number that no other socket ever has.
    pub cookie: u64,
    /// What it waits for: `on` (an answer, or else to send again), `keepalive`, `timewait`, `persist` (room at the other end).
    pub timer: Option<Cow<'static, str>>,
    /// Seconds until then.
    pub expires: f64,
    /// How often it has sent the same again, or probed, since the last answer.
    pub retransmits: u32,
    /// Its mark, which only the administrator is told.
    pub mark: Option<u32>,
    /// The number of its control group.
    pub cgroup: Option<u64>,
    /// IPv6: whether it does not take IPv4.
    pub v6only: bool,
    /// Which directions are shut down: `receive`, `send`.
    pub shutdown: Vec<Cow<'static, str>>,
    /// IPv4: type of service.
    pub tos: Option<u8>,
    /// IPv6: traffic class.
    pub traffic_class: Option<u8>,
    /// The memory that it takes, if details were asked for.
    pub memory: Option<SocketMemory>,
    /// TCP: the name of its congestion control, if details were asked for.
    pub congestion: Option<String>,
    /// TCP: its statistics, if details were asked for.
    pub tcp: Option<TcpStatistics>,
    /// The processes that have it open, as far as the caller may see, if they were asked for.
    pub processes: Vec<SocketProcess>,
}

/// The memory of a socket in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct SocketMemory {
    /// Taken by what was received.
    pub receive: u32,
    /// How much that may be.
    pub receive_limit: u32,
    /// Taken by what is being sent.
    pub send: u32,
    /// How much that may be.
    pub send_limit: u32,
    /// Set aside for what will come.
    pub forward: u32,
    /// Taken by what waits to be sent.
    pub queued: u32,
    /// Taken by options and filters.
    pub options: u32,
    /// Taken by what came while the socket was in use.
    pub backlog: u32,
    /// How many packets were dropped.
    pub drops: u32,
}

/// A process that has a socket open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct SocketProcess {
    /// Its id.
    pub pid: u32,
    /// The descriptor.
    pub fd: u32,
    /// The kernel's short name of it.
    pub name: Text,
}

/// Statistics of a TCP connection; times are seconds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct TcpStatistics {
    /// State of congestion control: `open`, `disorder`, `cwr`, `recovery` or `loss`.
    pub congestion_state: Cow<'static, str>,
    /// What both ends agreed on: `timestamps`, `sack`, `wscale`, `ecn`, `ecn_seen`, `syn_data`.
    pub options: Vec<Cow<'static, str>>,
    /// Power of two by which the other end's window is scaled.
    pub send_scale: u8,
    /// Power of two by which the own window is scaled.
    pub receive_scale: u8,
    /// How long until unanswered data is sent again.
    pub rto: f64,
    /// How long an acknowledgement may wait.
    pub ato: f64,
    /// Smoothed round-trip time.
    pub rtt: f64,
    /// How much it varies.
    pub rttvar: f64,
    /// The smallest round-trip time that was seen lately.
    pub min_rtt: f64,
    /// Round-trip time as the receiver sees it.
    pub receive_rtt: f64,
    /// Bytes in a segment that is sent.
    pub send_mss: u32,
    /// Bytes in a segment that is received.
    pub receive_mss: u32,
    /// Bytes in a segment that was offered.
    pub advertised_mss: u32,
    /// Bytes in a packet on the whole path.
    pub path_mtu: u32,
    /// Segments that may be under way.
    pub congestion_window: u32,
    /// Where slow start ends, in segments.
    pub slow_start_threshold: u32,
    /// Bytes that the other end has room for.
    pub send_window: u32,
    /// Room in bytes that is offered at most.
    pub receive_threshold: u32,
    /// Bytes that are received within a round trip.
    pub receive_space: u32,
    /// Segments under way.
    pub unacked: u32,
    /// Of these, how many arrived out of order.
    pub sacked: u32,
    /// Of these, how many are taken for lost.
    pub lost: u32,
    /// Of these, how many were sent again.
    pub retransmitted: u32,
    /// How many segments were sent again since the beginning.
    pub total_retransmitted: u32,
    /// How many probes are unanswered.
    pub probes: u8,
    /// How often the waiting time was doubled.
    pub backoff: u8,
    /// How far segments are expected to be out of order.
    pub reordering: u32,
    /// How often segments were out of order.
    pub reorderings_seen: u32,
    /// How many segments arrived twice at the other end.
    pub duplicates: u32,
    /// How many segments came in out of order.
    pub out_of_order: u32,
    /// Bytes a second that are sent at most, now.
    pub pacing_rate: u64,
    /// Bytes a second that are sent at most, ever; nothing if there is no limit.
    pub max_pacing_rate: Option<u64>,
    /// Bytes a second that arrived lately.
    pub delivery_rate: u64,
    /// Bytes that were sent, those sent again included.
    pub bytes_sent: u64,
    /// Bytes that were sent again.
    pub bytes_retransmitted: u64,
    /// Bytes that were confirmed.
    pub bytes_acked: u64,
    /// Bytes that were received.
    pub bytes_received: u64,
    /// Segments sent.
    pub segments_sent: u32,
    /// Segments received.
    pub segments_received: u32,
    /// Segments with data that were sent.
    pub data_segments_sent: u32,
    /// Segments with data that were received.
    pub data_segments_received: u32,
    /// Segments that were delivered.
    pub delivered: u32,
    /// Of these, how many met congestion on the way.
    pub delivered_ce: u32,
    /// Bytes that wait to be sent for the first time.
    pub not_sent: u32,
    /// How long it had data to send.
    pub busy: f64,
    /// Of that, how long the other end had no room.
    pub receiver_limited: f64,
    /// Of that, how long the own buffer was too small.
    pub sender_limited: f64,
    /// How long ago data was sent.
    pub last_sent: f64,
    /// How long ago data was received.
    pub last_received: f64,
    /// How long ago something was confirmed.
    pub last_acked: f64,
}

/// List the sockets of a network namespace.
///
/// Kinds, states, networks and ports are filters of the kernel, so that a few among very many cost little. Without `kinds`, what this
/// kernel does not tell of is left out; a kind that is named and cannot be told is an error.
///
/// # Returns
/// The sockets that satisfy the request.
///
/// # Errors
/// - `EINVAL`: a name in the request is not known
/// - `ENOENT`: there is no such namespace, or the kernel cannot tell of this kind of socket
/// - `EAGAIN`: the sockets kept changing while they were read
#[document(blocks, since = "3.3", source = "sock_diag(7)")]
pub fn sockets(request: SocketsRequest) -> Result<Vec<NetworkSocket>> {
    os::sockets::list(&request)
}
