import type { Story } from "#story/story.ts";
import { generatedStory } from "../helpers/generated-story.ts";
import { hostileNames, hostileSentences, hostileTitles, hostileUrls } from "./hostile.ts";

/** Stories from nothing to much, with all that is hostile in them. */
export const hostileStories: readonly (readonly [string, Story])[] = [
  ["no article", emptyStory()],
  ["no quotation", story(0, ["Mara Quist"], ["It rained"])],
  ["one quotation", story(1, ["Mara Quist"], ["We will not sell the ferry"])],
  ["hostile words", story(60, hostileNames, hostileSentences)],
  ["5,000 quotations", story(5000, hostileNames.slice(0, 5), hostileSentences.slice(0, 2))],
];

function story(quotations: number, names: readonly string[], sentences: readonly string[]): Story {
  return generatedStory({ quotations, names, sentences, titles: hostileTitles, urls: hostileUrls });
}

function emptyStory(): Story {
  const { info } = story(0, [], ["x"]);
  const nothing = { articles: [], people: [], quotations: [], events: [], facts: [] };
  return { info, ...nothing, appearances: new Map(), unanchored: [] };
}
