import { InteractionResponseType } from "discord-api-types/v10";
import { type PictureBlock, text } from "#interactions/block.ts";
import type { Choice, Command } from "#interactions/command.ts";
import type { Dispatcher } from "#interactions/create-dispatcher.ts";
import type { WordedReply } from "#interactions/reply.ts";
import type { Request, Scope } from "#interactions/request.ts";
import type { Messages } from "#languages/en.ts";
import { languageOf } from "#languages/language.ts";
import type { Wording } from "../create-wording.ts";
import { createWordings } from "./create-wordings.ts";
import { decodeAction } from "./encode-action.ts";
import { findSlash } from "./find-slash.ts";
import { type Answered, type Destination, messageLater, messageNow } from "./message-now.ts";
import type { Outcome } from "./outcome.ts";
import {
  type FormIncoming,
  type Incoming,
  type MessageIncoming,
  type PressIncoming,
  parseInteraction,
  type SlashIncoming,
} from "./parse-interaction.ts";
import { renderChoices } from "./render-choices.ts";
import { renderForm } from "./render-form.ts";
import { type DrawnPicture, type RenderParts, renderReply } from "./render-reply.ts";
import { type ReplyWithFiles, reopenForm, withTyped } from "./reopen-form.ts";
import { type PatienceTimer, withinPatience } from "./within-patience.ts";

/** Answers one interaction, whatever it is. Never rejects. */
export type Respond = (interaction: unknown) => Promise<Outcome>;

export interface ResponderParts {
  readonly dispatcher: Dispatcher;
  readonly commands: readonly Command[];
  /** Null when a picture cannot be drawn. Answers with pictures are sent in two steps. */
  readonly drawPicture: (
    picture: PictureBlock["picture"],
    locale: string,
  ) => Promise<DrawnPicture | null>;
  /**
   * Calls back when an answer has taken so long that Discord must be told that it comes later
   * (about a second; Discord waits three). What it returns calls that off.
   */
  readonly patience: PatienceTimer;
  /** How long whoever asks must wait before the next question, in seconds; 0 lets it pass. */
  readonly cooldown: (scope: Scope) => Promise<number>;
}

interface Parts extends ResponderParts {
  readonly wordingOf: (locale: string) => Wording;
}

export function createResponder(given: ResponderParts): Respond {
  const parts: Parts = { ...given, wordingOf: createWordings() };
  return async (interaction) => {
    const incoming = parseInteraction(interaction);
    switch (incoming.kind) {
      case "ping":
        return immediate({ type: InteractionResponseType.Pong });
      case "suggest":
        return offered(await parts.dispatcher.suggest(incoming));
      case "unknown-typing":
        return offered([]);
      case "unknown":
        return notice(({ errors }) => errors.unreadable, incoming, parts);
      default:
        return question(incoming, parts).catch((error: unknown) => fault(error, incoming, parts));
    }
  };
}

type Question = SlashIncoming | MessageIncoming | PressIncoming | FormIncoming;

/** Everything but what is offered while typing waits its turn, and is answered before the next. */
async function question(incoming: Question, parts: Parts): Promise<Outcome> {
  const seconds = await parts.cooldown(incoming.scope);
  await turnOfTheLoop();
  if (seconds > 0) return notice(({ errors }) => errors.tooSoon(seconds), incoming, parts);
  switch (incoming.kind) {
    case "slash":
      return answer({ ...incoming, page: 0 }, incoming.isPrivate ? "private" : "public", parts);
    case "message":
      return answer(incoming, "public", parts);
    case "press":
      return press(incoming, parts);
    case "form":
      return submit(incoming, parts);
  }
}

/** A page is turned for the person whom the message answers; anybody else gets a private answer. */
function press(pressed: PressIncoming, parts: Parts): Promise<Outcome> {
  const { state, isOwn } = pressed;
  const action = decodeAction(state, parts.commands);
  if (action === null) return notice(({ errors }) => errors.oldButton, pressed, parts);
  const { command, options, page, story = null, typed = {} } = action;
  const scope = { ...pressed.scope, story };
  const place = action.place === "here" && isOwn ? "same-message" : "private";
  const isPrivate = place === "private" || pressed.isPrivate;
  const request = { kind: "slash", command, options, page, isPrivate, scope } as const;
  return answer(request, place, parts, (reply) => withTyped(reply, typed));
}

/** What was filled in counts as the command's options; what the form held already stays as it was. */
function submit(sent: FormIncoming, parts: Parts): Promise<Outcome> {
  const { state, written } = sent;
  const action = decodeAction(state, parts.commands);
  if (action === null) return notice(({ errors }) => errors.oldForm, sent, parts);
  const { command, page, story = null } = action;
  const scope = { ...sent.scope, story };
  const options = { ...written, ...action.options };
  const request = { kind: "slash", command, options, page, isPrivate: false, scope } as const;
  return answer(request, "public", parts, (reply) => toldTo(sent, reply, parts));
}

/** A form that did not get its way can be opened again. */
function toldTo(asked: Incoming, reply: WordedReply, parts: Parts): ReplyWithFiles {
  if (asked.kind !== "form") return reply;
  return reopenForm(reply, asked, parts.commands, parts.wordingOf(reply.locale).say);
}

async function answer(
  asked: Request,
  wanted: Destination,
  parts: Parts,
  turned = (reply: WordedReply): ReplyWithFiles => reply,
): Promise<Outcome> {
  const isForModerators = findSlash(parts.commands, asked.command)?.access === "moderators";
  const place = isForModerators && wanted === "public" ? "private" : wanted;
  const request = isForModerators ? { ...asked, isPrivate: true } : asked;
  const reply = parts.dispatcher.dispatch(request).then(turned);
  const isSlow = parts.commands.some(({ name, slow }) => slow && name === request.command);
  const inTime = isSlow ? null : await withinPatience(reply, parts.patience);
  const modal = inTime === null ? null : formOf(inTime, parts);
  if (modal !== null) return immediate({ type: InteractionResponseType.Modal, data: modal });
  const isLate = inTime === null || inTime.blocks.some(({ type }) => type === "picture");
  if (!isLate) return messageNow(await drawSafely(inTime, request, parts), place);
  const drawn = Promise.all([reply, turnOfTheLoop()]).then(([each]) =>
    drawSafely(each, request, parts),
  );
  return messageLater(drawn, place);
}

/** The form that an answer is, where it is one. */
function formOf({ blocks, locale }: WordedReply, { commands, wordingOf }: Parts) {
  const form = blocks.find((block) => block.type === "form");
  return form ? renderForm(form, commands, wordingOf(locale).say) : null;
}

/** Lets what was answered go out before the next answer, or a picture, takes the processor. */
function turnOfTheLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Faults while drawing are told like those while answering. */
function drawSafely(reply: ReplyWithFiles, request: Request, parts: Parts): Promise<Answered> {
  return draw(reply, parts).catch((error: unknown) =>
    draw(parts.dispatcher.explain(error, request), parts),
  );
}

async function draw(reply: ReplyWithFiles, parts: Parts): Promise<Answered> {
  const { locale, recordUrl = null } = reply;
  const { commands } = parts;
  const wording = { ...parts.wordingOf(locale), recordUrl };
  const drawPicture: RenderParts["drawPicture"] = (picture) => parts.drawPicture(picture, locale);
  const drawn = await renderReply(reply, { commands, wording, drawPicture });
  return { tone: reply.tone, ...drawn };
}

/** What goes wrong before a command is asked or after its reply is drawn. */
async function fault(error: unknown, asked: Question, parts: Parts): Promise<Outcome> {
  const command = "command" in asked ? asked.command : asked.kind;
  const reply = parts.dispatcher.explain(error, { command, scope: asked.scope });
  return messageNow(await draw(toldTo(asked, reply, parts), parts), "private");
}

function offered(choices: readonly Choice[]): Outcome {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  return immediate({ type, data: renderChoices(choices) });
}

function immediate(response: Outcome["response"]): Outcome {
  return { response, files: [], followUp: null };
}

async function notice(
  words: (say: Messages) => string,
  asked: Question | Extract<Incoming, { kind: "unknown" }>,
  parts: Parts,
): Promise<Outcome> {
  const { say, locale } = languageOf(asked.scope.locale);
  const reply: WordedReply = { tone: "notice", blocks: [text(words(say))], locale };
  return messageNow(await draw(toldTo(asked, reply, parts), parts), "private");
}
