import type { IsoDate } from "#text/iso-date.ts";
import { createListsOrderKeeper, createOrderKeeper } from "#text/order-keeper.ts";
import { mapInSteps, type Steps } from "#text/steps.ts";
import type { Correction } from "./correction.ts";
import { correctGroups } from "./corrections/correct-groups.ts";
import { createGroupMerger } from "./group-merger.ts";
import { groupNodes } from "./group-nodes.ts";
import type { NodeGroup } from "./node-groups.ts";
import { compareNodes, compareText, type PersonNode } from "./person-node.ts";
import { slugOf } from "./slug-of.ts";
import { shortHash } from "./stable-id.ts";
import type { AnalysedArticle, StoryInfo, StoryPerson } from "./story.ts";

export interface MergedPeople {
  readonly people: readonly StoryPerson[];
  /** Corrections whose people no article names any more. */
  readonly unanchored: readonly Correction[];
}

export type PeopleMerger = (
  info: StoryInfo,
  articles: readonly AnalysedArticle[],
  corrections: readonly Correction[],
) => Steps<MergedPeople>;

/** A group on its way to a person. */
interface Merged {
  readonly group: NodeGroup;
  /** The id's beginning, which namesakes share; all of it for whom one article describes. */
  readonly slug: string;
  readonly firstSeen: IsoDate | null;
  /** Where the person is named first, in an order of such places. */
  readonly place: string;
}

/**
 * One person under all names over all articles. A wrong merge is worse than a missed one, and what
 * moderators say stands above both. The order of the articles makes no difference; most mentioned
 * first. Who is of the same nodes as the last time, for the same reasons, is the same object.
 */
export function createPeopleMerger(
  nodesOf: (source: AnalysedArticle) => readonly PersonNode[],
): PeopleMerger {
  /** By the first of their nodes. */
  let held: ReadonlyMap<PersonNode, Merged> = new Map();
  let people: ReadonlyMap<Merged, StoryPerson> = new Map();
  let aliases = "";
  const inNodeOrder = createListsOrderKeeper(compareNodes);
  const firstSeenFirst = createOrderKeeper(compareFirstSeen);
  const mostMentionedFirst = createOrderKeeper(compareMentions);
  return function* mergePeople(info, articles, corrections) {
    const stated = JSON.stringify(info.aliases);
    const earlier = { held: stated === aliases ? held : new Map<PersonNode, Merged>(), people };
    const nodes = yield* inNodeOrder(yield* mapInSteps(articles, nodesOf));
    yield;
    const found = yield* groupNodes(info, nodes);
    const { groups, unanchored } = correctGroups(found, corrections);
    yield;
    const mergeGroup = createGroupMerger(info, articles);
    const merged = new Map<Merged, StoryPerson>();
    for (const group of groups) {
      const known = earlier.held.get(group.nodes[0]!);
      if (known && isSameGroup(known.group, group)) merged.set(known, earlier.people.get(known)!);
      else {
        const person = mergeGroup(group);
        merged.set(mergedFrom(group, person), person);
      }
      yield;
    }
    const named = withIds(yield* firstSeenFirst([...merged.keys()]), merged);
    yield;
    held = new Map(Array.from(named.keys(), (each) => [each.group.nodes[0]!, each]));
    people = named;
    aliases = stated;
    yield;
    return { people: yield* mostMentionedFirst([...named.values()]), unanchored };
  };
}

function isSameGroup(a: NodeGroup, b: NodeGroup): boolean {
  return (
    a.name === b.name &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, at) => node === b.nodes[at] && a.evidence[at] === b.evidence[at])
  );
}

function mergedFrom(group: NodeGroup, { name, firstSeen, inArticles }: StoryPerson): Merged {
  const [article, indices] = [...inArticles][0]!;
  const place = `${article} ${String(indices[0]).padStart(6, "0")}`;
  const slug = isDescribed(group) ? `${slugOf(name)}-${shortHash(place)}` : slugOf(name);
  return { group, slug, firstSeen, place };
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
  people: ReadonlyMap<Merged, StoryPerson>,
): ReadonlyMap<Merged, StoryPerson> {
  const taken = new Map<string, number>();
  const named = new Map<Merged, StoryPerson>();
  for (const merged of inOrder) {
    const count = (taken.get(merged.slug) ?? 0) + 1;
    taken.set(merged.slug, count);
    const id = count === 1 ? merged.slug : `${merged.slug}-${count}`;
    const person = people.get(merged)!;
    named.set(merged, id === person.id ? person : { ...person, id });
  }
  return named;
}

function compareFirstSeen(a: Merged, b: Merged): number {
  return compareDays(a, b) || compareText(a.place, b.place);
}

/** Undated last. */
function compareDays(a: Pick<StoryPerson, "firstSeen">, b: Pick<StoryPerson, "firstSeen">): number {
  return compareText(a.firstSeen ?? "9999", b.firstSeen ?? "9999");
}

/** Of namesakes who are mentioned as often the one who was seen first. */
function compareMentions(a: StoryPerson, b: StoryPerson): number {
  return (
    b.mentions - a.mentions ||
    compareText(a.name, b.name) ||
    compareDays(a, b) ||
    compareText(firstArticle(a), firstArticle(b)) ||
    compareText(a.id, b.id)
  );
}

function firstArticle({ inArticles }: StoryPerson): string {
  return [...inArticles.keys()][0]!;
}
