import type { Log } from "#interactions/log.ts";
import type { Analyses } from "#library/contract/analyses.ts";
import { type Chore, fourTimesADay } from "../four-times-a-day.ts";

/** How long the analyses of a version are kept after a worker of it ran last: rolled back, it is fast again. */
const KEPT_DAYS = 7;
const DAY = 86_400_000;

export interface KeepVersionsParts {
  readonly analyses: Pick<Analyses, "inUse" | "dropUnused" | "keepOnlyStories">;
  /** The versions that this worker keeps analyses under, each with the stories it may keep them of. */
  readonly versions: () => Promise<ReadonlyMap<string, readonly string[]>>;
  readonly now: () => Date;
  readonly log: Pick<Log, "info">;
}

/**
 * Says now and four times a day that a worker of these versions runs, and drops the analyses of those
 * of which none did for a week, and of its own those of stories that went. While a new version is
 * rolled out workers of both run side by side, each with its own.
 */
export function keepVersions({ analyses, versions, now, log }: KeepVersionsParts): Chore {
  const work = async (): Promise<void> => {
    const current = await versions();
    for (const version of current.keys()) await analyses.inUse(version);
    const since = new Date(now().getTime() - KEPT_DAYS * DAY).toISOString();
    await analyses.dropUnused(since);
    for (const [version, stories] of current) {
      await analyses.keepOnlyStories(version, new Set(stories));
    }
  };
  return fourTimesADay(work, "Old analyses were not dropped; it is tried again later", log);
}
