import { expect, test } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { setPlaces } from "#analysis/quotations/set-places.ts";
import { createArticle } from "#story/article.ts";

test.each<[string, string, readonly number[]]>([
  ["few verbs", "Berg left and said it. ", [2]],
  ["as many as are looked at", `${"Berg left and ".repeat(200)}. `, [200]],
  ["more than are looked at", `${"Berg left and ".repeat(201)}. `, [200]],
  [
    "more than are looked at, and another sentence",
    `${"Berg left and ".repeat(300)}. Lund left.`,
    [200, 1],
  ],
])("a passage of %s has so many in each sentence", (_, text, expected) => {
  const places = setPlaces(readDocument(createArticle({ id: "a", text })));
  const counts: number[] = [];
  for (const { scene, frames } of places)
    for (const { verb } of frames) {
      const { sentence } = scene.items[verb]!;
      counts[sentence] = (counts[sentence] ?? 0) + 1;
    }
  expect(counts).toEqual(expected);
});

test.each<[string, string, readonly (string | null)[]]>([
  ["a time that ends what a poll is", "A new poll taken last week found support.", ["A new poll"]],
  ["a day behind a participle", "A report published Friday said so.", ["A report"]],
  [
    "a time between commas",
    "Ada Lund, the mayor, this past week announced it.",
    ["Ada Lund, the mayor,"],
  ],
  ["an adverb before a time", "Lund Bank just this month announced it.", ["Lund Bank"]],
  ["a time alone", "Last week proved it.", [null]],
  ["a time that somebody is of", "The man of the year said so.", ["The man of the year"]],
  ["an adjective alone", "It was backed by new, but few, voters.", [null]],
  ["an adjective with its noun", "New voters said so.", ["New voters"]],
])("the subject with %s", (_, text, expected) => {
  const [{ scene, frames }] = setPlaces(readDocument(createArticle({ id: "a", text }))) as [
    ReturnType<typeof setPlaces>[number],
  ];
  const found = frames.map(({ subject }) => {
    if (subject === null) return null;
    const { first, last } = subject;
    return text.slice(scene.items[first]!.token.start, scene.items[last]!.token.end);
  });
  expect(found.slice(-expected.length)).toEqual(expected);
});
