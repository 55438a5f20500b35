//! Doc comments: the text and its sections (`# Arguments`, `# Returns`, `# Errors`).

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// What a doc comment says.
#[derive(Clone, Default)]
pub struct Docs {
    /// The first paragraph, on one line.
    pub summary: String,
    /// The paragraphs after it, before the first section.
    pub details: String,
    pub args: Vec<(String, String)>,
    pub returns: String,
    pub errors: Vec<(String, String)>,
}

impl Docs {
    /// Summary and details in one.
    pub fn text(&self) -> String {
        if self.details.is_empty() {
            self.summary.clone()
        } else {
            format!("{}\n\n{}", self.summary, self.details)
        }
    }
}

/// The doc comment of an item.
pub fn docs(attrs: &[Attribute]) -> Docs {
    let mut docs = Docs::default();
    let mut section = String::new();
    let mut head = Vec::new();
    let mut returns = Vec::new();
    for line in lines(attrs) {
        let line = line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned();
        if let Some(title) = line.strip_prefix("# ") {
            section = title.to_owned();
            continue;
        }
        match section.as_str() {
            "" => head.push(line),
            "Arguments" => entry(&mut docs.args, &line),
            "Errors" => entry(&mut docs.errors, &line),
            "Returns" => returns.push(line),
            _ => {}
        }
    }
    docs.returns = paragraphs(&returns).join("\n\n");
    let mut head = paragraphs(&head).into_iter();
    docs.summary = head.next().unwrap_or_default();
    docs.details = head.collect::<Vec<_>>().join("\n\n");
    docs
}

fn lines(attrs: &[Attribute]) -> Vec<String> {
    let mut lines = Vec::new();
    for attr in attrs.iter().filter(|a| a.path().is_ident("doc")) {
        if let Meta::NameValue(pair) = &attr.meta
            && let Expr::Lit(ExprLit {
                lit: Lit::Str(text), ..
            }) = &pair.value
        {
            // Not `lines`, which gives nothing for the empty text of an empty line.
            lines.extend(text.value().split('\n').map(str::to_owned));
        }
    }
    lines
}

/// Lines joined to paragraphs; a list, table or block keeps its line breaks.
fn paragraphs(lines: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = false;
    for line in lines {
        if line.is_empty() {
            open = false;
        } else if let (true, Some(last)) = (open, out.last_mut()) {
            last.push(if line.starts_with(['-', '*', '|', ' ']) {
                '\n'
            } else {
                ' '
            });
            last.push_str(line);
        } else {
            out.push(line.clone());
            open = true;
        }
    }
    out
}

/// A line of a list of "- `name`: text" (or "- `A`, `B`: text"); an indented line goes on with the entry before it.
fn entry(list: &mut Vec<(String, String)>, line: &str) {
    let line = line.trim();
    let Some(mut rest) = line.strip_prefix("- `").or_else(|| line.strip_prefix("* `")) else {
        if let (Some(last), false) = (list.last_mut(), line.is_empty()) {
            last.1.push(' ');
            last.1.push_str(line);
        }
        return;
    };
    let mut names = Vec::new();
    loop {
        let (name, after) = rest
            .split_once('`')
            .unwrap_or_else(|| panic!("no closing ` in {line:?}"));
        names.push(name.to_owned());
        let next = after
            .trim_start_matches([',', ' '])
            .trim_start_matches("or ")
            .trim_start_matches("and ");
        match next.strip_prefix('`') {
            Some(more) if !after.starts_with(':') => rest = more,
            _ => {
                let text = after.trim_start_matches([':', ' ']).to_owned();
                list.extend(names.into_iter().map(|name| (name, text.clone())));
                return;
            }
        }
    }
}
