/**
 * Long work that may be interrupted: it yields wherever something else may have its turn, a few
 * milliseconds of work at most after the last time, and returns its result.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does the work without a break. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Visits the items in order; a step so many of them. */
export function* forEachInSteps<Item>(
  items: readonly Item[],
  atOnce: number,
  visit: (item: Item) => void,
): Steps<void> {
  for (let from = 0; from < items.length; from += atOnce) {
    const to = Math.min(items.length, from + atOnce);
    for (let at = from; at < to; at++) visit(items[at]!);
    yield;
  }
}

/** What is made of each item; a step an item. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => Result,
): Steps<readonly Result[]> {
  const made: Result[] = [];
  for (const item of items) {
    made.push(make(item));
    yield;
  }
  return made;
}
