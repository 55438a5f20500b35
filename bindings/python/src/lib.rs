//! The native part of callgate for Python: one marshaller for all calls, driven by the library's description.

mod arrays;
mod call;
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

use describe::{Library, library, text};
use py::{Obj, Own, Py, Raised, ffi};
use std::ffi::{c_int, c_void};
use std::ptr::null_mut;

/// The version of the C ABI that this extension was built for.
const ABI_VERSION: u32 = 0;

/// The module, as Python imports it.
///
/// # Safety
/// Called by the interpreter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn PyInit__callgate() -> Obj {
    convert::or_null(init())
}

fn add(dict: Obj, name: &str, value: Own) -> Py<()> {
    let name = py::string(name)?;
    // SAFETY: all objects are alive.
    match unsafe { ffi::PyDict_SetItem(dict, name.get(), value.get()) } {
        0 => Ok(()),
        _ => Err(Raised),
    }
}

fn init() -> Py<Own> {
    let found = callgate_link::cg_abi_version();
    if found != ABI_VERSION {
        let message = format!(
            "callgate was built for version {ABI_VERSION} of libcallgate's interface, but the library that was loaded \
             has version {found}: install the two together"
        );
        // SAFETY: the class is always there.
        return Err(unsafe { py::raise(ffi::PyExc_ImportError, &message) });
    }
    let library = describe::load()?;
    library.fd.set(fd::class()?);
    library.object.set(documents::class()?);
    library.error.set(errors::class()?);
    // SAFETY: definitions are leaked, all objects alive, classes kept for ever.
    unsafe {
        let module = Own::take(ffi::PyModule_Create2(definition(), ffi::PYTHON_ABI_VERSION as c_int))?;
        let dict = ffi::PyModule_GetDict(module.get());
        add(dict, "Fd", Own::borrow(library.fd.get().cast()))?;
        add(dict, "Object", Own::borrow(library.object.get().cast()))?;
        add(dict, "CallgateError", Own::borrow(library.error.get()))?;
        add(dict, "version", py::string(text(library.head.version))?)?;
        add(
            dict,
            "checksum",
            Own::take(ffi::PyLong_FromUnsignedLongLong(library.head.checksum))?,
        )?;
        add(dict, "library_path", path(library)?)?;
        add(dict, "calls", calls(library)?)?;
        add(dict, "documents", documents(library)?)?;
        add(dict, "groups", names(library.groups.iter().map(|g| g.name))?)?;
        add(dict, "structs", names(library.structs.iter().map(|s| s.name))?)?;
        add(dict, "records", names(library.records.iter().map(|r| r.name))?)?;
        Ok(module)
    }
}

/// A tuple of names.
fn names<'a>(list: impl ExactSizeIterator<Item = &'a str>) -> Py<Own> {
    // SAFETY: every place of the tuple is filled.
    unsafe {
        let tuple = Own::take(ffi::PyTuple_New(list.len() as isize))?;
        for (i, name) in list.enumerate() {
            ffi::PyTuple_SetItem(tuple.get(), i as isize, py::string(name)?.give());
        }
        Ok(tuple)
    }
}

/// Where the library that is in use was loaded from.
fn path(library: &Library) -> Py<Own> {
    // SAFETY: the address is inside the library; dladdr fills what it knows.
    unsafe {
        let mut info: libc::Dl_info = std::mem::zeroed();
        let address = std::ptr::from_ref(library.head).cast::<c_void>();
        if libc::dladdr(address, &raw mut info) == 0 || info.dli_fname.is_null() {
            return Ok(Own::borrow(ffi::Py_None()));
        }
        Own::take(ffi::PyUnicode_DecodeFSDefault(info.dli_fname))
    }
}

/// The functions of all calls, by name.
fn calls(library: &'static Library) -> Py<Own> {
    // SAFETY: the interpreter lock is held; calls are never freed.
    unsafe {
        let dict = Own::take(ffi::PyDict_New())?;
        for call in &library.calls {
            let data = std::ptr::from_ref(call).cast();
            let function = call::function(call.name, &docs::call(call), "callgate", data, call::call)?;
            add(dict.get(), call.name, function)?;
        }
        Ok(dict)
    }
}

/// The documents functions: (topic, object, name, function, or documentation and place of a method).
fn documents(library: &'static Library) -> Py<Own> {
    // SAFETY: the interpreter lock is held; documents functions are never freed.
    unsafe {
        let list = Own::take(ffi::PyList_New(0))?;
        for (index, document) in library.documents.iter().enumerate() {
            let entry = document.entry;
            let (topic, object, method) = (text(entry.topic), text(entry.object), text(entry.method));
            let name = py::name(method);
            let doc = docs::document(document, &name);
            let module = format!("callgate.{topic}");
            let function = call::function(
                &name,
                &doc,
                &module,
                std::ptr::from_ref(document).cast(),
                documents::call,
            )?;
            let place = Own::take(ffi::PyLong_FromSize_t(index))?;
            let parts = [
                py::string(topic)?,
                py::string(object)?,
                py::string(&name)?,
                function,
                place,
            ];
            let tuple = Own::take(ffi::PyTuple_New(parts.len() as isize))?;
            for (i, part) in parts.into_iter().enumerate() {
                ffi::PyTuple_SetItem(tuple.get(), i as isize, part.give());
            }
            if ffi::PyList_Append(list.get(), tuple.get()) < 0 {
                return Err(Raised);
            }
        }
        Ok(list)
    }
}

/// A function of one name that looks something up.
fn look_up(name: Obj, find: fn(&str) -> Py<Obj>) -> Obj {
    // SAFETY: the interpreter passes a live object.
    unsafe {
        if ffi::PyUnicode_Check(name) == 0 {
            py::type_error("a name is a str");
            return null_mut();
        }
        find(&py::plain(name)).unwrap_or(null_mut())
    }
}

unsafe extern "C" fn group(_module: Obj, name: Obj) -> Obj {
    look_up(name, constants::group)
}

unsafe extern "C" fn struct_type(_module: Obj, name: Obj) -> Obj {
    look_up(name, structs::by_name)
}

unsafe extern "C" fn record_type(_module: Obj, name: Obj) -> Obj {
    look_up(name, records::by_name)
}

unsafe extern "C" fn set_enum_maker(_module: Obj, maker: Obj) -> Obj {
    // SAFETY: the interpreter passes a live object, which is kept for ever.
    library().enum_maker.set(unsafe { Own::borrow(maker) }.give());
    py::none()
}

unsafe extern "C" fn set_object_maker(_module: Obj, maker: Obj) -> Obj {
    // SAFETY: the interpreter passes a live object, which is kept for ever.
    library().object_maker.set(unsafe { Own::borrow(maker) }.give());
    py::none()
}

/// The module's definition.
fn definition() -> *mut ffi::PyModuleDef {
    type Function = unsafe extern "C" fn(Obj, Obj) -> Obj;
    let function = |name: &'static std::ffi::CStr, function: Function, doc: &'static std::ffi::CStr| ffi::PyMethodDef {
        ml_name: name.as_ptr(),
        ml_meth: ffi::PyMethodDefPointer { PyCFunction: function },
        ml_flags: ffi::METH_O,
        ml_doc: doc.as_ptr(),
    };
    let functions = Box::leak(Box::new([
        function(c"group", group, c"What the class of a group of constants is made from."),
        function(c"struct_type", struct_type, c"The class of a structure."),
        function(c"record_type", record_type, c"The class of a record."),
        function(
            c"set_enum_maker",
            set_enum_maker,
            c"What makes the class of a group by its name.",
        ),
        function(
            c"set_object_maker",
            set_object_maker,
            c"What makes the class of objects by their kind.",
        ),
        ffi::PyMethodDef::zeroed(),
    ]));
    Box::into_raw(Box::new(ffi::PyModuleDef {
        m_base: ffi::PyModuleDef_HEAD_INIT,
        m_name: c"_callgate".as_ptr(),
        m_doc: c"The native part of callgate.".as_ptr(),
        m_size: -1,
        m_methods: functions.as_mut_ptr(),
        m_slots: null_mut(),
        m_traverse: None,
        m_clear: None,
        m_free: None,
    }))
}
