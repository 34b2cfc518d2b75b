import { analyze } from "#analysis/analyze.ts";
import { type Article, createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import type { Change, Correction } from "#story/correction.ts";
import { textAnchor } from "#story/corrections/text-anchor.ts";
import type { Story } from "#story/story.ts";

/** Articles about a pier, and a story of them that moderators corrected. */

export const info = { id: "pier", title: "The pier", description: null, aliases: {} };

export const first = createArticle({
  id: "first",
  published: "2023-03-02",
  text: `Ada Quill, the mayor of Norwick, closed the old pier on 4 May 2019 after a storm.

“The pier will open again before the summer is over,” Quill said on Thursday.

Bram Oster left the council in 2021. “Nobody on this council ever asked the fishermen,” Oster said.

The so-called “harbour of hope” stands empty.`,
});

export const second = createArticle({
  id: "second",
  published: "2023-04-10",
  text: `Robert Lund wants to buy the pier. “I have the money and I have the time,” Lund said.

Ada Quill did not answer. “We shall read the offer first,” Quill said.`,
});

export const third = createArticle({
  id: "third",
  published: "2023-05-01",
  text: `Bob Lund sold his boat on Monday. “A boat is a hole in the water,” Bob Lund said.`,
});

export const all = [first, second, third];

export function storyOf(changes: readonly Change[], articles: readonly Article[] = all): Story {
  const corrections = changes.map((change, at): Correction => {
    return { id: at + 1, on: "2024-01-0".concat(String(at + 1)), change };
  });
  return buildStory(
    info,
    articles.map((article) => ({ article, analysis: analyze(article) })),
    corrections,
  );
}

export function anchorAt(article: Article, words: string) {
  const start = article.text.indexOf(words);
  return textAnchor(article, { start, end: start + words.length });
}

export const spokenWith = (story: Story, words: string) =>
  story.quotations.find(({ article, start, end }) =>
    article.text.slice(start, end).includes(words),
  );
export const names = (story: Story) => story.people.map(({ name }) => name);
export const saysOf = (story: Story, name: string) =>
  story.quotations
    .filter(({ speaker }) => speaker?.name === name)
    .map(({ article, start, end }) => article.text.slice(start, end));

export const FISHERMEN = "“Nobody on this council ever asked the fishermen,”";
