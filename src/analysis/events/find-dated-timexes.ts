import type { Timex } from "#story/analysis.ts";
import type { IsoDate } from "#text/iso-date.ts";
import type { Span } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import { timexDate } from "./timex-date.ts";

/** A time expression that stands for a calendar date. */
export interface DatedTimex extends Span {
  readonly date: IsoDate;
}

export interface DatedTimexes {
  readonly all: readonly DatedTimex[];
  /** By index into `Document.sentences`. */
  readonly bySentence: ReadonlyMap<number, readonly DatedTimex[]>;
}

/** The time expressions that date something, by the sentence they stand in. */
export function findDatedTimexes(document: Document, timexes: readonly Timex[]): DatedTimexes {
  const all: DatedTimex[] = [];
  const bySentence = new Map<number, DatedTimex[]>();
  let sentence = 0;
  for (const { start, end, value, type } of timexes) {
    const date = type === "DURATION" || type === "SET" ? null : timexDate(value);
    if (date === null) continue;
    while ((document.sentences[sentence]?.end ?? Infinity) <= start) sentence++;
    const timex = { start, end, date };
    all.push(timex);
    const held = bySentence.get(sentence);
    if (held) held.push(timex);
    else bySentence.set(sentence, [timex]);
  }
  return { all, bySentence };
}
