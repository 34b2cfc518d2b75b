import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "#analysis/document/read-document.ts";
import { findEvents } from "#analysis/events/find-events.ts";
import { findTimexes } from "#analysis/timexes/find-timexes.ts";
import { timeline } from "#answers/timeline.ts";
import { createStoryIndex } from "#search/story-index.ts";
import type { Analysis } from "#story/analysis.ts";
import { type Article, createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sliceSpan } from "#text/span.ts";
import { sharedPath } from "../helpers/shared.ts";

export const TOPICS = ["egypt", "finan", "h1n1", "libya", "mj"];

export interface TimelineScore {
  readonly name: string;
  readonly dateF1: number;
  readonly rouge1: number;
}

/** `npm run eval -- timelines`: the dates and sentences chosen for journalists' timelines. */
export default async function evaluateTimelines(options: readonly string[]): Promise<void> {
  const wanted = TOPICS.filter((topic) => options.length === 0 || options.includes(topic));
  const scores = wanted.flatMap((topic) => scoreTopic(topic));
  for (const { name, dateF1, rouge1 } of scores) {
    line(`${name.padEnd(60)} Date-F1 ${dateF1.toFixed(3)}  AR1 ${rouge1.toFixed(3)}`);
  }
  const mean = (pick: (score: TimelineScore) => number) =>
    scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  line(
    `mean Date-F1 ${mean((s) => s.dateF1).toFixed(3)} (.57)  AR1 ${mean((s) => s.rouge1).toFixed(3)} (.13)`,
  );
}

interface GoldTimelines {
  readonly keywords: readonly string[];
  readonly timelines: readonly { readonly name: string; readonly events: readonly unknown[] }[];
}

/** The timelines of one topic against what is chosen from its articles. */
export function scoreTopic(topic: string): readonly TimelineScore[] {
  const folder = sharedPath(`gold/timelines/t17/${topic}/`);
  const gold = JSON.parse(readFileSync(`${folder}timelines.json`, "utf8")) as GoldTimelines;
  const index = createStoryIndex(
    buildStory(
      { id: topic, title: topic, description: null, aliases: {} },
      readArticles(`${folder}articles.jsonl`).map((article) => ({
        article,
        analysis: datesOf(article),
      })),
    ),
  );
  return gold.timelines.map(({ name, events }) => {
    const { entries } = timeline(index, {
      about: gold.keywords.join(", "),
      from: null,
      to: null,
      order: null,
      dates: events.length,
      sentences: null,
    });
    const chosen = entries.map((entry) => ({
      date: entry.date,
      sentences: entry.events.map((event) => sliceSpan(event.article.text, event)),
    }));
    return { name: `${topic}/${name}`, ...runScorer(`${folder}timelines.json`, name, chosen) };
  });
}

/** Only what a timeline needs: reading who speaks takes ten times as long and changes nothing here. */
function datesOf(article: Article): Analysis {
  const document = readDocument(article);
  const timexes = findTimexes(document);
  return {
    passages: document.passages,
    sentences: document.sentences,
    mentions: [],
    people: [],
    quotations: [],
    notSpeech: [],
    timexes,
    events: findEvents(document, timexes, []),
    facts: [],
  };
}

function readArticles(path: string): readonly Article[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((each) => {
      const { id, text, date } = JSON.parse(each) as { id: string; text: string; date: string };
      return createArticle({ id, text, published: date });
    });
}

function runScorer(gold: string, name: string, chosen: unknown) {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-timelines-"));
  try {
    const predicted = join(folder, "predicted.json");
    writeFileSync(predicted, JSON.stringify(chosen));
    const scorer = sharedPath("gold/timelines/score.mjs");
    const out = execFileSync(
      process.execPath,
      [scorer, "--gold", gold, "--pred", predicted, "--name", name],
      { encoding: "utf8" },
    );
    const average = JSON.parse(out.slice(out.indexOf("average ") + 8)) as {
      date: { f1: number; f: number };
      align1: { f: number };
    };
    return { dateF1: average.date.f, rouge1: average.align1.f };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}
