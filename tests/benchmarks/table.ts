import type { KnownFigures } from "./known-figures.ts";

type Cell = string | number | null;

/** A Markdown table; a number has one decimal, a share below 1 three; null is a dash. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(shown).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

function shown(cell: Cell): string {
  if (typeof cell !== "number") return cell ?? "–";
  return cell.toFixed(cell < 1 ? 3 : 1);
}

/** Our rows above those of others, with where the others' figures are from. */
export function besideOthers(
  head: readonly string[],
  ours: readonly (readonly Cell[])[],
  { source, systems }: KnownFigures,
): string {
  const theirs = systems.map(({ system, figures }) => [system, ...figures]);
  return `${table(head, [...ours.map(bold), ...theirs])}\n\nFigures of others: ${source}.`;
}

function bold([name = null, ...cells]: readonly Cell[]): readonly Cell[] {
  return [`**${name}**`, ...cells];
}

/** A share in percent with one decimal. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
