import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLetterLikeness } from "#search/lookup/letter-likeness.ts";
import { type Alignment, createQueryAligner } from "#search/lookup/query-aligner.ts";
import { lengthFactors } from "#search/passages/length-factors.ts";
import { createQueryReader } from "#search/passages/query.ts";
import { createPassageIndex } from "../../helpers/create-passage-index.ts";

const FILL = "amber cedar dune ember fjord grove hazel inlet jasper".split(" ");
/** Two words with so many between them. */
const apart = (first: string, words: number, last: string) =>
  `${first} ${FILL.slice(0, words).join(" ")} ${last}`;

const index = createPassageIndex([
  ["harbour bridge ferry meadow quarry"],
  ["we"],
  [apart("castle", 8, "tunnel")],
  [apart("anchor", 9, "beacon")],
  [apart("candle", 5, "dragon")],
  [apart("engine", 6, "forest")],
]);
const read = createQueryReader(index);
const start = createQueryAligner(index, Float32Array.of(1, 1, 1, 1, 1, 0.5));

function align(query: string, passage: number): Alignment {
  return start(read(query, false)).align(passage);
}

/** The weight of a word that stands in one of the six passages. */
const W = Math.log(1 + 5.5 / 1.5);
/** Two words side by side in both add this much. */
const BESIDE = 0.35;

describe("an alignment, each word held weighing the same", () => {
  it.each([
    // query, coverage, order, exact, found, run, first, last
    ["harbour bridge ferry", 1, 1, 1, 1, 3, 0, 2],
    ["ferry meadow", 1, 1, 1, 1, 2, 2, 3],
    // Against the order of the passage only one of them stands in order.
    ["bridge harbour", 1, W / (2 * W + BESIDE), 1, 1, 1, 0, 1],
    // A word left out: 0.1 off, 0.15 for standing close; the stretch is one longer than the query.
    ["harbour ferry", 1 - 0.03 / 2, (2 * W - 0.1 + 0.15) / (2 * W + BESIDE), 1, 1, 1, 0, 2],
    ["harbour meadow", 1 - 0.06 / 2, (2 * W - 0.2 + 0.15) / (2 * W + BESIDE), 1, 1, 1, 0, 3],
    ["harbour quarry", 1 - 0.09 / 2, (2 * W - 0.3) / (2 * W + BESIDE), 1, 1, 1, 0, 4],
    // A word of the query passed over: 0.05 off.
    [
      "harbour quarry bridge",
      1 - 0.06 / 3,
      (2 * W - 0.05 + 0.15) / (3 * W + 2 * BESIDE),
      1,
      1,
      1,
      0,
      4,
    ],
    ["bridge harbour ferry", 1, (2 * W + 0.1) / (3 * W + 2 * BESIDE), 1, 1, 1, 0, 2],
    // The longest run, not the last one.
    ["harbour bridge quarry", 1 - 0.06 / 3, (3 * W + 0.3) / (3 * W + 2 * BESIDE), 1, 1, 2, 0, 4],
    // Up to two words passed over still stand close.
    ["harbour castle tunnel bridge", 0.5, (2 * W + 0.05) / (4 * W + 3 * BESIDE), 0.5, 0.5, 1, 0, 1],
    [
      "harbour castle tunnel anchor bridge",
      0.4,
      (2 * W - 0.15) / (5 * W + 4 * BESIDE),
      0.4,
      0.4,
      1,
      0,
      1,
    ],
    // Another form is held for 0.93, and counts as exact.
    ["harbours", 0.93, 0.93, 1, 1, 1, 0, 0],
    // A swap of two letters in seven: 0.8 mistakes, 1.15 of their share off.
    ["harbuor", 1 - (0.8 / 7) * 1.15, 1 - (0.8 / 7) * 1.15, 0, 1, 0, 0, 0],
    // Each word of the passage serves one of the query.
    ["harbour harbour", 0.5, W / (2 * W + BESIDE), 0.5, 0.5, 1, 0, 0],
    ["castle", 0, 0, 0, 0, 0, null, null],
  ])("%s", (query, coverage, order, exact, found, run, first, last) => {
    const alignment = align(query, 0);
    const { passage, score } = alignment;
    expect(passage).toBe(0);
    expect(alignment.coverage).toBeCloseTo(coverage, 6);
    expect(alignment.order).toBeCloseTo(order, 6);
    expect(score).toBeCloseTo((coverage + order) / 2, 6);
    expect(alignment.exact).toBeCloseTo(exact, 6);
    expect([alignment.found, alignment.run]).toEqual([found, run]);
    if (first !== null) expect([alignment.first, alignment.last]).toEqual([first, last]);
  });

  it.each([
    // Words eight apart still follow each other, words nine apart do not.
    ["castle tunnel", 2, 2 * W - 0.8, 0.5],
    ["anchor beacon", 3, W, 0.5],
    // The stretch of two words is at most seven words long.
    ["candle dragon", 4, 2 * W - 0.5, 1 - (5 * 0.03) / 2],
    ["engine forest", 5, 2 * W - 0.6, 0.5],
  ])("%s in passage %i", (query, passage, chain, coverage) => {
    const alignment = align(query, passage);
    expect(alignment.order).toBeCloseTo(chain / (2 * W + BESIDE), 6);
    expect(alignment.coverage).toBeCloseTo(coverage, 6);
  });

  it("counts loose words wherever they stand, by the passage's factor", () => {
    expect(align("harbour harbour", 0).loose).toBeCloseTo(1, 6);
    expect(align("anchor beacon", 3).loose).toBeCloseTo(1, 6);
    expect(align("engine forest", 5).loose).toBeCloseTo(0.5, 6);
    expect(align("harbour castle", 1).loose).toBe(0);
  });

  it("is bound by what it covers, as if all of it stood in order", () => {
    const { bound } = start(read("harbour ferry", false));
    expect(bound(1)).toBe(1);
    expect(bound(0)).toBeCloseTo(BESIDE / (2 * W + BESIDE) / 2, 6);
    expect(bound(0.5)).toBeCloseTo((0.5 + (W + BESIDE) / (2 * W + BESIDE)) / 2, 6);
  });

  it("starts anew with each query", () => {
    const before = start(read("harbour bridge", false)).align(0);
    start(read("meadow quarry", false)).align(0);
    expect(start(read("harbour bridge", false)).align(0)).toEqual(before);
    expect(align("castle", 0).coverage).toBe(0);
  });
});

describe("passages whose words lie alike", () => {
  const WORDS = ["harbour", "harbours", "bridge", "ferry", "meadow", "amber", "cedar"];
  const line = fc
    .array(fc.constantFrom(...WORDS), { maxLength: 9 })
    .map((words) => words.join(" "));

  it("are aligned as if each were the only one", () => {
    const lines = fc.array(line, { minLength: 1, maxLength: 12 });
    const property = fc.property(lines, line, (passages, query) => {
      const factors = Float32Array.from(passages, (_, at) => 1 - at / 40);
      const held = createPassageIndex(passages.map((each) => [each]));
      const asked = createQueryReader(held)(query, false);
      if (asked.words.length === 0) return;
      const together = createQueryAligner(held, factors)(asked);
      for (const passage of passages.keys()) {
        const alone = createQueryAligner(held, factors)(asked);
        expect(together.glance(passage)).toEqual(alone.glance(passage));
        expect(together.align(passage)).toEqual(alone.align(passage));
      }
    });
    fc.assert(property, { seed: 4, numRuns: 150 });
  });

  it("are aligned each by itself when there are more ways than room", () => {
    const passages = Array.from({ length: 1300 }, (_, at) =>
      Array.from({ length: 11 }, (_, bit) => ((at >> bit) & 1 ? "harbour" : "amber")).join(" "),
    );
    const held = createPassageIndex(passages.map((each) => [`harbour ${each}`]));
    const asked = createQueryReader(held)("harbour harbour", false);
    const factors = Float32Array.from(passages, () => 1);
    const together = createQueryAligner(held, factors)(asked);
    const aligned = passages.map((_, passage) => together.align(passage));
    for (const passage of [0, 3, 1023, 1024, 1025, 1299]) {
      const alone = createQueryAligner(held, factors)(asked).align(passage);
      expect(aligned[passage]).toEqual(alone);
      expect(together.align(passage)).toEqual(alone);
    }
  });
});

describe("createLetterLikeness", () => {
  const like = (query: string, passage: number, first: number, last: number) =>
    createLetterLikeness(index, read(query, false))(passage, first, last);

  it.each([
    ["harbour bridge", 0, 0, 1, 1],
    ["harbourbridge", 0, 0, 1, 1 - 1 / 13],
    ["harbor bridg", 0, 0, 1, 1 - 1 / 12],
    ["", 0, 0, 1, 0],
    // Three words on either side of the stretch are looked at, and no other passage's.
    ["quarry", 0, 1, 1, 1],
    ["castle", 2, 3, 3, 1],
    ["we", 0, 4, 4, 1 - 1 / 2],
  ])("of “%s” in passage %i at %i to %i", (query, passage, first, last, likeness) => {
    expect(like(query, passage, first, last)).toBeCloseTo(likeness, 10);
  });

  it("does not look further", () => {
    expect(like("quarry", 0, 0, 0)).toBeLessThan(1);
    expect(like("castle", 2, 4, 4)).toBeLessThan(1);
    expect(like("tunnel", 2, 5, 5)).toBeLessThan(1);
    expect(like("tunnel", 2, 6, 6)).toBe(1);
  });

  it("looks for pieces of at most 31 letters wherever each is", () => {
    expect(like("quarry meadow ferry harbour bridge", 0, 0, 4)).toBeGreaterThan(0.6);
    const long = "a".repeat(40);
    const held = createPassageIndex([[`${"a".repeat(40)} b`]]);
    expect(createLetterLikeness(held, createQueryReader(held)(long, false))(0, 0, 0)).toBe(1);
  });
});

describe("lengthFactors", () => {
  it.each([
    [
      "of mean length",
      [
        [1, 1],
        [1, 1],
      ],
      [1, 1],
    ],
    ["twice and half of it", [[1, 1, 1], [1]], [1 / (0.85 + 0.15 * 1.5), 1 / (0.85 + 0.15 * 0.5)]],
    ["an empty one", [[], [1, 1]], [1 / 0.85, 1 / (0.85 + 0.3)]],
    ["none", [], []],
  ])("of passages %s", (_, passages: number[][], expected) => {
    const texts = passages.map((words) => [words.map(() => "boat").join(" ")]);
    const factors = [...lengthFactors(createPassageIndex(texts))];
    expect(factors).toHaveLength(expected.length);
    for (const [at, factor] of factors.entries()) expect(factor).toBeCloseTo(expected[at]!, 6);
  });
});
