import type { Passage } from "#story/analysis.ts";
import type { Article, PassageKind } from "#story/article.ts";
import { type Span, spansOverlap } from "#text/span.ts";

const DATELINE = /^date\s+\d{4}-\d{2}-\d{2}/i;
const CREDIT =
  /(?:^|\s)(?:(?:pic|photo|image|picture)s?(?:\s+(?:credit|by|courtesy))?\s*:|©|\(?(?:getty images|ap photo|photo by))/i;
const POST =
  /[—–-]{1,2}\s*[^—–\n]{1,80}\(@\w{1,30}\)\s+(?:\p{L}{3,9}\.?\s+\d{1,2},\s+\d{4}|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4})\s*$/u;
const HEADING_CHARACTERS = 120;

/**
 * Divides an article into its paragraphs, headings, captions and embedded posts: one passage a
 * line. What the format said of the layout goes before what the line looks like.
 */
export function findPassages(article: Article): readonly Passage[] {
  const passages: Passage[] = [];
  for (const line of linesOf(article.text)) {
    const mark = article.layout.find((each) => spansOverlap(each, line));
    if (mark)
      passages.push({ start: line.start, end: line.end, kind: mark.kind, foundBy: "layout" });
    else passages.push(...readLine(article.text, line, passages.length === 0));
  }
  return passages;
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const visible = line.trim();
    if (visible === "") continue;
    const start = index + line.indexOf(visible);
    lines.push({ start, end: start + visible.length });
  }
  return lines;
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
