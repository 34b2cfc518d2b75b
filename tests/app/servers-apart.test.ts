import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SlashCommand } from "#interactions/command.ts";
import {
  asModerator,
  choose,
  onMessage,
  press,
  slash,
  submit,
  typing,
} from "../discord/interactions.ts";
import {
  type FirstServer,
  openFirstServer,
  SECRETS,
  typedCommands,
} from "../helpers/first-server.ts";

/**
 * What one server keeps, seen from everywhere else: each command with each of its options, each
 * completion, each button, choice and form, forged ones too, the menus of messages and the picture.
 * The cases follow from the commands' own specs, so a new command is among them by itself.
 */

const OTHER_SERVER = "900000000000000055";
/** In ms: seconds alone, more beside other tests. */
const TIMEOUT = 240_000;

type Sent = ReturnType<typeof slash | typeof press | typeof onMessage | typeof submit>;

/** From where the first server is looked at. */
const elsewhere: readonly (readonly [string, (sent: Sent) => object])[] = [
  ["a moderator of another server", (sent) => atServer(asModerator(sent), OTHER_SERVER)],
  ["a member of another server", (sent) => atServer(sent, OTHER_SERVER)],
  ["direct messages", ({ member, guild_id: _, ...sent }) => withUser(sent, member.user)],
  [
    "the first server, by an app somebody brought along",
    (sent) => ({ ...asModerator(sent), authorizing_integration_owners: { "1": "1" } }),
  ],
];

function atServer(sent: Sent, server: string): object {
  return { ...sent, guild_id: server, authorizing_integration_owners: { "0": server } };
}

function withUser(sent: object, user: object): object {
  return { ...sent, user, context: 1, authorizing_integration_owners: { "1": "1" } };
}

let first: FirstServer;

beforeAll(async () => {
  first = await openFirstServer();
}, TIMEOUT);

afterAll(() => first.close());

const moderate = async (name: string, options: Record<string, string>): Promise<string> =>
  seen(asModerator(slash(name, options)));

/** All that is shown for an interaction, now and later, as text. */
async function seen(interaction: object): Promise<string> {
  const { response, followUp } = await first.respond(interaction);
  return JSON.stringify([response, await followUp]);
}

/** A command with each key in each of its options, of its own story and of the one it names. */
function calls(command: SlashCommand): readonly Sent[] {
  const { keys, storyId } = first;
  const names = Object.keys(command.options).filter(
    (name) => name !== "file" && name !== "channel",
  );
  const choices = (name: string) => {
    const spec = command.options[name];
    return spec?.type === "choice" ? spec.choices : keys;
  };
  const given = keys.map((key, at) =>
    Object.fromEntries(
      names.map((name) => [name, choices(name)[at % choices(name).length] ?? key]),
    ),
  );
  const same = keys.map((key) =>
    Object.fromEntries(
      names.map((name) => [name, choices(name).includes(key) ? key : (choices(name)[0] ?? key)]),
    ),
  );
  const single = names.flatMap((name) => choices(name).map((key) => ({ [name]: key })));
  const all = [{}, ...given, ...same, ...single];
  return all.flatMap((options) => [
    slash(command.name, options),
    slash(command.name, { ...options, story: storyId }),
  ]);
}

function completions(command: SlashCommand): readonly Sent[] {
  const { keys, storyId } = first;
  const names = [...Object.keys(command.options), "story"];
  return names.flatMap((name) =>
    ["", "z", "q", "o", "pier", ...keys].flatMap((typed) => [
      typing(command.name, { [name]: typed }, name),
      typing(command.name, { [name]: typed, ...(name !== "story" && { story: storyId }) }, name),
    ]),
  );
}

function leaksIn(text: string): readonly string[] {
  return SECRETS.filter((secret) => text.includes(secret));
}

describe("the first server itself", () => {
  it("sees all of it, so that these tests can fail", async () => {
    const shown = [
      await moderate("who-said", { words: "pier is ours" }),
      await moderate("timeline", {}),
      await moderate("articles list", {}),
      await moderate("correct list", {}),
      await moderate("settings show", {}),
      await seen(asModerator(typing("correct quotation", { quotation: "pier" }, "quotation"))),
      await seen(slash("who-said", { words: "we closed the gate", story: "harbour" })),
    ];
    expect(shown[4]).toContain("<#777777777777777777>");
    expect(shown.map(leaksIn)).toEqual([
      expect.arrayContaining(["Quorvane", "Quorlix", "Opened at last"]),
      expect.arrayContaining(["Quorvane", "Opened at last"]),
      expect.arrayContaining(["Quorvane", "Opened at last"]),
      expect.arrayContaining(["Quorvane"]),
      expect.arrayContaining(["777777777777777777"]),
      expect.arrayContaining(["Quorvane", "Quorlix"]),
      expect.arrayContaining(["Quorlix"]),
    ]);
    expect(first.states.length).toBeGreaterThan(100);
    expect(await first.kept()).toMatchObject({
      stories: [{ id: first.storyId }],
      articles: [{ title: "Opened at last" }],
      corrections: [{ undone: null }, { undone: null }],
      feeds: [{ story: first.storyId }],
    });
  });
});

describe.each(elsewhere)("from %s", (_, from) => {
  const look = async (all: readonly Sent[]) => {
    for (const sent of all) {
      const text = await seen(from(sent));
      expect([leaksIn(text), JSON.stringify(sent)]).toEqual([[], JSON.stringify(sent)]);
    }
  };
  const unchanged = async (work: () => Promise<void>) => {
    const before = await first.kept();
    await work();
    expect(await first.kept()).toEqual(before);
  };

  it("no completion offers anything of it", { timeout: TIMEOUT }, async () => {
    await look(typedCommands(first.app).flatMap(completions));
  });

  it("no button, choice or form reaches it, forged or not", { timeout: TIMEOUT }, async () => {
    await unchanged(async () => {
      const written = Object.fromEntries(
        ["speaker", "date", "is", "title", "text", "link"].map((name) => [
          name,
          first.keys[0] ?? "",
        ]),
      );
      await look(
        first.states.flatMap((state) => [press(state), choose(state), submit(state, written)]),
      );
    });
  });

  it("no entry of a message's menu finds its words", { timeout: TIMEOUT }, async () => {
    const menu = first.app.commands.filter(({ kind }) => kind === "message");
    await look(menu.flatMap(({ name }) => first.keys.map((key) => onMessage(name, key))));
  });

  it("no command reaches it by any of its keys", { timeout: TIMEOUT }, async () => {
    await unchanged(() => look(typedCommands(first.app).flatMap(calls)));
  });
});
