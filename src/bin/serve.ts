/** `npm run serve`: answers the interactions that Discord sends to an address of ours, signed. */
import { readConfig } from "#app/config.ts";
import { createApp } from "#app/create-app.ts";
import { exampleLines } from "#app/example-lines.ts";
import { followFeeds } from "#app/feeds/follow-feeds.ts";
import { readHealth } from "#app/health.ts";
import { createLog } from "#app/log.ts";
import { createMetrics } from "#app/metrics.ts";
import { recordedStories } from "#app/record/recorded-stories.ts";
import { runEntry } from "#app/run-entry.ts";
import { whenTold } from "#app/when-told.ts";
import { startEndpoint } from "#surfaces/http/start-endpoint.ts";
import { createRecord } from "#surfaces/record/create-record.ts";
import { sendMessage } from "#surfaces/rest/send-message.ts";

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  if (config.discordPublicKey === null) {
    throw new Error("Cannot serve: DISCORD_PUBLIC_KEY is not set (see .env.example)");
  }
  const metrics = createMetrics();
  const log = createLog(config.logLevel, metrics.logged);
  const app = await createApp(config, log, metrics);
  app.watch();
  const index = await app.findIndex({ guild: null, story: null });
  // Trying the examples builds the indexes, for which the first to ask would otherwise wait.
  if (index !== null) exampleLines(app, index);
  const endpoint = await startEndpoint({
    publicKey: config.discordPublicKey,
    api: config.discordApi,
    host: config.host,
    port: config.port,
    now: Date.now,
    respond: app.respond,
    health: async () => ({ ...(await readHealth(app, null)) }),
    metrics: metrics.text,
    refused: metrics.refused,
    ...(config.publicUrl !== null && { pages: createRecord(recordedStories(app)) }),
    log,
  });
  const { discordToken, discordApi } = config;
  const send = discordToken === null ? null : sendMessage(discordToken, discordApi);
  const feeds = followFeeds(app, config, log, send);
  whenTold(async () => {
    await endpoint.stop();
    await feeds.stop();
    await app.close();
  });
  process.stdout.write(`Verbatim answers Discord at ${endpoint.url}\n`);
}

await runEntry(serve);
