import { sameFullName } from "./names/same-full-name.ts";
import { compareText, keyOf, type PersonNode } from "./person-node.ts";
import type { StoryInfo } from "./story.ts";

/** The nodes that are one person, and why each joined. */
export interface NodeGroup {
  readonly nodes: readonly PersonNode[];
  readonly evidence: ReadonlyMap<PersonNode, string>;
}

/** Holders of one surname are compared pairwise up to this many. */
const MOST_HOLDERS = 60;

/**
 * Joins the persons of all articles, surest evidence first: what the story's file says, the same
 * full name, a given name's other form, a name that only one person of the story bears. What two
 * people could claim is left alone.
 */
export function groupNodes(info: StoryInfo, nodes: readonly PersonNode[]): readonly NodeGroup[] {
  const groups = new Groups();
  const named = nodes.filter((node) => node.named);
  joinStated(groups, info, named);
  joinSame(
    groups,
    named.filter((node) => !isBareSurname(node)),
  );
  joinVariants(groups, named);
  joinOnlyBearer(groups, named, surnameOf, "the only one of this surname in the story");
  joinOnlyBearer(groups, named, furtherNames, "a name the other goes by");
  joinSame(groups, withoutRivals(groups, named));
  return groups.all(nodes);
}

class Groups {
  readonly #parent = new Map<PersonNode, PersonNode>();
  readonly #evidence = new Map<PersonNode, string>();

  root(node: PersonNode): PersonNode {
    let root = node;
    while (this.#parent.has(root)) root = this.#parent.get(root)!;
    if (root !== node) this.#parent.set(node, root);
    return root;
  }

  join(a: PersonNode, b: PersonNode, evidence: string): void {
    const [first, second] = [this.root(a), this.root(b)];
    if (first === second) return;
    this.#parent.set(second, first);
    if (!this.#evidence.has(b)) this.#evidence.set(b, evidence);
  }

  all(nodes: readonly PersonNode[]): readonly NodeGroup[] {
    const members = new Map<PersonNode, PersonNode[]>();
    for (const node of nodes) {
      const root = this.root(node);
      const known = members.get(root);
      if (known) known.push(node);
      else members.set(root, [node]);
    }
    return [...members.values()].map((group) => ({ nodes: group, evidence: this.#evidence }));
  }
}

/** `{"Kanye West": ["Ye"]}`: whoever bears one of these names is this person. */
function joinStated(groups: Groups, info: StoryInfo, nodes: readonly PersonNode[]): void {
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
function withoutRivals(groups: Groups, nodes: readonly PersonNode[]): readonly PersonNode[] {
  const holders = byKey(nodes, surnameOf);
  return nodes.filter((node) => {
    const roots = new Set((holders.get(node.key) ?? []).map((holder) => groups.root(holder)));
    return isBareSurname(node) && roots.size < 2;
  });
}

function joinSame(groups: Groups, nodes: readonly PersonNode[]): void {
  for (const bearers of byKey(nodes, ({ key }) => [key]).values()) {
    for (const bearer of bearers.slice(1))
      if (agree(bearers[0]!, bearer)) groups.join(bearers[0]!, bearer, "same name");
  }
}

/** "Bob Lund" and "Robert Lund", when no third person of that surname fits one of them as well. */
function joinVariants(groups: Groups, nodes: readonly PersonNode[]): void {
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
  groups: Groups,
  nodes: readonly PersonNode[],
  keysOf: (node: PersonNode) => readonly string[],
  evidence: string,
): void {
  const bearers = byKey(nodes, keysOf);
  for (const node of nodes) {
    if (node.name.words.length > 1 && node.person.kind === "person") continue;
    const fitting = (bearers.get(node.key) ?? []).filter((bearer) => agree(bearer, node));
    const roots = new Set(fitting.map((bearer) => groups.root(bearer)));
    roots.delete(groups.root(node));
    const rest = [...roots];
    if (rest.length === 1 && rest[0]) groups.join(rest[0], node, evidence);
  }
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
