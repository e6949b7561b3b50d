use ::core::fmt::{Formatter, Result, Write as _};

/// A code or path as the variant of an enum spells it.
pub(super) fn variant(f: &mut Formatter<'_>, code: &str) -> Result {
    for word in code.split(['_', '.']) {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            f.write_char(first.to_ascii_uppercase())?;
        }
        f.write_str(letters.as_str())?;
    }
    Ok(())
}
