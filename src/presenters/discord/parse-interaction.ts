import { z } from "zod";
import type { RawOptions } from "#interactions/option-spec.ts";
import type { Scope } from "#interactions/request.ts";
import { messageText } from "./message-text.ts";

/** An interaction as far as the bot is concerned. */
export type Incoming =
  | { readonly kind: "ping" }
  | SlashIncoming
  | MessageIncoming
  | SuggestIncoming
  | ButtonIncoming
  | { readonly kind: "unknown"; readonly scope: Scope };

export interface SlashIncoming {
  readonly kind: "slash";
  readonly command: string;
  readonly options: RawOptions;
  readonly isPrivate: boolean;
  readonly scope: Scope;
}

export interface MessageIncoming {
  readonly kind: "message";
  readonly command: string;
  readonly message: string;
  readonly isPrivate: boolean;
  readonly scope: Scope;
}

export interface SuggestIncoming {
  readonly kind: "suggest";
  readonly command: string;
  readonly options: RawOptions;
  readonly focused: string;
  readonly scope: Scope;
}

export interface ButtonIncoming {
  readonly kind: "button";
  readonly customId: string;
  /** True when the message with the button answers the person who pressed it. */
  readonly isOwn: boolean;
  /** True when only one person sees that message. */
  readonly isPrivate: boolean;
  readonly scope: Scope;
}

const user = z.object({ id: z.string() });

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().optional(),
});

const common = z.object({
  guild_id: z.string().nullish(),
  locale: z.string().nullish(),
  guild_locale: z.string().nullish(),
  user: user.nullish(),
  member: z.object({ user: user.nullish() }).nullish(),
});

const interaction = z.discriminatedUnion("type", [
  z.object({ type: z.literal(1) }),
  common.extend({
    type: z.literal(2),
    data: z.discriminatedUnion("type", [
      z.object({ type: z.literal(1), name: z.string(), options: z.array(option).nullish() }),
      z.object({
        type: z.literal(3),
        name: z.string(),
        target_id: z.string(),
        resolved: z.object({ messages: z.record(z.string(), z.unknown()) }),
      }),
    ]),
  }),
  common.extend({
    type: z.literal(3),
    data: z.object({ custom_id: z.string() }),
    message: z.object({
      flags: z.number().nullish(),
      interaction_metadata: z.object({ user }).nullish(),
      interaction: z.object({ user }).nullish(),
    }),
  }),
  common.extend({
    type: z.literal(4),
    data: z.object({ name: z.string(), options: z.array(option).nullish() }),
  }),
]);

type Parsed = z.infer<typeof interaction>;
type Pressed = Extract<Parsed, { type: 3 }>;

/** Reads what Discord sends. What cannot be read is `unknown`, never an error. */
export function parseInteraction(raw: unknown): Incoming {
  const result = interaction.safeParse(raw);
  if (!result.success) return { kind: "unknown", scope: scopeOf(common.safeParse(raw).data ?? {}) };
  const parsed = result.data;
  if (parsed.type === 1) return { kind: "ping" };
  const scope = scopeOf(parsed);
  if (parsed.type === 3) {
    const isPrivate = ((parsed.message.flags ?? 0) & EPHEMERAL) !== 0;
    const customId = parsed.data.custom_id;
    return { kind: "button", customId, isOwn: isPrivate || isOwner(parsed), isPrivate, scope };
  }
  const { data } = parsed;
  if ("target_id" in data) {
    const message = messageText(data.resolved.messages[data.target_id]);
    return { kind: "message", command: data.name, message, isPrivate: false, scope };
  }
  const given = data.options ?? [];
  const command = data.name;
  if (parsed.type === 4) {
    const focused = given.find((each) => each.focused)?.name ?? "";
    return { kind: "suggest", command, options: rawOptions(given), focused, scope };
  }
  const isPrivate = given.some(({ name, value }) => name === PRIVATE && value === true);
  return { kind: "slash", command, options: rawOptions(given), isPrivate, scope };
}

/** The option that every slash command takes besides its own. */
export const PRIVATE = "private";

function rawOptions(given: readonly z.infer<typeof option>[]): RawOptions {
  const own = given.filter(({ name }) => name !== PRIVATE);
  return Object.fromEntries(own.map(({ name, value }) => [name, String(value)]));
}

function scopeOf({ guild_id, locale, guild_locale }: z.infer<typeof common>): Scope {
  return {
    guild: guild_id ?? null,
    story: null,
    locale: locale ?? guild_locale ?? "en-GB",
    serverLocale: guild_id == null ? null : (guild_locale ?? null),
  };
}

function isOwner({ user, member, message }: Pressed): boolean {
  const presser = member?.user?.id ?? user?.id;
  const owner = message.interaction_metadata?.user.id ?? message.interaction?.user.id;
  return presser !== undefined && presser === owner;
}

const EPHEMERAL = 64;
