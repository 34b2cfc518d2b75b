import type { Example } from "#interactions/command.ts";
import type { RawOptions } from "#interactions/option-spec.ts";

/** One example when the story has what it needs, otherwise none. */
export function exampleOf<Held>(
  held: Held | null,
  optionsFrom: (held: Held) => RawOptions,
  shows: string,
): readonly Example[] {
  return held === null ? [] : [{ options: optionsFrom(held), shows }];
}
