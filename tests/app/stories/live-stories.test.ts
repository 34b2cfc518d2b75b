import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { OpenRecord } from "#app/open-record.ts";
import { article as keptArticle, story } from "../../library/contract/made.ts";
import { quotedIn, type RecordAt, recordAt, said } from "./record-at.ts";

let at: RecordAt;
beforeEach(() => {
  at = recordAt();
});
afterEach(() => at.remove());

/** Waits until a story is answered from these words and no others. */
function untilQuoted(record: OpenRecord, id: string, words: readonly string[] | null) {
  return vi.waitFor(async () => expect(await quotedIn(record, id)).toEqual(words), {
    timeout: 30_000,
    interval: 20,
  });
}

const GATE = "We closed the harbour gate";
const WALL = "The eastern wall will stand";

describe("a folder", () => {
  test("is taken in on start", async () => {
    at.write("harbour", "one.md", said(GATE));
    expect(await quotedIn(await at.open(), "harbour")).toEqual([GATE]);
  });

  test("a new file is live, an edited one is re-read, a deleted one goes", async () => {
    at.write("harbour", "one.md", said(GATE));
    const record = await at.open();
    await quotedIn(record, "harbour");
    record.watch();
    at.write("harbour", "two.md", said(WALL));
    await untilQuoted(record, "harbour", [WALL, GATE]);
    at.write("harbour", "two.md", said("The western wall will stand"));
    await untilQuoted(record, "harbour", ["The western wall will stand", GATE]);
    rmSync(join(at.folder, "stories/harbour/articles/one.md"));
    await untilQuoted(record, "harbour", ["The western wall will stand"]);
  });

  test("a new story is live, a renamed one has its new name, a deleted one goes", async () => {
    at.write("harbour", "one.md", said(GATE));
    const record = await at.open();
    record.watch();
    await untilQuoted(record, "bridge", null);
    at.write("bridge", "one.md", said(WALL));
    await untilQuoted(record, "bridge", [WALL]);
    renameSync(join(at.folder, "stories/bridge"), join(at.folder, "stories/tower"));
    await untilQuoted(record, "tower", [WALL]);
    await untilQuoted(record, "bridge", null);
    at.write("tower", "two.md", said("The bell is cracked"));
    await untilQuoted(record, "tower", ["The bell is cracked", WALL]);
    rmSync(join(at.folder, "stories/tower"), { recursive: true });
    await untilQuoted(record, "tower", null);
    // The list is read anew at the same time as the story.
    await vi.waitFor(async () => {
      expect((await record.stories.listPublic()).map(({ id }) => id)).toEqual(["harbour"]);
    });
  });

  test("one article that cannot be read is told, the others answer", async () => {
    at.write("harbour", "one.md", said(GATE));
    at.write("harbour", "bad.pdf", "%PDF");
    const record = await at.open();
    expect(await quotedIn(record, "harbour")).toEqual([GATE]);
    expect(at.logged()).toEqual([expect.stringMatching(/^Cannot read articles\/bad\.pdf: /)]);
  });

  test("a story whose file is broken leaves what was there before, until it is mended", async () => {
    at.write("harbour", "one.md", said(GATE));
    const record = await at.open();
    await quotedIn(record, "harbour");
    record.watch();
    writeFileSync(join(at.folder, "stories/harbour/story.json"), "{");
    await vi.waitFor(() => expect(at.logged()).toContain("Cannot renew the story"), {
      timeout: 30_000,
    });
    expect(await quotedIn(record, "harbour")).toEqual([GATE]);
    at.write("harbour", "two.md", said(WALL));
    await untilQuoted(record, "harbour", [WALL, GATE]);
  });
});

describe("the library", () => {
  const kept = (id: string, words: string) => keptArticle(id, said(words));

  test("an article kept by another process is in the answers", async () => {
    const record = await at.open();
    const writer = await at.open();
    record.watch();
    await writer.library.stories.create(story("harbour"));
    await writer.library.articles.put("harbour", [kept("one", GATE)]);
    await untilQuoted(record, "harbour", [GATE]);
    await writer.library.articles.put("harbour", [kept("two", WALL)]);
    await untilQuoted(record, "harbour", [WALL, GATE]);
    await writer.library.articles.remove("harbour", "one");
    await untilQuoted(record, "harbour", [WALL]);
    await writer.library.stories.remove("harbour");
    await untilQuoted(record, "harbour", null);
  });

  test("its articles stand beside those of the folder of the same name, which win", async () => {
    at.write("harbour", "one.md", said(GATE));
    const record = await at.open();
    await record.library.stories.create(story("harbour"));
    await record.library.articles.put("harbour", [
      kept("one", "Another text of that name"),
      kept("two", WALL),
    ]);
    expect(await quotedIn(record, "harbour")).toEqual([WALL, GATE]);
  });

  test("a server's story is its own, whatever its name", async () => {
    at.write("harbour", "one.md", said(GATE));
    const record = await at.open();
    for (const id of ["harbour", "secret"]) {
      await record.library.stories.create(story(id, "100"));
      await record.library.articles.put(id, [kept("two", WALL)]);
    }
    expect(await quotedIn(record, "secret", "100")).toEqual([WALL]);
    expect(await quotedIn(record, "secret", "200")).toBeNull();
    expect(await quotedIn(record, "secret", null)).toBeNull();
    // A folder is public: what a server keeps under its name stays out of it.
    for (const server of ["100", "200", null]) {
      expect(await quotedIn(record, "harbour", server)).toEqual([GATE]);
    }
  });

  test("what was kept of an article wins over what its text says", async () => {
    const record = await at.open();
    await record.library.stories.create(story("harbour"));
    const details = { published: "2021-01-02", outlet: "Norwick Post", title: null };
    await record.library.articles.put("harbour", [{ ...kept("one", GATE), ...details }]);
    const index = await record.findIndex({ guild: null, story: "harbour" });
    expect(index?.story.articles[0]?.article).toMatchObject({
      published: "2021-01-02",
      outlet: "Norwick Post",
      title: "The harbour vote",
    });
  });
});

describe("corrections", () => {
  const correct = (record: OpenRecord, server: string | null) =>
    record.library.corrections.add({
      story: "harbour",
      server,
      kind: "speaker",
      anchor: { article: "one", words: `“${GATE},”`, before: "", after: "", start: 0 },
      what: { name: "Bram Oster" },
      by: "7",
    });
  const speakers = async (record: OpenRecord, guild: string | null) => {
    const index = await record.findIndex({ guild, story: "harbour" });
    return index?.story.quotations.map(({ speaker }) => speaker?.name);
  };

  test("hold for the server that made them, in every process, until they are taken back", async () => {
    at.write("harbour", "one.md", said(GATE));
    const [record, other] = [await at.open(), await at.open()];
    other.watch();
    for (const server of ["100", "200", null]) {
      expect(await speakers(other, server)).toEqual(["Ada Quill"]);
    }
    const { id } = await correct(record, "100");
    await vi.waitFor(async () => expect(await speakers(other, "100")).toEqual(["Bram Oster"]), {
      timeout: 30_000,
    });
    expect(await speakers(other, "200")).toEqual(["Ada Quill"]);
    expect(await speakers(other, null)).toEqual(["Ada Quill"]);
    await record.library.corrections.undo("100", id, "8");
    await vi.waitFor(async () => expect(await speakers(other, "100")).toEqual(["Ada Quill"]), {
      timeout: 30_000,
    });
  });

  test("of the operator hold for everybody", async () => {
    at.write("harbour", "one.md", said(GATE));
    const record = await at.open();
    record.watch();
    expect(await speakers(record, "100")).toEqual(["Ada Quill"]);
    await correct(record, null);
    for (const server of ["100", null]) {
      await vi.waitFor(async () => expect(await speakers(record, server)).toEqual(["Bram Oster"]), {
        timeout: 30_000,
      });
    }
  });

  test("one that cannot be read is told, the others hold", async () => {
    at.write("harbour", "one.md", said(GATE));
    const record = await at.open();
    const { library } = record;
    const odd = { story: "harbour", server: "100", kind: "odd", anchor: 1, what: 2, by: "7" };
    await library.corrections.add(odd);
    await correct(record, "100");
    expect(await speakers(record, "100")).toEqual(["Bram Oster"]);
    expect(at.logged()).toEqual([expect.stringMatching(/^Cannot read correction \d+: /)]);
  });
});

describe("which story is asked", () => {
  test("the one named, the server's, the operator's choice, the first by name", async () => {
    for (const id of ["alpha", "beta", "gamma", "delta"]) at.write(id, "one.md", said(id));
    const record = await at.open({ STORY: "beta" });
    await record.library.settings.change("100", { story: "gamma" });
    const asked = async (guild: string | null, named: string | null) =>
      (await record.findIndex({ guild, story: named }))?.story.info.id;
    expect(await asked("100", "delta")).toBe("delta");
    expect(await asked("100", null)).toBe("gamma");
    expect(await asked("200", null)).toBe("beta");
    expect(await asked(null, null)).toBe("beta");
    const plain = await at.open();
    expect((await plain.findIndex({ guild: null, story: null }))?.story.info.id).toBe("alpha");
    await expect(at.open({ STORY: "nowhere" })).rejects.toThrow(
      "Cannot answer from story “nowhere” (STORY): there are alpha, beta, delta, gamma",
    );
  });

  test("settings changed by another process are followed", async () => {
    for (const id of ["alpha", "beta"]) at.write(id, "one.md", said(id));
    const [record, other] = [await at.open(), await at.open()];
    record.watch();
    const asked = async () =>
      (await record.findIndex({ guild: "100", story: null }))?.story.info.id;
    expect(await asked()).toBe("alpha");
    await other.library.settings.change("100", { story: "beta" });
    await vi.waitFor(async () => expect(await asked()).toBe("beta"), { timeout: 30_000 });
  });

  test.each(["..", "../harbour", "Harbour", "", "a".repeat(65)])("%j is none", async (id) => {
    mkdirSync(join(at.folder, "stories/harbour"));
    expect(await quotedIn(await at.open(), id)).toBeNull();
  });
});

describe("a story that is too large", () => {
  /** At 33 bytes a character, 1 MB is some 30,000 characters. */
  const SMALL = { STORIES_MEMORY: "1" };
  const long = (words: string) => said(`${words} ${"and so it goes on ".repeat(2000)}`);

  test("is refused with its size and the limit, once in the log; the others answer", async () => {
    at.write("archive", "one.md", long(WALL));
    at.write("harbour", "one.md", said(GATE));
    const record = await at.open(SMALL);
    const refused =
      /“archive”: its articles have at least 36,\d{3} characters, and at most 30,303 /;
    await expect(quotedIn(record, "archive")).rejects.toThrow(refused);
    await expect(quotedIn(record, "archive")).rejects.toThrow(refused);
    expect(await quotedIn(record, "harbour")).toEqual([GATE]);
    expect(at.logged()).toEqual([expect.stringMatching(refused)]);
  });

  test("answers once it is small enough, and as before while a new article is too much", async () => {
    at.write("archive", "one.md", long(WALL));
    const record = await at.open(SMALL);
    await expect(quotedIn(record, "archive")).rejects.toThrow("30,303");
    at.write("archive", "one.md", said(WALL));
    await record.stories.folderChanged("archive");
    expect(await quotedIn(record, "archive")).toEqual([WALL]);
    at.write("archive", "two.md", long(GATE));
    await record.stories.folderChanged("archive");
    expect(await quotedIn(record, "archive")).toEqual([WALL]);
    expect(at.logged().at(-1)).toBe("Cannot renew the story");
  });

  test("of a server stays hidden from others", async () => {
    const record = await at.open(SMALL);
    await record.library.stories.create({ ...story("own"), server: "1" });
    await record.library.articles.put("own", [keptArticle("one", long(WALL))]);
    await expect(quotedIn(record, "own", "1")).rejects.toThrow("30,303");
    expect(await quotedIn(record, "own", "2")).toBeNull();
    expect(await quotedIn(record, "own")).toBeNull();
  });
});
