/** `npm run eval -- search [lookup] [ask] [check] [errors]`: finding words, answering questions, judging claims. */
import { askExamples } from "../helpers/ask-examples.ts";
import { askOutcomes } from "../helpers/ask-outcomes.ts";
import { type AskMeasure, measureAsk, measureAskUnseen } from "../helpers/measure-ask.ts";
import { measureCheck } from "../helpers/measure-check.ts";
import { measureLookup } from "../helpers/measure-lookup.ts";
import { printFigures } from "../helpers/print-figures.ts";
import { shortAnswerCeiling } from "../helpers/short-answer-examples.ts";

const PARTS = ["lookup", "ask", "check"];
const SHOWN = 12;

export default async function evaluateSearch(options: readonly string[]): Promise<void> {
  const isWhole = !options.some((option) => PARTS.includes(option));
  const wants = (part: string) => isWhole || options.includes(part);
  const errors = options.includes("errors");
  if (wants("lookup")) evaluateLookup(errors);
  if (wants("ask")) evaluateAsk(errors);
  if (wants("check")) evaluateCheck(errors);
}

function evaluateLookup(errors: boolean): void {
  const { figures, misses } = measureLookup();
  printFigures("lookup over 20,000 quotations", figures);
  if (!errors) return;
  for (const { kind, words, wanted, found } of misses) {
    print(`${kind}: ${words}\n  wanted ${wanted}\n  found  ${found}`);
  }
}

function evaluateAsk(errors: boolean): void {
  printFigures("questions over stories, weights as shipped", measureAsk().figures);
  const unseen = measureAskUnseen();
  printFigures("questions over stories, weights learnt from the other stories", unseen.figures);
  const reached = shortAnswerCeiling(askExamples());
  printFigures("the best choice there is", [{ name: "short answer, F1", reached, target: null }]);
  printOutcomes(unseen, errors);
}

/** How many questions ended how, by kind; with `errors`, some of each group. */
function printOutcomes(measure: AskMeasure, errors: boolean): void {
  const outcomes = askOutcomes(measure);
  for (const [outcome, group] of groupBy(outcomes, (each) => each.outcome)) {
    const kinds = [...groupBy(group, ({ kind }) => kind)].map(
      ([kind, { length }]) => `${kind} ${length}`,
    );
    print(`${outcome}: ${group.length} (${kinds.join(", ")})`);
    if (!errors || outcome === "exact") continue;
    const step = Math.ceil(group.length / SHOWN);
    for (const { question, given, wanted, sentence } of group.filter((_, at) => at % step === 0)) {
      print(`  ${question}\n    ${given} = ${wanted.join(" / ")}\n    ${sentence}`);
    }
  }
}

function evaluateCheck(errors: boolean): void {
  const { figures, confusion, claims } = measureCheck();
  printFigures("claimed quotations", figures);
  print(confusion);
  if (!errors) return;
  for (const { quote, person, verdict, given, made } of claims) {
    if (verdict !== given) print(`${made} → ${given} [${person}] ${quote}`);
  }
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
