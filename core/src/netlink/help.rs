//! What a schema says, as records.

use super::schema::{Attribute, Choice, Family, Field, Kind, Message, Names, Number, Protocol, Set, Struct};
use callgate_macros::Record;
use linux_raw_sys::netlink as raw;
use serde::{Deserialize, Serialize};

/// What can be asked of a family.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkHelp {
    /// Its name.
    pub name: String,
    /// What it is part of: `route`, `netfilter`, `generic`, ... or a number.
    pub protocol: String,
    /// What can be asked.
    pub operations: Vec<NetlinkOperationHelp>,
    /// What the kernel says.
    pub messages: Vec<NetlinkMessageHelp>,
    /// Groups to subscribe to.
    pub groups: Vec<String>,
    /// The sets of attributes that others name.
    pub sets: Vec<NetlinkSetHelp>,
}

/// What can be asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkOperationHelp {
    /// Its name.
    pub name: String,
    /// Its number.
    pub number: u16,
    /// Whether it is for one thing.
    pub request: bool,
    /// Whether it is for a table.
    pub dump: bool,
    /// The fields of the header.
    pub fields: Vec<NetlinkAttributeHelp>,
    /// The set of its attributes.
    pub set: String,
}

/// What the kernel says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkMessageHelp {
    /// Its name.
    pub name: String,
    /// Its number.
    pub number: u16,
    /// The fields of the header.
    pub fields: Vec<NetlinkAttributeHelp>,
    /// The set of its attributes.
    pub set: String,
}

/// Attributes that may stand side by side.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkSetHelp {
    /// Its name, which only here means something.
    pub name: String,
    /// The attributes.
    pub attributes: Vec<NetlinkAttributeHelp>,
}

/// An attribute, or a field of a header or a struct.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkAttributeHelp {
    /// Its number; of a field, where it starts.
    pub number: u16,
    /// Its name.
    pub name: String,
    /// What it is: `u32`, `text`, `ip`, `mac`, `bytes`, `flag`, `enum`, `flags`, `struct`, `nest`, `list of ip`, `chosen by kind`, ...
    pub kind: String,
    /// The names that its numbers or bits have.
    pub names: Vec<String>,
    /// The set of the attributes inside; empty if there are none.
    pub set: String,
    /// The sets of the attributes inside for each value of the attribute that chooses.
    pub choices: Vec<NetlinkChoiceHelp>,
    /// The names of the struct's fields.
    pub fields: Vec<String>,
}

/// What an attribute is for a value of another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkChoiceHelp {
    /// The value.
    pub value: String,
    /// What it is then.
    pub kind: String,
    /// The set of the attributes inside; empty if there are none.
    pub set: String,
}

/// The name of what a family is part of.
pub(super) fn protocol(family: &Family) -> String {
    match family.protocol {
        Protocol::Generic { .. } => "generic".to_owned(),
        Protocol::Plain { number, .. } => match number {
            raw::NETLINK_ROUTE => "route".to_owned(),
            raw::NETLINK_SOCK_DIAG => "sock_diag".to_owned(),
            raw::NETLINK_NETFILTER => "netfilter".to_owned(),
            raw::NETLINK_KOBJECT_UEVENT => "kobject_uevent".to_owned(),
            number => number.to_string(),
        },
    }
}

/// All of a family.
pub(super) fn family(family: &'static Family, groups: Vec<String>) -> NetlinkHelp {
    let mut sets = Sets::default();
    let mut operations = Vec::new();
    for operation in family.operations {
        let Message {
            name,
            number,
            header,
            set,
        } = &operation.message;
        operations.push(NetlinkOperationHelp {
            name: (*name).to_owned(),
            number: *number,
            request: operation.single,
            dump: operation.dump,
            fields: sets.fields(header),
            set: sets.name(set),
        });
    }
    let mut messages = Vec::new();
    for Message {
        name,
        number,
        header,
        set,
    } in family.messages
    {
        messages.push(NetlinkMessageHelp {
            name: (*name).to_owned(),
            number: *number,
            fields: sets.fields(header),
            set: sets.name(set),
        });
    }
    let mut all = Vec::new();
    // Describing one may find more.
    while let Some(set) = sets.found.get(all.len()).map(|(set, _)| *set) {
        let attributes = set
            .attributes
            .iter()
            .filter(|attribute| !matches!(attribute.kind, Kind::Pad(_)));
        all.push(NetlinkSetHelp {
            name: sets.name(set),
            attributes: attributes.map(|attribute| sets.attribute(attribute)).collect(),
        });
    }
    NetlinkHelp {
        name: family.name.to_owned(),
        protocol: protocol(family),
        operations,
        messages,
        groups,
        sets: all,
    }
}

/// The sets that were named, and their names.
#[derive(Default)]
struct Sets {
    found: Vec<(&'static Set, String)>,
}

impl Sets {
    /// The name of a set: that of its static, with a number if another one has it too.
    fn name(&mut self, set: &'static Set) -> String {
        if let Some((_, name)) = self.found.iter().find(|(other, _)| std::ptr::eq(*other, set)) {
            return name.clone();
        }
        let base = set.name.to_lowercase();
        let taken = |name: &str| self.found.iter().any(|(_, other)| other == name);
        let mut name = base.clone();
        let mut number = 2;
        while taken(&name) {
            name = format!("{base}_{number}");
            number += 1;
        }
        self.found.push((set, name.clone()));
        name
    }

    fn fields(&mut self, structure: &'static Struct) -> Vec<NetlinkAttributeHelp> {
        let mut offset = 0;
        let mut fields = Vec::new();
        for Field { name, kind, .. } in structure.fields {
            if !matches!(kind, Kind::Pad(_)) {
                fields.push(self.help(offset, name, kind));
            }
            offset += kind.width() as u16;
        }
        fields
    }

    fn attribute(&mut self, attribute: &'static Attribute) -> NetlinkAttributeHelp {
        self.help(attribute.number, attribute.name, &attribute.kind)
    }

    fn help(&mut self, number: u16, name: &str, kind: &'static Kind) -> NetlinkAttributeHelp {
        let mut help = NetlinkAttributeHelp {
            number,
            name: name.to_owned(),
            ..NetlinkAttributeHelp::default()
        };
        let (kind, set) = self.kind(kind, &mut help);
        (help.kind, help.set) = (kind, set);
        help
    }

    /// The words for a kind, and the set inside; names, choices and fields go into `help`.
    fn kind(&mut self, kind: &'static Kind, help: &mut NetlinkAttributeHelp) -> (String, String) {
        let none = String::new;
        let names = |names: &'static Names| names.entries.iter().map(|entry| entry.name.to_owned()).collect();
        match kind {
            Kind::Number(number) => (number_name(*number).to_owned(), none()),
            Kind::Enum(_, of) => {
                help.names = names(of);
                ("enum".to_owned(), none())
            }
            Kind::Flags(_, of) => {
                help.names = names(of);
                ("flags".to_owned(), none())
            }
            Kind::Bitfield32(of) => {
                help.names = names(of);
                ("bitfield32".to_owned(), none())
            }
            Kind::Flag => ("flag".to_owned(), none()),
            Kind::Text(_) => ("text".to_owned(), none()),
            Kind::Bytes(_) => ("bytes".to_owned(), none()),
            Kind::Always(number, _) => (number_name(*number).to_owned(), none()),
            Kind::UnixName => ("text".to_owned(), none()),
            Kind::Ip(_) | Kind::IpOf(..) => ("ip".to_owned(), none()),
            Kind::Mac(_) => ("mac".to_owned(), none()),
            Kind::SockAddr => ("socket address".to_owned(), none()),
            Kind::Pad(_) => ("padding".to_owned(), none()),
            Kind::Struct(structure) => {
                help.fields = field_names(structure);
                ("struct".to_owned(), none())
            }
            Kind::Nest(set) => ("nest".to_owned(), self.name(set)),
            Kind::Settings(set) => ("settings".to_owned(), self.name(set)),
            Kind::Headed(structure, set) => {
                help.fields = field_names(structure);
                ("struct and nest".to_owned(), self.name(set))
            }
            Kind::Records(structure, set) => {
                help.fields = field_names(structure).into_iter().skip(1).collect();
                ("list of struct and nest".to_owned(), self.name(set))
            }
            Kind::Array(of, _) | Kind::Packed(of, _) | Kind::Repeat(of) => {
                let (kind, set) = self.kind(of, help);
                (format!("list of {kind}"), set)
            }
            Kind::Numbered(of) => {
                let (kind, set) = self.kind(of, help);
                (format!("{kind} by number"), set)
            }
            Kind::Choice(choice) => {
                help.choices = self.choices(choice);
                (format!("chosen by {}", choice.by), none())
            }
        }
    }

    fn choices(&mut self, choice: &'static Choice) -> Vec<NetlinkChoiceHelp> {
        let mut choices = Vec::new();
        for (value, kind) in choice.kinds {
            let (kind, set) = self.kind(kind, &mut NetlinkAttributeHelp::default());
            choices.push(NetlinkChoiceHelp {
                value: (*value).to_owned(),
                kind,
                set,
            });
        }
        choices
    }
}

fn field_names(structure: &'static Struct) -> Vec<String> {
    let fields = structure
        .fields
        .iter()
        .filter(|field| !matches!(field.kind, Kind::Pad(_)));
    fields.map(|field| field.name.to_owned()).collect()
}

fn number_name(number: Number) -> &'static str {
    match number {
        Number::U8 => "u8",
        Number::U16 | Number::Be16 => "u16",
        Number::U32 | Number::Be32 => "u32",
        Number::U64 | Number::Be64 | Number::Uint => "u64",
        Number::I8 => "i8",
        Number::I16 => "i16",
        Number::I32 | Number::BeI32 => "i32",
        Number::I64 | Number::Int => "i64",
    }
}
