/** Longer opening sentences serve nobody as a title. In characters. */
const LONGEST_TITLE = 200;

const ABBREVIATION =
  /^(?:\p{L}|.*\..*|[MD]rs?|Ms|St|Jr|Sr|Sen|Rep|Gov|Gen|Col|Sgt|Lt|Capt|Prof|Rev|vs)$/u;

const PICTURE_CREDIT =
  /©|\b(?:pic|picture|photo|image|photograph)s?(?: credits?)?(?::| by\b| courtesy\b)|\bcredit:/iu;

/**
 * The title of a text that names none: its first line when that is a heading (no mark at its end),
 * otherwise its first sentence, without the full stop. A caption with a picture credit on the first
 * line is passed over. Null when that sentence is too long.
 */
export function findTitle(text: string): string | null {
  const lines = text.split(/[\r\n]+/u, 4).map((line) => line.trim());
  const line = lines.find((each) => each !== "" && !PICTURE_CREDIT.test(each)) ?? "";
  const title = firstSentence(line);
  return title === "" || title.length > LONGEST_TITLE ? null : title;
}

/** A full stop ends a sentence before a capital, unless an abbreviation or initial stands there. */
function firstSentence(line: string): string {
  for (const { index, 0: mark } of line.matchAll(/[.!?…]["'”’)]*(?=\s|$)/gu)) {
    const next = line.slice(index + mark.length).trimStart();
    const word = line.slice(Math.max(0, index - 20), index).match(/[\p{L}\p{N}.]*$/u)?.[0] ?? "";
    const abbreviated = mark === "." && next !== "" && ABBREVIATION.test(word);
    if (abbreviated || /^\p{Ll}/u.test(next)) continue;
    return mark === "." ? line.slice(0, index).trimEnd() : line.slice(0, index) + mark;
  }
  return line;
}
