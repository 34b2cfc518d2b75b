import { DiscordAPIError, type RawFile, type REST, Routes } from "discord.js";
import { z } from "zod";
import type { Log } from "#interactions/log.ts";
import type { Respond } from "#presenters/discord/create-responder.ts";
import type { FollowUp, MessageFile } from "#presenters/discord/outcome.ts";

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
    const { response, files, followUp } = await respond(interaction);
    await rest.post(Routes.interactionCallback(address.data.id, address.data.token), {
      // The address holds a secret of its own; Discord takes no token here.
      auth: false,
      body: response,
      files: files.map(uploaded),
    });
    if (followUp !== null) await sendFollowUp(await followUp, address.data, rest);
  } catch (error) {
    log.warn({ err: error, reason: whyUnsent(error) }, "Cannot send an answer");
  }
}

async function sendFollowUp(
  { target, message, files }: FollowUp,
  { application_id, token }: Addressed,
  rest: REST,
): Promise<void> {
  const options = { auth: false, body: message, files: files.map(uploaded) };
  if (target === "new") await rest.post(Routes.webhook(application_id, token), options);
  else await rest.patch(Routes.webhookMessage(application_id, token), options);
}

function uploaded({ name, contentType, bytes }: MessageFile): RawFile {
  return { name, contentType, data: Buffer.from(bytes) };
}

/** The two ends an interaction has of its own; any other is named by the error itself. */
function whyUnsent(error: unknown): string {
  const code = error instanceof DiscordAPIError ? error.code : null;
  if (code === 10062) return "it came too late";
  if (code === 40060) return "it was answered already";
  return "Discord did not take it";
}
