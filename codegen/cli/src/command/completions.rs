use clap::CommandFactory as _;
use clap_complete::Shell;

use super::Outcome;
use crate::report;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let mut script = Vec::new();
    let mut command = crate::Arguments::command();
    clap_complete::generate(arguments.shell, &mut command, "statusbook", &mut script);
    report::line(String::from_utf8_lossy(&script).trim_end());
    Outcome::Fine
}
