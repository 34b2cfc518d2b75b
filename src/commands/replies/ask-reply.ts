import type { AskAnswer } from "#answers/answer.ts";
import { type Block, buttons, heading } from "#interactions/block.ts";
import { words } from "#interactions/inline.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Story } from "#story/story.ts";
import { hitBlock } from "./hit-block.ts";
import { notOnRecord } from "./not-on-record.ts";
import { passageButton } from "./passage-button.ts";

/** The short answer where there is one, and the sentence that holds it. */
export function askReply(answer: AskAnswer, story: Story): Reply {
  const best = answer.hits[0];
  if (!answer.answered || best === undefined) {
    return notOnRecord("No article of this story answers that.", answer.hits, story);
  }
  return {
    tone: "answer",
    blocks: [...short(answer), hitBlock(best, story), buttons([passageButton(best, story)])],
  };
}

function short({ short: place, person }: AskAnswer): readonly Block[] {
  if (person !== null) return [heading(person.name)];
  return place === null ? [] : [heading(words(place))];
}
