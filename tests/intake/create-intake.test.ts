import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createIntake } from "#intake/create-intake.ts";
import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";
import type { Intake, IntakeSource } from "#intake/intake.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { readArticle } from "#reading/read-article.ts";
import { type Article, createArticle } from "#story/article.ts";
import { textFile } from "../reading/bytes.ts";
import { page } from "../reading/html/page.ts";

const STORY = "harbour";
const LINK = "https://harbour.example/bridge";
const dated = '<meta property="article:published_time" content="2020-05-01">';
const titled = '<meta property="og:title" content="Bridge opens">';

/** The web of these tests: what stands at an address. */
const pages = new Map<string, string>();
let asked: string[];
const fetch: Fetcher = async (link) => {
  asked.push(link);
  const html = pages.get(link);
  if (html === undefined) throw new CannotFetch(link, ({ noSite }) => noSite);
  const bytes = new TextEncoder().encode(html);
  return { link, bytes, contentType: "text/html", etag: null, lastModified: null };
};

let folder: string;
let library: Library;
let intake: Intake;
let files: Article[];

beforeEach(async () => {
  pages.clear();
  asked = [];
  files = [];
  folder = mkdtempSync(join(tmpdir(), "verbatim-intake-"));
  const place = { databaseUrl: null, databaseFile: join(folder, "verbatim.db") };
  library = await openLibrary(place, () => new Date("2022-01-01T00:00:00Z"));
  const info = { id: STORY, title: "Harbour", description: null, aliases: {} };
  await library.stories.create({ ...info, server: null });
  intake = createIntake({ articles: library.articles, inFolder: async () => files, fetch });
});
afterEach(async () => {
  await library.close();
  rmSync(folder, { recursive: true });
});

const link = (address: string): IntakeSource => ({ kind: "link", link: address });
const pasted = (text: string): IntakeSource => ({ kind: "text", text });

async function readBack(): Promise<readonly Article[]> {
  const kept = await library.articles.read(STORY);
  return Promise.all(
    kept.map(({ id, format, source }) => readArticle(textFile(`${id}${format}`, source))),
  );
}

describe("what is brought is kept as it was read", () => {
  test("a page", async () => {
    pages.set(
      LINK,
      page({ head: dated + titled, after: "<h2>What she said</h2><p>“It holds.”</p>" }),
    );
    const taken = await intake.addArticle(STORY, link(LINK));
    expect(taken).toMatchObject({
      kind: "added",
      article: { title: "Bridge opens", url: LINK, published: "2020-05-01" },
    });
    expect(await readBack()).toEqual(taken.kind === "added" ? [taken.article] : []);
    expect((await library.articles.list(STORY))[0]?.id).toMatch(/^2020-05-01-bridge-opens-\w{8}$/u);
  });

  test.each([
    ["a.txt", "date 2020-05-01 Mira Olt. Pic credit: Jon Fen\r\n\r\n“It holds,” said Olt.\r\n"],
    ["a.md", "---\ndate: 2020-05-01\n---\n# Bridge\n\n“It holds,”  \nsaid Olt.\n\n![x](a.jpg)"],
    ["a.json", '{"date":"2020-05-01","text":[{"kind":"heading","text":"Bridge"},"It holds."]}'],
    ["a.html", page({ head: dated })],
  ])("a file %s", async (name, text) => {
    const file = textFile(name, text);
    const taken = await intake.addArticle(STORY, { kind: "file", file });
    const { id: _, ...read } = await readArticle(file);
    expect(taken).toMatchObject({ kind: "added", article: read });
    expect((await readBack())[0]).toMatchObject(read);
  });

  test("pasted text, with what the person says of it", async () => {
    const given = { published: "2020-05-01", outlet: "Harbour Post" };
    const text = "Bridge opens\n\n“It holds,” said Olt. 🎤";
    expect(await intake.addArticle(STORY, pasted(text), given)).toMatchObject({
      kind: "added",
      article: { text, title: "Bridge opens", ...given, url: null },
    });
  });
});

describe("what cannot be kept is told", () => {
  test("a page without a day, and again with one", async () => {
    pages.set(LINK, page({ head: titled }));
    expect(await intake.addArticle(STORY, link(LINK))).toMatchObject({
      kind: "undated",
      article: { title: "Bridge opens" },
    });
    expect(await library.articles.list(STORY)).toEqual([]);
    const again = await intake.addArticle(STORY, link(LINK), { published: "2020-05-02" });
    expect(again).toMatchObject({ kind: "added", article: { published: "2020-05-02" } });
    expect(await readBack()).toMatchObject([{ published: "2020-05-02" }]);
  });

  test.each([
    ["a.txt", "“It holds,” said Olt.", "“It holds,” said Olt"],
    ["a.txt", "Date palms hold, said Olt.", "Date palms hold, said Olt"],
    ["a.md", "# Bridge\n\n“It holds,” said Olt.", "Bridge"],
    ["a.md", "---\ntitle: Bridge\ndate:\n---\n“It holds,” said Olt.", "Bridge"],
    ["a.json", '{"title":"Bridge","text":"“It holds,” said Olt."}', "Bridge"],
  ])("a file without a day, %s, and again with one: %s", async (name, words, title) => {
    const file: IntakeSource = { kind: "file", file: textFile(name, words) };
    expect(await intake.addArticle(STORY, file)).toMatchObject({ kind: "undated" });
    const given = { published: "2020-05-02" };
    expect(await intake.addArticle(STORY, file, given)).toMatchObject({ kind: "added" });
    expect(await readBack()).toMatchObject([{ title: expect.stringContaining(title), ...given }]);
  });

  test.each([
    ["a.txt", "date 2020-13-05\n\n“It holds.”"],
    ["a.md", "---\ndate: May 2020\n---\n“It holds.”"],
    ["a.md", "---\ntitle: Bridge\n“It holds.”"],
    ["a.json", '{"date":"2020","text":"“It holds.”"}'],
  ])("a file whose day cannot be read, %s: %s", async (name, words) => {
    const file: IntakeSource = { kind: "file", file: textFile(name, words) };
    const taken = await intake.addArticle(STORY, file, { published: "2020-05-02" });
    expect(taken).toMatchObject({ kind: "failed" });
  });

  test.each(["2020", "2020-05"])("a date that is no day: %s", async (published) => {
    const taken = await intake.addArticle(STORY, pasted("“It holds,” said Olt."), { published });
    expect(taken).toMatchObject({ kind: "undated" });
    expect(await library.articles.list(STORY)).toEqual([]);
  });

  test.each([
    [link("https://nowhere.example/"), /^Cannot fetch https:\/\/nowhere\.example\/: there is no/u],
    [link(LINK), /^Cannot read https:\/\/harbour\.example\/bridge: no article is found/u],
    [pasted("It holds. ".repeat(30_001)), /^Cannot read the text: its text is longer than 300000/u],
    [pasted(" \n"), /^Cannot read the text: it is empty$/u],
    [{ kind: "file", file: textFile("a.pdf", "%PDF") }, /^Cannot read a\.pdf: \.pdf is no known/u],
  ] satisfies [IntakeSource, RegExp][])("%.60j", async (source, message) => {
    pages.set(LINK, "<html><body>Nothing</body></html>");
    const taken = await intake.addArticle(STORY, source, { published: "2020-05-01" });
    expect(taken).toMatchObject({
      kind: "failed",
      why: { message: expect.stringMatching(message) },
    });
  });

  test("a story that is not there rejects", async () => {
    const adding = intake.addArticle("nowhere", pasted("It holds."), { published: "2020-05-01" });
    await expect(adding).rejects.toThrow(/^Cannot keep the article: /u);
  });
});

describe("an article is kept once", () => {
  const add = async (source: IntakeSource) => {
    const taken = await intake.addArticle(STORY, source, { published: "2020-05-01" });
    return taken.kind === "duplicate" ? `${taken.of.title} by ${taken.by}` : taken.kind;
  };

  test("by its link, which is not fetched again", async () => {
    pages.set(LINK, page({ head: titled }));
    expect(await add(link(LINK))).toBe("added");
    expect(await add(link("http://www.harbour.example/bridge/?utm_source=x"))).toBe(
      "Bridge opens by link",
    );
    expect(asked).toEqual([LINK]);
  });

  test("by the address it gives itself", async () => {
    const canonical = `${titled}<link rel="canonical" href="${LINK}">`;
    pages.set(LINK, page({ head: titled }));
    pages.set("https://m.harbour.example/b?7", page({ head: canonical, after: "<p>More.</p>" }));
    expect(await add(link(LINK))).toBe("added");
    expect(await add(link("https://m.harbour.example/b?7"))).toBe("Bridge opens by link");
  });

  test("by its text, nearly the same", async () => {
    pages.set(LINK, page({ head: titled }));
    pages.set("https://wire.example/1", page({ after: "<p>This report was changed at noon.</p>" }));
    expect(await add(link(LINK))).toBe("added");
    expect(await add(link("https://wire.example/1"))).toBe("Bridge opens by nearly the same text");
  });

  test("against the files of the story's folder too", async () => {
    const text = "Mira Olt opened the bridge on Friday.";
    files.push(
      createArticle({ id: "a", title: "Bridge", text, published: "2020-05-01", url: LINK }),
    );
    expect(await add(pasted(text))).toBe("Bridge by text");
    expect(await add(link(LINK))).toBe("Bridge by link");
  });

  test("when it comes twice at once", async () => {
    const text = "Mira Olt opened the bridge on Friday.";
    const kinds = await Promise.all([add(pasted(text)), add(pasted(text))]);
    expect(kinds.toSorted()).toEqual(["Mira Olt opened the bridge on Friday by text", "added"]);
    expect(await library.articles.list(STORY)).toHaveLength(1);
  });

  test("in each story by itself", async () => {
    const info = { id: "other", title: "Other", description: null, aliases: {} };
    await library.stories.create({ ...info, server: "1" });
    const given = { published: "2020-05-01" };
    const text = "Mira Olt opened the bridge on Friday.";
    expect(await intake.addArticle(STORY, pasted(text), given)).toMatchObject({ kind: "added" });
    expect(await intake.addArticle("other", pasted(text), given)).toMatchObject({ kind: "added" });
  });
});
