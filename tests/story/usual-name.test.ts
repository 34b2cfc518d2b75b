import { expect, it } from "vitest";
import type { PersonKind } from "#story/analysis.ts";
import { createArticle } from "#story/article.ts";
import { compareNodes, type PersonNode, personNodes } from "#story/person-node.ts";
import { usualName } from "#story/usual-name.ts";

/** A person as each of several articles names them, the fullest first. */
function nodesOf(names: readonly string[], kind: PersonKind = "person"): readonly PersonNode[] {
  const nodes = names.flatMap((name, at) => {
    const article = createArticle({ id: `a${at}`, text: "" });
    const person = { name, kind, gender: "unknown", aliases: [], roles: [] } as const;
    const nothing = { passages: [], sentences: [], quotations: [], notSpeech: [], timexes: [] };
    const analysis = { ...nothing, mentions: [], people: [person], events: [], facts: [] };
    return personNodes({ article, analysis }, []);
  });
  return nodes.toSorted(compareNodes);
}

it.each<[string, readonly string[], string]>([
  ["the name most used", ["Mira Johanna Olt", "Mira Olt", "Mira Olt", "Little Mira"], "Mira Olt"],
  ["a surname alone counts for none", ["Mira Olt", "Olt", "Olt", "Mr. Olt"], "Mira Olt"],
  ["as often as another: the fullest", ["Mira Olt", "Mira J. Olt"], "Mira J. Olt"],
  ["nobody gives both names", ["Olt", "Olt", "Madonna"], "Madonna"],
  ["an accent does not make another name", ["Míra Olt", "Mira Olt", "Max Olt"], "Míra Olt"],
])("%s", (_, names, expected) => {
  expect(usualName(nodesOf(names))).toBe(expected);
});

it("calls an organisation by its fullest name", () => {
  const names = ["Harbour Trust", "Harbour Trust", "The Norwick Harbour Trust"];
  expect(usualName(nodesOf(names, "organisation"))).toBe("Norwick Harbour Trust");
});
