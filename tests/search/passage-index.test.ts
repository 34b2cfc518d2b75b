import { describe, expect, it } from "vitest";
import { findCommonPairs } from "#search/common-pairs.ts";
import { foldedAt } from "#search/passage-index.ts";
import { createQueryReader } from "#search/query.ts";
import { ScoreMemory } from "#search/score-memory.ts";
import { createCandidateSelector } from "#search/select-candidates.ts";
import { WordTable } from "#search/word-table.ts";
import { finish } from "#text/steps.ts";
import { createPassageIndex } from "../helpers/create-passage-index.ts";

const list = ({ starts, items }: { starts: Uint32Array; items: Uint32Array }, at: number) => [
  ...items.subarray(starts[at], starts[at + 1]),
];

describe("createPassageIndex", () => {
  const index = createPassageIndex([
    ["Boats sank,", "the boat sank"],
    [],
    ["’", "The walls"],
    ["boat"],
  ]);
  const { vocabulary, passages, postings, stemWeight } = index;
  const inverse = (count: number) => Math.log(1 + (4 - count + 0.5) / (count + 0.5));

  it("numbers words and stems as they come", () => {
    expect([...vocabulary.held].map((word) => vocabulary.words[word])).toEqual([
      ...["boats", "sank", "the", "boat", "walls"],
    ]);
    expect(["boat", "sink", "the", "wall"].map(vocabulary.stemIdOf.get)).toEqual([0, 1, 2, 3]);
    expect([...vocabulary.stemOf]).toEqual([0, 1, 2, 0, 3]);
    expect(vocabulary.words.map(vocabulary.idOf.get)).toEqual([0, 1, 2, 3, 4]);
    expect(vocabulary.idOf.get("zebra")).toBeUndefined();
    expect(vocabulary.idOf.has("boat")).toBe(true);
    const wordsOf = [0, 1, 2, 3].map((stem) => list(vocabulary.wordsOfStem, stem));
    expect(wordsOf).toEqual([[0, 3], [1], [2], [4]]);
  });

  it("has the words of each passage in order, and the passages of each stem once", () => {
    expect([index.size, index.length]).toEqual([4, 8]);
    const { starts, ends } = passages;
    const wordsOf = (passage: number) =>
      Array.from({ length: ends[passage]! - starts[passage]! }, (_, at) =>
        foldedAt(index, starts[passage]! + at),
      ).join(" ");
    expect([0, 1, 2, 3].map(wordsOf)).toEqual([
      "boats sank the boat sank",
      "",
      "the walls",
      "boat",
    ]);
    const postingsOf = [0, 1, 2, 3].map((stem) => list(postings, stem));
    expect(postingsOf).toEqual([[0, 3], [0], [0, 2], [2]]);
  });

  it("weighs a stem by the passages that hold it", () => {
    const expected = [inverse(2), inverse(1), inverse(2), inverse(1)];
    for (const [stem, weight] of expected.entries())
      expect(stemWeight[stem]).toBeCloseTo(weight, 6);
  });

  it("may hold nothing", () => {
    expect(createPassageIndex([])).toMatchObject({ size: 0, vocabulary: { words: [] } });
  });
});

describe("WordTable", () => {
  it("numbers what is written, its forms and their stems", () => {
    const table = new WordTable();
    const numbers = ["Boats", "boats", "boat", "’", "Boats"].map((word) => table.numberOf(word));
    expect(numbers).toEqual([0, 1, 2, 3, 0]);
    expect(numbers.map((number) => table.writtenOf(number))).toEqual([
      "Boats",
      "boats",
      "boat",
      "’",
      "Boats",
    ]);
    expect([0, 1, 2, 3].map((number) => table.formOf(number))).toEqual([0, 0, 1, -1]);
    expect([0, 1].map((form) => table.foldedOf(form))).toEqual(["boats", "boat"]);
    expect([0, 1].map((form) => table.stemOf(form))).toEqual([0, 0]);
    expect(table.stems).toEqual(["boat"]);
    expect([table.findForm("boats"), table.findStem("boats"), table.findStem("boat")]).toEqual([
      ...[0, undefined, 0],
    ]);
  });
});

describe("findCommonPairs", () => {
  // “of” stands in 22 passages, “we” in 21, “it” in 20: frequent is what stands in more than 20.
  const passages = [
    ...Array.from({ length: 20 }, () => "of x we it"),
    "of we of we of",
    "we of",
    "of y y",
  ];
  const index = createPassageIndex(passages.map((text) => [text]));
  const pairs = finish(findCommonPairs(index));
  const of = (a: string, b: string) => {
    const [first, second] = [a, b].map((word) => index.vocabulary.stemIdOf.get(word) ?? -1);
    const found = pairs.passagesOf(first!, second!);
    return found === null ? null : [...found];
  };

  it.each([
    ["of", "we", [20]],
    ["we", "of", [20, 21]],
    ["of", "of", []],
    ["we", "it", null],
    ["it", "we", null],
    ["of", "zebra", null],
    ["zebra", "of", null],
  ])("“%s %s” stands side by side in %j", (first, second, found) => {
    expect(of(first, second)).toEqual(found);
  });

  it("takes for frequent what stands in a fiftieth of many passages", () => {
    const share = (more: number) => {
      const texts = [
        ...Array.from({ length: 24 + more }, () => "of we"),
        ...Array.from({ length: 1226 - 26 - more }, () => "x"),
      ];
      const held = createPassageIndex(texts.map((text) => [text]));
      const ids = ["of", "we"].map((word) => held.vocabulary.stemIdOf.get(word)!);
      return finish(findCommonPairs(held)).passagesOf(ids[0]!, ids[1]!)?.length ?? null;
    };
    expect([share(0), share(1)]).toEqual([null, 25]);
  });
});

describe("ScoreMemory", () => {
  const lists = { starts: Uint32Array.of(0, 2, 4), items: Uint32Array.of(0, 2, 2, 3) };
  const word = (weight: number, ...stems: readonly (readonly [number, number])[]) => ({
    folded: "",
    readings: new Map(),
    ownStem: -1,
    stems,
    weight,
  });

  it("adds the best reading of each word, and notes what had nothing", () => {
    const memory = new ScoreMemory(4);
    const touched: number[] = [];
    memory.addWord(lists, word(2, [0, 1]), touched);
    expect([[...memory.scores], touched]).toEqual([
      [2, 0, 2, 0],
      [0, 2],
    ]);
    memory.addWord(lists, word(4, [1, 1], [0, 0.5]), touched);
    expect([[...memory.scores], touched]).toEqual([
      [4, 0, 6, 4],
      [0, 2, 3],
    ]);
    memory.addWord(lists, word(1, [0, 1], [1, 0.5]), null);
    expect([...memory.scores]).toEqual([5, 0, 7, 4.5]);
    memory.clear(touched);
    expect([...memory.scores]).toEqual([0, 0, 0, 0]);
    memory.addWord(lists, word(1), touched);
    memory.addWord(lists, word(1, [1, 1]), null);
    memory.clear(null);
    expect([...memory.scores]).toEqual([0, 0, 0, 0]);
  });
});

describe("createCandidateSelector", () => {
  const index = createPassageIndex([
    ["amber cedar dune"],
    ["amber cedar"],
    ["amber grove"],
    ["fjord we of"],
  ]);
  const read = createQueryReader(index);
  const select = (text: string, most: number, factor = Float32Array.of(1, 1, 1, 1)) =>
    createCandidateSelector(
      index,
      finish(findCommonPairs(index)),
      factor,
    )(read(text, false), most).map(({ passage, mostCoverage }) => [
      passage,
      Number(mostCoverage.toFixed(4)),
    ]);

  it("gives what holds most of the words, and how much of them each may hold", () => {
    const { words, weight } = read("amber cedar", false);
    const share = Number((words[0]!.weight / weight).toFixed(4));
    expect(select("amber cedar", 9)).toEqual([
      [0, 1],
      [1, 1],
      [2, share],
    ]);
    expect(select("amber cedar", 2)).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it("marks down by the factor, but not what may be covered", () => {
    expect(select("amber cedar", 1, Float32Array.of(0.9, 1, 1, 1))).toEqual([[1, 1]]);
  });

  it("gives what holds less where nothing holds most", () => {
    const passages = select("dune grove fjord", 9).map(([passage]) => passage);
    expect(passages).toEqual([0, 2, 3]);
  });

  it("gives what holds one word, and nothing of words that none has", () => {
    expect(select("fjord", 9)).toEqual([[3, 1]]);
    expect(select("zebra", 9)).toEqual([]);
    expect(select("", 9)).toEqual([]);
  });

  it("counts an unknown word against none", () => {
    const { words, weight } = read("amber cedar zebra", false);
    const share = Number(((words[0]!.weight + words[1]!.weight) / weight).toFixed(4));
    expect(select("amber cedar zebra", 1)[0]).toEqual([0, 1]);
    expect(share).toBeLessThan(1);
  });
});
