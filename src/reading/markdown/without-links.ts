/**
 * Links and images give way to their words: `[words](address)`, `![words](address)` and
 * `[words][name]`. One pass: the search for an address ends where the next one would begin.
 */
export function withoutLinks(markdown: string): string {
  // Most lines have none.
  if (!markdown.includes("[")) return markdown;
  const pieces: string[] = [];
  const opens: number[] = [];
  for (let at = 0; at < markdown.length; at++) {
    const character = markdown[at]!;
    if (character === "\\") {
      pieces.push(markdown.slice(at, at + 2));
      at++;
      continue;
    }
    if (character === "[") opens.push(pieces.length);
    const open = character === "]" ? opens.pop() : undefined;
    const end = open === undefined ? -1 : endOfTarget(markdown, at + 1);
    if (open === undefined || end === -1) pieces.push(character);
    else {
      pieces[open] = "";
      if (pieces[open - 1] === "!") pieces[open - 1] = "";
      at = end;
    }
  }
  return pieces.join("");
}

/** Index of the mark that closes a link's target, or -1 when none begins at `at`. */
function endOfTarget(markdown: string, at: number): number {
  const isAddress = markdown[at] === "(";
  if (!isAddress && markdown[at] !== "[") return -1;
  let depth = 0;
  for (let index = at + 1; index < markdown.length; index++) {
    const character = markdown[index];
    if (character === "\n" || (character === "]" && markdown[index + 1] === "(")) return -1;
    if (!isAddress && character === "]") return index;
    if (isAddress && character === "(") depth++;
    if (isAddress && character === ")" && depth-- === 0) return index;
  }
  return -1;
}
