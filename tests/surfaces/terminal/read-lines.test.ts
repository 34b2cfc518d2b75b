import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "#surfaces/terminal/read-lines.ts";

async function linesOf(chunks: readonly Uint8Array[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
}

describe("readLines", () => {
  it("splits at a line feed alone", async () => {
    const text = "a\u2028b\u2029c\rd\ne";
    expect(await linesOf([Buffer.from(text)])).toEqual(["a\u2028b\u2029c\rd", "e"]);
  });

  it("gives the same lines however the bytes are cut", async () => {
    const line = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => !text.includes("\n"));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 7 }), async (expected, size) => {
        const bytes = Buffer.from(expected.join("\n"));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(await linesOf(chunks)).toEqual(expected);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
