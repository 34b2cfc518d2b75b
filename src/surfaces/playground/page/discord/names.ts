/**
 * The numbers of Discord's API by their names. A browser loads no package, so the page takes only
 * the types of discord-api-types; `satisfies` holds these numbers to them.
 */
import type * as api from "discord-api-types/v10";

type Some<Enum> = { readonly [Name in keyof Enum]?: Enum[Name] };

export const InteractionType = {
  ApplicationCommand: 2,
  MessageComponent: 3,
  ApplicationCommandAutocomplete: 4,
  ModalSubmit: 5,
} as const satisfies Some<typeof api.InteractionType>;

export const ResponseType = {
  ChannelMessageWithSource: 4,
  DeferredChannelMessageWithSource: 5,
  DeferredMessageUpdate: 6,
  UpdateMessage: 7,
  ApplicationCommandAutocompleteResult: 8,
  Modal: 9,
} as const satisfies Some<typeof api.InteractionResponseType>;

export const CommandType = {
  ChatInput: 1,
  User: 2,
  Message: 3,
} as const satisfies Some<typeof api.ApplicationCommandType>;

export const OptionType = {
  Subcommand: 1,
  SubcommandGroup: 2,
  String: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Mentionable: 9,
  Number: 10,
  Attachment: 11,
} as const satisfies Some<typeof api.ApplicationCommandOptionType>;

export const ComponentType = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
} as const satisfies Some<typeof api.ComponentType>;

export const ButtonStyle = {
  Primary: 1,
  Secondary: 2,
  Success: 3,
  Danger: 4,
  Link: 5,
} as const satisfies Some<typeof api.ButtonStyle>;

export const MessageFlags = {
  Ephemeral: 64,
  Loading: 128,
  IsComponentsV2: 32768,
} as const satisfies Some<typeof api.MessageFlags>;

/** A plain message, an answer to a slash command and one to a context menu command. */
export const MessageType = {
  Default: 0,
  ChatInputCommand: 20,
  ContextMenuCommand: 23,
} as const satisfies Some<typeof api.MessageType>;

export const ContextType = {
  Guild: 0,
  BotDM: 1,
} as const satisfies Some<typeof api.InteractionContextType>;

export const ChannelType = {
  GuildText: 0,
  DM: 1,
} as const satisfies Some<typeof api.ChannelType>;
