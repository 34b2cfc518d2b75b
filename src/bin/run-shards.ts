/** What `npm start` does where SHARDS is set: the gateway in several processes, and no playground. */
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Config } from "#app/config.ts";
import { createApp } from "#app/create-app.ts";
import { followFeeds } from "#app/feeds/follow-feeds.ts";
import { readHealth } from "#app/health.ts";
import { createLog } from "#app/log.ts";
import { createMetrics, mergeMetrics } from "#app/metrics.ts";
import { steadyNow } from "#app/steady-now.ts";
import { whenTold } from "#app/when-told.ts";
import { startShards } from "#surfaces/gateway/start-shards.ts";
import { LOOK_EVERY } from "#surfaces/gateway/watch-processes.ts";
import { operatorPages } from "#surfaces/http/operator-pages.ts";
import { serveHttp } from "#surfaces/http/serve-http.ts";
import { sendMessage } from "#surfaces/rest/send-message.ts";

export async function runShards(
  config: Config,
  token: string,
  count: number | "auto",
): Promise<void> {
  const metrics = createMetrics();
  const log = createLog(config.logLevel, metrics.logged);
  const app = await createApp(config, log);
  const shards = await startShards({
    token,
    api: config.discordApi,
    count,
    script: join(import.meta.dirname, "launch.js"),
    scriptArguments: ["shard"],
    now: steadyNow,
    wait: setTimeout,
    looking: (look) => {
      const timer = setInterval(look, LOOK_EVERY);
      return () => clearInterval(timer);
    },
    log,
  });
  metrics.watchGateway(shards.states);
  const { fetch } = operatorPages({
    health: async () => ({ ...(await readHealth(app, shards.states())) }),
    metrics: async () => mergeMetrics([await metrics.json(), ...shards.metrics()]),
  });
  const { port } = config;
  const pages = await serveHttp({ fetch, name: "the operator's pages", host: "127.0.0.1", port });
  const feeds = followFeeds(app, config, log, sendMessage(token, config.discordApi));
  whenTold(async () => {
    await shards.stop();
    await pages.drain({ idle: 0, longest: 0 });
    await feeds.stop();
    await app.close();
  });
  process.stdout.write(`Verbatim answers on Discord in ${shards.count} shards\n`);
  process.stdout.write(`How they are: ${pages.url}/healthz\n`);
  throw await shards.refused;
}
