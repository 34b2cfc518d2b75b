/** `npm run eval -- search [lookup] [ask] [check [errors]]`: finding words, answering questions, judging claims. */
import { measureAsk } from "../helpers/measure-ask.ts";
import { measureCheck } from "../helpers/measure-check.ts";
import { measureLookup } from "../helpers/measure-lookup.ts";
import { printFigures } from "../helpers/print-figures.ts";

export default async function evaluateSearch(options: readonly string[]): Promise<void> {
  const wants = (part: string) => options.length === 0 || options.includes(part);
  if (wants("lookup")) printFigures("lookup over 20,000 quotations", measureLookup());
  if (wants("ask")) printFigures("questions over stories", measureAsk());
  if (wants("check")) {
    const { figures, confusion, claims } = measureCheck();
    printFigures("claimed quotations", figures);
    process.stdout.write(`${confusion}\n`);
    if (options.includes("errors")) {
      for (const { quote, person, verdict, given, made } of claims) {
        if (verdict !== given) process.stdout.write(`${made} → ${given} [${person}] ${quote}\n`);
      }
    }
  }
}
