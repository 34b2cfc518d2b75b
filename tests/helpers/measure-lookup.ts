import { whoSaid } from "#answers/who-said.ts";
import { sliceSpan } from "#text/span.ts";
import {
  answerLine,
  type GoldArticle,
  type GoldQuery,
  indexGold,
  readGoldLines,
  scoreAnswers,
} from "./gold-search.ts";
import type { Figure } from "./print-figures.ts";

const ARTICLES = "quote-lookup.articles.ndjson";
const QUERIES = "quote-lookup.queries.dev.ndjson";

export interface LookupMiss {
  readonly kind: string;
  readonly words: string;
  /** The words that the query was made from. */
  readonly wanted: string;
  readonly found: string;
}

export interface LookupMeasure {
  readonly figures: readonly Figure[];
  /** Queries whose first hit is another quotation. */
  readonly misses: readonly LookupMiss[];
}

/** Looks up the development queries among 20,000 quotations as the analysis finds them. */
export function measureLookup(): LookupMeasure {
  const index = indexGold(readGoldLines<GoldArticle>(ARTICLES)).get("")!;
  const misses: LookupMiss[] = [];
  const answers = readGoldLines<GoldQuery>(QUERIES).map((query) => {
    const words = query.options.words ?? "";
    const answer = whoSaid(index, { words });
    const [hit] = answer.hits;
    if (query.gold != null && hit?.article.id !== query.gold) {
      const found = hit ? sliceSpan(hit.article.text, hit) : "";
      misses.push({ kind: query.kind ?? "", words, wanted: query.src ?? "", found });
    }
    return answerLine(query.id, answer);
  });
  const figures = scoreAnswers(QUERIES, ARTICLES, answers);
  const all = figures.get("all") ?? {};
  const at = (name: string) => all[name] ?? Number.NaN;
  const kinds = [...figures].filter(([kind]) => kind !== "all");
  const measured = [
    { name: "right first", reached: at("r1"), target: 0.988 },
    { name: "right first, kind bcd", reached: figures.get("bcd")?.r1 ?? 0, target: 0.95 },
    { name: "AUROC, held against not held", reached: at("auroc"), target: 0.992 },
    { name: "CA5", reached: at("ca5"), target: 0.97 },
    { name: "answered right", reached: at("answeredRight"), target: 0.96 },
    { name: "falsely answered", reached: at("falselyAnswered"), target: 0.03, atMost: true },
    { name: "CA1", reached: at("ca1"), target: null },
    ...kinds.flatMap(([kind, figure]) => [
      { name: `right first, kind ${kind}`, reached: figure.r1 ?? 0, target: null },
      { name: `AUROC, kind ${kind}`, reached: figure.auroc ?? 0, target: null },
    ]),
  ];
  return { figures: measured, misses };
}
