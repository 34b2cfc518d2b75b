import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";
import { resolveGold } from "../eval/people.ts";
import { sharedIsHere, sharedPath } from "../helpers/shared.ts";

/** Reached on the dev articles, with the gold's own mentions, less a margin; in percent. */
const REACHED = {
  polnear: { all: 94, name: 95, pronoun: 82, nominal: 88, org: 86 },
  gum: { all: 86 },
} as const;

describe.skipIf(!sharedIsHere)("full names of the gold's speakers", () => {
  it.each(Object.entries(REACHED))("%s", { timeout: 60_000 }, async (set, figures) => {
    const resolutions = await resolveGold(sharedPath(`gold/quotes/${set}.dev.jsonl`), () => true);
    for (const [kind, least] of Object.entries(figures)) {
      const group = resolutions.filter((each) => kind === "all" || each.kind === kind);
      const right = group.filter((each) => each.right).length;
      expect((100 * right) / group.length, `${set} ${kind}`).toBeGreaterThanOrEqual(least);
    }
  });
});

interface StoryGold {
  readonly people: Readonly<Record<string, readonly string[]>>;
}

describe.skipIf(!sharedIsHere)("the people of the story's first article", () => {
  const text = readShared("story/000_a15d42b71595c6b5.txt");
  const gold = JSON.parse(readShared("story/gold.json") || '{"people":{}}') as StoryGold;
  const { people } = analyze(createArticle({ id: "seed", text, published: "2022-08-07" }));
  const namesOf = (name: string) => {
    const person = people.find((each) => each.name === name);
    return person ? [person.name, ...person.aliases.map((alias) => alias.text)] : [];
  };

  it.each(Object.entries(gold.people))("%s", (name, aliases) => {
    const found = namesOf(name === "Rap Alert" ? "Rap Alert (Backup)" : name);
    const lower = found.map((each) => each.toLowerCase().replace(/^his /, ""));
    for (const alias of aliases) expect(lower).toContain(alias.toLowerCase());
  });

  it("shares no name or description between two of them", () => {
    const all = people.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
    expect(new Set(all).size).toBe(all.length);
  });

  it("takes no label, podcast or work for a person", () => {
    const persons = people.filter(({ kind }) => kind === "person").map(({ name }) => name);
    const cast = Object.keys(gold.people).filter((name) => name !== "Rap Alert");
    expect(persons.filter((name) => !cast.includes(name))).toEqual([]);
  });
});

function readShared(path: string): string {
  return sharedIsHere ? readFileSync(sharedPath(path), "utf8") : "";
}
