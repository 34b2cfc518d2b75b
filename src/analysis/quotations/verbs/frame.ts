import type { Complement } from "../data/cue-verbs.ts";
import type { ItemRange } from "../phrases/item-range.ts";

/**
 * A verb outside quotation marks with whoever does it: `the mayor has also said`. `according` is a
 * preposition that names a source, `label` a name with a colon or dash (`Lund: “…”`, `“…” ― Lund`).
 */
export interface Frame {
  /** The verb group, auxiliaries and adverbs included. */
  readonly cue: ItemRange;
  readonly verb: number;
  readonly lemma: string;
  /** What the verb may report, when it is a cue verb. */
  readonly takes: ReadonlySet<Complement> | null;
  readonly mode: "finite" | "passive" | "gerund" | "infinitive" | "according" | "label" | "noun";
  readonly subject: ItemRange | null;
  /** How the subject was found. */
  readonly subjectBy: SubjectBy | null;
  /** Whom a relative pronoun as subject means. */
  readonly antecedent: ItemRange | null;
}

export type SubjectBy = "before" | "after" | "relative" | "shared" | "agent" | "label";

export type VerbGroup = Omit<Frame, "subject" | "subjectBy" | "antecedent">;

export interface FoundSubject {
  readonly range: ItemRange;
  readonly by: SubjectBy;
  readonly antecedent?: ItemRange | null;
}

/** The frame of a verb group and its subject. Written out: a spread costs most of the finding. */
export function frameOf(group: VerbGroup, found: FoundSubject | null): Frame {
  const { cue, verb, lemma, takes, mode } = group;
  const subject = found?.range ?? null;
  const subjectBy = found?.by ?? null;
  return {
    cue,
    verb,
    lemma,
    takes,
    mode,
    subject,
    subjectBy,
    antecedent: found?.antecedent ?? null,
  };
}
