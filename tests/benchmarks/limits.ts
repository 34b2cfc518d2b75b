import { missedAims } from "../bench/figure.ts";
import { pageFigures } from "./page-figures.ts";

/** What the figures do not show, in words that hold whatever they are. */
const OF_ALL = [
  "The data are English news, encyclopedia and Wikinews. Other languages and other kinds of text are not measured; articles in them are searched word by word, but hardly any speech is attributed.",
  "The rules were made while looking at these halves of the data, though the weights were not learnt from what they are measured on. Other halves are held back; expect unseen articles to score some points lower.",
  "Claims for `/check` are made by rule, so they are easier than what people write.",
  "The peers of speed do something else as well or less: compromise tags and does not attribute, fuse.js scans and does not index. HeidelTime and the full parsers need Java or Python and were not run beside.",
  "The figures of others for who said what and for timelines are of other articles or of more timelines of the same sets, as each table says.",
  "Times of one run on one machine; a busy machine shows lower figures.",
];

/** What is not done well, with the figures of the page that tell it. */
export function limits(accuracy: string, speed: string): string {
  return [...ofAccuracy(accuracy), ...OF_ALL, ...ofSpeed(speed)]
    .map((each) => `- ${each}`)
    .join("\n");
}

/** Nothing where accuracy was not measured. */
function ofAccuracy(accuracy: string): readonly string[] {
  if (!accuracy.includes("|")) return [];
  const { cell, found } = pageFigures(accuracy);
  const quotes = (row: string) => cell("Who said what", row);
  const questions = (row: string) => cell("Questions", row);
  const indirect = found("Who said what", /speech without quotation marks, ([\d.]+) %/);
  return [
    `Of speech without quotation marks ${indirect} % is found. A neural net reads it far better.`,
    `Wikinews, with short reports and several speakers to a paragraph: ${quotes("Verbatim, Wikinews")} % against ${quotes("Verbatim, PolNeAR")} % of the political press.`,
    `A question's sentence comes first in ${questions("right sentence first")} %, its short answer is exactly right in ${questions("short answer, exact")} %.`,
    `Of questions of the right story that no article answers ${questions("falsely answered")} % are answered all the same: telling them apart reaches an AUROC of ${questions("AUROC")} %, where a guess has 50.`,
  ];
}

function ofSpeed(speed: string): readonly string[] {
  const missed = missedAims(speed);
  if (missed.length === 0) return ["No figure of speed missed its aim in this run."];
  return [`Missed its aim in this run:\n${missed.map((line) => `  - ${line}`).join("\n")}`];
}
