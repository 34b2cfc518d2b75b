import type { RawFile, REST } from "@discordjs/rest";
import { Routes } from "discord-api-types/v10";
import type { FollowUp, MessageFile } from "#presenters/discord/outcome.ts";
import type { Sending } from "./while-unknown.ts";

/** Where what follows an answer goes: the interaction's own webhook. */
export interface Webhook {
  readonly application_id: string;
  readonly token: string;
}

/**
 * Sends what was announced as coming later.
 * @param sending How each request is sent; once where it is not given.
 * @throws when Discord does not take it.
 */
export async function sendFollowUp(
  { target, message, files }: FollowUp,
  { application_id, token }: Webhook,
  rest: REST,
  sending: Sending = (send) => send(),
): Promise<void> {
  // The address holds a secret of its own; Discord takes no token here.
  const options = { auth: false, body: message, files: files.map(uploaded) };
  const original = Routes.webhookMessage(application_id, token);
  if (target === "original") {
    await sending(() => rest.patch(original, options));
    return;
  }
  if (target === "instead") await sending(() => rest.delete(original, { auth: false }));
  await sending(() => rest.post(Routes.webhook(application_id, token), options));
}

/** A file as discord.js uploads it. */
export function uploaded({ name, contentType, bytes }: MessageFile): RawFile {
  return { name, contentType, data: Buffer.from(bytes) };
}
