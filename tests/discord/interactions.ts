/** Interactions as Discord sends them, as far as the bot reads them. */

export const ASKER = "111111111111111111";
export const OTHER = "222222222222222222";
/** Where articles are announced. */
export const CHANNEL = "777777777777777777";
export const GUILD = "900000000000000003";

const common = (user: string) => ({
  id: "900000000000000001",
  application_id: "900000000000000002",
  token: "a-token",
  version: 1,
  guild_id: GUILD,
  channel_id: "900000000000000004",
  member: { user: { id: user, username: "asker" }, permissions: "2147601408" },
  authorizing_integration_owners: { "0": GUILD },
  locale: "en-GB",
});

/** The same interaction from somebody who may manage the server. */
export function asModerator<Sent extends { readonly member: object }>(sent: Sent): Sent {
  return { ...sent, member: { ...sent.member, permissions: "2147601440" } };
}

/** Where an interaction can come from. */
export const PLACES = ["server", "dm", "group", "elsewhere"] as const;

/**
 * The same interaction from a server that has the bot, from a message to the bot, from a group of
 * people one of whom brought the app along, or from a server where somebody did.
 */
export function sentFrom<Sent extends { readonly member: { readonly user: object } }>(
  sent: Sent,
  place: (typeof PLACES)[number],
): object {
  const byPerson = { "1": ASKER };
  if (place === "server") return { ...sent, context: 0 };
  if (place === "elsewhere") {
    return { ...sent, context: 0, authorizing_integration_owners: byPerson };
  }
  const { member, ...rest } = sent;
  const [context, owners] = place === "dm" ? [1, { "0": "0" }] : [2, byPerson];
  const ofServer = { guild_id: undefined, guild_locale: undefined };
  const own = { user: member.user, context, authorizing_integration_owners: owners };
  return { ...rest, ...ofServer, ...own };
}

/** A file or a channel: its option holds the id, beside which Discord tells what it is, where it does. */
export interface Picked {
  readonly type: 7 | 11;
  readonly id: string;
  readonly is: object | null;
}

export const attached = (file: object | null, id = "800000000000000077"): Picked => ({
  type: 11,
  id,
  is: file === null ? null : { id, proxy_url: "https://media.example/a", ...file },
});

export const inChannel = (kind: number | null, id = CHANNEL): Picked => ({
  type: 7,
  id,
  is: kind === null ? null : { id, type: kind, name: "news", permissions: "2048" },
});

type Given = Readonly<Record<string, string | boolean | Picked>>;

const typeOf = (value: string | boolean | Picked) =>
  typeof value === "object" ? value.type : typeof value === "boolean" ? 5 : 3;

const given = (options: Given, focused: string | null = null) =>
  Object.entries(options).map(([name, value]) => ({
    name,
    type: typeOf(value),
    value: typeof value === "object" ? value.id : value,
    ...(name === focused && { focused: true }),
  }));

export function slash(name: string, options: Given = {}, user = ASKER) {
  const data = { ...called(name, given(options)), ...resolved(options) };
  return { ...common(user), type: 2, data };
}

export function typing(name: string, options: Given, focused: string) {
  return { ...common(ASKER), type: 4, data: called(name, given(options, focused)) };
}

function resolved(options: Given): object {
  const picked = Object.values(options).filter((value) => typeof value === "object");
  if (picked.length === 0) return {};
  const held = (wanted: Picked["type"]) =>
    Object.fromEntries(
      picked.flatMap(({ type, id, is }) => (type === wanted && is !== null ? [[id, is]] : [])),
    );
  return { resolved: { attachments: held(11), channels: held(7) } };
}

/** The options of a command of a group stand inside its second word. */
function called(command: string, options: readonly object[]) {
  const [name = "", sub] = command.split(" ");
  const nested = sub === undefined ? options : [{ name: sub, type: 1, options }];
  return { id: "1", type: 1, name, options: nested };
}

export function onMessage(name: string, content: string) {
  const messages = { "5": { id: "5", content, embeds: [], components: [] } };
  return {
    ...common(ASKER),
    type: 2,
    data: { id: "1", type: 3, name, target_id: "5", resolved: { messages } },
  };
}

/** A choice taken from a menu. */
export function choose(value: string, user = ASKER, owner = ASKER, flags = 32768) {
  const { data, ...pressed } = press("menu", user, owner, flags);
  return { ...pressed, data: { ...data, component_type: 3, values: [value] } };
}

/** A form that was filled in, as Discord sends its labels. */
export function submit(customId: string, written: Readonly<Record<string, string>>, user = ASKER) {
  const components = Object.entries(written).map(([custom_id, value], at) => ({
    type: 18,
    id: at + 1,
    component: { type: 4, id: at + 20, custom_id, value },
  }));
  return { ...common(user), type: 5, data: { custom_id: customId, components } };
}

export function press(customId: string, user = ASKER, owner = ASKER, flags = 32768) {
  return {
    ...common(user),
    type: 3,
    data: { custom_id: customId, component_type: 2 },
    message: { id: "6", flags, interaction_metadata: { user: { id: owner } } },
  };
}
