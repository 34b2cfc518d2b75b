import { createListsOrderKeeper, createOrderKeeper } from "#text/order-keeper.ts";
import { mapInSteps, type Steps } from "#text/steps.ts";
import type { Correction } from "./correction.ts";
import { correctGroups } from "./corrections/correct-groups.ts";
import { createGroupMerger, type MergedGroup } from "./group-merger.ts";
import { groupNodes } from "./group-nodes.ts";
import type { NodeGroup } from "./node-groups.ts";
import { compareNodes, compareText, type PersonNode } from "./person-node.ts";
import { slugOf } from "./slug-of.ts";
import { shortHash } from "./stable-id.ts";
import type { AnalysedArticle, Story, StoryInfo, StoryPerson } from "./story.ts";

export interface MergedPeople extends Pick<Story, "people" | "appearances"> {
  /** Corrections whose people no article names any more. */
  readonly unanchored: readonly Correction[];
}

export type PeopleMerger = (
  info: StoryInfo,
  articles: readonly AnalysedArticle[],
  corrections: readonly Correction[],
) => Steps<MergedPeople>;

/** A group on its way to a person. */
interface Merged extends MergedGroup {
  readonly group: NodeGroup;
  /** The id's beginning, which namesakes share; all of it for whom one article describes. */
  readonly slug: string;
  /** Where the person is named first, in an order of such places. */
  readonly place: string;
}

/**
 * One person under all names over all articles. A wrong merge is worse than a missed one, and what
 * moderators say stands above both. The order of the articles makes no difference; most mentioned
 * first. Who goes by the same names as the last time is the same object, and so is where they appear
 * when that is of the same nodes, for the same reasons.
 */
export function createPeopleMerger(
  nodesOf: (source: AnalysedArticle) => readonly PersonNode[],
): PeopleMerger {
  /** By the first of their nodes. */
  let held: ReadonlyMap<PersonNode, Merged> = new Map();
  let byId: ReadonlyMap<string, StoryPerson> = new Map();
  let aliases = "";
  const inNodeOrder = createListsOrderKeeper(compareNodes);
  const firstSeenFirst = createOrderKeeper(compareFirstSeen);
  const mostMentionedFirst = createOrderKeeper(compareMentions);
  return function* mergePeople(info, articles, corrections) {
    const stated = JSON.stringify(info.aliases);
    const earlier = { held: stated === aliases ? held : new Map<PersonNode, Merged>(), byId };
    const nodes = yield* inNodeOrder(yield* mapInSteps(articles, nodesOf));
    yield;
    const found = yield* groupNodes(info, nodes);
    const { groups, unanchored } = correctGroups(found, corrections);
    yield;
    const mergeGroup = createGroupMerger(info, articles);
    const merged = yield* mapInSteps(groups, (group) => {
      const known = earlier.held.get(group.nodes[0]!);
      return known && isSameGroup(known.group, group) ? known : mergedFrom(group, mergeGroup);
    });
    const named = withIds(yield* firstSeenFirst(merged), earlier.byId);
    yield;
    held = new Map(merged.map((each) => [each.group.nodes[0]!, each]));
    byId = new Map(Array.from(named.values(), (person) => [person.id, person]));
    aliases = stated;
    yield;
    const ordered = yield* mostMentionedFirst(merged);
    const appearances = new Map(ordered.map((each) => [named.get(each)!, each.appearances]));
    return { people: [...appearances.keys()], appearances, unanchored };
  };
}

function isSameGroup(a: NodeGroup, b: NodeGroup): boolean {
  return (
    a.name === b.name &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, at) => node === b.nodes[at] && a.evidence[at] === b.evidence[at])
  );
}

function mergedFrom(group: NodeGroup, mergeGroup: (group: NodeGroup) => MergedGroup): Merged {
  const { person, appearances } = mergeGroup(group);
  const [article, indices] = [...appearances.inArticles][0]!;
  const place = `${article} ${String(indices[0]).padStart(6, "0")}`;
  const slug = slugOf(person.name);
  const own = isDescribed(group) ? `${slug}-${shortHash(place)}` : slug;
  return { group, person, appearances, slug: own, place };
}

/**
 * Known by a description alone ("the council", "reporters"), which means others in the next
 * article: numbered like namesakes, thousands would change their ids with an article of an early day.
 */
function isDescribed({ nodes, name }: NodeGroup): boolean {
  return name === undefined && nodes.every(({ named }) => !named);
}

/** Namesakes are numbered by when they were first seen, so that later articles change no id. */
function withIds(
  inOrder: readonly Merged[],
  earlier: ReadonlyMap<string, StoryPerson>,
): ReadonlyMap<Merged, StoryPerson> {
  const taken = new Map<string, number>();
  const named = new Map<Merged, StoryPerson>();
  for (const merged of inOrder) {
    const count = (taken.get(merged.slug) ?? 0) + 1;
    taken.set(merged.slug, count);
    const id = count === 1 ? merged.slug : `${merged.slug}-${count}`;
    const known = earlier.get(id);
    const isKnown = known !== undefined && goesBySame(known, merged.person);
    named.set(merged, isKnown ? known : personWith(id, merged));
  }
  return named;
}

/** Every key is written out: one of many thousand objects has no room for more. */
function personWith(
  id: string,
  { person: { name, kind, gender, aliases } }: MergedGroup,
): StoryPerson {
  return { id, name, kind, gender, aliases };
}

function goesBySame(a: MergedGroup["person"], b: MergedGroup["person"]): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.gender === b.gender &&
    a.aliases.length === b.aliases.length &&
    a.aliases.every(({ text, evidence }, at) => {
      const other = b.aliases[at]!;
      return text === other.text && evidence === other.evidence;
    })
  );
}

function compareFirstSeen(a: Merged, b: Merged): number {
  return compareDays(a, b) || compareText(a.place, b.place);
}

/** Undated last. */
function compareDays({ appearances: a }: Merged, { appearances: b }: Merged): number {
  return compareText(a.firstSeen ?? "9999", b.firstSeen ?? "9999");
}

/** Of namesakes who are mentioned as often the one who was seen first. */
function compareMentions(a: Merged, b: Merged): number {
  return (
    b.appearances.mentions - a.appearances.mentions ||
    compareText(a.person.name, b.person.name) ||
    compareFirstSeen(a, b)
  );
}
