import type { StoryQuotation } from "#story/story.ts";
import { foldedWords } from "#text/folded-words.ts";

/**
 * Of passages that report the same words of the same speaker, one that says when they were spoken
 * goes before the best match. Everything else keeps its order.
 */
export function datedFirst<Ranked>(
  ranked: readonly Ranked[],
  quotationsOf: (ranked: Ranked) => readonly StoryQuotation[],
): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined) return ranked;
  const said = quotationsOf(best).map(sayingOf);
  const isDated = (each: Ranked) =>
    quotationsOf(each).some(
      (quotation) => quotation.quotation.saidOn !== null && said.includes(sayingOf(quotation)),
    );
  const dated = isDated(best) ? undefined : ranked.find(isDated);
  return dated === undefined ? ranked : [dated, ...ranked.filter((each) => each !== dated)];
}

/** Speaker and words, whatever the marks around them. */
function sayingOf({ article, start, end, speaker }: StoryQuotation): string {
  const words = foldedWords(article.text.slice(start, end));
  return `${speaker?.id}: ${words.join(" ")}`;
}
