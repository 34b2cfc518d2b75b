import { type Html, html } from "./html.ts";
import { quotationCard } from "./quotation-card.ts";
import type { RecordView } from "./record-view.ts";
import { renderPage } from "./render-page.ts";

/** So many quotations a page: a page of them is drawn at once, however many the story has. */
const QUOTATIONS_A_PAGE = 100;

/** One page of all quotations, newest first; `page` counts from 1. */
export function quotationsPage(page: number, view: RecordView): Html {
  const { story, links } = view;
  const pages = quotationPages(story.quotations.length);
  const newest = story.quotations.toReversed();
  const shown = newest.slice((page - 1) * QUOTATIONS_A_PAGE, page * QUOTATIONS_A_PAGE);
  return renderPage(
    view,
    `Quotations, page ${page} of ${pages}`,
    html`<h1>Quotations, page ${page} of ${pages}</h1>
${shown.map((each) => quotationCard(each, view))}
<nav aria-label="Pages" class="pages">${page > 1 ? html`<a rel="prev" href="${links.quotations(page - 1)}">Newer</a>` : ""} ${page < pages ? html`<a rel="next" href="${links.quotations(page + 1)}">Older</a>` : ""}</nav>`,
  );
}

export function quotationPages(quotations: number): number {
  return Math.max(1, Math.ceil(quotations / QUOTATIONS_A_PAGE));
}
