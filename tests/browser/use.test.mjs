// What a reader does with the page: find, filter, link, copy, go elsewhere and come back.

import assert from "node:assert/strict";
import { shown, suite } from "./browser.mjs";
import { tags } from "./site.mjs";

const test = suite();
const ROWS = 36;
const box = (page) => page.locator("input[type=search]");
const count = (page) => page.locator(".filter output").textContent();
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.name || document.activeElement.className);

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

test("a text with a value is found by any value, in every plural form", async (open) => {
  const path = "in_progress.connection_withdrawn";
  for (const [tag, texts] of [
    ["en", ["3 days remaining before retry", "1 day remaining before retry", "LinkedIn connection request was withdrawn. 3 days remaining before retry.", "1,900 days", "X days remaining", "three days remaining", "withdrawn. half a dozen days remaining"]],
    ["de", ["Noch 3 Tage", "Noch 1 Tag bis zum"]],
    ["ja", ["残り3日", "残り３日"]],
    ["ar", ["3 أيام", "٣ أيام", "يتبقى يومان"]],
  ]) {
    const page = await open(`/${tag}/`);
    for (const text of texts) {
      await box(page).fill(text);
      assert.deepEqual(await shown(page), [path], `${tag}: ${text}`);
    }
    for (const text of ["3 wombats", "wombat remaining", "3"]) {
      await box(page).fill(text);
      assert.deepEqual(await shown(page), [], `${tag}: ${text}`);
    }
    await page.close();
  }
});

test("what stands around a pasted text makes no difference", async (open) => {
  const email = "error.missing_email";
  const pages = {};
  for (const [tag, text, ...paths] of [
    ["en", "Error: Missing email", email],
    ["en", '"Missing email"', email],
    ["en", "“Missing email”", email],
    ["en", "Missing email.", email],
    ["en", "Missing email…", email],
    ["en", "#error.missing_email", email],
    ["en", "Status: Error, Substatus: Missing email", email],
    ["en", "Status : Paused", "paused"],
    ["en", "Error — Missing email", email],
    ["en", "InMail 1900\u2011character", "error.inmail_message_too_long"],
    ["en", "InMail 1 900-character", "error.inmail_message_too_long"],
    ["fr", "limites quotidiennes l'identité", "in_progress.identity_limits"],
    ["de", "InMail 1900", "error.inmail_message_too_long"],
    ["ja", "「予定済み」", "in_progress.scheduled"],
    ["en", "--", "paused", "replied"],
  ]) {
    const page = (pages[tag] ??= await open(`/${tag}/`));
    await box(page).fill(text);
    const rows = await shown(page);
    for (const path of paths) assert.ok(rows.includes(path), `${tag}: ${text}: ${rows}`);
    assert.ok(rows.length < 9, `${tag}: ${text}: ${rows}`);
  }
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

test("facets narrow what the words have found, and every status tells how many it has", async (open) => {
  const page = await open("/en/");
  const statuses = async () => (await page.locator(".groups a").allTextContents()).map((text) => text.trim()).join(", ");
  const choose = (facet, value) => page.getByRole("combobox", { name: facet, exact: true }).selectOption(value);
  assert.equal(await statuses(), "In progress 6, Error 22, Finished 6, Paused 1, Replied 1");

  await choose("Channel", "InMail");
  assert.deepEqual(await shown(page), [
    "error.inmail_credits_limit",
    "error.missing_subject",
    "error.missing_inmail_subject",
    "error.missing_inmail_message",
    "error.inmail_message_too_long",
  ]);
  assert.equal(await statuses(), "In progress 0, Error 5, Finished 0, Paused 0, Replied 0");
  await choose("What to do", "Add a subject");
  assert.deepEqual(await shown(page), ["error.missing_subject", "error.missing_inmail_subject"]);
  await box(page).fill("required");
  assert.deepEqual(await shown(page), ["error.missing_subject"]);
  assert.equal(await statuses(), "In progress 0, Error 1, Finished 0, Paused 0, Replied 0");
  assert.equal(await count(page), "1 of 36");
  await choose("Status", "Finished");
  assert.deepEqual(await shown(page), []);

  // A status that the filter leaves nothing of is not led to, and the filter stays.
  const paused = page.getByRole("navigation", { name: "Status" }).getByRole("link", { name: "Paused" });
  assert.equal(await paused.getAttribute("aria-disabled"), "true");
  await paused.click({ force: true });
  assert.deepEqual(await shown(page), []);
  await page.getByRole("button", { name: "Clear filter" }).click();
  // One that has rows left is, to the first of them.
  await choose("What to do", "Sync with CRM");
  await page.getByRole("navigation", { name: "Status" }).getByRole("link", { name: "Error" }).click();
  assert.deepEqual(await shown(page), ["error.missing_crm_id", "error.missing_owner_id"]);
  await page.getByRole("button", { name: "Clear filter" }).click();
  assert.equal((await shown(page)).length, ROWS);
  assert.equal(await statuses(), "In progress 6, Error 22, Finished 6, Paused 1, Replied 1");

  // Two values of one row, and the status is written large where it begins now.
  await choose("Resolved by", "The team");
  assert.deepEqual(await shown(page), ["in_progress.monthly_conversation_limit"]);
  const weight = page.locator("[id='in_progress.monthly_conversation_limit'] td").first();
  assert.equal(await weight.evaluate((cell) => getComputedStyle(cell).fontWeight), "600");
  await page.getByRole("button", { name: "Clear filter" }).click();
  assert.equal(await weight.evaluate((cell) => getComputedStyle(cell).fontWeight), "400");
});

test("what is found is seen from wherever one was", async (open) => {
  for (const viewport of [{ width: 1280, height: 800 }, { width: 390, height: 844 }]) {
    const page = await open("/en/", { viewport });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.keyboard.press("/");
    await page.keyboard.type("email");
    const [row, panel] = [await page.locator("tr.first").first().boundingBox(), await page.locator(".filter").boundingBox()];
    assert.ok(row.y >= panel.y + panel.height - 1 && row.y + row.height <= viewport.height, `${viewport.width}: ${row.y}, ${panel.y}`);
    await page.keyboard.press("Enter");
  }
});

test("what the filter does is told to those who do not see it", async (open) => {
  const page = await open("/en/");
  const protocol = await page.context().newCDPSession(page);
  const live = async () => {
    const { nodes } = await protocol.send("Accessibility.getFullAXTree");
    const text = (node) => node.name?.value || nodes.filter(({ parentId }) => parentId === node.nodeId).map(text).join("");
    return nodes.filter(({ ignored, role }) => !ignored && role.value === "status").map(text).filter(Boolean);
  };
  assert.deepEqual(await live(), ["36 of 36"]);
  await box(page).fill("no such words");
  assert.deepEqual((await live()).sort(), ["0 of 36", "No row matches the filter."]);
});

test("codes and links can be copied", async (open, _complaints, origin) => {
  const page = await open("/en/?q=crm", { permissions: ["clipboard-read", "clipboard-write"] });
  const row = page.locator("[id='error.missing_crm_id']");
  await row.hover();
  await row.getByRole("button", { name: "Copy code: Missing CRM ID" }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  assert.equal(await copied(), "error.missing_crm_id");
  assert.equal(await page.locator("main > [role=status]").textContent(), "Copied");
  await row.getByRole("button", { name: "Copy link: Missing CRM ID" }).click();
  assert.equal(await copied(), `${origin()}/en/#error.missing_crm_id`);
});

test("what is copied is what is seen", async (open) => {
  const page = await open("/en/", { permissions: ["clipboard-read", "clipboard-write"] });
  const copied = async (selector) => {
    await page.evaluate((selector) => getSelection().selectAllChildren(document.querySelector(selector)), selector);
    await page.keyboard.press("Control+c");
    return (await page.evaluate(() => navigator.clipboard.readText())).split(/\s+/).join(" ");
  };
  const row = await copied("[id='in_progress.scheduled']");
  assert.match(row, /What to do Wait Resolved by Time/);
  assert.doesNotMatch(await copied("[id='paused']"), /no substatus/);
  assert.doesNotMatch(await copied("#p-table"), /Reference/);
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
  const button = page.getByRole("button", { name: "Light or dark", pressed: true });
  await button.click();
  assert.equal(await paper(), light, "pressed again, it is the system's");
  assert.equal(await page.getByRole("button", { name: "Light or dark", pressed: false }).count(), 1);
});

test("a finger finds the buttons without hovering", async (open) => {
  const page = await open("/en/", { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  const tools = page.locator(".tools").first();
  assert.equal(await tools.evaluate((element) => getComputedStyle(element).opacity), "1");
  const [code, copy] = [await page.locator(".code").first().boundingBox(), await tools.boundingBox()];
  assert.ok(Math.abs(code.y + code.height / 2 - (copy.y + copy.height / 2)) < 4, "on one line with the code");
});

test("what the filter finds does not move the page about", async (open) => {
  for (const tag of await tags()) {
    const page = await open(`/${tag}/`);
    for (const width of [1280, 1160, 1000, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const top = () => page.locator("#p-table").evaluate((table) => Math.round(table.getBoundingClientRect().top + scrollY));
      const before = await top();
      const field = () => box(page).evaluate((box) => box.clientWidth);
      const size = await field();
      await box(page).fill("error");
      assert.equal(await page.locator(".clear").isVisible(), true);
      assert.equal(await top(), before, `${tag} at ${width} px`);
      const cut = await page.locator(".filter label span").evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
      assert.deepEqual(cut, [], `${tag} at ${width} px`);
      await box(page).fill("");
      assert.equal(await field(), size, `${tag} at ${width} px`);
      // The hint is read to its end, and so is every value where there is room.
      const unread = await page.locator(".filter :is(input, select)").evaluateAll((all, width) => {
        const context = document.createElement("canvas").getContext("2d");
        return all.filter((one) => width >= 1280 || one.placeholder).flatMap((one) => {
          const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(one);
          context.font = font;
          const room = one.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) - (one.placeholder ? 0 : 16);
          const texts = one.placeholder ? [one.placeholder] : [...one.options].map(({ text }) => text);
          return texts.filter((text) => context.measureText(text).width > room);
        });
      }, width);
      assert.deepEqual(unread, [], `${tag} at ${width} px`);
    }
    await page.close();
  }
});
