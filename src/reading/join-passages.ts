import type { LayoutMark, PassageKind } from "#story/article.ts";

/** A passage on its own, before it has a place in the text. */
export interface PassageText {
  readonly kind: PassageKind;
  readonly text: string;
}

/** One text with a blank line between passages, and the marks of those that are no paragraph. */
export function joinPassages(passages: readonly PassageText[]): {
  readonly text: string;
  readonly layout: readonly LayoutMark[];
} {
  const layout: LayoutMark[] = [];
  let text = "";
  for (const passage of passages) {
    const words = passage.text.trim();
    if (words === "") continue;
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += words;
    if (passage.kind !== "paragraph") layout.push({ kind: passage.kind, start, end: text.length });
  }
  return { text, layout };
}
