import fc from "fast-check";
import { hostilePieces } from "./hostile-pieces.ts";

/** How a text is made: pieces one after the other, each so many times, and then the edits in order. */
export interface TextRecipe {
  readonly pieces: readonly (readonly [piece: string, times: number])[];
  readonly edits: readonly Edit[];
}

/** Takes so many characters out at a place and puts some in. */
export interface Edit {
  /** 0 to 1 of the text's length. */
  readonly at: number;
  readonly take: number;
  readonly put: string;
}

export interface TextShape {
  /** Whole texts as they should be, which are mixed with what is hostile and spoilt by edits. */
  readonly good?: readonly string[];
  /** In characters. */
  readonly largest: number;
}

const WHOLE = 1e9;

export function textOf({ pieces, edits }: TextRecipe): string {
  let text = pieces.map(([piece, times]) => piece.repeat(times)).join("");
  for (const { at, take, put } of edits) {
    const from = Math.floor(at * text.length);
    text = text.slice(0, from) + put + text.slice(from + take);
  }
  return text;
}

/** Any code unit, halves of characters too. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

export const hostilePiece: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...hostilePieces) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit, maxLength: 20 }) },
);

/** A short text, as somebody types it. */
export const hostileLine: fc.Arbitrary<string> = fc
  .array(hostilePiece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(""));

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.oneof(
    { weight: 6, arbitrary: fc.nat(20) },
    { weight: 1, arbitrary: fc.constant(WHOLE) },
  ),
  put: fc.oneof(hostilePiece, fc.constant("")),
});

/** Mostly short; now and then as long as may be, by a piece that is repeated. */
export function hostileText({ good = [], largest }: TextShape): fc.Arbitrary<TextRecipe> {
  const times = fc.oneof(
    { weight: 120, arbitrary: fc.constant(1) },
    { weight: 30, arbitrary: fc.integer({ min: 1, max: 50 }) },
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 3000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 100_000, max: 300_000 }) },
  );
  const piece =
    good.length === 0
      ? hostilePiece
      : fc.oneof({ weight: 3, arbitrary: hostilePiece }, fc.constantFrom(...good));
  const some = fc.array(fc.tuple(piece, times), { minLength: 1, maxLength: 8 });
  const onePiece = fc.tuple(hostilePiece, fc.constant(largest)).map((each) => [each]);
  const around = (middle: typeof some) =>
    good.length === 0
      ? middle
      : fc
          .tuple(fc.constantFrom(...good), middle)
          .map(([first, rest]) => [[first, 1] as [string, number], ...rest]);
  const pieces = fc.oneof(
    { weight: 150, arbitrary: around(some) },
    { weight: 30, arbitrary: some },
    { weight: 1, arbitrary: around(onePiece) },
  );
  return fc.record({ pieces, edits: fc.array(edit, { maxLength: 6 }) }).map((recipe) => ({
    ...recipe,
    pieces: fitted(recipe.pieces, largest),
  }));
}

/** No piece so often that the text grows past its bound. */
function fitted(
  pieces: readonly (readonly [string, number])[],
  largest: number,
): TextRecipe["pieces"] {
  let left = largest;
  return pieces.map(([piece, times]) => {
    const fits = Math.min(times, Math.max(1, Math.floor(left / Math.max(1, piece.length))));
    left -= fits * piece.length;
    return [piece, fits] as const;
  });
}
