//! A line of a program's text in words.

/// A word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// A mnemonic, register, label or name.
    Name(String),
    /// A number; a negative one is its two's complement.
    Number(u32),
    /// A sign.
    Sign(char),
}

impl std::fmt::Display for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Name(name) => write!(f, "`{name}`"),
            Self::Number(number) => write!(f, "the number {number}"),
            Self::Sign(sign) => write!(f, "`{sign}`"),
        }
    }
}

/// The text with its comments as spaces, so that its lines keep their numbers: `/* */`, and from `;` to the end of the line.
pub fn uncommented(text: &str) -> Result<String, (usize, String)> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['/', ';']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("/*") {
            let Some(end) = comment.find("*/") else {
                let line = out.matches('\n').count() + 1;
                return Err((line, "a comment without an end".to_owned()));
            };
            out.push(' ');
            out.extend(comment[..end].chars().filter(|c| *c == '\n'));
            rest = &comment[end + 2..];
        } else if rest.starts_with(';') {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else {
            out.push('/');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    Ok(out)
}

/// The words of a line.
pub fn words(line: &str) -> Result<Vec<Word>, String> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        let of_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let signed = rest.strip_prefix('-');
        let len;
        if of_name(first) || signed.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
            len = rest[1..].find(|c| !of_name(c)).map_or(rest.len(), |at| at + 1);
            words.push(if first.is_ascii_digit() || first == '-' {
                Word::Number(number(&rest[..len])?)
            } else {
                Word::Name(rest[..len].to_owned())
            });
        } else if "#[]()+*&,%:".contains(first) {
            len = 1;
            words.push(Word::Sign(first));
        } else {
            return Err(format!("`{}` means nothing here", first.escape_default()));
        }
        rest = rest[len..].trim_start();
    }
    Ok(words)
}

/// A number: decimal, or after `0x`, `0b`, `0` to the base 16, 2, 8.
fn number(text: &str) -> Result<u32, String> {
    let (digits, negative) = text.strip_prefix('-').map_or((text, false), |digits| (digits, true));
    let (digits, base) = match digits.as_bytes() {
        [b'0', b'x' | b'X', ..] => (&digits[2..], 16),
        [b'0', b'b' | b'B', ..] => (&digits[2..], 2),
        [b'0', _, ..] => (&digits[1..], 8),
        _ => (digits, 10),
    };
    let number = i64::from_str_radix(digits, base).map_err(|_| format!("`{text}` is no number"))?;
    let number = if negative { -number } else { number };
    fit(number).ok_or_else(|| format!("{text} does not fit 32 bits"))
}

/// As 32 bits, with a sign or without.
pub fn fit(number: i64) -> Option<u32> {
    u32::try_from(number)
        .ok()
        .or_else(|| i32::try_from(number).ok().map(i32::cast_unsigned))
}
