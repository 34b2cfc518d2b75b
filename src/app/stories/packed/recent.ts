/** What was made for a key lately: the last `most` keys that were asked for, and up to as many before. */
export function createRecent<Key, Value>(most: number): (key: Key, make: () => Value) => Value {
  let now = new Map<Key, Value>();
  let before = new Map<Key, Value>();
  return (key, make) => {
    const held = now.get(key);
    if (held !== undefined) return held;
    const value = before.get(key) ?? make();
    if (now.size === most) {
      before = now;
      now = new Map();
    }
    now.set(key, value);
    return value;
  };
}
