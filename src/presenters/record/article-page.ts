import type { AnalysedArticle } from "#story/story.ts";
import { titleOrId } from "#story/title-or-id.ts";
import { safeLink } from "../discord/safe-link.ts";
import { KINDS, type Mark } from "./article-marks.ts";
import { drawPassages } from "./draw-passages.ts";
import { type Html, html } from "./html.ts";
import type { RecordView } from "./record-view.ts";
import { renderPage } from "./render-page.ts";

/** Kinds that are marked until one chooses otherwise; events and facts are whole sentences. */
const SHOWN: ReadonlySet<Mark["kind"]> = new Set([
  "quotation",
  "not-speech",
  "cue",
  "mention",
  "timex",
]);

/** An article as it was read: its text with all that was found in it, and what found it. */
export function articlePage(analysed: AnalysedArticle, view: RecordView): Html {
  const { article } = analysed;
  const { formatDate } = view;
  const link = safeLink(article.url);
  return renderPage(
    view,
    titleOrId(article),
    html`<h1 dir="auto">${titleOrId(article)}</h1>
<p class="source">${[article.outlet, article.author].filter((each) => each !== null).join(", ")} ${article.published === null ? "undated" : html`<time datetime="${article.published}">${formatDate(article.published)}</time>`} ${link === null ? "" : html`<a href="${link}" rel="noopener noreferrer external">the article itself</a>`}</p>
${article.note === null ? "" : html`<p class="note">${article.note}</p>`}
<fieldset class="kinds"><legend>Show</legend>${Object.entries(KINDS).map(
      ([kind, name]) =>
        html`<label><input type="checkbox" id="show-${kind}" ${isShown(kind) ? html`checked` : ""}> <span class="${kind}">${name}</span></label> `,
    )}</fieldset>
<article class="read">${drawPassages(analysed, view)}</article>`,
  );
}

function isShown(kind: string): boolean {
  return [...SHOWN].some((each) => each === kind);
}
