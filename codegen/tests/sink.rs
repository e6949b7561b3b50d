//! The sink, on a real file system.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use statusbook::artifact::{Artifact, Artifacts, MARK, Take};
use statusbook::sink::{
    self, Checking, Difference, SinkError, Stale, StaleKind, Writing, check, write,
};
use tempfile::TempDir;

/// A set of files; each says that it is generated, and `text`.
fn artifacts(paths: &[&str], text: &str) -> Artifacts {
    let mut artifacts = Artifacts::default();
    for path in paths {
        artifacts.insert(*path, format!("// {MARK}\n{text}\n"));
    }
    artifacts
}

const PATHS: &[&str] = &["a/one.txt", "a/deep/two.txt", "b/three.txt", "four.txt"];

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Every file below `folder` with its text, hidden ones too.
fn tree(folder: &Path) -> Vec<(String, String)> {
    fn walk(root: &Path, folder: &Path, out: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            if path.is_symlink() {
                out.push((
                    name,
                    format!("-> {}", fs::read_link(&path).unwrap().display()),
                ));
            } else if path.is_dir() {
                out.push((format!("{name}/"), String::new()));
                walk(root, &path, out);
            } else {
                out.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut out = Vec::new();
    walk(folder, folder, &mut out);
    out.sort();
    out
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn a_new_folder_gets_every_file() {
    let folder = folder();
    let out = folder.path().join("not").join("there");
    let done = write(&artifacts(PATHS, "x"), &out).unwrap();
    assert_eq!(
        done.written,
        ["a/deep/two.txt", "a/one.txt", "b/three.txt", "four.txt"]
    );
    assert_eq!((done.unchanged, done.removed.len()), (0, 0));
    assert_eq!(check(&artifacts(PATHS, "x"), &out).unwrap(), []);
    // No lock and no temporary file is left.
    assert_eq!(tree(&out).len(), PATHS.len() + 3);
}

#[cfg(unix)]
#[test]
fn a_file_that_says_the_same_is_not_touched() {
    use std::os::unix::fs::MetadataExt;
    let folder = folder();
    let facts = || {
        let of = |path: &&str| {
            let metadata = fs::metadata(folder.path().join(path)).unwrap();
            (metadata.ino(), metadata.mtime_nsec(), metadata.ctime_nsec())
        };
        PATHS.iter().map(of).collect::<Vec<_>>()
    };
    write(&artifacts(PATHS, "x"), folder.path()).unwrap();
    let before = facts();
    let done = write(&artifacts(PATHS, "x"), folder.path()).unwrap();
    assert_eq!((done.written.len(), done.unchanged), (0, 4));
    assert_eq!(facts(), before);

    let mut changed = artifacts(PATHS, "x");
    changed.insert("four.txt", "y".to_owned());
    assert_eq!(
        write(&changed, folder.path()).unwrap().written,
        ["four.txt"]
    );
    assert_eq!(facts()[..3], before[..3]);
    assert_ne!(facts()[3], before[3]);
}

#[test]
fn what_is_no_longer_generated_is_removed_and_nothing_else() {
    let folder = folder();
    let out = folder.path();
    let marked = format!("// {MARK}");
    let users = [
        ("a/mine.txt", "no mark"),
        ("a/late.txt", &format!("{}{marked}", " ".repeat(2000))),
        ("a/.hidden", &marked),
        ("a/.git/x.txt", &marked),
        ("a/node_modules/p/x.js", &marked),
        // Another book's output, and a source that speaks of the mark.
        ("elsewhere/one.txt", &marked),
    ];
    for (path, text) in users {
        put(&out.join(path), text);
    }
    let before = tree(out);

    let mut more = PATHS.to_vec();
    more.extend(["a/gone/away/five.txt", "six.txt"]);
    write(&artifacts(&more, "x"), out).unwrap();
    let stale = check(&artifacts(PATHS, "x"), out).unwrap();
    let orphan = |path: &str| Stale {
        path: path.to_owned(),
        kind: StaleKind::Orphan,
    };
    assert_eq!(stale, [orphan("a/gone/away/five.txt"), orphan("six.txt")]);

    let done = write(&artifacts(PATHS, "x"), out).unwrap();
    assert_eq!(done.removed, ["a/gone/away/five.txt", "six.txt"]);
    assert!(
        !out.join("a/gone").exists(),
        "folders that are left empty go too"
    );
    for file in before {
        assert!(tree(out).contains(&file), "{}", file.0);
    }
}

#[test]
fn a_file_among_others_removes_none_of_them() {
    let folder = folder();
    write(&artifacts(PATHS, "old"), folder.path()).unwrap();
    let before = tree(folder.path());
    let done = sink::put(&artifacts(&["a/new.txt"], "new"), folder.path()).unwrap();
    assert_eq!(
        (done.written, done.removed),
        (vec!["a/new.txt".to_owned()], vec![])
    );
    fs::remove_file(folder.path().join("a/new.txt")).unwrap();
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn what_is_created_is_never_written_over_another_file() {
    let folder = folder();
    put(&folder.path().join("b/three.txt"), "mine");
    let before = tree(folder.path());
    let error = sink::create(&artifacts(PATHS, "new"), folder.path()).unwrap_err();
    assert!(
        matches!(&error, SinkError::IsThere(path) if path.ends_with("three.txt")),
        "{error}"
    );
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn nothing_is_written_outside_the_folder() {
    let folder = folder();
    let out = folder.path().join("out");
    for path in [
        "../one.txt",
        "a/../../one.txt",
        "/one.txt",
        "a//one.txt",
        "./one.txt",
        "",
    ] {
        let error = sink::put(&artifacts(&[path], "new"), &out).unwrap_err();
        assert!(matches!(error, SinkError::BadPath(_)), "{path:?}: {error}");
    }
    assert_eq!(tree(folder.path()), []);
}

#[test]
fn an_obstacle_changes_nothing() {
    // What stands in the way, and what is said of it.
    type Obstacle = (&'static str, fn(&Path), &'static str);
    let obstacles: [Obstacle; 3] = [
        (
            "b/three.txt",
            |path| fs::create_dir_all(path).unwrap(),
            "not a regular file",
        ),
        ("b", |path| put(path, "a file"), "not a folder"),
        ("a/deep", |path| put(path, "a file"), "not a folder"),
    ];
    for (place, obstruct, told) in obstacles {
        let folder = folder();
        let out = folder.path();
        put(&out.join("a/one.txt"), &format!("// {MARK}\nold\n"));
        put(&out.join("a/orphan.txt"), &format!("// {MARK}\nold\n"));
        obstruct(&out.join(place));
        let before = tree(out);
        let error = write(&artifacts(PATHS, "new"), out)
            .unwrap_err()
            .to_string();
        assert!(error.contains(told), "{error}");
        assert!(
            error.contains(&*out.join(place).to_string_lossy()),
            "{error}"
        );
        assert_eq!(tree(out), before, "{place}");
        let checked = check(&artifacts(PATHS, "new"), out)
            .unwrap_err()
            .to_string();
        assert_eq!(checked, error);
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    use std::os::unix::fs::symlink;
    let (folder, elsewhere) = (folder(), folder_with("three.txt"));
    let out = folder.path();
    symlink(elsewhere.path(), out.join("b")).unwrap();
    let before = tree(out);
    let error = write(&artifacts(PATHS, "x"), out).unwrap_err().to_string();
    assert!(error.contains("symbolic link"), "{error}");
    assert_eq!(tree(out), before);

    // A link in the place of a file is replaced, and its target left alone.
    fs::remove_file(out.join("b")).unwrap();
    fs::create_dir(out.join("b")).unwrap();
    symlink(elsewhere.path().join("three.txt"), out.join("b/three.txt")).unwrap();
    let stale = check(&artifacts(PATHS, "x"), out).unwrap();
    assert!(stale.iter().any(|file| file.kind == StaleKind::Link));
    write(&artifacts(PATHS, "x"), out).unwrap();
    assert!(!out.join("b/three.txt").is_symlink());
    assert_eq!(
        tree(elsewhere.path()),
        [("three.txt".to_owned(), "theirs".to_owned())]
    );
    assert_eq!(check(&artifacts(PATHS, "x"), out).unwrap(), []);

    // The output folder itself may be one: whoever names it means what it points at.
    let holder = self::folder();
    let named = holder.path().join("link");
    symlink(out, &named).unwrap();
    assert_eq!(write(&artifacts(PATHS, "x"), &named).unwrap().unchanged, 4);
}

#[cfg(unix)]
fn folder_with(file: &str) -> TempDir {
    let folder = folder();
    put(&folder.path().join(file), "theirs");
    folder
}

/// A pipe would be waited on for ever.
#[cfg(unix)]
#[test]
fn a_pipe_is_refused() {
    let folder = folder();
    let pipe = folder.path().join("four.txt");
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let error = write(&artifacts(PATHS, "x"), folder.path()).unwrap_err();
    assert!(error.to_string().contains("not a regular file"), "{error}");
}

/// As when a template turns out to be wrong after some pages are made.
#[test]
fn what_is_not_finished_never_was() {
    let folder = folder();
    let out = folder.path().join("not").join("there");
    let begin = || {
        let mut writing = Writing::begin(&out).unwrap();
        artifacts(PATHS, "new").give(&mut writing);
        writing
    };
    drop(begin());
    assert_eq!(tree(folder.path()), []);

    write(&artifacts(PATHS, "old"), &out).unwrap();
    let before = tree(&out);
    drop(begin());
    assert_eq!(tree(&out), before);
    begin().finish().unwrap();
    assert_eq!(check(&artifacts(PATHS, "new"), &out).unwrap(), []);
}

/// Artifacts come in whatever order; what is told of them is in order.
#[test]
fn the_room_of_a_file_is_there_for_the_next() {
    let folder = folder();
    let mut writing = Writing::begin(folder.path()).unwrap();
    let mut checking = Checking::new(folder.path());
    let takers: [&mut dyn Take; 2] = [&mut writing, &mut checking];
    for taker in takers {
        assert_eq!(taker.buffer().capacity(), 0);
        taker.take(Artifact::new("a", "a".repeat(1000)));
        taker.take(Artifact::new("b", "b".to_owned()));
        let buffer = taker.buffer();
        assert_eq!(buffer, "");
        assert!(buffer.capacity() >= 1000, "{}", buffer.capacity());
    }
    writing.finish().unwrap();
    let text = fs::read_to_string(folder.path().join("a")).unwrap();
    assert_eq!(text, "a".repeat(1000) + "\n");
}

#[test]
fn paths_are_told_in_order() {
    let folder = folder();
    let mut writing = Writing::begin(folder.path()).unwrap();
    for path in ["b", "a/c", "a/a"] {
        writing.take(Artifact::new(path, "text".to_owned()));
    }
    assert_eq!(writing.finish().unwrap().written, ["a/a", "a/c", "b"]);
}

#[test]
fn the_first_differences_are_known() {
    let folder = folder();
    let paths: Vec<String> = (0..20).map(|at| format!("{}.txt", (at * 7) % 20)).collect();
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    write(&artifacts(&paths, "old"), folder.path()).unwrap();
    // Of the same length, of another, and with a piece in common that is read at once.
    for text in ["new", "newer", &long("old")] {
        let stale = check(&artifacts(&paths, text), folder.path()).unwrap();
        assert_eq!(stale.len(), 20);
        assert!(stale.is_sorted_by_key(|stale| stale.path.clone()));
        for (at, stale) in stale.iter().enumerate() {
            let difference = (at < 6).then(|| Difference {
                now: format!("// {MARK}\nold\n"),
                wanted: format!("// {MARK}\n{text}\n"),
            });
            assert_eq!(stale.kind, StaleKind::Differs(difference), "{}", stale.path);
        }
    }
}

#[test]
fn what_a_killed_run_left_behind_is_swept() {
    let folder = folder();
    let out = folder.path();
    write(&artifacts(PATHS, "x"), out).unwrap();
    let before = tree(out);
    let leave = || {
        put(&out.join("a/deep/.statusbook-1-0.tmp"), "half a te");
        // The process of this run may have the number of the one that was killed.
        for count in 0..10_000 {
            let name = format!(".statusbook-{}-{count}.tmp", std::process::id());
            put(&out.join(name), "half a te");
        }
    };
    leave();
    assert_eq!(write(&artifacts(PATHS, "x"), out).unwrap().unchanged, 4);
    assert_eq!(tree(out), before);
    leave();
    assert_eq!(write(&artifacts(PATHS, "y"), out).unwrap().written.len(), 4);
    write(&artifacts(PATHS, "x"), out).unwrap();
    assert_eq!(tree(out), before);
}

/// Long enough to be written in several pieces.
fn long(text: &str) -> String {
    format!("{text} ").repeat(100_000)
}

#[test]
fn runs_at_the_same_time_leave_the_whole_of_one() {
    let folder = folder();
    let texts: Vec<_> = (0..8).map(|run| long(&run.to_string())).collect();
    std::thread::scope(|scope| {
        for text in &texts {
            scope.spawn(|| {
                for _ in 0..4 {
                    write(&artifacts(PATHS, text), folder.path()).unwrap();
                }
            });
        }
    });
    let whole = |text: &String| {
        check(&artifacts(PATHS, text), folder.path())
            .unwrap()
            .is_empty()
    };
    assert_eq!(texts.iter().filter(|text| whole(text)).count(), 1);
    assert_eq!(tree(folder.path()).len(), PATHS.len() + 3);
}

const KILLED: &str = "STATUSBOOK_TEST_KILLED";

/// The process that the next test kills: writes one book, then the other, for ever.
#[test]
#[ignore = "started by killed_at_any_moment"]
fn writes_until_killed() {
    let Some(out) = std::env::var_os(KILLED).map(PathBuf::from) else {
        return;
    };
    let since = Instant::now();
    let sets = ["old", "new"].map(|text| artifacts(PATHS, &long(text)));
    while since.elapsed() < Duration::from_secs(60) {
        for set in &sets {
            write(set, &out).unwrap();
        }
    }
}

#[cfg(unix)]
#[test]
fn killed_at_any_moment() {
    let folder = folder();
    let out = folder.path().join("out");
    let sets = ["old", "new"].map(|text| artifacts(PATHS, &long(text)));
    write(&sets[0], &out).unwrap();
    for round in 0..20 {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "writes_until_killed"])
            .env(KILLED, &out)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(15 + 3 * round));
        process.kill().unwrap();
        process.wait().unwrap();
        for path in PATHS {
            let text = fs::read_to_string(out.join(path)).unwrap();
            let known = sets.iter().any(|set| set.get(path) == Some(&text));
            assert!(known, "{path} is torn: {} bytes", text.len());
        }
    }
    write(&sets[1], &out).unwrap();
    assert_eq!(check(&sets[1], &out).unwrap(), []);
    assert_eq!(tree(&out).len(), PATHS.len() + 3, "what waited is gone");
}

/// Orphans are known by their mark, so that every emitter has to write it.
#[cfg(all(feature = "data", feature = "docs", feature = "typescript"))]
#[test]
fn every_generated_file_says_so_near_its_top() {
    use statusbook::emit::{Output, emit};
    let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/books/parcel");
    let sources = statusbook::load::load(&book).unwrap();
    let book = statusbook::read(&sources).book.unwrap();
    for output in Output::ALL {
        let artifacts = emit(&book, &sources, *output).unwrap();
        for (path, text) in artifacts.iter() {
            let at = text.find(MARK);
            // npm's own format has no room for a word of ours.
            let expected = path != "typescript/package.json";
            assert_eq!(at.is_some_and(|at| at < 1000), expected, "{path}: {at:?}");
        }
    }
}
