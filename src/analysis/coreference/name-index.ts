import type { Gender, PersonKind } from "#story/analysis.ts";
import type { NameParts } from "#story/names/parse-name.ts";
import { withoutLegalForm } from "#story/names/without-legal-form.ts";
import { addAlias, addGender, type Cluster, createCluster } from "./cluster.ts";

const MOST_CLUSTERS = 400;
/** So many bearers of one name are told apart: hostile text is not quadratic. */
const MOST_HOLDERS = 40;
const NONE: ReadonlySet<Gender> = new Set();
const NOBODY: readonly Cluster[] = [];

/** The clusters of an article, found again by the parts of their names. */
export class NameIndex {
  readonly clusters: Cluster[] = [];
  readonly #bodies: Cluster[] = [];
  readonly #byWhole = new Map<string, Cluster>();
  readonly #byFirm = new Map<string, Cluster>();
  readonly #bySurname = new Map<string, Cluster[]>();
  readonly #byGiven = new Map<string, Cluster[]>();

  readonly #honorifics = new Map<string, Set<Gender>>();

  /** Notes "Mrs. Lee": that somebody of this surname is a woman. */
  noteHonorific({ titled, given, surname, gender }: NameParts): void {
    if (!titled || given !== null) return;
    const known = this.#honorifics.get(surname) ?? new Set();
    this.#honorifics.set(surname, known.add(gender));
  }

  /** The genders that forms of address give to bearers of a surname. */
  honorificsOf(surname: string): ReadonlySet<Gender> {
    return this.#honorifics.get(surname) ?? NONE;
  }

  create(kind: PersonKind): Cluster {
    const cluster = createCluster(this.clusters.length, kind);
    this.clusters.push(cluster);
    if (kind === "organisation" && cluster.index < MOST_CLUSTERS) this.#bodies.push(cluster);
    return cluster;
  }

  /** Gives a cluster a name under which it can be found from now on. */
  learn(cluster: Cluster, name: NameParts, evidence: string): void {
    if (cluster.names.includes(name)) return;
    const { whole } = name;
    addAlias(cluster, name.written, evidence);
    addGender(cluster, name.gender);
    if (!this.#byWhole.has(whole)) this.#byWhole.set(whole, cluster);
    if (cluster.names.some((known) => known.whole === whole && known.suffix === name.suffix))
      return;
    cluster.names.push(name);
    if (cluster.kind === "organisation") this.#byFirm.set(firmKey(name.words), cluster);
    if (cluster.kind === "organisation" || cluster.kind === "document") return;
    this.#remember(this.#bySurname, name.surname, cluster);
    if (name.surname.includes(" ")) this.#remember(this.#bySurname, name.words.at(-1)!, cluster);
    if (name.given !== null) this.#remember(this.#byGiven, name.given, cluster);
    if (name.nickname !== null) this.#remember(this.#byGiven, name.nickname, cluster);
  }

  /** The organisations among the first clusters; what comes later in hostile text is left alone. */
  bodies(): readonly Cluster[] {
    return this.#bodies;
  }

  whole(key: string): Cluster | undefined {
    return this.#byWhole.get(key);
  }

  /** The organisation of this name, whatever its legal form. */
  firm(words: readonly string[]): Cluster | undefined {
    return this.#byFirm.get(firmKey(words));
  }

  holdersOfSurname(key: string): readonly Cluster[] {
    return this.#bySurname.get(key) ?? NOBODY;
  }

  holdersOfGiven(key: string): readonly Cluster[] {
    return this.#byGiven.get(key) ?? NOBODY;
  }

  #remember(index: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
    const known = index.get(key);
    if (!known) index.set(key, [cluster]);
    else if (known.length < MOST_HOLDERS && !known.includes(cluster)) known.push(cluster);
  }
}

function firmKey(words: readonly string[]): string {
  return withoutLegalForm(words).join(" ");
}
