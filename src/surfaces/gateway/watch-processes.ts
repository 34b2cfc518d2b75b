import { type Shard, ShardEvents, type ShardingManager } from "discord.js";
import type { Log } from "#interactions/log.ts";

/** Calls `look` again and again, until it is stopped. */
export type Looking = (look: () => void) => () => void;

/** Between two looks at the processes; each tells how it is as often. In ms. */
export const LOOK_EVERY = 5_000;

/** At so many looks on end without a word since the last, a process hangs. */
const MOST_LOOKS = { starting: 36, running: 12, stopping: 3 };

interface Quiet {
  readonly hasSpoken: boolean;
  readonly looks: number;
}

/**
 * Ends the process of a shard that hangs, as one whose event loop is blocked does, so that it is
 * started again as one that died. Looks are counted and not time, as a pause of this process is none
 * of theirs. Returns what ends the watch.
 */
export function watchProcesses(
  manager: ShardingManager,
  looking: Looking,
  stopping: AbortSignal,
  log: Pick<Log, "warn">,
): () => void {
  const quiet = new Map<Shard, Quiet>();
  const ended = new Set<Shard>();
  manager.on("shardCreate", (shard) => {
    shard.on(ShardEvents.Spawn, () => quiet.set(shard, { hasSpoken: false, looks: 0 }));
    shard.on(ShardEvents.Message, () => quiet.set(shard, { hasSpoken: true, looks: 0 }));
    shard.on(ShardEvents.Death, () => {
      quiet.delete(shard);
      const wasEnded = ended.delete(shard);
      if (!stopping.aborted && !wasEnded) {
        log.warn({ shard: shard.id }, "A shard died; it is started again");
      }
    });
  });
  return looking(() => {
    for (const [shard, { hasSpoken, looks }] of [...quiet]) {
      quiet.set(shard, { hasSpoken, looks: looks + 1 });
      const phase = hasSpoken ? "running" : "starting";
      const most = MOST_LOOKS[stopping.aborted ? "stopping" : phase];
      if (looks + 1 < most || ended.has(shard)) continue;
      ended.add(shard);
      const next = stopping.aborted ? "ended" : "started again";
      const seconds = (most * LOOK_EVERY) / 1000;
      log.warn({ shard: shard.id }, `A shard said nothing for ${seconds} s; it is ${next}`);
      // What is blocked hears no SIGTERM.
      shard.process?.kill("SIGKILL");
    }
  });
}
