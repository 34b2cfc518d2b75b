import { createDeskOpener } from "#app/desk/create-desk-opener.ts";
import { loadCommands } from "#app/load-commands.ts";
import type { Command } from "#interactions/command.ts";
import { createDispatcher, type Dispatcher } from "#interactions/create-dispatcher.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { createResponder, type Respond } from "#presenters/discord/create-responder.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import type { Story } from "#story/story.ts";

/** The bot over one story, with what it logs kept. */
export interface TestBot {
  readonly commands: readonly Command[];
  readonly index: StoryIndex;
  readonly dispatcher: Dispatcher;
  readonly respond: Respond;
  readonly logged: { readonly fields: object; readonly message: string }[];
}

export async function testBot(
  story: Story,
  {
    commands,
    patience = never,
    library: given,
    findIndex,
  }: {
    commands?: readonly Command[];
    patience?: () => Promise<void>;
    library?: Library;
    findIndex?: () => Promise<StoryIndex>;
  } = {},
): Promise<TestBot> {
  const library = given ?? (await openLibrary(IN_MEMORY, () => new Date("2026-03-01T12:00:00Z")));
  const all = commands ?? (await loadCommands());
  const index = createStoryIndex(story);
  const logged: { fields: object; message: string }[] = [];
  const keep = (fields: object, message: string) => void logged.push({ fields, message });
  const dispatcher = createDispatcher({
    commands: all,
    findIndex: findIndex ?? (async () => index),
    openDesk: createDeskOpener(library),
    log: { info: keep, warn: keep, error: keep },
    newFaultId: () => `fault-${logged.length}`,
  });
  const drawPicture = async () => ({ png: new Uint8Array([137, 80, 78, 71]), alt: "A picture" });
  const respond = createResponder({ dispatcher, commands: all, drawPicture, patience });
  return { commands: all, index, dispatcher, respond, logged };
}

const IN_MEMORY = { databaseUrl: null, databaseFile: ":memory:" };

/** Nothing is ever so slow that Discord must wait. */
function never(): Promise<void> {
  return new Promise(() => {});
}
