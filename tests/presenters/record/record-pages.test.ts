import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { exportedLinks, servedLinks } from "#presenters/record/record-links.ts";
import { recordPages } from "#presenters/record/record-pages.ts";
import { recordPaths } from "#presenters/record/record-paths.ts";
import { sliceSpan } from "#text/span.ts";
import { hostileStories } from "../../discord/hostile-stories.ts";
import { harbour } from "../../helpers/harbour-story.ts";

type Page = ReturnType<typeof parseHTML>["document"];

const { story } = harbour;

async function documentOf(path: string, of = story): Promise<Page> {
  const page = await recordPages(of).get(path)?.(servedLinks(of.info.id));
  return parseHTML(page ?? "").document;
}

describe("the record", () => {
  it("has a page for the story, every article, person and quotation", () => {
    const paths = [...recordPages(story).keys()];
    expect(paths).toEqual([...new Set(paths)]);
    expect(paths).toContain("index");
    expect(paths.filter((path) => path.startsWith("q/")).length).toBe(story.quotations.length);
    expect(paths.filter((path) => path.startsWith("people/")).length).toBe(story.people.length);
    expect(paths.filter((path) => path.startsWith("articles/")).length).toBe(story.articles.length);
  });

  it("shows an article's text whole, whatever was marked in it", async () => {
    for (const { article, analysis } of story.articles) {
      const page = await documentOf(recordPaths.article(article));
      const shown = [...page.querySelectorAll("article.read > p, article.read > h2")];
      expect(shown.map((each) => each.textContent)).toEqual(
        analysis.passages.map((passage) => sliceSpan(article.text, passage)),
      );
    }
  });

  it("leads to each quotation's own place, in its speaker's colour", async () => {
    for (const { id, article, quotation, speaker } of story.quotations) {
      const page = await documentOf(recordPaths.article(article));
      const place = page.getElementById(id);
      const [first] = quotation.contents;
      expect(first && sliceSpan(article.text, first).startsWith(place?.textContent ?? "?")).toBe(
        true,
      );
      expect(place?.getAttribute("title")).toContain(speaker?.name ?? "no speaker named");
    }
  });

  it("shows a quotation with the passage that it stands in, as it was read", async () => {
    for (const quotation of story.quotations) {
      const page = await documentOf(recordPaths.quotation(quotation));
      const marked = [...page.querySelectorAll(`[data-quotation="${quotation.id}"]`)];
      const words = marked.map((each) => each.textContent).join("");
      expect(words).toBe(
        quotation.quotation.contents
          .map((span) => sliceSpan(quotation.article.text, span))
          .join(""),
      );
    }
  });

  it("says of every annotation what found it", async () => {
    const [first] = story.articles;
    if (!first) throw new Error("Cannot test: the story has no article");
    const page = await documentOf(recordPaths.article(first.article));
    const found = [...page.querySelectorAll(".how tbody tr")].map((row) => row.textContent ?? "");
    for (const { foundBy } of [...first.analysis.mentions, ...first.analysis.timexes]) {
      expect(found.some((row) => row.includes(foundBy))).toBe(true);
    }
  });
});

describe.each(hostileStories)("the record of a story with %s", (name, hostile) => {
  const pages = recordPages(hostile);
  const some = [...pages].filter((_, at) => pages.size < 100 || at % 997 === 0);

  it("runs nothing, loads nothing from elsewhere and leads nowhere else than said", async () => {
    for (const [path, draw] of some) {
      const { document } = parseHTML(await draw(servedLinks(hostile.info.id)));
      expect(document.querySelectorAll("script").length, path).toBe(1);
      expect(
        document.querySelectorAll("img, iframe, object, embed, style, form[action]").length,
      ).toBe(0);
      for (const element of document.querySelectorAll("*")) {
        const names = element.getAttributeNames();
        expect(names.filter((each: string) => each.startsWith("on") || each === "style")).toEqual(
          [],
        );
      }
      for (const link of document.querySelectorAll("a[href]")) {
        expect(link.getAttribute("href")).toMatch(/^(?:#|\/record\/|https?:\/\/)/);
      }
    }
  });

  it("has no dead link, served or exported", async () => {
    for (const [path, draw] of some) {
      const served = parseHTML(await draw(servedLinks(hostile.info.id))).document;
      const root = `/record/${hostile.info.id}`;
      for (const href of hrefs(served).filter((each) => each.startsWith("/record/"))) {
        const target = href === root ? "index" : href.slice(root.length + 1);
        expect(pages.has(target), `${name}: ${path} leads to ${href}`).toBe(true);
      }
      const depth = path.includes("/") ? ".." : ".";
      const exported = parseHTML(await draw(exportedLinks(depth))).document;
      for (const href of hrefs(exported).filter((each) => each.startsWith("."))) {
        const target = href.slice(depth.length + 1).replace(/\.html$/, "");
        expect(pages.has(target), `${name}: ${path} leads to ${href}`).toBe(true);
      }
    }
  });
});

function hrefs(document: Page): readonly string[] {
  return [...document.querySelectorAll("a[href]")].map((link) =>
    decodeURI((link.getAttribute("href") ?? "").replace(/#.*/, "")),
  );
}
