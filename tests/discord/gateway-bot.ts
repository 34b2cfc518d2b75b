import { InteractionType } from "discord-api-types/v10";
import { createGreeter } from "#app/create-greeter.ts";
import { loadCommands } from "#app/load-commands.ts";
import { heading } from "#interactions/block.ts";
import type { Command } from "#interactions/command.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { type Gateway, startGateway } from "#surfaces/gateway/start-gateway.ts";
import { generatedStory } from "../helpers/generated-story.ts";
import type { Interaction } from "./interaction-payload.ts";
import { type SentRequest, type StrictDiscord, startStrictDiscord } from "./strict-discord.ts";
import { type TestBot, testBot } from "./test-bot.ts";

/** The bot on a Discord that is not ours, by an unmodified discord.js client. */
export interface GatewayBot extends OwnBot {
  readonly discord: StrictDiscord;
  readonly gateway: Gateway;
  /** What the gateway told of servers: `joined 1`, `left 2`. */
  readonly heard: readonly string[];
  /** What the gateway logged. */
  readonly logged: { readonly fields: object; readonly message: string }[];
  /** Logs the same bot in once more. */
  readonly start: (token?: string) => Promise<Gateway>;
  /** Sends an interaction and returns the first answer that Discord took. */
  readonly answerTo: (interaction: Interaction) => Promise<SentRequest>;
  /** Lets a clock go on, in ms: that of Discord's deadlines, or the bot's. */
  readonly pass: (whose: "discord" | "bot", time: number) => void;
  readonly stop: () => Promise<void>;
}

export const STORY = generatedStory({
  quotations: 30,
  names: ["Mara Quist", "Ole Brandt"],
  sentences: ["We will not sell the ferry to anybody", "Nobody told me about the bridge"],
  titles: ["Ferry stays with the town"],
  urls: ["https://news.example/ferry"],
});

/** The bot with commands that can be held. */
export interface OwnBot {
  readonly bot: TestBot;
  readonly commands: readonly Command[];
  /** How many commands are held now. */
  readonly waiting: () => number;
  /** Lets the commands `held` and `held-later` go on, once each. */
  readonly release: () => void;
}

export async function ownBot(): Promise<OwnBot> {
  const releases: (() => void)[] = [];
  const wait = () => new Promise<void>((go) => void releases.push(go));
  const commands = [...(await loadCommands()), ...ownCommands(wait)];
  return {
    bot: await testBot(STORY, { commands }),
    commands,
    waiting: () => releases.length,
    release: () => {
      for (const go of releases.splice(0)) go();
    },
  };
}

export async function startGatewayBot(): Promise<GatewayBot> {
  const own = await ownBot();
  const { bot, commands } = own;
  const passed = { discord: 0, bot: 0 };
  const discord = await startStrictDiscord(() => passed.discord);
  const logged: GatewayBot["logged"] = [];
  const heard: string[] = [];
  const keep = (fields: object, message: string) => void logged.push({ fields, message });
  const start = (token = discord.token) =>
    startGateway({
      token,
      api: discord.api,
      respond: bot.respond,
      commandBodies: commandBodies(commands),
      log: { info: () => {}, warn: keep, error: keep },
      now: () => Date.now() + passed.bot,
      greeting: createGreeter({ commands, findIndex: async () => bot.index }),
      servers: {
        left: async (id) => void heard.push(`left ${id}`),
        joined: async (id) => void heard.push(`joined ${id}`),
        present: async ({ servers }) => void heard.push(`present ${servers.join(" ")}`),
        usedOn: async () => {},
      },
    });
  const gateway = await start();
  return {
    ...own,
    discord,
    heard,
    gateway,
    logged,
    start,
    answerTo: async (interaction) => {
      const id = await discord.interact(interaction);
      return discord.until(({ path }) => path.startsWith(`/interactions/${id}/`));
    },
    pass: (whose, time) => {
      passed[whose] += time;
    },
    stop: async () => {
      await gateway.stop();
      await discord.stop();
    },
  };
}

export const string = (name: string, value: string) => ({ name, type: 3, value });

export function slash(
  name: string,
  options: readonly object[] = [],
  context: Interaction["context"] = "server",
): Interaction {
  return {
    type: InteractionType.ApplicationCommand,
    data: { id: "1", type: 1, name, options },
    context,
  };
}

export function button(custom_id: string, message: object): Interaction {
  return {
    type: InteractionType.MessageComponent,
    data: { custom_id, component_type: 2 },
    message,
  };
}

/** Commands that play what the others seldom do. */
function ownCommands(wait: () => Promise<void>): readonly Command[] {
  const done = { tone: "answer", blocks: [heading("Done at last")] } as const;
  const own = (name: string, run: () => Promise<typeof done>, slow = false) =>
    defineCommand({
      name,
      words: () => ({ name, description: `Plays ${name}`, options: {} }),
      options: {},
      examples: () => [],
      slow,
      run,
    });
  return [
    own("slow", async () => done, true),
    own("held", () => wait().then(() => done)),
    own("held-later", () => wait().then(() => done), true),
    own("broken", () => {
      throw new TypeError("a secret detail");
    }),
    own("broken-later", () => Promise.reject(new TypeError("a secret detail")), true),
  ];
}
