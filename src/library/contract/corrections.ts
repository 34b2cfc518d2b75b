import type { Instant } from "../instant.ts";
import type { Json } from "../json.ts";

/** What a moderator says is otherwise than the analyser found it. */
export interface NewCorrection {
  /** A story of the library or of a folder. */
  readonly story: string;
  /** The server it was made in and holds for; null when the operator made it, for everybody. */
  readonly server: string | null;
  /** What sort of correction: `speaker`, `date`, `not-a-quotation` … */
  readonly kind: string;
  /** Where it holds, told by the text so that it is found again after re-reading. */
  readonly anchor: Json;
  /** What is so instead. */
  readonly what: Json;
  /** Discord's id of the person who made it. */
  readonly by: string;
}

export interface KeptCorrection extends NewCorrection {
  /** Short, never given twice; later ones are larger. */
  readonly id: number;
  readonly at: Instant;
  /** Who took it back and when; null while it stands. */
  readonly undone: { readonly by: string; readonly at: Instant } | null;
}

export interface Corrections {
  readonly add: (correction: NewCorrection) => Promise<KeptCorrection>;
  /** Keeps several in their order, all or none. */
  readonly addAll: (corrections: readonly NewCorrection[]) => Promise<readonly KeptCorrection[]>;
  /** All that hold for a server in a story (its own and the operator's), undone ones too, oldest first. */
  readonly list: (story: string, server: string | null) => Promise<readonly KeptCorrection[]>;
  /**
   * Takes back a correction that the server made. Resolves to false when the server has none of
   * that id that stands.
   */
  readonly undo: (server: string | null, id: number, by: string) => Promise<boolean>;
}
