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
  /** Drops the open connections without a word. */
  readonly cut: () => void;
  /** Shards that got ready, in order, each as `[shard, of how many]`. */
  readonly identified: readonly (readonly [number, number])[];
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
  readonly bot: WebSocket;
  readonly twin: WebSocket;
  sequence: number;
  isSilent: boolean;
}

export async function startGatewayProxy(target: string): Promise<GatewayProxy> {
  const links = new Set<Link>();
  const identified: [number, number][] = [];
  const waiting: { count: number; done: () => void }[] = [];
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
  server.on("connection", (bot) => connect(bot, { target, url, links, ready }));
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
    cut: () => {
      for (const { bot } of links) bot.terminate();
    },
    identified,
    untilIdentified: (count) =>
      new Promise((done) => {
        waiting.push({ count, done });
        if (identified.length >= count) done();
      }),
    stop: async () => {
      for (const { bot, twin } of links) {
        bot.terminate();
        twin.terminate();
      }
      server.close();
      await new Promise((done) => http.close(done));
    },
  };
}

interface ProxyParts {
  /** The twin's gateway. */
  readonly target: string;
  /** The proxy's own address. */
  readonly url: string;
  readonly links: Set<Link>;
  readonly ready: (shard: [number, number]) => void;
}

function connect(bot: WebSocket, { target, url, links, ready }: ProxyParts): void {
  const link: Link = { bot, twin: new WebSocket(target), sequence: 0, isSilent: false };
  let shard: [number, number] = [0, 1];
  links.add(link);
  const early: string[] = [];
  link.twin.on("open", () => {
    for (const text of early) link.twin.send(text);
  });
  link.twin.on("message", (data) => {
    const frame = frameOf(data);
    link.sequence = frame.s ?? link.sequence;
    if (!link.isSilent) bot.send(frame.t === "READY" ? resumedAt(url, frame) : String(data));
    if (frame.t === "READY") ready(shard);
  });
  bot.on("message", (data) => {
    if (link.isSilent) return;
    const { op, d } = frameOf(data);
    if (op === GatewayOpcodes.Identify) shard = (d as { shard: [number, number] }).shard;
    // The twin keeps no sessions, so none can be taken up again.
    if (op === GatewayOpcodes.Resume) bot.send('{"op":9,"d":false}');
    else if (link.twin.readyState === WebSocket.OPEN) link.twin.send(String(data));
    else early.push(String(data));
  });
  link.twin.on("close", (code) => bot.close(code === 1005 || code === 1006 ? 1000 : code));
  bot.on("close", () => {
    links.delete(link);
    link.twin.terminate();
  });
  for (const socket of [bot, link.twin]) socket.on("error", () => socket.terminate());
}

/** A session is taken up again at the proxy, not at the twin. */
function resumedAt(url: string, frame: Frame): string {
  return JSON.stringify({ ...frame, d: { ...(frame.d as object), resume_gateway_url: url } });
}

function sendEvent(link: Link, t: string, d: object): void {
  link.sequence += 1;
  link.bot.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s: link.sequence, d }));
}

function frameOf(data: RawData): Frame {
  return JSON.parse(String(data));
}
