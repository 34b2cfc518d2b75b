import type { Story, StoryPerson, StoryQuotation } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { sampleQuotation } from "./sample-quotation.ts";
import type { WordReader } from "./word-reader.ts";

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

export function* createQuotationIndex(
  { quotations }: Story,
  words: WordReader,
): Steps<QuotationIndex> {
  const bySpeaker = new Map<StoryPerson, StoryQuotation[]>();
  for (const quotation of quotations) {
    if (quotation.speaker) file(bySpeaker, quotation.speaker, quotation);
  }
  yield;
  const samples = new Map(
    [...bySpeaker].map(([speaker, said]) => [speaker, sampleQuotation(said)]),
  );
  yield;
  const most = yield* mostQuoted(quotations, words);
  return {
    by: (speaker) => bySpeaker.get(speaker) ?? [],
    sampleOf: (speaker) => samples.get(speaker) ?? null,
    mostQuoted: most,
  };
}

/** Quotations of the same words count together, by the number of articles that hold them. */
function* mostQuoted(
  quotations: readonly StoryQuotation[],
  words: WordReader,
): Steps<readonly StoryQuotation[]> {
  const byHash = new Map<number, StoryQuotation[]>();
  for (const [at, quotation] of quotations.entries()) {
    if (at % STEP === 0) yield;
    if (quotation.quotation.kind === "indirect" || !quotation.speaker) continue;
    const hash = hashOfWords(quotation, words);
    if (hash !== null) file(byHash, hash, quotation);
  }
  yield;
  return [...byHash.values()]
    .flatMap((alike) => ofSameWords(alike, words))
    .map((same) => ({ line: same[0]!, articles: new Set(same.map((one) => one.article.id)).size }))
    .sort((a, b) => b.articles - a.articles || isWhole(b.line) - isWhole(a.line))
    .slice(0, LINES)
    .map(({ line }) => line);
}

/** So many quotations to a step. */
const STEP = 500;

/** FNV-1a over the forms of the words; null for a scrap. */
function hashOfWords(quotation: StoryQuotation, words: WordReader): number | null {
  let hash = 0x811c9dc5;
  let count = 0;
  forEachForm(quotation, words, (form) => {
    hash = Math.imul(hash ^ form, 0x01000193);
    count++;
  });
  return count < FEWEST_WORDS ? null : hash;
}

/** Few hashes are shared, and only then are the words compared. */
function ofSameWords(
  alike: readonly StoryQuotation[],
  words: WordReader,
): readonly (readonly StoryQuotation[])[] {
  if (alike.length === 1) return [alike];
  const byWords = new Map<string, StoryQuotation[]>();
  for (const quotation of alike) {
    const forms: number[] = [];
    forEachForm(quotation, words, (form) => forms.push(form));
    file(byWords, forms.join(" "), quotation);
  }
  return [...byWords.values()];
}

function forEachForm(
  { article, start, end }: StoryQuotation,
  words: WordReader,
  visit: (form: number) => void,
): void {
  words.forEachWord(article, { start, end }, (word) => {
    const form = words.table.formOf(word);
    if (form >= 0) visit(form);
  });
}

function isWhole({ quotation }: StoryQuotation): number {
  return quotation.kind === "direct" ? 1 : 0;
}

function file<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
