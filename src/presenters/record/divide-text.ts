import type { Span } from "#text/span.ts";

/** A stretch over which the same marks hold, in the order they were given. */
export interface Stretch<Mark extends Span> extends Span {
  readonly marks: readonly Mark[];
}

/** Divides a stretch of text wherever a mark begins or ends; marks may overlap and nest. */
export function divideText<Mark extends Span>(
  within: Span,
  marks: readonly Mark[],
): readonly Stretch<Mark>[] {
  const inside = marks.filter(({ start, end }) => start < within.end && end > within.start);
  const places = inside.flatMap(({ start, end }) => [start, end]);
  const cuts = [within.start, within.end, ...places]
    .filter((at) => at >= within.start && at <= within.end)
    .toSorted((a, b) => a - b);
  const bounds = [...new Set(cuts)];
  const order = new Map(inside.map((mark, index) => [mark, index]));
  const byStart = inside.toSorted((a, b) => a.start - b.start);
  const open = new Set<Mark>();
  let next = 0;
  return bounds.slice(0, -1).map((start, at) => {
    for (; next < byStart.length && byStart[next]!.start <= start; next++) open.add(byStart[next]!);
    for (const mark of open) if (mark.end <= start) open.delete(mark);
    const held = [...open].toSorted((a, b) => order.get(a)! - order.get(b)!);
    return { start, end: bounds[at + 1]!, marks: held };
  });
}
