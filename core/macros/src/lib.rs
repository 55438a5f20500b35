//! Marks for what callgate describes. They generate (almost) nothing: the build step of `callgate-capi`
//! reads them from the source text, so the function that a Rust programmer reads is the one that is exported.

use proc_macro::{TokenStream, TokenTree};

/// Marks a function as a described kernel call. Its properties are listed in `docs/architecture.md`.
#[proc_macro_attribute]
pub fn call(_properties: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// Marks a function or method that takes a document and returns one, or an object.
#[proc_macro_attribute]
pub fn document(_properties: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// Marks a serde struct as a described record type of documents.
#[proc_macro_derive(Record)]
pub fn record(_item: TokenStream) -> TokenStream {
    TokenStream::new()
}

/// Marks a `#[repr(C)]` struct or union of integers, pointers, arrays and other such structs as a kernel
/// structure: `#[layout(name = "struct stat", prefix = "st_")]` gives the kernel's names, `#[pointer(len = "field")]`
/// says which field holds the length of what a pointer field points to, `#[group(O)]` which constants a field holds,
/// `#[kernel = "size"]` the kernel's name of a field where it is not `prefix` and the name. It implements `Plain`.
#[proc_macro_derive(Layout, attributes(layout, pointer, group, kernel))]
pub fn layout(item: TokenStream) -> TokenStream {
    let mut tokens = item.into_iter();
    while let Some(token) = tokens.next() {
        if matches!(&token, TokenTree::Ident(word) if word.to_string() == "struct" || word.to_string() == "union") {
            let name = tokens.next().expect("a struct has a name");
            let text = format!(
                "// SAFETY: made of integers, pointers and arrays of such, for which every bit pattern is a value.
                 unsafe impl crate::arg::Plain for {name} {{}}"
            );
            return text.parse().expect("an impl parses");
        }
    }
    panic!("Layout is for structs and unions");
}
