import type { PersonNode } from "./person-node.ts";

/** The nodes that are one person, and why each joined. */
export interface NodeGroup {
  readonly nodes: readonly PersonNode[];
  /** Why each node joined the others; null of one that others joined. */
  readonly evidence: readonly (string | null)[];
  /** What moderators call the person. */
  readonly name?: string;
}

/** Nodes on their way into groups, by their places: a union-find that remembers why each joined. */
export class NodeGroups {
  readonly #parents: Int32Array;
  readonly #evidence: (string | null)[];

  constructor(count: number) {
    this.#parents = new Int32Array(count).map((_, place) => place);
    this.#evidence = new Array<string | null>(count).fill(null);
  }

  root(place: number): number {
    const parents = this.#parents;
    let root = place;
    while (parents[root] !== root) root = parents[root]!;
    parents[place] = root;
    return root;
  }

  join(a: number, b: number, evidence: string): void {
    const [first, second] = [this.root(a), this.root(b)];
    if (first === second) return;
    this.#parents[second] = first;
    this.#evidence[b] ??= evidence;
  }

  all(nodes: readonly PersonNode[]): readonly NodeGroup[] {
    const groups = new Map<number, { nodes: PersonNode[]; evidence: (string | null)[] }>();
    for (const [place, node] of nodes.entries()) {
      const root = this.root(place);
      const evidence = this.#evidence[place]!;
      const known = groups.get(root);
      if (known) {
        known.nodes.push(node);
        known.evidence.push(evidence);
      } else groups.set(root, { nodes: [node], evidence: [evidence] });
    }
    return [...groups.values()];
  }
}
