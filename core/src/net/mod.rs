//! The network as documents. One file for each kind of object, with its records and what can be done with it; how the
//! kernel is asked stands in the folder of its system.

mod address;
mod link;
mod mdb;
mod monitor;
mod neighbour;
mod nexthop;
mod route;
mod rule;
mod sockets;
mod text;
mod traffic;
mod vlan;
mod wanted;

pub use address::*;
pub use link::*;
pub use mdb::*;
pub use monitor::*;
pub use neighbour::*;
pub use nexthop::*;
pub use route::*;
pub use rule::*;
pub use sockets::*;
pub use text::{Mac, Network};
pub use traffic::*;
pub use vlan::*;
pub use wanted::*;

use callgate_macros::Record;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as os;
#[cfg(target_os = "linux")]
use linux::How;

/// A family of addresses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Record)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// IPv4.
    #[default]
    Inet,
    /// IPv6.
    Inet6,
}

impl From<IpAddr> for Family {
    fn from(address: IpAddr) -> Self {
        if address.is_ipv4() { Self::Inet } else { Self::Inet6 }
    }
}

impl From<Family> for IpAddr {
    /// The unspecified address.
    fn from(family: Family) -> Self {
        match family {
            Family::Inet => [0; 4].into(),
            Family::Inet6 => [0; 16].into(),
        }
    }
}
