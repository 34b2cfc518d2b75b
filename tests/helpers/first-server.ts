import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#app/config.ts";
import { type App, createApp } from "#app/create-app.ts";
import { createLog } from "#app/log.ts";
import { articleKey } from "#interactions/article-key.ts";
import type { SlashCommand } from "#interactions/command.ts";
import type { Log } from "#interactions/log.ts";
import { personKey } from "#interactions/person-key.ts";
import { createResponder, type Respond } from "#presenters/discord/create-responder.ts";
import { encodeAction } from "#presenters/discord/encode-action.ts";
import { asModerator, CHANNEL, GUILD, slash } from "../discord/interactions.ts";
import { customIds } from "../discord/outcome-problems.ts";
import { webOfOneFeed } from "./web-of-one-feed.ts";

const FEED = "https://zanzibold.example/Quorvane";

/** Words of the first server that nobody types elsewhere, so that seeing one there is a leak. */
export const SECRETS = ["Quorvane", "Quorlix", "Opened at last", "777777777777777777"];

/** A bot whose first server (`GUILD`) keeps a story, corrections, a feed and settings of its own. */
export interface FirstServer {
  readonly app: App;
  readonly respond: Respond;
  readonly storyId: string;
  /** Keys of what it keeps, as a curious person might have them. */
  readonly keys: readonly string[];
  /** Every button and choice that it is shown, and those that could be made of its keys. */
  readonly states: readonly string[];
  /** What it keeps, to see that nothing of it was changed from elsewhere. */
  readonly kept: () => Promise<object>;
  readonly close: () => Promise<void>;
}

export interface FirstServerParts {
  /** The database of all servers; null is a file of its own. */
  readonly databaseUrl?: string | null;
  readonly log?: Log;
}

export async function openFirstServer({
  databaseUrl = null,
  log = createLog("silent"),
}: FirstServerParts = {}): Promise<FirstServer> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-apart-"));
  writeStory(join(folder, "stories/harbour"));
  const set = { STORIES: join(folder, "stories"), DATABASE_FILE: join(folder, "verbatim.db") };
  const place = databaseUrl === null ? set : { ...set, DATABASE_URL: databaseUrl };
  const config = readConfig(place, join(folder, "none.env"));
  const app = await createApp(config, log, null, webOfOneFeed(FEED));
  app.watch();
  const respond = responderOf(app);
  const storyId = await fill(app, respond);
  const keys = await keysOf(app, storyId);
  const states = await statesOf(app, respond, { storyId, keys });
  await app.library.settings.change(GUILD, { announceChannel: CHANNEL });
  return {
    app,
    respond,
    storyId,
    keys,
    states,
    kept: () => keptIn(app, storyId),
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function writeStory(folder: string): void {
  const article =
    "---\ndate: 2024-05-01\ntitle: The harbour vote\n---\n\n“We closed the gate,” Ada Quill told the council on Monday.\n";
  mkdirSync(join(folder, "articles"), { recursive: true });
  writeFileSync(join(folder, "story.json"), '{"title": "The harbour"}');
  writeFileSync(join(folder, "articles/vote.md"), article);
}

function responderOf({ commands, dispatcher }: App): Respond {
  return createResponder({
    commands,
    dispatcher,
    // What a picture would show is compared as data.
    drawPicture: async (picture) => ({ png: new Uint8Array(), alt: JSON.stringify(picture) }),
    patience: () => () => {},
    cooldown: async () => 0,
  });
}

/** Returns the id of the story that the server makes. */
async function fill(app: App, respond: Respond): Promise<string> {
  const moderate = async (name: string, options: Record<string, string>): Promise<void> => {
    await (await respond(asModerator(slash(name, options)))).followUp;
  };
  const harbour = await app.findIndex({ guild: null, story: "harbour" });
  const quotation = `#${harbour?.story.quotations[0]?.id}`;
  await moderate("correct quotation", { quotation, speaker: "Quorlix Zanzibold" });
  await moderate("settings story", { new: "Old pier, Quorvane" });
  const text =
    "Quorlix Zanzibold, the mayor of Quorvane, opened the Quorvane pier on 4 May 2019. “The Quorvane pier is ours, and Quorvane will keep it,” Quorlix Zanzibold said on Monday.";
  await moderate("articles add", { text, title: "Opened at last", date: "2023-03-02" });
  const { story = "" } = await app.library.settings.read(GUILD);
  const held = await app.findIndex({ guild: GUILD, story });
  const own = `#${held?.story.quotations[0]?.id}`;
  await moderate("correct quotation", { quotation: own, date: "2023-03-01" });
  await moderate("articles follow", { feed: FEED });
  return story ?? "";
}

async function keysOf(app: App, storyId: string): Promise<readonly string[]> {
  const held = (await app.findIndex({ guild: GUILD, story: storyId }))?.story;
  if (held === undefined) throw new Error("the first server has no story");
  const article = held.articles[0]!.article;
  return [
    storyId,
    "Zanzibold",
    "pier is ours",
    "who opened the pier?",
    article.id,
    articleKey(article),
    personKey(held.people[0]!),
    `#${held.quotations[0]?.id}`,
    `#${held.events[0]?.id}`,
    "1",
    "2",
    "2019",
    "2023",
  ];
}

/** The commands one types, those that change what the others answer from last. */
export function typedCommands({ commands }: App): readonly SlashCommand[] {
  return commands
    .filter((each): each is SlashCommand => each.kind === "slash")
    .toSorted(
      (a, b) => Number(a.name.startsWith("settings")) - Number(b.name.startsWith("settings")),
    );
}

async function statesOf(
  app: App,
  respond: Respond,
  { storyId, keys }: Pick<FirstServer, "storyId" | "keys">,
): Promise<readonly string[]> {
  const shown = new Set<string>();
  for (const command of typedCommands(app)) {
    if (command.name === "settings forget" || command.name.startsWith("articles remove")) continue;
    for (const options of [
      {},
      { person: "Zanzibold" },
      { words: "pier is ours" },
      { quotation: "pier is ours" },
    ]) {
      const known = Object.fromEntries(
        Object.entries(options).filter(([name]) => name in command.options),
      );
      const outcome = await respond(asModerator(slash(command.name, known)));
      for (const id of await customIds(outcome)) shown.add(id);
    }
  }
  const forged = typedCommands(app).flatMap((command) =>
    Object.keys(command.options).flatMap((option) =>
      keys.flatMap((key) =>
        [null, storyId].flatMap((story) => {
          const action = { command: command.name, options: { [option]: key }, page: 0, story };
          return encodeAction({ ...action, place: "aside" }, app.commands) ?? [];
        }),
      ),
    ),
  );
  return [...shown, ...forged];
}

async function keptIn({ library }: App, storyId: string): Promise<object> {
  const { articles, corrections, feeds, settings, stories } = library;
  return {
    settings: await settings.read(GUILD),
    stories: (await stories.visibleTo(GUILD)).filter(({ server }) => server === GUILD),
    articles: await articles.read(storyId),
    corrections: [
      ...(await corrections.list(storyId, GUILD)),
      ...(await corrections.list("harbour", GUILD)),
    ],
    feeds: await feeds.list(GUILD),
  };
}
