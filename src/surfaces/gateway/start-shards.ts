import { once } from "node:events";
import { REST, Routes, type Shard, ShardEvents, ShardingManager } from "discord.js";
import { z } from "zod";
import type { Log } from "#interactions/log.ts";
import type { ShardState } from "#presenters/discord/shard-state.ts";
import { restOptions } from "../rest/rest-options.ts";
import { isRefusedToken, reasonOf } from "./reason-of.ts";
import { reviveShards } from "./revive-shards.ts";
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
  /** Lets so many milliseconds go by. */
  readonly wait: (duration: number) => Promise<unknown>;
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
  /** Resolves when Discord refuses the token of a shard that died, and all are stopped. */
  readonly refused: Promise<Error>;
  readonly stop: () => Promise<void>;
}

/** Between two starts, as Discord lets one bucket of shards identify each five seconds. In ms. */
const APART = 5_500;
const LONGEST_START = 120_000;

/**
 * Runs each shard of the bot in a process of its own; one that dies or hangs is started again,
 * as long as Discord takes the token.
 * @throws Error when Discord cannot be reached or a shard does not start.
 */
export async function startShards(parts: ShardsParts): Promise<Shards> {
  const { token, now } = parts;
  const { total, concurrent } = await askDiscord(parts);
  const heard = new Map<number, { at: number; states: readonly ShardState[]; metrics: unknown }>();
  const manager = new ShardingManager(parts.script, {
    token,
    totalShards: total,
    respawn: false,
    shardArgs: [...parts.scriptArguments],
  });
  manager.on("shardCreate", (shard) => {
    shard.on(ShardEvents.Message, (message: unknown) => {
      const report = shardReport.safeParse(message);
      if (report.success) heard.set(shard.id, { at: now(), ...report.data.report });
    });
    shard.on(ShardEvents.Death, () => void heard.delete(shard.id));
  });
  const { stop, refused } = keepAlive(manager, parts);
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
    refused,
    stop,
  };
}

/** Starts again what dies or hangs, until stopped or refused. */
function keepAlive(manager: ShardingManager, parts: ShardsParts): Pick<Shards, "stop" | "refused"> {
  const stopping = new AbortController();
  const stopWatch = watchProcesses(manager, parts.looking, stopping.signal, parts.log);
  const stop = async () => {
    stopping.abort();
    await Promise.all(manager.shards.map(stopShard)).finally(stopWatch);
  };
  const refused = new Promise<Error>((resolve) => {
    const isInVain = async () => {
      const error = await refusalOf(parts);
      if (error === null) return false;
      await stop();
      resolve(error);
      return true;
    };
    const { signal } = stopping;
    reviveShards(manager, { ...parts, stopping: signal, longestStart: LONGEST_START, isInVain });
  });
  return { stop, refused };
}

/** Whether Discord refuses the token; of a Discord that cannot be reached that is not known. */
async function refusalOf(parts: ShardsParts): Promise<Error | null> {
  try {
    await askDiscord(parts);
    return null;
  } catch (error) {
    return error instanceof Error && isRefusedToken(error.cause) ? error : null;
  }
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

/** Lets a shard send what is under way. */
async function stopShard({ process: child }: Shard): Promise<void> {
  if (child === null || child === undefined || child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
