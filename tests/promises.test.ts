/** What the documents promise names the test that holds it, and that test is there. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";

const DOCUMENTS = ["SECURITY.md", "docs/reliability.md", "docs/library.md", "docs/dependencies.md"];

/** `` `tests/path` ``, and the test's name where it is told: `, “name”`. */
const NAMED = /`(tests\/[^`\s]+)`(?:, “([^”]+)”)?/g;

describe.each(DOCUMENTS)("%s", (document) => {
  const text = readFileSync(document, "utf8");
  const named = [...text.matchAll(NAMED)];

  it("names tests that are there", () => {
    expect(named.map(([, path = ""]) => path).filter((path) => !existsSync(path))).toEqual([]);
  });

  it("names them as they are called", () => {
    const missing = named.filter(([, path = "", name]) => name !== undefined && !holds(path, name));
    expect(missing.map(([each]) => each)).toEqual([]);
  });

  it("promises nothing that no test holds", () => {
    const tables = [
      ...text.matchAll(/\n\|[^\n]*(?:test|held by) \|\n\|[-|]+\|\n((?:\|[^\n]*\n)+)/g),
    ];
    const rows = tables.flatMap(([, body = ""]) => body.trim().split("\n"));
    const bare = rows.filter((row) => !/^\| \*\*/.test(row) && !/`tests\/| – \|$/.test(row));
    expect(bare).toEqual([]);
  });
});

it("tables of promises are found", () => {
  const text = readFileSync("docs/reliability.md", "utf8");
  expect([...text.matchAll(NAMED)].length).toBeGreaterThan(30);
});

function holds(path: string, name: string): boolean {
  return statSync(path).isFile() && readFileSync(path, "utf8").includes(name);
}
