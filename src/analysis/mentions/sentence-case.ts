import type { Document, Token } from "../document/document.ts";

export type SentenceCase = "sentence" | "title" | "capitals";

const SHORT_WORD = 3;
const LONG_WORD = 4;
const FEW_WORDS = 3;
/** Words of three letters and more that title case leaves small. */
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  "the and for but nor yet via per off out non not its his her with from into over than that upon amid about after before against between through under during without".split(
    " ",
  ),
);

/** How each sentence is capitalised; in title case and capitals a capital tells nothing of names. */
export function sentenceCases(document: Document): readonly SentenceCase[] {
  return document.sentences.map((_, index) => caseOf(document, index));
}

function caseOf({ tokens, firstToken }: Document, sentence: number): SentenceCase {
  const from = firstToken[sentence]!;
  const to = firstToken[sentence + 1]!;
  let capitals = 0;
  let shouted = 0;
  let lower = 0;
  let words = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    if (token.kind !== "word" || token.text.length < SHORT_WORD || isAddress(token)) continue;
    if (!token.capital && !SMALL_IN_TITLES.has(token.lower)) lower++;
    if (token.text.length < LONG_WORD) continue;
    words++;
    if (isShouted(token.text)) shouted++;
    if (token.capital && index > from) capitals++;
  }
  if (words >= 2 && shouted >= words * 0.7) return "capitals";
  return words > FEW_WORDS && capitals > 2 && capitals >= lower * 5 ? "title" : "sentence";
}

export function isShouted(text: string): boolean {
  const second = text.charCodeAt(1);
  // Most words are told by their second letter, without a copy in capitals.
  if (second >= 0x61 && second <= 0x7a) return false;
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Few words begin as an address does, which spares the others the pattern. */
function isAddress(token: Token): boolean {
  return "hwp@#".includes(token.text.charAt(0)) && /^(?:https?:|www\.|pic\.|[@#])/.test(token.text);
}
