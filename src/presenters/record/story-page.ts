import { appearancesOf } from "#story/appearances-of.ts";
import { namedPeople } from "#story/named-people.ts";
import { titleOrId } from "#story/title-or-id.ts";
import { type Html, html } from "./html.ts";
import { quotationCard } from "./quotation-card.ts";
import { quotationCounts } from "./quotation-counts.ts";
import type { RecordView } from "./record-view.ts";
import { renderPage } from "./render-page.ts";
import { timelineSection } from "./timeline-section.ts";

const LATEST = 5;

/** The story at a glance: its timeline, its cast, its latest quotations and its articles. */
export function storyPage(view: RecordView): Html {
  const { story, links } = view;
  const latest = story.quotations.slice(-LATEST).reverse();
  return renderPage(
    view,
    null,
    html`<h1>${story.info.title}</h1>
${story.info.description === null ? "" : html`<p class="note">${story.info.description}</p>`}
<p>${count(story.articles.length, "article")}, ${count(namedPeople(story.people).length, "person", "people")}, <a href="${links.quotations(1)}">${count(story.quotations.length, "quotation")}</a>, ${count(story.events.length, "dated event")}.</p>
${timelineSection(view)}
<section><h2>Latest quotations</h2>${latest.map((each) => quotationCard(each, view))}</section>
${cast(view)}
${articles(view)}`,
  );
}

export function count(many: number, one: string, more = `${one}s`): string {
  return `${many.toLocaleString("en-GB")} ${many === 1 ? one : more}`;
}

function cast({ story, links, colours }: RecordView): Html {
  const said = quotationCounts(story);
  const people = namedPeople(story.people).toSorted(
    (a, b) => (said.get(b) ?? 0) - (said.get(a) ?? 0),
  );
  return html`<section><h2>Cast</h2><table class="cast">
<thead><tr><th scope="col">Who</th><th scope="col">Quotations</th><th scope="col">Mentions</th><th scope="col">Also called</th></tr></thead>
<tbody>${people.map(
    (
      person,
    ) => html`<tr class="${colours(person)}"><th scope="row" dir="auto"><a href="${links.person(person)}">${person.name}</a></th><td>${said.get(person) ?? 0}</td><td>${appearancesOf(story, person).mentions}</td><td dir="auto">${person.aliases.map(({ text }) => text).join(", ")}</td></tr>
`,
  )}</tbody></table></section>`;
}

function articles({ story, links, formatDate }: RecordView): Html {
  return html`<section><h2>Articles</h2><ol class="articles">${story.articles.map(
    ({
      article,
      analysis,
    }) => html`<li><a href="${links.articles(article)}" dir="auto">${titleOrId(article)}</a> <span>${[
      article.outlet,
      article.published === null ? "undated" : formatDate(article.published),
      count(analysis.quotations.length, "quotation"),
    ]
      .filter((each) => each !== null)
      .join(", ")}</span></li>
`,
  )}</ol></section>`;
}
