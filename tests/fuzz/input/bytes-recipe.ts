import fc from "fast-check";
import { hostileText, type TextRecipe, type TextShape, textOf } from "./text-recipe.ts";

/** How the bytes of a file are made: a text in an encoding, foreign bytes put in, and cut off. */
export interface BytesRecipe {
  readonly text: TextRecipe;
  readonly encoding: (typeof ENCODINGS)[number];
  readonly foreign: readonly { readonly at: number; readonly bytes: readonly number[] }[];
  /** Where it breaks off, 0 to 1; null when it is whole. */
  readonly cut: number | null;
}

const ENCODINGS = ["utf8", "utf8-bom", "utf16le", "utf16le-bom", "utf16be-bom", "latin1"] as const;

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Beginnings of longer characters without their ends, marks of an order of bytes, and any others. */
const foreignBytes = fc.oneof(
  fc.constantFrom(
    [0xe2, 0x80],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0x93],
    [0],
  ),
  fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 8 }),
);

export function hostileBytes(shape: TextShape): fc.Arbitrary<BytesRecipe> {
  return fc.record({
    text: hostileText(shape),
    encoding: fc.oneof(
      { weight: 12, arbitrary: fc.constant("utf8" as const) },
      { weight: 4, arbitrary: fc.constantFrom(...ENCODINGS) },
    ),
    foreign: fc.oneof(
      { weight: 8, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(fc.record({ at: share, bytes: foreignBytes }), { maxLength: 3 }),
      },
    ),
    cut: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: share }),
  });
}

export function bytesOf({ text, encoding, foreign, cut }: BytesRecipe): Uint8Array {
  let bytes = encoded(textOf(text), encoding);
  for (const { at, bytes: put } of foreign) {
    const from = Math.floor(at * bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(from)]);
  }
  return cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length));
}

function encoded(text: string, encoding: BytesRecipe["encoding"]): Buffer {
  switch (encoding) {
    case "utf8-bom":
      return Buffer.from(`\ufeff${text}`, "utf8");
    case "utf16le-bom":
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case "utf16be-bom":
      return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
    default:
      return Buffer.from(text, encoding);
  }
}
