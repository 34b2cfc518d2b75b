import type { Log } from "#interactions/log.ts";
import type { Library } from "#library/library.ts";
import { type Chore, fourTimesADay } from "./four-times-a-day.ts";

export interface DropTracesParts {
  readonly library: {
    readonly changes: Pick<Library["changes"], "latest">;
    readonly servers: Pick<Library["servers"], "dropTraces">;
  };
  readonly log: Pick<Log, "info">;
}

/**
 * Four times a day drops what tells other processes of changes to servers and stories that are gone,
 * if it stood there the time before: by then each process has heard of it.
 */
export function dropTraces({ library: { changes, servers }, log }: DropTracesParts): Chore {
  let before: number | null = null;
  const work = async (): Promise<void> => {
    const now = await changes.latest();
    if (before !== null) await servers.dropTraces(before);
    before = now;
  };
  return fourTimesADay(
    work,
    "Traces of what is gone were not dropped; it is tried again later",
    log,
  );
}
