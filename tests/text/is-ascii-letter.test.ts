import { expect, it } from "vitest";
import { isAsciiLetter } from "#text/is-ascii-letter.ts";

it("is true of A to Z and a to z, and of nothing else", () => {
  const letters = Array.from({ length: 0x1_0000 }, (_, code) => code).filter(isAsciiLetter);
  expect(String.fromCharCode(...letters)).toBe(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  );
});

it("is false behind the end of a text", () => {
  expect(isAsciiLetter("".charCodeAt(0))).toBe(false);
});
