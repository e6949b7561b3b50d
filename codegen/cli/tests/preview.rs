//! `statusbook preview` from outside: a copy of the campaign book, edited on disk,
//! and what a browser would get to see of it.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

/// Far more than it takes; the time itself is printed (`--nocapture`).
const SOON: Duration = Duration::from_secs(10);

struct Preview {
    process: Child,
    port: u16,
    book: PathBuf,
}

impl Preview {
    /// Starts a preview of a copy of the campaign book, changed by `prepare` before.
    fn start(name: &str, arguments: &[&str], prepare: impl FnOnce(&Path)) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let book = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("preview-{name}"));
        let _ = fs::remove_dir_all(&book);
        for folder in ["catalog", "locales", "generated/article"] {
            copy(&root.join(folder), &book.join(folder));
        }
        prepare(&book);
        let mut process = Command::new(env!("CARGO_BIN_EXE_statusbook"))
            .arg("preview")
            .arg(&book)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut url = String::new();
        let stdout = process.stdout.as_mut().unwrap();
        BufReader::new(stdout).read_line(&mut url).unwrap();
        let port = url
            .strip_prefix("http://127.0.0.1:")
            .and_then(|rest| rest.trim_end().strip_suffix('/'))
            .unwrap_or_else(|| panic!("no address: {url:?}"));
        let port = port.parse().unwrap();
        Self {
            process,
            port,
            book,
        }
    }

    /// Sends a request as it is; the status, the head and the body of the answer.
    fn send(&self, request: &str) -> (u16, String, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, head.to_owned(), body.to_owned())
    }

    fn get(&self, path: &str, headers: &str) -> (u16, String, String) {
        let host = format!("Host: localhost:{}\r\n", self.port);
        let host = if headers.contains("Host:") { "" } else { &host };
        self.send(&format!(
            "GET {path} HTTP/1.1\r\n{host}{headers}Connection: close\r\n\r\n"
        ))
    }

    /// Everything that the preview tells from now on.
    fn listen(&self) -> Told {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let port = self.port;
        write!(
            stream,
            "GET /events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nSec-Fetch-Site: same-origin\r\n\r\n"
        )
        .unwrap();
        let (sender, receiver) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                if let Some(data) = line.strip_prefix("data: ") {
                    let _ = sender.send(serde_json::from_str(data).unwrap());
                }
            }
        });
        Told(receiver)
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.book.join(file);
        let before = fs::read_to_string(&path).unwrap();
        assert!(before.contains(from), "{file} has no {from:?}");
        fs::write(path, before.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

struct Told(Receiver<Value>);

impl Told {
    #[track_caller]
    fn next(&self) -> Value {
        self.0.recv_timeout(SOON).expect("nothing is told")
    }

    /// The next message, and the milliseconds since `since`.
    #[track_caller]
    fn timed(&self, since: Instant, what: &str) -> Value {
        let told = self.next();
        println!("{what}: told after {} ms", since.elapsed().as_millis());
        told
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file below the folder, with its bytes and the time of its last change.
fn snapshot(folder: &Path) -> Vec<(PathBuf, Vec<u8>, std::time::SystemTime)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(snapshot(&path));
        } else {
            let changed = path.metadata().unwrap().modified().unwrap();
            files.push((path.clone(), fs::read(&path).unwrap(), changed));
        }
    }
    files.sort();
    files
}

const TEXT: &str = "The email account used for this conversation is no longer available.";

#[test]
fn shows_the_page_byte_by_byte_and_follows_the_files() {
    let preview = Preview::start("follows", &[], |_| {});
    let generated = preview.book.join("generated");
    let before = snapshot(&generated);
    for (path, file) in [
        ("/page/", "index.html"),
        ("/page/en/", "en/index.html"),
        ("/page/de/index.html", "de/index.html"),
        ("/page/ar/index.md", "ar/index.md"),
        ("/page/ja/helpcenter.html", "ja/helpcenter.html"),
    ] {
        let (status, head, body) = preview.get(path, "");
        assert_eq!(status, 200, "{path}");
        assert!(head.contains("cache-control: no-store"), "{head}");
        let made = fs::read_to_string(generated.join("article").join(file)).unwrap();
        assert!(body == made, "{path} is not {file}");
    }

    // A language that nobody speaks, beside the book's own pages.
    let (status, _, body) = preview.get("/page/ar-XB/", "");
    assert_eq!(status, 200);
    assert!(body.contains(r#"<html lang="ar-XB" dir="rtl">"#), "{body}");
    assert!(!preview.get("/page/en/", "").2.contains("ar-XB"));

    let told = preview.listen();
    let first = told.next();
    assert_eq!(first["edition"], 1);
    assert_eq!(first["pseudo"][0], "en-XA");
    assert_eq!(first["broken"], false);
    assert_eq!(first["locales"][1]["tag"], "de");
    let since = Instant::now();
    preview.edit("catalog/error.yaml", TEXT, "It is gone for good.");
    let second = told.timed(since, "an edited text");
    assert_eq!(second["edition"], 2);
    assert!(
        preview
            .get("/page/en/", "")
            .2
            .contains("It is gone for good.")
    );

    // Editors write beside the file and put the new one in its place.
    let file = preview.book.join("catalog/error.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let beside = preview.book.join("catalog/.error.yaml.swp");
    fs::write(&beside, text.replace("It is gone for good.", "Gone.")).unwrap();
    let since = Instant::now();
    fs::rename(&beside, &file).unwrap();
    assert_eq!(told.timed(since, "a renamed file")["edition"], 3);

    // A folder that was not there.
    fs::create_dir(preview.book.join("templates")).unwrap();
    fs::write(preview.book.join("templates/part.html.hbs"), "{{nothing}}").unwrap();
    let broken = told.next();
    assert_eq!(broken["broken"], true);
    assert_eq!(broken["findings"][0]["rule"], "template");
    assert_eq!(broken["findings"][0]["file"], "templates/part.html.hbs");
    assert_eq!(broken["findings"][0]["line"], 1);
    fs::remove_file(preview.book.join("templates/part.html.hbs")).unwrap();
    assert_eq!(told.next()["broken"], false);

    assert!(before == snapshot(&generated), "generated/ was touched");
}

#[test]
fn keeps_the_last_good_page_under_the_findings() {
    let preview = Preview::start("broken", &[], |_| {});
    let told = preview.listen();
    assert_eq!(told.next()["broken"], false);
    let since = Instant::now();
    preview.edit("catalog/error.yaml", "help: The email", "hlep: The email");
    let broken = told.timed(since, "a broken book");
    assert_eq!(broken["broken"], true);
    assert_eq!(broken["edition"], 1, "the page stays");
    let finding = broken["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|finding| finding["rule"] == "unknown-key")
        .unwrap();
    let text = fs::read_to_string(preview.book.join("catalog/error.yaml")).unwrap();
    let line = text
        .lines()
        .position(|line| line.contains("hlep:"))
        .unwrap()
        + 1;
    assert_eq!(finding["file"], "catalog/error.yaml");
    assert_eq!(finding["line"], line);
    assert_eq!(finding["column"], 5);
    assert!(finding["help"][0].as_str().unwrap().contains("help"));
    let lines = finding["frames"][0]["lines"].as_array().unwrap();
    let marked = lines.iter().find(|shown| shown["number"] == line);
    assert_eq!(marked.unwrap()["marked"], "hlep");
    assert!(preview.get("/page/en/", "").2.contains(TEXT));

    let since = Instant::now();
    preview.edit("catalog/error.yaml", "hlep: The email", "help: The email");
    let mended = told.timed(since, "a mended book");
    assert_eq!(mended["broken"], false);
    assert_eq!(mended["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn shows_the_findings_alone_when_there_never_was_a_page() {
    let preview = Preview::start("never", &[], |book| {
        fs::write(book.join("catalog/paused.yaml"), "status: [\n").unwrap();
    });
    let told = preview.listen();
    let broken = told.next();
    assert_eq!(broken["edition"], 0);
    assert_eq!(broken["findings"][0]["file"], "catalog/paused.yaml");
    assert_eq!(preview.get("/page/en/", "").0, 404);
    // Not even text.
    fs::write(preview.book.join("catalog/paused.yaml"), [0xff, 0xfe, 0x41]).unwrap();
    let unreadable = told.next();
    assert!(
        unreadable["findings"][0]["message"]
            .as_str()
            .unwrap()
            .contains("UTF-8")
    );
    fs::write(
        preview.book.join("catalog/paused.yaml"),
        "status: paused\nlabel: Paused\nhelp: It was paused.\n",
    )
    .unwrap();
    assert_eq!(told.next()["edition"], 1);
    assert!(preview.get("/page/en/", "").2.contains("It was paused."));
}

#[test]
fn the_terminal_names_the_first_error_and_counts() {
    let mut preview = Preview::start("terminal", &[], |book| {
        let path = book.join("catalog/error.yaml");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, text.replace("\n    label:", "\n    lable:")).unwrap();
    });
    let stderr = BufReader::new(preview.process.stderr.take().unwrap());
    let mut lines = stderr.lines().map_while(Result::ok);
    let first = lines.next().unwrap();
    assert!(first.starts_with("catalog/error.yaml:"), "{first}");
    assert!(first.contains(": unknown-key: "), "{first}");
    let count = lines.next().unwrap();
    assert!(count.ends_with(" errors; there is no page yet"), "{count}");
}

#[test]
fn a_wrong_address_says_where_the_pages_are() {
    let preview = Preview::start("address", &[], |_| {});
    for path in ["/en/", "/page/xx/", "/page/en/nothing.html"] {
        let (status, _, body) = preview.get(path, "");
        assert_eq!(status, 404, "{path}");
        assert!(body.contains("/page/"), "{path}: {body:?}");
    }
}

#[test]
fn tolerates_files_that_are_half_written() {
    let preview = Preview::start("half", &[], |_| {});
    let told = preview.listen();
    told.next();
    let path = preview.book.join("catalog/error.yaml");
    let text = fs::read_to_string(&path).unwrap().replace(TEXT, "Whole.");
    let mut file = fs::File::create(&path).unwrap();
    thread::sleep(Duration::from_millis(10));
    let (start, rest) = text.split_at(text.len() / 2);
    file.write_all(start.as_bytes()).unwrap();
    thread::sleep(Duration::from_millis(10));
    file.write_all(rest.as_bytes()).unwrap();
    drop(file);
    // Whatever was seen in between, the end is the whole file.
    while told.next()["broken"] == true {}
    assert!(preview.get("/page/en/", "").2.contains("Whole."));
}

#[test]
fn sees_changes_by_looking() {
    let preview = Preview::start("poll", &["--poll"], |_| {});
    let told = preview.listen();
    told.next();
    let since = Instant::now();
    preview.edit("catalog/error.yaml", TEXT, "Gone.");
    assert_eq!(
        told.timed(since, "an edited text, by polling")["edition"],
        2
    );
}

#[test]
fn answers_to_this_machine_and_its_own_pages_alone() {
    let preview = Preview::start("guard", &[], |_| {});
    let port = preview.port;
    for path in ["/", "/shell.js", "/events", "/page/en/", "/nowhere"] {
        for headers in [
            "Host: evil.example\r\n".to_owned(),
            format!("Host: evil.example:{port}\r\n"),
            format!("Host: localhost:{}\r\n", port.wrapping_add(1)),
            "Origin: https://evil.example\r\n".to_owned(),
            "Origin: null\r\n".to_owned(),
            "Sec-Fetch-Site: cross-site\r\n".to_owned(),
        ] {
            let (status, head, body) = preview.get(path, &headers);
            assert_eq!(status, 403, "{path} {headers}");
            assert!(!body.contains("<"), "{body}");
            assert!(!head.contains("access-control"), "{head}");
        }
    }
    assert_eq!(preview.send("GET / HTTP/1.0\r\n\r\n").0, 403);
    let (status, head, body) = preview.get("/", &format!("Origin: http://localhost:{port}\r\n"));
    assert_eq!(status, 200);
    assert!(
        head.contains("content-security-policy: default-src 'none'"),
        "{head}"
    );
    assert!(!body.contains("style=") && !body.contains(" on"), "{body}");
    for outside in [
        "/page/../catalog/book.yaml",
        "/page/%2e%2e/catalog/book.yaml",
        "/page/xx/",
    ] {
        assert_eq!(preview.get(outside, "").0, 404, "{outside}");
    }
    assert_eq!(
        preview
            .send(&format!("POST / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
            .0,
        405
    );
}

#[cfg(unix)]
#[test]
fn stops_on_an_interrupt_with_a_browser_listening() {
    let mut preview = Preview::start("stop", &[], |_| {});
    let told = preview.listen();
    told.next();
    let pid = preview.process.id().to_string();
    assert!(
        // The shell's own: a small system has no other.
        Command::new("sh")
            .args(["-c", "kill -INT $0", &pid])
            .status()
            .unwrap()
            .success()
    );
    let since = Instant::now();
    let status = loop {
        if let Some(status) = preview.process.try_wait().unwrap() {
            break status;
        }
        assert!(since.elapsed() < SOON, "it does not stop");
        thread::sleep(Duration::from_millis(5));
    };
    assert_eq!(status.code(), Some(0));
}

#[test]
fn a_folder_without_a_book_is_a_mistake_in_the_command() {
    let output = Command::new(env!("CARGO_BIN_EXE_statusbook"))
        .args(["preview", env!("CARGO_TARGET_TMPDIR")])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("there is no book"));
}
