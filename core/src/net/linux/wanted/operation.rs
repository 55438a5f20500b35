//! One change of the network.

use super::super::{How, address, link, namespace, route, rule};
use crate::abi::O;
use crate::document::{Context, Error, Result, Text};
use crate::net::{AddressRequest, LinkChange, LinkName, LinkRequest, RouteRequest, RuleRequest};
use crate::{Errno, file};
use std::os::fd::AsFd;

/// What is done; it knows no namespace but is done in one.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operation {
    /// A link is made.
    Make(Box<LinkRequest>),
    /// A link is changed.
    Set(Box<LinkChange>),
    /// A link is removed.
    Remove(Text),
    /// An address is changed.
    Address(How, Box<AddressRequest>),
    /// A route is changed.
    Route(How, Box<RouteRequest>),
    /// A rule is changed.
    Rule(How, Box<RuleRequest>),
    /// A setting gets a value.
    Sysctl(String, String),
    /// Several, in order.
    All(Vec<Operation>),
}

impl Operation {
    /// Does it in a namespace.
    pub(super) fn run(&self, place: Option<&Text>) -> Result<()> {
        let namespace = place.cloned();
        match self {
            Self::Make(request) => link::add(&LinkRequest {
                namespace,
                ..(**request).clone()
            }),
            Self::Set(request) => link::set(&LinkChange {
                namespace,
                ..(**request).clone()
            }),
            Self::Remove(name) => link::delete(&LinkName {
                namespace,
                name: Some(name.clone()),
                index: None,
            }),
            Self::Address(how, request) => address::change(
                *how,
                &AddressRequest {
                    namespace,
                    ..(**request).clone()
                },
            ),
            Self::Route(how, request) => route::change(
                *how,
                &RouteRequest {
                    namespace,
                    ..(**request).clone()
                },
            ),
            Self::Rule(how, request) => rule::change(
                *how,
                &RuleRequest {
                    namespace,
                    ..(**request).clone()
                },
            ),
            Self::Sysctl(name, value) => write(place, name, value),
            Self::All(operations) => operations.iter().try_for_each(|operation| operation.run(place)),
        }
    }
}

/// The file of a setting; only those of the network belong to a namespace.
fn path(name: &str) -> Result<Text> {
    let parts: Vec<&str> = name.split(['.', '/']).collect();
    let sound = |part: &&str| !part.is_empty() && *part != ".." && !part.contains('\0');
    if parts.first() != Some(&"net") || parts.len() < 2 || !parts.iter().all(sound) {
        let message = format!("{name:?} is not the name of a setting of the network such as \"net.ipv4.ip_forward\"");
        return Err(Error::invalid(field(name), message));
    }
    // With slashes, dots are part of the names, as in those of links.
    let name = if name.contains('/') {
        name.to_owned()
    } else {
        name.replace('.', "/")
    };
    Ok(format!("/proc/sys/{name}").into())
}

fn field(name: &str) -> String {
    format!("sysctls[{name:?}]")
}

/// The value of a setting, without white space around it.
pub(super) fn read(place: Option<&Text>, name: &str) -> Result<String> {
    let path = path(name)?.to_c("sysctls")?;
    let read = || {
        let file = file::open(path.as_c_str().into(), O::RDONLY | O::CLOEXEC, 0)?;
        let mut bytes = vec![0; 4096];
        let length = file::read(file.as_fd().into(), bytes.as_mut_slice().into())?;
        bytes.truncate(length);
        Ok(bytes)
    };
    let bytes = namespace(place).within(read).context(|| format!("reading {name}"));
    let bytes = bytes.map_err(|error| blamed(error, name))?;
    Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
}

fn write(place: Option<&Text>, name: &str, value: &str) -> Result<()> {
    let path = path(name)?.to_c("sysctls")?;
    let write = || {
        let file = file::open(path.as_c_str().into(), O::WRONLY | O::CLOEXEC, 0)?;
        match file::write(file.as_fd().into(), value.as_bytes().into())? {
            length if length == value.len() => Ok(()),
            _ => Err(Errno::IO),
        }
    };
    let written = namespace(place)
        .within(write)
        .context(|| format!("writing {value:?} into {name}"));
    written.map_err(|error| blamed(error, name))
}

fn blamed(error: Error, name: &str) -> Error {
    if error.field.is_empty() {
        error.with_field(field(name))
    } else {
        error
    }
}
