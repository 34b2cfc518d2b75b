import type { Hit, WhoSaidAnswer } from "#answers/answer.ts";
import {
  type Block,
  type Button,
  button,
  buttons,
  heading,
  note,
  text,
} from "#interactions/block.ts";
import { bold, type Inline, type Run, words } from "#interactions/inline.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Story, StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { truncate } from "#text/truncate.ts";
import { hitBlock } from "./hit-block.ts";
import { notOnRecord } from "./not-on-record.ts";
import { passageButton } from "./passage-button.ts";
import { quotationIds } from "./quotation-ids.ts";

/** The quotation that some words come from; the others that come near, a button each. */
export function whoSaidReply(answer: WhoSaidAnswer, story: Story, chosen: number): Reply {
  const { hits } = answer;
  const hit = hits[Math.min(Math.max(0, chosen), hits.length - 1)];
  if (!answer.answered || hit === undefined) {
    return notOnRecord("Nothing on record comes close to these words.", hits, story);
  }
  return {
    tone: "answer",
    blocks: [
      heading(title(hit)),
      ...(hit.quotation === null
        ? [text("Nobody is quoted with these words; the article itself has them.")]
        : []),
      hitBlock(hit, story),
      ...(hit.quotation === null ? [] : why(hit.quotation)),
      buttons([passageButton(hit, story), ...runnersUp(hits, hit)]),
    ],
  };
}

function title({ quotation, speaker }: Hit): Inline {
  if (quotation === null) return "No speaker";
  if (speaker !== null) return speaker.name;
  const { mention } = quotation.quotation;
  return mention === null ? "Speaker not named" : words({ article: quotation.article, ...mention });
}

/** What the attribution rests on. */
function why({ article, quotation, speaker }: StoryQuotation): readonly Block[] {
  const { cue, mention } = quotation;
  const parts: Run[] = [];
  if (cue !== null) parts.push("cue “", words({ article, ...cue }), "”");
  if (mention !== null) {
    parts.push(parts.length === 0 ? "" : ", ", "mention “", words({ article, ...mention }), "”");
    if (speaker !== null) parts.push(" = ", bold(speaker.name));
  }
  if (parts.length === 0) parts.push("no cue stands near; taken from the words around it");
  return [note(["Why: ", ...parts])];
}

/** Their state is the list of quotations, the page the one that is shown. */
function runnersUp(hits: readonly Hit[], shown: Hit): readonly Button[] {
  const spoken = hits.flatMap((hit) => hit.quotation ?? []).slice(0, MOST);
  const ids = quotationIds(spoken);
  return spoken.flatMap((each, page) =>
    each === shown.quotation
      ? []
      : button(label(each), { command: "who-said", options: { words: ids }, page, place: "here" }),
  );
}

/** An id takes up to 15 of a button's 100 characters. */
const MOST = 5;

function label({ article, start, end, speaker }: StoryQuotation): string {
  const shown = truncate(sliceSpan(article.text, { start, end }), LONGEST_LABEL);
  return speaker === null ? shown : `${truncate(speaker.name, LONGEST_NAME)}: ${shown}`;
}

const LONGEST_LABEL = 45;
const LONGEST_NAME = 30;
