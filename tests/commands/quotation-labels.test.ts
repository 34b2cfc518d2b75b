import { describe, expect, it } from "vitest";
import { quotationLabels } from "#commands/replies/quotation-labels.ts";
import { en } from "#languages/en.ts";
import { fr } from "#languages/fr.ts";
import { inventedIndex } from "../helpers/invented-story.ts";

type Said = readonly [words: string, speaker: string | null, day: string | null, id?: string];

/** Each quotation in an article of its own, unless one is named. */
function quotationsOf(said: readonly Said[]) {
  const ids = [...new Set(said.map(([, , , id], at) => id ?? `a${at}`))];
  const articles = ids.map((name) => {
    const own = said.filter(([, , , id], at) => (id ?? `a${at}`) === name);
    const paragraphs = own.map(([words, speaker]) => ({
      text: words,
      quotes: [[words, speaker] as const],
    }));
    return { id: name, published: own[0]![2], paragraphs };
  });
  return inventedIndex(articles).story.quotations;
}

const LONG = "We will not sell the ferry to anybody who asks";

describe("labels of quotations", () => {
  it.each<readonly [string, readonly Said[], readonly string[]]>([
    ["their words", [["Boats sink.", null, null]], ["Boats sink."]],
    ["speaker and words", [["Boats sink.", "Ada", "2020-05-01"]], ["Ada: Boats sink."]],
    [
      "nothing more where the speakers differ",
      [
        ["Boats sink.", "Ada", "2020-05-01"],
        ["Boats sink.", "Bram", "2020-05-02"],
      ],
      ["Ada: Boats sink.", "Bram: Boats sink."],
    ],
    [
      "the day where they begin alike",
      [
        [`${LONG} today.`, "Ada", "2020-05-01"],
        ["Boats sink.", "Ada", "2020-05-01"],
        [`${LONG} tomorrow.`, "Ada", "2020-05-02"],
      ],
      [
        "Ada: We will not sell the ferry to… (2020-05-01)",
        "Ada: Boats sink.",
        "Ada: We will not sell the ferry to… (2020-05-02)",
      ],
    ],
    [
      "the article where the day is the same",
      [
        ["Boats sink.", "Ada", "2020-05-01", "Harbour"],
        ["Boats sink.", "Ada", "2020-05-01", "Ferry"],
      ],
      ["Ada: Boats sink. (Harbour)", "Ada: Boats sink. (Ferry)"],
    ],
    [
      "their ends within an article",
      [
        [`${LONG} today.`, "Ada", null, "Harbour"],
        [`${LONG} tomorrow.`, "Ada", null, "Harbour"],
      ],
      [
        "Ada: We will not sell the… (…who asks today.)",
        "Ada: We will not sell the… (…who asks tomorrow.)",
      ],
    ],
    [
      "a number where all that is the same",
      [
        [`${LONG} now or ever in this long year of ours.`, "Ada", null, "Harbour"],
        [`${LONG} or who begs in this long year of ours.`, "Ada", null, "Harbour"],
      ],
      [
        "Ada: We will not sell the ferry to anybody who…",
        "Ada: We will not sell the ferry to anybody… (2)",
      ],
    ],
  ])("have %s", (_, said, labels) => {
    expect(quotationLabels(quotationsOf(said), en)).toEqual(labels);
  });

  it.each([
    ["en", en],
    ["fr", fr],
  ])("fit a button and differ, however long names, words and titles are (%s)", (_, say) => {
    const long = (end: string): Said => [
      `${"word ".repeat(40)}${end}`,
      "Name ".repeat(12).trim(),
      "2020-05-01",
      "title ".repeat(9) + end.length,
    ];
    const labels = quotationLabels(quotationsOf([long("a"), long("bb"), long("😀😀😀")]), say);
    expect(labels.every(({ length }) => length <= 80)).toBe(true);
    expect(new Set(labels).size).toBe(3);
  });
});
