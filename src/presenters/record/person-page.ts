import { appearancesOf } from "#story/appearances-of.ts";
import { rolesByUse } from "#story/roles-by-use.ts";
import type { Appearances, StoryPerson } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { type Html, html } from "./html.ts";
import { quotationCard } from "./quotation-card.ts";
import type { RecordView } from "./record-view.ts";
import { renderPage } from "./render-page.ts";
import { count } from "./story-page.ts";

/** Somebody: the names they go by with the evidence for each, and what they said. */
export function personPage(person: StoryPerson, view: RecordView): Html {
  const quotations = view.story.quotations.filter(({ speaker }) => speaker === person);
  const appearances = appearancesOf(view.story, person);
  const roles = rolesByUse(appearances).map((role) => sliceSpan(role.article.text, role));
  return renderPage(
    view,
    person.name,
    html`<h1 dir="auto">${person.name}</h1>
<p>${count(appearances.mentions, "mention")}${seen(appearances, view)}.${roles.length > 0 ? html` Called <span dir="auto">${roles.join(", ")}</span>.` : ""}</p>
${person.aliases.length === 0 ? "" : html`<h2>Also called</h2><table><thead><tr><th scope="col">Name</th><th scope="col">Evidence</th></tr></thead><tbody>${person.aliases.map(({ text, evidence }) => html`<tr><td dir="auto">${text}</td><td>${evidence}</td></tr>`)}</tbody></table>`}
<h2>${count(quotations.length, "quotation")}</h2>${quotations.map((each) => quotationCard(each, view))}`,
  );
}

function seen({ firstSeen, lastSeen }: Appearances, { formatDate }: RecordView): string {
  if (firstSeen === null || lastSeen === null) return "";
  return firstSeen === lastSeen
    ? `, on ${formatDate(firstSeen)}`
    : `, from ${formatDate(firstSeen)} to ${formatDate(lastSeen)}`;
}
