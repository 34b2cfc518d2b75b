import type { Passage } from "#story/analysis.ts";
import { countSpansBefore } from "#story/count-spans-before.ts";
import type { AnalysedArticle } from "#story/story.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { articleMarks, KINDS, type Mark } from "./article-marks.ts";
import { divideText, type Stretch } from "./divide-text.ts";
import { type Html, html } from "./html.ts";
import type { RecordView } from "./record-view.ts";

/** A passage of an article with all that was found in it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly html: Html;
}

/** The passages of an article as they were read, in order; below each, what found what. */
export function readPassages(
  analysed: AnalysedArticle,
  { quotationsIn, personOf, colours }: RecordView,
): readonly ReadPassage[] {
  const { article, analysis } = analysed;
  const marks = articleMarks({
    ...analysed,
    quotations: quotationsIn(article),
    personOf,
    colours,
  });
  const byPassage = marksByPassage(analysis.passages, marks);
  return analysis.passages.map((passage, at) => ({
    passage,
    html: renderPassage(article.text, passage, byPassage[at]!),
  }));
}

/** Marks go with the passage they begin in; both come in order of their place. */
function marksByPassage(passages: readonly Span[], marks: readonly Mark[]): readonly Mark[][] {
  const groups = passages.map((): Mark[] => []);
  for (const mark of marks) {
    const first = Math.max(0, countSpansBefore(passages, mark.start + 1) - 1);
    for (let at = first; at < passages.length; at++) {
      if (passages[at]!.start >= mark.end) break;
      groups[at]!.push(mark);
    }
  }
  return groups;
}

function renderPassage(
  text: string,
  passage: Span & { readonly kind: string },
  marks: readonly Mark[],
): Html {
  const stretches = divideText(passage, marks);
  const words = stretches.map((each) => renderStretch(text, each));
  const body =
    passage.kind === "heading"
      ? html`<h2 dir="auto">${words}</h2>`
      : html`<p dir="auto" class="${passage.kind}">${words}</p>`;
  return marks.length === 0 ? body : html`${body}${howRead(text, passage, marks)}`;
}

function renderStretch(text: string, stretch: Stretch<Mark>): Html {
  const words = sliceSpan(text, stretch);
  if (stretch.marks.length === 0) return html`${words}`;
  const { marks, start } = stretch;
  const classes = [...new Set(marks.flatMap(({ kind, colour }) => [kind, colour]))].join(" ");
  const own = marks.find(({ quotation }) => quotation !== null);
  const id = own?.opens && own.start === start ? own.quotation : null;
  const person = marks.findLast((mark) => mark.person !== null)?.person;
  const title = marks.map(({ kind, meaning }) => `${KINDS[kind]}: ${meaning}`).join("\n");
  return html`<span class="${classes}" ${id ? html`id="${id}" ` : ""}${own ? html`data-quotation="${own.quotation}" ` : ""}${person ? html`data-person="${person.id}" ` : ""}title="${title}">${words}</span>`;
}

function howRead(text: string, passage: Span, marks: readonly Mark[]): Html {
  const own = marks.filter(({ start }) => start >= passage.start);
  if (own.length === 0) return html``;
  return html`<details class="how"><summary>How it was read (${own.length})</summary><table>
<thead><tr><th scope="col">What</th><th scope="col">Words</th><th scope="col">Means</th><th scope="col">Found by</th></tr></thead>
<tbody>${own
    .toSorted((a, b) => a.start - b.start)
    .map(
      (
        mark,
      ) => html`<tr><td>${KINDS[mark.kind]}</td><td dir="auto">${sliceSpan(text, mark)}</td><td>${mark.meaning}</td><td><code>${mark.foundBy}</code></td></tr>
`,
    )}</tbody></table></details>`;
}
