//! From text to instructions.

use super::check::Program;
use super::instruction::{Alu, Extension, LONGEST, Load, Operand, Operation, Size, Test};
use super::word::{Word, fit, uncommented, words};
use super::{CbpfInstruction, CbpfTarget};
use std::collections::{BTreeMap, HashMap};

/// A line that cannot be assembled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

/// Where a jump goes.
#[derive(Clone, Debug)]
enum Goal {
    /// To the next instruction.
    Next,
    /// To a label.
    Label(String),
    /// To an instruction by its number, as `tcpdump -d` writes it.
    At(u32),
}

/// An instruction whose jumps are not resolved.
enum Draft {
    Ready(Operation),
    Jump(Goal),
    Test(Test, Operand, Goal, Goal),
}

/// Assembles, and checks what came out. `names` may be used for numbers.
pub fn assemble(
    text: &str,
    names: &BTreeMap<String, i64>,
    target: CbpfTarget,
) -> Result<Vec<CbpfInstruction>, Mistake> {
    let text = uncommented(text).map_err(|(line, reason)| Mistake { line, reason })?;
    let mut drafts = Vec::new();
    let mut labels = HashMap::new();
    let mut last = 1;
    for (index, content) in text.lines().enumerate() {
        let line = index + 1;
        let mistake = |reason| Mistake { line, reason };
        let words = words(unnumbered(content)).map_err(mistake)?;
        let mut line_of = Line { words: &words, names };
        while let Some(label) = line_of.label() {
            if labels.insert(label.clone(), drafts.len()).is_some() {
                return Err(mistake(format!("the label `{label}` is there twice")));
            }
        }
        if !line_of.words.is_empty() {
            last = line;
            drafts.push((line, line_of.instruction().map_err(mistake)?));
            if drafts.len() > LONGEST {
                return Err(mistake(format!("a program has at most {LONGEST} instructions")));
            }
        }
    }
    let resolve = |(at, (line, draft)): (usize, &(usize, Draft))| {
        resolved(draft, at, &labels).map_err(|reason| Mistake { line: *line, reason })
    };
    let instructions = drafts.iter().enumerate().map(resolve).collect::<Result<Vec<_>, _>>()?;
    Program::new(&instructions, target).map_err(|fault| Mistake {
        line: drafts.get(fault.at).map_or(last, |(line, _)| *line),
        reason: fault.reason,
    })?;
    Ok(instructions)
}

/// A line of a listing without the number before it: `(003)`.
fn unnumbered(line: &str) -> &str {
    let number = line
        .trim_start()
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'));
    match number {
        Some((number, rest)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => rest,
        _ => line,
    }
}

/// An instruction with its jumps as distances.
fn resolved(draft: &Draft, at: usize, labels: &HashMap<String, usize>) -> Result<CbpfInstruction, String> {
    let distance = |goal: &Goal| {
        let to = match goal {
            Goal::Next => at + 1,
            Goal::Label(label) => *labels
                .get(label)
                .ok_or_else(|| format!("there is no label `{label}`"))?,
            Goal::At(number) => *number as usize,
        };
        to.checked_sub(at + 1).ok_or_else(|| {
            let to = match goal {
                Goal::Label(label) => format!("`{label}`"),
                _ => to.to_string(),
            };
            format!("the jump to {to} goes back")
        })
    };
    let short = |goal: &Goal| {
        let distance = distance(goal)?;
        u8::try_from(distance).map_err(|_| format!("a test skips at most 255 instructions, and this one {distance}"))
    };
    let operation = match draft {
        Draft::Ready(operation) => *operation,
        Draft::Jump(goal) => Operation::Jump(distance(goal)? as u32),
        Draft::Test(test, operand, yes, no) => Operation::Test(*test, *operand, short(yes)?, short(no)?),
    };
    Ok(operation.instruction())
}

/// What is left of a line.
struct Line<'a> {
    words: &'a [Word],
    names: &'a BTreeMap<String, i64>,
}

impl Line<'_> {
    /// Takes a label, if one stands here.
    fn label(&mut self) -> Option<String> {
        match self.words {
            [Word::Name(name), Word::Sign(':'), rest @ ..] => {
                self.words = rest;
                Some(name.clone())
            }
            _ => None,
        }
    }

    /// Takes a sign, if it stands here.
    fn has(&mut self, sign: char) -> bool {
        let found = matches!(self.words.first(), Some(Word::Sign(it)) if *it == sign);
        if found {
            self.words = &self.words[1..];
        }
        found
    }

    /// Takes a name, if it stands here.
    fn has_name(&mut self, name: &str) -> bool {
        let found = matches!(self.words.first(), Some(Word::Name(it)) if it == name);
        if found {
            self.words = &self.words[1..];
        }
        found
    }

    /// Takes a register, if it stands here: `x` or `%x`.
    fn has_register(&mut self, name: &str) -> bool {
        let before = self.words;
        let marked = self.has('%');
        let found = self.has_name(name);
        if marked && !found {
            self.words = before;
        }
        found
    }

    fn wrong<T>(&self, expected: &str) -> Result<T, String> {
        Err(match self.words.first() {
            Some(word) => format!("{expected} is expected, not {word}"),
            None => format!("{expected} is expected after this"),
        })
    }

    fn need(&mut self, signs: &str) -> Result<(), String> {
        for sign in signs.chars() {
            if !self.has(sign) {
                return self.wrong(&format!("`{sign}`"));
            }
        }
        Ok(())
    }

    /// A number, or a name for one.
    fn number(&mut self) -> Result<u32, String> {
        let (value, rest) = match self.words {
            [Word::Number(number), rest @ ..] => (*number, rest),
            [Word::Name(name), rest @ ..] => {
                let Some(number) = self.names.get(name) else {
                    return Err(format!("`{name}` is no number, and no name of one"));
                };
                let number =
                    fit(*number).ok_or_else(|| format!("{number}, which `{name}` is, does not fit 32 bits"))?;
                (number, rest)
            }
            _ => return self.wrong("a number"),
        };
        self.words = rest;
        Ok(value)
    }

    fn instruction(&mut self) -> Result<Draft, String> {
        let [Word::Name(mnemonic), rest @ ..] = self.words else {
            return self.wrong("an instruction");
        };
        self.words = rest;
        let draft = self.operands(mnemonic)?;
        match self.words.first() {
            Some(word) => Err(format!("{word} is too much after `{mnemonic}`")),
            None => Ok(draft),
        }
    }

    fn operands(&mut self, mnemonic: &str) -> Result<Draft, String> {
        if let Some(alu) = Alu::ALL.iter().find(|alu| alu.name() == mnemonic) {
            return Ok(Draft::Ready(Operation::Alu(*alu, self.operand()?)));
        }
        if let Some(test) = Test::ALL.iter().find(|test| test.name() == mnemonic) {
            return self.test(*test, false);
        }
        if let Some(size) = Size::ALL.iter().find(|size| size.name() == mnemonic) {
            return Ok(Draft::Ready(Operation::Load(self.load(*size)?)));
        }
        let operation = match mnemonic {
            "jne" | "jneq" => return self.test(Test::Equal, true),
            "jlt" => return self.test(Test::GreaterOrEqual, true),
            "jle" => return self.test(Test::Greater, true),
            "ja" | "jmp" => return Ok(Draft::Jump(self.goal()?)),
            "ldi" => Operation::Load(self.immediate()?),
            "ldxi" => Operation::LoadX(self.immediate()?),
            "ldx" => self.load_x()?,
            "ldxb" => self.header_length()?,
            "st" => Operation::Store(self.slot()?),
            "stx" => Operation::StoreX(self.slot()?),
            "neg" => Operation::Negate,
            "tax" => Operation::Tax,
            "txa" => Operation::Txa,
            "ret" => self.ret()?,
            _ => return Err(format!("there is no instruction `{mnemonic}`")),
        };
        Ok(Draft::Ready(operation))
    }

    /// `#5` or `x`.
    fn operand(&mut self) -> Result<Operand, String> {
        if self.has_register("x") {
            return Ok(Operand::X);
        }
        if !self.has('#') {
            return self.wrong("`#` with a number, or `x`,");
        }
        self.number().map(Operand::K)
    }

    /// The operand and goals of a test; `turned` if it jumps when it does not hold.
    fn test(&mut self, test: Test, turned: bool) -> Result<Draft, String> {
        let operand = self.operand()?;
        if self.has_name("jt") {
            let yes = Goal::At(self.number()?);
            if !self.has_name("jf") {
                return self.wrong("`jf`");
            }
            let no = Goal::At(self.number()?);
            return Ok(Draft::Test(test, operand, yes, no));
        }
        self.need(",")?;
        let goal = self.goal()?;
        let other = if self.has(',') { self.goal()? } else { Goal::Next };
        let (yes, no) = if turned { (other, goal) } else { (goal, other) };
        Ok(Draft::Test(test, operand, yes, no))
    }

    fn goal(&mut self) -> Result<Goal, String> {
        let (goal, rest) = match self.words {
            [Word::Name(label), rest @ ..] => (Goal::Label(label.clone()), rest),
            [Word::Number(number), rest @ ..] => (Goal::At(*number), rest),
            _ => return self.wrong("a label"),
        };
        self.words = rest;
        Ok(goal)
    }

    /// `5` or `#5`, after a mnemonic that means a constant.
    fn immediate(&mut self) -> Result<Load, String> {
        self.has('#');
        self.number().map(Load::Immediate)
    }

    /// `M[3]`.
    fn slot(&mut self) -> Result<u32, String> {
        if !self.has_name("M") {
            return self.wrong("`M[` with a number");
        }
        self.need("[")?;
        let slot = self.number()?;
        self.need("]")?;
        Ok(slot)
    }

    /// `len`, in one of its spellings.
    fn has_length(&mut self) -> bool {
        self.has_name("len") || self.has_name("pktlen")
    }

    /// What is loaded into A.
    fn load(&mut self, size: Size) -> Result<Load, String> {
        if self.has('[') {
            let load = if self.has_register("x") {
                // `[x]`, `[x + 4]`, `[x - 4]`; the lexer has taken the minus sign to the number
                let plain = matches!(self.words.first(), Some(Word::Sign(']')));
                self.has('+');
                Load::Indirect(size, if plain { 0 } else { self.number()? })
            } else {
                Load::Absolute(size, self.number()?)
            };
            self.need("]")?;
            return Ok(load);
        }
        let word = size == Size::Word;
        if word && matches!(self.words.first(), Some(Word::Name(name)) if name == "M") {
            return self.slot().map(Load::Memory);
        }
        let marked = self.has('#');
        if word && self.has_length() {
            return Ok(Load::Length);
        }
        if let Some(Word::Name(name)) = self.words.first()
            && let Some(known) = Extension::by_name(name)
        {
            self.words = &self.words[1..];
            return Ok(Load::Extension(size, known));
        }
        if word && marked {
            return self.number().map(Load::Immediate);
        }
        self.wrong(if word {
            "`#` with a number, `[...]`, `M[...]`, `len` or an extension"
        } else {
            "`[...]` or an extension"
        })
    }

    /// What is loaded into X.
    fn load_x(&mut self) -> Result<Operation, String> {
        match self.words.first() {
            Some(Word::Name(name)) if name == "M" => {
                return self.slot().map(|slot| Operation::LoadX(Load::Memory(slot)));
            }
            Some(Word::Number(_)) => return self.header_length(),
            _ => {}
        }
        let marked = self.has('#');
        if self.has_length() {
            return Ok(Operation::LoadX(Load::Length));
        }
        if !marked {
            return self.wrong("`#` with a number, `M[...]`, `len` or `4*([...]&0xf)`");
        }
        self.number().map(|number| Operation::LoadX(Load::Immediate(number)))
    }

    /// `4*([14]&0xf)`.
    fn header_length(&mut self) -> Result<Operation, String> {
        let form = "`4*([...]&0xf)`";
        if !matches!(self.words.first(), Some(Word::Number(4))) {
            return self.wrong(form);
        }
        self.words = &self.words[1..];
        self.need("*([")?;
        let offset = self.number()?;
        self.need("]&")?;
        if !matches!(self.words.first(), Some(Word::Number(0xf))) {
            return self.wrong(form);
        }
        self.words = &self.words[1..];
        self.need(")")?;
        Ok(Operation::HeaderLength(offset))
    }

    /// `#5`, `a` or nothing, which is `a`.
    fn ret(&mut self) -> Result<Operation, String> {
        if self.has_register("a") || self.words.is_empty() {
            return Ok(Operation::ReturnA);
        }
        if !self.has('#') {
            return self.wrong("`#` with a number, or `a`,");
        }
        self.number().map(Operation::Return)
    }
}
