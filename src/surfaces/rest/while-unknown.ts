import { RESTJSONErrorCodes } from "discord-api-types/v10";
import { type Unsent, whyUnsent } from "./why-unsent.ts";

/** Sends something, perhaps more than once. */
export type Sending = (send: () => Promise<unknown>) => Promise<unknown>;

export interface Patience {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets so many milliseconds go by. */
  readonly wait: (duration: number) => Promise<unknown>;
}

/** The waits before it is sent again. In ms. */
export const WAITS: readonly number[] = [500, 1_500, 4_000, 8_000];

/** How long Discord takes what follows an interaction. In ms. */
export const TOKEN_LIFE = 15 * 60_000;

const UNKNOWN: ReadonlySet<Unsent["code"]> = new Set([
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]);

/**
 * For what follows an answer that was given in an HTTP response: for some seconds Discord may not
 * know yet of the message that it took (https://github.com/discord/discord-api-docs/issues/7220).
 * Sends again while it says so, and not after the interaction's token has ended.
 * @param came When the interaction came.
 */
export function whileUnknown(came: number, { now, wait }: Patience): Sending {
  return async (send) => {
    for (const duration of WAITS) {
      try {
        return await send();
      } catch (error) {
        const { status, code } = whyUnsent(error);
        if (status !== 404 || !UNKNOWN.has(code)) throw error;
        if (now() + duration >= came + TOKEN_LIFE) throw error;
      }
      await wait(duration);
    }
    return send();
  };
}
