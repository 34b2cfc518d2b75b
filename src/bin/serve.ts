/** `npm run serve`: answers the interactions that Discord sends to an address of ours, signed. */
import { setTimeout } from "node:timers/promises";
import { askForServers } from "#app/ask-for-servers.ts";
import { type Config, readConfig } from "#app/config.ts";
import { type App, createApp } from "#app/create-app.ts";
import { createGreeter } from "#app/create-greeter.ts";
import { exampleLines } from "#app/example-lines.ts";
import { followFeeds } from "#app/feeds/follow-feeds.ts";
import { readHealth } from "#app/health.ts";
import { createLog } from "#app/log.ts";
import { createMetrics, type Metrics } from "#app/metrics.ts";
import { recordedStories } from "#app/record/recorded-stories.ts";
import { runEntry } from "#app/run-entry.ts";
import { type ServerWatch, watchServers } from "#app/watch-servers.ts";
import { whenTold } from "#app/when-told.ts";
import { startEndpoint } from "#surfaces/http/start-endpoint.ts";
import { createRecord } from "#surfaces/record/create-record.ts";
import { greetJoined, type Joined } from "#surfaces/rest/greet-joined.ts";
import { listServers } from "#surfaces/rest/list-servers.ts";
import { mayWriteIn } from "#surfaces/rest/may-write-in.ts";
import { sendMessage } from "#surfaces/rest/send-message.ts";
import { serverUsedOn } from "#surfaces/server-used-on.ts";

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  if (config.discordPublicKey === null) {
    throw new Error("Cannot serve: DISCORD_PUBLIC_KEY is not set (see .env.example)");
  }
  const metrics = createMetrics();
  const log = createLog(config.logLevel, metrics.logged);
  const mayWrite = mayWriteIn(config.discordToken, config.discordApi);
  const app = await createApp(config, log, metrics, undefined, mayWrite);
  app.watch();
  const index = await app.findIndex({ guild: null, story: null });
  // Trying the examples builds the indexes, for which the first to ask would otherwise wait.
  if (index !== null) exampleLines(app, index);
  const { discordToken: token, discordPublicKey: publicKey, discordApi: api } = config;
  const servers = watchServers(app.library.servers, () => new Date(), log, "listed");
  const endpoint = await startEndpoint({
    publicKey,
    api,
    host: config.host,
    port: config.port,
    now: Date.now,
    wait: setTimeout,
    respond: (interaction) => {
      const server = serverUsedOn(interaction);
      if (server !== null) void servers.usedOn(server);
      return app.respond(interaction);
    },
    health: async () => ({ ...(await readHealth(app, null)) }),
    metrics: metrics.text,
    refused: metrics.refused,
    ...(token !== null && { events: hearEvents(token, app, config, servers, metrics, log) }),
    ...(config.publicUrl !== null && { pages: createRecord(recordedStories(app)) }),
    log,
  });
  const send = token === null ? null : sendMessage(token, api);
  const feeds = followFeeds(app, config, log, send);
  const asking = token && askForServers(() => listServers({ token, publicKey, api }), servers, log);
  whenTold(async () => {
    await endpoint.stop();
    if (asking) asking.stop();
    await servers.stop();
    await feeds.stop();
    await app.close();
  });
  process.stdout.write(`Verbatim answers Discord at ${endpoint.url}\n`);
}

/** What is done where Discord tells that the bot came to a server. */
function hearEvents(
  token: string,
  app: App,
  { discordApi: api }: Config,
  servers: ServerWatch,
  { heard }: Metrics,
  log: ReturnType<typeof createLog>,
) {
  const greet = greetJoined({ token, api, greeting: createGreeter(app), wait: setTimeout, log });
  const joined = async (told: Joined): Promise<void> => {
    await servers.joined(told.server);
    await greet(told);
  };
  return { joined, heard };
}

await runEntry(serve);
