import type { StoryIndex } from "#search/story-index.ts";
import { appearancesOf } from "#story/appearances-of.ts";
import { rolesByUse } from "#story/roles-by-use.ts";
import type { AskAnswer } from "../answer.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { sentenceHit } from "./sentence-hit.ts";

const PATTERN = /^\W*(?:who|whos|who['’]s)(?:\s+(?:is|was|are|were))?\s+(.{1,80}?)\W*$/iu;
const SHOWN = 5;

/** "Who is Ana Roe?": what the articles say she is, with the sentence that says so. */
export function whoIs(index: StoryIndex, { text }: AskedQuestion): AskAnswer | null {
  const name = PATTERN.exec(text.slice(0, 200))?.[1];
  const person = name === undefined ? null : index.people.named(name);
  if (!person) return null;
  const [role] = rolesByUse(appearancesOf(index.story, person));
  const { sentenceAt, mentioning } = index.sentences;
  const places = mentioning(person);
  const holdsRole = (place: number) => {
    const { article, start, end } = sentenceAt(place);
    return role !== undefined && article === role.article && start <= role.start && role.end <= end;
  };
  const ordered = places.toSorted((a, b) => Number(holdsRole(b)) - Number(holdsRole(a)));
  if (ordered.length === 0) return null;
  return {
    answered: true,
    score: role ? 0.95 : 0.8,
    short: role ?? null,
    // What was asked is what the person is; the name was in the question.
    person: role ? null : person,
    hits: ordered
      .slice(0, SHOWN)
      .map((place, rank) => sentenceHit(sentenceAt(place), text, 0.95 - rank * 0.05)),
  };
}
