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
