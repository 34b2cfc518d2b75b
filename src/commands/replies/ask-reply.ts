import type { AskAnswer, Hit } from "#answers/answer.ts";
import { type Block, heading } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { buttons } from "#interactions/control.ts";
import type { Reply } from "#interactions/reply.ts";
import { words } from "#languages/inline.ts";
import { type Span, spanContains } from "#text/span.ts";
import { correctMenu } from "./correct-menu.ts";
import { hitBlock } from "./hit-block.ts";
import { notOnRecord } from "./not-on-record.ts";
import { passageButton } from "./passage-button.ts";

/** The short answer where there is one, and the sentence that holds it. */
export function askReply(answer: AskAnswer, context: CommandContext): Reply {
  const best = answer.hits[0];
  if (!answer.answered || best === undefined) {
    return notOnRecord(context.say.ask.unanswered, answer.hits, context);
  }
  return {
    tone: "answer",
    blocks: [
      ...short(answer),
      { ...hitBlock(best, context), ...emphasisOf(answer, best) },
      buttons([passageButton(best, context)]),
      ...correctMenu(best.quotation === null ? [] : [best.quotation], context),
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
