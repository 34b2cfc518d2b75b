import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const ROOT = join(import.meta.dirname, "..", "..");

/**
 * A source file (its path from the project's root) joined with all it imports of the project, as
 * `src/bin/launch.js` joins the bot: what is timed is what runs. Loaded one by one by tsx, every
 * function keeps its name at a fifth of the time.
 */
export async function joined<Module>(path: string): Promise<Module> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, path)],
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
    plugins: [KEEP_PLACES],
  });
  const cache = join(ROOT, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "bench-"));
  try {
    const file = join(folder, "joined.mjs");
    writeFileSync(file, outputFiles[0]!.contents);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A source file that asks where it is gets its own place. */
const KEEP_PLACES: Plugin = {
  name: "where-sources-are",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/](?:src|tests)[\\/].*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8")
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: "ts" };
    });
  },
};
