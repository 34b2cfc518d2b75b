import type { REST } from "@discordjs/rest";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { z } from "zod";
import type { Log } from "#interactions/log.ts";
import type { Respond } from "#presenters/discord/create-responder.ts";
import type { FollowUp } from "#presenters/discord/outcome.ts";
import type { UnderWay } from "../rest/create-under-way.ts";
import { sendFollowUp } from "../rest/send-follow-up.ts";
import { type Patience, type Sending, whileUnknown } from "../rest/while-unknown.ts";
import { whyUnsent } from "../rest/why-unsent.ts";
import { answerForm } from "./answer-form.ts";
import { limitBody, readSigned, type SignedParts, tellFault } from "./read-signed.ts";

export interface EndpointParts extends SignedParts {
  readonly respond: Respond;
  /** Sends what comes after the response. */
  readonly rest: REST;
  /** Holds the work that goes on after the response. */
  readonly underWay: UnderWay;
  /** For what Discord does not take at once. */
  readonly resending: Patience;
  readonly log: Log;
}

const addressed = z.object({ application_id: z.string(), token: z.string() });

/**
 * Discord's interactions endpoint, `POST /interactions`: whatever is not signed by Discord gets a
 * 401 and is not read; an interaction gets its answer in the response, and what takes longer is
 * sent when the response is out.
 */
export function createEndpoint(parts: EndpointParts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.post("/interactions", limitBody(parts), async (c) => {
    const read = await readSigned(c, parts);
    if ("answer" in read) return read.answer;
    const interaction = read.sent;
    const sending = whileUnknown(parts.resending.now(), parts.resending);
    const outcome = await parts.respond(interaction);
    if (outcome.followUp !== null) {
      const message = sentFirst(outcome.followUp, c.env);
      parts.underWay.add(sendLater(message, interaction, sending, parts));
    }
    const hasFiles = outcome.files.length > 0;
    return hasFiles ? new Response(answerForm(outcome)) : c.json(outcome.response);
  });
  app.onError(tellFault(parts.log));
  return app;
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
