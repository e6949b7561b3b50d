//! `bad-address`

use crate::draft::Draft;
use crate::finding::{Finding, Findings, Rule, Severity};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "bad-address",
    severity: Severity::Error,
    docs: "`page.base_url` is where the pages are served from, as `https://help.example.com/statuses`. A page names its own address and those of its translations by it, which only an address of the web can do.",
};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let Some(url) = &draft.book.base_url else {
        return;
    };
    if is_address(&url.value) {
        return;
    }
    let help = match meant(&url.value) {
        Some(address) => format!("write `{address}`"),
        None => "write where the pages are served from, as `https://help.example.com/statuses`, or take `base_url` out".to_owned(),
    };
    let message = "this is no address of the web";
    findings.push(Finding::new(&RULE, url.span, message, help));
}

fn is_address(url: &str) -> bool {
    let mut schemes = ["https://", "http://"].into_iter();
    let rest = schemes.find_map(|scheme| url.strip_prefix(scheme));
    rest.is_some_and(|rest| {
        let is_foreign = |c: char| c.is_whitespace() || c.is_control() || "<>\"?#\\".contains(c);
        rest.starts_with(|c: char| c.is_alphanumeric() || c == '[') && !rest.contains(is_foreign)
    })
}

/// The address that lacks its `https://`, or has it in capitals.
fn meant(url: &str) -> Option<String> {
    let address = match url.split_once("://") {
        Some((scheme, rest)) => format!("{}://{rest}", scheme.to_ascii_lowercase()),
        None => format!("https://{url}"),
    };
    let host = address.split('/').nth(2)?;
    (host.contains('.') && !host.contains(':') && is_address(&address)).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::{is_address, meant};

    #[test]
    fn an_address_is_of_the_web() {
        for url in [
            "https://a.example/b",
            "http://localhost:8080",
            "https://[::1]/",
        ] {
            assert!(is_address(url), "{url}");
        }
        for url in [
            "",
            "a.example",
            "HTTPS://a.example",
            "javascript:x",
            "https://",
            "https://a b",
        ] {
            assert!(!is_address(url), "{url}");
        }
        assert_eq!(meant("a.example/b").as_deref(), Some("https://a.example/b"));
        assert_eq!(
            meant("HTTP://a.example").as_deref(),
            Some("http://a.example")
        );
        assert_eq!(meant("javascript:alert(1.0)"), None);
        assert_eq!(meant(""), None);
    }
}
