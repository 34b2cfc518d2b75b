import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis, Gender, Person, PersonKind } from "#story/analysis.ts";
import { createArticle } from "#story/article.ts";
import { createPeopleMerger } from "#story/people-merger.ts";
import { personNodes } from "#story/person-node.ts";
import type { AnalysedArticle, StoryInfo } from "#story/story.ts";
import { finish } from "#text/steps.ts";

function mergePeople(about: StoryInfo, articles: readonly AnalysedArticle[]) {
  const merge = createPeopleMerger((source) => personNodes(source, source.analysis.mentions));
  const { appearances } = finish(merge(about, articles, []));
  return Array.from(appearances, ([person, seen]) => ({ ...person, ...seen }));
}

const info: StoryInfo = { id: "test", title: "Test", description: null, aliases: {} };

interface Draft {
  readonly name: string;
  readonly title?: string;
  readonly kind?: PersonKind;
  readonly gender?: Gender;
  readonly aliases?: readonly string[];
}

function articleWith(id: string, people: readonly (Draft | string)[]): AnalysedArticle {
  const drafts = people.map((each) => (typeof each === "string" ? { name: each } : each));
  const analysis: Analysis = {
    passages: [],
    sentences: [],
    mentions: drafts.map((_, person) => ({
      start: person,
      end: person + 1,
      foundBy: "test",
      kind: "name",
      person,
    })),
    people: drafts.map(personFrom),
    quotations: [],
    notSpeech: [],
    timexes: [],
    events: [],
    facts: [],
  };
  return {
    article: createArticle({ id, text: "x".repeat(40), published: `2021-01-${id}` }),
    analysis,
  };
}

function personFrom(draft: Draft): Person {
  const { name, title, kind = "person", gender = "unknown", aliases = [] } = draft;
  const further = aliases.map((text) => ({ text, evidence: "surname" }));
  const titled = title === undefined ? [] : [{ text: title, evidence: "title" }];
  return { name, kind, gender, aliases: [...further, ...titled], roles: [] };
}

function cast(
  articles: readonly (readonly (Draft | string)[])[],
  aliases: StoryInfo["aliases"] = {},
) {
  const analysed = articles.map((people, at) => articleWith(String(at + 10), people));
  return mergePeople({ ...info, aliases }, analysed)
    .map(
      ({ id, inArticles }) =>
        `${id}: ${[...inArticles].map(([article, at]) => `${article}/${at.join("+")}`).join(" ")}`,
    )
    .toSorted();
}

describe("the people of a story", () => {
  it.each(["constructor", "Constructor", "toString", "__proto__"])(
    "may be called %s, which the story’s file does not state",
    (name) => {
      expect(cast([[name], ["Mira Lund"]], { "Mira Lund": ["Vita"] })).toHaveLength(2);
    },
  );

  it.each([
    ["the same full name", [["Mira Lund"], ["Mira Lund"]], ["mira-lund: 10/0 11/0"]],
    ["a surname alone and its only bearer", [["Mira Lund"], ["Lund"]], ["mira-lund: 10/0 11/0"]],
    ["an initial", [["Mira K. Lund"], ["Mira Lund"]], ["mira-k-lund: 10/0 11/0"]],
    ["a short form", [["Robert Lund"], ["Bob Lund"]], ["robert-lund: 10/0 11/0"]],
    ["accents", [["José Maré"], ["Jose Mare"]], ["jose-mare: 10/0 11/0"]],
    [
      "organisations with and without an article",
      [
        [{ name: "The Harbour Board", kind: "organisation" }],
        [{ name: "Harbour Board", kind: "organisation" }],
      ],
      ["harbour-board: 10/0 11/0"],
    ],
    [
      "a title only one of two bears",
      [
        [{ name: "Mira Lund", title: "President Mira Lund" }],
        ["Oskar Lund"],
        [{ name: "Lund", title: "President Lund" }],
      ],
      ["mira-lund: 10/0 12/0", "oskar-lund: 11/0"],
    ],
    [
      "a surname that nearly all articles use for one of two",
      [
        ...[1, 2, 3, 4].map(() => [{ name: "Mira Lund", aliases: ["Lund"] }]),
        ["Oskar Lund"],
        ["Lund"],
      ],
      ["mira-lund: 10/0 11/0 12/0 13/0 15/0", "oskar-lund: 14/0"],
    ],
    [
      "a name another article joined to the full one",
      [[{ name: "Tavita Lund", aliases: ["Vita"] }], ["Vita"]],
      ["tavita-lund: 10/0 11/0"],
    ],
  ] as const)("joins %s", (_, articles, expected) => {
    expect(cast(articles)).toEqual(expected);
  });

  it.each([
    ["two people of one surname", [["Mira Lund"], ["Oskar Lund"]], 2],
    ["a surname two could claim", [["Mira Lund"], ["Oskar Lund"], ["Lund"]], 3],
    [
      "a surname of another gender",
      [[{ name: "Mira Lund", gender: "female" }], [{ name: "Lund", gender: "male" }]],
      2,
    ],
    [
      "a form of address two bear",
      [
        [{ name: "Mira Lund", title: "Dr. Mira Lund" }],
        ["Oskar Lund"],
        [{ name: "Lund", title: "Dr. Lund" }],
      ],
      3,
    ],
    ["two such surnames from two articles", [["Mira Lund", "Oskar Lund"], ["Lund"], ["Lund"]], 4],
    ["father and son", [["Oskar Lund"], ["Oskar Lund Jr."]], 2],
    ["an initial that fits two", [["Mira Lund"], ["Marek Lund"], ["M. Lund"]], 3],
    [
      "names of different gender",
      [[{ name: "Kim Lund", gender: "female" }], [{ name: "Kim Lund", gender: "male" }]],
      2,
    ],
    [
      "a person and an organisation",
      [["Morgan Lund"], [{ name: "Lund", kind: "organisation" }]],
      2,
    ],
    ["descriptions, which are anyone's", [["a neighbour"], ["a neighbour"]], 2],
    ["people one article keeps apart", [["Mira Lund", "M. Lund"]], 2],
  ] as const)("keeps apart %s", (_, articles, count) => {
    expect(cast(articles)).toHaveLength(count);
  });

  it("takes over what the story's file says, and its name", () => {
    expect(cast([["Mira Lund"], ["Vee"]], { "Mira Lund": ["Vee"] })).toEqual([
      "mira-lund: 10/0 11/0",
    ]);
  });

  it("numbers namesakes", () => {
    const two = cast([
      [{ name: "Kim Lund", gender: "female" }],
      [{ name: "Kim Lund", gender: "male" }],
    ]);
    expect(two).toEqual(["kim-lund-2: 11/0", "kim-lund: 10/0"]);
  });

  it("keeps the ids of whom articles describe when an article of an earlier day comes", () => {
    const later = ["11", "12"].map((id) => articleWith(id, ["reporters", "Kim Lund"]));
    const idsIn = (articles: readonly AnalysedArticle[]) =>
      mergePeople(info, articles).map(({ name, id }) => `${name} ${id}`);
    const ids = idsIn(later);
    expect(ids.map((id) => id.replace(/-\w{8,}$/, ""))).toEqual([
      "Kim Lund kim-lund",
      "reporters reporters",
      "reporters reporters",
    ]);
    expect(idsIn([articleWith("10", ["reporters"]), ...later])).toEqual(
      expect.arrayContaining(ids),
    );
  });

  it("puts namesakes who are mentioned as often in the order in which they were first seen", () => {
    const days = Array.from({ length: 12 }, (_, at) => String(at + 10));
    const people = mergePeople(
      info,
      days.map((day) => articleWith(day, ["reporters"])),
    );
    expect(people.map(({ firstSeen }) => firstSeen?.slice(-2))).toEqual(days);
  });

  it("gives evidence for every alias, and gender only where the articles agree", () => {
    const [person] = mergePeople(info, [
      articleWith("10", [{ name: "Mira Lund", gender: "female", aliases: ["Mrs. Lund"] }]),
      articleWith("11", ["Lund"]),
    ]);
    expect(person).toMatchObject({
      name: "Mira Lund",
      gender: "female",
      mentions: 2,
      firstSeen: "2021-01-10",
      lastSeen: "2021-01-11",
    });
    expect(person?.aliases).toEqual([
      { text: "Mrs. Lund", evidence: "surname" },
      { text: "Lund", evidence: "the only one of this surname in the story" },
    ]);
  });
});

const names = [
  "Mira Lund",
  "Oskar Lund",
  "Lund",
  "M. Lund",
  "Bob Rask",
  "Robert Rask",
  "Rask",
  "a neighbour",
  "Vee",
  "Harbour Board",
];
const drafts = fc.record({
  name: fc.constantFrom(...names),
  kind: fc.constantFrom<PersonKind>("person", "organisation", "unknown"),
  gender: fc.constantFrom<Gender>("female", "male", "unknown"),
  aliases: fc.subarray(["Vee", "Lund", "the rower"]),
});
const stories = fc.array(fc.uniqueArray(drafts, { selector: ({ name }) => name, maxLength: 5 }), {
  maxLength: 6,
});

describe("the people of a story, for any story", () => {
  it("gives every article's person to exactly one person of the story", () => {
    fc.assert(
      fc.property(stories, (articles) => {
        const analysed = articles.map((people, at) => articleWith(String(at + 10), people));
        const places = mergePeople(info, analysed).flatMap(({ inArticles }) =>
          [...inArticles].flatMap(([article, indices]) =>
            indices.map((index) => `${article}/${index}`),
          ),
        );
        const all = articles.flatMap((people, at) =>
          people.map((_, index) => `${at + 10}/${index}`),
        );
        expect(places.toSorted()).toEqual(all.toSorted());
      }),
      { seed: 7 },
    );
  });

  it("does not depend on the order of the articles", () => {
    fc.assert(
      fc.property(
        stories.chain((articles) => {
          const analysed = articles.map((people, at) => articleWith(String(at + 10), people));
          return fc.tuple(
            fc.constant(analysed),
            fc.shuffledSubarray(analysed, { minLength: analysed.length }),
          );
        }),
        ([ordered, shuffled]) => {
          expect(mergePeople(info, shuffled)).toEqual(mergePeople(info, ordered));
        },
      ),
      { seed: 8 },
    );
  });

  it("gives each an id of its own", () => {
    fc.assert(
      fc.property(stories, (articles) => {
        const people = mergePeople(
          info,
          articles.map((each, at) => articleWith(String(at + 10), each)),
        );
        expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
      }),
      { seed: 9 },
    );
  });
});
