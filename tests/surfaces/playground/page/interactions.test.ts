import { describe, expect, it } from "vitest";
import { parseInteraction } from "#presenters/discord/parse-interaction.ts";
import { giveCommandIds } from "#surfaces/playground/give-command-ids.ts";
import { readValue } from "#surfaces/playground/page/composer/read-command-line.ts";
import { type Channel, channels } from "#surfaces/playground/page/discord/channels.ts";
import {
  callables,
  commandsFor,
  interactionOptions,
} from "#surfaces/playground/page/discord/command-options.ts";
import {
  type Act,
  autocompleteInteraction,
  commandInteraction,
  componentInteraction,
  messageCommandInteraction,
} from "#surfaces/playground/page/discord/interactions.ts";
import { answerMessage, writtenMessage } from "#surfaces/playground/page/discord/messages.ts";
import { personas } from "#surfaces/playground/page/discord/personas.ts";
import { resolvedOf } from "#surfaces/playground/page/discord/resolved.ts";
import { snowflakes } from "#surfaces/playground/page/discord/snowflakes.ts";
import { fixtureCommands } from "../fixture-bot.ts";

const commands = giveCommandIds(fixtureCommands);
const now = new Date("2024-03-01T11:00:00Z");
const [member, other, moderator] = personas;
const directMessages = channels.find(({ guild }) => guild === null) ?? channels[0];

function callable(path: string) {
  const found = commands
    .flatMap((each) => callables(each, "en-US"))
    .find((each) => each.path.join(" ") === path);
  if (!found) throw new Error(`no command ${path}`);
  return found;
}

function act(person = member, place: Channel = channels[0]): Act {
  return { id: "1", person, place, locale: "de" };
}

function optionsOf(path: string, values: Record<string, string | boolean>, focused?: string) {
  const { options } = callable(path);
  const written = options.flatMap((option) => {
    const value = values[option.name];
    return value === undefined ? [] : [{ option, value }];
  });
  return interactionOptions(callable(path), written, focused);
}

describe("interactions, as the bot reads them", () => {
  const scope = { guild: channels[0].guild?.id, locale: "de" };

  it("a slash command", () => {
    const options = optionsOf("who-said", { words: "tide", private: true });
    const sent = commandInteraction(act(), callable("who-said").command, options);
    expect(parseInteraction(sent)).toMatchObject({
      kind: "slash",
      command: "who-said",
      options: { words: "tide" },
      isPrivate: true,
      scope,
    });
  });

  it("in direct messages, where there is a user and no member", () => {
    const sent = commandInteraction(act(member, directMessages), callable("people").command, []);
    expect(sent).not.toHaveProperty("guild_id");
    expect(sent).not.toHaveProperty("member");
    expect(sent).toMatchObject({ user: { id: member.user.id }, context: 1, channel: { type: 1 } });
    expect(parseInteraction(sent)).toMatchObject({ kind: "slash", scope: { guild: null } });
  });

  it("autocompletion", () => {
    const options = optionsOf("quotes", { person: "Ine" }, "person");
    const sent = autocompleteInteraction(act(), callable("quotes").command, options);
    expect(parseInteraction(sent)).toMatchObject({
      kind: "suggest",
      command: "quotes",
      focused: "person",
      options: { person: "Ine" },
      scope,
    });
  });

  it("a message command", () => {
    const command = commands.find(({ type }) => type === 3) ?? callable("people").command;
    const message = writtenMessage(act(), "Nobody asked the tide", now);
    const sent = messageCommandInteraction(act(), command, message);
    expect(parseInteraction(sent)).toMatchObject({
      kind: "message",
      command: "Who said this?",
      message: "Nobody asked the tide",
    });
  });

  it.each([
    ["one's own", member, true],
    ["another's", other ?? member, false],
  ])("a button of %s answer", (_, presser, isOwn) => {
    const asked = commandInteraction(act(), callable("people").command, []);
    const message = answerMessage("2", act(), asked, now);
    const button = { type: 2, custom_id: "page:1" };
    const sent = componentInteraction(act(presser), message, button, null);
    expect(parseInteraction(sent)).toMatchObject({ kind: "press", state: "page:1", isOwn });
  });
});

describe("options of subcommands", () => {
  it("stand inside the subcommand", () => {
    expect(optionsOf("articles add", { link: "https://example.org" })).toEqual([
      {
        name: "add",
        type: 1,
        options: [{ name: "link", type: 3, value: "https://example.org" }],
      },
    ]);
  });
});

describe("people and channels in options", () => {
  const option = { name: "who", description: "Whom" };
  const value = (type: 6 | 7, id: string) => ({ option: { ...option, type }, value: id });

  it("are sent along", () => {
    const values = [value(6, member.user.id), value(7, channels[0].channelId)];
    const sent = commandInteraction(act(), callable("people").command, [], resolvedOf(values));
    expect(sent.data).toMatchObject({
      resolved: {
        users: { [member.user.id]: { username: "robin" } },
        members: { [member.user.id]: { permissions: member.permissions } },
        channels: { [channels[0].channelId]: { name: "the-record", type: 0 } },
      },
    });
  });

  it("are left out when no option names one", () => {
    const plain = { option: { ...option, type: 3 as const }, value: member.user.id };
    expect(resolvedOf([plain])).toBeUndefined();
    expect(commandInteraction(act(), callable("people").command, []).data).not.toHaveProperty(
      "resolved",
    );
  });

  it("can be chosen by name", () => {
    expect(readValue(value(6, "").option, "Sasha")).toEqual({ value: other?.user.id });
    expect(readValue(value(7, "").option, "nowhere")).toHaveProperty("error");
  });
});

describe("commandsFor", () => {
  const names = (person = member, place: Channel = channels[0]) =>
    commandsFor(commands, 1, person, place).map(({ name }) => name);

  it("keeps moderators' commands from members", () => {
    expect(names()).not.toContain("correct");
    expect(names(moderator)).toContain("correct");
  });

  it("leaves out what a place does not have", () => {
    const [people] = commands.filter(({ name }) => name === "people");
    const onServers = people ? [{ ...people, contexts: [0 as const] }] : [];
    expect(commandsFor(onServers, 1, member, channels[0])).toHaveLength(1);
    expect(commandsFor(onServers, 1, member, directMessages)).toHaveLength(0);
  });
});

describe("snowflakes", () => {
  it("hold the time and differ within one millisecond", () => {
    const next = snowflakes();
    const ids = [next(now), next(now), next(now)];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) {
      expect(Number(BigInt(id) >> 22n) + 1_420_070_400_000).toBe(now.getTime());
    }
  });
});
