import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";
import type { Span } from "#text/span.ts";
import { measureQuotes } from "../eval/quotes.ts";
import { sharedIsHere, sharedPath } from "../helpers/shared.ts";

/** Reached figures less a small margin; raise them when the analysis gets better. */
const FLOORS = {
  all: 0.87,
  direct: 0.905,
  allMention: 0.9,
  directMention: 0.94,
  names: 0.89,
  precision: 0.955,
  indirect: 0.35,
  tokens: 0.88,
  gum: 0.68,
};

describe.skipIf(!sharedIsHere)("who said what, on the development articles", () => {
  it("does not fall below what was reached", { timeout: 300_000 }, async () => {
    const { polnear, gum } = await measureQuotes();
    const { quoted_all, quoted_direct, all } = polnear;
    const reached = {
      all: quoted_all.e2e.F1,
      direct: quoted_direct.e2e.F1,
      allMention: quoted_all.e2e_surface.F1,
      directMention: quoted_direct.e2e_surface.F1,
      names: quoted_all.canonical_strict,
      precision: quoted_all.overlap.P,
      indirect: all.recallByType.indirect?.overlapR ?? 0,
      tokens: all.tok.P,
      gum: gum.quoted_all.e2e.F1,
    };
    const fallen = Object.entries(FLOORS).filter(
      ([name, floor]) => !(reached[name as keyof typeof reached] >= floor),
    );
    expect(fallen.map(([name]) => [name, reached[name as keyof typeof reached]])).toEqual([]);
  });
});

interface GoldQuotation extends Span {
  readonly text: string;
  readonly kind: "direct" | "fragment";
  readonly speaker: string;
  readonly cue: string | null;
  readonly occasion: string | null;
}

describe.skipIf(!sharedIsHere)("the sample story", () => {
  const text = sharedIsHere
    ? readFileSync(sharedPath("story/000_a15d42b71595c6b5.txt"), "utf8")
    : "";
  const gold: { published: string; quotations: readonly GoldQuotation[] } = sharedIsHere
    ? JSON.parse(readFileSync(sharedPath("story/gold.json"), "utf8"))
    : { published: "", quotations: [] };
  const { quotations, people } = analyze(
    createArticle({ id: "seed", text, published: gold.published }),
  );
  const inMarks = quotations.filter(({ kind }) => kind !== "indirect");
  const cut = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);

  it("has exactly the quotations of the gold, of their kinds", () => {
    expect(inMarks.map(({ start, end, kind }) => [start, end, kind])).toEqual(
      gold.quotations.map(({ start, end, kind }) => [
        start,
        end,
        kind === "fragment" ? "mixed" : kind,
      ]),
    );
  });

  it.each(gold.quotations)("$text has its speaker, cue and occasion", (expected) => {
    const found = inMarks.find(({ start }) => start === expected.start);
    const speaker = found?.speaker == null ? null : people[found.speaker]?.name;
    expect(speaker).toBe(expected.speaker);
    if (expected.cue !== null) expect(cut(found?.cue ?? null)).toContain(expected.cue);
    if (expected.occasion !== null) expect(cut(found?.occasion ?? null)).toBe(expected.occasion);
  });
});
