//! Reads the described items out of the core's sources, module by module.

use crate::cfg::conditions;
use crate::docs::docs;
use crate::kinds::last_segment;
use crate::model::{Call, Constant, Document, Field, Group, Model, Properties, Record, Struct};
use std::fs;
use std::path::{Path, PathBuf};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, FnArg, Ident, Item, ItemFn, Lit, Meta, Pat, ReturnType, Token, Type, Visibility};

/// Everything that the crate at `src` describes, for all targets.
pub fn model(src: &Path) -> Model {
    let mut reader = Reader {
        model: Model::default(),
    };
    reader.file(
        &src.join("lib.rs"),
        src,
        &Place {
            path: vec!["callgate_core".to_owned()],
            topic: None,
            conditions: vec![],
        },
    );
    reader.model
}

/// Where an item stands.
#[derive(Clone)]
struct Place {
    /// Its public path: private modules are passed over, as their items are re-exported.
    path: Vec<String>,
    topic: Option<String>,
    conditions: Vec<Meta>,
}

impl Place {
    fn item(&self, name: &str) -> String {
        format!("{}::{name}", self.path.join("::"))
    }

    fn topic(&self) -> String {
        self.topic.clone().unwrap_or_default()
    }
}

struct Reader {
    model: Model,
}

impl Reader {
    /// `children` is the folder in which the file's modules lie.
    fn file(&mut self, file: &Path, children: &Path, place: &Place) {
        let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|e| {
            panic!("{}:{}: {e}", file.display(), e.span().start().line);
        });
        for item in &parsed.items {
            self.item(item, children, place, file);
        }
    }

    fn item(&mut self, item: &Item, children: &Path, place: &Place, file: &Path) {
        match item {
            Item::Mod(module) => {
                let conditions = conditions(&place.conditions, &module.attrs);
                if conditions
                    .iter()
                    .any(|c| matches!(c, Meta::Path(p) if p.is_ident("test")))
                {
                    return;
                }
                let name = module.ident.to_string();
                let mut inner = Place {
                    conditions,
                    ..place.clone()
                };
                inner.topic = Some(place.topic.clone().unwrap_or_else(|| name.clone()));
                if matches!(module.vis, Visibility::Public(_)) {
                    inner.path.push(name.clone());
                }
                let folder = children.join(&name);
                match &module.content {
                    Some((_, items)) => items.iter().for_each(|item| self.item(item, &folder, &inner, file)),
                    None => {
                        let candidates: Vec<PathBuf> = match attr_text(&module.attrs, "path") {
                            Some(path) => vec![children.join(path)],
                            None if module.attrs.iter().any(|a| a.path().is_ident("cfg_attr")) => return,
                            None => vec![children.join(format!("{name}.rs")), folder.join("mod.rs")],
                        };
                        let file = candidates.iter().find(|c| c.exists());
                        let file =
                            file.unwrap_or_else(|| panic!("no file for module {name} in {}", children.display()));
                        self.file(file, &folder, &inner);
                    }
                }
            }
            Item::Fn(function) => {
                if let Some(attr) = find(&function.attrs, "call") {
                    self.call(function, attr, place);
                } else if let Some(attr) = find(&function.attrs, "document") {
                    self.document(&function.sig, &function.attrs, attr, None, place);
                }
            }
            Item::Impl(block) => self.methods(block, place),
            Item::Struct(s) if derives(&s.attrs, "Layout") => {
                self.structure(&s.ident, &s.attrs, s.fields.iter().collect(), false, place);
            }
            Item::Union(u) if derives(&u.attrs, "Layout") => {
                self.structure(&u.ident, &u.attrs, u.fields.named.iter().collect(), true, place);
            }
            Item::Struct(s) if derives(&s.attrs, "Record") => {
                let fields = s.fields.iter().map(|f| {
                    let name = bare(f.ident.as_ref().expect("a record's fields have names"));
                    (
                        serde_name(&f.attrs).unwrap_or(name),
                        docs(&f.attrs).text(),
                        f.ty.clone(),
                    )
                });
                self.model.records.push(Record {
                    name: s.ident.to_string(),
                    conditions: conditions(&place.conditions, &s.attrs),
                    docs: docs(&s.attrs),
                    fields: fields.collect(),
                });
            }
            Item::Enum(e) if derives(&e.attrs, "Record") => self.model.enums.push(e.ident.to_string()),
            Item::Macro(m) => {
                let name = m
                    .mac
                    .path
                    .segments
                    .last()
                    .map(|s| s.ident.to_string())
                    .unwrap_or_default();
                if matches!(name.as_str(), "flags" | "values") {
                    let parsed: GroupBody = parse(&m.mac, file);
                    let place = Place {
                        conditions: conditions(&place.conditions, &m.attrs),
                        ..place.clone()
                    };
                    self.group(parsed, name == "flags", &place);
                } else if name == "errors" {
                    let parsed: ErrorsBody = parse(&m.mac, file);
                    self.errors(parsed, place);
                }
            }
            Item::Type(alias) if place.topic.as_deref() == Some("arg") => {
                if let Some((int, None)) = last_segment(&alias.ty) {
                    self.model.aliases.insert(alias.ident.to_string(), int);
                }
            }
            _ => {}
        }
    }

    fn call(&mut self, function: &ItemFn, attr: &Attribute, place: &Place) {
        let name = bare(&function.sig.ident);
        let args = function.sig.inputs.iter().map(|input| {
            let FnArg::Typed(input) = input else {
                panic!("{name} is not a method")
            };
            let Pat::Ident(pat) = &*input.pat else {
                panic!("an argument of {name} has no name")
            };
            (bare(&pat.ident), (*input.ty).clone())
        });
        let args: Vec<_> = args.collect();
        let call = Call {
            path: place.item(&function.sig.ident.to_string()),
            topic: place.topic(),
            conditions: conditions(&place.conditions, &function.attrs),
            docs: docs(&function.attrs),
            properties: properties(attr, &name),
            output: output(&function.sig.output),
            args,
            name,
        };
        documented(&call);
        self.model.calls.push(call);
    }

    fn methods(&mut self, block: &syn::ItemImpl, place: &Place) {
        if find(&block.attrs, "document").is_none() {
            return;
        }
        let (object, _) = last_segment(&block.self_ty).expect("an object is a named type");
        for item in &block.items {
            if let syn::ImplItem::Fn(method) = item
                && let Some(attr) = find(&method.attrs, "document")
            {
                self.document(&method.sig, &method.attrs, attr, Some(&object), place);
            }
        }
    }

    fn document(
        &mut self,
        sig: &syn::Signature,
        attrs: &[Attribute],
        attr: &Attribute,
        object: Option<&str>,
        place: &Place,
    ) {
        let method = bare(&sig.ident);
        let name = format!("{}_{method}", place.topic());
        let takes_self = matches!(sig.inputs.first(), Some(FnArg::Receiver(_)));
        let request = sig.inputs.iter().find_map(|input| match input {
            FnArg::Typed(input) => Some((*input.ty).clone()),
            FnArg::Receiver(_) => None,
        });
        let answer = output(&sig.output)
            .and_then(|ty| last_segment(&ty))
            .and_then(|(_, inner)| inner);
        let makes = answer
            .as_ref()
            .and_then(last_segment)
            .is_some_and(|(ty, _)| ty == "Self");
        let unit = matches!(&answer, Some(Type::Tuple(unit)) if unit.elems.is_empty());
        let item = sig.ident.to_string();
        self.model.documents.push(Document {
            path: object.map_or_else(|| place.item(&item), |o| format!("{}::{item}", place.item(o))),
            topic: place.topic(),
            object: object.filter(|_| takes_self).map(|o| place.item(o)),
            of: object.map(str::to_owned),
            makes,
            conditions: conditions(&place.conditions, attrs),
            docs: docs(attrs),
            properties: properties(attr, &name),
            request,
            output: answer.filter(|_| !makes && !unit),
            method,
            name,
        });
    }

    fn structure(&mut self, ident: &Ident, attrs: &[Attribute], fields: Vec<&syn::Field>, union: bool, place: &Place) {
        let mut kernel_name = format!("struct {ident}");
        let mut prefix = String::new();
        for pair in list(find(attrs, "layout"), "layout") {
            match pair.path().require_ident().expect("one word").to_string().as_str() {
                "name" => kernel_name = text(&pair),
                "prefix" => prefix = text(&pair),
                other => panic!("unknown layout property {other} of {ident}"),
            }
        }
        let bare_name = kernel_name
            .trim_start_matches("struct ")
            .trim_start_matches("union ")
            .trim_start_matches('_');
        let fields = fields.into_iter().map(|f| {
            let name = bare(f.ident.as_ref().expect("a kernel structure's fields have names"));
            Field {
                kernel_name: attr_text(&f.attrs, "kernel").unwrap_or_else(|| format!("{prefix}{name}")),
                conditions: conditions(&[], &f.attrs),
                doc: docs(&f.attrs).text(),
                public: matches!(f.vis, Visibility::Public(_)),
                ty: f.ty.clone(),
                length_field: list(find(&f.attrs, "pointer"), "pointer")
                    .iter()
                    .map(text)
                    .next()
                    .unwrap_or_default(),
                group: find(&f.attrs, "group").map(|a| a.parse_args::<Ident>().expect("a group's name").to_string()),
                name,
            }
        });
        self.model.structs.push(Struct {
            ident: ident.to_string(),
            path: place.item(&ident.to_string()),
            name: bare_name.strip_suffix("_t").unwrap_or(bare_name).to_owned(),
            conditions: conditions(&place.conditions, attrs),
            docs: docs(attrs),
            union,
            reprs: reprs(attrs),
            fields: fields.collect(),
            kernel_name,
        });
    }

    fn group(&mut self, body: GroupBody, flags: bool, place: &Place) {
        let constants = body
            .constants
            .into_iter()
            .filter(|c| c.1 != "_")
            .map(|(attrs, name, value)| Constant {
                kernel_name: kernel_name(&value).unwrap_or_else(|| format!("{}_{name}", body.name)),
                conditions: conditions(&[], &attrs),
                doc: docs(&attrs).text(),
                name,
            });
        self.model.groups.push(Group {
            path: place.item(&body.name),
            conditions: conditions(&place.conditions, &body.attrs),
            docs: docs(&body.attrs),
            flags,
            int: body.int,
            number: if flags { ".bits()" } else { ".0" },
            constants: constants.collect(),
            name: body.name,
        });
    }

    fn errors(&mut self, body: ErrorsBody, place: &Place) {
        let constants = body.0.into_iter().map(|(attrs, name, message)| Constant {
            kernel_name: format!("E{}", name.trim_start_matches('_')),
            conditions: conditions(&[], &attrs),
            doc: message,
            name,
        });
        self.model.groups.push(Group {
            name: "E".to_owned(),
            path: place.item("Errno"),
            conditions: place.conditions.clone(),
            docs: crate::docs::Docs {
                summary: "Error numbers. Source: errno(3).".to_owned(),
                ..Default::default()
            },
            flags: false,
            int: "i32".to_owned(),
            number: ".raw()",
            constants: constants.collect(),
        });
    }
}

/// The body of `flags!` and `values!`.
struct GroupBody {
    attrs: Vec<Attribute>,
    name: String,
    int: String,
    constants: Vec<(Vec<Attribute>, String, Expr)>,
}

impl Parse for GroupBody {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![struct]>()?;
        let name: Ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let int: Ident = input.parse()?;
        let inside;
        syn::braced!(inside in input);
        let mut constants = Vec::new();
        while !inside.is_empty() {
            let attrs = inside.call(Attribute::parse_outer)?;
            inside.parse::<Token![const]>()?;
            let name = if inside.peek(Token![_]) {
                inside.parse::<Token![_]>()?;
                "_".to_owned()
            } else {
                inside.parse::<Ident>()?.to_string()
            };
            inside.parse::<Token![=]>()?;
            let value: Expr = inside.parse()?;
            inside.parse::<Token![;]>()?;
            constants.push((attrs, name, value));
        }
        Ok(Self {
            attrs,
            name: name.to_string(),
            int: int.to_string(),
            constants,
        })
    }
}

/// The body of `errors!`.
struct ErrorsBody(Vec<(Vec<Attribute>, String, String)>);

impl Parse for ErrorsBody {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut entries = Vec::new();
        while !input.is_empty() {
            let attrs = input.call(Attribute::parse_outer)?;
            let name: Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            input.parse::<Expr>()?;
            input.parse::<Token![,]>()?;
            let message: syn::LitStr = input.parse()?;
            input.parse::<Token![;]>()?;
            entries.push((attrs, name.to_string(), message.value()));
        }
        Ok(Self(entries))
    }
}

fn parse<T: Parse>(mac: &syn::Macro, file: &Path) -> T {
    mac.parse_body()
        .unwrap_or_else(|e| panic!("{}:{}: {e}", file.display(), e.span().start().line))
}

/// The kernel's name for a constant: the last word of the path that its value is, casts looked through.
fn kernel_name(value: &Expr) -> Option<String> {
    match value {
        Expr::Path(path) => path.path.segments.last().map(|s| s.ident.to_string()),
        Expr::Cast(cast) => kernel_name(&cast.expr),
        Expr::Paren(paren) => kernel_name(&paren.expr),
        Expr::Group(group) => kernel_name(&group.expr),
        _ => None,
    }
}

fn properties(attr: &Attribute, name: &str) -> Properties {
    let mut properties = Properties::default();
    for property in list(Some(attr), name) {
        let word = property.path().require_ident().expect("one word").to_string();
        match (&property, word.as_str()) {
            (Meta::NameValue(_), "since") => properties.since = text(&property),
            (Meta::NameValue(_), "source") => properties.source = text(&property),
            (Meta::List(inner), "default") => {
                let pairs = inner
                    .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                    .unwrap_or_else(|e| panic!("default of {name}: {e}"));
                for pair in &pairs {
                    let Meta::NameValue(pair) = pair else {
                        panic!("default of {name} is name = value")
                    };
                    let arg = pair.path.require_ident().expect("one word").to_string();
                    let value = &pair.value;
                    properties.defaults.insert(arg, quote::quote!(#value).to_string());
                }
            }
            (Meta::Path(_), known) if crate::kinds::PROPERTIES.contains(&known) => properties.names.push(word),
            _ => panic!("unknown property {word} of {name}"),
        }
    }
    assert!(
        !properties.since.is_empty() && !properties.source.is_empty(),
        "{name} lacks since or source"
    );
    properties
}

/// A call without a sentence for each argument is not described.
fn documented(call: &Call) {
    let (name, docs) = (&call.name, &call.docs);
    assert!(!docs.summary.is_empty(), "{name} has no doc comment");
    for (arg, _) in &call.args {
        assert!(
            docs.args.iter().any(|(n, _)| n == arg),
            "argument {arg} of {name} is not documented"
        );
    }
    for (arg, _) in &docs.args {
        assert!(
            call.args.iter().any(|(n, _)| n == arg),
            "{name} documents an argument {arg} that it does not have"
        );
    }
    for arg in call.properties.defaults.keys() {
        assert!(
            call.args.iter().any(|(n, _)| n == arg),
            "{name} has a default for {arg}, which it does not take"
        );
    }
}

fn output(output: &ReturnType) -> Option<Type> {
    match output {
        ReturnType::Default => Some(syn::parse_quote!(())),
        ReturnType::Type(_, ty) => (!matches!(**ty, Type::Never(_))).then(|| (**ty).clone()),
    }
}

fn find<'a>(attrs: &'a [Attribute], name: &str) -> Option<&'a Attribute> {
    attrs
        .iter()
        .find(|a| a.path().segments.last().is_some_and(|s| s.ident == name))
}

fn list(attr: Option<&Attribute>, what: &str) -> Vec<Meta> {
    match attr.map(|a| &a.meta) {
        Some(Meta::List(list)) => list
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .unwrap_or_else(|e| panic!("{what}: {e}"))
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

/// `name = "text"`.
fn text(pair: &Meta) -> String {
    match pair {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text), ..
            }) => text.value(),
            _ => panic!("{} is not a string", quote::quote!(#pair)),
        },
        _ => panic!("{} is not name = \"text\"", quote::quote!(#pair)),
    }
}

fn attr_text(attrs: &[Attribute], name: &str) -> Option<String> {
    attrs.iter().find(|a| a.path().is_ident(name)).map(|a| text(&a.meta))
}

fn serde_name(attrs: &[Attribute]) -> Option<String> {
    list(find(attrs, "serde"), "serde")
        .iter()
        .find(|m| m.path().is_ident("rename"))
        .map(text)
}

fn derives(attrs: &[Attribute], name: &str) -> bool {
    let mut found = false;
    for attr in attrs.iter().filter(|a| a.path().is_ident("derive")) {
        found |= list(Some(attr), "derive")
            .iter()
            .any(|m| m.path().segments.last().is_some_and(|s| s.ident == name));
    }
    found
}

/// `repr` and `cfg_attr(condition, repr)`.
fn reprs(attrs: &[Attribute]) -> Vec<(Vec<Meta>, String)> {
    let mut out = Vec::new();
    for attr in attrs {
        if attr.path().is_ident("repr") {
            let tokens = &attr.meta.require_list().expect("repr has arguments").tokens;
            out.push((vec![], tokens.to_string()));
        } else if attr.path().is_ident("cfg_attr") {
            let parts = list(Some(attr), "cfg_attr");
            for meta in &parts[1..] {
                if let Meta::List(repr) = meta
                    && repr.path.is_ident("repr")
                {
                    out.push((vec![parts[0].clone()], repr.tokens.to_string()));
                }
            }
        }
    }
    out
}

fn bare(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}
