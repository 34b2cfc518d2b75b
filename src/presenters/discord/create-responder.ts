import { InteractionResponseType, MessageFlags } from "discord-api-types/v10";
import { type PictureBlock, text } from "#interactions/block.ts";
import type { Command } from "#interactions/command.ts";
import type { Dispatcher } from "#interactions/create-dispatcher.ts";
import type { Reply, WordedReply } from "#interactions/reply.ts";
import type { Request, Scope } from "#interactions/request.ts";
import type { Messages } from "#languages/en.ts";
import { languageOf } from "#languages/language.ts";
import { createWording, type Wording } from "../create-wording.ts";
import { decodeAction } from "./encode-action.ts";
import type { DiscordMessage, Outcome } from "./outcome.ts";
import { type ButtonIncoming, parseInteraction } from "./parse-interaction.ts";
import { renderChoices } from "./render-choices.ts";
import {
  type DrawnPicture,
  type RenderedReply,
  type RenderParts,
  renderReply,
} from "./render-reply.ts";

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
   * Resolves when an answer has taken so long that Discord must be told that it comes later
   * (about a second; Discord waits three). The signal aborts when it is no longer needed.
   */
  readonly patience: (signal: AbortSignal) => Promise<void>;
}

interface Parts extends ResponderParts {
  readonly wordingOf: (locale: string) => Wording;
}

/** Keeps the wording of each locale that was asked in. */
function wordings(): Parts["wordingOf"] {
  const made = new Map<string, Wording>();
  return (locale) => {
    const wording = made.get(locale) ?? createWording(locale);
    if (made.size < MOST_WORDINGS) made.set(locale, wording);
    return wording;
  };
}

/** More than there are locales on Discord. */
const MOST_WORDINGS = 60;

/** Where an answer goes: a new message, a private one, or into the message whose button was pressed. */
type Place = "public" | "private" | "same-message";

export function createResponder(given: ResponderParts): Respond {
  const parts: Parts = { ...given, wordingOf: wordings() };
  return async (interaction) => {
    const incoming = parseInteraction(interaction);
    switch (incoming.kind) {
      case "ping":
        return immediate({ type: InteractionResponseType.Pong });
      case "suggest": {
        const data = renderChoices(await parts.dispatcher.suggest(incoming));
        const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
        return immediate({ type, data });
      }
      case "slash":
        return answer({ ...incoming, page: 0 }, incoming.isPrivate ? "private" : "public", parts);
      case "message":
        return answer(incoming, "public", parts);
      case "button":
        return press(incoming, parts);
      case "unknown":
        return notice(({ errors }) => errors.unreadable, incoming.scope, parts);
    }
  };
}

/** A page is turned for the person whom the message answers; anybody else gets a private answer. */
function press(pressed: ButtonIncoming, parts: Parts): Promise<Outcome> {
  const { customId, isOwn, scope } = pressed;
  const action = decodeAction(customId, parts.commands);
  if (action === null) return notice(({ errors }) => errors.oldButton, scope, parts);
  const { command, options, page } = action;
  const place = action.place === "here" && isOwn ? "same-message" : "private";
  const isPrivate = place === "private" || pressed.isPrivate;
  return answer({ kind: "slash", command, options, page, isPrivate, scope }, place, parts);
}

async function answer(request: Request, place: Place, parts: Parts): Promise<Outcome> {
  const reply = parts.dispatcher.dispatch(request);
  const isSlow = parts.commands.some(({ name, slow }) => slow && name === request.command);
  const inTime = isSlow ? null : await withinPatience(reply, parts);
  const isLate = inTime === null || inTime.blocks.some(({ type }) => type === "picture");
  if (!isLate) return messageNow(await drawSafely(inTime, request, parts), place);
  const drawn = Promise.all([reply, turnOfTheLoop()]).then(([each]) =>
    drawSafely(each, request, parts),
  );
  return messageLater(drawn, place);
}

/** The reply, or null when it takes so long that Discord must be told. */
async function withinPatience(
  reply: Promise<WordedReply>,
  { patience }: Parts,
): Promise<WordedReply | null> {
  const waiting = new AbortController();
  const done = await Promise.race([reply, patience(waiting.signal)]);
  waiting.abort();
  return done ?? null;
}

/** Lets what was said at once go out before a picture takes the processor. */
function turnOfTheLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

interface Answered extends RenderedReply {
  readonly tone: Reply["tone"];
}

/** Faults while drawing are told like those while answering. */
function drawSafely(reply: WordedReply, request: Request, parts: Parts): Promise<Answered> {
  return draw(reply, parts).catch((error: unknown) =>
    draw(parts.dispatcher.explain(error, request), parts),
  );
}

async function draw(reply: WordedReply, parts: Parts): Promise<Answered> {
  const { locale } = reply;
  const { commands } = parts;
  const wording = parts.wordingOf(locale);
  const drawPicture: RenderParts["drawPicture"] = (picture) => parts.drawPicture(picture, locale);
  const drawn = await renderReply(reply, { commands, wording, drawPicture });
  return { tone: reply.tone, ...drawn };
}

function messageNow({ tone, message, files }: Answered, place: Place): Outcome {
  const isTrouble = tone === "notice" || tone === "fault";
  if (place === "same-message" && !isTrouble) {
    const response = { type: InteractionResponseType.UpdateMessage, data: message } as const;
    return { response, files, followUp: null };
  }
  const data = place === "public" && !isTrouble ? message : hidden(message);
  const type = InteractionResponseType.ChannelMessageWithSource;
  return { response: { type, data }, files, followUp: null };
}

function messageLater(work: Promise<Answered>, place: Place): Outcome {
  const followUp = work.then(({ tone, message, files }) => {
    const isTrouble = tone === "notice" || tone === "fault";
    const isNew = place === "same-message" && isTrouble;
    return isNew
      ? { target: "new" as const, message: hidden(message), files }
      : { target: "original" as const, message, files };
  });
  if (place === "same-message") {
    return {
      response: { type: InteractionResponseType.DeferredMessageUpdate },
      files: [],
      followUp,
    };
  }
  const data = place === "private" ? { flags: MessageFlags.Ephemeral } : {};
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  return { response: { type, data }, files: [], followUp };
}

/** Only the person who asked sees it. */
function hidden(message: DiscordMessage): DiscordMessage {
  return { ...message, flags: message.flags | MessageFlags.Ephemeral };
}

function immediate(response: Outcome["response"]): Outcome {
  return { response, files: [], followUp: null };
}

async function notice(
  words: (say: Messages) => string,
  scope: Scope,
  parts: Parts,
): Promise<Outcome> {
  const { say, locale } = languageOf(scope.locale);
  const reply: WordedReply = { tone: "notice", blocks: [text(words(say))], locale };
  return messageNow(await draw(reply, parts), "private");
}
