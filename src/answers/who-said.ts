import { judgeLookup } from "#search/lookup/judge-lookup.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { WhoSaidAnswer } from "./answer.ts";
import { lineHit } from "./line-hit.ts";

const RUNNERS_UP = 5;
/** Looked at to judge how far the best stands out. */
const COMPARED = 10;

/** The quotation that words come from: typos, missing words and another order allowed. */
export function whoSaid(index: StoryIndex, { words }: { words: string }): WhoSaidAnswer {
  const { lineAt, passages, lookup } = index.lines;
  const result = lookup(words, COMPARED);
  const { confidence, answered } = judgeLookup(result, passages.size);
  const best = result.found[0]?.rank ?? 0;
  const hits = result.found
    .slice(0, RUNNERS_UP)
    .map(({ passage, rank }) => lineHit(lineAt(passage), words, (confidence * rank) / best));
  return { answered, score: confidence, hits };
}
