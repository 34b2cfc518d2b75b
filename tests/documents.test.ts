import { existsSync, readdirSync, readFileSync } from "node:fs";
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
  "docs/benchmarks.md",
  "src/surfaces/playground/README.md",
];

/** They may be named by the end of their path alone. */
const SOURCES = ["src", "tests"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
);

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

  test("names only evaluations and benchmarks that are there", () => {
    const named = [...text.matchAll(/`npm run (eval|bench) -- ([a-z][a-z-]*)/g)];
    const missing = named.filter(
      ([, kind, name]) =>
        !existsSync(`tests/${kind}/${name}.ts`) && !existsSync(`tests/${kind}/${name}.bench.ts`),
    );
    expect(missing.map(([each]) => each)).toEqual([]);
  });

  test("names only sources that are there", () => {
    const named = [...text.matchAll(/`([\w.][\w./-]+\.(?:ts|js))`/g)].map(([, path]) => path!);
    const missing = named.filter(
      (path) =>
        path !== "./file.ts" &&
        !existsSync(join(dirname(document), path)) &&
        !SOURCES.some((each) => `/${each}`.endsWith(`/${path}`)),
    );
    expect(missing).toEqual([]);
  });
});

test("src/README.md names every entry in bin/", () => {
  const [row = ""] = readFileSync("src/README.md", "utf8").match(/^\| `bin\/` .*$/m) ?? [];
  const named = [...row.matchAll(/`([a-z-]+)(?:\.js)?`/g)].map(([, name]) => name);
  const entries = readdirSync("src/bin").map((file) => file.replace(/\.[jt]s$/, ""));
  expect(named.toSorted()).toEqual(entries.toSorted());
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
