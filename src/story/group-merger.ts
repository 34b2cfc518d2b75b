import { compareDates, type IsoDate } from "#text/iso-date.ts";
import type { Alias, Gender, PersonKind } from "./analysis.ts";
import type { NodeGroup } from "./node-groups.ts";
import { compareText, keyOf, type PersonNode } from "./person-node.ts";
import type { AnalysedArticle, Appearances, Place, StoryInfo, StoryPerson } from "./story.ts";
import { usualName } from "./usual-name.ts";

/** More people than an article names. */
const MANY = 2 ** 20;

/** One person, who has no id yet. */
export interface MergedGroup {
  readonly person: Omit<StoryPerson, "id">;
  readonly appearances: Appearances;
}

/** Makes one person of a group. The articles are those of all groups. */
export function createGroupMerger(
  info: StoryInfo,
  articles: readonly AnalysedArticle[],
): (group: NodeGroup) => MergedGroup {
  // A map: an object has keys that are nobody's alias, and somebody may be called “constructor”.
  const othersOf = new Map(Object.entries(info.aliases));
  const stated = Array.from(othersOf, ([name, all]) => ({ name, keys: [name, ...all].map(keyOf) }));
  const ids = articles.map(({ article }) => article.id).sort(compareText);
  const rankOf = new Map(ids.map((id, rank) => [id, rank]));

  /** What the story's file calls the person. */
  function nameStated(nodes: readonly PersonNode[]): string | undefined {
    if (stated.length === 0) return undefined;
    const keys = new Set(nodes.map((node) => node.key));
    return stated.find((each) => each.keys.some((key) => keys.has(key)))?.name;
  }

  /** The article ids in order, each with the indices there in order. */
  function placesOf(nodes: readonly PersonNode[]): ReadonlyMap<string, readonly number[]> {
    const places = new Map<string, number[]>();
    const ordered = nodes.map(({ source, index }) => rankOf.get(source.article.id)! * MANY + index);
    if (ordered.length > 1) ordered.sort((a, b) => a - b);
    for (const place of ordered) {
      const id = ids[Math.floor(place / MANY)]!;
      const known = places.get(id);
      if (known) known.push(place % MANY);
      else places.set(id, [place % MANY]);
    }
    return places;
  }

  return ({ nodes, evidence, name: corrected }) => {
    const name = corrected ?? nameStated(nodes) ?? usualName(nodes);
    const person = {
      name,
      kind: kindOf(nodes),
      gender: genderOf(nodes),
      aliases: aliasesOf(othersOf.get(name) ?? [], name, nodes, evidence),
    };
    const { firstSeen, lastSeen } = seenOf(nodes);
    // Every key is written out: one of many thousand objects has no room for more.
    const appearances = {
      roles: rolesOf(nodes),
      mentions: nodes.reduce((sum, node) => sum + node.mentions, 0),
      inArticles: placesOf(nodes),
      firstSeen,
      lastSeen,
    };
    return { person, appearances };
  };
}

function kindOf(nodes: readonly PersonNode[]): PersonKind {
  return nodes.find(({ person }) => person.kind !== "unknown")?.person.kind ?? "unknown";
}

/** Never asserted where the articles disagree. */
function genderOf(nodes: readonly PersonNode[]): Gender {
  let known: Gender = "unknown";
  for (const { person } of nodes) {
    if (person.gender === "unknown" || person.gender === known) continue;
    if (known !== "unknown") return "unknown";
    known = person.gender;
  }
  return known;
}

/** The further names, those that most articles use first. */
function aliasesOf(
  stated: readonly string[],
  name: string,
  nodes: readonly PersonNode[],
  evidence: NodeGroup["evidence"],
): readonly Alias[] {
  const aliases = new Map<string, { readonly alias: Alias; uses: number }>();
  const add = (text: string, why: string) => {
    const known = aliases.get(text);
    if (known) known.uses++;
    else aliases.set(text, { alias: { text, evidence: why }, uses: 1 });
  };
  for (const [at, { person }] of nodes.entries()) {
    add(person.name, evidence[at] ?? "name");
    for (const alias of person.aliases) add(alias.text, alias.evidence);
  }
  for (const other of stated) if (!aliases.has(other)) add(other, "the story's file");
  aliases.delete(name);
  const ordered = [...aliases.values()].sort((a, b) => b.uses - a.uses);
  return ordered.map(({ alias }) => alias);
}

function rolesOf(nodes: readonly PersonNode[]): readonly Place[] {
  const roles: Place[] = [];
  for (const { person, source } of nodes)
    for (const { start, end } of person.roles) roles.push({ start, end, article: source.article });
  return roles;
}

function seenOf(nodes: readonly PersonNode[]): Pick<Appearances, "firstSeen" | "lastSeen"> {
  let firstSeen: IsoDate | null = null;
  let lastSeen: IsoDate | null = null;
  for (const { published } of nodes.map(({ source }) => source.article)) {
    if (published === null) continue;
    if (firstSeen === null || compareDates(published, firstSeen) < 0) firstSeen = published;
    if (lastSeen === null || compareDates(published, lastSeen) > 0) lastSeen = published;
  }
  return { firstSeen, lastSeen };
}
