import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { GatewayOpcodes } from "discord-api-types/v10";
import { type RawData, WebSocket, WebSocketServer } from "ws";

/** Stands between discord.js and the twin's gateway, and can play what the twin cannot. */
export interface GatewayProxy {
  readonly url: string;
  /** Sends an event to everyone connected, as Discord would. */
  readonly dispatch: (event: string, data: object) => void;
  /** From now on nothing passes on the connections that are open, as when a cable is cut. */
  readonly silence: () => void;
  /** Drops the open connections without a word. Discord keeps the sessions where it is told to. */
  readonly cut: (sessions?: "kept" | "lost") => void;
  /** Asks everyone connected to connect anew and to take the session up again (opcode 7). */
  readonly askToReconnect: () => void;
  /** Tells everyone connected that the session is not valid (opcode 9), and whether it may be taken up again. */
  readonly invalidate: (mayResume: boolean) => void;
  /** How many sessions were taken up again. */
  readonly resumed: () => number;
  /** Shards that got ready, in order, each as `[shard, of how many]`. */
  readonly identified: readonly (readonly [number, number])[];
  /** The intents that shards identified with, in order, each as Discord's bit field. */
  readonly intents: readonly number[];
  /** Resolves when so many shards have got ready since the start. */
  readonly untilIdentified: (count: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Frame {
  readonly op: number;
  readonly t?: string | null;
  readonly s?: number | null;
  readonly d?: unknown;
}

interface Link {
  /** Null while the session waits to be taken up again. */
  bot: WebSocket | null;
  readonly twin: WebSocket;
  sequence: number;
  isSilent: boolean;
  /** Whether the session outlives its connection. */
  isKept: boolean;
  session: string | null;
  /** Every event sent, as Discord sends those again that come after the last one received. */
  readonly events: { readonly number: number; readonly text: string }[];
}

export async function startGatewayProxy(target: string): Promise<GatewayProxy> {
  const links = new Set<Link>();
  const identified: [number, number][] = [];
  const intents: number[] = [];
  const waiting: { count: number; done: () => void }[] = [];
  let resumed = 0;
  const tookUp = () => {
    resumed += 1;
  };
  const ready = (shard: [number, number]) => {
    identified.push(shard);
    for (const { count, done } of waiting) if (identified.length >= count) done();
  };
  const http = createServer();
  const server = new WebSocketServer({ server: http });
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  // The address of a server that listens on a port is an object.
  const { port } = http.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}`;
  const parts = { target, url, links, ready, tookUp, intents };
  server.on("connection", (bot) => connect(bot, parts));
  return {
    url,
    dispatch: (event, d) => {
      for (const link of links) {
        if (!link.isSilent) sendEvent(link, event, d);
      }
    },
    silence: () => {
      for (const link of links) link.isSilent = true;
    },
    cut: (sessions = "lost") => {
      for (const link of links) {
        link.isKept = sessions === "kept";
        link.bot?.terminate();
      }
    },
    askToReconnect: () => tellAll(links, { op: GatewayOpcodes.Reconnect, d: null }),
    invalidate: (mayResume) => {
      tellAll(links, { op: GatewayOpcodes.InvalidSession, d: mayResume }, mayResume);
    },
    resumed: () => resumed,
    identified,
    intents,
    untilIdentified: (count) =>
      new Promise((done) => {
        waiting.push({ count, done });
        if (identified.length >= count) done();
      }),
    stop: async () => {
      for (const { bot, twin } of links) {
        bot?.terminate();
        twin.terminate();
      }
      server.close();
      await new Promise((done) => http.close(done));
    },
  };
}

/** Says something after which the bot closes its connection. */
function tellAll(links: ReadonlySet<Link>, frame: Frame, isKept = true): void {
  for (const link of links) {
    link.isKept = isKept;
    link.bot?.send(JSON.stringify(frame));
  }
}

interface ProxyParts {
  /** The twin's gateway. */
  readonly target: string;
  /** The proxy's own address. */
  readonly url: string;
  readonly links: Set<Link>;
  readonly ready: (shard: [number, number]) => void;
  readonly tookUp: () => void;
  readonly intents: number[];
}

function connect(bot: WebSocket, { target, url, links, ready, tookUp, intents }: ProxyParts): void {
  let link = newLink(bot, target);
  let shard: [number, number] = [0, 1];
  links.add(link);
  const early: string[] = [];
  const { twin } = link;
  twin.on("open", () => {
    for (const text of early) twin.send(text);
  });
  const own = link;
  twin.on("message", (data) => {
    const frame = frameOf(data);
    own.sequence = frame.s ?? own.sequence;
    if (frame.t === "READY") own.session = (frame.d as { session_id: string }).session_id;
    const text = frame.t === "READY" ? resumedAt(url, frame) : String(data);
    if (frame.s) own.events.push({ number: frame.s, text });
    if (!own.isSilent) own.bot?.send(text);
    if (frame.t === "READY") ready(shard);
  });
  bot.on("message", (data) => {
    if (link.isSilent) return;
    const { op, d } = frameOf(data);
    if (op === GatewayOpcodes.Identify) {
      const identify = d as { shard: [number, number]; intents: number };
      shard = identify.shard;
      intents.push(identify.intents);
    }
    if (op === GatewayOpcodes.Resume) {
      const { session_id, seq } = d as { session_id: string; seq: number };
      const kept = keptSession(links, session_id);
      if (kept === null) return bot.send('{"op":9,"d":false}');
      // The same connection where the bot was told to take up the session that it has.
      if (kept !== link) discard(link, links);
      link = kept;
      tookUp();
      takeUp(link, bot, seq);
    } else if (link.twin.readyState === WebSocket.OPEN) link.twin.send(String(data));
    else early.push(String(data));
  });
  twin.on("close", (code) => own.bot?.close(code === 1005 || code === 1006 ? 1000 : code));
  bot.on("close", () => {
    if (link.bot === bot) leave(link, links);
  });
  for (const socket of [bot, twin]) socket.on("error", () => socket.terminate());
}

function newLink(bot: WebSocket, target: string): Link {
  const twin = new WebSocket(target);
  const state = { sequence: 0, isSilent: false, isKept: false, session: null };
  return { bot, twin, ...state, events: [] };
}

function discard(link: Link, links: Set<Link>): void {
  links.delete(link);
  link.twin.removeAllListeners("close").terminate();
}

function leave(link: Link, links: Set<Link>): void {
  link.bot = null;
  if (link.isKept) return;
  links.delete(link);
  link.twin.terminate();
}

/** The session of this name that lost its connection and was kept; null when there is none. */
function keptSession(links: ReadonlySet<Link>, session: string): Link | null {
  const isIt = (link: Link) => link.session === session && link.isKept;
  return [...links].find(isIt) ?? null;
}

/** Goes on with a session over a new connection: first what was missed, then word that this is all. */
function takeUp(link: Link, bot: WebSocket, received: number): void {
  link.bot = bot;
  link.isKept = false;
  const last = link.events.findLastIndex(({ number }) => number === received);
  for (const { text } of link.events.slice(last + 1)) bot.send(text);
  sendEvent(link, "RESUMED", {});
}

/** A session is taken up again at the proxy, not at the twin. */
function resumedAt(url: string, frame: Frame): string {
  return JSON.stringify({ ...frame, d: { ...(frame.d as object), resume_gateway_url: url } });
}

function sendEvent(link: Link, t: string, d: object): void {
  link.sequence += 1;
  const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s: link.sequence, d });
  link.events.push({ number: link.sequence, text });
  link.bot?.send(text);
}

function frameOf(data: RawData): Frame {
  return JSON.parse(String(data));
}
