import type { AskAnswer, Hit } from "#answers/answer.ts";
import { type Block, buttons, heading } from "#interactions/block.ts";
import { words } from "#interactions/inline.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Story } from "#story/story.ts";
import { type Span, spanContains } from "#text/span.ts";
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
    blocks: [
      ...short(answer),
      { ...hitBlock(best, story), ...emphasisOf(answer, best) },
      buttons([passageButton(best, story)]),
    ],
  };
}

/** The short answer is what to look at in its sentence; without one, the words that matched. */
function emphasisOf({ short: place }: AskAnswer, best: Hit): { emphasis?: readonly Span[] } {
  const isHere = place !== null && place.article === best.article && spanContains(best, place);
  return isHere ? { emphasis: [place] } : {};
}

function short({ short: place, person }: AskAnswer): readonly Block[] {
  if (person !== null) return [heading(person.name)];
  return place === null ? [] : [heading(words(place))];
}
