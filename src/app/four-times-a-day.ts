import type { Log } from "#interactions/log.ts";

/** In ms. */
const EVERY = 6 * 3_600_000;

/** Work that waits for nobody; where it fails the log says so (`message`), and it is tried again. */
export interface Chore {
  readonly look: () => Promise<void>;
  readonly stop: () => void;
}

/** Does it now and four times a day. */
export function fourTimesADay(
  work: () => Promise<void>,
  message: string,
  log: Pick<Log, "info">,
): Chore {
  const look = async (): Promise<void> => {
    await work().catch((error: unknown) => log.info({ err: error }, message));
  };
  const timer = setInterval(look, EVERY).unref();
  void look();
  return { look, stop: () => clearInterval(timer) };
}
