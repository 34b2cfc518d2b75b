import { sharingKey } from "#text/sharing-key.ts";
import { NameBearers } from "./name-bearers.ts";
import type { NodeGroups } from "./node-groups.ts";
import { mayBeOne, type PersonNode } from "./person-node.ts";
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

  /** @param callers places of those who go by several names, the bare surname may be one */
  constructor(nodes: readonly PersonNode[], groups: NodeGroups, callers: readonly number[]) {
    this.#nodes = nodes;
    this.#groups = groups;
    this.#callers = new NameBearers(nodes, callers, ({ surname, otherKeys }) => {
      return surname !== null && otherKeys.includes(surname) ? surname : null;
    });
  }

  /** The root of the group whom the other articles call as this node is called; null when unclear. */
  whom(place: number): number | null {
    const node = this.#nodes[place]!;
    if (this.#callers.of(node.key).length < CUSTOM) return null;
    const { alike, inArticle } = this.#calledBy(node.key);
    const counts = new Map<number, number>();
    const add = (caller: number, count: number) => {
      if (!mayBeOne(this.#nodes[caller]!, node)) return;
      const root = this.#groups.root(caller);
      counts.set(root, (counts.get(root) ?? 0) + count);
    };
    for (const { one, count } of alike) add(one, count);
    for (const caller of inArticle.get(node.source) ?? []) add(caller, -1);
    return clearlyMost(counts);
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

function clearlyMost(counts: ReadonlyMap<number, number>): number | null {
  let most: number | null = null;
  let first = 0;
  let second = 0;
  for (const [root, count] of counts) {
    if (count > first) [most, first, second] = [root, count, first];
    else if (count > second) second = count;
  }
  return first >= CUSTOM && first >= CUSTOM * second ? most : null;
}
