/** Messages as Discord keeps them, made from what people write and from what the bot answers. */
import type { APIAttachment, APIMessage, APIUser } from "discord-api-types/v10";
import type { Act, InteractionJson } from "./interactions.ts";
import { CommandType, InteractionType, MessageType } from "./names.ts";
import { bot, personas } from "./personas.ts";
import type { SentFile } from "./wire.ts";

/** The parts of a message that a bot sends. */
export type MessageBody = Partial<
  Pick<APIMessage, "content" | "embeds" | "components" | "flags" | "attachments">
>;

export function writtenMessage(act: Act, content: string, now: Date): APIMessage {
  const mentions = personas
    .map(({ user }) => user)
    .filter(({ id }) => content.includes(`<@${id}>`));
  return { ...emptyMessage(act.id, act, act.person.user, now), content, mentions };
}

/** The bot's new message in answer to an interaction. */
export function answerMessage(
  id: string,
  act: Act,
  interaction: InteractionJson,
  now: Date,
): APIMessage {
  return {
    ...emptyMessage(id, act, bot, now),
    type: messageType(interaction),
    application_id: bot.id,
    webhook_id: bot.id,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user: act.person.user,
      authorizing_integration_owners: interaction.authorizing_integration_owners,
    },
  } as APIMessage;
}

function messageType({ type, data }: InteractionJson): number {
  if (type !== InteractionType.ApplicationCommand) return MessageType.Default;
  return data.type === CommandType.ChatInput
    ? MessageType.ChatInputCommand
    : MessageType.ContextMenuCommand;
}

/** The message with what an answer or an edit says of it; what is not named stays as it is. */
export function editedMessage(
  message: APIMessage,
  body: MessageBody,
  files: readonly SentFile[],
  newId: () => string,
): APIMessage {
  const given = Object.entries(body).filter(
    ([name, value]) =>
      ["content", "embeds", "components", "flags"].includes(name) && value !== undefined,
  );
  return {
    ...message,
    ...Object.fromEntries(given),
    attachments:
      files.length > 0
        ? files.map((file) => attachment(file, newId()))
        : body.attachments?.length === 0
          ? []
          : message.attachments,
  };
}

function emptyMessage(id: string, { place }: Act, author: APIUser, now: Date): APIMessage {
  return {
    id,
    type: MessageType.Default,
    channel_id: place.channelId,
    author,
    content: "",
    timestamp: now.toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
  };
}

function attachment({ name, contentType, base64 }: SentFile, id: string): APIAttachment {
  const url = `attachment://${name}`;
  const size = Math.floor((base64.length * 3) / 4);
  return { id, filename: name, content_type: contentType, size, url, proxy_url: url };
}
