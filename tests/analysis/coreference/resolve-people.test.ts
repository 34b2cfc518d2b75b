import { describe, expect, it } from "vitest";
import { resolvePeople } from "#analysis/coreference/resolve-people.ts";
import { readDocument } from "#analysis/document/read-document.ts";
import { findMentions } from "#analysis/mentions/find-mentions.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";

function resolve(text: string, title: string | null = null) {
  const document = readDocument(createArticle({ id: "a", text, title }));
  return resolvePeople(document, findMentions(document), []);
}

/** Whom the mention that is written so (the last one) means. */
function whoIs(mention: string, text: string, title: string | null = null): string | null {
  const { mentions, people } = resolve(text, title);
  const found = mentions.findLast((each) => sliceSpan(text, each) === mention);
  return found === undefined || found.person === null ? null : (people[found.person]?.name ?? null);
}

describe("names", () => {
  it.each([
    ["Rask", "Hannah Rask left. Later Rask returned.", "Hannah Rask"],
    ["Mrs. Rask", "Hannah Rask left. Later Mrs. Rask returned.", "Hannah Rask"],
    ["Hannah", "Hannah Rask left. Later Hannah returned.", "Hannah Rask"],
    ["De Lund", "Oskar de Lund left. De Lund returned.", "Oskar de Lund"],
    ["Mr. Vega Ruiz", "Oskar Vega Ruiz left. Mr. Vega Ruiz returned.", "Oskar Vega Ruiz"],
    ["Bob Rask", "Robert Rask left. Later Bob Rask returned.", "Robert Rask"],
    ["Vita", "Tavita Rask left. Later Vita returned.", "Tavita Rask"],
    ["LWB", "He joined the Lowmoor Water Board. The LWB objected.", "Lowmoor Water Board"],
    [
      "General Motors",
      "General Motors Corporation lost. General Motors closed.",
      "General Motors Corporation",
    ],
    ["GM", "General Motors lost money. The chief of GM left.", "General Motors"],
    ["General Rask", "Hannah Rask left. Later General Rask returned.", "Hannah Rask"],
    [
      "Quell Energy",
      "He left Quell Energy Inc. in May. Quell Energy objected.",
      "Quell Energy Inc.",
    ],
    ["President Rask", "Hannah Rask left. Mr. Rask stayed, and President Rask waved.", "Rask"],
  ])("%s in: %s", (mention, text, name) => {
    expect(whoIs(mention, text)).toBe(name);
  });

  it("takes the full name from the article's title when the text never gives it", () => {
    expect(whoIs("Rask", "We saw that Rask left.", "Hannah Rask leaves")).toBe("Hannah Rask");
  });

  it.each([
    ["two of one surname", "Hannah Rask met Oskar Rask.", 2],
    ["father and son", "Oskar Rask met Oskar Rask Jr. there.", 2],
    ["men and women", "Mr. Rask met Mrs. Rask.", 2],
  ])("keeps apart %s", (_, text, count) => {
    const { people } = resolve(text);
    const { mentions } = resolve(text);
    const persons = new Set(
      mentions.filter(({ kind }) => kind === "name").map(({ person }) => person),
    );
    expect(people.filter(({ kind }) => kind === "person").length).toBeLessThanOrEqual(count);
    expect(persons.size).toBe(count);
  });

  it("leaves alone a short form that two could bear", () => {
    const text = "Alexandra Rask met Cassandra Lund. Then Andra left.";
    expect([null, "Andra"]).toContain(whoIs("Andra", text));
  });

  it("gives Mr. and Mrs. of one surname their own mentions", () => {
    const text = "Oskar Rask met Hannah Rask. Mr. Rask spoke. Then Mrs. Rask spoke.";
    expect(whoIs("Mr. Rask", text)).toBe("Oskar Rask");
    expect(whoIs("Mrs. Rask", text)).toBe("Hannah Rask");
  });
});

describe("pronouns", () => {
  it.each([
    ["he", "Oskar Rask met Hannah Lund. On Monday he left.", "Oskar Rask"],
    ["she", "Oskar Rask met Hannah Lund. On Monday she left.", "Hannah Lund"],
    ["him", "Oskar Rask saw Peter Lund and thanked him warmly.", "Peter Lund"],
    ["his", "Oskar Rask sold his boat.", "Oskar Rask"],
    ["he", "Hannah Lund waited. On Monday he left.", null],
    ["who", "We met Oskar Rask who left.", "Oskar Rask"],
    ["she", "The Water Board met. On Monday she left.", null],
  ])("%s in: %s", (mention, text, name) => {
    expect(whoIs(mention, text)).toBe(name);
  });

  it("learns from pronouns what a name does not tell", () => {
    const text = "Zorva Quell sang. She smiled. Later she bowed, and she left.";
    expect(resolve(text).people.find(({ name }) => name === "Zorva Quell")?.gender).toBe("female");
  });
});

describe("descriptions", () => {
  it.each([
    ["the rower", "The rower Hannah Rask met Oskar Lund. Then the rower left.", "Hannah Rask"],
    [
      "the painter",
      "Hannah Rask, a painter, met Oskar Lund. Then the painter left.",
      "Hannah Rask",
    ],
    ["the senator", "Sen. Hannah Rask met Oskar Lund. Then the senator left.", "Hannah Rask"],
    ["the pianist", "Hannah Rask sang on Monday. The next day the pianist played.", "Hannah Rask"],
    ["the actress", "Oskar Lund met Hannah Rask. Then the actress left.", "Hannah Rask"],
    [
      "the pianist",
      "The singer and pianist Hannah Rask left. Oskar Lund sang. He bowed. Even so, the pianist smiled.",
      "Hannah Rask",
    ],
    [
      "the senator",
      "Oskar Lund told Hannah Rask on Monday what he thought.\n\nThe senator was in Lowmoor. Later the senator left.",
      "Oskar Lund",
    ],
    ["the senator", "Oskar Lund and Hannah Rask sang. Later the senator left.", null],
    ["Rask’s former adviser", "Hannah Rask sang. Later Rask’s former adviser left.", null],
    ["the report", "Hannah Rask sang. Later the report was read.", null],
    ["the source", "Hannah Rask sang on Monday. Then the source left.", null],
    ["the mayor", "In Lowmoor, the mayor sang.", null],
  ])("%s in: %s", (mention, text, name) => {
    expect(whoIs(mention, text)).toBe(name);
  });

  it("notes roles and what joined each alias", () => {
    const text =
      "Hannah Rask, a rower from Lowmoor, left. Mrs. Rask and her sister, Vera Lund, sang.";
    const [rask, lund] = resolve(text).people;
    expect(rask?.aliases).toEqual([
      { text: "Rask", evidence: "surname" },
      { text: "a rower", evidence: "apposition" },
      { text: "Mrs. Rask", evidence: "title" },
    ]);
    expect(rask?.roles.map((role) => sliceSpan(text, role))).toEqual(["a rower"]);
    expect(lund?.roles.map((role) => sliceSpan(text, role))).toEqual(["her sister"]);
  });
});

describe("personAt", () => {
  const text =
    "Rask lawyer Oskar Lund spoke. Hannah Rask’s niece, Vera Quell, spoke. One activist spoke. " +
    "A spokesman for the Lowmoor Water Board spoke.";
  const resolved = (() => {
    const document = readDocument(createArticle({ id: "a", text }));
    const quotation = (words: string) => ({
      start: 0,
      end: 1,
      foundBy: "test",
      kind: "indirect" as const,
      contents: [],
      reported: [],
      cue: null,
      mention: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
      addressee: null,
      occasion: null,
      confidence: 1,
    });
    const spoken = [
      "Rask lawyer Oskar Lund",
      "Hannah Rask’s niece, Vera Quell",
      "One activist",
      "A spokesman for the Lowmoor Water Board",
    ].map(quotation);
    return { ...resolvePeople(document, findMentions(document), spoken), spoken };
  })();

  it.each([
    [0, "Oskar Lund"],
    [1, "Vera Quell"],
    [2, "One activist"],
    [3, "A spokesman for the Lowmoor Water Board"],
  ])("resolves any phrase: %s is %s", (at, name) => {
    const person = resolved.personAt(resolved.spoken[at]!.mention);
    expect(person === null ? null : resolved.people[person]?.name).toBe(name);
  });

  it("is null without a mention", () => {
    expect(resolved.personAt(null)).toBeNull();
  });
});

describe("hostile text", () => {
  it.each([
    ["capitals", "Abc Def. ".repeat(20_000)],
    ["pronouns", "he she it ".repeat(20_000)],
    ["descriptions", "the singer ".repeat(15_000)],
    ["brackets", "(ABC) ".repeat(20_000)],
    ["possessives", "Ann’s ".repeat(20_000)],
  ])("%s are read to the end", { timeout: 60_000 }, (_, text) => {
    const { mentions, people } = resolve(text);
    expect(mentions.every(({ person }) => person === null || person < people.length)).toBe(true);
  });
});
