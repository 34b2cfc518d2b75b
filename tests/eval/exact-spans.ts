import type { AnalysisLine } from "#presenters/analysis-line.ts";
import type { Span } from "#text/span.ts";
import type { GoldArticle } from "./quote-gold.ts";

interface Counts {
  right: number;
  found: number;
  gold: number;
}

interface FoundQuote extends Span {
  readonly segments?: readonly (readonly [number, number])[];
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

/**
 * Exact source, cue and content spans (same first and last token), near to CofeNet's metric: each
 * span counts once an article, and a content that lies within an earlier one does not count.
 */
export function exactSpans(
  articles: readonly GoldArticle[],
  lines: readonly AnalysisLine[],
): string {
  const found = new Map<string, readonly FoundQuote[]>(
    lines.map(({ id, quotations }) => [id, quotations]),
  );
  const counts: Record<string, Counts> = {};
  for (const kind of ["source", "cue", "content"]) counts[kind] = { right: 0, found: 0, gold: 0 };
  for (const { id, text, quotes } of articles) {
    const tokens = [...text.matchAll(/[\p{L}\p{N}]+|[^\s]/gu)].map(({ index }) => index);
    const key = ({ start, end }: Span) =>
      `${tokens.findIndex((at) => at >= start)}-${tokens.findLastIndex((at) => at < end)}`;
    const gold = spansOf(
      quotes.map((each) => ({
        start: each.start,
        end: each.end,
        speaker:
          each.speaker_start == null ? null : { start: each.speaker_start, end: each.speaker_end! },
        cue: each.cue_start == null ? null : { start: each.cue_start, end: each.cue_end! },
      })),
      key,
    );
    const mine = spansOf(found.get(id) ?? [], key);
    for (const [kind, count] of Object.entries(counts)) {
      count.gold += gold[kind]!.size;
      count.found += mine[kind]!.size;
      for (const each of mine[kind]!) if (gold[kind]!.has(each)) count.right++;
    }
  }
  const percent = (share: number) => (100 * share).toFixed(1);
  return Object.entries(counts)
    .map(
      ([kind, { right, found, gold }]) =>
        `${kind} P ${percent(right / found)} R ${percent(right / gold)} F1 ${percent((2 * right) / (found + gold))}`,
    )
    .join(" | ");
}

function spansOf(
  quotes: readonly FoundQuote[],
  key: (span: Span) => string,
): Record<string, Set<string>> {
  const contents = new Set<string>();
  let reached = -1;
  for (const { start, end, segments } of quotes)
    for (const [from, to] of segments ?? [[start, end]]) {
      if (to <= reached) continue;
      contents.add(key({ start: from, end: to }));
      reached = Math.max(reached, to);
    }
  return {
    source: new Set(quotes.flatMap(({ speaker }) => (speaker ? [key(speaker)] : []))),
    cue: new Set(quotes.flatMap(({ cue }) => (cue ? [key(cue)] : []))),
    content: contents,
  };
}
