/** `npm run deploy [-- --guild ID | --global] [--clear]`: tells Discord of the commands, or takes them back. */
import { readConfig } from "#app/config.ts";
import { loadCommands } from "#app/load-commands.ts";
import { createLog } from "#app/log.ts";
import { runEntry } from "#app/run-entry.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { deployCommands } from "#surfaces/gateway/deploy-commands.ts";
import { flagText, readFlags } from "#surfaces/terminal/read-flags.ts";

async function deploy(): Promise<void> {
  const { values } = readFlags("deploy", process.argv.slice(2), {
    guild: { type: "string" },
    global: { type: "boolean" },
    clear: { type: "boolean" },
  });
  const guild = flagText(values.guild);
  if (guild !== null && values.global === true) {
    throw new Error("Cannot deploy: choose --guild ID or --global, not both");
  }
  if (guild !== null && !/^\d{15,21}$/.test(guild)) {
    throw new Error(`Cannot deploy: “${guild}” is no server id (15 to 21 digits)`);
  }
  const { discordToken, discordApi, logLevel } = readConfig(process.env);
  if (discordToken === null) throw new Error("Cannot deploy: DISCORD_TOKEN is not set");
  const said = await deployCommands({
    token: discordToken,
    api: discordApi,
    guild,
    bodies: values.clear === true ? [] : commandBodies(await loadCommands()),
    log: createLog(logLevel),
  });
  process.stdout.write(`${said}\n`);
}

await runEntry(deploy);
