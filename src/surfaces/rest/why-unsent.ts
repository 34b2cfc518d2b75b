import { RESTJSONErrorCodes } from "discord-api-types/v10";
import { z } from "zod";
import { messageOf } from "#text/message-of.ts";

/** Why something was not sent, fit for the log. */
export interface Unsent {
  readonly reason: string;
  /** What Discord or the connection said. */
  readonly said: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  /** Discord's own code, or the connection's. */
  readonly code?: number | string | undefined;
}

/**
 * What the errors of Discord's client tell. They are read by shape, as discord.js and this project
 * load the client in two module formats and so have two classes of each error.
 */
const answered = z.object({
  status: z.number().optional(),
  code: z.union([z.number(), z.string()]).optional(),
});

/** The error as it came holds the interaction's token and the answer, so it is not logged itself. */
export function whyUnsent(error: unknown): Unsent {
  const said = messageOf(error);
  const { status, code } = answered.safeParse(error).data ?? {};
  return { reason: status === undefined ? UNREACHED : reasonOf(code), said, status, code };
}

export function isAnsweredAlready(error: unknown): boolean {
  return (
    answered.safeParse(error).data?.code ===
    RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

const UNREACHED = "Discord could not be reached";

/** The two ends an interaction has of its own; any other is named by what Discord said. */
function reasonOf(code: number | string | undefined): string {
  if (code === RESTJSONErrorCodes.UnknownInteraction) return "it came too late";
  if (code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
    return "it was answered already";
  }
  return "Discord did not take it";
}
