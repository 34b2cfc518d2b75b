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
