import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TIME_PARSERS } from "#analysis/timexes/parsers/time-parsers.ts";
import { timeRuns } from "#analysis/timexes/words/time-runs.ts";
import { CODE_OF, codeOf } from "#analysis/timexes/words/time-word-class.ts";

describe("timeRuns", () => {
  it.each(TIME_PARSERS.map(({ name, pattern }) => [name, pattern] as const))(
    "holds all that the pattern of %s matches in the whole text",
    (_, pattern) => {
      const classes = [...CODE_OF.values()].filter((code) => pattern.source.includes(code));
      const word = fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...classes) },
        { weight: 1, arbitrary: fc.constantFrom(codeOf("other"), codeOf("stop")) },
      );
      const shapes = fc.array(word, { maxLength: 16 }).map((codes) => codes.join(""));
      fc.assert(
        fc.property(shapes, (shape) => {
          const inRuns = timeRuns(shape).flatMap((run) => matches(run.shape, pattern, run.start));
          expect(inRuns).toEqual(matches(shape, pattern, 0));
        }),
        { numRuns: 300 },
      );
    },
  );

  it("leaves out words that tell no time", () => {
    const shape = ["the", "other", "of", "the", "other", "in"] as const;
    expect(timeRuns(shape.map(codeOf).join(""))).toEqual([]);
  });
});

function matches(shape: string, pattern: RegExp, start: number): readonly string[] {
  return [...shape.matchAll(pattern)].map(
    ({ 0: match, index }) => `${start + index}-${start + index + match.length}`,
  );
}
