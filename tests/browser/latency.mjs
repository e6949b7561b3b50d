// How long a save takes to be seen in the preview, measured from the write to the painted frame:
//
//     STATUSBOOK=target/release/statusbook node tests/browser/latency.mjs [SAVES]
//
// The file is written in place, as a shell's redirection does, and by a new file that takes its name, as
// most editors do. The clock is the machine's own, which the browser's pages share.

import { rename } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "./browser.mjs";
import { preview } from "./preview.mjs";

const BAR = 150;
const SAVES = Number(process.argv[2] ?? 20);
const FILE = "catalog/error.yaml";
const TEXT = "The email account used for this conversation is no longer available.";

/** Writes down when the shell comes to satisfy the function, at the end of the frame that paints it. */
const awaited = (page, holds, argument) =>
  page.evaluate(`window.seen_ = new Promise((seen) => {
    const look = () => {
      if (!(${holds})(document.querySelector("iframe:not(.next)"), ${JSON.stringify(argument)})) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => seen(performance.timeOrigin + performance.now());
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  }); undefined`);

const says = (frame, text) => frame?.contentDocument?.body?.textContent.includes(text);
const broken = () => !document.getElementById("findings").hidden;
const mended = () => document.getElementById("findings").hidden;

const book = await preview();
const browser = await launch();
const times = { "save to page": [], "break to findings": [], "mend to findings gone": [] };
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(book.url);
  await page.frameLocator("iframe:not(.next)").getByText(TEXT).waitFor();
  const good = await book.read(FILE);
  const measure = async (what, text, aside, ...condition) => {
    // At no particular moment between two frames.
    await sleep(100 + Math.random() * 100);
    await awaited(page, ...condition);
    const began = performance.timeOrigin + performance.now();
    if (aside) {
      await book.write(`${FILE}.tmp`, text);
      await rename(book.path(`${FILE}.tmp`), book.path(FILE));
    } else {
      await book.write(FILE, text);
    }
    const seen = await Promise.race([page.evaluate("window.seen_"), sleep(10_000, undefined, { ref: false })]);
    if (!seen) throw new Error(`${what} is not seen after 10 s`);
    times[what].push(seen - began);
  };
  for (let save = 0; save < SAVES; save += 1) {
    const aside = save % 2 === 1;
    const now = good.replace(TEXT, `Saved for the ${save + 1}th time.`);
    await measure("save to page", now, aside, says, `Saved for the ${save + 1}th time.`);
    await measure("break to findings", now.replace("\n    help:", "\n    hlep:"), aside, broken);
    await measure("mend to findings gone", now, aside, mended);
  }
} finally {
  await browser.close();
  await book.remove();
}
for (const [what, all] of Object.entries(times)) {
  const sorted = all.toSorted((a, b) => a - b);
  console.log(`${what}: median ${Math.round(sorted[sorted.length >> 1])} ms, worst ${Math.round(sorted.at(-1))} ms of ${all.length}; the bar is ${BAR} ms`);
}
