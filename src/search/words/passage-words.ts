import type { MovedRun } from "../numbers/moved-run.ts";

/** The words of passages: those of passage `p` are `items[starts[p] .. ends[p])`. */
export interface PassageWords {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /**
   * Words as they are written, by their number in the table; their folded forms are those of
   * `Vocabulary.formOf`. Indexes of one story share the block, which is larger than each needs.
   */
  readonly items: Uint32Array;
  /** Stands for these passages where later ones tell what they took over of them. */
  readonly key: object;
  readonly carried: CarriedPassages | null;
}

/** What passages took over of those of an earlier story. */
export interface CarriedPassages {
  /** The earlier passages' key: they themselves would keep those before them in memory. */
  readonly from: object;
  readonly runs: readonly MovedRun[];
}

export function passageLength({ starts, ends }: PassageWords, passage: number): number {
  return ends[passage]! - starts[passage]!;
}
