import type { TimelineMark } from "#interactions/block.ts";
import { type PersonSign, SIGN_SHAPES } from "./person-sign.ts";
import type { PictureTheme } from "./picture-theme.ts";

/** Gives the people named in most entries a colour and a shape of their own, by their id. */
export function signPeople(
  marks: readonly TimelineMark[],
  theme: PictureTheme,
): ReadonlyMap<string, PersonSign> {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { people } of marks) {
    for (const { id, name } of people) {
      const held = counts.get(id);
      if (held) held.count++;
      else counts.set(id, { name, count: 1 });
    }
  }
  const ordered = [...counts].toSorted(([, a], [, b]) => b.count - a.count);
  return new Map(
    ordered.slice(0, SIGN_SHAPES.length).map(([id, { name }], index) => [
      id,
      {
        name,
        colour: theme.people[index % theme.people.length]!,
        shape: SIGN_SHAPES[index]!,
      },
    ]),
  );
}
