import { readdirSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { Hono } from "hono";
import { etag } from "hono/etag";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ts": "text/javascript; charset=utf-8",
};

/**
 * Serves the files of a folder as they are, only that the types are erased from the modules, since
 * browsers do not read TypeScript. Only files that are there at the start can be asked for.
 */
export function serveFiles(folder: string): Hono {
  const app = new Hono();
  const read = fileReader(folder);
  app.use(etag());
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const contentType = contentTypes[extname(path)];
    if (contentType === undefined) continue;
    const route = path === "index.html" ? "/" : `/${path}`;
    app.get(route, async (c) => {
      const text = await read(path);
      return c.body(text, 200, { "content-type": contentType, "cache-control": "no-cache" });
    });
  }
  return app;
}

/** Reads a file again only after it changed, so that one can edit the page and reload it. */
function fileReader(folder: string): (path: string) => Promise<string> {
  const known = new Map<string, { readonly modified: number; readonly text: string }>();
  return async (path) => {
    const { mtimeMs: modified } = await stat(join(folder, path));
    const kept = known.get(path);
    if (kept?.modified === modified) return kept.text;
    const text = await readAsset(join(folder, path));
    known.set(path, { modified, text });
    return text;
  };
}

async function readAsset(path: string): Promise<string> {
  const text = await readFile(path, "utf8");
  if (extname(path) !== ".ts") return text;
  // Loaded when the first page is asked for, not before the bot is ready.
  const { transform } = await import("esbuild");
  const { code } = await transform(text, { loader: "ts", target: "es2022" });
  return code;
}
