import type { Wording } from "../create-wording.ts";

/** What text depends on besides its block. */
export interface MarkdownStyle extends Wording {
  /** How many characters of article or user text one block may show. */
  readonly limit: number;
  /** Where the story's record can be read; absent where it cannot. */
  readonly recordUrl?: string | null;
}
