import { describe, expect, it } from "vitest";
import { findExactly, findPerson } from "#search/people/find-person.ts";
import { createPersonIndex } from "#search/people/person-index.ts";
import type { PersonKind } from "#story/analysis.ts";
import type { StoryPerson } from "#story/story.ts";
import { finish } from "#text/steps.ts";
import { harbour } from "../../helpers/harbour-story.ts";

function person(name: string, ...aliases: readonly string[]): StoryPerson {
  const known = harbour.story.people[0]!;
  const also = aliases.map((text) => ({ text, evidence: "made" }));
  return { ...known, id: name, name, aliases: also };
}

const ADA = person("Ada Quill", "the mayor", "Quill’s", "…");
const ADA_ROE = person("Ada Roe");
const BRAM = person("Bram Oster", "Quill");
const ZED = person("Zed");
const index = finish(createPersonIndex({ people: [ADA_ROE, BRAM, ADA, ZED] }));

describe("createPersonIndex", () => {
  it.each([
    ["Ada Quill", "Ada Quill"],
    ["ada  QUILL!", "Ada Quill"],
    ["the mayor", "Ada Quill"],
    // A description is surer than a word of a name; where two share one, the first (more mentioned) has it.
    ["Quill", "Bram Oster"],
    ["Ada", "Ada Roe"],
    ["Roe", "Ada Roe"],
    ["Bram", "Bram Oster"],
    ["mayor", null],
    ["the", null],
    ["Quill Ada", null],
    ["Ad", null],
    ["", null],
    ["…", null],
  ])("calls by “%s” %s", (name, called) => {
    expect(index.named(name)?.name ?? null).toBe(called);
  });

  it.each<[string, PersonKind, string, boolean]>([
    ["Ada Maria Roe", "person", "maria", true],
    ["Ada Maria Roe", "unknown", "roe", true],
    ["Ada Maria Roe", "unknown", "maria", false],
    ["Ana de la Roe", "person", "ana", true],
    ["Norwick Harbour School", "organisation", "school", false],
    ["Norwick Harbour School", "organisation", "norwick harbour school", true],
    ["Harbour Report", "document", "report", false],
    ["Norwick school critics", "person", "norwick", false],
    ["a Norwick critic", "person", "critic", false],
  ])("%s (%s) by one word, “%s”: %s", (name, kind, typed, isFound) => {
    const people = [{ ...person(name), kind }];
    const found = finish(createPersonIndex({ people })).named(typed);
    expect(found?.name ?? null).toBe(isFound ? name : null);
  });

  it("takes a last word before a first one", () => {
    const people = [person("Roe Bay"), person("Ada Roe")];
    expect(finish(createPersonIndex({ people })).named("Roe")?.name).toBe("Ada Roe");
  });

  it("has all names as words, each once", () => {
    expect(index.namesOf(ADA)).toEqual([["ada", "quill"], ["the", "mayor"], ["quill"]]);
    expect(index.namesOf(ZED)).toEqual([["zed"]]);
    const twice = person("Ada", "ADA");
    expect(finish(createPersonIndex({ people: [twice] })).namesOf(twice)).toEqual([["ada"]]);
  });
});

describe("findPerson", () => {
  it.each([
    ["Ada Quill", "Ada Quill"],
    [" @Bram Oster ", "Bram Oster"],
    ["Bram Oster’s", "Bram Oster"],
    ["Bram Oster's", "Bram Oster"],
    ["Mr. Bram Oster", "Bram Oster"],
    ["Mayor Bram Oster", "Bram Oster"],
  ])("finds exactly by “%s” %s", (name, found) => {
    expect(findExactly(index, name)?.name).toBe(found);
    expect(findPerson(index, name)).toEqual({ person: findExactly(index, name), suggestions: [] });
  });

  it("finds a misspelt name where one stands out", () => {
    expect(findPerson(index, "Bram Ostr")).toEqual({ person: BRAM, suggestions: [] });
    expect(findExactly(index, "Bram Ostr")).toBeNull();
  });

  it("suggests where none does", () => {
    const like = findPerson(index, "Adda");
    expect(like.person).toBeNull();
    expect(like.suggestions.map(({ name }) => name).toSorted()).toEqual(["Ada Quill", "Ada Roe"]);
    expect(findPerson(index, "Wilhelmina")).toEqual({ person: null, suggestions: [] });
    expect(findPerson(index, "")).toEqual({ person: null, suggestions: [] });
  });

  it("suggests five at most", () => {
    const people = Array.from({ length: 9 }, (_, at) => person(`Adam${at}`));
    const many = finish(createPersonIndex({ people }));
    expect(findPerson(many, "Adam").suggestions).toHaveLength(5);
  });
});

describe("a fuzzy name", () => {
  const names = (typed: string, most = 5) => index.fuzzy(typed, most).map(({ item }) => item.name);

  it.each([
    ["bram oster", ["Bram Oster"]],
    ["  bram ostr ", ["Bram Oster"]],
    ["brám", ["Bram Oster"]],
    ["mayr", ["Ada Quill"]],
    ["", []],
    ["  ", []],
    ["xxxxxx", []],
  ])("“%s”: %j", (typed, found) => {
    expect(names(typed)).toEqual(found);
  });

  it("is 1 of the name itself and less of one like it", () => {
    expect(index.fuzzy("Bram Oster", 1)[0]?.likeness).toBeCloseTo(1, 5);
    const { likeness } = index.fuzzy("Brm Oster", 1)[0]!;
    expect(likeness).toBeGreaterThan(0.5);
    expect(likeness).toBeLessThan(1);
  });

  it("of a name without end is of its beginning", () => {
    const { fuzzy } = finish(
      createPersonIndex({ people: [person(`Zelda${"a".repeat(100_000)}Quibbles`)] }),
    );
    expect(fuzzy("Zlda", 5)).toHaveLength(1);
    expect(fuzzy("Quibbles", 5)).toEqual([]);
  });

  it("is found in as many as asked for", () => {
    expect(names("ada", 1)).toHaveLength(1);
    expect(names("ada", 2)).toHaveLength(2);
  });
});
