import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { servedLinks } from "#presenters/record/record-links.ts";
import { recordPages } from "#presenters/record/record-pages.ts";
import { recordPaths } from "#presenters/record/record-paths.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";

const SENTENCE = "“We go,” Ann Berg said. ";

function storyOf(text: string) {
  const article = createArticle({ id: "a", text, title: "Long", published: "2031-05-04" });
  const info = { id: "long", title: "Long", description: null, aliases: {} };
  return buildStory(info, [{ article, analysis: analyze(article) }]);
}

async function documentOf(story: ReturnType<typeof storyOf>, path: string) {
  return parseHTML((await recordPages(story).get(path)?.(servedLinks("long"))) ?? "").document;
}

describe("a stretch of an article", () => {
  it("tells each thing once, and neighbours that tell the same are one", async () => {
    const story = storyOf(SENTENCE);
    const page = await documentOf(story, recordPaths.article(story.articles[0]!.article));
    const spans = [...page.querySelectorAll("article.read p span")];
    expect(spans.map((each) => each.textContent).join("")).toBe(SENTENCE.trim());
    const told = spans.map((each) => (each.getAttribute("title") ?? "").split("\n"));
    expect(told).toEqual(told.map((lines) => [...new Set(lines)]));
    const looks = spans.map((each) =>
      each.outerHTML.replace(/>.*/su, "").replace(/ id="[^"]*"/u, ""),
    );
    expect(looks.filter((look, at) => look === looks[at - 1])).toEqual([]);
  });
});

describe("a paragraph without end", () => {
  const story = storyOf(SENTENCE.repeat(1000));
  const [first, middle, last] = [0, 500, 999].map((at) => story.quotations[at]!);

  it("is whole in its article, with the first 500 things that were found", async () => {
    const page = await documentOf(story, recordPaths.article(story.articles[0]!.article));
    expect(page.querySelector("article.read > p")?.textContent).toBe(SENTENCE.repeat(1000).trim());
    expect(page.querySelectorAll("details.how tbody tr").length).toBe(500);
    expect(page.querySelector("details.how .note")?.textContent).toMatch(/^and \d{4} more$/u);
  });

  it.each([
    ["at its start", first, ["long", "…"]],
    ["in its middle", middle, ["…", "long", "…"]],
    ["at its end", last, ["…", "long"]],
  ])("shows of a quotation %s what stands near", async (_, quotation, shape) => {
    const page = await documentOf(story, recordPaths.quotation(quotation!));
    const shown = [...page.querySelectorAll(".read.passage > p")].map((each) => each.textContent);
    expect(shown.map((text) => (text.length > 1 ? "long" : text))).toEqual(shape);
    const words = shown.find((text) => text.length > 1)!;
    expect(SENTENCE.repeat(1000)).toContain(words);
    expect(words.length).toBeLessThan(9000);
    const marked = [...page.querySelectorAll(`[data-quotation="${quotation!.id}"]`)];
    expect(marked.map((each) => each.textContent).join("")).toBe("“We go,”");
  });

  it("without a space shows the words alone", async () => {
    const dense = storyOf(`${"x".repeat(9000)} “We go,” Ann Berg said ${"y".repeat(9000)}`);
    const page = await documentOf(dense, recordPaths.quotation(dense.quotations[0]!));
    const shown = page.querySelectorAll(".read.passage > p")[1]?.textContent;
    expect(shown?.startsWith("“We go,”")).toBe(true);
    expect(shown?.length).toBeLessThan(200);
  });
});
