// Answers each line `[locale, numbers]` with what `Intl.NumberFormat` makes of the numbers: `texts` is
// null where this ICU has no data for the locale in its own script and would answer for another.
import { createInterface } from "node:readline";

const script = (tag) => new Intl.Locale(tag).maximize().script;

for await (const line of createInterface({ input: process.stdin })) {
  const [tag, numbers] = JSON.parse(line);
  const format = new Intl.NumberFormat(tag);
  const known =
    Intl.NumberFormat.supportedLocalesOf(tag).length > 0 && script(format.resolvedOptions().locale) === script(tag);
  const texts = known ? numbers.map((number) => format.format(number)) : null;
  console.log(JSON.stringify({ cldr: process.versions.cldr, texts }));
}
