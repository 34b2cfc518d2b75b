import { stripControls } from "./strip-controls.ts";

/** How text is set off on a terminal. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly italic: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly strike: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly plain: (text: string) => string;
}

/** ANSI colours, or plain text with the few signs that carry meaning. */
export function paintOf(colour: boolean): Paint {
  const plain = stripControls;
  if (!colour) {
    return {
      heading: (text) => text,
      bold: plain,
      italic: plain,
      underline: plain,
      strike: (text) => `[-${plain(text)}-]`,
      faint: (text) => text,
      plain,
    };
  }
  const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
  const safe = (paint: (text: string) => string) => (text: string) => paint(plain(text));
  return {
    heading: sgr(1, 22),
    bold: safe(sgr(1, 22)),
    italic: safe(sgr(3, 23)),
    underline: safe(sgr(4, 24)),
    strike: safe(sgr(9, 29)),
    faint: sgr(2, 22),
    plain,
  };
}
