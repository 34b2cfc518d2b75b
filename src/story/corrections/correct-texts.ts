import { grainOf, type IsoDate } from "#text/iso-date.ts";
import { type Span, spansOverlap } from "#text/span.ts";
import { type Analysis, type DatedEvent, type Quotation, withLists } from "../analysis.ts";
import { BY_MODERATORS, type TextChange } from "../correction.ts";

/** A correction whose words were found, and where. */
export interface PlacedCorrection {
  /** The day it was made. */
  readonly on: IsoDate;
  readonly change: TextChange;
  readonly span: Span;
}

/**
 * One article's analysis with corrections, in order. Where the analyser no longer finds what was
 * corrected it is put there, since moderators said that it is there.
 * @param indexOf Index into the analysis's people of somebody of a name.
 */
export function correctTexts(
  analysis: Analysis,
  corrections: readonly PlacedCorrection[],
  indexOf: (name: string) => number,
): Analysis {
  return corrections.reduce(
    (corrected, correction) => correctOne(corrected, correction, indexOf),
    analysis,
  );
}

function correctOne(
  analysis: Analysis,
  { on, change, span }: PlacedCorrection,
  indexOf: (name: string) => number,
): Analysis {
  switch (change.kind) {
    case "speaker": {
      const speaker = indexOf(change.what.name);
      const told = { speaker, cue: null, mention: null, foundBy: BY_MODERATORS, confidence: 1 };
      return withQuotation(analysis, span, { ...told, correctedOn: on });
    }
    case "quotation-date":
      return withQuotation(analysis, span, { saidOn: change.what.date, correctedOn: on });
    case "not-a-quotation":
      return withoutQuotation(analysis, span);
    case "event-date": {
      const { date } = change.what;
      return withEvent(analysis, span, { date, grain: grainOf(date), correctedOn: on });
    }
  }
}

function withQuotation(analysis: Analysis, span: Span, told: Partial<Quotation>): Analysis {
  const held = nearest(analysis.quotations, span);
  const quotation = { ...(held ?? bareQuotation(span)), ...told };
  return withLists(analysis, { quotations: replaced(analysis.quotations, held, quotation) });
}

function bareQuotation({ start, end }: Span): Quotation {
  return {
    start,
    end,
    contents: [{ start, end }],
    kind: "direct",
    cue: null,
    mention: null,
    speaker: null,
    addressee: null,
    saidOn: null,
    occasion: null,
    confidence: 1,
    foundBy: BY_MODERATORS,
  };
}

function withoutQuotation(analysis: Analysis, span: Span): Analysis {
  const held = nearest(analysis.quotations, span);
  if (held === null) return analysis;
  const { start, end } = held;
  const none = { start, end, foundBy: BY_MODERATORS, reason: "corrected" };
  return withLists(analysis, {
    quotations: analysis.quotations.filter((each) => each !== held),
    notSpeech: replaced(analysis.notSpeech, null, none),
  });
}

function withEvent(
  analysis: Analysis,
  span: Span,
  told: Pick<DatedEvent, "date" | "grain" | "correctedOn">,
): Analysis {
  const { events } = analysis;
  const held = nearest(events, span);
  const bare = { start: span.start, end: span.end, timex: null, foundBy: BY_MODERATORS };
  return withLists(analysis, { events: replaced(events, held, { ...(held ?? bare), ...told }) });
}

/** What shares most of the span, at least half of the shorter one. */
function nearest<Kind extends Span>(all: readonly Kind[], span: Span): Kind | null {
  let best: Kind | null = null;
  let most = 0.5;
  for (const each of all) {
    if (!spansOverlap(each, span)) continue;
    const shared = Math.min(each.end, span.end) - Math.max(each.start, span.start);
    const shorter = Math.min(each.end - each.start, span.end - span.start);
    const longer = Math.max(each.end - each.start, span.end - span.start);
    // Of two that are wholly shared, the one of the same length.
    const part = shared / shorter + shared / longer / 100;
    if (part < most) continue;
    best = each;
    most = part;
  }
  return best;
}

/** In order of their starts, as the analyser gives them. */
function replaced<Kind extends Span>(all: readonly Kind[], old: Kind | null, one: Kind): Kind[] {
  if (old !== null) return all.map((each) => (each === old ? one : each));
  const at = all.findIndex(({ start }) => start > one.start);
  return all.toSpliced(at === -1 ? all.length : at, 0, one);
}
