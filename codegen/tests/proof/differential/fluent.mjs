// @fluent/bundle: a line `[locale, text]` is a bundle, a line `[locale, id, arguments]` asks for a text.
//
// Two faults of its NUMBER() are mended here: `type` is not passed on, so that ordinals select as cardinals, and
// `useGrouping: "false"` is passed on as a text, which Intl takes for "as usual" (ECMA-402, GetBooleanOrStringNumberFormatOption).
import { createInterface } from "node:readline";
import { FluentBundle, FluentNumber, FluentResource } from "../../../../tests/node/node_modules/@fluent/bundle/esm/index.js";

function NUMBER([number], options) {
  const plain = {};
  for (const [name, option] of Object.entries(options)) {
    const value = option.valueOf();
    plain[name] = value === "false" ? false : value;
  }
  return new FluentNumber(number.valueOf(), { ...number.opts, ...plain });
}

const argument = (value) =>
  value?.scale ? new FluentNumber(Number(value.value), { minimumFractionDigits: value.scale }) : value;

const bundles = new Map();
const out = [];
for await (const line of createInterface({ input: process.stdin })) {
  const [tag, text, args] = JSON.parse(line);
  const errors = [];
  if (args === undefined) {
    const bundle = new FluentBundle(tag, { useIsolating: false, functions: { NUMBER } });
    errors.push(...bundle.addResource(new FluentResource(text)));
    bundles.set(tag, bundle);
    out.push(JSON.stringify(""));
  } else {
    const bundle = bundles.get(tag);
    const values = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, argument(value)]));
    out.push(JSON.stringify(bundle.formatPattern(bundle.getMessage(text).value, values, errors)));
  }
  // A term may be called without one of its arguments.
  if (errors.length > 0) throw new Error(`${line}: ${errors.join("; ")}`);
}
process.stdout.write(out.join("\n") + "\n");
