// How values are spelt in Rust.

/** A string literal; what cannot be seen is escaped. */
export const literal = (text) =>
  `"${text
    .replace(/["\\]/g, "\\$&")
    .replace(/\p{Cf}|(?! )\p{Zs}/gu, (char) => `\\u{${char.codePointAt(0).toString(16)}}`)}"`;

/** A static array, one element to the line. */
export const array = (name, type, elements) =>
  `#[rustfmt::skip]\npub(super) static ${name}: [${type}; ${elements.length}] = [\n${elements.map((each) => `    ${each},\n`).join("")}];\n`;

/** A sorted table of pairs of strings. */
export const pairs = (name, rows) =>
  array(name, "(&str, &str)", rows.map(([key, value]) => `(${literal(key)}, ${literal(value)})`));
