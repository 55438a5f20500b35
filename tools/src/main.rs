//! Tools that start from the library's description: `describe` prints it whole as JSON, the others make committed files.

mod describe;
mod dts;
mod luals;
mod pyi;

use std::process::ExitCode;

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    match command.as_str() {
        "describe" => {
            let description = describe::description();
            println!(
                "{}",
                serde_json::to_string_pretty(&description).expect("plain data becomes JSON")
            );
        }
        "header" => print!("{}", describe::header()),
        "cdef" => print!("{}", describe::declarations()),
        "luals" => {
            let path = std::env::args().nth(2).unwrap_or_default();
            match std::fs::read_to_string(&path) {
                Ok(shapes) => print!("{}", luals::annotations(&describe::description(), &shapes)),
                Err(error) => {
                    eprintln!("callgate-tools: {path}: {error}");
                    return ExitCode::FAILURE;
                }
            }
        }
        "pyi" => {
            let directory = std::env::args().nth(2).unwrap_or_else(|| ".".to_owned());
            if let Err(error) = pyi::write(&describe::description(), directory.as_ref()) {
                eprintln!("callgate-tools: {directory}: {error}");
                return ExitCode::FAILURE;
            }
        }
        "dts" => print!("{}", dts::declarations(&describe::description())),
        "mjs" => print!("{}", dts::module(&describe::description())),
        _ => {
            eprintln!("usage: callgate-tools describe | header | cdef | luals SHAPES | pyi DIRECTORY | dts | mjs");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
