import type { Line } from "#search/lookup/line-index.ts";

/** Further apart, in characters, two quotations are not taken for one. */
const NEAR = 600;

/** Quotations of one speaker that follow each other in an article, two and two as one line. */
export function joinedLines(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((first) =>
    lines
      .filter((second) => follows(first, second))
      .map((second) => ({
        ...first,
        end: second.end,
        contents: [...first.contents, ...second.contents],
      })),
  );
}

function follows(first: Line, second: Line): boolean {
  if (!first.quotation?.speaker || first.article !== second.article) return false;
  const gap = second.start - first.end;
  return first.quotation.speaker === second.quotation?.speaker && gap >= 0 && gap <= NEAR;
}
