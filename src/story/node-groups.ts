import type { PersonNode } from "./person-node.ts";

/** The nodes that are one person, and why each joined. */
export interface NodeGroup {
  readonly nodes: readonly PersonNode[];
  readonly evidence: ReadonlyMap<PersonNode, string>;
  /** What moderators call the person. */
  readonly name?: string;
}

/** Nodes on their way into groups: a union-find that remembers why each node joined. */
export class NodeGroups {
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
