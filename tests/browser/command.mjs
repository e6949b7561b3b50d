// The command, built from this checkout, or the one that STATUSBOOK names.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Runs cargo in the repository; answers with what it prints. */
export const cargo = (...words) =>
  execFileSync("cargo", words, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "inherit"] });

let built;
/** The path of the command. */
export function statusbook() {
  built ??= process.env.STATUSBOOK;
  if (!built) {
    const messages = cargo("build", "--quiet", "--package", "statusbook-cli", "--message-format=json");
    const made = messages.split("\n").filter(Boolean).map((line) => JSON.parse(line));
    built = made.findLast(({ executable, target }) => executable && target.name === "statusbook").executable;
  }
  return built;
}
