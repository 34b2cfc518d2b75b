import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** The commands of README.md's tables, and those of a message's menu, with the options where they are told. */
function toldInReadme(): ReadonlyMap<string, string | null> {
  const readme = readFileSync("README.md", "utf8");
  const asking = [...readme.matchAll(/^\| `\/([a-z-]+)` \| ([^|]*?) ?\|/gm)];
  const keeping = [...readme.matchAll(/^\| `\/([a-z]+) ([a-z]+)`((?: `[a-z]+`)*) \|/gm)];
  const menu = [...readme.matchAll(/\*\*((?:Check|Who said) this\b[^*]*)\*\*/g)];
  return new Map<string, string | null>([
    ...asking.map(([, name = "", options = ""]) => [name, options] as const),
    ...keeping.flatMap(([, group, first = "", others = ""]) =>
      [first, ...others.matchAll(/[a-z]+/g)].map((each) => [`${group} ${each}`, null] as const),
    ),
    ...menu.map(([, name = ""]) => [name, null] as const),
  ]);
}

it("finds every command that README.md names, with its options, and no other", async () => {
  const told = toldInReadme();
  const found = await loadCommands();
  expect(found.map(({ name }) => name).toSorted()).toEqual([...told.keys()].toSorted());
  for (const command of found) {
    const options = told.get(command.name);
    if (command.kind === "message" || options === null) continue;
    const names = Object.entries(command.options).map(([name, spec]) =>
      "required" in spec && spec.required ? name : `${name}?`,
    );
    expect(names.join(", "), command.name).toBe(options);
  }
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
