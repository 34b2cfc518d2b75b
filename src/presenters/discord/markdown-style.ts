import type { DateFormat } from "../create-date-format.ts";

/** What text depends on besides its block. */
export interface MarkdownStyle {
  readonly formatDate: DateFormat;
  /** How many characters of article or user text one block may show. */
  readonly limit: number;
}
