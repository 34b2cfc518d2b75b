import { expandContraction } from "#text/contractions.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";

/** One word to compare; the halves of a contraction share their place in the text. */
export interface ComparedWord extends Span {
  readonly folded: string;
  /** First of its stretch. */
  readonly opensStretch: boolean;
  /** The words before it were left out, as a mark ("…") says. */
  readonly afterGap: boolean;
  /** It begins a sentence, after another one. */
  readonly startsSentence: boolean;
  /** Written large, and not only because a sentence begins. */
  readonly isName: boolean;
}

const SENTENCE_END = /[.!?;]/;
const ELLIPSIS = /…|\.\.\.|\[…\]/;

/** Splits stretches of a text into the words a claim and a record are compared by. */
export function comparedWords(text: string, stretches: readonly Span[]): ComparedWord[] {
  const words: ComparedWord[] = [];
  for (const stretch of stretches) {
    const slice = sliceSpan(text, stretch);
    const first = words.length;
    let before = 0;
    for (const word of splitWords(slice)) {
      const between = slice.slice(before, word.start);
      const written = slice.slice(word.start, word.end);
      const [start, end] = [stretch.start + word.start, stretch.start + word.end];
      const isName = /^\p{Lu}/u.test(written) && !mayBeLarge(between, before) && written !== "I";
      const isMarked = between !== " ";
      expandContraction(written, word.folded).forEach((folded, half) => {
        const afterGap = isMarked && half === 0 && ELLIPSIS.test(between);
        const startsSentence = isMarked && half === 0 && SENTENCE_END.test(between);
        const opensStretch = words.length === first;
        words.push({ start, end, folded, opensStretch, afterGap, startsSentence, isName });
      });
      before = word.end;
    }
  }
  return words;
}

function mayBeLarge(between: string, before: number): boolean {
  return before === 0 || /[.!?:“"‘—]/.test(between);
}
