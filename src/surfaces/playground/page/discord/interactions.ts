/** Interactions as Discord sends them, made from what somebody does in the channel. */
import type {
  APIApplicationCommand,
  APIApplicationCommandInteractionDataOption,
  APIMessage,
  APIModalSubmission,
} from "discord-api-types/v10";
import { type Channel, channelType } from "./channels.ts";
import { CommandType, ContextType, InteractionType } from "./names.ts";
import { bot, type Persona } from "./personas.ts";

/** Who acts, where, in which language, and the id and time of the act. */
export interface Act {
  readonly id: string;
  readonly person: Persona;
  readonly place: Channel;
  readonly locale: string;
}

export type InteractionJson = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly authorizing_integration_owners: Readonly<Record<string, string | undefined>>;
};

type Option = APIApplicationCommandInteractionDataOption;

/** `resolved` are the people and channels that the options name by id. */
export function commandInteraction(
  act: Act,
  command: APIApplicationCommand,
  options: readonly Option[],
  resolved?: object,
): InteractionJson {
  const data = {
    ...commandData(command),
    type: CommandType.ChatInput,
    options,
    ...(resolved && { resolved }),
  };
  return { ...base(act), type: InteractionType.ApplicationCommand, data };
}

/** As a command, with one option that has `focused`. */
export function autocompleteInteraction(
  act: Act,
  command: APIApplicationCommand,
  options: readonly Option[],
): InteractionJson {
  const data = { ...commandData(command), type: CommandType.ChatInput, options };
  return { ...base(act), type: InteractionType.ApplicationCommandAutocomplete, data };
}

export function messageCommandInteraction(
  act: Act,
  command: APIApplicationCommand,
  message: APIMessage,
): InteractionJson {
  const data = {
    ...commandData(command),
    type: CommandType.Message,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
  return { ...base(act), type: InteractionType.ApplicationCommand, data };
}

/** A button, or a select menu with the values chosen. */
export function componentInteraction(
  act: Act,
  message: APIMessage,
  component: { readonly type: number; readonly custom_id: string; readonly id?: number },
  values: readonly string[] | null,
): InteractionJson {
  const data = {
    component_type: component.type,
    custom_id: component.custom_id,
    ...(component.id !== undefined && { id: component.id }),
    ...(values && { values }),
  };
  return { ...base(act), type: InteractionType.MessageComponent, message, data };
}

/** `message` is the one whose button opened the modal, where one did. */
export function modalInteraction(
  act: Act,
  submission: APIModalSubmission,
  message: APIMessage | null,
): InteractionJson {
  return {
    ...base(act),
    type: InteractionType.ModalSubmit,
    data: { ...submission },
    ...(message && { message }),
  };
}

function commandData({ id, name }: APIApplicationCommand) {
  return { id, name };
}

function base({ id, person, place, locale }: Act) {
  const { guild } = place;
  const channel = {
    id: place.channelId,
    type: channelType(place),
    flags: 0,
    last_message_id: null,
    ...(guild
      ? {
          guild_id: guild.id,
          name: place.name,
          topic: place.topic,
          position: 0,
          nsfw: false,
          parent_id: null,
          rate_limit_per_user: 0,
          permissions: person.permissions,
        }
      : { recipients: [bot] }),
  };
  return {
    id,
    application_id: bot.id,
    token: `playground-${id}`,
    version: 1,
    channel_id: place.channelId,
    channel,
    ...(guild ? guildFields(guild, person, locale) : { user: person.user }),
    app_permissions: person.permissions,
    locale,
    entitlements: [],
    authorizing_integration_owners: guild ? { "0": guild.id } : { "1": person.user.id },
    context: guild ? ContextType.Guild : ContextType.BotDM,
    attachment_size_limit: 10_485_760,
  };
}

function guildFields(guild: NonNullable<Channel["guild"]>, person: Persona, locale: string) {
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale, features: [] },
    guild_locale: locale,
    member: { user: person.user, deaf: false, mute: false, ...memberOf(person) },
  };
}

/** A member as it is sent along where its user stands beside it. */
export function memberOf({ permissions }: Persona) {
  return {
    nick: null,
    avatar: null,
    roles: [],
    joined_at: "2024-01-01T00:00:00.000000+00:00",
    premium_since: null,
    flags: 0,
    pending: false,
    permissions,
    communication_disabled_until: null,
    unusual_dm_activity_until: null,
  };
}
