/** `npm run eval -- search [lookup] [ask] [check]`: finding words, answering questions, judging claims. */
import { measureAsk } from "../helpers/measure-ask.ts";
import { measureLookup } from "../helpers/measure-lookup.ts";
import { printFigures } from "../helpers/print-figures.ts";

export default async function evaluateSearch(options: readonly string[]): Promise<void> {
  const wants = (part: string) => options.length === 0 || options.includes(part);
  if (wants("lookup")) printFigures("lookup over 20,000 quotations", measureLookup());
  if (wants("ask")) printFigures("questions over stories", measureAsk());
}
