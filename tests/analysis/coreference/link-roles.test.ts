import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";

/** Name → its roles, in order. */
function rolesIn(text: string): Readonly<Record<string, readonly string[]>> {
  const { people } = analyze(createArticle({ id: "a", text, published: "2020-05-01" }));
  return Object.fromEntries(
    people.map(({ name, roles }) => [name, roles.map((role) => sliceSpan(text, role))]),
  );
}

describe("two descriptions before one name", () => {
  test.each([
    ["The dancer and painter Mira Olt left.", ["The dancer", "painter"]],
    ["Then the former mayor and activist Mira Olt left.", ["the former mayor", "activist"]],
  ])("%s", (text, roles) => {
    expect(rolesIn(text)["Mira Olt"]).toEqual(roles);
  });

  test.each([
    ["The dancer and the painter Mira Olt left.", ["the painter"]],
    ["She met the dancer. The painter Mira Olt left.", ["The painter"]],
  ])("only the second is hers: %s", (text, roles) => {
    expect(rolesIn(text)["Mira Olt"]).toEqual(roles);
  });
});

test.each([
  ["On Monday Ohio Sen. Mira Olt left.", ["Ohio Sen."]],
  ["On Monday House Speaker Mira Olt left.", ["House Speaker"]],
  ["On Monday Mira Olt left.", []],
])("an office is told with its title: %s", (text, roles) => {
  expect(rolesIn(text)["Mira Olt"]).toEqual(roles);
});

test("a trade stays with the one who was called so, whoever was named last", () => {
  const text = [
    "The painter Mira Olt and the dancer Robert Quist shared a house in Westport.",
    "Robert Quist paid the rent for years. Robert Quist cooked for his friend.",
    "In return, the painter mended the roof.",
  ].join("\n\n");
  const { mentions, people } = analyze(createArticle({ id: "a", text, published: "2020-05-01" }));
  const painter = mentions.findLast((each) => sliceSpan(text, each) === "the painter")!;
  expect(people[painter.person ?? -1]?.name).toBe("Mira Olt");
});
