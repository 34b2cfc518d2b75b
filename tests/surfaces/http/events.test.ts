import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createGreeter } from "#app/create-greeter.ts";
import { createMetrics } from "#app/metrics.ts";
import { MAX_AGE } from "#surfaces/http/create-verifier.ts";
import { LARGEST_BODY } from "#surfaces/http/read-signed.ts";
import { type StartedEndpoint, startEndpoint } from "#surfaces/http/start-endpoint.ts";
import { greetJoined, type Joined } from "#surfaces/rest/greet-joined.ts";
import { createSigner } from "../../discord/create-signer.ts";
import { CHANNEL } from "../../discord/interaction-payload.ts";
import { type StrictDiscord, startStrictDiscord } from "../../discord/strict-discord.ts";
import { type TestBot, testBot } from "../../discord/test-bot.ts";
import { harbour } from "../../helpers/harbour-story.ts";

/** Discord's webhook events over HTTP, signed, with the greeting sent to a Discord that is not ours. */

/** For the start of the other Discord, in ms: a second alone, more beside other tests. */
const PATIENCE = 60_000;
const signer = createSigner();

let discord: StrictDiscord;
let bot: TestBot;
let endpoint: StartedEndpoint;
let metrics: ReturnType<typeof createMetrics>;
let told: Joined[] = [];
const logged: { fields: object; message: string }[] = [];
const keep = (fields: object, message: string) => void logged.push({ fields, message });
const log = { info: keep, warn: keep, error: keep };

beforeAll(async () => {
  discord = await startStrictDiscord();
  bot = await testBot(harbour.story);
  metrics = createMetrics();
  endpoint = await start();
}, PATIENCE);

afterAll(async () => {
  await endpoint.stop();
  await discord.stop();
  await bot.library.close();
}, PATIENCE);

afterEach(() => {
  expect(discord.problems).toEqual([]);
  expect(logged.splice(0)).toEqual([]);
  told = [];
});

/** A worker of the bot; without a token it greets nobody. */
function start(hasToken = true): Promise<StartedEndpoint> {
  const greeting = createGreeter({ commands: bot.commands, findIndex: async () => bot.index });
  const { token, api } = discord;
  const greet = greetJoined({ token, api, greeting, wait: async () => undefined, log });
  const joined = async (each: Joined) => {
    told.push(each);
    await greet(each);
  };
  return startEndpoint({
    publicKey: signer.publicKey,
    api,
    host: "127.0.0.1",
    port: 0,
    now: Date.now,
    wait: setTimeout,
    respond: bot.respond,
    health: async () => ({ ready: true }),
    metrics: metrics.text,
    refused: metrics.refused,
    ...(hasToken && { events: { joined, heard: metrics.heard } }),
    log,
    patience: { idle: 0, longest: 60_000 },
  });
}

const now = () => Math.floor(Date.now() / 1000);

function post(body: string, headers: object = signer.headers(body, now()), to = endpoint) {
  return fetch(new URL("/events", to.url), { method: "POST", body, headers: { ...headers } });
}

/** As Discord tells that the bot was installed, of which single things are otherwise. */
function authorization(changed: object = {}, type = "APPLICATION_AUTHORIZED"): string {
  const user = { id: "1", username: "asker", discriminator: "0", avatar: null };
  const guild = { id: discord.server, name: "Harbour town", preferred_locale: "de", roles: [] };
  const scopes = ["bot", "applications.commands"];
  const data = { integration_type: 0, scopes, user, guild, ...changed };
  const event = { type, timestamp: new Date().toISOString(), data };
  return JSON.stringify({ version: 1, application_id: discord.botId, type: 1, event });
}

const greetings = () => discord.sent.filter(({ path }) => path === `/channels/${CHANNEL}/messages`);

describe("an event", () => {
  it("PING is answered 204, with nothing in it", async () => {
    const answer = await post(`{"version":1,"application_id":"${discord.botId}","type":0}`);
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    expect(answer.headers.get("content-type")).toBe("application/json");
  });

  it("that the bot came to a server has it greet there, in the server's language, once", async () => {
    const body = authorization();
    expect((await post(body)).status).toBe(204);
    const { body: sent } = await discord.until(
      ({ path }) => path === `/channels/${CHANNEL}/messages`,
    );
    expect(sent).toMatchObject({ flags: 32768, allowed_mentions: { parse: [] } });
    expect(JSON.stringify(sent)).toContain("Zum Ausprobieren");
    // Discord tells again when it did not hear the answer; each time it is signed anew.
    expect((await post(body, signer.headers(body, now() + 1))).status).toBe(204);
    const other = await start();
    expect((await post(body, undefined, other)).status).toBe(204);
    await other.stop();
    expect(told).toHaveLength(3);
    // The other worker's is the same to Discord, which takes one message of a nonce.
    const nonces = greetings().map((each) => each.body?.nonce);
    expect(nonces).toEqual([expect.stringMatching(/^[\w-]{24}$/), nonces[0]]);
    expect(greetings().every((each) => each.body?.enforce_nonce === true)).toBe(true);
  });

  const ignored: readonly (readonly [string, () => string])[] = [
    ["that a person took it along", () => authorization({ integration_type: 1, guild: undefined })],
    [
      "of a server that has the commands alone",
      () => authorization({ scopes: ["applications.commands"] }),
    ],
    ["that names no server", () => authorization({ guild: undefined })],
    ["of a server that is none", () => authorization({ guild: { id: "../users" } })],
    ["that a person took it away", () => authorization({}, "APPLICATION_DEAUTHORIZED")],
    ["that nobody knows", () => authorization({}, "TEA_IS_READY")],
    ["of a kind that nobody knows", () => '{"version":1,"type":7}'],
    ["without anything", () => "{}"],
    ["that is a list", () => "[]"],
  ];
  it.each(ignored)("%s is answered 204 and ignored", async (_, body) => {
    expect((await post(body())).status).toBe(204);
    expect(told).toEqual([]);
  });

  it("is counted by its kind, and names nobody", async () => {
    await post('{"type":0}');
    await post("{}");
    const text = await (await fetch(new URL("/metrics", endpoint.url))).text();
    for (const kind of ["ping", "authorized", "other"]) {
      expect(text).toMatch(new RegExp(`verbatim_webhook_events_total\\{event="${kind}"\\} [1-9]`));
    }
    expect(text).not.toContain(discord.server);
  });
});

describe("an event that is turned away", () => {
  const ping = '{"type":0}';
  const good = () => signer.headers(ping, now());
  const bad: readonly (readonly [string, () => Promise<Response>, number])[] = [
    ["unsigned", () => post(authorization(), {}), 401],
    ["signed for another body", () => post(authorization(), good()), 401],
    ["signed by another", () => post(ping, createSigner().headers(ping, now())), 401],
    ["replayed", () => post(ping, signer.headers(ping, now() - MAX_AGE - 5)), 401],
    ["signed and no JSON", () => post("{"), 400],
    ["too large", () => post(" ".repeat(LARGEST_BODY + 1)), 413],
    ["with another method", () => fetch(new URL("/events", endpoint.url)), 404],
  ];
  it.each(bad)("%s gets another status", async (_, send, status) => {
    expect((await send()).status).toBe(status);
    expect(told).toEqual([]);
  });

  it("is every one where the bot has no token to greet with", async () => {
    const silent = await start(false);
    expect((await post(ping, undefined, silent)).status).toBe(404);
    await silent.stop();
  });
});

it("a stop waits for the greeting", async () => {
  const other = await start();
  discord.hold(({ method, path }) => method === "GET" && path.startsWith("/guilds/"));
  const before = greetings().length;
  expect((await post(authorization(), undefined, other)).status).toBe(204);
  await discord.untilHeld(1);
  let isStopped = false;
  const stopped = other.stop().then(() => {
    isStopped = true;
  });
  // As long as another request takes, in which it would end.
  await post('{"type":0}');
  expect(isStopped).toBe(false);
  discord.release();
  await stopped;
  expect(greetings()).toHaveLength(before + 1);
});
