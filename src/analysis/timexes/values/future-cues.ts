/** Words before a date that put it ahead, whatever the tense of the verb. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  "payable due until till effective upcoming".split(" "),
);
