import { spawnSync } from "node:child_process";
import { request } from "node:http";
import { InteractionType } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signedQuestions } from "../bench/http/signed-questions.ts";
import { type Server, startServer } from "../bench/http/start-server.ts";
import { createSigner, type SignedHeaders } from "../discord/create-signer.ts";
import { interactionPayload } from "../discord/interaction-payload.ts";
import { type Nginx, startNginx } from "./start-nginx.ts";
import { type Postgres, postgresPrograms, startPostgres } from "./start-postgres.ts";

/** Four workers over one PostgreSQL behind nginx, as docs/deploy.md has them. */

const programs = postgresPrograms();
const isHere = programs !== null && spawnSync("nginx", ["-v"]).status === 0;
if (!isHere) process.stderr.write("nginx or PostgreSQL is not installed: workers are not tested\n");

const WORKERS = 4;
const [DATABASE_PORT, BALANCER_PORT] = [25_432, 28_080];
const signer = createSigner();

let postgres: Postgres;
let nginx: Nginx;
let workers: Server[] = [];
const start = () =>
  startServer(signer.publicKey, { DATABASE_URL: postgres.url, COOLDOWN: "0", HOST: "127.0.0.1" });

describe.runIf(isHere)("workers", () => {
  beforeAll(async () => {
    postgres = await startPostgres(programs ?? "", DATABASE_PORT);
    for (let started = 0; started < WORKERS; started++) workers.push(await start());
    nginx = await startNginx(
      BALANCER_PORT,
      workers.map(({ url }) => url),
    );
  });

  afterAll(async () => {
    await nginx?.stop();
    await Promise.all(workers.map((each) => each.stop()));
    await postgres?.stop();
  });

  it("lose no question while one is killed, another comes and one is stopped", async () => {
    const load = startLoad(nginx.url);
    await load.until(200);
    const [killed, stopped, ...staying] = workers;
    await killed?.stop("SIGKILL");
    await load.until(400);
    const added = await start();
    workers = [...staying, added];
    nginx.use([stopped?.url ?? "", ...workers.map(({ url }) => url)]);
    await load.until(600);
    await stopped?.stop();
    await load.until(800);
    expect(await load.stop()).toEqual({ failed: [] });
  });

  it("all see what was corrected at one of them", async () => {
    const words = "We aren’t friends as much as we used to be";
    const [first, ...others] = workers;
    const correction = command("correct", [
      {
        type: 1,
        name: "quotation",
        options: [text("quotation", words), text("speaker", "Kanye West")],
      },
    ]);
    const before = await ask(first?.url ?? "", command("who-said", [text("words", words)]));
    expect(before).toContain("John Legend");
    expect(await ask(first?.url ?? "", correction)).toContain("Kanye West");
    const begun = performance.now();
    for (const { url } of others) {
      let said = "";
      while (!saysSpeaker(said)) said = await ask(url, command("who-said", [text("words", words)]));
    }
    process.stderr.write(`Seen by all after ${(performance.now() - begun).toFixed(0)} ms\n`);
  });
});

/** The corrected speaker stands in the byline. */
function saysSpeaker(answer: string): boolean {
  return answer.includes("Kanye West") && !answer.includes("**John Legend**");
}

function startLoad(url: string) {
  const questions = signedQuestions(signer);
  const failed: string[] = [];
  let answered = 0;
  let isOver = false;
  const waiting: { count: number; done: () => void }[] = [];
  const asker = async () => {
    while (!isOver) {
      const { body, headers } = questions.next();
      const status = await statusOf(url, body, headers);
      if (status !== 200) failed.push(String(status));
      answered += 1;
      for (const { count, done } of waiting) if (answered >= count) done();
    }
  };
  const askers = Array.from({ length: 12 }, asker);
  return {
    until: (count: number) => new Promise<void>((done) => waiting.push({ count, done })),
    stop: async () => {
      isOver = true;
      await Promise.all(askers);
      return { failed };
    },
  };
}

/**
 * Each on a connection of its own: nginx closes those that are idle when it takes another
 * configuration, which is the client's to notice.
 */
function statusOf(url: string, body: string, headers: SignedHeaders): Promise<number | string> {
  return new Promise((done) => {
    request(url, { method: "POST", headers, agent: false }, (answer) => {
      answer.resume().on("end", () => done(answer.statusCode ?? 0));
      answer.on("error", ({ message }) => done(message));
    })
      .on("error", ({ message }) => done(message))
      .end(body);
  });
}

const text = (name: string, value: string) => ({ name, type: 3, value });

/** A command as a moderator uses it. */
function command(name: string, options: readonly object[]): string {
  const data = { id: "1", type: 1, name, options };
  const address = { id: "1", token: "a-token", application: "1" };
  const payload = interactionPayload({ type: InteractionType.ApplicationCommand, data }, address);
  return JSON.stringify(payload).replaceAll('"permissions":"0"', '"permissions":"32"');
}

async function ask(url: string, body: string): Promise<string> {
  const headers = signer.headers(body, Math.floor(Date.now() / 1000));
  return (await fetch(url, { method: "POST", body, headers })).text();
}
