// Prints codegen/src/width/table.rs: how wide Prettier takes each character for.
// To make it anew, from the repository's root:
//   node tests/node/width.mjs > codegen/src/width/table.rs
import { util, version } from "prettier";

const ranges = { 0: [], 2: [] };
for (let code = 0x80; code <= 0x10ffff; code++) {
  // A lone surrogate is no character of Rust's.
  if (code >= 0xd800 && code <= 0xdfff) continue;
  const list = ranges[util.getStringWidth(String.fromCodePoint(code))];
  if (!list) continue;
  const last = list.at(-1);
  if (last && last[1] === code - 1) last[1] = code;
  else list.push([code, code]);
}

const char = (code) => `'\\u{${code.toString(16)}}'`;
const table = (name, doc, list) => `
/// ${doc}
#[rustfmt::skip]
pub(super) static ${name}: [(char, char); ${list.length}] = [
${list.map(([first, last]) => `    (${char(first)}, ${char(last)}),`).join("\n")}
];
`;

process.stdout.write(`// Generated from Prettier ${version} by tests/node/width.mjs, which says how to make it anew.

//! Characters that take no column, and those that take two: first and last of each range, in order.
${table("NONE", "Controls and combining marks.", ranges[0])}${table("TWO", "Wide and fullwidth characters, and emoji.", ranges[2])}`);
