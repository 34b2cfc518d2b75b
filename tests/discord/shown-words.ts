/** A block quote as Discord shows it: escapes and bold undone. */
export interface ShownQuotation {
  /** One stretch, which must stand so in an article. */
  readonly words: string;
  /** Where `[…]` says that words are left out. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export function shownQuotations(markdown: string): readonly ShownQuotation[] {
  const quotes: string[][] = [];
  let isOpen = false;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("> ")) {
      if (!isOpen) quotes.push([]);
      quotes.at(-1)?.push(line.slice(2));
    }
    isOpen = line.startsWith("> ");
  }
  return quotes.map((lines) => {
    const text = lines.join("\n");
    return {
      words: unescaped(text),
      isCutBefore: text.startsWith("[…] "),
      isCutAfter: text.endsWith(" […]"),
    };
  });
}

/** Text without Discord's marks: `**` outside of escapes, backslashes before punctuation. */
export function unescaped(markdown: string): string {
  return markdown
    .replace(/^\[…\] | \[…\]$/g, "")
    .replace(/\\([^0-9A-Za-z\s])|\*\*/g, (_, sign: string | undefined) => sign ?? "");
}
