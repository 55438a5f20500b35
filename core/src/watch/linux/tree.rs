//! The directories that are watched, as a tree: a rename changes one node, and the paths of all below it with that.

use std::collections::{HashMap, HashSet};

/// The parent of a node whose place is not known: no watch has this number.
const NOWHERE: i32 = -1;

/// A watched directory, or a watched path itself.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// The directory that it is in, if that is watched.
    pub(super) parent: Option<i32>,
    /// Its name there; its whole path if it has no parent.
    name: Vec<u8>,
    /// The watched directories in it.
    children: HashMap<Vec<u8>, i32>,
    /// The names in it that were found by reading it and told as created, while the kernel may be about to tell the same.
    told: HashSet<Vec<u8>>,
    /// The round of reading the tree in which it was seen last.
    round: u32,
    /// Whether it is a directory.
    pub(super) directory: bool,
}

/// The watched directories by the numbers of their watches.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: HashMap<i32, Node>,
    /// The nodes whose `told` may have something in it.
    told: HashSet<i32>,
    /// The present round of reading the tree.
    round: u32,
}

impl Tree {
    /// A node.
    pub(super) fn get(&self, wd: i32) -> Option<&Node> {
        self.nodes.get(&wd)
    }

    /// Whether there is no node.
    pub(super) fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The node of a directory in another.
    pub(super) fn child(&self, wd: i32, name: &[u8]) -> Option<i32> {
        self.nodes.get(&wd)?.children.get(name).copied()
    }

    /// The watched directories in another, with their names.
    pub(super) fn children(&self, wd: i32) -> impl Iterator<Item = (&[u8], i32)> {
        let node = self.nodes.get(&wd).into_iter();
        node.flat_map(|node| node.children.iter().map(|(name, wd)| (name.as_slice(), *wd)))
    }

    /// In which directory a node is, and under which name; nothing for one that is in none.
    pub(super) fn place_of(&self, wd: i32) -> Option<(i32, Vec<u8>)> {
        let node = self.nodes.get(&wd)?;
        Some((node.parent?, node.name.clone()))
    }

    /// The path of a node; nothing if it hangs on a node that is gone.
    pub(super) fn path(&self, wd: i32) -> Option<Vec<u8>> {
        let mut names = Vec::new();
        let mut at = Some(wd);
        while let Some(wd) = at {
            let node = self.nodes.get(&wd)?;
            names.push(node.name.as_slice());
            at = node.parent;
        }
        let mut path = names.pop()?.to_vec();
        while let Some(name) = names.pop() {
            path = join(&path, name);
        }
        Some(path)
    }

    /// Places a path that is watched by itself. One that is known as part of another's tree stays there.
    pub(super) fn place_root(&mut self, wd: i32, path: &[u8], directory: bool) {
        let round = self.round;
        let node = self.nodes.entry(wd).or_default();
        if node.parent.is_none() {
            node.name = path.to_vec();
        }
        (node.directory, node.round) = (directory, round);
    }

    /// Places a directory in another, wherever it was before. `false` if that would put it into itself, as bind mounts can.
    pub(super) fn place(&mut self, wd: i32, parent: i32, name: &[u8]) -> bool {
        let mut above = Some(parent);
        while let Some(at) = above {
            if at == wd {
                return false;
            }
            above = self.nodes.get(&at).and_then(|node| node.parent);
        }
        self.detach(wd);
        let round = self.round;
        let node = self.nodes.entry(wd).or_default();
        (node.parent, node.name, node.directory, node.round) = (Some(parent), name.to_vec(), true, round);
        if let Some(parent) = self.nodes.get_mut(&parent) {
            parent.children.insert(name.to_vec(), wd);
        }
        true
    }

    /// Takes what leads from `below` up to a node off that node; it has no path until it is placed again.
    pub(super) fn cut(&mut self, wd: i32, below: i32) {
        let mut at = Some(below);
        while let Some(here) = at {
            at = self.nodes.get(&here).and_then(|node| node.parent);
            if at == Some(wd) {
                self.detach(here);
                if let Some(node) = self.nodes.get_mut(&here) {
                    node.parent = Some(NOWHERE);
                }
                return;
            }
        }
    }

    /// Takes a node off its parent.
    fn detach(&mut self, wd: i32) {
        let Some(node) = self.nodes.get(&wd) else { return };
        let (parent, name) = (node.parent, node.name.clone());
        if let Some(parent) = parent.and_then(|parent| self.nodes.get_mut(&parent))
            && parent.children.get(&name) == Some(&wd)
        {
            parent.children.remove(&name);
        }
    }

    /// Removes a node, but not those below.
    pub(super) fn remove(&mut self, wd: i32) {
        self.detach(wd);
        self.nodes.remove(&wd);
        self.told.remove(&wd);
    }

    /// A node and all below it.
    pub(super) fn below(&self, wd: i32) -> Vec<i32> {
        let mut all = vec![wd];
        let mut next = 0;
        while let Some(wd) = all.get(next) {
            all.extend(self.nodes.get(wd).into_iter().flat_map(|node| node.children.values()));
            next += 1;
        }
        all
    }

    /// Remembers that a name was told as created.
    pub(super) fn tell(&mut self, wd: i32, name: &[u8]) {
        if let Some(node) = self.nodes.get_mut(&wd) {
            node.told.insert(name.to_vec());
            self.told.insert(wd);
        }
    }

    /// Whether a name was told as created before the kernel did; it is forgotten.
    pub(super) fn was_told(&mut self, wd: i32, name: &[u8]) -> bool {
        self.told.contains(&wd) && self.nodes.get_mut(&wd).is_some_and(|node| node.told.remove(name))
    }

    /// Forgets all that was told: the kernel has nothing left to say about that time.
    pub(super) fn forget_told(&mut self) {
        for wd in self.told.drain() {
            if let Some(node) = self.nodes.get_mut(&wd) {
                node.told = HashSet::new();
            }
        }
    }

    /// Starts a round of reading the tree.
    pub(super) fn start_round(&mut self) {
        self.round = self.round.wrapping_add(1);
    }

    /// The nodes that were not placed in this round.
    pub(super) fn unseen(&self) -> Vec<i32> {
        let old = self.nodes.iter().filter(|(_, node)| node.round != self.round);
        old.map(|(wd, _)| *wd).collect()
    }
}

/// A name in a directory.
pub(super) fn join(directory: &[u8], name: &[u8]) -> Vec<u8> {
    let slash: &[u8] = if directory.ends_with(b"/") { b"" } else { b"/" };
    [directory, slash, name].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree() -> Tree {
        let mut tree = Tree::default();
        tree.place_root(1, b"/top", true);
        assert!(tree.place(2, 1, b"a") && tree.place(3, 2, b"b") && tree.place(4, 3, b"c"));
        tree
    }

    #[test]
    fn a_rename_moves_all_below() {
        let mut tree = tree();
        assert_eq!(tree.path(4).unwrap(), b"/top/a/b/c");
        assert!(tree.place(3, 1, b"z"));
        assert_eq!(tree.path(4).unwrap(), b"/top/z/c");
        assert_eq!((tree.child(2, b"b"), tree.child(1, b"z")), (None, Some(3)));
        let mut below = tree.below(3);
        below.sort_unstable();
        assert_eq!(below, [3, 4]);
    }

    #[test]
    fn nothing_is_put_into_itself() {
        let mut tree = tree();
        assert!(!tree.place(2, 4, b"again") && !tree.place(1, 4, b"top") && !tree.place(3, 3, b"self"));
        assert_eq!(tree.path(4).unwrap(), b"/top/a/b/c");
    }

    #[test]
    fn what_was_in_itself_can_be_turned_over() {
        let mut tree = tree();
        tree.cut(2, 4);
        assert_eq!((tree.path(3), tree.child(2, b"b")), (None, None));
        assert!(tree.place(3, 1, b"b") && tree.place(2, 4, b"a"));
        assert_eq!(tree.path(2).unwrap(), b"/top/b/c/a");
    }

    #[test]
    fn what_hangs_on_nothing_has_no_path() {
        let mut tree = tree();
        tree.remove(2);
        assert_eq!((tree.path(3), tree.path(4), tree.child(1, b"a")), (None, None, None));
        assert_eq!(tree.path(1).unwrap(), b"/top");
    }

    #[test]
    fn a_new_directory_takes_the_name_of_one_that_is_gone() {
        let mut tree = tree();
        assert!(tree.place(5, 1, b"a"));
        tree.remove(2);
        assert_eq!(
            tree.child(1, b"a"),
            Some(5),
            "the old one's end does not take the new one along"
        );
    }

    #[test]
    fn what_was_told_is_told_once() {
        let mut tree = tree();
        tree.tell(2, b"x");
        assert!(tree.was_told(2, b"x") && !tree.was_told(2, b"x") && !tree.was_told(3, b"x"));
        tree.tell(2, b"y");
        tree.forget_told();
        assert!(!tree.was_told(2, b"y"));
    }

    #[test]
    fn rounds_find_what_was_not_seen_again() {
        let mut tree = tree();
        tree.start_round();
        tree.place_root(1, b"/top", true);
        assert!(tree.place(3, 1, b"b"));
        let mut unseen = tree.unseen();
        unseen.sort_unstable();
        assert_eq!(unseen, [2, 4]);
    }

    #[test]
    fn the_root_directory_needs_no_second_slash() {
        assert_eq!(join(b"/", b"etc"), b"/etc");
        assert_eq!(join(b".", b"etc"), b"./etc");
    }
}
