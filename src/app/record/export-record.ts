import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { assetsFolder } from "#presenters/record/assets-folder.ts";
import { exportedLinks } from "#presenters/record/record-links.ts";
import { recordPages } from "#presenters/record/record-pages.ts";
import { recordPaths } from "#presenters/record/record-paths.ts";
import type { Story } from "#story/story.ts";
import { messageOf } from "#text/message-of.ts";
import { offlineSearch } from "./offline-search.ts";

/**
 * Writes a story's record as files that any web server can send: pages, style sheet, scripts and
 * the index that the search field looks in. Calls `onPage` after each page.
 * @returns how many pages were written.
 * @throws Error when the folder cannot be written.
 */
export async function exportRecord(
  story: Story,
  folder: string,
  onPage: (written: number, all: number) => void = () => undefined,
): Promise<number> {
  const pages = recordPages(story);
  const [top, below] = [exportedLinks("."), exportedLinks("..")];
  let written = 0;
  try {
    for (const [path, draw] of pages) {
      const text = await draw(path.includes("/") ? below : top);
      await put(join(folder, `${path}.html`), text);
      onPage(++written, pages.size);
    }
    await writeAssets(story, join(folder, "assets"));
  } catch (error) {
    const reason = messageOf(error);
    throw new Error(`Cannot export the record to ${folder}: ${reason}`, { cause: error });
  }
  return written;
}

async function writeAssets(story: Story, folder: string): Promise<void> {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [join(assetsFolder, "record.ts")],
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
  for (const file of ["record.css", "verbatim.svg"]) {
    await put(join(folder, file), await readFile(join(assetsFolder, file), "utf8"));
  }
  await put(join(folder, "search.js"), await offlineSearch(story, recordPaths.quotation));
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
