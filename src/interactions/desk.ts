import type { Change, Correction } from "#story/correction.ts";

/**
 * What those may do who keep the record true: for one server (at the terminal, for the operator)
 * and one story, which no call can leave.
 */
export interface Desk {
  readonly corrections: CorrectionDesk;
}

export interface CorrectionDesk {
  /** All that hold here, the operator's and those taken back too; oldest first. */
  readonly list: () => Promise<readonly MadeCorrection[]>;
  readonly make: (change: Change) => Promise<MadeCorrection>;
  /** False when no correction of that id was made here and stands. */
  readonly undo: (id: number) => Promise<boolean>;
}

/** A correction and who made it; shown to moderators alone. */
export interface MadeCorrection extends Correction {
  /** False for one that the bot's operator made for everybody. */
  readonly isOwn: boolean;
  /** Discord's id. */
  readonly by: string;
  readonly undone: { readonly by: string; readonly on: string } | null;
}
