import { createHash } from "node:crypto";
import type { Analysis } from "#story/analysis.ts";
import type { Article } from "#story/article.ts";
import { pack, unpack } from "./pack.ts";

/** Length of a digest in base64url. */
const DIGEST = 22;

/** Names an article by all that its analysis depends on. */
export function articleKey(article: Article): string {
  return digest(JSON.stringify(article));
}

/** An analysis as text, with a digest in front that tells whether it is still as it was written. */
export function encodeAnalysis(analysis: Analysis): string {
  const text = pack(analysis);
  return digest(text) + text;
}

/** The analysis, or null when it is not as it was written. */
export function decodeAnalysis(encoded: string, shared: Map<string, string>): Analysis | null {
  const text = encoded.slice(DIGEST);
  // The digest proves that this is what `encodeAnalysis` of the same version wrote.
  return digest(text) === encoded.slice(0, DIGEST) ? (unpack(text, shared) as Analysis) : null;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, DIGEST);
}
