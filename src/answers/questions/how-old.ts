import type { QuestionModels } from "#search/question-models.ts";
import { judgeSentences } from "#search/questions/judge-sentences.ts";
import { rankSentences } from "#search/questions/rank-sentences.ts";
import type { StorySentence } from "#search/sentences/story-sentences.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { Place, StoryPerson } from "#story/story.ts";
import type { AskAnswer } from "../answer.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { sentenceHit } from "./sentence-hit.ts";

const PATTERN = /^\W*how old (?:is|was|are|were)\s+(.{1,80}?)\W*$/iu;
/** In what somebody is called: `the 43-year-old`. */
const AGE_IN_MENTION = /\b\d{1,3}[-‑ ]years?[-‑ ]old\b/iu;
/** Right after a name: `Ana Roe, 43,`, `Ana Roe (43)`, `Ana Roe, aged 43`, `Ana Roe is 43`. */
const AGE_AFTER_NAME =
  /^(?:, (?:who is |now )?(?:aged )?| \(|,? aged? | (?:is|was|turned|turns) (?:now |only )?)(\d{1,3})(?=[,.)]|$| years?\b)/iu;
const SHOWN = 5;

/** "How old is Ana Roe?": an age that is told of her, not of somebody else in the sentence. */
export function howOld(
  index: StoryIndex,
  { text, question }: AskedQuestion,
  models: QuestionModels,
): AskAnswer | null {
  const name = PATTERN.exec(text.slice(0, 200))?.[1];
  const person = name === undefined ? null : index.people.named(name);
  if (person?.kind !== "person") return null;
  const { sentenceAt, mentioning } = index.sentences;
  const told = mentioning(person).flatMap((place) => {
    const age = ageIn(index, sentenceAt(place), person);
    return age === null ? [] : [{ place, age }];
  });
  const ranked = rankSentences(index.sentences, question, models.sentences);
  const { confidence } = judgeSentences(question, ranked, models.answerable);
  const score = told.length > 0 ? Math.max(0.9, confidence) : Math.min(0.1, confidence);
  const places =
    told.length > 0 ? told.map(({ place }) => place) : ranked.map((each) => each.place);
  return {
    answered: told.length > 0,
    score,
    short: told[0]?.age ?? null,
    person: null,
    hits: places
      .slice(0, SHOWN)
      .map((place, at) => sentenceHit(sentenceAt(place), text, score * (1 - at * 0.05))),
  };
}

function ageIn(
  { sentences: { personIn } }: StoryIndex,
  { article, mentions, end }: StorySentence,
  person: StoryPerson,
): Place | null {
  for (const mention of mentions) {
    if (personIn(article, mention.person) !== person) continue;
    const called = article.text.slice(mention.start, mention.end);
    const within = AGE_IN_MENTION.exec(called);
    if (within) return placeAt(mention.start + within.index, within[0]);
    const behind = article.text.slice(mention.end, end);
    const age = AGE_AFTER_NAME.exec(behind);
    const digits = age?.[1];
    if (age && digits) return placeAt(mention.end + age[0].length - digits.length, digits);
  }
  return null;

  function placeAt(start: number, words: string): Place {
    return { article, start, end: start + words.length };
  }
}
