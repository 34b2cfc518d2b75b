import { decodeEntities } from "./decode-entities.ts";
import { withoutEmphasis } from "./without-emphasis.ts";
import { withoutLinks } from "./without-links.ts";

/**
 * The words of a Markdown line as a reader sees them. Links and images give their words, so they
 * go before emphasis, which may stand inside them or around them; entities come last, because what
 * they stand for is no mark.
 */
export function plainInline(markdown: string): string {
  return decodeEntities(withoutEmphasis(withoutTags(withoutLinks(markdown)))).trim();
}

/** `<https://…>` keeps its address; other tags go. */
function withoutTags(text: string): string {
  return text.replace(/<(https?:\/\/[^<>\s]*)>/gu, "$1").replace(/<\/?[a-z][^<>]*>/giu, "");
}
