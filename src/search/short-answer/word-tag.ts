import { IRREGULAR_FORMS } from "#text/irregular-forms.ts";
import { endsLikeAdjective } from "./ends-like-adjective.ts";
import type { WordClass } from "./word-classes.ts";

/** Coarse parts of speech, as far as lists and endings tell; `edge` is beyond the sentence. */
export const WORD_TAGS = [
  "edge",
  "article",
  "preposition",
  "conjunction",
  "be",
  "auxiliary",
  "pronoun",
  "relative",
  "number",
  "calendar",
  "name",
  "verb",
  "ing",
  "adverb",
  "adjective",
  "plural",
  "noun",
] as const;

export type WordTag = (typeof WORD_TAGS)[number];

/** What a tag is read from. */
export interface TaggedBy {
  readonly folded: string;
  readonly wordClass: WordClass | null;
  readonly hasDigit: boolean;
  /** Written large where that shows a name: not only because the sentence begins. */
  readonly isNameLike: boolean;
}

const OF_CLASS: Readonly<Partial<Record<WordClass, WordTag>>> = {
  article: "article",
  preposition: "preposition",
  conjunction: "conjunction",
  be: "be",
  auxiliary: "auxiliary",
  pronoun: "pronoun",
  relative: "relative",
  number: "number",
  scale: "number",
  month: "calendar",
  weekday: "calendar",
  naming: "verb",
};

const IRREGULAR: ReadonlySet<string> = new Set(
  IRREGULAR_FORMS.trim()
    .split("\n")
    .flatMap((line) => line.split(" ").slice(1)),
);

const ADVERBS: ReadonlySet<string> = new Set(
  "not also very only even often never more most less least too still however therefore thus then there here soon later again just almost well already always ever away out up down off back".split(
    " ",
  ),
);

export function wordTag({ folded, wordClass, hasDigit, isNameLike }: TaggedBy): WordTag {
  if (folded === "than" || folded === "as") return "preposition";
  const listed = wordClass === null ? undefined : OF_CLASS[wordClass];
  if (listed !== undefined && listed !== "verb") return listed;
  if (hasDigit) return "number";
  if (isNameLike) return "name";
  if (folded.endsWith("ly") || ADVERBS.has(folded)) return "adverb";
  if (listed !== undefined || isVerbForm(folded)) return "verb";
  if (folded.length > 5 && folded.endsWith("ing")) return "ing";
  if (endsLikeAdjective(folded)) return "adjective";
  return /[^s]s$/.test(folded) ? "plural" : "noun";
}

function isVerbForm(folded: string): boolean {
  return (folded.length > 4 && folded.endsWith("ed")) || IRREGULAR.has(folded);
}
