import fc from "fast-check";
import { expect, test } from "vitest";
import { heldArticle } from "#intake/duplicates/held-article.ts";
import { createNearIndex } from "#intake/duplicates/near-index.ts";
import { createArticle } from "#story/article.ts";
import { likeness } from "#text/near-key.ts";

const word = fc.constantFrom(..."ba do fe ki lo mu na po ri sa".split(" "));
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));
const held = (each: string, at: number) => heldArticle(createArticle({ id: `a${at}`, text: each }));

test("the most alike of all is found, by an index as by looking at each", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), text, (texts, sought) => {
      const all = texts.map(held);
      const index = createNearIndex();
      for (const each of all) index.add(each);
      const { nearKey } = held(sought, -1);
      const alike = all
        .filter((each) => likeness(nearKey.slice(0, 64), each.nearKey.slice(0, 64)) >= 0.3)
        .map((each) => likeness(nearKey, each.nearKey));
      const found = index.find(nearKey);
      const highest = Math.max(0, ...alike);
      expect(found === null ? null : likeness(nearKey, found.nearKey)).toBe(
        highest >= 0.6 ? highest : null,
      );
    }),
  );
});
