/** The figures that a page of benchmarks tells, read from its text. */
export interface PageFigures {
  /** A cell of the section's tables, by how its row begins; the first column is 0. */
  readonly cell: (section: string, row: string, column?: number) => string;
  /** What a pattern's first group finds in a section. */
  readonly found: (section: string, pattern: RegExp) => string;
}

export function pageFigures(page: string): PageFigures {
  const textOf = (section: string) => {
    const text = page.split(/^#{2,3} /m).find((each) => each.startsWith(section));
    if (text === undefined) throw new Error(`Cannot read the page: it has no section “${section}”`);
    return text;
  };
  const missing = (section: string, what: string) =>
    new Error(`Cannot read the page: “${section}” has no ${what}`);
  return {
    cell: (section, row, column = 1) => {
      const cells = rowsOf(textOf(section)).find(([first = ""]) => first.startsWith(row));
      const cell = cells?.[column];
      if (cell === undefined) throw missing(section, `“${row}” with column ${column}`);
      return cell;
    },
    found: (section, pattern) => {
      const found = pattern.exec(textOf(section))?.[1];
      if (found === undefined) throw missing(section, String(pattern));
      return found;
    },
  };
}

/** The rows of all tables, without the marks of bold text. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .replaceAll("**", "")
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
