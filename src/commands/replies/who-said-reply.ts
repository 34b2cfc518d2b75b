import type { Hit, WhoSaidAnswer } from "#answers/answer.ts";
import { type Block, heading, note, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { type Button, button, buttons } from "#interactions/control.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { bold, type Inline, words } from "#languages/inline.ts";
import type { StoryQuotation } from "#story/story.ts";
import { correctMenu } from "./correct-menu.ts";
import { hitBlock } from "./hit-block.ts";
import { listed } from "./listed.ts";
import { notOnRecord } from "./not-on-record.ts";
import { passageButton } from "./passage-button.ts";
import { quotationIds } from "./quotation-ids.ts";
import { quotationLabels } from "./quotation-labels.ts";

/** The quotation that some words come from; the others that come near, a button each. */
export function whoSaidReply(
  answer: WhoSaidAnswer,
  context: CommandContext,
  chosen: number,
): Reply {
  const { say } = context;
  const { hits } = answer;
  const hit = hits[Math.min(Math.max(0, chosen), hits.length - 1)];
  if (!answer.answered || hit === undefined) {
    return notOnRecord(say.whoSaid.none, hits, context);
  }
  return {
    tone: "answer",
    blocks: [
      heading(title(hit, say)),
      ...(hit.quotation === null ? [text(say.whoSaid.ofTheArticle)] : []),
      hitBlock(hit, context),
      ...(hit.quotation === null ? [] : why(hit.quotation, say)),
      buttons([passageButton(hit, context), ...runnersUp(hits, hit, say)]),
      ...correctMenu(hit.quotation === null ? [] : [hit.quotation], context),
    ],
  };
}

function title({ quotation, speaker }: Hit, { whoSaid: say }: Messages): Inline {
  if (quotation === null) return say.noSpeaker;
  if (speaker !== null) return speaker.name;
  const { mention } = quotation.quotation;
  return mention === null ? say.notNamed : words({ article: quotation.article, ...mention });
}

/** What the attribution rests on. */
function why(
  { article, quotation, speaker }: StoryQuotation,
  { why: say, comma }: Messages,
): readonly Block[] {
  const { cue, mention } = quotation;
  const reasons: Inline[] = [];
  if (cue !== null) reasons.push(say.cue(words({ article, ...cue })));
  if (mention !== null) {
    const means = speaker === null ? [] : [" = ", bold(speaker.name)];
    reasons.push([...say.mention(words({ article, ...mention })), ...means]);
  }
  if (quotation.correctedOn !== undefined && reasons.length === 0) return [];
  if (reasons.length === 0) reasons.push(say.noCue);
  return [note(say.line(listed(reasons, comma)))];
}

/** Their state is the list of quotations, the page the one that is shown. */
function runnersUp(hits: readonly Hit[], shown: Hit, say: Messages): readonly Button[] {
  const spoken = hits.flatMap((hit) => hit.quotation ?? []).slice(0, MOST);
  const ids = quotationIds(spoken);
  const labels = quotationLabels(spoken, say);
  return spoken.flatMap((each, page) =>
    each === shown.quotation
      ? []
      : button(labels[page]!, {
          command: "who-said",
          options: { words: ids },
          page,
          place: "here",
        }),
  );
}

/** An id takes up to 15 of a button's 100 characters. */
const MOST = 5;
