import type { StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { drawPassages } from "./draw-passages.ts";
import { type Html, html } from "./html.ts";
import { quotationCard } from "./quotation-card.ts";
import type { RecordView } from "./record-view.ts";
import { renderPage } from "./render-page.ts";

/** One quotation by itself, with the passage it stands in and what its speaker rests on. */
export function quotationPage(quotation: StoryQuotation, view: RecordView): Html {
  const { article, quotation: found } = quotation;
  const analysed = view.story.articles.find((each) => each.article === article);
  const around = analysed === undefined ? [] : drawPassages(analysed, view, found);
  const words = sliceSpan(article.text, found);
  return renderPage(
    view,
    words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/u, "")} …` : words,
    html`<h1>On record</h1>
${quotationCard(quotation, view)}
<h2>Where it stands</h2><div class="read passage">${around}</div>
<h2>Why</h2><dl>
<dt>Kind</dt><dd>${found.kind}</dd>
<dt>Cue</dt><dd>${found.cue === null ? "none near" : sliceSpan(article.text, found.cue)}</dd>
<dt>Speaker as named there</dt><dd dir="auto">${found.mention === null ? "not named" : sliceSpan(article.text, found.mention)}</dd>
${found.occasion === null ? "" : html`<dt>Where</dt><dd dir="auto">${sliceSpan(article.text, found.occasion)}</dd>`}
<dt>Found by</dt><dd><code>${found.foundBy}</code></dd>
</dl>
<p><a href="${view.links.inArticle(quotation)}">Read it in the article</a></p>`,
  );
}
