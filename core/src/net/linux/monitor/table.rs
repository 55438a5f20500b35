//! What was told of one kind of object, and what is different from it.

use crate::net::{
    Address, Family, FdbEntry, Link, Mac, Neighbour, Network, NetworkChange, NetworkEvent, NetworkObject, Route, Rule,
};
use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::net::IpAddr;

/// An object that a monitor keeps.
pub(super) trait Tracked: Clone {
    /// What tells it from others; several may share it.
    type Key: Clone + Eq + Hash;

    /// Its key.
    fn key(&self) -> Self::Key;

    /// Whether the other one is the same but for what changes without being told.
    fn same(&self, other: &Self) -> bool;

    /// The event that tells it.
    fn event(&self, kind: NetworkChange) -> NetworkEvent;
}

/// All objects of a kind.
pub(super) struct Table<T: Tracked> {
    /// Those of one key in the kernel's order.
    rows: HashMap<T::Key, Vec<T>>,
}

impl<T: Tracked> Table<T> {
    pub(super) fn new() -> Self {
        Self { rows: HashMap::new() }
    }

    /// Those with a key.
    pub(super) fn with(&self, key: &T::Key) -> &[T] {
        self.rows.get(key).map_or(&[], Vec::as_slice)
    }

    /// Whether there is one for which `test` holds.
    pub(super) fn any(&self, test: impl FnMut(&T) -> bool) -> bool {
        self.rows.values().flatten().any(test)
    }

    /// Takes what there is at first.
    pub(super) fn fill(&mut self, rows: Vec<T>, tell: &mut dyn FnMut(NetworkEvent)) {
        for row in rows {
            tell(row.event(NetworkChange::Present));
            self.rows.entry(row.key()).or_default().push(row);
        }
    }

    /// Takes all that there is now, and tells what is different.
    pub(super) fn read(&mut self, rows: Vec<T>, tell: &mut dyn FnMut(NetworkEvent)) {
        let mut keys = Vec::new();
        let mut new: HashMap<T::Key, Vec<T>> = HashMap::with_capacity(self.rows.len());
        for row in rows {
            let key = row.key();
            let list = new.entry(key.clone()).or_default();
            if list.is_empty() {
                keys.push(key);
            }
            list.push(row);
        }
        let gone: Vec<_> = self
            .rows
            .keys()
            .filter(|key| !new.contains_key(*key))
            .cloned()
            .collect();
        for key in gone {
            self.set(key, Vec::new(), tell);
        }
        for key in keys {
            let list = new.remove(&key).unwrap_or_default();
            self.set(key, list, tell);
        }
    }

    /// Puts what has a key now in the place of what had it, and tells what is different.
    pub(super) fn set(&mut self, key: T::Key, new: Vec<T>, tell: &mut dyn FnMut(NetworkEvent)) {
        let old = if new.is_empty() {
            self.rows.remove(&key).unwrap_or_default()
        } else {
            self.rows.insert(key.clone(), new).unwrap_or_default()
        };
        let new = self.with(&key);
        match (old.as_slice(), new) {
            ([before], [after]) if before.same(after) => {}
            ([_], [after]) => tell(after.event(NetworkChange::Changed)),
            (old, new) => {
                for row in without(old, new) {
                    tell(row.event(NetworkChange::Removed));
                }
                for row in without(new, old) {
                    tell(row.event(NetworkChange::Added));
                }
            }
        }
    }

    /// Takes one that is the only one with its key.
    pub(super) fn put(&mut self, row: T, tell: &mut dyn FnMut(NetworkEvent)) {
        self.set(row.key(), vec![row], tell);
    }
}

/// Those of `from` that are not in `other`, each of which stands for one.
fn without<'a, T: Tracked>(from: &'a [T], other: &[T]) -> Vec<&'a T> {
    let mut taken = HashSet::new();
    let mut left = Vec::new();
    for row in from {
        let found = (0..other.len()).find(|at| !taken.contains(at) && other[*at].same(row));
        match found {
            Some(at) => {
                taken.insert(at);
            }
            None => left.push(row),
        }
    }
    left
}

/// `Tracked`: the key, the fields that change without being told, and the name of the event's field.
macro_rules! tracked {
    ($t:ident, $object:ident, $field:ident, $key:ty = |$row:ident| $made:expr, but $($volatile:ident)*) => {
        impl Tracked for $t {
            type Key = $key;

            fn key(&self) -> Self::Key {
                let $row = self;
                $made
            }

            fn same(&self, other: &Self) -> bool {
                self == other || {
                    #[allow(unused_mut, reason = "some kinds tell all that changes")]
                    let mut alike = other.clone();
                    $(alike.$volatile = self.$volatile.clone();)*
                    *self == alike
                }
            }

            fn event(&self, kind: NetworkChange) -> NetworkEvent {
                NetworkEvent {
                    kind,
                    object: Some(NetworkObject::$object),
                    $field: Some(Box::new(self.clone())),
                    ..NetworkEvent::default()
                }
            }
        }
    };
}

tracked!(Link, Link, link, u32 = |link| link.index, but statistics);
tracked!(
    Address,
    Address,
    address,
    (u32, IpAddr, u32, Option<IpAddr>) = |row| (row.index, row.address, row.prefix, row.peer),
    but preferred valid
);
tracked!(
    Route,
    Route,
    route,
    (Family, u32, Network, Option<Network>, u8, u32) =
        |row| (row.family, row.table, row.destination, row.source, row.tos, row.priority),
    but expires
);
tracked!(
    Rule,
    Rule,
    rule,
    (Family, u32) = |rule| (rule.family, rule.priority),
    but
);
tracked!(
    Neighbour,
    Neighbour,
    neighbour,
    (u32, IpAddr) = |row| (row.index, row.address),
    but users probes used confirmed updated
);
tracked!(
    FdbEntry,
    Fdb,
    fdb,
    (u32, Mac, Option<u16>, Option<u32>, Option<IpAddr>, bool) = |row| (
        row.index,
        row.mac,
        row.vlan,
        row.vni,
        row.destination,
        row.master.is_some()
    ),
    but
);

#[cfg(test)]
mod tests {
    use super::*;

    fn route(destination: &str, gateway: &str) -> Route {
        Route {
            destination: destination.parse().unwrap(),
            gateway: gateway.parse().ok(),
            ..Route::default()
        }
    }

    fn told(table: &mut Table<Route>, rows: Vec<Route>) -> Vec<(NetworkChange, String)> {
        let mut told = Vec::new();
        table.read(rows, &mut |event| {
            let route = event.route.unwrap();
            let gateway = route.gateway.map(|gateway| gateway.to_string()).unwrap_or_default();
            told.push((event.kind, gateway));
        });
        told
    }

    #[test]
    fn what_is_different_is_told_and_nothing_else() {
        use NetworkChange::{Added, Changed, Removed};
        let mut table = Table::new();
        let (a, b, c) = (
            route("10.0.0.0/8", "1.1.1.1"),
            route("10.0.0.0/8", "1.1.1.2"),
            route("11.0.0.0/8", "1.1.1.3"),
        );
        table.fill(vec![a.clone()], &mut |event| {
            assert_eq!(event.kind, NetworkChange::Present)
        });
        assert_eq!(told(&mut table, vec![a.clone()]), []);
        assert_eq!(told(&mut table, vec![b.clone()]), [(Changed, "1.1.1.2".into())]);
        let expiring = Route {
            expires: Some(3),
            ..b.clone()
        };
        assert_eq!(told(&mut table, vec![expiring]), [], "a lifetime is not told");
        assert_eq!(
            told(&mut table, vec![a.clone(), b.clone()]),
            [(Added, "1.1.1.1".into())]
        );
        assert_eq!(
            told(&mut table, vec![b.clone(), a.clone()]),
            [],
            "the order is not told"
        );
        assert_eq!(
            told(&mut table, vec![c.clone(), c.clone(), b.clone()]),
            [
                (Added, "1.1.1.3".into()),
                (Added, "1.1.1.3".into()),
                (Removed, "1.1.1.1".into())
            ]
        );
        assert_eq!(told(&mut table, vec![c, b]), [(Removed, "1.1.1.3".into())]);
        assert_eq!(told(&mut table, vec![]).len(), 2);
    }
}
