/** One part of the page. */
export interface Section {
  readonly title: string;
  /** The command that prints the same figures. */
  readonly command: string;
  /** Measures, and gives its Markdown. */
  readonly write: () => string | Promise<string>;
}
