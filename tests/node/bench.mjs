// Times the generated TypeScript against @fluent/bundle, which reads the same messages at run time.
// Prints a JSON list of `{ case, ours, theirs, bar }`, in nanoseconds for one text; `cargo bench` shows it.
//
// Each case has a process of its own: what one case teaches the compiler would slow down the next.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { loadLocale } from "../../generated/typescript/locales.js";

const ROUNDS = 40;
const CALLS = 20_000;
const FILES = { en: "generated/fluent/en.ftl", pl: "locales/pl/campaign-statuses.ftl" };
const BARS = { "no argument": undefined, "plural and integer": 30 };
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

async function run(tag, name) {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  bundle.addResource(new FluentResource(readFileSync(new URL(FILES[tag], root), "utf8")));
  const locale = await loadLocale(tag);
  const format = (id, args) => bundle.formatPattern(bundle.getMessage(id).value, args);
  // From JSON, as statuses come: nothing about them is known when the code is compiled.
  const plain = JSON.parse('{ "status": "error", "substatus": "missing_email" }');
  const withdrawn = JSON.parse('{ "status": "in_progress", "substatus": "connection_withdrawn" }');
  const { status, substatus } = withdrawn;
  return name === "no argument"
    ? race(
        () => locale.help(plain),
        () => format("error-missing_email"),
      )
    : race(
        (days) => locale.help({ status, substatus, days }),
        (days) => format("in_progress-connection_withdrawn", { days }),
      );
}

const [tag, name] = process.argv.slice(2);
if (tag === undefined) {
  const rows = [];
  for (const tag of Object.keys(FILES)) {
    for (const [name, bar] of Object.entries(BARS)) {
      const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), tag, name]);
      rows.push({ case: `${tag}: ${name}`, bar, ...JSON.parse(output) });
    }
  }
  console.log(JSON.stringify(rows));
} else {
  const best = await run(tag, name);
  if (sink === 0) throw new Error("nothing was written");
  console.log(JSON.stringify(best));
}
