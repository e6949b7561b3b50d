// What an address says: which filter, which row, which language.

import assert from "node:assert/strict";
import { address, shown, suite } from "./browser.mjs";

const test = suite();
const ROWS = 36;
const box = (page) => page.locator("input[type=search]");

test("the address keeps the filter: reloaded, sent, left and come back to", async (open) => {
  const page = await open("/en/");
  await box(page).fill("connection");
  await page.getByRole("combobox", { name: "Resolved by", exact: true }).selectOption("The lead");
  const rows = await shown(page);
  assert.deepEqual(rows, ["in_progress.waiting_to_connect"]);
  await page.reload();
  assert.deepEqual(await shown(page), rows);
  assert.equal(await box(page).inputValue(), "connection");

  const german = page.getByRole("link", { name: "Deutsch" });
  assert.equal(await german.getAttribute("hreflang"), "de");
  await german.click();
  await page.waitForURL("**/de/**");
  // A word that no German row has would empty the page.
  assert.equal(await address(page, "search"), "?f.resolved_by=lead");
  assert.ok((await shown(page)).includes(rows[0]));
  assert.equal(await page.locator("html").getAttribute("lang"), "de");
  await page.goBack();
  await page.waitForURL("**/en/**");
  assert.deepEqual(await shown(page), rows);
  assert.equal(await box(page).inputValue(), "connection");

  const sent = await open("/en/?q=%3Cb%3E&f.remedy=nonsense&status=error");
  assert.equal(await box(sent).inputValue(), "<b>");
  assert.equal(await address(sent, "search"), "?q=%3Cb%3E&status=error");
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
  assert.equal(await address(page, "hash"), "#finished");
  await page.goBack();
  assert.equal(await address(page, "hash"), "#error.missing_email");

  const hidden = await open("/en/?q=paused#error.missing_crm_id");
  assert.equal((await shown(hidden)).length, ROWS, "a filter does not hide what the link names");
  await box(hidden).fill("paused");
  await hidden.waitForFunction(() => location.search === "?q=paused" && !location.hash);
  await hidden.keyboard.press("Escape");
  assert.equal(await hidden.locator("tr.target").count(), 0, "what the address no longer names is not marked");
});

test("a filter that is being typed is in the address when the typing pauses, and is no step back", async (open) => {
  const page = await open("/en/");
  const steps = await page.evaluate(() => history.length);
  await box(page).pressSequentially("missing crm");
  await page.waitForFunction(() => location.search === "?q=missing+crm");
  await page.getByRole("combobox", { name: "Channel", exact: true }).selectOption("CRM");
  assert.equal(await address(page, "search"), "?q=missing+crm&f.channel=crm", "a choice is there at once");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => location.search === "");
  assert.equal(await page.evaluate(() => history.length), steps);
});

test("another language is the same place", async (open) => {
  const page = await open("/en/?q=missing#error.missing_crm_id");
  // At once, before the typing pauses.
  await box(page).fill("crm");
  await page.getByRole("link", { name: "日本語" }).click();
  await page.waitForURL("**/ja/**");
  assert.equal(await address(page, "search"), "?q=crm");
  assert.equal(await address(page, "hash"), "#error.missing_crm_id");
  assert.ok((await shown(page)).includes("error.missing_crm_id"));
  const current = page.locator(".languages [aria-current]");
  assert.equal(await current.textContent(), "日本語");
  const { hreflang, lang } = await page.getByRole("link", { name: "العربية" }).evaluate(({ hreflang, lang }) => ({ hreflang, lang }));
  assert.deepEqual([hreflang, lang], ["ar", "ar"]);
});
