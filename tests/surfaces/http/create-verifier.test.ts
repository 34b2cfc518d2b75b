import { describe, expect, it } from "vitest";
import { createVerifier } from "#surfaces/http/create-verifier.ts";
import { createSigner } from "../../discord/create-signer.ts";

const SECOND = 1_800_000_000;
const signer = createSigner();
const verifier = createVerifier(signer.publicKey, () => SECOND * 1000);
const body = Buffer.from('{"type":1,"name":"Zoë 🦊"}');

function signed(at = SECOND) {
  const headers = signer.headers(body, at);
  return {
    signature: headers["x-signature-ed25519"],
    timestamp: headers["x-signature-timestamp"],
    body,
  };
}

describe("createVerifier", () => {
  const good = signed();
  const swapped = good.signature.startsWith("0") ? "1" : "0";
  const flipped = swapped + good.signature.slice(1);
  const cases: readonly (readonly [string, object, string | null])[] = [
    ["a request as it was signed", {}, null],
    ["one in capital letters", { signature: good.signature.toUpperCase() }, null],
    ["one without signature", { signature: undefined }, "unsigned"],
    ["one without timestamp", { timestamp: undefined }, "unsigned"],
    ["a signature with a digit changed", { signature: flipped }, "forged"],
    ["another application's signature", another(), "forged"],
    ["a signature that is not hexadecimal", { signature: "z".repeat(128) }, "forged"],
    ["one that is too short", { signature: good.signature.slice(2) }, "forged"],
    ["one that is too long", { signature: `${good.signature}00` }, "forged"],
    ["an empty one", { signature: "" }, "forged"],
    ["an altered body", { body: Buffer.from('{"type":2}') }, "forged"],
    ["a body with a space more", { body: Buffer.concat([body, Buffer.from(" ")]) }, "forged"],
    ["an empty body", { body: Buffer.alloc(0) }, "forged"],
    ["an altered timestamp", { timestamp: String(SECOND + 1) }, "forged"],
    ["a timestamp that is no number", { timestamp: "now" }, "forged"],
    ["a replay at the edge", signed(SECOND - 60), null],
    ["a replay past it", signed(SECOND - 61), "stale"],
    ["a clock ahead at the edge", signed(SECOND + 60), null],
    ["a clock too far ahead", signed(SECOND + 61), "stale"],
  ];
  for (const [what, changed, expected] of cases) {
    it(`finds ${what} ${expected ?? "good"}`, () => {
      expect(verifier({ ...good, ...changed })).toBe(expected);
    });
  }

  function another() {
    return { signature: createSigner().headers(body, SECOND)["x-signature-ed25519"] };
  }
});
