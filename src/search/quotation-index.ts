import type { Story, StoryPerson, StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { scanWords } from "#text/split-words.ts";
import { lazy } from "./lazy.ts";
import { sampleQuotation } from "./sample-quotation.ts";
import { VocabularyBuilder } from "./vocabulary.ts";

/** The quotations of a story by who said them, and those that are quoted most. */
export interface QuotationIndex {
  /** What a person said, in order of date. */
  readonly by: (speaker: StoryPerson) => readonly StoryQuotation[];
  /** A line of theirs that shows how they speak. */
  readonly sampleOf: (speaker: StoryPerson) => StoryQuotation | null;
  /** The lines that most articles quote, the most quoted first. */
  readonly mostQuoted: readonly StoryQuotation[];
}

const LINES = 3;
/** Shorter quotations are scraps rather than lines. */
const FEWEST_WORDS = 5;

export function createQuotationIndex({ quotations }: Story): QuotationIndex {
  const bySpeaker = new Map<StoryPerson, StoryQuotation[]>();
  for (const quotation of quotations) {
    if (quotation.speaker) file(bySpeaker, quotation.speaker, quotation);
  }
  const samples = lazy(
    () => new Map([...bySpeaker].map(([speaker, said]) => [speaker, sampleQuotation(said)])),
  );
  const most = lazy(() => mostQuoted(quotations));
  return {
    by: (speaker) => bySpeaker.get(speaker) ?? [],
    sampleOf: (speaker) => samples().get(speaker) ?? null,
    get mostQuoted() {
      return most();
    },
  };
}

/** Quotations of the same words count together, by the number of articles that hold them. */
function mostQuoted(quotations: readonly StoryQuotation[]): readonly StoryQuotation[] {
  const byWords = new Map<string, StoryQuotation[]>();
  const vocabulary = new VocabularyBuilder();
  for (const quotation of quotations) {
    if (quotation.quotation.kind === "indirect" || !quotation.speaker) continue;
    const words = wordNumbers(sliceSpan(quotation.article.text, quotation), vocabulary);
    if (words.length >= FEWEST_WORDS) file(byWords, words.join(" "), quotation);
  }
  return [...byWords.values()]
    .map((same) => ({ line: same[0]!, articles: new Set(same.map((one) => one.article.id)).size }))
    .sort((a, b) => b.articles - a.articles || isWhole(b.line) - isWhole(a.line))
    .slice(0, LINES)
    .map(({ line }) => line);
}

function wordNumbers(text: string, vocabulary: VocabularyBuilder): readonly number[] {
  const words: number[] = [];
  scanWords(text, (start, end) => {
    const word = vocabulary.add(text.slice(start, end));
    if (word >= 0) words.push(word);
  });
  return words;
}

function isWhole({ quotation }: StoryQuotation): number {
  return quotation.kind === "direct" ? 1 : 0;
}

function file<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
