import { describe, expect, it } from "vitest";
import { readQuestion, type Term } from "#search/questions/read-question.ts";
import { harbour } from "../../helpers/harbour-story.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

const { sentences, people } = harbour;
const read = (text: string) => readQuestion(sentences, people, text);
const term = (text: string, folded: string): Term =>
  read(text).terms.find((each) => each.folded === folded)!;
const namesOf = (text: string, which: (term: Term) => boolean) =>
  read(text)
    .terms.filter(which)
    .map(({ folded }) => folded)
    .join(" ");

/** How telling a word is that stands in so many of the six sentences. */
const inverse = (count: number) => Math.log(1 + (sentences.size - count + 0.5) / (count + 0.5));

describe("a question's terms", () => {
  it.each([
    // “harbour” stands in two sentences, “boats” in one.
    ["a word of the story", "Who closed the harbour?", "harbour", inverse(2)],
    ["another form of one", "Who kept a boat?", "boat", inverse(1)],
    ["a question word weighs nothing", "Who closed it?", "who", 0],
    ["a word that tells little, 0.35 of it", "Who closed the harbour?", "the", inverse(5) * 0.35],
    [
      "a misspelt word, 0.7 of what it may be",
      "Who closed the harbuor?",
      "harbuor",
      inverse(2) * 0.7,
    ],
    [
      "a word that nobody writes, 0.9 of the rarest",
      "Who sold zebras?",
      "zebras",
      inverse(0) * 0.9,
    ],
    // Four letters are another word; only names may be misspelt so.
    ["a short word is not corrected", "Who has a boet?", "boet", inverse(0) * 0.9],
    ["a number is not corrected", "Who had 41 boats?", "41", inverse(0) * 0.9],
    ["a stop word is not corrected", "Who was there?", "there", inverse(0) * 0.9 * 0.35],
  ])("%s: “%s”", (_, text, folded, weight) => {
    expect(term(text, folded).weight).toBeCloseTo(weight, 6);
  });

  it.each([
    ["Who closed the harbuor?", "harbuor", "harbour", false],
    ["Who closed the harbour?", "harbour", "harbour", true],
    ["Who closed the harbours?", "harbours", "harbour", true],
    ["Who has a boet?", "boet", null, false],
    ["Who had 41 boats?", "41", null, false],
    ["Did Adda close it?", "adda", "ada", false],
    ["Did Adb close it?", "adb", null, false],
    ["Did Bran close it?", "bran", "bram", false],
    ["Did Brum close it?", "brum", "bram", false],
  ])("%s: “%s” is “%s”, as written: %s", (text, folded, stem, known) => {
    const { stemIdOf } = sentences.passages.vocabulary;
    const found = term(text, folded);
    expect(found.stem).toBe(stem === null ? -1 : stemIdOf.get(stem));
    expect(found.known).toBe(known);
  });

  it.each([
    ["Did Quill close Norwick?", "quill norwick"],
    // The first word is always large; without a person's name it is none.
    ["Norwick was closed?", ""],
    ["Quill closed it?", "quill"],
    ["did quill close norwick?", "quill"],
    ["DID QUILL CLOSE NORWICK?", "quill"],
    ["Did Ada Quill close The Harbour?", "ada quill harbour"],
  ])("%s: names “%s”", (text, names) => {
    expect(namesOf(text, ({ isName }) => isName)).toBe(names);
  });

  it("are numbers where they begin with a digit, and stop words", () => {
    const text = "Who had the 40 B2 boats in the 3rd year?";
    expect(namesOf(text, ({ isNumber }) => isNumber)).toBe("40 3rd");
    expect(namesOf(text, ({ isStop }) => isStop)).toBe("who had the in the");
  });

  it("are at most 48", () => {
    expect(read("boat ".repeat(60)).terms).toHaveLength(48);
  });
});

describe("whom a question names", () => {
  const shown = (text: string) => {
    const { terms, people: named } = read(text);
    const words = terms
      .filter(({ person }) => person !== null)
      .map(({ folded, person }) => `${folded}=${person!.name}`);
    return [words.join(" "), named.map(({ name }) => name).join(", ")];
  };

  it.each([
    ["What did Ada Quill say?", "ada=Ada Quill quill=Ada Quill", "Ada Quill"],
    [
      "What did Quill say to Oster about Ada?",
      "quill=Ada Quill oster=Bram Oster ada=Ada Quill",
      "Ada Quill, Bram Oster",
    ],
    ["What were Ada Quill's words?", "ada=Ada Quill quills=Ada Quill", "Ada Quill"],
    ["What were Osters words?", "osters=Bram Oster", "Bram Oster"],
    ["What did she say?", "", ""],
    ["What did Zoe say?", "", ""],
  ])("%s", (text, words, names) => {
    expect(shown(text)).toEqual([words, names]);
  });

  it("is by the longest name, and by no stop word alone", () => {
    const said = ["“No.”", "“Yes.”", "“Now.”"] as const;
    const speakers = ["Will May", "Will May Fenn", "May"];
    const { sentences, people } = inventedIndex([
      {
        id: "names",
        published: null,
        paragraphs: said.map((words, at) => ({ text: words, quotes: [[words, speakers[at]!]] })),
      },
    ]);
    const named = (text: string) =>
      readQuestion(sentences, people, text).terms.map(({ person }) => person?.name ?? "");
    expect(named("did Will May Fenn go")).toEqual([
      "",
      "Will May Fenn",
      "Will May Fenn",
      "Will May Fenn",
      "",
    ]);
    expect(named("will Will May go")).toEqual(["", "Will May", "Will May", ""]);
    expect(named("may it")).toEqual(["", ""]);
  });
});

describe("a question", () => {
  it("tells by what is no question word", () => {
    const question = read("In which harbour did Quill keep boats?");
    expect(question.telling.map(({ folded }) => folded)).toEqual([
      "in",
      "harbour",
      "did",
      "quill",
      "keep",
      "boats",
    ]);
    expect(question.weight).toBeCloseTo(
      question.telling.reduce((sum, { weight }) => sum + weight, 0),
      10,
    );
    expect(question.askedAt).toBe(1);
    expect(question.kind).toBe("what");
    expect([...question.stems]).toEqual(["in", "which", "harbour", "do", "quill", "keep", "boat"]);
  });

  it("weighs 1 where nothing tells, and may have no question word", () => {
    expect(read("Who?").weight).toBe(1);
    expect(read("the harbour").askedAt).toBe(-1);
  });
});
