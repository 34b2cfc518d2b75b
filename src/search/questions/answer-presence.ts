import { stem } from "#text/stem.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import { ANSWER_PATTERN } from "./answer-pattern.ts";
import type { QuestionKind } from "./question-kind.ts";

/** 0..1: whether a sentence holds what the kind of question wants, outside the question's words. */
export function answerPresence(
  kind: QuestionKind,
  sentence: string,
  asked: ReadonlySet<string>,
): number {
  return PRESENCE[kind]?.(sentence, asked) ?? 0.5;
}

type Presence = (sentence: string, asked: ReadonlySet<string>) => number;

/** Kinds whose answers have a shape of their own; the others' may be anything. */
const PRESENCE: Partial<Record<QuestionKind, Presence>> = {
  when: (sentence, asked) => {
    const { year, month, timeWord } = ANSWER_PATTERN;
    return has(sentence, asked, [year, month, timeWord]) ? 1 : 0;
  },
  number: (sentence, asked) => {
    if (!has(sentence, asked, [ANSWER_PATTERN.number])) return 0;
    return ANSWER_PATTERN.unit.test(sentence) ? 1 : 0.8;
  },
  who: (sentence, asked) => (hasNewName(sentence, asked) ? 1 : 0),
  where: (sentence, asked) => {
    if (hasNewName(sentence, asked) || opensWithName(sentence, asked)) return 1;
    return has(sentence, asked, [ANSWER_PATTERN.spot]) ? 0.5 : 0;
  },
  why: (sentence) => {
    if (ANSWER_PATTERN.cause.test(sentence)) return 1;
    return ANSWER_PATTERN.causeHint.test(sentence) ? 0.5 : 0;
  },
};

function has(sentence: string, asked: ReadonlySet<string>, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) =>
    [...sentence.matchAll(pattern)].some(([found]) => !asked.has(stem(found.toLowerCase()))),
  );
}

/** The first word may be a place's name where nothing else is known of it. */
function opensWithName(sentence: string, asked: ReadonlySet<string>): boolean {
  const first = /^\p{Lu}[\p{Ll}\p{M}-]{2,30}/u.exec(sentence)?.[0].toLowerCase() ?? "the";
  return !STOP_WORDS.has(first) && !first.endsWith("ly") && !asked.has(stem(first));
}

/** A single large first word of a sentence is no sign of a name. */
function hasNewName(sentence: string, asked: ReadonlySet<string>): boolean {
  for (const { 0: name, index } of sentence.matchAll(ANSWER_PATTERN.name)) {
    const words = name.split(" ");
    const fresh = words.some(
      (word) => !asked.has(stem(word.toLowerCase().replace(/['’]s?[.]?$|[.]/g, ""))),
    );
    if (fresh && (index > 0 || words.length > 1)) return true;
  }
  return false;
}
