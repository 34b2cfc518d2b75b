import { forEachInSteps, type Steps } from "#text/steps.ts";
import { CustomCounts } from "./custom-counts.ts";
import { NameBearers } from "./name-bearers.ts";
import { sameFullName } from "./names/same-full-name.ts";
import { type NodeGroup, NodeGroups } from "./node-groups.ts";
import { agree, keyOf, type PersonNode } from "./person-node.ts";
import type { StoryInfo } from "./story.ts";

/** Holders of one surname are compared pairwise up to this many. */
const MOST_HOLDERS = 60;
/** So many nodes to a step. */
const STEP = 500;

/** The nodes on their way, and those of proper names by what they are called; all by their places. */
interface Joining {
  readonly nodes: readonly PersonNode[];
  readonly groups: NodeGroups;
  readonly named: NamedPlaces;
  readonly byKey: NameBearers;
  readonly bySurname: NameBearers;
}

/** The places of those with proper names, in order; descriptions are met in one article only. */
interface NamedPlaces {
  readonly all: readonly number[];
  readonly bareSurnames: readonly number[];
  /** All but people of several names. */
  readonly oneName: readonly number[];
  /** Those with other names than the first. */
  readonly otherNames: readonly number[];
  /** Those with titles, not of a bare surname. */
  readonly titled: readonly number[];
}

/**
 * Joins the persons of all articles, surest evidence first: what the story's file says, the same
 * full name, a given name's other form, a name that only one person of the story bears. What two
 * people could claim is left alone. The work grows with the nodes, however many share a name.
 */
export function* groupNodes(
  info: StoryInfo,
  nodes: readonly PersonNode[],
): Steps<readonly NodeGroup[]> {
  const named = namedPlaces(nodes);
  const groups = new NodeGroups(nodes.length);
  const byKey = new NameBearers(nodes, named.all, ({ key }) => key);
  yield;
  const bySurname = new NameBearers(nodes, named.all, ({ surname }) => surname);
  yield;
  const joining: Joining = { nodes, groups, named, byKey, bySurname };
  joinStated(joining, info);
  yield* joinSame(joining, byKey.shared(), ({ isBareSurname }) => !isBareSurname);
  yield* joinVariants(joining);
  yield* joinOnlyBearer(joining, bySurname, "the only one of this surname in the story");
  yield* joinByTitle(joining);
  yield* joinByCustom(joining);
  const byFurtherName = new NameBearers(nodes, named.otherNames, furtherNames);
  yield;
  yield* joinOnlyBearer(joining, byFurtherName, "a name the other goes by");
  yield* joinSame(joining, withoutRivals(joining), ({ isBareSurname }) => isBareSurname);
  return groups.all(nodes);
}

function namedPlaces(nodes: readonly PersonNode[]): NamedPlaces {
  const all: number[] = [];
  const bareSurnames: number[] = [];
  const oneName: number[] = [];
  const otherNames: number[] = [];
  const titled: number[] = [];
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place]!;
    if (!node.named) continue;
    all.push(place);
    if (node.otherKeys.length > 0) otherNames.push(place);
    if (node.name.words.length <= 1 || node.person.kind !== "person") oneName.push(place);
    if (node.isBareSurname) bareSurnames.push(place);
    else if (node.titles.length > 0) titled.push(place);
  }
  return { all, bareSurnames, oneName, otherNames, titled };
}

/** `{"Kanye West": ["Ye"]}`: whoever bears one of these names is this person. */
function joinStated({ groups, byKey }: Joining, info: StoryInfo): void {
  for (const [name, others] of Object.entries(info.aliases)) {
    const keys = new Set([name, ...others].map(keyOf));
    const bearers = [...keys].flatMap((key) => byKey.of(key)).sort((a, b) => a - b);
    for (const bearer of bearers.slice(1)) groups.join(bearers[0]!, bearer, "the story's file");
  }
}

/** One-word names that no two people of the story could claim by their surname. */
function withoutRivals({ groups, byKey, bySurname }: Joining): readonly string[] {
  return byKey.shared().filter((key) => bySurname.rootsOf(groups, key).length < 2);
}

function* joinSame(
  { nodes, groups, byKey }: Joining,
  keys: readonly string[],
  isMeant: (node: PersonNode) => boolean,
): Steps<void> {
  for (const key of keys) {
    yield;
    const [first, ...others] = byKey.of(key).filter((place) => isMeant(nodes[place]!));
    for (const other of others)
      if (agree(nodes[first!]!, nodes[other]!)) groups.join(first!, other, "same name");
  }
}

/** "Bob Lund" and "Robert Lund", when no third person of that surname fits one of them as well. */
function* joinVariants({ nodes, groups, bySurname }: Joining): Steps<void> {
  const isVariant = (a: number, b: number): boolean =>
    a !== b && sameFullName(nodes[a]!.name, nodes[b]!.name) && agree(nodes[a]!, nodes[b]!);
  const areOne = (people: readonly number[]): boolean =>
    people.every((a) => people.every((b) => a === b || isVariant(a, b)));
  for (const surname of bySurname.shared()) {
    yield;
    const roots = bySurname.rootsOf(groups, surname).slice(0, MOST_HOLDERS);
    if (roots.length < 2) continue;
    const alike = new Map(
      roots.map((holder) => [holder, roots.filter((other) => isVariant(holder, other))]),
    );
    const sure = new Set(roots.filter((holder) => areOne(alike.get(holder)!)));
    for (const holder of sure)
      for (const other of alike.get(holder)!)
        if (sure.has(other)) groups.join(holder, other, "same surname, given names agree");
  }
}

/** Joins a node of one name to the group that alone bears it. */
function joinOnlyBearer(joining: Joining, bearers: NameBearers, evidence: string): Steps<void> {
  const { nodes, groups, named } = joining;
  return forEachInSteps(named.oneName, STEP, (place) => {
    const only = onlyBearer(joining, bearers, [nodes[place]!.key], place);
    if (only !== null) groups.join(only, place, evidence);
  });
}

/** "President Lund" is the one Lund whom another article calls President Lund. */
function joinByTitle(joining: Joining): Steps<void> {
  const { nodes, groups, named } = joining;
  const bearers = new NameBearers(nodes, named.titled, ({ titles }) => titles);
  return forEachInSteps(named.bareSurnames, STEP, (place) => {
    const titles = nodes[place]!.titles.filter((title) => !/^(?:mr|mrs|ms|miss|dr) /.test(title));
    const only = onlyBearer(joining, bearers, titles, place);
    if (only !== null) groups.join(only, place, "same title and surname");
  });
}

/** The root of the group that alone bears one of the names; null when the node contradicts it. */
function onlyBearer(
  { nodes, groups }: Joining,
  bearers: NameBearers,
  keys: readonly string[],
  place: number,
): number | null {
  const own = groups.root(place);
  let only: number | null = null;
  for (const key of keys) {
    for (const root of bearers.rootsOf(groups, key)) {
      if (root === own || root === only) continue;
      if (only !== null) return null;
      only = root;
    }
  }
  if (only === null) return null;
  const agrees = (bearer: number) => agree(nodes[bearer]!, nodes[place]!);
  return keys.some((key) => bearers.of(key).some(agrees)) ? only : null;
}

/**
 * Where several bear a surname, a bare one means whom nearly all the other articles call so: the
 * rest of the family goes by full names.
 */
function joinByCustom({ nodes, groups, named }: Joining): Steps<void> {
  const counts = new CustomCounts(nodes, groups, named.otherNames);
  return forEachInSteps(named.bareSurnames, STEP, (place) => {
    const meant = counts.whom(place);
    if (meant !== null) groups.join(meant, place, "called by the surname alone elsewhere");
  });
}

/** Names one goes by, besides the surname, which others may bear. */
function furtherNames({ otherKeys, name }: PersonNode): readonly string[] {
  return otherKeys.includes(name.surname)
    ? otherKeys.filter((key) => key !== name.surname)
    : otherKeys;
}
