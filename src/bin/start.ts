import { readConfig } from "#app/config.ts";
import { createApp } from "#app/create-app.ts";
import { exampleLines } from "#app/example-lines.ts";
import { followFeeds } from "#app/feeds/follow-feeds.ts";
import { createLog } from "#app/log.ts";
import { watchServers } from "#app/watch-servers.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { sendMessage } from "#surfaces/gateway/send-message.ts";
import { createPlayground } from "#surfaces/playground/create-playground.ts";
import { servePlayground } from "#surfaces/playground/serve-playground.ts";

/** Starts the playground, and Discord's gateway too when there is a token, until told to stop. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const app = await createApp(config, log);
  const commands = commandBodies(app.commands);
  const index = await app.findIndex({ guild: null, story: null });
  app.watch();
  let tried: readonly string[] | null = null;
  const examples = () => {
    tried ??= index === null ? [] : exampleLines(app, index);
    return tried;
  };
  const playground = await servePlayground(
    createPlayground({
      respond: app.respond,
      commands,
      examples,
      ...(index && { story: index.story.info.title }),
    }),
    config.port,
  );
  process.stdout.write(`Verbatim answers at ${playground.url}\n`);
  // Trying the examples builds the indexes, for which the first to ask would otherwise wait.
  setImmediate(examples);
  const servers = watchServers(app.library.servers, () => new Date(), log);
  const { discordToken } = config;
  const send = discordToken === null ? null : sendMessage(discordToken);
  const feeds = followFeeds(app, config, log, send);
  const stops = [playground.close, feeds.stop, app.close, servers.stop];
  whenTold(() => Promise.all(stops.map((stop) => stop())));
  if (config.discordToken === null) {
    process.stdout.write("Not on Discord: DISCORD_TOKEN is not set (see .env.example)\n");
    return;
  }
  // Discord's client takes longer to load than all the rest; the playground need not wait for it.
  const { startGateway } = await import("#surfaces/gateway/start-gateway.ts");
  const gateway = await startGateway({
    token: config.discordToken,
    respond: app.respond,
    commandBodies: commands,
    servers,
    log,
  });
  stops.push(gateway.stop);
  process.stdout.write(`Verbatim answers on Discord as ${gateway.name}\n`);
}

/** Stops once on SIGINT or SIGTERM; a second signal ends the process at once. */
function whenTold(stop: () => Promise<unknown>): void {
  const end = () => {
    process.off("SIGINT", end).off("SIGTERM", end);
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGINT", end).on("SIGTERM", end);
}

await start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
