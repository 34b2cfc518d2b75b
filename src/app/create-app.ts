import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Command } from "#interactions/command.ts";
import { createDispatcher, type Dispatcher } from "#interactions/create-dispatcher.ts";
import type { Desk } from "#interactions/desk.ts";
import type { Scope } from "#interactions/request.ts";
import { createResponder, type Respond } from "#presenters/discord/create-responder.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { Config } from "./config.ts";
import { drawPicture } from "./draw-picture.ts";
import { loadCommands } from "./load-commands.ts";
import { type LoadedStories, loadStories } from "./load-stories.ts";
import type { Log } from "./log.ts";

/** Verbatim with its stories loaded, ready for any surface. */
export interface App {
  readonly commands: readonly Command[];
  readonly dispatcher: Dispatcher;
  /** Discord's raw interaction in, Discord's raw response out. */
  readonly respond: Respond;
  readonly stories: LoadedStories;
  /** The index of the story asked for, or null when there is no such story. */
  readonly findIndex: (story: string | null) => StoryIndex | null;
}

/** How long an answer may take before Discord is told that it comes later; Discord waits 3 s. In ms. */
const PATIENCE = 1000;

/** Loads the stories and the commands and wires them together. Article failures are logged. */
export async function createApp(config: Config, log: Log): Promise<App> {
  const [commands, stories] = await Promise.all([
    loadCommands(),
    loadStories(config.storiesFolder),
  ]);
  for (const { story, message } of stories.failures) log.warn({ story }, message);
  const findIndex = storyFinder(stories, config.story);
  const dispatcher = createDispatcher({
    commands,
    findIndex: async ({ story }: Scope) => findIndex(story),
    openDesk: () => noDesk,
    log,
    newFaultId: () => randomUUID().slice(0, 8),
  });
  const respond = createResponder({
    dispatcher,
    commands,
    drawPicture,
    patience,
  });
  return { commands, dispatcher, respond, stories, findIndex };
}

async function notKept(): Promise<never> {
  throw new Error("Cannot keep the record: no library is open");
}

const noDesk: Desk = { corrections: { list: notKept, make: notKept, undo: notKept } };

function storyFinder({ indexes }: LoadedStories, chosen: string | null): App["findIndex"] {
  const [first = ""] = indexes.keys();
  if (chosen !== null && !indexes.has(chosen)) {
    throw new Error(
      `Cannot answer from story “${chosen}” (STORY): there are ${[...indexes.keys()].join(", ")}`,
    );
  }
  return (story) => indexes.get(story ?? chosen ?? first) ?? null;
}

async function patience(signal: AbortSignal): Promise<void> {
  // The wait is cut short when the answer is there first.
  await setTimeout(PATIENCE, undefined, { signal, ref: false }).catch(() => undefined);
}
