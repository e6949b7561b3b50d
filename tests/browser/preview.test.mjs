// The preview, as a writer has it: an editor on one side, the page on the other.

import assert from "node:assert/strict";
import { mkdir, open, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { launch, missing } from "./browser.mjs";
import { preview } from "./preview.mjs";

const TEXT = "The email account used for this conversation is no longer available.";
/** Far more than anything takes. */
const PATIENCE = 15000;

let browser;
before(async () => {
  if (!missing) browser = await launch();
});
after(() => browser?.close());

/** A test with a preview of its own and its page; whatever the browser complains of fails it. */
const previewed = (name, run) =>
  test(name, { skip: missing }, async () => {
    const book = await preview();
    const complaints = [];
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });
    try {
      const page = await context.newPage();
      page.on("console", (message) => complaints.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(`error: ${error}`));
      page.on("response", (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
      });
      await page.goto(book.url);
      await run(new Shell(page), book, complaints);
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
      await book.remove();
    }
  });

/** What a writer sees and does. */
class Shell {
  constructor(page) {
    this.page = page;
    this.findings = page.getByRole("region", { name: /error/ });
    this.status = page.locator("#state");
    this.language = page.getByRole("combobox", { name: "Language" });
  }

  /** The shown page; a new one is behind it for a moment. */
  get frame() {
    return this.page.frameLocator("iframe:not(.next)");
  }

  row(path) {
    return this.frame.locator(`[id='${path}']`);
  }

  /** Asks the shown page's window; `undefined` before there is one. */
  ask(question, argument) {
    return this.page.evaluate(`{
      const frame = document.querySelector("iframe:not(.next)");
      frame?.contentDocument?.body ? (${question})(frame.contentWindow, ${JSON.stringify(argument)}) : undefined;
    }`);
  }

  /** Waits until the shown page's window satisfies the function. */
  async until(holds, argument) {
    const end = Date.now() + PATIENCE;
    while (!(await this.ask(holds, argument))) {
      if (Date.now() > end) throw new Error(`not within ${PATIENCE} ms: ${holds} ${argument ?? ""}, but at ${await this.ask(({ location }) => location.href)}`);
      await sleep(20);
    }
  }

  says(text) {
    return this.until((window, text) => window.document.body?.textContent.includes(text), text);
  }

  isAt(address) {
    return this.until(({ location, document }, address) => document.readyState === "complete" && location.pathname.replace("index.html", "") + location.search + location.hash === address, address);
  }

  choose(group, value) {
    return this.page.getByRole("group", { name: group }).getByText(value, { exact: true }).click();
  }
}

/** Every file of a folder, with what it holds and when it was written. */
async function snapshot(folder) {
  const files = (await readdir(folder, { recursive: true })).sort().map((name) => join(folder, name));
  const about = async (file) => {
    const found = await stat(file);
    return [file, found.mtimeMs, found.isDirectory() ? "" : await readFile(file, "utf8")];
  };
  return Promise.all(files.map(about));
}

previewed("a saved sentence is in the page, and the reader where they were", async (shell, book) => {
  const untouched = await snapshot(book.path("generated"));
  await shell.isAt("/page/en/");
  await shell.frame.locator("input[type=search]").fill("the");
  await shell.isAt("/page/en/?q=the");
  await shell.ask((window) => window.scrollTo(0, 300));
  const place = (window) => ({
    rows: [...window.document.querySelectorAll("#p-table tbody tr")].filter((row) => row.checkVisibility()).map((row) => row.id),
    top: Math.round(window.document.querySelector("#p-table").getBoundingClientRect().top),
    typed: window.document.querySelector("input[type=search]").value,
    focused: window.document.activeElement.name,
    address: window.location.pathname + window.location.search,
  });
  const before = await shell.ask(place);
  assert.ok(before.rows.length > 5 && before.rows.length < 36, `${before.rows}`);
  assert.equal(before.focused, "q");
  const url = shell.page.url();

  await book.edit("catalog/error.yaml", TEXT, "The account is gone for good.");
  await shell.says("The account is gone for good.");
  const later = await shell.ask(place);
  assert.deepEqual(later, before);
  assert.equal(shell.page.url(), url);
  assert.equal(await shell.ask((window) => window.scrollY), 300);
  assert.equal(await shell.page.locator("iframe").count(), 1);

  // An editor that puts a new file in the place of the old.
  const text = await book.read("catalog/error.yaml");
  await writeFile(book.path("catalog/.error.yaml.swp"), text.replace("is gone for good", "has gone"));
  await rename(book.path("catalog/.error.yaml.swp"), book.path("catalog/error.yaml"));
  await shell.says("The account has gone.");

  assert.deepEqual(await snapshot(book.path("generated")), untouched, "a preview writes nothing");
});

previewed("a mistake is shown with its place over the last good page, until it is mended", async (shell, book) => {
  await shell.says(TEXT);
  assert.equal(await shell.findings.isVisible(), false);
  const good = await book.read("catalog/error.yaml");
  await book.write("catalog/error.yaml", good.replace("help: The email", "hlep: <b>The email"));
  await shell.findings.waitFor();
  const line = good.slice(0, good.indexOf("help: The email")).split("\n").length;
  const told = shell.findings.getByRole("listitem").filter({ hasText: "unknown-key" });
  assert.equal(await told.locator("figcaption").first().textContent(), `catalog/error.yaml:${line}:5`);
  assert.equal(await told.locator("mark").first().textContent(), "hlep");
  const code = await told.locator("pre").first().textContent();
  assert.ok(code.includes("<b>The email") && code.includes("^^^^"), code);
  assert.ok(/help/.test(await told.locator(".help").first().textContent()));
  assert.equal(await shell.status.textContent(), "Not up to date");
  assert.ok((await shell.row("error.system_error").textContent()).length > 0);
  await shell.says(TEXT);

  await shell.page.keyboard.press("Escape");
  await shell.findings.waitFor({ state: "hidden" });
  await shell.page.getByRole("button", { name: /error/ }).click();
  await shell.findings.waitFor();

  await book.write("catalog/error.yaml", good);
  await shell.findings.waitFor({ state: "hidden" });
  assert.equal(await shell.status.textContent(), "Up to date");
});

previewed("a file that is saved in two steps is not told as broken", async (shell, book) => {
  await shell.says(TEXT);
  await shell.page.evaluate(() => {
    const findings = document.getElementById("findings");
    window.flashes_ = 0;
    new MutationObserver(() => (window.flashes_ += Number(!findings.hidden))).observe(findings, { attributes: true });
  });
  const good = await book.read("catalog/error.yaml");
  for (let step = 0; step < 5; step += 1) {
    const text = good.replace(TEXT, `Saved ${step} times.`);
    // Emptied first, then filled, as `writeFile` does, but with time between.
    const file = await open(book.path("catalog/error.yaml"), "w");
    await file.write(text.slice(0, text.length / 2));
    await sleep(40);
    await file.write(text.slice(text.length / 2));
    await file.close();
    await shell.says(`Saved ${step} times.`);
  }
  assert.equal(await shell.page.evaluate(() => window.flashes_), 0);
});

previewed("translations, templates and styles are followed as well", async (shell, book) => {
  await shell.language.selectOption("de");
  await shell.isAt("/page/de/");
  const german = "Bei der Verarbeitung dieser Konversation ist ein Fehler aufgetreten.";
  await shell.says(german);
  await book.edit("locales/de/campaign-statuses.ftl", german, "Das ist eine neue Zeile.");
  await shell.says("Das ist eine neue Zeile.");
  await shell.isAt("/page/de/");

  const templates = new URL("../../templates/", import.meta.url);
  await mkdir(book.path("templates"));
  const css = await readFile(new URL("style.css", templates), "utf8");
  await book.write("templates/style.css", `${css}\nh1 { letter-spacing: 7px; }\n`);
  await shell.until(({ document, getComputedStyle }) => getComputedStyle(document.querySelector("h1")).letterSpacing === "7px");
  const html = await readFile(new URL("page.html.hbs", templates), "utf8");
  await book.write("templates/page.html.hbs", html.replace("</h1>", " (draft)</h1>"));
  await shell.says("(draft)");
  await book.write("templates/page.html.hbs", html.replace("</h1>", "{{nothing}}</h1>"));
  await shell.findings.waitFor();
  const place = await shell.findings.locator("figcaption").first().textContent();
  assert.ok(/^templates\/page\.html\.hbs:\d+:\d+$/.test(place), place);
  await book.write("templates/page.html.hbs", html);
  await shell.findings.waitFor({ state: "hidden" });
  await shell.until(({ document }) => !document.body.textContent.includes("(draft)"));
});

previewed("the page is looked at in every language, theme and width", async (shell) => {
  await shell.isAt("/page/en/");
  const tags = await shell.language.locator("option").evaluateAll((all) => all.map(({ value }) => value));
  assert.deepEqual(tags.slice(0, 8), ["en", "de", "es", "fr", "pt-BR", "pl", "ja", "ar"]);
  for (const [tag, direction] of [["ar", "rtl"], ["en-XA", "ltr"], ["ar-XB", "rtl"], ["en", "ltr"]]) {
    assert.ok(tags.includes(tag), tag);
    await shell.language.selectOption(tag);
    await shell.isAt(`/page/${tag}/`);
    assert.equal(await shell.ask(({ document }) => document.dir), direction);
    assert.equal(new URL(shell.page.url()).hash, `#${tag}`);
  }

  const paper = () => shell.ask(({ document, getComputedStyle }) => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await shell.choose("Theme", "Dark");
  const dark = await paper();
  assert.notEqual(dark, light);
  await shell.page.reload();
  await shell.isAt("/page/en/");
  assert.equal(await paper(), dark);
  await shell.choose("Theme", "System");
  assert.equal(await paper(), light);
  // The page's own button is the same choice.
  await shell.frame.getByRole("button", { name: "Light or dark" }).click();
  assert.equal(await paper(), dark);

  const width = () => shell.ask((window) => window.innerWidth);
  await shell.choose("Width", "Phone");
  assert.ok((await width()) <= 390, `${await width()}`);
  await shell.choose("Width", "Tablet");
  assert.ok((await width()) > 390 && (await width()) <= 820);
  await shell.choose("Width", "Full");
  assert.equal(await width(), 1280);
});

previewed("the back button goes the way the reader came, whatever was saved on it", async (shell, book) => {
  await shell.isAt("/page/en/");
  await shell.ask((window) => {
    window.scrollTo(0, 250);
    window.document.querySelector('.groups a[href="#finished"]').click();
  });
  await shell.isAt("/page/en/#finished");
  await shell.frame.getByRole("link", { name: "Deutsch" }).click();
  await shell.isAt("/page/de/#finished");
  await shell.language.selectOption("ja");
  await shell.isAt("/page/ja/#finished");

  await shell.ask((window) => (window.marked_ = true));
  await book.edit("catalog/error.yaml", TEXT, "Saved once.");
  await shell.until(({ marked_ }) => !marked_);
  await shell.page.goBack();
  await shell.isAt("/page/de/#finished");
  assert.equal(await shell.language.inputValue(), "de");
  await shell.page.goBack();
  await shell.isAt("/page/en/#finished");
  await shell.says("Saved once.");
  await book.edit("catalog/error.yaml", "Saved once.", "Saved twice.");
  await shell.says("Saved twice.");
  await shell.page.goBack();
  await shell.isAt("/page/en/");
  await shell.until(({ scrollY }) => scrollY === 250);
  await shell.page.goForward();
  await shell.isAt("/page/en/#finished");
  // Reloaded, it is the same place.
  await shell.page.reload();
  await shell.isAt("/page/en/#finished");
  await shell.page.goBack();
  await shell.isAt("/page/en/");
  await shell.page.goBack();
  assert.equal(shell.page.url(), "about:blank", "a save is no step");
});

previewed("another site gets nothing, and an interrupt is the end", async (shell, book, complaints) => {
  await shell.says(TEXT);
  const status = (path, headers) =>
    new Promise((answer, fail) => {
      request(new URL(path, book.url), { headers }, (response) => (response.resume(), answer(response.statusCode))).on("error", fail).end();
    });
  for (const path of ["/", "/page/en/", "/shell.js", "/events"]) {
    assert.equal(await status(path, { host: "evil.example" }), 403, path);
    assert.equal(await status(path, { origin: "https://evil.example" }), 403, path);
  }
  assert.equal(await status("/page/en/", { origin: new URL(book.url).origin }), 200);

  // A page of another port of this machine, which may not even know that there is something.
  const other = await preview();
  try {
    const elsewhere = await shell.page.context().newPage();
    await elsewhere.goto(other.url.replace("127.0.0.1", "localhost") + "page/en/");
    const fetched = await elsewhere.evaluate((url) => fetch(url, { mode: "no-cors" }).then(() => "answered", () => "refused"), book.url);
    assert.equal(fetched, "refused");
    await elsewhere.close();
  } finally {
    await other.remove();
  }
  assert.deepEqual(complaints.splice(0), []);
  assert.equal(await book.stop(), 0);
  await shell.page.getByText("The preview has stopped").waitFor();
  await shell.page.close();
  complaints.length = 0;
});
