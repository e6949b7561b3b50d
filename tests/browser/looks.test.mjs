// Every locale and what sends to it, light and dark, wide and narrow: no barrier that axe-core finds, nothing wider than the
// screen, nothing on the console, nothing asked of anyone, the content security policy kept.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { address, require, suite } from "./browser.mjs";
import { tags } from "./site.mjs";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const test = suite();

for (const path of ["/", ...(await tags()).map((tag) => `/${tag}/`)]) {
  test(`${path} is without barriers`, async (open) => {
    // Who speaks none of the languages is not sent on from `/`.
    const page = await open(path, { locale: "nl" });
    assert.equal(await address(page, "pathname"), path);
    const protocol = await page.context().newCDPSession(page);
    await protocol.send("Runtime.evaluate", { expression: AXE });
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const look = `${path} ${colorScheme} ${width}`;
        const { result } = await protocol.send("Runtime.evaluate", {
          expression: `axe.run({ resultTypes: ["violations"] }).then(({ violations, passes }) => ({
            violations: violations.map(({ id, nodes }) => id + " " + nodes.map(({ target }) => target).slice(0, 5).join(" ")),
            passes: passes.length,
            sideways: document.documentElement.scrollWidth - innerWidth,
          }))`,
          awaitPromise: true,
          returnByValue: true,
        });
        assert.deepEqual(result.value.violations, [], look);
        assert.ok(result.value.passes >= 10, `${look}: axe looked at ${result.value.passes} things`);
        assert.ok(result.value.sideways <= 0, `${look} is ${result.value.sideways} px too wide`);
      }
    }
  });
}

test("text of twice the size fits a narrow screen", async (open) => {
  for (const tag of await tags()) {
    const page = await open(`/${tag}/`, { viewport: { width: 320, height: 800 } });
    await page.evaluate(() => document.styleSheets[0].insertRule("html { font-size: 200% }"));
    const wide = await page.evaluate(() => [...document.querySelectorAll("main *, header *")]
      .filter((element) => !element.closest(".choices, .unseen, .skip") && element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 17 || element.getBoundingClientRect().left < -17)
      .map((element) => element.className + " " + element.textContent.slice(0, 20)));
    assert.deepEqual(wide, [], tag);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, tag);
    await page.close();
  }
});

test("a code breaks only between its words", async (open) => {
  for (const width of [720, 800, 1000]) {
    const page = await open("/en/", { viewport: { width, height: 800 }, hasTouch: true, isMobile: true });
    const broken = await page.locator(".code").evaluateAll((codes) => codes.flatMap((code) =>
      [...code.childNodes].filter((node) => node.data).filter((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      }).map((node) => code.textContent)));
    assert.deepEqual(broken, [], `${width} px`);
    await page.close();
  }
});

test("a policy that is broken does not go unseen", async (open, complaints) => {
  const page = await open("/en/");
  const told = page.waitForEvent("console");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'run'";
    document.body.append(script);
  });
  assert.match((await told).text(), /Content Security Policy/);
  assert.notEqual(await page.title(), "run");
  assert.equal(complaints.length, 2);
  assert.match(complaints.splice(0).join(), /policy: script-src/);
});
