fn main() {
    statusbook::Build::new("book").run();
    statusbook::Build::new("lamp").run();
}
