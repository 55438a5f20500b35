//! The declarations of documents: their records, functions and objects.

use super::{blocks, comment, key};
use crate::describe::{Description, Document, Record, Type};
use std::fmt::Write;

/// The type of a document's value; `input` for requests.
fn value(ty: &Type, input: bool, scope: &str) -> String {
    let element = || {
        ty.element
            .as_deref()
            .map_or_else(String::new, |e| value(e, input, scope))
    };
    match ty.kind.as_str() {
        "BOOL" => "boolean".to_owned(),
        "STRING" => "string".to_owned(),
        "BYTES" => if input { "Uint8Array" } else { "Buffer" }.to_owned(),
        "LIST" if input => format!("Iterable<{}>", element()),
        "LIST" => format!("Array<{}>", element()),
        "MAP" => format!("Record<string, {}>", element()),
        "OPTION" => format!("{} | null", element()),
        "VALUE" => "Value".to_owned(),
        "RECORD" => format!("{scope}{}", ty.record.as_deref().unwrap_or("unknown")),
        "U64" | "I64" if input => "number | bigint".to_owned(),
        "U64" => "bigint".to_owned(),
        _ => "number".to_owned(),
    }
}

fn record(out: &mut String, record: &Record, request: bool) {
    comment(out, "  ", std::slice::from_ref(&record.doc));
    writeln!(out, "  interface {} {{", record.name).expect("a string takes all");
    for field in &record.fields {
        comment(out, "    ", std::slice::from_ref(&field.doc));
        let mark = if request { "?" } else { "" };
        writeln!(
            out,
            "    {}{mark}: {};",
            key(&field.name),
            value(&field.r#type, request, "")
        )
        .expect("a string takes all");
    }
    out.push_str("  }\n");
}

/// The declarations of a function: one that returns records can return columns of them as well.
fn documents(document: &Document, later: bool) -> Vec<(Vec<String>, String)> {
    let plain = self::document(document, later);
    if !document.has_columns() {
        return vec![plain];
    }
    let request = document
        .request
        .as_ref()
        .map_or(String::new(), |r| format!(" & records.{r}"));
    let signal = if later { ", signal?: AbortSignal" } else { "" };
    let result = if later { "Promise<Columns>" } else { "Columns" };
    let words = vec![format!("The same as columns: {}", document.summary)];
    let columns = format!("{}(request: AskColumns{request}{signal}): {result};", document.method);
    // the narrower one first, as TypeScript takes the first that fits
    vec![(words, columns), plain]
}

fn document(document: &Document, later: bool) -> (Vec<String>, String) {
    let request = document.request.as_ref().map(|r| format!("request?: records.{r}"));
    let signal = later.then(|| "signal?: AbortSignal".to_owned());
    let parameters: Vec<String> = request.into_iter().chain(signal).collect();
    let result = match (&document.makes, &document.result) {
        (Some(made), _) => made.clone(),
        (None, Some(ty)) => value(ty, false, "records."),
        (None, None) => "void".to_owned(),
    };
    let result = if later { format!("Promise<{result}>") } else { result };
    let mut words = vec![document.summary.clone(), String::new(), document.details.clone()];
    if !document.returns.is_empty() {
        words.push(format!("@returns {}", document.returns.replace('\n', " ")));
    }
    words.extend(document.errors.iter().map(|e| format!("@throws {}: {}", e.name, e.doc)));
    (
        words,
        format!("{}({}): {result};", document.method, parameters.join(", ")),
    )
}

/// The namespaces of functions, in their order.
pub(super) fn topics(d: &Description) -> Vec<&str> {
    let mut topics: Vec<&str> = d
        .documents
        .iter()
        .filter(|x| x.object.is_none())
        .map(|x| x.topic.as_str())
        .collect();
    topics.sort_unstable();
    topics.dedup();
    topics
}

/// The functions of each topic; those that may wait only, if `later`.
pub(super) fn functions(out: &mut String, d: &Description, indent: &str, later: bool) {
    for topic in topics(d) {
        let export = if later { "namespace" } else { "export namespace" };
        writeln!(out, "{indent}{export} {topic} {{").expect("a string takes all");
        let own = d.documents.iter().filter(|x| x.topic == topic && x.object.is_none());
        for x in own.filter(|x| !later || blocks(&x.properties)) {
            for (words, signature) in documents(x, later) {
                comment(out, &format!("{indent}  "), &words);
                writeln!(out, "{indent}  function {signature}").expect("a string takes all");
            }
        }
        writeln!(out, "{indent}}}").expect("a string takes all");
    }
}

/// The objects that keep state, as interfaces.
pub(super) fn objects(out: &mut String, d: &Description) {
    for object in &d.objects {
        let own: Vec<&Document> = d
            .documents
            .iter()
            .filter(|x| x.object.as_deref() == Some(object))
            .collect();
        let events = own
            .iter()
            .find(|x| x.method == "events")
            .and_then(|x| x.result.as_ref());
        let element = events
            .and_then(|ty| ty.element.as_deref())
            .map(|e| value(e, false, "records."));
        let more = element.map_or_else(String::new, |e| format!(", AsyncIterable<{e}>"));
        writeln!(out, "export interface {object} extends DocumentObject{more} {{").expect("a string takes all");
        for later in [false, true] {
            if later {
                out.push_str("  /** The methods on the thread pool. */\n  readonly promises: {\n");
            }
            let indent = if later { "    " } else { "  " };
            for x in own.iter().filter(|x| !later || blocks(&x.properties)) {
                for (words, signature) in documents(x, later) {
                    comment(out, indent, &words);
                    writeln!(out, "{indent}{signature}").expect("a string takes all");
                }
            }
        }
        out.push_str("  };\n}\n\n");
    }
}

/// The records of all documents.
pub(super) fn records(out: &mut String, d: &Description) {
    out.push_str("/** What documents are made of. */\nexport namespace records {\n");
    for r in &d.records {
        let request = d.documents.iter().any(|x| x.request.as_deref() == Some(&r.name));
        let answer = d.documents.iter().any(|x| {
            let ty = x.result.as_ref().map(|t| t.element.as_deref().unwrap_or(t));
            ty.and_then(|t| t.record.as_deref()) == Some(&r.name)
        });
        record(out, r, request && !answer);
    }
    out.push_str("}\n\n");
}
