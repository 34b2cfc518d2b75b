import { Agent, request } from "node:http";
import { expect, it } from "vitest";
import { signedQuestions } from "../bench/http/signed-questions.ts";
import { startServer } from "../bench/http/start-server.ts";
import { createSigner } from "../discord/create-signer.ts";
import { startStrictDiscord } from "../discord/strict-discord.ts";

/** `npm run serve` in a process of its own, told to stop while it is asked. */

/** For the start of a process, in ms: a second alone, more beside other tests. */
const PATIENCE = 60_000;
const ASKERS = 24;

it("says what it holds, and answers every question that it took before it ends", {
  timeout: PATIENCE,
}, async () => {
  const signer = createSigner();
  const questions = signedQuestions(signer);
  const server = await startServer(signer.publicKey, { COOLDOWN: "0" });
  const metrics = await (await fetch(new URL("/metrics", server.url))).text();
  expect(metrics).toMatch(/^verbatim_held\{what="stories"\} 1$/m);
  expect(metrics).toMatch(/^verbatim_held\{what="articles"\} 3$/m);
  expect(metrics).toMatch(/^verbatim_held\{what="quotations"\} [1-9]\d$/m);
  const seen: (number | string)[] = [];
  let stopped: Promise<unknown> | null = null;
  const asker = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (;;) {
      const { body, headers } = questions.next();
      const answer = await ask(server.url, body, headers, agent);
      seen.push(answer);
      if (answer !== 200) return;
      if (seen.length > 20 * ASKERS) stopped ??= server.stop("SIGTERM");
    }
  };
  await Promise.all(Array.from({ length: ASKERS }, asker));
  expect(await stopped).toBe(0);
  // What was sent is answered; after its last answer each asker finds the door closed.
  expect(seen.filter((each) => each !== 200)).toEqual(Array(ASKERS).fill("ECONNREFUSED"));
  expect(seen.length).toBeGreaterThan(21 * ASKERS);
});

it("greets a server that Discord tells of, with the token and in its language", {
  timeout: PATIENCE,
}, async () => {
  const [signer, discord] = [createSigner(), await startStrictDiscord()];
  const set = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api };
  const server = await startServer(signer.publicKey, set);
  const data = {
    integration_type: 0,
    scopes: ["bot", "applications.commands"],
    guild: { id: discord.server, preferred_locale: "es-ES" },
  };
  const timestamp = new Date().toISOString();
  const event = { type: "APPLICATION_AUTHORIZED", timestamp, data };
  const body = JSON.stringify({ version: 1, application_id: discord.botId, type: 1, event });
  const headers = signer.headers(body, Math.floor(Date.now() / 1000));
  const answer = await fetch(new URL("/events", server.url), { method: "POST", body, headers });
  expect(answer.status).toBe(204);
  // A stop lets what is under way be sent.
  expect(await server.stop()).toBe(0);
  const greetings = discord.sent.filter(({ path }) => path.endsWith("/messages"));
  expect(greetings.map((each) => JSON.stringify(each.body))).toEqual([
    expect.stringContaining("Para probar"),
  ]);
  expect(discord.problems).toEqual([]);
  await discord.stop();
});

/** The status, or why there is none. */
function ask(url: string, body: string, headers: object, agent: Agent): Promise<number | string> {
  return new Promise((done) => {
    request(url, { method: "POST", headers: { ...headers }, agent }, (answer) => {
      answer.resume().on("end", () => done(answer.statusCode ?? 0));
      answer.on("error", ({ message }) => done(message));
    })
      .on("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
      .end(body);
  });
}
