import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadCommands } from "#app/load-commands.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "commands-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const good = (name: string) =>
  `export default { kind: "slash", name: "${name}", words() {}, options: {}, slow: false, examples() { return []; }, run() {}, suggest() {} };`;

async function loading(files: Record<string, string>): Promise<readonly string[]> {
  const here = mkdtempSync(join(folder, "set-"));
  for (const [file, code] of Object.entries(files)) writeFileSync(join(here, file), code);
  return (await loadCommands(here, (file) => import(join(here, file)))).map(({ name }) => name);
}

it("finds every command of the product", async () => {
  expect((await loadCommands()).map(({ name }) => name)).toEqual([
    "Check this quote",
    "Who said this?",
    "articles add",
    "articles edit",
    "articles follow",
    "articles list",
    "articles remove",
    "articles unfollow",
    "ask",
    "check",
    "correct event",
    "correct list",
    "correct merge",
    "correct quotation",
    "correct split",
    "correct undo",
    "facts",
    "help",
    "people",
    "quotes",
    "settings announce",
    "settings cooldown",
    "settings forget",
    "settings language",
    "settings show",
    "settings story",
    "sources",
    "story",
    "timeline",
    "who-said",
  ]);
});

it("finds a command by its file being there", async () => {
  expect(await loading({ "b.ts": good("beta"), "a.ts": good("alpha"), "notes.md": "x" })).toEqual([
    "alpha",
    "beta",
  ]);
});

it.each([
  ["nothing", "export const x = 1;", /no-command\.ts: its default export is no command/],
  ["a function", "export default () => {};", /no-command\.ts/],
  ["a bad name", good("No Name"), /no-command\.ts: .*name is no name for a slash command/],
  ["no run", good("x").replace("run() {}, ", ""), /no-command\.ts: .*run is no function/],
])("stops at a file that exports %s, and names it", async (_, code, reason) => {
  await expect(loading({ "no-command.ts": code })).rejects.toThrow(reason);
});

it("stops when two files share a name", async () => {
  await expect(loading({ "a.ts": good("same"), "b.ts": good("same") })).rejects.toThrow(
    /b\.ts: a\.ts is named same too/,
  );
});
