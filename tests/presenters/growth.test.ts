import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { text as textBlock } from "#interactions/block.ts";
import { servedLinks } from "#presenters/record/record-links.ts";
import { recordPages } from "#presenters/record/record-pages.ts";
import { renderTerminal } from "#presenters/terminal/render-terminal.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import type { Story } from "#story/story.ts";
import { countWork } from "../helpers/count-work.ts";

/** What an article is full of, to be shown: quotations, names, dates, passages, marks that nest. */
const PIECES = [
  "“We go,” Ann Berg said. ",
  "“We go now to the sea,” Ann Berg said on May 5, 2030.\n\n",
  "Ann Berg met Lou Falk in Oslo in 2030. ",
  "A b.\n\n",
  "“a” ",
  "# A\n\n",
  "<b>&amp;",
];

const SMALL = 4_000;
const LINKS = servedLinks("odd");

describe.each(PIECES)("of twice as many %j", (piece) => {
  const small = storyOf(piece.repeat(SMALL / piece.length));
  const large = storyOf(piece.repeat((2 * SMALL) / piece.length));

  test.each([...pathsOf(small)])("%s takes at most about twice the work", (path) => {
    const work = (story: Story) => {
      const draw = recordPages(story).get(path);
      return countWork(() => void draw?.(LINKS));
    };
    // What is made once in a process is made here.
    work(small);
    expect(work(large) / work(small)).toBeLessThan(2.4);
  });

  test("the text at the terminal takes about twice the work", () => {
    const work = ({ articles }: Story) => {
      const blocks = [textBlock(articles[0]!.article.text)];
      const reply = { tone: "answer", blocks, locale: "en-GB" } as const;
      return countWork(() => void renderTerminal(reply, { colour: true }));
    };
    expect(work(large) / work(small)).toBeLessThan(2.4);
  });
});

function storyOf(text: string): Story {
  const article = createArticle({ id: "a", title: "Odd", text, published: "2031-05-04" });
  const info = { id: "odd", title: "Odd", description: null, aliases: {} };
  return buildStory(info, [{ article, analysis: analyze(article) }]);
}

/** The pages that show much: the story, its article, its lists, its first person and quotation. */
function pathsOf(story: Story): readonly string[] {
  const paths = [...recordPages(story).keys()];
  const first = (start: string) => paths.filter((path) => path.startsWith(start)).slice(0, 1);
  return ["index", ...["articles/", "people/", "q/", "quotations/"].flatMap(first)];
}
