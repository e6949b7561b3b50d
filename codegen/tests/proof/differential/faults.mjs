// The known faults of @fluent/bundle, each with a repro: this fails when one is mended upstream.
import assert from "node:assert/strict";
import { FluentBundle, FluentResource } from "../../../../tests/node/node_modules/@fluent/bundle/esm/index.js";

function says(text, args) {
  const bundle = new FluentBundle("en", { useIsolating: false });
  bundle.addResource(new FluentResource(`m = ${text}\n`));
  return bundle.formatPattern(bundle.getMessage("m").value, args);
}

// `type` is not among the options that its NUMBER() lets through: the second is no "two" but an "other".
const ordinal = `{ NUMBER($n, type: "ordinal") ->\n [two] { $n }nd\n *[other] { $n }th\n }`;
assert.equal(says(ordinal, { n: 2 }), "2th", "type is passed on");

// Intl takes the text "false" for "as usual" (ECMA-402, GetBooleanOrStringNumberFormatOption).
const grouping = `{ NUMBER($n, useGrouping: "false") }`;
assert.equal(says(grouping, { n: 1900 }), "1,900", 'useGrouping: "false" is taken for false');

// A key that is a number is not compared with a text.
const key = `{ $t ->\n [1] one\n *[other] other\n }`;
assert.equal(says(key, { t: "1" }), "other", "a number as key matches a text");
