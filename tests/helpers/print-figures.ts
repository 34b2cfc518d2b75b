/** A measured figure beside the one it should reach. */
export interface Figure {
  readonly name: string;
  readonly reached: number;
  /** Null for figures that are only reported. */
  readonly target: number | null;
  /** Whether less is better. */
  readonly atMost?: boolean;
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  const lines = figures.map(({ name, reached, target, atMost = false }) => {
    const value = reached.toFixed(4).padStart(9);
    if (target === null) return `  ${name.padEnd(36)}${value}`;
    const sign = atMost ? "≤" : "≥";
    const holds = atMost ? reached <= target : reached >= target;
    return `  ${name.padEnd(36)}${value}   ${sign} ${target} ${holds ? "" : "  BELOW"}`;
  });
  process.stdout.write(`${title}\n${lines.join("\n")}\n`);
}
