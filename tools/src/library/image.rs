//! The data of a shared library as the system's loader would lay it out, read from the file of any platform.

use object::read::macho::{Fixup, MachOFile64};
use object::{
    Architecture, Endianness, ExportTarget, File, NameOrOrdinal, Object, ObjectSegment, RelocationFlags, elf,
};
use std::error::Error;

/// What goes wrong here is told to a person.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How a processor lays C types out.
#[derive(Clone, Copy)]
pub struct Model {
    /// Bytes of a pointer.
    pub pointer: u64,
    /// What 64-bit integers are aligned at.
    pub align_of_u64: u64,
}

/// A library's memory.
pub struct Image {
    /// Of its processor.
    pub model: Model,
    little: bool,
    segments: Vec<Segment>,
    exports: Vec<(String, u64)>,
}

struct Segment {
    address: u64,
    data: Vec<u8>,
}

impl Image {
    /// Reads a shared library: ELF, or Mach-O for one processor.
    pub fn new(file: &[u8]) -> Result<Self> {
        let parsed = File::parse(file)?;
        let mut segments = Vec::new();
        for segment in parsed.segments() {
            segments.push(Segment {
                address: segment.address(),
                data: segment.data()?.to_vec(),
            });
        }
        let mut exports = Vec::new();
        for export in parsed.exports()? {
            let export = export?;
            if let (NameOrOrdinal::Name(name), ExportTarget::Address { address }) = (export.name(), export.target()) {
                exports.push((String::from_utf8_lossy(name).into_owned(), address));
            }
        }
        let mut image = Self {
            model: Model {
                pointer: if parsed.is_64() { 8 } else { 4 },
                align_of_u64: match parsed.architecture() {
                    Architecture::I386 => 4,
                    _ => 8,
                },
            },
            little: parsed.is_little_endian(),
            segments,
            exports,
        };
        match &parsed {
            File::Elf32(_) | File::Elf64(_) => image.relocate(&parsed)?,
            File::MachO64(macho) => image.fix_up(macho)?,
            _ => return Err("neither ELF nor 64-bit Mach-O".into()),
        }
        Ok(image)
    }

    /// ELF with addends: a pointer into the library is its relocation's addend. Without addends (`REL`, `RELR`) it stands in the
    /// data already, as the library is laid out at 0 here. Relocations by symbol are for functions, which nobody follows.
    fn relocate(&mut self, file: &File<'_>) -> Result<()> {
        let relative = match file.architecture() {
            Architecture::X86_64 => elf::R_X86_64_RELATIVE,
            Architecture::Aarch64 => elf::R_AARCH64_RELATIVE,
            Architecture::Riscv64 => elf::R_RISCV_RELATIVE,
            Architecture::PowerPc64 => elf::R_PPC64_RELATIVE,
            Architecture::S390x => elf::R_390_RELATIVE,
            Architecture::Arm => elf::R_ARM_RELATIVE,
            Architecture::I386 => elf::R_386_RELATIVE,
            other => return Err(format!("the relocations of {other:?} are not known").into()),
        };
        for (place, relocation) in file.dynamic_relocations().into_iter().flatten() {
            if relocation.flags() == (RelocationFlags::Elf { r_type: relative }) && !relocation.has_implicit_addend() {
                self.put(place, relocation.addend() as u64)?;
            }
        }
        Ok(())
    }

    /// Mach-O: with rebase commands, pointers stand in the data already; with chained fixups they are packed together with the
    /// way to the next one.
    fn fix_up(&mut self, file: &MachOFile64<'_, Endianness>) -> Result<()> {
        let endian = file.endian();
        let base = file
            .segments()
            .find(|s| s.name() == Ok(Some("__TEXT")))
            .map(|s| s.address());
        let base = base.ok_or("no __TEXT")?;
        let mut commands = file.macho_load_commands()?;
        while let Some(command) = commands.next()? {
            let Some(command) = command.dyld_chained_fixups()? else {
                continue;
            };
            let fixups = command.chained_fixups(endian, file.data())?;
            let mut chains = fixups.segments(endian)?;
            while let Some(chain) = chains.next()? {
                let segment = file.segments().nth(chain.index() as usize).ok_or("no such segment")?;
                let mut places = chain.fixups(endian, base, segment.data()?);
                while let Some((offset, fixup)) = places.next()? {
                    if let Fixup::Rebase(rebase) = fixup {
                        self.put(segment.address() + offset, base + rebase.target_offset)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn place(&self, address: u64, len: u64) -> Result<(usize, std::ops::Range<usize>)> {
        let end = address.checked_add(len).ok_or("an address beyond all memory")?;
        let holds = |s: &Segment| s.address <= address && end <= s.address + s.data.len() as u64;
        let index = self.segments.iter().position(holds);
        let index = index.ok_or_else(|| format!("{len} bytes at {address:#x} are not in the file"))?;
        let start = (address - self.segments[index].address) as usize;
        Ok((index, start..start + len as usize))
    }

    fn put(&mut self, address: u64, pointer: u64) -> Result<()> {
        let (index, range) = self.place(address, self.model.pointer)?;
        let bytes = if self.little {
            pointer.to_le_bytes()
        } else {
            pointer.to_be_bytes()
        };
        let skip = if self.little { 0 } else { bytes.len() - range.len() };
        let bytes = &bytes[skip..skip + range.len()];
        self.segments[index].data[range].copy_from_slice(bytes);
        Ok(())
    }

    /// An unsigned number of so many bytes.
    pub fn number(&self, address: u64, size: u64) -> Result<u64> {
        let (index, range) = self.place(address, size)?;
        let bytes = &self.segments[index].data[range];
        let join = |number: u64, byte: &u8| number << 8 | u64::from(*byte);
        Ok(if self.little {
            bytes.iter().rev().fold(0, join)
        } else {
            bytes.iter().fold(0, join)
        })
    }

    /// A pointer.
    pub fn pointer(&self, address: u64) -> Result<u64> {
        self.number(address, self.model.pointer)
    }

    /// A NUL-terminated text.
    pub fn text(&self, address: u64) -> Result<String> {
        let (index, range) = self.place(address, 1)?;
        let bytes = &self.segments[index].data[range.start..];
        let len = bytes
            .iter()
            .position(|byte| *byte == 0)
            .ok_or("a text without an end")?;
        Ok(String::from_utf8(bytes[..len].to_vec())?)
    }

    /// Where an exported symbol stands; its name as C has it.
    pub fn symbol(&self, name: &str) -> Result<u64> {
        let named = |export: &&(String, u64)| export.0 == name || export.0.strip_prefix('_') == Some(name);
        let found = self.exports.iter().find(named);
        Ok(found.ok_or_else(|| format!("{name} is not exported"))?.1)
    }
}
