import type { LayoutMark } from "#story/article.ts";
import { parseIsoDate } from "#text/iso-date.ts";
import type { Span } from "#text/span.ts";
import { type ArticleParts, type ArticleSource, defineFormat } from "../article-format.ts";
import { CannotRead } from "../cannot-read.ts";
import { titleOf } from "../plain-text/title-of.ts";

/**
 * Plain text whose first line begins with `date YYYY-MM-DD`; a caption with its picture credit may
 * follow on that line. The article's text is the file's text, header and all, so that offsets into
 * the file hold.
 */
export default defineFormat({
  name: "plain text with a date header",
  extensions: [".txt"],
  read: ({ name, text }: ArticleSource): ArticleParts => {
    const header = readHeader(name, text);
    const rest = restOfLine(text, header.end);
    const caption = hasPictureCredit(text.slice(rest.start, rest.end));
    const layout: LayoutMark[] = [{ kind: "dateline", start: header.start, end: header.end }];
    if (caption) layout.push({ kind: "caption", ...rest });
    const body = text.slice(caption ? rest.end : header.end);
    return { text, published: header.date, title: titleOf(body), layout };
  },
});

function readHeader(name: string, text: string): Span & { date: string } {
  const match = /^\s*(date:?[ \t]+([^\s,;]+))/iu.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) {
    throw new CannotRead(name, "it has no date: begin its first line with “date YYYY-MM-DD”");
  }
  const date = match[2].length === 10 ? parseIsoDate(match[2]) : null;
  if (date === null) {
    throw new CannotRead(name, `“${match[2].slice(0, 40)}” is no calendar date (YYYY-MM-DD)`);
  }
  const end = match[0].length;
  return { start: end - match[1].length, end, date };
}

/** What stands between `start` and the end of its line, white space at both ends left out. */
function restOfLine(text: string, start: number): Span {
  const [line = ""] = text.slice(start).split(/[\r\n]/u, 1);
  const trimmed = line.trim();
  const from = start + line.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

function hasPictureCredit(line: string): boolean {
  return /©|\b(?:pic|picture|photo|image|photograph)(?:s|graphs?)?(?: credits?)?(?::| by\b| courtesy\b)|\bcredit:/iu.test(
    line,
  );
}
