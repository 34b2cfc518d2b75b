import { type QuotationBlock, quotation } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import type { Messages } from "#languages/en.ts";
import { bold, dated, type Inline, type Run, words } from "#languages/inline.ts";
import type { Place, Story, StoryQuotation } from "#story/story.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { type Span, sliceSpan, spanContains } from "#text/span.ts";

/** A quotation as every command shows it: the words, who said them, to whom, where and when. */
export function quoted(
  spoken: StoryQuotation,
  { story, say }: Pick<CommandContext, "story" | "say">,
  emphasis: readonly Span[] = [],
): QuotationBlock {
  const isPart = spoken.quotation.kind !== "direct";
  const place = isPart ? sentenceAround(spoken, story) : spoken;
  return quotation(place, {
    emphasis: isPart ? spoken.quotation.contents : emphasis,
    byline: byline(spoken, say),
    date: spoken.date,
    quotationId: spoken.id,
  });
}

/** Who spoke, by full name and as the text has it, to whom and where. */
function byline(spoken: StoryQuotation, messages: Messages): Inline {
  const say = messages.byline;
  const { article, speaker, addressee, quotation } = spoken;
  const { mention, occasion, kind, correctedOn } = quotation;
  const named = mention === null ? null : words({ article, ...mention });
  const parts: Run[] = [];
  if (speaker !== null) {
    parts.push(bold(speaker.name));
    const isPlain = mention === null || isPartOf(sliceSpan(article.text, mention), speaker.name);
    if (named !== null && !isPlain) parts.push(...say.inTheText(named));
  } else if (named !== null) {
    parts.push({ ...named, style: "bold" });
  } else parts.push(say.notNamed);
  if (addressee !== null) parts.push(...say.to(bold(addressee.name)));
  if (occasion !== null) parts.push(" · ", words({ article, ...occasion }));
  if (kind === "indirect") parts.push(` · ${say.reported}`);
  if (correctedOn !== undefined) parts.push(" · ", ...corrected(correctedOn, messages));
  return parts;
}

/** Who corrected it is shown to nobody here, that and when to all. */
export function corrected(on: IsoDate, { correct: say }: Messages): readonly Run[] {
  return say.byModerators(dated(on));
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
