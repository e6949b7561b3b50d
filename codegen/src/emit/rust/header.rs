//! The top of the file: where it comes from, what it imports, the book's constants.

use super::doc::Doc;
use super::{PUBLIC, types};
use crate::artifact::MARK;
use crate::model::{Book, ConstantValue};
use crate::naming;

/// Comments, which tokens cannot carry. No inner attribute: the file may be included anywhere.
pub(super) fn comment(book: &Book) -> String {
    format!(
        "// {MARK} from the book `{}` (catalog/ and locales/).\n\
         // Do not edit: change the YAML and run `statusbook generate`.\n\
         // Fingerprint: {}\n",
        book.name, book.fingerprint
    )
}

/// What the file's own modules offer.
pub(super) fn imports() -> String {
    let mut out = String::from("extern crate alloc as alloc_;\n\n");
    for path in [
        "decimal::Decimal",
        "deprecation::Deprecation",
        "direction::Direction",
        "error::ParseError",
        "lenient::{Lenient, Scalar, Unknown}",
    ] {
        // Inside of a program, what is public but not used is warned about.
        out.extend([
            PUBLIC,
            "#[allow(unused_imports)]\npub use self::",
            path,
            ";\n",
        ]);
    }
    out
}

/// The fingerprint, and what help texts state as fixed values.
pub(super) fn constants(book: &Book) -> Vec<String> {
    let mut doc = Doc::default();
    doc.push_markdown(
        "A digest of everything that was generated from the book: equal in all outputs of one run.",
    );
    let fingerprint = ConstantValue::Text(book.fingerprint.clone());
    let mut out = vec![constant(&doc, "FINGERPRINT", &fingerprint)];
    for entry in &book.entries {
        let path = naming::screaming(&entry.path);
        for stated in &entry.constants {
            let mut doc = match &stated.doc {
                Some(text) => Doc::text(text),
                None => Doc::default(),
            };
            doc.push_markdown(&format!("What the help text of `{}` states.", entry.path));
            let name = format!("{path}_{}", naming::screaming(&stated.name));
            out.push(constant(&doc, &name, &stated.value));
        }
    }
    out
}

fn constant(doc: &Doc, name: &str, value: &ConstantValue) -> String {
    let (ty, value) = types::constant(value);
    let line = format!("pub const {name}: {ty} = {value};\n");
    let mut out = String::new();
    doc.write("", &mut out);
    out.extend([PUBLIC, "#[allow(dead_code)]\n"]);
    // rustfmt breaks longer lines, and no two versions need agree where.
    if line.chars().count() > 100 {
        out.push_str("#[rustfmt::skip]\n");
    }
    out + &line
}
