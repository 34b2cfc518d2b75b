import type { IsoDate } from "#text/iso-date.ts";
import type { Document } from "../document/document.ts";
import type { DatedTimex } from "./find-dated-timexes.ts";

/** The sentences below a heading. */
interface Section {
  /** Its first sentence. */
  readonly first: number;
  /** The first date told in it; null when there is none or it does not open the section. */
  frame: DatedTimex | null;
  /** Where the first date ends that does not lie within the frame. */
  until: number;
}

/**
 * Gives for a sentence the date that opens the first sentence after the heading above it, as long
 * as nothing from there to the end of the sentence is told under another date; null otherwise.
 */
export function dateOfSection(
  document: Document,
  dates: readonly DatedTimex[],
): (sentence: number) => IsoDate | null {
  const sections = sectionsOf(document);
  let sentence = 0;
  const seen = new Set<Section>();
  for (const date of dates) {
    while ((document.sentences[sentence]?.end ?? Infinity) <= date.start) sentence++;
    const section = sections[sentence];
    if (!section || date.start < document.sentences[section.first]!.start) continue;
    if (!seen.has(section)) {
      seen.add(section);
      section.frame = opensWith(document, section.first, date) ? date : null;
    }
    const { frame } = section;
    if (frame && !date.date.startsWith(frame.date))
      section.until = Math.min(section.until, date.end);
  }
  return (at) => {
    const section = sections[at];
    if (!section?.frame || section.first >= at) return null;
    const { end } = document.sentences[at]!;
    return section.frame.end <= end && end < section.until ? section.frame.date : null;
  };
}

/** For each sentence its section; null where no heading stands above, and for the headings. */
function sectionsOf({ passages, sentences }: Document): readonly (Section | null)[] {
  let section: Section | null = null;
  return sentences.map(({ passage }, index) => {
    if (passages[passage]?.kind === "heading") {
      section = { first: index + 1, frame: null, until: Infinity };
      return null;
    }
    return section;
  });
}

/** `In May, …`, `On Friday …`: nothing but a preposition stands before the date. */
export function opensWith(document: Document, sentence: number, date: DatedTimex): boolean {
  const { tokens, firstToken } = document;
  const first = firstToken[sentence]!;
  const before = tokens
    .slice(first, Math.min(first + 2, firstToken[sentence + 1]!))
    .filter((token) => token.end <= date.start);
  return before.length <= 1 && before.every(({ tag }) => tag === "preposition");
}
