//! Families of generic netlink.

pub(crate) mod nlctrl;
