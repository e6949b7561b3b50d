// What the page is to those who do not see it, print it, or run no scripts.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { require, shown, suite } from "./browser.mjs";
import { tags } from "./site.mjs";

const test = suite();
const ROWS = 36;

/** The article's paragraphs, without the two lines of the web page around it. */
async function truth() {
  const text = await readFile(new URL("../article/en.txt", import.meta.url), "utf8");
  return text.split("\n\n").slice(1, -1);
}

async function roles(page) {
  const protocol = await page.context().newCDPSession(page);
  const { nodes } = await protocol.send("Accessibility.getFullAXTree");
  const seen = new Map();
  for (const { ignored, role, name } of nodes) {
    if (ignored) continue;
    seen.set(role.value, [...(seen.get(role.value) ?? []), name?.value ?? ""]);
  }
  return seen;
}

for (const width of [1280, 320]) {
  test(`a screen reader finds a table at ${width} px`, async (open) => {
    const page = await open("/en/", { viewport: { width, height: 800 } });
    const seen = await roles(page);
    assert.deepEqual(seen.get("table"), ["Campaign Statuses and Substatuses Reference"]);
    assert.deepEqual(seen.get("columnheader"), ["Status", "Substatus", "Description"]);
    assert.equal(seen.get("rowheader")?.length, ROWS);
    assert.equal(seen.get("row")?.length, ROWS + 1);
    const codes = await page.locator("tbody tr").evaluateAll((rows) => rows.map(({ id }) => id));
    assert.deepEqual(codes.filter((code) => !seen.get("link").includes(code)), [], "a code is read as it is written");
    assert.deepEqual(seen.get("heading").sort(), ["Campaign Statuses and Substatuses Reference", "Error", "Finished", "In progress", "Paused", "Replied"]);
    assert.ok(seen.get("rowheader").includes("Scheduled"), "a row is called by its name alone");
    assert.ok(seen.get("rowheader").includes("Paused"));
    const before = await page.locator("tbody tr").first().evaluate((row) => [...row.cells].map((cell) => getComputedStyle(cell, "::before").content));
    assert.deepEqual(before, ["none", "none", "none"], "the heads of the columns are not said twice");
    assert.deepEqual([seen.get("main")?.length, seen.get("search")?.length, seen.get("navigation")?.length], [1, 1, 2]);
  });
}

test("without what is extra the page is the article", async (open, complaints) => {
  const page = await open("/en/");
  const texts = await page.evaluate(() => {
    for (const extra of document.querySelectorAll("[data-extra]")) extra.remove();
    const blocks = new Map();
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      const block = parentElement.closest("h1, p, th, td") ?? parentElement;
      blocks.set(block, (blocks.get(block) ?? "") + data);
    }
    return [...blocks.values()].filter((text) => text.trim());
  });
  assert.deepEqual(texts, await truth());
  // The page's script misses the parts that were taken from under it.
  complaints.splice(0);
});

test("without scripts everything is there, and nothing that needs one", async (open) => {
  for (const tag of await tags()) {
    const page = await open(`/${tag}/?q=crm`, { javaScriptEnabled: false });
    assert.equal(await page.locator("#p-table tbody tr").filter({ visible: true }).count(), ROWS, tag);
    assert.equal(await page.locator(".filter, .tools, .theme").filter({ visible: true }).count(), 0, tag);
    assert.equal(await page.locator("main h1").isVisible(), true);
    await page.close();
  }
});

test("paper has every row, whatever the filter says", async (open) => {
  const page = await open("/en/?q=crm");
  assert.equal((await shown(page)).length < ROWS, true);
  const pdf = await page.pdf({ format: "A4" });
  await page.emulateMedia({ media: "print" });
  assert.equal((await shown(page)).length, ROWS);
  assert.equal(await page.locator(".filter, .top, .groups, .tools").filter({ visible: true }).count(), 0);
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  const pages = await printed(pdf);
  const text = pages.join("");
  for (const paragraph of await truth()) {
    assert.ok(text.includes(paragraph.replace(/\s/g, "")), `on paper: ${paragraph}`);
  }
});

test("paper says nothing twice, and ends with the text", async (open) => {
  for (const tag of await tags()) {
    const page = await open(`/${tag}/?status=error&q=crm#error.missing_crm_id`);
    const pages = await printed(await page.pdf({ format: "A4" }));
    assert.ok(pages.at(-1).length > 100, `${tag}: ${pages.at(-1)}`);
    assert.doesNotMatch(pages.join(""), /index\.md/);
    await page.emulateMedia({ media: "print" });
    const row = page.locator("[id='error.missing_crm_id']");
    const looks = await row.evaluate((row) => [getComputedStyle(row).boxShadow, getComputedStyle(row.cells[0]).fontWeight]);
    assert.deepEqual(looks, ["none", "400"], tag);
    await page.close();
  }
});

/** The text of a PDF's pages without its spaces, in the order of the file, which keeps the cells whole. */
async function printed(pdf) {
  const { extractText } = require("unpdf");
  return (await extractText(new Uint8Array(pdf))).text.map((text) => text.replace(/\s/g, ""));
}

test("nothing moves while the page comes", async (open) => {
  for (const viewport of [{ width: 390, height: 844 }, { width: 1280, height: 800 }]) {
    for (const query of ["", "?status=finished", "?q=crm#error.missing_crm_id"]) {
      const page = await open("/slowly/de/" + query, { viewport }, (page) => page.addInitScript(() => {
        window.moved_ = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.moved_ += value))).observe({ type: "layout-shift", buffered: true });
      }));
      await page.waitForTimeout(200);
      const moved = await page.evaluate(() => window.moved_);
      assert.ok(moved < 0.01, `${viewport.width} ${query}: ${moved}`);
      await page.close();
    }
  }
});

test("what the page has opened with is seen at once", async (open) => {
  const page = await open("/en/?q=crm");
  assert.equal(await page.locator("table").evaluate((table) => getComputedStyle(table).visibility), "visible");
});

test("forced colours keep the marked row and the focus in sight", async (open) => {
  const page = await open("/en/#error.missing_email", { forcedColors: "active" });
  const outline = (locator) => locator.evaluate((element) => getComputedStyle(element).outlineStyle);
  assert.equal(await outline(page.locator("[id='error.missing_email']")), "solid");
  assert.equal(await outline(page.locator("[id='error.system_error']")), "none");
  await page.keyboard.press("/");
  assert.notEqual(await outline(page.locator("input[type=search]")), "none");
});

test("nothing moves for those who asked for stillness", async (open) => {
  const page = await open("/en/", { reducedMotion: "reduce" });
  await page.locator(".groups a").nth(1).click();
  const moving = await page.evaluate(() => [
    document.getAnimations().length,
    getComputedStyle(document.documentElement).scrollBehavior,
  ]);
  assert.deepEqual(moving, [0, "auto"]);
});

test("Arabic reads from the right", async (open) => {
  const page = await open("/ar/");
  const [status, description] = await Promise.all([1, 3].map((column) => page.locator(`thead th:nth-child(${column})`).boundingBox()));
  assert.ok(status.x > description.x);
  assert.equal(await page.locator(".code").first().getAttribute("dir"), "ltr");
});
