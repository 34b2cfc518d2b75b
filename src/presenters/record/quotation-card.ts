import type { StoryQuotation } from "#story/story.ts";
import { titleOrId } from "#story/title-or-id.ts";
import { type Html, html } from "./html.ts";
import type { RecordView } from "./record-view.ts";
import { spokenWords } from "./spoken-words.ts";

/** A quotation with its speaker, date and source, and what it rests on. */
export function quotationCard(quotation: StoryQuotation, view: RecordView): Html {
  const { links, colours, formatDate } = view;
  const { speaker, date } = quotation;
  const { correctedOn } = quotation.quotation;
  return html`<figure class="card ${colours(speaker)}">
<blockquote dir="auto"><a href="${links.quotation(quotation)}">${spokenWords(quotation)}</a></blockquote>
<figcaption>${who(quotation, view)}${date === null ? "" : html`, <time datetime="${date}">${formatDate(date)}</time>`}, in <a href="${links.inArticle(quotation)}">${titleOrId(quotation.article)}</a>${correctedOn === undefined ? "" : html` <span class="corrected">corrected by moderators on ${formatDate(correctedOn)}</span>`}</figcaption>
</figure>
`;
}

function who({ speaker }: StoryQuotation, { links }: RecordView): Html {
  return speaker === null
    ? html`<span class="nobody">No speaker named</span>`
    : html`<a href="${links.person(speaker)}">${speaker.name}</a>`;
}
