/** Nouns that name words or an opinion: `the mayor's claim that …`, `issued a statement`. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    "claim claims statement statements conclusion warning warnings assertion assertions comment comments remark remarks " +
    "call calls promise pledge vow argument arguments suggestion accusation accusations allegation allegations criticism " +
    "belief view opinion description declaration announcement proposal demand message tweet tweets post letter speech " +
    "response reply answer question explanation contention insistence acknowledgment admission complaint prediction " +
    "charge quote quip joke slogan motto mantra words testimony report email emails memo headline op-ed column essay " +
    "plea appeal advice reminder observation recollection account characterization denial confession threat boast taunt jab"
  ).split(" "),
);
