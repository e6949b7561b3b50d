// The generated pages, served from the loopback interface for as long as a test runs.

import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** The folder of the committed pages. */
export const ARTICLE = fileURLToPath(new URL("../../generated/article/", import.meta.url));

const TYPES = { ".html": "text/html; charset=utf-8", ".md": "text/markdown; charset=utf-8" };

/** The tags of the locales that have a page. */
export async function tags(folder = ARTICLE) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Serves a folder, below `/slowly/` every file in two halves; answers with its origin and a way to stop. */
export async function serve(folder = ARTICLE) {
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const path = asked.replace(/^\/slowly\//, "/");
    const file = normalize(join(folder, path.endsWith("/") ? path + "index.html" : path));
    try {
      if (!file.startsWith(normalize(folder + sep))) throw new Error("outside the folder");
      const body = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
      if (path !== asked) {
        response.write(body.subarray(0, body.length / 2));
        await setTimeout(800);
      }
      response.end(path === asked ? body : body.subarray(body.length / 2));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () => (server.closeAllConnections(), new Promise((closed) => server.close(closed)));
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
