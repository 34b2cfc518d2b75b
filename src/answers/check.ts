import { judgeLookup } from "#search/lookup/judge-lookup.ts";
import type { Line } from "#search/lookup/line-index.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { StoryPerson } from "#story/story.ts";
import type { Span } from "#text/span.ts";
import type { CheckAnswer, Verdict } from "./answer.ts";
import { type Comparison, compareClaim } from "./compare-claim.ts";
import { type ComparedWord, comparedWords } from "./compared-words.ts";
import { foundPerson } from "./found-person.ts";
import { joinedLines } from "./joined-lines.ts";
import { lineHit } from "./line-hit.ts";
import { createWordCosts } from "./word-costs.ts";

export interface CheckQuestion {
  readonly quote: string;
  /** Who is claimed to have said it. */
  readonly person?: string | null | undefined;
}

/** A line of the record laid beside the claim. */
interface Compared {
  readonly line: Line;
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
  const compared = [...lines, ...joinedLines(lines)]
    .map(compareLine)
    .sort((a, b) => b.comparison.likeness - a.comparison.likeness || byKind(a) - byKind(b));
  const best = choose(compared, claimedFor);
  const verdict = best ? judge(best, name !== "", claimedFor, confidence) : "not-on-record";
  const others = compared.filter((other) => other !== best);
  const score = best ? Math.sqrt(confidence * best.comparison.likeness) : 0;
  return {
    answered: verdict !== "not-on-record",
    score,
    verdict,
    claimedFor,
    differences: best?.comparison.differences ?? [],
    hits: (best ? [best, ...others] : others)
      .slice(0, SHOWN)
      .map(({ line, comparison }) => lineHit(line, quote, comparison.likeness)),
  };
}

/** Lays lines beside the claim, one after the other; what they share is read once. */
function lineComparer(quote: string, claimed: readonly ComparedWord[]): (line: Line) => Compared {
  const costsOf = createWordCosts(claimed.map(({ folded }) => folded));
  const wordsIn = new Map<Span, readonly ComparedWord[]>();
  return (line) => {
    const recorded = line.contents.flatMap((stretch) => {
      const words = wordsIn.get(stretch) ?? comparedWords(line.article.text, [stretch]);
      wordsIn.set(stretch, words);
      return words;
    });
    const mayJoin = (line.quotation?.quotation.contents.length ?? 0) < line.contents.length;
    return { line, comparison: compareClaim(quote, claimed, recorded, costsOf, mayJoin) };
  };
}

/** Quoted words before reported ones, those before the article's own. */
function byKind({ line }: Compared): number {
  if (!line.quotation) return 2;
  return line.quotation.quotation.kind === "indirect" ? 1 : 0;
}

function choose(
  compared: readonly Compared[],
  claimedFor: StoryPerson | null,
): Compared | undefined {
  const [nearest] = compared;
  if (!nearest || !claimedFor) return nearest;
  const own = compared.find(({ line }) => line.quotation?.speaker === claimedFor);
  if (!own) return nearest;
  if (nearest.comparison.isVerbatim && !own.comparison.isVerbatim) return nearest;
  return own.comparison.likeness >= nearest.comparison.likeness - OWN_LEAD ? own : nearest;
}

function judge(
  { line, comparison }: Compared,
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
  if (quotation.quotation.kind === "indirect") return "paraphrase";
  return isVerbatim ? "verbatim" : "altered";
}
