//! Links.

use super::names;
use crate::abi::errno::Errno;
use crate::document::{Error, Result, Text};
use crate::net::{Link, LinksRequest, Statistics};
use crate::netlink::{Message, Request, Socket, Value, read as wire};
use linux_raw_sys::netlink as raw;
use std::collections::HashMap;

/// `IFLA_*` by the attribute's number.
macro_rules! ifla {
    ($($name:ident)*) => { $(const $name: u16 = raw::$name as u16;)* };
}
ifla! {
    IFLA_ADDRESS IFLA_BROADCAST IFLA_IFNAME IFLA_MTU IFLA_LINK IFLA_QDISC IFLA_MASTER IFLA_TXQLEN IFLA_OPERSTATE
    IFLA_LINKINFO IFLA_IFALIAS IFLA_STATS64 IFLA_GROUP IFLA_PROMISCUITY IFLA_NUM_TX_QUEUES IFLA_NUM_RX_QUEUES IFLA_CARRIER
    IFLA_CARRIER_CHANGES IFLA_LINK_NETNSID IFLA_MIN_MTU IFLA_MAX_MTU IFLA_PROP_LIST IFLA_ALT_IFNAME IFLA_PERM_ADDRESS
    IFLA_INFO_KIND
}

/// The longest name of a link, without its NUL; anything longer can only be an alternative name.
const NAME_MAX: usize = libc::IFNAMSIZ - 1;

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
fn parse(message: &Message<'_>) -> Option<Link> {
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
            let kind = value.nested().find(|(kind, _)| *kind == IFLA_INFO_KIND);
            link.kind = kind.map(|(_, value)| value.text().to_string()).unwrap_or_default();
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
