import { type Analysis, withLists } from "#story/analysis.ts";
import { digest } from "./digest.ts";
import { pack } from "./pack.ts";

/** An analysis as text, with a digest in front that tells whether it is still as it was written. */
export function encodeAnalysis(analysis: Analysis): string {
  const text = Buffer.from(pack({ ...withLists(analysis, {}) })).toString("base64url");
  return digest(text) + text;
}
