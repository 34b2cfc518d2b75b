import type { StoryIndex } from "#search/story-index.ts";
import type { StoryPerson, StoryQuotation } from "#story/story.ts";
import type { PeopleAnswer, PersonCard } from "./answer.ts";
import { foundPerson } from "./found-person.ts";

/** The cast, most quoted first; or the card of one person. */
export function people(
  index: StoryIndex,
  { person: name = null }: { person?: string | null | undefined } = {},
): PeopleAnswer {
  const saidBy = quotationsBySpeaker(index);
  const card = (person: StoryPerson): PersonCard => {
    const said = saidBy.get(person) ?? [];
    return { person, quotations: said.length, sample: sampleOf(said) };
  };
  if (name !== null && name.trim() !== "") {
    const { person, suggestions } = foundPerson(index, name);
    return { people: person ? [card(person)] : [], suggestions };
  }
  const cards = index.people.people.map(card);
  return { people: cards.toSorted((a, b) => b.quotations - a.quotations), suggestions: [] };
}

function quotationsBySpeaker({ story }: StoryIndex): Map<StoryPerson, StoryQuotation[]> {
  const saidBy = new Map<StoryPerson, StoryQuotation[]>();
  for (const quotation of story.quotations) {
    if (!quotation.speaker) continue;
    const list = saidBy.get(quotation.speaker);
    if (list) list.push(quotation);
    else saidBy.set(quotation.speaker, [quotation]);
  }
  return saidBy;
}

const SAMPLE_LENGTH = 200;

/** The longest whole quotation that is not too long to show. */
function sampleOf(said: readonly StoryQuotation[]): StoryQuotation | null {
  const length = ({ start, end }: StoryQuotation) => end - start;
  const direct = said.filter(({ quotation }) => quotation.kind === "direct");
  const among = direct.length > 0 ? direct : said;
  const short = among.filter((each) => length(each) <= SAMPLE_LENGTH);
  const [first = null] = (short.length > 0 ? short : among).toSorted(
    (a, b) => length(b) - length(a),
  );
  return first;
}
