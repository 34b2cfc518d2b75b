/**
 * The whole bot at its most verbose, with marked words in all that it is asked, reads and is
 * trusted with: none of them is in what it writes to its log or prints.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadCommands } from "#app/load-commands.ts";
import type { Command } from "#interactions/command.ts";
import { openLibrary } from "#library/open-library.ts";
import { type RecordAt, recordAt, said } from "../app/stories/record-at.ts";
import { createSigner } from "../discord/create-signer.ts";
import { type Interaction, PERSON } from "../discord/interaction-payload.ts";
import { onMessage, press, slash, submit, typing } from "../discord/interactions.ts";
import { type StrictDiscord, startStrictDiscord } from "../discord/strict-discord.ts";
import { article } from "../library/contract/made.ts";

/** For the start of a process and of the other Discord, in ms. */
const PATIENCE = 120_000;
/** In articles and in what people ask. */
const WORD = "zanzibarquill";
/** In passwords and keys. */
const KEY = "sesame4711";
const QUOTED = `We sold ${WORD} to nobody`;
const LINK = `http://anna:${KEY}@127.0.0.1:9/${WORD}?key=${KEY}#${KEY}`;

let discord: StrictDiscord;
let at: RecordAt;
let folder: string;
let asked: readonly Interaction[];

beforeAll(async () => {
  // Its clock stands, so that a machine that is busy is never too late for it.
  discord = await startStrictDiscord();
  folder = mkdtempSync(join(tmpdir(), "verbatim-canaries-"));
  at = recordAt();
  at.write("harbour", "good.md", said(QUOTED));
  at.write("harbour", "broken.json", `{"title": "${WORD}", "text": "${WORD}" ${WORD}`);
  at.write("harbour", "broken.md", `---\ntitle: [${WORD}\n${WORD}: *${WORD}\n---\n\n${WORD}\n`);
  at.write("harbour", "undated.html", `<p>${WORD}</p>`);
  await fillLibrary(join(folder, "verbatim.db"));
  asked = interactions(await loadCommands());
}, PATIENCE);
afterAll(async () => {
  await discord.stop();
  await at.remove();
  rmSync(folder, { recursive: true });
});

/** A story with a damaged article, and a feed that cannot be fetched. */
async function fillLibrary(databaseFile: string): Promise<void> {
  const library = await openLibrary({ databaseUrl: null, databaseFile }, () => new Date());
  const story = { id: "kept", server: null, title: WORD, description: WORD, aliases: {} };
  await library.stories.create(story);
  await library.articles.put("kept", [article("one", `---\n${WORD}: [\n---\n${WORD}`)]);
  const feed = { story: "kept", server: "1", words: [WORD], channel: "1" };
  const url = `http://127.0.0.1:9/feed?key=${KEY}`;
  await library.feeds.follow({ ...feed, url, nextLookAt: "2020-01-01T00:00:00.000Z" });
  await library.close();
}

/** Everything that can be sent, with marked words in every place where a text may stand. */
function interactions(commands: readonly Command[]): readonly Interaction[] {
  const all = commands.flatMap((command): readonly { type: number; data: object }[] => {
    if (command.kind === "message") return [onMessage(command.name, `“${QUOTED}”`)];
    const names = Object.entries(command.options).flatMap(([name, { type }]) =>
      type === "channel" || type === "file" || type === "choice" ? [] : [name],
    );
    const given = (value: string) => Object.fromEntries(names.map((name) => [name, value]));
    return [
      slash(command.name, given(`${WORD} and ${KEY}`)),
      slash(command.name, given(QUOTED)),
      ...names.map((name) => typing(command.name, given(WORD), name)),
    ];
  });
  const more = [
    slash(`${WORD} ${KEY}`),
    slash("articles add", { link: LINK }),
    slash("articles add", { link: `https://127.0.0.1/${WORD}?key=${KEY}` }),
    slash("articles follow", { feed: LINK }),
    slash("articles add", { text: `${WORD} ${KEY}`, title: WORD, date: WORD }),
    press(`1zzz|${WORD}|0|${KEY}`),
    press(`${KEY}${WORD}`),
    submit(`1zzz|articles|0|${KEY}`, { text: WORD, title: KEY }),
  ];
  return [...all, ...more].map((each) => ({ ...each, permissions: "32" }));
}

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
}

async function start(
  entry: string,
  ready: RegExp,
  env: Readonly<Record<string, string>>,
): Promise<Running> {
  const child = spawn("node", ["src/bin/launch.js", entry], {
    env: {
      ...process.env,
      DISCORD_API: discord.api,
      STORIES: join(at.folder, "stories"),
      STORY: "harbour",
      COOLDOWN: "0",
      PORT: "0",
      LOG_LEVEL: "debug",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  await new Promise<void>((done, failed) => {
    const hear = (piece: Buffer) => {
      output += piece;
      if (ready.test(output)) done();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => failed(new Error(`Cannot start ${entry}: ${output}`)));
  });
  return { child, output: () => output };
}

async function stop({ child }: Running): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
}

function expectNone(output: string): void {
  for (const secret of [WORD, KEY, PERSON, "token-of-", discord.token])
    expect(output).not.toContain(secret);
}

it("over the gateway", { timeout: PATIENCE }, async () => {
  const env = { DISCORD_TOKEN: discord.token, DATABASE_FILE: join(folder, "verbatim.db") };
  const bot = await start("start", /on Discord as/, env);
  const refused = { code: 50035, message: "Invalid Form Body" };
  const [first, ...others] = asked;
  discord.faultNext({ kind: "refuse", status: 400, body: refused });
  if (first) await discord.interact(first);
  while (!bot.output().includes("Cannot send an answer"))
    await new Promise((next) => setImmediate(next));
  for (const each of others) {
    const id = await discord.interact(each);
    await discord.until(({ path }) => path.includes(`/${id}/`));
  }
  while (!bot.output().includes("Cannot fetch")) await new Promise((next) => setImmediate(next));
  await stop(bot);
  expectNone(bot.output());
  // What they are about is logged.
  for (const file of ["broken.json", "broken.md", "undated.html"]) {
    expect(bot.output()).toContain(`Cannot read articles/${file}`);
  }
});

it("over HTTP, with a database that is away", { timeout: PATIENCE }, async () => {
  const signer = createSigner();
  const server = await start("serve", /answers Discord at \S+/, {
    DISCORD_PUBLIC_KEY: signer.publicKey,
    DISCORD_TOKEN: `${KEY}.token`,
    DATABASE_URL: `postgres://${WORD}:${KEY}@127.0.0.1:9/${WORD}`,
  });
  const url = /answers Discord at (\S+)/.exec(server.output())?.[1] ?? "";
  for (const each of asked) {
    const body = JSON.stringify(await discord.createInteraction(each));
    const headers = signer.headers(body, Math.floor(Date.now() / 1000));
    const answer = await fetch(url, { method: "POST", body, headers });
    expect(answer.status).toBe(200);
  }
  await stop(server);
  expectNone(server.output());
  expect(server.output()).toContain("the database cannot be reached (ECONNREFUSED)");
});
