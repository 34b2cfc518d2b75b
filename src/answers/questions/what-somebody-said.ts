import type { StoryIndex } from "#search/story-index.ts";
import { createTopicMatcher } from "#search/topic-matcher.ts";
import type { StoryPerson, StoryQuotation } from "#story/story.ts";
import type { AskAnswer } from "../answer.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { quotationHit } from "./quotation-hit.ts";

/** Auxiliary (or what a contraction leaves of it), who, verb and the rest. */
const PATTERN =
  /^\W*(?:what|how)(\s+(?:did|does|do|has|have|had|was|is)|['’]?s|['’](?:d|ve|re))\s+(.{1,80}?)\s+(say|said|saying|tell|told|telling|think|thought|thinking|comment|commented|commenting|remark|remarked|respond|responded|responding|react|reacted|reacting|reply|replied|replying|feel|felt|feeling|claim|claimed|claiming|state|stated|stating|admit|admitted|admitting|reveal|revealed|revealing)\b(.{0,200})$/iu;
/** "The Islamic State", "left the state": a noun, or a part of a name; "been said" has no subject. */
const NO_SUBJECT =
  /(?:^|\s)(?:been|a|an|the|this|that|its|his|her|their|of|in|on|at|to|and|or|not)$/i;
/** What is told of by others as often as in somebody's own words. */
const SHOWN_BY_DEEDS = /^(?:think|thought|respond|react|feel|felt)/i;
const ABOUT = /\b(?:about|of|on|regarding|concerning|to|against|that)\b\s+(.{1,160}?)\W*$/iu;
const SHOWN = 5;

/** "What did Ana say about the bridge?": her quotations, those on the topic first. */
export function whatSomebodySaid(
  index: StoryIndex,
  { text, question }: AskedQuestion,
): AskAnswer | null {
  const match = PATTERN.exec(text.slice(0, 400));
  if (!match) return null;
  const [auxiliary, who, verb, rest] = match.slice(1) as [string, string, string, string];
  if (!agrees(auxiliary.trim(), verb) || NO_SUBJECT.test(who) || /^\p{Lu}\p{Ll}/u.test(verb))
    return null;
  const speaker = index.people.named(who);
  if (!speaker) return isName(who, question.people.length) ? notOnRecord(index, text, rest) : null;
  const said = index.quotations.by(speaker);
  const topic = ABOUT.exec(rest)?.[1] ?? null;
  const onTopic = topic === null ? said : aboutTopic(index, said, topic, speaker);
  const isUnsaid = onTopic.length === 0;
  if (isUnsaid && (topic === null || SHOWN_BY_DEEDS.test(verb))) return null;
  const ordered = onTopic.toSorted((a, b) => weight(b) - weight(a));
  return {
    answered: ordered.length > 0,
    score: ordered.length > 0 ? 0.95 : 0.1,
    short: null,
    person: speaker,
    hits: (ordered.length > 0 ? ordered : said)
      .slice(0, SHOWN)
      .map((quotation, rank) => quotationHit(quotation, text, 0.95 - rank * 0.05)),
  };
}

/** "What did she say", "what’s she said", "what was she saying". */
function agrees(auxiliary: string, verb: string): boolean {
  if (/ing$/i.test(verb)) return /^(?:was|is|['’]?s|['’]re)$/i.test(auxiliary);
  if (/(?:ed|told|thought|felt|said)$/i.test(verb))
    return /^(?:has|have|had|['’]?s|['’](?:d|ve))$/i.test(auxiliary);
  return /^(?:did|does|do|['’]d)$/i.test(auxiliary);
}

/** A name that no person of the story bears: nothing of theirs is on record. */
function isName(who: string, knownPeople: number): boolean {
  return knownPeople > 0 || /^\p{Lu}/u.test(who);
}

function notOnRecord(index: StoryIndex, text: string, rest: string): AskAnswer {
  const topic = ABOUT.exec(rest)?.[1] ?? null;
  const near = topic === null ? [] : anybodysOn(index, topic);
  return {
    answered: false,
    score: 0.05,
    short: null,
    person: null,
    hits: near.slice(0, SHOWN).map((quotation) => quotationHit(quotation, text, 0.05)),
  };
}

/** All quotations about a topic, or to the person that it names. */
function anybodysOn(index: StoryIndex, topic: string): readonly StoryQuotation[] {
  const { quotations } = index.places;
  const { among, person } = createTopicMatcher(index, topic);
  const isAbout = among(quotations);
  return quotations.items.filter(
    ({ addressee }, at) => isAbout(at) || (person !== null && addressee === person),
  );
}

function aboutTopic(
  index: StoryIndex,
  quotations: readonly StoryQuotation[],
  topic: string,
  speaker: StoryPerson,
): readonly StoryQuotation[] {
  const { matches, person } = createTopicMatcher(index, topic);
  return quotations.filter(
    (quotation) =>
      matches(quotation) ||
      (person !== null && person !== speaker && quotation.addressee === person),
  );
}

/** Whole quotations before quoted scraps, and those before reported speech; long before short. */
function weight({ quotation, start, end }: StoryQuotation): number {
  const kind = { direct: 2, mixed: 1, indirect: 0 }[quotation.kind];
  return kind + Math.min(0.9, (end - start) / 1000);
}
