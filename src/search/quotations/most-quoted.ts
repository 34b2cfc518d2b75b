import type { Story, StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import type { Steps } from "#text/steps.ts";
import { BestScores } from "../numbers/best-scores.ts";
import { hashQuotations } from "./hash-quotations.ts";

const LINES = 3;

/** Quotations of the same words. */
interface Same {
  readonly line: StoryQuotation;
  /** In how many articles they stand. */
  readonly articles: number;
  /** The place in the story of the first of them and of those with their hash. */
  readonly first: number;
}

/** The lines that most articles quote; of equals whole ones first, then those that come first. */
export function* mostQuoted(story: Story): Steps<readonly StoryQuotation[]> {
  const { quotations } = story;
  const hashed = yield* hashQuotations(story);
  yield;
  const { repeated, single } = groupByHash(hashed, quotations.length);
  yield;
  const same = mostRepeated(quotations, repeated);
  for (const at of firstSingle(quotations, single)) {
    same.push({ line: quotations[at]!, articles: 1, first: at });
  }
  return same
    .sort(
      (a, b) => b.articles - a.articles || isWhole(b.line) - isWhole(a.line) || a.first - b.first,
    )
    .slice(0, LINES)
    .map(({ line }) => line);
}

interface Groups {
  /** The places of quotations with the same hash, where there are several. */
  readonly repeated: readonly (readonly number[])[];
  /** 1 at the place of a quotation that no other has the hash of. */
  readonly single: Uint8Array;
}

/** `hashed`: each quotation's hash times `size` and its place. */
function groupByHash(hashed: Float64Array, size: number): Groups {
  hashed.sort();
  const repeated: number[][] = [];
  const single = new Uint8Array(size);
  for (let from = 0, to = 0; from < hashed.length; from = to) {
    const hash = Math.floor(hashed[from]! / size);
    while (to < hashed.length && Math.floor(hashed[to]! / size) === hash) to++;
    if (to - from === 1) single[hashed[from]! % size] = 1;
    else repeated.push(Array.from(hashed.subarray(from, to), (each) => each % size));
  }
  return { repeated, single };
}

/** Where a hash is shared the words are compared, unless too few share it to be among the first. */
function mostRepeated(
  quotations: readonly StoryQuotation[],
  repeated: readonly (readonly number[])[],
): Same[] {
  const found: Same[] = [];
  const best = new BestScores(LINES);
  for (const group of repeated.toSorted((a, b) => b.length - a.length)) {
    if (group.length < best.least) break;
    for (const same of ofSameWords(quotations, group)) {
      best.note(same.articles);
      found.push(same);
    }
  }
  return found;
}

function ofSameWords(
  quotations: readonly StoryQuotation[],
  alike: readonly number[],
): readonly Same[] {
  const byWords = new Map<string, StoryQuotation[]>();
  for (const at of alike) {
    const quotation = quotations[at]!;
    const words = foldedWords(sliceSpan(quotation.article.text, quotation));
    const list = byWords.get(words);
    if (list) list.push(quotation);
    else byWords.set(words, [quotation]);
  }
  return [...byWords.values()].map((same) => ({
    line: same[0]!,
    articles: new Set(same.map(({ article }) => article.id)).size,
    first: alike[0]!,
  }));
}

/** Of the quotations that stand once, the first whole ones and the first others: all that may be shown. */
function firstSingle(quotations: readonly StoryQuotation[], single: Uint8Array): readonly number[] {
  const found: readonly [number[], number[]] = [[], []];
  for (let at = 0; at < single.length; at++) {
    if (single[at] === 0) continue;
    const list = found[isWhole(quotations[at]!)];
    if (list.length < LINES) list.push(at);
    if (found[0].length + found[1].length === 2 * LINES) break;
  }
  return found.flat();
}

function isWhole({ quotation }: StoryQuotation): 0 | 1 {
  return quotation.kind === "direct" ? 1 : 0;
}

function foldedWords(text: string): string {
  return splitWords(text)
    .map(({ folded }) => folded)
    .join(" ");
}
