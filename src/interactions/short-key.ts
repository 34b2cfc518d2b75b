/** A name short enough for a button's state: itself up to `MAX`, otherwise `~` and a hash of it. */
export function shortKey(name: string): string {
  return name.length <= MAX && !name.startsWith("~") ? name : `~${hash(name)}`;
}

/** A button holds 100 characters; a key and two dates must leave room for a topic. */
const MAX = 22;

/** FNV-1a over UTF-16 units in two lanes, base 36: at most 14 characters. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ (unit + index), 0x85ebca6b) >>> 0;
  }
  return high.toString(36) + low.toString(36);
}
