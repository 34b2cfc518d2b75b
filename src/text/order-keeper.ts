import type { Steps } from "./steps.ts";

/** So many are put in order in one step. */
const AT_ONCE = 1000;

/**
 * Puts lists in order that are mostly what the last one was: what was in order then stays so, and
 * only the rest is put in order and in its places. The order must not leave two items equal.
 */
export function createOrderKeeper<Item>(
  compare: (a: Item, b: Item) => number,
): (items: readonly Item[]) => Steps<readonly Item[]> {
  let held: readonly Item[] = [];
  return function* inOrder(items) {
    const rest = new Set(items);
    const kept = held.filter((item) => rest.delete(item));
    yield;
    const came = yield* sorted([...rest], compare);
    held = joined(kept, came, compare);
    return held;
  };
}

function* sorted<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<readonly Item[]> {
  let parts: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    parts.push(items.slice(from, from + AT_ONCE).sort(compare));
    yield;
  }
  while (parts.length > 1) {
    const pairs: (readonly Item[])[] = [];
    for (let at = 0; at < parts.length; at += 2) {
      pairs.push(joined(parts[at]!, parts[at + 1] ?? [], compare));
      yield;
    }
    parts = pairs;
  }
  return parts[0] ?? [];
}

/** Two lists in order as one. */
function joined<Item>(
  some: readonly Item[],
  others: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  if (some.length === 0 || others.length === 0) return others.length === 0 ? some : others;
  const all: Item[] = [];
  let next = 0;
  for (const item of some) {
    while (next < others.length && compare(others[next]!, item) < 0) all.push(others[next++]!);
    all.push(item);
  }
  while (next < others.length) all.push(others[next++]!);
  return all;
}
