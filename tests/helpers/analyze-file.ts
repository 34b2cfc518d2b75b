import { createReadStream } from "node:fs";
import { analyze } from "#analysis/analyze.ts";
import { type AnalysisLine, analysisLine } from "#presenters/analysis-line.ts";
import { createArticle } from "#story/article.ts";
import { readLines } from "#surfaces/terminal/read-lines.ts";

/** Analyses a gold file (`{"id","text","date"|"dct"|"published"?,"title"?}` a line) as `analyze --ndjson` would. */
export async function analyzeFile(
  path: string,
  keep: (line: GoldLine) => boolean = () => true,
): Promise<readonly AnalysisLine[]> {
  const lines: AnalysisLine[] = [];
  for await (const line of readLines(createReadStream(path))) {
    if (line.trim() === "") continue;
    const gold = JSON.parse(line) as GoldLine;
    if (!keep(gold)) continue;
    const published = gold.published ?? gold.dct ?? gold.date ?? null;
    const article = createArticle({
      id: gold.id,
      text: gold.text,
      title: gold.title ?? null,
      published,
    });
    lines.push(analysisLine(gold.id, gold.text, analyze(article)));
  }
  return lines;
}

export interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly dct?: string;
  readonly published?: string;
  readonly title?: string;
  readonly official?: string | null;
}
