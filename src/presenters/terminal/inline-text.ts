import {
  type DateRun,
  type Inline,
  type Run,
  runsOf,
  type StyledRun,
  type WordsRun,
} from "#languages/inline.ts";
import { sliceSpan } from "#text/span.ts";
import type { DateFormat } from "../create-date-format.ts";
import type { Paint } from "./paint.ts";

/** A line of a reply as terminal text. */
export function inlineText(inline: Inline, paint: Paint, formatDate: DateFormat): string {
  return runsOf(inline)
    .map((run) => runText(run, paint, formatDate))
    .join("");
}

function runText(run: Run, paint: Paint, formatDate: DateFormat): string {
  if (typeof run === "string") return paint.plain(run);
  if ("mention" in run) return paint.plain(run.id);
  if ("link" in run)
    return paint.plain(run.text === run.link ? run.link : `${run.text} <${run.link}>`);
  const text = textOf(run, formatDate);
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

function textOf(run: StyledRun | WordsRun | DateRun, formatDate: DateFormat): string {
  if ("date" in run) return formatDate(run.date);
  return "words" in run ? sliceSpan(run.words.article.text, run.words) : run.text;
}
