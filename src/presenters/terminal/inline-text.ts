import { type Inline, type Run, runsOf } from "#interactions/inline.ts";
import { sliceSpan } from "#text/span.ts";
import type { Paint } from "./paint.ts";

/** A line of a reply as terminal text. */
export function inlineText(inline: Inline, paint: Paint): string {
  return runsOf(inline)
    .map((run) => runText(run, paint))
    .join("");
}

function runText(run: Run, paint: Paint): string {
  if (typeof run === "string") return paint.plain(run);
  if ("link" in run)
    return paint.plain(run.text === run.link ? run.link : `${run.text} <${run.link}>`);
  const text = "words" in run ? sliceSpan(run.words.article.text, run.words) : run.text;
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
