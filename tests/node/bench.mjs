// Times the generated TypeScript against @fluent/bundle, which reads the same messages at run time.
// Prints a JSON list of `{ case, ours, theirs, bar }`, in nanoseconds for one text; `cargo bench` shows it.
import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { loadLocale } from "../../generated/typescript/locales.js";

const ROUNDS = 40;
const CALLS = 20_000;
const root = new URL("../../", import.meta.url);
let sink = 0;

function round(call) {
  const start = process.hrtime.bigint();
  for (let n = 0; n < CALLS; n += 1) sink += call(n % 3000).length;
  return Number(process.hrtime.bigint() - start) / CALLS;
}

function race(ours, theirs) {
  const best = { ours: Infinity, theirs: Infinity };
  for (let at = 0; at < ROUNDS; at += 1) {
    best.ours = Math.min(best.ours, round(ours));
    best.theirs = Math.min(best.theirs, round(theirs));
  }
  return best;
}

const rows = [];
for (const [tag, file] of [
  ["en", "generated/fluent/en.ftl"],
  ["pl", "locales/pl/campaign-statuses.ftl"],
]) {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  bundle.addResource(new FluentResource(readFileSync(new URL(file, root), "utf8")));
  const locale = await loadLocale(tag);
  const format = (id, args) => bundle.formatPattern(bundle.getMessage(id).value, args);
  const plain = { status: "error", substatus: "missing_email" };
  rows.push({
    case: `${tag}: no argument`,
    ...race(
      () => locale.help(plain),
      () => format("error-missing_email"),
    ),
  });
  rows.push({
    case: `${tag}: plural and integer`,
    bar: 30,
    ...race(
      (days) => locale.help({ status: "in_progress", substatus: "connection_withdrawn", days }),
      (days) => format("in_progress-connection_withdrawn", { days }),
    ),
  });
}
if (sink === 0) throw new Error("nothing was written");
console.log(JSON.stringify(rows));
