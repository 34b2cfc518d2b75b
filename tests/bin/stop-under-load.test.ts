/** SIGTERM while answers are drawn and sent: they are sent to the end, and then the process ends with status 0. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, startServer } from "../bench/http/start-server.ts";
import { createSigner } from "../discord/create-signer.ts";
import { slash } from "../discord/gateway-bot.ts";
import {
  type SentRequest,
  type StrictDiscord,
  startStrictDiscord,
} from "../discord/strict-discord.ts";

/** For the start of a process and of the other Discord, in ms. */
const PATIENCE = 90_000;
const signer = createSigner();
const QUESTIONS = 30;

let discord: StrictDiscord;
beforeAll(async () => {
  // Its clock stands, so that a machine that is busy is never too late for it.
  discord = await startStrictDiscord();
}, PATIENCE);
afterAll(() => discord.stop(), PATIENCE);

const isEdit = ({ method, path }: SentRequest) =>
  method === "PATCH" && path.startsWith("/webhooks/");
/** Where edits went; one whose answer was waited for too long is sent twice. */
const edits = () => new Set(discord.sent.filter(isEdit).map(({ path }) => path));
const drawn = slash("timeline");

/** Lets what was held go on, but only to be told to come again: whoever is gone by then has lost it. */
function releaseLater(): void {
  for (let edit = 0; edit < QUESTIONS; edit++) discord.faultNext({ kind: "limit", seconds: 0.2 });
  discord.release();
}

describe("over HTTP", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer(signer.publicKey, { DISCORD_API: discord.api, COOLDOWN: "0" });
  }, PATIENCE);
  afterAll(() => server.stop("SIGKILL"));

  it("every request that was taken is answered", { timeout: PATIENCE }, async () => {
    discord.hold(isEdit);
    const before = edits().size;
    for (let asked = 0; asked < QUESTIONS; asked++) {
      const payload = await discord.createInteraction(drawn);
      const body = JSON.stringify(payload);
      const headers = signer.headers(body, Math.floor(Date.now() / 1000));
      const answer = await fetch(server.url, { method: "POST", body, headers });
      const { body: taken } = await discord.takeAnswer(payload, answer);
      expect(taken).toMatchObject({ type: 5 });
    }
    await discord.untilHeld(QUESTIONS);
    const stopped = server.stop();
    releaseLater();
    expect(await stopped).toBe(0);
    expect(edits().size).toBe(before + QUESTIONS);
    expect(discord.problems).toEqual([]);
  });
});

describe("over the gateway", () => {
  let bot: ReturnType<typeof spawn>;
  const said: string[] = [];
  beforeAll(async () => {
    bot = spawn("node", ["src/bin/launch.js", "start"], {
      env: {
        ...process.env,
        DISCORD_TOKEN: discord.token,
        DISCORD_API: discord.api,
        DATABASE_FILE: ":memory:",
        COOLDOWN: "0",
        PORT: "0",
        LOG_LEVEL: "info",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    bot.stderr?.on("data", (lines) => said.push(String(lines)));
    for await (const line of createInterface({ input: bot.stdout! })) {
      if (line.includes("on Discord as")) return;
    }
    throw new Error(`Cannot start the bot: ${said.join("")}`);
  }, PATIENCE);
  afterAll(() => void bot.kill("SIGKILL"));

  it("every interaction that was taken is answered", { timeout: PATIENCE }, async () => {
    discord.hold(isEdit);
    const before = edits().size;
    const ids: string[] = [];
    for (let asked = 0; asked < QUESTIONS; asked++) ids.push(await discord.interact(drawn));
    for (const id of ids) await discord.until(({ path }) => path.includes(id));
    await discord.untilHeld(QUESTIONS);
    const ended = once(bot, "exit");
    bot.kill("SIGTERM");
    releaseLater();
    expect(await ended).toEqual([0, null]);
    expect(said.join("")).not.toMatch(/"level":[456]0/);
    expect(edits().size).toBe(before + QUESTIONS);
    expect(discord.problems).toEqual([]);
  });
});
