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

/**
 * The same of what many lists hold, which are the same lists (by identity) as long as nothing in
 * them changed: only those that came and went are looked into. Items of one list may be equal, and
 * stay in its order. `putInOrder` gives what `compare` does, of the items of all lists one after the
 * other.
 */
export function createListsOrderKeeper<Item>(
  compare: (a: Item, b: Item) => number,
  putInOrder = (items: readonly Item[]) => sorted(items, compare),
): (lists: readonly (readonly Item[])[]) => Steps<readonly Item[]> {
  let earlier: ReadonlySet<readonly Item[]> = new Set();
  let held: readonly Item[] = [];
  return function* inOrder(lists) {
    const now = new Set(lists);
    const came = lists.filter((list) => !earlier.has(list)).flat();
    const gone = new Set([...earlier].filter((list) => !now.has(list)).flat());
    // Before others have their turn, who may put other lists in order.
    const kept = gone.size === 0 ? held : held.filter((item) => !gone.has(item));
    yield;
    const isNew = came.length > kept.length;
    held = joined(kept, yield* isNew ? putInOrder(came) : sorted(came, compare), compare);
    earlier = now;
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
  const takeBefore = (end: number) => {
    while (next < end) all.push(some[next++]!);
  };
  // A few are put into many.
  const isFew = others.length < some.length / AMONG;
  for (const other of others) {
    if (isFew) takeBefore(placeOf(other, some, next, compare));
    while (next < some.length && compare(some[next]!, other) <= 0) all.push(some[next++]!);
    all.push(other);
  }
  takeBefore(some.length);
  return all;
}

/** Places found by bisection are cheaper than comparing with each from so many on. */
const AMONG = 16;

/** Where the first stands that comes behind the item. */
function placeOf<Item>(
  item: Item,
  among: readonly Item[],
  from: number,
  compare: (a: Item, b: Item) => number,
): number {
  let [low, high] = [from, among.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(among[middle]!, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
