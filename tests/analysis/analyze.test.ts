/** What holds of the analysis of any article, however its sentences are put together. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";
import { parseIsoDate } from "#text/iso-date.ts";
import { type Span, spanContains, spansOverlap } from "#text/span.ts";
import { madeSentences, SOMEBODY } from "../helpers/made-sentences.ts";

it("every span is of the article, every reference of the analysis, every date a date", () => {
  fc.assert(
    fc.property(madeSentences, fc.constantFrom(null, "2031-05-14"), (written, published) => {
      const article = createArticle({ id: "made", text: written, title: SOMEBODY[0]!, published });
      const analysis = analyze(article);
      const { people, passages, sentences, quotations, mentions, notSpeech, events } = analysis;
      const isInside = ({ start, end }: Span) => 0 <= start && start < end && end <= written.length;
      const isPerson = (at: number | null) => at === null || at in people;

      const found = [
        passages,
        sentences,
        mentions,
        quotations,
        notSpeech,
        analysis.timexes,
        events,
      ];
      expect(found.flat().filter((span) => !isInside(span))).toEqual([]);
      expect(sentences.filter((each) => !spanContains(passages[each.passage]!, each))).toEqual([]);
      expect(sentences.filter((each, at) => each.start < (sentences[at - 1]?.end ?? 0))).toEqual(
        [],
      );
      expect(mentions.filter(({ person }) => !isPerson(person))).toEqual([]);
      expect(people.filter(({ name }) => name.trim() === "")).toEqual([]);
      expect(analysis.facts.filter(({ about }) => !about.every(isPerson))).toEqual([]);
      expect(events.filter(({ date }) => parseIsoDate(date) === null)).toEqual([]);
      expect(analysis.timexes.filter(({ value }) => /NaN|undefined|null/.test(value))).toEqual([]);

      for (const each of quotations) {
        const { contents, cue, mention, speaker, addressee, confidence, saidOn } = each;
        expect(contents.length).toBeGreaterThan(0);
        expect({ start: contents[0]!.start, end: contents.at(-1)!.end }).toMatchObject({
          start: each.start,
          end: each.end,
        });
        expect(contents.filter((part, at) => part.start < (contents[at - 1]?.end ?? 0))).toEqual(
          [],
        );
        // What is said is not the word that says it.
        expect(contents.filter((part) => cue !== null && spansOverlap(part, cue))).toEqual([]);
        expect([mention, cue].filter((span) => span !== null && !isInside(span))).toEqual([]);
        expect([speaker, addressee].filter((at) => !isPerson(at))).toEqual([]);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(saidOn === null ? "" : parseIsoDate(saidOn)).toBe(saidOn ?? "");
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

it("reads the same article the same way again", () => {
  fc.assert(
    fc.property(madeSentences, (written) => {
      const article = () => createArticle({ id: "made", text: written, published: "2031-05-14" });
      expect(analyze(article())).toEqual(analyze(article()));
    }),
    { seed: 8, numRuns: 60 },
  );
});
