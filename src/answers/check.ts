import { judgeLookup } from "#search/lookup/judge-lookup.ts";
import type { Line } from "#search/lookup/line-index.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { StoryPerson } from "#story/story.ts";
import type { Span } from "#text/span.ts";
import type { CheckAnswer, Verdict } from "./answer.ts";
import { type Comparison, compareClaim } from "./compare-claim.ts";
import { type ComparedWord, comparedWords } from "./compared-words.ts";
import { foundPerson } from "./found-person.ts";
import { isReported } from "./is-reported.ts";
import { joinedLines } from "./joined-lines.ts";
import { lineHit } from "./line-hit.ts";
import { createWordCosts } from "./word-costs.ts";

export interface CheckQuestion {
  readonly quote: string;
  /** Who is claimed to have said it. */
  readonly person?: string | null | undefined;
}

/** What of the record is laid beside the claim: a line, or two that follow each other. */
interface Compared {
  readonly lines: readonly [Line, ...Line[]];
  readonly comparison: Comparison;
}

const NEAREST = 10;
const SHOWN = 5;
const LEAST_LIKENESS = 0.5;
const LEAST_SAME_WORDS = 2;
/** A line of the claimed speaker is preferred when it is nearly as like. */
const OWN_LEAD = 0.2;

/** Judges a quotation that somebody claims: is it on record so, and by that speaker? */
export function check(index: StoryIndex, { quote, person }: CheckQuestion): CheckAnswer {
  const name = person?.trim() ?? "";
  const claimedFor = name === "" ? null : foundPerson(index, name).person;
  const claimed = comparedWords(quote, [{ start: 0, end: quote.length }]);
  const result = index.lines.lookup(quote, NEAREST);
  const { confidence } = judgeLookup(result, index.lines.passages.size);
  const lines = result.found.map(({ passage }) => index.lines.lineAt(passage));
  const compareLine = lineComparer(quote, claimed);
  const compared = [...lines.map((line) => [line] as const), ...joinedLines(lines)]
    .map(compareLine)
    .sort((a, b) => b.comparison.likeness - a.comparison.likeness || byKind(a) - byKind(b));
  const best = choose(compared, claimedFor);
  const verdict = best ? judge(best, name !== "", claimedFor, confidence) : "not-on-record";
  const beside = best?.lines ?? [];
  const likenessOf = new Map<Line, number>();
  for (const { lines, comparison } of best ? [best, ...compared] : compared)
    for (const line of lines) likenessOf.set(line, likenessOf.get(line) ?? comparison.likeness);
  const hits = Array.from(likenessOf, ([line, likeness]) => lineHit(line, quote, likeness));
  const score = best ? Math.sqrt(confidence * best.comparison.likeness) : 0;
  return {
    answered: verdict !== "not-on-record",
    score,
    verdict,
    claimedFor,
    differences: best?.comparison.differences ?? [],
    beside: hits.slice(0, beside.length),
    hits: hits.slice(0, SHOWN),
  };
}

/** Lays lines beside the claim, one after the other; what they share is read once. */
function lineComparer(
  quote: string,
  claimed: readonly ComparedWord[],
): (lines: Compared["lines"]) => Compared {
  const costsOf = createWordCosts(claimed.map(({ folded }) => folded));
  const wordsIn = new Map<Span, readonly ComparedWord[]>();
  return (lines) => {
    const recorded = lines.flatMap(({ article, contents }) =>
      contents.flatMap((stretch) => {
        const words = wordsIn.get(stretch) ?? comparedWords(article.text, [stretch]);
        wordsIn.set(stretch, words);
        return words;
      }),
    );
    const mayJoin = lines.length > 1;
    return { lines, comparison: compareClaim(quote, claimed, recorded, costsOf, mayJoin) };
  };
}

/** Quoted words before reported ones, those before the article's own. */
function byKind({ lines: [line] }: Compared): number {
  if (!line.quotation) return 2;
  return isReported(line.quotation) ? 1 : 0;
}

function choose(
  compared: readonly Compared[],
  claimedFor: StoryPerson | null,
): Compared | undefined {
  const [nearest] = compared;
  if (!nearest || !claimedFor) return nearest;
  const own = compared.find(({ lines: [line] }) => line.quotation?.speaker === claimedFor);
  if (!own) return nearest;
  if (nearest.comparison.isVerbatim && !own.comparison.isVerbatim) return nearest;
  return own.comparison.likeness >= nearest.comparison.likeness - OWN_LEAD ? own : nearest;
}

function judge(
  { lines: [line], comparison }: Compared,
  isClaimed: boolean,
  claimedFor: StoryPerson | null,
  confidence: number,
): Verdict {
  const { likeness, isVerbatim, same } = comparison;
  const isNear = likeness >= LEAST_LIKENESS && same >= LEAST_SAME_WORDS && confidence >= 0.3;
  if (!isVerbatim && !isNear) return "not-on-record";
  const { quotation } = line;
  if (!quotation) return "not-on-record";
  if (isClaimed && quotation.speaker && quotation.speaker !== claimedFor) return "other-speaker";
  if (isReported(quotation)) return "paraphrase";
  return isVerbatim ? "verbatim" : "altered";
}
