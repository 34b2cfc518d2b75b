import type { StoryIndex } from "#search/story-index.ts";
import type { StoryPerson, StoryQuotation } from "#story/story.ts";
import type { PeopleAnswer, PersonCard } from "./answer.ts";
import { foundPerson } from "./found-person.ts";

/** The cast, most quoted first; or the card of one person. */
export function people(
  index: StoryIndex,
  { person: name = null }: { person?: string | null | undefined } = {},
): PeopleAnswer {
  const card = (person: StoryPerson): PersonCard => {
    const said = index.quotations.by(person);
    return { person, quotations: said.length, sample: sampleOf(said) };
  };
  if (name !== null && name.trim() !== "") {
    const { person, suggestions } = foundPerson(index, name);
    return { people: person ? [card(person)] : [], suggestions };
  }
  const cards = index.people.people.map(card);
  return { people: cards.toSorted((a, b) => b.quotations - a.quotations), suggestions: [] };
}

const SAMPLE_LENGTH = 200;

/** The longest whole quotation that is not too long to show. */
function sampleOf(said: readonly StoryQuotation[]): StoryQuotation | null {
  const direct = said.filter(({ quotation }) => quotation.kind === "direct");
  const among = direct.length > 0 ? direct : said;
  const short = among.filter((each) => lengthOf(each) <= SAMPLE_LENGTH);
  let longest: StoryQuotation | null = null;
  for (const each of short.length > 0 ? short : among) {
    if (longest === null || lengthOf(each) > lengthOf(longest)) longest = each;
  }
  return longest;
}

function lengthOf({ start, end }: StoryQuotation): number {
  return end - start;
}
