// A book that is served somewhere and gives every entry a page of its own: pages lead to each other.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { address, suite } from "./browser.mjs";
import { statusbook } from "./command.mjs";

const folder = await mkdtemp(join(tmpdir(), "statusbook-entries-"));
after(() => rm(folder, { recursive: true }));
const test = suite(async () => {
  const write = async (name, ...lines) => {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), lines.join("\n") + "\n");
  };
  await write(
    "catalog/book.yaml",
    "book: small",
    "locales: { source: en, translations: [de] }",
    "statuses: [open, over]",
    "article: { title: Small, intro: All states., tip: None. }",
    "page: { base_url: https://example.com/states, entry_pages: true }",
  );
  await write("catalog/open.yaml", "status: open", "label: Open", "substatuses:", "  index: { label: Indexed, help: It is in the index. }");
  await write("catalog/over.yaml", "status: over", "label: Over", "help: It is over.");
  await write(
    "locales/de/small.ftl",
    "article--title = Klein",
    "article--intro = Alle Zustände.",
    "article--tip = Keiner.",
    "open =",
    "    .label = Offen",
    "open-index = Es ist im Index.",
    "    .label = Im Index",
    "over = Es ist vorbei.",
    "    .label = Vorbei",
  );
  execFileSync(statusbook(), ["generate", folder], { stdio: ["ignore", "ignore", "inherit"] });
  return join(folder, "generated/article");
});

test("a row leads to its page, and that to the page in another language and back", async (open) => {
  const page = await open("/en/");
  await page.getByRole("link", { name: "Indexed", exact: true }).click();
  assert.equal(await address(page, "pathname"), "/en/open.index.html");
  await page.getByRole("link", { name: "Deutsch" }).click();
  assert.equal(await address(page, "pathname"), "/de/open.index.html");
  assert.equal(await page.locator("h1").textContent(), "Im Index");
  await page.getByRole("link", { name: "Klein" }).click();
  assert.equal(await address(page, "pathname") + (await address(page, "hash")), "/de/index.html#open.index");
  assert.equal(await page.locator("tr.target").getAttribute("id"), "open.index");
});

test("a status without substatuses is the name of its link", async (open) => {
  const page = await open("/en/");
  await page.getByRole("link", { name: "Over", exact: true }).last().click();
  assert.equal(await address(page, "pathname"), "/en/over.html");
});

test("every page names its fellows", async (open) => {
  const base = "https://example.com/states/";
  const fellows = async (path) => {
    const page = await open(path, { javaScriptEnabled: false });
    const links = await page.locator("link[hreflang]").evaluateAll((all) => all.map(({ hreflang, href }) => [hreflang, href]));
    return Object.fromEntries(links);
  };
  assert.deepEqual(await fellows("/de/open.index.html"), { en: `${base}en/open.index.html`, de: `${base}de/open.index.html` });
  for (const path of ["/", "/en/"]) assert.deepEqual(await fellows(path), { "x-default": base, en: `${base}en/`, de: `${base}de/` });
  const page = await open("/de/", { javaScriptEnabled: false });
  const graph = await page.locator("meta[property^=og]").evaluateAll((all) => all.map((meta) => [meta.getAttribute("property"), meta.content]));
  assert.deepEqual(Object.fromEntries(graph), {
    "og:type": "article",
    "og:title": "Klein",
    "og:description": "Alle Zustände.",
    "og:locale": "de",
    "og:url": `${base}de/`,
  });
});

test("in a help center every row is a link that says where it leads", async () => {
  for (const file of ["helpcenter.html", "zendesk.html"]) {
    const text = await readFile(join(folder, "generated/article/en", file), "utf8");
    const links = [...text.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, name]) => [name, href]);
    const base = "https://example.com/states/en/#";
    assert.deepEqual(links, [["Indexed", base + "open.index"], ["Over", base + "over"]], file);
  }
});
