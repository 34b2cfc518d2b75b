import type { REST } from "@discordjs/rest";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import type { Log } from "#interactions/log.ts";
import type { Respond } from "#presenters/discord/create-responder.ts";
import type { FollowUp } from "#presenters/discord/outcome.ts";
import type { UnderWay } from "../rest/create-under-way.ts";
import { sendFollowUp } from "../rest/send-follow-up.ts";
import { type Patience, type Sending, whileUnknown } from "../rest/while-unknown.ts";
import { whyUnsent } from "../rest/why-unsent.ts";
import { answerForm } from "./answer-form.ts";
import type { Verifier } from "./create-verifier.ts";

export interface EndpointParts {
  readonly respond: Respond;
  readonly verifier: Verifier;
  /** Sends what comes after the response. */
  readonly rest: REST;
  /** Holds the work that goes on after the response. */
  readonly underWay: UnderWay;
  /** For what Discord does not take at once. */
  readonly resending: Patience;
  readonly log: Log;
  /** Hears of each request that is turned away, by the reason. */
  readonly refused: (reason: string) => void;
}

/** Larger than any interaction Discord sends; with a modal of five fields some 80 KiB. */
export const LARGEST_BODY = 256 * 1024;

const addressed = z.object({ application_id: z.string(), token: z.string() });

/**
 * Discord's interactions endpoint, `POST /interactions`: whatever is not signed by Discord gets a
 * 401 and is not read; an interaction gets its answer in the response, and what takes longer is
 * sent when the response is out.
 */
export function createEndpoint(parts: EndpointParts): Hono<{ Bindings: HttpBindings }> {
  const { verifier, respond, refused, log } = parts;
  const app = new Hono<{ Bindings: HttpBindings }>();
  const tooLarge = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (c) => {
      refused("too large");
      // The rest of the body stays unread, so nothing else can follow on this connection.
      c.header("connection", "close");
      return c.text("Cannot read the interaction: it is too large", 413);
    },
  });
  app.post("/interactions", tooLarge, async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    const signature = c.req.header("x-signature-ed25519");
    const wrong = verifier({ signature, timestamp: c.req.header("x-signature-timestamp"), body });
    if (wrong !== null) {
      refused(wrong);
      return c.text("Cannot verify the request", 401);
    }
    const interaction = readJson(body);
    if (interaction === null) {
      refused("not JSON");
      return c.text("Cannot read the interaction: the body is no JSON object", 400);
    }
    const sending = whileUnknown(parts.resending.now(), parts.resending);
    const outcome = await respond(interaction);
    if (outcome.followUp !== null) {
      const message = sentFirst(outcome.followUp, c.env);
      parts.underWay.add(sendLater(message, interaction, sending, parts));
    }
    const hasFiles = outcome.files.length > 0;
    return hasFiles ? new Response(answerForm(outcome)) : c.json(outcome.response);
  });
  app.onError((error, c) => {
    log.error({ err: error }, "Cannot take a request");
    return c.text("Something went wrong on our side", 500);
  });
  return app;
}

function readJson(body: Uint8Array): object | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** What follows, once the response is on its way: an earlier edit would find no message. */
async function sentFirst(followUp: Promise<FollowUp>, env: Partial<HttpBindings> | undefined) {
  const [message] = await Promise.all([followUp, isSent(env)]);
  return message;
}

function isSent({ outgoing }: Partial<HttpBindings> = {}): Promise<void> {
  return new Promise((done) => {
    if (outgoing === undefined || outgoing.closed) done();
    else outgoing.once("close", () => done());
  });
}

async function sendLater(
  followUp: Promise<FollowUp>,
  interaction: object,
  sending: Sending,
  { rest, log }: EndpointParts,
): Promise<void> {
  try {
    await sendFollowUp(await followUp, addressed.parse(interaction), rest, sending);
  } catch (error) {
    log.warn(whyUnsent(error), "Cannot send an answer");
  }
}
