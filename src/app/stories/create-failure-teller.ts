import type { Log } from "#interactions/log.ts";
import type { ReadFailure } from "#story/source-file.ts";

/** More than these at once are told in one warning, with as many of their reasons. */
const FEW = 3;

/**
 * Tells each failure of a story once. A folder of unreadable files is one warning; what is wrong
 * with each of them stands one level below, which the bot writes and the terminal does when asked.
 */
export function createFailureTeller(
  story: string,
  log: Log,
): (failures: readonly ReadFailure[]) => void {
  const told = new Set<string>();
  return (failures) => {
    const messages = new Set(failures.map(({ message }) => message));
    const untold = [...messages].filter((message) => !told.has(message));
    for (const message of untold) told.add(message);
    if (untold.length <= FEW) {
      for (const message of untold) log.warn({ story }, message);
      return;
    }
    const first = untold.slice(0, FEW).join("; ");
    log.warn(
      { story },
      `Cannot use ${untold.length} articles (LOG_LEVEL=debug names each): ${first}; …`,
    );
    for (const message of untold) log.info({ story }, message);
  };
}
