import { inOrderOf } from "#text/in-order-of.ts";
import { compareDates, type IsoDate } from "#text/iso-date.ts";
import type { Steps } from "#text/steps.ts";
import type { Correction } from "./correction.ts";
import { correctGroups } from "./corrections/correct-groups.ts";
import { createGroupMerger } from "./group-merger.ts";
import { groupNodes } from "./group-nodes.ts";
import type { NodeGroup } from "./node-groups.ts";
import { compareText, inNodeOrder, type PersonNode } from "./person-node.ts";
import { slugOf } from "./slug-of.ts";
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

/** A group with what was made of it. */
interface Merged {
  readonly group: NodeGroup;
  /** The id's beginning, which namesakes share. */
  readonly slug: string;
  /** Where the person is named first, in an order of such places. */
  readonly place: string;
  readonly person: StoryPerson;
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
  let aliases = "";
  return function* mergePeople(info, articles, corrections) {
    const stated = JSON.stringify(info.aliases);
    const earlier = stated === aliases ? held : new Map<PersonNode, Merged>();
    const nodes = yield* inNodeOrder(articles, nodesOf);
    const found = yield* groupNodes(info, nodes);
    const { groups, unanchored } = correctGroups(found, corrections);
    yield;
    const mergeGroup = createGroupMerger(info, articles);
    const merged: Merged[] = [];
    for (const group of groups) {
      const known = earlier.get(group.nodes[0]!);
      const isKnown = known !== undefined && isSameGroup(known.group, group);
      merged.push(isKnown ? known : mergedFrom(group, mergeGroup(group)));
      yield;
    }
    const named = withIds(merged);
    yield;
    held = new Map(named.map((each) => [each.group.nodes[0]!, each]));
    aliases = stated;
    yield;
    return { people: mostMentionedFirst(named.map(({ person }) => person)), unanchored };
  };
}

function isSameGroup(a: NodeGroup, b: NodeGroup): boolean {
  return (
    a.name === b.name &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, at) => node === b.nodes[at] && a.evidence[at] === b.evidence[at])
  );
}

function mergedFrom(group: NodeGroup, person: StoryPerson): Merged {
  const [article, indices] = [...person.inArticles][0]!;
  const place = `${article} ${String(indices[0]).padStart(6, "0")}`;
  return { group, slug: slugOf(person.name), place, person };
}

/** Namesakes are numbered by when they were first seen, so that later articles change no id. */
function withIds(people: readonly Merged[]): readonly Merged[] {
  const taken = new Map<string, number>();
  const byPlace = inOrderOf(people, ({ place }) => place, compareText);
  return inOrderOf(byPlace, firstSeen, compareDates).map((merged) => {
    const { slug, person } = merged;
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    const id = count === 1 ? slug : `${slug}-${count}`;
    return id === person.id ? merged : { ...merged, person: { ...person, id } };
  });
}

/** Undated last. */
function firstSeen({ person }: Merged): IsoDate {
  return person.firstSeen ?? "9999";
}

function mostMentionedFirst(people: readonly StoryPerson[]): readonly StoryPerson[] {
  const byId = inOrderOf(people, ({ id }) => id, compareText);
  const byName = inOrderOf(byId, ({ name }) => name, compareText);
  return inOrderOf(
    byName,
    ({ mentions }) => mentions,
    (a, b) => b - a,
  );
}
