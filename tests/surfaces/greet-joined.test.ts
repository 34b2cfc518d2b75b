import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { MessageFlags } from "discord-api-types/v10";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { DiscordMessage } from "#presenters/discord/outcome.ts";
import { greetJoined, type Joined, WAITS_TO_JOIN } from "#surfaces/rest/greet-joined.ts";

/** Where and when the bot says hello by REST, at a Discord that says what these tests want. */

const SERVER = "100";
const AT = "2026-03-01T12:00:00.000000+00:00";
const BOTH = String(1024 | 2048);
const CLOSED = [{ id: SERVER, type: 0, allow: "0", deny: "1024" }];
const message: DiscordMessage = {
  flags: MessageFlags.IsComponentsV2,
  components: [],
  attachments: [],
  allowed_mentions: { parse: [] },
};

let server: Server;
let api: string;
let system: string | null;
let joinedAt: string | null;
let channels: object[];
/** What it answers first, each once. */
let refusals: { readonly to: RegExp; readonly status: number; readonly code: number }[];
let posted: { readonly path: string; readonly body: Record<string, unknown> }[];
let greeted: (readonly [string, string])[];
let waited: number[];
let logged: { readonly fields: object; readonly message: string }[];

beforeEach(async () => {
  [system, joinedAt, refusals] = [null, AT, []];
  [posted, greeted, waited, logged] = [[], [], [], []];
  channels = [
    { id: "12", type: 0, position: 2 },
    { id: "11", type: 0, position: 1 },
    { id: "10", type: 2, position: 0 },
  ];
  server = createServer(async (request, response) => {
    const path = (request.url ?? "").replace("/api/v10", "");
    const body = await text(request);
    const at = refusals.findIndex(({ to }) => to.test(`${request.method} ${path}`));
    const [refused] = at < 0 ? [] : refusals.splice(at, 1);
    if (!refused && request.method === "POST") posted.push({ path, body: JSON.parse(body) });
    response.writeHead(refused?.status ?? 200, { "content-type": "application/json" });
    response.end(JSON.stringify(refused ? { code: refused.code, message: "No" } : answerTo(path)));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

function answerTo(path: string): unknown {
  if (path === "/users/@me") return { id: "7" };
  if (path.endsWith("/channels")) return channels;
  if (path.includes("/members/")) return { roles: [], joined_at: joinedAt };
  const roles = [{ id: SERVER, permissions: BOTH }];
  return { id: SERVER, system_channel_id: system, roles };
}

function greeter(says: DiscordMessage | null = message) {
  return greetJoined({
    token: "the.token",
    api,
    greeting: async (...of) => {
      greeted.push(of);
      return says;
    },
    wait: async (duration) => waited.push(duration),
    log: { warn: (fields: object, text: string) => void logged.push({ fields, message: text }) },
  });
}

const joined = (changed: Partial<Joined> = {}): Joined => {
  return { server: SERVER, locale: "fr", at: AT, ...changed };
};
const places = () => posted.map(({ path }) => path);

it("greets in the first text channel that people see", async () => {
  await greeter()(joined());
  expect(greeted).toEqual([[SERVER, "fr"]]);
  expect(posted).toEqual([
    {
      path: "/channels/11/messages",
      body: { ...message, nonce: expect.any(String), enforce_nonce: true },
    },
  ]);
});

it.each([
  ["where the server is told who joined", "12", {}, ["12"]],
  ["elsewhere when that channel is closed to it", "12", { permission_overwrites: CLOSED }, ["11"]],
  ["elsewhere when that channel is gone", "13", {}, ["11"]],
])("greets %s", async (_, told, changed, ids) => {
  system = told;
  channels = channels.map((each, at) => (at === 0 ? { ...each, ...changed } : each));
  await greeter()(joined());
  expect(places()).toEqual(ids.map((id) => `/channels/${id}/messages`));
});

it("stays silent where it may speak in no channel, and where there is nothing to say", async () => {
  await greeter(null)(joined());
  channels = channels.map((each) => ({ ...each, permission_overwrites: CLOSED }));
  await greeter()(joined());
  expect([places(), logged]).toEqual([[], []]);
});

it("greets once for one join, and again for the next", async () => {
  const greet = greeter();
  await Promise.all([greet(joined()), greet(joined())]);
  await greet(joined());
  expect(posted).toHaveLength(1);
  await greet(joined({ at: "2026-03-01T12:00:30.000000+00:00" }));
  const [first, second] = posted.map(({ body }) => body.nonce);
  expect(second).not.toBe(first);
});

it("gives the message of one join the same nonce in every process", async () => {
  await greeter()(joined());
  await greeter()(joined());
  const [first, second] = posted.map(({ body }) => String(body.nonce));
  expect(second).toBe(first);
  expect(first?.length).toBeLessThanOrEqual(25);
});

it.each([
  ["came just now", "2026-03-01T11:59:59.000000+00:00", 1],
  ["came a moment after it was told of", "2026-03-01T12:00:02.000000+00:00", 1],
  ["came when Discord does not say", null, 1],
  ["is there for an hour and was invited again", "2026-03-01T11:00:00.000000+00:00", 0],
])("where the bot %s it greets %s times", async (_, when, count) => {
  joinedAt = when;
  await greeter()(joined());
  expect(posted).toHaveLength(count);
});

it("waits while Discord says that the bot is not there yet", async () => {
  refusals = [
    { to: /members/, status: 404, code: 10007 },
    { to: /members/, status: 403, code: 50001 },
  ];
  await greeter()(joined());
  expect(waited).toEqual(WAITS_TO_JOIN);
  expect(posted).toHaveLength(1);
});

it.each([
  [
    "it is not there after that",
    Array.from({ length: 9 }, () => ({ to: /members/, status: 404, code: 10007 })),
    404,
  ],
  ["it may not see the channel after all", [{ to: /POST/, status: 403, code: 50001 }], 403],
  ["it may not write after all", [{ to: /POST/, status: 403, code: 50013 }], 403],
  ["Discord takes it wrongly", [{ to: /members/, status: 400, code: 0 }], 400],
])("says in one line that it could not greet where %s", async (_, refused, status) => {
  refusals = [...refused];
  await greeter()(joined());
  expect(posted).toEqual([]);
  expect(logged).toMatchObject([{ message: "Cannot greet a server", fields: { status } }]);
  expect(JSON.stringify(logged)).not.toContain("the.token");
});
