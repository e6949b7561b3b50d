// A preview of a copy of the campaign book, for whoever edits it and looks.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT, statusbook } from "./command.mjs";

/** Starts a preview; answers with its address, its book's folder, and ways to edit and to stop it. */
export async function preview() {
  const folder = await mkdtemp(join(tmpdir(), "statusbook-preview-"));
  for (const part of ["catalog", "locales", "generated/article"]) await cp(join(ROOT, part), join(folder, part), { recursive: true });
  const child = spawn(statusbook(), ["preview", folder], { stdio: ["ignore", "pipe", "ignore"] });
  const exited = once(child, "exit");
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value: url } = await lines.next();

  const path = (file) => join(folder, file);
  const read = (file) => readFile(path(file), "utf8");
  const write = (file, text) => writeFile(path(file), text);
  return {
    url,
    path,
    read,
    write,
    /** Replaces a text that the file has. */
    async edit(file, from, to) {
      const before = await read(file);
      if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
      await write(file, before.replace(from, to));
    },
    /** Interrupts it, as Ctrl-C does; answers with the exit code. */
    async stop() {
      child.kill("SIGINT");
      const [code] = await exited;
      return code;
    },
    async remove() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
