//! Classic BPF, the small language of socket filters and of seccomp: an assembler, a disassembler, a checker and a machine.
//!
//! A program is a list of [`CbpfInstruction`]s. It has the registers A and X and 16 words of memory, jumps only forward, and ends with a
//! number: how many bytes of a packet to take, or what becomes of a system call.

mod assemble;
mod check;
mod disassemble;
mod instruction;
mod run;
mod word;

pub use assemble::Mistake;
pub use check::{Fault, Program};
pub use instruction::{Alu, CbpfInstruction, Extension, LONGEST, Load, Operand, Operation, SLOTS, Size, Test};
pub use run::{Answer, Input, Packet, SystemCall, run as run_program};

use crate::document::{Bytes, Error, Result};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a program looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(rename_all = "lowercase")]
pub enum CbpfTarget {
    /// Packets of a socket.
    #[default]
    Packet,
    /// System calls: whole words of `struct seccomp_data`, in the processor's byte order.
    Seccomp,
}

/// A program as text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct CbpfSource {
    /// The program, an instruction on each line.
    pub text: String,
    /// Names that stand for numbers in it, beside those that it has for extensions.
    pub names: BTreeMap<String, i64>,
    /// What it looks at; packets if left out.
    pub target: CbpfTarget,
}

/// A program as text, that was assembled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct CbpfListing {
    /// An instruction on each line, with labels.
    pub text: String,
}

/// A program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct CbpfProgram {
    /// Its instructions.
    pub program: Vec<CbpfInstruction>,
    /// What it looks at; packets if left out.
    pub target: CbpfTarget,
}

/// A program and what it shall look at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct CbpfRun {
    /// Its instructions.
    pub program: Vec<CbpfInstruction>,
    /// What it looks at; packets if left out.
    pub target: CbpfTarget,
    /// The packet, or the 64 bytes of `struct seccomp_data`.
    pub data: Bytes,
    /// What the kernel would know of the packet, by the names of the extensions (`proto`, `ifidx` and so on); what is not given is 0.
    pub known: BTreeMap<String, u32>,
    /// Where in the data the network header is, for offsets from `SKF_NET_OFF` on.
    pub network: u32,
}

/// What a program answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct CbpfAnswer {
    /// The number that it returned: of a packet so many bytes are taken, none if it is 0. It is 0 also if the program read beyond
    /// the data or divided by zero.
    pub value: u32,
    /// The instruction that ended it, counted from 0.
    pub at: u32,
    /// How many instructions were carried out.
    pub steps: u32,
    /// The register A at the end.
    pub a: u32,
    /// The register X at the end.
    pub x: u32,
}

#[cfg(target_os = "linux")]
impl From<&CbpfInstruction> for crate::abi::SockFilter {
    fn from(&CbpfInstruction { code, jt, jf, k }: &CbpfInstruction) -> Self {
        Self { code, jt, jf, k }
    }
}

impl From<Mistake> for Error {
    fn from(Mistake { line, reason }: Mistake) -> Self {
        Self::invalid("text", format!("line {line}: {reason}"))
    }
}

impl From<Fault> for Error {
    fn from(Fault { at, reason }: Fault) -> Self {
        Self::invalid(format!("program[{at}]"), reason)
    }
}

/// Assemble a classic BPF program.
///
/// The language is that of the kernel's `bpf_asm`: `ld`, `ldh`, `ldb` with `[k]`, `[x + k]`, `#k`, `M[k]`, `len` or an extension; `ldi`,
/// `ldx`, `ldxi`, `ldxb 4*([k]&0xf)`, `st`, `stx`; `add`, `sub`, `mul`, `div`, `mod`, `neg`, `and`, `or`, `xor`, `lsh`, `rsh`; `ja` (or
/// `jmp`), `jeq`, `jne`, `jgt`, `jge`, `jlt`, `jle`, `jset` with a label for when it holds, and another for when not; `tax`, `txa`; `ret #k`
/// and `ret a`. A label is a name and a colon. Comments are those of C, and what follows a `;` on its line. What `tcpdump -d` prints
/// is understood too. The program is checked as the kernel will check it.
///
/// # Returns
/// The instructions.
///
/// # Errors
/// - `EINVAL`: a line is wrong; the message says which, and why
#[document(since = "1.0", source = "bpf(4), linux/filter.h")]
pub fn assemble(request: CbpfSource) -> Result<Vec<CbpfInstruction>> {
    Ok(assemble::assemble(&request.text, &request.names, request.target)?)
}

/// Write a classic BPF program as text, which `assemble` makes the same program of.
///
/// # Returns
/// The text.
///
/// # Errors
/// - `EINVAL`: an instruction is unknown, or jumps beyond the last one; the field says which
#[document(since = "1.0", source = "bpf(4), linux/filter.h")]
pub fn disassemble(request: CbpfProgram) -> Result<CbpfListing> {
    let text = disassemble::disassemble(&request.program)?;
    Ok(CbpfListing { text })
}

/// Check a classic BPF program as the kernel does before it takes one.
///
/// # Errors
/// - `EINVAL`: an instruction is wrong; the field says which, the message why
#[document(since = "1.0", source = "bpf(4), linux/filter.h")]
pub fn check(request: CbpfProgram) -> Result<()> {
    Program::new(&request.program, request.target)?;
    Ok(())
}

/// Run a classic BPF program here, as the kernel would.
///
/// # Returns
/// What it answered.
///
/// # Errors
/// - `EINVAL`: the program is wrong, `known` has a name that no extension has, or `data` is not as long as `struct seccomp_data`
#[document(since = "1.0", source = "bpf(4), seccomp(2), linux/filter.h")]
pub fn run(request: CbpfRun) -> Result<CbpfAnswer> {
    let program = Program::new(&request.program, request.target)?;
    let answer = match request.target {
        CbpfTarget::Packet => {
            let known = |(name, value): (&String, &u32)| {
                let wrong = || Error::invalid(format!("known.{name}"), "there is no such extension");
                Extension::by_name(name).map(|known| (known, *value)).ok_or_else(wrong)
            };
            let known = request.known.iter().map(known).collect::<Result<Vec<_>>>()?;
            let packet = Packet {
                data: &request.data.0,
                network: request.network,
                known: &known,
            };
            run_program(&program, &packet)
        }
        CbpfTarget::Seccomp => {
            if request.data.0.len() != check::SECCOMP_DATA as usize {
                return Err(Error::invalid(
                    "data",
                    format!("{} bytes, and not 64", request.data.0.len()),
                ));
            }
            run_program(&program, &SystemCall(&request.data.0))
        }
    };
    Ok(CbpfAnswer {
        value: answer.value,
        at: answer.at as u32,
        steps: answer.steps as u32,
        a: answer.a,
        x: answer.x,
    })
}

#[cfg(test)]
mod tests;
