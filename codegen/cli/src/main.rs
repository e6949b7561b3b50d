//! The `statusbook` command.

fn main() {}
