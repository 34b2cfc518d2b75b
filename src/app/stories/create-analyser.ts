import { analyze } from "#analysis/analyze.ts";
import type { Log } from "#interactions/log.ts";
import type { Analyses } from "#library/contract/analyses.ts";
import type { Article } from "#story/article.ts";
import type { ReadFailure } from "#story/source-file.ts";
import type { AnalysedArticle } from "#story/story.ts";
import { inGroups } from "#text/in-groups.ts";
import { messageOf } from "#text/message-of.ts";
import { createTurns } from "./create-turns.ts";
import { createAnalysisDecoder, type DecodeAnalysis } from "./packed/analysis-decoder.ts";
import { analysisKey } from "./packed/analysis-key.ts";
import { encodeAnalysis } from "./packed/encode-analysis.ts";

export interface Analyser {
  /** Analyses all articles of a story. One that the analysis cannot take does not stop the others. */
  readonly analyse: (
    story: string,
    articles: readonly Article[],
  ) => Promise<readonly (AnalysedArticle | ReadFailure)[]>;
  /** Resolves when what was found so far is kept, or could not be. */
  readonly settled: () => Promise<void>;
}

export interface AnalyserParts {
  readonly analyses: Analyses;
  readonly version: () => Promise<string>;
  readonly log: Log;
}

/** What was found so far, for as long as an article is in use. */
type Known = WeakMap<Article, AnalysedArticle | ReadFailure>;

interface Found {
  readonly known: Known;
  readonly decode: DecodeAnalysis;
}

/**
 * An analyser that looks at an article once: it remembers what it found as long as the `Article`
 * is in use, and the library remembers it over restarts. Without the library it works all the same.
 */
export function createAnalyser(parts: AnalyserParts): Analyser {
  const known: Known = new WeakMap();
  const keys = new WeakMap<Article, string>();
  const decode = createAnalysisDecoder();
  let keeping: Promise<void> = Promise.resolve();
  const lastKept = new Map<string, ReadonlySet<string>>();
  return {
    analyse: async (story, articles) => {
      for (const each of articles) if (!keys.has(each)) keys.set(each, analysisKey(each));
      const byKey = new Map(articles.map((each) => [keys.get(each) ?? "", each]));
      const unknown = new Map([...byKey].filter(([, each]) => !known.has(each)));
      if (unknown.size > 0) {
        await recall(parts, story, unknown, { known, decode });
        const found = await analyseAll(unknown, { known, decode });
        // Not waited for: answers do not depend on it.
        if (found.size > 0) {
          const inUse = new Set(byKey.keys());
          keeping = keeping.then(() => keep(parts, story, found, { inUse, lastKept }));
        }
      }
      return articles.map((article) => known.get(article)!);
    },
    settled: () => keeping,
  };
}

/** Takes what the library remembers out of `unknown`; what it cannot tell is left there. */
async function recall(
  { analyses, version }: AnalyserParts,
  story: string,
  unknown: Map<string, Article>,
  { known, decode }: Found,
): Promise<void> {
  const turn = createTurns();
  try {
    const current = await version();
    for (const keys of inGroups([...unknown.keys()], READ_AT_ONCE)) {
      for (const [key, encoded] of await analyses.read(story, current, keys)) {
        const article = unknown.get(key);
        const analysis = decode(encoded);
        if (article && analysis) {
          known.set(article, { article, analysis });
          unknown.delete(key);
        }
        await turn();
      }
    }
  } catch {
    // Without it they are analysed again.
  }
}

/** So many are read at once; what is read is larger than what is kept of it. */
const READ_AT_ONCE = 500;

async function analyseAll(
  unknown: ReadonlyMap<string, Article>,
  { known, decode }: Found,
): Promise<ReadonlyMap<string, string>> {
  const turn = createTurns();
  const found = new Map<string, string>();
  for (const [key, article] of unknown) {
    const result = analyseSafely(article);
    if ("analysis" in result) {
      const encoded = encodeAnalysis(result.analysis);
      found.set(key, encoded);
      known.set(article, { article, analysis: decode(encoded) ?? result.analysis });
    } else known.set(article, result);
    await turn();
  }
  return found;
}

interface Keys {
  readonly inUse: ReadonlySet<string>;
  /** By story, of the analyses that may be kept. */
  readonly lastKept: Map<string, ReadonlySet<string>>;
}

/** Keeps what was found, and drops what earlier versions found and what is of articles that went. */
async function keep(
  { analyses, version, log }: AnalyserParts,
  story: string,
  found: ReadonlyMap<string, string>,
  { inUse, lastKept }: Keys,
): Promise<void> {
  try {
    const current = await version();
    for (const group of inGroups([...found], AT_ONCE)) {
      await analyses.put(story, current, new Map(group));
    }
    const last = lastKept.get(story);
    // Mostly an article came and none went; looking through all that is kept would hold up answers.
    const isAllInUse = last !== undefined && [...last].every((key) => inUse.has(key));
    if (!isAllInUse) await analyses.keepOnly(story, current, inUse);
    lastKept.set(story, inUse);
  } catch (error) {
    log.info(
      { story, err: error },
      "Analyses were not kept; they are made again at the next start",
    );
  }
}

/** So many analyses are kept in one transaction. */
const AT_ONCE = 100;

function analyseSafely(article: Article): AnalysedArticle | ReadFailure {
  try {
    return { article, analysis: analyze(article) };
  } catch (error) {
    const reason = messageOf(error);
    return { file: article.id, message: `Cannot analyse ${article.id}: ${reason}` };
  }
}
