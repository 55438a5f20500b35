//! Netlink families as data: what messages there are, and what is in them.
//!
//! A schema is made of statics which [`macros`] write as tables: [`Family`], [`Set`] of attributes, [`Struct`], [`Names`] of numbers.
//! [`encode`](super::encode) and [`decode`](super::decode) walk them; nothing else knows a family.

#[cfg(test)]
mod headers;
#[macro_use]
mod macros;
pub(crate) mod diag;
pub(crate) mod generic;
pub(crate) mod netfilter;
#[cfg(test)]
mod roundtrip;
pub(crate) mod route;

/// All families.
pub(crate) static FAMILIES: &[&Family] = &[
    &diag::inet::FAMILY,
    &diag::mptcp::FAMILY,
    &diag::netlink::FAMILY,
    &diag::packet::FAMILY,
    &diag::unix::FAMILY,
    &generic::ethtool::FAMILY,
    &generic::fou::FAMILY,
    &generic::handshake::FAMILY,
    &generic::mptcp_events::FAMILY,
    &generic::mptcp_pm::FAMILY,
    &generic::net_shaper::FAMILY,
    &generic::netdev::FAMILY,
    &generic::nlctrl::FAMILY,
    &generic::ovpn::FAMILY,
    &generic::psp::FAMILY,
    &generic::taskstats::FAMILY,
    &generic::tcp_metrics::FAMILY,
    &generic::team::FAMILY,
    &generic::wireguard::FAMILY,
    &netfilter::conntrack::FAMILY,
    &netfilter::expectation::FAMILY,
    &netfilter::nfnetlink::FAMILY,
    &netfilter::nftables::FAMILY,
    &route::address::FAMILY,
    &route::bridge_vlan::FAMILY,
    &route::link::FAMILY,
    &route::mdb::FAMILY,
    &route::neighbour::FAMILY,
    &route::nexthop::FAMILY,
    &route::nsid::FAMILY,
    &route::routes::FAMILY,
    &route::rule::FAMILY,
    &route::tc::FAMILY,
];

/// The family with a name.
pub(crate) fn family(name: &str) -> Option<&'static Family> {
    FAMILIES.iter().copied().find(|family| family.name == name)
}

/// One protocol, or one part of a protocol that has a name of its own.
#[derive(Debug)]
pub(crate) struct Family {
    /// Its name.
    pub(crate) name: &'static str,
    /// How it is reached.
    pub(crate) protocol: Protocol,
    /// What C puts before the names of operations and messages: `RTM_`.
    #[cfg(test)]
    pub(crate) prefix: &'static str,
    /// What can be asked of the kernel.
    pub(crate) operations: &'static [Operation],
    /// What the kernel answers and tells unasked.
    pub(crate) messages: &'static [Message],
    /// What C puts before the names of groups that have fixed numbers.
    #[cfg(test)]
    pub(crate) group_prefix: &'static str,
    /// Groups of subscribers.
    pub(crate) groups: &'static [Group],
    /// The headers of C that know the numbers.
    #[cfg(test)]
    pub(crate) headers: &'static [&'static str],
}

impl Family {
    /// The operation with a name.
    pub(crate) fn operation(&'static self, name: &str) -> Option<&'static Operation> {
        self.operations.iter().find(|operation| operation.message.name == name)
    }

    /// What the kernel's message with a number is.
    pub(crate) fn message(&'static self, number: u16) -> Option<&'static Message> {
        self.messages.iter().find(|message| message.number == number)
    }
}

/// How a family is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// A netlink protocol; `base` is added to the numbers of messages (netfilter's subsystems).
    Plain {
        /// `NETLINK_*`.
        number: u32,
        /// What is added to the number of each message.
        base: u16,
    },
    /// A family of generic netlink, whose number the kernel tells.
    Generic {
        /// The name that the kernel knows it by.
        name: &'static str,
        /// The version in the header of its messages.
        version: u8,
    },
}

/// One kind of message.
#[derive(Debug)]
pub(crate) struct Message {
    /// Its name, in lower case and without the prefix.
    pub(crate) name: &'static str,
    /// Its number.
    pub(crate) number: u16,
    /// The struct before the attributes; one without fields if there is none.
    pub(crate) header: &'static Struct,
    /// The attributes.
    pub(crate) set: &'static Set,
}

/// What can be asked of the kernel.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The request.
    pub(crate) message: Message,
    /// Whether it is asked for one thing, or does one thing.
    pub(crate) single: bool,
    /// Whether it is asked for a table.
    pub(crate) dump: bool,
    /// Whether it is about one thing that may be more than a message holds: then all that answers is one, and a request may be taken apart
    /// into several.
    pub(crate) whole: bool,
}

/// Who wants to be told.
#[derive(Debug)]
pub(crate) struct Group {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its number; 0 if only the kernel knows it (generic netlink).
    pub(crate) number: u32,
}

/// The attributes that may stand side by side.
#[derive(Debug)]
pub(crate) struct Set {
    /// Name of the static, for messages and help.
    pub(crate) name: &'static str,
    /// What C puts before the names: `IFLA_`.
    #[cfg(test)]
    pub(crate) prefix: &'static str,
    /// What tells one thing from others: the attributes that say in each of several messages what goes on.
    pub(crate) by: &'static [&'static str],
    /// The attributes, sorted by number.
    pub(crate) attributes: &'static [Attribute],
}

impl Set {
    /// The attribute with a number.
    pub(crate) fn number(&'static self, number: u16) -> Option<&'static Attribute> {
        // Most tables have no gaps, so it mostly is where it should be.
        let guess = self
            .attributes
            .first()
            .and_then(|first| number.checked_sub(first.number));
        match guess.and_then(|at| self.attributes.get(usize::from(at))) {
            Some(attribute) if attribute.number == number => Some(attribute),
            _ => {
                let at = self
                    .attributes
                    .binary_search_by_key(&number, |attribute| attribute.number);
                at.ok().map(|at| &self.attributes[at])
            }
        }
    }

    /// The attribute with a name.
    pub(crate) fn name(&'static self, name: &str) -> Option<&'static Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }
}

/// One attribute.
#[derive(Debug)]
pub(crate) struct Attribute {
    /// Its number.
    pub(crate) number: u16,
    /// Its name, in lower case and without the set's prefix.
    pub(crate) name: &'static str,
    /// What is in it.
    pub(crate) kind: Kind,
    /// Its name in C, if that is not the prefix and the name in capitals.
    #[cfg(test)]
    pub(crate) c: Option<&'static str>,
}

/// What is in an attribute or a field. A length in bytes is 0 where it may be any.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// A number.
    Number(Number),
    /// One of some numbers that have names.
    Enum(Number, &'static Names),
    /// Bits that have names.
    Flags(Number, &'static Names),
    /// Bits, and which of them are meant.
    Bitfield32(&'static Names),
    /// Something that is there or not.
    Flag,
    /// A string that ends with NUL; in a field, of a length.
    Text(usize),
    /// Bytes of a length.
    Bytes(usize),
    /// An IP address as text: 4 or 16 bytes, or the length that is told.
    Ip(usize),
    /// An IP address as text, in a field of that length of which IPv4 uses the beginning: which it is, the field of that name says.
    IpOf(usize, &'static str),
    /// The name of a Unix socket, as text: a path, or with `@` before it if it is none.
    UnixName,
    /// A number that is always the same in a request, so that nobody need give it.
    Always(Number, i64),
    /// A hardware address as text.
    Mac(usize),
    /// The address of a socket as text.
    SockAddr,
    /// A struct.
    Struct(&'static Struct),
    /// Attributes.
    Nest(&'static Set),
    /// A struct and attributes after it, as one map.
    Headed(&'static Struct, &'static Set),
    /// Such ones after each other, of which each starts with its length in 16 bits.
    Records(&'static Struct, &'static Set),
    /// A list: attributes of one kind, numbered as they stand from the number told.
    Array(&'static Kind, u16),
    /// A list: things of one size without anything between; so many, or as many as there are if 0.
    Packed(&'static Kind, usize),
    /// A list: the attribute itself is there several times.
    Repeat(&'static Kind),
    /// What it is, something else says.
    Choice(&'static Choice),
    /// Numbers of 32 bits by name: told one after the other in the order of the set's numbers, asked for as attributes.
    Settings(&'static Set),
    /// A map: attributes of one kind, whose numbers are the names, in decimal digits.
    Numbered(&'static Kind),
    /// Filling without meaning, of a length.
    Pad(usize),
}

impl Kind {
    /// Its length in bytes if it has a fixed one, otherwise 0.
    pub(crate) const fn width(&self) -> usize {
        match self {
            Self::Number(number) | Self::Enum(number, _) | Self::Flags(number, _) => number.width(),
            Self::Bitfield32(_) => 8,
            Self::Always(number, _) => number.width(),
            Self::IpOf(length, _) => *length,
            Self::Text(length) | Self::Bytes(length) | Self::Ip(length) | Self::Mac(length) | Self::Pad(length) => {
                *length
            }
            Self::Struct(structure) => structure.width(),
            Self::Packed(kind, count) => kind.width() * *count,
            _ => 0,
        }
    }
}

/// A whole number's width, sign and byte order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Number {
    U8,
    U16,
    U32,
    U64,
    I8,
    I16,
    I32,
    I64,
    /// Big endian.
    Be16,
    /// Big endian.
    Be32,
    /// Big endian.
    Be64,
    /// Big endian, with a sign.
    BeI32,
    /// Of 32 or 64 bits, as the value needs.
    Uint,
    /// Of 32 or 64 bits, with a sign.
    Int,
}

impl Number {
    /// Its length in bytes if it has a fixed one, otherwise 0.
    pub(crate) const fn width(self) -> usize {
        match self {
            Self::U8 | Self::I8 => 1,
            Self::U16 | Self::I16 | Self::Be16 => 2,
            Self::U32 | Self::I32 | Self::Be32 | Self::BeI32 => 4,
            Self::U64 | Self::I64 | Self::Be64 => 8,
            Self::Uint | Self::Int => 0,
        }
    }
}

/// A struct of C.
#[derive(Debug)]
pub(crate) struct Struct {
    /// Its name in C, with `struct`; empty if it has none there.
    pub(crate) name: &'static str,
    /// What C puts before the names of fields.
    #[cfg(test)]
    pub(crate) prefix: &'static str,
    /// The fields without gaps, as padding is one too. The last may be of any length.
    pub(crate) fields: &'static [Field],
}

impl Struct {
    /// The length of all fields that have a fixed one.
    pub(crate) const fn width(&self) -> usize {
        let (mut sum, mut at) = (0, 0);
        while at < self.fields.len() {
            sum += self.fields[at].kind.width();
            at += 1;
        }
        sum
    }

    /// The field with a name.
    pub(crate) fn field(&'static self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A field of a struct.
#[derive(Debug)]
pub(crate) struct Field {
    /// Its name, without the struct's prefix.
    pub(crate) name: &'static str,
    /// What is in it.
    pub(crate) kind: Kind,
    /// Its name in C, if that is not the prefix and the name.
    #[cfg(test)]
    pub(crate) c: Option<&'static str>,
}

/// No struct.
pub(crate) static NOTHING: Struct = Struct {
    name: "",
    #[cfg(test)]
    prefix: "",
    fields: &[],
};

/// Attributes of which none has a name.
pub(crate) static UNKNOWN: Set = Set {
    name: "",
    #[cfg(test)]
    prefix: "",
    by: &[],
    attributes: &[],
};

/// Attributes of which none has a name, as a kind.
pub(crate) static ANYTHING: Kind = Kind::Nest(&UNKNOWN);

/// Numbers that have names.
#[derive(Debug)]
pub(crate) struct Names {
    /// What C puts before the names.
    #[cfg(test)]
    pub(crate) prefix: &'static str,
    /// The names.
    pub(crate) entries: &'static [Name],
}

/// A number that has a name.
#[derive(Debug)]
pub(crate) struct Name {
    /// The number; of flags, the bits.
    pub(crate) number: i64,
    /// Its name, in lower case and without the prefix.
    pub(crate) name: &'static str,
    /// Its name in C, if that is not the prefix and the name in capitals.
    #[cfg(test)]
    pub(crate) c: Option<&'static str>,
}

impl Names {
    /// The name of a number.
    pub(crate) fn name(&self, number: i64) -> Option<&'static str> {
        let at = usize::try_from(number).ok().and_then(|at| self.entries.get(at));
        let found = at.filter(|entry| entry.number == number);
        found
            .or_else(|| self.entries.iter().find(|entry| entry.number == number))
            .map(|entry| entry.name)
    }

    /// The number of a name.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        self.entries
            .iter()
            .find(|entry| entry.name == name)
            .map(|entry| entry.number)
    }
}

/// An attribute whose kind another one says.
#[derive(Debug)]
pub(crate) struct Choice {
    /// Name of the attribute beside it, or further out, or of a field of the header, which says it.
    pub(crate) by: &'static str,
    /// What it is for each value of that one: its text, its name, or its number in decimal digits.
    pub(crate) kinds: &'static [(&'static str, Kind)],
    /// What it is otherwise; if the schema does not say so, attributes without names, or bytes.
    pub(crate) other: Option<Kind>,
}

impl Choice {
    /// What it is for a value.
    pub(crate) fn kind(&'static self, value: &str) -> Option<&'static Kind> {
        let found = self.kinds.iter().find(|(name, _)| *name == value);
        found.map(|(_, kind)| kind).or(self.other.as_ref())
    }
}
