import { describe, expect, test } from "vitest";
import { readQuotations, spoken } from "./read-quotations.ts";

function reported(text: string): readonly string[] {
  const { quotations, cut } = readQuotations(text);
  return quotations
    .filter(({ kind }) => kind === "indirect")
    .map((each) =>
      [each.contents.map(cut).join(" … "), cut(each.mention), cut(each.cue)].join(" | "),
    );
}

test.each(["“” Ada Lund said.", '"""" Ada Lund said, "?!" and left.', "«»‹»“…”"])(
  "marks around no word are nobody's words: %s",
  (text) => expect(readQuotations(text).quotations).toEqual([]),
);

describe("quoted words and who speaks them", () => {
  test.each([
    [
      "verb behind",
      "“The bridge will never open again,” Ada Lund said.",
      ["“The bridge will never open again,” | Ada Lund | said | direct"],
    ],
    [
      "verb in front",
      "Ada Lund said, “The bridge will never open again.”",
      ["“The bridge will never open again.” | Ada Lund | said | direct"],
    ],
    [
      "inverted",
      "“The bridge will never open again,” said one baker.",
      ["“The bridge will never open again,” | one baker | said | direct"],
    ],
    [
      "inverted with apposition",
      "“The bridge will never open again,” said Ada Lund, a baker from Oslo.",
      ["“The bridge will never open again,” | Ada Lund, a baker from Oslo | said | direct"],
    ],
    [
      "apposition in front",
      "Ada Lund, a baker from Oslo, said: “The bridge will never open again.”",
      ["“The bridge will never open again.” | Ada Lund, a baker from Oslo, | said | direct"],
    ],
    [
      "straight marks",
      '"The bridge will never open again," she added.',
      ['"The bridge will never open again," | she | added | direct'],
    ],
    [
      "doubled marks",
      "``The bridge will never open again,'' she added.",
      ["``The bridge will never open again,'' | she | added | direct"],
    ],
    [
      "hearer is not the speaker",
      "“The bridge will never open again,” Lund told the Harbour News.",
      ["“The bridge will never open again,” | Lund | told | direct"],
    ],
    ["mixed", "Lund called the mayor a “dreamer.”", ["“dreamer.” | Lund | called | mixed"]],
    [
      "participle",
      "Lund attacked the mayor, calling him a “dreamer.”",
      ["“dreamer.” | Lund | calling | mixed"],
    ],
    [
      "agent of a passive",
      "The mayor was called a “dreamer” by Ada Lund.",
      ["“dreamer” | Ada Lund | was called | mixed"],
    ],
    [
      "source phrase",
      "The ferry is “a floating coffin,” according to Ada Lund.",
      ["“a floating coffin,” | Ada Lund | according to | mixed"],
    ],
    [
      "relative pronoun",
      "The prize went to Ada Lund, who said, “The bridge will never open again.”",
      ["“The bridge will never open again.” | who | said | direct"],
    ],
    [
      "label behind",
      "“The bridge will never open again, whatever the mayor says.” — Ada Lund",
      ["“The bridge will never open again, whatever the mayor says.” | Ada Lund | — | direct"],
    ],
    [
      "labels behind, with a stop or a first name that ends as nouns do",
      "“The bridge is shut for good.” ― Esther Lund\n“Nobody asked any of us.” ― Ada Berg.",
      [
        "“The bridge is shut for good.” | Esther Lund | ― | direct",
        "“Nobody asked any of us.” | Ada Berg | ― | direct",
      ],
    ],
  ])("%s", (_, text, expected) => expect(spoken(text)).toEqual(expected));

  test("a quotation split by its verb is two stretches of one speaker", () => {
    expect(spoken("“The bridge,” Lund said, “will never open again.”")).toEqual([
      "“The bridge,” | Lund | said | direct",
      "“will never open again.” | Lund | said | direct",
    ]);
  });

  test("two speakers in a paragraph keep their own words", () => {
    const text =
      "“It is far too late for that,” Lund said. “We still have a whole week,” Berg replied.";
    expect(spoken(text).map((line) => line.split(" | ")[1])).toEqual(["Lund", "Berg"]);
  });

  test("a paragraph of nothing but words goes on from the last speaker", () => {
    const text =
      "“It is far too late for that,” Lund said on Monday.\n\n“We have waited nine years, and nobody has come.”";
    expect(spoken(text).map((line) => line.split(" | ")[1])).toEqual(["Lund", "Lund"]);
  });

  test("a colon at the end of a paragraph hands over to the next", () => {
    const text =
      "The mayor shrugged. Ada Lund wrote on Monday:\n\n“We have waited nine years, and nobody has come.”";
    expect(spoken(text)).toEqual([
      "“We have waited nine years, and nobody has come.” | Ada Lund | wrote | direct",
    ]);
  });

  test("an unclosed paragraph runs to its end", () => {
    const text =
      "“It is late,” Lund said. “We waited.\n\n“We waited for nine long years,” she added.";
    expect(spoken(text).map((line) => line.split(" | ")[0])).toEqual([
      "“It is late,”",
      "“We waited.",
      "“We waited for nine long years,”",
    ]);
  });
});

describe("speech without marks", () => {
  test.each([
    [
      "that-clause",
      "Ada Lund said that the bridge was closed.",
      ["that the bridge was closed | Ada Lund | said"],
    ],
    [
      "bare clause",
      "Ada Lund said the bridge was closed.",
      ["the bridge was closed | Ada Lund | said"],
    ],
    [
      "hearer in between",
      "Lund told the council on Monday that the bridge was closed.",
      ["that the bridge was closed | Lund | told"],
    ],
    [
      "verb behind",
      "The bridge was closed, Ada Lund said.",
      ["The bridge was closed | Ada Lund | said"],
    ],
    [
      "source in front",
      "According to Ada Lund, the bridge was closed.",
      ["the bridge was closed | Ada Lund | According to"],
    ],
    [
      "an adjective that looks like an adverb",
      "The bridge was closed, according to a yearly council paper.",
      ["The bridge was closed | a yearly council paper | according to"],
    ],
    [
      "a participle with an adverb",
      "The bridge was closed, according to the recently leaked report.",
      ["The bridge was closed | the recently leaked report | according to"],
    ],
    ["no source where an article has no noun", "The bridge was closed, according to the.", []],
    ["nothing is reported", "Ada Lund crossed the bridge and bought bread.", []],
  ])("%s", (_, text, expected) => expect(reported(text)).toEqual(expected));
});

describe("what is no speech", () => {
  test.each([
    ["Lund read the novel “The Last Ferry” twice.", ["“The Last Ferry”"]],
    ["He is the host of “Harbour Tonight” and a baker.", ["“Harbour Tonight”"]],
  ])("%s", (text, expected) => {
    const { notSpeech, cut } = readQuotations(text);
    expect(notSpeech.map(cut)).toEqual(expected);
  });
});

describe("circumstances", () => {
  test("whom it was said to and where", () => {
    const text =
      "“The bridge will never open,” Lund told the Harbour News during an appearance on the Night Ferry podcast.";
    const { quotations, cut } = readQuotations(text);
    expect(cut(quotations[0]?.addressee)).toBe("the Harbour News");
    expect(cut(quotations[0]?.occasion)).toBe("the Night Ferry podcast");
  });

  test("the occasion may stand at the head of the sentence", () => {
    const { quotations, cut } = readQuotations(
      "At a rally in Oslo, Lund said: “The bridge will never open.”",
    );
    expect(cut(quotations[0]?.occasion)).toBe("a rally in Oslo");
  });
});
