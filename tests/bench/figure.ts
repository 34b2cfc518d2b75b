/** What is wished of a figure. */
export type Aim = `${"≤" | "≥"} ${number}`;

export interface FigureNotes {
  readonly unit?: string;
  readonly aim?: Aim | null;
  /** What else there is to say of it, behind it. */
  readonly note?: string;
}

/** A figure as the benchmarks print it: a line with its name, its value and its aim. */
export function figureLine(
  name: string,
  value: number,
  { unit = "", aim = null, note = "" }: FigureNotes = {},
): string {
  const shown = Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
  const remarks = [aim && `aim: ${aim}`, note].filter(Boolean).join("; ");
  const line = `${name.padEnd(50)} ${shown.padStart(9)} ${unit}`.trimEnd();
  return remarks ? `${line}  (${remarks})` : line;
}

export function printFigure(name: string, value: number, notes?: FigureNotes): void {
  process.stdout.write(`${figureLine(name, value, notes)}\n`);
}

/**
 * The lines of a page of benchmarks whose figure is not what was aimed at: each with the section and
 * the group that it stands in, a group being the indented lines below one that is not.
 */
export function missedAims(page: string): readonly string[] {
  const missed: string[] = [];
  let [section, group] = ["", ""];
  for (const line of page.split("\n")) {
    if (line.startsWith("### ")) section = line.slice("### ".length);
    if (!line.startsWith(" ")) group = "";
    if (misses(line)) missed.push([section, group, inOneLine(line)].filter(Boolean).join(": "));
    if (/^[^ `#]/.test(line)) group = line;
  }
  return missed;
}

function inOneLine(line: string): string {
  return line.trim().replace(/ {2,}/g, " ");
}

const WITH_AIM = / (-?[\d.]+)(?: \S+)? {2}\(aim: ([≤≥]) ([\d.]+)[;)]/;

function misses(line: string): boolean {
  const [, value, sign, aim] = WITH_AIM.exec(line) ?? [];
  if (value === undefined) return false;
  return sign === "≤" ? Number(value) > Number(aim) : Number(value) < Number(aim);
}
