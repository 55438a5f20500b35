//! A list of records as columns: some fields of all records, each as one packed array. `docs/architecture.md`, "Columns",
//! says how the block is laid out.

use crate::describe::text;
use crate::document::{Failure, hand_out, told};
use crate::exports::{self, type_kind};
use crate::tape::{Misfit, Only, Tape};
use callgate_abi::{Block, Error, Record, RecordField, Type};
use callgate_core::document::Error as Refusal;
use core::ffi::{CStr, c_char, c_int, c_void};
use core::ptr;

/// The type of a block of columns: none that is described.
const NO_TYPE: u32 = u32::MAX;

/// Words before the columns' own, and words of each.
const HEAD: usize = 2;
const WORDS: usize = 6;

/// How a document's rows are found: their record, and what is asked of it.
pub(crate) struct Plan {
    columns: Vec<Asked>,
    row: &'static Type,
}

/// A field that is asked for, perhaps of a record inside the record.
struct Asked {
    name: String,
    /// Where it stands: offsets one after the other, each perhaps that of an option.
    steps: Vec<Step>,
    kind: u8,
}

struct Step {
    offset: usize,
    /// The alignment of what an option holds, if it is one.
    option: Option<usize>,
}

impl Asked {
    fn is_option(&self) -> bool {
        self.steps.iter().any(|step| step.option.is_some())
    }

    /// Where it stands for the record at `at`, if it is there.
    #[inline]
    fn place(&self, data: &[u8], mut at: usize) -> Option<usize> {
        for step in &self.steps {
            at += step.offset;
            if let Some(align) = step.option {
                if data[at] == 0 {
                    return None;
                }
                at += align;
            }
        }
        Some(at)
    }
}

/// The letter that tells of a kind, as Python's `struct` has them, and `s` for strings and `y` for bytes; and the size of an element.
fn letter(kind: u8) -> Option<(u8, usize)> {
    Some(match kind {
        type_kind::BOOL => (b'?', 1),
        type_kind::I8 => (b'b', 1),
        type_kind::U8 => (b'B', 1),
        type_kind::I16 => (b'h', 2),
        type_kind::U16 => (b'H', 2),
        type_kind::I32 => (b'i', 4),
        type_kind::U32 => (b'I', 4),
        type_kind::I64 => (b'q', 8),
        type_kind::U64 => (b'Q', 8),
        type_kind::F64 => (b'd', 8),
        type_kind::STRING => (b's', 4),
        type_kind::BYTES => (b'y', 4),
        _ => return None,
    })
}

/// The record of a list of records.
fn row_type(type_index: u32) -> Option<&'static Type> {
    let list = exports::types().get(type_index as usize)?;
    let element = exports::types().get(usize::try_from(list.element).ok()?)?;
    (list.kind == type_kind::LIST && element.kind == type_kind::RECORD).then_some(element)
}

/// Whether a document of this type can be told as columns.
pub(crate) fn possible(type_index: i32) -> bool {
    u32::try_from(type_index).is_ok_and(|index| row_type(index).is_some())
}

fn fields(record: &Record) -> &'static [RecordField] {
    // SAFETY: the table says how many there are.
    unsafe { core::slice::from_raw_parts(record.fields, record.field_count as usize) }
}

/// The way to the field of that name, whose parts are divided by dots.
fn resolve(row: &'static Type, name: &str) -> Result<Asked, String> {
    let mut ty = row;
    let mut steps = Vec::new();
    for part in name.split('.') {
        if ty.kind != type_kind::RECORD {
            return Err(format!("{name:?}: what stands before .{part} is no record"));
        }
        let record = &exports::records()[ty.record as usize];
        let Some(field) = fields(record).iter().find(|field| text(field.name) == part) else {
            let known: Vec<&str> = fields(record).iter().map(|field| text(field.name)).collect();
            let record = text(record.name);
            return Err(format!(
                "{record} has no field {part:?}; there are: {}",
                known.join(", ")
            ));
        };
        let mut offset = field.offset as usize;
        ty = &exports::types()[field.type_index as usize];
        while ty.kind == type_kind::OPTION {
            let option = Some(ty.align as usize);
            steps.push(Step { offset, option });
            offset = 0;
            ty = &exports::types()[ty.element as usize];
        }
        steps.push(Step { offset, option: None });
    }
    if letter(ty.kind).is_none() {
        let kind = exports::type_kind(ty.kind).to_lowercase();
        let hint = if ty.kind == type_kind::RECORD {
            "; name a field of it, after a dot"
        } else {
            ""
        };
        return Err(format!(
            "{name:?} is a {kind}, and only numbers, truth values, strings and bytes are columns{hint}"
        ));
    }
    let name = name.to_owned();
    Ok(Asked {
        name,
        steps,
        kind: ty.kind,
    })
}

/// What to do for these columns of a document of that type. An error names the one that cannot be.
pub(crate) fn plan(type_index: u32, names: &[String]) -> Result<Plan, Refusal> {
    let row = row_type(type_index).ok_or_else(|| Refusal::invalid("columns", "the answer is no list of records"))?;
    let column = |(index, name): (usize, &String)| {
        resolve(row, name).map_err(|message| Refusal::invalid(format!("columns[{index}]"), message))
    };
    let columns = names.iter().enumerate().map(column).collect::<Result<_, _>>()?;
    Ok(Plan { columns, row })
}

fn word(data: &[u8], at: usize) -> usize {
    let mut bytes = [0; 4];
    bytes.copy_from_slice(&data[at..at + 4]);
    u32::from_ne_bytes(bytes) as usize
}

/// Numbers of `N` bytes from where they stand to where they belong.
fn gather<const N: usize>(to: &mut [u8], places: impl Iterator<Item = Option<usize>>, data: &[u8]) {
    for (to, place) in to.chunks_exact_mut(N).zip(places) {
        if let Some(at) = place {
            to.copy_from_slice(&data[at..at + N]);
        }
    }
}

impl Plan {
    /// The columns of a document.
    pub(crate) fn project(&self, data: &[u8]) -> Result<Tape, Misfit> {
        let (first, count) = (word(data, 0), word(data, 4));
        let mut out = Tape::default();
        out.room((HEAD + WORDS * self.columns.len()) * 4, 8);
        let mut head = vec![count, self.columns.len()];
        for column in &self.columns {
            let places = || (0..count).map(|i| column.place(data, first + i * self.row.size as usize));
            let (letter, size) = letter(column.kind).unwrap_or_default();
            let name = out.room(column.name.len() + 1, 1);
            out.put(name, column.name.as_bytes());
            let mut text = 0;
            let values = if matches!(letter, b's' | b'y') {
                let run = |place: Option<usize>| place.map_or((0, 0), |at| (word(data, at), word(data, at + 4)));
                let len = places().map(|place| run(place).1).sum();
                let values = out.room((count + 1) * size, 8);
                text = out.room(len, 1);
                let mut end = 0;
                for (i, place) in places().enumerate() {
                    let (from, len) = run(place);
                    out.put(text + end, &data[from..from + len]);
                    end += len;
                    out.put(values + (i + 1) * size, &(end as u32).to_ne_bytes());
                }
                values
            } else {
                let values = out.room(count * size, 8);
                let to = &mut out.bytes()[values..values + count * size];
                match size {
                    1 => gather::<1>(to, places(), data),
                    2 => gather::<2>(to, places(), data),
                    4 => gather::<4>(to, places(), data),
                    _ => gather::<8>(to, places(), data),
                }
                values
            };
            let mut valid = 0;
            if column.is_option() {
                valid = out.room(count, 8);
                let to = &mut out.bytes()[valid..valid + count];
                for (to, place) in to.iter_mut().zip(places()) {
                    *to = place.is_some().into();
                }
            }
            head.extend([name, column.name.len(), letter.into(), values, text, valid]);
        }
        for (i, word) in head.into_iter().enumerate() {
            let word = u32::try_from(word).map_err(|_| Misfit("the columns are larger than 4 GiB".to_owned()))?;
            out.put(i * 4, &word.to_ne_bytes());
        }
        Ok(out)
    }

    /// What of the records is needed.
    pub(crate) fn only(&self) -> Only {
        let asked = |field: &RecordField| {
            let name = text(field.name);
            let starts = |column: &Asked| column.name.split('.').next() == Some(name);
            self.columns.iter().any(starts)
        };
        Only {
            row: self.row,
            fields: fields(&exports::records()[self.row.record as usize])
                .iter()
                .map(asked)
                .collect(),
        }
    }

    /// The same as a document to be handed out.
    pub(crate) fn document(&self, data: &[u8]) -> Result<*mut Block, Misfit> {
        Ok(hand_out(self.project(data)?, NO_TYPE))
    }
}

/// One field of all records, as an array. It lives as long as its document.
#[repr(C)]
pub struct Column {
    /// The name that was asked for, followed by a NUL.
    pub name: *const c_char,
    /// `count` numbers of the kind's type; of strings `count + 1` times `uint32_t`: where each begins in `text` and, at the end,
    /// how long `text` is.
    pub values: *const c_void,
    /// Of strings: their bytes, one after the other, with no NUL between; else null.
    pub text: *const c_char,
    /// Of a field that may be missing: a byte for each record, 1 if it is there (if not, its number is 0, its string empty); else null.
    pub valid: *const u8,
    /// How many records there are.
    pub count: usize,
    /// `?` bool, `b` `B` 8 bits signed and unsigned, `h` `H` 16, `i` `I` 32, `q` `Q` 64, `d` double, `s` string, `y` bytes.
    pub kind: c_char,
}

/// The columns of a document that is a list of records, as a document of their own into `out`, to be freed like any other. A name
/// may have dots, for fields of records in the record. 0, or `-EINVAL` if a name is of no field, or of one that is no number, truth
/// value, string or bytes: `error`, which may be null, tells which. A request that has a list of such names under `columns` does the same
/// at once.
///
/// # Safety
/// `document` is not freed; `names` are `count` strings; `out` is writable, `error` null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_document_columns(
    document: *const Block,
    names: *const *const c_char,
    count: usize,
    out: *mut *mut Block,
    error: *mut Error,
) -> c_int {
    // SAFETY: the caller's promise.
    let (Some(block), Some(out)) = (unsafe { document.as_ref() }, unsafe { out.as_mut() }) else {
        return -libc::EFAULT;
    };
    if names.is_null() && count > 0 {
        return -libc::EFAULT;
    }
    let name = |i| {
        // SAFETY: the caller's promise.
        let name = unsafe { CStr::from_ptr(names.add(i).read()) };
        name.to_string_lossy().into_owned()
    };
    let names: Vec<String> = (0..count).map(name).collect();
    // SAFETY: a block says where its bytes are.
    let data = unsafe { core::slice::from_raw_parts(block.data, block.len) };
    let made = plan(block.type_index, &names).map_err(Failure::from);
    match made.and_then(|plan| Ok(plan.document(data)?)) {
        Ok(made) => {
            *out = made;
            0
        }
        // SAFETY: the caller's promise.
        Err(failure) => unsafe { told(failure, error) },
    }
}

/// A column into `out`. 0, or `-ENOENT` if there are fewer, or `-EINVAL` if the document has no columns.
///
/// # Safety
/// `document` is not freed, `out` is writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_document_column(document: *const Block, index: usize, out: *mut Column) -> c_int {
    // SAFETY: the caller's promise.
    let (Some(block), Some(out)) = (unsafe { document.as_ref() }, unsafe { out.as_mut() }) else {
        return -libc::EFAULT;
    };
    if block.type_index != NO_TYPE {
        return -libc::EINVAL;
    }
    // SAFETY: a block says where its bytes are.
    let data = unsafe { core::slice::from_raw_parts(block.data, block.len) };
    if index >= word(data, 4) {
        return -libc::ENOENT;
    }
    let words = |i| word(data, (HEAD + WORDS * index + i) * 4);
    let at = |offset: usize| block.data.wrapping_add(offset);
    let there = |offset: usize| if offset == 0 { ptr::null() } else { at(offset) };
    *out = Column {
        name: at(words(0)).cast(),
        values: at(words(3)).cast(),
        text: there(words(4)).cast(),
        valid: there(words(5)),
        count: word(data, 0),
        kind: words(2) as c_char,
    };
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{block, cg_document_free};
    use callgate_core::sample::{Row, RowsRequest, Values, rows};

    fn type_of(function: &str) -> u32 {
        let found = exports::documents().iter().find(|d| text(d.name) == function);
        found.expect("described").result as u32
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn column(document: *const Block, index: usize) -> Result<Column, c_int> {
        let mut out = core::mem::MaybeUninit::uninit();
        // SAFETY: a document, and room for a column.
        match unsafe { cg_document_column(document, index, out.as_mut_ptr()) } {
            // SAFETY: it was filled.
            0 => Ok(unsafe { out.assume_init() }),
            error => Err(error),
        }
    }

    /// # Safety
    /// The column's document is not freed, and `T` is what its kind says.
    unsafe fn values<T>(column: &Column, more: usize) -> &[T] {
        // SAFETY: the caller's promise.
        unsafe { core::slice::from_raw_parts(column.values.cast(), column.count + more) }
    }

    #[test]
    fn columns_have_what_the_records_have() {
        let list = rows(RowsRequest { count: 1000 }).expect("it cannot fail");
        let document = block(&list, type_of("sample_rows") as usize).expect("it fits");
        let wanted = [c"rx_bytes", c"name", c"priority", c"level", c"alias"];
        let mut made = ptr::null_mut();
        let pointers = wanted.map(CStr::as_ptr);
        // SAFETY: a document, so many names, and room for another document.
        let result = unsafe { cg_document_columns(document, pointers.as_ptr(), 5, &raw mut made, ptr::null_mut()) };
        assert_eq!(result, 0);
        let column = |index| column(made, index);
        let [rx, name, priority, level, alias] = [0, 1, 2, 3, 4].map(|i| column(i).expect("it is there"));
        assert_eq!(column(5).err(), Some(-libc::ENOENT));
        assert_eq!(
            [rx.kind, name.kind, priority.kind, level.kind].map(|kind| kind as u8),
            *b"QsiB"
        );
        assert_eq!(
            (rx.count, rx.values as usize % 8, name.values as usize % 8),
            (1000, 0, 0)
        );
        assert!(rx.valid.is_null() && rx.text.is_null());
        // SAFETY: the kinds are those of the fields.
        unsafe {
            let all = |f: fn(&Row) -> u64| list.iter().map(f).collect::<Vec<_>>();
            assert_eq!(values::<u64>(&rx, 0), all(|row| row.rx_bytes));
            assert!(
                values::<i32>(&priority, 0)
                    .iter()
                    .eq(list.iter().map(|row| &row.priority))
            );
            assert!(values::<u8>(&level, 0).iter().eq(list.iter().map(|row| &row.level)));
            for (column, field) in [
                (&name, (|row| &row.name) as fn(&Row) -> &String),
                (&alias, |row| &row.alias),
            ] {
                let ends = values::<u32>(column, 1);
                let text = core::slice::from_raw_parts(column.text.cast::<u8>(), ends[1000] as usize);
                for (row, end) in list.iter().zip(ends.windows(2)) {
                    assert_eq!(&text[end[0] as usize..end[1] as usize], field(row).as_bytes());
                }
            }
            assert_eq!(CStr::from_ptr(name.name), c"name");
            cg_document_free(made);
            cg_document_free(document);
        }
    }

    /// A type of lists of `Values`, which no function returns: what has options, records and lists.
    fn resolved(name: &str) -> Result<Asked, String> {
        let returned = &exports::types()[type_of("sample_echo") as usize];
        resolve(returned, name)
    }

    #[test]
    fn a_tape_with_some_fields_gives_the_same_columns() {
        let list = rows(RowsRequest { count: 300 }).expect("it cannot fail");
        let ty = type_of("sample_rows");
        let plan = plan(ty, &names(&["alias", "rx_bytes", "level"])).expect("they are fields");
        let mut whole = Tape::of(&list, ty as usize).expect("it fits");
        let mut some = Tape::only(&list, ty as usize, plan.only()).expect("it fits");
        let project = |tape: &mut Tape| plan.project(tape.bytes()).expect("it fits").into_parts();
        assert_eq!(project(&mut some), project(&mut whole));
        assert!(some.bytes().len() < whole.bytes().len());
    }

    #[test]
    fn options_and_fields_of_records_are_found() {
        let tape = |values: &Values| {
            let (words, len) = Tape::of(values, type_of("sample_echo") as usize)
                .expect("it fits")
                .into_parts();
            // SAFETY: words are bytes.
            unsafe { core::slice::from_raw_parts(words.as_ptr().cast::<u8>(), len) }.to_vec()
        };
        let mut values = Values::default();
        values.inner.number = -2;
        let number = resolved("inner.number").expect("a field of a record");
        let data = tape(&values);
        let at = number.place(&data, 0).expect("it is there");
        assert_eq!(
            (number.is_option(), &data[at..at + 2]),
            (false, &(-2_i16).to_ne_bytes()[..])
        );
        let maybe = resolved("option_inner.number").expect("a field of a record that may be missing");
        assert_eq!((maybe.is_option(), maybe.place(&data, 0)), (true, None));
        values.option_inner = Some(values.inner.clone());
        let data = tape(&values);
        let at = maybe.place(&data, 0).expect("it is there");
        assert_eq!(data[at..at + 2], (-2_i16).to_ne_bytes());
    }

    #[test]
    fn what_cannot_be_a_column_is_refused_by_name() {
        let refused = |name| resolved(name).err().expect("refused");
        assert!(refused("numbers").contains("\"numbers\" is a list"));
        assert!(refused("inner").contains("after a dot"));
        assert!(refused("value").contains("is a value"));
        assert!(refused("nme").contains("Values has no field \"nme\"; there are: truth, "));
        assert!(refused("").contains("no field"));
        assert!(refused("u8.x").contains("no record"));
        let error = plan(type_of("sample_rows"), &names(&["name", "nme"]))
            .err()
            .expect("refused");
        assert_eq!(error.field, "columns[1]");
        assert!(plan(type_of("sample_echo"), &[]).is_err());
        let document = block(&vec![Row::default()], type_of("sample_rows") as usize).expect("it fits");
        assert_eq!(column(document, 0).err(), Some(-libc::EINVAL));
        // SAFETY: made above.
        unsafe { cg_document_free(document) };
    }
}
