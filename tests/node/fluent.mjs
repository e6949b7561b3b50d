// What @fluent/bundle makes of the book's Fluent files: a line `[locale, text]` adds a file, a line
// `[locale, id, attribute, arguments]` is answered with the text, or with null where there is no such message.
import { createInterface } from "node:readline";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const bundles = new Map();
for await (const line of createInterface({ input: process.stdin })) {
  const [tag, id, attribute, args] = JSON.parse(line);
  const bundle = bundles.get(tag) ?? new FluentBundle(tag, { useIsolating: false });
  bundles.set(tag, bundle);
  const errors = [];
  let answer = null;
  if (args === undefined) {
    errors.push(...bundle.addResource(new FluentResource(id)));
  } else {
    const message = bundle.getMessage(id);
    const pattern = attribute === null ? message?.value : message?.attributes[attribute];
    if (pattern) answer = bundle.formatPattern(pattern, args, errors);
  }
  if (errors.length > 0) throw new Error(`${line}: ${errors.join("; ")}`);
  console.log(JSON.stringify(answer));
}
