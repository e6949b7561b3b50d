// The page without a mouse: everything is reached, in an order that makes sense, and where one is can be seen.

import assert from "node:assert/strict";
import { shown, suite } from "./browser.mjs";

const test = suite();
const ROWS = 36;
const box = (page) => page.locator("input[type=search]");
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.name || document.activeElement.className);

test("the keyboard reaches everything", async (open) => {
  const page = await open("/en/");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "skip");
  assert.equal(await page.locator(".skip").first().isVisible(), true);
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "p-table");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await page.locator(".skip").last().isVisible(), true);
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "p-end", "and past it");

  await page.keyboard.press("/");
  assert.equal(await focused(page), "q");
  assert.equal(await box(page).inputValue(), "", "the slash is a key here, not a letter");
  await page.keyboard.type("crm/");
  assert.equal(await box(page).inputValue(), "crm/", "and here it is a letter");
  await page.keyboard.press("Escape");
  assert.equal(await box(page).inputValue(), "");
  assert.equal((await shown(page)).length, ROWS);

  const order = [];
  for (const key of [..."TTTTTTTRRRLT"]) {
    await page.keyboard.press({ T: "Tab", R: "ArrowRight", L: "ArrowLeft" }[key]);
    order.push(await focused(page));
  }
  const rows = ["code", "code", "copy copy-code", "copy copy-link", "copy copy-link", "copy copy-code", "code"];
  assert.deepEqual(order, ["status", "f.remedy", "f.channel", "f.resolved_by", "skip", ...rows]);
  await page.keyboard.press("Shift+Tab");
  assert.equal(await page.locator(".tools").nth(1).evaluate((tools) => getComputedStyle(tools).opacity), "1");

  await page.keyboard.type("x");
  await page.keyboard.press("Control+/");
  assert.notEqual(await focused(page), "q", "a shortcut of the browser stays the browser's");
});

test("a row is one stop", async (open) => {
  const page = await open("/ar/");
  await page.locator("[id='error.missing_email'] .code").focus();
  await page.keyboard.press("ArrowLeft");
  assert.equal(await focused(page), "copy copy-code", "the buttons are where they are seen");
  const stops = await page.evaluate(() => [...document.querySelectorAll("a, button, input, select")].filter(({ tabIndex }) => tabIndex >= 0).length);
  assert.ok(stops < 70, `${stops} stops`);
});

test("Enter takes the keyboard of a phone away", async (open) => {
  const page = await open("/en/", { viewport: { width: 390, height: 420 } });
  await page.keyboard.press("/");
  await page.keyboard.type("reconnect");
  const seen = (selector) => page.locator(selector).first().evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  for (const selector of ["input[type=search]", ".filter output", ".clear", "tr.first th"]) assert.equal(await seen(selector), true, selector);
  await page.keyboard.press("Enter");
  assert.notEqual(await focused(page), "q");
});

/** What has the focus, and everything that keeps a reader from seeing so. */
const sight = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const name = element.getAttribute("aria-label") || element.name || element.textContent.trim();
    const faults = [];
    if (!element.matches(":focus-visible")) faults.push("no visible focus");
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) faults.push(`outline ${outlineStyle} ${outlineWidth}`);
    const luminance = (colour) => {
      const [r, g, b] = colour.match(/[\d.]+/g).map((part) => part / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [light, dark] = [outlineColor, getComputedStyle(document.body).backgroundColor].map(luminance).sort((a, b) => b - a);
    if ((light + 0.05) / (dark + 0.05) < 3) faults.push(`outline ${outlineColor} is hard to see`);
    let opacity = 1;
    for (let at = element; at; at = at.parentElement) opacity *= getComputedStyle(at).opacity;
    if (opacity < 1) faults.push(`opacity ${opacity}`);
    // Of a link that goes over two lines, every line.
    for (const { left, right, top, bottom } of element.getClientRects()) {
      if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) faults.push(`out of sight, at ${left} ${top}`);
      else if (!element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))) faults.push(`covered, at ${left} ${top}`);
    }
    return { name, faults };
  });

for (const [name, options] of [
  ["wide", {}],
  ["dark", { colorScheme: "dark" }],
  ["narrow", { viewport: { width: 320, height: 640 } }],
  ["from the right", { path: "/ar/" }],
]) {
  test(`where the focus is can be seen, ${name}`, async (open) => {
    const { path = "/en/", ...looks } = options;
    const page = await open(path, looks);
    const walk = async (key, steps) => {
      const names = [];
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press(key);
        const { name, faults } = await sight(page);
        assert.deepEqual(faults, [], `${key} ${step + 1}: ${name}`);
        names.push(name);
      }
      return names;
    };
    // The skip link, the languages, the button for light and dark, the statuses, the filter, past the table, and some rows.
    const there = await walk("Tab", 1 + 8 + 1 + 5 + 5 + 1 + 18);
    assert.equal(new Set(there).size, there.length, there.join());
    // Back from the end: what sticks to the top must not lie over where one is.
    await page.locator("footer a").focus();
    const back = await walk("Shift+Tab", 24);
    assert.equal(new Set(back).size, back.length, back.join());
  });
}
