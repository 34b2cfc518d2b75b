/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Counted from 0, within the list whatever was asked for. */
  readonly number: number;
  readonly count: number;
}

export function pageOf<Item>(all: readonly Item[], wanted: number, size: number): Page<Item> {
  const count = Math.max(1, Math.ceil(all.length / size));
  const number = Math.min(Math.max(0, wanted), count - 1);
  return { items: all.slice(number * size, (number + 1) * size), number, count };
}
