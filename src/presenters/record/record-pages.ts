import type { Story } from "#story/story.ts";
import { articlePage } from "./article-page.ts";
import { correctionsPage } from "./corrections-page.ts";
import type { Html } from "./html.ts";
import { personPage } from "./person-page.ts";
import { quotationPage } from "./quotation-page.ts";
import { quotationPages, quotationsPage } from "./quotations-page.ts";
import type { RecordLinks } from "./record-links.ts";
import { recordPaths } from "./record-paths.ts";
import { type RecordView, recordView } from "./record-view.ts";
import { storyPage } from "./story-page.ts";

/** Draws a page; the links say where it stands. */
export type DrawPage = (links: RecordLinks) => Promise<string>;

/**
 * The pages of a story's record by their paths (`articles/…`, `people/…`, `q/…`), each drawn when
 * it is asked for: one by one when served, all of them when exported.
 */
export function recordPages(story: Story): ReadonlyMap<string, DrawPage> {
  const views = new Map<RecordLinks, RecordView>();
  const viewOf = (links: RecordLinks) => {
    const view = views.get(links) ?? recordView(story, links);
    views.set(links, view);
    return view;
  };
  const draw =
    (page: (view: RecordView) => Html): DrawPage =>
    async (links) =>
      String(await page(viewOf(links)));
  const pages = quotationPages(story.quotations.length);
  return new Map<string, DrawPage>([
    [recordPaths.story, draw(storyPage)],
    [recordPaths.corrections, draw(correctionsPage)],
    ...story.articles.map((each): [string, DrawPage] => [
      recordPaths.article(each.article),
      draw((view) => articlePage(each, view)),
    ]),
    ...story.people.map((person): [string, DrawPage] => [
      recordPaths.person(person),
      draw((view) => personPage(person, view)),
    ]),
    ...story.quotations.map((quotation): [string, DrawPage] => [
      recordPaths.quotation(quotation),
      draw((view) => quotationPage(quotation, view)),
    ]),
    ...Array.from({ length: pages }, (_, at): [string, DrawPage] => [
      recordPaths.quotations(at + 1),
      draw((view) => quotationsPage(at + 1, view)),
    ]),
  ]);
}
