//! Values of a case: what goes into calls and what comes out of them.

use crate::library;
use callgate_link as c;
use std::cell::RefCell;
use std::rc::Rc;

/// A value.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing.
    None,
    /// Any integer; descriptors too.
    Int(i128),
    /// Bytes that nobody changes.
    Bytes(Rc<Vec<u8>>),
    /// A buffer that calls write to.
    Buffer(Rc<RefCell<Vec<u8>>>),
    /// A structure.
    Struct(Rc<Struct>),
    /// A list.
    List(Rc<Vec<Value>>),
    /// A socket address.
    Address(Rc<Vec<u8>>),
}

impl Value {
    /// Bytes, whoever owns them.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        match self {
            Value::Bytes(bytes) => Some(bytes.to_vec()),
            Value::Buffer(buffer) => Some(buffer.borrow().clone()),
            _ => None,
        }
    }

    /// An integer.
    pub fn int(&self) -> Result<i128, String> {
        match self {
            Value::Int(int) => Ok(*int),
            other => Err(format!("{other:?} is no number")),
        }
    }
}

/// Zeroed memory that is aligned for any structure.
#[derive(Debug)]
pub struct Memory(Vec<u64>);

impl Memory {
    /// Room for this many bytes.
    pub fn new(bytes: usize) -> Self {
        Self(vec![0; bytes.div_ceil(8).max(1)])
    }

    /// Its address.
    pub fn address(&self) -> u64 {
        self.0.as_ptr().expose_provenance() as u64
    }

    /// Its bytes.
    pub fn bytes(&mut self) -> &mut [u8] {
        // SAFETY: bytes have no invalid values, and the slice covers exactly the words.
        unsafe { std::slice::from_raw_parts_mut(self.0.as_mut_ptr().cast(), self.0.len() * 8) }
    }
}

/// A structure in the kernel's layout.
pub struct Struct {
    entry: &'static c::Struct,
    memory: RefCell<Memory>,
    /// What its pointers point to.
    targets: RefCell<Vec<(String, Value, Memory)>>,
}

impl std::fmt::Debug for Struct {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(library::text(self.entry.kernel_name))
    }
}

/// How many bytes an address has, and a length.
pub const WORD: usize = size_of::<usize>();

/// Where in eight bytes the low ones stand.
fn low(bits: u8) -> std::ops::Range<usize> {
    let size = usize::from(bits / 8);
    if cfg!(target_endian = "big") {
        8 - size..8
    } else {
        0..size
    }
}

/// Reads an integer of this many bits.
pub fn load(bytes: &[u8], bits: u8, signed: bool) -> i128 {
    let mut raw = [0; 8];
    let place = low(bits);
    raw[place.clone()].copy_from_slice(&bytes[..place.len()]);
    let shift = 64 - u32::from(bits);
    let value = u64::from_ne_bytes(raw) << shift;
    if signed {
        i128::from(value as i64 >> shift)
    } else {
        i128::from(value >> shift)
    }
}

/// Writes one.
pub fn store(bytes: &mut [u8], bits: u8, value: i128) {
    let place = low(bits);
    bytes[..place.len()].copy_from_slice(&(value as u64).to_ne_bytes()[place]);
}

/// Writes an address or a length.
pub fn store_word(bytes: &mut [u8], value: u64) {
    store(bytes, usize::BITS as u8, value.into());
}

impl Struct {
    /// A zeroed one.
    pub fn new(entry: &'static c::Struct) -> Rc<Self> {
        Rc::new(Self {
            entry,
            memory: RefCell::new(Memory::new(entry.size as usize)),
            targets: RefCell::default(),
        })
    }

    /// One with these bytes.
    pub fn from_bytes(entry: &'static c::Struct, bytes: &[u8]) -> Rc<Self> {
        let made = Self::new(entry);
        made.copy_from(bytes);
        made
    }

    /// Its size in bytes.
    pub fn size(&self) -> usize {
        self.entry.size as usize
    }

    /// Its address.
    pub fn address(&self) -> u64 {
        self.memory.borrow().address()
    }

    /// Its bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.memory.borrow_mut().bytes()[..self.size()].to_vec()
    }

    /// Takes other bytes.
    pub fn copy_from(&self, bytes: &[u8]) {
        self.memory.borrow_mut().bytes()[..self.size()].copy_from_slice(&bytes[..self.size()]);
    }

    /// Sets a field.
    pub fn set(&self, name: &str, value: &Value) -> Result<(), String> {
        let field = library::field(self.entry, name)?;
        let at = field.offset as usize;
        if field.is_pointer != 0 {
            return self.point(field, value);
        }
        let mut memory = self.memory.borrow_mut();
        let bytes = &mut memory.bytes()[at..];
        match value {
            Value::Struct(inner) => {
                bytes[..inner.size()].copy_from_slice(&inner.to_bytes());
                // What it points to must live on.
                self.targets
                    .borrow_mut()
                    .push((String::new(), value.clone(), Memory::new(0)));
            }
            Value::List(list) => {
                for (i, element) in list.iter().enumerate() {
                    store(&mut bytes[i * field.size as usize..], field.bits, element.int()?);
                }
            }
            Value::Int(int) => store(bytes, field.bits, *int),
            other => {
                let given = other
                    .bytes()
                    .ok_or_else(|| format!("{other:?} is nothing for {name}"))?;
                bytes[..given.len()].copy_from_slice(&given);
            }
        }
        Ok(())
    }

    /// Lets a pointer field point at a value, and sets the field of its length.
    fn point(&self, field: &c::Field, value: &Value) -> Result<(), String> {
        let (address, count, held) = match value {
            Value::Bytes(bytes) => (bytes.as_ptr().expose_provenance() as u64, bytes.len(), Memory::new(0)),
            Value::Buffer(buffer) => {
                let mut buffer = buffer.borrow_mut();
                (
                    buffer.as_mut_ptr().expose_provenance() as u64,
                    buffer.len(),
                    Memory::new(0),
                )
            }
            Value::List(list) => {
                let held = pack(list, field.struct_index)?;
                (held.address(), list.len(), held)
            }
            other => return Err(format!("{other:?} cannot be pointed at")),
        };
        let length = library::text(field.length_field).to_owned();
        let name = library::text(field.name).to_owned();
        store_word(&mut self.memory.borrow_mut().bytes()[field.offset as usize..], address);
        if !length.is_empty() {
            self.set(&length, &Value::Int(count as i128))?;
        }
        self.targets.borrow_mut().push((name, value.clone(), held));
        Ok(())
    }

    /// Reads a field.
    pub fn get(&self, name: &str) -> Result<Value, String> {
        let field = library::field(self.entry, name)?;
        if field.is_pointer != 0 {
            let targets = self.targets.borrow();
            let target = targets.iter().rev().find(|(of, ..)| of == name);
            return Ok(target.map_or(Value::None, |(_, value, _)| value.clone()));
        }
        let size = field.size as usize;
        let mut memory = self.memory.borrow_mut();
        let bytes = &memory.bytes()[field.offset as usize..];
        let one = |bytes: &[u8]| match library::structure(field.struct_index) {
            Some(entry) => Value::Struct(Struct::from_bytes(entry, bytes)),
            None => Value::Int(load(bytes, field.bits, field.is_signed != 0)),
        };
        Ok(match field.count {
            0 => one(bytes),
            n if field.bits == 8 => Value::Bytes(Rc::new(bytes[..n as usize].to_vec())),
            n => Value::List(Rc::new((0..n as usize).map(|i| one(&bytes[i * size..])).collect())),
        })
    }
}

/// Structures side by side, as an array in C. Pointers inside stay valid while the list lives.
pub fn pack(list: &[Value], structure: i32) -> Result<Memory, String> {
    let entry = library::structure(structure).ok_or("a list of numbers is not pointed at")?;
    let size = entry.size as usize;
    let mut memory = Memory::new(size * list.len());
    for (i, element) in list.iter().enumerate() {
        let Value::Struct(element) = element else {
            return Err(format!("{element:?} is no structure"));
        };
        memory.bytes()[i * size..][..size].copy_from_slice(&element.to_bytes());
    }
    Ok(memory)
}
