import type { Log } from "#interactions/log.ts";
import type { Analyses } from "#library/contract/analyses.ts";

/** How long the analyses of a version are kept after a worker of it ran last: rolled back, it is fast again. */
export const KEPT_DAYS = 7;
const DAY = 86_400_000;
/** How often a worker says that it runs; in ms. */
const EVERY = DAY / 4;

export interface KeepVersionsParts {
  readonly analyses: Pick<Analyses, "inUse" | "dropUnused">;
  /** Of the analyser and of the reader. */
  readonly versions: () => Promise<readonly string[]>;
  readonly now: () => Date;
  readonly log: Pick<Log, "info">;
}

/**
 * Says now and four times a day that a worker of these versions runs, and drops the analyses of those
 * of which none did for a week. While a new version is rolled out workers of both run side by side,
 * each with its own.
 */
export function keepVersions({ analyses, versions, now, log }: KeepVersionsParts): {
  readonly look: () => Promise<void>;
  readonly stop: () => void;
} {
  const look = async (): Promise<void> => {
    try {
      for (const version of await versions()) await analyses.inUse(version);
      const since = new Date(now().getTime() - KEPT_DAYS * DAY).toISOString();
      await analyses.dropUnused(since);
    } catch (error) {
      log.info({ err: error }, "Old analyses were not dropped; it is tried again later");
    }
  };
  const timer = setInterval(look, EVERY).unref();
  void look();
  return { look, stop: () => clearInterval(timer) };
}
