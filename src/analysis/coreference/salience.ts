import type { CandidateMention } from "../mentions/candidate-mention.ts";
import type { Cluster } from "./cluster.ts";
import type { MentionContext } from "./context.ts";

interface Sighting {
  readonly cluster: Cluster;
  readonly context: MentionContext;
  readonly weight: number;
}

/** How many of the last mentions are remembered: enough for a few paragraphs. */
const REMEMBERED = 48;
/** A mention counts this much less with every sentence and every paragraph between. */
const SENTENCE_DECAY = 0.72;
const PARAGRAPH_DECAY = 0.85;

/** Weights of the part a mention plays, after Lappin and Leass (1994), fitted by hand. */
const PART_WEIGHT = { subject: 3, object: 1.4, other: 1.4, possessive: 1.1 } as const;
const IN_QUOTATION = 0.35;
const SPEAKS = 1.6;
const PRONOUN = 1.15;
/** "Who" says again what stands right before it. */
const RELATIVE = 0.3;

/** Who was mentioned lately, and how prominently: what pronouns and descriptions point back to. */
export class Salience {
  #sightings: Sighting[] = [];

  see(cluster: Cluster, context: MentionContext, candidate: CandidateMention): void {
    const quoted = context.quotation !== null ? IN_QUOTATION : 1;
    const speaking = context.speaks !== null ? SPEAKS : 1;
    const weight = PART_WEIGHT[context.part] * quoted * speaking * this.#kindWeight(candidate);
    this.#sightings.push({ cluster, context, weight });
    if (this.#sightings.length > REMEMBERED)
      this.#sightings = this.#sightings.slice(-REMEMBERED / 2);
  }

  #kindWeight({ kind, gender }: CandidateMention): number {
    if (kind !== "pronoun") return 1;
    return gender === "unknown" ? RELATIVE : PRONOUN;
  }

  /** The score of each cluster seen lately, as felt from `here`. */
  scores(
    here: MentionContext,
    skip: (sighting: MentionContext) => boolean,
  ): ReadonlyMap<Cluster, number> {
    const scores = new Map<Cluster, number>();
    for (const { cluster, context, weight } of this.#sightings) {
      if (skip(context)) continue;
      const sentences = Math.max(0, here.sentence - context.sentence);
      const passages = Math.max(0, here.passage - context.passage);
      const felt = weight * SENTENCE_DECAY ** sentences * PARAGRAPH_DECAY ** passages;
      const known = scores.get(cluster) ?? 0;
      scores.set(cluster, Math.max(known, felt) + Math.min(known, felt) * 0.35);
    }
    return scores;
  }
}
