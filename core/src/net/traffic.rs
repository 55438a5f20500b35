//! Traffic control: the queues of links, their classes, and filters.

use super::{How, os};
use crate::document::{Result, Text, Value};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};

/// Which queues, classes or filters are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct TrafficRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Those of the link with this name.
    pub link: Option<Text>,
    /// Those of the link with this index.
    pub index: Option<u32>,
    /// Those of this kind.
    pub kind: Option<String>,
    /// Those below this parent: `root`, `ingress`, `1:`, `1:10`. Filters of classes are told only if their class is named here.
    pub parent: Option<String>,
    /// Filters of this chain.
    pub chain: Option<u32>,
    /// Filters of this priority.
    pub priority: Option<u16>,
}

/// What went through a queue or class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct TrafficStatistics {
    /// Bytes that went through.
    pub bytes: u64,
    /// Packets that went through.
    pub packets: u64,
    /// Packets that were dropped.
    pub drops: u32,
    /// Packets that had to wait for their rate.
    pub overlimits: u32,
    /// Packets that were put back.
    pub requeues: u32,
    /// Bytes that wait.
    pub backlog: u32,
    /// Packets that wait.
    pub qlen: u32,
}

/// A queue of a link.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct Qdisc {
    /// Name of the link.
    pub link: Text,
    /// Index of the link.
    pub index: u32,
    /// What it is: `fq_codel`, `htb`, `clsact` and so on.
    pub kind: String,
    /// Its number, in hexadecimal: `1:`.
    pub handle: String,
    /// What it is below: `root`, `ingress`, `clsact`, a class `1:10`; `none` if the kernel put it there by itself.
    pub parent: String,
    /// How many users hold it.
    pub users: u32,
    /// What is particular to its kind, by the kernel's names.
    pub data: Option<Value>,
    /// What went through.
    pub statistics: TrafficStatistics,
    /// What its kind counts besides, by the kernel's names.
    pub counters: Option<Value>,
    /// Whether the network card does it.
    pub offloaded: bool,
    /// The block of filters that packets which come in go through.
    pub ingress_block: Option<u32>,
    /// The block of filters that packets which go out go through.
    pub egress_block: Option<u32>,
}

/// A class of a queue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct Class {
    /// Name of the link.
    pub link: Text,
    /// Index of the link.
    pub index: u32,
    /// The kind of its queue.
    pub kind: String,
    /// Its number, in hexadecimal: `1:10`.
    pub handle: String,
    /// What it is below: `root`, or a class.
    pub parent: String,
    /// The queue that is in it: `10:`.
    pub leaf: Option<String>,
    /// What is particular to its kind, by the kernel's names.
    pub data: Option<Value>,
    /// What went through.
    pub statistics: TrafficStatistics,
    /// What its kind counts besides, by the kernel's names.
    pub counters: Option<Value>,
}

/// A filter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct Filter {
    /// Name of the link.
    pub link: Text,
    /// Index of the link.
    pub index: u32,
    /// What it is: `u32`, `flower`, `bpf`, `matchall` and so on.
    pub kind: String,
    /// Its number, in hexadecimal: `0x1`, and `800::800` (table, bucket, node) of `u32`; empty of what only tells that a priority is taken.
    pub handle: String,
    /// What it is below: a queue `1:`, a class `1:10`, or `ffff:fff2` and `ffff:fff3` for what comes in and goes out by `clsact`.
    pub parent: String,
    /// Its place: smaller numbers come first.
    pub priority: u16,
    /// Packets of which protocol it looks at: `all`, `ip`, `ipv6`, `arp`, `8021q` and so on, or a number.
    pub protocol: String,
    /// Its chain.
    pub chain: u32,
    /// What is particular to its kind, by the kernel's names; its actions are `act`.
    pub data: Option<Value>,
}

/// A queue as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct QdiscRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Name of the link.
    pub link: Option<Text>,
    /// Index of the link, instead of its name.
    pub index: Option<u32>,
    /// What it is: `fq_codel`, `htb`, `clsact` and so on.
    pub kind: Option<String>,
    /// Its number in hexadecimal: `1:`; nothing lets the kernel choose one.
    pub handle: Option<String>,
    /// What it is below: `root` if left out (`clsact` and `ingress` have their own place), or a class `1:10`.
    pub parent: Option<String>,
    /// What is particular to its kind, by the kernel's names.
    pub data: Option<Value>,
    /// The block of filters that packets which come in go through.
    pub ingress_block: Option<u32>,
    /// The block of filters that packets which go out go through.
    pub egress_block: Option<u32>,
}

/// A class as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct ClassRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Name of the link.
    pub link: Option<Text>,
    /// Index of the link, instead of its name.
    pub index: Option<u32>,
    /// The kind of its queue.
    pub kind: Option<String>,
    /// Its number in hexadecimal: `1:10`.
    pub handle: Option<String>,
    /// What it is below: a queue `1:`, or a class.
    pub parent: Option<String>,
    /// What is particular to its kind, by the kernel's names.
    pub data: Option<Value>,
}

/// A filter as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct FilterRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Name of the link.
    pub link: Option<Text>,
    /// Index of the link, instead of its name.
    pub index: Option<u32>,
    /// What it is: `u32`, `flower`, `bpf`, `matchall` and so on.
    pub kind: Option<String>,
    /// Its number in hexadecimal: `0x1`, or `800::800` (table, bucket, node) of `u32`; nothing lets the kernel choose one.
    pub handle: Option<String>,
    /// What it is below: `root` if left out, a queue `1:`, a class `1:10`, `ingress` or `egress`.
    pub parent: Option<String>,
    /// What is particular to its kind, by the kernel's names.
    pub data: Option<Value>,
    /// Its place: smaller numbers come first; nothing lets the kernel choose one.
    pub priority: Option<u16>,
    /// Packets of which protocol it looks at: `all` if left out, `ip`, `ipv6`, `arp`, `8021q` and so on, or a number.
    pub protocol: Option<String>,
    /// Its chain; 0 if left out.
    pub chain: Option<u32>,
}

/// List the queues of links.
///
/// # Returns
/// Those that satisfy the request.
///
/// # Errors
/// - `ENODEV`: no link has the name `link`
/// - `EINVAL`: something in the request is not known; the field is named
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn qdiscs(request: TrafficRequest) -> Result<Vec<Qdisc>> {
    os::traffic::qdiscs(&request)
}

/// Add a queue.
///
/// # Errors
/// - `EEXIST`: there is one
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn qdisc_add(request: QdiscRequest) -> Result<()> {
    os::traffic::change_qdisc(How::Add, &request)
}

/// Change a queue that is there.
///
/// # Errors
/// - `ENOENT`: there is none
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn qdisc_change(request: QdiscRequest) -> Result<()> {
    os::traffic::change_qdisc(How::Change, &request)
}

/// Add a queue, or change the one that is there.
///
/// # Errors
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn qdisc_replace(request: QdiscRequest) -> Result<()> {
    os::traffic::change_qdisc(How::Replace, &request)
}

/// Remove a queue.
///
/// # Errors
/// - `ENOENT`: there is none
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn qdisc_delete(request: QdiscRequest) -> Result<()> {
    os::traffic::change_qdisc(How::Delete, &request)
}

/// List the classes of queues.
///
/// # Returns
/// Those that satisfy the request.
///
/// # Errors
/// - `ENODEV`: no link has the name `link`
/// - `EINVAL`: something in the request is not known; the field is named
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn classes(request: TrafficRequest) -> Result<Vec<Class>> {
    os::traffic::classes(&request)
}

/// Add a class.
///
/// # Errors
/// - `EEXIST`: there is one
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn class_add(request: ClassRequest) -> Result<()> {
    os::traffic::change_class(How::Add, &request)
}

/// Change a class that is there.
///
/// # Errors
/// - `ENOENT`: there is none
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn class_change(request: ClassRequest) -> Result<()> {
    os::traffic::change_class(How::Change, &request)
}

/// Add a class, or change the one that is there.
///
/// # Errors
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn class_replace(request: ClassRequest) -> Result<()> {
    os::traffic::change_class(How::Replace, &request)
}

/// Remove a class.
///
/// # Errors
/// - `ENOENT`: there is none
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn class_delete(request: ClassRequest) -> Result<()> {
    os::traffic::change_class(How::Delete, &request)
}

/// List the filters.
///
/// # Returns
/// Those that satisfy the request.
///
/// # Errors
/// - `ENODEV`: no link has the name `link`
/// - `EINVAL`: something in the request is not known; the field is named
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn filters(request: TrafficRequest) -> Result<Vec<Filter>> {
    os::traffic::filters(&request)
}

/// Add a filter.
///
/// # Errors
/// - `EEXIST`: there is one
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn filter_add(request: FilterRequest) -> Result<()> {
    os::traffic::change_filter(How::Add, &request)
}

/// Change a filter that is there.
///
/// # Errors
/// - `ENOENT`: there is none
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn filter_change(request: FilterRequest) -> Result<()> {
    os::traffic::change_filter(How::Change, &request)
}

/// Add a filter, or change the one that is there.
///
/// # Errors
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn filter_replace(request: FilterRequest) -> Result<()> {
    os::traffic::change_filter(How::Replace, &request)
}

/// Remove a filter.
///
/// # Errors
/// - `ENOENT`: there is none
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "tc(8)")]
pub fn filter_delete(request: FilterRequest) -> Result<()> {
    os::traffic::change_filter(How::Delete, &request)
}
