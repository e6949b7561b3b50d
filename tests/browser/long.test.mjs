// A page of hundreds of rows is laid out part by part. It is the same page all the same.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { shown, suite } from "./browser.mjs";
import { statusbook } from "./command.mjs";

const EACH = 310;
const STATUSES = ["early", "late"];
const ROWS = EACH * STATUSES.length;

const folder = await mkdtemp(join(tmpdir(), "statusbook-long-"));
after(() => rm(folder, { recursive: true }));
const test = suite(async () => {
  await mkdir(join(folder, "catalog"));
  const write = (name, lines) => writeFile(join(folder, "catalog", name), lines.join("\n") + "\n");
  await write("book.yaml", [
    "book: long",
    "locales: { source: en }",
    `statuses: [${STATUSES}]`,
    "article: { title: Long, intro: Many rows., tip: None. }",
  ]);
  for (const status of STATUSES) {
    const rows = Array.from({ length: EACH }, (_, n) => `  row_${n}: { label: Row ${n}, help: What row ${n} says. }`);
    await write(`${status}.yaml`, [`status: ${status}`, `label: ${status}`, "substatuses:", ...rows]);
  }
  execFileSync(statusbook(), ["generate", folder], { stdio: ["ignore", "ignore", "inherit"] });
  return join(folder, "generated/article");
  // As with a screen reader at work: without one, Chromium keeps no nodes of what it has not laid out.
}, "--force-renderer-accessibility");

/** The nodes of the accessibility tree, each with its role, its name and the roles above it, from the nearest. */
async function tree(page) {
  const protocol = await page.context().newCDPSession(page);
  const { nodes } = await protocol.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const above = (node) => {
    const roles = [];
    for (let at = byId.get(node.parentId); at; at = byId.get(at.parentId)) if (!at.ignored) roles.push(at.role.value);
    return roles;
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({ role: node.role.value, name: node.name?.value ?? "", above: above(node) }));
}

for (const width of [1280, 320]) {
  test(`it is a table with heads at ${width} px, to its last row`, async (open) => {
    const page = await open("/en/", { viewport: { width, height: 800 } });
    // What is not laid out is where the trees of the page could part.
    assert.equal(await page.locator("tbody").first().evaluate((body) => getComputedStyle(body).contentVisibility), "auto");
    const seen = await tree(page);
    const of = (role) => seen.filter((node) => node.role === role);
    assert.deepEqual(of("table").map(({ name }) => name), ["Long"]);
    assert.deepEqual(of("columnheader").map(({ name }) => name), ["Status", "Substatus", "Description"]);
    assert.equal(of("row").length, ROWS + 1);
    assert.equal(of("rowheader").length, ROWS);
    assert.equal(of("cell").length, 2 * ROWS);
    for (const node of [...of("rowheader"), ...of("cell")]) {
      const [row, ...rest] = node.above;
      assert.equal(row, "row", `${node.role} ${node.name}`);
      assert.ok(rest.includes("table"), `${node.role} ${node.name} is in ${rest}`);
    }
    const named = (role, pattern) => new Set(of(role).map(({ name }) => name.match(pattern)?.[1]).filter(Boolean)).size;
    assert.equal(named("rowheader", /^Row (\d+)/), EACH);
    assert.equal(named("cell", /What row (\d+) says\./), EACH);
  });
}

test("its columns stand under their heads", async (open) => {
  const page = await open("/en/");
  const edges = (row) => row.locator("th, td").evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().x)));
  const heads = await edges(page.locator("thead tr"));
  for (const path of ["early.row_0", "late.row_309"]) {
    const row = page.locator(`[id='${path}']`);
    await row.scrollIntoViewIfNeeded();
    assert.deepEqual(await edges(row), heads, path);
  }
});

test("a link leads to any of its rows, a filter finds any, paper has all", async (open) => {
  const page = await open("/en/#late.row_300");
  const row = page.locator("[id='late.row_300']");
  await page.waitForFunction(() => {
    const { top, bottom } = document.getElementById("late.row_300").getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  assert.notEqual(await row.evaluate((row) => getComputedStyle(row).boxShadow), "none");
  await page.keyboard.press("/");
  await page.keyboard.type("late row_309");
  assert.deepEqual(await shown(page), ["late.row_309"]);
  assert.equal(await page.locator(".filter output").textContent(), `1 of ${ROWS}`);
  await page.emulateMedia({ media: "print" });
  assert.equal((await shown(page)).length, ROWS);
});

test("the keyboard finds the buttons of its rows", async (open) => {
  const page = await open("/en/#late.row_200");
  await page.locator("[id='late.row_200'] .code").focus();
  const names = [];
  for (const key of ["ArrowRight", "ArrowRight", "Tab", "ArrowRight"]) {
    await page.keyboard.press(key);
    names.push(await page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent));
  }
  assert.deepEqual(names, ["Copy code: Row 200", "Copy link: Row 200", "late.row_201", "Copy code: Row 201"]);
});
