import type { CandidateMention } from "../mentions/candidate-mention.ts";
import type { Cluster } from "./cluster.ts";
import type { MentionContext } from "./context.ts";
import type { Salience } from "./salience.ts";

/** One mention on its way through the article, with all that a resolver may look at. */
export interface Reference {
  readonly text: string;
  readonly candidate: CandidateMention;
  readonly context: MentionContext;
  readonly salience: Salience;
  /** Head noun → those whom the article calls so. */
  readonly calledBy: ReadonlyMap<string, readonly Cluster[]>;
  /** Subject of the clause the mention stands in, once one was met. */
  readonly subject: Cluster | null;
  /** Who speaks the quotation it stands in, when that is known already. */
  readonly wall: Cluster | null;
  /** Who is named in the words it speaks: hardly the speaker. */
  readonly named: ReadonlySet<Cluster>;
  /** The mention right before it in the text. */
  readonly previous: Cluster | null;
}
