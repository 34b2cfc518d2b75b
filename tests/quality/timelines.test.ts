import { describe, expect, it } from "vitest";
import { scoreSet } from "../eval/entity-timelines.ts";
import { scoreTopic } from "../eval/timelines.ts";
import { sharedIsHere } from "../helpers/shared.ts";

/** Means over the timelines of the development set (`npm run eval -- timelines`). */
const TOPICS = ["egypt", "finan", "h1n1", "libya", "mj"];

describe.skipIf(!sharedIsHere)("timelines", () => {
  it("keep their figures over all topics", { timeout: 180_000 }, () => {
    const scores = TOPICS.flatMap(scoreTopic);
    expect(mean(scores.map(({ dateF1 }) => dateF1))).toBeGreaterThanOrEqual(0.58);
    expect(mean(scores.map(({ rouge1 }) => rouge1))).toBeGreaterThanOrEqual(0.13);
  });

  it("hold most dates that people set down for an entity", { timeout: 60_000 }, () => {
    const scores = ["apple", "gm"].flatMap(scoreSet);
    const [found, gold] = [
      sum(scores.map((each) => each.found)),
      sum(scores.map((each) => each.gold)),
    ];
    expect(found / gold).toBeGreaterThanOrEqual(0.71);
  });
});

const sum = (figures: readonly number[]) => figures.reduce((total, each) => total + each, 0);
const mean = (figures: readonly number[]) => sum(figures) / figures.length;
