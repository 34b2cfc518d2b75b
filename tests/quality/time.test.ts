import { describe, expect, it } from "vitest";
import { scoreEventDates, scoreTimexes } from "../eval/time.ts";
import { sharedIsHere } from "../helpers/shared.ts";

/** Reached on the development sets, less a small margin. */
const TIMEXES = [
  { set: "timebank", value: 83, placed: 89.5, falseDates: 1 },
  { set: "aquaint", value: 75.5, placed: 90, falseDates: 2.5 },
  { set: "wikiwars", value: 85, placed: 92.5, falseDates: 0.3 },
] as const;

const EVENTS = [
  { set: "timebank", right: 86 },
  { set: "aquaint", right: 78.5 },
  { set: "semeval15", right: 70 },
] as const;

describe.skipIf(!sharedIsHere)("the time tagger", () => {
  it.each(TIMEXES)("keeps its figures on $set", async ({ set, value, placed, falseDates }) => {
    const scores = await scoreTimexes(set);
    expect(scores.value.f1).toBeGreaterThanOrEqual(value);
    expect(scores.practical.placed).toBeGreaterThanOrEqual(placed);
    expect(scores.practical.spuriousPer100Gold).toBeLessThanOrEqual(falseDates);
  });
});

describe.skipIf(!sharedIsHere)("the dates of events", () => {
  it.each(EVENTS)("keep their figure on $set", async ({ set, right }) => {
    expect((await scoreEventDates(set)).right).toBeGreaterThanOrEqual(right);
  });
});
