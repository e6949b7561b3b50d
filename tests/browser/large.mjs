// How a page of 10,000 rows opens and filters, measured in the browser:
//
//     node tests/browser/large.mjs [ENTRIES]
//
// A key press is measured from the event to the end of the frame that shows what it did: script, style,
// layout and paint. Ends with 1 when the slowest is over the bar.

import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cargo, statusbook } from "./command.mjs";
import { launch } from "./browser.mjs";
import { serve } from "./site.mjs";

const BAR = 100;
const ENTRIES = process.argv[2] ?? "10000";
// Words that many rows have and few, letter by letter, and taken back.
const KEYS = [..."the limit of", ...Array(4).fill("Backspace"), ..." 1234", ...Array(5).fill("Backspace")];

const folder = await mkdtemp(join(tmpdir(), "statusbook-large-"));
let browser;
let site;
try {
  cargo("run", "--quiet", "--package", "statusbook", "--example", "synthetic", "--", folder, ENTRIES, "1");
  execFileSync(statusbook(), ["generate", folder], { stdio: "ignore" });
  site = await serve(join(folder, "generated/article"));
  browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.origin}/en/`);
  const opened = await page.evaluate(() => {
    const [{ domContentLoadedEventEnd, responseEnd }] = performance.getEntriesByType("navigation");
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { paint: paint?.startTime, ready: domContentLoadedEventEnd, received: responseEnd };
  });
  await page.keyboard.press("/");
  await page.evaluate(() => {
    window.frames_ = [];
    addEventListener("keydown", ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.frames_.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    }, true);
  });
  let number = 0;
  for (const key of KEYS) {
    await page.keyboard.press(key === " " ? "Space" : key);
    number += 1;
    await page.waitForFunction((count) => window.frames_.length >= count, number);
  }
  const times = await page.evaluate(() => window.frames_);
  const worst = Math.max(...times);
  const median = times.toSorted((a, b) => a - b)[times.length >> 1];
  const ms = (time) => `${Math.round(time)} ms`;
  console.log(KEYS.map((key, at) => `${key === "Backspace" ? "←" : key} ${Math.round(times[at])}`).join("  "));
  console.log(`${ENTRIES} entries: first paint ${ms(opened.paint)}, ready ${ms(opened.ready)}`);
  console.log(`a key press until the frame is painted: median ${ms(median)}, worst ${ms(worst)}; the bar is ${ms(BAR)}`);
  process.exitCode = worst < BAR ? 0 : 1;
} finally {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
}
