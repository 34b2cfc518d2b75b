import { describe, expect, it } from "vitest";
import { scoreTopic } from "../eval/timelines.ts";
import { sharedIsHere } from "../helpers/shared.ts";

/** Two topics of the development set: the whole takes a minute (`npm run eval -- timelines`). */
const TOPICS = [
  { topic: "egypt", dateF1: 0.9, rouge1: 0.11 },
  { topic: "mj", dateF1: 0.55, rouge1: 0.2 },
] as const;

describe.skipIf(!sharedIsHere)("timelines", () => {
  it.each(TOPICS)(
    "keep their figures on $topic",
    ({ topic, dateF1, rouge1 }) => {
      for (const score of scoreTopic(topic)) {
        expect(score.dateF1).toBeGreaterThanOrEqual(dateF1);
        expect(score.rouge1).toBeGreaterThanOrEqual(rouge1);
      }
    },
    120_000,
  );
});
