import { createEndingSums } from "#analysis/quotations/contents/create-ending-sums.ts";
import { endContent } from "#analysis/quotations/contents/end-content.ts";
import { tellContent } from "#analysis/quotations/contents/tell-content.ts";
import { mayEndBefore, tellEnding } from "#analysis/quotations/contents/tell-ending.ts";
import type { Weights } from "#analysis/quotations/models.ts";
import type { Place, ReportedContent } from "#analysis/quotations/place.ts";
import { spanOf } from "#analysis/quotations/span-of.ts";
import { type Span, spansOverlap } from "#text/span.ts";
import type { RankingCase } from "./learn-weights.ts";
import { namedFeatures } from "./named-features.ts";
import type { ArticleCases } from "./quote-cases.ts";
import type { GoldQuote } from "./quote-gold.ts";

/** For each place where a clause that is rightly begun may be over: is it? */
export function endingCases({ article, places }: ArticleCases): readonly RankingCase[] {
  const { text, quotes } = article;
  return places.flatMap((place) =>
    [...place.contents.values()].flatMap((content) => {
      const { first } = content.segments.at(-1)!;
      const { start } = spanOf(place.scene, { first, last: first });
      const gold = quotesOf(content, quotes).find(
        (quote) => firstWord(text, quote.start) === firstWord(text, start),
      );
      return gold ? endings(place, content, lastWord(text, gold.end), text) : [];
    }),
  );
}

function endings(
  place: Place,
  content: ReportedContent,
  goldEnd: number,
  text: string,
): readonly RankingCase[] {
  const { scene } = place;
  const { first, last } = content.segments.at(-1)!;
  const cases: RankingCase[] = [];
  for (let next = first + 1; next <= last; next++) {
    if (!mayEndBefore(place, next)) continue;
    const end = lastWord(text, spanOf(scene, { first: next - 1, last: next - 1 }).end);
    if (end > goldEnd) break;
    const over = end === goldEnd;
    cases.push({
      candidates: [
        namedFeatures((features) => tellEnding(place, content, first, next, features)),
        [],
      ],
      right: over ? [1, 0] : [0, 1],
    });
    if (over) break;
  }
  return cases;
}

/** For each clause that a verb may report: is it marked as reported by that verb? */
export function contentCases(
  { article, places }: ArticleCases,
  ending: Weights,
): readonly RankingCase[] {
  return places.flatMap((place) =>
    [...place.contents.values()].map((each) => {
      const content = endContent(place, each, createEndingSums(ending));
      const parts = content.segments.map((part) => spanOf(place.scene, part));
      const right = quotesOf(content, article.quotes).some((quote) =>
        parts.some((part) => overlap(part, quote) >= 0.5),
      );
      const names = namedFeatures((features) => tellContent(each, features));
      return { candidates: [names, []], right: right ? [1, 0] : [0, 1] };
    }),
  );
}

/** What the gold says the content's cue reports. */
function quotesOf(
  { scene, frame }: ReportedContent,
  quotes: readonly GoldQuote[],
): readonly GoldQuote[] {
  const cue = spanOf(scene, frame.cue);
  return quotes.filter(
    ({ cue_start, cue_end }) =>
      cue_start != null && spansOverlap(cue, { start: cue_start, end: cue_end! }),
  );
}

/** Intersection over union, in characters. */
function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + b.end - b.start - shared);
}

function firstWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[\p{L}\p{N}]/u.test(text[at]!)) at++;
  return at;
}

function lastWord(text: string, to: number): number {
  let at = to;
  while (at > 0 && !/[\p{L}\p{N}%$)]/u.test(text[at - 1]!)) at--;
  return at;
}
