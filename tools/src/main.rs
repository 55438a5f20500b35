//! Tools that start from the library's description: `describe` prints it whole as JSON.

mod describe;

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
        _ => {
            eprintln!("usage: callgate-tools describe | header | cdef");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
