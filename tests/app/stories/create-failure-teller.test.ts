import { expect, test } from "vitest";
import { createFailureTeller } from "#app/stories/create-failure-teller.ts";

function teller() {
  const lines: string[] = [];
  const at = (level: string) => (_: object, message: string) =>
    void lines.push(`${level} ${message}`);
  const tell = createFailureTeller("harbour", {
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
  });
  return {
    lines,
    /** Of the files of these names. */
    tell: (...names: readonly (string | number)[]) => {
      lines.length = 0;
      tell(names.map((file) => ({ file: `${file}`, message: `Cannot read ${file}: it is empty` })));
      return [...lines];
    },
  };
}

test.each([
  ["none", [], []],
  ["one", ["a"], ["warn Cannot read a: it is empty"]],
  [
    "three",
    ["a", "b", "c"],
    [
      "warn Cannot read a: it is empty",
      "warn Cannot read b: it is empty",
      "warn Cannot read c: it is empty",
    ],
  ],
  ["the same twice", ["a", "a"], ["warn Cannot read a: it is empty"]],
])("of few failures each is a warning: %s", (_, names, lines) => {
  expect(teller().tell(...names)).toEqual(lines);
});

test("of many failures there is one warning, and each stands below it", () => {
  const names = Array.from({ length: 500 }, (_, at) => at);
  const [first, ...others] = teller().tell(...names);
  const reasons = names.map((name) => `Cannot read ${name}: it is empty`);
  expect(first).toBe(
    `warn Cannot use 500 articles (LOG_LEVEL=debug names each): ${reasons.slice(0, 3).join("; ")}; …`,
  );
  expect(others).toEqual(reasons.map((reason) => `info ${reason}`));
});

test("what was told is not told again, and what is new is", () => {
  const { tell } = teller();
  tell("a", "b", "c", "d");
  expect(tell("a", "b", "c", "d")).toEqual([]);
  expect(tell("a", "b", "c", "d", "e")).toEqual(["warn Cannot read e: it is empty"]);
});
