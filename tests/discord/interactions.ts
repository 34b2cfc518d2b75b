/** Interactions as Discord sends them, as far as the bot reads them. */

export const ASKER = "111111111111111111";
export const OTHER = "222222222222222222";

const common = (user: string) => ({
  id: "900000000000000001",
  application_id: "900000000000000002",
  token: "a-token",
  version: 1,
  guild_id: "900000000000000003",
  channel_id: "900000000000000004",
  member: { user: { id: user, username: "asker" } },
  locale: "en-GB",
});

type Given = Readonly<Record<string, string | boolean>>;

const given = (options: Given, focused: string | null = null) =>
  Object.entries(options).map(([name, value]) => ({
    name,
    type: typeof value === "boolean" ? 5 : 3,
    value,
    ...(name === focused && { focused: true }),
  }));

export function slash(name: string, options: Given = {}, user = ASKER) {
  return { ...common(user), type: 2, data: { id: "1", type: 1, name, options: given(options) } };
}

export function typing(name: string, options: Given, focused: string) {
  return {
    ...common(ASKER),
    type: 4,
    data: { id: "1", type: 1, name, options: given(options, focused) },
  };
}

export function onMessage(name: string, content: string) {
  const messages = { "5": { id: "5", content, embeds: [], components: [] } };
  return {
    ...common(ASKER),
    type: 2,
    data: { id: "1", type: 3, name, target_id: "5", resolved: { messages } },
  };
}

export function press(customId: string, user = ASKER, owner = ASKER, flags = 32768) {
  return {
    ...common(user),
    type: 3,
    data: { custom_id: customId, component_type: 2 },
    message: { id: "6", flags, interaction_metadata: { user: { id: owner } } },
  };
}
