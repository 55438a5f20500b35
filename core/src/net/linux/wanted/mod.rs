//! The network as it shall be: [`plan`] compares it with what is there, [`Operation`]s are carried out and, when one fails, undone.

mod operation;
mod plan;

use crate::document::{Context, Error, Result};
use crate::net::{Step, Wanted};
use operation::Operation;

/// A step with what does it, and what undoes it.
struct Planned {
    step: Step,
    operation: Operation,
    undo: Option<Operation>,
}

/// See [`crate::net::diff`].
pub(in crate::net) fn diff(request: &Wanted) -> Result<Vec<Step>> {
    let planned = plan::plan(request).context(|| "comparing the network with what is wanted")?;
    Ok(planned.into_iter().map(|planned| planned.step).collect())
}

/// See [`crate::net::apply`].
pub(in crate::net) fn apply(request: &Wanted) -> Result<Vec<Step>> {
    let planned = plan::plan(request).context(|| "comparing the network with what is wanted")?;
    let namespace = request.namespace.as_ref();
    for (at, one) in planned.iter().enumerate() {
        if let Err(error) = one.operation.run(namespace) {
            let left = undo(&planned[..at], request);
            let Step {
                action, object, name, ..
            } = &one.step;
            let what = format!("step {} of {}, {action} {object} {name}", at + 1, planned.len());
            return Err(if left.is_empty() {
                error.within(format_args!("{what} (what was done before is undone)"))
            } else {
                error.within(format_args!(
                    "{what} (what was done before is undone but for {})",
                    left.join("; ")
                ))
            });
        }
    }
    Ok(planned.into_iter().map(|planned| planned.step).collect())
}

/// Undoes steps, the last one first; gives what could not be undone.
fn undo(done: &[Planned], request: &Wanted) -> Vec<String> {
    let mut left = Vec::new();
    for one in done.iter().rev() {
        let Step {
            action, object, name, ..
        } = &one.step;
        let result = match &one.undo {
            Some(operation) => operation.run(request.namespace.as_ref()),
            None => Err(Error::from(crate::Errno::OPNOTSUPP)),
        };
        if let Err(error) = result {
            left.push(format!("{action} {object} {name}: {error}"));
        }
    }
    left
}
