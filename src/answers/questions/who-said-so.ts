import type { QuestionModels } from "#search/question-models.ts";
import { judgeSentences } from "#search/questions/judge-sentences.ts";
import { rankSentences } from "#search/questions/rank-sentences.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { StoryQuotation } from "#story/story.ts";
import type { AskAnswer } from "../answer.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { datedFirst } from "./dated-first.ts";
import { namedMention } from "./named-mention.ts";
import { sentenceHit } from "./sentence-hit.ts";

const PATTERN =
  /^\W*(?:who|which \w+|whos|who['’]s)\s+(?:has |had |have |was |is |it was (?:who|that) )?(?:\w+ly )?(?:said|says|saying|called|calls|calling|accused|accuses|accusing|told|tells|claimed|claims|described|describes|criticis|criticiz|praised|blamed|warned|denied|demanded|apologi|promised|announced|asked|admitted|insisted|argued|tweeted|wrote)/iu;
const SHOWN = 5;

/** "Who called it a farce?": the speaker of the quotation in the best sentence. */
export function whoSaidSo(
  index: StoryIndex,
  { text, question }: AskedQuestion,
  models: QuestionModels,
): AskAnswer | null {
  if (!PATTERN.test(text)) return null;
  const { sentenceAt } = index.sentences;
  const ranked = rankSentences(index.sentences, question, models.sentences);
  const spoken = ranked.filter(({ place }) => sentenceAt(place).quotations.some(hasSpeaker));
  const highest = spoken[0]?.score ?? Number.NEGATIVE_INFINITY;
  if (highest < (ranked[0]?.score ?? 0) - 1) return null;
  const shown = datedFirst(spoken, ({ place }) => sentenceAt(place).quotations.filter(hasSpeaker));
  const [best] = shown;
  if (!best) return null;
  const { confidence, answered } = judgeSentences(question, spoken, models.answerable);
  const sentence = sentenceAt(best.place);
  const named = sentence.quotations.filter(hasSpeaker);
  const quotation = named.find((each) => each.quotation.kind !== "indirect") ?? named[0]!;
  return {
    answered,
    score: confidence,
    short: namedMention(index, quotation),
    person: quotation.speaker,
    hits: shown
      .slice(0, SHOWN)
      .map(({ place }, at) =>
        sentenceHit(sentenceAt(place), text, confidence * Math.exp(spoken[at]!.score - highest)),
      ),
  };
}

function hasSpeaker({ speaker }: StoryQuotation): boolean {
  return speaker !== null;
}
