//! A call through its thunk: values into slots, slots and result into values.

use crate::library::{self, text};
use crate::value::{Memory, Struct, Value, WORD, load, pack, store, store_word};
use callgate_link as c;
use std::rc::Rc;

/// How a call went wrong.
pub enum Failure {
    /// The kernel or the library refused: the error's name, and the library's text about it.
    Errno(String, String),
    /// The case does not fit the call.
    Misuse(String),
}

impl From<String> for Failure {
    fn from(text: String) -> Self {
        Failure::Misuse(text)
    }
}

/// What is done with an argument's memory after the call.
enum After {
    Nothing,
    /// Bytes come back, cut to the count.
    Bytes(Memory, usize),
    /// Elements come back, cut to the count.
    Array(Memory),
    /// A struct or scalar comes back.
    One(Memory),
    /// Elements were changed in place.
    InPlace(Memory, Rc<Vec<Value>>),
    /// A scalar that was not given does not come back, but has its place among the results.
    Absent,
    /// An address comes back; the second is its length.
    Address(Memory, Memory),
    /// Two descriptors come back.
    Pair(Memory),
    /// Kept for the time of the call.
    Held(#[expect(dead_code, reason = "held for the kernel's sake")] Vec<Memory>),
}

struct Frame {
    slots: Vec<u64>,
    after: Vec<After>,
    /// Whether what the result counts comes back itself.
    counted: bool,
}

/// Calls it.
pub fn call(call: &'static c::Call, given: &[Value]) -> Result<Vec<Value>, Failure> {
    let args = library::args(call);
    let mut frame = Frame {
        slots: Vec::new(),
        after: Vec::new(),
        counted: false,
    };
    let mut given = given.iter();
    for arg in args {
        let comes_back = matches!(library::kind(arg), "STRUCT_OUT" | "SOCKADDR_OUT" | "FDS_OUT");
        let value = if comes_back { None } else { given.next() };
        let value = value.cloned().unwrap_or(Value::None);
        frame.push(arg, value)?;
    }
    if let Some(surplus) = given.next() {
        return Err(format!("surplus argument {surplus:?}").into());
    }
    frame.slots.push(0);

    let thunk = call.thunk.ok_or("no thunk".to_owned())?;
    // SAFETY: the slots are as the description says; what they point to lives in `frame` or in the values.
    let result = unsafe { thunk(frame.slots.as_ptr()) };
    if call.fallible != 0 && (-4127..0).contains(&result) {
        let mut room = vec![0_u8; 2048];
        // SAFETY: the slots that the call was made with; the room is as long as said.
        let length =
            unsafe { c::cg_error_text(call, frame.slots.as_ptr(), result, room.as_mut_ptr().cast(), room.len()) };
        let words = String::from_utf8_lossy(&room[..length.min(room.len())]).into_owned();
        return Err(Failure::Errno(library::errno_name(-result), words));
    }
    frame.results(call, args, result)
}

impl Frame {
    fn memory(&mut self, memory: &Memory, count: Option<usize>) {
        self.slots.push(memory.address());
        self.slots.extend(count.map(|n| n as u64));
    }

    fn push(&mut self, arg: &c::Arg, value: Value) -> Result<(), String> {
        let name = text(arg.name);
        let wrong = |value: &Value| format!("{value:?} is nothing for {name}");
        let size = arg.size as usize;
        let value = match value {
            Value::None if arg.has_default != 0 => Value::Int(arg.default_value.into()),
            value => value,
        };
        let mut after = After::Nothing;
        match (library::kind(arg), &value) {
            ("FD" | "DIRFD" | "INT" | "UINT" | "FLAGS" | "ENUM" | "ADDRESS" | "WORD", Value::Int(int)) => {
                self.slots.push(*int as u64);
            }
            ("PATH" | "STR", Value::Bytes(bytes)) => {
                let mut held = Memory::new(bytes.len() + 1);
                held.bytes()[..bytes.len()].copy_from_slice(bytes);
                self.memory(&held, None);
                after = After::Held(vec![held]);
            }
            ("BYTES_IN" | "WORD", Value::Bytes(bytes)) => self.buffer(bytes.as_ptr(), bytes.len(), arg),
            ("BYTES_IN" | "BYTES_OUT" | "WORD", Value::Buffer(buffer)) => {
                let mut buffer = buffer.borrow_mut();
                self.buffer(buffer.as_mut_ptr(), buffer.len(), arg);
            }
            ("BYTES_OUT", Value::Int(length)) => {
                let room = Memory::new(*length as usize);
                self.memory(&room, Some(*length as usize));
                self.counted = true;
                after = After::Bytes(room, *length as usize);
            }
            ("STRUCT_IN" | "STRUCT_INOUT", Value::Struct(structure)) => self.slots.push(structure.address()),
            ("STRUCT_INOUT", Value::Int(int)) => {
                let mut scalar = Memory::new(8);
                store(scalar.bytes(), arg.bits, *int);
                self.memory(&scalar, None);
                after = After::One(scalar);
            }
            ("STRUCT_INOUT", Value::None) if arg.optional != 0 && arg.struct_index < 0 => {
                self.slots.push(0);
                after = After::Absent;
            }
            ("STRUCT_OUT", _) => {
                let room = Memory::new(size);
                self.memory(&room, None);
                after = After::One(room);
            }
            ("ARRAY_IN", Value::List(list)) if arg.struct_index < 0 => {
                let mut numbers = Memory::new(size * list.len());
                for (i, number) in list.iter().enumerate() {
                    store(&mut numbers.bytes()[i * size..], arg.bits, number.int()?);
                }
                self.memory(&numbers, Some(list.len()));
                after = After::Held(vec![numbers]);
            }
            ("ARRAY_IN" | "ARRAY_INOUT", Value::List(list)) => {
                let packed = pack(list, arg.struct_index)?;
                self.memory(&packed, Some(list.len()));
                after = After::InPlace(packed, Rc::clone(list));
            }
            ("ARRAY_OUT", Value::Int(count)) => {
                let room = Memory::new(size * *count as usize);
                self.memory(&room, Some(*count as usize));
                self.counted = true;
                after = After::Array(room);
            }
            ("SOCKADDR_IN", Value::Bytes(bytes)) => {
                let address = address(bytes)?;
                let mut held = Memory::new(address.len());
                held.bytes()[..address.len()].copy_from_slice(&address);
                self.memory(&held, Some(address.len()));
                after = After::Held(vec![held]);
            }
            ("SOCKADDR_IN", Value::Address(address)) => self.buffer(address.as_ptr(), address.len(), arg),
            ("SOCKADDR_IN", Value::None) => self.slots.extend([0, 0]),
            ("SOCKADDR_OUT", _) => {
                let (room, mut length) = (Memory::new(128), Memory::new(4));
                store(length.bytes(), 32, 128);
                self.slots.extend([room.address(), length.address()]);
                after = After::Address(room, length);
            }
            ("FDS_OUT", _) => {
                let pair = Memory::new(8);
                self.memory(&pair, None);
                after = After::Pair(pair);
            }
            ("IOV_IN" | "IOV_OUT", Value::List(list)) => {
                let mut vector = Memory::new(2 * WORD * list.len());
                for (i, one) in list.iter().enumerate() {
                    let (address, length) = match one {
                        Value::Bytes(bytes) => (bytes.as_ptr(), bytes.len()),
                        Value::Buffer(buffer) => {
                            let mut buffer = buffer.borrow_mut();
                            (buffer.as_mut_ptr().cast_const(), buffer.len())
                        }
                        other => return Err(wrong(other)),
                    };
                    let entry = &mut vector.bytes()[i * 2 * WORD..];
                    store_word(entry, address.expose_provenance() as u64);
                    store_word(&mut entry[WORD..], length as u64);
                }
                self.memory(&vector, Some(list.len()));
                after = After::Held(vec![vector]);
            }
            ("STRINGS", Value::List(list)) => {
                let mut held = vec![Memory::new(WORD * (list.len() + 1))];
                for (i, one) in list.iter().enumerate() {
                    let bytes = one.bytes().ok_or_else(|| wrong(one))?;
                    let mut string = Memory::new(bytes.len() + 1);
                    string.bytes()[..bytes.len()].copy_from_slice(&bytes);
                    store_word(&mut held[0].bytes()[i * WORD..], string.address());
                    held.push(string);
                }
                self.slots.push(held[0].address());
                after = After::Held(held);
            }
            (_, Value::None) if arg.optional != 0 => self.slots.extend(std::iter::repeat_n(0, arg.slots.into())),
            (_, value) => return Err(wrong(value)),
        }
        self.after.push(after);
        Ok(())
    }

    fn buffer(&mut self, pointer: *const u8, length: usize, arg: &c::Arg) {
        self.slots.push(pointer.expose_provenance() as u64);
        if arg.slots == 2 {
            self.slots.push(length as u64);
        }
    }

    fn results(self, call: &c::Call, args: &[c::Arg], result: i64) -> Result<Vec<Value>, Failure> {
        let count = result as usize;
        let mut results = Vec::new();
        match library::result_kind(call) {
            "STATUS" => {}
            "COUNT" if self.counted => {}
            "NUMBER" if call.result_bits == 64 && call.result_signed == 0 => {
                results.push(Value::Int((result as u64).into()));
            }
            "ADDRESS" => results.push(Value::Int((result as u64).into())),
            _ => results.push(Value::Int(result.into())),
        }
        for (arg, after) in args.iter().zip(self.after) {
            let size = arg.size as usize;
            let element = |bytes: &[u8]| match library::structure(arg.struct_index) {
                Some(entry) => Value::Struct(Struct::from_bytes(entry, bytes)),
                None => Value::Int(load(bytes, arg.bits, arg.is_signed != 0)),
            };
            match after {
                After::Nothing | After::Held(_) => {}
                After::Bytes(mut room, length) => {
                    results.push(Value::Bytes(Rc::new(room.bytes()[..count.min(length)].to_vec())));
                }
                After::Array(mut room) => {
                    let elements = (0..count).map(|i| element(&room.bytes()[i * size..]));
                    results.push(Value::List(Rc::new(elements.collect())));
                }
                After::Absent => results.push(Value::None),
                After::One(mut room) => results.push(element(room.bytes())),
                After::InPlace(mut packed, list) => {
                    for (i, one) in list.iter().enumerate() {
                        if let Value::Struct(one) = one {
                            one.copy_from(&packed.bytes()[i * size..]);
                        }
                    }
                }
                After::Address(mut room, mut length) => {
                    let length = load(length.bytes(), 32, false) as usize;
                    results.push(Value::Address(Rc::new(room.bytes()[..length.min(128)].to_vec())));
                }
                After::Pair(mut pair) => {
                    let bytes = pair.bytes();
                    results.push(Value::Int(load(bytes, 32, true)));
                    results.push(Value::Int(load(&bytes[4..], 32, true)));
                }
            }
        }
        Ok(results)
    }
}

fn pure(name: &str, args: &[Value]) -> Result<Vec<u8>, String> {
    let entry = library::call(name).ok_or_else(|| format!("no {name}"))?;
    let results = call(entry, args).map_err(|failure| match failure {
        Failure::Errno(_, text) | Failure::Misuse(text) => text,
    })?;
    results
        .first()
        .and_then(Value::bytes)
        .ok_or_else(|| format!("{name} gave no bytes"))
}

/// A socket address of its text.
fn address(text: &Rc<Vec<u8>>) -> Result<Vec<u8>, String> {
    pure("sockaddr_parse", &[Value::Bytes(Rc::clone(text)), Value::Int(128)])
}

/// The text of a socket address.
pub fn address_text(address: &Rc<Vec<u8>>) -> Result<Vec<u8>, String> {
    pure("sockaddr_format", &[Value::Bytes(Rc::clone(address)), Value::Int(512)])
}
