//! `#[cfg(...)]`: kept as text for the header, which serves all targets, and decided here for the table.

use std::collections::HashMap;
use std::env;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, Meta, Token};

/// The target that is built for, as cargo tells it.
pub struct Target(HashMap<String, Vec<String>>);

impl Target {
    pub fn from_cargo() -> Self {
        let values = env::vars().filter_map(|(key, value)| {
            let name = key.strip_prefix("CARGO_CFG_")?.to_lowercase();
            Some((name, value.split(',').map(str::to_owned).collect()))
        });
        Self(values.collect())
    }

    /// Whether all conditions hold.
    pub fn holds(&self, conditions: &[Meta]) -> bool {
        conditions.iter().all(|condition| self.one(condition))
    }

    fn one(&self, condition: &Meta) -> bool {
        let name = condition
            .path()
            .require_ident()
            .expect("a cfg name is one word")
            .to_string();
        match condition {
            Meta::Path(_) => self.0.contains_key(&name),
            Meta::NameValue(pair) => {
                let Expr::Lit(ExprLit {
                    lit: Lit::Str(value), ..
                }) = &pair.value
                else {
                    panic!("a cfg value is a string")
                };
                self.0.get(&name).is_some_and(|values| values.contains(&value.value()))
            }
            Meta::List(list) => {
                let inner = list
                    .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                    .expect("a cfg list holds conditions");
                match name.as_str() {
                    "all" => inner.iter().all(|c| self.one(c)),
                    "any" => inner.iter().any(|c| self.one(c)),
                    "not" => !self.one(&inner[0]),
                    other => panic!("unknown cfg operator {other}"),
                }
            }
        }
    }
}

/// The conditions of an item: those of `outer` (its modules), then its own.
pub fn conditions(outer: &[Meta], attrs: &[Attribute]) -> Vec<Meta> {
    let own = attrs
        .iter()
        .filter(|a| a.path().is_ident("cfg"))
        .map(|a| a.parse_args().expect("cfg holds a condition"));
    outer.iter().cloned().chain(own).collect()
}

/// The conditions as an attribute, or nothing.
pub fn attribute(conditions: &[Meta]) -> String {
    if conditions.is_empty() {
        return String::new();
    }
    let all: Vec<String> = conditions.iter().map(|c| quote::quote!(#c).to_string()).collect();
    format!("#[cfg(all({}))]\n", all.join(", "))
}
