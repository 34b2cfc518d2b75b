import { generateKeyPairSync, sign } from "node:crypto";

/** Signs requests as Discord does. */
export interface Signer {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The headers of a request that is sent at this second. */
  readonly headers: (body: string | Uint8Array, second: number) => SignedHeaders;
}

/** A type, not an interface, as headers in general have any name. */
export type SignedHeaders = {
  readonly "content-type": string;
  readonly "x-signature-ed25519": string;
  readonly "x-signature-timestamp": string;
};

export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const { x = "" } = publicKey.export({ format: "jwk" });
  return {
    publicKey: Buffer.from(x, "base64url").toString("hex"),
    headers: (body, second) => {
      const message = Buffer.concat([Buffer.from(String(second)), Buffer.from(body)]);
      return {
        "content-type": "application/json",
        "x-signature-ed25519": sign(null, message, privateKey).toString("hex"),
        "x-signature-timestamp": String(second),
      };
    },
  };
}
