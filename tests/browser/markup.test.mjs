// The files as files: valid HTML, fragments that help centers take as they are, and their weight.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { require } from "./browser.mjs";
import { ARTICLE, tags } from "./site.mjs";

const { HtmlValidate } = require("html-validate");
const read = (...path) => readFile(join(ARTICLE, ...path), "utf8");
const locales = await tags();

const page = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:document"], rules: STYLE() });
const fragment = new HtmlValidate({ extends: ["html-validate:recommended"], rules: { ...STYLE(), "wcag/h63": "off" } });

// Matters of taste in which the pages are of another mind.
function STYLE() {
  return {
    // Long titles are the books'.
    "long-title": "off",
    "doctype-style": ["error", { style: "uppercase" }],
    // `~` is no ASCII letter, and a point is what a path is made with.
    "valid-id": ["error", { relaxed: true }],
    "no-trailing-whitespace": "off",
    // `role="search"` is on a `div` that holds no form, and a help center takes no `tbody`.
    "prefer-native-element": "off",
    "prefer-tbody": "off",
    "no-inline-style": "error",
  };
}

function check(report, what) {
  const messages = report.results.flatMap((result) => result.messages);
  assert.deepEqual(messages.map(({ ruleId, line, column, message }) => `${what}:${line}:${column} ${ruleId}: ${message}`), []);
}

for (const path of [["index.html"], ...locales.map((tag) => [tag, "index.html"])]) {
  test(`${path.join("/")} is valid`, async () => check(await page.validateString(await read(...path)), path.join("/")));
}

test("the validator sees what is wrong", async () => {
  const broken = (await read("en", "index.html")).replace("<h1>", '<h1 id="p-table" style="color:red"><p>');
  const { results } = await page.validateString(broken);
  const rules = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
  for (const rule of ["no-dup-id", "no-inline-style", "element-permitted-content"]) assert.ok(rules.has(rule), [...rules].join());
});

// Intercom, "Allowed HTML for Articles", with the parts that a table cannot be without.
const INTERCOM = {
  tags: "p br hr h1 h2 a img ul ol li table iframe pre code b strong i em tbody tr td".split(" "),
  attributes: ["href"],
};
// Zendesk, article 6644509092378: what of its list an article of ours could need.
const ZENDESK = {
  tags: "a b br caption code col colgroup dd details div dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre span strong summary table tbody td tfoot th thead tr ul".split(" "),
  attributes: "href class dir id lang tabindex title scope".split(" "),
};

for (const [file, allowed] of [["helpcenter.html", INTERCOM], ["zendesk.html", ZENDESK]]) {
  test(`${file} has only what the vendor keeps`, async () => {
    for (const tag of locales) {
      const html = await read(tag, file);
      check(await fragment.validateString(html), `${tag}/${file}`);
      const text = html.replace(/<!--[^]*?-->/g, "");
      let rows = 0;
      for (const [, name, rest] of text.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g)) {
        assert.ok(allowed.tags.includes(name), `${tag}/${file}: <${name}>`);
        for (const [, attribute] of rest.matchAll(/\s([a-z-]+)=/g)) {
          assert.ok(allowed.attributes.includes(attribute), `${tag}/${file}: <${name} ${attribute}>`);
        }
        rows += name === "tr";
      }
      assert.equal(rows, 37, `${tag}/${file}`);
      assert.doesNotMatch(text, /<(?![/a-z])/);
    }
  });
}

test("fragments are named by what they are", async () => {
  for (const tag of locales) {
    const files = await readdir(join(ARTICLE, tag));
    assert.deepEqual(files.sort(), ["helpcenter.html", "index.html", "index.md", "zendesk.html"]);
  }
});

test("a page is light", async () => {
  const weight = (text) => gzipSync(text, { level: 9 }).length;
  for (const tag of locales) {
    const html = await read(tag, "index.html");
    const script = html.match(/<script>([^]*?)<\/script>/)[1];
    assert.ok(script.includes("addEventListener"));
    console.log(`${tag}: page ${weight(html)} bytes, script ${weight(script)} bytes, gzip`);
    assert.ok(weight(html) < 14 * 1024, `${tag}: ${weight(html)} bytes`);
    assert.ok(weight(script) < 4.25 * 1024, `script: ${weight(script)} bytes`);
  }
});
