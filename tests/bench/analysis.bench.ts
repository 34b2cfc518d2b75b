import { readFileSync } from "node:fs";
import compromise from "compromise";
import { type Article, createArticle } from "#story/article.ts";
import { sharedIsHere, sharedPath } from "../helpers/shared.ts";
import { joined } from "./joined.ts";

const HOSTILE: readonly (readonly [string, string])[] = [
  ["quotation marks", "“"],
  ["pairs of marks", "“a” "],
  ["straight marks", '"'],
  ["capital words", "Berg "],
  ["said", "said "],
  ["name and said", "Berg said "],
  ["commas", "Berg, "],
  ["years", "2031 "],
  ["he said it was", "he said it was "],
  ["one sentence", "“a” said Berg "],
  ["lines of a letter", "x\n"],
  ["reports", "She said he told Ann Berg. "],
  ["quotations", "“We go,” Ann Berg said. "],
];

/** Articles a second of the whole analysis beside compromise's on the same articles, and growth. */
export default async function analysis(): Promise<void> {
  if (!sharedIsHere) return;
  const { analyze } =
    await joined<typeof import("#analysis/analyze.ts")>("src/analysis/analyze.ts");
  const texts = readFileSync(sharedPath("gold/quotes/polnear.dev.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; text: string; date: string })
    .filter((_, index) => index % 4 === 0);
  const articles = texts.map(({ id, text, date }) => createArticle({ id, text, published: date }));
  const few = texts.slice(0, 20);
  const own = rate(articles.length, () => articles.forEach((each) => void analyze(each)));
  const theirs = rate(few.length, () => few.forEach(({ text }) => void readWithCompromise(text)));
  write(
    `verbatim    ${own.toFixed(0)} articles a second on one core (${articles.length} PolNeAR articles)`,
  );
  write(`compromise  ${theirs.toFixed(1)} articles a second (${few.length} of the same)`);
  write(`${(own / theirs).toFixed(1)} times as fast`);
  for (const [name, piece] of HOSTILE) write(`${name.padEnd(18)} ${growth(piece, analyze)}`);
}

function readWithCompromise(text: string): void {
  const document = compromise(text);
  document.quotations().json();
  document.people().json();
}

/** Milliseconds of processor time for a quarter, a half and a whole megabyte of one piece. */
function growth(piece: string, analyze: (article: Article) => unknown): string {
  return [1, 2, 4]
    .map((quarters) => {
      const text = piece.repeat((quarters * 250_000) / piece.length);
      const article = createArticle({ id: "hostile", text, published: "2031-05-04" });
      return `${(1000 * seconds(() => void analyze(article))).toFixed(0)} ms`;
    })
    .join(" → ");
}

/** Rounds before the clock counts, as in a process that has been up for a while, and those it counts. */
const WARM_UP = 6;
const COUNTED = 5;

/** Runs a second of processor time, so that a busy machine changes the figure little: the median. */
function rate(count: number, run: () => void): number {
  for (let warm = 0; warm < WARM_UP; warm++) run();
  const times = Array.from({ length: COUNTED }, () => seconds(run)).toSorted((a, b) => a - b);
  return count / times[Math.floor(COUNTED / 2)]!;
}

function seconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
