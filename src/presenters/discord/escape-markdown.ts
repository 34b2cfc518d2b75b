/**
 * Plain text so that Discord shows exactly its characters: no styles, lists, headings, links,
 * mentions, emoji or timestamps. Discord reads a backslash before any ASCII punctuation as
 * "this character as it is"; `://` is broken up because a bare link is taken before escapes are.
 * What would open a list at the end of the text is escaped too, as more may be set behind it.
 * `after`: the words that are to follow, where a mark of ours parts them from the text.
 */
export function escapeMarkdown(text: string, after = ""): string {
  const whole = text + after;
  const parted = after === "" ? text : `${text}*`;
  return text
    .replace(/[\\*_~`|[\]<>#@:]/g, (mark, at: number) =>
      mark !== ":" || (isAt(OPENS, at, whole) && !isAt(TIME, at, parted)) ? `\\${mark}` : mark,
    )
    .replace(/^(\s*)([-+])(?=\s|#|\\#|$)/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, "$1\\$2");
}

function isAt(sticky: RegExp, at: number, text: string): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/**
 * A colon of an address, or one that opens an emoji: Discord takes all between two colons for a
 * name, marks and backslashes too. Where the text ends, a colon of ours may follow.
 */
const OPENS = /:(?:\/\/|[^\s:]*:|[^\s:]+$)/y;

/** No emoji is called by one or two digits, as `:30:` in 10:30:00 would be. */
const TIME = /:(?:(?:\d{1,2}:)+(?:[^\s:]*\s|\d{0,2}$)|\d{1,2}$)/y;
