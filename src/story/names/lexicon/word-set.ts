/** A set of words from one readable block of text, so that long lists stay easy to read and sort. */
export function wordSet(...blocks: readonly string[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => block.split(/\s+/)).filter((word) => word !== ""));
}

/** The same for phrases: one to a line, or between commas. */
export function phraseSet(block: string): ReadonlySet<string> {
  return new Set(
    block
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  );
}
