/** The figures that README.md shows: those of the page of benchmarks, and nothing typed by hand. */
import { pageFigures } from "./page-figures.ts";
import { table } from "./table.ts";

const BEGIN = "<!-- Figures of docs/benchmarks.md, put here by `npm run -s benchmarks`: -->";
const END = "<!-- End of the figures. -->";

/** README.md with the page's figures between its marks. */
export function withFigures(readme: string, page: string): string {
  const [before, rest] = halves(readme, BEGIN);
  const [, after] = halves(rest, END);
  return `${before}${BEGIN}\n\n${readmeFigures(page)}\n\n${END}${after}`;
}

function halves(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`Cannot write the figures: README.md has no “${mark}”`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function readmeFigures(page: string): string {
  const { found } = pageFigures(page);
  const reading = "Reading articles, beside compromise; then hostile text";
  const speed = found(reading, /verbatim +(\d+) articles/);
  const times = found(reading, /([\d.]+) times as fast/);
  const head = ["what", "command", "figure", "best of others without a neural net"];
  return `${table(head, rows(page))}

The whole analysis reads ${speed} articles a second on one core, ${times} times as many as compromise only tags (\`npm run bench -- analysis\`).`;
}

function rows(page: string): readonly (readonly string[])[] {
  const { cell, found } = pageFigures(page);
  const quotes = (row: string, column: number) => cell("Who said what", row, column);
  const times = (row: string, column: number) => cell("Time expressions", row, column);
  const lookup = (row: string) => cell("Misremembered lines", row);
  const [all, others] = ["Verbatim, PolNeAR development", "the last three together"];
  const [own, heidel] = ["Verbatim, TimeBank", "HeidelTime"];
  return [
    [
      "words in quotation marks found, with the right speaker (F1, 508 political articles, each read with weights learnt from others)",
      "`npm run eval -- quotes held-out`",
      `${quotes(all, 1)} %`,
      `${quotes(others, 1)} % (on 84 other articles of the set)`,
    ],
    ["the same for wholly quoted sentences", "", `${quotes(all, 3)} %`, `${quotes(others, 3)} %`],
    [
      "time expressions with the right value (F1, TimeBank)",
      "`npm run eval -- time`",
      `${times(own, 1)} %`,
      `${times(heidel, 1)} %`,
    ],
    ["calendar dates placed right (TimeBank)", "", `${times(own, 2)} %`, `${times(heidel, 2)} %`],
    [
      "dates chosen for a timeline (Date-F1, 8 timelines)",
      "`npm run eval -- timelines`",
      cell("Timelines", "Verbatim"),
      `${cell("Timelines", "articles that name")} (all 19 timelines)`,
    ],
    [
      "misremembered line finds its quotation among 20,000",
      "`npm run eval -- search`",
      `${lookup("Verbatim")} %`,
      `${lookup("MiniSearch")} % (MiniSearch)`,
    ],
    [
      "a line that is not held is answered all the same",
      "",
      `${found("Misremembered lines", /answered all the same in ([\d.]+) %/)} %`,
      "–",
    ],
    [
      "the sentence that answers a question, first of a story's (weights learnt from other stories)",
      "",
      `${cell("Questions", "right sentence first")} %`,
      "–",
    ],
    [
      "a question about the story that no article answers is answered all the same",
      "",
      `${cell("Questions", "falsely answered")} %`,
      "–",
    ],
    [
      "verdicts of `/check` on 450 made claims",
      "",
      `${cell("Claimed quotations", "verdicts right")} %`,
      "–",
    ],
  ];
}
