import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Status } from "discord.js";
import { z } from "zod";
import type { Log } from "#interactions/log.ts";
import type { Respond } from "#presenters/discord/create-responder.ts";
import type { ShardState } from "#presenters/discord/shard-state.ts";
import { createUnderWay, type UnderWay } from "../rest/create-under-way.ts";
import { restOptions } from "../rest/rest-options.ts";
import { answerInteraction } from "./answer-interaction.ts";
import { type Greeting, greetServers } from "./greet-servers.ts";
import { hearOfServers, type ServerListener } from "./hear-of-servers.ts";
import { reasonOf } from "./reason-of.ts";
import { registerCommands } from "./register-commands.ts";
import { WatchedShards } from "./watched-shards.ts";

export interface GatewayParts {
  readonly token: string;
  readonly respond: Respond;
  /** What Discord is to know of the commands. */
  readonly commandBodies: readonly object[];
  readonly servers: ServerListener;
  readonly greeting: Greeting;
  readonly log: Log;
  /** Where Discord's REST interface is; null is Discord. */
  readonly api: string | null;
  /** Milliseconds of a clock that never jumps. */
  readonly now: () => number;
}

export interface Gateway {
  /** The bot's name on Discord. */
  readonly name: string;
  /** The page where somebody adds the bot to a server. */
  readonly invitation: string;
  readonly shards: () => readonly ShardState[];
  /** Leaves Discord once the answers under way are sent. */
  readonly stop: () => Promise<void>;
}

/** Discord asks for a heartbeat each 41.25 s; ten seconds more without an answer, and it is gone. In ms. */
const LONGEST_SILENCE = 52_000;
const LOOK_EVERY = 1_000;

/** The bot answers interactions, which needs no permission. */
const INVITATION = "https://discord.com/oauth2/authorize";

/**
 * Puts the bot on Discord: logs in without any privileged intent, registers the commands when they
 * changed and answers interactions until stopped. A connection that goes silent is opened anew.
 * @throws Error when the token is refused or Discord cannot be reached.
 */
export async function startGateway(parts: GatewayParts): Promise<Gateway> {
  const { commandBodies, log, token } = parts;
  const { client, watched } = createClient(parts);
  const underWay = answering(client, parts);
  hearOfServers(client, parts.servers);
  greetServers(client, parts.greeting, log);
  const watch = setInterval(() => {
    for (const shard of watched().flatMap((each) => each.cutSilent(LONGEST_SILENCE))) {
      log.warn({ shard }, "Discord's gateway is silent; connecting anew");
    }
  }, LOOK_EVERY);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    const { application, user } = await ready;
    // Without it the commands of the last start still work, so it does not stop this one.
    await registerCommands(application.id, commandBodies, client.rest, log).catch((error) =>
      log.error({ err: error }, "Cannot register the commands"),
    );
    return {
      name: user.username,
      invitation: `${INVITATION}?client_id=${application.id}&scope=bot+applications.commands&permissions=0`,
      shards: () => shardStates(client, watched()),
      stop: () => stop(client, underWay, watch),
    };
  } catch (error) {
    clearInterval(watch);
    await client.destroy();
    throw new Error(`Cannot log in to Discord: ${reasonOf(error)}`, { cause: error });
  }
}

/** The client, and the shards it opens once it logs in. */
function createClient({ api, log, now }: GatewayParts) {
  const made: WatchedShards[] = [];
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: restOptions(api),
    ws: {
      buildStrategy: (manager) => {
        const shards = new WatchedShards(manager, now);
        made.push(shards);
        return shards;
      },
    },
  });
  leaveInteractionsAlone(client);
  client.on(Events.Error, (error) => log.error({ err: error }, "Discord's gateway has a problem"));
  client.on(Events.Warn, (message) => log.warn({ message }, "Discord's gateway warns"));
  return { client, watched: (): readonly WatchedShards[] => made };
}

/**
 * Interactions are read here as they come (`answering`). discord.js would make an object of each too,
 * which nobody reads, and the process would end at one that it does not know the shape of. It has
 * no setting for that, so what it would do is taken out.
 */
function leaveInteractionsAlone(client: Client): void {
  const actions: unknown = Reflect.get(client, "actions");
  const action = z.object({ InteractionCreate: z.custom<object>() }).safeParse(actions);
  if (action.success) Reflect.set(action.data.InteractionCreate, "handle", () => undefined);
}

function answering(client: Client, { respond, log }: GatewayParts): UnderWay {
  const underWay = createUnderWay();
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: unknown) => {
    underWay.add(answerInteraction(interaction, respond, client.rest, log));
  });
  return underWay;
}

function shardStates(client: Client, watched: readonly WatchedShards[]): readonly ShardState[] {
  return watched.flatMap((each) =>
    client.ws.shards.map(({ id, status }) => ({
      shard: id,
      isConnected: status === Status.Ready,
      heartbeatAge: each.silenceOf(id) / 1000,
      servers: client.guilds.cache.filter(({ shardId }) => shardId === id).size,
    })),
  );
}

async function stop(client: Client, underWay: UnderWay, watch: NodeJS.Timeout): Promise<void> {
  client.ws.removeAllListeners(GatewayDispatchEvents.InteractionCreate);
  clearInterval(watch);
  await underWay.settled();
  await client.destroy();
}
