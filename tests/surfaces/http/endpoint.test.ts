import { request as openRequest } from "node:http";
import { InteractionType } from "discord-api-types/v10";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { measureRespond } from "#app/measure-respond.ts";
import { createMetrics } from "#app/metrics.ts";
import { MAX_AGE } from "#surfaces/http/create-verifier.ts";
import { LARGEST_BODY } from "#surfaces/http/read-signed.ts";
import { type StartedEndpoint, startEndpoint } from "#surfaces/http/start-endpoint.ts";
import { TOKEN_LIFE, WAITS } from "#surfaces/rest/while-unknown.ts";
import { createSigner } from "../../discord/create-signer.ts";
import type { Fault } from "../../discord/faults.ts";
import { type OwnBot, ownBot, slash, string } from "../../discord/gateway-bot.ts";
import type { Interaction } from "../../discord/interaction-payload.ts";
import { type StrictDiscord, startStrictDiscord } from "../../discord/strict-discord.ts";

/** Discord's requests over HTTP, signed, with what follows sent to a Discord that is not ours. */

/** For the start of the other Discord, in ms: a second alone, more beside other tests. */
const PATIENCE = 60_000;
const signer = createSigner();
const metrics = createMetrics();

let discord: StrictDiscord;
let own: OwnBot;
let endpoint: StartedEndpoint;
let secondsOff = 0;
let wait: (duration: number) => Promise<unknown> = async () => undefined;
const logged: { fields: object; message: string }[] = [];

beforeAll(async () => {
  own = await ownBot();
  discord = await startStrictDiscord();
  endpoint = await start();
}, PATIENCE);

afterAll(async () => {
  await endpoint.stop();
  await discord.stop();
}, PATIENCE);

afterEach(() => {
  wait = async () => undefined;
  expect(discord.problems).toEqual([]);
  expect(JSON.stringify(logged)).not.toContain("token-of-");
});

function start(respond = own.bot.respond): Promise<StartedEndpoint> {
  const keep = (fields: object, message: string) => void logged.push({ fields, message });
  return startEndpoint({
    publicKey: signer.publicKey,
    api: discord.api,
    host: "127.0.0.1",
    port: 0,
    now: () => Date.now() + secondsOff * 1000,
    wait: (duration) => wait(duration),
    respond: measureRespond(respond, own.commands, metrics),
    health: async () => ({ ready: true, stories: 1 }),
    metrics: metrics.text,
    refused: metrics.refused,
    log: { info: keep, warn: keep, error: keep },
    patience: { idle: 0, longest: 60_000 },
  });
}

const now = () => Math.floor(Date.now() / 1000);

function post(body: string, headers: object = signer.headers(body, now()), to = endpoint) {
  return fetch(to.url, { method: "POST", body, headers: { ...headers } });
}

/** Sends an interaction as Discord does; Discord takes the answer. */
async function ask(interaction: Interaction, to = endpoint) {
  const payload = await discord.createInteraction(interaction);
  const answer = await post(JSON.stringify(payload), undefined, to);
  expect(answer.status).toBe(200);
  return { payload, ...(await discord.takeAnswer(payload, answer)) };
}

/** As Discord answers for some seconds after a response that it took. */
const unknown = (code: number): Fault => ({
  kind: "refuse",
  status: 404,
  body: { code, message: "Unknown" },
});

const page = async (path: string) => fetch(new URL(path, endpoint.url));

/** The error of a connection of its own: one that is open still is answered. */
function whyRefused({ url }: StartedEndpoint): Promise<unknown> {
  return new Promise((done) =>
    openRequest(new URL(url), { agent: false }).once("error", done).end(),
  );
}

describe("the endpoint", () => {
  it("answers a PING with a PONG", async () => {
    const answer = await post('{"type":1}');
    expect([answer.status, await answer.json()]).toEqual([200, { type: 1 }]);
  });

  it("answers a command in the response", async () => {
    const { body } = await ask(slash("who-said", [string("words", "sell the fery to anybody")]));
    expect(body).toMatchObject({ type: 4, data: { flags: 32768 } });
    expect(JSON.stringify(body)).toContain("Mara Quist");
  });

  it("answers what is typed", async () => {
    const options = [{ ...string("person", "mar"), focused: true }];
    const data = { id: "1", type: 1, name: "quotes", options };
    const { body } = await ask({ type: InteractionType.ApplicationCommandAutocomplete, data });
    expect(body).toMatchObject({ type: 8, data: { choices: [{ name: "Mara Quist" }] } });
  });

  it("sends slow work when the response is out", async () => {
    const { body, payload } = await ask(slash("slow"));
    expect(body).toEqual({ type: 5, data: {} });
    const edit = await discord.until(({ path }) => path.includes(`${payload.token}/messages/`));
    expect(edit).toMatchObject({ method: "PATCH" });
    expect(JSON.stringify(edit.body)).toContain("Done at last");
  });

  it("uploads a picture", async () => {
    const { payload } = await ask(slash("timeline"));
    const edit = await discord.until(({ path }) => path.includes(`${payload.token}/messages/`));
    expect(edit).toMatchObject({ method: "PATCH", files: [{ name: "timeline-1.png" }] });
  });

  it("sends a picture along with an answer at once", async () => {
    const bytes = new Uint8Array([137, 80, 78, 71, 0, 255, 13, 10, 45, 45]);
    const picture = { name: "map.png", contentType: "image/png", bytes };
    const items = [{ media: { url: "attachment://map.png" }, description: "A map" }];
    const data = {
      flags: 32768,
      components: [{ type: 12 as const, items }],
      attachments: [{ id: "0", filename: "map.png" }],
      allowed_mentions: { parse: [] },
    };
    const response = { type: 4 as const, data };
    const other = await start(async () => ({ response, files: [picture], followUp: null }));
    const sent = await ask(slash("story"), other);
    expect(sent.body).toEqual({ type: 4, data });
    expect(sent.files).toEqual([picture]);
    await other.stop();
  });

  it("says in one line that Discord did not take what was slow", async () => {
    for (const _ of [...WAITS, "last"]) discord.faultNext(unknown(10015));
    await ask(slash("slow"));
    while (logged.length === 0) await new Promise((next) => setImmediate(next));
    expect(logged.splice(0)).toMatchObject([{ fields: { status: 404, code: 10015 } }]);
  });

  for (const code of [10008, 10015]) {
    it(`sends again what was slow while Discord knows nothing of it yet (${code})`, async () => {
      const waited: number[] = [];
      wait = async (duration) => waited.push(duration);
      for (let at = 0; at < 2; at++) discord.faultNext(unknown(code));
      const { payload } = await ask(slash("slow"));
      await discord.until(({ path }) => path.includes(`${payload.token}/messages/`));
      expect(waited).toEqual(WAITS.slice(0, 2));
      expect(logged).toEqual([]);
    });
  }

  it("does not send again what Discord refuses for another reason", async () => {
    wait = async () => expect.unreachable();
    discord.faultNext({ kind: "refuse", status: 404, body: { code: 10003, message: "Channel" } });
    await ask(slash("slow"));
    while (logged.length === 0) await new Promise((next) => setImmediate(next));
    expect(logged.splice(0)).toMatchObject([{ fields: { status: 404, code: 10003 } }]);
  });

  it("does not send again after the end of the token", async () => {
    let waits = 0;
    wait = async () => {
      waits++;
      secondsOff = TOKEN_LIFE / 1000;
    };
    for (let at = 0; at < 2; at++) discord.faultNext(unknown(10008));
    await ask(slash("slow"));
    while (logged.length === 0) await new Promise((next) => setImmediate(next));
    secondsOff = 0;
    expect(logged.splice(0)).toMatchObject([{ fields: { status: 404, code: 10008 } }]);
    expect(waits).toBe(1);
  });
});

describe("a request that is turned away", () => {
  const ping = '{"type":1}';
  const good = () => signer.headers(ping, now());
  const bad: readonly (readonly [string, () => Promise<Response>, number])[] = [
    ["unsigned", () => post(ping, {}), 401],
    ["signed for another body", () => post('{"type":2}', good()), 401],
    ["signed by another", () => post(ping, createSigner().headers(ping, now())), 401],
    ["with a signature that is no number", () => post(ping, { ...good(), ...noNumber }), 401],
    ["replayed", () => post(ping, signer.headers(ping, now() - MAX_AGE - 5)), 401],
    ["signed and no JSON", () => post("{"), 400],
    ["signed and no object", () => post("7"), 400],
    ["too large", () => post(" ".repeat(LARGEST_BODY + 1)), 413],
    ["to another path", () => fetch(new URL("/else", endpoint.url), { method: "POST" }), 404],
    ["with another method", () => fetch(endpoint.url), 404],
  ];
  const noNumber = { "x-signature-ed25519": "not hexadecimal" };
  for (const [what, send, status] of bad) {
    it(`${what} gets ${status}`, async () => {
      expect((await send()).status).toBe(status);
    });
  }

  it("too large without saying so gets 413", async () => {
    const pieces = Array.from({ length: LARGEST_BODY / 1024 + 1 }, () => " ".repeat(1024));
    const body = ReadableStream.from(pieces.map((piece) => Buffer.from(piece)));
    const sent = fetch(endpoint.url, { method: "POST", body, duplex: "half" } as RequestInit);
    expect((await sent).status).toBe(413);
  });

  const staleOnes = async () =>
    Number(/refused_total\{reason="stale"\} (\d+)/.exec((await metrics.text()).text)?.[1] ?? 0);

  it("is judged by the clock at hand", async () => {
    secondsOff = MAX_AGE + 5;
    const before = await staleOnes();
    expect((await post(ping)).status).toBe(401);
    expect(await staleOnes()).toBe(before + 1);
    secondsOff = 0;
    expect((await post(ping)).status).toBe(200);
    expect(await staleOnes()).toBe(before + 1);
  });
});

describe("the operator's pages", () => {
  it("say that the bot is ready", async () => {
    const answer = await page("/healthz");
    expect([answer.status, await answer.json()]).toMatchObject([200, { ready: true, stories: 1 }]);
  });

  it("count by kind and command, and name nobody and nothing that was asked", async () => {
    const words = "sell the fery to anybody";
    await ask(slash("who-said", [string("words", words)]));
    await ask(slash("a-command-of-yesterday"));
    const text = await (await page("/metrics")).text();
    expect(text).toMatch(
      /verbatim_answer_seconds_count\{kind="command",command="who-said"\} [1-9]/,
    );
    expect(text).toMatch(/verbatim_answer_seconds_count\{kind="command",command="none"\} [1-9]/);
    expect(text).toMatch(/verbatim_follow_up_seconds_count\{kind="command",command="slow"\} [1-9]/);
    expect(text).toMatch(/verbatim_http_refused_total\{reason="forged"\} [1-9]/);
    expect(text).toContain("verbatim_interactions_in_flight 0");
    for (const secret of [words, "800000000000000002", "yesterday", "token-of-"]) {
      expect(text).not.toContain(secret);
    }
  });
});

describe("a stop", () => {
  it("waits for what is to be sent again", async () => {
    const other = await start();
    let goOn = () => {};
    const waiting = new Promise<void>((isWaiting) => {
      wait = () =>
        new Promise<void>((done) => {
          goOn = done;
          isWaiting();
        });
    });
    discord.faultNext(unknown(10008));
    const { payload } = await ask(slash("slow"), other);
    await waiting;
    let isStopped = false;
    const stopped = other.stop().then(() => {
      isStopped = true;
    });
    expect(await whyRefused(other)).toMatchObject({ code: "ECONNREFUSED" });
    expect(isStopped).toBe(false);
    goOn();
    await stopped;
    const edit = ({ path }: { path: string }) => path.includes(`${payload.token}/messages/`);
    expect(discord.sent.some(edit)).toBe(true);
  });

  it("lets what is under way be answered and sent", async () => {
    const other = await start();
    const now = ask(slash("held"), other);
    const later = await ask(slash("held-later"), other);
    while (own.waiting() < 2) await new Promise((next) => setImmediate(next));
    let isStopped = false;
    const stopped = other.stop().then(() => {
      isStopped = true;
    });
    expect(await whyRefused(other)).toMatchObject({ code: "ECONNREFUSED" });
    expect(isStopped).toBe(false);
    own.release();
    expect((await now).body).toMatchObject({ type: 4 });
    await stopped;
    const edit = ({ path }: { path: string }) => path.includes(`${later.payload.token}/messages/`);
    expect(discord.sent.some(edit)).toBe(true);
  });

  it("answers what still comes on an open connection, and says to close it", async () => {
    const other = await start();
    const held = ask(slash("held"), other);
    while (own.waiting() < 1) await new Promise((next) => setImmediate(next));
    const half = openRequest(new URL("/healthz", other.url));
    half.setHeader("connection", "keep-alive");
    await new Promise((done) => half.once("socket", (socket) => socket.once("connect", done)));
    half.flushHeaders();
    const stopped = other.stop();
    const answer = await new Promise<{ statusCode?: number | undefined; headers: object }>((done) =>
      half.once("response", done).end(),
    );
    expect(answer).toMatchObject({ statusCode: 503, headers: { connection: "close" } });
    own.release();
    await held;
    await stopped;
  });
});
