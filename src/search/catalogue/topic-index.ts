import type { Story } from "#story/story.ts";
import { COMMON_WORDS } from "#text/common-words.ts";
import { REPORTING_VERBS } from "#text/reporting-verbs.ts";
import type { Steps } from "#text/steps.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import { NumberBuffer } from "../numbers/number-buffer.ts";
import type { PassageWords } from "../words/passage-words.ts";
import type { WordReader } from "../words/word-reader.ts";
import type { WordTable } from "../words/word-table.ts";

/** A word the story speaks of. */
export interface Topic {
  /** As it is most often written. */
  readonly text: string;
  readonly folded: string;
  /** In how many sentences it stands, all forms together. */
  readonly sentences: number;
}

/** What the story is about, the most spoken of first. */
export interface TopicIndex {
  readonly topics: readonly Topic[];
}

const SHORTEST = 4;
const FEWEST = 2;

/** Gathers the words that stand in at least two sentences, one of each family of forms. */
export function* createTopicIndex(story: Story, reader: WordReader): Steps<TopicIndex> {
  const { sentences } = yield* reader.read(story);
  const counter = createCounter(reader.table);
  const size = sentences.starts.length;
  for (let from = 0; from < size; from += STEP) {
    countWords(sentences, counter, from, Math.min(size, from + STEP));
    yield;
  }
  const topics = families(counter, reader.table)
    .map(asTopic)
    .filter(({ sentences }) => sentences >= FEWEST);
  yield;
  topics.sort((a, b) => b.sentences - a.sentences || (a.folded < b.folded ? -1 : 1));
  return { topics };
}

/** So many sentences to a step. */
const STEP = 2000;
/** In place of a family: the word is no topic. */
const NO_TOPIC = 0xffff_ffff;

/** In how many sentences each word is the first of its family (by its stem). */
interface Counter {
  readonly familyOf: Uint32Array;
  readonly counts: Uint32Array;
  /** By the family, the sentence it was last seen in, and one more. */
  readonly seen: Uint32Array;
  /** The words counted, in the order in which they first came. */
  readonly order: NumberBuffer;
}

function createCounter(table: WordTable): Counter {
  const { formOf, stems } = table.state();
  const counts = new Uint32Array(formOf.length);
  const familyOf = counts.map((_, word) => familyIn(table, word));
  return { familyOf, counts, seen: new Uint32Array(stems), order: new NumberBuffer() };
}

/** A loop of its own over numbers alone: within a generator it takes several times as long. */
function countWords(
  { starts, ends, items }: PassageWords,
  { familyOf, counts, seen, order }: Counter,
  from: number,
  to: number,
): void {
  for (let sentence = from; sentence < to; sentence++) {
    const end = ends[sentence]!;
    for (let at = starts[sentence]!; at < end; at++) {
      const word = items[at]!;
      const family = familyOf[word]!;
      if (family === NO_TOPIC || seen[family] === sentence + 1) continue;
      seen[family] = sentence + 1;
      if (counts[word] === 0) order.push(word);
      counts[word]! += 1;
    }
  }
}

/** Each family's forms as they are written, in the order in which they first came. */
function families(
  { familyOf, counts, order }: Counter,
  table: WordTable,
): readonly ReadonlyMap<string, number>[] {
  const families = new Map<number, Map<string, number>>();
  for (const word of order.toArray()) {
    const family = familyOf[word]!;
    const forms = families.get(family) ?? new Map<string, number>();
    families.set(family, forms);
    const written = table.writtenOf(word).replace(/['’]s$/u, "");
    forms.set(written, (forms.get(written) ?? 0) + counts[word]!);
  }
  return [...families.values()];
}

function familyIn(table: WordTable, word: number): number {
  const form = table.formOf(word);
  const folded = form < 0 ? "" : table.foldedOf(form);
  return isTopic(folded) ? table.stemOf(form) : NO_TOPIC;
}

function isTopic(folded: string): boolean {
  if (folded.length < SHORTEST || /^\d/.test(folded)) return false;
  return !STOP_WORDS.has(folded) && !REPORTING_VERBS.has(folded) && !COMMON_WORDS.has(folded);
}

function asTopic(forms: ReadonlyMap<string, number>): Topic {
  let text = "";
  let most = 0;
  let sentences = 0;
  for (const [form, count] of forms) {
    sentences += count;
    if (count > most) [text, most] = [form, count];
  }
  return { text, folded: text.toLowerCase(), sentences };
}
