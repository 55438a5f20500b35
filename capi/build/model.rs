//! What was read: the described items of the core, each with the conditions under which it exists.

use crate::cfg::Target;
use crate::docs::Docs;
use std::collections::HashMap;
use syn::{Meta, Type};

/// All described items.
#[derive(Clone, Default)]
pub struct Model {
    pub calls: Vec<Call>,
    pub groups: Vec<Group>,
    pub structs: Vec<Struct>,
    pub records: Vec<Record>,
    /// Unit enums of records: they cross as their name.
    pub enums: Vec<String>,
    pub documents: Vec<Document>,
    /// Names for integers (`Pid`), with the integer.
    pub aliases: HashMap<String, String>,
}

#[derive(Clone)]
pub struct Call {
    pub name: String,
    pub path: String,
    pub topic: String,
    pub conditions: Vec<Meta>,
    pub docs: Docs,
    pub properties: Properties,
    pub args: Vec<(String, Type)>,
    /// None: does not return.
    pub output: Option<Type>,
}

/// What stands in `#[call(...)]` or `#[document(...)]`.
#[derive(Clone, Default)]
pub struct Properties {
    pub names: Vec<String>,
    pub defaults: HashMap<String, String>,
    pub since: String,
    pub source: String,
}

#[derive(Clone)]
pub struct Group {
    pub name: String,
    pub path: String,
    pub conditions: Vec<Meta>,
    pub docs: Docs,
    pub flags: bool,
    pub int: String,
    /// How a constant's number is had from its value: `.bits()`, `.0`, `.raw()`.
    pub number: &'static str,
    pub constants: Vec<Constant>,
}

#[derive(Clone)]
pub struct Constant {
    pub name: String,
    pub kernel_name: String,
    pub conditions: Vec<Meta>,
    pub doc: String,
}

#[derive(Clone)]
pub struct Struct {
    pub ident: String,
    pub path: String,
    pub name: String,
    pub kernel_name: String,
    pub conditions: Vec<Meta>,
    pub docs: Docs,
    pub union: bool,
    /// `repr` arguments, each with the condition under which it holds.
    pub reprs: Vec<(Vec<Meta>, String)>,
    pub fields: Vec<Field>,
}

#[derive(Clone)]
pub struct Field {
    pub name: String,
    pub kernel_name: String,
    pub conditions: Vec<Meta>,
    pub doc: String,
    pub public: bool,
    pub ty: Type,
    pub length_field: String,
    pub group: Option<String>,
}

#[derive(Clone)]
pub struct Record {
    pub name: String,
    pub conditions: Vec<Meta>,
    pub docs: Docs,
    pub fields: Vec<(String, String, Type)>,
}

#[derive(Clone)]
pub struct Document {
    pub name: String,
    pub path: String,
    pub topic: String,
    pub method: String,
    /// The object's Rust path, if it is a method.
    pub object: Option<String>,
    /// The object's name, if it makes one or is a method of it.
    pub of: Option<String>,
    pub makes: bool,
    pub conditions: Vec<Meta>,
    pub docs: Docs,
    pub properties: Properties,
    pub request: Option<Type>,
    /// None: nothing.
    pub output: Option<Type>,
}

impl Model {
    /// What of it exists on one target, in order of names.
    pub fn only(&self, target: &Target) -> Self {
        let mut mine = self.clone();
        mine.calls.retain(|x| target.holds(&x.conditions));
        mine.groups.retain(|x| target.holds(&x.conditions));
        mine.structs.retain(|x| target.holds(&x.conditions));
        mine.records.retain(|x| target.holds(&x.conditions));
        mine.documents.retain(|x| target.holds(&x.conditions));
        for group in &mut mine.groups {
            group.constants.retain(|x| target.holds(&x.conditions));
        }
        for s in &mut mine.structs {
            s.fields.retain(|x| target.holds(&x.conditions));
            s.reprs.retain(|(conditions, _)| target.holds(conditions));
            // what holds needs not be asked again: a structure lies in one way here
            s.fields.iter_mut().for_each(|x| x.conditions.clear());
            s.reprs.iter_mut().for_each(|(conditions, _)| conditions.clear());
        }
        mine.sort();
        mine.unique();
        mine
    }

    pub fn sort(&mut self) {
        self.calls.sort_by(|a, b| a.name.cmp(&b.name));
        self.groups.sort_by(|a, b| a.name.cmp(&b.name));
        self.structs.sort_by(|a, b| a.name.cmp(&b.name));
        self.records.sort_by(|a, b| a.name.cmp(&b.name));
        self.documents.sort_by(|a, b| a.name.cmp(&b.name));
    }

    /// A name stands for one thing: a second one would silently hide the first in the bindings.
    fn unique(&self) {
        let kinds: [(&str, Vec<&String>); 5] = [
            ("call", self.calls.iter().map(|x| &x.name).collect()),
            ("group", self.groups.iter().map(|x| &x.name).collect()),
            ("struct", self.structs.iter().map(|x| &x.name).collect()),
            ("record", self.records.iter().map(|x| &x.name).collect()),
            ("document", self.documents.iter().map(|x| &x.name).collect()),
        ];
        for (kind, names) in kinds {
            for pair in names.windows(2) {
                assert!(pair[0] != pair[1], "the {kind} {} is described twice", pair[0]);
            }
        }
    }

    pub fn group(&self, name: &str) -> Option<usize> {
        self.groups.iter().position(|g| g.name == name)
    }

    pub fn structure(&self, ident: &str) -> Option<usize> {
        self.structs.iter().position(|s| s.ident == ident)
    }
}
