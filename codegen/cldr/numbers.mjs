// Number formats: the standard decimal pattern and the symbols of each locale's default numbering system.
import { numbersOf, supplemental } from "./cldr.mjs";
import { lineage, tags, withFiles } from "./locales.mjs";
import { literal } from "./rust.mjs";

const systems = supplemental("numberingSystems").numberingSystems;

function zeroOf(system) {
  const digits = [...systems[system]._digits];
  const zero = digits[0].codePointAt(0);
  if (!digits.every((digit, value) => digit.codePointAt(0) === zero + value)) {
    throw new Error(`the digits of ${system} do not follow one another`);
  }
  return digits[0];
}

/** `#,##,##0.###` → the lengths of the group next to the decimal separator and of the others. */
function groupsOf(pattern) {
  if (!/^[#,]*0\.###$/.test(pattern)) throw new Error(`not a plain decimal pattern: ${pattern}`);
  const [primary, secondary = primary, ...rest] = pattern.split(".")[0].split(",").slice(1).reverse();
  if (!primary || rest.length > 0) throw new Error(`more groups than two: ${pattern}`);
  return [primary.length, secondary.length];
}

function rust(numbers) {
  const system = numbers.defaultNumberingSystem;
  const symbols = numbers[`symbols-numberSystem-${system}`];
  const [primary, secondary] = groupsOf(numbers[`decimalFormats-numberSystem-${system}`].standard);
  const fields = {
    decimal: literal(symbols.decimal),
    group: literal(symbols.group),
    primary,
    secondary,
    minimum_grouping: Number(numbers.minimumGroupingDigits),
    minus: literal(symbols.minusSign),
    zero: `'${zeroOf(system)}'`,
  };
  return `NumberFormat { ${Object.entries(fields).map(([name, value]) => `${name}: ${value}`).join(", ")} }`;
}

const own = (tag) => rust(numbersOf(withFiles.includes(tag) ? tag : "und"));
const nearest = (tag) => [...lineage(tag)].find((each) => withFiles.includes(each)) ?? "und";
const formats = new Map(tags.map((tag) => [tag, own(nearest(tag))]));

/** The distinct formats as Rust. */
export const table = [...new Set(formats.values())];

/** The place in `table` of a locale's format. */
export const numbersIndexOf = (tag) => table.indexOf(formats.get(tag));
