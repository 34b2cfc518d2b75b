/**
 * Marks of Discord's Markdown that act in a text though the bot did not mean them: what is left
 * when escapes, code, masked links and the bot's own beginnings of lines are taken away may have
 * styles, as long as they are closed on their line, and nothing else.
 */
export function liveMarks(markdown: string): readonly string[] {
  return markdown.split("\n").flatMap((line) => {
    const bare = line
      .replace(/\\[^0-9A-Za-z\s]/g, "·")
      .replace(/`[^`]*`/g, "·")
      .replace(/\[([^[\]]*)\]\(<https?:\/\/[^\s<>()]+>\)/g, "$1")
      .replace(/\[…\]/g, "…")
      .replace(/^(?:> |### |-# )/, "");
    // A quoted line holds nothing but the article's words, as they run there.
    const turned =
      !line.startsWith("> ") && turnsItsLine(line) ? [`a turned direction in ${line}`] : [];
    return [
      ...MARKS.flatMap(([what, isLive]) => (isLive(bare) ? [`${what} in ${line}`] : [])),
      ...turned,
    ];
  });
}

/** Outside of isolates a mark turns the line around it; so does an isolate that is left open. */
function turnsItsLine(line: string): boolean {
  let depth = 0;
  for (const [mark] of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (depth === 0 && !/[\u2066-\u2068]/.test(mark)) return true;
    if (mark === "\u2069") depth -= 1;
    else if (/[\u2066-\u2068]/.test(mark)) depth += 1;
  }
  return depth !== 0;
}

const count = (text: string, mark: string) => text.split(mark).length - 1;
const isOpen = (mark: string) => (line: string) => count(line, mark) % 2 === 1;
const has = (pattern: RegExp) => (line: string) => pattern.test(line);

const MARKS: readonly (readonly [string, (line: string) => boolean])[] = [
  ["a list", has(/^\s*(?:[-+*]|\d{1,9}[.)])\s/)],
  ["a heading", has(/^\s*(?:#{1,3}|-#)\s/)],
  ["a block quote", has(/^\s*>/)],
  ["a spoiler", has(/\|\|/)],
  ["code", has(/`/)],
  ["a link", has(/:\/\/|\[|\]/)],
  ["an emoji", has(/:(?!\d{1,2}:)[^\s:]+:/)],
  ["a backslash", has(/\\/)],
  ["bold left open", isOpen("**")],
  ["a strike left open", isOpen("~~")],
  ["an underline left open", isOpen("_")],
  ["italics left open", isOpen("*")],
];
