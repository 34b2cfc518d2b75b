import { describe, expect, it } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { findNames } from "#analysis/mentions/find-names.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";

/** Each name as "core (kind)". */
function namesIn(text: string): readonly string[] {
  const document = readDocument(createArticle({ id: "a", text }));
  return findNames(document).map(
    (name) => `${sliceSpan(text, name.core ?? name)} (${name.personKind})`,
  );
}

describe("findNames", () => {
  it.each([
    ["Yesterday Hannah Rask left.", ["Hannah Rask (person)"]],
    ["We met Sen. Zorva Quell there.", ["Zorva Quell (person)"]],
    ["We met Mrs. Quell there.", ["Quell (person)"]],
    ["She told House Speaker Oskar Rask so.", ["Oskar Rask (person)"]],
    ["She told Secretary of State Oskar F. Rask so.", ["Oskar F. Rask (person)"]],
    [
      "He met Oskar van der Lund and Hannah O’Rask.",
      ["Oskar van der Lund (person)", "Hannah O’Rask (person)"],
    ],
    ["He met G.K. Lund and J. R. Rask.", ["G.K. Lund (person)", "J. R. Rask (person)"]],
    ['He met Marcia "Vee" Rask.', ['Marcia "Vee" Rask (person)']],
    ["He met Oskar Rask Jr. there.", ["Oskar Rask Jr. (person)"]],
    ["He met Larry King there.", ["Larry King (person)"]],
    ["He met DJ Zorva there.", ["DJ Zorva (person)"]],
    ["She told Secretary of State Zorva Quell so.", ["Zorva Quell (person)"]],
    ["She told Ohio Republican Hannah Rask so.", ["Hannah Rask (person)"]],
    ["He met Oskar Rask, Jr. there.", ["Oskar Rask, Jr. (person)"]],
    ["He met German Oskar Rask there.", ["Oskar Rask (person)"]],
    ["He met Hannah Hill and Oskar Bank.", ["Hannah Hill (person)", "Oskar Bank (person)"]],
    ["Mira Lund, R-Ohio, left.", ["Mira Lund (person)"]],
    ["He met Zorva Hannah there.", ["Zorva Hannah (person)"]],
    ["He wrote to @zorva and Mira Lund.", ["Mira Lund (person)"]],
    ["Rask’s party is late, and a friend of Rask knows.", ["Rask (unknown)", "Rask (unknown)"]],
  ])("a person: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    [
      "It went to the Department of Harbours and Rivers.",
      ["Department of Harbours and Rivers (organisation)"],
    ],
    ["It went to the Lowmoor Water Board.", ["Lowmoor Water Board (organisation)"]],
    ["It went to Bailey & Quell.", ["Bailey & Quell (organisation)"]],
    ["The LWB objects.", ["LWB (organisation)"]],
    ["They live in New Zealand.", ["New Zealand (organisation)"]],
    [
      "He joined the Centre for the Study of Rivers.",
      ["Centre for the Study of Rivers (organisation)"],
    ],
    ["They read the German Quell Review.", ["German Quell Review (organisation)"]],
    ["They asked Lowmoor Democrats.", ["Lowmoor Democrats (organisation)"]],
    ["It is the Daily Quell Poll.", ["Daily Quell Poll (organisation)"]],
    ["It flew to Quell London.", ["Quell London (organisation)"]],
    ["It went to the Quell Hall Bank.", ["Quell Hall Bank (organisation)"]],
  ])("a body or a place: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ["Many people left on Monday in October."],
    ["However, critics disagree."],
    ["The president and the senator left."],
    ["Republican voters like it."],
    ["“Nothing,” I said. “Perhaps.”"],
    ["SAVE A QUARTER"],
  ])("no name: %s", (text) => {
    expect(namesIn(text).filter((name) => !name.endsWith("(organisation)"))).toEqual([]);
  });

  it("knows from the rest of the article which words of a headline are names", () => {
    const text =
      "Quell Tells Rask Voters Will Decide\n\nZorva Quell told Hannah Rask that voters decide.";
    expect(namesIn(text).slice(0, 2)).toEqual(["Quell (unknown)", "Rask (unknown)"]);
  });

  it("keeps a word at the head of a sentence apart from names, by how the article writes it", () => {
    const text = "Harbour works. We like the harbour. Quell works. We like Quell.";
    expect(namesIn(text)).toEqual(["Quell (unknown)", "Quell (unknown)"]);
  });

  it("reads the signature of an embedded post", () => {
    const text = "He left the band. — Daily Rask (@dailyrask) March 5, 2020";
    expect(namesIn(text)).toEqual(["Daily Rask (unknown)", "@dailyrask (unknown)"]);
  });
});

it("reads a name alike wherever it stands, each time in its place", () => {
  const text = "She told House Speaker Oskar Rask so.\n\nYesterday House Speaker Oskar Rask left.";
  const names = findNames(readDocument(createArticle({ id: "a", text })));
  const places = names.map(({ start, end, core, role }) => [start, end, core, role]);
  const first = text.indexOf("House");
  const by = text.lastIndexOf("House") - first;
  const name = first + "House ".length;
  const at = (start: number, words: string) => ({ start, end: start + words.length });
  const placesFrom = (from: number) => {
    const core = at(from + "Speaker ".length, "Oskar Rask");
    return [from, core.end, core, at(from - "House ".length, "House")];
  };
  expect(places).toEqual([placesFrom(name), placesFrom(name + by)]);
});
