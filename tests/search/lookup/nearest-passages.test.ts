import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestPassages } from "#search/lookup/nearest-passages.ts";
import type { Alignment, QueryAligner } from "#search/lookup/query-aligner.ts";

/** What is known of a passage's alignment, from which a stand-in aligner tells it. */
interface Held {
  readonly score: number;
  /** How much higher it might have been by its words alone. */
  readonly more: number;
  readonly loose: number;
}

function alignerOf(passages: readonly Held[]) {
  const aligned: number[] = [];
  const aligner: QueryAligner = {
    bound: () => 1,
    glance: (passage) => {
      const { score, more, loose } = passages[passage]!;
      return { passage, mostScore: score + more, loose };
    },
    align: (passage) => {
      aligned.push(passage);
      const { score, loose } = passages[passage]!;
      const others = { coverage: 0, order: 0, exact: 0, found: 0, run: 0, first: 0, last: 0 };
      return { passage, score, loose, ...others } satisfies Alignment;
    },
  };
  return { aligner, aligned };
}

function nearestOf(passages: readonly Held[], most: number) {
  const { aligner, aligned } = alignerOf(passages);
  const candidates = passages.map((_, passage) => ({ passage, mostCoverage: 1 }));
  const found = nearestPassages(aligner, candidates, most).map(({ passage }) => passage);
  return { found, aligned };
}

/** All aligned, then put in order: loose words count the more, the lower the best score. */
function nearestOfAll(passages: readonly Held[], most: number): number[] {
  const highest = Math.max(0, ...passages.map(({ score }) => score));
  const doubt = Math.min(1, Math.max(0, (0.8 - highest) / 0.3));
  const nearness = ({ score, loose }: Held) => score + doubt * Math.min(1.2, loose);
  return passages
    .map((held, passage) => ({ passage, near: nearness(held) }))
    .sort((a, b) => b.near - a.near || a.passage - b.passage)
    .slice(0, most)
    .map(({ passage }) => passage);
}

const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
const held = fc.record({ score: share, more: share, loose: fc.oneof(share, fc.constant(1.5)) });

describe("nearestPassages", () => {
  it("finds what it would find if it aligned all", () => {
    fc.assert(
      fc.property(
        fc.array(held, { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (all, most) => {
          expect(nearestOf(all, most).found).toEqual(nearestOfAll(all, most));
        },
      ),
    );
  });

  it("aligns only what could be among the nearest", () => {
    const near = Array.from({ length: 10 }, () => ({ score: 0.9, more: 0, loose: 1 }));
    const far = Array.from({ length: 200 }, () => ({ score: 0.3, more: 0.2, loose: 1 }));
    expect(nearestOf([...near, ...far], 10).aligned).toHaveLength(10);
  });

  it("aligns what loose words may bring near while no score is high", () => {
    const near = Array.from({ length: 10 }, () => ({ score: 0.5, more: 0, loose: 0.2 }));
    const loose = { score: 0.3, more: 0, loose: 1 };
    const neither = { score: 0.3, more: 0, loose: 0.1 };
    const { found, aligned } = nearestOf([...near, loose, neither], 10);
    expect(found[0]).toBe(10);
    expect(aligned).toContain(10);
    expect(aligned).not.toContain(11);
  });

  it("aligns a candidate without any word where there is room", () => {
    expect(nearestOf([{ score: 0, more: 0, loose: 0 }], 10).found).toEqual([0]);
  });
});
