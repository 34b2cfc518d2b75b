import { describe, expect, it } from "vitest";
import { parseOptions } from "#interactions/parse-options.ts";
import { UserError } from "#interactions/user-error.ts";

const specs = {
  person: { type: "person", required: true, maxLength: 5 },
  from: { type: "date" },
  order: {
    type: "choice",
    choices: ["oldest", "newest"],
  },
  dates: { type: "number", minimum: 1, maximum: 20 },
} as const;

const option = (name: string) => ({ name, description: `The ${name}` });
const words = () => ({
  ...option("quotes"),
  options: {
    person: option("person"),
    from: option("from"),
    order: option("order"),
    dates: option("dates"),
  },
});

const none = { person: "Mara", from: null, order: null, dates: null };

describe("parseOptions", () => {
  it("names the choices as the reader's language does", () => {
    const german = {
      ...words(),
      options: {
        ...words().options,
        order: { ...option("folge"), choices: { oldest: "älteste zuerst", newest: "neueste" } },
      },
    };
    const parse = () => parseOptions(specs, { person: "Mara", order: "x" }, () => german);
    expect(parse).toThrow("“folge”: choose one of älteste zuerst (oldest), neueste (newest).");
  });

  it.each<readonly [Record<string, string>, object]>([
    [{ person: "Mara" }, none],
    [{ person: "  Mara  " }, none],
    [{ person: "\0Ma\0ra" }, none],
    [{ person: "Ma\ud800" }, { ...none, person: "Ma\ufffd" }],
    [{ person: "Mara", from: "", order: " " }, none],
    [
      { person: "Mara", from: "2021-11" },
      { ...none, from: "2021-11" },
    ],
    [
      { person: "Mara", from: "5 November 2021" },
      { ...none, from: "2021-11-05" },
    ],
    [
      { person: "Mara", from: "Nov 5, 2021" },
      { ...none, from: "2021-11-05" },
    ],
    [
      { person: "Mara", from: "sept 2020" },
      { ...none, from: "2020-09" },
    ],
    [
      { person: "Mara", order: "newest" },
      { ...none, order: "newest" },
    ],
    ...(
      [
        ["5 de noviembre de 2021", "2021-11-05"],
        ["agosto de 2021", "2021-08"],
        ["1er août 2021", "2021-08-01"],
        ["déc. 2021", "2021-12"],
        ["juil 2021", "2021-07"],
        ["5. März 2021", "2021-03-05"],
        ["mar 2021", "2021-03"],
        ["1º de maio de 2021", "2021-05-01"],
        ["dez 2021", "2021-12"],
        ["2021年11月5日", "2021-11-05"],
        ["2021年11月", "2021-11"],
        ["2021年", "2021"],
      ] as const
    ).map(
      ([typed, from]) =>
        [{ person: "Mara", from: typed } as Record<string, string>, { ...none, from }] as const,
    ),
    [
      { person: "Mara", dates: "20" },
      { ...none, dates: 20 },
    ],
    [{ person: "Marabella" }, { ...none, person: "Marab" }],
    [{ person: "Mar😀😀" }, { ...none, person: "Mar😀" }],
    [{ person: "Mara😀" }, { ...none, person: "Mara" }],
  ])("%j", (raw, values) => expect(parseOptions(specs, raw, words)).toEqual(values));

  it.each<readonly [Record<string, string>, RegExp]>([
    [{}, /Cannot answer without “person”/],
    [{ person: " " }, /Cannot answer without “person”/],
    [{ person: "Mara", about: "x" }, /no such option/],
    [{ person: "Mara", toString: "x" }, /no such option/],
    [{ person: "Mara", from: "2021-13" }, /as a date/],
    [{ person: "Mara", from: "31 February 2021" }, /as a date/],
    [{ person: "Mara", from: "05/11/2021" }, /as a date/],
    [{ person: "Mara", from: "November" }, /as a date/],
    [{ person: "Mara", from: "jui 2021" }, /as a date/],
    [{ person: "Mara", from: "5 de de 2021" }, /as a date/],
    [{ person: "Mara", from: "2021年13月" }, /as a date/],
    [{ person: "Mara", from: "2021年11月31日" }, /as a date/],
    [{ person: "Mara", from: "de ".repeat(2000) }, /as a date/],
    [{ person: "Mara", from: "5 6 November 2021" }, /as a date/],
    [{ person: "Mara", order: "constructor" }, /choose one of oldest, newest/],
    [{ person: "Mara", dates: "0" }, /from 1 to 20/],
    [{ person: "Mara", dates: "1e1" }, /from 1 to 20/],
    [{ person: "Mara", dates: "-3" }, /from 1 to 20/],
  ])("%j is refused", (raw, reason) => {
    expect(() => parseOptions(specs, raw, words)).toThrow(UserError);
    expect(() => parseOptions(specs, raw, words)).toThrow(reason);
  });
});
