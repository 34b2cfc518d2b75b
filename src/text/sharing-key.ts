/** The items by a key that several may share, each list in the order they have. */
export function sharingKey<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const sharing = new Map<Key, Item[]>();
  // Neighbours often share theirs.
  let last: Key | undefined;
  let list: Item[] | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (list === undefined || key !== last) {
      list = sharing.get(key) ?? [];
      if (list.length === 0) sharing.set(key, list);
      last = key;
    }
    list.push(item);
  }
  return sharing;
}
