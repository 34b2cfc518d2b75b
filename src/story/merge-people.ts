import { compareDates } from "#text/iso-date.ts";
import { flatMapInSteps, type Steps } from "#text/steps.ts";
import type { Alias, Gender, PersonKind } from "./analysis.ts";
import type { Correction } from "./correction.ts";
import { correctGroups } from "./corrections/correct-groups.ts";
import { groupNodes } from "./group-nodes.ts";
import type { NodeGroup } from "./node-groups.ts";
import { compareText, keyOf, type PersonNode, personNodes } from "./person-node.ts";
import { slugOf } from "./slug-of.ts";
import type { AnalysedArticle, StoryInfo, StoryPerson } from "./story.ts";

export interface MergedPeople {
  readonly people: readonly StoryPerson[];
  /** Corrections whose people no article names any more. */
  readonly unanchored: readonly Correction[];
}

/**
 * One person under all names over all articles. A wrong merge is worse than a missed one, and what
 * moderators say stands above both. The order of the articles makes no difference; most mentioned
 * first.
 */
export function* mergePeople(
  info: StoryInfo,
  articles: readonly AnalysedArticle[],
  corrections: readonly Correction[] = [],
): Steps<MergedPeople> {
  const nodes = yield* personNodes(articles);
  const found = yield* groupNodes(info, nodes);
  const { groups, unanchored } = correctGroups(found, corrections);
  const merged = yield* flatMapInSteps(groups, (group) => [mergeGroup(info, group)]);
  const people = withIds(merged).toSorted(
    (a, b) => b.mentions - a.mentions || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
  return { people, unanchored };
}

/** Namesakes are numbered by when they were first seen, so that later articles change no id. */
function withIds(people: readonly StoryPerson[]): readonly StoryPerson[] {
  const taken = new Map<string, number>();
  return people
    .toSorted(
      (a, b) =>
        compareText(a.firstSeen ?? "9999", b.firstSeen ?? "9999") ||
        compareText(firstPlace(a), firstPlace(b)),
    )
    .map((person) => {
      const slug = slugOf(person.name);
      const count = (taken.get(slug) ?? 0) + 1;
      taken.set(slug, count);
      return { ...person, id: count === 1 ? slug : `${slug}-${count}` };
    });
}

function mergeGroup(info: StoryInfo, group: NodeGroup): StoryPerson {
  const { nodes, evidence } = group;
  const name = group.name ?? nameOf(info, nodes);
  const dates = nodes
    .flatMap(({ source }) => source.article.published ?? [])
    .toSorted(compareDates);
  return {
    id: "",
    name,
    kind: kindOf(nodes),
    gender: genderOf(nodes),
    aliases: aliasesOf(info, name, nodes, evidence),
    roles: nodes.flatMap(({ person, source }) =>
      person.roles.map(({ start, end }) => ({ start, end, article: source.article })),
    ),
    mentions: nodes.reduce((sum, node) => sum + node.mentions, 0),
    inArticles: placesOf(nodes),
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
  };
}

/** What the story's file calls the person, else the fullest and most frequent of the names. */
function nameOf(info: StoryInfo, nodes: readonly PersonNode[]): string {
  const keys = new Set(nodes.map((node) => node.key));
  const stated = Object.entries(info.aliases).find(([name, others]) =>
    [name, ...others].some((each) => keys.has(keyOf(each))),
  );
  return stated?.[0] ?? nodes[0]!.person.name.replace(/^(?:the|The)\s+(?=\p{Lu})/u, "");
}

function kindOf(nodes: readonly PersonNode[]): PersonKind {
  return nodes.find(({ person }) => person.kind !== "unknown")?.person.kind ?? "unknown";
}

/** Never asserted where the articles disagree. */
function genderOf(nodes: readonly PersonNode[]): Gender {
  const known = new Set(
    nodes.map(({ person }) => person.gender).filter((gender) => gender !== "unknown"),
  );
  return known.size === 1 ? [...known][0]! : "unknown";
}

function aliasesOf(
  info: StoryInfo,
  name: string,
  nodes: readonly PersonNode[],
  evidence: NodeGroup["evidence"],
): readonly Alias[] {
  const aliases = new Map<string, string>();
  for (const node of nodes) {
    const why = evidence.get(node) ?? "name";
    if (!aliases.has(node.person.name)) aliases.set(node.person.name, why);
    for (const alias of node.person.aliases)
      if (!aliases.has(alias.text)) aliases.set(alias.text, alias.evidence);
  }
  for (const other of info.aliases[name] ?? [])
    if (!aliases.has(other)) aliases.set(other, "the story's file");
  aliases.delete(name);
  return [...aliases].map(([text, why]) => ({ text, evidence: why }));
}

function placesOf(nodes: readonly PersonNode[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const ordered = nodes.toSorted(
    (a, b) => compareText(a.source.article.id, b.source.article.id) || a.index - b.index,
  );
  for (const { source, index } of ordered) {
    const known = places.get(source.article.id);
    if (known) known.push(index);
    else places.set(source.article.id, [index]);
  }
  return places;
}

function firstPlace({ inArticles }: StoryPerson): string {
  const [article, indices] = [...inArticles][0]!;
  return `${article} ${String(indices[0]).padStart(6, "0")}`;
}
