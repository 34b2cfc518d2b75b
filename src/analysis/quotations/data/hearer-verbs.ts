/** Verbs with whom they are said to as their object. */
export const HEARER_VERBS: ReadonlySet<string> = new Set(
  "tell ask remind inform assure warn advise notify convince reassure brief".split(" "),
);
