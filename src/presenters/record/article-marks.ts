import type { Analysis, Annotation, Quotation } from "#story/analysis.ts";
import type { Article } from "#story/article.ts";
import type { AnalysedArticle, StoryPerson, StoryQuotation } from "#story/story.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import type { SpeakerColours } from "./speaker-colours.ts";

/** Something that was read out of an article, as it is shown there. */
export interface Mark extends Span {
  readonly kind: keyof typeof KINDS;
  /** Classes of its own besides its kind, such as a speaker's colour. */
  readonly colour: string;
  /** What it means: a person's name, a date's value, the reason it was left out. */
  readonly meaning: string;
  readonly foundBy: string;
  readonly person: StoryPerson | null;
  /** The id of the quotation whose words it is. */
  readonly quotation: string | null;
  /** True where the quotation begins: links lead there. */
  readonly opens: boolean;
}

/** What can be marked, outermost first, and what it is called on the page. */
export const KINDS = {
  event: "event",
  fact: "fact",
  quotation: "quotation",
  "not-speech": "left out",
  cue: "cue",
  mention: "mention",
  timex: "time",
} as const;

export interface MarkParts extends AnalysedArticle {
  /** The story's quotations of this article. */
  readonly quotations: readonly StoryQuotation[];
  readonly personOf: (article: Article, index: number | null) => StoryPerson | null;
  readonly colours: SpeakerColours;
}

/** Everything that was read out of an article, outermost kinds first. */
export function articleMarks(parts: MarkParts): readonly Mark[] {
  const { article, analysis, personOf } = parts;
  const plain = (kind: Mark["kind"], found: Annotation, meaning: string): Mark => ({
    kind,
    start: found.start,
    end: found.end,
    colour: "",
    meaning,
    foundBy: found.foundBy,
    person: null,
    quotation: null,
    opens: false,
  });
  return [
    ...analysis.events.map((each) => plain("event", each, each.date)),
    ...analysis.facts.map((each) => plain("fact", each, factMeaning(each, article, personOf))),
    ...quotationMarks(parts),
    ...analysis.notSpeech.map((each) => plain("not-speech", each, each.reason)),
    ...leftOut(parts).map((each) => plain("not-speech", each, "reported by a phrase")),
    ...analysis.mentions.map((each) => {
      const person = personOf(article, each.person);
      return { ...plain("mention", each, person?.name ?? "nobody known"), person };
    }),
    ...analysis.timexes.map((each) => plain("timex", each, `${each.type} ${each.value}`)),
  ];
}

function factMeaning(
  fact: Analysis["facts"][number],
  article: Article,
  personOf: MarkParts["personOf"],
): string {
  const names = fact.about.flatMap((index) => personOf(article, index)?.name ?? []);
  return names.length > 0 ? `about ${names.join(", ")}` : "stated";
}

/** What the analysis takes for reported and the story does not keep on record. */
function leftOut({ analysis, quotations }: MarkParts): readonly Quotation[] {
  const kept = new Set(quotations.map(({ quotation }) => quotation));
  return analysis.quotations.filter((each) => !kept.has(each));
}

/** A quotation's stretches, the first of which a link leads to, and its cue. */
function quotationMarks({ article, quotations, colours }: MarkParts): readonly Mark[] {
  return quotations.flatMap(({ id, quotation, speaker, date }): readonly Mark[] => {
    const { kind, cue, foundBy, contents } = quotation;
    const who = speaker?.name ?? "no speaker named";
    const shared = { colour: colours(speaker), person: speaker, foundBy };
    const words = contents.map(
      ({ start, end }, at): Mark => ({
        ...shared,
        kind: "quotation",
        start,
        end,
        meaning: [who, kind, ...(date === null ? [] : [date])].join(", "),
        quotation: id,
        opens: at === 0,
      }),
    );
    if (cue === null) return words;
    const meaning = `“${sliceSpan(article.text, cue)}” gives the words to ${who}`;
    return [...words, { ...shared, ...cue, kind: "cue", meaning, quotation: null, opens: false }];
  });
}
