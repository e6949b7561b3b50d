// What a reader does with the page: find, filter, link, copy, go elsewhere and come back.

import assert from "node:assert/strict";
import { shown, suite } from "./browser.mjs";

const test = suite();
const ROWS = 36;
const box = (page) => page.locator("input[type=search]");
const count = (page) => page.locator(".filter output").textContent();
const query = (page) => new URL(page.url()).search;
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.name || document.activeElement.className);

test("the keyboard reaches everything", async (open) => {
  const page = await open("/en/");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "skip");
  assert.equal(await page.locator(".skip").isVisible(), true);
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "p-table");

  await page.keyboard.press("/");
  assert.equal(await focused(page), "q");
  assert.equal(await box(page).inputValue(), "", "the slash is a key here, not a letter");
  await page.keyboard.type("crm/");
  assert.equal(await box(page).inputValue(), "crm/", "and here it is a letter");
  await page.keyboard.press("Escape");
  assert.equal(await box(page).inputValue(), "");
  assert.equal((await shown(page)).length, ROWS);

  const order = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press("Tab");
    order.push(await focused(page));
  }
  assert.deepEqual(order, ["status", "f.remedy", "f.channel", "f.resolved_by", "code", "copy copy-code"]);
  assert.equal(await page.locator(".tools").first().evaluate((tools) => getComputedStyle(tools).opacity), "1");

  await page.keyboard.type("x");
  await page.keyboard.press("Control+/");
  assert.notEqual(await focused(page), "q", "a shortcut of the browser stays the browser's");
});

test("the filter finds all words, in any order, however they are written", async (open) => {
  const page = await open("/en/");
  assert.equal(await count(page), "36 of 36");
  const find = async (words) => (await box(page).fill(words), shown(page));
  assert.deepEqual(await find("subject email"), ["error.missing_email_subject"]);
  assert.deepEqual(await find("  EMAIL   súbject "), ["error.missing_email_subject"]);
  assert.deepEqual(await find("missing_crm_id"), ["error.missing_crm_id"]);
  assert.deepEqual(await find("error.missing_crm"), ["error.missing_crm_id"]);
  assert.deepEqual(await find("1,900"), ["error.message_too_long", "error.inmail_message_too_long"]);
  assert.equal(await count(page), "2 of 36");
  assert.equal((await find("copy")).length, 0, "the names of buttons are not the page's text");
  assert.equal((await find("channel")).length, 0, "nor are the names of facets");

  assert.deepEqual(await find("no such words"), []);
  assert.equal(await count(page), "0 of 36");
  assert.equal(await page.getByText("No row matches the filter.").isVisible(), true);
  await page.getByRole("button", { name: "Clear filter" }).click();
  assert.equal((await shown(page)).length, ROWS);
  assert.equal(await focused(page), "q");
  assert.equal(await page.getByText("No row matches the filter.").isVisible(), false);
});

test("accents and case make no difference", async (open) => {
  for (const [tag, words, path] of [
    ["fr", "PLANIFIE", "in_progress.scheduled"],
    ["pl", "laczenie", undefined],
    ["de", "unzustellbar", "finished.bounced"],
    ["ar", "مجدول", "in_progress.scheduled"],
    ["ja", "予定済み", "in_progress.scheduled"],
  ]) {
    const page = await open(`/${tag}/`);
    await box(page).fill(words);
    const rows = await shown(page);
    if (path) assert.ok(rows.includes(path), `${tag}: ${rows}`);
    else assert.ok(rows.length > 0 && rows.length < ROWS, `${tag}: ${rows.length}`);
  }
});

test("the address keeps the filter: reloaded, sent, left and come back to", async (open) => {
  const page = await open("/en/");
  await box(page).fill("connection");
  await page.getByLabel("Resolved by").selectOption("The lead");
  const rows = await shown(page);
  assert.deepEqual(rows, ["in_progress.waiting_to_connect"]);
  await page.reload();
  assert.deepEqual(await shown(page), rows);
  assert.equal(await box(page).inputValue(), "connection");

  const german = page.getByRole("link", { name: "Deutsch" });
  assert.equal(await german.getAttribute("hreflang"), "de");
  await german.click();
  await page.waitForURL("**/de/**");
  assert.equal(query(page), "?q=connection&f.resolved_by=lead");
  assert.equal(await page.locator("html").getAttribute("lang"), "de");
  await page.goBack();
  await page.waitForURL("**/en/**");
  assert.deepEqual(await shown(page), rows);
  assert.equal(await box(page).inputValue(), "connection");

  const sent = await open("/en/?q=%3Cb%3E&f.remedy=nonsense&status=error");
  assert.equal(await box(sent).inputValue(), "<b>");
  assert.equal(query(sent), "?q=%3Cb%3E&status=error");
});

test("a link to a row shows the row, and the back button the one before", async (open) => {
  const page = await open("/en/#error.missing_email");
  const row = (path) => page.locator(`[id='${path}']`);
  const colour = (path) => row(path).evaluate((element) => getComputedStyle(element).backgroundColor);
  const panel = async () => (await page.locator(".filter").boundingBox()).y + (await page.locator(".filter").boundingBox()).height;
  assert.notEqual(await colour("error.missing_email"), await colour("error.system_error"));
  const { y } = await row("error.missing_email").boundingBox();
  assert.ok(y >= (await panel()) - 1 && y < 800, `the row is at ${y}`);

  await page.getByRole("navigation", { name: "Status" }).getByRole("link", { name: "Finished" }).click();
  assert.equal(new URL(page.url()).hash, "#finished");
  await page.goBack();
  assert.equal(new URL(page.url()).hash, "#error.missing_email");

  const hidden = await open("/en/?q=paused#error.missing_crm_id");
  assert.equal((await shown(hidden)).length, ROWS, "a filter does not hide what the link names");
  await box(hidden).fill("paused");
  assert.equal(new URL(hidden.url()).hash, "", "and what the filter hides is not linked to");
});

test("codes and links can be copied", async (open, _complaints, origin) => {
  const page = await open("/en/?q=crm", { permissions: ["clipboard-read", "clipboard-write"] });
  const row = page.locator("[id='error.missing_crm_id']");
  await row.hover();
  await row.getByRole("button", { name: "Copy code: error.missing_crm_id" }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  assert.equal(await copied(), "error.missing_crm_id");
  assert.equal(await page.locator("main > [role=status]").textContent(), "Copied");
  await row.getByRole("button", { name: "Copy link: error.missing_crm_id" }).click();
  assert.equal(await copied(), `${origin()}/en/#error.missing_crm_id`);
});

test("light or dark is the reader's choice, and kept", async (open) => {
  const page = await open("/en/");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole("button", { name: "Light or dark" }).click();
  const dark = await paper();
  assert.notEqual(dark, light);
  await page.reload();
  assert.equal(await paper(), dark);
});

test("a finger finds the buttons without hovering", async (open) => {
  const page = await open("/en/", { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  const tools = page.locator(".tools").first();
  assert.equal(await tools.evaluate((element) => getComputedStyle(element).opacity), "1");
  const [code, copy] = [await page.locator(".code").first().boundingBox(), await tools.boundingBox()];
  assert.ok(Math.abs(code.y + code.height / 2 - (copy.y + copy.height / 2)) < 4, "on one line with the code");
});
