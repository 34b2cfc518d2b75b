/** One shard of the bot, in a process that `npm start` runs where SHARDS is set. */
import { readConfig } from "#app/config.ts";
import { createApp } from "#app/create-app.ts";
import { createGreeter } from "#app/create-greeter.ts";
import { exampleLines } from "#app/example-lines.ts";
import { createLog } from "#app/log.ts";
import { createMetrics } from "#app/metrics.ts";
import { runEntry } from "#app/run-entry.ts";
import { steadyNow } from "#app/steady-now.ts";
import { watchServers } from "#app/watch-servers.ts";
import { whenTold } from "#app/when-told.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import type { ShardReport } from "#surfaces/gateway/shard-report.ts";
import { startGateway } from "#surfaces/gateway/start-gateway.ts";
import { LOOK_EVERY } from "#surfaces/gateway/watch-processes.ts";
import { mayWriteIn } from "#surfaces/rest/may-write-in.ts";

async function shard(): Promise<void> {
  const config = readConfig(process.env);
  if (config.discordToken === null) throw new Error("Cannot start a shard: there is no token");
  const metrics = createMetrics();
  const log = createLog(config.logLevel, metrics.logged);
  const mayWrite = mayWriteIn(config.discordToken, config.discordApi);
  const app = await createApp(config, log, metrics, undefined, mayWrite);
  app.watch();
  const index = await app.findIndex({ guild: null, story: null });
  if (index !== null) exampleLines(app, index);
  const servers = watchServers(app.library.servers, () => new Date(), log);
  const gateway = await startGateway({
    token: config.discordToken,
    respond: app.respond,
    commandBodies: commandBodies(app.commands),
    servers,
    greeting: createGreeter(app),
    log,
    api: config.discordApi,
    now: steadyNow,
  });
  const report = async () => {
    const told: ShardReport = {
      report: { states: [...gateway.shards()], metrics: await metrics.json() },
    };
    process.send?.(told);
  };
  await report();
  setInterval(report, LOOK_EVERY);
  whenTold(async () => {
    await gateway.stop();
    await servers.stop();
    await app.close();
  });
}

await runEntry(shard);
