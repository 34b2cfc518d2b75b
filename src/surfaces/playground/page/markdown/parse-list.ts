import type { BlockNode } from "./nodes.ts";
import { parseInline } from "./parse-inline.ts";

const mark = /^( *)(?:[-*]|(\d{1,9})\.) +(?=\S)/;

/** Deeper lists are read as text of their item, which also bounds the recursion. */
const DEEPEST = 10;

interface ParsedList {
  readonly block: BlockNode;
  /** The first line after the list. */
  readonly next: number;
}

export function startsList(line: string): boolean {
  return mark.test(line);
}

/**
 * Reads the list that starts at line `at`: items of one depth and kind. Lines that are indented
 * further than an item's mark belong to the item.
 */
export function parseList(lines: readonly string[], at: number, depth = 0): ParsedList {
  const first = readMark(lines[at]);
  const items: (readonly BlockNode[])[] = [];
  let line = at;
  for (;;) {
    const own = readMark(lines[line]);
    if (own === null || own.indent !== first?.indent || own.ordered !== first.ordered) break;
    const blocks: BlockNode[] = [paragraph(own.text)];
    line += 1;
    while (isInside(lines[line], own.indent)) {
      const inner = depth < DEEPEST && startsList(lines[line] ?? "");
      const taken: ParsedList = inner
        ? parseList(lines, line, depth + 1)
        : { block: paragraph((lines[line] ?? "").trimStart()), next: line + 1 };
      blocks.push(taken.block);
      line = taken.next;
    }
    items.push(blocks);
  }
  return { block: { kind: "list", start: first?.number ?? null, items }, next: line };
}

function readMark(line = "") {
  const match = mark.exec(line);
  if (!match) return null;
  const number = match[2] === undefined ? null : Number(match[2]);
  const indent = match[1]?.length ?? 0;
  return { indent, number, ordered: number !== null, text: line.slice(match[0].length) };
}

function isInside(line: string | undefined, indent: number): boolean {
  if (line === undefined || line.trim() === "") return false;
  return line.length - line.trimStart().length > indent;
}

function paragraph(text: string): BlockNode {
  return { kind: "paragraph", children: parseInline(text) };
}
