import { readdirSync, readFileSync } from "node:fs";
import { analyze } from "#analysis/analyze.ts";
import { timeline } from "#answers/timeline.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sharedPath } from "../helpers/shared.ts";

const SETS = ["apple", "gm"];

/** How many of the dates that people set down for an entity its timeline holds. */
export interface EntityScore {
  readonly entity: string;
  readonly gold: number;
  readonly found: number;
  /** Dates the timeline holds in all. */
  readonly told: number;
  readonly missed: readonly string[];
}

/** `npm run eval -- entity-timelines`: gold dates of the Wikinews entities found by `/timeline about:`. */
export default async function evaluateEntityTimelines(): Promise<void> {
  const scores = SETS.flatMap(scoreSet);
  for (const { entity, gold, found, told, missed } of scores) {
    line(`${entity.padEnd(28)} ${found}/${gold} found, ${told} told  ${missed.join(" ")}`);
  }
  const sum = (pick: (score: EntityScore) => number) =>
    scores.reduce((total, score) => total + pick(score), 0);
  const [gold, found, told] = [sum((s) => s.gold), sum((s) => s.found), sum((s) => s.told)];
  line(`gold dates found ${((100 * found) / gold).toFixed(1)} % of ${gold}, ${told} told`);
}

interface GoldEntity {
  readonly entity: string;
  readonly events: readonly { readonly date: string | null }[];
}

/** Every entity of one set, asked of one story made of all the set's articles. */
export function scoreSet(set: string): readonly EntityScore[] {
  const folder = sharedPath(`gold/timelines/semeval15/${set}/`);
  const index = createStoryIndex(
    buildStory(
      { id: set, title: set, description: null, aliases: {} },
      readArticles(`${folder}articles.jsonl`).map((article) => ({
        article,
        analysis: analyze(article),
      })),
    ),
  );
  return readdirSync(`${folder}timelines`).map((file) => {
    const gold = JSON.parse(readFileSync(`${folder}timelines/${file}`, "utf8")) as GoldEntity;
    const dates = new Set(gold.events.flatMap(({ date }) => date ?? []));
    const { entries } = timeline(index, {
      about: gold.entity,
      from: null,
      to: null,
      order: null,
      dates: null,
      sentences: null,
    });
    const told = new Set(entries.map(({ date }) => date));
    const missed = [...dates].filter((date) => !told.has(date)).toSorted();
    return {
      entity: gold.entity,
      gold: dates.size,
      found: dates.size - missed.length,
      told: told.size,
      missed,
    };
  });
}

function readArticles(path: string) {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((each) => {
      const { id, title, text, dct } = JSON.parse(each) as {
        id: string;
        title: string;
        text: string;
        dct: string;
      };
      return createArticle({ id, title, text, published: dct });
    });
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}
