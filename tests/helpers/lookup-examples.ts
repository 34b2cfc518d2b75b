import type { Line } from "#search/lookup/line-index.ts";
import { createLookup, type Lookup } from "#search/lookup/lookup.ts";
import { sliceSpan } from "#text/span.ts";
import { createPassageIndex } from "./create-passage-index.ts";
import { type GoldArticle, type GoldQuery, indexGold, readGoldLines } from "./gold-search.ts";
import { seededRandom } from "./seeded-random.ts";

/** A development query asked of an index of some size. */
export interface LookupExample {
  readonly query: GoldQuery;
  readonly words: string;
  readonly lookup: Lookup;
  readonly size: number;
  /** Whether a found passage (its number) is right. */
  readonly isRight: (passage: number) => boolean;
  readonly isHeld: boolean;
  readonly weight: number;
}

const SMALL_SIZES: readonly (readonly [size: number, stories: number])[] = [
  [40, 30],
  [300, 6],
  [2500, 2],
];
const SMALL_WEIGHT = 0.15;

/** All queries at full size, and a share of them at the sizes that stories have. */
export function lookupExamples(): readonly LookupExample[] {
  const articles = readGoldLines<GoldArticle>("quote-lookup.articles.ndjson");
  const queries = readGoldLines<GoldQuery>("quote-lookup.queries.dev.ndjson");
  const { lineAt, passages } = indexGold(articles).get("")!.lines;
  const lines = Array.from({ length: passages.size }, (_, at) => lineAt(at));
  const full = examplesOver(lines, queries, 1);
  const asked = [...new Set(queries.map(({ gold }) => gold).filter((id) => id != null))];
  const random = seededRandom(11);
  const linesOf = new Map<string, Line[]>();
  for (const line of lines) {
    const list = linesOf.get(line.article.id);
    if (list) list.push(line);
    else linesOf.set(line.article.id, [line]);
  }
  const small = SMALL_SIZES.flatMap(([size, stories]) =>
    Array.from({ length: stories }, () => {
      const kept = new Set(Array.from({ length: size / 2 }, () => pick(asked, random)));
      const filler = Array.from({ length: size / 2 }, () => pick(articles, random).id);
      const held = [...new Set([...kept, ...filler])].flatMap((id) => linesOf.get(id) ?? []);
      const wanted = queries.filter(
        ({ gold, neg }) =>
          (gold != null && kept.has(gold)) || (neg === 1 && random() < size / 4000),
      );
      return examplesOver(held, wanted, SMALL_WEIGHT);
    }).flat(),
  );
  return [...full, ...small];
}

function examplesOver(
  lines: readonly Line[],
  queries: readonly GoldQuery[],
  weight: number,
): LookupExample[] {
  const texts = lines.map(({ article, contents }) =>
    contents.map((span) => sliceSpan(article.text, span)),
  );
  const lookup = createLookup(createPassageIndex(texts));
  const folded = lines.map(({ article }) => fold(article.text));
  return queries.map((query) => ({
    query,
    words: query.options.words ?? "",
    lookup,
    size: lines.length,
    isRight: (passage) =>
      lines[passage]!.article.id === query.gold || folded[passage]!.includes(fold(query.src ?? "")),
    isHeld: query.neg !== 1,
    weight,
  }));
}

/** As the scorer compares. */
function fold(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!;
}
