//! Runs the conformance cases against the C ABI: `callgate-conformance CASES [--only ID]`. The format is in
//! tests/conformance/README.md.

mod call;
mod case;
mod library;
mod pattern;
mod value;

use case::Verdict;
use serde_json::Value as Json;
use std::ffi::OsString;
use std::process::{Command, ExitCode};
use std::{env, fs};

fn load(directory: &str) -> Vec<Json> {
    let names = fs::read_dir(directory).expect("the directory of the cases");
    let mut files: Vec<_> = names.map(|entry| entry.expect("a name").path()).collect();
    files.retain(|file| file.extension().is_some_and(|e| e == "json"));
    files.sort();
    let parse = |file: &std::path::PathBuf| -> Vec<Json> {
        let text = fs::read_to_string(file).expect("a readable file");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    };
    files.iter().flat_map(parse).map(of_this_processor).collect()
}

/// What depends on the processor stands in a case as `{"bits64": ..., "bits32": ...}` or `{"little": ..., "big": ...}`: the one that
/// holds here.
fn of_this_processor(json: Json) -> Json {
    const BITS: &str = if size_of::<usize>() == 8 { "bits64" } else { "bits32" };
    const ENDIAN: &str = if cfg!(target_endian = "little") {
        "little"
    } else {
        "big"
    };
    match json {
        Json::Object(mut object) if object.contains_key("bits64") => object.remove(BITS).expect("both widths"),
        Json::Object(mut object) if object.contains_key("little") => object.remove(ENDIAN).expect("both orders"),
        Json::Object(object) => object
            .into_iter()
            .map(|(key, value)| (key, of_this_processor(value)))
            .collect(),
        Json::Array(list) => list.into_iter().map(of_this_processor).collect(),
        other => other,
    }
}

/// Cases that cannot be run under the tool that the runner runs under, with reasons: the JSON file that
/// `CONFORMANCE_EXCEPT` names.
fn exceptions() -> Json {
    let Some(file) = env::var_os("CONFORMANCE_EXCEPT") else {
        return Json::Null;
    };
    let text = fs::read_to_string(file).expect("a readable file");
    serde_json::from_str(&text).expect("JSON")
}

/// Why a case cannot be run here.
fn unmet(case: &Json, exceptions: &Json) -> Option<String> {
    if let Some(why) = exceptions[case["id"].as_str()?].as_str() {
        return Some(why.to_owned());
    }
    let user = if case["unshare"].is_string() { Some(0) } else { None };
    // SAFETY: takes nothing, changes nothing.
    let user = user.unwrap_or_else(|| unsafe { libc::geteuid() });
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").expect("proc is mounted");
    let needs = case["needs"].as_array().into_iter().flatten().filter_map(Json::as_str);
    needs
        .filter(|need| match *need {
            "root" => user != 0,
            "user" => user == 0,
            kernel => version(&release) < version(kernel),
        })
        .map(|need| format!("needs {need}"))
        .next()
        .or_else(|| unknown(case))
}

/// A call that this processor's kernel does not have. (That each call of a case is one of the description is what check.py sees to, on a
/// processor that has them all.)
fn unknown(case: &Json) -> Option<String> {
    let steps = case["steps"].as_array().into_iter().flatten();
    let mut calls = steps.filter_map(|step| step["call"].as_str());
    let name = calls.find(|name| library::call(name).is_none())?;
    Some(format!("there is no {name} on this processor"))
}

fn version(text: &str) -> (u32, u32) {
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .map(|n| n.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

/// Runs a case in a process of its own, and passes its verdict on. `CONFORMANCE_UNDER` is what this program has to be started with,
/// such as an emulator: a command, which it follows.
fn isolated(case: &Json, cases: &str) -> Verdict {
    let id = case["id"].as_str().expect("a case has an id");
    let under = env::var("CONFORMANCE_UNDER").unwrap_or_default();
    let me = env::current_exe().expect("proc is mounted");
    let mut words = under.split_whitespace().map(OsString::from).chain([me.into()]);
    let program = words.next().expect("this program at least");
    let mut command = match case["unshare"].as_str() {
        Some(options) => {
            let options = || options.split_whitespace();
            let probe = Command::new("unshare").args(options()).arg("true").output();
            if !probe.is_ok_and(|probe| probe.status.success()) {
                return Verdict::Skipped("unshare refuses".into());
            }
            let mut command = Command::new("unshare");
            command.args(options()).arg(program);
            command
        }
        None => Command::new(program),
    };
    let output = command
        .args(words)
        .args([cases, "--only", id])
        .output()
        .expect("the runner starts");
    if let Some(wanted) = case["exit"].as_i64() {
        return match output.status.code() {
            Some(code) if i64::from(code) == wanted => Verdict::Passed,
            _ => Verdict::Failed(format!("expected exit status {wanted}, got {}", output.status)),
        };
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let last = text.lines().last().unwrap_or_default();
    if last == format!("ok {id}") && output.status.success() {
        Verdict::Passed
    } else if let Some(why) = last.strip_prefix(&format!("ok {id} # SKIP ")) {
        Verdict::Skipped(why.to_owned())
    } else if let Some(why) = last.strip_prefix(&format!("not ok {id}: ")) {
        Verdict::Failed(why.to_owned())
    } else {
        let errors = String::from_utf8_lossy(&output.stderr);
        let why = format!("its process ended with {}, saying {last:?} {errors:?}", output.status);
        Verdict::Failed(why)
    }
}

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let cases = arguments.next().expect("usage: callgate-conformance CASES [--only ID]");
    let only = arguments.nth(1);
    let exceptions = exceptions();
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for (number, case) in load(&cases).iter().enumerate() {
        let id = case["id"].as_str().expect("a case has an id");
        if only.as_ref().is_some_and(|only| only != id) {
            continue;
        }
        let apart = ["isolated", "unshare", "exit"].iter().any(|key| !case[key].is_null());
        let steps = case["steps"].as_array().expect("a case has steps");
        let verdict = match unmet(case, &exceptions) {
            Some(why) => Verdict::Skipped(why),
            None if apart && only.is_none() => isolated(case, &cases),
            None => case::run(steps, number, apart),
        };
        match verdict {
            Verdict::Passed => {
                passed += 1;
                println!("ok {id}");
            }
            Verdict::Failed(why) => {
                failed += 1;
                println!("not ok {id}: {why}");
            }
            Verdict::Skipped(why) => {
                skipped += 1;
                println!("ok {id} # SKIP {why}");
            }
        }
    }
    if only.is_none() {
        println!("{passed} passed, {failed} failed, {skipped} skipped");
    }
    if failed > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
