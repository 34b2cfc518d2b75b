import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { articleEndings } from "#reading/read-article.ts";
import { webAddress } from "#text/web-address.ts";

/**
 * The files and links that names stand for: a folder gives every file below it that may be an
 * article, in order of path; hidden files and `story.json` are none. What cannot be listed is given
 * as it is, to fail by itself.
 */
export async function listSources(names: readonly string[]): Promise<readonly string[]> {
  const listed = await Promise.all(
    names.map((name) => (webAddress(name) === null ? filesAt(name) : [name])),
  );
  return [...new Set(listed.flat())];
}

async function filesAt(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile() && mayBeArticle(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.slice(path.length).includes("/."))
    .toSorted();
}

function mayBeArticle(name: string): boolean {
  const ending = name.slice(name.lastIndexOf(".")).toLowerCase();
  return name !== "story.json" && articleEndings.includes(ending);
}
