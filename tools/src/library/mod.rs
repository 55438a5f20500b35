//! The description inside a shared library's file, of whatever platform; the library is not loaded.

mod image;
mod layout;

pub use image::Result;

use image::Image;
use layout::{Field, Layouts, Shape};
use std::path::Path;

/// A library's file.
pub struct Library {
    image: Image,
    layouts: Layouts,
}

/// A struct of the description in it.
#[derive(Clone, Copy)]
pub struct View<'a> {
    library: &'a Library,
    layout: &'a layout::Layout,
    name: &'a str,
    address: u64,
}

impl Library {
    /// Reads a file.
    pub fn open(path: &Path) -> Result<Self> {
        let image = Image::new(&std::fs::read(path)?)?;
        let layouts = Layouts::new(image.model)?;
        Ok(Self { image, layouts })
    }

    /// The description.
    pub fn description(&self) -> Result<View<'_>> {
        let view = self.view("Description", self.image.symbol("cg_description")?)?;
        let (size, known) = (view.number::<u64>("size")?, view.layout.size());
        if size < known {
            return Err(format!("the description has {size} bytes, this tool knows {known}").into());
        }
        Ok(view)
    }

    fn view<'a>(&'a self, name: &'a str, address: u64) -> Result<View<'a>> {
        let layout = self.layouts.get(name)?;
        Ok(View {
            library: self,
            layout,
            name,
            address,
        })
    }
}

impl<'a> View<'a> {
    fn field(&self, name: &str) -> Result<&'a Field> {
        let field = self.layout.fields.get(name);
        Ok(field.ok_or_else(|| format!("{} has no field {name}", self.name))?)
    }

    fn mistake<T>(&self, field: &str, what: &str) -> Result<T> {
        Err(format!("{}.{field} is no {what}", self.name).into())
    }

    /// An integer.
    pub fn number<T: TryFrom<i128>>(&self, name: &str) -> Result<T> {
        let field = self.field(name)?;
        let Shape::Int { size, signed } = field.shape else {
            return self.mistake(name, "integer");
        };
        let raw = self.library.image.number(self.address + field.offset, size)?;
        let unused = 64 - size as u32 * 8;
        let value = if signed {
            i128::from((raw << unused) as i64 >> unused)
        } else {
            i128::from(raw)
        };
        T::try_from(value).or_else(|_| self.mistake(name, "number of the width that this tool has for it"))
    }

    /// A truth.
    pub fn flag(&self, name: &str) -> Result<bool> {
        Ok(self.number::<i64>(name)? != 0)
    }

    fn pointer(&self, name: &str) -> Result<(&'a str, u64)> {
        let field = self.field(name)?;
        let Shape::Pointer(to) = &field.shape else {
            return self.mistake(name, "pointer");
        };
        Ok((to, self.library.image.pointer(self.address + field.offset)?))
    }

    /// A text.
    pub fn text(&self, name: &str) -> Result<String> {
        self.library.image.text(self.pointer(name)?.1)
    }

    /// The structs of an array, whose number is another field.
    pub fn array(&self, name: &str, count: &str) -> Result<Vec<View<'a>>> {
        let (to, first) = self.pointer(name)?;
        let stride = self.library.layouts.get(to)?.size();
        let entry = |i| self.library.view(to, first + i * stride);
        (0..self.number(count)?).map(entry).collect()
    }

    /// The addresses of a list's entries.
    fn places(&self, name: &str) -> Result<Vec<u64>> {
        let field = self.field(name)?;
        let Shape::Struct(list) = &field.shape else {
            return self.mistake(name, "list");
        };
        let list = self.library.view(list, self.address + field.offset)?;
        let (_, first) = list.pointer("first")?;
        let stride: u64 = list.number("stride")?;
        Ok((0..list.number("count")?).map(|i| first + i * stride).collect())
    }

    /// The structs of a list.
    pub fn list(&self, name: &str, of: &'a str) -> Result<Vec<View<'a>>> {
        let places = self.places(name)?;
        places.into_iter().map(|place| self.library.view(of, place)).collect()
    }

    /// The texts of a list.
    pub fn names(&self, name: &str) -> Result<Vec<String>> {
        let image = &self.library.image;
        let name_at = |place| image.text(image.pointer(place)?);
        self.places(name)?.into_iter().map(name_at).collect()
    }
}
