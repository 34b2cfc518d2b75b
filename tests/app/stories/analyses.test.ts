/** What the library remembers of analyses, and when it is made anew. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { analyserVersion } from "#app/stories/analyser-version.ts";
import { createAnalyser } from "#app/stories/create-analyser.ts";
import { createLiveStories } from "#app/stories/create-live-stories.ts";
import { createFolderReader } from "#app/stories/folder-reader.ts";
import { keepVersions } from "#app/stories/keep-versions.ts";
import { analysisKey } from "#app/stories/packed/analysis-key.ts";
import type { Library } from "#library/library.ts";
import { LibraryError } from "#library/library-error.ts";
import { openLibrary } from "#library/open-library.ts";
import { type Article, createArticle } from "#story/article.ts";
import { article as keptArticle, story } from "../../library/contract/made.ts";
import { said } from "./record-at.ts";

const log = pino({ level: "silent" });
const articles = ["one", "two", "three"].map((id) =>
  createArticle({ id, text: `“We closed gate ${id},” Ada Quill said.`, published: "2024-05-01" }),
);
const IN_MEMORY = { databaseUrl: null, databaseFile: ":memory:" };
let library: Library;
beforeEach(async () => {
  library = await openLibrary(IN_MEMORY, () => new Date("2026-03-01T12:00:00Z"));
});
afterEach(() => library.close());

/** An analyser as a new process has it. */
const analyserFor = (version: string, analyses = library.analyses) =>
  createAnalyser({ analyses, version: async () => version, log });
const analyserOf = (version: string, analyses = library.analyses) =>
  analyserFor(version, analyses).analyse;

describe("the analyser", () => {
  test("keeps what it found, and does not look again in another process", async () => {
    const put = vi.spyOn(library.analyses, "put");
    const first = await analyserOf("v1")("harbour", articles);
    await vi.waitFor(() => expect(put).toHaveBeenCalledOnce());
    await put.mock.results[0]?.value;
    const second = await analyserOf("v1")("harbour", articles);
    const written = (analysed: unknown) => JSON.parse(JSON.stringify(analysed));
    expect(written(second)).toStrictEqual(written(first));
    expect(put).toHaveBeenCalledOnce();
  });

  test("another version, another story and another text are looked at", async () => {
    const put = vi.spyOn(library.analyses, "put");
    await analyserOf("v1")("harbour", articles);
    await analyserOf("v2")("harbour", articles);
    await analyserOf("v1")("other", articles);
    await analyserOf("v1")("harbour", [{ ...articles[0]!, text: "Nobody spoke." }]);
    await vi.waitFor(() => expect(put).toHaveBeenCalledTimes(4));
    expect(put.mock.calls.map(([, , found]) => found.size)).toEqual([3, 3, 3, 1]);
  });

  test("drops what is of an article that went, and nothing of another version", async () => {
    const keepOnly = vi.spyOn(library.analyses, "keepOnly");
    await analyserOf("v1")("harbour", articles);
    await analyserOf("v2")("harbour", articles.slice(1));
    const edited = { ...articles[2]!, text: "Nobody spoke." };
    const last = [articles[1]!, edited];
    await vi.waitFor(() => expect(keepOnly).toHaveBeenCalledTimes(2));
    await Promise.all(keepOnly.mock.results.map(({ value }) => value));
    await analyserOf("v2")("harbour", last);
    await vi.waitFor(() => expect(keepOnly).toHaveBeenCalledTimes(3));
    await keepOnly.mock.results[2]?.value;
    const keys = [...articles, edited].map(analysisKey);
    expect((await library.analyses.read("harbour", "v1", keys)).size).toBe(3);
    const held = await library.analyses.read("harbour", "v2", keys);
    expect([...held.keys()].toSorted()).toEqual(last.map(analysisKey).toSorted());
  });

  test("looks for what to drop only where an article may have gone", async () => {
    const keepOnly = vi.spyOn(library.analyses, "keepOnly");
    const [one, two, three] = articles as [Article, Article, Article];
    const { analyse, settled } = analyserFor("v1");
    const dropped: number[] = [];
    for (const group of [[one], [one, two], [one, three], [one, three, two]]) {
      await analyse("harbour", group);
      await settled();
      dropped.push(keepOnly.mock.calls.length);
    }
    expect(dropped).toEqual([1, 1, 2, 2]);
    expect((await library.analyses.read("harbour", "v1", articles.map(analysisKey))).size).toBe(2);
  });

  test("a damaged analysis is made again", async () => {
    const put = vi.spyOn(library.analyses, "put");
    const first = await analyserOf("v1")("harbour", articles);
    await vi.waitFor(() => expect(put).toHaveBeenCalledOnce());
    const damaged = new Map([...put.mock.calls[0]![2]].map(([key, text]) => [key, `x${text}`]));
    await library.analyses.put("harbour", "v1", damaged);
    expect(await analyserOf("v1")("harbour", articles)).toEqual(first);
  });

  test("works without the library", async () => {
    const away = async () => {
      throw new LibraryError("Cannot do anything: it is away");
    };
    const found = await analyserOf("v1", {
      read: away,
      put: away,
      keepOnly: away,
      inUse: away,
      dropUnused: away,
      keepOnlyStories: away,
    })("a", articles);
    expect(found.map((each) => "analysis" in each)).toEqual([true, true, true]);
  });
});

describe("while a version is rolled out", () => {
  const DAY = 86_400_000;
  let time: number;
  const keep = (version: string) =>
    keepVersions({
      analyses: library.analyses,
      versions: async () => new Map([[version, ["harbour"]]]),
      now: () => new Date(time),
      log,
    });
  const keys = articles.map(analysisKey);
  const kept = async (version: string) =>
    (await library.analyses.read("harbour", version, keys)).size;
  beforeEach(async () => {
    time = Date.parse("2026-03-01T12:00:00Z");
    await library.close();
    library = await openLibrary(IN_MEMORY, () => new Date(time));
  });

  test("workers of both look at each article once, whoever starts again", async () => {
    const put = vi.spyOn(library.analyses, "put");
    for (const version of ["v1", "v2", "v1", "v2"]) {
      const analyser = createAnalyser({
        analyses: library.analyses,
        version: async () => version,
        log,
      });
      await analyser.analyse("harbour", articles);
      await analyser.settled();
    }
    expect(put).toHaveBeenCalledTimes(2);
  });

  test("what the old one found goes a week after its last worker", async () => {
    const [old, next] = [keep("v1"), keep("v2")];
    for (const version of ["v1", "v2"]) {
      await library.analyses.put("harbour", version, new Map(keys.map((key) => [key, "{}"])));
    }
    await old.look();
    old.stop();
    time += 6 * DAY;
    await next.look();
    expect([await kept("v1"), await kept("v2")]).toEqual([3, 3]);
    time += 2 * DAY;
    await next.look();
    expect([await kept("v1"), await kept("v2")]).toEqual([0, 3]);
    next.stop();
  });

  test("a library that is away is told and asked again the next time", async () => {
    const away = async () => {
      throw new LibraryError("Cannot do anything: it is away", "away");
    };
    const told = vi.fn();
    const watching = keepVersions({
      analyses: { inUse: away, dropUnused: away, keepOnlyStories: away },
      versions: async () => new Map([["v1", []]]),
      now: () => new Date(time),
      log: { info: told },
    });
    await watching.look();
    watching.stop();
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe("the analyser's version", () => {
  const root = join(import.meta.dirname, "..", "..", "..");
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), "verbatim-version-"));
    for (const folder of ["src/analysis", "src/story", "src/text", "src/app/stories/packed"]) {
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    }
    mkdirSync(join(copy, "node_modules/stemmer"), { recursive: true });
    writeFileSync(join(copy, "node_modules/stemmer/package.json"), '{"version":"1"}');
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  test("is the same for the same sources", async () => {
    expect(await analyserVersion(copy)).toBe(await analyserVersion(copy));
    expect(await analyserVersion()).toMatch(/^[\w-]{16}$/);
  });

  test.each([
    ["src/analysis/analyze.ts"],
    ["src/text/stem.ts"],
    ["src/story/names/new-rule.ts"],
    ["src/app/stories/packed/pack.ts"],
    ["src/analysis/quotations/data/speech-weights.json"],
    ["node_modules/stemmer/package.json"],
  ])("is another once %s is", async (file) => {
    const before = await analyserVersion(copy);
    writeFileSync(join(copy, file), "{}");
    expect(await analyserVersion(copy)).not.toBe(before);
  });
});

test("stories that were asked for longest ago are let go and come back when asked", async () => {
  for (const id of ["a", "b", "c"]) {
    await library.stories.create(story(id));
    await library.articles.put(id, [
      keptArticle("one", said(`We closed ${id}`)),
      keptArticle("two", said(`We opened ${id}`)),
    ]);
  }
  const stories = createLiveStories({
    folders: createFolderReader(tmpdir()),
    library,
    analyserVersion: async () => "v",
    log,
    // Enough for two stories of two articles, not for three.
    mostCharacters: 5 * "“We closed a,” Ada Quill told the council on Monday.".length,
  });
  const found = async (id: string) => stories.find(id, null);
  const [a, b] = [await found("a"), await found("b")];
  expect(await found("a")).toBe(a);
  await found("c");
  expect(await found("a")).toBe(a);
  const again = await found("b");
  expect(again).not.toBe(b);
  expect(again?.story.quotations).toHaveLength(2);
});
