//! Monitoring by the groups of rtnetlink.
//!
//! One socket subscribes, another one reads tables. What the first one tells is applied to what is known, so that only differences come
//! out. A table is *stale* when what is told does not lead from what is known to what is there: at first, when something was
//! lost, when the kernel changed it silently, and when it changed while it was read. A stale table is read again, and the differences
//! are told.

mod table;
#[cfg(test)]
mod tests;

use super::{address, link, neighbour, route, rule};
use crate::abi::errno::Errno;
use crate::document::{Context, Error, Result, Text};
use crate::net::{
    Address, AddressesRequest, Family, FdbEntry, FdbRequest, Link, LinksRequest, MonitorRequest, Neighbour,
    NeighboursRequest, NetworkChange, NetworkEvent, NetworkObject, Route, RoutesRequest, Rule, RulesRequest,
};
use crate::netlink::{Message, Socket, Told};
use crate::readiness::{Alarm, Readiness};
use crate::watch::EventsRequest;
use linux_raw_sys::netlink as raw;
use raw::rtnetlink_groups as group;
use std::collections::{BTreeSet, VecDeque};
use std::os::fd::RawFd;
use std::time::{Duration, Instant};
use table::{Table, Tracked};

/// `RTM_*` by the message's number.
macro_rules! rtm {
    ($($name:ident)*) => { $(const $name: u32 = raw::$name as u32;)* };
}
rtm! {
    RTM_NEWLINK RTM_DELLINK RTM_NEWADDR RTM_DELADDR RTM_NEWROUTE RTM_DELROUTE RTM_NEWRULE RTM_DELRULE RTM_NEWNEIGH RTM_DELNEIGH
    RTM_NEWNEXTHOP RTM_DELNEXTHOP
}

/// How often tables that change while they are read are read again before those who wait are answered.
const ROUNDS: usize = 4;

/// How many datagrams are taken before those who wait are answered, even if there is always more.
const READS: usize = 2048;

/// When such tables are looked at again after that.
const PATIENCE: Duration = Duration::from_millis(20);

/// Kinds of links that are made in pairs.
const PAIRS: &[&str] = &["veth", "vxcan", "netkit"];

/// All kinds of objects, in the order in which they are read: names of links are needed first.
const ALL: &[NetworkObject] = &[
    NetworkObject::Link,
    NetworkObject::Address,
    NetworkObject::Neighbour,
    NetworkObject::Fdb,
    NetworkObject::Rule,
    NetworkObject::Route,
];

/// What is known, and what is to be told.
struct State {
    /// What the user wants to be told.
    wanted: BTreeSet<NetworkObject>,
    /// What must be read again.
    stale: BTreeSet<NetworkObject>,
    links: Table<Link>,
    addresses: Table<Address>,
    routes: Table<Route>,
    rules: Table<Rule>,
    neighbours: Table<Neighbour>,
    fdb: Table<FdbEntry>,
    ready: VecDeque<NetworkEvent>,
}

/// The state of a monitor.
pub(in crate::net) struct Monitor {
    /// Tells what happens.
    told: Socket,
    /// Reads tables.
    asked: Socket,
    readiness: Readiness,
    state: State,
    /// What the kernel is listened to for.
    tracked: BTreeSet<NetworkObject>,
    /// Whether something was lost and not all of it is known yet.
    lost: bool,
}

impl Monitor {
    /// See [`crate::net::NetworkMonitor::monitor`].
    pub(in crate::net) fn open(request: &MonitorRequest) -> Result<Self> {
        let wanted: BTreeSet<_> = match &request.objects {
            Some(objects) if objects.is_empty() => {
                return Err(Error::invalid("objects", "there is nothing to monitor"));
            }
            Some(objects) => objects.iter().copied().collect(),
            None => ALL.iter().copied().collect(),
        };
        let mut tracked = wanted.clone();
        if wanted.iter().any(|object| *object != NetworkObject::Rule) {
            tracked.insert(NetworkObject::Link);
        }
        let mut told = super::open_with(
            raw::NETLINK_ROUTE,
            request.namespace.as_ref(),
            request.buffer.map(|bytes| bytes as usize),
        )?;
        let asked = super::open(request.namespace.as_ref())?;
        for group in groups(&tracked) {
            told.join(group as u32)?;
        }
        let readiness = Readiness::of(told.fd()).context(|| "opening what a monitor is waited for with")?;
        let mut monitor = Self {
            told,
            asked,
            readiness,
            state: State::new(wanted),
            tracked,
            lost: false,
        };
        monitor.start().context(|| "starting to monitor the network")?;
        monitor.set_alarm()?;
        Ok(monitor)
    }

    /// The descriptor that is readable when there are events.
    pub(in crate::net) fn fd(&self) -> RawFd {
        self.readiness.fd()
    }

    /// See [`crate::net::NetworkMonitor::events`].
    pub(in crate::net) fn events(&mut self, request: &EventsRequest) -> Result<Vec<NetworkEvent>> {
        let (until, max) = request.limits()?;
        loop {
            self.gather(max).context(|| "monitoring the network")?;
            let late = until.is_some_and(|until| until <= Instant::now());
            if !self.state.ready.is_empty() || late {
                let count = self.state.ready.len().min(max);
                let events = self.state.ready.drain(..count).collect();
                self.set_alarm()?;
                return Ok(events);
            }
            self.set_alarm()?;
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            self.readiness.wait(left).context(|| "waiting for changes")?;
        }
    }

    /// Makes the descriptor ready if there are events here, or when stale tables are to be looked at again.
    fn set_alarm(&mut self) -> Result<()> {
        let alarm = match (self.state.ready.is_empty(), self.state.stale.is_empty()) {
            (false, _) => Alarm::Now,
            (true, false) => Alarm::At(Instant::now() + PATIENCE),
            (true, true) => Alarm::Off,
        };
        self.readiness.set(alarm).context(|| "setting the timer of a monitor")
    }

    /// Reads all tables for the first time.
    fn start(&mut self) -> Result<()> {
        let mut tracked = ALL.to_vec();
        tracked.retain(|object| self.tracked.contains(object));
        for object in &tracked {
            self.read(*object, true)?;
        }
        if self.restart(&tracked)? {
            self.settle()?;
        }
        self.state.ready.push_back(NetworkChange::Complete.into());
        Ok(())
    }

    /// Takes what the kernel has, until `max` events are there.
    fn gather(&mut self, max: usize) -> Result<()> {
        for _ in 0..READS {
            if self.state.ready.len() >= max && self.state.stale.is_empty() {
                break;
            }
            if self.take(&[])? == Told::Nothing {
                return self.settle();
            }
        }
        Ok(())
    }

    /// Reads stale tables until none is. Nothing must be left to take.
    fn settle(&mut self) -> Result<()> {
        for _ in 0..ROUNDS {
            let stale = core::mem::take(&mut self.state.stale);
            if stale.is_empty() {
                break;
            }
            let mut read = Vec::new();
            for object in ALL.iter().filter(|object| stale.contains(object)) {
                match self.read(*object, false) {
                    Err(error) if error.errno == Errno::AGAIN => drop(self.state.stale.insert(*object)),
                    done => done?,
                }
                read.push(*object);
            }
            if !self.restart(&read)? {
                break;
            }
        }
        if self.lost && self.state.stale.is_empty() {
            self.lost = false;
            self.state.ready.push_back(NetworkChange::Resynced.into());
        }
        Ok(())
    }

    /// Takes all that was told while tables were read: what was told of these makes them stale again, for it may have been
    /// before or after it that they were read. Whether nothing is left.
    fn restart(&mut self, read: &[NetworkObject]) -> Result<bool> {
        for _ in 0..READS {
            if self.take(read)? == Told::Nothing {
                return Ok(true);
            }
        }
        self.state.stale.extend(read);
        Ok(false)
    }

    /// Takes one datagram. After something was lost, the kernel tells again only when all that is left was taken: what is told until
    /// then is of stale tables and comes to nothing.
    fn take(&mut self, doubtful: &[NetworkObject]) -> Result<Told> {
        let state = &mut self.state;
        let asked = &self.asked;
        let told = self.told.told(|message| state.take(message, asked, doubtful))?;
        if told == Told::Lost {
            if !self.lost {
                self.state.ready.push_back(NetworkChange::Lost.into());
            }
            self.lost = true;
            self.state.stale.extend(self.tracked.iter().copied());
        }
        Ok(told)
    }

    /// Reads a table.
    fn read(&mut self, object: NetworkObject, first: bool) -> Result<()> {
        let Self { asked, state, .. } = self;
        match object {
            NetworkObject::Link => {
                let links = link::read(asked, &LinksRequest::default())?;
                state.update(object, first, |state| &mut state.links, links);
            }
            NetworkObject::Address => {
                let addresses = address::read(asked, &AddressesRequest::default())?;
                state.update(object, first, |state| &mut state.addresses, addresses);
            }
            NetworkObject::Route => {
                let routes = route::read(asked, &RoutesRequest::default())?;
                state.update(object, first, |state| &mut state.routes, routes);
            }
            NetworkObject::Rule => {
                let rules = rule::read(asked, &RulesRequest::default())?;
                state.update(object, first, |state| &mut state.rules, rules);
            }
            NetworkObject::Neighbour => {
                let neighbours = neighbour::read(asked, &NeighboursRequest::default())?;
                state.update(object, first, |state| &mut state.neighbours, neighbours);
            }
            NetworkObject::Fdb => {
                let entries = neighbour::read_fdb(asked, &FdbRequest::default())?;
                state.update(object, first, |state| &mut state.fdb, entries);
            }
        }
        Ok(())
    }
}

impl From<NetworkChange> for NetworkEvent {
    /// An event about no object.
    fn from(kind: NetworkChange) -> Self {
        Self {
            kind,
            ..Self::default()
        }
    }
}

/// The groups that tell what happens to some kinds of objects.
fn groups(tracked: &BTreeSet<NetworkObject>) -> BTreeSet<i32> {
    let groups = tracked.iter().flat_map(|object| match object {
        NetworkObject::Link => vec![group::RTNLGRP_LINK],
        NetworkObject::Address => vec![group::RTNLGRP_IPV4_IFADDR, group::RTNLGRP_IPV6_IFADDR],
        NetworkObject::Rule => vec![group::RTNLGRP_IPV4_RULE, group::RTNLGRP_IPV6_RULE],
        NetworkObject::Neighbour | NetworkObject::Fdb => vec![group::RTNLGRP_NEIGH],
        // What takes routes along silently.
        NetworkObject::Route => vec![
            group::RTNLGRP_IPV4_ROUTE,
            group::RTNLGRP_IPV6_ROUTE,
            group::RTNLGRP_IPV4_IFADDR,
            group::RTNLGRP_NEXTHOP,
        ],
    });
    groups.map(|group| group as i32).collect()
}

/// A message in the form of the one that tells that something is there, and whether it does; nothing if it is about something else.
fn there<'a>(message: &Message<'a>, new: u32, gone: u32) -> Option<(Message<'a>, bool)> {
    let there = message.kind == new;
    (there || message.kind == gone).then(|| {
        let message = Message { kind: new, ..*message };
        (message, there)
    })
}

impl State {
    fn new(wanted: BTreeSet<NetworkObject>) -> Self {
        Self {
            wanted,
            stale: BTreeSet::new(),
            links: Table::new(),
            addresses: Table::new(),
            routes: Table::new(),
            rules: Table::new(),
            neighbours: Table::new(),
            fdb: Table::new(),
            ready: VecDeque::new(),
        }
    }

    /// Takes the rows of a table that was read.
    fn update<T: Tracked>(
        &mut self,
        object: NetworkObject,
        first: bool,
        table: fn(&mut Self) -> &mut Table<T>,
        rows: Vec<T>,
    ) {
        self.tell(object, table, |table, tell| match first {
            true => table.fill(rows, tell),
            false => table.read(rows, tell),
        });
    }

    /// Changes a table, and keeps what is told of it if that is wanted.
    fn tell<T: Tracked>(
        &mut self,
        object: NetworkObject,
        table: fn(&mut Self) -> &mut Table<T>,
        change: impl FnOnce(&mut Table<T>, &mut dyn FnMut(NetworkEvent)),
    ) {
        let wanted = self.wanted.contains(&object);
        let mut ready = core::mem::take(&mut self.ready);
        change(table(self), &mut |event| {
            if wanted {
                ready.push_back(event);
            }
        });
        self.ready = ready;
    }

    /// Takes a message. Tables that were just read are `doubtful`.
    fn take(&mut self, message: &Message<'_>, asked: &Socket, doubtful: &[NetworkObject]) {
        let object = match message.kind {
            RTM_NEWLINK | RTM_DELLINK => NetworkObject::Link,
            RTM_NEWADDR | RTM_DELADDR => NetworkObject::Address,
            RTM_NEWROUTE | RTM_DELROUTE => NetworkObject::Route,
            RTM_NEWRULE | RTM_DELRULE => NetworkObject::Rule,
            RTM_NEWNEIGH | RTM_DELNEIGH => {
                let header: raw::ndmsg = message.body();
                match i32::from(header.ndm_family) {
                    libc::AF_BRIDGE => NetworkObject::Fdb,
                    _ => NetworkObject::Neighbour,
                }
            }
            RTM_NEWNEXTHOP | RTM_DELNEXTHOP => {
                // Routes that use nexthop objects change, or go, without being told.
                if self.routes.any(|route| route.nexthop.is_some()) {
                    self.stale.insert(NetworkObject::Route);
                }
                return;
            }
            _ => return,
        };
        // Links and addresses say what happened to others, whoever is told of them.
        match object {
            NetworkObject::Link => self.link(message, doubtful),
            NetworkObject::Address => self.address(message, asked, doubtful),
            _ if doubtful.contains(&object) => drop(self.stale.insert(object)),
            _ if self.stale.contains(&object) => {}
            NetworkObject::Route => self.route(message, asked),
            NetworkObject::Rule => self.rule(message),
            NetworkObject::Neighbour => self.neighbour(message, asked),
            NetworkObject::Fdb => self.entry(message, asked),
        }
    }

    /// The name of a link.
    fn name(&self, index: u32, asked: &Socket) -> Text {
        match self.links.with(&index) {
            [link, ..] => link.name.clone(),
            [] => asked.link_name(index).unwrap_or_default(),
        }
    }

    fn link(&mut self, message: &Message<'_>, doubtful: &[NetworkObject]) {
        let header: raw::ifinfomsg = message.body();
        let Some((message, there)) = there(message, RTM_NEWLINK, RTM_DELLINK) else {
            return;
        };
        let Some(link) = link::parse(&message) else { return };
        // Others are of a bridge's ports, or hold only what the driver of a wireless card has to say.
        if header.ifi_family != 0 || there && link.mtu == 0 {
            return;
        }
        let index = link.index;
        let before = self.links.with(&index).first();
        let renamed = before.is_some_and(|before| there && before.name != link.name);
        let moved = before.is_none_or(|before| before.flag_bits != link.flag_bits || before.master != link.master);
        if renamed {
            let named = [
                NetworkObject::Address,
                NetworkObject::Neighbour,
                NetworkObject::Fdb,
                NetworkObject::Rule,
            ];
            self.stale.extend(self.wanted.intersection(&named.into()).copied());
        }
        let through =
            |route: &Route| route.index == Some(index) || route.nexthops.iter().any(|hop| hop.index == Some(index));
        if (renamed || moved || !there) && self.routes.any(through) {
            self.stale.insert(NetworkObject::Route);
        }
        // The other end of a pair may be in another namespace now.
        let apart = !there
            && self
                .links
                .any(|other| other.link == Some(index) && other.link_namespace.is_none());
        if apart || doubtful.contains(&NetworkObject::Link) {
            self.stale.insert(NetworkObject::Link);
        } else if !self.stale.contains(&NetworkObject::Link) {
            let first = self.first_of_pair(&link);
            let new = if there { vec![link] } else { Vec::new() };
            self.tell(
                NetworkObject::Link,
                |state| &mut state.links,
                |links, tell| {
                    links.set(index, new, tell);
                    if let Some(first) = first {
                        links.put(first, tell);
                    }
                },
            );
        }
    }

    /// The other end of a pair, if it was told before it had an other end. The kernel does not tell of it again.
    fn first_of_pair(&self, link: &Link) -> Option<Link> {
        let [other] = self.links.with(&link.link?) else {
            return None;
        };
        let waits = other.link.is_none() && other.kind == link.kind && link.link_namespace.is_none();
        (waits && PAIRS.contains(&link.kind.as_str())).then(|| Link {
            link: Some(link.index),
            ..other.clone()
        })
    }

    fn address(&mut self, message: &Message<'_>, asked: &Socket, doubtful: &[NetworkObject]) {
        let Some((message, there)) = there(message, RTM_NEWADDR, RTM_DELADDR) else {
            return;
        };
        let Some(mut address) = address::parse(&message) else {
            return;
        };
        if !there && address.family == Family::Inet {
            let (index, own) = (Some(address.index), Some(address.address));
            if self.routes.any(|route| route.index == index || route.prefsrc == own) {
                self.stale.insert(NetworkObject::Route);
            }
        }
        if !self.wanted.contains(&NetworkObject::Address) || self.stale.contains(&NetworkObject::Address) {
            return;
        }
        if doubtful.contains(&NetworkObject::Address) {
            self.stale.insert(NetworkObject::Address);
            return;
        }
        address.link = self.name(address.index, asked);
        self.one(NetworkObject::Address, |state| &mut state.addresses, address, there);
    }

    fn neighbour(&mut self, message: &Message<'_>, asked: &Socket) {
        let Some((message, there)) = there(message, RTM_NEWNEIGH, RTM_DELNEIGH) else {
            return;
        };
        let Some(mut neighbour) = neighbour::parse(&message) else {
            return;
        };
        if !self.wanted.contains(&NetworkObject::Neighbour) || neighbour.flag_bits & raw::NTF_PROXY != 0 {
            return;
        }
        neighbour.link = self.name(neighbour.index, asked);
        let there = there && neighbour.state_bits & raw::NUD_NOARP == 0;
        self.one(
            NetworkObject::Neighbour,
            |state| &mut state.neighbours,
            neighbour,
            there,
        );
    }

    fn entry(&mut self, message: &Message<'_>, asked: &Socket) {
        let Some((message, there)) = there(message, RTM_NEWNEIGH, RTM_DELNEIGH) else {
            return;
        };
        let Some(mut entry) = neighbour::parse_fdb(&message) else {
            return;
        };
        if self.wanted.contains(&NetworkObject::Fdb) {
            entry.link = self.name(entry.index, asked);
            self.one(NetworkObject::Fdb, |state| &mut state.fdb, entry, there);
        }
    }

    /// Takes an object that is the only one with its key.
    fn one<T: Tracked>(&mut self, object: NetworkObject, table: fn(&mut Self) -> &mut Table<T>, row: T, there: bool) {
        self.tell(object, table, |table, tell| match there {
            true => table.put(row, tell),
            false => table.set(row.key(), Vec::new(), tell),
        });
    }

    fn rule(&mut self, message: &Message<'_>) {
        let Some((message, there)) = there(message, RTM_NEWRULE, RTM_DELRULE) else {
            return;
        };
        let Some(rule) = rule::parse(&message) else { return };
        let mut list = self.rules.with(&rule.key()).to_vec();
        let known = list.iter().position(|other| other.same(&rule));
        match (there, known) {
            (true, None) => list.push(rule.clone()),
            (false, Some(at)) => drop(list.remove(at)),
            // There may be two that are the same.
            (true, Some(_)) => drop(self.stale.insert(NetworkObject::Rule)),
            (false, None) => {}
        }
        self.tell(
            NetworkObject::Rule,
            |state| &mut state.rules,
            |rules, tell| rules.set(rule.key(), list, tell),
        );
    }

    fn route(&mut self, message: &Message<'_>, asked: &Socket) {
        let flags = message.flags;
        let Some((message, there)) = there(message, RTM_NEWROUTE, RTM_DELROUTE) else {
            return;
        };
        let Some(mut route) = route::parse(&message) else {
            return;
        };
        route.link = route.index.map(|index| self.name(index, asked));
        for hop in &mut route.nexthops {
            hop.link = hop.index.map(|index| self.name(index, asked));
        }
        let key = route.key();
        let mut list = self.routes.with(&key).to_vec();
        // Flags say what happens to the link.
        let known = list.iter().position(|other| {
            let mut alike = other.clone();
            (alike.flags, alike.flag_bits) = (route.flags.clone(), route.flag_bits);
            for (hop, own) in alike.nexthops.iter_mut().zip(&route.nexthops) {
                hop.flags = own.flags.clone();
            }
            alike.same(&route)
        });
        let shared = |route: &Route| route.gateway.is_some() || !route.nexthops.is_empty();
        match (there, known) {
            (false, Some(at)) => drop(list.remove(at)),
            (true, Some(at)) => list[at] = route,
            // It is gone already.
            (false, None) if list.is_empty() => {}
            (true, None) if list.is_empty() => list.push(route),
            // One of the ways of a route of IPv6 may have come or gone.
            _ if route.family == Family::Inet6 && (!there || flags & raw::NLM_F_REPLACE != 0 || shared(&route)) => {
                self.stale.insert(NetworkObject::Route);
            }
            (false, None) => drop(self.stale.insert(NetworkObject::Route)),
            (true, None) if flags & raw::NLM_F_REPLACE != 0 => list[0] = route,
            (true, None) if flags & raw::NLM_F_APPEND != 0 => list.push(route),
            (true, None) => list.insert(0, route),
        }
        self.tell(
            NetworkObject::Route,
            |state| &mut state.routes,
            |routes, tell| routes.set(key, list, tell),
        );
    }
}
