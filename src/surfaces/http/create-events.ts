import {
  ApplicationIntegrationType,
  ApplicationWebhookEventType,
  ApplicationWebhookType,
} from "discord-api-types/v10";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { isSnowflake } from "#interactions/is-snowflake.ts";
import type { Log } from "#interactions/log.ts";
import type { UnderWay } from "../rest/create-under-way.ts";
import type { Joined } from "../rest/greet-joined.ts";
import { limitBody, readSigned, type SignedParts, tellFault } from "./read-signed.ts";

export interface EventsParts extends SignedParts {
  /** Holds the work that goes on after the response. */
  readonly underWay: UnderWay;
  /** Hears that the bot was brought to a server; never rejects. */
  readonly joined: (joined: Joined) => Promise<void>;
  /** Hears of each event, by its kind. */
  readonly heard: (kind: HeardEvent) => void;
  readonly log: Pick<Log, "error">;
}

export type HeardEvent = "ping" | "authorized" | "other";

const ping = z.object({ type: z.literal(ApplicationWebhookType.Ping) });

/** Somebody installed the bot, not the commands alone, on a server. */
const authorized = z
  .object({
    type: z.literal(ApplicationWebhookType.Event),
    event: z.object({
      type: z.literal(ApplicationWebhookEventType.ApplicationAuthorized),
      timestamp: z.string().max(64),
      data: z.object({
        integration_type: z.literal(ApplicationIntegrationType.GuildInstall),
        scopes: z.array(z.string()).refine((scopes) => scopes.includes("bot")),
        guild: z.object({
          id: z.string().refine(isSnowflake),
          preferred_locale: z.string().nullish().catch(null),
        }),
      }),
    }),
  })
  .transform(({ event: { timestamp, data } }): Joined => {
    const { id, preferred_locale } = data.guild;
    return { server: id, locale: preferred_locale ?? "en-US", at: timestamp };
  });

/**
 * Discord's webhook events, `POST /events`: each that is signed is answered 204 at once, as Discord
 * sends again what is not answered within three seconds; what follows from it is done behind that.
 * APPLICATION_DEAUTHORIZED names a person and no server, and of persons nothing is kept.
 */
export function createEvents(parts: EventsParts): Hono {
  const app = new Hono();
  app.post("/events", limitBody(parts), async (c) => {
    const read = await readSigned(c, parts);
    if ("answer" in read) return read.answer;
    const told = authorized.safeParse(read.sent);
    if (told.success) {
      parts.heard("authorized");
      parts.underWay.add(parts.joined(told.data));
    } else parts.heard(ping.safeParse(read.sent).success ? "ping" : "other");
    return taken(c);
  });
  app.onError(tellFault(parts.log));
  return app;
}

/** Discord wants the type of a body that is not there. */
function taken(c: Context): Response {
  return c.body(null, 204, { "content-type": "application/json" });
}
