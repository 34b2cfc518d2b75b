import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { storyFiles } from "#library/story-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-stories-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
  const parts = path.split("/");
  mkdirSync(join(folder, ...parts.slice(0, -1)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test("lists the folders that may be stories", async () => {
  for (const id of ["b-2", "a", "Caps", "with space"]) write(`${id}/story.json`, "{}");
  write("notes.txt", "no story");
  expect(await storyFiles(folder).list()).toEqual(["a", "b-2"]);
});

test("reads a story's files in order of name, hidden files left out", async () => {
  write("a/story.json", "{}");
  write("a/articles/two.md", "2");
  write("a/articles/one.txt", "1");
  write("a/articles/.DS_Store", "x");
  const files = await storyFiles(folder).read("a");
  const fetched = await Promise.all(
    files.articles.map((stamp) => storyFiles(folder).fetch("a", stamp)),
  );
  expect(files.id).toBe("a");
  expect(files.info.name).toBe("story.json of story a");
  expect(fetched).toEqual([
    { name: "articles/one.txt", bytes: Buffer.from("1") },
    { name: "articles/two.md", bytes: Buffer.from("2") },
  ]);
  expect(files.failures).toEqual([]);
});

test("a file that cannot be fetched is told, the others load", async () => {
  write("a/story.json", "{}");
  write("a/articles/good.txt", "1");
  write("a/articles/huge.txt", new Uint8Array(2_000_001));
  mkdirSync(join(folder, "a/articles/folder.txt"));
  const { articles, failures } = await storyFiles(folder).read("a");
  expect(articles.map(({ name }) => name)).toEqual(["articles/good.txt"]);
  expect(failures.map(({ message }) => message)).toEqual([
    "Cannot read articles/folder.txt: it is a folder",
    "Cannot read articles/huge.txt: it is larger than 2000000 bytes",
  ]);
});

test("a file that is gone when it is fetched is told", async () => {
  write("a/story.json", "{}");
  write("a/articles/one.txt", "1");
  const files = storyFiles(folder);
  const { articles } = await files.read("a");
  rmSync(join(folder, "a/articles/one.txt"));
  expect(await files.fetch("a", articles[0]!)).toEqual({
    file: "articles/one.txt",
    message: "Cannot read articles/one.txt: there is no such file",
  });
});

test("a story may have no articles yet", async () => {
  write("a/story.json", "{}");
  expect((await storyFiles(folder).read("a")).articles).toEqual([]);
});

test("a story without story.json is one clear error", async () => {
  write("a/articles/one.txt", "1");
  await expect(storyFiles(folder).read("a")).rejects.toThrow(
    "Cannot read story.json of story a: there is no such file",
  );
});

describe("no id leads out of the folder", () => {
  test.each(["", ".", "..", "../a", "a/b", "a\\b", "A", "a\0", "ä", "a".repeat(65)])(
    "%j",
    async (id) => {
      write("a/story.json", "{}");
      await expect(storyFiles(join(folder, "a")).read(id)).rejects.toThrow(/^Cannot open story “/u);
    },
  );
});
