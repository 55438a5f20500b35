//! Sockets by sock_diag.

mod diag;
mod filter;
mod process;
#[cfg(test)]
mod tests;

use crate::abi::TcpInfo;
use crate::abi::errno::Errno;
use crate::document::{Context, Error, Result, Text};
use crate::net::{NetworkSocket, SocketKind, SocketMemory, SocketsRequest, TcpStatistics};
use crate::netlink::{Message, Request, Socket, Value, Wire, read as wire};
use diag::{InetMsg, InetReq, NetlinkMsg, PacketMsg, PacketReq, UnixMsg, UnixReq};
use linux_raw_sys::netlink as raw;
use std::borrow::Cow;
use std::net::IpAddr;

/// Families by name.
const FAMILIES: &[(u32, &str)] = &[
    (libc::AF_INET as u32, "inet"),
    (libc::AF_INET6 as u32, "inet6"),
    (libc::AF_UNIX as u32, "unix"),
    (libc::AF_PACKET as u32, "packet"),
    (libc::AF_NETLINK as u32, "netlink"),
];

/// What is asked for at once: a kind of socket of a family.
const QUESTIONS: &[(SocketKind, i32)] = &[
    (SocketKind::Tcp, libc::AF_INET),
    (SocketKind::Tcp, libc::AF_INET6),
    (SocketKind::Udp, libc::AF_INET),
    (SocketKind::Udp, libc::AF_INET6),
    (SocketKind::Raw, libc::AF_INET),
    (SocketKind::Raw, libc::AF_INET6),
    (SocketKind::Unix, libc::AF_UNIX),
    (SocketKind::Packet, libc::AF_PACKET),
    (SocketKind::Netlink, libc::AF_NETLINK),
];

/// What a request says, in numbers.
struct Wanted<'a> {
    request: &'a SocketsRequest,
    /// A bit for each state.
    states: u32,
    /// Networks and ports, for the kernel.
    program: Vec<u8>,
}

/// See [`crate::net::sockets`].
pub(in crate::net) fn list(request: &SocketsRequest) -> Result<Vec<NetworkSocket>> {
    read(request).context(|| "listing sockets")
}

fn read(request: &SocketsRequest) -> Result<Vec<NetworkSocket>> {
    let family = request.family.as_deref().map(|name| number(FAMILIES, "family", name));
    let family = family.transpose()?;
    let wanted = Wanted {
        request,
        states: states(request.states.as_deref())?,
        program: filter::program(request),
    };
    let mut socket = super::open_with(raw::NETLINK_SOCK_DIAG, request.namespace.as_ref(), None)?;
    let mut sockets = Vec::new();
    for (kind, of) in QUESTIONS {
        let named = request.kinds.as_ref().map(|kinds| kinds.contains(kind));
        if named == Some(false) || family.is_some_and(|family| family != *of as u32) || !wanted.possible(*of) {
            continue;
        }
        match wanted.ask(&mut socket, *kind, *of) {
            // The kernel cannot tell of this kind.
            Err(error) if named.is_none() && matches!(error.errno, Errno::NOENT | Errno::OPNOTSUPP) => {}
            Err(error) => return Err(error.with_field("kinds")),
            Ok(found) => sockets.extend(found),
        }
    }
    if request.processes {
        process::fill(&mut sockets);
    }
    Ok(sockets)
}

/// The number that a name of a request's field means.
fn number(names: &[(u32, &str)], field: &str, name: &str) -> Result<u32> {
    let found = names.iter().find(|entry| entry.1 == name).map(|entry| entry.0);
    found.ok_or_else(|| {
        let known: Vec<_> = names.iter().map(|entry| entry.1).collect();
        Error::invalid(field, format!("{name:?} is none of {}", known.join(", ")))
    })
}

/// The name of a number, or the number.
fn name(names: &'static [(u32, &'static str)], number: u32) -> Cow<'static, str> {
    let found = names.iter().find(|entry| entry.0 == number);
    found.map_or_else(|| number.to_string().into(), |entry| entry.1.into())
}

/// The names of bits.
fn bits(names: &'static [(u32, &'static str)], number: u32) -> Vec<Cow<'static, str>> {
    let set = names.iter().filter(|entry| number & entry.0 != 0);
    set.map(|entry| entry.1.into()).collect()
}

/// A bit for each state that is wanted.
fn states(names: Option<&[String]>) -> Result<u32> {
    let Some(names) = names else { return Ok(u32::MAX) };
    let mut states = 0;
    for name in names {
        let state = number(diag::STATES, "states", name)?;
        states |= 1 << state;
        if name == "syn_recv" {
            states |= 1 << diag::NEW_SYN_RECV;
        }
    }
    Ok(states)
}

fn cookie(halves: [u32; 2]) -> u64 {
    u64::from(halves[0]) | u64::from(halves[1]) << 32
}

/// An address of a family.
fn ip(family: u8, bytes: [u8; 16]) -> IpAddr {
    match i32::from(family) {
        libc::AF_INET => IpAddr::from([bytes[0], bytes[1], bytes[2], bytes[3]]),
        _ => IpAddr::from(bytes),
    }
}

impl Wanted<'_> {
    /// Whether sockets of a family can satisfy the request: only some have addresses.
    fn possible(&self, family: i32) -> bool {
        let request = self.request;
        let addressed = request.local.is_some() || request.remote.is_some();
        let addressed = addressed || request.local_port.is_some() || request.remote_port.is_some();
        !addressed || family == libc::AF_INET || family == libc::AF_INET6
    }

    fn ask(&self, socket: &mut Socket, kind: SocketKind, family: i32) -> Result<Vec<NetworkSocket>> {
        let details = self.request.details;
        let base = PacketReq {
            family: family as u8,
            ..PacketReq::default()
        };
        let question = match kind {
            SocketKind::Tcp | SocketKind::Udp | SocketKind::Raw => self.inet(kind, family),
            SocketKind::Unix => {
                let memory = if details { diag::UDIAG_SHOW_MEMINFO } else { 0 };
                self.question(&UnixReq {
                    family: base.family,
                    states: self.states,
                    show: diag::UDIAG_SHOW | memory,
                    ..UnixReq::default()
                })
            }
            SocketKind::Packet => {
                let memory = if details { diag::PACKET_SHOW_MEMINFO } else { 0 };
                self.question(&PacketReq {
                    show: diag::PACKET_SHOW_INFO | memory,
                    ..base
                })
            }
            SocketKind::Netlink => self.question(&PacketReq {
                protocol: diag::NDIAG_PROTO_ALL,
                show: diag::NDIAG_SHOW_MEMINFO,
                ..base
            }),
        };
        socket.dump(question, |message| self.parse(kind, message))
    }

    fn question<T: Wire>(&self, header: &T) -> Request {
        Request::new(diag::SOCK_DIAG_BY_FAMILY, raw::NLM_F_DUMP, header)
    }

    fn inet(&self, kind: SocketKind, family: i32) -> Request {
        let ask = |extension: u16| 1_u8 << (extension - 1);
        let mut ext = ask(diag::INET_DIAG_TOS) | ask(diag::INET_DIAG_TCLASS) | ask(diag::INET_DIAG_SHUTDOWN);
        if self.request.details {
            ext |= ask(diag::INET_DIAG_INFO) | ask(diag::INET_DIAG_CONG) | ask(diag::INET_DIAG_SKMEMINFO);
        }
        let question = self.question(&InetReq {
            family: family as u8,
            protocol: protocol(kind) as u8,
            ext,
            states: self.states,
            ..InetReq::default()
        });
        match self.program.is_empty() {
            true => question,
            false => question.attribute(diag::INET_DIAG_REQ_BYTECODE, &self.program),
        }
    }

    /// A socket from its message; nothing if it is not wanted.
    fn parse(&self, kind: SocketKind, message: &Message<'_>) -> Option<NetworkSocket> {
        if message.kind != diag::SOCK_DIAG_BY_FAMILY {
            return None;
        }
        let (state, socket) = match kind {
            SocketKind::Tcp | SocketKind::Udp | SocketKind::Raw => self.parse_inet(kind, message)?,
            SocketKind::Unix => self.parse_unix(message),
            SocketKind::Packet => self.parse_packet(message),
            SocketKind::Netlink => self.parse_netlink(message),
        };
        let request = self.request;
        let wanted = self.states & 1 << state != 0 && request.inode.is_none_or(|inode| inode == socket.inode);
        wanted.then_some(socket)
    }

    fn parse_inet(&self, kind: SocketKind, message: &Message<'_>) -> Option<(u32, NetworkSocket)> {
        let header: InetMsg = message.body();
        let state = match header.state.into() {
            diag::NEW_SYN_RECV => 3,
            state => state,
        };
        let mut socket = NetworkSocket {
            kind,
            family: name(FAMILIES, header.family.into()),
            style: name(diag::STYLES, style(kind)),
            protocol: protocol(kind),
            state: name(diag::STATES, state),
            local: Some(ip(header.family, header.id.src)),
            local_port: u16::from_be_bytes(header.id.sport).into(),
            remote: Some(ip(header.family, header.id.dst)),
            remote_port: u16::from_be_bytes(header.id.dport).into(),
            index: Some(header.id.interface).filter(|index| *index != 0),
            receive_queue: header.rqueue,
            send_queue: header.wqueue,
            uid: Some(header.uid),
            inode: header.inode,
            cookie: cookie(header.id.cookie),
            timer: (header.timer != 0).then(|| name(diag::TIMERS, header.timer.into())),
            expires: f64::from(header.expires) / 1000.0,
            retransmits: header.retrans.into(),
            ..NetworkSocket::default()
        };
        if !filter::satisfies(&socket, self.request) {
            return None;
        }
        for (kind, value) in message.attributes::<InetMsg>() {
            match kind {
                diag::INET_DIAG_TOS => socket.tos = value.u8(),
                diag::INET_DIAG_TCLASS => socket.traffic_class = value.u8(),
                diag::INET_DIAG_SHUTDOWN => {
                    socket.shutdown = bits(diag::SHUTDOWNS, value.u8().unwrap_or_default().into());
                }
                diag::INET_DIAG_PROTOCOL => socket.protocol = value.u8().unwrap_or_default().into(),
                diag::INET_DIAG_SKV6ONLY => socket.v6only = value.u8() == Some(1),
                diag::INET_DIAG_MARK => socket.mark = value.u32(),
                diag::INET_DIAG_CGROUP_ID => socket.cgroup = value.0.try_into().ok().map(u64::from_ne_bytes),
                diag::INET_DIAG_SKMEMINFO => socket.memory = Some(memory(value)),
                diag::INET_DIAG_CONG => socket.congestion = Some(value.text().to_string()),
                diag::INET_DIAG_INFO => socket.tcp = (protocol_of(&socket) == libc::IPPROTO_TCP).then(|| tcp(value)),
                _ => {}
            }
        }
        Some((state, socket))
    }

    fn parse_unix(&self, message: &Message<'_>) -> (u32, NetworkSocket) {
        let header: UnixMsg = message.body();
        let mut socket = NetworkSocket {
            kind: SocketKind::Unix,
            family: "unix".into(),
            style: name(diag::STYLES, header.style.into()),
            state: name(diag::STATES, header.state.into()),
            inode: header.inode,
            cookie: cookie(header.cookie),
            ..NetworkSocket::default()
        };
        for (kind, value) in message.attributes::<UnixMsg>() {
            match kind {
                diag::UNIX_DIAG_NAME => {
                    socket.path = Some(match value.0.split_first() {
                        Some((0, name)) => Text([b"@", name].concat()),
                        _ => value.text(),
                    });
                }
                diag::UNIX_DIAG_PEER => socket.peer = value.u32(),
                diag::UNIX_DIAG_RQLEN => {
                    let word = |at: usize| value.0.get(at..at + 4).and_then(|bytes| Value(bytes).u32());
                    socket.receive_queue = word(0).unwrap_or_default();
                    socket.send_queue = word(4).unwrap_or_default();
                }
                diag::UNIX_DIAG_MEMINFO => socket.memory = self.request.details.then(|| memory(value)),
                diag::UNIX_DIAG_SHUTDOWN => {
                    socket.shutdown = bits(diag::SHUTDOWNS, value.u8().unwrap_or_default().into());
                }
                diag::UNIX_DIAG_UID => socket.uid = value.u32(),
                _ => {}
            }
        }
        (header.state.into(), socket)
    }

    fn parse_packet(&self, message: &Message<'_>) -> (u32, NetworkSocket) {
        let header: PacketMsg = message.body();
        let mut socket = NetworkSocket {
            kind: SocketKind::Packet,
            family: "packet".into(),
            style: name(diag::STYLES, header.style.into()),
            protocol: header.protocol.into(),
            state: name(diag::STATES, diag::CLOSE),
            inode: header.inode,
            cookie: cookie(header.cookie),
            ..NetworkSocket::default()
        };
        for (kind, value) in message.attributes::<PacketMsg>() {
            match kind {
                diag::PACKET_DIAG_INFO => {
                    let index = value.0.first_chunk().map(|bytes| u32::from_ne_bytes(*bytes));
                    socket.index = index.filter(|index| *index != 0);
                }
                diag::PACKET_DIAG_UID => socket.uid = value.u32(),
                diag::PACKET_DIAG_MEMINFO => socket.memory = self.request.details.then(|| memory(value)),
                _ => {}
            }
        }
        (diag::CLOSE, socket)
    }

    fn parse_netlink(&self, message: &Message<'_>) -> (u32, NetworkSocket) {
        let header: NetlinkMsg = message.body();
        let mut socket = NetworkSocket {
            kind: SocketKind::Netlink,
            family: "netlink".into(),
            style: name(diag::STYLES, header.style.into()),
            protocol: header.protocol.into(),
            state: name(diag::STATES, diag::CLOSE),
            local_port: header.port,
            remote_port: header.peer_port,
            inode: header.inode,
            cookie: cookie(header.cookie),
            ..NetworkSocket::default()
        };
        for (kind, value) in message.attributes::<NetlinkMsg>() {
            if kind == diag::NETLINK_DIAG_MEMINFO {
                let memory = memory(value);
                (socket.receive_queue, socket.send_queue) = (memory.receive, memory.send);
                socket.memory = self.request.details.then_some(memory);
            }
        }
        (diag::CLOSE, socket)
    }
}

fn protocol(kind: SocketKind) -> u32 {
    let protocol = match kind {
        SocketKind::Tcp => libc::IPPROTO_TCP,
        SocketKind::Udp => libc::IPPROTO_UDP,
        SocketKind::Raw => libc::IPPROTO_RAW,
        SocketKind::Unix | SocketKind::Packet | SocketKind::Netlink => 0,
    };
    protocol as u32
}

fn protocol_of(socket: &NetworkSocket) -> i32 {
    protocol(socket.kind) as i32
}

fn style(kind: SocketKind) -> u32 {
    let style = match kind {
        SocketKind::Tcp => libc::SOCK_STREAM,
        SocketKind::Udp => libc::SOCK_DGRAM,
        _ => libc::SOCK_RAW,
    };
    style as u32
}

/// `SK_MEMINFO_*` in their order; an older kernel has fewer.
fn memory(value: Value<'_>) -> SocketMemory {
    let mut words = value
        .0
        .chunks_exact(4)
        .map(|bytes| Value(bytes).u32().unwrap_or_default());
    let mut word = || words.next().unwrap_or_default();
    SocketMemory {
        receive: word(),
        receive_limit: word(),
        send: word(),
        send_limit: word(),
        forward: word(),
        queued: word(),
        options: word(),
        backlog: word(),
        drops: word(),
    }
}

/// `struct tcp_info`; an older kernel has less.
fn tcp(value: Value<'_>) -> TcpStatistics {
    let info: TcpInfo = wire(value.0);
    let micro = |time: u32| f64::from(time) / 1e6;
    let milli = |time: u32| f64::from(time) / 1e3;
    TcpStatistics {
        congestion_state: name(diag::CONGESTION, info.ca_state.into()),
        options: bits(diag::OPTIONS, info.options.into()),
        send_scale: wscale(info.wscale).0,
        receive_scale: wscale(info.wscale).1,
        rto: micro(info.rto),
        ato: micro(info.ato),
        rtt: micro(info.rtt),
        rttvar: micro(info.rttvar),
        min_rtt: micro(info.min_rtt),
        receive_rtt: micro(info.rcv_rtt),
        send_mss: info.snd_mss,
        receive_mss: info.rcv_mss,
        advertised_mss: info.advmss,
        path_mtu: info.pmtu,
        congestion_window: info.snd_cwnd,
        slow_start_threshold: info.snd_ssthresh,
        send_window: info.snd_wnd,
        receive_threshold: info.rcv_ssthresh,
        receive_space: info.rcv_space,
        unacked: info.unacked,
        sacked: info.sacked,
        lost: info.lost,
        retransmitted: info.retrans,
        total_retransmitted: info.total_retrans,
        probes: info.probes,
        backoff: info.backoff,
        reordering: info.reordering,
        reorderings_seen: info.reord_seen,
        duplicates: info.dsack_dups,
        out_of_order: info.rcv_ooopack,
        pacing_rate: info.pacing_rate,
        max_pacing_rate: Some(info.max_pacing_rate).filter(|rate| *rate != u64::MAX),
        delivery_rate: info.delivery_rate,
        bytes_sent: info.bytes_sent,
        bytes_retransmitted: info.bytes_retrans,
        bytes_acked: info.bytes_acked,
        bytes_received: info.bytes_received,
        segments_sent: info.segs_out,
        segments_received: info.segs_in,
        data_segments_sent: info.data_segs_out,
        data_segments_received: info.data_segs_in,
        delivered: info.delivered,
        delivered_ce: info.delivered_ce,
        not_sent: info.notsent_bytes,
        busy: info.busy_time as f64 / 1e6,
        receiver_limited: info.rwnd_limited as f64 / 1e6,
        sender_limited: info.sndbuf_limited as f64 / 1e6,
        last_sent: milli(info.last_data_sent),
        last_received: milli(info.last_data_recv),
        last_acked: milli(info.last_ack_recv),
    }
}

/// Two bit fields of a byte, the first of which has the lower bits where bytes have them first.
fn wscale(byte: u8) -> (u8, u8) {
    match cfg!(target_endian = "little") {
        true => (byte & 15, byte >> 4),
        false => (byte >> 4, byte & 15),
    }
}
