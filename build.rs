//! Generates the crate from the book, unless the committed code is asked for.

fn main() {
    #[cfg(feature = "build-time")]
    {
        let build = statusbook::Build::new(".");
        #[cfg(feature = "typescript")]
        let build = build.typescript();
        #[cfg(feature = "docs")]
        let build = build.page();
        build.run();
    }
}
