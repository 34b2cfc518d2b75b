import type { Span } from "#text/span.ts";
import type { Token } from "../document/document.ts";
import { firstTokenFrom } from "../document/first-token-from.ts";
import { tokensBefore } from "./tokens-before.ts";

/** True when a date stands before a noun as an adjective does: `the 2031 agreement and 2032 pact`. */
export function isAttributive(tokens: readonly Token[], date: Span): boolean {
  const before = tokens[tokensBefore(tokens, date.start) - 1];
  const after = tokens[firstTokenFrom(tokens, date.end)];
  if (before === undefined || after === undefined || after.start - date.end > 1) return false;
  if (before.tag === "conjunction") return after.tag !== "mark" && after.tag !== "preposition";
  const opensPhrase = ["determiner", "possessive", "adjective"].includes(before.tag);
  return opensPhrase && ["noun", "name", "adjective"].includes(after.tag);
}
