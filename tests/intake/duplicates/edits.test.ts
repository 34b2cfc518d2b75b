import { describe, expect, test } from "vitest";
import { heldArticle } from "#intake/duplicates/held-article.ts";
import { createHeldSet } from "#intake/duplicates/held-set.ts";
import { createArticle } from "#story/article.ts";
import { seededRandom } from "../../helpers/seeded-random.ts";

const SYLLABLES = "ba do fe ki lo mu na po ri sa te vu wen zor chi gra pel ston".split(" ");

/** Words as frequent as words are: the nth about 1/n times as often as the first. */
function invented(random: () => number, length: number): readonly string[] {
  return Array.from({ length }, () => {
    const rank = Math.floor(3000 ** random());
    return [rank % 18, Math.floor(rank / 18) % 18, Math.floor(rank / 324)]
      .map((at) => SYLLABLES[at])
      .join("");
  });
}

const article = (words: readonly string[]) =>
  heldArticle(createArticle({ id: "a", text: words.join(" ") }));

const isTakenFor = (words: readonly string[], held: readonly string[]) =>
  createHeldSet([article(held)]).find(article(words)) !== null;

type Edit = (words: readonly string[], random: () => number) => readonly string[];

const changed =
  (share: number): Edit =>
  (words, random) =>
    words.map((word) => (random() < share ? (invented(random, 1)[0] ?? word) : word));
const longer =
  (share: number): Edit =>
  (words, random) => [...words, ...invented(random, Math.round(words.length * share))];
const cut =
  (share: number): Edit =>
  (words) =>
    words.slice(0, Math.round(words.length * (1 - share)));
/** A new article of the same length that repeats a stretch of the first. */
const repeating =
  (share: number): Edit =>
  (words, random) => [
    ...invented(random, Math.round(words.length * (1 - share))),
    ...words.slice(0, Math.round(words.length * share)),
  ];

/** How many of 40 edited articles of 120 to 900 words are taken for what they were made from. */
function taken(edit: Edit): number {
  const random = seededRandom(17);
  let count = 0;
  for (let run = 0; run < 40; run++) {
    const words = invented(random, 120 + run * 20);
    if (isTakenFor(edit(words, random), words)) count += 1;
  }
  return count;
}

describe("the same article again", () => {
  test.each([
    ["as it was", (words) => words],
    ["in capitals", (words) => words.map((word) => word.toUpperCase())],
    ["with other marks", (words) => words.map((word) => `“${word},”`)],
    ["every fiftieth word changed", changed(0.02)],
    ["every twentieth word changed", changed(0.05)],
    ["a tenth longer", longer(0.1)],
    ["a fifth longer", longer(0.2)],
    ["a fifth cut", cut(0.2)],
    ["a line before it", (words, random) => [...invented(random, 12), ...words]],
  ] satisfies [string, Edit][])("%s", (_, edit) => {
    expect(taken(edit)).toBeGreaterThanOrEqual(39);
  });
});

describe("another article", () => {
  test.each([
    ["of other words", repeating(0)],
    ["that repeats a quarter", repeating(0.25)],
    ["that repeats half", repeating(0.5)],
    ["twice as long with the first in it", longer(1)],
    ["every third word changed", changed(0.33)],
    ["the same words in another order", (words) => words.toSorted()],
  ] satisfies [string, Edit][])("%s", (_, edit) => {
    expect(taken(edit)).toBeLessThanOrEqual(1);
  });
});

test("texts of a few words", () => {
  expect(isTakenFor(["It", "holds", "for", "now"], ["It", "holds", "for", "now."])).toBe(true);
  expect(isTakenFor(["It", "holds"], ["It", "does", "not"])).toBe(false);
  expect(isTakenFor(["It"], ["Is"])).toBe(false);
});

test("the nearest of several is named, a link before the text", () => {
  const random = seededRandom(3);
  const words = invented(random, 200);
  const of = (id: string, text: readonly string[], url: string | null = null) =>
    heldArticle(createArticle({ id, text: text.join(" "), url }));
  const held = [
    of("other", invented(random, 200), "https://harbour.example/a"),
    of("near", longer(0.2)(words, random)),
    of("nearer", changed(0.01)(words, random)),
    of("same", words),
  ];
  const found = (url: string | null, among = held) => {
    const duplicate = createHeldSet(among).find(of("new", words, url));
    return duplicate && `${duplicate.of.id} by ${duplicate.by}`;
  };
  expect(found(null)).toBe("same by text");
  expect(found(null, held.slice(0, 3))).toBe("nearer by nearly the same text");
  expect(found("http://www.harbour.example/a/?utm_source=x")).toBe("other by link");
  expect(found("https://harbour.example/b", held.slice(0, 1))).toBeNull();
});
