//! The native part of callgate for Python: one marshaller for all calls, driven by the library's description.

mod arrays;
mod call;
mod columns;
mod constants;
mod convert;
mod describe;
mod docs;
mod documents;
mod errors;
mod fd;
mod fields;
mod frame;
mod py;
mod records;
mod sockaddr;
mod structs;
mod tree;
mod values;

use callgate_link::ABI_VERSION;
use describe::{Library, library, text};
use py::{Own, ffi};
use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple, PyType};

/// The native part of callgate.
// what the library's classes are kept in is guarded by the interpreter lock
#[pymodule(gil_used = true)]
mod _callgate {
    use super::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let found = callgate_link::cg_abi_version();
        if found != ABI_VERSION {
            return Err(PyImportError::new_err(format!(
                "callgate was built for version {ABI_VERSION} of libcallgate's interface, but the library that was \
                 loaded has version {found}: install the two together"
            )));
        }
        let library = describe::load()?;
        library.fd.set(fd::class()?);
        library.object.set(documents::class()?);
        library.block.set(columns::class()?);
        library.error.set(errors::class()?);
        let py = module.py();
        // SAFETY: the three were just made, and are kept for ever.
        unsafe {
            module.add("Fd", Own::borrow(library.fd.get().cast()).bind(py))?;
            module.add("Object", Own::borrow(library.object.get().cast()).bind(py))?;
            module.add("CallgateError", Own::borrow(library.error.get()).bind(py))?;
        }
        module.add("version", text(library.head.version))?;
        module.add("checksum", library.head.checksum)?;
        module.add("library_path", path(py)?)?;
        module.add("calls", calls(py, library)?)?;
        module.add("documents", documents(py, library)?)?;
        module.add("groups", PyTuple::new(py, library.groups.iter().map(|g| g.name))?)?;
        module.add("structs", PyTuple::new(py, library.structs.iter().map(|s| s.name))?)?;
        module.add("records", PyTuple::new(py, library.records.iter().map(|r| r.name))?)
    }

    /// What the class of a group of constants is made from; None if there is no such group.
    #[pyfunction]
    fn group<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        Ok(constants::group(name)?.bind(py))
    }

    /// A class for the classes of groups, made from that of all enumerations: attributes are looked up natively.
    #[pyfunction]
    fn enum_type<'py>(base: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
        Ok(constants::enum_type(base.as_ptr())?.bind(base.py()))
    }

    /// The class of a structure; None if there is no such structure.
    #[pyfunction]
    fn struct_type<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        Ok(structs::by_name(name)?.bind(py))
    }

    /// The class of a record; None if there is no such record.
    #[pyfunction]
    fn record_type<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        Ok(records::by_name(name)?.bind(py))
    }

    /// What makes the class of a group by its name. It is kept for ever.
    #[pyfunction]
    fn set_enum_maker(maker: Bound<'_, PyAny>) {
        library().enum_maker.set(maker.into_ptr());
    }

    /// What makes the class of objects by their kind. It is kept for ever.
    #[pyfunction]
    fn set_object_maker(maker: Bound<'_, PyAny>) {
        library().object_maker.set(maker.into_ptr());
    }
}

/// Where the library that is in use was loaded from.
fn path(py: Python<'_>) -> PyResult<Option<Bound<'_, PyAny>>> {
    let path = callgate_link::cg_library_path();
    if path.is_null() {
        return Ok(None);
    }
    // SAFETY: the loader's texts end with a NUL and stay as long as the library.
    Ok(Some(
        unsafe { Own::take(ffi::PyUnicode_DecodeFSDefault(path))? }.bind(py),
    ))
}

/// The functions of all calls, by name.
fn calls<'py>(py: Python<'py>, library: &'static Library) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for call in &library.calls {
        let data = std::ptr::from_ref(call).cast();
        // SAFETY: calls are never freed, and are what the function expects.
        let function = unsafe { call::function(call.name, &docs::call(call), "callgate", data, call::call)? };
        dict.set_item(call.name, function.bind(py))?;
    }
    Ok(dict)
}

/// The documents functions: (topic, object, name, function, or documentation and place of a method).
fn documents<'py>(py: Python<'py>, library: &'static Library) -> PyResult<Bound<'py, PyList>> {
    let list = PyList::empty(py);
    for (index, document) in library.documents.iter().enumerate() {
        let entry = document.entry;
        let (topic, object) = (text(entry.topic), text(entry.object));
        let name = py::name(text(entry.method));
        let doc = docs::document(document, &name);
        let module = format!("callgate.{topic}");
        let data = std::ptr::from_ref(document).cast();
        // SAFETY: documents functions are never freed, and are what the function expects.
        let function = unsafe { call::function(&name, &doc, &module, data, documents::call)? };
        list.append((topic, object, name, function.bind(py), index))?;
    }
    Ok(list)
}
