// A book with a past: the parcel book's rows were renamed, retired and deprecated. Links to what was lead to what is.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { address, shown, suite } from "./browser.mjs";
import { ROOT, statusbook } from "./command.mjs";

const folder = await mkdtemp(join(tmpdir(), "statusbook-"));
after(() => rm(folder, { recursive: true }));
const test = suite(() => {
  execFileSync(statusbook(), ["generate", join(ROOT, "tests/books/parcel"), "--out", folder], { stdio: "ignore" });
  return join(folder, "article");
});
const marked = (page) =>
  page.locator("#p-table tbody tr").evaluateAll((rows) =>
    rows.filter((row) => getComputedStyle(row).boxShadow !== "none").map((row) => row.id));
const within = (locator) => locator.evaluate((element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
});

for (const [former, now] of [["self.ready", "self.ok"], ["self.waiting", "self.ok"], ["handed_over", "delivered"]]) {
  test(`#${former} is #${now} today`, async (open) => {
    for (const width of [1280, 390]) {
      for (const options of [{}, { javaScriptEnabled: false }]) {
        const page = await open(`/en/#${former}`, { viewport: { width, height: 400 }, ...options });
        assert.equal(await within(page.locator(`[id='${now}'] td`).first()), true, `${width}`);
        assert.equal(await within(page.locator(`[id='${now}'] .code`)), true, `${width}`);
        assert.deepEqual(await marked(page), [now]);
      }
    }
    const page = await open(`/de/?q=zoll#${former}`);
    assert.equal((await shown(page)).includes(now), true, "a filter does not hide it");
    assert.deepEqual(await marked(page), [now]);
    await page.locator(".groups a").first().click();
    assert.notDeepEqual(await marked(page), [now]);
    await page.goBack();
    await page.waitForFunction((hash) => location.hash === hash, "#" + former);
    assert.deepEqual(await marked(page), [now]);
  });
}

test("a retired code has its place below the table", async (open) => {
  const page = await open("/en/#in_transit.lost", { viewport: { width: 1280, height: 400 } });
  const code = page.locator(".retired [id='in_transit.lost']");
  assert.equal(await code.textContent(), "in_transit.lost");
  assert.equal(await within(code), true);
  assert.deepEqual(await marked(page), []);
});

test("what was deprecated leads to what replaces it", async (open) => {
  const page = await open("/en/#new.async");
  const row = page.locator("[id='new.async']");
  assert.equal(await row.getByText("Deprecated").isVisible(), true);
  await row.locator(".badge.instead a").click();
  assert.equal(await address(page, "hash"), "#self.ok");
  assert.deepEqual(await marked(page), ["self.ok"]);
  assert.match(await page.locator("[id='self.ok'] .badges").textContent(), /Formerly self\.ready, self\.waiting/);
});

test("what the texts say is text", async (open) => {
  const page = await open("/en/");
  assert.match(await page.locator("[id='in_transit.constructor'] td").last().textContent(), /<\/script><script>alert\(1\)<\/script>/);
  assert.equal(await page.locator("main script, main b").count(), 0);
});
