import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTerminal } from "#app/open-terminal.ts";
import { analyserVersion } from "#app/stories/analyser-version.ts";
import { createKeptReader } from "#app/stories/kept-reader.ts";
import { analysisKey } from "#app/stories/packed/analysis-key.ts";
import { openLibrary } from "#library/open-library.ts";
import { runTerminal } from "#surfaces/terminal/run-terminal.ts";
import { page } from "../reading/html/page.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-ingest-"));
  mkdirSync(join(folder, "stories/harbour/articles"), { recursive: true });
  mkdirSync(join(folder, "press/old"), { recursive: true });
  write("stories/harbour/story.json", '{"title":"The harbour"}');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): string {
  const file = join(folder, path);
  writeFileSync(file, content);
  return file;
}

async function run(args: readonly string[], isTerminal = false) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  let clock = 0;
  const parts = await openTerminal({
    STORIES: join(folder, "stories"),
    DATABASE_FILE: join(folder, "verbatim.db"),
    LOG_LEVEL: "silent",
  });
  const now = () => (clock += 40);
  const surface = { input: Readable.from([]), output, errors, colour: false, isTerminal, now };
  const [status, out, err] = await Promise.all([
    runTerminal(args, { ...parts, ...surface }).finally(() => {
      output.end();
      errors.end();
    }),
    text(output),
    text(errors),
  ]);
  return { status, out: out.replaceAll(folder, "…"), err: err.replaceAll(folder, "…") };
}

async function storiesKept(): Promise<readonly string[]> {
  const place = { databaseUrl: null, databaseFile: join(folder, "verbatim.db") };
  const library = await openLibrary(place, () => new Date());
  const stories = await library.stories.all();
  await library.close();
  return stories.map(({ id }) => id);
}

const last = (out: string) => out.trimEnd().split("\n").at(-1);

describe("ingest", () => {
  test("takes files and folders, tells each that failed, and what it took answers", async () => {
    write("press/a.txt", "date 2020-05-01\n\n“The bridge holds,” said Mira Olt, the engineer.");
    write("press/old/b.md", "---\ntitle: Ferry\ndate: 2020-05-02\n---\n“It sank,” said Jon Fen.");
    write("press/old/c.txt", "No date here.");
    write("press/photo.jpg", "no article");
    write("press/.hidden.txt", "no article");
    const more = write("d.html", page());
    const taking = await run(["ingest", join(folder, "press"), more, join(folder, "gone.txt")]);
    expect(taking.status).toBe(1);
    expect(last(taking.out)).toBe("The harbour (harbour): 2 added, 0 held already, 3 failed");
    expect(taking.out.split("\n")).toHaveLength(4);
    expect(taking.err.trimEnd().split("\n").toSorted()).toEqual([
      "Cannot keep …/d.html: it names no day; give --date",
      "Cannot keep …/press/old/c.txt: it names no day; give --date",
      "Cannot read …/gone.txt: there is no such file",
    ]);
    const answer = await run(["who-said", "the bridge holds"]);
    expect(answer).toMatchObject({ status: 0, out: expect.stringContaining("Mira Olt") });
  });

  test("keeps the analyses under the keys by which the bot asks for them", async () => {
    write("press/a.html", page({ head: '<meta name="date" content="2020-05-01">' }));
    await run(["ingest", join(folder, "press")]);
    const place = { databaseUrl: null, databaseFile: join(folder, "verbatim.db") };
    const library = await openLibrary(place, () => new Date());
    const kept = await createKeptReader(library.articles)("harbour");
    const keys = kept.map((each) => ("text" in each ? analysisKey(each) : each.message));
    const version = await analyserVersion();
    expect([...(await library.analyses.read("harbour", version, keys)).keys()]).toEqual(keys);
    expect(keys).toHaveLength(1);
    await library.close();
  });

  test("can be run again: what is held is passed over", async () => {
    const file = write("press/a.txt", "date 2020-05-01\n\n“It holds,” said Mira Olt.");
    const path = join(folder, "press");
    expect((await run(["ingest", path])).out.split("\n")).toEqual([
      "+ …/press/a.txt: ““It holds,” said Mira Olt”",
      "The harbour (harbour): 1 added, 0 held already, 0 failed",
      "",
    ]);
    write("press/b.txt", "date 2020-05-02\n\nThe ferry sank at noon.");
    const again = await run(["ingest", path, file]);
    expect(again.status).toBe(0);
    expect(again.out).toContain("= …/press/a.txt: held already as “");
    expect(last(again.out)).toBe("The harbour (harbour): 1 added, 1 held already, 0 failed");
  });

  test("what is a file of the story's folder is held", async () => {
    const words = "date 2020-05-01\n\n“It holds,” said Mira Olt.";
    write("stories/harbour/articles/a.txt", words);
    const { out } = await run(["ingest", write("press/b.txt", words)]);
    expect(last(out)).toBe("The harbour (harbour): 0 added, 1 held already, 0 failed");
  });

  test("--date is the day of what names none, and of nothing else", async () => {
    write("press/a.html", page());
    write("press/b.md", "---\ndate: 2020-05-02\n---\nThe ferry sank at noon, said Jon Fen.");
    write("press/c.txt", "The gate was shut at dawn.");
    write("press/d.json", '{"title":"Crane","text":"The crane fell over on the quay."}');
    write("press/e.md", "---\ntitle: Toll\ndate: 2020-13-02\n---\nThe toll rose again.");
    const { err } = await run(["ingest", join(folder, "press"), "--date", "2021-06-07"]);
    expect(err).toMatch(/^Cannot read …\/press\/e\.md: .*date/u);
    const { out } = await run(["sources"]);
    expect(out.match(/7 June 2021/gu)).toHaveLength(3);
    expect(out.match(/2 May 2020/gu)).toHaveLength(1);
  });

  test("--title makes a story", async () => {
    const file = write("press/a.txt", "date 2020-05-01\n\n“It holds,” said Mira Olt.");
    const without = await run(["ingest", file, "--story", "bridge"]);
    expect(without).toMatchObject({ status: 1, err: expect.stringMatching(/no story “bridge”/u) });
    const made = await run(["ingest", file, "--story", "bridge", "--title", "The bridge"]);
    expect(last(made.out)).toBe("The bridge (bridge): 1 added, 0 held already, 0 failed");
    const answer = await run(["who-said", "it holds", "--story", "bridge"]);
    expect(answer.out).toContain("Mira Olt");
  });

  test("a story is made by its first article: what fails leaves none behind", async () => {
    const bad = write("press/bad.txt", "No date here.");
    const named = ["--story", "bridge", "--title", "The bridge"];
    const failed = await run(["ingest", bad, join(folder, "gone.txt"), ...named]);
    expect(failed).toMatchObject({
      status: 1,
      out: "The bridge (bridge): 0 added, 0 held already, 2 failed\n",
    });
    expect(await storiesKept()).toEqual([]);
    // So a title is still to be given.
    const file = write("press/a.txt", "date 2020-05-01\n\n“It holds,” said Mira Olt.");
    expect((await run(["ingest", file, "--story", "bridge"])).err).toContain("no story “bridge”");
    const { out } = await run(["ingest", bad, file, ...named]);
    expect(last(out)).toBe("The bridge (bridge): 1 added, 0 held already, 1 failed");
    expect(await storiesKept()).toEqual(["bridge"]);
  });

  test("a new story takes many files that come at once", async () => {
    for (let at = 1; at <= 30; at++) {
      const date = `2020-05-${String(at).padStart(2, "0")}`;
      write(`press/${at}.txt`, `date ${date}\n\n${"Word".repeat(at)} sank the ferry ${at}.`);
    }
    const named = ["--story", "bridge", "--title", "The bridge"];
    const { out } = await run(["ingest", join(folder, "press"), ...named]);
    expect(last(out)).toBe("The bridge (bridge): 30 added, 0 held already, 0 failed");
  });

  test("a person sees a bar instead of lines", async () => {
    for (const at of [1, 2, 3]) {
      write(`press/${at}.txt`, `date 2020-05-0${at}\n\n${"Word".repeat(at)} sank the ferry ${at}.`);
    }
    write("press/bad.txt", "no date");
    const { out, err } = await run(["ingest", join(folder, "press")], true);
    expect(out).toBe("The harbour (harbour): 3 added, 0 held already, 1 failed\n");
    const reason = "Cannot keep …/press/bad.txt: it names no day; give --date";
    expect(err).toContain(`\r[########################] 4 of 4, 1 failed\n${reason}\n`);
    expect(err.split(reason)).toHaveLength(2);
  });

  test.each([
    [["ingest"], /^Cannot run ingest: name a file, folder or link$/mu],
    [["ingest", "a", "--nope"], /^Cannot run ingest: Unknown option '--nope'/mu],
    [["ingest", "a", "--date", "May"], /^Cannot use --date “May”/mu],
    [["ingest", "a", "--story", "No Id", "--title", "x"], /^Cannot make story “No Id”/mu],
    [
      ["ingest", "http://127.0.0.1/"],
      /^Cannot fetch http:\/\/127\.0\.0\.1\/: it is at a private/mu,
    ],
    [["ingest", "http://localhost/"], /^Cannot fetch http:\/\/localhost\/: it is at a private/mu],
  ])("%j", async (args, reason) => {
    expect(await run(args)).toMatchObject({ status: 1, err: expect.stringMatching(reason) });
  });
});

describe("articles add --file", () => {
  test("reads the file, and says of what", async () => {
    const file = write("press/a.txt", "“The bridge holds,” said Mira Olt, the engineer.");
    const undated = await run(["articles", "add", "--file", file]);
    expect(undated).toMatchObject({ status: 1, out: expect.stringContaining("it says no day") });
    const added = await run(["articles", "add", "--file", file, "--date", "2020-05-01"]);
    expect(added).toMatchObject({ status: 0, out: expect.stringContaining("Added: ") });
    expect((await run(["who-said", "the bridge holds"])).out).toContain("Mira Olt");
  });

  test.each(["gone.txt", "press"])("that is none is told: %s", async (name) => {
    expect(await run(["articles", "add", "--file", join(folder, name)])).toMatchObject({
      status: 1,
      err: `Cannot read …/${name}: there is no such file\n`,
    });
  });
});
