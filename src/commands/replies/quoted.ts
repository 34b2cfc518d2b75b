import { type QuotationBlock, quotation } from "#interactions/block.ts";
import { bold, type Inline, type Run, words } from "#interactions/inline.ts";
import type { Place, Story, StoryQuotation } from "#story/story.ts";
import { type Span, sliceSpan, spanContains } from "#text/span.ts";

/** A quotation as every command shows it: the words, who said them, to whom, where and when. */
export function quoted(
  spoken: StoryQuotation,
  story: Story,
  emphasis: readonly Span[] = [],
): QuotationBlock {
  const isPart = spoken.quotation.kind !== "direct";
  const place = isPart ? sentenceAround(spoken, story) : spoken;
  return quotation(place, {
    emphasis: isPart ? spoken.quotation.contents : emphasis,
    byline: byline(spoken),
    date: spoken.date,
  });
}

/** Who spoke, by full name and as the text has it, to whom and where. */
export function byline(spoken: StoryQuotation): Inline {
  const { article, speaker, addressee, quotation } = spoken;
  const { mention, occasion, kind } = quotation;
  const named = mention === null ? null : words({ article, ...mention });
  const parts: Run[] = [];
  if (speaker !== null) {
    parts.push(bold(speaker.name));
    const isPlain = mention === null || isPartOf(sliceSpan(article.text, mention), speaker.name);
    if (named !== null && !isPlain) parts.push(" (in the text: “", named, "”)");
  } else if (named !== null) {
    parts.push({ ...named, style: "bold" });
  } else parts.push("speaker not named");
  if (addressee !== null) parts.push(" to ", bold(addressee.name));
  if (occasion !== null) parts.push(" · ", words({ article, ...occasion }));
  if (kind === "indirect") parts.push(" · reported, not quoted");
  return parts;
}

/** `Legend` says no more than `John Legend`. */
function isPartOf(mention: string, name: string): boolean {
  return ` ${name} `.includes(` ${mention} `);
}

/** A few quoted words, or a reported clause, say little without the sentence they stand in. */
function sentenceAround(spoken: StoryQuotation, story: Story): Place {
  const { article } = spoken;
  const sentences = story.articles.find((each) => each.article === article)?.analysis.sentences;
  const around = sentences?.find((sentence) => spanContains(sentence, spoken));
  return around ? { article, start: around.start, end: around.end } : spoken;
}
