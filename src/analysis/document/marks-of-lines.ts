import { countSpansEndedBy } from "#text/count-spans-ended-by.ts";
import { type Span, spansOverlap } from "#text/span.ts";

/**
 * For each line the first of the marks that overlaps it. The lines stand in order; marks may stand
 * in any, and over each other. Each line is looked at about once, however many marks cover it.
 */
export function marksOfLines<Mark extends Span>(
  lines: readonly Span[],
  marks: readonly Mark[],
): readonly (Mark | undefined)[] {
  const found: (Mark | undefined)[] = lines.map(() => undefined);
  // From a line the next that has no mark yet, over those that have.
  const next = Uint32Array.from({ length: lines.length + 1 }, (_, at) => at);
  const open = (from: number) => {
    let at = from;
    while (next[at] !== at) {
      next[at] = next[next[at]!]!;
      at = next[at]!;
    }
    return at;
  };
  for (const mark of marks) {
    for (let at = open(countSpansEndedBy(lines, mark.start)); at < lines.length; at = open(at)) {
      if (!spansOverlap(mark, lines[at]!)) break;
      found[at] = mark;
      next[at] = at + 1;
    }
  }
  return found;
}
