import { once } from "node:events";
import { REST, Routes, type Shard, ShardEvents, ShardingManager } from "discord.js";
import { z } from "zod";
import type { Log } from "#interactions/log.ts";
import type { ShardState } from "#presenters/discord/shard-state.ts";
import { restOptions } from "../rest/rest-options.ts";
import { reasonOf } from "./reason-of.ts";
import { shardReport } from "./shard-report.ts";
import { type Looking, watchProcesses } from "./watch-processes.ts";

export interface ShardsParts {
  readonly token: string;
  /** Where Discord's REST interface is; null is Discord. */
  readonly api: string | null;
  /** How many; `auto` takes as many as Discord recommends. */
  readonly count: number | "auto";
  /** The script each shard's process runs, and its arguments. */
  readonly script: string;
  readonly scriptArguments: readonly string[];
  /** Milliseconds of a clock that never jumps. */
  readonly now: () => number;
  /** Sets the pace of the looks at the processes: `LOOK_EVERY`. */
  readonly looking: Looking;
  readonly log: Log;
}

export interface Shards {
  readonly count: number;
  /** What each shard said last; a shard that said nothing yet is not connected. */
  readonly states: () => readonly ShardState[];
  /** The counts of each shard's process. */
  readonly metrics: () => readonly unknown[];
  readonly stop: () => Promise<void>;
}

/** Between two starts, as Discord lets one bucket of shards identify each five seconds. In ms. */
const APART = 5_500;
const LONGEST_START = 120_000;

/**
 * Runs each shard of the bot in a process of its own; one that dies or hangs is started again.
 * @throws Error when Discord cannot be reached or a shard does not start.
 */
export async function startShards(parts: ShardsParts): Promise<Shards> {
  const { token, log, now } = parts;
  const { total, concurrent } = await askDiscord(parts);
  const heard = new Map<number, { at: number; states: readonly ShardState[]; metrics: unknown }>();
  const manager = new ShardingManager(parts.script, {
    token,
    totalShards: total,
    shardArgs: [...parts.scriptArguments],
  });
  manager.on("shardCreate", (shard) => {
    shard.on(ShardEvents.Message, (message: unknown) => {
      const report = shardReport.safeParse(message);
      if (report.success) heard.set(shard.id, { at: now(), ...report.data.report });
    });
    shard.on(ShardEvents.Death, () => void heard.delete(shard.id));
    shard.on(ShardEvents.Error, (error) =>
      log.error({ shard: shard.id, err: error }, "Cannot start a shard again"),
    );
  });
  const stopWatch = watchProcesses(manager, parts.looking, log);
  const stop = () => stopAll(manager).finally(stopWatch);
  await manager
    .spawn({ delay: total <= concurrent ? 0 : APART, timeout: LONGEST_START })
    .catch(async (error: unknown) => {
      await stop();
      throw new Error(`Cannot start the shards: ${reasonOf(error)}`, { cause: error });
    });
  const stateOf = (shard: number): readonly ShardState[] => {
    const last = heard.get(shard);
    if (!last) return [{ shard, isConnected: false, heartbeatAge: 0, servers: 0 }];
    const age = (now() - last.at) / 1000;
    return last.states.map((each) => ({ ...each, heartbeatAge: each.heartbeatAge + age }));
  };
  return {
    count: total,
    states: () => [...manager.shards.keys()].flatMap(stateOf),
    metrics: () => [...heard.values()].map(({ metrics }) => metrics),
    stop,
  };
}

const gateway = z.object({
  shards: z.number(),
  session_start_limit: z.object({ max_concurrency: z.number() }),
});

async function askDiscord({ token, api, count }: ShardsParts) {
  const rest = new REST(restOptions(api)).setToken(token);
  const told = await rest.get(Routes.gatewayBot()).catch((error: unknown) => {
    throw new Error(`Cannot start the shards: ${reasonOf(error)}`, { cause: error });
  });
  const { shards, session_start_limit } = gateway.parse(told);
  const total = count === "auto" ? shards : count;
  return { total, concurrent: session_start_limit.max_concurrency };
}

async function stopAll(manager: ShardingManager): Promise<void> {
  manager.respawn = false;
  await Promise.all(manager.shards.map(stopShard));
}

/** Lets a shard send what is under way. */
async function stopShard({ process: child }: Shard): Promise<void> {
  if (child === null || child === undefined || child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
