//! The kinds of arguments, results and fields: what a Rust type in a described signature means at the boundary.

use crate::model::Model;
use quote::ToTokens;
use syn::{Expr, ExprLit, GenericArgument, Lit, PathArguments, Type};

/// Kinds of arguments, by index. `docs/architecture.md` says what each means.
pub const ARGS: &[&str] = &[
    "FD",
    "DIRFD",
    "INT",
    "UINT",
    "FLAGS",
    "ENUM",
    "ADDRESS",
    "WORD",
    "PATH",
    "STR",
    "BYTES_IN",
    "BYTES_OUT",
    "STRUCT_IN",
    "STRUCT_OUT",
    "STRUCT_INOUT",
    "ARRAY_IN",
    "ARRAY_OUT",
    "ARRAY_INOUT",
    "SOCKADDR_IN",
    "SOCKADDR_OUT",
    "IOV_IN",
    "IOV_OUT",
    "FDS_OUT",
    "STRINGS",
];

/// Kinds of results, by index.
pub const RESULTS: &[&str] = &["STATUS", "FD", "COUNT", "NUMBER", "ADDRESS", "NEVER"];

/// Properties of a call, by bit.
pub const PROPERTIES: &[&str] = &[
    "blocks", "restarts", "thread", "closes", "forks", "ends", "harms", "memory", "pure", "touches",
];

/// What is pointed to, or what an integer is.
#[derive(Clone, PartialEq)]
pub enum Element {
    /// The kind says all.
    None,
    /// An integer: Rust type, name (`i32`, `pid`).
    Int { rust: String, name: String },
    /// A group of constants.
    Group(String),
    /// A structure, by its Rust name.
    Struct(String),
}

/// An argument.
pub struct Arg {
    pub kind: &'static str,
    pub element: Element,
    pub optional: bool,
}

impl Arg {
    /// Whether a length or count follows.
    pub fn has_length(&self) -> bool {
        matches!(
            self.kind,
            "BYTES_IN"
                | "BYTES_OUT"
                | "ARRAY_IN"
                | "ARRAY_OUT"
                | "ARRAY_INOUT"
                | "SOCKADDR_IN"
                | "SOCKADDR_OUT"
                | "IOV_IN"
                | "IOV_OUT"
        )
    }

    /// Whether it is a mere number, and no memory of the caller's.
    pub fn is_number(&self) -> bool {
        matches!(
            self.kind,
            "FD" | "DIRFD" | "INT" | "UINT" | "FLAGS" | "ENUM" | "ADDRESS" | "WORD"
        )
    }

    pub fn slots(&self) -> usize {
        1 + usize::from(self.has_length())
    }
}

/// A result.
pub struct Output {
    pub kind: &'static str,
    pub element: Element,
    /// Whether it may fail.
    pub fallible: bool,
}

impl Model {
    /// The kind of an argument; a type that has none stops the build with its name.
    pub fn arg(&self, call: &str, name: &str, ty: &Type) -> Arg {
        self.arg_kind(ty).unwrap_or_else(|| {
            panic!(
                "no kind for type `{}` of argument `{name}` of `{call}`",
                ty.to_token_stream()
            )
        })
    }

    fn arg_kind(&self, ty: &Type) -> Option<Arg> {
        let (name, inner) = last_segment(ty)?;
        let plain = |kind, optional| {
            Some(Arg {
                kind,
                element: Element::None,
                optional,
            })
        };
        let of = |kind, optional| {
            Some(Arg {
                kind,
                element: self.element(&inner?)?,
                optional,
            })
        };
        match name.as_str() {
            "Fd" => plain("FD", false),
            "DirFd" => plain("DIRFD", false),
            "Address" => plain("ADDRESS", false),
            "Word" => plain("WORD", false),
            "Path" => plain("PATH", false),
            "OptPath" => plain("PATH", true),
            "Str" => plain("STR", false),
            "OptStr" => plain("STR", true),
            "Bytes" => plain("BYTES_IN", false),
            "BytesMut" => plain("BYTES_OUT", false),
            "SockAddr" => plain("SOCKADDR_IN", true),
            "SockAddrMut" => plain("SOCKADDR_OUT", true),
            "Iov" => plain("IOV_IN", false),
            "IovMut" => plain("IOV_OUT", false),
            "FdPair" => plain("FDS_OUT", false),
            "Strings" => plain("STRINGS", false),
            "Ref" => of("STRUCT_IN", false),
            "OptRef" => of("STRUCT_IN", true),
            "Mut" => of("STRUCT_OUT", false),
            "OptMut" => of("STRUCT_OUT", true),
            "InOut" => of("STRUCT_INOUT", false),
            "OptInOut" => of("STRUCT_INOUT", true),
            "Slice" => of("ARRAY_IN", false),
            "SliceMut" => of("ARRAY_OUT", false),
            "SliceInOut" => of("ARRAY_INOUT", false),
            _ => {
                let element = self.element(ty)?;
                let kind = match &element {
                    Element::Int { rust, .. } if rust.starts_with('i') => "INT",
                    Element::Int { .. } => "UINT",
                    Element::Group(group) if self.groups[self.group(group)?].flags => "FLAGS",
                    Element::Group(_) => "ENUM",
                    Element::Struct(_) | Element::None => return None,
                };
                Some(Arg {
                    kind,
                    element,
                    optional: false,
                })
            }
        }
    }

    /// The kind of a result.
    pub fn output(&self, call: &str, output: Option<&Type>) -> Output {
        let Some(ty) = output else {
            return Output {
                kind: "NEVER",
                element: Element::None,
                fallible: false,
            };
        };
        let wrapped = last_segment(ty)
            .filter(|(name, _)| name == "Result")
            .and_then(|(_, inner)| inner);
        let fallible = wrapped.is_some();
        let ty = wrapped.unwrap_or_else(|| ty.clone());
        let kind = match &ty {
            Type::Tuple(unit) if unit.elems.is_empty() => Some(("STATUS", Element::None)),
            _ => last_segment(&ty).and_then(|(name, _)| match name.as_str() {
                "OwnedFd" => Some(("FD", Element::None)),
                "Address" => Some(("ADDRESS", Element::None)),
                "usize" => Some(("COUNT", Element::None)),
                _ => match self.element(&ty)? {
                    Element::Struct(_) | Element::None => None,
                    element => Some(("NUMBER", element)),
                },
            }),
        };
        let (kind, element) =
            kind.unwrap_or_else(|| panic!("no kind for result type `{}` of `{call}`", ty.to_token_stream()));
        Output {
            kind,
            element,
            fallible,
        }
    }

    /// What an element type is, if it is known.
    pub fn element(&self, ty: &Type) -> Option<Element> {
        let (name, _) = last_segment(ty)?;
        if is_int(&name) {
            return Some(Element::Int {
                rust: name.clone(),
                name,
            });
        }
        if let Some(rust) = self.aliases.get(&name) {
            return Some(Element::Int {
                rust: rust.clone(),
                name: name.to_lowercase(),
            });
        }
        if self.group(&name).is_some() {
            return Some(Element::Group(name));
        }
        if name == "Errno" {
            return Some(Element::Group("E".to_owned()));
        }
        self.structure(&name).map(|_| Element::Struct(name))
    }

    /// The integer type behind an element.
    pub fn rust_int(&self, element: &Element) -> Option<String> {
        match element {
            Element::Int { rust, .. } => Some(rust.clone()),
            Element::Group(group) => self.group(group).map(|g| self.groups[g].int.clone()),
            Element::Struct(_) | Element::None => None,
        }
    }

    /// Its name in C.
    pub fn c_name(&self, element: &Element) -> String {
        match element {
            Element::Int { name, .. } if name == "char" => "c_char".to_owned(),
            Element::Int { rust, name } if rust == name => rust.clone(),
            Element::Int { name, .. } => format!("cg_{name}"),
            Element::Group(group) if self.groups.iter().any(|g| g.name == *group && g.flags) => {
                format!("cg_flags_{group}")
            }
            Element::Group(group) => format!("cg_enum_{group}"),
            Element::Struct(ident) => format!("cg_{}", self.structs[self.structure(ident).expect("resolved")].name),
            Element::None => "c_void".to_owned(),
        }
    }
}

/// A field's type taken apart: pointers and arrays around an element.
pub struct Shape {
    pub element: Element,
    pub pointer: bool,
    /// Elements of an array, as a Rust expression.
    pub count: Option<String>,
}

impl Model {
    /// The shape of a struct's field.
    pub fn shape(&self, owner: &str, field: &str, ty: &Type) -> Shape {
        let known = match ty {
            Type::Array(array) => {
                let count = match &array.len {
                    Expr::Lit(ExprLit { lit: Lit::Int(n), .. }) => n.base10_digits().to_owned(),
                    other => panic!(
                        "array length `{}` of `{owner}.{field}` is not a number",
                        other.to_token_stream()
                    ),
                };
                let (pointer, inner) = match &*array.elem {
                    Type::Ptr(pointer) => (true, &*pointer.elem),
                    other => (false, other),
                };
                self.element(inner).map(|element| Shape {
                    element,
                    pointer,
                    count: Some(count),
                })
            }
            Type::Ptr(pointer) => {
                let element = match &*pointer.elem {
                    Type::Ptr(_) => Some(Element::None),
                    inner if last_segment(inner).is_some_and(|(name, _)| name == "c_void") => Some(Element::None),
                    inner => self.element(inner),
                };
                element.map(|element| Shape {
                    element,
                    pointer: true,
                    count: None,
                })
            }
            _ => self.element(ty).map(|element| Shape {
                element,
                pointer: false,
                count: None,
            }),
        };
        known.unwrap_or_else(|| panic!("no kind for type `{}` of field `{owner}.{field}`", ty.to_token_stream()))
    }
}

fn is_int(name: &str) -> bool {
    matches!(
        name,
        "i8" | "u8" | "i16" | "u16" | "i32" | "u32" | "i64" | "u64" | "isize" | "usize"
    )
}

/// The last word of a path type, and its last type argument.
pub fn last_segment(ty: &Type) -> Option<(String, Option<Type>)> {
    let Type::Path(path) = ty else { return None };
    let segment = path.path.segments.last()?;
    let inner = match &segment.arguments {
        PathArguments::AngleBracketed(list) => list
            .args
            .iter()
            .filter_map(|a| match a {
                GenericArgument::Type(ty) => Some(ty.clone()),
                _ => None,
            })
            .next_back(),
        _ => None,
    };
    Some((segment.ident.to_string(), inner))
}
