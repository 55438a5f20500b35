//! How schemas are written.
//!
//! ```text
//! names! {                                   a number, its name: RTN_UNICAST is 1
//!     /// Kinds of route.
//!     RTN "RTN_" { 1 unicast  2 local }
//! }
//! structure! {                               name and kind of each field, in order and with the padding
//!     /// What stands before the attributes.
//!     IFADDRMSG "struct ifaddrmsg" "ifa_" { family enum(u8, AF)  prefixlen u8  flags u8  scope u8  index u32 }
//! }
//! set! {                                     number, name and kind of each attribute
//!     /// An address.
//!     ADDRESS "IFA_" { 1 address ip  2 local ip  3 label text }
//! }
//! choice! { DATA by kind { "vlan" nest(VLAN)  "veth" nest(VETH) } }
//! ```
//!
//! A name that is no identifier is in quotes. `= "NAME"` after an entry gives the name in C where it is not prefix and name; `= ""`
//! that there is none.

macro_rules! name {
    ($name:literal) => {
        $name
    };
    ($name:tt) => {
        stringify!($name)
    };
}

#[cfg(test)]
macro_rules! c {
    () => {
        None
    };
    ($c:literal) => {
        Some($c)
    };
}

macro_rules! number {
    (u8) => {
        $crate::netlink::schema::Number::U8
    };
    (u16) => {
        $crate::netlink::schema::Number::U16
    };
    (u32) => {
        $crate::netlink::schema::Number::U32
    };
    (u64) => {
        $crate::netlink::schema::Number::U64
    };
    (i8) => {
        $crate::netlink::schema::Number::I8
    };
    (i16) => {
        $crate::netlink::schema::Number::I16
    };
    (i32) => {
        $crate::netlink::schema::Number::I32
    };
    (i64) => {
        $crate::netlink::schema::Number::I64
    };
    (be16) => {
        $crate::netlink::schema::Number::Be16
    };
    (be32) => {
        $crate::netlink::schema::Number::Be32
    };
    (bei32) => {
        $crate::netlink::schema::Number::BeI32
    };
    (be64) => {
        $crate::netlink::schema::Number::Be64
    };
    (uint) => {
        $crate::netlink::schema::Number::Uint
    };
    (int) => {
        $crate::netlink::schema::Number::Int
    };
}

/// A kind, as tables write it.
macro_rules! kind {
    (enum($number:ident, $names:path)) => { $crate::netlink::schema::Kind::Enum(number!($number), &$names) };
    (flags($number:ident, $names:path)) => { $crate::netlink::schema::Kind::Flags(number!($number), &$names) };
    (bitfield32($names:path)) => { $crate::netlink::schema::Kind::Bitfield32(&$names) };
    (flag) => { $crate::netlink::schema::Kind::Flag };
    (text) => { $crate::netlink::schema::Kind::Text(0) };
    (text($length:expr)) => { $crate::netlink::schema::Kind::Text($length) };
    (bytes) => { $crate::netlink::schema::Kind::Bytes(0) };
    (bytes($length:expr)) => { $crate::netlink::schema::Kind::Bytes($length) };
    (ip) => { $crate::netlink::schema::Kind::Ip(0) };
    (ip($length:expr)) => { $crate::netlink::schema::Kind::Ip($length) };
    (ip_of($length:expr, $family:ident)) => { $crate::netlink::schema::Kind::IpOf($length, stringify!($family)) };
    (unix_name) => { $crate::netlink::schema::Kind::UnixName };
    (always($number:ident, $value:expr)) => { $crate::netlink::schema::Kind::Always(number!($number), $value) };
    (mac) => { $crate::netlink::schema::Kind::Mac(0) };
    (mac($length:expr)) => { $crate::netlink::schema::Kind::Mac($length) };
    (sockaddr) => { $crate::netlink::schema::Kind::SockAddr };
    (struct($structure:path)) => { $crate::netlink::schema::Kind::Struct(&$structure) };
    (nest($set:path)) => { $crate::netlink::schema::Kind::Nest(&$set) };
    (headed($structure:path, $set:path)) => { $crate::netlink::schema::Kind::Headed(&$structure, &$set) };
    (records($structure:path, $set:path)) => { $crate::netlink::schema::Kind::Records(&$structure, &$set) };
    (array($($kind:tt)+)) => { $crate::netlink::schema::Kind::Array(&kind!($($kind)+), 1) };
    (array0($($kind:tt)+)) => { $crate::netlink::schema::Kind::Array(&kind!($($kind)+), 0) };
    (packed($kind:ident)) => { $crate::netlink::schema::Kind::Packed(&kind!($kind), 0) };
    (packed($kind:ident($($of:tt)*))) => { $crate::netlink::schema::Kind::Packed(&kind!($kind($($of)*)), 0) };
    (packed($kind:ident, $count:expr)) => { $crate::netlink::schema::Kind::Packed(&kind!($kind), $count) };
    (packed($kind:ident($($of:tt)*), $count:expr)) => { $crate::netlink::schema::Kind::Packed(&kind!($kind($($of)*)), $count) };
    (numbered($($kind:tt)+)) => { $crate::netlink::schema::Kind::Numbered(&kind!($($kind)+)) };
    (repeat($($kind:tt)+)) => { $crate::netlink::schema::Kind::Repeat(&kind!($($kind)+)) };
    (choice($choice:path)) => { $crate::netlink::schema::Kind::Choice(&$choice) };
    (settings($set:path)) => { $crate::netlink::schema::Kind::Settings(&$set) };
    (pad) => { $crate::netlink::schema::Kind::Pad(0) };
    (pad($length:expr)) => { $crate::netlink::schema::Kind::Pad($length) };
    ($number:ident) => { $crate::netlink::schema::Kind::Number(number!($number)) };
}

/// Numbers that have names: `names! { NAME "PREFIX_" { number name ... } }`.
macro_rules! names {
    ($(#[$doc:meta])* $static:ident $prefix:literal { $($number:literal $name:tt $(= $c:literal)?)* }) => {
        $(#[$doc])*
        pub(crate) static $static: $crate::netlink::schema::Names = $crate::netlink::schema::Names {
            #[cfg(test)]
            prefix: $prefix,
            entries: &[$($crate::netlink::schema::Name {
                number: $number,
                name: name!($name),
                #[cfg(test)]
                c: c!($($c)?),
            }),*],
        };
    };
}

/// A struct: `structure! { NAME "struct name" "prefix_" { field kind ... } }`.
macro_rules! structure {
    ($(#[$doc:meta])* $static:ident $c_name:literal $prefix:literal {
        $($name:ident $kind:ident $(($($of:tt)*))? $(= $c:literal)?)*
    }) => {
        $(#[$doc])*
        pub(crate) static $static: $crate::netlink::schema::Struct = $crate::netlink::schema::Struct {
            name: $c_name,
            #[cfg(test)]
            prefix: $prefix,
            fields: &[$($crate::netlink::schema::Field {
                name: stringify!($name),
                kind: kind!($kind $(($($of)*))?),
                #[cfg(test)]
                c: c!($($c)?),
            }),*],
        };
    };
}

/// Attributes: `set! { NAME "PREFIX_" { number name kind ... } }`; `by` before the brace names those that tell one from another.
macro_rules! set {
    ($(#[$doc:meta])* $static:ident $prefix:literal $(by $($by:ident)+)? {
        $($number:literal $name:tt $kind:ident $(($($of:tt)*))? $(= $c:literal)?)*
    }) => {
        $(#[$doc])*
        pub(crate) static $static: $crate::netlink::schema::Set = $crate::netlink::schema::Set {
            name: stringify!($static),
            #[cfg(test)]
            prefix: $prefix,
            by: &[$($(stringify!($by)),+)?],
            attributes: &[$($crate::netlink::schema::Attribute {
                number: $number,
                name: name!($name),
                kind: kind!($kind $(($($of)*))?),
                #[cfg(test)]
                c: c!($($c)?),
            }),*],
        };
    };
}

/// An attribute whose kind another one says: `choice! { NAME by other { "value" kind ... else kind } }`.
macro_rules! choice {
    ($(#[$doc:meta])* $static:ident by $by:tt {
        $($value:literal $kind:ident $(($($of:tt)*))?)* $(else $other:ident $(($($other_of:tt)*))?)?
    }) => {
        $(#[$doc])*
        pub(crate) static $static: $crate::netlink::schema::Choice = $crate::netlink::schema::Choice {
            by: name!($by),
            kinds: &[$(($value, kind!($kind $(($($of)*))?))),*],
            other: choice!(@other $($other $(($($other_of)*))?)?),
        };
    };
    (@other) => { None };
    (@other $($kind:tt)+) => { Some(kind!($($kind)+)) };
}

/// A family. `operations` have a number, a name, the header and the set, and whether they do one thing (`do`) or tell a table (`dump`),
/// and if they are about one object in several messages (`whole`);
/// `messages` are what the kernel sends; `groups` have a number (0 if only the kernel knows it) and a name.
///
/// ```text
/// family! {
///     "rt-address" plain(raw::NETLINK_ROUTE, 0) "RTM_" in "linux/rtnetlink.h" {
///         operations { 20 newaddr(IFADDRMSG, ADDRESS) do  22 getaddr(IFADDRMSG, ADDRESS) do dump }
///         messages { 20 newaddr(IFADDRMSG, ADDRESS) }
///         groups "RTNLGRP_" { 5 ipv4_ifaddr }
///     }
/// }
/// ```
macro_rules! family {
    ($(#[$doc:meta])* $family:literal $protocol:ident($($reach:expr),*) $prefix:literal in $($header:literal)* {
        operations { $($number:literal $name:tt ($structure:path, $set:path) $($mode:ident)*)* }
        messages { $($told:literal $told_name:tt ($told_structure:path, $told_set:path))* }
        groups $group_prefix:literal { $($group:literal $group_name:tt)* }
    }) => {
        $(#[$doc])*
        pub(crate) static FAMILY: $crate::netlink::schema::Family = $crate::netlink::schema::Family {
            name: $family,
            protocol: family!(@protocol $protocol($($reach),*)),
            #[cfg(test)]
            prefix: $prefix,
            operations: &[$($crate::netlink::schema::Operation {
                message: $crate::netlink::schema::Message {
                    name: name!($name),
                    number: $number,
                    header: &$structure,
                    set: &$set,
                },
                single: false $(|| family!(@single $mode))*,
                dump: false $(|| family!(@dump $mode))*,
                whole: false $(|| family!(@whole $mode))*,
            }),*],
            messages: &[$($crate::netlink::schema::Message {
                name: name!($told_name),
                number: $told,
                header: &$told_structure,
                set: &$told_set,
            }),*],
            #[cfg(test)]
            group_prefix: $group_prefix,
            groups: &[$($crate::netlink::schema::Group { name: name!($group_name), number: $group }),*],
            #[cfg(test)]
            headers: &[$($header),*],
        };
    };
    (@protocol plain($number:expr, $base:expr)) => {
        $crate::netlink::schema::Protocol::Plain { number: $number, base: $base }
    };
    (@protocol generic($name:expr, $version:expr)) => {
        $crate::netlink::schema::Protocol::Generic { name: $name, version: $version }
    };
    (@single do) => { true };
    (@single dump) => { false };
    (@single whole) => { false };
    (@dump do) => { false };
    (@dump dump) => { true };
    (@dump whole) => { false };
    (@whole whole) => { true };
    (@whole $other:ident) => { false };
}
