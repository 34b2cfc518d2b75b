import type { StoryEvent } from "#story/story.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { sliceSpan } from "#text/span.ts";
import { type Html, html } from "./html.ts";
import { titleOf } from "./quotation-card.ts";
import type { RecordView } from "./record-view.ts";

/** The story's events in order of date: a strip to scale, which can be widened, above the list. */
export function timelineSection(view: RecordView): Html {
  const { story, formatDate } = view;
  if (story.events.length === 0) return html``;
  const people = [...new Set(story.events.flatMap((event) => event.people))].toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return html`<section class="timeline"><h2>Timeline</h2>
<form class="filters"><label>About <select id="timeline-person"><option value="">everybody</option>${people.map(
    ({ id, name }) => html`<option value="${id}">${name}</option>`,
  )}</select></label>
<label>holding <input id="timeline-topic" type="search" placeholder="a word" autocomplete="off"></label>
<label>Zoom <input id="timeline-zoom" type="range" min="1" max="20" step="0.5" value="1"></label></form>
<div class="strip" tabindex="0" role="group" aria-label="${story.events.length} events from ${formatDate(story.events[0]!.date)} to ${formatDate(story.events.at(-1)!.date)}, to scale">${strip(view)}</div>
<ol class="events">${story.events.map((event) => entry(event, view))}</ol></section>`;
}

function entry(event: StoryEvent, { links, formatDate }: RecordView): Html {
  const { article, date, people, alsoIn } = event;
  return html`<li id="${event.id}" data-people="${people.map(({ id }) => id).join(" ")}"><time datetime="${date}">${formatDate(date)}</time>
<p dir="auto">${sliceSpan(article.text, event)}</p>
<p class="source"><a href="${links.articles(article)}">${titleOf(event)}</a>${alsoIn.map(
    (place) => html`, also in <a href="${links.articles(place.article)}">${titleOf(place)}</a>`,
  )}${event.event.correctedOn === undefined ? "" : html` <span class="corrected">corrected by moderators</span>`}</p></li>
`;
}

/** Places are shares of the strip's width, so that widening it is all that zooming needs. */
function strip({ story, formatDate }: RecordView): Html {
  const times = story.events.map(({ date }) => dayOf(date));
  const [first = 0, last = 0] = [Math.min(...times), Math.max(...times)];
  const place = (time: number) =>
    `${(3 + (94 * (time - first)) / Math.max(1, last - first)).toFixed(2)}%`;
  const years = yearsBetween(first, last);
  return html`<svg width="100%" height="72">
<line x1="3%" x2="97%" y1="30" y2="30" class="axis"/>
${years.map(
  (year) =>
    html`<line x1="${place(dayOf(year))}" x2="${place(dayOf(year))}" y1="24" y2="48" class="tick"/><text x="${place(dayOf(year))}" y="64" text-anchor="middle">${year}</text>`,
)}
${story.events.map(
  (
    event,
    at,
  ) => html`<a href="#${event.id}" data-event="${event.id}"><circle cx="${place(times[at]!)}" cy="30" r="7"/><title>${formatDate(event.date)}: ${sliceSpan(event.article.text, event)}</title></a>
`,
)}</svg>`;
}

/** The days since 1970 at the date's beginning. */
function dayOf(date: IsoDate): number {
  const [year, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year ?? 1970, month - 1, day) / 864e5;
}

/** At most a dozen years, evenly chosen, that lie between two days. */
function yearsBetween(first: number, last: number): readonly string[] {
  const from = new Date(first * 864e5).getUTCFullYear() + 1;
  const to = new Date(last * 864e5).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from + 1) / 12));
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, at) =>
    String(from + at * step),
  );
}
