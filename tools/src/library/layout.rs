//! The C types of the description, read from their Rust source and laid out for a library's processor.

use super::image::{Model, Result};
use std::collections::HashMap;
use syn::{Expr, Fields, GenericArgument, Item, Lit, PathArguments, Type};

const SOURCE: &str = include_str!("../../../capi/abi/src/lib.rs");

/// The structs, by name.
pub struct Layouts {
    source: HashMap<String, syn::ItemStruct>,
    done: HashMap<String, Layout>,
}

/// One struct.
#[derive(Clone, Default)]
pub struct Layout {
    pub fields: HashMap<String, Field>,
    size: u64,
    align: u64,
}

/// A field of one.
#[derive(Clone)]
pub struct Field {
    pub offset: u64,
    pub shape: Shape,
}

/// What a field is.
#[derive(Clone, Debug)]
pub enum Shape {
    Int {
        size: u64,
        signed: bool,
    },
    /// To a struct of that name, or to anything else.
    Pointer(String),
    Struct(String),
}

impl Layouts {
    /// Lays all structs out.
    pub fn new(model: Model) -> Result<Self> {
        let items = syn::parse_file(SOURCE)?.items;
        let structs = items.into_iter().filter_map(|item| match item {
            Item::Struct(s) => Some((s.ident.to_string(), s)),
            _ => None,
        });
        let mut layouts = Self {
            source: structs.collect(),
            done: HashMap::new(),
        };
        let names: Vec<String> = layouts.source.keys().cloned().collect();
        for name in names {
            layouts.lay_out(model, &name)?;
        }
        Ok(layouts)
    }

    /// A struct by name.
    pub fn get(&self, name: &str) -> Result<&Layout> {
        Ok(self.done.get(name).ok_or_else(|| format!("no struct {name}"))?)
    }

    fn lay_out(&mut self, model: Model, name: &str) -> Result<Layout> {
        if let Some(layout) = self.done.get(name) {
            return Ok(layout.clone());
        }
        let item = self.source.get(name).ok_or_else(|| format!("no type {name}"))?.clone();
        let Fields::Named(fields) = &item.fields else {
            return Err(format!("{name} has no named fields").into());
        };
        let mut layout = Layout {
            align: 1,
            ..Layout::default()
        };
        for field in &fields.named {
            let (shape, size, align) = self.shape(model, &field.ty)?;
            layout.size = layout.size.next_multiple_of(align);
            let field_name = field.ident.as_ref().ok_or("a field without a name")?.to_string();
            let offset = layout.size;
            layout.fields.insert(field_name, Field { offset, shape });
            layout.size += size;
            layout.align = layout.align.max(align);
        }
        layout.size = layout.size.next_multiple_of(layout.align);
        self.done.insert(name.to_owned(), layout.clone());
        Ok(layout)
    }

    /// What a type is, its size and its alignment.
    fn shape(&mut self, model: Model, ty: &Type) -> Result<(Shape, u64, u64)> {
        let pointer = |to: String| (Shape::Pointer(to), model.pointer, model.pointer);
        let int = |size: u64, signed| {
            let align = if size == 8 { model.align_of_u64 } else { size };
            (Shape::Int { size, signed }, size, align)
        };
        match ty {
            Type::Ptr(to) => Ok(pointer(last_word(&to.elem).unwrap_or_default())),
            Type::Array(array) => {
                let (shape, size, align) = self.shape(model, &array.elem)?;
                let count = match &array.len {
                    Expr::Lit(syn::ExprLit { lit: Lit::Int(len), .. }) => len.base10_parse::<u64>()?,
                    _ => return Err("the length of an array is no number".into()),
                };
                Ok((shape, size * count, align))
            }
            ty => {
                let word = last_word(ty).ok_or("a type without a name")?;
                Ok(match word.as_str() {
                    "Option" if holds_function(ty) => pointer(String::new()),
                    "u8" => int(1, false),
                    "c_char" => int(1, true),
                    "u32" => int(4, false),
                    "i32" | "c_int" => int(4, true),
                    "u64" => int(8, false),
                    "i64" => int(8, true),
                    "usize" => int(model.pointer, false),
                    other => {
                        let layout = self.lay_out(model, other)?;
                        (Shape::Struct(word), layout.size, layout.align)
                    }
                })
            }
        }
    }
}

fn last_word(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

fn holds_function(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let Some(PathArguments::AngleBracketed(arguments)) = path.path.segments.last().map(|s| &s.arguments) else {
        return false;
    };
    matches!(arguments.args.first(), Some(GenericArgument::Type(Type::BareFn(_))))
}

impl Layout {
    /// Size in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::mem::{align_of, offset_of, size_of};

    #[test]
    fn the_host_is_laid_out_as_the_compiler_does() {
        let host = Model {
            pointer: size_of::<usize>() as u64,
            align_of_u64: align_of::<u64>() as u64,
        };
        let layouts = Layouts::new(host).unwrap();
        macro_rules! same {
            ($($name:ident: $last:ident),* $(,)?) => { $(
                let layout = layouts.get(stringify!($name)).unwrap();
                assert_eq!(layout.size(), size_of::<callgate_link::$name>() as u64, stringify!($name));
                let last = &layout.fields[stringify!($last)];
                assert_eq!(last.offset, offset_of!(callgate_link::$name, $last) as u64, stringify!($name));
            )* };
        }
        same!(
            List: stride, Description: objects, Call: slots, Arg: slot, ErrorNote: doc, Group: is_flags, Constant: value,
            Struct: is_union, Field: is_pointer, Type: kind, Record: align, RecordField: offset, Document: result,
            Block: type_index, Error: kernel,
        );
    }

    #[test]
    fn a_64_bit_number_is_aligned_as_the_processor_has_it() {
        let value = |align_of_u64| {
            let layouts = Layouts::new(Model {
                pointer: 4,
                align_of_u64,
            });
            layouts.unwrap().get("Constant").unwrap().fields["value"].offset
        };
        assert_eq!((value(4), value(8)), (12, 16));
    }
}
