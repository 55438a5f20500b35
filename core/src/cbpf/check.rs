//! Whether a program may run: what the kernel itself looks at before it takes one, with reasons.

use super::instruction::{Alu, EXTENSIONS, LONGEST, Load, Operand, Operation, SLOTS, Size};
use super::{CbpfInstruction, CbpfTarget};

/// The bytes of `struct seccomp_data`.
pub(super) const SECCOMP_DATA: u32 = 64;

/// Which instruction is wrong, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The instruction, counted from 0.
    pub at: usize,
    /// What is wrong with it.
    pub reason: String,
}

/// A program that is as the kernel wants it: every path ends, with nothing read that was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    operations: Vec<Operation>,
    target: CbpfTarget,
}

impl Program {
    /// Checks instructions.
    pub fn new(instructions: &[CbpfInstruction], target: CbpfTarget) -> Result<Self, Fault> {
        let fault = |at, reason: String| Err(Fault { at, reason });
        if instructions.is_empty() {
            return fault(0, "a program has at least one instruction".to_owned());
        }
        if instructions.len() > LONGEST {
            return fault(LONGEST, format!("a program has at most {LONGEST} instructions"));
        }
        let mut operations = Vec::with_capacity(instructions.len());
        for (at, instruction) in instructions.iter().enumerate() {
            let Some(operation) = Operation::of(*instruction) else {
                return fault(
                    at,
                    format!("there is no instruction with the code {:#x}", instruction.code),
                );
            };
            let after = instructions.len() - at - 1;
            if let Some(reason) = alone(operation, after).or_else(|| foreign(operation, target)) {
                return fault(at, reason);
            }
            operations.push(operation);
        }
        if !matches!(operations.last(), Some(Operation::Return(_) | Operation::ReturnA)) {
            return fault(operations.len() - 1, "the last instruction is no `ret`".to_owned());
        }
        memory(&operations)?;
        Ok(Self { operations, target })
    }

    /// Its instructions, taken apart.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// What it runs on.
    pub fn target(&self) -> CbpfTarget {
        self.target
    }
}

/// What is wrong with an instruction whatever stands around it; `after` is how many follow.
fn alone(operation: Operation, after: usize) -> Option<String> {
    match operation {
        Operation::Load(Load::Memory(slot))
        | Operation::LoadX(Load::Memory(slot))
        | Operation::Store(slot)
        | Operation::StoreX(slot)
            if slot >= SLOTS =>
        {
            Some(format!("there is no memory slot {slot}, only 0 to {}", SLOTS - 1))
        }
        Operation::Alu(Alu::Div | Alu::Mod, Operand::K(0)) => Some("a division by zero".to_owned()),
        Operation::Alu(Alu::Lsh | Alu::Rsh, Operand::K(by @ 32..)) => Some(format!("a shift by {by} of 32 bits")),
        Operation::Load(Load::Absolute(_, offset)) if offset >= EXTENSIONS => {
            Some(format!("there is no extension at the offset {}", offset.cast_signed()))
        }
        Operation::Jump(skipped) if skipped as usize >= after => Some("a jump beyond the last instruction".to_owned()),
        Operation::Test(_, _, jt, jf) if usize::from(jt.max(jf)) >= after => {
            Some("a jump beyond the last instruction".to_owned())
        }
        _ => None,
    }
}

/// Why an instruction cannot be used for a target.
fn foreign(operation: Operation, target: CbpfTarget) -> Option<String> {
    if target == CbpfTarget::Packet {
        return None;
    }
    match operation {
        Operation::Load(Load::Absolute(Size::Word, offset)) if offset % 4 == 0 && offset < SECCOMP_DATA => None,
        Operation::Load(Load::Absolute(..)) => Some("seccomp loads whole words, at multiples of 4 below 64".to_owned()),
        Operation::Load(Load::Indirect(..) | Load::Extension(..)) | Operation::HeaderLength(_) => {
            Some("seccomp has no such load".to_owned())
        }
        Operation::Alu(Alu::Mod, _) => Some("seccomp has no `mod`".to_owned()),
        _ => None,
    }
}

/// Follows which memory slots are written on every path, as the kernel does: an instruction after a `ret` is seen as
/// if that went on.
fn memory(operations: &[Operation]) -> Result<(), Fault> {
    let mut arrive = vec![u16::MAX; operations.len()];
    let mut written: u16 = 0;
    for (at, operation) in operations.iter().enumerate() {
        written &= arrive[at];
        match *operation {
            Operation::Store(slot) | Operation::StoreX(slot) => written |= 1 << slot,
            Operation::Load(Load::Memory(slot)) | Operation::LoadX(Load::Memory(slot)) if written & 1 << slot == 0 => {
                let reason = format!("the memory slot {slot} is read, and was not written on every way here");
                return Err(Fault { at, reason });
            }
            Operation::Jump(skipped) => {
                arrive[at + 1 + skipped as usize] &= written;
                written = u16::MAX;
            }
            Operation::Test(_, _, jt, jf) => {
                arrive[at + 1 + usize::from(jt)] &= written;
                arrive[at + 1 + usize::from(jf)] &= written;
                written = u16::MAX;
            }
            _ => {}
        }
    }
    Ok(())
}
