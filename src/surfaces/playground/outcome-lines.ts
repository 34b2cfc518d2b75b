import type { MessageFile, Outcome } from "#presenters/discord/outcome.ts";
import { messageOf } from "#text/message-of.ts";
import type { OutcomeLine, SentFile } from "./page/discord/wire.ts";

/**
 * One line of JSON for the bot's answer and, where it deferred, a second one when the real answer
 * is there. An error becomes a line too, so that the page can show it.
 */
export async function* outcomeLines(answer: () => Promise<Outcome>): AsyncGenerator<string> {
  try {
    const { response, files, followUp } = await answer();
    yield line({ kind: "response", response, files: files.map(sentFile) });
    if (followUp === null) return;
    const { target, message, files: later } = await followUp;
    yield line({ kind: "followUp", target, message, files: later.map(sentFile) });
  } catch (error) {
    yield line({ kind: "error", error: messageOf(error) });
  }
}

function line(value: OutcomeLine): string {
  return JSON.stringify(value);
}

function sentFile({ name, contentType, bytes }: MessageFile): SentFile {
  return { name, contentType, base64: Buffer.from(bytes).toString("base64") };
}
