import { parseIsoDate } from "#text/iso-date.ts";
import { type ArticleParts, type ArticleSource, defineFormat } from "../article-format.ts";
import { CannotRead } from "../cannot-read.ts";
import { findTitle } from "../plain-text/find-title.ts";

/**
 * Plain text whose first line begins with `date YYYY-MM-DD`; a caption with its picture credit may
 * follow on that line. The article's text is the file's text, header and all, so that offsets into
 * the file hold, and its layout is left to the analysis, which reads bare texts the same way.
 * Where the day may be asked for, the line may be missing.
 */
export default defineFormat({
  name: "plain text with a date header",
  extensions: [".txt"],
  read: ({ name, text, mayBeUndated }: ArticleSource): ArticleParts => {
    if (mayBeUndated && !HEADER.test(text))
      return { text, published: null, title: findTitle(text) };
    const header = readHeader(name, text);
    return { text, published: header.date, title: findTitle(text.slice(header.length)) };
  },
});

/** Other than in “Date palms are grown here”. */
const HEADER = /^\s*date[ \t]+[^\s,;]*\d/iu;

/** The date, and how many characters stand up to its end. */
function readHeader(name: string, text: string): { date: string; length: number } {
  const match = /^\s*date[ \t]+([^\s,;]+)/iu.exec(text);
  const written = match?.[1];
  if (match === null || written === undefined) {
    throw new CannotRead(name, ({ noDateLine }) => noDateLine);
  }
  const date = written.length === 10 ? parseIsoDate(written) : null;
  if (date === null) {
    throw new CannotRead(name, ({ noCalendarDate }) => noCalendarDate(written.slice(0, 40)));
  }
  return { date, length: match[0].length };
}
