/** Words after or before which an undirected weekday or month lies ahead. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  "will shall ll won't wo plans plan planning hopes expects intends scheduled slated going upcoming due until till effective begins starts".split(
    " ",
  ),
);
