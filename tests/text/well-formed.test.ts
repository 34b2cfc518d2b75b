import { expect, it } from "vitest";
import { wellFormed } from "#text/well-formed.ts";

it("puts U+FFFD for each half of a pair that stands alone, and leaves pairs", () => {
  expect(wellFormed("a\ud83db\udc00 😀")).toBe("a\ufffdb\ufffd 😀");
});
