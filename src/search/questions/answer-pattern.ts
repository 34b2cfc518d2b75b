/**
 * Patterns of what a kind of question wants, to tell sentences that may hold the answer. Every
 * pattern is bounded, so that hostile text costs linear time.
 */
const YEAR = /\b(?:1\d{3}|20\d{2})\b|\b[1-9]\d{0,3} (?:AD|BC|CE|BCE)\b/g;
const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
const TIME_WORD =
  /\b(?:\d{1,2}(?:st|nd|rd|th) centur(?:y|ies)|centur(?:y|ies)|decades?|\d{3,4}s|spring|summer|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|(?:last|next|this) (?:week|month|year))\b/g;
const NUMBER =
  /(?:[$€£]\s?)?\b\d[\d,.]*\b(?:%|\s?(?:percent|million|billion|trillion))?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|third|quarter|dozens?|twice|once)\b/gi;
const UNIT =
  /%|percent|[$€£]|\b(?:km|miles?|met(?:re|er)s?|kilomet(?:re|er)s?|acres?|hectares?|people|inhabitants|years?|degrees|tons?|tonnes|feet|votes|times|dollars|euros|pounds)\b/i;
/** The word after a preposition of place; no time follows. */
const SPOT =
  /(?<=\b(?:(?:in|at|near|from|to|into|across|outside|inside|around|along|beside|behind|between|beyond|through|throughout|toward|towards) (?:(?:the|a|an|its|his|her|their|this|that) )?|on (?:the|a|an|its|his|her|their) ))(?!\d|(?:the|a|an|its|his|her|their|this|that|be|have|years?|months?|weeks?|days?|hours?|minutes?|time|order|addition|fact|particular|general|early|late|least|most|first|last)\b)\p{Ll}[\p{L}-]{2,20}/gu;
const CAUSE =
  /\b(?:because|due to|owing to|thanks to|as a result|in order to|so that|caus(?:e|es|ed|ing)|reasons?|therefore|thus|led to|leads to|prompted|blam\w{0,6}|for fear|came between|drove apart|stem(?:s|med) from)\b/i;
const CAUSE_HINT =
  /\b(?:since|over|amid|to (?:avoid|prevent|protect|help|make|allow|ensure|reduce|keep|get))\b/i;
const NAME =
  /\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: (?:of |the |de |von |van |and |for |al |ibn )?\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,8}/gu;

/** By what they find. */
export const ANSWER_PATTERN = {
  year: YEAR,
  month: MONTH,
  timeWord: TIME_WORD,
  number: NUMBER,
  unit: UNIT,
  cause: CAUSE,
  causeHint: CAUSE_HINT,
  spot: SPOT,
  name: NAME,
} as const;
