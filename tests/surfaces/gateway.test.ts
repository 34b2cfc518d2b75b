import { InteractionType } from "discord-api-types/v10";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadCommands } from "#app/load-commands.ts";
import { heading } from "#interactions/block.ts";
import type { Command } from "#interactions/command.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { deployCommands } from "#surfaces/gateway/deploy-commands.ts";
import { type Gateway, startGateway } from "#surfaces/gateway/start-gateway.ts";
import {
  type SentRequest,
  type StrictDiscord,
  startStrictDiscord,
} from "../discord/strict-discord.ts";
import { type TestBot, testBot } from "../discord/test-bot.ts";
import { generatedStory } from "../helpers/generated-story.ts";

/** The bot on a Discord that is not ours, by an unmodified discord.js client. */

const story = generatedStory({
  quotations: 30,
  names: ["Mara Quist", "Ole Brandt"],
  sentences: ["We will not sell the ferry to anybody", "Nobody told me about the bridge"],
  titles: ["Ferry stays with the town"],
  urls: ["https://news.example/ferry"],
});

const slow = defineCommand({
  name: "slow",
  words: () => ({ name: "slow", description: "Takes its time", options: {} }),
  options: {},
  examples: () => [],
  slow: true,
  run: async () => ({ tone: "answer", blocks: [heading("Done at last")] }),
});

const broken = defineCommand({
  name: "broken",
  words: () => ({ name: "broken", description: "Has a fault", options: {} }),
  options: {},
  examples: () => [],
  run: () => {
    throw new TypeError("a secret detail");
  },
});

/** For the start of the other Discord, in ms: a second alone, more beside other tests. */
const PATIENCE = 60_000;

let discord: StrictDiscord;
let bot: TestBot;
let commands: readonly Command[];
let gateway: Gateway;
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

beforeAll(async () => {
  commands = [...(await loadCommands()), slow, broken];
  bot = await testBot(story, { commands });
  discord = await startStrictDiscord();
  gateway = await start();
}, PATIENCE);

afterAll(async () => {
  await gateway.stop();
  await discord.stop();
}, PATIENCE);

afterEach(() => expect(discord.problems).toEqual([]));

function start(token = discord.token): Promise<Gateway> {
  const parts = { respond: bot.respond, commandBodies: commandBodies(commands), log: quiet };
  return startGateway({ token, api: discord.api, servers, ...parts });
}

const heard: string[] = [];
const servers = {
  left: async (id: string) => void heard.push(`left ${id}`),
  joined: async (id: string) => void heard.push(`joined ${id}`),
};

const string = (name: string, value: string) => ({ name, type: 3, value });
const slash = (name: string, ...options: object[]) =>
  discord.interact(InteractionType.ApplicationCommand, { id: "1", type: 1, name, options });

async function callbackTo(interaction: Promise<string>): Promise<SentRequest> {
  const id = await interaction;
  return discord.until(({ path }) => path.startsWith(`/interactions/${id}/`));
}

describe("commands", () => {
  const puts = () => discord.sent.filter(({ method }) => method === "PUT").length;

  it("are registered at the first start and left alone at the next", async () => {
    expect(puts()).toBe(1);
    const second = await start();
    await second.stop();
    expect(puts()).toBe(1);
  });

  it("are deployed to a server and taken back", async () => {
    const deploy = (bodies: readonly object[]) =>
      deployCommands({
        token: discord.token,
        api: discord.api,
        guild: "800000000000000009",
        bodies,
        log: quiet,
      });
    const said = await deploy(commandBodies(commands));
    expect(said).toContain(`Registered ${commandBodies(commands).length} commands`);
    expect(said).toContain("shows each of them twice");
    expect(await deploy(commandBodies(commands))).toContain("Nothing to do");
    expect(await deploy([])).toContain("Took all commands back");
  });
});

describe("an interaction", () => {
  it("is answered when it is a command", async () => {
    const { body } = await callbackTo(
      slash("who-said", string("words", "sell the fery to anybody")),
    );
    expect(body).toMatchObject({ type: 4, data: { flags: 32768 } });
    expect(JSON.stringify(body)).toContain("Mara Quist");
  });

  it("gets choices while it is typed", async () => {
    const options = [{ ...string("person", "mar"), focused: true }];
    const data = { id: "1", type: 1, name: "quotes", options };
    const typed = discord.interact(InteractionType.ApplicationCommandAutocomplete, data);
    const { body } = await callbackTo(typed);
    expect(body).toMatchObject({ type: 8, data: { choices: [{ name: "Mara Quist" }] } });
  });

  it("turns the page of a private answer by its button", async () => {
    const isPrivate = { name: "private", type: 5, value: true };
    const first = await callbackTo(slash("quotes", string("person", "Mara Quist"), isPrivate));
    expect(first.body).toMatchObject({ data: { flags: 32768 | 64 } });
    const custom_id = /"custom_id":"([^"]*\|1\|[^"]*)"/.exec(JSON.stringify(first.body))?.[1];
    const pressed = discord.interact(
      InteractionType.MessageComponent,
      { custom_id, component_type: 2 },
      await discord.lastMessageId(),
    );
    const { body } = await callbackTo(pressed);
    expect(body).toMatchObject({ type: 7 });
    expect(JSON.stringify(body)).toContain("Page 2 of");
  });

  it("is answered when it comes from a message's menu", async () => {
    const resolved = { messages: { "7": { id: "7", content: "> “sell the ferry to anybody”" } } };
    const data = { id: "1", type: 3, name: "Check this quote", target_id: "7", resolved };
    const { body } = await callbackTo(discord.interact(InteractionType.ApplicationCommand, data));
    expect(body).toMatchObject({ type: 4 });
  });

  it("is answered later when the work is slow", async () => {
    const { body } = await callbackTo(slash("slow"));
    expect(body).toEqual({ type: 5, data: {} });
    const edit = await discord.until(({ method, body: sent }) => {
      return method === "PATCH" && JSON.stringify(sent).includes("Done at last");
    });
    expect(edit.path).toMatch(/^\/webhooks\/\d+\/[^/]+\/messages\/(?:%40|@)original(?:\?.*)?$/);
  });

  it("gets its picture uploaded", async () => {
    const { body } = await callbackTo(slash("timeline"));
    expect(body).toEqual({ type: 5, data: {} });
    const edit = await discord.until(({ files }) => files.length > 0);
    expect(edit).toMatchObject({ method: "PATCH", files: [{ name: "timeline-1.png" }] });
    expect(JSON.stringify(edit.body)).toContain("attachment://timeline-1.png");
  });

  it("gets one private message with an id when there is a fault", async () => {
    const { body } = await callbackTo(slash("broken"));
    const [entry] = bot.logged.filter(({ message }) => message === "Cannot answer");
    expect(body).toMatchObject({ type: 4, data: { flags: 32768 | 64 } });
    expect(JSON.stringify(body)).not.toContain("secret");
    expect(entry?.fields).toMatchObject({ command: "broken", fault: expect.stringMatching(/./) });
  });

  it("that Discord gave up on does not stop the next", async () => {
    discord.refuseNext(404, { code: 10062, message: "Unknown interaction" });
    await slash("help");
    const { body } = await callbackTo(slash("story"));
    expect(body).toMatchObject({ type: 4 });
  });
});

describe("a start that fails", () => {
  const refused = /^Cannot log in to Discord: the token is refused/;

  it("says when the gateway refuses the token", async () => {
    await expect(start("not-a-token")).rejects.toThrow(refused);
  });

  it("says when the REST interface refuses the token", async () => {
    discord.refuseNext(401, { code: 0, message: "401: Unauthorized" });
    await expect(start()).rejects.toThrow(refused);
  });

  it("says when Discord takes no commands", async () => {
    const parts = { token: discord.token, api: discord.api, guild: null, bodies: [], log: quiet };
    discord.refuseNext(403, { code: 50001, message: "Missing Access" });
    await expect(deployCommands(parts)).rejects.toThrow(
      /^Cannot deploy the commands: Missing Access/,
    );
  });
});
