//! What an instruction says: its numbers taken apart, and put together again.

use callgate_macros::Record;
use serde::{Deserialize, Serialize};

/// An instruction of a classic BPF program, with the fields of `struct sock_filter`.
///
/// A list of these lies in memory as an array of that struct does, also in the document that C gets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct CbpfInstruction {
    /// What is done: class, size, mode and so on.
    pub code: u16,
    /// How many instructions a test skips when it holds.
    pub jt: u8,
    /// How many instructions a test skips when it does not hold.
    pub jf: u8,
    /// A number: an offset, a constant, a memory slot, how many instructions a jump skips.
    pub k: u32,
}

/// How many words of memory a program has.
pub const SLOTS: u32 = 16;
/// How many instructions a program may have.
pub const LONGEST: usize = 4096;
/// Offsets from here on mean what the kernel knows of a packet ([`Extension`]); as signed numbers they are negative.
pub(super) const EXTENSIONS: u32 = -0x1000_i32 as u32;
/// Offsets from here on count from the network header.
pub(super) const NETWORK: u32 = -0x10_0000_i32 as u32;
/// Offsets from here on count from the link layer's header.
pub(super) const LINK: u32 = -0x20_0000_i32 as u32;

/// The numbers that a code is made of. Source: linux/bpf_common.h, linux/filter.h.
mod code {
    pub const LD: u16 = 0x00;
    pub const LDX: u16 = 0x01;
    pub const ST: u16 = 0x02;
    pub const STX: u16 = 0x03;
    pub const ALU: u16 = 0x04;
    pub const JMP: u16 = 0x05;
    pub const RET: u16 = 0x06;
    pub const MISC: u16 = 0x07;
    pub const B: u16 = 0x10;
    pub const IMM: u16 = 0x00;
    pub const ABS: u16 = 0x20;
    pub const IND: u16 = 0x40;
    pub const MEM: u16 = 0x60;
    pub const LEN: u16 = 0x80;
    pub const MSH: u16 = 0xa0;
    pub const NEG: u16 = 0x80;
    pub const JA: u16 = 0x00;
    pub const X: u16 = 0x08;
    pub const A: u16 = 0x10;
    pub const TAX: u16 = 0x00;
    pub const TXA: u16 = 0x80;
}

/// An enum of which each member has a number and a name, and all can be counted up.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident: $int:ty { $($(#[$member_doc:meta])* $member:ident = $value:literal $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$member_doc])* $member = $value,)* }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$member,)*];

            /// Its name in a program's text.
            pub fn name(self) -> &'static str {
                match self { $(Self::$member => $text,)* }
            }

            fn number(self) -> $int {
                self as $int
            }

            fn from_number(number: $int) -> Option<Self> {
                Self::ALL.iter().copied().find(|item| item.number() == number)
            }
        }
    };
}

named! {
    /// How much a load takes out of the data.
    Size: u16 {
        /// Four bytes.
        Word = 0x00 "ld",
        /// Two bytes.
        Half = 0x08 "ldh",
        /// One byte.
        Byte = 0x10 "ldb",
    }
}

impl Size {
    /// In bytes.
    pub fn bytes(self) -> usize {
        match self {
            Self::Word => 4,
            Self::Half => 2,
            Self::Byte => 1,
        }
    }
}

named! {
    /// Calculations with A.
    Alu: u16 {
        /// A + operand.
        Add = 0x00 "add",
        /// A - operand.
        Sub = 0x10 "sub",
        /// A * operand.
        Mul = 0x20 "mul",
        /// A / operand.
        Div = 0x30 "div",
        /// A or operand, bit by bit.
        Or = 0x40 "or",
        /// A and operand, bit by bit.
        And = 0x50 "and",
        /// A shifted to the left.
        Lsh = 0x60 "lsh",
        /// A shifted to the right.
        Rsh = 0x70 "rsh",
        /// The rest of A / operand.
        Mod = 0x90 "mod",
        /// A exclusive or operand, bit by bit.
        Xor = 0xa0 "xor",
    }
}

named! {
    /// Tests of A, without a sign.
    Test: u16 {
        /// A equals the operand.
        Equal = 0x10 "jeq",
        /// A is greater.
        Greater = 0x20 "jgt",
        /// A is greater, or equal.
        GreaterOrEqual = 0x30 "jge",
        /// A and the operand have a bit in common.
        Set = 0x40 "jset",
    }
}

named! {
    /// What the kernel knows of a packet beside its bytes. The numbers count from `SKF_AD_OFF`.
    Extension: u32 {
        /// The protocol, an `ETH_P` (as a number, whatever the byte order).
        Protocol = 0 "proto",
        /// Where the packet goes, a `PACKET_TYPE`.
        PacketType = 4 "type",
        /// Index of the interface.
        Interface = 8 "ifidx",
        /// Where in the data, from the offset A on, the netlink attribute X is; 0 if nowhere.
        Attribute = 12 "nla",
        /// Where in the netlink attribute at the offset A the attribute X is; 0 if nowhere.
        Nested = 16 "nlan",
        /// The packet's mark.
        Mark = 20 "mark",
        /// The queue that it came by, counted from 1; 0 if that is not known.
        Queue = 24 "queue",
        /// Type of the interface's hardware, an `ARPHRD`.
        Hardware = 28 "hatype",
        /// The hash of its flow.
        Hash = 32 "rxhash",
        /// The processor that runs the program.
        Cpu = 36 "cpu",
        /// A exclusive or X.
        XorX = 40 "alu_xor_x",
        /// The VLAN tag.
        VlanTag = 44 "vlan_tci",
        /// Whether it has one.
        VlanPresent = 48 "vlan_avail",
        /// Where the payload begins.
        Payload = 52 "poff",
        /// A number by chance.
        Random = 56 "rand",
        /// The protocol of the VLAN tag.
        VlanProtocol = 60 "vlan_tpid",
    }
}

impl Extension {
    /// The one of that name.
    pub fn by_name(name: &str) -> Option<Self> {
        let name = if name == "vlan_pr" { "vlan_avail" } else { name };
        Self::ALL.iter().copied().find(|item| item.name() == name)
    }
}

/// What is loaded into A or X.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Load {
    /// A constant.
    Immediate(u32),
    /// A word of memory.
    Memory(u32),
    /// The data's length.
    Length,
    /// Data at an offset, in network byte order.
    Absolute(Size, u32),
    /// Data at an offset plus X.
    Indirect(Size, u32),
    /// What the kernel knows; the size has no effect.
    Extension(Size, Extension),
}

/// The other side of a calculation or test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// A constant.
    K(u32),
    /// The register X.
    X,
}

/// An instruction taken apart. Numbers that it has no use for are gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Load A.
    Load(Load),
    /// Load X: a constant, memory or the length.
    LoadX(Load),
    /// Load X with four times the lower half of the byte at an offset, the length of an IPv4 header.
    HeaderLength(u32),
    /// Store A in memory.
    Store(u32),
    /// Store X in memory.
    StoreX(u32),
    /// Calculate.
    Alu(Alu, Operand),
    /// -A.
    Negate,
    /// Skip so many instructions.
    Jump(u32),
    /// Skip so many instructions if a test holds, and so many if it does not.
    Test(Test, Operand, u8, u8),
    /// End with a number.
    Return(u32),
    /// End with A.
    ReturnA,
    /// X = A.
    Tax,
    /// A = X.
    Txa,
}

impl Operation {
    /// What an instruction says; nothing if there is no such instruction.
    pub fn of(instruction: CbpfInstruction) -> Option<Self> {
        let CbpfInstruction { code, jt, jf, k } = instruction;
        if code & !0xff != 0 {
            return None;
        }
        let (size, mode, op) = (Size::from_number(code & 0x18), code & 0xe0, code & 0xf0);
        let operand = if code & code::X == 0 { Operand::K(k) } else { Operand::X };
        match code & 0x07 {
            code::LD => match (mode, size?) {
                (code::IMM, Size::Word) => Some(Self::Load(Load::Immediate(k))),
                (code::MEM, Size::Word) => Some(Self::Load(Load::Memory(k))),
                (code::LEN, Size::Word) => Some(Self::Load(Load::Length)),
                (code::IND, size) => Some(Self::Load(Load::Indirect(size, k))),
                (code::ABS, size) => {
                    let known = k.checked_sub(EXTENSIONS).and_then(Extension::from_number);
                    let load = known.map_or(Load::Absolute(size, k), |known| Load::Extension(size, known));
                    Some(Self::Load(load))
                }
                _ => None,
            },
            code::LDX => match (mode, size?) {
                (code::IMM, Size::Word) => Some(Self::LoadX(Load::Immediate(k))),
                (code::MEM, Size::Word) => Some(Self::LoadX(Load::Memory(k))),
                (code::LEN, Size::Word) => Some(Self::LoadX(Load::Length)),
                (code::MSH, Size::Byte) => Some(Self::HeaderLength(k)),
                _ => None,
            },
            code::ST if code == code::ST => Some(Self::Store(k)),
            code::STX if code == code::STX => Some(Self::StoreX(k)),
            code::ALU if code == code::ALU | code::NEG => Some(Self::Negate),
            code::ALU => Some(Self::Alu(Alu::from_number(op)?, operand)),
            code::JMP if code == code::JMP | code::JA => Some(Self::Jump(k)),
            code::JMP => Some(Self::Test(Test::from_number(op)?, operand, jt, jf)),
            code::RET if code == code::RET => Some(Self::Return(k)),
            code::RET if code == code::RET | code::A => Some(Self::ReturnA),
            code::MISC if code == code::MISC | code::TAX => Some(Self::Tax),
            code::MISC if code == code::MISC | code::TXA => Some(Self::Txa),
            _ => None,
        }
    }

    /// The instruction.
    pub fn instruction(self) -> CbpfInstruction {
        let of = |code, k| CbpfInstruction {
            code,
            k,
            ..Default::default()
        };
        let with = |code, operand| match operand {
            Operand::K(k) => of(code, k),
            Operand::X => of(code | code::X, 0),
        };
        let load = |class, load| match load {
            Load::Immediate(k) => of(class | code::IMM, k),
            Load::Memory(k) => of(class | code::MEM, k),
            Load::Length => of(class | code::LEN, 0),
            Load::Absolute(size, k) => of(class | code::ABS | size.number(), k),
            Load::Indirect(size, k) => of(class | code::IND | size.number(), k),
            Load::Extension(size, known) => of(class | code::ABS | size.number(), EXTENSIONS + known.number()),
        };
        match self {
            Self::Load(what) => load(code::LD, what),
            Self::LoadX(what) => load(code::LDX, what),
            Self::HeaderLength(k) => of(code::LDX | code::MSH | code::B, k),
            Self::Store(k) => of(code::ST, k),
            Self::StoreX(k) => of(code::STX, k),
            Self::Alu(alu, operand) => with(code::ALU | alu.number(), operand),
            Self::Negate => of(code::ALU | code::NEG, 0),
            Self::Jump(k) => of(code::JMP | code::JA, k),
            Self::Test(test, operand, jt, jf) => CbpfInstruction {
                jt,
                jf,
                ..with(code::JMP | test.number(), operand)
            },
            Self::Return(k) => of(code::RET, k),
            Self::ReturnA => of(code::RET | code::A, 0),
            Self::Tax => of(code::MISC | code::TAX, 0),
            Self::Txa => of(code::MISC | code::TXA, 0),
        }
    }
}
