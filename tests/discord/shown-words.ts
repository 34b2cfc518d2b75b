/**
 * The words that Discord shows in the block quotes of a text: escapes and bold undone, a list of
 * stretches, each of which must stand so in an article.
 */
export function shownQuotations(markdown: string): readonly string[] {
  const quotes: string[][] = [];
  let isOpen = false;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("> ")) {
      if (!isOpen) quotes.push([]);
      quotes.at(-1)?.push(line.slice(2));
    }
    isOpen = line.startsWith("> ");
  }
  return quotes.map((lines) => unescaped(lines.join("\n")));
}

/** Text without Discord's marks: `**` outside of escapes, backslashes before punctuation. */
export function unescaped(markdown: string): string {
  return markdown
    .replace(/^\[…\] | \[…\]$/g, "")
    .replace(/\\([^0-9A-Za-z\s])|\*\*/g, (_, sign: string | undefined) => sign ?? "");
}
