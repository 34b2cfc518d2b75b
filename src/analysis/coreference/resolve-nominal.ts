import type { Cluster } from "./cluster.ts";
import type { Reference } from "./reference.ts";
import { headOf, roleWordsOf } from "./teach-role.ts";

/** Heads that may mean anybody: never settled by who was mentioned last. */
const VAGUE =
  /^(?:source|official|person|people|man|woman|men|women|voter|expert|critic|president|leader|spokesman|spokeswoman|spokesperson|aide|opponent|rival|candidate|nominee|victim|witness|reporter|child|boy|girl|kid|friend|other|somebody|someone|anyone|everyone|nobody|family|judge|attorney|lawyer|police|officer|staff|guy|author|host|moderator|narrator|secretary|minister|driver|user|member|reader|viewer|citizen|head|justice|boss|student|worker|resident|supporter|individual|general|guard|participant|anybody|executive|principal|native|republican|democrat|conservative|liberal|governor|senator|mayor|representative|king|queen|prince|god|lord|father|mother|wife|husband|son|daughter|brother|sister|parent|partner)$/;
const LEAST_SCORE = 0.5;
const SAME_WORD = 0.75;

/** Whom a definite description means: one who is called so in the article, else the one in view. */
export function resolveNominal(reference: Reference): Cluster | null {
  const { candidate, text } = reference;
  if (candidate.plural || candidate.foundBy !== "definite") return null;
  const head = headOf(text, candidate);
  if (head === null) return null;
  const words = roleWordsOf(text, candidate);
  const called = byRole(reference, head, words);
  if (called) return called;
  return candidate.personKind === "person" && !VAGUE.test(head) ? inView(reference) : null;
}

/** Among those with this role: agreeing further words first, then salience. */
function byRole(reference: Reference, head: string, words: readonly string[]): Cluster | null {
  const scores = reference.salience.scores(reference.context, () => false);
  let best: Cluster | null = null;
  let bestScore = 0;
  for (const cluster of reference.clusters) {
    if (!cluster.roleHeads.has(head) || !fits(cluster, reference)) continue;
    const agreeing = words.filter((word) => cluster.roleWords.has(word)).length;
    const score = 1 + agreeing * SAME_WORD + Math.min(2, scores.get(cluster) ?? 0);
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}

/** The most salient person that the description does not contradict and its clause does not rule out. */
function inView(reference: Reference): Cluster | null {
  const { context, salience, subject } = reference;
  let best: Cluster | null = null;
  let bestScore = LEAST_SCORE;
  for (const [cluster, score] of salience.scores(context, (seen) => seen.quotation !== null)) {
    if (cluster === subject || cluster.kind !== "person" || !fits(cluster, reference)) continue;
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}

function fits(cluster: Cluster, { candidate }: Reference): boolean {
  if (cluster.kind === "organisation" && candidate.personKind === "person") return false;
  return (
    candidate.gender === "unknown" ||
    cluster.gender === "unknown" ||
    cluster.gender === candidate.gender
  );
}
