//! Socket addresses: text both ways by the description's own calls, and the structure that fits a family.

use crate::convert::{self, Spot};
use crate::describe::{Call, MAX_SLOTS, library};
use crate::errors;
use crate::py::{self, Obj, Own, Py, ffi};
use crate::structs;

/// Room for any address.
pub const ROOM: usize = 128;

/// Families and the structures of their addresses.
const STRUCTS: &[(&str, &str)] = &[
    ("INET", "sockaddr_in"),
    ("INET6", "sockaddr_in6"),
    ("UNIX", "sockaddr_un"),
    ("NETLINK", "sockaddr_nl"),
    ("PACKET", "sockaddr_ll"),
    ("VSOCK", "sockaddr_vm"),
];

/// A call of the library that knows the text forms.
fn call(name: &str) -> Py<&'static Call> {
    let found = library().calls.iter().find(|call| call.name == name);
    found.ok_or_else(|| py::value_error(&format!("this library has no {name}")))
}

/// Text as the bytes of an address.
///
/// # Safety
/// The object is alive.
pub unsafe fn parse(text: Obj, spot: Spot<'_>) -> Py<Own> {
    let mut keep = Vec::new();
    let mut room = [0_u8; ROOM];
    // SAFETY: the slots are text, a buffer and its length, as the call takes them.
    unsafe {
        let text = convert::chars(text, false, spot, &mut keep)?;
        let call = call("sockaddr_parse")?;
        let mut slots = [0; MAX_SLOTS];
        slots[..3].copy_from_slice(&[text as u64, room.as_mut_ptr() as u64, ROOM as u64]);
        let result = (call.thunk)(slots.as_ptr());
        if result < 0 {
            return Err(errors::call(call, slots.as_ptr(), result, &[]));
        }
        Own::take(ffi::PyBytes_FromStringAndSize(room.as_ptr().cast(), result as isize))
    }
}

/// An address as text.
///
/// # Safety
/// The object is of a structure's class.
pub unsafe fn format(object: Obj) -> Py<Own> {
    let mut room = [0_u8; 512];
    // SAFETY: the slots are a buffer and its length, twice, as the call takes them.
    unsafe {
        let parts = structs::parts(object);
        let call = call("sockaddr_format")?;
        let mut slots = [0; MAX_SLOTS];
        let out = room.as_mut_ptr() as u64;
        slots[..4].copy_from_slice(&[parts.data as u64, parts.len as u64, out, room.len() as u64]);
        let result = (call.thunk)(slots.as_ptr());
        if result < 0 {
            return Err(errors::call(call, slots.as_ptr(), result, &[]));
        }
        Own::take(py::text(room.as_ptr(), result as usize))
    }
}

/// The address that the kernel stored, as the structure of its family; `None` if it stored none.
pub fn stored(room: &[u8; ROOM], len: usize) -> Py<Own> {
    if len < 2 {
        // SAFETY: None is always there.
        return Ok(unsafe { Own::borrow(ffi::Py_None()) });
    }
    let family = u16::from_ne_bytes([room[0], room[1]]);
    let families = library().groups.iter().find(|g| g.name == "AF");
    let named = families.and_then(|group| {
        let constants = crate::describe::array(group.entry.constants, group.entry.count);
        let has = |name: &str| {
            constants
                .iter()
                .any(|c| crate::describe::text(c.name) == name && c.value == i64::from(family))
        };
        STRUCTS.iter().find(|(name, _)| has(name))
    });
    let wanted = named.map_or("sockaddr_storage", |(_, name)| name);
    let index = library().structs.iter().position(|s| s.name == wanted);
    let index = index.ok_or_else(|| py::value_error(&format!("this library has no {wanted}")))?;
    let object = structs::new(index)?;
    // SAFETY: just made; no more is copied than both have.
    unsafe {
        let parts = structs::parts(object.get());
        let size = parts.info.entry.size as usize;
        let count = len.min(size).min(ROOM);
        room.as_ptr().copy_to_nonoverlapping(parts.data, count);
        parts.len = count;
    }
    Ok(object)
}
