import { type Inline, type Run, runsOf } from "./inline.ts";

/**
 * A line of words with runs put between them, each where the language has it:
 * ``phrase`No words of ${person} are on record.` ``. Null puts nothing there.
 */
export function phrase(
  words: TemplateStringsArray,
  ...held: readonly (Inline | null)[]
): readonly Run[] {
  return words.flatMap((text, at) => [
    ...(text === "" ? [] : [text]),
    ...runsOf(held[at] ?? NOTHING),
  ]);
}

const NOTHING: readonly Run[] = [];
