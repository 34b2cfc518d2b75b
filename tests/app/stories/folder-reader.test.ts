import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFolderReader, type FolderReader } from "#app/stories/folder-reader.ts";

let folder: string;
let reader: FolderReader;

const write = (name: string, words: string) =>
  writeFileSync(
    join(folder, "harbour/articles", name),
    `---\ndate: 2024-05-01\n---\n\nMira Olt spoke of ${words}.\n`,
  );
/** What the articles speak of. */
const read = async () =>
  (await reader.read("harbour")).articles.map(({ text }) => text.trim().split(" ").at(-1));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-folders-"));
  mkdirSync(join(folder, "harbour/articles"), { recursive: true });
  writeFileSync(join(folder, "harbour/story.json"), '{"title":"Harbour"}');
  for (const name of ["a.md", "b.md", "c.md"]) write(name, "gates");
  reader = createFolderReader(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("of the files that were edited it looks", () => {
  test.each([
    { told: [], sees: ["bridges.", "towers.", "gates."] },
    { told: [["articles/b.md"]], sees: ["gates.", "towers.", "gates."] },
    { told: [["articles/b.md"], ["articles/a.md"]], sees: ["bridges.", "towers.", "gates."] },
    { told: [["articles/b.md"], null], sees: ["bridges.", "towers.", "gates."] },
    { told: [null, ["articles/b.md"]], sees: ["bridges.", "towers.", "gates."] },
    { told: [[]], sees: ["gates.", "gates.", "gates."] },
  ])("at $sees when told of $told", async ({ told, sees }) => {
    expect(await read()).toEqual(["gates.", "gates.", "gates."]);
    write("a.md", "bridges");
    write("b.md", "towers");
    for (const files of told) reader.changed("harbour", files && new Set(files));
    expect(await read()).toEqual(sees);
    // Without a word it looks at all again.
    expect(await read()).toEqual(["bridges.", "towers.", "gates."]);
  });
});

test("files that came and went need no word", async () => {
  await read();
  reader.changed("harbour", new Set(["articles/a.md"]));
  write("d.md", "walls");
  rmSync(join(folder, "harbour/articles/b.md"));
  expect(await read()).toEqual(["gates.", "gates.", "walls."]);
});

test("what is told before the first reading is of no matter", async () => {
  reader.changed("harbour", new Set());
  expect(await read()).toEqual(["gates.", "gates.", "gates."]);
});
