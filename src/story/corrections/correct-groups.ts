import {
  BY_MODERATORS,
  type Correction,
  type PersonAnchor,
  type PersonChange,
} from "../correction.ts";
import type { NodeGroup } from "../node-groups.ts";
import { keyOf, type PersonNode } from "../person-node.ts";

export interface CorrectedGroups {
  readonly groups: readonly NodeGroup[];
  /** Whose people no article names any more. */
  readonly unanchored: readonly Correction[];
}

/** The people of a story as moderators have them: two joined into one, one parted into two. */
export function correctGroups(
  found: readonly NodeGroup[],
  corrections: readonly Correction[],
): CorrectedGroups {
  const unanchored: Correction[] = [];
  let groups = found;
  for (const correction of corrections) {
    const { change } = correction;
    if (change.kind !== "same-person" && change.kind !== "other-person") continue;
    const corrected =
      change.kind === "same-person" ? joined(groups, change) : parted(groups, change);
    if (corrected === null) unanchored.push(correction);
    else groups = corrected;
  }
  return { groups, unanchored };
}

type Same = Extract<PersonChange, { readonly kind: "same-person" }>;
type Other = Extract<PersonChange, { readonly kind: "other-person" }>;

function joined(groups: readonly NodeGroup[], { anchor, what }: Same): readonly NodeGroup[] | null {
  const kept = groupOf(groups, anchor);
  const other = groupOf(groups, what.other);
  if (kept === null || other === null) return null;
  return kept === other ? groups : merged(groups, kept, other, anchor.name);
}

function merged(
  groups: readonly NodeGroup[],
  kept: NodeGroup,
  other: NodeGroup,
  name: string,
): readonly NodeGroup[] {
  const evidence = [...kept.evidence, ...other.nodes.map(() => BY_MODERATORS)];
  const one = { nodes: [...kept.nodes, ...other.nodes], evidence, name };
  return groups.flatMap((each) => (each === other ? [] : each === kept ? one : each));
}

function parted(
  groups: readonly NodeGroup[],
  { anchor, what }: Other,
): readonly NodeGroup[] | null {
  const group = groupOf(groups, anchor);
  const called = keyOf(what.called);
  const isOther = ({ key, source }: PersonNode) =>
    key === called && (what.article === null || what.article === source.article.id);
  if (!group?.nodes.some(isOther)) return alreadyApart(groups, group, isOther, what.name);
  const other = { ...partOf(group, isOther), name: what.name };
  const rest = partOf(group, (node) => !isOther(node));
  if (rest.nodes.length === 0) return groups.map((each) => (each === group ? other : each));
  const apart = [...groups.map((each) => (each === group ? rest : each)), other];
  const namesake = groups.find(
    (each) => each !== group && each.nodes.some(({ key }) => key === keyOf(what.name)),
  );
  return namesake ? merged(apart, namesake, other, what.name) : apart;
}

function partOf(group: NodeGroup, isMeant: (node: PersonNode) => boolean): NodeGroup {
  const evidence = group.evidence.filter((_, at) => isMeant(group.nodes[at]!));
  return { ...group, nodes: group.nodes.filter(isMeant), evidence };
}

/** What is told apart already only gets its name; null when nobody is called so. */
function alreadyApart(
  groups: readonly NodeGroup[],
  group: NodeGroup | null,
  isOther: (node: PersonNode) => boolean,
  name: string,
): readonly NodeGroup[] | null {
  const other = groups.find((each) => each !== group && each.nodes.some(isOther));
  return other ? groups.map((each) => (each === other ? { ...other, name } : each)) : null;
}

/** The group of whom the article names so; without it, of the only one whom any article does. */
function groupOf(groups: readonly NodeGroup[], { article, name }: PersonAnchor): NodeGroup | null {
  const key = keyOf(name);
  const isNamed = (node: PersonNode) => node.key === key || node.otherKeys.includes(key);
  const holds = (fits: (node: PersonNode) => boolean) =>
    groups.find(({ nodes }) => nodes.some(fits)) ?? null;
  return (
    holds((node) => node.source.article.id === article && node.key === key) ??
    holds((node) => node.source.article.id === article && isNamed(node)) ??
    onlyOne(groups, (node) => node.named && node.key === key) ??
    onlyOne(groups, (node) => node.named && isNamed(node))
  );
}

function onlyOne(
  groups: readonly NodeGroup[],
  fits: (node: PersonNode) => boolean,
): NodeGroup | null {
  const fitting = groups.filter(({ nodes }) => nodes.some(fits));
  return fitting.length === 1 ? fitting[0]! : null;
}
