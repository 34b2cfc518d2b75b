/**
 * `npm run bench -- servers`: what servers with a story of their own cost, each of 50 invented
 * articles of about 3,500 characters, in a library (SQLite, or PostgreSQL with DATABASE_URL, an
 * empty database): rows, size, processor time to load a story that was let go, memory.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import pg from "pg";
import { pino } from "pino";
import { readConfig } from "#app/config.ts";
import { type OpenRecord, openRecord } from "#app/open-record.ts";
import type { StoryIndex } from "#search/story-index.ts";
import { finish } from "#text/steps.ts";
import { madeArticles } from "../helpers/made-articles.ts";
import { printFigure } from "./figure.ts";

const SERVERS = Number(process.env.SERVERS ?? 60);
const ARTICLES = 50;
/** Invented articles of 1,200 characters in one. */
const JOINED = 3;

setFlagsFromString("--expose_gc");
const collect: () => void = runInNewContext("gc");

export default async function benchServers(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-servers-"));
  mkdirSync(join(folder, "stories"));
  const environment = {
    STORIES: join(folder, "stories"),
    DATABASE_FILE: join(folder, "servers.db"),
    ...(process.env.DATABASE_URL && { DATABASE_URL: process.env.DATABASE_URL }),
  };
  const open = () =>
    openRecord(readConfig(environment, join(folder, ".env")), pino({ level: "warn" }));
  try {
    await (await open()).close();
    const empty = await sizeOf(environment);
    await fill(open);
    const grown = (await sizeOf(environment)) - empty;
    printFigure("kept in the database, kB an article", grown / 1e3 / articles());
    await load(open);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const articles = () => SERVERS * ARTICLES;
const server = (at: number) => String(700_000_000_000_000_000n + BigInt(at));
const asked = (at: number) => ({ guild: server(at), story: `own-${at}` });

async function fill(open: () => Promise<OpenRecord>): Promise<void> {
  const record = await open();
  const { library } = record;
  const made = madeArticles(articles() * JOINED);
  for (let at = 0; at < SERVERS; at++) {
    const { story: id, guild } = asked(at);
    await library.stories.create({ id, server: guild, title: id, description: null, aliases: {} });
    const own = made.slice(at * ARTICLES * JOINED, (at + 1) * ARTICLES * JOINED);
    await library.articles.put(
      id,
      Array.from({ length: ARTICLES }, (_, n) => {
        const parts = own.slice(n * JOINED, (n + 1) * JOINED);
        const [head, ...rest] = parts.map(({ text }) => text);
        const source = [head, ...rest.map((each) => each.replace(/^---[\s\S]*?---\n/, ""))].join(
          "\n",
        );
        const name = `a${n}`;
        const details = { outlet: null, author: null, url: null, published: "2024-05-01" };
        return {
          ...details,
          title: name,
          id: name,
          hash: name,
          nearKey: name,
          format: ".md",
          source,
        };
      }),
    );
  }
  const spent = process.cpuUsage();
  for (let at = 0; at < SERVERS; at++) await record.findIndex(asked(at));
  printFigure("analysed for the first time, ms an article", msSince(spent) / articles());
  await record.close();
}

async function load(open: () => Promise<OpenRecord>): Promise<void> {
  const record = await open();
  collect();
  const before = memoryInUse();
  const spent = process.cpuUsage();
  const held: StoryIndex[] = [];
  for (let at = 0; at < SERVERS; at++) {
    const index = await record.findIndex(asked(at));
    if (index !== null) held.push(index);
  }
  printFigure("loaded again, ms of processor a story", msSince(spent) / SERVERS);
  const indexing = process.cpuUsage();
  for (const index of held) finish(index.makeReady());
  printFigure("  and all its indexes", msSince(indexing) / SERVERS);
  collect();
  const taken = memoryInUse() - before;
  printFigure("memory in use, kB an article", taken / 1e3 / articles());
  const characters = held
    .flatMap(({ story }) => story.articles)
    .reduce((sum, { article }) => sum + article.text.length, 0);
  printFigure("  a thousand characters, kB", taken / characters);
  const quotations = held.reduce((sum, { story }) => sum + story.quotations.length, 0);
  printFigure("quotations an article", quotations / articles());
  await record.close();
}

/** What objects and blocks of numbers take, in bytes. */
function memoryInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function sizeOf({
  DATABASE_URL,
  DATABASE_FILE,
}: {
  readonly DATABASE_URL?: string;
  readonly DATABASE_FILE: string;
}): Promise<number> {
  if (DATABASE_URL === undefined) return statSync(DATABASE_FILE).size;
  const client = new pg.Client(DATABASE_URL);
  await client.connect();
  const { rows } = await client.query("SELECT pg_database_size(current_database())::int AS size");
  await client.end();
  return rows[0].size;
}

/** Processor time in ms since then, on all threads. */
function msSince(then: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(then);
  return (user + system) / 1000;
}
