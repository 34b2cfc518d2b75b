import type { REST } from "@discordjs/rest";
import { Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { Log } from "#interactions/log.ts";
import type { Respond } from "#presenters/discord/create-responder.ts";
import type { Outcome } from "#presenters/discord/outcome.ts";
import { sendFollowUp, uploaded } from "../rest/send-follow-up.ts";
import { isAnsweredAlready, whyUnsent } from "../rest/why-unsent.ts";

const addressed = z.object({ id: z.string(), token: z.string(), application_id: z.string() });
type Addressed = z.infer<typeof addressed>;

/** Answers one interaction through Discord's REST interface. Never rejects: what fails is logged. */
export async function answerInteraction(
  interaction: unknown,
  respond: Respond,
  rest: REST,
  log: Log,
): Promise<void> {
  const address = addressed.safeParse(interaction);
  if (!address.success) return log.warn({}, "Cannot answer an interaction without id or token");
  try {
    const outcome = await respond(interaction);
    const isSent = await sendFirst(outcome, address.data, rest, log);
    if (isSent && outcome.followUp !== null) {
      await sendFollowUp(await outcome.followUp, address.data, rest);
    }
  } catch (error) {
    log.warn(whyUnsent(error), "Cannot send an answer");
  }
}

/**
 * Returns whether Discord waits for what follows. It does too when it had the answer already:
 * the connection may have been cut between its taking the answer and its saying so.
 */
async function sendFirst(
  { response, files, followUp }: Outcome,
  { id, token }: Addressed,
  rest: REST,
  log: Log,
): Promise<boolean> {
  try {
    // The address holds a secret of its own; Discord takes no token here.
    const options = { auth: false, body: response, files: files.map(uploaded) };
    await rest.post(Routes.interactionCallback(id, token), options);
    return true;
  } catch (error) {
    if (!isAnsweredAlready(error)) throw error;
    log.warn(whyUnsent(error), "Cannot send an answer");
    return followUp !== null;
  }
}
