// One browser for a file of tests. Debian's Chromium, or the one that CHROMIUM names; nothing is downloaded.

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { serve } from "./site.mjs";

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What is installed in `tests/node` serves these tests too. */
export const require = createRequire(new URL("../node/package.json", import.meta.url));

/** Why there is no browser; `undefined` when there is one. A build server must have one. */
export const missing = existsSync(EXECUTABLE) ? undefined : `SKIPPED: no browser at ${EXECUTABLE}; name one with CHROMIUM`;
if (missing) {
  if (process.env.CI === "true") throw new Error(missing);
  console.error(`\n*** ${missing} ***\n`);
}

/** Starts a browser, with flags of its own beside ours. */
export const launch = (...flags) => require("playwright-core").chromium.launch({ executablePath: EXECUTABLE, args: [...FLAGS, ...flags] });

let browser;
let site;

/**
 * Makes a `test` whose function gets `open(path, options, prepare)`: a page of the folder, beside those that were opened
 * with the same options. Whatever a page prints, throws, breaks of its policy or asks of another origin is a complaint, and
 * one complaint fails the test.
 */
export function suite(folder, ...flags) {
  before(async () => {
    if (missing) return;
    [browser, site] = await Promise.all([launch(...flags), serve(await folder?.())]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  return (name, run) =>
    test(name, { skip: missing }, async () => {
      const contexts = new Map();
      const complaints = [];
      const open = async (path, options = {}, prepare = () => {}) => {
        const key = JSON.stringify(options);
        if (!contexts.has(key)) contexts.set(key, await context(options, complaints));
        const page = await contexts.get(key).newPage();
        watch(page, complaints);
        await prepare(page);
        await page.goto(site.origin + path);
        return page;
      };
      try {
        await run(open, complaints, () => site.origin);
      } finally {
        for (const context of contexts.values()) await context.close();
      }
      if (complaints.length) throw new Error(complaints.join("\n"));
    });
}

async function context(options, complaints) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: "light", ...options });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !url.startsWith("data:")) complaints.push(`request: ${url}`);
  });
  return context;
}

function watch(page, complaints) {
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
}

/** The paths of the rows that are shown, in order. */
export const shown = (page) =>
  page.locator("#p-table tbody tr").evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.id));

/** A part of the page's address, as the page has it: the driver learns of it later. */
export const address = (page, part) => page.evaluate((part) => location[part], part);
