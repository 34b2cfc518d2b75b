import { expect, it } from "vitest";
import { timeText } from "#surfaces/playground/page/markdown/time-text.ts";

const now = new Date(2024, 2, 1, 12, 0, 0);
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

it.each([
  [30, "30 seconds ago"],
  [-90, "in 2 minutes"],
  [3 * 3600, "3 hours ago"],
  [86_400, "yesterday"],
  [40 * 86_400, "last month"],
  [800 * 86_400, "2 years ago"],
])("%i seconds before now is %j", (seconds, expected) => {
  expect(timeText(ago(seconds), "R", now, "en-GB")).toBe(expected);
});

// How the parts are joined differs between versions of the language data.
it.each([
  ["t", ["12:00"]],
  ["T", ["12:00:00"]],
  ["d", ["01", "03", "2024"]],
  ["D", ["1 March 2024"]],
  ["f", ["1 March 2024", "12:00"]],
  ["F", ["Friday", "1 March 2024", "12:00"]],
  ["unknown", ["1 March 2024", "12:00"]],
])("style %s writes %j", (style, parts) => {
  const text = timeText(now, style, now, "en-GB");
  for (const part of parts) expect(text).toContain(part);
  expect(text.length).toBeLessThan(parts.join("").length + 8);
});

it("follows the reader's language", () => {
  expect(timeText(now, "D", now, "de")).toBe("1. März 2024");
});
