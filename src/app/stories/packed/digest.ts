import { createHash } from "node:crypto";

/** Length of a digest. */
export const DIGEST = 22;

/** 128 bits of SHA-256 in base64url. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, DIGEST);
}
