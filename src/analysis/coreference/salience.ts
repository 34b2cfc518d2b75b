import type { CandidateMention } from "../mentions/candidate-mention.ts";
import type { Cluster } from "./cluster.ts";
import type { MentionContext } from "./context.ts";
import { salienceWeights as weights } from "./salience-weights.ts";

interface Sighting {
  readonly cluster: Cluster;
  readonly context: MentionContext;
  readonly weight: number;
}

/** Somebody in view. */
export interface Salient {
  readonly cluster: Cluster;
  score: number;
}

/** How many of the last mentions are remembered: enough for a few paragraphs. */
const REMEMBERED = 48;
/** After so many sentences nothing is left of a mention. */
const OUT_OF_MIND = 16;
const SENTENCES = powersOf(weights.sentenceDecay);
const PASSAGES = powersOf(weights.paragraphDecay);

function powersOf(base: number): readonly number[] {
  return Array.from({ length: OUT_OF_MIND }, (_, exponent) => base ** exponent);
}

/** Who was mentioned lately, and how prominently: what pronouns and descriptions point back to. */
export class Salience {
  #sightings: Sighting[] = [];

  see(cluster: Cluster, context: MentionContext, candidate: CandidateMention): void {
    const quoted = context.quotation !== null ? weights.inQuotation : 1;
    const speaking = context.speaks !== null ? weights.speaks : 1;
    const part = context.speaks !== null ? "subject" : context.part;
    const weight = weights[part] * quoted * speaking * kindWeight(candidate);
    this.#sightings.push({ cluster, context, weight });
    if (this.#sightings.length > REMEMBERED)
      this.#sightings = this.#sightings.slice(-REMEMBERED / 2);
  }

  /** The score of each cluster seen lately, as felt from `here`. */
  scores(here: MentionContext, skip: (sighting: MentionContext) => boolean): readonly Salient[] {
    // A few people at most are in view, so that a list is quicker than a map.
    const salient: Salient[] = [];
    for (const { cluster, context, weight } of this.#sightings) {
      const sentences = Math.max(0, here.sentence - context.sentence);
      if (sentences >= OUT_OF_MIND || skip(context)) continue;
      const passages = Math.max(0, here.passage - context.passage);
      const felt = weight * SENTENCES[sentences]! * PASSAGES[Math.min(passages, OUT_OF_MIND - 1)]!;
      const known = salient.find((each) => each.cluster === cluster);
      if (known)
        known.score = Math.max(known.score, felt) + Math.min(known.score, felt) * weights.repeated;
      else salient.push({ cluster, score: felt });
    }
    return salient;
  }
}

function kindWeight({ kind, gender }: CandidateMention): number {
  if (kind !== "pronoun") return 1;
  return gender === "unknown" ? weights.relative : weights.pronoun;
}
