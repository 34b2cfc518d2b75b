import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyze } from "#analysis/analyze.ts";
import type { Answer } from "#answers/answer.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sliceSpan } from "#text/span.ts";
import { sharedPath } from "./shared.ts";

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly story?: string;
}

export interface GoldQuery {
  readonly id: string;
  readonly story?: string;
  readonly command: "ask" | "who-said";
  readonly options: { readonly words?: string; readonly question?: string };
  readonly kind?: string;
  readonly neg?: 0 | 1;
  readonly gold?: string | null;
  readonly src?: string;
  readonly impossible?: boolean;
  readonly paragraph?: string;
  readonly answers?: readonly { readonly text: string; readonly start: number }[];
}

export function goldSearchPath(file: string): string {
  return sharedPath(`gold/search/${file}`);
}

export function readGoldLines<Line>(file: string): readonly Line[] {
  return readFileSync(goldSearchPath(file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

/** Analyses and indexes articles, one story for each name in `story`. */
export function indexGold(articles: readonly GoldArticle[]): ReadonlyMap<string, StoryIndex> {
  const byStory = new Map<string, GoldArticle[]>();
  for (const article of articles) {
    const list = byStory.get(article.story ?? "");
    if (list) list.push(article);
    else byStory.set(article.story ?? "", [article]);
  }
  return new Map([...byStory].map(([story, list]) => [story, indexStory(story, list)]));
}

function indexStory(id: string, articles: readonly GoldArticle[]): StoryIndex {
  const analysed = articles.map(({ id, text, title = null, published = null }) => {
    const article = createArticle({ id, text, title, published });
    return { article, analysis: analyze(article) };
  });
  return createStoryIndex(
    buildStory({ id: id || "all", title: id, description: null, aliases: {} }, analysed),
  );
}

/** An answer as `batch` writes it. */
export function answerLine(id: string, answer: Answer, short: string | null = null): object {
  return {
    id,
    answered: answer.answered,
    score: answer.score,
    ...(short !== null && { answer: short }),
    hits: answer.hits.map((hit) => ({
      article: hit.article.id,
      start: hit.start,
      end: hit.end,
      text: sliceSpan(hit.article.text, hit),
      score: hit.score,
    })),
  };
}

/** Figures of one line of the scorer, by name. */
export type Figures = Readonly<Record<string, number>>;

/** Runs the shared scorer on answer lines; gives the figures of each of its lines by their name. */
export function scoreAnswers(
  queries: string,
  articles: string,
  answers: readonly object[],
): ReadonlyMap<string, Figures> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-search-"));
  const file = join(folder, "answers.ndjson");
  try {
    writeFileSync(file, answers.map((answer) => JSON.stringify(answer)).join("\n"));
    const output = execFileSync(
      process.execPath,
      [
        goldSearchPath("score.mjs"),
        ...["--queries", goldSearchPath(queries)],
        ...["--articles", goldSearchPath(articles)],
        ...["--answers", file],
      ],
      { encoding: "utf8" },
    );
    return new Map(output.trim().split("\n").map(parseFigures));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parseFigures(line: string): readonly [string, Figures] {
  const [name = "", ...rest] = line.split(/\s+/);
  const figures: Record<string, number> = {};
  for (let at = 0; at + 1 < rest.length; at += 2) figures[rest[at] ?? ""] = Number(rest[at + 1]);
  return [name, figures];
}
