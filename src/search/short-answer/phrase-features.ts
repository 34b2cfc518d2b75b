import type { SpanView } from "./span-view.ts";

type Feature = (span: SpanView) => number | boolean;

/** How a stretch lies to the sentence's noun phrases. */
export const PHRASE_FEATURES = {
  isPhrase: ({ scene, first, last }) => scene.phraseEnd.get(first) === last,
  startsPhrase: ({ scene, first }) => scene.phraseEnd.has(first),
  endsPhrase: ({ scene, last }) => scene.phraseEnds.has(last),
  isPhraseOfPhrase: (span) => joinsTwo(span) && joint(span)?.folded === "of",
  isPhraseAndPhrase: (span) => joinsTwo(span) && joint(span)?.tag === "conjunction",
  isPhraseWithPhrase: (span) =>
    joinsTwo(span) && joint(span)?.tag === "preposition" && joint(span)?.folded !== "of",
  isPhraseBeforeOf: ({ scene, first, last, after }) =>
    scene.phraseEnd.get(first) === last && after?.folded === "of" && after.marksBefore === "",
  isPhraseLessArticle: ({ scene, first, last, before }) =>
    before?.tag === "article" && scene.phraseEnd.get(first - 1) === last,
  isPrepositionPhrase: ({ scene, first, last, start }) =>
    start.tag === "preposition" && scene.phraseEnd.get(first + 1) === last,
  cutsPhraseStart: ({ scene: { phraseOf }, first, before }) =>
    phraseOf[first]! >= 0 && phraseOf[first] === phraseOf[first - 1] && before?.tag !== "article",
  cutsPhraseEnd: ({ scene: { phraseOf }, last }) =>
    phraseOf[last]! >= 0 && phraseOf[last] === phraseOf[last + 1],
  isToPhrase: ({ start, first, last }) => start.folded === "to" && last > first,
  hasVerb: (span) => span.hasTag("verb", "be", "auxiliary"),
} as const satisfies Readonly<Record<string, Feature>>;

/** The word after the phrase that the stretch begins with. */
function joint({ scene, first, words }: SpanView) {
  const end = scene.phraseEnd.get(first);
  return end === undefined ? undefined : words[end + 1];
}

/** Whether it is a phrase, one word and another phrase. */
function joinsTwo({ scene, first, last }: SpanView): boolean {
  const end = scene.phraseEnd.get(first);
  return end !== undefined && end < last && scene.phraseEnd.get(end + 2) === last;
}
