import { articleKey } from "#interactions/article-key.ts";
import type { CommandContext } from "#interactions/command.ts";
import type { Button } from "#interactions/control.ts";
import type { Place } from "#story/story.ts";
import { spansOverlap } from "#text/span.ts";
import { openingButton } from "./opening-button.ts";

/** Opens the article as it was read, at the passage that holds a stretch. */
export function passageButton(place: Place, { story, say }: CommandContext): Button {
  const { article } = place;
  const passages = story.articles.find((each) => each.article === article)?.analysis.passages ?? [];
  const at = passages.findIndex((passage) => spansOverlap(passage, place));
  const page = Math.floor(Math.max(0, at) / PASSAGES_ON_A_PAGE);
  return openingButton(say.buttons.passage, "sources", { article: articleKey(article) }, page);
}

export const PASSAGES_ON_A_PAGE = 4;
