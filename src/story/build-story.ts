import { compareDates } from "#text/iso-date.ts";
import type { Quotation } from "./analysis.ts";
import type { Correction } from "./correction.ts";
import { correctArticles } from "./corrections/correct-articles.ts";
import { dividePeople } from "./corrections/divide-people.ts";
import { mergeEvents } from "./merge-events.ts";
import { mergePeople } from "./merge-people.ts";
import { personLookup } from "./person-lookup.ts";
import { stableId } from "./stable-id.ts";
import type {
  AnalysedArticle,
  Story,
  StoryFact,
  StoryInfo,
  StoryPerson,
  StoryQuotation,
} from "./story.ts";

/**
 * Merges analysed articles into a story: people first, then what they said, did and are; all as
 * moderators corrected it, in the order of the corrections.
 */
export function buildStory(
  info: StoryInfo,
  articles: readonly AnalysedArticle[],
  corrections: readonly Correction[] = [],
): Story {
  const read = articles.toSorted(
    (a, b) =>
      byDate(a.article.published, b.article.published) || compareText(a.article.id, b.article.id),
  );
  const divided = dividePeople(read, corrections);
  const merged = mergePeople(info, divided, corrections);
  const corrected = correctArticles(divided, merged.people, corrections);
  const { articles: ordered, people } = corrected;
  return {
    info,
    articles: ordered,
    people,
    quotations: mergeQuotations(ordered, people),
    events: mergeEvents(ordered, people),
    facts: mergeFacts(ordered, people),
    unanchored: [...merged.unanchored, ...corrected.unanchored],
  };
}

function mergeQuotations(
  articles: readonly AnalysedArticle[],
  people: readonly StoryPerson[],
): readonly StoryQuotation[] {
  const personIn = personLookup(people);
  const quotations = articles.flatMap(({ article, analysis }) => {
    const idOf = stableId("q", article);
    return analysis.quotations.filter(isSpeech).map(
      (quotation): StoryQuotation => ({
        id: idOf(quotation),
        article,
        start: quotation.start,
        end: quotation.end,
        quotation,
        speaker: personIn(article, quotation.speaker),
        addressee: personIn(article, quotation.addressee),
        date: quotation.saidOn ?? article.published,
      }),
    );
  });
  return quotations.toSorted((a, b) => byDate(a.date, b.date));
}

/**
 * What is reported by a phrase ("wants an apology", "spoke about the label") says what somebody
 * wants or means, not what they said: it belongs to how an article was read, not on record.
 */
function isSpeech({ kind, foundBy }: Quotation): boolean {
  return kind !== "indirect" || !foundBy.startsWith("reported-") || CLAUSES.has(foundBy);
}

const CLAUSES: ReadonlySet<string> = new Set([
  "reported-that",
  "reported-clause",
  "reported-question",
  "reported-infinitive",
  "reported-marks",
  "reported-before",
  "reported-label",
  "reported-source",
]);

function mergeFacts(
  articles: readonly AnalysedArticle[],
  people: readonly StoryPerson[],
): readonly StoryFact[] {
  const personIn = personLookup(people);
  const facts = articles.flatMap(({ article, analysis }) =>
    analysis.facts.map(
      (fact): StoryFact => ({
        article,
        start: fact.start,
        end: fact.end,
        fact,
        people: [...new Set(fact.about.map((index) => personIn(article, index)))].filter(
          (person) => person !== null,
        ),
        date: fact.date ?? article.published,
      }),
    ),
  );
  return facts.toSorted((a, b) => byDate(a.date, b.date));
}

/** Undated last. */
function byDate(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareDates(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
