//! The language and the machine by themselves; against the kernel in `kernel`.

use super::*;

#[cfg(target_os = "linux")]
mod kernel;

fn source(text: &str) -> CbpfSource {
    CbpfSource {
        text: text.to_owned(),
        ..CbpfSource::default()
    }
}

fn made(text: &str) -> Vec<CbpfInstruction> {
    assemble(source(text)).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn refusal(text: &str) -> String {
    assemble(source(text)).expect_err(text).to_string()
}

fn instruction(code: u16, jt: u8, jf: u8, k: u32) -> CbpfInstruction {
    CbpfInstruction { code, jt, jf, k }
}

fn ran(text: &str, data: &[u8]) -> CbpfAnswer {
    run(CbpfRun {
        program: made(text),
        data: data.into(),
        ..CbpfRun::default()
    })
    .expect(text)
}

#[test]
fn numbers_are_the_systems() {
    #[cfg(target_os = "linux")]
    {
        use super::instruction::{EXTENSIONS, LINK, NETWORK};
        assert_eq!(SLOTS, libc::BPF_MEMWORDS as u32);
        assert_eq!(LONGEST, libc::BPF_MAXINSNS as usize);
        assert_eq!(EXTENSIONS, libc::SKF_AD_OFF as u32);
        assert_eq!(NETWORK, libc::SKF_NET_OFF as u32);
        assert_eq!(LINK, libc::SKF_LL_OFF as u32);
        let code = |text: &str| u32::from(made(&format!("{text}\nend: ret #0"))[0].code);
        for (text, number) in [
            ("ld [0]", libc::BPF_LD | libc::BPF_W | libc::BPF_ABS),
            ("ldh [x + 0]", libc::BPF_LD | libc::BPF_H | libc::BPF_IND),
            ("ldb [0]", libc::BPF_LD | libc::BPF_B | libc::BPF_ABS),
            ("ld len", libc::BPF_LD | libc::BPF_W | libc::BPF_LEN),
            ("ldi 1", libc::BPF_LD | libc::BPF_IMM),
            ("ldx #1", libc::BPF_LDX | libc::BPF_IMM),
            ("ldx len", libc::BPF_LDX | libc::BPF_W | libc::BPF_LEN),
            ("ldxb 4*([14]&0xf)", libc::BPF_LDX | libc::BPF_B | libc::BPF_MSH),
            ("st M[0]", libc::BPF_ST),
            ("stx M[0]", libc::BPF_STX),
            ("add #1", libc::BPF_ALU | libc::BPF_ADD | libc::BPF_K),
            ("sub x", libc::BPF_ALU | libc::BPF_SUB | libc::BPF_X),
            ("mul #1", libc::BPF_ALU | libc::BPF_MUL),
            ("div #1", libc::BPF_ALU | libc::BPF_DIV),
            ("mod #1", libc::BPF_ALU | libc::BPF_MOD),
            ("and #1", libc::BPF_ALU | libc::BPF_AND),
            ("or #1", libc::BPF_ALU | libc::BPF_OR),
            ("xor #1", libc::BPF_ALU | libc::BPF_XOR),
            ("lsh #1", libc::BPF_ALU | libc::BPF_LSH),
            ("rsh #1", libc::BPF_ALU | libc::BPF_RSH),
            ("neg", libc::BPF_ALU | libc::BPF_NEG),
            ("ja end", libc::BPF_JMP | libc::BPF_JA),
            ("jeq #1, end", libc::BPF_JMP | libc::BPF_JEQ),
            ("jgt x, end", libc::BPF_JMP | libc::BPF_JGT | libc::BPF_X),
            ("jge #1, end", libc::BPF_JMP | libc::BPF_JGE),
            ("jset #1, end", libc::BPF_JMP | libc::BPF_JSET),
            ("ret #1", libc::BPF_RET | libc::BPF_K),
            ("ret a", libc::BPF_RET | libc::BPF_A),
            ("tax", libc::BPF_MISC | libc::BPF_TAX),
            ("txa", libc::BPF_MISC | libc::BPF_TXA),
        ] {
            assert_eq!(code(text), number, "{text}");
        }
        for (name, number) in [
            ("proto", libc::SKF_AD_PROTOCOL),
            ("type", libc::SKF_AD_PKTTYPE),
            ("ifidx", libc::SKF_AD_IFINDEX),
            ("nla", libc::SKF_AD_NLATTR),
            ("nlan", libc::SKF_AD_NLATTR_NEST),
            ("mark", libc::SKF_AD_MARK),
            ("queue", libc::SKF_AD_QUEUE),
            ("hatype", libc::SKF_AD_HATYPE),
            ("rxhash", libc::SKF_AD_RXHASH),
            ("cpu", libc::SKF_AD_CPU),
            ("alu_xor_x", libc::SKF_AD_ALU_XOR_X),
            ("vlan_tci", libc::SKF_AD_VLAN_TAG),
            ("vlan_avail", libc::SKF_AD_VLAN_TAG_PRESENT),
            ("vlan_pr", libc::SKF_AD_VLAN_TAG_PRESENT),
            ("poff", libc::SKF_AD_PAY_OFFSET),
            ("rand", libc::SKF_AD_RANDOM),
            ("vlan_tpid", libc::SKF_AD_VLAN_TPID),
        ] {
            let k = made(&format!("ld {name}\nret a"))[0].k;
            assert_eq!(k, (libc::SKF_AD_OFF + number) as u32, "{name}");
        }
    }
}

#[test]
fn a_text_becomes_instructions() {
    let text = "
        ; only ARP, /* this is no comment of the other sort
              ldh [12]          /* the protocol, over
                                   two lines */
              jne #0x806, drop
              ret #-1
        drop: ret #0";
    let expected = [
        instruction(0x28, 0, 0, 12),
        instruction(0x15, 0, 1, 0x806),
        instruction(0x06, 0, 0, u32::MAX),
        instruction(0x06, 0, 0, 0),
    ];
    assert_eq!(made(text), expected);
    // a listing of tcpdump says the same
    let listing = "
        (000) ldh      [12]
        (009) jeq      #0x806           jt 2    jf 3
        (002) ret      #4294967295
        (003) ret      #0";
    assert_eq!(made(listing), expected);
    assert_eq!(
        made("ld [x + 5]\nld [x]\nld [%x + 010]\nld [x -4]\nret %a"),
        [
            instruction(0x40, 0, 0, 5),
            instruction(0x40, 0, 0, 0),
            instruction(0x40, 0, 0, 8),
            instruction(0x40, 0, 0, -4_i32 as u32),
            instruction(0x16, 0, 0, 0),
        ]
    );
    assert_eq!(
        made("l: m:\n jset #0b101, one, two\none: ret #1\ntwo: ret #2"),
        [
            instruction(0x45, 0, 1, 5),
            instruction(0x06, 0, 0, 1),
            instruction(0x06, 0, 0, 2),
        ]
    );
    let named = assemble(CbpfSource {
        text: "ld [PROTO]\njeq #TCP, ok\nret #0\nok: ret #ALL".to_owned(),
        names: [("PROTO".to_owned(), 9), ("TCP".to_owned(), 6), ("ALL".to_owned(), -1)].into(),
        ..CbpfSource::default()
    });
    assert_eq!(named, Ok(made("ld [9]\njeq #6, ok\nret #0\nok: ret #0xffffffff")));
}

#[test]
fn a_mistake_names_its_line() {
    for (text, message) in [
        ("", "line 1: a program has at least one instruction"),
        ("\n\nldq [1]", "line 3: there is no instruction `ldq`"),
        ("ld [1\nret #0", "line 1: `]` is expected after this"),
        (
            "ld 5\nret #0",
            "line 1: `#` with a number, `[...]`, `M[...]`, `len` or an extension is expected, not the number 5",
        ),
        (
            "ldh len\nret #0",
            "line 1: `[...]` or an extension is expected, not `len`",
        ),
        ("ret x", "line 1: `#` with a number, or `a`, is expected, not `x`"),
        ("ret #0 #1", "line 1: `#` is too much after `ret`"),
        ("ret #huge", "line 1: `huge` is no number, and no name of one"),
        ("ret #0x1ffffffff", "line 1: 0x1ffffffff does not fit 32 bits"),
        ("ret #09", "line 1: `09` is no number"),
        ("ret #1 @", "line 1: `@` means nothing here"),
        ("ret #0\n/* never", "line 2: a comment without an end"),
        ("jeq #1, there\nret #0", "line 1: there is no label `there`"),
        ("a: ld #1\nja a\nret #0", "line 2: the jump to `a` goes back"),
        ("a: ld #1\na: ret #0", "line 2: the label `a` is there twice"),
        ("ld #1\n\nend:", "line 1: the last instruction is no `ret`"),
        ("ld #1\ndiv #0\nret #0", "line 2: a division by zero"),
        ("ld #1\nmod #0\nret #0", "line 2: a division by zero"),
        ("ld #1\nlsh #32\nret #0", "line 2: a shift by 32 of 32 bits"),
        ("st M[16]\nret #0", "line 1: there is no memory slot 16, only 0 to 15"),
        (
            "ld M[3]\nret a",
            "line 1: the memory slot 3 is read, and was not written on every way here",
        ),
        (
            "ld #1\njeq #1, skip\nst M[3]\nskip: ld M[3]\nret a",
            "line 4: the memory slot 3 is read, and was not written on every way here",
        ),
        ("ld [-8]\nret a", "line 1: there is no extension at the offset -8"),
        ("ja end\nret #0\nend:", "line 1: a jump beyond the last instruction"),
        (
            "ldx 4*([14]&0xe)\nret #0",
            "line 1: `4*([...]&0xf)` is expected, not the number 14",
        ),
    ] {
        assert_eq!(refusal(text), format!("text: {message}"), "{text}");
    }
    let far = |n| format!("jeq #1, far\n{}far: ret #0", "tax\n".repeat(n));
    assert_eq!(made(&far(255)).len(), 257);
    let message = "text: line 1: a test skips at most 255 instructions, and this one 256";
    assert_eq!(refusal(&far(256)), message);
    assert_eq!(made(&format!("{}ret #0", "tax\n".repeat(4095))).len(), 4096);
    let message = "text: line 4097: a program has at most 4096 instructions";
    assert_eq!(refusal(&format!("{}ret #0", "tax\n".repeat(4096))), message);
}

#[test]
fn seccomp_has_fewer_instructions() {
    let with = |text: &str| {
        assemble(CbpfSource {
            target: CbpfTarget::Seccomp,
            ..source(text)
        })
    };
    let program = with("ld [0]\njeq #39, allow\nret #0x50001\nallow: ret #0x7fff0000").unwrap();
    let mut data = vec![0; 64];
    data[..4].copy_from_slice(&39_u32.to_ne_bytes());
    let asked = |data: Vec<u8>| {
        run(CbpfRun {
            program: program.clone(),
            target: CbpfTarget::Seccomp,
            data: data.into(),
            ..CbpfRun::default()
        })
    };
    assert_eq!(asked(data.clone()).unwrap().value, 0x7fff_0000);
    data[0] ^= 1;
    assert_eq!(asked(data.clone()).unwrap().value, 0x50001);
    assert_eq!(asked(data[1..].to_vec()).unwrap_err().field, "data");
    for text in [
        "ldb [0]",
        "ld [2]",
        "ld [64]",
        "ld [x + 0]",
        "ld proto",
        "mod #2",
        "ldx 4*([0]&0xf)",
    ] {
        assert!(with(&format!("{text}\nret #0")).is_err(), "{text}");
        assert!(assemble(source(&format!("{text}\nret #0"))).is_ok(), "{text}");
    }
}

#[test]
fn the_machine_answers() {
    let packet: Vec<u8> = (0..64).collect();
    assert_eq!(ran("ret #7", &[]).value, 7);
    assert_eq!(ran("ld [4]\nret a", &packet).value, 0x0405_0607);
    assert_eq!(ran("ldx #2\nldh [x + 4]\nret a", &packet).value, 0x0607);
    assert_eq!(
        ran("ldb [64]\nret #1", &packet),
        CbpfAnswer {
            steps: 1,
            ..CbpfAnswer::default()
        }
    );
    assert_eq!(ran("ldb [63]\nret #1", &packet).value, 1);
    assert_eq!(ran("ld len\ntax\ntxa\nadd x\nret a", &packet).value, 128);
    assert_eq!(ran("ldx 4*([5]&0xf)\ntxa\nret a", &packet).value, 20);
    assert_eq!(ran("ld #6\ndiv x\nret #1", &packet).value, 0);
    assert_eq!(ran("ld #1\nldx #33\nlsh x\nret a", &packet).value, 2);
    assert_eq!(ran("ld #1\nneg\nret a", &packet).value, u32::MAX);
    let answer = ran(
        "ld #9\njle #9, small\nret #1\nsmall: st M[2]\nldx M[2]\nret #2",
        &packet,
    );
    assert_eq!(
        answer,
        CbpfAnswer {
            value: 2,
            at: 5,
            steps: 5,
            a: 9,
            x: 9
        }
    );
    let known = run(CbpfRun {
        program: made("ld proto\ntax\nld mark\nadd x\nret a"),
        known: [("proto".to_owned(), 0x800), ("mark".to_owned(), 5)].into(),
        ..CbpfRun::default()
    });
    assert_eq!(known.unwrap().value, 0x805);
    let unknown = run(CbpfRun {
        program: made("ret #0"),
        known: [("mood".to_owned(), 1)].into(),
        ..CbpfRun::default()
    });
    assert_eq!(unknown.unwrap_err().field, "known.mood");
    let network = run(CbpfRun {
        program: made("ldb [-0x100000]\ntax\nldb [-0x200000]\nlsh #8\nadd x\nret a"),
        data: packet.into(),
        network: 14,
        ..CbpfRun::default()
    });
    assert_eq!(network.unwrap().value, 14);
}

#[test]
fn netlink_attributes_are_found() {
    let attribute = |kind: u16, payload: &[u8]| {
        let mut bytes = (4 + payload.len() as u16).to_ne_bytes().to_vec();
        bytes.extend(kind.to_ne_bytes());
        bytes.extend(payload);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        bytes
    };
    let nest = [attribute(1, b"ab"), attribute(7, b"cdef")].concat();
    let message = [attribute(3, b"x"), attribute(4, &nest), attribute(5, b"")].concat();
    #[cfg(target_os = "linux")]
    kernel::attributes(&message);
    let find = |known: &str, a: u32, x: u32| ran(&format!("ldx #{x}\nld #{a}\nld {known}\nret a"), &message).value;
    assert_eq!(find("nla", 0, 4), 8);
    assert_eq!(find("nla", 0, 5), 28);
    assert_eq!(find("nla", 0, 6), 0);
    assert_eq!(find("nla", 400, 4), 0);
    assert_eq!(find("nlan", 8, 7), 20);
    assert_eq!(find("nlan", 8, 5), 0);
}

/// Numbers that look like chance, the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 32) % u64::from(below)) as u32
    }

    fn of<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len() as u32) as usize]
    }

    fn bits(&mut self) -> u32 {
        match self.roll(3) {
            0 => self.roll(20),
            1 => 1 << self.roll(32),
            _ => (self.roll(1 << 16) << 16) | self.roll(1 << 16),
        }
    }

    fn operand(&mut self) -> Operand {
        match self.roll(3) {
            0 => Operand::X,
            _ => Operand::K(self.bits()),
        }
    }

    /// An operation that has at least `after` instructions after it.
    fn operation(&mut self, after: u32) -> Operation {
        let skip = |dice: &mut Self| dice.roll(after.min(6));
        match self.roll(14) {
            0 => Operation::Load(Load::Immediate(self.bits())),
            1 => Operation::Load(Load::Memory(self.roll(SLOTS))),
            2 => Operation::Load(Load::Absolute(self.of(Size::ALL), self.roll(80))),
            3 => Operation::Load(Load::Indirect(self.of(Size::ALL), self.roll(80))),
            4 => Operation::Load(Load::Length),
            5 => Operation::LoadX(self.of(&[Load::Length, Load::Memory(3), Load::Memory(9), Load::Immediate(5)])),
            6 => Operation::HeaderLength(self.roll(80)),
            7 => Operation::Store(self.roll(SLOTS)),
            8 => Operation::StoreX(self.roll(SLOTS)),
            9 | 10 => match (self.of(Alu::ALL), self.operand()) {
                (alu @ (Alu::Div | Alu::Mod), Operand::K(k)) => Operation::Alu(alu, Operand::K(k.max(1))),
                (alu @ (Alu::Lsh | Alu::Rsh), Operand::K(k)) => Operation::Alu(alu, Operand::K(k % 32)),
                (alu, operand) => Operation::Alu(alu, operand),
            },
            11 => self.of(&[Operation::Negate, Operation::Tax, Operation::Txa]),
            12 => Operation::Jump(skip(self)),
            _ => Operation::Test(self.of(Test::ALL), self.operand(), skip(self) as u8, skip(self) as u8),
        }
    }
}

/// A program that ends with a byte of A, and one, in as many ways as chance likes to go there.
fn by_chance(dice: &mut Dice, shift: u32) -> Vec<CbpfInstruction> {
    let length = 1 + dice.roll(40);
    let mut operations: Vec<_> = (0..SLOTS).map(Operation::Store).collect();
    operations.extend((0..length).map(|at| dice.operation(length - at)));
    operations.extend([
        Operation::Alu(Alu::Rsh, Operand::K(shift)),
        Operation::Alu(Alu::And, Operand::K(0xff)),
        Operation::Alu(Alu::Add, Operand::K(1)),
        Operation::ReturnA,
    ]);
    operations.into_iter().map(Operation::instruction).collect()
}

#[test]
fn text_and_instructions_say_the_same() {
    let mut dice = Dice(0x1234_5678_9abc_def1);
    for round in 0..2000 {
        let mut program = by_chance(&mut dice, round % 32);
        for instruction in &mut program {
            // extensions too, which no packet here has anything to say about
            if dice.roll(8) == 0 && matches!(Operation::of(*instruction), Some(Operation::Load(Load::Absolute(..)))) {
                instruction.k = super::instruction::EXTENSIONS + 4 * dice.roll(16);
            }
        }
        let listing = disassemble(CbpfProgram {
            program: program.clone(),
            ..CbpfProgram::default()
        });
        let text = listing.unwrap().text;
        assert_eq!(made(&text), program, "{text}");
    }
}

#[test]
fn any_text_is_taken_or_refused() {
    let mut dice = Dice(0xfeed_beef_1234_5677);
    let parts = [
        "ld",
        "ldh",
        "ldx",
        "jeq",
        "ret",
        "st",
        "M",
        "[",
        "]",
        "#",
        "x",
        "a",
        "%",
        "4*([",
        "]&0xf)",
        "0x",
        "-",
        "-1",
        "99999999999",
        "lab",
        ":",
        ",",
        "\n",
        "jt",
        "jf",
        "(000)",
        "/*",
        "*/",
        ";",
        "\u{e9}",
        "len",
        "proto",
        " ",
        "0b2",
        "ja",
        "add",
    ];
    for _ in 0..20_000 {
        let text: String = (0..dice.roll(14))
            .map(|_| dice.of(&parts))
            .collect::<Vec<_>>()
            .join(dice.of(&["", " "]));
        let _ = assemble(source(&text));
    }
}
