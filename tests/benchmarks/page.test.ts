import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { figureLine, missedAims } from "../bench/figure.ts";
import { limits } from "./limits.ts";
import { pageFigures } from "./page-figures.ts";
import { withFigures } from "./readme-figures.ts";

const page = readFileSync("docs/benchmarks.md", "utf8");

describe("the committed page", () => {
  test("has the figures that README.md shows", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(withFigures(readme, page)).toBe(readme);
  });

  test("says of its own figures what is not done well", () => {
    const [, accuracy = "", speed = "", told = ""] = page.split(
      /^## (?:Accuracy|Speed|What is not done well)\n+/m,
    );
    expect(told.trim()).toBe(limits(accuracy, speed));
  });
});

describe("README.md", () => {
  test("follows the page", () => {
    const readme = readFileSync("README.md", "utf8");
    const first = pageFigures(page).cell("Who said what", "Verbatim, PolNeAR development");
    const other = withFigures(readme, page.replace(`| ${first} |`, "| 12.3 |"));
    expect(other).not.toBe(readme);
    expect(other).toContain("| 12.3 % |");
  });
});

describe("an aim", () => {
  test.each([
    { line: figureLine("lookup, p99", 6.01, { unit: "ms", aim: "≤ 6" }), isMissed: true },
    { line: figureLine("lookup, p99", 6, { unit: "ms", aim: "≤ 6" }), isMissed: false },
    { line: figureLine("indexed a second", 59_999, { aim: "≥ 60000" }), isMissed: true },
    { line: figureLine("indexed a second", 60_000, { aim: "≥ 60000" }), isMissed: false },
    { line: figureLine("answered", 1199, { aim: "≥ 1200", note: "9 in 1 s" }), isMissed: true },
    { line: figureLine("not answered", 0, { aim: "≤ 0" }), isMissed: false },
    { line: figureLine("not answered", 1, { aim: "≤ 0" }), isMissed: true },
    { line: figureLine("reading once", 9, { unit: "ms" }), isMissed: false },
    { line: figureLine("p99", 9, { unit: "ms", note: "p50 1 ms" }), isMissed: false },
  ])("$line", ({ line, isMissed }) => {
    expect(missedAims(line).length > 0).toBe(isMissed);
  });

  test("that is missed is told with its section and its group", () => {
    const printed = [
      "### Finding a line",
      "```text",
      "20,000 passages",
      figureLine("  lookup, p99", 7.5, { unit: "ms", aim: "≤ 6" }),
      figureLine("alone", 8, { aim: "≤ 6" }),
      "```",
      "### Starting",
      figureLine("ready", 1200, { unit: "ms", aim: "≤ 1000", note: "of five" }),
    ].join("\n");
    expect(missedAims(printed)).toEqual([
      "Finding a line: 20,000 passages: lookup, p99 7.50 ms (aim: ≤ 6)",
      "Finding a line: alone 8.00 (aim: ≤ 6)",
      "Starting: ready 1200 ms (aim: ≤ 1000; of five)",
    ]);
  });
});

test("limits that were reached are not told", () => {
  const told = (value: number) =>
    limits("Not measured", figureLine("ready", value, { unit: "ms", aim: "≤ 1000" }));
  expect(told(999)).toContain("No figure of speed missed its aim");
  expect(told(1001)).toContain("ready 1001 ms");
});
