import { timePattern } from "../words/time-pattern.ts";
import type { TimeParser, WordMatch } from "./time-parser.ts";

/** `1998`, `early 1998`, `the end of 1998`, `fiscal 1998`, `the year 2000`. */
export const bareYear: TimeParser = {
  name: "bare-year",
  pattern: timePattern("VAGUE? (the annum|annum)? (the? fiscal annum?)? year era?"),
  read: (match) => {
    if (!readsAsYear(match)) return null;
    const year = match.number("year")!;
    const era = match.number("era");
    return given(era === -1 ? 1 - year : year);
  },
};

/** `490 BC`. */
export const ancientYear: TimeParser = {
  name: "ancient-year",
  pattern: timePattern("VAGUE? (number|day) (era|(?=(hyphen|dash|and|to|or) (number|day) era))"),
  read: (match) => {
    const year = match.number("number") ?? match.number("day")!;
    const era = match.number("era") ?? Number(match.words.values[match.to + 2]);
    return given(era === -1 ? 1 - year : year);
  },
};

/** The `18` of `1914–18`. */
export const yearRangeEnd: TimeParser = {
  name: "year-range-end",
  pattern: timePattern("(?<=year (hyphen|dash)) (day|number)"),
  read: (match) => {
    const start = Number(match.words.values[match.from - 2]);
    const end = match.number("day") ?? match.number("number")!;
    if (end > 99 || match.lowerAt(match.from).length !== 2 || end <= start % 100) return null;
    return given(Math.floor(start / 100) * 100 + end);
  },
};

/** `nineteen ninety-six`, `the year two thousand`. */
export const spelledYear: TimeParser = {
  name: "spelled-year",
  pattern: timePattern("spelled hyphen? spelled (hyphen? spelled)?|the annum spelled magnitude"),
  read: (match) => {
    const { shape, values } = match.words;
    const numbers: number[] = [];
    for (let index = match.from; index < match.to; index++) {
      if (match.isAt(index, "spelled", "magnitude")) numbers.push(Number(values[index]));
    }
    const [first = 0, second = 0, third = 0] = numbers;
    if (shape.length > 0 && second === 1000) return given(first * 1000);
    if ((first !== 19 && first !== 18) || second < 10) return null;
    return given(first * 100 + second + third);
  },
};

function given(year: number) {
  return {
    kind: "date",
    year: { kind: "given", year },
    month: null,
    day: null,
    direction: null,
  } as const;
}

const COUNTED_NOUN =
  /^(?:people|men|women|children|troops|dollars|euros|pounds|yen|miles|kilometers|kilometres|meters|metres|feet|acres|shares|jobs|tons|tonnes|barrels|words|pages|votes|points)$/;

/** A four-digit number is a year unless it counts something or is part of a larger number. */
function readsAsYear(match: WordMatch): boolean {
  if (match.to - match.from > 1) return true;
  const before = match.lowerAt(match.from - 1);
  const after = match.lowerAt(match.to);
  if (COUNTED_NOUN.test(after)) return false;
  if (before === "." || before === "#" || before === "no" || before === "/") return false;
  const year = match.number("year")!;
  return (year >= 1500 && year <= 2100) || match.isAt(match.from - 1, "in", "of");
}
