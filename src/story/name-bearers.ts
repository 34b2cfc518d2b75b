import type { NodeGroups } from "./node-groups.ts";
import { compareText, type PersonNode } from "./person-node.ts";

/** Nodes by a key of theirs; both the nodes and the bearers of a key in order, by their places. */
export class NameBearers {
  readonly #byKey = new Map<string, number[]>();
  readonly #roots = new Map<string, readonly number[]>();

  /** `keysOf`: a node's keys, its only one, or null. */
  constructor(
    nodes: readonly PersonNode[],
    places: Iterable<number>,
    keysOf: (node: PersonNode) => readonly string[] | string | null,
  ) {
    for (const place of places) {
      const keys = keysOf(nodes[place]!);
      if (typeof keys === "string") this.#add(keys, place);
      // A node that has a key twice bears it once.
      else if (keys !== null) for (const key of new Set(keys)) this.#add(key, place);
    }
  }

  #add(key: string, place: number): void {
    const known = this.#byKey.get(key);
    if (known) known.push(place);
    else this.#byKey.set(key, [place]);
  }

  of(key: string): readonly number[] {
    return this.#byKey.get(key) ?? NONE;
  }

  /** The keys that several bear, in order. */
  shared(): readonly string[] {
    const keys: string[] = [];
    for (const [key, places] of this.#byKey) if (places.length > 1) keys.push(key);
    return keys.sort(compareText);
  }

  /**
   * The roots of the groups that bear the key, each once. As groups are only ever joined, they are
   * found from those that were asked for the last time: many may bear a name that many ask for.
   */
  rootsOf(groups: NodeGroups, key: string): readonly number[] {
    const places = this.#roots.get(key) ?? this.#byKey.get(key);
    if (places === undefined) return NONE;
    if (places.length === 1 && groups.root(places[0]!) === places[0]) return places;
    const found = distinctRoots(groups, places);
    this.#roots.set(key, found);
    return found;
  }
}

const NONE: readonly number[] = [];

function distinctRoots(groups: NodeGroups, places: readonly number[]): readonly number[] {
  const roots = new Set<number>();
  for (const place of places) roots.add(groups.root(place));
  return [...roots];
}
