import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LANGUAGES } from "#languages/language.ts";
import { loadFormats } from "#reading/load-formats.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-formats-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function load(files: Readonly<Record<string, string>>) {
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  return loadFormats(pathToFileURL(`${folder}/`), (file) => import(join(folder, file)));
}

const good = (extension: string) =>
  `export default { name: "x", extensions: ["${extension}"], read: () => null };`;

test("every file of the folder is found by the extensions it reads", async () => {
  const formats = await load({ "a.ts": good(".aaa"), "b.ts": good(".bbb"), "notes.md": "no code" });
  expect([...formats.keys()]).toEqual([".aaa", ".bbb"]);
});

test("README.md's table and `/articles add` name each format of the house by its first ending", async () => {
  const formats = await loadFormats(
    new URL("../../src/reading/formats/", import.meta.url),
    (file) => import(`../../src/reading/formats/${file}`),
  );
  const endings = [...new Set(formats.values())].map(({ extensions }) => extensions[0]).toSorted();
  const rows = readFileSync("README.md", "utf8").matchAll(/^\| `(\.[a-z]+)` \|/gm);
  expect([...rows].map(([, ending]) => ending).toSorted()).toEqual(endings);
  for (const { locale, say } of LANGUAGES) {
    const { description } = say.commands.articlesAdd.options.file;
    expect((description.match(/\.[a-z]+/g) ?? []).toSorted(), locale).toEqual(endings);
  }
});

describe("a wrong export is told with its path", () => {
  test.each([
    ["no default", "export const format = {};", /default/],
    ["no name", 'export default { extensions: [".a"], read: () => null };', /default\.name/],
    ["no extensions", 'export default { name: "a", extensions: [], read() {} };', /extensions/],
    ["no dot", 'export default { name: "a", extensions: ["a"], read() {} };', /extensions\.0/],
    ["no function", 'export default { name: "a", extensions: [".a"], read: 1 };', /default\.read/],
  ])("%s", async (_, code, reason) => {
    const loading = load({ "wrong.ts": code });
    await expect(loading).rejects.toThrow(reason);
    await expect(loading).rejects.toThrow(/^Cannot load the article format .*wrong\.ts: /u);
  });

  test("an extension claimed twice", async () => {
    const loading = load({ "a.ts": good(".aaa"), "b.ts": good(".aaa") });
    await expect(loading).rejects.toThrow(/b\.ts: \.aaa is already read by x$/u);
  });
});
