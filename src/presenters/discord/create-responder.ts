import { InteractionResponseType, MessageFlags } from "discord-api-types/v10";
import { type PictureBlock, text } from "#interactions/block.ts";
import type { Command } from "#interactions/command.ts";
import type { Dispatcher } from "#interactions/create-dispatcher.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Request, Scope } from "#interactions/request.ts";
import { createDateFormat, type DateFormat } from "../create-date-format.ts";
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
  readonly dateFormatOf: (locale: string) => DateFormat;
}

/** One date format a locale: Discord knows some thirty, anything else shares one. */
function dateFormats(): Parts["dateFormatOf"] {
  const made = new Map<string, DateFormat>();
  return (locale) => {
    const key = LOCALE.test(locale) ? locale : "en-GB";
    const format = made.get(key) ?? createDateFormat(key);
    if (made.size < MOST_FORMATS) made.set(key, format);
    return format;
  };
}

const LOCALE = /^[a-z]{2}(?:-[A-Z0-9]{2,3})?$/;
const MOST_FORMATS = 60;

/** Where an answer goes: a new message, a private one, or into the message whose button was pressed. */
type Place = "public" | "private" | "same-message";

export function createResponder(given: ResponderParts): Respond {
  const parts: Parts = { ...given, dateFormatOf: dateFormats() };
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
        return notice(
          "Cannot read this interaction: it is of a kind this bot does not know.",
          parts,
        );
    }
  };
}

/** A page is turned for the person whom the message answers; anybody else gets a private answer. */
function press({ customId, isOwn, scope }: ButtonIncoming, parts: Parts): Promise<Outcome> {
  const action = decodeAction(customId, parts.commands);
  if (action === null) {
    return notice(
      "Cannot use this button: it is from another version. Ask the question again.",
      parts,
    );
  }
  const { command, options, page } = action;
  const place = action.place === "here" && isOwn ? "same-message" : "private";
  return answer({ kind: "slash", command, options, page, scope }, place, parts);
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
async function withinPatience(reply: Promise<Reply>, { patience }: Parts): Promise<Reply | null> {
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
function drawSafely(reply: Reply, { scope, command }: Request, parts: Parts): Promise<Answered> {
  return draw(reply, scope, parts).catch((error: unknown) =>
    draw(parts.dispatcher.explain(error, command), scope, parts),
  );
}

async function draw(reply: Reply, { locale }: Scope, parts: Parts): Promise<Answered> {
  const { commands } = parts;
  const formatDate = parts.dateFormatOf(locale);
  const drawPicture: RenderParts["drawPicture"] = (picture) => parts.drawPicture(picture, locale);
  return { tone: reply.tone, ...(await renderReply(reply, { commands, formatDate, drawPicture })) };
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

async function notice(words: string, parts: Parts): Promise<Outcome> {
  const reply: Reply = { tone: "notice", blocks: [text(words)] };
  const scope = { guild: null, story: null, locale: "en-GB" };
  return messageNow(await draw(reply, scope, parts), "private");
}
