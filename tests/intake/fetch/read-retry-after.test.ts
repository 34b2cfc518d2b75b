import { expect, test } from "vitest";
import { readRetryAfter } from "#intake/fetch/read-retry-after.ts";

const now = "Fri, 05 Nov 2021 10:00:00 GMT";

test.each([
  ["120", 120_000],
  ["0", 0],
  ["Fri, 05 Nov 2021 10:02:00 GMT", 120_000],
  ["Fri, 05 Nov 2021 09:00:00 GMT", null],
  ["soon", null],
  ["-5", null],
  ["1e9", null],
  [undefined, null],
])("%j is %j ms", (value, wait) => {
  expect(readRetryAfter(value, now)).toBe(wait);
});
