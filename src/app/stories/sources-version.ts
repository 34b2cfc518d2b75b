import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..", "..");

/**
 * Names the state of sources (files, and folders with all that is in them): the same only as long as
 * none of them, no package they import and no table of characters has changed. Nobody has to
 * remember to raise it.
 */
export async function sourcesVersion(sources: readonly string[], root = ROOT): Promise<string> {
  const files = (await Promise.all(sources.map((source) => filesOf(root, source)))).flat();
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  const hash = createHash("sha256").update(`${process.versions.unicode} ${process.versions.icu}\n`);
  for (const [at, file] of files.entries()) hash.update(`${file}\n${texts[at]}\n`);
  for (const used of packagesIn(texts)) {
    const text = await readFile(join(root, "node_modules", used, "package.json"), "utf8");
    hash.update(text);
  }
  return hash.digest("base64url").slice(0, 16);
}

async function filesOf(root: string, source: string): Promise<readonly string[]> {
  if (/\.(?:ts|json)$/.test(source)) return existsSync(join(root, source)) ? [source] : [];
  const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}

/** The packages that sources import, in order of name. */
function packagesIn(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^import .* from "([a-z@][^":]*)";$/gm)].map(([, name]) => name ?? ""),
  );
  return [...new Set(names)].toSorted();
}
