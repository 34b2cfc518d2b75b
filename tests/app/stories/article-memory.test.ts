/** What the library remembers of articles that were read from files. */
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createArticleMemory } from "#app/stories/create-article-memory.ts";
import { createFolderReader } from "#app/stories/folder-reader.ts";
import { readerVersion } from "#app/stories/reader-version.ts";
import { StoryTooLarge } from "#app/stories/story-too-large.ts";
import type { Analyses } from "#library/contract/analyses.ts";
import type { Library } from "#library/library.ts";
import { LibraryError } from "#library/library-error.ts";
import { openLibrary } from "#library/open-library.ts";

const log = pino({ level: "silent" });
const LONG_AFTER = 1e13;
let folder: string;
let library: Library;

const file = (name: string) => join(folder, "harbour/articles", name);
const write = (name: string, words: string) =>
  writeFileSync(file(name), `---\ndate: 2024-05-01\n---\n\nMira Olt spoke of ${words}.\n`);

/** Reads the story as a new process does; tells which articles were read from their files, as they are kept. */
async function start(version = "v1", analyses: Analyses = library.analyses, now = LONG_AFTER) {
  const memory = createArticleMemory({
    analyses,
    version: async () => version,
    now: () => new Date(now),
    log,
  });
  const put = vi.spyOn(analyses, "put");
  const story = await createFolderReader(folder, memory).read("harbour");
  await memory.settled();
  const kept = put.mock.calls.flatMap(([, , articles]) => [...articles.values()]);
  put.mockRestore();
  const opened = kept.map((text) => /"id":"(\w+)"/.exec(text)?.[1]).toSorted();
  return { opened, story };
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-memory-"));
  mkdirSync(join(folder, "harbour/articles"), { recursive: true });
  writeFileSync(join(folder, "harbour/story.json"), '{"title":"Harbour"}');
  for (const name of ["a.md", "b.md", "c.txt"]) {
    write(name, "gates");
    utimesSync(file(name), 1, 1);
  }
  library = await openLibrary({ databaseUrl: null, databaseFile: ":memory:" }, () => new Date());
});
afterEach(async () => {
  await library.close();
  rmSync(folder, { recursive: true });
});

const GOOD = ["a", "b"];

describe("at the next start", () => {
  test("no file that was an article is read, and the story is the same", async () => {
    const first = await start();
    expect(first.opened).toEqual(GOOD);
    const second = await start();
    expect(second.opened).toEqual([]);
    expect(second.story).toEqual(first.story);
    expect(second.story.failures).toHaveLength(1);
  });

  test.each<{ what: string; change: () => void; opens: readonly string[] }>([
    { what: "was written", change: () => write("b.md", "bridges"), opens: ["b"] },
    {
      what: "has other words of the same length and the same time",
      change: () => {
        const { ctimeMs } = statSync(file("b.md"));
        do {
          write("b.md", "doors");
          utimesSync(file("b.md"), 1, 1);
        } while (statSync(file("b.md")).ctimeMs === ctimeMs);
      },
      opens: ["b"],
    },
    { what: "came", change: () => write("aa.md", "walls"), opens: ["aa"] },
    { what: "went", change: () => rmSync(file("a.md")), opens: [] },
  ])("a file that $what is as it is now", async ({ change, opens }) => {
    await start();
    change();
    const { opened, story } = await start();
    expect(opened).toEqual(opens);
    expect(story).toEqual(await createFolderReader(folder).read("harbour"));
  });

  test("another version of the reader opens all", async () => {
    await start("v1");
    expect((await start("v2")).opened).toEqual(GOOD);
  });

  test("what was damaged is read again", async () => {
    const { put } = library.analyses;
    const damaging: Analyses = {
      ...library.analyses,
      put: (id, version, kept) =>
        put(id, version, new Map([...kept].map(([key, text]) => [key, text.replace("g", "d")]))),
    };
    const { story } = await start("v1", damaging);
    const again = await start();
    expect(again.opened).toEqual(GOOD);
    expect(again.story).toEqual(story);
  });
});

test("a file that may change without another stamp is not kept", async () => {
  const first = await start("v1", library.analyses, Date.now() - 60_000);
  expect(first.opened).toEqual([]);
  expect((await start()).opened).toEqual(GOOD);
});

test("without the library every file is read", async () => {
  const away = async () => {
    throw new LibraryError("Cannot do anything: it is away");
  };
  const none = {
    read: away,
    put: away,
    keepOnly: away,
    keepOnlyStories: away,
    inUse: away,
    dropUnused: away,
  };
  expect((await start("v1", none)).story.articles).toHaveLength(2);
});

test("what is recalled counts as what is read against the room for stories", async () => {
  await start();
  const parts = {
    analyses: library.analyses,
    version: async () => "v1",
    now: () => new Date(),
    log,
  };
  const reader = createFolderReader(folder, createArticleMemory(parts));
  await expect(reader.read("harbour", 30)).rejects.toThrow(StoryTooLarge);
});

test("what is of files that went is dropped a while later", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const keepOnly = vi.spyOn(library.analyses, "keepOnly");
    const parts = {
      analyses: library.analyses,
      version: async () => "v1",
      now: () => new Date(),
      log,
    };
    await createFolderReader(folder, createArticleMemory(parts)).read("harbour");
    expect(keepOnly).not.toHaveBeenCalled();
    vi.runAllTimers();
    vi.useRealTimers();
    await vi.waitFor(() => expect(keepOnly).toHaveBeenCalledOnce());
    expect(keepOnly.mock.calls[0]![2].size).toBe(3);
  } finally {
    vi.useRealTimers();
  }
});

test("the version of the reader stays the same while nothing changes", async () => {
  expect(await readerVersion()).toMatch(/^[\w-]{16}$/);
  expect(await readerVersion()).toBe(await readerVersion());
});
