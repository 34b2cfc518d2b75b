import { type Span, sliceSpan } from "#text/span.ts";
import type { Document } from "../document/document.ts";

const CREDIT =
  /©|\b(?:pic|picture|photo|photograph|image)s?\s*(?:credits?|by|courtesy)?\s*:|\b(?:photo|picture|image|photograph)s? (?:by|courtesy)\b|\((?:ap photo|getty images)|\bcredit:/i;

/** The part of each caption that names who took the picture; its names are nobody of the story. */
export function pictureCredits({ text, passages }: Document): readonly Span[] {
  return passages
    .filter(({ kind }) => kind === "caption")
    .flatMap((caption) => {
      const at = sliceSpan(text, caption).search(CREDIT);
      return at === -1 ? [] : [{ start: caption.start + at, end: caption.end }];
    });
}
