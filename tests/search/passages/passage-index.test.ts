import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCandidateSelector } from "#search/lookup/select-candidates.ts";
import { MemberLists } from "#search/numbers/member-lists.ts";
import { type Clue, ScoreMemory } from "#search/numbers/score-memory.ts";
import { createPairFinder } from "#search/passages/common-pairs.ts";
import { foldedAt } from "#search/passages/passage-index.ts";
import { createQueryReader } from "#search/passages/query.ts";
import { WordTable } from "#search/words/word-table.ts";
import { finish } from "#text/steps.ts";
import { createPassageIndex } from "../../helpers/create-passage-index.ts";

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

describe("createPairFinder", () => {
  // “of” stands in 22 passages, “we” in 21, “it” in 20: frequent is what stands in more than 20.
  const passages = [
    ...Array.from({ length: 20 }, () => "of x we it"),
    "of we of we of",
    "we of",
    "of y y",
  ];
  const index = createPassageIndex(passages.map((text) => [text]));
  const pairs = finish(createPairFinder()(index));
  const of = (a: string, b: string) => {
    const [first, second] = [a, b].map((word) => index.vocabulary.stemIdOf.get(word) ?? -1);
    const pair = pairs.find(first!, second!);
    if (pair === null) return null;
    const { starts, items } = pairs.lists.lists;
    return [...items.subarray(starts[pair], starts[pair + 1])];
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
      const { find, lists } = finish(createPairFinder()(held));
      const pair = find(ids[0]!, ids[1]!);
      return pair === null ? null : lists.lengthOf(pair);
    };
    expect([share(0), share(1)]).toEqual([null, 25]);
  });
});

describe("MemberLists", () => {
  it("tells what is on a list as the list does, long or short", () => {
    const list = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 100 });
    fc.assert(
      fc.property(list, list, (...given) => {
        const sorted = given.map((each) => each.toSorted((a, b) => a - b));
        const starts = Uint32Array.of(0, sorted[0]!.length, sorted.flat().length);
        const lists = new MemberLists({ starts, items: Uint32Array.from(sorted.flat()) }, 100);
        for (const [number, members] of sorted.entries()) {
          const bits = lists.bitsOf(number);
          expect(bits === null).toBe(members.length < 100 / 32);
          for (let passage = 0; passage < 100; passage++) {
            const isMember = members.includes(passage);
            expect(lists.isOn(number, passage)).toBe(isMember);
            if (bits) expect(((bits[passage >>> 5]! >>> (passage & 31)) & 1) === 1).toBe(isMember);
          }
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

describe("ScoreMemory", () => {
  const groups = { starts: Uint32Array.of(0, 2, 4), items: Uint32Array.of(0, 2, 2, 3) };
  /** Each list is long among four passages and short among a hundred. */
  const sizes = [4, 100];
  const clue = (size: number, weight: number, ...readings: readonly [number, number][]): Clue => ({
    lists: new MemberLists(groups, size),
    readings,
    weight,
  });

  it.each(sizes)("adds the best reading of each clue, and notes what had nothing (%i)", (size) => {
    const memory = new ScoreMemory(size);
    const scores = () => [...memory.scores.subarray(0, 4)];
    memory.add(clue(size, 2, [0, 1]));
    expect([scores(), [...memory.touched]]).toEqual([
      [2, 0, 2, 0],
      [0, 2],
    ]);
    memory.add(clue(size, 4, [1, 1], [0, 0.5]));
    expect([scores(), [...memory.touched]]).toEqual([
      [4, 0, 6, 4],
      [0, 2, 3],
    ]);
    memory.addTo(Uint32Array.of(3, 2), clue(size, 1, [0, 1], [1, 0.5]));
    expect(scores()).toEqual([4, 0, 7, 4.5]);
    memory.addTo(Uint32Array.of(0, 3), clue(size, 1, [0, 1]));
    expect(scores()).toEqual([5, 0, 7, 4.5]);
    memory.clear();
    expect([scores(), [...memory.touched]]).toEqual([[0, 0, 0, 0], []]);
    memory.add(clue(size, 1));
    expect([scores(), [...memory.touched]]).toEqual([[0, 0, 0, 0], []]);
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
      finish(createPairFinder()(index)),
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
