/** What moderators are told while nothing can be kept: in their language, by every command. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "#app/config.ts";
import { type App, createApp } from "#app/create-app.ts";
import { loadCommands } from "#app/load-commands.ts";
import { createLog } from "#app/log.ts";
import { de } from "#languages/de.ts";
import { asModerator, GUILD, slash, submit } from "../discord/interactions.ts";
import { webOfOneFeed } from "../helpers/web-of-one-feed.ts";
import { type DatabaseProxy, openProxy } from "../library/durability/open-proxy.ts";
import { dropSchema, inSchema, newSchema } from "../library/homes/all-homes.ts";

const FEED = "https://news.example/feed";
const WORDS = "We closed the gate";
const why = de.library.why.away;

/** What each command is asked for that needs the library, and what is said while it is away. */
const writing: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "articles add": { text: "“It holds,” Mara Lund said.", date: "2024-05-02" },
  "articles follow": { feed: FEED },
  "correct quotation": { quotation: WORDS, speaker: "Mara Lund", date: "2024-04-30" },
  "correct merge": { person: "Ada Quill", other: "Jon Fen" },
  "correct split": { person: "Ada Quill", called: "Quill", name: "Bea Quill" },
  "correct undo": { correction: "3" },
  "settings announce": {},
  "settings cooldown": {},
  "settings forget": { really: "yes" },
  "settings language": { language: "ja" },
  "settings story": { new: "The pier" },
};
const reading: typeof writing = {
  "articles edit": { article: "The vote", title: "The other vote" },
  "articles list": {},
  "articles remove": { article: "The vote" },
  "articles unfollow": { feed: FEED },
  "correct list": {},
  "settings show": {},
};

/** Tested by itself, as its option is an event's key. */
const others = ["correct event"];

it("every command for moderators is asked here", async () => {
  const all = (await loadCommands()).filter(({ kind }) => kind === "slash");
  const names = all.flatMap((command) =>
    "access" in command && command.access === "moderators" ? [command.name] : [],
  );
  const asked = [...Object.keys(writing), ...Object.keys(reading), ...others];
  expect(asked.toSorted()).toEqual(names.toSorted());
});

let folder: string;
let app: App;

async function openApp(set: Readonly<Record<string, string>>): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), "verbatim-unkept-"));
  mkdirSync(join(folder, "stories/harbour/articles"), { recursive: true });
  writeFileSync(join(folder, "stories/harbour/story.json"), '{"title": "The harbour"}');
  writeFileSync(
    join(folder, "stories/harbour/articles/vote.md"),
    `---\ndate: 2024-05-01\ntitle: The vote\n---\n\n“${WORDS},” Ada Quill told the council on Monday. Jon Fen opened it on 4 May 2019. “${WORDS} again,” Quill said.\n`,
  );
  const config = readConfig(
    { STORIES: join(folder, "stories"), COOLDOWN: "0", ...set },
    join(folder, "none.env"),
  );
  app = await createApp(config, createLog("silent"), null, webOfOneFeed(FEED));
}

const answered = async (interaction: object): Promise<string> => {
  const { response, followUp } = await app.respond({ ...interaction, locale: "de" });
  return JSON.stringify([response, await followUp]);
};
const moderate = (name: string, options: Readonly<Record<string, string>>) =>
  answered(asModerator(slash(name, options)));

const notKept = de.library.notKept(why);
const notRead = de.library.notRead(why);

function saysSo(): void {
  it.each(Object.entries(writing))("/%s says that nothing was kept", async (name, options) => {
    expect(await moderate(name, options)).toContain(notKept);
  });

  it.each(Object.entries(reading))("/%s says that it cannot look", async (name, options) => {
    expect(await moderate(name, options)).toContain(notRead);
  });

  it("an event's form says that nothing was kept", async () => {
    const { story } = (await app.findIndex({ guild: GUILD, story: null }))!;
    const [event] = story.events;
    expect(event).toBeDefined();
    const opened = await app.respond(
      asModerator(slash("correct event", { event: `#${event?.id}` })),
    );
    const form = JSON.parse(JSON.stringify(opened.response)).data;
    expect(form.custom_id).toBeDefined();
    const sent = asModerator(submit(form.custom_id, { date: "2019-05-05" }));
    expect(await answered(sent)).toContain(notKept);
  });

  it("questions are answered all the same", async () => {
    expect(await answered(slash("who-said", { words: WORDS }))).toContain("Ada Quill");
  });
}

describe("a library that cannot be opened", () => {
  beforeEach(() => openApp({ DATABASE_FILE: "/dev/null/verbatim.db" }));
  afterEach(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });
  saysSo();
});

const server = process.env.TEST_DATABASE_URL;

describe.skipIf(!server)("a database that goes away", () => {
  let schema: string;
  let proxy: DatabaseProxy;
  beforeEach(async () => {
    schema = await newSchema(server!);
    proxy = await openProxy(new URL(server!));
    await openApp({ DATABASE_URL: inSchema(proxy.url.href, schema) });
    expect(await moderate("correct quotation", { quotation: WORDS, date: "2024-04-28" })).toContain(
      de.correct.kept,
    );
    await proxy.cut();
  }, 60_000);
  afterEach(async () => {
    await app.close();
    await dropSchema(server!, schema);
    rmSync(folder, { recursive: true });
  });
  saysSo();
});
