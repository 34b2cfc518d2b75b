import type { BlockNode } from "./nodes.ts";
import { parseInline } from "./parse-inline.ts";
import { parseList, startsList } from "./parse-list.ts";

/** Reads a message's text as Discord does: line by line, with code blocks taken out first. */
export function parseMarkdown(source: string): readonly BlockNode[] {
  const blocks: BlockNode[] = [];
  let from = 0;
  for (const fence of source.matchAll(/```(?:([\w+.#-]{1,32})\n)?\n?([^`]+(?:`{1,2}[^`]+)*)```/g)) {
    blocks.push(...parseLines(withoutEndBreaks(source.slice(from, fence.index), from > 0, true)));
    blocks.push({
      kind: "codeBlock",
      language: fence[1] ?? "",
      text: (fence[2] ?? "").replace(/\n$/, ""),
    });
    from = fence.index + fence[0].length;
  }
  blocks.push(...parseLines(withoutEndBreaks(source.slice(from), from > 0, false)));
  return blocks;
}

/** A line break next to a code block belongs to the block. */
function withoutEndBreaks(text: string, start: boolean, end: boolean): string {
  const cut = start && text.startsWith("\n") ? text.slice(1) : text;
  return end && cut.endsWith("\n") ? cut.slice(0, -1) : cut;
}

function parseLines(text: string, quoted = false): readonly BlockNode[] {
  if (text === "") return [];
  const lines = text.split("\n");
  const blocks: BlockNode[] = [];
  let plain: string[] = [];
  const endParagraph = () => {
    if (plain.some((line) => line !== "")) {
      blocks.push({ kind: "paragraph", children: parseInline(plain.join("\n")) });
    }
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const taken = takeBlock(lines, at, quoted);
    if (taken === null) {
      plain.push(lines[at] ?? "");
      at += 1;
    } else {
      endParagraph();
      blocks.push(taken.block);
      at = taken.next;
    }
  }
  endParagraph();
  return blocks;
}

interface TakenBlock {
  readonly block: BlockNode;
  /** The first line after the block. */
  readonly next: number;
}

function takeBlock(lines: readonly string[], at: number, quoted: boolean): TakenBlock | null {
  const line = lines[at] ?? "";
  return (
    takeHeading(line, at) ??
    takeSubtext(line, at) ??
    (startsList(line) ? parseList(lines, at) : null) ??
    (quoted ? null : takeQuote(lines, at))
  );
}

function takeHeading(line: string, at: number): TakenBlock | null {
  const [, marks, text] = line.match(/^(#{1,3}) +(\S.*)$/) ?? [];
  if (marks === undefined || text === undefined) return null;
  const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
  return { block: { kind: "heading", level, children: parseInline(text) }, next: at + 1 };
}

function takeSubtext(line: string, at: number): TakenBlock | null {
  const [, text] = line.match(/^-# +(\S.*)$/) ?? [];
  if (text === undefined) return null;
  return { block: { kind: "subtext", children: parseInline(text) }, next: at + 1 };
}

/** `>>> ` quotes all that follows, `> ` its line; quotes do not nest. */
function takeQuote(lines: readonly string[], at: number): TakenBlock | null {
  if (lines[at]?.startsWith(">>> ")) {
    const text = [lines[at].slice(4), ...lines.slice(at + 1)].join("\n");
    return { block: { kind: "quote", blocks: parseLines(text, true) }, next: lines.length };
  }
  const end = lines.findIndex((line, index) => index >= at && !/^> |^>$/.test(line));
  const next = end === -1 ? lines.length : end;
  if (next === at || !lines[at]?.startsWith("> ")) return null;
  const text = lines.slice(at, next).map((line) => line.slice(2));
  return { block: { kind: "quote", blocks: parseLines(text.join("\n"), true) }, next };
}
