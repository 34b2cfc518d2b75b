/** One part of the page. */
export interface Section {
  readonly title: string;
  /** The command that prints the same figures. */
  readonly command: string;
  /** Why it cannot be measured here; null where it can. */
  readonly lacks: string | null;
  /** Measures, and gives its Markdown. */
  readonly write: () => string | Promise<string>;
}
