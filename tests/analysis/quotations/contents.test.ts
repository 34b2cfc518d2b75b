import { describe, expect, test } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { setPlaces } from "#analysis/quotations/set-places.ts";
import { spanOf } from "#analysis/quotations/span-of.ts";
import { createArticle } from "#story/article.ts";

/** `source | cue | content` of everything that may be reported, before it is judged and its end found. */
function contents(text: string): readonly string[] {
  const places = setPlaces(readDocument(createArticle({ id: "a", text })));
  return places.flatMap(({ scene, contents }) =>
    [...contents.values()].map(({ frame, segments }) => {
      const cut = (range: { first: number; last: number } | null) => {
        const span = range && spanOf(scene, range);
        return span ? text.slice(span.start, span.end) : "-";
      };
      return [cut(frame.subject), cut(frame.cue), segments.map(cut).join(" … ")].join(" | ");
    }),
  );
}

describe("what a verb may report", () => {
  test.each([
    ["that-clause", "Lund said that it was late.", "Lund | said | that it was late"],
    ["bare clause", "Lund said it was late.", "Lund | said | it was late"],
    ["there", "Lund said there was no ferry.", "Lund | said | there was no ferry"],
    ["question", "Lund asked why it was late.", "Lund | asked | why it was late"],
    ["infinitive", "Lund vowed to leave.", "Lund | vowed | to leave"],
    ["not to", "Lund preferred not to leave.", "Lund | preferred | not to leave"],
    ["gerund", "Lund recalled taking the ferry.", "Lund | recalled | taking the ferry"],
    ["object", "Lund praised the ferry.", "Lund | praised | the ferry"],
    ["no", "Lund expects no ferry.", "Lund | expects | no ferry"],
    ["preposition in the cue", "Lund called for a ferry.", "Lund | called for | a ferry"],
    [
      "hearer and topic",
      "Lund talked to the guards about the ferry.",
      "Lund | talked to the guards about | the ferry",
    ],
    ["past the hearer", "Lund told Berg it was late.", "Lund | told | it was late"],
    ["in front", "The ferry was late, Lund said.", "Lund | said | The ferry was late"],
    [
      "in the middle",
      "The ferry was late, Lund said, and empty.",
      "Lund | said | The ferry was late … and empty",
    ],
    [
      "between subject and verb",
      "The ferry, Lund said, was late.",
      "Lund | said | The ferry … was late",
    ],
    [
      "relative clause",
      "They took the ferry which Lund said was late.",
      "Lund | said | which … was late",
    ],
    ["relative word alone", "They heard what Lund said.", "Lund | said | what"],
    ["agent", "The ferry was praised by Ada Lund.", "Ada Lund | was praised | The ferry"],
    [
      "passive without an agent",
      "The ferry is expected to sail.",
      "- | is expected | The ferry … to sail",
    ],
    [
      "it is no part",
      "It was reported that the ferry sank.",
      "- | was reported | that the ferry sank",
    ],
    ["seems", "The ferry seems to sink.", "- | seems | The ferry … to sink"],
    [
      "holder of an opinion",
      "Lund was convinced that it sank.",
      "Lund | was convinced | that it sank",
    ],
    ["source phrase", "The ferry sank, according to Lund.", "Lund | according to | The ferry sank"],
    ["noun of hers", "Her support for the plan is known.", "Her | support for | the plan is known"],
    ["noun of a name", "Lund’s promise to leave was kept.", "Lund’s | promise | to leave was kept"],
    ["had a noun", "Lund had doubts about the plan.", "Lund | had doubts about | the plan"],
    [
      "noun of nobody",
      "A belief that it sinks is common.",
      "- | A belief | that it sinks is common",
    ],
    ["adjective", "Lund is aware that it sank.", "Lund | is aware | that it sank"],
    ["adjective of it", "It is clear that it sank.", "- | is clear | that it sank"],
    ["hearer of a passive", "Lund was told that it sank.", "- | was told | that it sank"],
    ["label", "Lund: The ferry sank.", "Lund | : | The ferry sank"],
  ])("%s", (_, text, expected) => expect(contents(text)).toContain(expected));

  test.each([
    ["when it was said", "Lund spoke on Monday."],
    ["in what it was said", "Lund spoke in a statement."],
    ["no verb of speech", "Lund crossed the harbour."],
    ["no opinion", "Lund is tall for a guard of the harbour."],
    ["a noun with nothing behind", "Her support matters."],
    ["where it was said", "Lund said on the Harbour Hour."],
    ["nothing behind it", "Lund spoke."],
  ])("nothing for %s", (_, text) => expect(contents(text)).toEqual([]));
});
