import { analyze } from "#analysis/analyze.ts";
import type { Analyses } from "#library/contract/analyses.ts";
import type { Article } from "#story/article.ts";
import { analysisKey } from "../stories/packed/analysis-key.ts";
import { encodeAnalysis } from "../stories/packed/encode-analysis.ts";

/** So many are kept in one transaction; what is lost of them is only made again. */
const AT_ONCE = 50;

/** Analyses new articles of a story and keeps what was found, so that the bot need not at its start. */
export function keptAnalyses(analyses: Analyses, story: string, version: string) {
  let found = new Map<string, string>();
  const flush = async (): Promise<void> => {
    const group = found;
    found = new Map();
    // The articles are kept; whoever asks for them has them analysed.
    if (group.size > 0) await analyses.put(story, version, group).catch(() => undefined);
  };
  return {
    keep: async (article: Article): Promise<void> => {
      const encoded = analysed(article);
      if (encoded !== null) found.set(analysisKey(article), encoded);
      if (found.size >= AT_ONCE) await flush();
    },
    flush,
  };
}

/** Null for an article that the analysis cannot take, which the bot tells when it loads it. */
function analysed(article: Article): string | null {
  try {
    return encodeAnalysis(analyze(article));
  } catch {
    return null;
  }
}
