fn main() {
    statusbook::Build::new("book").typescript().page().run();
}
