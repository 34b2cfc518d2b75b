import { spawn } from "node:child_process";
import { once } from "node:events";
import { readConfig } from "#app/config.ts";
import { createApp } from "#app/create-app.ts";
import { exampleLines } from "#app/example-lines.ts";
import { createLog } from "#app/log.ts";
import { slash } from "../discord/interactions.ts";
import { printFigure } from "./figure.ts";

const RUNS = 5;
const ASKED = 200;

/** One of each command, on the sample story. */
const questions: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["ask", { question: "When did Legend leave the label?" }],
  ["who-said", { words: "arent freinds as much as we used to be" }],
  ["quotes", { person: "Legend" }],
  ["check", { quote: "I don't rock with any of them", person: "Kanye West" }],
  ["timeline", {}],
  ["facts", { about: "Legend" }],
  ["people", {}],
  ["story", {}],
  ["sources", {}],
  ["help", {}],
];

/** How long a process takes from its start to its first answer, and how long a command takes then. */
export default async function bench(): Promise<void> {
  const starts: { ready: number; page: number }[] = [];
  for (let run = 0; run < RUNS; run++) starts.push(await startOnce());
  const median = (pick: (start: { ready: number; page: number }) => number) =>
    middle(starts.map(pick));
  const [start, page] = [median(({ ready }) => ready), median(({ page }) => page)];
  printFigure("process start to ready", start, { unit: "ms", aim: "≤ 1000" });
  printFigure("GET / once ready", page, { unit: "ms", aim: "≤ 1000" });

  const app = await createApp(readConfig({ PORT: "0" }, "none.env"), createLog("silent"));
  // As at the start, where it is done right after the bot is ready.
  const index = await app.findIndex({ guild: null, story: null });
  const from = performance.now();
  if (index) exampleLines(app, index);
  const tried = performance.now() - from;
  printFigure("trying the examples", tried, { unit: "ms", note: "builds the indexes" });
  for (const [name, options] of questions) {
    const interaction = slash(name, options);
    const times: number[] = [];
    for (let asked = 0; asked < ASKED; asked++) {
      const from = performance.now();
      await app.respond(interaction);
      times.push(performance.now() - from);
    }
    const note = `median ${middle(times).toFixed(2)} ms`;
    printFigure(`/${name}, first`, times[0] ?? 0, { unit: "ms", aim: "≤ 50", note });
  }
}

async function startOnce(): Promise<{ ready: number; page: number }> {
  const from = performance.now();
  const child = spawn("node", ["src/bin/launch.js", "start"], {
    env: { ...process.env, PORT: "0", DISCORD_TOKEN: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  const ready = performance.now() - from;
  const url = /http\S+/.exec(String(line))?.[0] ?? "";
  const asked = performance.now();
  await (await fetch(url)).text();
  const page = performance.now() - asked;
  child.kill();
  await once(child, "exit");
  return { ready, page };
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
