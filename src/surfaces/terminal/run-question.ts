import { writeFile } from "node:fs/promises";
import type { PictureBlock } from "#interactions/block.ts";
import type { SlashCommand } from "#interactions/command.ts";
import type { WordedReply } from "#interactions/reply.ts";
import { operator } from "#interactions/request.ts";
import { renderTerminal } from "#presenters/terminal/render-terminal.ts";
import { attachFiles } from "./attach-files.ts";
import { jsonLine } from "./json-line.ts";
import type { ParsedFlags } from "./parse-flags.ts";
import type { TerminalParts } from "./terminal-parts.ts";

/** Asks one command and prints its answer; the status is 1 when the question could not be asked. */
export async function runQuestion(
  command: SlashCommand,
  flags: ParsedFlags,
  parts: TerminalParts,
): Promise<number> {
  const { dispatcher, answerData } = await parts.open();
  const { options, story, locale, page } = flags;
  if (flags.json) {
    parts.output.write(jsonLine(await answerData(story, command.name, options)));
    return 0;
  }
  const reply = await dispatcher.dispatch({
    kind: "slash",
    command: command.name,
    options: await attachFiles(command, options),
    page,
    isPrivate: true,
    scope: { guild: null, story, locale, serverLocale: null, asker: operator },
  });
  parts.output.write(`${renderTerminal(reply, parts)}\n`);
  if (flags.png !== null) await writePicture(reply, flags.png, parts);
  return reply.tone === "notice" || reply.tone === "fault" ? 1 : 0;
}

async function writePicture(reply: WordedReply, path: string, parts: TerminalParts): Promise<void> {
  const block = reply.blocks.find((each): each is PictureBlock => each.type === "picture");
  const bytes = block ? await parts.drawPicture(block.picture, reply.locale) : null;
  if (bytes === null) throw new Error(`Cannot write ${path}: this answer has no picture`);
  await writeFile(path, bytes);
}
