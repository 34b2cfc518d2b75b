import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "PRIVACY.md",
  "CHANGELOG.md",
  "src/README.md",
  "docs/decisions.md",
  "docs/library.md",
  "docs/deploy.md",
  "docs/reliability.md",
  "docs/dependencies.md",
];

describe.each(DOCUMENTS)("%s", (document) => {
  const text = readFileSync(document, "utf8");

  test("links to what is there", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)];
    const missing = links.filter(([, link]) => !existsSync(join(dirname(document), link!)));
    expect(missing.map(([, link]) => link)).toEqual([]);
  });

  test("names only scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("CONTRIBUTING.md shows files as they are", () => {
  const text = readFileSync("CONTRIBUTING.md", "utf8");
  const examples = [...text.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)];

  test("every example names its file", () => {
    expect(examples.length).toBeGreaterThan(4);
    expect(examples).toHaveLength(text.split("```ts").length - 1);
  });

  test.each(examples.map(([, path, shown]) => ({ path: path!, shown: shown! })))(
    "$path",
    ({ path, shown }) => {
      expect(readFileSync(path, "utf8")).toContain(shown.trimEnd());
    },
  );
});
