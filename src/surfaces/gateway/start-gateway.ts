import { Client, Events, GatewayDispatchEvents, GatewayIntentBits } from "discord.js";
import type { Log } from "#interactions/log.ts";
import type { Respond } from "#presenters/discord/create-responder.ts";
import { answerInteraction } from "./answer-interaction.ts";
import { hearOfServers, type ServerListener } from "./hear-of-servers.ts";
import { reasonOf } from "./reason-of.ts";
import { registerCommands } from "./register-commands.ts";

export interface GatewayParts {
  readonly token: string;
  readonly respond: Respond;
  /** What Discord is to know of the commands. */
  readonly commandBodies: readonly object[];
  readonly servers: ServerListener;
  readonly log: Log;
  /** Where Discord's REST interface is, for tests; without it, Discord itself. */
  readonly api?: string;
}

export interface Gateway {
  /** The bot's name on Discord. */
  readonly name: string;
  /** Leaves Discord once the answers under way are sent. */
  readonly stop: () => Promise<void>;
}

/**
 * Puts the bot on Discord: logs in without any privileged intent, registers the commands when they
 * changed and answers interactions until stopped.
 * @throws Error when the token is refused or Discord cannot be reached.
 */
export async function startGateway(parts: GatewayParts): Promise<Gateway> {
  const { api, commandBodies, log, respond, servers, token } = parts;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...(api !== undefined && { rest: { api } }),
  });
  const underWay = new Set<Promise<void>>();
  client.on(Events.Error, (error) => log.error({ err: error }, "Discord's gateway has a problem"));
  client.on(Events.Warn, (message) => log.warn({ message }, "Discord's gateway warns"));
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: unknown) => {
    const work = answerInteraction(interaction, respond, client.rest, log);
    underWay.add(work);
    work.finally(() => underWay.delete(work));
  });
  hearOfServers(client, servers);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    const { application, user } = await ready;
    // Without it the commands of the last start still work, so it does not stop this one.
    await registerCommands(application.id, commandBodies, client.rest, log).catch((error) =>
      log.error({ err: error }, "Cannot register the commands"),
    );
    return { name: user.username, stop: () => stop(client, underWay) };
  } catch (error) {
    await client.destroy();
    throw new Error(`Cannot log in to Discord: ${reasonOf(error)}`, { cause: error });
  }
}

async function stop(client: Client, underWay: ReadonlySet<Promise<void>>): Promise<void> {
  client.ws.removeAllListeners(GatewayDispatchEvents.InteractionCreate);
  await Promise.all(underWay);
  await client.destroy();
}
