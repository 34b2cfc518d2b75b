import { InteractionType } from "discord-api-types/v10";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { deployCommands } from "#surfaces/gateway/deploy-commands.ts";
import { button, type GatewayBot, slash, startGatewayBot, string } from "../discord/gateway-bot.ts";
import type { StrictDiscord } from "../discord/strict-discord.ts";

/** For the start of the other Discord, in ms: a second alone, more beside other tests. */
const PATIENCE = 60_000;

let on: GatewayBot;
let discord: StrictDiscord;
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

beforeAll(async () => {
  on = await startGatewayBot();
  discord = on.discord;
}, PATIENCE);

afterAll(() => on.stop(), PATIENCE);

afterEach(() => expect(discord.problems).toEqual([]));

describe("commands", () => {
  const puts = () => discord.sent.filter(({ method }) => method === "PUT").length;

  it("are registered at the first start and left alone at the next", async () => {
    expect(puts()).toBe(1);
    const second = await on.start();
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
    const said = await deploy(commandBodies(on.commands));
    expect(said).toContain(`Registered ${commandBodies(on.commands).length} commands`);
    expect(said).toContain("shows each of them twice");
    expect(await deploy(commandBodies(on.commands))).toContain("Nothing to do");
    expect(await deploy([])).toContain("Took all commands back");
  });
});

describe("an interaction", () => {
  it("is answered when it is a command", async () => {
    const words = string("words", "sell the fery to anybody");
    const { body } = await on.answerTo(slash("who-said", [words]));
    expect(body).toMatchObject({ type: 4, data: { flags: 32768 } });
    expect(JSON.stringify(body)).toContain("Mara Quist");
  });

  it("gets choices while it is typed", async () => {
    const options = [{ ...string("person", "mar"), focused: true }];
    const data = { id: "1", type: 1, name: "quotes", options };
    const type = InteractionType.ApplicationCommandAutocomplete;
    const { body } = await on.answerTo({ type, data });
    expect(body).toMatchObject({ type: 8, data: { choices: [{ name: "Mara Quist" }] } });
  });

  it("turns the page of a private answer by its button", async () => {
    const isPrivate = { name: "private", type: 5, value: true };
    const first = await on.answerTo(slash("quotes", [string("person", "Mara Quist"), isPrivate]));
    expect(first.body).toMatchObject({ data: { flags: 32768 | 64 } });
    const custom_id = /"custom_id":"([^"]*\|1\|[^"]*)"/.exec(JSON.stringify(first.body))?.[1];
    const { body } = await on.answerTo(button(custom_id ?? "", await discord.lastMessage()));
    expect(body).toMatchObject({ type: 7 });
    expect(JSON.stringify(body)).toContain("Page 2 of");
  });

  it("is answered when it comes from a message's menu", async () => {
    const resolved = { messages: { "7": { id: "7", content: "> “sell the ferry to anybody”" } } };
    const data = { id: "1", type: 3, name: "Check this quote", target_id: "7", resolved };
    const { body } = await on.answerTo({ type: InteractionType.ApplicationCommand, data });
    expect(body).toMatchObject({ type: 4 });
  });

  it("is answered later when the work is slow", async () => {
    const { body } = await on.answerTo(slash("slow"));
    expect(body).toEqual({ type: 5, data: {} });
    const edit = await discord.until(({ method, body: sent }) => {
      return method === "PATCH" && JSON.stringify(sent).includes("Done at last");
    });
    expect(edit.path).toMatch(/^\/webhooks\/\d+\/[^/]+\/messages\/(?:%40|@)original(?:\?.*)?$/);
  });

  it("gets its picture uploaded", async () => {
    const { body } = await on.answerTo(slash("timeline"));
    expect(body).toEqual({ type: 5, data: {} });
    const edit = await discord.until(({ files }) => files.length > 0);
    expect(edit).toMatchObject({ method: "PATCH", files: [{ name: "timeline-1.png" }] });
    expect(JSON.stringify(edit.body)).toContain("attachment://timeline-1.png");
  });

  it("gets one private message with an id when there is a fault", async () => {
    const { body } = await on.answerTo(slash("broken"));
    const [entry] = on.bot.logged.filter(({ message }) => message === "Cannot answer");
    expect(body).toMatchObject({ type: 4, data: { flags: 32768 | 64 } });
    expect(JSON.stringify(body)).not.toContain("secret");
    expect(entry?.fields).toMatchObject({ command: "broken", fault: expect.stringMatching(/./) });
  });

  it("gets that message too when the fault comes late, and the announcement goes", async () => {
    const { body, path } = await on.answerTo(slash("broken-later"));
    expect(body).toEqual({ type: 5, data: {} });
    const token = path.split("/")[3] ?? "";
    const told = await discord.until((each) => {
      return (
        each.method === "POST" && each.path.startsWith(`/webhooks/`) && each.path.includes(token)
      );
    });
    expect(told.body).toMatchObject({ flags: 32768 | 64 });
    const { fields } = on.bot.logged.at(-1) ?? {};
    expect(fields).toMatchObject({ command: "broken-later", fault: expect.stringMatching(/./) });
    expect(JSON.stringify(told.body)).toContain((fields as { fault: string }).fault);
    const own = discord.sent
      .filter((each) => each.path.includes(token))
      .map(({ method }) => method);
    expect(own).toEqual(["POST", "DELETE", "POST"]);
  });

  for (const context of ["dm", "elsewhere"] as const) {
    it(`is answered where the bot is not on the server: ${context}`, async () => {
      const { body } = await on.answerTo(slash("people", [], context));
      expect(body).toMatchObject({ type: 4, data: { flags: 32768 } });
    });
  }

  it("opens a form for a moderator, and answers what is written into it", async () => {
    const permissions = "32";
    const data = { id: "1", type: 1, name: "articles", options: [{ type: 1, name: "add" }] };
    const type = InteractionType.ApplicationCommand;
    const opened = await on.answerTo({ type, data, permissions });
    expect(opened.body).toMatchObject({ type: 9 });
    const form = opened.body?.data as { custom_id: string; components: { component: object }[] };
    const written: Readonly<Record<string, string>> = {
      title: "The pier is painted",
      date: "2024-05-01",
      text: "The pier was painted on Monday, said Mara Quist.",
    };
    const components = form.components.map(({ component }) => {
      const id = "custom_id" in component ? String(component.custom_id) : "";
      return { type: 18, component: { type: 4, custom_id: id, value: written[id] ?? "" } };
    });
    const { body } = await on.answerTo({
      type: InteractionType.ModalSubmit,
      data: { custom_id: form.custom_id, components },
      permissions,
    });
    // The story at hand is everybody's, so nothing may be added to it from a server.
    expect(body).toMatchObject({ type: 4, data: { flags: 32768 | 64 } });
    expect(JSON.stringify(body)).toContain("Cannot add to a public story");
  });

  it("is answered by every slash command", async () => {
    const bodies = commandBodies(on.commands).filter(({ type }) => type === 1);
    const asked = bodies.filter(({ name }) => !/^(?:held|broken)/.test(name));
    const types = await Promise.all(
      asked.map(async ({ name }) => (await on.answerTo(slash(name))).body?.type),
    );
    expect(types.every((type) => type === 4 || type === 5)).toBe(true);
    expect(types.length).toBeGreaterThan(10);
  });
});

describe("a start that fails", () => {
  const refused = /^Cannot log in to Discord: the token is refused/;

  it("says when the gateway refuses the token", async () => {
    await expect(on.start("not-a-token")).rejects.toThrow(refused);
  });

  it("says when the REST interface refuses the token", async () => {
    const body = { code: 0, message: "401: Unauthorized" };
    discord.faultNext({ kind: "refuse", status: 401, body });
    await expect(on.start()).rejects.toThrow(refused);
  });

  it("says when Discord takes no commands", async () => {
    const parts = { token: discord.token, api: discord.api, guild: null, bodies: [], log: quiet };
    const body = { code: 50001, message: "Missing Access" };
    discord.faultNext({ kind: "refuse", status: 403, body });
    await expect(deployCommands(parts)).rejects.toThrow(
      /^Cannot deploy the commands: Missing Access/,
    );
  });
});
