import type { InteractionJson } from "./interactions.ts";
import type { OutcomeLine } from "./wire.ts";

/** Discord gives a bot this long for its first answer, in milliseconds. */
export const answerWithin = 3000;

/**
 * Sends an interaction to the bot and tells each line of its answer as it comes. A bot that is
 * late, an error and a broken connection are told as a line of their own. Aborting is silent.
 */
export async function sendInteraction(
  interaction: InteractionJson,
  onLine: (line: OutcomeLine) => void,
  signal: AbortSignal | null = null,
): Promise<void> {
  const late = new AbortController();
  const clock = setTimeout(() => late.abort(), answerWithin);
  try {
    const response = await fetch("/interactions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(interaction),
      signal: AbortSignal.any([late.signal, ...(signal ? [signal] : [])]),
    });
    if (!response.ok || !response.body) throw new Error(await response.text());
    for await (const line of readLines(response.body)) {
      clearTimeout(clock);
      onLine(JSON.parse(line));
    }
  } catch (error) {
    if (signal?.aborted) return;
    const reason = late.signal.aborted ? `no answer within ${answerWithin} ms` : String(error);
    onLine({ kind: "error", error: `Cannot get the bot's answer: ${reason}` });
  } finally {
    clearTimeout(clock);
  }
}

async function* readLines(body: ReadableStream<BufferSource>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    yield* lines.filter((line) => line !== "");
  }
}
