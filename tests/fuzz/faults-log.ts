import { createLog } from "#app/log.ts";
import type { Log } from "#interactions/log.ts";

/** A log that keeps what was logged as an error, for a promise that there is none. */
export function faultsLog(): { readonly log: Log; readonly take: () => readonly string[] } {
  let faults: string[] = [];
  const keep = (fields: { readonly err?: unknown }, message: string) => {
    const { err } = fields;
    faults.push(`${message}: ${err instanceof Error ? err.stack : JSON.stringify(fields)}`);
  };
  const log = Object.assign(createLog("silent"), { error: keep });
  return {
    log,
    take: () => {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
}
