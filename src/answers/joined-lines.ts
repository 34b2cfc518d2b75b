import type { Line } from "#search/lookup/line-index.ts";
import { isReported } from "./is-reported.ts";

/** Further apart, in characters, two quotations are not taken for one. */
const NEAR = 600;

/** What one speaker said in quotation marks in one article, two and two that follow each other. */
export function joinedLines(lines: readonly Line[]): readonly (readonly [Line, Line])[] {
  return lines.flatMap((first) =>
    lines
      .filter((second) => follows(first, second))
      .map((second): readonly [Line, Line] => [first, second]),
  );
}

function follows(first: Line, second: Line): boolean {
  const [said, next] = [first.quotation, second.quotation];
  if (!said?.speaker || said.speaker !== next?.speaker) return false;
  if (first.article !== second.article || isReported(said) || isReported(next)) return false;
  const gap = second.start - first.end;
  return gap >= 0 && gap <= NEAR;
}
