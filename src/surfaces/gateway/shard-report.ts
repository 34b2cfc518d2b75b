import { z } from "zod";

const state = z.object({
  shard: z.number(),
  isConnected: z.boolean(),
  heartbeatAge: z.number(),
  servers: z.number(),
});

/** What a shard's process tells the one that started it. */
export const shardReport = z.object({
  report: z.object({ states: z.array(state), metrics: z.unknown() }),
});

export type ShardReport = z.infer<typeof shardReport>;
