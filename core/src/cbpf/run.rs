//! The machine: what a program answers.

use super::check::{Program, SECCOMP_DATA};
use super::instruction::{Alu, Extension, LINK, Load, NETWORK, Operand, Operation, SLOTS, Size, Test};

/// What a program looks at.
pub trait Input {
    /// The length in bytes.
    fn length(&self) -> u32;
    /// A number in the data; nothing if it reaches beyond them.
    fn load(&self, size: Size, offset: u32) -> Option<u32>;
    /// What is known beside the data. A and X are the registers.
    fn extension(&self, known: Extension, a: u32, x: u32) -> u32;
}

/// A packet.
#[derive(Clone, Debug, Default)]
pub struct Packet<'a> {
    /// Its bytes, from the link layer's header on if it has one.
    pub data: &'a [u8],
    /// Where in them the network header is.
    pub network: u32,
    /// What is known beside them, each with its value; what is not there is 0.
    pub known: &'a [(Extension, u32)],
}

impl Packet<'_> {
    /// The attribute of a type among those in `data[from..]`; where it is, or 0.
    fn attribute(&self, from: usize, to: usize, wanted: u32) -> u32 {
        let mut at = from;
        while let Some(header) = self.data.get(at..at + 4).filter(|_| at + 4 <= to) {
            let length = usize::from(u16::from_ne_bytes([header[0], header[1]]));
            let kind = u16::from_ne_bytes([header[2], header[3]]) & 0x3fff;
            if length < 4 || at + length > to {
                return 0;
            }
            if u32::from(kind) == wanted {
                return at as u32;
            }
            at += length.next_multiple_of(4);
        }
        0
    }
}

impl Input for Packet<'_> {
    fn length(&self) -> u32 {
        self.data.len() as u32
    }

    fn load(&self, size: Size, offset: u32) -> Option<u32> {
        let start = match offset {
            0..0x8000_0000 => u64::from(offset),
            NETWORK.. => u64::from(self.network) + u64::from(offset - NETWORK),
            LINK.. => u64::from(offset - LINK),
            _ => return None,
        };
        let start = usize::try_from(start).ok()?;
        let bytes = self.data.get(start..start.checked_add(size.bytes())?)?;
        Some(bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
    }

    fn extension(&self, known: Extension, a: u32, x: u32) -> u32 {
        let (length, start) = (self.data.len(), a as usize);
        match known {
            Extension::XorX => a ^ x,
            Extension::Attribute if length < 4 || start > length - 4 => 0,
            Extension::Attribute => self.attribute(start, length, x),
            Extension::Nested if length < 4 || start > length - 4 => 0,
            Extension::Nested => {
                let outer = usize::from(u16::from_ne_bytes([self.data[start], self.data[start + 1]]));
                if outer > length - start {
                    return 0;
                }
                self.attribute(start + 4, start + outer, x)
            }
            _ => self
                .known
                .iter()
                .find(|(it, _)| *it == known)
                .map_or(0, |(_, value)| *value),
        }
    }
}

/// A system call as seccomp shows it: the bytes of `struct seccomp_data`, whose words are in the processor's order.
#[derive(Clone, Copy, Debug)]
pub struct SystemCall<'a>(pub &'a [u8]);

impl Input for SystemCall<'_> {
    fn length(&self) -> u32 {
        SECCOMP_DATA
    }

    fn load(&self, _: Size, offset: u32) -> Option<u32> {
        let bytes = self.0.get(offset as usize..)?.first_chunk()?;
        Some(u32::from_ne_bytes(*bytes))
    }

    fn extension(&self, _: Extension, _: u32, _: u32) -> u32 {
        0
    }
}

/// What a program answered, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The number that it returned; 0 if it read beyond the data or divided by zero.
    pub value: u32,
    /// The instruction that ended it, counted from 0.
    pub at: usize,
    /// How many instructions were carried out.
    pub steps: usize,
    /// A at the end.
    pub a: u32,
    /// X at the end.
    pub x: u32,
}

/// Runs a program. It ends, since a checked one only jumps forward.
pub fn run(program: &Program, input: &impl Input) -> Answer {
    let mut machine = Machine {
        a: 0,
        x: 0,
        memory: [0; SLOTS as usize],
    };
    let mut at = 0;
    for steps in 1.. {
        let step = machine.step(program.operations()[at], input);
        match step {
            Some(Step::Skip(skipped)) => at += 1 + skipped as usize,
            Some(Step::End(value)) => return machine.answer(value, at, steps),
            None => return machine.answer(0, at, steps),
        }
    }
    unreachable!("there are not as many instructions")
}

/// What comes after an instruction.
enum Step {
    Skip(u32),
    End(u32),
}

struct Machine {
    a: u32,
    x: u32,
    memory: [u32; SLOTS as usize],
}

impl Machine {
    fn answer(&self, value: u32, at: usize, steps: usize) -> Answer {
        let Self { a, x, .. } = *self;
        Answer { value, at, steps, a, x }
    }

    /// One instruction; nothing if it ends the program with 0.
    fn step(&mut self, operation: Operation, input: &impl Input) -> Option<Step> {
        match operation {
            Operation::Load(load) => self.a = self.load(load, input)?,
            Operation::LoadX(load) => self.x = self.load(load, input)?,
            Operation::HeaderLength(offset) => self.x = (input.load(Size::Byte, offset)? & 0xf) << 2,
            Operation::Store(slot) => self.memory[slot as usize] = self.a,
            Operation::StoreX(slot) => self.memory[slot as usize] = self.x,
            Operation::Alu(alu, operand) => self.a = calculate(alu, self.a, self.operand(operand))?,
            Operation::Negate => self.a = self.a.wrapping_neg(),
            Operation::Jump(skipped) => return Some(Step::Skip(skipped)),
            Operation::Test(test, operand, jt, jf) => {
                let holds = holds(test, self.a, self.operand(operand));
                return Some(Step::Skip(u32::from(if holds { jt } else { jf })));
            }
            Operation::Return(value) => return Some(Step::End(value)),
            Operation::ReturnA => return Some(Step::End(self.a)),
            Operation::Tax => self.x = self.a,
            Operation::Txa => self.a = self.x,
        }
        Some(Step::Skip(0))
    }

    fn operand(&self, operand: Operand) -> u32 {
        match operand {
            Operand::K(k) => k,
            Operand::X => self.x,
        }
    }

    fn load(&self, load: Load, input: &impl Input) -> Option<u32> {
        match load {
            Load::Immediate(k) => Some(k),
            Load::Memory(slot) => Some(self.memory[slot as usize]),
            Load::Length => Some(input.length()),
            Load::Absolute(size, offset) => input.load(size, offset),
            Load::Indirect(size, offset) => input.load(size, offset.wrapping_add(self.x)),
            Load::Extension(_, known) => Some(input.extension(known, self.a, self.x)),
        }
    }
}

/// Nothing if it cannot be calculated. A shift takes the lower five bits, as the kernel's machine does.
fn calculate(alu: Alu, a: u32, by: u32) -> Option<u32> {
    match alu {
        Alu::Add => Some(a.wrapping_add(by)),
        Alu::Sub => Some(a.wrapping_sub(by)),
        Alu::Mul => Some(a.wrapping_mul(by)),
        Alu::Div => a.checked_div(by),
        Alu::Mod => a.checked_rem(by),
        Alu::Or => Some(a | by),
        Alu::And => Some(a & by),
        Alu::Xor => Some(a ^ by),
        Alu::Lsh => Some(a.wrapping_shl(by)),
        Alu::Rsh => Some(a.wrapping_shr(by)),
    }
}

fn holds(test: Test, a: u32, than: u32) -> bool {
    match test {
        Test::Equal => a == than,
        Test::Greater => a > than,
        Test::GreaterOrEqual => a >= than,
        Test::Set => a & than != 0,
    }
}
