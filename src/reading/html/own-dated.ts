import type { IsoDate } from "#text/iso-date.ts";
import { readWrittenDay } from "#text/read-written-day.ts";
import type { PageDocument, PageElement, PageNode } from "./page-node.ts";

/** Boxes of a page whose days are of comments, of other articles or of the site. */
const FOREIGN = [
  "aside",
  "footer",
  "nav",
  "#comments",
  ...["comment", "comments", "comment-list", "comment-body", "related"].map((name) => `.${name}`),
  '[itemprop~="comment"]',
].join(", ");

/** The elements of a selector that may say when the page's own article appeared, not when it was changed. */
export function ownDated(document: PageDocument, selector: string): readonly PageElement[] {
  const dated = [...document.querySelectorAll(selector)];
  if (dated.length === 0) return dated;
  const boxes = new Set(document.querySelectorAll(FOREIGN));
  return dated.filter((each) => !isWithin(boxes, each) && !isUpdate(each));
}

function isWithin(boxes: ReadonlySet<PageElement>, element: PageElement): boolean {
  let around = boxes.size === 0 ? null : element.parentNode;
  while (around !== null && !boxes.has(around)) around = around.parentNode;
  return around !== null;
}

/** The day of an element: for machines where it says one, else as it reads. */
export function dayOf(dated: PageElement): IsoDate | null {
  const forMachines = dated.getAttribute("datetime")?.trim() || dated.getAttribute("content");
  return readWrittenDay(forMachines?.trim() || (dated.textContent ?? ""));
}

/** Known by its name, its parent's, or the words before it: `Updated: May 2, 2024`. */
function isUpdate(dated: PageElement): boolean {
  for (const names of [namesOf(dated), namesOf(dated.parentNode)]) {
    if (PUBLICATION.test(names)) return false;
    if (UPDATE.test(names)) return true;
  }
  if (/^\s*(?:last )?(?:updated|modified)\b/iu.test(headOf(dated))) return true;
  return /\b(?:updated|modified|edited|revised)(?: on| at)?\W*$/iu.test(wordsBefore(dated));
}

const PUBLICATION = /publish|posted|entry-date|post-date/iu;
const UPDATE = /updated|modified/iu;

function namesOf(element: PageElement | null): string {
  const named = (name: string) => element?.getAttribute?.(name) ?? "";
  return `${named("class")} ${named("itemprop")}`.trim();
}

/** The end of what stands before an element, or before its parent where it is the first there. */
function wordsBefore(element: PageElement): string {
  const before =
    siblingBefore(element) ?? (element.parentNode && siblingBefore(element.parentNode));
  return (before?.textContent ?? "").trimEnd().slice(-LABEL);
}

/** Past white space alone, so that a page of many empty elements costs no more than others. */
function siblingBefore({ previousSibling: before }: PageElement): PageNode | null {
  const isBlank = before?.nodeType === 3 && (before.textContent ?? "").trim() === "";
  return (isBlank ? before.previousSibling : before) ?? null;
}

function headOf({ textContent }: PageNode): string {
  return (textContent ?? "").slice(0, LABEL);
}

/** A label's length at most, in characters. */
const LABEL = 30;
