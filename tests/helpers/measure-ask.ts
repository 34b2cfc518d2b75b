import { ask } from "#answers/ask.ts";
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

const ARTICLES = "ask.articles.dev.ndjson";
const QUERIES = "ask.queries.dev.ndjson";

/** Asks the development questions of their stories, and of another story to see them refused. */
export function measureAsk(): readonly Figure[] {
  const indexes = indexGold(readGoldLines<GoldArticle>(ARTICLES));
  const queries = readGoldLines<GoldQuery>(QUERIES);
  const names = [...indexes.keys()];
  const answer = ({ options }: GoldQuery, story: string) =>
    ask(indexes.get(story)!, { question: options.question ?? "" });
  const lines = queries.map((query) => {
    const answered = answer(query, query.story ?? "");
    const { short } = answered;
    return answerLine(query.id, answered, short && sliceSpan(short.article.text, short));
  });
  const elsewhere = queries.map((query) => {
    const other = names[(names.indexOf(query.story ?? "") + 1) % names.length] ?? "";
    return answer(query, other).answered;
  });
  const all = scoreAnswers(QUERIES, ARTICLES, lines).get("all") ?? {};
  const at = (name: string) => all[name] ?? Number.NaN;
  const refused = elsewhere.filter((answered) => !answered).length / elsewhere.length;
  return [
    { name: "right sentence first", reached: at("r1"), target: 0.79 },
    { name: "right paragraph first", reached: at("p1"), target: 0.88 },
    { name: "short answer, F1", reached: at("f1"), target: 0.46 },
    { name: "short answer, exact", reached: at("em"), target: 0.33 },
    { name: "AUROC, answerable", reached: at("auroc"), target: 0.66 },
    { name: "another story's question refused", reached: refused, target: 0.99 },
    { name: "answered right", reached: at("answeredRight"), target: null },
    { name: "falsely answered", reached: at("falselyAnswered"), target: null },
  ];
}
