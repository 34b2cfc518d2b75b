import type { Passage } from "#story/analysis.ts";
import type { AnalysedArticle } from "#story/story.ts";
import { countSpansBefore } from "#text/count-spans-before.ts";
import { type Span, sliceSpan, spansOverlap } from "#text/span.ts";
import { articleMarks, KINDS, type Mark } from "./article-marks.ts";
import { divideText, type MarkedSpan } from "./divide-text.ts";
import { howRead } from "./how-read.ts";
import { type Html, html } from "./html.ts";
import type { RecordView } from "./record-view.ts";

/**
 * The passages of an article as they were read, in order; below each, what found what. With `around`
 * only those that it lies in, and of a long one what stands near it.
 */
export function drawPassages(
  analysed: AnalysedArticle,
  { quotationsIn, personOf, colours }: RecordView,
  around: Span | null = null,
): readonly Html[] {
  const { article, analysis } = analysed;
  const marks = articleMarks({
    ...analysed,
    quotations: quotationsIn(article),
    personOf,
    colours,
  });
  const byPassage = marksByPassage(analysis.passages, marks);
  return analysis.passages.flatMap((passage, at) => {
    if (around !== null && !spansOverlap(passage, around)) return [];
    const shown = around === null ? passage : nearby(article.text, passage, around);
    const drawn = renderPassage(article.text, { ...passage, ...shown }, byPassage[at]!);
    const isBegun = shown.start > passage.start;
    const goesOn = shown.end < passage.end;
    return html`${isBegun ? LEFT_OUT : ""}${drawn}${goesOn ? LEFT_OUT : ""}`;
  });
}

const LEFT_OUT = html`<p class="note">…</p>`;
/** On either side of what a page is about; no paragraph of a usual article is as long. In characters. */
const NEARBY = 4000;

/** Of a passage what stands near a stretch of it, in whole words. */
function nearby(text: string, passage: Span, { start, end }: Span): Span {
  const before = text.indexOf(" ", start - NEARBY);
  const after = text.lastIndexOf(" ", end + NEARBY);
  return {
    start: passage.start >= start - NEARBY ? passage.start : before < start ? before + 1 : start,
    end: passage.end <= end + NEARBY ? passage.end : Math.max(after, end),
  };
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

function renderPassage(text: string, passage: Passage, marks: readonly Mark[]): Html {
  const told = new Map(marks.map((mark) => [mark, `${KINDS[mark.kind]}: ${mark.meaning}`]));
  const looks = divideText(passage, marks).map((each) => lookOf(each, told));
  const words = mergeAlike(looks).map((each) => renderStretch(text, each));
  const body =
    passage.kind === "heading"
      ? html`<h2 dir="auto">${words}</h2>`
      : html`<p dir="auto" class="${passage.kind}">${words}</p>`;
  const own = marks.filter(({ start }) => start >= passage.start && start < passage.end);
  return own.length === 0 ? body : html`${body}${howRead(text, own)}`;
}

/** How a stretch of the text looks and what it tells when one points at it. */
interface Look extends Span {
  readonly classes: string;
  /** Where links to a quotation lead; null elsewhere. */
  readonly id: string | null;
  readonly quotation: string | null;
  readonly person: string | null;
  readonly title: string;
}

/** @param told what each mark tells. */
function lookOf({ marks, start, end }: MarkedSpan<Mark>, told: ReadonlyMap<Mark, string>): Look {
  const own = marks.find(({ quotation }) => quotation !== null);
  const classes = marks.flatMap(({ kind, colour }) => (colour === "" ? [kind] : [kind, colour]));
  return {
    start,
    end,
    classes: [...new Set(classes)].join(" "),
    id: own?.opens && own.start === start ? own.quotation : null,
    quotation: own?.quotation ?? null,
    person: marks.findLast((mark) => mark.person !== null)?.person?.id ?? null,
    title: [...new Set(marks.map((mark) => told.get(mark)))].join("\n"),
  };
}

/** Neighbours that would look and tell the same are one. */
function mergeAlike(looks: readonly Look[]): readonly Look[] {
  const merged: Look[] = [];
  for (const look of looks) {
    const last = merged.at(-1);
    if (last !== undefined && isAlike(last, look)) {
      merged[merged.length - 1] = { ...last, end: look.end };
    } else merged.push(look);
  }
  return merged;
}

function isAlike(a: Look, b: Look): boolean {
  return (
    b.id === null &&
    a.title === b.title &&
    a.classes === b.classes &&
    a.quotation === b.quotation &&
    a.person === b.person
  );
}

function renderStretch(text: string, look: Look): Html {
  const words = sliceSpan(text, look);
  const { classes, id, quotation, person, title } = look;
  if (title === "") return html`${words}`;
  return html`<span class="${classes}" ${id ? html`id="${id}" ` : ""}${quotation ? html`data-quotation="${quotation}" ` : ""}${person ? html`data-person="${person}" ` : ""}title="${title}">${words}</span>`;
}
