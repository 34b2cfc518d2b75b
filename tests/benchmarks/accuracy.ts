/** The figures of accuracy, measured anew on `../shared/gold`, beside those of others. */
import { measureHeldOut } from "../eval/quotes.ts";
import { scoreEventDates, scoreTimexes } from "../eval/time.ts";
import { scoreTopic, TOPICS } from "../eval/timelines.ts";
import { measureAskUnseen } from "../helpers/measure-ask.ts";
import { measureCheck } from "../helpers/measure-check.ts";
import { measureLookup } from "../helpers/measure-lookup.ts";
import type { Figure } from "../helpers/print-figures.ts";
import { sharedIsHere } from "../helpers/shared.ts";
import { EVENTS, LOOKUP, QUOTES, TIMELINES, TIMES } from "./known-figures.ts";
import type { Section } from "./section.ts";
import { besideOthers, percent, table } from "./table.ts";

const lacks = sharedIsHere ? null : "the texts of `../shared/gold` are not here";

export const ACCURACY: readonly Section[] = [
  { title: "Who said what", command: "npm run eval -- quotes held-out", lacks, write: quotes },
  { title: "Time expressions", command: "npm run eval -- time", lacks, write: times },
  { title: "When it happened", command: "npm run eval -- time", lacks, write: events },
  { title: "Timelines", command: "npm run eval -- timelines", lacks, write: timelines },
  { title: "Misremembered lines", command: "npm run eval -- search lookup", lacks, write: lookup },
  { title: "Questions", command: "npm run eval -- search ask", lacks, write: questions },
  { title: "Claimed quotations", command: "npm run eval -- search check", lacks, write: claims },
];

function quotes(): string {
  const { all, official, gum } = measureHeldOut();
  const row = (name: string, { docs, quoted_all, quoted_direct }: typeof all) => [
    `${name}, ${docs} articles`,
    percent(quoted_all.e2e.F1),
    percent(quoted_all.e2e_surface.F1),
    percent(quoted_direct.e2e.F1),
  ];
  const ours = [
    row("Verbatim, PolNeAR development", all),
    row("Verbatim, the ones of them with full names", official),
    row("Verbatim, Wikinews (GUM)", gum),
  ];
  const head = ["F1, %", "words found, speaker right", "mention right", "whole sentences"];
  const indirect = percent(all.all.recallByType.indirect?.overlapR ?? 0);
  return [
    "What stands in quotation marks is found and its speaker is right. Each article is read with weights learnt from others.",
    besideOthers(head, ours, QUOTES),
    `Of speech without quotation marks, ${indirect} % is found (PolNeAR development).`,
  ].join("\n\n");
}

async function times(): Promise<string> {
  const ours = [];
  for (const [set, name] of [
    ["timebank", "TimeBank development"],
    ["aquaint", "AQUAINT"],
    ["wikiwars", "WikiWars"],
  ] as const) {
    const { value, practical } = await scoreTimexes(set);
    ours.push([`Verbatim, ${name}`, value.f1, practical.placed]);
  }
  const head = ["%", "value F1", "calendar dates placed right"];
  return besideOthers(head, ours, TIMES);
}

async function events(): Promise<string> {
  const sets = ["timebank", "aquaint", "semeval15"] as const;
  const scores = await Promise.all(sets.map(scoreEventDates));
  const ours = [["Verbatim", ...scores.map(({ right }) => right)]];
  const head = ["mentions of events on the right date, %", "TimeBank", "AQUAINT", "SemEval 2015"];
  return besideOthers(head, ours, EVENTS);
}

function timelines(): string {
  const scores = TOPICS.flatMap(scoreTopic);
  const mean = (pick: (score: (typeof scores)[number]) => number) =>
    (scores.reduce((sum, score) => sum + pick(score), 0) / scores.length).toFixed(3);
  const ours = [
    [
      `Verbatim, ${scores.length} timelines of ${TOPICS.length} topics`,
      mean(({ dateF1 }) => dateF1),
      mean(({ rouge1 }) => rouge1),
    ],
  ];
  return besideOthers(["Timeline17", "Date-F1", "AR1"], ours, TIMELINES);
}

function lookup(): string {
  const { figures } = measureLookup();
  const at = reader(figures);
  const ours = [["Verbatim", ...["right first", "AUROC, held against not held", "CA5"].map(at)]];
  const head = [
    "4,959 queries, 20,000 quotations, %",
    "right first",
    "AUROC",
    "right at 5 % let in",
  ];
  const kinds = figures
    .map(({ name, reached }) => ({ kind: /^right first, kind (\w+)$/.exec(name)?.[1], reached }))
    .flatMap(({ kind, reached }) => (kind ? [[KINDS[kind] ?? kind, percent(reached)]] : []))
    .filter(([, share]) => share !== "0.0");
  const told = `A line that is not held is answered all the same in ${at("falsely answered")} % of cases, one that is held is answered right in ${at("answered right")} %.`;
  return [
    besideOthers(head, ours, LOOKUP),
    told,
    table(["how the line was changed", "right first, %"], unique(kinds)),
  ].join("\n\n");
}

const KINDS: Readonly<Record<string, string>> = {
  a: "not at all",
  b: "two typing mistakes",
  c: "no case, no punctuation",
  d: "a third of the words gone, two swapped",
  e: "other inflections",
  bcd: "typing mistakes, no case, words gone",
  w: "common misspellings",
  k: "keyboard slips",
  s: "short",
  n: "filler words around",
};

function questions(): string {
  const at = reader(measureAskUnseen().figures);
  const names = [
    "right sentence first",
    "right paragraph first",
    "short answer, F1",
    "short answer, exact",
    "AUROC, answerable",
    "another story's question refused",
    "falsely answered",
  ];
  const rows = names.map((name) => [name, at(name)]);
  return `Questions of SQuAD 2.0 on eight stories, each asked with weights learnt from the other seven. No figure of others is known for this set.\n\n${table(["what", "%"], rows)}`;
}

function claims(): string {
  const { figures } = measureCheck();
  const rows = figures.map(({ name, reached }) => [name.trim(), percent(reached)]);
  return `Verdicts of \`/check\` on claims made by rule from the development articles, a quarter of which are not held.\n\n${table(["claims", "right, %"], rows)}`;
}

function reader(figures: readonly Figure[]): (name: string) => string {
  return (name) => {
    const figure = figures.find((each) => each.name === name);
    if (!figure) throw new Error(`Cannot write the page: nothing measures “${name}”`);
    return percent(figure.reached);
  };
}

function unique(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(rows.map((row) => [row[0], row])).values()];
}
