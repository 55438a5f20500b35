//! What is expected of a value.

use crate::call::address_text;
use crate::case::Case;
use crate::value::Value;
use serde_json::Value as Json;

/// Checks a value against a pattern; the error says what was expected and what there was.
pub fn check(case: &Case, pattern: &Json, value: &Value) -> Result<(), String> {
    let differs = || Err(format!("expected {pattern}, got {}", show(value)));
    let ok = |matches: bool| if matches { Ok(()) } else { differs() };
    let Some(object) = pattern.as_object() else {
        return match pattern {
            Json::Null => ok(matches!(value, Value::None)),
            Json::Array(_) => Err("a list of patterns is for several results".into()),
            literal => ok(equal(&case.value(literal)?, value)?),
        };
    };
    let (key, inner) = object.iter().next().ok_or("an empty pattern")?;
    match key.as_str() {
        "any" => Ok(()),
        "ge" => ok(value.int()? >= case.value(inner)?.int()?),
        "le" => ok(value.int()? <= case.value(inner)?.int()?),
        "has" => {
            let bits = case.value(inner)?.int()?;
            ok(value.int()? & bits == bits)
        }
        "not" => match check(case, inner, value) {
            Ok(()) => differs(),
            Err(_) => Ok(()),
        },
        "fields" => {
            let Value::Struct(structure) = value else {
                return differs();
            };
            for (name, pattern) in inner.as_object().ok_or("fields are a map")? {
                check(case, pattern, &structure.get(name)?).map_err(|why| format!("{name}: {why}"))?;
            }
            Ok(())
        }
        "list" => {
            let patterns = inner.as_array().ok_or("a list of patterns")?;
            let Value::List(list) = value else { return differs() };
            if list.len() != patterns.len() {
                return differs();
            }
            list.iter()
                .zip(patterns)
                .try_for_each(|(one, pattern)| check(case, pattern, one))
        }
        "contains" => {
            let wanted = case.value(inner)?;
            ok(match value {
                Value::List(list) => list.iter().any(|one| equal(&wanted, one) == Ok(true)),
                other => {
                    let (Some(wanted), Some(bytes)) = (wanted.bytes(), other.bytes()) else {
                        return differs();
                    };
                    bytes.windows(wanted.len().max(1)).any(|window| window == wanted)
                }
            })
        }
        "starts" => {
            let wanted = case.value(inner)?.bytes().unwrap_or_default();
            ok(value.bytes().is_some_and(|bytes| bytes.starts_with(&wanted)))
        }
        "length" => {
            let length = match value {
                Value::List(list) => Some(list.len()),
                other => other.bytes().map(|bytes| bytes.len()),
            };
            ok(length.map(|n| n as i128) == Some(case.value(inner)?.int()?))
        }
        _ => ok(equal(&case.value(pattern)?, value)?),
    }
}

fn equal(wanted: &Value, value: &Value) -> Result<bool, String> {
    Ok(match (wanted, value) {
        (Value::Int(a), Value::Int(b)) => a == b,
        (Value::Address(a), Value::Address(b)) => a == b,
        (_, Value::Address(address)) => wanted.bytes() == Some(address_text(address)?),
        _ => wanted.bytes().is_some() && wanted.bytes() == value.bytes(),
    })
}

fn show(value: &Value) -> String {
    match value {
        Value::None => "nothing".into(),
        Value::Int(int) => int.to_string(),
        Value::Address(address) => String::from_utf8_lossy(&address_text(address).unwrap_or_default()).into_owned(),
        Value::List(list) => format!("[{}]", list.iter().map(show).collect::<Vec<_>>().join(", ")),
        Value::Struct(structure) => format!("{structure:?}"),
        other => format!("{:?}", String::from_utf8_lossy(&other.bytes().unwrap_or_default())),
    }
}
