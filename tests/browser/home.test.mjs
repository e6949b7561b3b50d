// The page that sends every reader to their language.

import assert from "node:assert/strict";
import { address, suite } from "./browser.mjs";
import { tags } from "./site.mjs";

const test = suite();
const speaks = (...languages) => (page) =>
  page.addInitScript((languages) => Object.defineProperty(navigator, "languages", { value: languages }), languages);
const arrived = async (page) => {
  await page.waitForURL(/\/[^/]+\/index\.html/);
  return (await address(page, "pathname")).split("/")[1];
};

test("everyone is sent to the first of their languages that there is", async (open) => {
  for (const [languages, tag] of [
    [["de"], "de"],
    [["de-CH", "fr"], "de"],
    [["nl", "fr-CA", "de"], "fr"],
    [["pt"], "pt-BR"],
    [["pt-PT"], "pt-BR"],
    [["PT-br"], "pt-BR"],
    [["ar-EG"], "ar"],
    [["ja-Latn-JP"], "ja"],
    [["en-GB", "de"], "en"],
  ]) {
    const page = await open("/", {}, speaks(...languages));
    assert.equal(await arrived(page), tag, languages.join());
    assert.equal(await page.locator("html").getAttribute("lang"), tag);
    await page.close();
  }
  const french = await open("/", { locale: "fr-CA" });
  assert.equal(await arrived(french), "fr", "as the browser itself tells it");
});

test("a link to the book keeps its filter and its row", async (open) => {
  const page = await open("/?q=crm&f.channel=crm#error.missing_crm_id", {}, speaks("pl"));
  assert.equal(await arrived(page), "pl");
  assert.equal(await address(page, "search"), "?q=crm&f.channel=crm");
  assert.equal(await address(page, "hash"), "#error.missing_crm_id");
  assert.equal(await page.locator("input[type=search]").inputValue(), "crm");
});

test("who speaks none of the languages chooses one, and loses nothing by it", async (open) => {
  for (const languages of [["nl", "xx-invalid-"], []]) {
    const page = await open("/?q=crm#error.missing_crm_id", {}, speaks(...languages));
    await page.getByRole("link", { name: "Deutsch" }).click();
    assert.equal(await arrived(page), "de");
    assert.equal(await address(page, "search"), "?q=crm");
    assert.equal(await address(page, "hash"), "#error.missing_crm_id");
  }
});

test("the back button does not lead back to it", async (open) => {
  const page = await open("/de/");
  await page.evaluate(() => location.assign("/"));
  assert.equal(await arrived(page), "en");
  await page.goBack();
  await page.waitForURL("**/de/");
});

test("without scripts it is a list of links", async (open) => {
  const page = await open("/", { javaScriptEnabled: false });
  const links = page.locator("a[hreflang]");
  assert.deepEqual((await links.evaluateAll((all) => all.map((link) => link.hreflang))).sort(), (await tags()).sort());
  await page.getByRole("link", { name: "日本語" }).click();
  await page.waitForURL("**/ja/index.html");
  assert.equal(await page.locator("html").getAttribute("lang"), "ja");
});
