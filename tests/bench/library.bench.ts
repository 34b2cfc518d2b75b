/**
 * `npm run bench -- library`: 10,000 articles (invented, about 1,200 characters each) as one story of
 * folders and as a hundred: storing, starting from cached analyses, memory, one more article.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pino } from "pino";
import { readConfig } from "#app/config.ts";
import { openLibrary } from "#library/open-library.ts";
import { slash } from "../discord/interactions.ts";
import { type MadeArticle, madeArticles } from "../helpers/made-articles.ts";
import { printFigure } from "./figure.ts";
import { joined } from "./joined.ts";

const { openRecord } = await joined<typeof import("#app/open-record.ts")>("src/app/open-record.ts");

const ARTICLES = Number(process.env.ARTICLES ?? 10_000);
const AT_ONCE = 100;
/** While an article is on its way; in ms. */
const ASKED_EVERY = 50;

export default async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
  // Sources are joined at the first start after they changed, which is no part of what is measured.
  execFileSync("node", ["src/bin/launch.js", "--build", "start"]);
  try {
    const articles = madeArticles(ARTICLES);
    await storing(folder, articles);
    await answering(folder, "a hundred stories", 100, articles);
    await answering(folder, "one story", 1, articles);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Articles and as much text again as their analyses take, in transactions of a hundred. */
async function storing(folder: string, articles: readonly MadeArticle[]): Promise<void> {
  const place = { databaseUrl: null, databaseFile: join(folder, "storing.db") };
  const library = await openLibrary(place, () => new Date());
  const story = { id: "made", server: null, title: "Made", description: null, aliases: {} };
  await library.stories.create(story);
  const started = performance.now();
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const group = articles.slice(from, from + AT_ONCE).map(kept);
    await library.articles.put("made", group);
    const analyses = group.map(({ id, source }) => [id, source.repeat(3)] as const);
    await library.analyses.put("made", "v", new Map(analyses));
  }
  const seconds = (performance.now() - started) / 1000;
  printFigure("stored with an analysis, articles a second", articles.length / seconds, {
    aim: "≥ 500",
  });
  const one = performance.now();
  for (const article of articles.slice(0, 50)) await library.articles.put("made", [kept(article)]);
  const rate = 50 / ((performance.now() - one) / 1000);
  printFigure("stored one by one, articles a second", rate, { note: "each synced to disk" });
  await library.close();
}

function kept({ name, text }: MadeArticle) {
  const id = name.replace(".md", "");
  const details = { title: id, outlet: null, author: null, url: null, published: "2024-05-01" };
  return { ...details, id, hash: id, nearKey: id, format: ".md", source: text };
}

async function answering(
  folder: string,
  what: string,
  stories: number,
  articles: readonly MadeArticle[],
): Promise<void> {
  const root = join(folder, `stories-${stories}`);
  for (const [at, { name, text }] of articles.entries()) {
    const story = join(root, `s${String(at % stories).padStart(3, "0")}`);
    if (at < stories) mkdirSync(join(story, "articles"), { recursive: true });
    if (at < stories) writeFileSync(join(story, "story.json"), '{"title":"Made"}');
    writeFileSync(join(story, "articles", name), text);
  }
  const environment = { STORIES: root, DATABASE_FILE: join(folder, `${stories}.db`) };
  process.stdout.write(`${articles.length} articles in ${what}\n`);
  await analysing(environment);
  await starting(environment, root);
}

/** Looks at every story, so that all analyses are kept. */
async function analysing(environment: Record<string, string>): Promise<void> {
  const record = await openRecord(readConfig(environment, "none.env"), pino({ level: "silent" }));
  const started = performance.now();
  for (const { id } of await record.stories.listPublic()) {
    await record.findIndex({ guild: null, story: id });
  }
  const seconds = (performance.now() - started) / 1000;
  printFigure("  analysed for the first time, articles a second", ARTICLES / seconds);
  // They are kept behind the answers' back.
  await record.stories.settled();
  await record.close();
}

/** A bot of its own, as it runs in service. */
async function starting(environment: Record<string, string>, root: string): Promise<void> {
  const child = spawn("node", ["src/bin/launch.js", "start"], {
    env: { ...process.env, ...environment, PORT: "0", DISCORD_TOKEN: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const from = performance.now();
    const since = () => (performance.now() - from) / 1000;
    const [line] = await once(child.stdout, "data");
    const ready = since();
    const address = /http\S+/.exec(String(line))?.[0] ?? "";
    printFigure("  start to ready, s", ready, { aim: "≤ 3" });
    printFigure("  memory when ready, MB", memoryOf(child), { aim: "≤ 450" });
    await ask(address);
    printFigure("  start to the first answer, s", since(), { aim: "≤ 3" });
    printFigure("  processor time until then, s", processorTime(child));
    printFigure("  memory after the first answer, MB", memoryOf(child), { aim: "≤ 450" });
    await someMore(address, child, root);
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
}

let asked = 0;

/**
 * The first story in a few words, each time for somebody else, as one person may not ask so fast.
 * Resolves when the answer is there, whether at once or after a word that it takes a moment.
 */
async function ask(address: string): Promise<string> {
  const asker = String(10n ** 17n + BigInt(asked++));
  const response = await fetch(new URL("/interactions", address), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(slash("story", {}, asker)),
  });
  return response.text();
}

const MORE = 5;

/** The time until an article whose file landed is answered from, in a bot that has its story open. */
async function someMore(address: string, child: ChildProcess, root: string): Promise<void> {
  const folder = join(root, "s000", "articles");
  const times: number[] = [];
  let longest = 0;
  for (const [at, { text }] of madeArticles(MORE, 99).entries()) {
    await idle(child);
    const one = await oneMore(address, join(folder, `more-${at}.md`), text);
    times.push(one.seconds);
    longest = Math.max(longest, one.longest);
  }
  times.sort((a, b) => a - b);
  printFigure("  one more article in the answers, the median, s", times[MORE >> 1]!, {
    aim: "≤ 1",
  });
  printFigure("    the slowest of five", times.at(-1)!);
  printFigure("  longest that an answer took meanwhile, s", longest);
}

/** In s. */
async function oneMore(
  address: string,
  file: string,
  text: string,
): Promise<{ seconds: number; longest: number }> {
  const articles = async () => {
    const answer = await ask(address);
    const count = /[\d,]+(?= articles)/.exec(answer)?.[0];
    if (count === undefined) throw new Error(`Cannot count the articles: the answer is ${answer}`);
    return count;
  };
  const before = await articles();
  const from = performance.now();
  writeFileSync(file, text);
  let [longest, since] = [0, from];
  while ((await articles()) === before) {
    longest = Math.max(longest, performance.now() - since);
    await setTimeout(ASKED_EVERY);
    since = performance.now();
  }
  return { seconds: (performance.now() - from) / 1000, longest: longest / 1000 };
}

/** Resolves when the process has had next to nothing to do for a second. */
async function idle(child: ChildProcess): Promise<void> {
  let last = Number.NaN;
  for (;;) {
    const now = processorTime(child);
    if (now - last < 0.05) return;
    last = now;
    await setTimeout(1000);
  }
}

/** User and system time so far, in s. */
function processorTime({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Resident memory, in MB. */
function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}
