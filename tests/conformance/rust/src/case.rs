//! A case: its steps done in order, and cleaned up after.

use crate::call::{Failure, call};
use crate::library;
use crate::pattern::check;
use crate::value::{Struct, Value};
use serde_json::Value as Json;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::{env, fs};

/// How a case ended.
pub enum Verdict {
    Passed,
    Failed(String),
    Skipped(String),
}

/// What ends a case early.
enum Stop {
    Failed(String),
    Skipped(String),
}

impl From<String> for Stop {
    fn from(why: String) -> Self {
        Stop::Failed(why)
    }
}

/// The state of a running case.
pub struct Case {
    directory: PathBuf,
    variables: BTreeMap<String, Value>,
    descriptors: RefCell<BTreeSet<i128>>,
    children: Vec<Child>,
}

/// The descriptors that are open.
fn open_descriptors() -> Vec<String> {
    let names = fs::read_dir("/proc/self/fd").expect("proc is mounted");
    let links = names.flatten().filter_map(|entry| {
        let target = fs::read_link(entry.path()).ok()?;
        Some(format!("{} -> {}", entry.file_name().display(), target.display()))
    });
    let mut open: Vec<_> = links.filter(|link| !link.ends_with("/fd")).collect();
    open.sort();
    open
}

/// Runs the steps of a case in this process.
pub fn run(steps: &[Json], number: usize, whole_process: bool) -> Verdict {
    let directory = env::temp_dir().join(format!("cg{}-{number}", std::process::id()));
    fs::create_dir(&directory).expect("the temporary directory is writable");
    let before = if whole_process { Vec::new() } else { open_descriptors() };
    let mut case = Case {
        directory: directory.clone(),
        variables: BTreeMap::new(),
        descriptors: RefCell::default(),
        children: Vec::new(),
    };
    let mut verdict = Verdict::Passed;
    for (i, step) in steps.iter().enumerate() {
        match case.step(step) {
            Ok(()) => continue,
            Err(Stop::Failed(why)) => {
                let what = step["call"].as_str().unwrap_or("step");
                verdict = Verdict::Failed(format!("step {} ({what}): {why}", i + 1));
            }
            Err(Stop::Skipped(why)) => verdict = Verdict::Skipped(why),
        }
        break;
    }
    case.clean();
    drop(case);
    let _ = fs::remove_dir_all(directory);
    let after = if whole_process { Vec::new() } else { open_descriptors() };
    if matches!(verdict, Verdict::Passed) && before != after {
        verdict = Verdict::Failed(format!("open before: {before:?}, after: {after:?}"));
    }
    verdict
}

impl Case {
    fn clean(&mut self) {
        let close = library::call("close").expect("close is described");
        for fd in self.descriptors.take() {
            let _ = call(close, &[Value::Int(fd)]);
        }
        for child in &mut self.children {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    fn step(&mut self, step: &Json) -> Result<(), Stop> {
        let expect = step.get("expect");
        let values = if let Some(name) = step["call"].as_str() {
            match self.call(name, step)? {
                Some(values) => values,
                None => return Ok(()),
            }
        } else if let Some(value) = step.get("make").or(step.get("check")) {
            vec![self.value(value)?]
        } else if let Some(program) = step["spawn"].as_array() {
            let words: Vec<&str> = program.iter().filter_map(Json::as_str).collect();
            let mut command = Command::new(words[0]);
            command.args(&words[1..]).stdin(Stdio::null()).stdout(Stdio::null());
            let child = command.spawn().map_err(|e| e.to_string())?;
            let pid = Value::Int(child.id().into());
            self.children.push(child);
            vec![pid]
        } else if let Some(file) = step["file"].as_str() {
            let content = step["content"].as_str().unwrap_or_default();
            fs::write(self.directory.join(file), content).map_err(|e| e.to_string())?;
            vec![]
        } else if let Some(file) = step["content"].as_str() {
            vec![Value::Bytes(Rc::new(
                fs::read(self.directory.join(file)).map_err(|e| e.to_string())?,
            ))]
        } else {
            return Err(format!("unknown step {step}").into());
        };
        match (expect, values.as_slice()) {
            (None, _) => {}
            (Some(Json::Array(patterns)), values) => {
                if patterns.len() != values.len() {
                    return Err(format!("expected {} results, got {}", patterns.len(), values.len()).into());
                }
                for (pattern, value) in patterns.iter().zip(values) {
                    check(self, pattern, value)?;
                }
            }
            (Some(pattern), []) => check(self, pattern, &Value::None)?,
            (Some(pattern), [value]) => check(self, pattern, value)?,
            (Some(_), values) => return Err(format!("expected one result, got {}", values.len()).into()),
        }
        let names = match &step["save"] {
            Json::Array(names) => names.clone(),
            Json::Null => vec![],
            name => vec![name.clone()],
        };
        for (name, value) in names.iter().zip(values) {
            if let Some(name) = name.as_str() {
                self.variables.insert(name.to_owned(), value);
            }
        }
        Ok(())
    }

    /// Its results, or nothing if it failed as expected.
    fn call(&self, name: &str, step: &Json) -> Result<Option<Vec<Value>>, Stop> {
        let entry = library::call(name).ok_or_else(|| "is not described".to_owned())?;
        let args = step["args"].as_array().map_or(&[][..], Vec::as_slice);
        let args = args.iter().map(|arg| self.value(arg)).collect::<Result<Vec<_>, _>>()?;
        if library::closes(entry)
            && let Some(Value::Int(fd)) = args.first()
        {
            self.descriptors.borrow_mut().remove(fd);
        }
        let outcome = call(entry, &args);
        let expected = step["expect"]["error"].as_str();
        match outcome {
            Ok(values) => {
                let makes = library::result_kind(entry) == "FD";
                let pair = library::args(entry).iter().any(|arg| library::kind(arg) == "FDS_OUT");
                let count = if pair { 2 } else { usize::from(makes) };
                for value in values.iter().take(count) {
                    self.descriptors.borrow_mut().insert(value.int()?);
                }
                match expected {
                    Some(error) => Err(format!("expected {error}, but it succeeded").into()),
                    None => Ok(Some(values)),
                }
            }
            Err(Failure::Misuse(why)) => Err(why.into()),
            Err(Failure::Errno(error, _)) if skips(step, &error) => Err(Stop::Skipped(format!("{error} from {name}"))),
            Err(Failure::Errno(error, text)) if expected == Some(&error) => {
                if text.contains(name) {
                    Ok(None)
                } else {
                    Err(format!("the error's text does not name the call: {text}").into())
                }
            }
            Err(Failure::Errno(error, text)) => Err(match expected {
                Some(expected) => format!("expected {expected}, got {error}"),
                None => format!("{error}: {text}"),
            }
            .into()),
        }
    }

    /// A value of the case.
    pub fn value(&self, json: &Json) -> Result<Value, String> {
        let bytes = |text: &str| Value::Bytes(Rc::new(text.as_bytes().to_vec()));
        let object = match json {
            Json::Null => return Ok(Value::None),
            Json::Number(number) => {
                let int = number.as_i64().ok_or_else(|| format!("{number} is no integer"))?;
                return Ok(Value::Int(int.into()));
            }
            Json::String(text) => return Ok(bytes(text)),
            Json::Array(list) => {
                let list = list.iter().map(|one| self.value(one)).collect::<Result<_, _>>()?;
                return Ok(Value::List(Rc::new(list)));
            }
            Json::Object(object) => object,
            Json::Bool(_) => return Err("there are no truth values".into()),
        };
        let text = |key: &str| object.get(key).and_then(Json::as_str);
        if let Some(int) = text("int") {
            return int.parse().map(Value::Int).map_err(|e| e.to_string());
        }
        if let Some(constant) = text("const") {
            return library::constant(constant).map(Value::Int);
        }
        if let Some(name) = text("var") {
            let value = self.variables.get(name).ok_or_else(|| format!("no variable {name}"))?;
            return inside(value, object);
        }
        if let Some(given) = text("bytes") {
            return Ok(bytes(given));
        }
        if let Some(hex) = text("hex") {
            let digits = (0..hex.len())
                .step_by(2)
                .map(|i| u8::from_str_radix(&hex[i..i + 2], 16));
            return Ok(Value::Bytes(Rc::new(
                digits.collect::<Result<_, _>>().map_err(|e| e.to_string())?,
            )));
        }
        if let Some(name) = text("tmp") {
            let path = format!(
                "{}{}",
                text("prefix").unwrap_or_default(),
                self.directory.join(name).display()
            );
            return Ok(bytes(&path));
        }
        if let Some(length) = object.get("buffer") {
            let length = self.value(length)?.int()? as usize;
            return Ok(Value::Buffer(Rc::new(RefCell::new(vec![0; length]))));
        }
        if let Some(name) = text("struct") {
            let entry = library::structure_named(name).ok_or_else(|| format!("no struct {name}"))?;
            let made = Struct::new(entry);
            for (field, value) in object.get("fields").and_then(Json::as_object).into_iter().flatten() {
                made.set(field, &self.value(value)?)?;
            }
            return Ok(Value::Struct(made));
        }
        if let Some(descriptor) = object.get("number") {
            return self.value(descriptor);
        }
        let fold = |key: &str, with: fn(i128, i128) -> i128| {
            let parts = object.get(key).and_then(Json::as_array)?;
            let ints = parts.iter().map(|part| self.value(part)?.int());
            Some(ints.reduce(|a, b| Ok(with(a?, b?))).unwrap_or(Ok(0)).map(Value::Int))
        };
        if let Some(made) = fold("or", |a, b| a | b).or_else(|| fold("sum", |a, b| a + b)) {
            return made;
        }
        Err(format!("unknown value {json}"))
    }
}

/// A field of a structure, an element of a list, or the value itself.
fn inside(value: &Value, object: &serde_json::Map<String, Json>) -> Result<Value, String> {
    let value = match (object.get("index").and_then(Json::as_u64), value) {
        (None, value) => value.clone(),
        (Some(i), Value::List(list)) => list.get(i as usize).cloned().ok_or_else(|| format!("no element {i}"))?,
        (Some(_), other) => return Err(format!("{other:?} is no list")),
    };
    match (object.get("field").and_then(Json::as_str), &value) {
        (None, _) => Ok(value),
        (Some(path), Value::Struct(structure)) => path.split_once('.').map_or_else(
            || structure.get(path),
            |(first, rest)| {
                let rest = serde_json::Map::from_iter([("field".to_owned(), rest.into())]);
                inside(&structure.get(first)?, &rest)
            },
        ),
        (Some(_), other) => Err(format!("{other:?} is no structure")),
    }
}

fn skips(step: &Json, error: &str) -> bool {
    let listed = step["skip"]
        .as_array()
        .is_some_and(|list| list.iter().any(|e| e == error));
    // A tool that the runner runs under may know fewer calls than the kernel.
    listed || error == "ENOSYS" && env::var_os("CONFORMANCE_EXCEPT").is_some()
}
