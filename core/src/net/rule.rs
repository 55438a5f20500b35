//! Rules: which table of routes a packet is looked up in.

use super::{Family, How, Network, os};
use crate::document::{Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Which rules are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct RulesRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Rules of this family.
    pub family: Option<Family>,
    /// Rules with this priority.
    pub priority: Option<u32>,
    /// Rules that lead to this table.
    pub table: Option<u32>,
}

/// A range of numbers, both ends within.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// The first.
    pub start: u32,
    /// The last.
    pub end: u32,
}

/// A rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct Rule {
    /// Family.
    pub family: Family,
    /// Its place: smaller numbers come first.
    pub priority: u32,
    /// What it does: `table`, `goto`, `nop`, `blackhole`, `unreachable`, `prohibit`, or a number.
    pub action: Cow<'static, str>,
    /// The table to look in: 254 main, 255 local, 253 default; 0 if it does something else.
    pub table: u32,
    /// Whether it is for packets that do *not* fit what follows.
    pub invert: bool,
    /// Where packets come from.
    pub source: Option<Network>,
    /// Where they go.
    pub destination: Option<Network>,
    /// Name of the link that they came in by.
    pub iif: Option<Text>,
    /// Name of the link that their sender is bound to.
    pub oif: Option<Text>,
    /// Their mark.
    pub mark: Option<u32>,
    /// The bits of the mark that count; nothing means all.
    pub mark_mask: Option<u32>,
    /// Type of service.
    pub tos: u8,
    /// Users who send them.
    pub users: Option<Range>,
    /// Protocol number of IP: 6 is TCP, 17 UDP.
    pub ip_protocol: Option<u8>,
    /// Ports that they come from.
    pub source_ports: Option<Range>,
    /// Ports where they go.
    pub destination_ports: Option<Range>,
    /// Where `goto` goes: the priority of a rule.
    pub target: Option<u32>,
    /// Whether the link's VRF says the table.
    pub l3mdev: bool,
    /// A route whose prefix is not longer than this is passed over.
    pub suppress_prefix: Option<u32>,
    /// A route out of a link of this group is passed over.
    pub suppress_group: Option<u32>,
    /// Identifier of a tunnel.
    pub tunnel: Option<u64>,
    /// Who made it, as for routes.
    pub protocol: Cow<'static, str>,
}

/// A rule as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct RuleRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Family; needed if no address tells it.
    pub family: Option<Family>,
    /// Its place: smaller numbers come first. Nothing lets the kernel choose one before all that it has chosen yet.
    pub priority: Option<u32>,
    /// What it does: `table` if left out, `goto`, `nop`, `blackhole`, `unreachable`, `prohibit`, or a number.
    pub action: Option<String>,
    /// The table to look in; 254, the main one, if left out.
    pub table: Option<u32>,
    /// Whether it is for packets that do *not* fit what follows.
    pub invert: bool,
    /// Where packets come from.
    pub source: Option<Network>,
    /// Where they go.
    pub destination: Option<Network>,
    /// Name of the link that they came in by.
    pub iif: Option<Text>,
    /// Name of the link that their sender is bound to.
    pub oif: Option<Text>,
    /// Their mark.
    pub mark: Option<u32>,
    /// The bits of the mark that count; nothing means all.
    pub mark_mask: Option<u32>,
    /// Type of service.
    pub tos: Option<u8>,
    /// Users who send them.
    pub users: Option<Range>,
    /// Protocol number of IP: 6 is TCP, 17 UDP.
    pub ip_protocol: Option<u8>,
    /// Ports that they come from.
    pub source_ports: Option<Range>,
    /// Ports where they go.
    pub destination_ports: Option<Range>,
    /// Where `goto` goes: the priority of a rule.
    pub target: Option<u32>,
    /// Whether the link's VRF says the table.
    pub l3mdev: bool,
    /// A route whose prefix is not longer than this is passed over.
    pub suppress_prefix: Option<u32>,
    /// A route out of a link of this group is passed over.
    pub suppress_group: Option<u32>,
    /// Identifier of a tunnel.
    pub tunnel: Option<u64>,
    /// Who makes it, as for routes; `boot` if left out.
    pub protocol: Option<String>,
}

/// List the rules.
///
/// # Returns
/// The rules that satisfy the request, for each family in the order in which they are tried.
///
/// # Errors
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "2.2", source = "ip-rule(8)")]
pub fn rules(request: RulesRequest) -> Result<Vec<Rule>> {
    os::rule::list(&request)
}

/// Add a rule.
///
/// # Errors
/// - `EEXIST`: there is such a rule
/// - `EINVAL`: something in the request is not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "ip-rule(8)")]
pub fn rule_add(request: RuleRequest) -> Result<()> {
    os::rule::change(How::Add, &request)
}

/// Remove a rule: the first one that has all that the request says.
///
/// # Errors
/// - `ENOENT`: there is no such rule
/// - `EINVAL`: something in the request is not known; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "ip-rule(8)")]
pub fn rule_delete(request: RuleRequest) -> Result<()> {
    os::rule::change(How::Delete, &request)
}
