/** Text without halves of surrogate pairs, which JSON and UTF-8 cannot carry; each becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}
