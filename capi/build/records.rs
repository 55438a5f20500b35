//! The layout of document types: every record at a fixed size, fields at their natural alignment.

use crate::kinds::last_segment;
use crate::model::Model;
use quote::ToTokens;
use syn::Type;

/// Kinds of document types, by index.
pub const KINDS: &[&str] = &[
    "BOOL", "I8", "U8", "I16", "U16", "I32", "U32", "I64", "U64", "F64", "STRING", "BYTES", "LIST", "MAP", "OPTION",
    "RECORD", "VALUE",
];

/// A type of the table.
#[derive(Clone)]
pub struct DocType {
    pub kind: &'static str,
    pub size: u32,
    pub align: u32,
    pub element: i32,
    pub record: i32,
}

/// A record laid out.
#[derive(Clone, Default)]
pub struct Layout {
    pub size: u32,
    pub align: u32,
    /// Type index and offset of each field.
    pub fields: Vec<(usize, u32)>,
}

/// All document types and record layouts of a model.
pub struct Types<'a> {
    model: &'a Model,
    pub types: Vec<DocType>,
    pub layouts: Vec<Option<Layout>>,
    laying: Vec<usize>,
}

impl<'a> Types<'a> {
    pub fn new(model: &'a Model) -> Self {
        let mut types = Self {
            model,
            types: vec![],
            layouts: vec![None; model.records.len()],
            laying: vec![],
        };
        for index in 0..model.records.len() {
            types.lay(index);
        }
        types
    }

    pub fn record(&self, ty: &Type) -> Option<usize> {
        let (name, _) = last_segment(ty)?;
        self.model.records.iter().position(|r| r.name == name)
    }

    fn lay(&mut self, index: usize) {
        if self.layouts[index].is_some() {
            return;
        }
        let record = &self.model.records[index];
        assert!(
            !self.laying.contains(&index),
            "the record {} contains itself without a list between",
            record.name
        );
        self.laying.push(index);
        let mut layout = Layout {
            size: 0,
            align: 1,
            fields: vec![],
        };
        for (name, _, ty) in &record.fields {
            let ty = self.inline(&format!("{}.{name}", record.name), ty);
            let (size, align) = (self.types[ty].size, self.types[ty].align);
            let offset = layout.size.next_multiple_of(align);
            layout.fields.push((ty, offset));
            layout.size = offset + size;
            layout.align = layout.align.max(align);
        }
        layout.size = layout.size.next_multiple_of(layout.align);
        self.laying.pop();
        // lists of this record may have named its type before its size was known
        for ty in self.types.iter_mut().filter(|t| t.record == index as i32) {
            (ty.size, ty.align) = (layout.size, layout.align);
        }
        self.layouts[index] = Some(layout);
    }

    /// The index of a type whose size is needed now.
    fn inline(&mut self, owner: &str, ty: &Type) -> usize {
        let index = self.index(owner, ty);
        if let Ok(record) = usize::try_from(self.types[index].record) {
            self.lay(record);
        }
        index
    }

    /// The index of a type, made when it is new.
    pub fn index(&mut self, owner: &str, ty: &Type) -> usize {
        let made = self.make(owner, ty);
        let same = |t: &DocType| (t.kind, t.element, t.record) == (made.kind, made.element, made.record);
        if let Some(index) = self.types.iter().position(same) {
            return index;
        }
        self.types.push(made);
        self.types.len() - 1
    }

    fn make(&mut self, owner: &str, ty: &Type) -> DocType {
        let plain = |kind, size: u32| DocType {
            kind,
            size,
            align: size,
            element: -1,
            record: -1,
        };
        let run = |kind, element: i32| DocType {
            kind,
            size: 8,
            align: 4,
            element,
            record: -1,
        };
        let unknown = || panic!("no document type for `{}` of {owner}", ty.to_token_stream());
        let Some((name, inner)) = last_segment(ty) else {
            unknown()
        };
        let name = self.model.aliases.get(&name).cloned().unwrap_or(name);
        match (name.as_str(), inner) {
            ("bool", _) => plain("BOOL", 1),
            ("i8", _) => plain("I8", 1),
            ("u8", _) => plain("U8", 1),
            ("i16", _) => plain("I16", 2),
            ("u16", _) => plain("U16", 2),
            ("i32", _) => plain("I32", 4),
            ("u32", _) => plain("U32", 4),
            ("i64", _) => plain("I64", 8),
            ("u64", _) => plain("U64", 8),
            ("f64", _) => plain("F64", 8),
            // the last four are read from and written as text by their serde
            ("String" | "Text" | "Cow" | "IpAddr" | "Network" | "Mac", _) => run("STRING", -1),
            ("Bytes", _) => run("BYTES", -1),
            ("Value", _) => run("VALUE", -1),
            ("Vec", Some(inner)) => run("LIST", self.list_element(owner, &inner)),
            ("BTreeMap", Some(inner)) => run("MAP", self.list_element(owner, &inner)),
            ("Option" | "Box", Some(inner)) => {
                let element = self.inline(owner, &inner);
                if name == "Box" {
                    return self.types[element].clone();
                }
                let (size, align) = (self.types[element].size, self.types[element].align);
                DocType {
                    kind: "OPTION",
                    size: (size + align),
                    align,
                    element: element as i32,
                    record: -1,
                }
            }
            (name, _) if self.model.enums.iter().any(|e| e == name) => run("STRING", -1),
            (name, _) => match self.model.records.iter().position(|r| r.name == name) {
                Some(index) => {
                    let (size, align) = self.layouts[index].as_ref().map_or((0, 0), |l| (l.size, l.align));
                    DocType {
                        kind: "RECORD",
                        size,
                        align,
                        element: -1,
                        record: index as i32,
                    }
                }
                None => unknown(),
            },
        }
    }

    fn list_element(&mut self, owner: &str, ty: &Type) -> i32 {
        self.index(owner, ty) as i32
    }
}
