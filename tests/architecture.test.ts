/** Holds the import rule of src/README.md: which room may enter which, and where each package lives. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const src = join(import.meta.dirname, "..", "src");

const rooms: Readonly<Record<string, readonly string[]>> = {
  text: [],
  story: ["text"],
  reading: ["languages", "story", "text"],
  analysis: ["story", "text"],
  library: ["reading", "story", "text"],
  // Brings articles from outside (links, feeds, files, pasted text) into the library.
  intake: ["library", "analysis", "reading", "languages", "story", "text"],
  search: ["story", "text"],
  answers: ["search", "story", "text"],
  languages: ["story", "text"],
  interactions: ["languages", "search", "story", "text"],
  commands: ["answers", "search", "story", "interactions", "languages", "text"],
  presenters: ["interactions", "languages", "story", "text"],
  surfaces: ["presenters", "interactions", "languages", "story", "text"],
  app: [
    "presenters",
    "interactions",
    "commands",
    "languages",
    "answers",
    "search",
    "intake",
    "library",
    "analysis",
    "reading",
    "story",
    "text",
  ],
  bin: ["app", "surfaces", "presenters"],
};

/** Where a package may be imported: a folder or one file of src. A package that is not listed may not be imported. */
const homes: Readonly<Record<string, readonly string[]>> = {
  "discord.js": ["presenters/", "surfaces/gateway/"],
  "@discordjs/rest": ["surfaces/"],
  "@discordjs/ws": ["surfaces/gateway/"],
  "prom-client": ["app/metrics.ts"],
  "discord-api-types": ["presenters/", "surfaces/"],
  "fuse.js": ["search/people/fuzzy.ts"],
  dotenv: ["app/read-env-file.ts"],
  pino: ["app/log.ts"],
  zod: ["reading/", "library/", "interactions/", "presenters/", "surfaces/", "app/"],
  hono: ["surfaces/", "presenters/record/html.ts"],
  "@hono/node-server": ["surfaces/"],
  "@resvg/resvg-js": ["presenters/timeline-picture/"],
  "dejavu-fonts-ttf": ["presenters/timeline-picture/"],
  esbuild: ["bin/launch.js", "surfaces/serve-files.ts", "app/record/"],
  yaml: ["reading/formats/"],
  "@mozilla/readability": ["reading/html/"],
  linkedom: ["reading/html/"],
  "ipaddr.js": ["intake/fetch/"],
  feedsmith: ["intake/feeds/"],
  htmlparser2: ["reading/html/"],
  stemmer: ["text/"],
  libsql: ["library/libsql.ts"],
  pg: ["library/postgres.ts", "library/postgres-reason.ts", "library/postgres-listener.ts"],
};

/** Rooms that must give the same answer on every run: no clock, chance, environment or I/O. */
const pure = ["text", "story", "analysis", "search", "answers", "languages"];
const impurities: readonly (readonly [string, RegExp])[] = [
  ["the clock", /\bDate\.now\(|\bnew Date\(\)|\bperformance\./],
  ["chance", /\bMath\.random\(|\bcrypto\./],
  ["the environment", /\bprocess\./],
  ["I/O", /from "node:|\bfetch\(/],
];

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(ts|js)$/.test(path))
  .map((path) => {
    const code = readFileSync(join(src, path), "utf8");
    return { path, room: path.split("/")[0] ?? "", code, imports: importsOf(code) };
  });

describe("the import rule", () => {
  it("has files to look at", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it("knows every room", () => {
    expect(files.filter(({ room }) => !(room in rooms)).map(({ path }) => path)).toEqual([]);
  });

  it("lets a room enter only the rooms it may", () => {
    const wrong = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((name) => name.startsWith("#"))
        .map((name) => name.slice(1).split("/")[0] ?? "")
        .filter((target) => target !== room && !rooms[room]?.includes(target))
        .map((target) => `${path} enters ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("uses relative paths only inside a room", () => {
    const wrong = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((name) => name.startsWith(".") && !isData(name))
        .filter((name) => relative(src, join(src, dirname(path), name)).split("/")[0] !== room)
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("uses relative paths everywhere inside a room", () => {
    const wrong = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((name) => name.startsWith(`#${room}/`))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps each package in its home", () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !/^[#.]|^node:/.test(name) && !isData(name))
        .map(packageOf)
        .filter((name) => !homes[name]?.some((home) => path.startsWith(home)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no circle", () => {
    expect(findCircle((path) => path)).toBeNull();
  });

  it("has no circle between the folders of a room", () => {
    // A file beside the folders puts them together, so it stands for itself.
    expect(findCircle((path) => path.split("/").slice(0, 2).join("/"))).toBeNull();
  });
});

describe("the pure core", () => {
  for (const [what, pattern] of impurities) {
    it(`does without ${what}`, () => {
      const wrong = files.filter(
        ({ room, code }) => pure.includes(room) && pattern.test(withoutComments(code)),
      );
      expect(wrong.map(({ path }) => path)).toEqual([]);
    });
  }
});

describe("a file", () => {
  it("is at most 200 lines long, lists of words apart", () => {
    const long = files.filter(
      ({ path, code }) => !/lexicon|^languages\//.test(path) && code.split("\n").length > 201,
    );
    expect(long.map(({ path, code }) => `${path}: ${code.split("\n").length - 1}`)).toEqual([]);
  });

  it("is named after one of its exports", () => {
    const exempt =
      /^(commands|reading\/formats|bin|surfaces\/playground\/page|presenters\/record\/assets)\//;
    const wrong = files.filter(({ path, code }) => {
      if (exempt.test(path)) return false;
      const name = plain((path.split("/").at(-1) ?? "").replace(/\.(ts|js)$/, ""));
      return !exportsOf(code).some((exported) => plain(exported).endsWith(name));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe("an exported name", () => {
  // A place in a story's articles, and a passage whose quotations are looked for.
  const both = ["Place"];

  it("means one thing: no two files export the same", () => {
    const homesOf = new Map<string, string[]>();
    for (const { path, code } of files) {
      for (const name of new Set(exportsOf(code))) {
        homesOf.set(name, [...(homesOf.get(name) ?? []), path]);
      }
    }
    const twice = [...homesOf].filter(([, paths]) => paths.length > 1);
    expect(twice.filter(([name]) => !both.includes(name))).toEqual([]);
  });
});

describe("a file of tests", () => {
  it("is at most 400 lines long", () => {
    const tests = import.meta.dirname;
    const long = readdirSync(tests, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => `${path}: ${readFileSync(join(tests, path), "utf8").split("\n").length - 1}`)
      .filter((each) => Number(each.split(": ")[1]) > 400);
    expect(long).toEqual([]);
  });
});

function importsOf(code: string): readonly string[] {
  return [
    ...code.matchAll(
      /(?:^|\n)(?:import|export)\s[^"';]*?from\s+"([^"]+)"|(?:^|\n)import\s+"([^"]+)"|\bimport\("([^"]+)"\)/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function exportsOf(code: string): readonly string[] {
  return [
    ...code.matchAll(
      /^export (?:abstract |async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
    ),
  ].map((match) => match[1] ?? "");
}

/** `speech-verbs`, `SPEECH_VERB` and `speechVerbs` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_s]/g, "");
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "");
}

function isData(name: string): boolean {
  return name.includes("/data/") && name.endsWith(".json");
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The first circle between what `partOf` makes of files: the files themselves, or their folders. */
function findCircle(partOf: (path: string) => string): readonly string[] | null {
  const targets = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    const from = partOf(path);
    const known = targets.get(from) ?? new Set();
    targets.set(from, known);
    for (const to of imports.flatMap((name) => resolveImport(path, name)).map(partOf)) {
      if (to !== from || to === path) known.add(to);
    }
  }
  const done = new Set<string>();
  const visit = (part: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(part)) return [...trail.slice(trail.indexOf(part)), part];
    if (done.has(part)) return null;
    for (const target of targets.get(part) ?? []) {
      const circle = visit(target, [...trail, part]);
      if (circle) return circle;
    }
    done.add(part);
    return null;
  };
  for (const part of targets.keys()) {
    const circle = visit(part, []);
    if (circle) return circle;
  }
  return null;
}

function resolveImport(from: string, name: string): readonly string[] {
  if (name.startsWith("#")) return [name.slice(1)];
  return name.startsWith(".") ? [relative(src, join(src, dirname(from), name))] : [];
}
