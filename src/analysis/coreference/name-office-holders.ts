import { foldName, genderOfName, type NameParts, parseName } from "#story/names/parse-name.ts";
import type { IsoDate } from "#text/iso-date.ts";
import type { Cluster } from "./cluster.ts";
import { COMMON_SURNAMES } from "./lexicon/common-surnames.ts";
import { OFFICE_TERMS } from "./lexicon/office-terms.ts";
import type { NameIndex } from "./name-index.ts";
import { officeOfTitle } from "./office-of-title.ts";

interface Term {
  readonly name: NameParts;
  readonly office: string;
  /** The last word of the office, by which a title is told: `minister`. */
  readonly head: string;
  readonly from: IsoDate;
  /** When the next came; null for the last. */
  readonly until: IsoDate | null;
}

const TERMS = termsByName();

/**
 * Gives one who is named by the surname alone the full name every reader knows: "President Ruiz" in
 * an article of the year she was president. An office in the article must be theirs; without one, the
 * surname must be uncommon and one person's only. An undated article names nobody so.
 */
export function nameOfficeHolders(index: NameIndex, published: IsoDate | null): void {
  if (published === null) return;
  for (const cluster of index.clusters) {
    const surname = soleSurname(cluster);
    if (surname === null) continue;
    const known = (TERMS.get(surname) ?? []).filter(
      ({ name, from }) => from <= published && genderFits(cluster, name),
    );
    const term = oneAmong(ofOffice(known, cluster, surname), published);
    if (!term) continue;
    for (const { written } of cluster.names)
      cluster.aliases.set(written, `surname of the ${term.office} since ${term.from.slice(0, 4)}`);
    cluster.kind = "person";
    index.learn(cluster, term.name, "office-holder");
  }
}

/** What the article calls somebody whom it never names in full. */
function soleSurname({ kind, names }: Cluster): string | null {
  const [first] = names;
  if (!first || kind === "organisation" || kind === "document") return null;
  const surname = first.whole;
  const alone = names.every(({ given, whole }) => given === null && whole === surname);
  return alone ? surname : null;
}

function genderFits({ gender }: Cluster, { words }: NameParts): boolean {
  const known = genderOfName(words[0]!);
  return gender === "unknown" || known === "unknown" || gender === known;
}

/** The terms that what the article says of the office leaves open. */
function ofOffice(terms: readonly Term[], cluster: Cluster, surname: string): readonly Term[] {
  const same = terms.filter(({ head }) => cluster.roleHeads.has(head));
  if (same.length > 0) return same;
  const titled = cluster.names.some(({ titles }) => titles.flatMap(officeOfTitle).length > 0);
  return titled || COMMON_SURNAMES.has(surname) ? [] : terms;
}

/** The terms' only person, or of several the only one in office then. */
function oneAmong(terms: readonly Term[], published: IsoDate): Term | null {
  const serving = terms.filter(({ until }) => until === null || published < until);
  const people = (each: readonly Term[]) => new Set(each.map(({ name }) => name.written)).size;
  if (people(serving) === 1) return serving[0]!;
  return people(terms) === 1 ? terms[0]! : null;
}

function termsByName(): ReadonlyMap<string, readonly Term[]> {
  const terms = new Map<string, Term[]>();
  for (const { office, of, holders } of OFFICE_TERMS) {
    const each = holders.split(", ");
    const dates = each.map((holder) => holder.slice(-7));
    for (const [at, holder] of each.entries()) {
      const written = holder.slice(0, -8);
      const name = parseName(written.replaceAll(/[[\]]/g, ""));
      const term: Term = {
        name,
        office: `${office} of ${of}`,
        head: office.split(" ").at(-1)!,
        from: dates[at]!,
        until: dates[at + 1] ?? null,
      };
      for (const key of keysOf(written, name)) terms.set(key, [...(terms.get(key) ?? []), term]);
    }
  }
  return terms;
}

/** The surname with and without its article: `al-masri`, `masri`. */
function keysOf(written: string, { surname }: NameParts): ReadonlySet<string> {
  const bracketed = /\[([^\]]+)\]/.exec(written);
  const key = bracketed ? bracketed[1]!.split(" ").map(foldName).join(" ") : surname;
  return new Set([key, key.replace(/^[ae]l-/, "")]);
}
