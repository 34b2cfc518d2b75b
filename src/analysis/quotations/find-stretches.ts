import type { Document, Token } from "../document/document.ts";

/** A stretch of one passage between quotation marks. */
export interface Stretch {
  /** Index of its first and last token, marks included. */
  readonly first: number;
  readonly last: number;
  /** False when the paragraph ends before the closing mark. */
  readonly closed: boolean;
}

const DOUBLE_OPEN = new Set(["“", "„", "‟", "«", "‘‘"]);
const DOUBLE_CLOSE = new Set(["”", "»", "’’"]);
/** In words, and the colon. */
const LONGEST_LABEL = 5;
/** Of 23,000 articles that were looked at the most in a sentence is 9. */
const MOST_OF_SENTENCE = 100;
const DOUBLE_EITHER = new Set(['"', "''", "``"]);

/**
 * The stretches between quotation marks, outermost only. A mark opens or closes by its shape,
 * a straight or doubled one by whether one is open, a closing one that stands before a word behind
 * none as if it opened. A paragraph that leaves one open is read to its
 * end; when the next has a closing mark only, its words go on from the start. Single marks count
 * where the article has no double ones (British usage). Marks around no word are no stretch, and
 * those behind the hundredth stretch of a sentence are not looked at.
 */
export function findStretches({ tokens, sentences }: Document): readonly Stretch[] {
  const single = !tokens.some(isDouble);
  const stretches: Stretch[] = [];
  let open = -1;
  let carried = -1;
  let passage = -1;
  let sentence = -1;
  let ofSentence = 0;
  const close = (last: number, closed: boolean) => {
    if (open >= 0 && hasWord(tokens, open, last)) {
      const here = tokens[open]!.sentence;
      ofSentence = here === sentence ? ofSentence + 1 : 1;
      sentence = here;
      if (ofSentence <= MOST_OF_SENTENCE) stretches.push({ first: open, last, closed });
    }
    open = -1;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const here = sentences[token.sentence]!.passage;
    if (here !== passage) {
      carried = open >= 0 ? index : -1;
      close(index - 1, false);
      passage = here;
    }
    if (token.kind !== "quote") continue;
    const side = single ? sideOfSingle(tokens, index) : sideOfDouble(tokens, index, open >= 0);
    if (side === "close" && open < 0 && carried >= 0) open = carried;
    if (side !== null) carried = -1;
    if (side === "open" && open < 0) open = behindLabel(tokens, index);
    else if (side === "close") close(index, true);
  }
  close(tokens.length - 1, false);
  return stretches;
}

function hasWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const { kind } = tokens[at]!;
    if (kind === "word" || kind === "number") return true;
  }
  return false;
}

/** `"BERG: We will pay."`: in a transcript the words begin behind the speaker's label. */
function behindLabel(tokens: readonly Token[], mark: number): number {
  let at = mark + 1;
  while (at < mark + LONGEST_LABEL && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(tokens[at]?.text ?? "")) at++;
  const labelled = at > mark + 1 && tokens[at]?.text === ":" && tokens[at + 1]?.start;
  return labelled && tokens[at + 1]!.sentence === tokens[mark]!.sentence ? at + 1 : mark;
}

function isDouble({ kind, text }: Token): boolean {
  return (
    kind === "quote" && (DOUBLE_OPEN.has(text) || DOUBLE_CLOSE.has(text) || DOUBLE_EITHER.has(text))
  );
}

function sideOfDouble(
  tokens: readonly Token[],
  index: number,
  open: boolean,
): "open" | "close" | null {
  const { text, start, end } = tokens[index]!;
  if (DOUBLE_OPEN.has(text)) return "open";
  const touchesLeft = tokens[index - 1]?.end === start;
  const touchesRight = tokens[index + 1]?.start === end;
  if (DOUBLE_CLOSE.has(text)) return open || touchesLeft || !touchesRight ? "close" : "open";
  if (!DOUBLE_EITHER.has(text)) return null;
  return open || (touchesLeft && !touchesRight) ? "close" : "open";
}

/** ‘ opens; ’ and ' open after a space and close before one, so that an apostrophe does neither. */
function sideOfSingle(tokens: readonly Token[], index: number): "open" | "close" | null {
  const token = tokens[index]!;
  const touchesLeft = tokens[index - 1]?.end === token.start;
  const touchesRight = tokens[index + 1]?.start === token.end;
  if (token.text === "‘") return "open";
  if (token.text !== "’" && token.text !== "'") return null;
  if (!touchesLeft && touchesRight) return token.text === "'" ? "open" : null;
  const afterStop = /^[.,!?…]$/.test(tokens[index - 1]?.text ?? "");
  return touchesLeft && (afterStop || !/s$/.test(tokens[index - 1]!.lower)) ? "close" : null;
}
