//! What happens to the network, as it happens.

use super::{Address, FdbEntry, Link, Neighbour, Route, Rule, os};
use crate::document::{Object, Result, Text};
use crate::watch::EventsRequest;
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::os::fd::RawFd;

/// A kind of object that can be monitored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Record)]
#[serde(rename_all = "lowercase")]
pub enum NetworkObject {
    /// Network interfaces.
    #[default]
    Link,
    /// IP addresses of links.
    Address,
    /// Routes.
    Route,
    /// Rules.
    Rule,
    /// Neighbours, as `net.neighbours` lists them without being asked for more.
    Neighbour,
    /// Entries of forwarding tables. Nobody tells of the multicast addresses that a card listens to.
    Fdb,
}

/// What is monitored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct MonitorRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// The kinds of objects; nothing means all.
    pub objects: Option<Vec<NetworkObject>>,
    /// Room in bytes for what was told and not yet read, beyond the administrator's limit if that is permitted; nothing
    /// means the administrator's default.
    pub buffer: Option<u32>,
}

/// What happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(rename_all = "lowercase")]
pub enum NetworkChange {
    /// It was there when the monitor was opened.
    #[default]
    Present,
    /// All that was there has been told.
    Complete,
    /// It is new.
    Added,
    /// It is different now from what was told before.
    Changed,
    /// It is gone; what is told is what it was last.
    Removed,
    /// More happened than there was room for: some of it was not told. What is different because of it follows.
    Lost,
    /// All that is different because of what was lost has been told.
    Resynced,
}

/// Something that happened to the network.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetworkEvent {
    /// What happened.
    pub kind: NetworkChange,
    /// To what kind of object, which is in the field of that name; nothing for `complete`, `lost` and `resynced`.
    pub object: Option<NetworkObject>,
    /// The link.
    pub link: Option<Box<Link>>,
    /// The address.
    pub address: Option<Box<Address>>,
    /// The route.
    pub route: Option<Box<Route>>,
    /// The rule.
    pub rule: Option<Box<Rule>>,
    /// The neighbour.
    pub neighbour: Option<Box<Neighbour>>,
    /// The entry of a forwarding table.
    pub fdb: Option<Box<FdbEntry>>,
}

/// Tells what there is in the network, and then what happens to it.
///
/// First, each object that is there is told as `present`, and then `complete`. From then on whoever adds, puts changed ones in the
/// place of what they were, and takes away what is removed, always has what a new listing would give. Nothing
/// is missed in between, and nothing is told twice. Statistics, ages and lifetimes change without being told, and what the kernel itself
/// keeps to itself (the group of a link that is down) is told with the next change.
///
/// An object is told as `changed` if it is the only one with its key before and after: the index of a link; the index, address, prefix and
/// peer of an address; family, table, destination, source, type of service and priority of a route; family and priority of a
/// rule; index and address of a neighbour; index, hardware address, VLAN, VNI and destination of an entry of a forwarding table. If
/// several have the same key, one is removed and another added.
///
/// The kernel removes routes silently when their link goes down or loses its addresses, and when the nexthop object that they
/// use goes; the routes are then read again, so this is told too. When the kernel has more to tell than there is room for, because
/// nobody took the events for too long, `lost` is told once, everything is read again, what is different is told, and
/// then `resynced`.
pub struct NetworkMonitor(os::monitor::Monitor);

#[document]
impl NetworkMonitor {
    /// Start to monitor the network.
    ///
    /// # Returns
    /// The monitor; its first events tell what there is.
    ///
    /// # Errors
    /// - `EINVAL`: `objects` is empty
    /// - `EAGAIN`: a table kept changing while it was read
    /// - `ENOENT`: there is no such namespace
    /// - `EPERM`: the namespace may not be entered
    #[document(blocks, since = "3.0", source = "rtnetlink(7)")]
    pub fn monitor(request: MonitorRequest) -> Result<Self> {
        os::monitor::Monitor::open(&request).map(Self)
    }

    /// Take the events that have happened, or wait for some.
    ///
    /// # Returns
    /// The events in the order in which they happened; none if the time ran out.
    ///
    /// # Errors
    /// - `EINTR`: a signal came while waiting; nothing is lost
    /// - `EINVAL`: `timeout` is negative or not a number, or `max` is 0
    #[document(blocks, restarts, since = "3.0", source = "rtnetlink(7)")]
    pub fn events(&mut self, request: EventsRequest) -> Result<Vec<NetworkEvent>> {
        self.0.events(&request)
    }
}

impl Object for NetworkMonitor {
    /// Readable whenever [`NetworkMonitor::events`] would not wait.
    fn fd(&self) -> Option<RawFd> {
        Some(self.0.fd())
    }
}
