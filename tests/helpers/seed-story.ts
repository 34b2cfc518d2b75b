import { readFileSync } from "node:fs";
import { analyze } from "#analysis/analyze.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sharedPath } from "./shared.ts";

export interface SeedGold {
  readonly source: string;
  readonly published: string;
  readonly quotations: readonly { readonly text: string; readonly speaker: string }[];
  readonly ask: readonly { readonly question: string; readonly answer: string }[];
  readonly unanswerable: readonly string[];
}

export function readSeedGold(): SeedGold {
  return JSON.parse(readFileSync(sharedPath("story/gold.json"), "utf8")) as SeedGold;
}

/** The story in ../shared/story, indexed. */
export function indexSeedStory(): StoryIndex {
  const { source, published } = readSeedGold();
  const text = readFileSync(sharedPath(`story/${source}`), "utf8");
  const article = createArticle({ id: "seed", text, published });
  const info = { id: "seed", title: "Seed", description: null, aliases: {} };
  return createStoryIndex(buildStory(info, [{ article, analysis: analyze(article) }]));
}
