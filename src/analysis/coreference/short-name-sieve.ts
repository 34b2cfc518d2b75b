import type { NameParts } from "#story/names/parse-name.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import type { Cluster } from "./cluster.ts";
import type { NameIndex } from "./name-index.ts";

/** One way to find whom a short name means: the cluster and the evidence, or null. */
export type ShortNameSieve = (
  index: NameIndex,
  candidate: CandidateMention,
  name: NameParts,
) => readonly [Cluster, string] | null;
