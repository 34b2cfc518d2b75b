import { stem } from "#text/stem.ts";
import type { QuestionKind } from "./question-kind.ts";

/**
 * Patterns of what a kind of question wants, to tell sentences that may hold the answer. Every
 * pattern is bounded, so that hostile text costs linear time.
 */
export const YEAR = /\b(?:1\d{3}|20\d{2})\b|\b[1-9]\d{0,3} (?:AD|BC|CE|BCE)\b/g;
export const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
export const TIME_WORD =
  /\b(?:\d{1,2}(?:st|nd|rd|th) centur(?:y|ies)|centur(?:y|ies)|decades?|\d{3,4}s|spring|summer|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|(?:last|next|this) (?:week|month|year))\b/g;
export const NUMBER =
  /(?:[$€£]\s?)?\b\d[\d,.]*\b(?:%|\s?(?:percent|million|billion|trillion))?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|third|quarter|dozens?|twice|once)\b/gi;
const UNIT =
  /%|percent|[$€£]|\b(?:km|miles?|met(?:re|er)s?|kilomet(?:re|er)s?|acres?|hectares?|people|inhabitants|years?|degrees|tons?|tonnes|feet|votes|times|dollars|euros|pounds)\b/i;
const CAUSE =
  /\b(?:because|since|due to|as a result|in order to|so that|caus(?:e|es|ed|ing)|reasons?|therefore|thus|owing to|led to|leads to|prompted|after|over|blam\w{0,6}|for fear|came between|thanks to|to (?:avoid|prevent|protect|help|make|allow|ensure|reduce|keep|get))\b/i;
export const NAME =
  /\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: (?:of |the |de |von |van |and |for |al |ibn )?\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,8}/gu;

/** 0..1: whether a sentence holds what the kind of question wants, outside the question's words. */
export function answerPresence(
  kind: QuestionKind,
  sentence: string,
  asked: ReadonlySet<string>,
): number {
  if (kind === "when") return has(sentence, asked, [YEAR, MONTH, TIME_WORD]) ? 1 : 0;
  if (kind === "number") {
    if (!has(sentence, asked, [NUMBER])) return 0;
    return UNIT.test(sentence) ? 1 : 0.8;
  }
  if (kind === "who" || kind === "where") return hasNewName(sentence, asked) ? 1 : 0;
  if (kind === "why") return CAUSE.test(sentence) ? 1 : 0;
  return 0.5;
}

function has(sentence: string, asked: ReadonlySet<string>, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) =>
    [...sentence.matchAll(pattern)].some(([found]) => !asked.has(stem(found.toLowerCase()))),
  );
}

/** A single large first word of a sentence is no sign of a name. */
function hasNewName(sentence: string, asked: ReadonlySet<string>): boolean {
  for (const { 0: name, index } of sentence.matchAll(NAME)) {
    const words = name.split(" ");
    const fresh = words.some(
      (word) => !asked.has(stem(word.toLowerCase().replace(/['’]s?$|[.]/g, ""))),
    );
    if (fresh && (index > 0 || words.length > 1)) return true;
  }
  return false;
}
