//! Tools that start from the library's description: `describe` prints it whole as JSON, the others make committed files.
//! They read the library that this program is linked with, or a file of any platform (`--library FILE`).

mod describe;
mod dts;
mod library;
mod linked;
mod luals;
mod pyi;

use library::Result;
use std::process::ExitCode;

const USAGE: &str =
    "usage: callgate-tools describe [--library FILE] | header | cdef | luals SHAPES | pyi DIRECTORY | dts | mjs";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("callgate-tools: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<()> {
    match arguments {
        ["describe"] => print(&linked::description()?),
        ["describe", "--library", file] => print(&describe::read(file.as_ref())?),
        ["header"] => {
            print!("{}", linked::header());
            Ok(())
        }
        ["cdef"] => {
            print!("{}", linked::declarations());
            Ok(())
        }
        ["luals", path] => {
            let shapes = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
            print!("{}", luals::annotations(&linked::description()?, &shapes));
            Ok(())
        }
        ["pyi", directory] => {
            Ok(pyi::write(&linked::description()?, directory.as_ref())
                .map_err(|error| format!("{directory}: {error}"))?)
        }
        ["dts"] => {
            print!("{}", dts::declarations(&linked::description()?));
            Ok(())
        }
        ["mjs"] => {
            print!("{}", dts::module(&linked::description()?));
            Ok(())
        }
        _ => Err(USAGE.into()),
    }
}

fn print(description: &describe::Description) -> Result<()> {
    println!("{}", serde_json::to_string_pretty(description)?);
    Ok(())
}
