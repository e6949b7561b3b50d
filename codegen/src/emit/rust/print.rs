//! From tokens to text: the one place where generated Rust is laid out.

use proc_macro2::TokenStream;

/// Generated source, item by item, a blank line between them.
#[derive(Default)]
pub(super) struct Source {
    text: String,
}

impl Source {
    /// Nothing yet, to be written into `text`, which is empty.
    pub(super) fn into(text: String) -> Self {
        Self { text }
    }

    /// Adds items given as tokens.
    pub(super) fn tokens(&mut self, tokens: TokenStream) {
        if tokens.is_empty() {
            return;
        }
        match syn::parse2::<syn::File>(tokens.clone()) {
            Ok(file) => {
                for item in file.items {
                    let item = syn::File {
                        shebang: None,
                        frontmatter: None,
                        attrs: Vec::new(),
                        items: vec![item],
                    };
                    self.text(&prettyplease::unparse(&item));
                }
            }
            // Tests parse whatever is emitted; should one slip through, rustc will point at it.
            Err(_) => self.text(&tokens.to_string()),
        }
    }

    /// Adds text that is laid out already: large tables, which would be slow as tokens, and
    /// modules that are the same for every book.
    pub(super) fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(text);
        if !text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    /// Adds a private module. `doc` is one line of plain text.
    pub(super) fn module(&mut self, doc: &str, attributes: &str, name: &str, body: &str) {
        let mut text = format!("/// {doc}\n{attributes}mod {name} {{\n");
        for line in body.lines() {
            if !line.is_empty() {
                text.push_str("    ");
                text.push_str(line);
            }
            text.push('\n');
        }
        text.push_str("}\n");
        self.text(&text);
    }

    /// Adds a private module that is too large to be copied, and may hold literals of many lines: its
    /// body stands where its head does.
    pub(super) fn flat_module(
        &mut self,
        doc: &str,
        attributes: &str,
        name: &str,
        body: impl FnOnce(&mut String),
    ) {
        let text = &mut self.text;
        text.extend(["\n/// ", doc, "\n", attributes, "mod ", name, " {\n"]);
        body(text);
        text.push_str("}\n");
    }

    /// The whole text.
    pub(super) fn finish(self) -> String {
        self.text
    }
}
