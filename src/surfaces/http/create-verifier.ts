import { createPublicKey, verify } from "node:crypto";

/** What comes with every request that Discord signs. */
export interface Signed {
  /** `X-Signature-Ed25519`, 128 hexadecimal digits. */
  readonly signature: string | undefined;
  /** `X-Signature-Timestamp`, seconds since 1970. */
  readonly timestamp: string | undefined;
  /** The body as it came, byte for byte. */
  readonly body: Uint8Array;
}

/** Why a request is not Discord's; null when it is. */
export type Verifier = (signed: Signed) => "unsigned" | "stale" | "forged" | null;

/**
 * How far a timestamp may be from now, in seconds. Discord waits three seconds for an answer, so
 * an older request can only be a replay; the rest is for a clock that is off.
 */
export const MAX_AGE = 60;

/**
 * Checks the Ed25519 signature that Discord puts over timestamp and body.
 * @param publicKey The application's public key, 64 hexadecimal digits.
 * @param now Milliseconds since 1970.
 */
export function createVerifier(publicKey: string, now: () => number): Verifier {
  const x = Buffer.from(publicKey, "hex").toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return ({ signature, timestamp, body }) => {
    if (signature === undefined || timestamp === undefined) return "unsigned";
    if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return "forged";
    if (Math.abs(now() / 1000 - Number(timestamp)) > MAX_AGE) return "stale";
    const message = Buffer.concat([Buffer.from(timestamp), body]);
    return verify(null, message, key, Buffer.from(signature, "hex")) ? null : "forged";
  };
}
