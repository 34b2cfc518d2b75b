import type { AskAnswer } from "#answers/answer.ts";
import type { Place } from "#story/story.ts";

/** What a person reads first in an answer: the short answer and the first sentence. */
export function answeredWith({ short, person, hits }: AskAnswer): string {
  const places = [short, hits[0]].filter((place) => place !== null && place !== undefined);
  return [person?.name, ...places.map(wordsAt)].filter((words) => words !== undefined).join(" | ");
}

export function wordsAt({ article, start, end }: Place): string {
  return article.text.slice(start, end);
}

/** True when one of the wordings ("politics|Trump") is read in the answer. */
export function reads(answer: AskAnswer, wordings: string): boolean {
  const read = answeredWith(answer).toLowerCase();
  return wordings.split("|").some((wording) => read.includes(wording.toLowerCase()));
}
