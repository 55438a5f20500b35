//! The way of every call: bind the arguments, fill the registers, enter, answer. No line here knows a call by its name.

use crate::describe::{Call, MAX_ARGS};
use crate::errors;
use crate::fd;
use crate::frame::{self, Frame};
use crate::py::{self, Obj, Py, Raised, ffi};
use crate::structs::same;
use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::ptr::null_mut;

unsafe extern "C" {
    fn PyOS_BeforeFork();
    fn PyOS_AfterFork_Parent();
    fn PyOS_AfterFork_Child();
}

/// The function behind every call; which one it is stands in the state of its module.
pub unsafe extern "C" fn call(module: Obj, args: *const Obj, nargs: isize, names: Obj) -> Obj {
    // SAFETY: the interpreter's calling convention; the module's state holds a call that is never freed.
    unsafe {
        let call = *ffi::PyModule_GetState(module).cast::<&Call>();
        invoke(call, args, nargs as usize, names).unwrap_or(null_mut())
    }
}

#[inline]
unsafe fn invoke(call: &Call, args: *const Obj, nargs: usize, names: Obj) -> Py<Obj> {
    let mut room = [const { MaybeUninit::<Obj>::uninit() }; MAX_ARGS];
    let count = call.args.len();
    // SAFETY: the interpreter passes `nargs` objects and a tuple of names for those after them; they live until this
    // returns, and so does all that the frame keeps. As many places as there are arguments are written before they
    // are read.
    unsafe {
        let given = if nargs > 0 && names.is_null() && nargs == count && call.inputs.len() == count {
            std::slice::from_raw_parts(args, count)
        } else {
            for place in &mut room[..count] {
                place.write(null_mut());
            }
            let given = std::slice::from_raw_parts_mut(room.as_mut_ptr().cast::<Obj>(), count);
            bind(call, args, nargs, names, given)?;
            given
        };
        if call.bare {
            let nothing = [0_u64; 1];
            let result = (call.thunk)(nothing.as_ptr());
            if call.fallible && errors::is_error(result) {
                return Err(errors::call(call, nothing.as_ptr(), result, given));
            }
            return frame::value(call, result, given).map(|value| value.unwrap_or_else(py::none));
        }
        Frame::with(if call.plain || call.reads.is_some() { 0 } else { count }, |frame| {
            for (index, object) in given.iter().enumerate() {
                frame.put(call, index, *object)?;
            }
            if call.closes
                && let Some(first) = given.first().copied().filter(|o| !o.is_null() && fd::is(*o))
            {
                // before it is entered: while the interpreter lock is not held, another thread may get the number anew
                fd::forget(first);
            }
            let result = enter(call, frame)?;
            if call.fallible && errors::is_error(result) {
                return Err(errors::call(call, frame.registers(), result, given));
            }
            if call.plain {
                return frame::value(call, result, given).map(|value| value.unwrap_or_else(py::none));
            }
            if let Some(bytes) = frame.small(call, result) {
                return bytes;
            }
            frame.answer(call, result, given)
        })
    }
}

/// Puts arguments in their places.
#[inline]
unsafe fn bind(call: &Call, args: *const Obj, nargs: usize, names: Obj, given: &mut [Obj]) -> Py<()> {
    if nargs > call.inputs.len() {
        return Err(surplus(call, nargs));
    }
    // SAFETY: the caller's promise.
    unsafe {
        for (i, index) in call.inputs.iter().enumerate().take(nargs) {
            given[*index as usize] = *args.add(i);
        }
        if names.is_null() {
            return Ok(());
        }
        for i in 0..ffi::PyTuple_Size(names) {
            let name = ffi::PyTuple_GetItem(names, i);
            let found = call.args.iter().position(|arg| arg.key == name);
            let found = found.or_else(|| call.args.iter().position(|arg| same(name, arg.key)));
            match found {
                Some(index) if given[index].is_null() => given[index] = *args.add(nargs + i as usize),
                Some(index) => {
                    let name = &call.args[index].name;
                    return Err(py::type_error(&format!("{}: {name} is given twice", call.name)));
                }
                None => {
                    let names: Vec<_> = call.args.iter().map(|arg| arg.name.as_str()).collect();
                    let has = if names.is_empty() {
                        "takes none".to_owned()
                    } else {
                        format!("takes {}", names.join(", "))
                    };
                    return Err(py::type_error(&format!(
                        "{}: no argument {}: it {has}",
                        call.name,
                        py::repr(name)
                    )));
                }
            }
        }
    }
    Ok(())
}

#[cold]
fn surplus(call: &Call, nargs: usize) -> Raised {
    let names: Vec<_> = call
        .inputs
        .iter()
        .map(|i| call.args[*i as usize].name.as_str())
        .collect();
    let takes = match names.as_slice() {
        [] => "no arguments".to_owned(),
        names => format!("{} ({})", names.len(), names.join(", ")),
    };
    py::type_error(&format!("{}: {nargs} arguments, but it takes {takes}", call.name))
}

/// Enters, without the interpreter lock if the call may wait, again if a signal cut it short.
#[inline]
unsafe fn enter(call: &Call, frame: &Frame) -> Py<i64> {
    let slots = frame.registers();
    // SAFETY: the registers are filled as the description says, and all memory behind them stays until this returns.
    unsafe {
        if call.forks {
            PyOS_BeforeFork();
            let result = (call.thunk)(slots);
            if result == 0 {
                PyOS_AfterFork_Child()
            } else {
                PyOS_AfterFork_Parent()
            }
            return Ok(result);
        }
        if !call.blocks {
            return Ok((call.thunk)(slots));
        }
        loop {
            let state = ffi::PyEval_SaveThread();
            let result = (call.thunk)(slots);
            ffi::PyEval_RestoreThread(state);
            if result != -i64::from(libc::EINTR) {
                return Ok(result);
            }
            // a handler may raise, which ends the wait
            if ffi::PyErr_CheckSignals() < 0 {
                return Err(Raised);
            }
            if !call.restarts {
                return Ok(result);
            }
        }
    }
}

/// A function for a call: its `self` is a module, as that of any function of a module, whose state says which call.
///
/// # Safety
/// `data` points to something that is never freed, and is what `function` expects.
pub unsafe fn function(
    name: &str,
    doc: &str,
    module: &str,
    data: *const c_void,
    function: ffi::PyCFunctionFastWithKeywords,
) -> Py<py::Own> {
    // SAFETY: the definition is leaked; the module has room for the pointer.
    unsafe {
        let method = Box::leak(Box::new(ffi::PyMethodDef {
            ml_name: py::leak(name),
            ml_meth: ffi::PyMethodDefPointer {
                PyCFunctionFastWithKeywords: function,
            },
            ml_flags: ffi::METH_FASTCALL | ffi::METH_KEYWORDS,
            ml_doc: py::leak(doc),
        }));
        let home = py::Own::take(ffi::PyModule_Create2(home(), ffi::PYTHON_ABI_VERSION as c_int))?;
        ffi::PyModule_GetState(home.get()).cast::<*const c_void>().write(data);
        let module = py::string(module)?;
        py::Own::take(ffi::PyCMethod_New(method, home.get(), module.get(), null_mut()))
    }
}

/// The definition of the modules that functions are bound to.
fn home() -> *mut ffi::PyModuleDef {
    use std::sync::atomic::{AtomicPtr, Ordering};
    static HOME: AtomicPtr<ffi::PyModuleDef> = AtomicPtr::new(null_mut());
    if HOME.load(Ordering::Relaxed).is_null() {
        let home = ffi::PyModuleDef {
            m_base: ffi::PyModuleDef_HEAD_INIT,
            m_name: c"callgate".as_ptr(),
            m_doc: std::ptr::null(),
            m_size: size_of::<*const c_void>() as isize,
            m_methods: null_mut(),
            m_slots: null_mut(),
            m_traverse: None,
            m_clear: None,
            m_free: None,
        };
        HOME.store(Box::into_raw(Box::new(home)), Ordering::Relaxed);
    }
    HOME.load(Ordering::Relaxed)
}
