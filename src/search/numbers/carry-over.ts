import type { Steps } from "#text/steps.ts";

/** A run is copied in pieces of at most so many. */
const COPIED_AT_ONCE = 250;

/**
 * Walks over what a story is made of where an earlier one was read already: `copy` gets what stands
 * one behind the other in both (places of the earlier one, the end not included), `read` what is new.
 */
export function* carryOver<Item extends object>(
  items: readonly Item[],
  earlier: ReadonlyMap<Item, number> | null,
  copy: (from: number, to: number) => void,
  read: (item: Item) => void,
): Steps<void> {
  let from = 0;
  let to = 0;
  const copyRun = () => {
    if (to > from) copy(from, to);
    from = to;
  };
  for (const item of items) {
    const place = earlier?.get(item);
    if (place === undefined) {
      copyRun();
      read(item);
      yield;
      continue;
    }
    if (place !== to) {
      copyRun();
      from = place;
    }
    to = place + 1;
    if (to - from === COPIED_AT_ONCE) {
      copyRun();
      yield;
    }
  }
  copyRun();
}

/** Whether an earlier story was made of these in this order, and of nothing else. */
export function holdsSame<Item>(
  items: readonly Item[],
  earlier: ReadonlyMap<Item, number>,
): boolean {
  return items.length === earlier.size && items.every((item, at) => earlier.get(item) === at);
}
