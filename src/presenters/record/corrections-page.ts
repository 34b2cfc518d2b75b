import type { Correction } from "#story/correction.ts";
import { titleOrId } from "#story/title-or-id.ts";
import { sliceSpan } from "#text/span.ts";
import { type Html, html } from "./html.ts";
import { quotationCard } from "./quotation-card.ts";
import type { RecordView } from "./record-view.ts";
import { renderPage } from "./render-page.ts";

/** What moderators corrected, and corrections whose place is gone. Who made them is not shown. */
export function correctionsPage(view: RecordView): Html {
  const { story, links, formatDate } = view;
  const quotations = story.quotations.filter(({ quotation }) => quotation.correctedOn);
  const events = story.events.filter(({ event }) => event.correctedOn);
  const none = quotations.length + events.length + story.unanchored.length === 0;
  return renderPage(
    view,
    "Corrections",
    html`<h1>Corrections</h1>
${none ? html`<p>Nothing has been corrected.</p>` : ""}
${quotations.map((each) => quotationCard(each, view))}
${events.length === 0 ? "" : html`<h2>Dates</h2><ul>${events.map((event) => html`<li><time datetime="${event.date}">${formatDate(event.date)}</time>: <span dir="auto">${sliceSpan(event.article.text, event)}</span> <a href="${links.articles(event.article)}">${titleOrId(event.article)}</a></li>`)}</ul>`}
${story.unanchored.length === 0 ? "" : html`<h2>Without a place</h2><p>The articles that these were made for are gone or were changed, and no other one alone fits.</p><ul>${story.unanchored.map((each) => html`<li dir="auto">${lostPlace(each)} (${formatDate(each.on)})</li>`)}</ul>`}`,
  );
}

function lostPlace({ change }: Correction): string {
  const { anchor } = change;
  return `${change.kind}: ${"words" in anchor ? anchor.words : anchor.name}`;
}
