import * as chrono from "chrono-node";
import { createArticle } from "#story/article.ts";
import { joined } from "./joined.ts";

const PARAGRAPH =
  "Mara Voss left the Norwick label on Monday, two years after her first album came out in May 2029. " +
  "“I will not sing before next summer,” she said last week. The firm’s third-quarter sales fell 3.5% " +
  "to $1.35 million from a year earlier, and 2,040 people lost their jobs between 4 and 9 August. " +
  "Her brother, who may march with the workers, waited several months for an answer.\n\n";

/** Runs before the clock counts, as in a process that has been up for a while. */
const WARM_UP = 60;

type Reader = typeof import("#analysis/document/read-document.ts");
type Finder = typeof import("#analysis/timexes/find-timexes.ts");

/** How long finding dates takes, with and without reading the words, beside chrono-node on the same text. */
export default async function benchTime(): Promise<void> {
  const { readDocument } = await joined<Reader>("src/analysis/document/read-document.ts");
  const { findTimexes } = await joined<Finder>("src/analysis/timexes/find-timexes.ts");
  const text = PARAGRAPH.repeat(50);
  const article = createArticle({ id: "b", text, published: "2031-05-14" });
  const document = readDocument(article);
  const published = new Date("2031-05-14T12:00:00Z");
  const runs = [
    ["findTimexes", () => findTimexes(document).length],
    ["with the words", () => findTimexes(readDocument(article)).length],
    ["chrono-node", () => chrono.parse(text, published).length],
  ] as const;
  process.stdout.write(`${text.length} characters\n`);
  for (const [name, run] of runs) {
    for (let warm = 0; warm < WARM_UP; warm++) run();
    const times = Array.from({ length: 15 }, () => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    const median = times.toSorted((a, b) => a - b)[7]!;
    process.stdout.write(`${name.padEnd(14)} ${median.toFixed(1)} ms of CPU, ${run()} found\n`);
  }
}
