import Fuse from "fuse.js";
import { lazy } from "#text/lazy.ts";

/** Something found by a name like the one given. */
export interface FuzzyMatch<Item> {
  readonly item: Item;
  /** 0..1; 1 is the name itself. */
  readonly likeness: number;
}

export type Fuzzy<Item> = (typed: string, most: number) => readonly FuzzyMatch<Item>[];

/** Longer input is no name. */
const LONGEST = 80;
/** Of what is longer than any title the beginning is read: one word may have hundreds of kilobytes. */
const LONGEST_NAME = 500;

const OPTIONS = {
  keys: ["names"],
  includeScore: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.4,
};

/**
 * Finds items by a misspelt or unfinished name. Reads all names on every search, so it is for
 * people and titles (hundreds) and not for passages (thousands). Their letters are prepared at the
 * first search, which takes longer than that.
 */
export function createFuzzy<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): Fuzzy<Item> {
  const fuse = lazy(() => {
    const named = items.map((item) => ({ item, names: beginnings(namesOf(item)) }));
    return new Fuse(named, OPTIONS);
  });
  return (typed, most) => {
    const pattern = typed.trim().slice(0, LONGEST);
    if (pattern === "") return [];
    return fuse()
      .search(pattern, { limit: most })
      .map(({ item: { item }, score }) => ({ item, likeness: 1 - (score ?? 1) }));
  };
}

function beginnings(names: readonly string[]): readonly string[] {
  return names.map((name) => name.slice(0, LONGEST_NAME));
}
