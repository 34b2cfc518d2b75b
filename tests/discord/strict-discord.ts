import { createServer, type IncomingMessage, Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { ChannelType } from "discord-api-types/v10";
import { DigitalDiscord, generateSnowflake } from "discord-digital-twin";
import type { MessageFile } from "#presenters/discord/outcome.ts";
import { sharedIsHere } from "../helpers/shared.ts";
import { commandLimits } from "./command-limits.ts";
import { createDeadlines } from "./deadlines.ts";
import { cutOff, type Fault, playFault } from "./faults.ts";
import { type GatewayProxy, startGatewayProxy } from "./gateway-proxy.ts";
import { CHANNEL, type Interaction, interactionPayload, PERSON } from "./interaction-payload.ts";
import { messageLimits, responseLimits } from "./limits.ts";
import { loadSpec } from "./spec.ts";

/**
 * A Discord on loopback: discord-digital-twin, and before it a proxy that holds the bot to what
 * the twin lets pass. It checks each body against Discord's description and limits, takes
 * uploads, keeps the three seconds and the 15 minutes, keeps the list of registered commands, and
 * plays faults. The twin itself refuses a second answer (40060).
 */
export interface StrictDiscord {
  readonly token: string;
  /** The bot's own id. */
  readonly botId: string;
  /** The server that the bot is on. */
  readonly server: string;
  /** For discord.js' `rest.api`. */
  readonly api: string;
  readonly gateway: GatewayProxy;
  /** Everything that Discord took from the bot, in order. */
  readonly sent: readonly SentRequest[];
  /** What was wrong with it. */
  readonly problems: readonly string[];
  /** The first request that fits, sent already or to come. */
  readonly until: (fits: (request: SentRequest) => boolean) => Promise<SentRequest>;
  /** Plays this on the next request instead of taking it. */
  readonly faultNext: (fault: Fault) => void;
  /** How many shards it recommends from now on; one at first. */
  readonly recommendShards: (count: number) => void;
  /** From now on requests that fit wait until they are released. */
  readonly hold: (fits: (request: SentRequest) => boolean) => void;
  /** Resolves when so many requests wait. */
  readonly untilHeld: (count: number) => Promise<void>;
  readonly release: () => void;
  /** Sends an interaction over the gateway and returns its id. */
  readonly interact: (interaction: Interaction) => Promise<string>;
  /** An interaction that Discord waits for, sent nowhere yet. */
  readonly createInteraction: (
    interaction: Interaction,
  ) => Promise<ReturnType<typeof interactionPayload>>;
  /** Takes the answer that came back over HTTP, in time and fit for the interaction. */
  readonly takeAnswer: (
    interaction: { readonly id: string; readonly token: string },
    answer: Response,
  ) => Promise<SentRequest>;
  /** The newest message of the channel, as a pressed button brings it along. */
  readonly lastMessage: () => Promise<{ readonly id: string; readonly flags: number }>;
  readonly stop: () => Promise<void>;
}

export interface SentRequest {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  readonly body: Record<string, unknown> | null;
  readonly files: readonly MessageFile[];
}

/**
 * @param now Milliseconds, for Discord's deadlines. It stands still unless a test sets it forward, as
 * a busy machine's pauses are not the bot's.
 */
export async function startStrictDiscord(now: () => number = () => 0): Promise<StrictDiscord> {
  const twin = new DigitalDiscord({
    guild: { name: "Harbour town" },
    channels: [{ id: CHANNEL, name: "general", type: ChannelType.GuildText }],
    users: [{ id: PERSON, username: "asker" }],
  });
  await onLoopback(() => twin.start());
  const gateway = await startGatewayProxy(twin.gatewayUrl);
  const state = createState(now, gateway.url);
  const server = createServer((request, response) => {
    handle(request, response, state, twin).catch((error: unknown) => {
      state.problems.push(`the proxy failed: ${error}`);
      response.writeHead(500).end("{}");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // The address of a server that listens on a port is an object.
  const { port } = server.address() as AddressInfo;
  const createInteraction = async (interaction: Interaction) => {
    const id = generateSnowflake();
    const payload = interactionPayload(interaction, {
      id,
      token: `token-of-${id}`,
      application: twin.botUserId,
    });
    state.deadlines.begin(payload);
    await expectAnswer(payload, twin);
    return payload;
  };
  return {
    token: twin.botToken,
    botId: twin.botUserId,
    server: twin.guildId,
    api: `http://127.0.0.1:${port}/api`,
    gateway,
    sent: state.sent,
    problems: state.problems,
    until: state.until,
    faultNext: (fault) => state.faults.push(fault),
    recommendShards: (count) => {
      state.shards = count;
    },
    hold: (fits) => {
      state.isHeld = fits;
    },
    untilHeld: async (count) => {
      while (state.held.length < count) await new Promise((next) => setImmediate(next));
    },
    release: () => {
      state.isHeld = () => false;
      for (const go of state.held.splice(0)) go();
    },
    createInteraction,
    interact: async (interaction) => {
      const payload = await createInteraction(interaction);
      gateway.dispatch("INTERACTION_CREATE", payload);
      return payload.id;
    },
    takeAnswer: async ({ id, token }, answer) => {
      const path = `/interactions/${id}/${token}/callback`;
      const bytes = Buffer.from(await answer.arrayBuffer());
      const read = await readBody(bytes, answer.headers.get("content-type") ?? "");
      const request = { method: "POST", path, ...read };
      state.problems.push(...problemsOf(request, state));
      const refused = state.deadlines.check(path, request.body?.type);
      if (refused) {
        state.problems.push(`the answer is refused: ${refused.code} ${refused.message}`);
        return request;
      }
      const { status } = await forward(request, undefined, twin);
      if (status !== 200) state.problems.push(`the twin did not take the answer: ${status}`);
      state.note(request);
      return request;
    },
    lastMessage: async () => {
      const message = await twin.prisma.message.findFirstOrThrow({ orderBy: { id: "desc" } });
      return { id: message.id, flags: message.flags };
    },
    stop: async () => {
      await new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
      await gateway.stop();
      await twin.stop();
    },
  };
}

/** The twin answers only for interactions it knows. */
async function expectAnswer(
  { id, token, application_id, message }: ReturnType<typeof interactionPayload>,
  twin: DigitalDiscord,
): Promise<void> {
  const messageId = message && "id" in message ? String(message.id) : null;
  await twin.prisma.interactionResponse.create({
    data: {
      interactionId: id,
      interactionToken: token,
      applicationId: application_id,
      channelId: CHANNEL,
      type: 0,
      messageId,
      acknowledged: false,
    },
  });
}

/** The twin listens on all interfaces unless told otherwise. */
async function onLoopback(start: () => Promise<void>): Promise<void> {
  const listen: (options: object, done?: () => void) => Server = Server.prototype.listen;
  Server.prototype.listen = function (this: Server, ...given: unknown[]) {
    const done = given.find((each) => typeof each === "function");
    return listen.call(this, { port: 0, host: "127.0.0.1" }, done as (() => void) | undefined);
  };
  try {
    await start();
  } finally {
    Server.prototype.listen = listen as Server["listen"];
  }
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

function createState(now: () => number, gatewayUrl: string) {
  const sent: SentRequest[] = [];
  const waiting: {
    fits: (request: SentRequest) => boolean;
    take: (request: SentRequest) => void;
  }[] = [];
  return {
    sent,
    problems: [] as string[],
    faults: [] as Fault[],
    isHeld: (_: SentRequest) => false,
    held: [] as (() => void)[],
    deadlines: createDeadlines(now),
    gatewayUrl,
    shards: 1,
    registered: new Map<string, object[]>(),
    spec: sharedIsHere ? loadSpec() : () => [],
    note: (request: SentRequest) => {
      sent.push(request);
      for (const each of waiting.filter(({ fits }) => fits(request))) each.take(request);
    },
    until: (fits: (request: SentRequest) => boolean) =>
      new Promise<SentRequest>((take) => {
        const known = sent.find(fits);
        if (known) take(known);
        else waiting.push({ fits, take });
      }),
  };
}

type State = ReturnType<typeof createState>;

async function handle(
  raw: IncomingMessage,
  response: ServerResponse,
  state: State,
  twin: DigitalDiscord,
): Promise<void> {
  const path = (raw.url ?? "").replace("/api/v10", "");
  const read = await readBody(await buffer(raw), raw.headers["content-type"] ?? "");
  const request: SentRequest = { method: raw.method ?? "GET", path, ...read };
  state.problems.push(...problemsOf(request, state));
  if (state.isHeld(request)) await new Promise<void>((go) => state.held.push(go));
  const fault = state.faults.shift();
  if (fault && playFault(fault, response)) return;
  const { status, text } = await take(request, raw.headers.authorization, state, twin);
  if (fault) return cutOff(raw);
  response.writeHead(status, { "content-type": "application/json" });
  response.end(text);
}

async function take(
  request: SentRequest,
  authorization: string | undefined,
  state: State,
  twin: DigitalDiscord,
): Promise<Answer> {
  const { method, path, body } = request;
  const [route = "", query = ""] = path.split("?");
  const isCommands = /\/commands$/.test(route);
  if (isCommands && method === "GET") {
    const held = state.registered.get(route) ?? [];
    const isAll = new URLSearchParams(query).get("with_localizations") === "true";
    return { status: 200, text: isAll ? JSON.stringify(held) : withoutLocalizations(held) };
  }
  const refused = state.deadlines.check(path, body?.type);
  if (refused) return { status: refused.status, text: JSON.stringify(refused) };
  const answer = await forward(request, authorization, twin);
  // The twin keeps no message for an announcement, so it has none to take back.
  if (method === "DELETE" && /\/messages\/(?:@|%40)original/.test(path)) {
    state.note(request);
    return { status: 200, text: "{}" };
  }
  if (path === "/gateway/bot") return { ...answer, text: atProxy(answer.text, state) };
  if (isCommands && method === "PUT") {
    const bodies = (body ?? []) as unknown as object[];
    const results: object[] = JSON.parse(answer.text);
    state.registered.set(
      route,
      results.map((result, at) => ({ ...result, ...bodies[at] })),
    );
  }
  if (answer.status < 300) state.note(request);
  return answer;
}

/** Where the gateway is: not at the twin's, but at the proxy; and how many shards it wants. */
function atProxy(text: string, { gatewayUrl: url, shards }: State): string {
  const limits = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 16 };
  return JSON.stringify({ ...JSON.parse(text), url, shards, session_start_limit: limits });
}

/** What Discord tells of commands unless it is asked for every language. */
function withoutLocalizations(commands: readonly object[]): string {
  return JSON.stringify(commands, (key, value) =>
    key.endsWith("_localizations") ? undefined : value,
  );
}

async function readBody(bytes: Buffer, type: string): Promise<Pick<SentRequest, "body" | "files">> {
  if (bytes.length === 0) return { body: null, files: [] };
  if (!type.startsWith("multipart/")) return { body: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": type },
  }).formData();
  const files: MessageFile[] = [];
  for (const [name, value] of form) {
    if (!name.startsWith("files[") || typeof value === "string") continue;
    const content = new Uint8Array(await value.arrayBuffer());
    files.push({ name: value.name, contentType: value.type, bytes: content });
  }
  return { body: JSON.parse(String(form.get("payload_json"))), files };
}

function problemsOf(
  { method, path, body, files }: SentRequest,
  { spec }: State,
): readonly string[] {
  if (body === null) return [];
  if (/\/commands$/.test(path)) {
    const bodies = body as unknown as Record<string, unknown>[];
    return [...spec("commands", bodies), ...commandLimits(bodies)];
  }
  const callback = /^\/interactions\/\d+\/[^/]+\/callback/.test(path);
  if (callback) return [...spec("callback", body), ...responseLimits(body, files)];
  if (/\/channels\/\d+\/messages$/.test(path)) {
    return [...spec("message", body), ...messageLimits(body, files)];
  }
  if (!path.startsWith("/webhooks/")) return [];
  return [...spec(method === "PATCH" ? "edit" : "follow-up", body), ...messageLimits(body, files)];
}

/** The twin takes no uploads, so it gets the message alone. */
async function forward(
  { method, path, body }: SentRequest,
  authorization: string | undefined,
  twin: DigitalDiscord,
): Promise<Answer> {
  const response = await fetch(`${twin.restUrl}/v10${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(authorization !== undefined && { authorization }),
    },
    ...(body !== null && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  // discord.js reads a body only where there is one.
  return {
    status: response.status === 204 ? 200 : response.status,
    text: text === "" ? "{}" : text,
  };
}
