import { type Inline, type Run, runsOf } from "#languages/inline.ts";

/** Lines one after the other, with what parts them between. */
export function listed(lines: readonly Inline[], between: string): readonly Run[] {
  return lines.flatMap((line, at) => (at === 0 ? runsOf(line) : [between, ...runsOf(line)]));
}
