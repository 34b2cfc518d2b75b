/** The search field of an exported record, built as it is exported and run without a browser. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { completeQuotations } from "#answers/complete-quotations.ts";
import { offlineSearch } from "#app/record/offline-search.ts";
import { createAnalysisDecoder } from "#app/stories/packed/analysis-decoder.ts";
import { encodeAnalysis } from "#app/stories/packed/encode-analysis.ts";
import { MOST_HITS } from "#presenters/record/search-hit.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { buildStory } from "#story/build-story.ts";
import type { StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { sampleStory } from "../../story-gold/sample-story.ts";

test("finds what the bot finds, from analyses as they are kept", async () => {
  const { info, articles } = await sampleStory();
  const decode = createAnalysisDecoder();
  const kept = articles.map((article) => {
    const analysis = decode(encodeAnalysis(analyze(article)));
    if (analysis === null) throw new Error(`Cannot test: ${article.id} was not kept`);
    return { article, analysis };
  });
  const story = buildStory(info, kept);
  const code = await offlineSearch(story, ({ id }) => `q/${id}`);
  const folder = await mkdtemp(join(tmpdir(), "verbatim-search-"));
  try {
    const file = join(folder, "search.mjs");
    await writeFile(file, code);
    const { search } = await import(pathToFileURL(file).href);
    expect(search("freinds as much")[0]).toMatchObject({
      words: expect.stringContaining("friends as much"),
      link: expect.stringMatching(/^q\/.+\.html$/),
    });
    const index = createStoryIndex(story);
    for (const typed of [...TYPED, ...story.quotations.map(wordsOf)]) {
      expect([typed, search(typed).map(({ link }: { link: string }) => link)]).toEqual([
        typed,
        completeQuotations(index, typed, MOST_HITS).map(({ id }) => `q/${id}.html`),
      ]);
    }
    expect(search("   ")).toEqual([]);
    expect(search("zebra quartz umbrella")).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

const TYPED = ["haven't been close", "i dont rock", "sellout", "the", "legend said"];

/** Its first words, one letter of them left out. */
function wordsOf({ article, start, end }: StoryQuotation): string {
  return sliceSpan(article.text, { start, end })
    .slice(0, 30)
    .replace(/(\p{L}{3})\p{L}/u, "$1");
}
