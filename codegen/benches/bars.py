#!/usr/bin/env python3
"""Prints what the project promises of speed, and what this machine makes of it.

    codegen/benches/bars.py [--large] [--rust] [--cold]

Every figure is CPU time of user and system together, the median of some runs, and
the largest resident size of a process. Needs nothing but cargo and Python.
--large adds a book of 100,000 entries, --rust compiles generated code of
10,000 entries, --cold compiles the build-dependency of a dependent from nothing, and prost-build
likewise: the ratio holds where absolute figures drift.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
LOCALES = 5
ROWS = []


def measure(*command, cwd=ROOT, env=None, runs=1, prepare=lambda: None, code=0):
    """CPU seconds and peak MB of the command with its children: the median run."""
    results = []
    for _ in range(runs):
        prepare()
        process = subprocess.Popen(
            [str(part) for part in command],
            cwd=cwd,
            env=os.environ | (env or {}),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != code:
            sys.exit(f"{command} ended with {process.returncode}")
        results.append((usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024))
    return sorted(results)[len(results) // 2]


def row(what, bar, seconds, memory=None):
    memory = f"{memory:,.0f} MB" if memory else ""
    ROWS.append((what, bar, f"{seconds * 1000:,.0f} ms", memory))
    print(" | ".join(ROWS[-1]), file=sys.stderr)


def row_of_ratio(what, bar, ratio):
    ROWS.append((what, bar, f"{ratio:.2f}", ""))
    print(" | ".join(ROWS[-1]), file=sys.stderr)


def size(folder):
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def cargo(*arguments, **environment):
    subprocess.run(["cargo", *arguments], cwd=ROOT, env=os.environ | environment, check=True)


def target():
    return pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))


def the_command(work):
    """Generate, generate again, check: at every size."""
    cargo("build", "--release", "--package", "statusbook-cli")
    cargo("build", "--release", "--package", "statusbook", "--example", "synthetic")
    statusbook = target() / "release" / "statusbook"
    synthetic = target() / "release" / "examples" / "synthetic"
    sizes = [36, 1_000, 10_000] + ([100_000] if "--large" in sys.argv else [])
    record = {"XDG_CACHE_HOME": str(work / "cache")}
    forget = lambda: shutil.rmtree(work / "cache", ignore_errors=True)
    bars = {10_000: "650 ms", 100_000: "6,500 ms"}
    for entries in sizes:
        book = work / str(entries)
        subprocess.run([synthetic, book, str(entries), str(LOCALES)], check=True)
        out = book / "generated"
        given = size(book) / 2**20
        runs = 1 if entries > 10_000 else 5
        cpu, peak = measure(
            statusbook, "generate", book,
            runs=runs, env=record, prepare=lambda: shutil.rmtree(out, ignore_errors=True),
        )
        bar = f"{bars.get(entries, '')} {given * 20:,.0f} MB" if given > 1 else ""
        row(f"generate everything, {entries:,} entries, {LOCALES} locales", bar, cpu, peak)
        print(f"  {given:.1f} MB in, {size(out) / 2**20:.1f} MB out", file=sys.stderr)
        again = dict(runs=runs, env=record)
        row(f"the same again, nothing to write, {entries:,}", "reading", *measure(statusbook, "generate", book, **again))
        row(f"generate --check, {entries:,}", "reading", *measure(statusbook, "generate", book, "--check", **again))
        row(
            f"generate --check where nothing is remembered, {entries:,}", "",
            *measure(statusbook, "generate", book, "--check", runs=runs, env=record, prepare=forget),
        )
        row(f"check, {entries:,}", "", *measure(statusbook, "check", book, runs=runs))


MANIFEST = """[package]
name = "dependent"
version = "0.0.0"
edition = "2024"
[features]
serde = []
[build-dependencies]
{dependency}
[workspace]
"""


def dependent(work, entries):
    """A crate with a book of its own."""
    crate = work / f"dependent-{entries}"
    subprocess.run(
        [target() / "release" / "examples" / "synthetic", crate, str(entries), str(LOCALES)],
        check=True,
    )
    (crate / "src").mkdir()
    dependency = f'statusbook = {{ path = "{ROOT / "codegen"}" }}'
    (crate / "Cargo.toml").write_text(MANIFEST.format(dependency=dependency))
    (crate / "build.rs").write_text('fn main() { statusbook::Build::new(".").run(); }\n')
    (crate / "src" / "lib.rs").write_text('include!(env!("STATUSBOOK_RUST"));\n')
    shutil.copy(ROOT / "Cargo.lock", crate / "Cargo.lock")
    return crate


def the_build_script(work):
    """The door of build scripts in the profile that they are built in."""
    crate, folder = dependent(work, 36), work / "target-debug"
    env = {"CARGO_TARGET_DIR": str(folder)}
    subprocess.run(["cargo", "build", "--quiet"], cwd=crate, env=os.environ | env, check=True)
    script = next(folder.glob("debug/build/dependent-*/build-script-build"))
    out = work / "out"
    out.mkdir()
    cpu, peak = measure(
        script, cwd=crate, env={"OUT_DIR": str(out)}, runs=5,
        prepare=lambda: shutil.rmtree(out / "rust", ignore_errors=True),
    )
    row("build script, debug profile, 36 entries", "50 ms", cpu, peak)


def the_generated_crate(work):
    """What rustc takes for a crate like ours: the module and nothing else, in all languages and in one."""
    single = work / "single"
    subprocess.run([target() / "release" / "examples" / "synthetic", single, "10000", "1"], check=True)
    subprocess.run([target() / "release" / "statusbook", "generate", single], check=True, stdout=subprocess.DEVNULL)
    for book, locales in [(work / "10000", f"{LOCALES} locales"), (single, "1 locale")]:
        source = next((book / "generated" / "rust").glob("*.rs"))
        crate = work / "generated.rs"
        crate.write_text(f'#![no_std]\ninclude!("{source}");\n')
        arguments = ["rustc", "--edition", "2024", "--crate-type", "lib", "--cap-lints", "allow", crate]
        out = ["--out-dir", work / "rustc"]
        what = f"10,000 entries, {locales}"
        metadata = measure(*arguments, "--emit", "metadata", *out, runs=5)
        row(f"rustc, metadata only, {what}", "1,000 ms 250 MB", *metadata)
        # What cargo adds for a release build.
        release = ["-C", "opt-level=3", "-C", "embed-bitcode=no"]
        row(f"rustc, release, {what}", "3,000 ms", *measure(*arguments, *release, *out, runs=3))


def the_cold_dependency(work):
    """All that a dependent compiles before its own build script can, beside prost-build's."""
    ours, packages = cold(dependent(work, 37), work / "target-cold")
    peer = work / "prost"
    (peer / "src").mkdir(parents=True)
    (peer / "Cargo.toml").write_text(MANIFEST.format(dependency='prost-build = "0.14"'))
    (peer / "build.rs").write_text("fn main() {}\n")
    (peer / "src" / "lib.rs").touch()
    subprocess.run(["cargo", "fetch", "--quiet"], cwd=peer, check=True)
    theirs, many = cold(peer, work / "target-prost")
    row(f"cold build of a dependent, {packages} packages", "14 packages, half of prost-build", *ours)
    row(f"the same with prost-build, {many} packages", "", *theirs)
    row_of_ratio("cold build, part of prost-build's", "0.50", ours[0] / theirs[0])


def cold(crate, folder):
    """CPU time and peak of a first build, and how many packages it compiles."""
    tree = subprocess.run(
        ["cargo", "tree", "--edges", "build,normal", "--prefix", "none", "--no-dedupe"],
        cwd=crate, check=True, capture_output=True, text=True,
    )
    packages = {line.split(" (")[0] for line in tree.stdout.splitlines() if line} - {"dependent v0.0.0"}
    # Cargo compiles packages of a registry so; ours is a path here, and would pay for incremental state.
    env = {"CARGO_TARGET_DIR": str(folder), "CARGO_INCREMENTAL": "0"}
    return measure("cargo", "build", "--quiet", cwd=crate, env=env), len(packages)


def main():
    with tempfile.TemporaryDirectory(prefix="statusbook-bars-") as work:
        work = pathlib.Path(work)
        the_command(work)
        the_build_script(work)
        if "--rust" in sys.argv:
            the_generated_crate(work)
        if "--cold" in sys.argv:
            the_cold_dependency(work)
    head = ("what", "bar", "CPU", "peak")
    for what, bar, cpu, peak in [head, ("---", "---", "--:", "--:"), *ROWS]:
        print(f"| {what} | {bar} | {cpu} | {peak} |")


if __name__ == "__main__":
    main()
