import { describe, expect, test } from "vitest";
import { readDatedArticle } from "#reading/read-dated-article.ts";
import { readStory } from "#reading/read-story.ts";
import { textFile } from "./bytes.ts";

const info = textFile("story.json of story bridge", '{"title":"The bridge"}');
const good = textFile("articles/b.txt", "date 2020-05-01 Mira Olt opened the bridge.");

test("the good articles load beside the bad ones, which are told", async () => {
  const articles = [
    textFile("articles/a.md", "no head"),
    good,
    textFile("articles/c.pdf", "%PDF"),
    { name: "articles/d.txt", bytes: new Uint8Array([0xc3]) },
    textFile("articles/e.json", '{"date":"2020-05-02","text":"Rain fell."}'),
  ];
  const lost = { file: "articles/z.txt", message: "Cannot read articles/z.txt: it is a folder" };
  const story = await readStory(
    { id: "bridge", info, articles, failures: [lost] },
    readDatedArticle,
  );
  expect(story.info).toEqual({ id: "bridge", title: "The bridge", description: null, aliases: {} });
  expect(story.articles.map(({ id }) => id)).toEqual(["b", "e"]);
  expect(story.failures.map(({ message }) => message)).toEqual([
    lost.message,
    expect.stringMatching(/^Cannot read articles\/a\.md: it has no date/u),
    expect.stringMatching(/^Cannot read articles\/c\.pdf: \.pdf is no known format/u),
    "Cannot read articles/d.txt: it is not valid UTF-8 text",
  ]);
});

test("two files of one name: the first is kept, the second told", async () => {
  const second = textFile("articles/b.json", '{"date":"2020-05-02","text":"Rain fell."}');
  const story = await readStory(
    { id: "bridge", info, articles: [good, second], failures: [] },
    readDatedArticle,
  );
  expect(story.articles.map(({ published }) => published)).toEqual(["2020-05-01"]);
  expect(story.failures).toEqual([
    {
      file: "articles/b.json",
      message: "Cannot read articles/b.json: another file has the name b too; rename one",
    },
  ]);
});

test("story.json may tell a description and aliases", async () => {
  const full = textFile(
    "story.json of story bridge",
    '{"title":"T","description":"D","aliases":{"Mira Olt":["the engineer"]}}',
  );
  expect(
    (await readStory({ id: "bridge", info: full, articles: [], failures: [] }, readDatedArticle))
      .info,
  ).toEqual({
    id: "bridge",
    title: "T",
    description: "D",
    aliases: { "Mira Olt": ["the engineer"] },
  });
});

describe("a bad story.json is one clear error", () => {
  test.each([
    ["", /no valid JSON/],
    ["[]", /expected object/i],
    ["{}", /title: /],
    ['{"title":" "}', /title: /],
    ['{"title":"T","alias":{}}', /alias/],
    ['{"title":"T","aliases":{"Mira Olt":"Olt"}}', /aliases\.Mira Olt: expected array/i],
  ])("%j", async (text, reason) => {
    const bad = textFile("story.json of story bridge", text);
    const read = readStory(
      { id: "bridge", info: bad, articles: [good], failures: [] },
      readDatedArticle,
    );
    await expect(read).rejects.toThrow(/^Cannot read story\.json of story bridge: /u);
    await expect(read).rejects.toThrow(reason);
  });
});
