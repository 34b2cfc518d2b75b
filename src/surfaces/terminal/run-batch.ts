import { createReadStream } from "node:fs";
import { messageOf } from "#text/message-of.ts";
import { answerLines } from "./answer-lines.ts";
import { flagText, readFlags } from "./read-flags.ts";
import { readLines } from "./read-lines.ts";
import type { TerminalParts } from "./terminal-parts.ts";

/** `batch --articles FILE`: reads the articles, then answers the queries of standard input. */
export async function runBatch(args: readonly string[], parts: TerminalParts): Promise<number> {
  const { values } = readFlags("batch", args, { articles: { type: "string" } });
  const path = flagText(values.articles);
  if (path === null) throw new Error("Cannot run batch: say --articles FILE");
  const batch = parts.createBatch();
  const unread = await addArticles(path, batch.add, parts);
  const failed = await answerLines(parts.input, parts.output, batch.answer);
  return unread + failed === 0 ? 0 : 1;
}

/** Returns how many lines are no articles; each is named on standard error, the others are read. */
async function addArticles(
  path: string,
  add: (line: unknown) => void,
  { errors }: TerminalParts,
): Promise<number> {
  let unread = 0;
  let number = 0;
  for await (const line of readLines(createReadStream(path))) {
    number += 1;
    if (line.trim() === "") continue;
    try {
      add(JSON.parse(line));
    } catch (error) {
      unread += 1;
      errors.write(`${path}, line ${number}: ${messageOf(error)}\n`);
    }
  }
  return unread;
}
