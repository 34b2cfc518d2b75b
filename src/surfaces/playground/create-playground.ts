import { join } from "node:path";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { stream } from "hono/streaming";
import type { Respond } from "#presenters/discord/create-responder.ts";
import { ownContentOnly } from "../own-content-only.ts";
import { serveFiles } from "../serve-files.ts";
import { giveCommandIds, type RegisteredCommand } from "./give-command-ids.ts";
import { guardLoopback } from "./guard-loopback.ts";
import { outcomeLines } from "./outcome-lines.ts";
import type { ChannelInfo } from "./page/discord/wire.ts";

export interface PlaygroundOptions {
  readonly respond: Respond;
  /** The registration payloads, as they are sent to Discord. */
  readonly commands: readonly RegisteredCommand[];
  /**
   * Lines to try, as one types them: `/who-said words: a tide nobody saw coming`. Asked for with
   * the first page, as trying them out takes longer than getting ready.
   */
  readonly examples?: () => readonly string[];
  /** The name of the story the channel talks about. */
  readonly story?: string;
  /** Pages beside the channel's own: the record, how the bot is. */
  readonly pages?: readonly Hono[];
}

/** In bytes: an attached file of 5 MB, which here comes along in the interaction as base64. */
const largestInteraction = 7 * 1024 * 1024;
const pageFolder = join(import.meta.dirname, "page");

/**
 * The playground as a hono app: the page at `GET /`, what its channel holds at `GET /channel.json`,
 * and the bot itself at `POST /interactions`, which takes an interaction as Discord sends it and
 * answers in lines of JSON (see `outcomeLines`). It keeps no state; the page plays Discord's part.
 */
export function createPlayground(options: PlaygroundOptions): Hono {
  const { respond, commands, examples = () => [], story = null, pages = [] } = options;
  const registered = giveCommandIds(commands);
  const channel = (): ChannelInfo => ({ commands: registered, examples: examples(), story });
  const app = new Hono();
  app.use(guardLoopback, secureHeaders(headers));
  app.get("/channel.json", (c) => c.json(channel()));
  app.post("/interactions", bodyLimit({ maxSize: largestInteraction }), async (c) => {
    const interaction: unknown = await c.req.json().catch(() => null);
    if (typeof interaction !== "object" || interaction === null) {
      return c.json({ error: "Cannot read the interaction: the body is no JSON object" }, 400);
    }
    c.header("content-type", "application/x-ndjson");
    return stream(c, async (body) => {
      for await (const line of outcomeLines(() => respond(interaction))) await body.writeln(line);
    });
  });
  for (const each of pages) app.route("/", each);
  app.route("/", serveFiles(pageFolder));
  return app;
}

/** Pictures also come as blobs of the page. */
const headers = {
  ...ownContentOnly,
  contentSecurityPolicy: {
    ...ownContentOnly.contentSecurityPolicy,
    imgSrc: ["'self'", "blob:"],
    trustedTypes: ["'none'"],
  },
  crossOriginResourcePolicy: "same-origin",
};
