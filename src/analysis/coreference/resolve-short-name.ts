import type { Gender } from "#story/analysis.ts";
import { genderOfName, isGivenName, type NameParts } from "#story/names/parse-name.ts";
import { sameGiven } from "#story/names/same-full-name.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { byInitials } from "./by-initials.ts";
import { byPart } from "./by-part.ts";
import { addGender, type Cluster } from "./cluster.ts";
import type { NameIndex } from "./name-index.ts";
import type { ShortNameSieve } from "./short-name-sieve.ts";

/** Clusters looked through for a short form; names beyond are left alone. */
const MOST_CLUSTERS = 400;
const SHORTEST_CLIP = 2;
/** In characters: about five paragraphs, and about two sentences. */
const OUT_OF_SIGHT = 1500;
const JUST_NAMED = 400;

/**
 * Whom a name of one word means, most precise first: the holder of the surname, the organisation
 * so called, the only bearer of the given name, the initials, a part of an organisation's name,
 * the article's title, a clipped given name; otherwise somebody new.
 */
export function resolveShortName(
  index: NameIndex,
  candidate: CandidateMention,
  name: NameParts,
  titleNames: ReadonlyMap<string, NameParts>,
): Cluster {
  for (const sieve of sieves) {
    const found = sieve(index, candidate, name);
    if (!found) continue;
    if (found[0].kind === "unknown" && name.given === null && found[1] !== "same name")
      found[0].kind = "person";
    index.learn(found[0], name, found[1]);
    return found[0];
  }
  const full = titleNames.get(name.surname) ?? null;
  const cluster = index.create(full ? "person" : candidate.personKind);
  if (full) index.learn(cluster, full, "name in the article's title");
  index.learn(cluster, name, full ? "surname" : "name");
  if (name.words.length === 1 && !full) addGender(cluster, genderOfName(name.words[0]!));
  return cluster;
}

const sieves: readonly ShortNameSieve[] = [
  bySurname,
  byWhole,
  byGivenName,
  byInitials,
  byPart,
  byClip,
];

function bySurname(
  index: NameIndex,
  candidate: CandidateMention,
  name: NameParts,
): ReturnType<ShortNameSieve> {
  const bearers = index.holdersOfSurname(name.whole);
  if (bearers.length === 0) return null;
  const addressed = index.honorificsOf(name.whole);
  const holders = bearers.filter((each) => fits(each, name) && !isAnother(each, name, addressed));
  const holder = holders.length > 1 ? likeliest(holders, name, candidate.start) : holders[0];
  return holder ? [holder, "surname"] : null;
}

/** Where the article says "Mr. Lee", neither "Lee" nor "President Lee" means Ann Lee. */
function isAnother(holder: Cluster, name: NameParts, addressed: ReadonlySet<Gender>): boolean {
  return (
    !name.titled &&
    holder.gender !== "unknown" &&
    addressed.size > 0 &&
    !addressed.has(holder.gender)
  );
}

function fits(holder: Cluster, name: NameParts): boolean {
  if (name.titled && holder.gender !== "unknown" && holder.gender !== name.gender) return false;
  return name.suffix === null || holder.names.some((known) => known.suffix === name.suffix);
}

/**
 * Of several with one surname: who bears the same title; then who is named in full most often,
 * unless that one is out of sight and another was just introduced.
 */
function likeliest(holders: readonly Cluster[], name: NameParts, at: number): Cluster {
  const titled = holders.filter((each) =>
    each.names.some((known) => known.titles.some((title) => name.titles.includes(title))),
  );
  const pool = titled.length > 0 ? titled : holders;
  const main = pool.reduce((best, each) =>
    each.fullMentions.length > best.fullMentions.length ? each : best,
  );
  if (at - lastNamed(main, at) < OUT_OF_SIGHT) return main;
  const near = pool.find((each) => at - lastNamed(each, at) < JUST_NAMED);
  return near ?? main;
}

function lastNamed({ fullMentions, lastShort }: Cluster, at: number): number {
  return Math.max(lastShort, fullMentions.findLast((start) => start < at) ?? -Infinity);
}

function byWhole(
  index: NameIndex,
  _: CandidateMention,
  name: NameParts,
): ReturnType<ShortNameSieve> {
  const same = index.whole(name.whole);
  return same && fits(same, name) ? [same, "same name"] : null;
}

function byGivenName(
  index: NameIndex,
  candidate: CandidateMention,
  name: NameParts,
): ReturnType<ShortNameSieve> {
  if (candidate.personKind === "organisation" || name.words.length > 1) return null;
  const holders = index.holdersOfGiven(name.words[0]!).filter((each) => isPersonal(each, name));
  return holders.length === 1 && holders[0] ? [holders[0], "given name"] : null;
}

/** "Quell" is no given name because of one "Quell Express". */
function isPersonal({ kind, fullMentions }: Cluster, name: NameParts): boolean {
  return kind === "person" || isGivenName(name.words[0]!) || fullMentions.length > 1;
}

/** The end or the beginning of one person's given name: "Zander" for Alexander, "Ye" for Kanye. */
function byClip(
  index: NameIndex,
  candidate: CandidateMention,
  name: NameParts,
): ReturnType<ShortNameSieve> {
  const key = name.words[0]!;
  if (
    candidate.personKind === "organisation" ||
    name.words.length > 1 ||
    key.length < SHORTEST_CLIP
  )
    return null;
  const holders = index.clusters
    .slice(0, MOST_CLUSTERS)
    .filter(
      (each) => each.kind !== "organisation" && each.names.some((known) => clips(key, known.given)),
    );
  return holders.length === 1 && holders[0] ? [holders[0], "short form of the given name"] : null;
}

function clips(key: string, given: string | null): boolean {
  if (given === null || given === key) return false;
  if (given.length >= key.length + 2 && given.endsWith(key)) return true;
  return key.length > 2 && (given.startsWith(key) || sameGiven(key, given));
}
