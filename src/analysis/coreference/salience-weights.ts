/**
 * How strongly a mention stays in view, after Lappin and Leass (1994): a factor for the part it
 * plays, for where it stands, and for each sentence and paragraph since. Fitted by
 * `npm run eval -- people` on the gold's dev articles.
 */
export const salienceWeights = {
  subject: 3,
  object: 1.4,
  other: 1.4,
  possessive: 1.1,
  /** Inside somebody's quoted words. */
  inQuotation: 0.35,
  /** Speaks a quotation. */
  speaks: 1.6,
  /** "He" and "she" keep their person in view; "who" says again what stands right before it. */
  pronoun: 1.15,
  relative: 0.3,
  /** Each sentence and each paragraph between. */
  sentenceDecay: 0.72,
  paragraphDecay: 0.85,
  /** How much a further mention adds to the strongest. */
  repeated: 0.35,
  /** A name whose gender, and whose kind, is not known may be meant by "he" or "she". */
  unknownGender: 0.6,
  unknownKind: 0.6,
  /** One who is named in the very words is hardly their speaker. */
  namedInWords: 0.3,
  /** Below this nobody was mentioned near enough to be meant. */
  least: 0.12,
} as const;
