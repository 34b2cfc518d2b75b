import type { StoryIndex } from "#search/story-index.ts";
import { foldedWords } from "#text/folded-words.ts";

/** Words the story speaks of that begin like what is typed, the most spoken of first. */
export function completeTopics(
  { topics: { topics } }: StoryIndex,
  typed: string,
  most = 25,
): readonly string[] {
  const words = foldedWords(typed);
  const last = words.at(-1) ?? "";
  const found: string[] = [];
  for (const { text, folded } of topics) {
    if (folded.startsWith(last)) found.push(text);
    if (found.length === most) break;
  }
  return found;
}
