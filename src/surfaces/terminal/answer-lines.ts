import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { messageOf } from "#text/message-of.ts";
import { jsonLine } from "./json-line.ts";
import { readLines } from "./read-lines.ts";

/**
 * Answers an NDJSON stream line by line, in order, in constant memory. A line that cannot be
 * answered gets `{"id","error"}` in its place and the run goes on. Returns how many failed.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (line: unknown) => object | Promise<object>,
): Promise<number> {
  let failed = 0;
  for await (const line of readLines(input)) {
    if (line.trim() === "") continue;
    const result = await answerLine(line, answer);
    if ("error" in result) failed += 1;
    if (!output.write(jsonLine(result))) await once(output, "drain");
  }
  return failed;
}

async function answerLine(
  line: string,
  answer: (line: unknown) => object | Promise<object>,
): Promise<object> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { id: null, error: "Cannot read the line: it is not JSON" };
  }
  try {
    return await answer(parsed);
  } catch (error) {
    return { id: idOf(parsed), error: messageOf(error) };
  }
}

function idOf(line: unknown): string | null {
  if (typeof line !== "object" || line === null || !("id" in line)) return null;
  return typeof line.id === "string" ? line.id : null;
}
