import type { StoryEvent } from "#story/story.ts";
import { titleOrId } from "#story/title-or-id.ts";
import { sliceSpan } from "#text/span.ts";
import { createTimeScale } from "../timeline-picture/time-scale.ts";
import { type Html, html } from "./html.ts";
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
<p class="source"><a href="${links.articles(article)}">${titleOrId(article)}</a>${alsoIn.map(
    (place) =>
      html`, also in <a href="${links.articles(place.article)}">${titleOrId(place.article)}</a>`,
  )}${event.event.correctedOn === undefined ? "" : html` <span class="corrected">corrected by moderators</span>`}</p></li>
`;
}

/** Places are shares of the strip's width, so that widening it is all that zooming needs. */
function strip({ story, formatDate }: RecordView): Html {
  const scale = createTimeScale(
    story.events.map(({ date }) => date),
    formatDate,
  );
  const place = (share: number) => `${(3 + 94 * share).toFixed(2)}%`;
  return html`<svg width="100%" height="72">
<line x1="3%" x2="97%" y1="30" y2="30" class="axis"/>
${scale?.ticks.map(({ at, label }) => html`<line x1="${place(at)}" x2="${place(at)}" y1="24" y2="48" class="tick"/><text x="${place(at)}" y="64" text-anchor="middle">${label}</text>`)}
${story.events.map(
  ({
    id,
    date,
    article,
    start,
    end,
  }) => html`<a href="#${id}" data-event="${id}"><circle cx="${place(scale?.at(date) ?? 0.5)}" cy="30" r="7"/><title>${formatDate(date)}: ${sliceSpan(article.text, { start, end })}</title></a>
`,
)}</svg>`;
}
