import { createDeskOpener } from "#app/desk/create-desk-opener.ts";
import { visibleStories } from "#app/desk/create-settings-desk.ts";
import { loadCommands } from "#app/load-commands.ts";
import { createIntake } from "#intake/create-intake.ts";
import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";
import type { Command } from "#interactions/command.ts";
import { createDispatcher, type Dispatcher } from "#interactions/create-dispatcher.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import {
  createResponder,
  type Respond,
  type ResponderParts,
} from "#presenters/discord/create-responder.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import type { Story } from "#story/story.ts";

/** The bot over one story, with what it logs kept. */
export interface TestBot {
  readonly library: Library;
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
    patience = () => () => {},
    library: given,
    findIndex,
    cooldown = async () => 0,
    fetch = noFetch,
  }: {
    commands?: readonly Command[];
    patience?: ResponderParts["patience"];
    cooldown?: ResponderParts["cooldown"];
    library?: Library;
    findIndex?: () => Promise<StoryIndex>;
    fetch?: Fetcher;
  } = {},
): Promise<TestBot> {
  const library = given ?? (await openLibrary(IN_MEMORY, outside.now));
  const all = commands ?? (await loadCommands());
  const index = createStoryIndex(story);
  const inFolder = async () => [];
  const intake = createIntake({ articles: library.articles, inFolder, fetch });
  const listPublic = async () => [story.info];
  const logged: { fields: object; message: string }[] = [];
  const keep = (fields: object, message: string) => void logged.push({ fields, message });
  const log = { info: keep, warn: keep, error: keep };
  const dispatcher = createDispatcher({
    commands: all,
    findIndex: findIndex ?? (async () => index),
    openDesk: createDeskOpener({ library, log, listPublic, intake, ...outside }),
    listStories: ({ guild }) => visibleStories(guild, { library, listPublic }),
    chosenLocale: async () => null,
    log,
    newFaultId: () => `fault-${logged.length}`,
  });
  const drawPicture = async () => ({ png: new Uint8Array([137, 80, 78, 71]), alt: "A picture" });
  const respond = createResponder({
    dispatcher,
    commands: all,
    drawPicture,
    patience,
    cooldown,
  });
  return { library, commands: all, index, dispatcher, respond, logged };
}

const NOW = new Date("2026-03-01T12:00:00Z");

/** What lies beyond the library: files that are attached, the clock, chance. */
const outside = {
  fetchFile: async ({ name }: { readonly name: string }) => {
    const bytes = new TextEncoder().encode("date 2024-05-01 A file\n\nThe pier was painted.");
    return { name, bytes };
  },
  settingsWritten: async () => {},
  canAnnounce: true,
  mayWriteIn: async () => true,
  storyWritten: async () => {},
  makeStory: async () => {},
  findFeed: async (url: string) => url,
  now: () => NOW,
  newKey: () => "k1",
};

async function noFetch(link: string): Promise<never> {
  throw new CannotFetch(link, ({ unreachable }) => unreachable);
}

const IN_MEMORY = { databaseUrl: null, databaseFile: ":memory:" };
