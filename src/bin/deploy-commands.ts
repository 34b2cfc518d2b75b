/** `npm run deploy [-- --guild ID | --global] [--clear]`: tells Discord of the commands, or takes them back. */
import { parseArgs } from "node:util";
import { readConfig } from "#app/config.ts";
import { loadCommands } from "#app/load-commands.ts";
import { createLog } from "#app/log.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { deployCommands } from "#surfaces/gateway/deploy-commands.ts";

async function deploy(): Promise<void> {
  const { values } = parseArgs({
    options: {
      guild: { type: "string" },
      global: { type: "boolean", default: false },
      clear: { type: "boolean", default: false },
    },
  });
  if (values.guild !== undefined && values.global) {
    throw new Error("Cannot deploy: choose --guild ID or --global, not both");
  }
  if (values.guild !== undefined && !/^\d{15,21}$/.test(values.guild)) {
    throw new Error(`Cannot deploy: “${values.guild}” is no server id (15 to 21 digits)`);
  }
  const { discordToken, logLevel } = readConfig(process.env);
  if (discordToken === null) throw new Error("Cannot deploy: DISCORD_TOKEN is not set");
  const said = await deployCommands({
    token: discordToken,
    guild: values.guild ?? null,
    bodies: values.clear ? [] : commandBodies(await loadCommands()),
    log: createLog(logLevel),
  });
  process.stdout.write(`${said}\n`);
}

await deploy().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
