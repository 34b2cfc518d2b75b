/**
 * Writes into a library until it is told to stop or killed, and says what was acknowledged, a JSON
 * line each: `node writer.js '{"file": …, "name": …, "count": …}'`.
 */
import { rmSync } from "node:fs";
import { openLibrary } from "#library/open-library.ts";

/** Articles that are put together, so that half of them would be half a write. */
export const TOGETHER = 3;

interface Order {
  readonly file: string;
  /** Begins the ids of what is written. */
  readonly name: string;
  /** How many writes. */
  readonly count: number;
  /** Length of an article's text. */
  readonly length?: number;
  /** A file that is removed when a write is refused, to make room; then the write is made again. */
  readonly filler?: string;
}

const order: Order = JSON.parse(process.argv[2] ?? "{}");
const text = "The mayor spoke. ".repeat((order.length ?? 2000) / 17);
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const place = { databaseUrl: null, databaseFile: order.file };
const library = await openLibrary(place, () => new Date("2026-03-01T12:00:00Z"));
const story = { id: "harbour", server: null, title: "T", description: null, aliases: {} };

try {
  await library.stories.create(story);
  for (let at = 0; at < order.count; at++) await write(`${order.name}-${at}`);
} catch (error) {
  say({ failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  if (order.filler !== undefined) {
    rmSync(order.filler);
    await write(`${order.name}-again`);
  }
}
await library.close();
say({ done: true });

async function write(id: string): Promise<void> {
  await library.articles.put("harbour", articles(id));
  const { id: correction } = await library.corrections.add(correctionBy(id));
  say({ kept: id, correction });
}

function articles(id: string) {
  return Array.from({ length: TOGETHER }, (_, part) => ({
    id: `${id}-${part}`,
    title: id,
    outlet: null,
    author: null,
    url: null,
    published: "2026-02-28",
    hash: id,
    nearKey: id,
    format: ".md",
    source: text,
  }));
}

function correctionBy(id: string) {
  return { story: "harbour", server: "100", kind: "speaker", anchor: id, what: null, by: "7" };
}
