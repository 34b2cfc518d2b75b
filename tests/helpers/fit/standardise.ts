/** Columns brought to mean 0 and deviation 1, and the way back to weights for the raw columns. */
export interface Standardised {
  readonly rows: readonly Float64Array[];
  readonly toRaw: (weights: Float64Array) => { weights: number[]; bias: number };
}

export function standardise(rows: readonly (readonly number[])[]): Standardised {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => {
    const mean = rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + (row[column]! - mean) ** 2, 0) / rows.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
  return {
    rows: rows.map((row) =>
      Float64Array.from(row, (value, at) => (value - columns[at]!.mean) / columns[at]!.deviation),
    ),
    toRaw: (weights) => {
      const raw = columns.map(({ deviation }, at) => weights[at]! / deviation);
      const bias = -columns.reduce((sum, { mean }, at) => sum + mean * raw[at]!, 0);
      return { weights: raw, bias };
    },
  };
}
