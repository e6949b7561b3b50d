// The style as the browser has understood it: a rule that it does not know is left out without a word.

import assert from "node:assert/strict";
import { suite } from "./browser.mjs";

const test = suite();

/** How many rules a style writes, those inside of others counted too. */
const written = (css) => css.replace(/"[^"]*"/g, "").split("{").length - 1;

test("every rule is understood", async (open) => {
  const page = await open("/en/");
  const css = await page.locator("style").textContent();
  const understood = await page.evaluate(() => {
    const count = (rules) => [...rules].reduce((sum, { cssRules }) => sum + 1 + count(cssRules ?? []), 0);
    return count(document.styleSheets[0].cssRules);
  });
  assert.ok(understood > 100);
  assert.equal(understood, written(css));
});

test("Arabic and Japanese are set as they should be", async (open) => {
  for (const [tag, font] of [["ar", /Geeza Pro/], ["ja", /Hiragino/]]) {
    const page = await open(`/${tag}/`);
    const style = (selector, name) => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], name);
    assert.equal(await style("body", "lineHeight"), "27.2px", tag);
    assert.match(await style("body", "fontFamily"), font);
    assert.equal(await style("h1", "letterSpacing"), "normal", tag);
    assert.equal(await style("var", "fontStyle"), "normal", tag);
  }
  const german = await open("/de/");
  assert.equal(await german.locator("#p-table td").first().evaluate((cell) => getComputedStyle(cell).hyphens), "auto");
});

test("nothing is painted over what the filter has above it", async (open) => {
  const page = await open("/en/");
  const strip = () => page.locator(".filter").evaluate((filter) => {
    const { content, position } = getComputedStyle(filter, "::after");
    return content !== "none" && position === "absolute" && getComputedStyle(filter).position === "static";
  });
  for (const viewport of [{ width: 1280, height: 800 }, { width: 1000, height: 800 }, { width: 1280, height: 400 }, { width: 390, height: 800 }]) {
    await page.setViewportSize(viewport);
    assert.equal(await strip(), false, JSON.stringify(viewport));
  }
});
