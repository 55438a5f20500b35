//! The machine side of the hostile tests. `launch` puts a process into its cell (limits, descriptors, no privileges)
//! and becomes the runner of a language; `run` is the runner of the C level: it takes the cases of one call from a plan
//! and tries them through the call's thunk.

mod launch;
mod memory;
mod run;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["launch", dir, uid, megabytes, progress, ref command @ ..] if !command.is_empty() => {
            launch::launch(dir, uid, megabytes, progress, command)
        }
        ["run", plan, start] => run::run(plan, start.parse().expect("a case's number")),
        _ => {
            eprintln!("usage: callgate-hostile launch DIR UID|- MEGABYTES PROGRESS COMMAND... | run PLAN START");
            ExitCode::FAILURE
        }
    }
}
