import type { Steps } from "#text/steps.ts";
import { sameFullName } from "./names/same-full-name.ts";
import { type NodeGroup, NodeGroups } from "./node-groups.ts";
import { compareText, keyOf, type PersonNode } from "./person-node.ts";
import type { StoryInfo } from "./story.ts";

/** Holders of one surname are compared pairwise up to this many. */
const MOST_HOLDERS = 60;
/** Articles that call one by a bare surname, and how many times as many as call another so. */
const CUSTOM = 4;

/**
 * Joins the persons of all articles, surest evidence first: what the story's file says, the same
 * full name, a given name's other form, a name that only one person of the story bears. What two
 * people could claim is left alone.
 */
export function* groupNodes(
  info: StoryInfo,
  nodes: readonly PersonNode[],
): Steps<readonly NodeGroup[]> {
  const groups = new NodeGroups();
  const named = nodes.filter((node) => node.named);
  joinStated(groups, info, named);
  yield;
  joinSame(
    groups,
    named.filter((node) => !isBareSurname(node)),
  );
  yield;
  joinVariants(groups, named);
  yield;
  joinOnlyBearer(groups, named, surnameOf, "the only one of this surname in the story");
  yield;
  joinByTitle(groups, named);
  yield;
  joinByCustom(groups, named);
  yield;
  joinOnlyBearer(groups, named, furtherNames, "a name the other goes by");
  yield;
  joinSame(groups, withoutRivals(groups, named));
  yield;
  return groups.all(nodes);
}

/** `{"Kanye West": ["Ye"]}`: whoever bears one of these names is this person. */
function joinStated(groups: NodeGroups, info: StoryInfo, nodes: readonly PersonNode[]): void {
  for (const [name, others] of Object.entries(info.aliases)) {
    const keys = new Set([name, ...others].map(keyOf));
    const bearers = nodes.filter((node) => keys.has(node.key));
    for (const bearer of bearers.slice(1)) groups.join(bearers[0]!, bearer, "the story's file");
  }
}

function isBareSurname({ person, name }: PersonNode): boolean {
  return person.kind !== "organisation" && name.words.length === 1;
}

/** One-word names that no two people of the story could claim by their surname. */
function withoutRivals(groups: NodeGroups, nodes: readonly PersonNode[]): readonly PersonNode[] {
  const holders = byKey(nodes, surnameOf);
  return nodes.filter((node) => {
    const roots = new Set((holders.get(node.key) ?? []).map((holder) => groups.root(holder)));
    return isBareSurname(node) && roots.size < 2;
  });
}

function joinSame(groups: NodeGroups, nodes: readonly PersonNode[]): void {
  for (const bearers of byKey(nodes, ({ key }) => [key]).values()) {
    for (const bearer of bearers.slice(1))
      if (agree(bearers[0]!, bearer)) groups.join(bearers[0]!, bearer, "same name");
  }
}

/** "Bob Lund" and "Robert Lund", when no third person of that surname fits one of them as well. */
function joinVariants(groups: NodeGroups, nodes: readonly PersonNode[]): void {
  const full = nodes.filter((node) => node.person.kind === "person" && node.name.given !== null);
  for (const holders of byKey(full, ({ name }) => [name.surname]).values()) {
    const roots = [...new Set(holders.map((holder) => groups.root(holder)))].slice(0, MOST_HOLDERS);
    const alike = new Map(
      roots.map((holder) => [holder, roots.filter((other) => isVariant(holder, other))]),
    );
    const sure = roots.filter((holder) => areOne(alike.get(holder)!));
    for (const holder of sure)
      for (const other of alike.get(holder)!)
        if (sure.includes(other)) groups.join(holder, other, "same surname, given names agree");
  }
}

function isVariant(a: PersonNode, b: PersonNode): boolean {
  return a !== b && sameFullName(a.name, b.name) && agree(a, b);
}

function areOne(people: readonly PersonNode[]): boolean {
  return people.every((a) => people.every((b) => a === b || isVariant(a, b)));
}

/** Joins a node of one name to the group that alone bears it. */
function joinOnlyBearer(
  groups: NodeGroups,
  nodes: readonly PersonNode[],
  keysOf: (node: PersonNode) => readonly string[],
  evidence: string,
): void {
  const bearers = byKey(nodes, keysOf);
  for (const node of nodes) {
    if (node.name.words.length > 1 && node.person.kind === "person") continue;
    const rest = rootsOf(groups, bearers.get(node.key) ?? [], node);
    if (rest.length === 1 && rest[0]) groups.join(rest[0], node, evidence);
  }
}

/** "President Lund" is the one Lund whom another article calls President Lund. */
function joinByTitle(groups: NodeGroups, nodes: readonly PersonNode[]): void {
  const bearers = byKey(
    nodes.filter((node) => !isBareSurname(node)),
    ({ titles }) => titles,
  );
  for (const node of nodes.filter(isBareSurname)) {
    const titled = node.titles.filter((title) => !/^(?:mr|mrs|ms|miss|dr) /.test(title));
    const roots = rootsOf(
      groups,
      titled.flatMap((title) => bearers.get(title) ?? []),
      node,
    );
    if (roots.length === 1 && roots[0]) groups.join(roots[0], node, "same title and surname");
  }
}

/**
 * Where several bear a surname, a bare one means whom nearly all the other articles call so: the
 * rest of the family goes by full names.
 */
function joinByCustom(groups: NodeGroups, nodes: readonly PersonNode[]): void {
  const callers = byKey(nodes, (node) =>
    surnameOf(node).some((key) => node.otherKeys.includes(key)) ? surnameOf(node) : [],
  );
  for (const node of nodes.filter(isBareSurname)) {
    const counts = new Map<PersonNode, number>();
    for (const caller of callers.get(node.key) ?? []) {
      const root = groups.root(caller);
      if (agree(caller, node)) counts.set(root, (counts.get(root) ?? 0) + 1);
    }
    const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
    if (first && first[1] >= CUSTOM && first[1] >= CUSTOM * (second?.[1] ?? 0))
      groups.join(first[0], node, "called by the surname alone elsewhere");
  }
}

/** The groups of those who bear the name; none when the node contradicts the only one. */
function rootsOf(
  groups: NodeGroups,
  bearers: readonly PersonNode[],
  node: PersonNode,
): readonly PersonNode[] {
  const roots = new Set(bearers.map((bearer) => groups.root(bearer)));
  roots.delete(groups.root(node));
  return bearers.some((bearer) => agree(bearer, node)) ? [...roots] : [];
}

/** Only full names of people lend their surname. */
function surnameOf({ person, name }: PersonNode): readonly string[] {
  return person.kind === "person" && name.given !== null ? [name.surname] : [];
}

/** Names one goes by, besides the surname, which others may bear. */
function furtherNames({ otherKeys, name }: PersonNode): readonly string[] {
  return otherKeys.filter((key) => key !== name.surname);
}

/** Nothing known of the two contradicts; one article keeps apart whom it names apart. */
function agree(a: PersonNode, b: PersonNode): boolean {
  if (a.source === b.source) return false;
  const genders =
    a.person.gender === "unknown" ||
    b.person.gender === "unknown" ||
    a.person.gender === b.person.gender;
  const kinds =
    a.person.kind === "unknown" || b.person.kind === "unknown" || a.person.kind === b.person.kind;
  return genders && kinds;
}

function byKey(
  nodes: readonly PersonNode[],
  keysOf: (node: PersonNode) => readonly string[],
): ReadonlyMap<string, readonly PersonNode[]> {
  const groups = new Map<string, PersonNode[]>();
  for (const node of nodes) {
    for (const key of new Set(keysOf(node))) {
      const known = groups.get(key);
      if (known) known.push(node);
      else groups.set(key, [node]);
    }
  }
  return new Map([...groups].toSorted(([a], [b]) => compareText(a, b)));
}
