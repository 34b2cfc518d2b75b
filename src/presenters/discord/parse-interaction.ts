import { z } from "zod";
import type { RawOptions, RawValues } from "#interactions/option-spec.ts";
import type { Scope } from "#interactions/request.ts";
import { messageText } from "./message-text.ts";
import { readAsker, readGuild } from "./read-asker.ts";
import { called, readCall, readTyping } from "./read-call.ts";
import { readHere } from "./read-here.ts";

/** An interaction as far as the bot is concerned. */
export type Incoming =
  | { readonly kind: "ping" }
  | SlashIncoming
  | MessageIncoming
  | SuggestIncoming
  | PressIncoming
  | FormIncoming
  | { readonly kind: "unknown"; readonly scope: Scope }
  /** What is typed, as far as it can be told: Discord takes choices for it and nothing else. */
  | { readonly kind: "unknown-typing" };

export interface SlashIncoming {
  readonly kind: "slash";
  readonly command: string;
  readonly options: RawValues;
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

/** A button that was pressed, or a choice of a menu that was taken. */
export interface PressIncoming {
  readonly kind: "press";
  /** The `custom_id` of the button, or the value of the choice. */
  readonly state: string;
  /** True when the message with the button answers the person who pressed it. */
  readonly isOwn: boolean;
  /** True when only one person sees that message. */
  readonly isPrivate: boolean;
  readonly scope: Scope;
}

/** A form that was filled in. */
export interface FormIncoming {
  readonly kind: "form";
  readonly state: string;
  /** What was written, by the name of the option. */
  readonly written: RawOptions;
  readonly scope: Scope;
}

const user = z.object({ id: z.string() });

const common = z.object({
  guild_id: z.string().nullish(),
  locale: z.string().nullish(),
  guild_locale: z.string().nullish(),
  user: user.nullish(),
  member: z
    .object({ user: user.nullish(), permissions: z.string().nullish().catch(null) })
    .nullish(),
  authorizing_integration_owners: z.record(z.string(), z.string()).nullish().catch({}),
  channel_id: z.string().nullish().catch(null),
  app_permissions: z.string().nullish().catch(null),
});

/** A text that was written, or the choice taken from a menu; an empty one has no choice. */
const field = z
  .object({
    custom_id: z.string(),
    value: z.string().nullish(),
    values: z.array(z.string()).nullish(),
  })
  .transform(({ custom_id, value, values }) => [custom_id, value ?? values?.[0] ?? ""] as const);

const interaction = z.discriminatedUnion("type", [
  z.object({ type: z.literal(1) }),
  common.extend({
    type: z.literal(2),
    data: z.discriminatedUnion("type", [
      called.extend({ type: z.literal(1) }),
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
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).nullish() }),
    message: z.object({
      flags: z.number().nullish(),
      interaction_metadata: z.object({ user }).nullish(),
      interaction: z.object({ user }).nullish(),
    }),
  }),
  common.extend({ type: z.literal(4), data: called }),
  common.extend({
    type: z.literal(5),
    data: z.object({
      custom_id: z.string(),
      // Labels hold one component, the rows of older forms hold a list; a text holds neither.
      components: z.array(
        z.object({ component: field.nullish().catch(null), components: z.array(field).catch([]) }),
      ),
    }),
  }),
]);

const typing = z.object({ type: z.literal(4) });

type Parsed = z.infer<typeof interaction>;
type Pressed = Extract<Parsed, { type: 3 }>;
type Submitted = Extract<Parsed, { type: 5 }>;

/** Reads what Discord sends. What cannot be read is `unknown`, never an error. */
export function parseInteraction(raw: unknown): Incoming {
  const result = interaction.safeParse(raw);
  if (!result.success) return unreadable(raw);
  const parsed = result.data;
  if (parsed.type === 1) return { kind: "ping" };
  const scope = scopeOf(parsed);
  if (parsed.type === 3) {
    const isPrivate = ((parsed.message.flags ?? 0) & EPHEMERAL) !== 0;
    const { custom_id, values } = parsed.data;
    const state = values?.[0] ?? custom_id;
    return { kind: "press", state, isOwn: isPrivate || isOwner(parsed), isPrivate, scope };
  }
  if (parsed.type === 5) {
    return { kind: "form", state: parsed.data.custom_id, written: written(parsed), scope };
  }
  const { data } = parsed;
  if ("target_id" in data) {
    const message = messageText(data.resolved.messages[data.target_id]);
    return { kind: "message", command: data.name, message, isPrivate: false, scope };
  }
  if (parsed.type === 4) {
    const { story, ...typing } = readTyping(data);
    return { kind: "suggest", ...typing, scope: { ...scope, story } };
  }
  const { story, ...call } = readCall(data);
  return { kind: "slash", ...call, scope: { ...scope, story } };
}

function unreadable(raw: unknown): Incoming {
  if (typing.safeParse(raw).success) return { kind: "unknown-typing" };
  return { kind: "unknown", scope: scopeOf(common.safeParse(raw).data ?? {}) };
}

function written({ data }: Submitted): RawOptions {
  const fields = data.components.flatMap(({ component, components }) =>
    component ? [component] : components,
  );
  return Object.fromEntries(fields);
}

function scopeOf(parts: z.infer<typeof common>): Scope {
  const { guild_id, locale, guild_locale } = parts;
  return {
    guild: readGuild(parts),
    story: null,
    locale: locale ?? guild_locale ?? "en-GB",
    serverLocale: guild_id == null ? null : (guild_locale ?? null),
    asker: readAsker(parts),
    ...readHere(parts),
  };
}

function isOwner({ user, member, message }: Pressed): boolean {
  const presser = member?.user?.id ?? user?.id;
  const owner = message.interaction_metadata?.user.id ?? message.interaction?.user.id;
  return presser !== undefined && presser === owner;
}

const EPHEMERAL = 64;
