import { isSnowflake } from "#interactions/is-snowflake.ts";
import {
  type Inline,
  type MentionRun,
  type Run,
  type RunStyle,
  runsOf,
} from "#languages/inline.ts";
import { sliceSpan } from "#text/span.ts";
import { truncate } from "#text/truncate.ts";
import type { DateFormat } from "../create-date-format.ts";
import { excerpt } from "../excerpt.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { isolateDirection } from "./isolate-direction.ts";
import type { MarkdownStyle } from "./markdown-style.ts";
import { safeLink } from "./safe-link.ts";

/** A line in Discord's Markdown that shows at most about `limit` characters of plain text. */
export function inlineMarkdown(inline: Inline, { limit, formatDate }: MarkdownStyle): string {
  let left = limit;
  let line = "";
  for (const run of runsOf(inline)) {
    if (left <= 0) return `${line}…`;
    line += runMarkdown(run, left, formatDate);
    left -= lengthOf(run);
  }
  return line;
}

function lengthOf(run: Run): number {
  if (typeof run === "string") return run.length;
  if ("date" in run) return run.date.length;
  if ("mention" in run) return run.id.length;
  return "words" in run ? run.words.end - run.words.start : run.text.length;
}

function runMarkdown(run: Run, limit: number, formatDate: DateFormat): string {
  if (typeof run === "string") return styled(truncate(oneLine(run), limit), undefined);
  if ("date" in run) return styled(formatDate(run.date), run.style);
  if ("mention" in run) return mentioned(run, limit);
  if ("link" in run) return linked(truncate(oneLine(run.text), limit), run.link);
  if ("text" in run) return styled(truncate(oneLine(run.text), limit), run.style);
  const { article, start, end } = run.words;
  const shown = excerpt(article.text, { start, end }, null, limit);
  const rest = shown.end < end ? " […]" : "";
  return styled(oneLine(sliceSpan(article.text, shown)), run.style) + rest;
}

const MARKS: Readonly<Record<RunStyle, string>> = {
  bold: "**",
  italic: "*",
  strike: "~~",
  underline: "__",
  code: "`",
};

/** Marks hold only when they touch the text, so space around it stays outside. */
function styled(text: string, style: RunStyle | undefined): string {
  const inner = text.trim();
  if (style === undefined || inner === "") return isolateDirection(escapeMarkdown(text));
  const mark = MARKS[style];
  const before = text.slice(0, text.indexOf(inner));
  const after = text.slice(before.length + inner.length);
  const marked =
    style === "code" ? inner.replaceAll("`", "ˋ") : isolateDirection(escapeMarkdown(inner, BEHIND));
  return before + mark + marked + mark + after;
}

/** Our mark closes the style, and a colon of ours may stand behind it: no colon before opens an emoji. */
const BEHIND = "*:";

/** As Discord writes it; `allowed_mentions` keeps it from notifying anybody. */
function mentioned({ mention, id }: MentionRun, limit: number): string {
  if (!isSnowflake(id)) return styled(truncate(oneLine(id), limit), "code");
  return `<${mention === "channel" ? "#" : "@"}${id}>`;
}

function linked(text: string, address: string): string {
  const url = safeLink(address);
  return url === null ? styled(text, undefined) : `[${styled(text, undefined)}](<${url}>)`;
}

/** Line breaks as spaces, one for one, so that the words keep their length. */
function oneLine(text: string): string {
  return text.replace(/[\n\r\u2028\u2029]/g, " ");
}
