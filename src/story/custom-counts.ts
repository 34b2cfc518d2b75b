import { sharingKey } from "#text/in-order-of.ts";
import { NameBearers } from "./name-bearers.ts";
import type { NodeGroups } from "./node-groups.ts";
import { mayBeOne, type PersonNode, surnameOf } from "./person-node.ts";
import type { AnalysedArticle } from "./story.ts";

/** Articles that call one by a bare surname, and how many times as many as call another so. */
const CUSTOM = 4;

/** Those who are called by one bare surname. */
interface Called {
  /** So many nodes of a group that `mayBeOne` takes for the same. */
  readonly alike: readonly { readonly one: number; readonly count: number }[];
  readonly inArticle: ReadonlyMap<AnalysedArticle, readonly number[]>;
}

/** Whom articles mean by a bare surname; its callers are counted once, however often it is met. */
export class CustomCounts {
  readonly #nodes: readonly PersonNode[];
  readonly #groups: NodeGroups;
  readonly #callers: NameBearers;
  readonly #called = new Map<string, Called>();

  constructor(nodes: readonly PersonNode[], groups: NodeGroups, named: readonly number[]) {
    this.#nodes = nodes;
    this.#groups = groups;
    this.#callers = new NameBearers(nodes, named, (node) => {
      const surnames = surnameOf(node);
      return surnames.some((key) => node.otherKeys.includes(key)) ? surnames : [];
    });
  }

  /** The root of the group whom the other articles call as this node is called; null when unclear. */
  whom(place: number): number | null {
    const node = this.#nodes[place]!;
    const { alike, inArticle } = this.#calledBy(node.key);
    const counts = new Map<number, number>();
    const add = (caller: number, count: number) => {
      if (!mayBeOne(this.#nodes[caller]!, node)) return;
      const root = this.#groups.root(caller);
      counts.set(root, (counts.get(root) ?? 0) + count);
    };
    for (const { one, count } of alike) add(one, count);
    for (const caller of inArticle.get(node.source) ?? []) add(caller, -1);
    const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
    const isClear = first && first[1] >= CUSTOM && first[1] >= CUSTOM * (second?.[1] ?? 0);
    return isClear ? first[0] : null;
  }

  #calledBy(key: string): Called {
    const known = this.#called.get(key);
    if (known) return known;
    const callers = this.#callers.of(key);
    const alike = sharingKey(callers, (caller) => {
      const { gender, kind } = this.#nodes[caller]!.person;
      return `${this.#groups.root(caller)} ${gender} ${kind}`;
    });
    const called: Called = {
      alike: [...alike.values()].map((nodes) => ({ one: nodes[0]!, count: nodes.length })),
      inArticle: sharingKey(callers, (caller) => this.#nodes[caller]!.source),
    };
    this.#called.set(key, called);
    return called;
  }
}
