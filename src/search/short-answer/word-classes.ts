export type WordClass =
  | "article"
  | "preposition"
  | "conjunction"
  | "be"
  | "auxiliary"
  | "pronoun"
  | "month"
  | "weekday"
  | "timeUnit"
  | "number"
  | "scale"
  | "unit"
  | "relative"
  | "cause"
  | "naming";

const LISTS: readonly (readonly [WordClass, string])[] = [
  ["article", "a an the this these those its his her their our my your some any each every"],
  [
    "preposition",
    "of in on at to from by with about into onto over under for between among through during after before against without within toward towards upon across near along around since until via per",
  ],
  ["conjunction", "and or but nor yet so than"],
  ["be", "is are was were be been being am"],
  ["auxiliary", "has have had do does did will would can could may might shall should must"],
  ["pronoun", "he she it they him them we us i you himself herself itself themselves"],
  [
    "month",
    "january february march april june july august september october november december jan feb aug sept oct nov dec",
  ],
  ["weekday", "monday tuesday wednesday thursday friday saturday sunday"],
  [
    "timeUnit",
    "year years month months week weeks day days hour hours minute minutes second seconds century centuries decade decades spring summer autumn winter morning evening night afternoon",
  ],
  [
    "number",
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half twice once dozen several",
  ],
  [
    "scale",
    "hundred hundreds thousand thousands million millions billion billions trillion percent",
  ],
  [
    "unit",
    "km miles mile metres meters feet acres hectares people tons tonnes degrees dollars euros pounds votes times members",
  ],
  ["relative", "which who whom whose that where when while"],
  ["cause", "because due since as owing thanks cause causes caused reason result"],
  ["naming", "called named known titled entitled dubbed termed nicknamed"],
];

/** Classes of the words that show where a name, date or phrase begins and ends; folded. */
export const WORD_CLASSES: ReadonlyMap<string, WordClass> = new Map(
  LISTS.flatMap(([wordClass, words]) =>
    words.split(" ").map((word): [string, WordClass] => [word, wordClass]),
  ).toReversed(),
);
