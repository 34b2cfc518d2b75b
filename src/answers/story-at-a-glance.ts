import type { StoryIndex } from "#search/story-index.ts";
import type { StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import type { StoryAnswer } from "./answer.ts";

const LINES = 3;
/** Shorter quotations are scraps rather than lines. */
const FEWEST_WORDS = 5;

/** The story's span of dates, people, latest article and the lines that most articles quote. */
export function storyAtAGlance({ story, people }: StoryIndex): StoryAnswer {
  const dated = story.articles.filter(({ article }) => article.published !== null);
  return {
    story,
    from: dated[0]?.article.published ?? null,
    to: dated.at(-1)?.article.published ?? null,
    latest: (dated.at(-1) ?? story.articles.at(-1))?.article ?? null,
    people: people.people,
    mostQuoted: mostQuoted(story.quotations),
  };
}

/** Quotations of the same words count together, by the number of articles that hold them. */
function mostQuoted(quotations: readonly StoryQuotation[]): readonly StoryQuotation[] {
  const byWords = new Map<string, StoryQuotation[]>();
  for (const quotation of quotations) {
    if (quotation.quotation.kind === "indirect" || !quotation.speaker) continue;
    const words = splitWords(sliceSpan(quotation.article.text, quotation));
    if (words.length < FEWEST_WORDS) continue;
    const key = words.map(({ folded }) => folded).join(" ");
    byWords.set(key, [...(byWords.get(key) ?? []), quotation]);
  }
  return [...byWords.values()]
    .map((same) => ({ line: same[0]!, articles: new Set(same.map((one) => one.article.id)).size }))
    .sort((a, b) => b.articles - a.articles || isWhole(b.line) - isWhole(a.line))
    .slice(0, LINES)
    .map(({ line }) => line);
}

function isWhole({ quotation }: StoryQuotation): number {
  return quotation.kind === "direct" ? 1 : 0;
}
