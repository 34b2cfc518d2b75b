/**
 * What a form showed in two of its fields, as a number that fits where its action has the page: by it
 * is known, when the form comes back, whether somebody corrected the same meanwhile.
 */
export function pageOfShown(first: string, second: string): number {
  return markOf(first) * MARKS + markOf(second) + 1;
}

/** The marks of what was shown; null for what no form showed. */
export function marksOfPage(page: number): readonly [Mark, Mark] {
  if (page < 1) return [null, null];
  return [Math.floor((page - 1) / MARKS), (page - 1) % MARKS];
}

type Mark = number | null;

/**
 * What came back in a field: nothing to change, a change, or a change of what was not shown. What
 * was left as it was shown is no change, whatever it is now.
 */
export function readField(
  shown: Mark,
  typed: string | null,
  now: string | null,
): "same" | "change" | "contested" {
  if (typed === null || typed === now) return "same";
  if (shown === null || shown === markOf(now ?? "")) return "change";
  return shown === markOf(typed) ? "same" : "contested";
}

/** A page has six digits at most. */
const MARKS = 999;

function markOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % MARKS;
}
