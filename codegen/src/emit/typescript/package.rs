//! `package.json` and `README.md`: what makes the folder a package.

use super::literal::JsString;
use super::writer::Writer;
use crate::artifact::MARK;
use crate::model::Book;

/// The version of a package whose book says none.
const VERSION: &str = "0.1.0";

/// The manifest; the fingerprint in it says which book it is made from.
pub(super) fn emit_manifest(mut w: Writer, book: &Book) -> String {
    let npm = &book.options.npm;
    w.open("{");
    text(&mut w, "name", name(book), ",");
    text(
        &mut w,
        "version",
        npm.version.as_deref().unwrap_or(VERSION),
        ",",
    );
    let description = format!("Statuses and help texts of the book {}", book.name);
    text(&mut w, "description", &description, ",");
    if let Some(license) = &npm.license {
        text(&mut w, "license", license, ",");
    }
    if let Some(repository) = &npm.repository {
        w.open("\"repository\": {");
        text(&mut w, "type", "git", ",");
        text(&mut w, "url", repository, "");
        w.close("},");
    }
    text(&mut w, "type", "module", ",");
    w.open("\"exports\": {");
    export(&mut w, ".", "./index", ",");
    export(&mut w, "./locales", "./locales", ",");
    for locale in &book.locales {
        let path = format!("./locales/{}", locale.tag);
        export(&mut w, &path, &path, ",");
    }
    w.line("\"./package.json\": \"./package.json\"");
    w.close("},");
    text(&mut w, "types", "./index.d.ts", ",");
    w.line("\"sideEffects\": false,");
    w.open("\"files\": [");
    for file in ["index.d.ts", "index.js", "locales", "locales.d.ts"] {
        w.line(&format!("\"{file}\","));
    }
    w.line("\"locales.js\"");
    w.close("],");
    w.open("\"engines\": {");
    text(&mut w, "node", ">=20", "");
    w.close("},");
    w.open("\"statusbook\": {");
    text(&mut w, "fingerprint", &book.fingerprint, "");
    w.close("}");
    w.close("}");
    w.finish()
}

/// What someone sees who finds the package. Codes alone: texts would need Markdown's escapes.
pub(super) fn emit_readme(mut w: Writer, book: &Book) -> String {
    let name = name(book);
    let source = &book.locale(Book::SOURCE).tag;
    for line in [
        format!("# {name}"),
        String::new(),
        format!("{MARK}; edit the book, not this folder."),
        String::new(),
        "```js".to_owned(),
        format!("import {{ entryPath, negotiate, parseStatus }} from \"{name}\";"),
        format!("import {{ help, label }} from \"{name}/locales/{source}\";"),
        format!("import {{ loadLocale }} from \"{name}/locales\";"),
        String::new(),
        "// From JSON, checked: codes of today, parameters of the right type.".to_owned(),
        "const status = parseStatus(JSON.parse(text));".to_owned(),
        String::new(),
        "// In one language, which is all that a bundle then carries …".to_owned(),
        "console.log(label(entryPath(status)), help(status));".to_owned(),
        String::new(),
        "// … or in the language that the reader asks for.".to_owned(),
        "const locale = await loadLocale(negotiate(acceptLanguage));".to_owned(),
        "console.log(locale.label(entryPath(status)), locale.help(status));".to_owned(),
        "```".to_owned(),
        String::new(),
        "Every help text is an export of its own in `locales/<tag>`; what is not imported falls away in a bundle."
            .to_owned(),
        format!("The types are the same in every language; what an editor shows of a text is the one in `{source}`."),
        String::new(),
        "The package holds ES modules and nothing else. Jest takes them with `NODE_OPTIONS=--experimental-vm-modules`, or"
            .to_owned(),
        format!("where `transformIgnorePatterns: [\"/node_modules/(?!{name}/)\"]` lets its transformer have them."),
    ] {
        w.line(&line);
    }
    w.finish()
}

/// The name by which npm knows the package.
fn name(book: &Book) -> &str {
    book.options.npm.package.as_deref().unwrap_or(&book.name)
}

/// A key and its text. Only double quotes: this is JSON.
fn text(w: &mut Writer, key: &str, value: &str, end: &str) {
    let value = JsString::json(value);
    w.line_of(&["\"", key, "\": ", value.as_str(), end]);
}

fn export(w: &mut Writer, name: &str, file: &str, end: &str) {
    w.open(&format!("{}: {{", JsString::json(name)));
    text(w, "types", &format!("{file}.d.ts"), ",");
    text(w, "default", &format!("{file}.js"), "");
    w.close(&format!("}}{end}"));
}
