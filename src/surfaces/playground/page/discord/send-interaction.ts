import type { InteractionJson } from "./interactions.ts";
import type { OutcomeLine } from "./wire.ts";

/** Discord gives a bot this long for its first answer, in milliseconds. */
const ANSWER_WITHIN = 3000;

/**
 * Sends an interaction to the bot and gives each line of its answer as it comes. A late answer, an
 * error and a broken connection come as a line too; after an abort there are no more lines.
 */
export async function* sendInteraction(
  interaction: InteractionJson,
  signal: AbortSignal | null = null,
): AsyncGenerator<OutcomeLine> {
  const late = new AbortController();
  const clock = setTimeout(() => late.abort(), ANSWER_WITHIN);
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
      yield JSON.parse(line);
    }
  } catch (error) {
    if (signal?.aborted) return;
    const reason = late.signal.aborted ? `none came within ${ANSWER_WITHIN} ms` : String(error);
    yield { kind: "error", error: `Cannot get the bot's answer: ${reason}` };
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
