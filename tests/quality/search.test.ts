import { describe, expect, it } from "vitest";
import { measureAsk, measureAskUnseen } from "../helpers/measure-ask.ts";
import { measureCheck } from "../helpers/measure-check.ts";
import { measureLookup } from "../helpers/measure-lookup.ts";
import type { Figure } from "../helpers/print-figures.ts";
import { sharedIsHere } from "../helpers/shared.ts";

/** Figures reached on the development halves, less a small margin. */
const LOOKUP: Readonly<Record<string, number>> = {
  "right first": 0.988,
  "right first, kind bcd": 0.94,
  "AUROC, held against not held": 0.994,
  CA5: 0.98,
  "answered right": 0.975,
};
const ASK: Readonly<Record<string, number>> = {
  "right sentence first": 0.79,
  "right paragraph first": 0.875,
  "short answer, F1": 0.56,
  "short answer, exact": 0.43,
  "AUROC, answerable": 0.69,
  "another story's question refused": 0.99,
};
/** The same with weights that learnt nothing from the story that is asked. */
const ASK_UNSEEN: Readonly<Record<string, number>> = {
  "right sentence first": 0.785,
  "right paragraph first": 0.868,
  "short answer, F1": 0.49,
  "short answer, exact": 0.36,
  "AUROC, answerable": 0.64,
  "another story's question refused": 0.99,
};

describe.skipIf(!sharedIsHere)("finding words", () => {
  it("keeps the figures of the lookup", { timeout: 600_000 }, () => {
    const { figures } = measureLookup();
    expectAtLeast(figures, LOOKUP);
    expect(reached(figures, "falsely answered")).toBeLessThanOrEqual(0.03);
  });

  it("keeps the figures of the questions", { timeout: 600_000 }, () => {
    expectAtLeast(measureAsk().figures, ASK);
  });

  it("keeps the figures of questions about a story not learnt from", { timeout: 1_800_000 }, () => {
    expectAtLeast(measureAskUnseen().figures, ASK_UNSEEN);
  });

  it("keeps the verdicts on claims", { timeout: 300_000 }, () => {
    const { claims, figures } = measureCheck();
    expect(claims.length).toBeGreaterThanOrEqual(300);
    expect(figures[0]?.reached).toBeGreaterThanOrEqual(0.99);
  });
});

function expectAtLeast(figures: readonly Figure[], least: Readonly<Record<string, number>>): void {
  const below = Object.entries(least)
    .map(([name, figure]) => ({ name, figure, reached: reached(figures, name) }))
    .filter(({ figure, reached }) => !(reached >= figure));
  expect(below).toEqual([]);
}

function reached(figures: readonly Figure[], name: string): number {
  return figures.find((figure) => figure.name === name)?.reached ?? Number.NaN;
}
