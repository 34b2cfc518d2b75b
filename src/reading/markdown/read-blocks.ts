import type { PassageText } from "../join-passages.ts";
import { plainInline } from "./plain-inline.ts";
import { readImage } from "./read-image.ts";
import { type LineKind, readLine } from "./read-line.ts";

interface Block {
  readonly kind: "heading" | "quoted" | "image" | "item" | "text";
  readonly lines: string[];
}

/**
 * The passages of a Markdown text: headings, captions of images, block quotes of posts, list items
 * and paragraphs, each as plain text. Other Markdown (tables, footnotes) stays as written.
 */
export function readBlocks(markdown: string): readonly PassageText[] {
  const blocks = groupLines(withoutComments(markdown));
  return blocks.map((block, index) => toPassage(block, blocks[index - 1]));
}

function groupLines(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const raw of markdown.split("\n")) {
    const { kind, text } = readLine(raw);
    if (kind === "underline" && open?.kind === "text") {
      blocks[blocks.length - 1] = { kind: "heading", lines: open.lines };
      open = null;
    } else if (open && goesOn(open.kind, kind)) {
      open.lines.push(text);
    } else if (kind === "blank" || kind === "rule" || kind === "underline") {
      open = null;
    } else {
      open = { kind, lines: [text] };
      blocks.push(open);
    }
  }
  return blocks;
}

/** True when a line of kind `next` belongs to the open block. */
function goesOn(open: Block["kind"], next: LineKind): boolean {
  if (open === "quoted") return next === "quoted" || next === "text";
  return (open === "text" || open === "item") && next === "text";
}

function withoutComments(markdown: string): string {
  let plain = "";
  let from = 0;
  for (;;) {
    const start = markdown.indexOf("<!--", from);
    const end = start === -1 ? -1 : markdown.indexOf("-->", start);
    if (end === -1) return plain + markdown.slice(from);
    plain += markdown.slice(from, start);
    from = end + "-->".length;
  }
}

function toPassage({ kind, lines }: Block, previous: Block | undefined): PassageText {
  const joined = lines
    .filter((line) => line !== "")
    .join(" ")
    .replaceAll("\n ", "\n");
  return { kind: passageKind(kind, joined, previous), text: plainInline(words(kind, joined)) };
}

function words(kind: Block["kind"], joined: string): string {
  return kind === "image" ? readImage(joined) : joined;
}

function passageKind(
  kind: Block["kind"],
  joined: string,
  previous: Block | undefined,
): PassageText["kind"] {
  if (kind === "heading") return "heading";
  if (kind === "image") return "caption";
  if (kind === "quoted") return isPost(joined) ? "post" : "paragraph";
  const underImage = previous?.kind === "image" && kind === "text";
  return underImage && isWhollyEmphasised(joined) ? "caption" : "paragraph";
}

/** A block quote is a social post when it names an account or a post's address. */
function isPost(text: string): boolean {
  return /(?<![\p{L}\p{N}._])@\w{2,}|\b(?:(?:pic\.)?twitter\.com|x\.com|t\.co)\//u.test(text);
}

function isWhollyEmphasised(text: string): boolean {
  const mark = text[0];
  return (mark === "*" || mark === "_") && text.length > 2 && text.endsWith(mark);
}
