/** What text depends on besides its block. */
export interface MarkdownStyle {
  readonly locale: string;
  /** How many characters of article or user text one block may show. */
  readonly limit: number;
}
