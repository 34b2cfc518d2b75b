import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sharedIsHere, sharedPath } from "../helpers/shared.ts";
import { sampleStory } from "./sample-story.ts";

/** More words than this in a row, outside quotation marks and posts, would be a copied sentence. */
const LONGEST_SHARED_RUN = 7;

const { articles } = await sampleStory();

describe.skipIf(!sharedIsHere)("the sample story beside the seed article", () => {
  const seed = sharedIsHere
    ? readFileSync(sharedPath("story/000_a15d42b71595c6b5.txt"), "utf8")
    : "";

  test.each(articles)("$id narrates in its own words", ({ text }) => {
    const runs = wordRuns(narration(text), LONGEST_SHARED_RUN + 1);
    const seedRuns = wordRuns(narration(seed), LONGEST_SHARED_RUN + 1);
    expect(seedRuns.size).toBeGreaterThan(100);
    expect(runs.size).toBeGreaterThan(30);
    expect([...runs].filter((run) => seedRuns.has(run))).toEqual([]);
  });

  test.each(articles)("$id quotes spoken words and posts exactly", ({ text }) => {
    const quoted = [...(text.match(/“[^”]*”/gu) ?? []), ...postsOf(text)];
    expect(quoted.length).toBeGreaterThan(1);
    expect(quoted.filter((words) => !seed.includes(bare(words)))).toEqual([]);
  });
});

/** What the article says in its own voice. */
function narration(text: string): string {
  return postsOf(text)
    .reduce((rest, post) => rest.replace(post, "¶"), text)
    .replace(/“[^”]*”/gu, "¶");
}

/** The words of a post: the paragraph that ends with an account and a date. */
function postsOf(text: string): readonly string[] {
  const posts = text.split("\n").filter((line) => /\(@\w+\)/u.test(line));
  return posts.map((post) => post.split(/ pic\.twitter| —/u)[0] ?? "");
}

/** Without quotation marks and the comma or stop that a sentence puts inside them. */
function bare(words: string): string {
  return words.replace(/^“|[,.]?”$/gu, "");
}

function wordRuns(text: string, length: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const part of text.toLowerCase().split("¶")) {
    const words = part.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    for (let at = 0; at + length <= words.length; at++) {
      runs.add(words.slice(at, at + length).join(" "));
    }
  }
  return runs;
}
