import { appearancesOf } from "#story/appearances-of.ts";
import type { PersonLookup } from "#story/person-lookup.ts";
import type { Story, StoryPerson } from "#story/story.ts";
import { remembered } from "#text/remembered.ts";
import { articlesById } from "../words/articles-by-id.ts";
import { quotationsByArticle } from "../words/quotations-by-article.ts";
import type { SentenceColumns } from "../words/sentence-columns.ts";

/** In which sentences a person is mentioned or speaks, ascending. */
export type Mentioning = (person: StoryPerson) => readonly number[];

/** Reads the person's articles when asked the first time. */
export function createMentioning(
  story: Story,
  columns: SentenceColumns,
  personIn: PersonLookup,
): Mentioning {
  return remembered((person: StoryPerson) =>
    articlesOf(story, person).flatMap((article) => [
      ...sentencesAbout(story, columns, personIn, person, article),
    ]),
  );
}

/** The places in the story of the articles that a person is mentioned in, ascending. */
export function articlesOf(story: Story, person: StoryPerson): readonly number[] {
  const { inArticles } = appearancesOf(story, person);
  const places = articlesById(story);
  return [...inArticles.keys()]
    .map((id) => places.get(id))
    .filter((place) => place !== undefined)
    .sort((a, b) => a - b);
}

function* sentencesAbout(
  story: Story,
  columns: SentenceColumns,
  personIn: PersonLookup,
  person: StoryPerson,
  place: number,
): Generator<number> {
  const { firstOf, starts, ends, mentionsFrom } = columns;
  const { article } = story.articles[place]!;
  const means = (index: number | null) => personIn(article, index) === person;
  const speaksWithin = speechOf(story, person, place);
  for (let sentence = firstOf[place]!; sentence < firstOf[place + 1]!; sentence++) {
    const [start, end] = [starts[sentence]!, ends[sentence]!];
    if (
      speaksWithin(start, end) ||
      mentions(columns, place, mentionsFrom[sentence]!, start, end, means)
    ) {
      yield sentence;
    }
  }
}

/** Tells whether a person speaks in a stretch of an article; to be asked in the order of the text. */
function speechOf(story: Story, person: StoryPerson, place: number) {
  const { firstOf, quotations } = quotationsByArticle(story);
  const spoken = quotations
    .slice(firstOf[place], firstOf[place + 1])
    .filter(({ speaker }) => speaker === person);
  let first = 0;
  return (start: number, end: number): boolean => {
    while (first < spoken.length && spoken[first]!.end <= start) first++;
    for (let at = first; at < spoken.length && spoken[at]!.start < end; at++) {
      if (start < spoken[at]!.end) return true;
    }
    return false;
  };
}

function mentions(
  { firstMentionOf, mentionStarts, mentionEnds, mentionPeople }: SentenceColumns,
  place: number,
  from: number,
  start: number,
  end: number,
  means: (index: number | null) => boolean,
): boolean {
  const last = firstMentionOf[place + 1]!;
  for (let at = firstMentionOf[place]! + from; at < last && mentionStarts[at]! < end; at++) {
    if (start < mentionEnds[at]! && mentionPeople[at]! > 0 && means(mentionPeople[at]! - 1)) {
      return true;
    }
  }
  return false;
}
