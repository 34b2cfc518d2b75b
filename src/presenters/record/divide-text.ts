import type { Span } from "#text/span.ts";

/** A stretch over which the same marks hold, in the order they were given. */
export interface MarkedSpan<Mark extends Span> extends Span {
  readonly marks: readonly Mark[];
}

/** Divides a stretch of text wherever a mark begins or ends; marks may overlap and nest. */
export function divideText<Mark extends Span>(
  within: Span,
  marks: readonly Mark[],
): readonly MarkedSpan<Mark>[] {
  const inside = marks.filter(({ start, end }) => start < within.end && end > within.start);
  const bounds = boundsOf(within, inside);
  const byStart = inside.map((_, at) => at).sort((a, b) => inside[a]!.start - inside[b]!.start);
  let open: number[] = [];
  let next = 0;
  return bounds.slice(0, -1).map((start, at) => {
    open = open.filter((mark) => inside[mark]!.end > start);
    for (; next < byStart.length && inside[byStart[next]!]!.start <= start; next++) {
      if (inside[byStart[next]!]!.end > start) insert(open, byStart[next]!);
    }
    return { start, end: bounds[at + 1]!, marks: open.map((mark) => inside[mark]!) };
  });
}

/** Where the stretch begins and ends and where a mark in it does, each once and in order. */
function boundsOf({ start, end }: Span, marks: readonly Span[]): readonly number[] {
  const cuts = new Set([start, end]);
  for (const mark of marks) {
    if (mark.start > start) cuts.add(mark.start);
    if (mark.end < end) cuts.add(mark.end);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** Into ascending numbers. */
function insert(numbers: number[], number: number): void {
  let at = numbers.length;
  while (at > 0 && numbers[at - 1]! > number) at--;
  numbers.splice(at, 0, number);
}
