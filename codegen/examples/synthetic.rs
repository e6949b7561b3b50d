//! Writes a synthetic book: `cargo run --example synthetic -- FOLDER ENTRIES LOCALES`.

#[path = "../benches/synthetic/mod.rs"]
mod synthetic;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let [folder, entries, locales] = env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "usage: synthetic FOLDER ENTRIES LOCALES")?;
    for (path, text) in synthetic::files(entries.parse()?, locales.parse()?) {
        let path = PathBuf::from(&folder).join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}
