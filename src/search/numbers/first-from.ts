/** Of ascending numbers the first place from `low` on, and before `high`, that holds `least` or more; `high` when none does. */
export function firstFrom(items: Uint32Array, low: number, high: number, least: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (items[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
