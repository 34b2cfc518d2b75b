import { note, text } from "#interactions/block.ts";
import type { Command } from "#interactions/command.ts";
import { type Action, button, buttons, type FormBlock } from "#interactions/control.ts";
import type { RawOptions } from "#interactions/option-spec.ts";
import type { WordedReply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { wellFormed } from "#text/well-formed.ts";
import { decodeAction, encodeAction } from "./encode-action.ts";
import { findSlash } from "./find-slash.ts";
import type { MessageFile } from "./outcome.ts";
import type { FormIncoming } from "./parse-interaction.ts";

/** A reply with texts that are handed back to whoever wrote them. */
export interface ReplyWithFiles extends WordedReply {
  readonly files?: readonly MessageFile[];
}

/**
 * The reply to a form that was sent. Where it did not get its way it is a message, as Discord opens
 * no form for a form: it says what is missing and has a button that opens the form again. What was
 * written stands in that form as far as a button can hold it; the rest is handed back as files.
 */
export function reopenForm(
  reply: WordedReply,
  { state, written }: Pick<FormIncoming, "state" | "written">,
  commands: readonly Command[],
  say: Messages,
): ReplyWithFiles {
  const form = reply.blocks.find((block) => block.type === "form");
  const isTrouble = reply.tone === "notice" || reply.tone === "fault";
  const goesOn = reply.blocks.some((block) => block.type === "buttons" || block.type === "menu");
  if (form === undefined && (!isTrouble || goesOn)) return reply;
  const action = form?.action ?? decodeAction(state, commands);
  const typed = action === null ? {} : keptIn(action, written, commands);
  const files = handedBack(written, typed);
  const blocks = [
    ...(form === undefined ? reply.blocks : missing(form, written, commands, say).map(text)),
    ...(files.length === 0 ? [] : [note(say.forms.handedBack)]),
    ...(action === null
      ? []
      : [buttons([button(say.forms.again, { ...action, place: "aside", typed })])]),
  ];
  return { ...reply, blocks, files };
}

/** What the form needs and did not get. */
function missing(
  { action, fields }: FormBlock,
  written: RawOptions,
  commands: readonly Command[],
  say: Messages,
): readonly string[] {
  const words = findSlash(commands, action.command)?.words(say).options ?? {};
  const empty = fields.filter(
    ({ option, isNeeded }) => isNeeded && isEmpty(writtenIn(written, option)),
  );
  const told = empty.flatMap(({ option }) => {
    const named = words[option];
    return named === undefined ? [] : [say.errors.missing(named.name, named.description)];
  });
  return told.length === 0 ? [say.errors.nothingGiven] : told;
}

/** The texts that fit into a button beside what it knows, the short ones first. */
function keptIn(action: Action, written: RawOptions, commands: readonly Command[]): RawOptions {
  const names = Object.keys(findSlash(commands, action.command)?.options ?? {});
  const texts = names
    .map((name) => [name, writtenIn(written, name)] as const)
    .filter(([, value]) => !isEmpty(value) && !/\p{Cc}/u.test(value));
  let kept: RawOptions = {};
  for (const [name, value] of texts.toSorted(([, a], [, b]) => a.length - b.length)) {
    const more = { ...kept, [name]: value };
    if (encodeAction({ ...action, typed: more }, commands) !== null) kept = more;
  }
  return kept;
}

function handedBack(written: RawOptions, kept: RawOptions): readonly MessageFile[] {
  return Object.entries(written)
    .filter(([name, value]) => !isEmpty(value) && !Object.hasOwn(kept, name))
    .slice(0, MOST_FILES)
    .map(([name, value], at) => ({
      name: `${/^[a-z]+$/.test(name) ? name : "text"}-${at + 1}.txt`,
      contentType: "text/plain; charset=utf-8",
      bytes: new TextEncoder().encode(wellFormed(value)),
    }));
}

/** A form has no more parts. */
const MOST_FILES = 5;

function writtenIn(written: RawOptions, name: string): string {
  return Object.hasOwn(written, name) ? (written[name] ?? "") : "";
}

function isEmpty(value: string): boolean {
  return value.trim() === "";
}

/** The reply, whose form holds what was typed into it before. */
export function withTyped(reply: WordedReply, typed: RawOptions): WordedReply {
  const blocks = reply.blocks.map((block) => {
    if (block.type !== "form") return block;
    const fields = block.fields.map((field) => ({
      ...field,
      value: writtenIn(typed, field.option) || field.value,
    }));
    return { ...block, fields };
  });
  return { ...reply, blocks };
}
