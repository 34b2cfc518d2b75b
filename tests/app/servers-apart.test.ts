import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readConfig } from "#app/config.ts";
import { type App, createApp } from "#app/create-app.ts";
import { createLog } from "#app/log.ts";
import { articleKey } from "#interactions/article-key.ts";
import type { SlashCommand } from "#interactions/command.ts";
import { personKey } from "#interactions/person-key.ts";
import { createResponder, type Respond } from "#presenters/discord/create-responder.ts";
import { encodeAction } from "#presenters/discord/encode-action.ts";
import {
  asModerator,
  choose,
  GUILD,
  onMessage,
  press,
  slash,
  submit,
  typing,
} from "../discord/interactions.ts";
import { customIds } from "../discord/outcome-problems.ts";
import { webOfOneFeed } from "../helpers/web-of-one-feed.ts";

const FEED = "https://zanzibold.example/Quorvane";

/**
 * What one server keeps, seen from everywhere else: each command with each of its options, each
 * completion, each button, choice and form, forged ones too, the menus of messages and the picture.
 * The cases follow from the commands' own specs, so a new command is among them by itself.
 */

/** Words of the first server that nobody types below, so that seeing one is a leak. */
const SECRETS = ["Quorvane", "Quorlix", "Opened at last", "777777777777777777"];
const OTHER_SERVER = "900000000000000055";
/** In ms: seconds alone, more beside other tests. */
const TIMEOUT = 240_000;

type Sent = ReturnType<typeof slash | typeof press | typeof onMessage | typeof submit>;

/** From where the first server is looked at. */
const elsewhere: readonly (readonly [string, (sent: Sent) => object])[] = [
  ["a moderator of another server", (sent) => atServer(asModerator(sent), OTHER_SERVER)],
  ["a member of another server", (sent) => atServer(sent, OTHER_SERVER)],
  ["direct messages", ({ member, guild_id: _, ...sent }) => withUser(sent, member.user)],
  [
    "the first server, by an app somebody brought along",
    (sent) => ({ ...asModerator(sent), authorizing_integration_owners: { "1": "1" } }),
  ],
];

function atServer(sent: Sent, server: string): object {
  return { ...sent, guild_id: server, authorizing_integration_owners: { "0": server } };
}

function withUser(sent: object, user: object): object {
  return { ...sent, user, context: 1, authorizing_integration_owners: { "1": "1" } };
}

let folder: string;
let app: App;
let respond: Respond;
/** Keys of what the first server keeps, as a curious person might have them. */
let keys: readonly string[];
let storyId: string;
let states: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-apart-"));
  const article =
    "---\ndate: 2024-05-01\ntitle: The harbour vote\n---\n\n“We closed the gate,” Ada Quill told the council on Monday.\n";
  mkdirSync(join(folder, "stories/harbour/articles"), { recursive: true });
  writeFileSync(join(folder, "stories/harbour/story.json"), '{"title": "The harbour"}');
  writeFileSync(join(folder, "stories/harbour/articles/vote.md"), article);
  const set = { STORIES: join(folder, "stories"), DATABASE_FILE: join(folder, "verbatim.db") };
  const config = readConfig(set, join(folder, "none.env"));
  app = await createApp(config, createLog("silent"), null, webOfOneFeed(FEED));
  app.watch();
  // What a picture would show is compared as data.
  const drawPicture = async (picture: object) => {
    return { png: new Uint8Array(), alt: JSON.stringify(picture) };
  };
  const { commands, dispatcher } = app;
  respond = createResponder({
    commands,
    dispatcher,
    drawPicture,
    patience: () => () => {},
    cooldown: async () => 0,
  });
  await fillFirstServer();
  keys = await keysOfFirstServer();
  states = await statesOfFirstServer();
  await app.library.settings.change(GUILD, { announceChannel: "777777777777777777" });
}, TIMEOUT);

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const moderate = async (name: string, options: Record<string, string>): Promise<string> =>
  seen(asModerator(slash(name, options)));

/** All that is shown for an interaction, now and later, as text. */
async function seen(interaction: object): Promise<string> {
  const { response, followUp } = await respond(interaction);
  return JSON.stringify([response, await followUp]);
}

async function fillFirstServer(): Promise<void> {
  const quotation = `#${(await app.findIndex({ guild: null, story: "harbour" }))?.story.quotations[0]?.id}`;
  await moderate("correct quotation", { quotation, speaker: "Quorlix Zanzibold" });
  await moderate("settings story", { new: "Old pier, Quorvane" });
  await vi.waitFor(async () => expect(await moderate("settings show", {})).toContain("Quorvane"), {
    timeout: 10_000,
  });
  const text =
    "Quorlix Zanzibold, the mayor of Quorvane, opened the Quorvane pier on 4 May 2019. “The Quorvane pier is ours, and Quorvane will keep it,” Quorlix Zanzibold said on Monday.";
  await moderate("articles add", { text, title: "Opened at last", date: "2023-03-02" });
  await vi.waitFor(async () => expect(await moderate("story", {})).toContain("Opened at last"), {
    timeout: 10_000,
  });
  const held = await firstStory();
  const own = `#${held?.quotations[0]?.id}`;
  await moderate("correct quotation", { quotation: own, date: "2023-03-01" });
  await moderate("articles follow", { feed: FEED });
}

async function firstStory() {
  const { story } = await app.library.settings.read(GUILD);
  storyId = story ?? "";
  return (await app.findIndex({ guild: GUILD, story }))?.story ?? null;
}

async function keysOfFirstServer(): Promise<readonly string[]> {
  const held = await firstStory();
  if (held === null) throw new Error("the first server has no story");
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

const slashCommands = () =>
  app.commands
    .filter((each): each is SlashCommand => each.kind === "slash")
    // Settings change what the others answer from.
    .toSorted(
      (a, b) => Number(a.name.startsWith("settings")) - Number(b.name.startsWith("settings")),
    );

/** A command with each key in each of its options, of its own story and of the one it names. */
function calls(command: SlashCommand): readonly Sent[] {
  const names = Object.keys(command.options).filter(
    (name) => name !== "file" && name !== "channel",
  );
  const choices = (name: string) => {
    const spec = command.options[name];
    return spec?.type === "choice" ? spec.choices : keys;
  };
  const given = keys.map((key, at) =>
    Object.fromEntries(
      names.map((name) => [name, choices(name)[at % choices(name).length] ?? key]),
    ),
  );
  const same = keys.map((key) =>
    Object.fromEntries(
      names.map((name) => [name, choices(name).includes(key) ? key : (choices(name)[0] ?? key)]),
    ),
  );
  const single = names.flatMap((name) => choices(name).map((key) => ({ [name]: key })));
  const all = [{}, ...given, ...same, ...single];
  return all.flatMap((options) => [
    slash(command.name, options),
    slash(command.name, { ...options, story: storyId }),
  ]);
}

function completions(command: SlashCommand): readonly Sent[] {
  const names = [...Object.keys(command.options), "story"];
  return names.flatMap((name) =>
    ["", "z", "q", "o", "pier", ...keys].flatMap((typed) => [
      typing(command.name, { [name]: typed }, name),
      typing(command.name, { [name]: typed, ...(name !== "story" && { story: storyId }) }, name),
    ]),
  );
}

/** Every button and choice that the first server is shown, and those that could be made of its keys. */
async function statesOfFirstServer(): Promise<readonly string[]> {
  const shown = new Set<string>();
  for (const command of slashCommands()) {
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
  const forged = slashCommands().flatMap((command) =>
    Object.keys(command.options).flatMap((option) =>
      keys.flatMap((key) =>
        [null, storyId].flatMap((story) => {
          const action = {
            command: command.name,
            options: { [option]: key },
            page: 0,
            story,
          } as const;
          return encodeAction({ ...action, place: "aside" }, app.commands) ?? [];
        }),
      ),
    ),
  );
  return [...shown, ...forged];
}

function leaksIn(text: string): readonly string[] {
  return SECRETS.filter((secret) => text.includes(secret));
}

/** What the first server keeps, to see that nothing of it was changed from elsewhere. */
async function keptByFirstServer() {
  const { articles, corrections, feeds, settings, stories } = app.library;
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

describe("the first server itself", () => {
  it("sees all of it, so that these tests can fail", async () => {
    const shown = [
      await moderate("who-said", { words: "pier is ours" }),
      await moderate("timeline", {}),
      await moderate("articles list", {}),
      await moderate("correct list", {}),
      await moderate("settings show", {}),
      await seen(asModerator(typing("correct quotation", { quotation: "pier" }, "quotation"))),
      await seen(slash("who-said", { words: "we closed the gate", story: "harbour" })),
    ];
    expect(shown.map(leaksIn)).toEqual([
      expect.arrayContaining(["Quorvane", "Quorlix", "Opened at last"]),
      expect.arrayContaining(["Quorvane", "Opened at last"]),
      expect.arrayContaining(["Quorvane", "Opened at last"]),
      expect.arrayContaining(["Quorvane"]),
      expect.arrayContaining(["777777777777777777"]),
      expect.arrayContaining(["Quorvane", "Quorlix"]),
      expect.arrayContaining(["Quorlix"]),
    ]);
    expect(states.length).toBeGreaterThan(100);
    expect(await keptByFirstServer()).toMatchObject({
      stories: [{ id: storyId }],
      articles: [{ title: "Opened at last" }],
      corrections: [{ undone: null }, { undone: null }],
      feeds: [{ story: storyId }],
    });
  });
});

describe.each(elsewhere)("from %s", (_, from) => {
  const look = async (all: readonly Sent[]) => {
    for (const sent of all) {
      const text = await seen(from(sent));
      expect([leaksIn(text), JSON.stringify(sent)]).toEqual([[], JSON.stringify(sent)]);
    }
  };
  const unchanged = async (work: () => Promise<void>) => {
    const before = await keptByFirstServer();
    await work();
    expect(await keptByFirstServer()).toEqual(before);
  };

  it("no completion offers anything of it", { timeout: TIMEOUT }, async () => {
    await look(slashCommands().flatMap(completions));
  });

  it("no button, choice or form reaches it, forged or not", { timeout: TIMEOUT }, async () => {
    await unchanged(async () => {
      const written = Object.fromEntries(
        ["speaker", "date", "is", "title", "text", "link"].map((name) => [name, keys[0] ?? ""]),
      );
      await look(states.flatMap((state) => [press(state), choose(state), submit(state, written)]));
    });
  });

  it("no entry of a message's menu finds its words", { timeout: TIMEOUT }, async () => {
    const menu = app.commands.filter(({ kind }) => kind === "message");
    await look(menu.flatMap(({ name }) => keys.map((key) => onMessage(name, key))));
  });

  it("no command reaches it by any of its keys", { timeout: TIMEOUT }, async () => {
    await unchanged(() => look(slashCommands().flatMap(calls)));
  });
});
