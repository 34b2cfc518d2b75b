/** For each run of marks ("**"), the indices of the pieces that opened and were not closed yet. */
type OpenRuns = Map<string, number[]>;

/**
 * Takes away `*` and `_` (one to three), `~~` and backticks that open before a word and close
 * after one, and the backslash of an escaped mark. Stricter than CommonMark on purpose: marks
 * inside a word stay, so that "sh*t and f*ck" and "snake_case" keep every character.
 */
export function withoutEmphasis(markdown: string): string {
  if (!/[\\*_~`]/u.test(markdown)) return markdown;
  const pieces = markdown.split(/(\\[^\p{L}\p{N}\s]|\*+|_+|~~|`+)/u);
  const open: OpenRuns = new Map();
  for (let piece = 1; piece < pieces.length; piece += 2) {
    const run = pieces[piece]!;
    const before = neighbour(pieces, piece, -1);
    const after = neighbour(pieces, piece, 1);
    if (run.startsWith("\\")) pieces[piece] = run.slice(1);
    else if (isInside(before) && !isLetter(after) && close(open, pieces, piece)) continue;
    else if (!isLetter(before) && startsWords(after)) remember(open, run, piece);
  }
  return pieces.join("");
}

function remember(open: OpenRuns, run: string, piece: number): void {
  const pieces = open.get(run);
  if (pieces) pieces.push(piece);
  else open.set(run, [piece]);
}

/** The character beside a run; up to three more runs between are passed over, as in `**_word_**`. */
function neighbour(pieces: readonly string[], piece: number, step: 1 | -1): string {
  for (let count = 0, at = piece + step; count < 4; count++, at += 2 * step) {
    const text = pieces[at] ?? "";
    if (text !== "") return (step === 1 ? text[0] : text.at(-1)) ?? "";
  }
  return "";
}

function isInside(character: string): boolean {
  return /\S/u.test(character);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}

function startsWords(character: string): boolean {
  return /[\p{L}\p{N}\p{M}\p{Pi}\p{Ps}"'@#&$€£…]/u.test(character);
}

/** Removes a closing run with the one it closes: `***` may close `*` and `**` together. */
function close(open: OpenRuns, pieces: string[], piece: number): boolean {
  const run = pieces[piece]!;
  const mark = run[0]!;
  const parts = open.get(run)?.length || run.length !== 3 ? [run] : [mark, mark.repeat(2)];
  if (!parts.every((part) => open.get(part)?.length)) return false;
  for (const part of parts) pieces[open.get(part)!.pop()!] = "";
  pieces[piece] = "";
  return true;
}
