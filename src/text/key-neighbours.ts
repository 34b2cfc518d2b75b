/** The letter rows of a QWERTY keyboard, each shifted by about half a key against the one above. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Character codes of the keys that touch a key. */
export const KEY_NEIGHBOURS: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  ROWS.flatMap((keys, row) =>
    [...keys].map((key, column) => [key.charCodeAt(0), new Set(touching(row, column))] as const),
  ),
);

function touching(row: number, column: number): number[] {
  const places = [
    [row, column - 1],
    [row, column + 1],
    [row - 1, column],
    [row - 1, column + 1],
    [row + 1, column - 1],
    [row + 1, column],
  ] as const;
  return places
    .map(([y, x]) => ROWS[y]?.charCodeAt(x) ?? Number.NaN)
    .filter((code) => !Number.isNaN(code));
}
