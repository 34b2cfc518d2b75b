import type { Passage } from "#story/analysis.ts";
import type { Article, PassageKind } from "#story/article.ts";
import type { Span } from "#text/span.ts";
import { marksOfLines } from "./marks-of-lines.ts";

const DATELINE = /^date\s+\d{4}-\d{2}-\d{2}/i;
const CREDIT =
  /(?:^|\s)(?:(?:pic|photo|image|picture)s?(?:\s+(?:credit|by|courtesy))?\s*:|©|\(?(?:getty images|ap photo|photo by))/i;
const POST =
  /[—–-]{1,2}\s*[^—–\n]{1,80}\(@\w{1,30}\)\s+(?:\p{L}{3,9}\.?\s+\d{1,2},\s+\d{4}|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4})\s*$/u;
const HEADING_CHARACTERS = 120;
/** Of 23,000 articles that were looked at the longest has some 300. */
const MOST_LINES = 20_000;

/**
 * Divides an article into its paragraphs, headings, captions and embedded posts: one passage a
 * line. What the format said of the layout goes before what the line looks like. Of a text with
 * more than 20,000 lines the rest is one passage.
 */
export function findPassages({ text, layout }: Article): readonly Passage[] {
  const { lines, rest } = linesOf(text);
  const marks = marksOfLines(lines, layout);
  const passages: Passage[] = [];
  for (const [at, line] of lines.entries()) {
    const mark = marks[at];
    const { start, end } = line;
    if (mark) passages.push({ start, end, kind: mark.kind, foundBy: "layout" });
    else passages.push(...readLine(text, line, passages.length === 0));
  }
  if (rest) passages.push({ ...rest, kind: "paragraph", foundBy: "rest" });
  return passages;
}

/** The lines that are not blank, and all that stands behind the most that are told apart. */
function linesOf(text: string): { readonly lines: readonly Span[]; readonly rest: Span | null } {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const visible = line.trim();
    if (visible === "") continue;
    const start = index + line.indexOf(visible);
    if (lines.length === MOST_LINES) return { lines, rest: { start, end: text.trimEnd().length } };
    lines.push({ start, end: start + visible.length });
  }
  return { lines, rest: null };
}

function readLine(text: string, line: Span, first: boolean): readonly Passage[] {
  const { start, end } = line;
  const words = text.slice(start, end);
  const dateline = first ? DATELINE.exec(words) : null;
  if (!dateline) return [{ start, end, kind: kindOf(words, first), foundBy: "line" }];
  const headEnd = start + dateline[0].length;
  const head: Passage = { start, end: headEnd, kind: "dateline", foundBy: "date-header" };
  const rest = words.slice(dateline[0].length);
  if (rest.trim() === "") return [head];
  const body = headEnd + rest.length - rest.trimStart().length;
  return [head, { start: body, end, kind: kindOf(rest.trim(), false), foundBy: "date-header" }];
}

function kindOf(words: string, first: boolean): PassageKind {
  const tail = words.slice(-160);
  if (tail.includes("(@") && POST.test(tail)) return "post";
  if (words.length <= 600 && CREDIT.test(words)) return "caption";
  return isHeading(words, first) ? "heading" : "paragraph";
}

/** Short, without a final stop, and no line of speech: `A quarrel over rent`. */
function isHeading(words: string, first: boolean): boolean {
  if (words.length > HEADING_CHARACTERS || /^[“"'‘`—–-]/.test(words)) return false;
  if (first && words.length < HEADING_CHARACTERS && !/[”"]$/.test(words))
    return !/[.:,;]$/.test(words);
  return /^[\p{Lu}\p{N}]/u.test(words) && !/[.!?:;,…”"’'—–)]$/.test(words);
}
