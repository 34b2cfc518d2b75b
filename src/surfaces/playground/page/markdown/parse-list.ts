import type { Block } from "./nodes.ts";

const item = /^( *)(?:[-*]|(\d{1,9})\.) +(?=\S)/;

/** Deeper lists are read as text of the item, which also bounds the recursion. */
const deepest = 10;

export function startsList(line: string): boolean {
  return item.test(line);
}

/**
 * Reads the list that starts at line `at`. An item ends where the next one of its depth begins;
 * lines that are indented further than its mark belong to it.
 */
export function parseList(
  lines: readonly string[],
  at: number,
  parseItem: (text: string) => readonly Block[],
  depth = 0,
): { readonly block: Block; readonly next: number } {
  const first = item.exec(lines[at] ?? "");
  const indent = first?.[1]?.length ?? 0;
  const ordered = first?.[2];
  const items: (readonly Block[])[] = [];
  let line = at;
  while (line < lines.length) {
    const mark = item.exec(lines[line] ?? "");
    if (!mark || mark[1]?.length !== indent || (mark[2] === undefined) !== (ordered === undefined))
      break;
    const blocks = [...parseItem(`${(lines[line] ?? "").slice(mark[0].length)}`)];
    line += 1;
    while (line < lines.length && isInside(lines[line] ?? "", indent)) {
      const text = lines[line] ?? "";
      if (startsList(text) && depth < deepest) {
        const inner = parseList(lines, line, parseItem, depth + 1);
        blocks.push(inner.block);
        line = inner.next;
      } else {
        blocks.push(...parseItem(text.trimStart()));
        line += 1;
      }
    }
    items.push(blocks);
  }
  const start = ordered === undefined ? null : Number(ordered);
  return { block: { kind: "list", start, items }, next: line };
}

function isInside(line: string, indent: number): boolean {
  return line.trim() !== "" && line.length - line.trimStart().length > indent;
}
