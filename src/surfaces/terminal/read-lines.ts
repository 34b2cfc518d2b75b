import type { Readable } from "node:stream";

/**
 * The lines of a UTF-8 stream, split at `\n` alone: node:readline would also split at U+2028,
 * which may stand inside a JSON string. Holds one line in memory at a time.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of input) {
    const text = decoder.decode(chunk, { stream: true });
    const lines = text.split("\n");
    const last = lines.pop() ?? "";
    for (const line of lines) {
      yield parts.join("") + line;
      parts = [];
    }
    if (last !== "") parts.push(last);
  }
  const rest = parts.join("") + decoder.decode();
  if (rest !== "") yield rest;
}
