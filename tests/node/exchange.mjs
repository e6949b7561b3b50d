// Reads statuses that Rust wrote, one JSON object a line, and answers each with
// what TypeScript makes of it: the same status written again, and its help text
// in every language. A line that is a string is an Accept-Language header, and the
// answer is the language that serves it. What is no status in any version is
// answered with why.

import { createInterface } from "node:readline";
import { LOCALES, entryPath, negotiate, parseLenient, parseStatus } from "../../generated/typescript/index.js";
import { loadLocale } from "../../generated/typescript/locales.js";

const texts = new Map();
for (const { tag } of LOCALES) texts.set(tag, await loadLocale(tag));

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  if (typeof asked === "string") {
    console.log(JSON.stringify(negotiate(asked)));
    continue;
  }
  let read;
  try {
    read = parseLenient(asked);
  } catch (error) {
    console.log(JSON.stringify({ refused: error.message }));
    continue;
  }
  if (!read.known) {
    console.log(JSON.stringify({ written: JSON.stringify(read.value), known: false }));
    continue;
  }
  const status = parseStatus(JSON.parse(line));
  const path = entryPath(status);
  const says = {};
  for (const [tag, locale] of texts) {
    says[tag] = [locale.label(path), locale.help(status), locale.reference(path)];
  }
  console.log(JSON.stringify({ written: JSON.stringify(status), known: true, path, says }));
}
