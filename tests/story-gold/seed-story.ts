import { readFileSync } from "node:fs";
import { z } from "zod";
import { analyze } from "#analysis/analyze.ts";
import { readArticle } from "#reading/read-article.ts";
import { buildStory } from "#story/build-story.ts";
import type { Story } from "#story/story.ts";
import { sharedPath } from "../helpers/shared.ts";

const FILE = "000_a15d42b71595c6b5.txt";

const quotation = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  kind: z.enum(["direct", "fragment"]),
  speaker: z.string(),
  mention: z.string().nullable(),
  cue: z.string().nullable(),
  said: z.string().nullable(),
  occasion: z.string().nullable(),
});

const indirect = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  speaker: z.string(),
  said: z.string().optional(),
});

const gold = z.object({
  quotations: z.array(quotation),
  indirect: z.array(indirect),
  people: z.record(z.string(), z.array(z.string())),
  timeline: z.array(z.object({ date: z.string(), must: z.array(z.string()) })),
  ask: z.array(z.object({ question: z.string(), answer: z.string() })),
  unanswerable: z.array(z.string()),
});

/** What is true in the seed article. */
export type SeedGold = z.infer<typeof gold>;

export function seedGold(): SeedGold {
  return gold.parse(JSON.parse(readFileSync(sharedPath("story/gold.json"), "utf8")));
}

/** The seed article, read and analysed as a story of its own. */
export async function seedStory(): Promise<Story> {
  const bytes = readFileSync(sharedPath(`story/${FILE}`));
  const article = await readArticle({ name: FILE, bytes });
  const info = { id: "seed", title: "Seed", description: null, aliases: {} };
  return buildStory(info, [{ article, analysis: analyze(article) }]);
}
