import type { Story, StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";

/** A quotation that shows a command well: direct, with a speaker, of some words; null without quotations. */
export function exampleQuotation({ quotations }: Story): StoryQuotation | null {
  const good = quotations.find(
    (each) => each.quotation.kind === "direct" && each.speaker !== null && wordsOf(each).length > 4,
  );
  return good ?? quotations[0] ?? null;
}

/** Its first words as somebody would type them: without marks. */
export function rememberedWords(quotation: StoryQuotation): string {
  return wordsOf(quotation).slice(0, MOST_WORDS).join(" ");
}

const MOST_WORDS = 7;

function wordsOf(quotation: StoryQuotation): readonly string[] {
  const text = sliceSpan(quotation.article.text, quotation);
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
}
