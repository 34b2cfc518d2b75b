import type { IsoDate } from "#text/iso-date.ts";
import { readWrittenDay } from "#text/read-written-day.ts";
import { dayOf, ownDated } from "./own-dated.ts";
import type { PageDocument, PageElement } from "./page-node.ts";
import type { ArticleData, PageData } from "./read-json-ld.ts";

/** Names under which pages give their day of publication, the surest first. */
const META_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "dcterms.issued",
  "dc.date.issued",
  "citation_publication_date",
  "sailthru.date",
  "publish-date",
  "publish_date",
  "publication_date",
  "pubdate",
  "dcterms.created",
  "dc.date",
  "date",
];

/**
 * The day a page was published, as written there: in its JSON-LD, its meta elements, or a `<time>`
 * that is marked as the publication's. Other times stand for other articles and for events, so they
 * count only when all of the article's own name one day. Null rather than a guess.
 */
export function readPublished(document: PageDocument, { article, page }: PageData): IsoDate | null {
  return (
    inData(article) ??
    fromMeta(document) ??
    firstDay(ownDated(document, MARKED_TIMES)) ??
    onlyDay(ownDated(document, MARKED_ELEMENTS)) ??
    fromTimes(document) ??
    inData(page)
  );
}

const MARKED_TIMES =
  'time[itemprop~="datePublished"], time[pubdate], time[class*="publish"], time.entry-date, time.post-date, time.dt-published';
/** Lists of articles have them too. */
const MARKED_ELEMENTS = '[itemprop~="datePublished"][content]';

function inData(data: ArticleData | null): IsoDate | null {
  const [written] = [data?.datePublished].flat();
  return typeof written === "string" ? readWrittenDay(written) : null;
}

/** Of the article's own times; where it has none, of those beside its headline above it. */
function fromTimes(document: PageDocument): IsoDate | null {
  const inside = ownDated(document, "article time, main time");
  if (inside.some((time) => dayOf(time) !== null)) return onlyDay(inside);
  const header = headlineHeader(document);
  const above = header === null ? [] : ownDated(document, "header time");
  return onlyDay(above.filter((time) => headerAround(time) === header));
}

/** Of the page's only headline; that of a site has the site's name for one, and today's date. */
function headlineHeader(document: PageDocument): PageElement | null {
  const [headline, other] = document.querySelectorAll("h1");
  if (!headline || other) return null;
  const [title = ""] = [...document.querySelectorAll("head > title")].map(wordsOf);
  const words = wordsOf(headline);
  const isTitle = words !== "" && title.startsWith(words) && words.length * 2 >= title.length;
  return isTitle ? headerAround(headline) : null;
}

function headerAround(element: PageElement): PageElement | null {
  let around = element.parentNode;
  while (around !== null && around.nodeName !== "HEADER") around = around.parentNode;
  return around;
}

function wordsOf({ textContent }: PageElement): string {
  return (textContent ?? "").replace(/\s+/gu, " ").trim();
}

function fromMeta(document: PageDocument): IsoDate | null {
  const days = new Map<string, IsoDate>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const day = readWrittenDay(meta.getAttribute("content") ?? "");
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (day !== null && name !== undefined && !days.has(name)) days.set(name, day);
    }
  }
  const name = META_NAMES.find((each) => days.has(each));
  return name === undefined ? null : (days.get(name) ?? null);
}

function firstDay(times: Iterable<PageElement>): IsoDate | null {
  for (const time of times) {
    const day = dayOf(time);
    if (day !== null) return day;
  }
  return null;
}

function onlyDay(times: Iterable<PageElement>): IsoDate | null {
  const days = new Set([...times].map(dayOf));
  const [day = null] = days;
  return days.size === 1 ? day : null;
}
