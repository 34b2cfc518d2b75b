import type { AnswerSpan } from "./answer-spans.ts";
import type { AnswerWord } from "./answer-words.ts";
import type { WordTag } from "./word-tag.ts";

const INNER: ReadonlySet<WordTag> = new Set<WordTag>([
  "adjective",
  "number",
  "noun",
  "plural",
  "name",
  "calendar",
  "ing",
]);

/**
 * The noun phrases of a sentence in order: an article, what describes, and nouns, without what
 * follows ("of …", "who …"). A phrase may be a name, a date or a number alone.
 */
export function nounPhrases(words: readonly AnswerWord[]): readonly AnswerSpan[] {
  const phrases: AnswerSpan[] = [];
  for (let first = 0; first < words.length; ) {
    const head = words[first]!.tag === "article" ? first + 1 : first;
    let end = head;
    while (end < words.length && continuesPhrase(words, first, end)) end++;
    while (end > head && isLoose(words[end - 1]!.tag)) end--;
    if (end > head) phrases.push({ first, last: end - 1 });
    first = Math.max(end, first + 1);
  }
  return phrases;
}

function continuesPhrase(words: readonly AnswerWord[], first: number, at: number): boolean {
  const { tag, marksBefore } = words[at]!;
  if (at > first && marksBefore !== "" && !/^(?:-|[“"‘'’]+)$/.test(marksBefore)) return false;
  if (INNER.has(tag)) return true;
  const before = at > first ? words[at - 1]!.tag : null;
  if (tag === "verb") return before === "article" || before === "adjective";
  return tag === "adverb" && at > first && words[at + 1]?.tag === "adjective";
}

/** What describes a noun but ends no phrase: `called`, `very`. */
function isLoose(tag: WordTag): boolean {
  return tag === "verb" || tag === "adverb";
}
