import type { Analysis } from "#story/analysis.ts";
import { parseIsoDate } from "#text/iso-date.ts";
import type { Span } from "#text/span.ts";
import { promise } from "../entrance.ts";

/** Every span lies in the text, every index leads somewhere, every date is one. */
export function checkAnalysis(text: string, analysis: Analysis): void {
  const { passages, sentences, mentions, people, quotations, notSpeech, timexes, events, facts } =
    analysis;
  const inText = (what: string, spans: readonly (Span | null)[]) => {
    const wrong = spans.find(
      (span) => span !== null && !isWithin(span, { start: 0, end: text.length }),
    );
    promise(`${what} lie in the text`, wrong === undefined, JSON.stringify(wrong));
  };
  inText("passages", passages);
  inText("sentences", sentences);
  inText("mentions", mentions);
  inText(
    "roles",
    people.flatMap(({ roles }) => roles),
  );
  inText("words that are no speech", notSpeech);
  inText("time expressions", timexes);
  inText("events", [...events, ...events.map(({ timex }) => timex)]);
  inText("facts", facts);
  inText(
    "quotations",
    quotations.flatMap((each) => [each, each.cue, each.mention, each.occasion, ...each.contents]),
  );
  const apart = passages.every(({ start }, at) => at === 0 || start >= passages[at - 1]!.end);
  promise("passages do not overlap", apart);
  const homeless = sentences.find(
    (each) => !passages[each.passage] || !isWithin(each, passages[each.passage]!),
  );
  promise("a sentence stands in its passage", homeless === undefined, JSON.stringify(homeless));
  const outside = quotations.find((each) =>
    each.contents.some((content) => !isWithin(content, each)),
  );
  promise("a quotation holds its contents", outside === undefined, JSON.stringify(outside));
  const indices = [
    ...mentions.map(({ person }) => person),
    ...quotations.flatMap(({ speaker, addressee }) => [speaker, addressee]),
    ...facts.flatMap(({ about }) => about),
  ];
  promise(
    "who is meant is known",
    indices.every((index) => index === null || index in people),
  );
  promise(
    "people have names",
    people.every(({ name }) => name.trim() !== ""),
  );
  const dates = [
    ...quotations.map(({ saidOn }) => saidOn),
    ...events.map(({ date }) => date),
    ...facts.map(({ date }) => date),
  ];
  const noDate = dates.find((date) => date !== null && parseIsoDate(date) === null);
  promise("dates are dates", noDate === undefined, noDate);
}

function isWithin({ start, end }: Span, outer: Span): boolean {
  return outer.start <= start && start < end && end <= outer.end;
}
