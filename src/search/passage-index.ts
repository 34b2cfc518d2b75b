import { scanWords } from "#text/split-words.ts";
import { type CommonPairs, findCommonPairs } from "./common-pairs.ts";
import { type GroupedLists, groupNumbers, listLength } from "./grouped-lists.ts";
import { indexNearWords, type NearWords } from "./near-words.ts";
import { NumberBuffer } from "./number-buffer.ts";
import { type Vocabulary, VocabularyBuilder } from "./vocabulary.ts";

/** An inverted index over passages: which words stand in each, and in which each word stands. */
export interface PassageIndex {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  /** Word numbers of each passage in order. */
  readonly passages: GroupedLists;
  /** Stem number → passages that hold it, ascending, each once. */
  readonly postings: GroupedLists;
  /** Stem number → how telling it is (inverse document frequency as in BM25). */
  readonly stemWeight: Float32Array;
  readonly commonPairs: CommonPairs;
  readonly nearWords: NearWords;
}

/** Indexes passages; each is given as its stretches of text, which count as running on. */
export function createPassageIndex(passages: readonly (readonly string[])[]): PassageIndex {
  const builder = new VocabularyBuilder();
  const items = new NumberBuffer();
  const starts = new Uint32Array(passages.length + 1);
  passages.forEach((stretches, passage) => {
    for (const text of stretches) {
      scanWords(text, (start, end) => {
        const id = builder.add(text.slice(start, end));
        if (id >= 0) items.push(id);
      });
    }
    starts[passage + 1] = items.length;
  });
  return assemble(builder.finish(), { starts, items: items.toArray() });
}

function assemble(vocabulary: Vocabulary, passages: GroupedLists): PassageIndex {
  const size = passages.starts.length - 1;
  const postings = invert(passages, vocabulary);
  const stemWeight = Float32Array.from({ length: vocabulary.stemIdOf.size }, (_, stemId) =>
    inverseFrequency(listLength(postings, stemId), size),
  );
  return {
    size,
    vocabulary,
    passages,
    postings,
    stemWeight,
    commonPairs: findCommonPairs(passages, vocabulary.stemOf, postings),
    nearWords: indexNearWords(vocabulary.words),
  };
}

/** The weight of something that stands in `count` of `size` passages. */
export function inverseFrequency(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

function invert({ starts, items }: GroupedLists, { stemOf, stemIdOf }: Vocabulary): GroupedLists {
  return groupNumbers(stemIdOf.size, (put) => {
    const lastPassage = new Int32Array(stemIdOf.size).fill(-1);
    for (let passage = 0; passage + 1 < starts.length; passage++) {
      for (let at = starts[passage]!; at < starts[passage + 1]!; at++) {
        const stemId = stemOf[items[at]!]!;
        if (lastPassage[stemId] === passage) continue;
        lastPassage[stemId] = passage;
        put(stemId, passage);
      }
    }
  });
}
