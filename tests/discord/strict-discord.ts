import { createServer, type IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { ChannelType, type InteractionType } from "discord-api-types/v10";
import { DigitalDiscord } from "discord-digital-twin";
import type { MessageFile } from "#presenters/discord/outcome.ts";
import { sharedIsHere } from "../helpers/shared.ts";
import { commandLimits } from "./command-limits.ts";
import { messageLimits, responseLimits } from "./limits.ts";
import { loadSpec } from "./spec.ts";

/**
 * A Discord on loopback: discord-digital-twin, and before it a proxy that holds the bot to what
 * the twin lets pass. It checks each body against Discord's description and limits, takes
 * uploads, keeps the three seconds, and keeps the list of registered commands.
 */
export interface StrictDiscord {
  readonly token: string;
  /** For discord.js' `rest.api`. */
  readonly api: string;
  /** Everything the bot sent, in order. */
  readonly sent: readonly SentRequest[];
  /** What was wrong with it. */
  readonly problems: readonly string[];
  /** The first request that fits, sent already or to come. */
  readonly until: (fits: (request: SentRequest) => boolean) => Promise<SentRequest>;
  /** Lets Discord answer the next request so instead of taking it. */
  readonly refuseNext: (status: number, body: object) => void;
  readonly interact: (
    type: InteractionType,
    data: Record<string, unknown>,
    messageId?: string,
  ) => Promise<string>;
  readonly lastMessageId: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

export interface SentRequest {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  readonly body: Record<string, unknown> | null;
  readonly files: readonly MessageFile[];
}

export async function startStrictDiscord(): Promise<StrictDiscord> {
  const twin = new DigitalDiscord({
    guild: { name: "Harbour town" },
    channels: [{ id: CHANNEL, name: "general", type: ChannelType.GuildText }],
    users: [{ id: PERSON, username: "asker" }],
  });
  await onLoopback(() => twin.start());
  const state = createState();
  const server = createServer((request, response) => {
    handle(request, state, twin).then(
      (answer) => {
        response.writeHead(answer.status, { "content-type": "application/json" });
        response.end(answer.text);
      },
      (error: unknown) => {
        state.problems.push(`the proxy failed: ${error}`);
        response.writeHead(500).end("{}");
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // The address of a server that listens on a port is an object.
  const { port } = server.address() as AddressInfo;
  return {
    token: twin.botToken,
    api: `http://127.0.0.1:${port}/api`,
    sent: state.sent,
    problems: state.problems,
    until: state.until,
    refuseNext: (status, body) => state.refusals.push({ status, text: JSON.stringify(body) }),
    interact: async (type, data, messageId) => {
      const place = { channelId: CHANNEL, userId: PERSON };
      const { id } = await twin.simulateInteraction({
        type,
        data,
        ...place,
        ...(messageId && { messageId }),
      });
      return id;
    },
    lastMessageId: async () => {
      const message = await twin.prisma.message.findFirstOrThrow({ orderBy: { id: "desc" } });
      return message.id;
    },
    stop: async () => {
      await new Promise((done) => server.close(done));
      await twin.stop();
    },
  };
}

const CHANNEL = "800000000000000001";
const PERSON = "800000000000000002";

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

function createState() {
  const sent: SentRequest[] = [];
  const waiting: {
    fits: (request: SentRequest) => boolean;
    take: (request: SentRequest) => void;
  }[] = [];
  return {
    sent,
    problems: [] as string[],
    refusals: [] as Answer[],
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

async function handle(raw: IncomingMessage, state: State, twin: DigitalDiscord): Promise<Answer> {
  const path = (raw.url ?? "").replace("/api/v10", "");
  const [route = "", query = ""] = path.split("?");
  const { body, files } = await readBody(raw);
  const request: SentRequest = { method: raw.method ?? "GET", path, body, files };
  state.problems.push(...problemsOf(request, state));
  const refusal = state.refusals.shift();
  if (refusal) return refusal;
  const isCommands = /\/commands$/.test(route);
  if (isCommands && request.method === "GET") {
    const held = state.registered.get(route) ?? [];
    const isAll = new URLSearchParams(query).get("with_localizations") === "true";
    return { status: 200, text: isAll ? JSON.stringify(held) : withoutLocalizations(held) };
  }
  const answer = await forward(request, raw.headers.authorization, twin);
  if (isCommands && request.method === "PUT") {
    const bodies = (body ?? []) as unknown as object[];
    const results: object[] = JSON.parse(answer.text);
    state.registered.set(
      route,
      results.map((result, at) => ({ ...result, ...bodies[at] })),
    );
  }
  state.note(request);
  return answer;
}

/** What Discord tells of commands unless it is asked for every language. */
function withoutLocalizations(commands: readonly object[]): string {
  return JSON.stringify(commands, (key, value) =>
    key.endsWith("_localizations") ? undefined : value,
  );
}

async function readBody(raw: IncomingMessage): Promise<Pick<SentRequest, "body" | "files">> {
  const bytes = await buffer(raw);
  const type = raw.headers["content-type"] ?? "";
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
  const callback = /^\/interactions\/(\d+)\/[^/]+\/callback/.exec(path);
  if (callback) {
    const late = Date.now() - timeOf(callback[1] ?? "0");
    return [
      ...spec("callback", body),
      ...responseLimits(body, files),
      ...(late > 3000 ? [`answered after ${late} ms`] : []),
    ];
  }
  if (!path.startsWith("/webhooks/")) return [];
  return [...spec(method === "PATCH" ? "edit" : "follow-up", body), ...messageLimits(body, files)];
}

/** A snowflake holds the milliseconds since the first second of 2015. */
function timeOf(snowflake: string): number {
  return Number(BigInt(snowflake) >> 22n) + 1420070400000;
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
