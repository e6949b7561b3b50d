//! Node and the tools pinned in `tests/node/`.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs a tool and fails the test when it does. Without the tool the test is skipped, loudly;
/// in CI a missing tool is a failure.
pub(crate) fn run(tool: &str, arguments: impl FnOnce(&mut Command)) -> Option<Output> {
    let Some(program) = find(tool) else {
        let hint = "install Node >= 20 and run `npm ci` in tests/node";
        assert!(
            std::env::var_os("CI").is_none_or(|ci| ci != "true"),
            "{tool} is missing: {hint}"
        );
        // Past the test harness, which keeps what passing tests print.
        writeln!(std::io::stderr(), "SKIPPED, as {tool} is missing: {hint}").ok();
        return None;
    };
    let mut command = Command::new(program);
    arguments(&mut command);
    let output = command.output().expect("the tool starts");
    assert!(
        output.status.success(),
        "{tool} failed\n{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Some(output)
}

fn find(tool: &str) -> Option<PathBuf> {
    if tool == "node" || tool == "npm" {
        let found = Command::new(tool).arg("--version").output();
        return found.is_ok().then(|| PathBuf::from(tool));
    }
    let bin = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/node/node_modules/.bin")
        .join(tool);
    // Absolute, since tools run in other folders.
    bin.canonicalize().ok()
}
