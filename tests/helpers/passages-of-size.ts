import { type GoldArticle, readGoldLines } from "./gold-search.ts";
import { seededRandom } from "./seeded-random.ts";
import { sharedIsHere } from "./shared.ts";

/** Passages for measuring cost: real sentences where they are at hand, invented ones otherwise. */
export function passagesOfSize(size: number): readonly string[] {
  const random = seededRandom(size);
  const base = sharedIsHere ? realPassages() : inventedPassages(20_000, random);
  const passages = base.slice(0, size);
  while (passages.length < size) {
    const [a, b] = [pick(base, random).split(" "), pick(base, random).split(" ")];
    passages.push([...a.slice(0, a.length / 2), ...b.slice(b.length / 2)].join(" "));
  }
  return passages;
}

function realPassages(): string[] {
  return readGoldLines<GoldArticle>("quote-lookup.articles.ndjson").map(({ text }) =>
    text.slice(1).replace(/”[^”]*$/, ""),
  );
}

const SYLLABLES = ["ba", "co", "di", "fu", "gra", "hel", "ir", "jo", "kan", "lo", "mer", "no"];

/** Words by Zipf's law, as in a language. */
function inventedPassages(count: number, random: () => number): string[] {
  const words = Array.from({ length: 30_000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(SYLLABLES, random)).join(""),
  );
  const word = () => words[Math.floor(words.length ** random()) - 1]!;
  return Array.from({ length: count }, () =>
    Array.from({ length: 8 + Math.floor(random() * 35) }, word).join(" "),
  );
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!;
}
