import { analyze } from "#analysis/analyze.ts";
import { type AnalysisLine, analysisLine } from "#presenters/analysis-line.ts";
import { createArticle } from "#story/article.ts";
import { articleLine, parseLine } from "./article-line.ts";

/**
 * One article line in, what was found in it out.
 * @throws Error when the line is no article.
 */
export function analyzeLine(line: unknown): AnalysisLine {
  const { id, text, published = null, title = null } = parseLine(articleLine, line, "article");
  return analysisLine(id, text, analyze(createArticle({ id, text, published, title })));
}
