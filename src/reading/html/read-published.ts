import type { IsoDate } from "#text/iso-date.ts";
import { readWrittenDay } from "#text/read-written-day.ts";
import type { PageDocument, PageElement } from "./page-node.ts";
import type { ArticleData } from "./read-json-ld.ts";

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
export function readPublished(document: PageDocument, data: ArticleData | null): IsoDate | null {
  const inData = typeof data?.datePublished === "string" ? data.datePublished : "";
  return (
    readWrittenDay(inData) ??
    fromMeta(document) ??
    firstDay(document.querySelectorAll(MARKED_TIMES)) ??
    onlyDay(document.querySelectorAll("article time, main time"))
  );
}

const MARKED_TIMES =
  'time[itemprop~="datePublished"], time[pubdate], time[class*="publish"], time.entry-date, time.post-date, time.dt-published';

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

function dayOf(time: PageElement): IsoDate | null {
  return readWrittenDay(time.getAttribute("datetime") ?? time.textContent ?? "");
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
