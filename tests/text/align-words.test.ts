import { describe, expect, it } from "vitest";
import { alignWords } from "#text/align-words.ts";

/** `same~changed`, `-left out`, `+put in`; what was skipped free of cost or not is the same. */
function align(claimed: string, recorded: string, gapBefore: readonly number[] = []) {
  const [a, b] = [claimed.split(" "), recorded.split(" ")];
  const { steps, cost } = alignWords(
    a.length,
    b.length,
    (i, j) => (a[i] === b[j] ? 0 : a[i]?.[0] === b[j]?.[0] ? 0.5 : 1),
    (i) => gapBefore.includes(i),
  );
  const told = steps.map((step) => {
    const [said, stands] = [a[step.claimed], b[step.recorded]];
    if (said === undefined) return `-${stands}`;
    if (stands === undefined) return `+${said}`;
    return said === stands ? said : `${said}~${stands}`;
  });
  return { told: told.join(" "), cost };
}

describe("alignWords", () => {
  it.each([
    ["the pier is shut", "the pier is shut", "the pier is shut", 0],
    ["pier is", "now the pier is shut", "pier is", 0],
    ["the pier shut now", "the pier is shut now", "the pier -is shut now", 1],
    ["the old pier", "the pier", "the +old pier", 1.45],
    ["the pier", "the port", "the pier~port", 0.75],
    ["the pier is", "the boat is", "the pier~boat is", 1.5],
    ["gone", "the pier is shut", "+gone", 1.45],
    ["new pier is", "pier is shut", "+new pier is", 1.45],
    ["pier is new", "the pier is", "pier is +new", 1.45],
    ["nobody asked", "nobody on the pier asked", "nobody -on -the -pier asked", 1.2],
    ["nobody asked us", "nobody here asked uncle", "nobody -here asked us~uncle", 1.75],
    ["he fell", "she says that it fell", "+he fell", 1.45],
    ["pier boat", "pier is port now boat", "pier -is -port -now boat", 1.2],
    ["pier boat", "pier is port boat", "pier~port boat", 0.75],
  ])("“%s” in “%s”: %s", (claimed, recorded, told, cost) => {
    const found = align(claimed, recorded);
    expect(found.told).toBe(told);
    expect(found.cost).toBeCloseTo(cost);
  });

  it("leaves recorded words out at no cost where a gap is allowed, and only there", () => {
    expect(align("the shut", "the pier is shut", [1])).toEqual({
      told: "the -pier -is shut",
      cost: 0,
    });
    expect(align("the is shut", "the pier is shut", [2]).cost).toBe(1);
  });

  it("takes the first of places that are as near", () => {
    const { steps } = alignWords(
      1,
      3,
      (_, j) => (j === 0 ? 1 : 0),
      () => false,
    );
    expect(steps).toEqual([{ claimed: 0, recorded: 1 }]);
  });

  it("a gap after the last claimed word is none", () => {
    expect(align("the pier", "the pier is shut", [2])).toEqual({ told: "the pier", cost: 0 });
  });
});
