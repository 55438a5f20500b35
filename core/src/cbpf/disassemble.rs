//! From instructions to text that can be assembled again.

use super::CbpfInstruction;
use super::check::Fault;
use super::instruction::{Alu, Load, Operand, Operation, Test};
use std::collections::BTreeSet;

/// One line for each instruction, with labels where jumps go: `l5` is the instruction 5.
pub fn disassemble(instructions: &[CbpfInstruction]) -> Result<String, Fault> {
    let operation = |(at, instruction): (usize, &CbpfInstruction)| {
        Operation::of(*instruction).ok_or_else(|| Fault {
            at,
            reason: format!("there is no instruction with the code {:#x}", instruction.code),
        })
    };
    let operations = instructions
        .iter()
        .enumerate()
        .map(operation)
        .collect::<Result<Vec<_>, _>>()?;
    let goals: BTreeSet<usize> = operations
        .iter()
        .enumerate()
        .flat_map(|(at, it)| goals(at, *it))
        .collect();
    if let Some(beyond) = goals.last().filter(|goal| **goal >= operations.len()) {
        let at = operations
            .iter()
            .enumerate()
            .position(|(at, it)| self::goals(at, *it).contains(beyond));
        return Err(Fault {
            at: at.unwrap_or_default(),
            reason: "a jump beyond the last instruction".to_owned(),
        });
    }
    let width = goals.last().map_or(0, |last| format!("l{last}: ").len());
    let mut text = String::new();
    for (at, operation) in operations.iter().enumerate() {
        let label = if goals.contains(&at) {
            format!("l{at}:")
        } else {
            String::new()
        };
        text.push_str(&format!("{label:width$}{}\n", shown(at, *operation)));
    }
    Ok(text)
}

/// The instructions that one has a label for: a test that jumps in one case only has one.
fn goals(at: usize, operation: Operation) -> Vec<usize> {
    match operation {
        Operation::Jump(skipped) => vec![at + 1 + skipped as usize],
        Operation::Test(_, _, jt, 0) => vec![at + 1 + usize::from(jt)],
        Operation::Test(test, _, 0, jf) if test != Test::Set => vec![at + 1 + usize::from(jf)],
        Operation::Test(_, _, jt, jf) => vec![at + 1 + usize::from(jt), at + 1 + usize::from(jf)],
        _ => vec![],
    }
}

fn shown(at: usize, operation: Operation) -> String {
    let label = |skipped: u32| format!("l{}", at + 1 + skipped as usize);
    match operation {
        Operation::Load(load) => loaded("ld", load),
        Operation::LoadX(load) => loaded("ldx", load),
        Operation::HeaderLength(offset) => format!("ldxb 4*([{}]&0xf)", offset.cast_signed()),
        Operation::Store(slot) => format!("st M[{slot}]"),
        Operation::StoreX(slot) => format!("stx M[{slot}]"),
        Operation::Alu(alu @ (Alu::And | Alu::Or | Alu::Xor), operand) => format!("{} {}", alu.name(), bits(operand)),
        Operation::Alu(alu, Operand::K(k)) => format!("{} #{k}", alu.name()),
        Operation::Alu(alu, Operand::X) => format!("{} x", alu.name()),
        Operation::Negate => "neg".to_owned(),
        Operation::Jump(skipped) => format!("ja {}", label(skipped)),
        Operation::Test(test, operand, jt, jf) => {
            // a test that jumps only when it does not hold has a name of its own
            let turned = match test {
                Test::Equal => "jne",
                Test::Greater => "jle",
                Test::GreaterOrEqual => "jlt",
                Test::Set => "",
            };
            let operand = bits(operand);
            match (jt, jf) {
                (_, 0) => format!("{} {operand}, {}", test.name(), label(jt.into())),
                (0, _) if !turned.is_empty() => format!("{turned} {operand}, {}", label(jf.into())),
                _ => format!("{} {operand}, {}, {}", test.name(), label(jt.into()), label(jf.into())),
            }
        }
        Operation::Return(k) => format!("ret #{k}"),
        Operation::ReturnA => "ret a".to_owned(),
        Operation::Tax => "tax".to_owned(),
        Operation::Txa => "txa".to_owned(),
    }
}

/// A number that is looked at bit by bit, or compared.
fn bits(operand: Operand) -> String {
    match operand {
        Operand::K(k) => format!("#{k:#x}"),
        Operand::X => "x".to_owned(),
    }
}

/// A load, with the mnemonic of a whole word.
fn loaded(mnemonic: &str, load: Load) -> String {
    match load {
        Load::Immediate(k) => format!("{mnemonic} #{k}"),
        Load::Memory(slot) => format!("{mnemonic} M[{slot}]"),
        Load::Length => format!("{mnemonic} len"),
        Load::Absolute(size, offset) => format!("{} [{}]", size.name(), offset.cast_signed()),
        Load::Indirect(size, offset) => match offset.cast_signed() {
            offset @ 0.. => format!("{} [x + {offset}]", size.name()),
            offset => format!("{} [x {offset}]", size.name()),
        },
        Load::Extension(size, known) => format!("{} {}", size.name(), known.name()),
    }
}
