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
const DOUBLE_EITHER = new Set(['"', "''", "``"]);

/**
 * The stretches between quotation marks, outermost only. A mark opens or closes by its shape,
 * a straight or doubled one by whether one is open; none is carried over a paragraph's end. Single
 * marks count where the article has no double ones (British usage).
 */
export function findStretches({ tokens, sentences, passages }: Document): readonly Stretch[] {
  const single = !tokens.some(isDouble);
  const stretches: Stretch[] = [];
  let open = -1;
  let passage = -1;
  const close = (last: number, closed: boolean) => {
    if (open >= 0 && last > open) stretches.push({ first: open, last, closed });
    open = -1;
  };
  for (const [index, token] of tokens.entries()) {
    const here = sentences[token.sentence]!.passage;
    if (here !== passage) {
      close(index - 1, false);
      passage = here;
    }
    if (token.kind !== "quote") continue;
    const side = single ? sideOfSingle(tokens, index) : sideOfDouble(token, open >= 0);
    if (side === "open" && open < 0) open = index;
    else if (side === "close") close(index, true);
  }
  close(tokens.length - 1, false);
  return passages.length === 0 ? [] : stretches;
}

function isDouble({ kind, text }: Token): boolean {
  return (
    kind === "quote" && (DOUBLE_OPEN.has(text) || DOUBLE_CLOSE.has(text) || DOUBLE_EITHER.has(text))
  );
}

function sideOfDouble({ text }: Token, open: boolean): "open" | "close" | null {
  if (DOUBLE_OPEN.has(text)) return "open";
  if (DOUBLE_CLOSE.has(text)) return open ? "close" : null;
  if (!DOUBLE_EITHER.has(text)) return null;
  return open ? "close" : "open";
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
