import type { Story, StoryQuotation } from "#story/story.ts";

/** Quotations by id, as a button carries them in place of their words: `#q1a #q2b`. */
export function quotationIds(quotations: readonly StoryQuotation[]): string {
  return quotations.map(({ id }) => `#${id}`).join(" ");
}

/**
 * The quotations of such a list, in its order; null when the text is no such list.
 * One that is no longer held is left out.
 */
export function quotationsByIds(text: string, story: Story): readonly StoryQuotation[] | null {
  if (!/^#q[\da-z-]+(?: #q[\da-z-]+)*$/.test(text)) return null;
  const wanted = text.split(" ").map((id) => id.slice(1));
  return wanted.flatMap((id) => story.quotations.find((quotation) => quotation.id === id) ?? []);
}
