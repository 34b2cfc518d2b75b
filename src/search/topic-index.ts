import type { Story } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import { STOP_WORDS } from "#text/stop-words.ts";

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
export function createTopicIndex(story: Story): TopicIndex {
  const families = new Map<string, Map<string, number>>();
  for (const { article, analysis } of story.articles) {
    for (const sentence of analysis.sentences)
      countWords(sliceSpan(article.text, sentence), families);
  }
  const topics = [...families.values()].map(asTopic).filter(({ sentences }) => sentences >= FEWEST);
  topics.sort((a, b) => b.sentences - a.sentences || (a.folded < b.folded ? -1 : 1));
  return { topics };
}

function countWords(sentence: string, families: Map<string, Map<string, number>>): void {
  const seen = new Set<string>();
  for (const { folded, start, end } of splitWords(sentence)) {
    if (folded.length < SHORTEST || STOP_WORDS.has(folded) || /^\d/.test(folded)) continue;
    const family = stem(folded);
    if (seen.has(family)) continue;
    seen.add(family);
    const forms = families.get(family) ?? new Map<string, number>();
    families.set(family, forms);
    const written = sentence.slice(start, end).replace(/['’]s$/u, "");
    forms.set(written, (forms.get(written) ?? 0) + 1);
  }
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
