import { join } from "node:path";
import { searchHit } from "#presenters/record/search-hit.ts";
import { withLists } from "#story/analysis.ts";
import type { AnalysedArticle, Story, StoryQuotation } from "#story/story.ts";
import type { OfflineData } from "./search-in-browser.ts";

const root = join(import.meta.dirname, "..", "..", "..");

/**
 * The bot's own lookup with a story's articles as one module for a browser; it exports
 * `search(typed)`. Links are relative to the story's folder.
 */
export async function offlineSearch(
  story: Story,
  pathOf: (quotation: StoryQuotation) => string,
): Promise<string> {
  const data: OfflineData = {
    info: story.info,
    articles: story.articles.map(searched),
    hits: Object.fromEntries(
      story.quotations.map((each) => [each.id, searchHit(each, `${pathOf(each)}.html`)]),
    ),
  };
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    stdin: {
      contents: `import { searchInBrowser } from "#app/record/search-in-browser.ts";
export const search = searchInBrowser(${JSON.stringify(data)});`,
      resolveDir: root,
      loader: "js",
    },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** What a search looks in: the rest of an analysis is more than half of it. */
function searched({ article, analysis }: AnalysedArticle): AnalysedArticle {
  const unused = { mentions: [], notSpeech: [], timexes: [], events: [], facts: [] };
  return { article, analysis: withLists(analysis, unused) };
}
