import { setTimeout } from "node:timers/promises";
import { readConfig } from "#app/config.ts";
import { type App, createApp } from "#app/create-app.ts";
import { createGreeter } from "#app/create-greeter.ts";
import { exampleLines } from "#app/example-lines.ts";
import { followFeeds } from "#app/feeds/follow-feeds.ts";
import { readHealth } from "#app/health.ts";
import { createLog } from "#app/log.ts";
import { createMetrics, type Metrics } from "#app/metrics.ts";
import { recordedStories } from "#app/record/recorded-stories.ts";
import { runEntry } from "#app/run-entry.ts";
import { steadyNow } from "#app/steady-now.ts";
import { inTurns } from "#app/stories/create-turns.ts";
import { watchServers } from "#app/watch-servers.ts";
import { whenTold } from "#app/when-told.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import type { ShardState } from "#presenters/discord/shard-state.ts";
import { operatorPages } from "#surfaces/http/operator-pages.ts";
import { createPlayground } from "#surfaces/playground/create-playground.ts";
import { servePlayground } from "#surfaces/playground/serve-playground.ts";
import { createRecord } from "#surfaces/record/create-record.ts";
import { mayWriteIn } from "#surfaces/rest/may-write-in.ts";
import { sendMessage } from "#surfaces/rest/send-message.ts";

/** How long the start waits for the story that is answered from; in ms. */
const LONGEST_WAIT = 1000;

/** How long after a story is there its examples are tried; in ms. */
const LATER = 1000;

type Shards = () => readonly ShardState[] | null;

/** Starts the playground, and Discord's gateway too when there is a token, until told to stop. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  if (config.shards !== null && config.discordToken !== null) {
    const { runShards } = await import("./run-shards.ts");
    return runShards(config, config.discordToken, config.shards);
  }
  const metrics = createMetrics();
  const log = createLog(config.logLevel, metrics.logged);
  const mayWrite = mayWriteIn(config.discordToken, config.discordApi);
  const app = await createApp(config, log, metrics, undefined, mayWrite);
  app.watch();
  let shards: Shards = () => (config.discordToken === null ? null : []);
  const playground = await openPlayground(app, metrics, config.port, () => shards());
  const servers = watchServers(app.library.servers, () => new Date(), log);
  const { discordToken } = config;
  const send = discordToken === null ? null : sendMessage(discordToken, config.discordApi);
  const feeds = followFeeds(app, config, log, send);
  const stops = [playground.close, feeds.stop, servers.stop, app.close];
  // In this order, as what is under way may still need the record.
  whenTold(async () => {
    for (const stop of stops) await stop();
  });
  if (discordToken === null) {
    process.stdout.write("Not on Discord: DISCORD_TOKEN is not set (see .env.example)\n");
    return;
  }
  // Discord's client takes longer to load than all the rest; the playground need not wait for it.
  const { startGateway } = await import("#surfaces/gateway/start-gateway.ts");
  const gateway = await startGateway({
    token: discordToken,
    respond: app.respond,
    commandBodies: commandBodies(app.commands),
    servers,
    greeting: createGreeter(app),
    log,
    api: config.discordApi,
    now: steadyNow,
  });
  stops.unshift(gateway.stop);
  shards = gateway.shards;
  metrics.watchGateway(gateway.shards);
  process.stdout.write(`Verbatim answers on Discord as ${gateway.name}\n`);
  process.stdout.write(`Invite it to a server: ${gateway.invitation}\n`);
}

/** The playground, and beside it the operator's pages. */
async function openPlayground(app: App, metrics: Metrics, port: number, shards: Shards) {
  const loading = app.findIndex({ guild: null, story: null });
  // Nobody need wait for the last article of a large story: who asks meanwhile is answered then.
  let index = await Promise.race([loading, setTimeout(LONGEST_WAIT, null, { ref: false })]);
  let tried: readonly string[] | null = null;
  const examples = () => {
    if (index !== null) tried ??= exampleLines(app, index);
    return tried ?? [];
  };
  const pages = operatorPages({
    health: async () => ({ ...(await readHealth(app, shards())) }),
    metrics: metrics.text,
  });
  const playground = await servePlayground(
    createPlayground({
      respond: app.respond,
      commands: commandBodies(app.commands),
      examples,
      pages: [pages, createRecord(recordedStories(app))],
      ...(index && { story: index.story.info.title }),
    }),
    port,
  );
  process.stdout.write(`Verbatim answers at ${playground.url}\n`);
  void loading.then(async (found) => {
    index = found;
    // Trying the examples takes all the indexes: by then the first answer has gone out.
    await setTimeout(LATER, null, { ref: false });
    if (found !== null) await inTurns(found.makeReady());
    examples();
  });
  return playground;
}

await runEntry(start);
