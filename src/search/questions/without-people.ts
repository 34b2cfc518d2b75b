import type { SentenceIndex } from "../sentences/sentence-index.ts";
import type { StorySentence } from "../sentences/story-sentences.ts";

/** A sentence's text with its people blanked, names and "the singer": what is left may be a place. */
export function withoutPeople(
  { personIn }: SentenceIndex,
  { article, mentions, start }: StorySentence,
  text: string,
): string {
  let left = text;
  for (const mention of mentions) {
    if (mention.kind === "pronoun") continue;
    if (personIn(article, mention.person)?.kind !== "person") continue;
    const from = Math.max(0, mention.start - start);
    const to = Math.min(text.length, mention.end - start);
    left = left.slice(0, from) + "_".repeat(to - from) + left.slice(to);
  }
  return left;
}
