import { isImage } from "./read-image.ts";

/** What a line is by itself. `underline` may be a rule; that depends on the line before. */
export type LineKind =
  | "blank"
  | "underline"
  | "rule"
  | "heading"
  | "quoted"
  | "image"
  | "item"
  | "text";

export interface MarkdownLine {
  readonly kind: LineKind;
  /** The line without the marks that make its kind; a hard break is a line feed at its end. */
  readonly text: string;
}

export function readLine(raw: string): MarkdownLine {
  const line = raw.trim();
  if (line === "") return { kind: "blank", text: "" };
  if (/^(?:=+|-+)$/u.test(line)) return { kind: "underline", text: "" };
  if (/^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/u.test(line)) {
    return { kind: "rule", text: "" };
  }
  const heading = /^#{1,6}[ \t]+/u.exec(line);
  if (heading) return { kind: "heading", text: withoutClosingMarks(line.slice(heading[0].length)) };
  if (line.startsWith(">")) return { kind: "quoted", text: line.slice(1).trim() };
  if (isImage(line)) return { kind: "image", text: line };
  const item = /^[-*+][ \t]+/u.exec(line);
  return item ? { kind: "item", text: line.slice(item[0].length) } : textLine(raw, line);
}

function textLine(raw: string, line: string): MarkdownLine {
  if (line.endsWith("\\")) return { kind: "text", text: `${line.slice(0, -1)}\n` };
  return { kind: "text", text: raw.endsWith("  ") ? `${line}\n` : line };
}

/** `Title ##` is `Title`; `C##` keeps its marks. */
function withoutClosingMarks(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === "#") end--;
  return end === 0 || heading[end - 1] === " " ? heading.slice(0, end).trimEnd() : heading;
}
