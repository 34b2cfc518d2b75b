import type { Messages } from "#languages/en.ts";
import { bold, dated, type Inline } from "#languages/inline.ts";
import type { Change, TextAnchor } from "#story/correction.ts";
import { truncate } from "#text/truncate.ts";

/** What a correction says, in a line. */
export function changeWords(change: Change, { correct: say }: Messages): Inline {
  switch (change.kind) {
    case "speaker":
      return say.saidBy(beginning(change.anchor), bold(change.what.name));
    case "quotation-date":
      return say.saidOn(beginning(change.anchor), dated(change.what.date, "bold"));
    case "not-a-quotation":
      return say.notAQuotation(beginning(change.anchor));
    case "event-date":
      return say.happenedOn(beginning(change.anchor), dated(change.what.date, "bold"));
    case "same-person":
      return say.isToo(bold(change.anchor.name), bold(change.what.other.name));
    case "other-person": {
      const { called, name } = change.what;
      return say.isOther(called, bold(name), bold(change.anchor.name));
    }
  }
}

/** Without the article's own marks, as others stand around it. */
function beginning({ words }: TextAnchor): string {
  const plain = words.replace(/\s+/g, " ").replace(/^[“”"'‘’«»\s]+|[,“”"'‘’«»\s]+$/gu, "");
  return truncate(plain, LONGEST);
}

const LONGEST = 80;
