import { expect, test } from "vitest";
import { nextLook } from "#intake/feeds/next-look.ts";

const MINUTE = 60_000;
const plan = { interval: 15 * MINUTE, failures: 0, retryAfter: null, jitter: 0 };

test.each([
  ["as planned", {}, 15],
  ["with its share of chance", { jitter: 1 }, 18],
  ["after a failure", { failures: 1 }, 30],
  ["after three", { failures: 3 }, 120],
  ["after many", { failures: 1000 }, 24 * 60],
  ["as the server wishes", { failures: 1, retryAfter: 45 * MINUTE }, 45],
  ["no sooner than planned", { failures: 1, retryAfter: MINUTE }, 30],
  ["no later than a day", { failures: 1, retryAfter: 9e9 }, 24 * 60],
  ["an interval of two days", { interval: 48 * 60 * MINUTE, failures: 2 }, 48 * 60],
])("%s", (_, change, minutes) => {
  expect(nextLook({ ...plan, ...change })).toBe(minutes * MINUTE);
});
