import type { Story } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import type { WordReader } from "./word-reader.ts";
import type { WordTable } from "./word-table.ts";

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
export function* createTopicIndex(story: Story, words: WordReader): Steps<TopicIndex> {
  const counter = createCounter(words.table);
  for (const { article, analysis } of story.articles) {
    for (const sentence of analysis.sentences) {
      words.forEachWord(article, sentence, counter.count);
      counter.endSentence();
    }
    yield;
  }
  const topics = counter
    .families()
    .map(asTopic)
    .filter(({ sentences }) => sentences >= FEWEST);
  topics.sort((a, b) => b.sentences - a.sentences || (a.folded < b.folded ? -1 : 1));
  return { topics };
}

const NO_TOPIC = -1;

/** Counts in how many sentences each word is the first of its family (by its stem). */
function createCounter(table: WordTable) {
  /** By the word's number. */
  const familyOf: number[] = [];
  const counts = new Map<number, number>();
  /** By the family, the sentence it was last seen in. */
  const seen: number[] = [];
  let sentence = 0;
  return {
    count: (word: number): void => {
      familyOf[word] ??= familyIn(table, word);
      const family = familyOf[word];
      if (family === NO_TOPIC || seen[family] === sentence) return;
      seen[family] = sentence;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    endSentence: (): void => {
      sentence++;
    },
    /** Each family's forms as they are written, in the order in which they first came. */
    families: (): readonly ReadonlyMap<string, number>[] => {
      const families = new Map<number, Map<string, number>>();
      for (const [word, count] of counts) {
        const family = familyOf[word]!;
        const forms = families.get(family) ?? new Map<string, number>();
        families.set(family, forms);
        const written = table.writtenOf(word).replace(/['’]s$/u, "");
        forms.set(written, (forms.get(written) ?? 0) + count);
      }
      return [...families.values()];
    },
  };
}

function familyIn(table: WordTable, word: number): number {
  const form = table.formOf(word);
  const folded = form < 0 ? "" : table.foldedOf(form);
  if (folded.length < SHORTEST || STOP_WORDS.has(folded) || /^\d/.test(folded)) return NO_TOPIC;
  return table.stemOf(form);
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
