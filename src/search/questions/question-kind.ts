/** What a question wants for an answer. */
export type QuestionKind = "why" | "when" | "number" | "where" | "who" | "how" | "what";

/**
 * In this order, the first that fits: "why" phrases hold other question words ("what was the
 * reason"), "how many years" is a number and not a time, "how" alone stands last.
 */
const PATTERNS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    "why",
    /\bwhy\b|\bhow come\b|\bwhat (?:was|is|were|are) the (?:reason|cause|purpose|motive)|\b(?:for|with) what (?:reason|purpose)|\bwhat (?:cause[ds]?|led|made|prompted|drove)\b/,
  ],
  [
    "when",
    /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|century|decade|season|weekday|era)\b|\bhow (?:recently|long ago)\b|\b(?:what|which) time\b|\bsince when\b/,
  ],
  [
    "number",
    /\bhow (?:many|much|long|old|far|tall|large|big|high|often|deep|wide|fast|hot|cold|few|heavy|small|young)\b|\b(?:what|which) (?:percent|percentage|number|amount|proportion|fraction|population|ratio|size|temperature|age|share|price|sum)\b|\bwhat (?:is|was|were|are) the (?:\w+ )?(?:population|number|amount|percentage|length|area|height|size|age|price|cost|score)\b/,
  ],
  [
    "where",
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|country|countries|state|region|place|location|town|village|continent|area|nation|province|county|island|river|building|street|district|neighbou?rhood|venue|cities)\b/,
  ],
  [
    "who",
    /\b(?:who|whom|whose|whos)\b|\b(?:what|which) (?:\w+ )?(?:person|man|woman|king|queen|president|scientist|author|leader|general|emperor|ruler|minister|duke|actor|actress|company|organi[sz]ation|group|party|team|people|artist|singer|rapper|historian|politician|senator|governor|mayor|player|coach|writer|lawyer|judge|reporter|journalist)\b/,
  ],
  ["how", /\bhow\b/],
];

export function questionKind(question: string): QuestionKind {
  const lower = question.toLowerCase();
  return PATTERNS.find(([, pattern]) => pattern.test(lower))?.[0] ?? "what";
}
