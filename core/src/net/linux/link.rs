//! Links.

use super::change::{Change, How, blame};
use super::names;
use crate::abi::errno::Errno;
use crate::document::{Context, Error, Result, Text, Value as Document};
use crate::net::{Link, LinkChange, LinkName, LinkRequest, LinksRequest, Statistics};
use crate::netlink::decode;
use crate::netlink::schema::route::link as schema;
use crate::netlink::{Message, Request, Socket, Value, read as wire};
use linux_raw_sys::netlink as raw;
use std::collections::HashMap;
use std::os::fd::{AsRawFd, OwnedFd};

/// `IFLA_*` by the attribute's number.
macro_rules! ifla {
    ($($name:ident)*) => { $(const $name: u16 = raw::$name as u16;)* };
}
ifla! {
    IFLA_ADDRESS IFLA_BROADCAST IFLA_IFNAME IFLA_MTU IFLA_LINK IFLA_QDISC IFLA_MASTER IFLA_TXQLEN IFLA_OPERSTATE
    IFLA_LINKINFO IFLA_IFALIAS IFLA_STATS64 IFLA_GROUP IFLA_PROMISCUITY IFLA_NUM_TX_QUEUES IFLA_NUM_RX_QUEUES IFLA_CARRIER
    IFLA_CARRIER_CHANGES IFLA_LINK_NETNSID IFLA_MIN_MTU IFLA_MAX_MTU IFLA_PROP_LIST IFLA_ALT_IFNAME IFLA_PERM_ADDRESS
    IFLA_INFO_KIND IFLA_INFO_DATA IFLA_INFO_SLAVE_KIND IFLA_INFO_SLAVE_DATA
}

/// The longest name of a link, without its NUL; anything longer can only be an alternative name.
const NAME_MAX: usize = libc::IFNAMSIZ - 1;

/// See [`crate::net::links`].
pub(in crate::net) fn list(request: &LinksRequest) -> Result<Vec<Link>> {
    let mut socket = super::open(request.namespace.as_ref())?;
    read(&mut socket, request).context(|| "listing links")
}

/// What a request calls the attributes of a link.
const FIELDS: &[(&str, &str)] = &[
    ("ifname", "name"),
    ("address", "mac"),
    ("ifalias", "alias"),
    ("num_tx_queues", "tx_queues"),
    ("num_rx_queues", "rx_queues"),
    ("flags", "up"),
    ("linkinfo.data", "data"),
    ("linkinfo.slave_data", "port"),
    ("linkinfo.kind", "kind"),
    ("net_ns_fd", "move_to"),
];

/// See [`crate::net::link_add`].
pub(in crate::net) fn add(request: &LinkRequest) -> Result<()> {
    let work = || -> Result<()> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let kind = request.kind.as_deref().filter(|kind| !kind.is_empty());
        let kind =
            kind.ok_or_else(|| Error::invalid("kind", "it is missing; what is the link to be, \"dummy\", \"veth\"?"))?;
        let mut change = Change::new();
        change
            .put_some("index", request.index.map(u64::from))
            .put_some("ifname", request.name.clone())
            .put_some(
                "link",
                named(&mut socket, request.link.as_ref(), "link")?.map(u64::from),
            )
            .put_some(
                "master",
                named(&mut socket, request.master.as_ref(), "master")?.map(u64::from),
            )
            .put_some("mtu", request.mtu.map(u64::from))
            .put_some("address", request.mac.map(|mac| mac.to_string()))
            .put_some("broadcast", request.broadcast.map(|mac| mac.to_string()))
            .put_some("txqlen", request.txqlen.map(u64::from))
            .put_some("group", request.group.map(u64::from))
            .put_some("num_tx_queues", request.tx_queues.map(u64::from))
            .put_some("num_rx_queues", request.rx_queues.map(u64::from));
        if let Some(up) = request.up {
            flags(&mut change, &[(libc::IFF_UP, Some(up))]);
        }
        let target = namespace_file(request.target_namespace.as_ref(), "target_namespace")?;
        change.put_some("net_ns_fd", target.as_ref().map(|fd| fd.as_raw_fd() as u64));
        let mut info = Change::new();
        info.put("kind", kind);
        let peer_namespace = namespace_file(request.peer_namespace.as_ref(), "peer_namespace")?;
        if request.peer.is_some() || peer_namespace.is_some() {
            if kind != "veth" || request.data.is_some() {
                let message = format!("only a veth without data has one; a {kind} is asked for");
                return Err(Error::invalid("peer", message));
            }
            let mut peer = Change::new();
            peer.put_some("ifname", request.peer.clone());
            peer.put_some("net_ns_fd", peer_namespace.as_ref().map(|fd| fd.as_raw_fd() as u64));
            let mut data = Change::new();
            data.put("peer", peer.into_value());
            info.put("data", data.into_value());
        }
        info.put_some("data", request.data.clone());
        change.put("linkinfo", info.into_value());
        let question = change.request(&schema::FAMILY, "newlink", How::Add);
        let done = question.and_then(|question| socket.change(question));
        done.map_err(|error| blame(error, FIELDS))
    };
    work().context(|| "adding a link")
}

/// See [`crate::net::link_set`].
pub(in crate::net) fn set(request: &LinkChange) -> Result<()> {
    let work = || -> Result<()> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let index = only(&mut socket, request.index, request.name.as_ref())?;
        let mut change = Change::new();
        if let Some(Document::Map(attributes)) = &request.attributes {
            for (name, value) in attributes {
                change.put(name, value.clone());
            }
        } else if let Some(other) = &request.attributes {
            return Err(Error::invalid(
                "attributes",
                format!("a map of names and values is wanted, not {}", other.kind()),
            ));
        }
        let master = match &request.master {
            Some(none) if none.is_empty() => Some(0),
            master => named(&mut socket, master.as_ref(), "master")?,
        };
        change
            .put("index", u64::from(index))
            .put_some("ifname", request.rename.clone())
            .put_some("master", master.map(u64::from))
            .put_some("mtu", request.mtu.map(u64::from))
            .put_some("address", request.mac.map(|mac| mac.to_string()))
            .put_some("broadcast", request.broadcast.map(|mac| mac.to_string()))
            .put_some("ifalias", request.alias.clone())
            .put_some("txqlen", request.txqlen.map(u64::from))
            .put_some("group", request.group.map(u64::from));
        let target = namespace_file(request.move_to.as_ref(), "move_to")?;
        change.put_some("net_ns_fd", target.as_ref().map(|fd| fd.as_raw_fd() as u64));
        flags(
            &mut change,
            &[
                (libc::IFF_UP, request.up),
                (libc::IFF_PROMISC, request.promiscuous),
                (libc::IFF_ALLMULTI, request.allmulticast),
                (libc::IFF_MULTICAST, request.multicast),
                (libc::IFF_NOARP, request.arp.map(|arp| !arp)),
            ],
        );
        if request.data.is_some() || request.port.is_some() {
            let link = by_index(&mut socket, index)?;
            let mut info = Change::new();
            if request.data.is_some() {
                info.put("kind", link.kind.as_str())
                    .put_some("data", request.data.clone());
            }
            if request.port.is_some() {
                if link.port_kind.is_empty() {
                    return Err(Error::invalid("port", "the link belongs to no master"));
                }
                info.put("slave_kind", link.port_kind.as_str())
                    .put_some("slave_data", request.port.clone());
            }
            change.put("linkinfo", info.into_value());
        }
        let question = change.request(&schema::FAMILY, "newlink", How::Change);
        let done = question.and_then(|question| socket.change(question));
        let fields: Vec<_> = [("ifname", "rename")].iter().chain(FIELDS).copied().collect();
        done.map_err(|error| blame(error, &fields))
    };
    work().context(|| "changing a link")
}

/// See [`crate::net::link_delete`].
pub(in crate::net) fn delete(request: &LinkName) -> Result<()> {
    let work = || {
        let mut socket = super::open(request.namespace.as_ref())?;
        let index = only(&mut socket, request.index, request.name.as_ref())?;
        let mut change = Change::new();
        change.put("index", u64::from(index));
        socket.change(change.request(&schema::FAMILY, "dellink", How::Delete)?)
    };
    work().context(|| "deleting a link")
}

/// The index of the link that a request must name.
fn only(socket: &mut Socket, index: Option<u32>, name: Option<&Text>) -> Result<u32> {
    if index.is_none() && name.is_none() {
        return Err(Error::invalid(
            "name",
            "it is missing; the name or index of a link is needed",
        ));
    }
    if let Some(index) = index {
        let link = by_index(socket, index)?;
        if name.is_some_and(|name| link.name != *name && !link.altnames.contains(name)) {
            return Err(Error::new(Errno::NODEV, format!("link {index} has another name")).with_field("name"));
        }
    }
    Ok(named(socket, name, "name")?.or(index).unwrap_or_default())
}

/// Puts flags that are to be set (true) or cleared (false).
fn flags(change: &mut Change, wanted: &[(i32, Option<bool>)]) {
    let given = wanted.iter().filter_map(|(bit, on)| Some((*bit as u64, (*on)?)));
    let (set, mask) = given.fold((0, 0), |(set, mask), (bit, on)| {
        (if on { set | bit } else { set }, mask | bit)
    });
    if mask != 0 {
        change.put("flags", set).put("change", mask);
    }
}

/// The file of a namespace that a field of a request names.
fn namespace_file(name: Option<&Text>, field: &str) -> Result<Option<OwnedFd>> {
    let file = name.map(|name| {
        super::namespace(Some(name))
            .open()
            .context(|| format!("opening the namespace {name:?}"))
    });
    Ok(file.transpose().map_err(|error| error.with_field(field))?.flatten())
}

/// The links that satisfy a request.
pub(super) fn read(socket: &mut Socket, request: &LinksRequest) -> Result<Vec<Link>> {
    let mut links = match (request.index, &request.name) {
        (Some(index), _) => vec![by_index(socket, index)?],
        (None, Some(name)) => vec![by_name(socket, name).map_err(|error| error.with_field("name"))?],
        (None, None) => dump(socket, request)?,
    };
    links.retain(|link| satisfies(link, request));
    if let (true, Some(index), Some(name)) = (links.is_empty(), request.index, &request.name) {
        let message =
            format!("link {index} has another name than {name:?}, or does not satisfy the rest of the request");
        return Err(Error::new(Errno::NODEV, message).with_field("name"));
    }
    Ok(links)
}

/// Whether the conditions hold. The kernel has filtered what it can, but an older one may have not.
fn satisfies(link: &Link, request: &LinksRequest) -> bool {
    request
        .name
        .as_ref()
        .is_none_or(|name| link.name == *name || link.altnames.contains(name))
        && request.kind.as_ref().is_none_or(|kind| link.kind == *kind)
        && request.master.is_none_or(|master| link.master == Some(master))
        && request
            .up
            .is_none_or(|up| up == (link.flag_bits & libc::IFF_UP as u32 != 0))
}

fn dump(socket: &mut Socket, request: &LinksRequest) -> Result<Vec<Link>> {
    let mut question = Request::new(raw::RTM_GETLINK as u32, raw::NLM_F_DUMP, &header(0));
    if let Some(master) = request.master {
        question = question.attribute(raw::IFLA_MASTER as u32, &master.to_ne_bytes());
    }
    if let Some(kind) = request.kind.as_ref().filter(|kind| !kind.is_empty()) {
        let kind = kind.as_bytes();
        question = question.nest(raw::IFLA_LINKINFO as u32, |info| {
            info.text(raw::IFLA_INFO_KIND as u32, kind)
        });
    }
    socket.dump(question, parse)
}

/// The index that a request means by an index or a name, if by either; the link need not be there if it is the index.
pub(super) fn wanted(socket: &mut Socket, index: Option<u32>, name: Option<&Text>) -> Result<Option<u32>> {
    let named = named(socket, name, "link")?;
    match (index, named, name) {
        (Some(index), Some(other), Some(name)) if index != other => {
            let message = format!("link {index} has another name than {name:?}");
            Err(Error::new(Errno::NODEV, message).with_field("link"))
        }
        _ => Ok(named.or(index)),
    }
}

/// The index of a link by its name, which a field of the request gives.
pub(super) fn named(socket: &mut Socket, name: Option<&Text>, field: &str) -> Result<Option<u32>> {
    let found = name.map(|name| by_name(socket, name).map(|link| link.index));
    found.transpose().map_err(|error| error.with_field(field))
}

/// Indexes of links by name, each asked for once: many routes go out of few links.
#[derive(Default)]
pub(super) struct Indexes(HashMap<Text, u32>);

impl Indexes {
    /// As [`wanted`] does.
    pub(super) fn wanted(
        &mut self,
        socket: &mut Socket,
        index: Option<u32>,
        name: Option<&Text>,
    ) -> Result<Option<u32>> {
        if let (None, Some(known)) = (index, name.and_then(|name| self.0.get(name))) {
            return Ok(Some(*known));
        }
        let found = wanted(socket, index, name)?;
        if let (Some(found), Some(name)) = (found, name) {
            self.0.insert(name.clone(), found);
        }
        Ok(found)
    }
}

/// Names of links by index, each asked for once, and only if it is met: there may be very many links.
pub(super) struct Names(HashMap<u32, Text>);

impl Names {
    pub(super) fn new() -> Self {
        Self(HashMap::new())
    }

    /// The name of a link; empty if the link is gone.
    pub(super) fn of(&mut self, socket: &Socket, index: u32) -> Text {
        let name = self
            .0
            .entry(index)
            .or_insert_with(|| socket.link_name(index).unwrap_or_default());
        name.clone()
    }

    /// Puts the name of a link, if there is one, where it belongs.
    pub(super) fn fill(&mut self, socket: &Socket, index: Option<u32>, name: &mut Option<Text>) {
        *name = index.map(|index| self.of(socket, index));
    }
}

/// The name of every link by its index.
pub(super) fn names(socket: &mut Socket) -> Result<HashMap<u32, Text>> {
    let skip = raw::RTEXT_FILTER_SKIP_STATS.to_ne_bytes();
    let request = Request::new(raw::RTM_GETLINK as u32, raw::NLM_F_DUMP, &header(0));
    let links = socket.dump(request.attribute(raw::IFLA_EXT_MASK as u32, &skip), parse)?;
    Ok(links.into_iter().map(|link| (link.index, link.name)).collect())
}

/// The link with an index; errors are blamed on the field `index`.
pub(super) fn by_index(socket: &mut Socket, index: u32) -> Result<Link> {
    let number = i32::try_from(index).ok().filter(|number| *number > 0);
    let number = number.ok_or_else(|| Error::invalid("index", format!("{index} is not the index of a link")))?;
    let found = get(socket, Request::new(raw::RTM_GETLINK as u32, 0, &header(number)));
    found.map_err(|error| explain(error, || format!("no link has the index {index}")).with_field("index"))
}

/// The link with a name or an alternative name.
pub(super) fn by_name(socket: &mut Socket, name: &Text) -> Result<Link> {
    let bytes = name.as_bytes();
    if bytes.is_empty() || bytes.contains(&0) {
        return Err(Error::new(Errno::INVAL, format!("{name:?} is not the name of a link")));
    }
    let kind = if bytes.len() > NAME_MAX {
        raw::IFLA_ALT_IFNAME
    } else {
        raw::IFLA_IFNAME
    };
    let request = Request::new(raw::RTM_GETLINK as u32, 0, &header(0)).text(kind as u32, bytes);
    get(socket, request).map_err(|error| explain(error, || format!("no link has the name {name:?}")))
}

fn get(socket: &mut Socket, request: Request) -> Result<Link> {
    socket
        .get(request, parse)?
        .ok_or_else(|| Error::new(Errno::BADMSG, "the kernel answered with something else than a link"))
}

fn explain(error: Error, message: impl FnOnce() -> String) -> Error {
    match error.errno {
        Errno::NODEV => Error {
            message: message(),
            ..error
        },
        _ => error,
    }
}

/// What stands before the attributes of a request about links.
fn header(index: i32) -> raw::ifinfomsg {
    let mut header: raw::ifinfomsg = wire(&[]);
    header.ifi_index = index;
    header
}

/// A link from its message; nothing if the message is about something else.
pub(super) fn parse(message: &Message<'_>) -> Option<Link> {
    if message.kind != raw::RTM_NEWLINK as u32 {
        return None;
    }
    let header: raw::ifinfomsg = message.body();
    let mut link = Link {
        index: header.ifi_index as u32,
        hardware: names::hardware(header.ifi_type),
        flags: names::link_flags(header.ifi_flags),
        flag_bits: header.ifi_flags,
        ..Link::default()
    };
    for (kind, value) in message.attributes::<raw::ifinfomsg>() {
        fill(&mut link, kind, value);
    }
    Some(link)
}

/// Takes one attribute.
fn fill(link: &mut Link, kind: u16, value: Value<'_>) {
    let number = value.u32().unwrap_or_default();
    match kind {
        IFLA_IFNAME => link.name = value.text(),
        IFLA_IFALIAS => link.alias = value.text(),
        IFLA_ADDRESS => link.mac = value.0.into(),
        IFLA_BROADCAST => link.broadcast = value.0.into(),
        IFLA_PERM_ADDRESS => link.permanent_mac = value.0.into(),
        IFLA_MTU => link.mtu = number,
        IFLA_MIN_MTU => link.min_mtu = number,
        IFLA_MAX_MTU => link.max_mtu = number,
        IFLA_LINK => link.link = value.u32().filter(|index| *index != 0),
        IFLA_LINK_NETNSID => link.link_namespace = value.i32(),
        IFLA_MASTER => link.master = value.u32(),
        IFLA_GROUP => link.group = number,
        IFLA_TXQLEN => link.txqlen = number,
        IFLA_QDISC => link.qdisc = value.text().to_string(),
        IFLA_NUM_TX_QUEUES => link.tx_queues = number,
        IFLA_NUM_RX_QUEUES => link.rx_queues = number,
        IFLA_PROMISCUITY => link.promiscuity = number,
        IFLA_OPERSTATE => link.operstate = names::state(value.u8().unwrap_or_default()),
        IFLA_CARRIER => link.carrier = value.u8() == Some(1),
        IFLA_CARRIER_CHANGES => link.carrier_changes = number,
        IFLA_STATS64 => link.statistics = statistics(&wire(value.0)),
        IFLA_LINKINFO => {
            for (kind, inner) in value.nested() {
                match kind {
                    IFLA_INFO_KIND => link.kind = inner.text().to_string(),
                    IFLA_INFO_SLAVE_KIND => link.port_kind = inner.text().to_string(),
                    IFLA_INFO_DATA | IFLA_INFO_SLAVE_DATA if link.data.is_none() && link.port.is_none() => {
                        let info = decode::attributes(&schema::INFO, value.0);
                        link.data = info.get("data").cloned();
                        link.port = info.get("slave_data").cloned();
                    }
                    _ => {}
                }
            }
        }
        IFLA_PROP_LIST => {
            let names = value.nested().filter(|(kind, _)| *kind == IFLA_ALT_IFNAME);
            link.altnames.extend(names.map(|(_, value)| value.text()));
        }
        _ => {}
    }
}

fn statistics(raw: &raw::rtnl_link_stats64) -> Statistics {
    Statistics {
        rx_bytes: raw.rx_bytes,
        tx_bytes: raw.tx_bytes,
        rx_packets: raw.rx_packets,
        tx_packets: raw.tx_packets,
        rx_errors: raw.rx_errors,
        tx_errors: raw.tx_errors,
        rx_dropped: raw.rx_dropped,
        tx_dropped: raw.tx_dropped,
        multicast: raw.multicast,
        collisions: raw.collisions,
        rx_nohandler: raw.rx_nohandler,
    }
}
