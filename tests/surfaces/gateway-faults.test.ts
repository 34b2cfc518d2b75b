import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { button, type GatewayBot, slash, startGatewayBot } from "../discord/gateway-bot.ts";
import type { SentRequest, StrictDiscord } from "../discord/strict-discord.ts";

/** What goes wrong between the bot and Discord: each is one line in the log, and the next one is answered. */

/** For the start of the other Discord, in ms: a second alone, more beside other tests. */
const PATIENCE = 60_000;

let on: GatewayBot;
let discord: StrictDiscord;

beforeAll(async () => {
  on = await startGatewayBot();
  discord = on.discord;
}, PATIENCE);

afterAll(() => on.stop(), PATIENCE);

afterEach(async () => {
  expect(discord.problems).toEqual([]);
  expect((await on.answerTo(slash("story"))).body).toMatchObject({ type: 4 });
  expect(JSON.stringify(on.logged)).not.toContain("token-of-");
  on.logged.splice(0);
});

const reasons = () => on.logged.map(({ fields }) => ("reason" in fields ? fields.reason : null));
const editOf = (id: string) => (request: SentRequest) =>
  request.method === "PATCH" && request.path.includes(`token-of-${id}`);

/** Waits, turn by turn of the loop, until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((next) => setImmediate(next));
}

describe("Discord's clocks", () => {
  it("an answer after three seconds is not taken", async () => {
    const id = await discord.interact(slash("held"));
    on.pass("discord", 3_001);
    await until(() => on.waiting() > 0);
    on.release();
    await until(() => on.logged.length > 0);
    expect(reasons()).toEqual(["it came too late"]);
    expect(discord.sent.some(({ path }) => path.includes(id))).toBe(false);
  });

  it("an edit after 15 minutes is not taken", async () => {
    const { path } = await on.answerTo(slash("held-later"));
    on.pass("discord", 15 * 60_000 + 1);
    await until(() => on.waiting() > 0);
    on.release();
    await until(() => on.logged.length > 0);
    expect(on.logged).toMatchObject([{ fields: { status: 401, code: 50027 } }]);
    expect(discord.sent.some((each) => editOf(path.split("/")[2] ?? "")(each))).toBe(false);
  });

  it("an edit within them is", async () => {
    const { path } = await on.answerTo(slash("held-later"));
    on.pass("discord", 14 * 60_000);
    await until(() => on.waiting() > 0);
    on.release();
    await discord.until(editOf(path.split("/")[2] ?? ""));
    expect(on.logged).toEqual([]);
  });
});

describe("a second answer", () => {
  it("is not taken when the bot runs twice", async () => {
    const second = await on.start();
    const { path } = await on.answerTo(slash("people"));
    await until(() => on.logged.length > 0);
    await second.stop();
    expect(reasons()).toEqual(["it was answered already"]);
    expect(discord.sent.filter((each) => each.path === path)).toHaveLength(1);
  });
});

describe("a request", () => {
  const again = [
    ["is made again after a wait when there were too many", { kind: "limit", seconds: 0.05 }],
    ["is made again when Discord fails", { kind: "refuse", status: 503, body: {} }],
    ["is made again when the connection is cut", { kind: "cut" }],
  ] as const;
  for (const [what, fault] of again) {
    it(what, async () => {
      discord.faultNext(fault);
      const { body } = await on.answerTo(slash("people"));
      expect(body).toMatchObject({ type: 4 });
      expect(on.logged).toEqual([]);
    });
  }

  it("that was taken before the connection was cut is followed by its later answer", async () => {
    discord.faultNext({ kind: "cut-answer" });
    const { path } = await on.answerTo(slash("slow"));
    await discord.until(editOf(path.split("/")[2] ?? ""));
    expect(reasons()).toEqual(["it was answered already"]);
  });

  it("that Discord never takes is one line", async () => {
    const body = { code: 50013, message: "Missing Permissions" };
    discord.faultNext({ kind: "refuse", status: 403, body });
    await discord.interact(slash("people"));
    await until(() => on.logged.length > 0);
    expect(on.logged).toMatchObject([{ fields: { status: 403, said: "Missing Permissions" } }]);
  });
});

describe("what is of another version", () => {
  it("is told in private: a command that was registered once", async () => {
    const { body } = await on.answerTo(slash("weather"));
    expect(body).toMatchObject({ type: 4, data: { flags: 32768 | 64 } });
    expect(JSON.stringify(body)).toContain("no such command");
  });

  for (const state of ["1zzz|quotes|0|Mara", "quotes:next:2", "", "1|||||"]) {
    it(`is told in private: an old button with “${state}”`, async () => {
      const { body } = await on.answerTo(button(state, await discord.lastMessage()));
      expect(body).toMatchObject({ type: 4, data: { flags: 32768 | 64 } });
    });
  }
});

it("an interaction in a shape that discord.js does not know is answered all the same", async () => {
  const message = { id: "5", flags: 32768, interaction_metadata: { id: "6", type: 2 } };
  const { body } = await on.answerTo(button("1zzz|quotes|0", message));
  expect(body).toMatchObject({ type: 4 });
});

describe("a gateway", () => {
  const shard = () => on.gateway.shards()[0];

  it("says how it is", () => {
    expect(on.gateway.shards()).toMatchObject([{ shard: 0, isConnected: true, servers: 1 }]);
    expect(shard()?.heartbeatAge).toBeGreaterThanOrEqual(0);
  });

  it("tells which servers have the bot, and not of those that are only away", () => {
    discord.gateway.dispatch("GUILD_DELETE", { id: "800000000000000007" });
    discord.gateway.dispatch("GUILD_DELETE", { id: "800000000000000008", unavailable: true });
    return until(() => on.heard.includes("left 800000000000000007")).then(() => {
      expect(on.heard.filter((each) => each.startsWith("left"))).toHaveLength(1);
      expect(on.heard.some((each) => each.startsWith("joined"))).toBe(true);
      expect(on.heard.some((each) => /^present \d+/.test(each))).toBe(true);
    });
  });

  const server = (id: string, allow: bigint) => ({
    id,
    name: "Another town",
    preferred_locale: "de",
    owner_id: "1",
    // Everybody's role is named as the server.
    roles: [{ id, name: "@everyone", permissions: String(allow), position: 0 }],
    channels: [{ id: "800000000000000001", type: 0, name: "general", position: 0 }],
    members: [{ user: { id: discord.botId, username: "bot" }, roles: [] }],
    emojis: [],
    features: [],
  });
  const greeted = ({ path }: SentRequest) => path.endsWith("/channels/800000000000000001/messages");

  it("says hello where the bot is new and may speak, and nowhere else", async () => {
    discord.gateway.dispatch("GUILD_CREATE", server("800000000000000011", 0n));
    discord.gateway.dispatch(
      "GUILD_CREATE",
      server("800000000000000012", (1n << 10n) | (1n << 11n)),
    );
    const { body } = await discord.until(greeted);
    expect(body).toMatchObject({ flags: 32768, allowed_mentions: { parse: [] } });
    expect(JSON.stringify(body)).toContain("Zum Ausprobieren:");
    expect(JSON.stringify(body).match(/`\/[a-z-]+/g)).toHaveLength(3);
    expect(discord.sent.filter(greeted)).toHaveLength(1);
  });

  it("that is cut is opened again", async () => {
    const before = discord.gateway.identified.length;
    discord.gateway.cut();
    await discord.gateway.untilIdentified(before + 1);
    await until(() => shard()?.isConnected === true);
  });

  it.each([
    ["that is cut takes its session up again", () => discord.gateway.cut("kept")],
    [
      "that Discord asks to connect anew takes its session up again",
      () => discord.gateway.askToReconnect(),
    ],
    ["whose session may be taken up again takes it up", () => discord.gateway.invalidate(true)],
  ])("%s, and what was asked meanwhile is answered", async (_, lose) => {
    const { resumed, identified } = discord.gateway;
    const before = { resumed: resumed(), identified: identified.length };
    lose();
    const ids: string[] = [];
    for (const name of ["people", "story", "facts"]) ids.push(await discord.interact(slash(name)));
    for (const id of ids) {
      const { body } = await discord.until(({ path }) => path.startsWith(`/interactions/${id}/`));
      expect(body).toMatchObject({ type: expect.any(Number) });
    }
    await until(() => resumed() === before.resumed + 1);
    expect(identified).toHaveLength(before.identified);
    // Sent again or not, each is answered once.
    const answered = discord.sent.flatMap(({ path }) => ids.filter((id) => path.includes(id)));
    expect(answered.toSorted()).toEqual(ids.toSorted());
  });

  it("whose session is not valid identifies anew", async () => {
    const before = discord.gateway.identified.length;
    discord.gateway.invalidate(false);
    await discord.gateway.untilIdentified(before + 1);
    await until(() => shard()?.isConnected === true);
  });

  it("that goes silent is noticed and opened again", async () => {
    const before = discord.gateway.identified.length;
    discord.gateway.silence();
    on.pass("bot", 51_000);
    expect(shard()?.heartbeatAge).toBeGreaterThan(50);
    on.pass("bot", 2_000);
    await discord.gateway.untilIdentified(before + 1);
    await until(() => shard()?.isConnected === true);
    expect(shard()?.heartbeatAge).toBeLessThan(50);
    const silent = on.logged.filter(({ message }) => message.includes("silent"));
    expect(silent).toMatchObject([{ fields: { shard: 0 } }]);
  });
});
