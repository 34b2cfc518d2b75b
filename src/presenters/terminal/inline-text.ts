import {
  type DateRun,
  type Inline,
  type Run,
  runsOf,
  type StyledRun,
  type WordsRun,
} from "#interactions/inline.ts";
import { sliceSpan } from "#text/span.ts";
import { formatDate } from "../format-date.ts";
import type { Paint } from "./paint.ts";

/** A line of a reply as terminal text. */
export function inlineText(inline: Inline, paint: Paint, locale: string): string {
  return runsOf(inline)
    .map((run) => runText(run, paint, locale))
    .join("");
}

function runText(run: Run, paint: Paint, locale: string): string {
  if (typeof run === "string") return paint.plain(run);
  if ("link" in run)
    return paint.plain(run.text === run.link ? run.link : `${run.text} <${run.link}>`);
  const text = textOf(run, locale);
  switch (run.style) {
    case "bold":
      return paint.bold(text);
    case "italic":
      return paint.italic(text);
    case "underline":
      return paint.underline(text);
    case "strike":
      return paint.strike(text);
    default:
      return paint.plain(text);
  }
}

function textOf(run: StyledRun | WordsRun | DateRun, locale: string): string {
  if ("date" in run) return formatDate(run.date, locale);
  return "words" in run ? sliceSpan(run.words.article.text, run.words) : run.text;
}
