// Holds the TypeScript package's `negotiate` to the table that Rust's is held to: it is run with
// each line's locales in place of the book's.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const read = (path) => readFileSync(new URL(`../../codegen/${path}`, import.meta.url), "utf8");
const runtime = read("src/emit/typescript/runtime/negotiate.js").replaceAll("export ", "");
const negotiate = new Function("LOCALES", "header", `${runtime}\nreturn negotiate(header);`);

let lines = 0;
for (const line of read("tests/languages.txt").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const [locales, header, answer] = line.split("|").map((cell) => cell.trim());
  const tags = locales.split(" ").map((tag) => ({ tag }));
  assert.equal(negotiate(tags, header), answer, line);
  lines += 1;
}
assert.ok(lines > 20);
