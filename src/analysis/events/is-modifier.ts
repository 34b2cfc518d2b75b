import type { Span } from "#text/span.ts";
import type { Token } from "../document/document.ts";

/** True when a date stands before a noun as an adjective does: `the 2031 agreement and 2032 pact`. */
export function isModifier(tokens: readonly Token[], date: Span): boolean {
  const first = tokens.findIndex((token) => token.end > date.start);
  const after = tokens.find((token) => token.start >= date.end);
  const before = tokens[first - 1];
  if (before === undefined || after === undefined || after.start - date.end > 1) return false;
  if (before.tag === "conjunction") return after.tag !== "mark" && after.tag !== "preposition";
  const opensPhrase = ["determiner", "possessive", "adjective"].includes(before.tag);
  return opensPhrase && ["noun", "name", "adjective"].includes(after.tag);
}
