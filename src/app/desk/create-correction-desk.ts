import type { CorrectionDesk, MadeCorrection } from "#interactions/desk.ts";
import type { Corrections, KeptCorrection } from "#library/contract/corrections.ts";
import { readCorrection } from "../stories/read-correction.ts";
import type { DeskScope } from "./desk-scope.ts";

/** The corrections of one server, or of the operator, in one story. */
export function createCorrectionDesk(
  corrections: Corrections,
  scope: DeskScope,
  storyWritten: (story: string, server: string | null) => Promise<void>,
): CorrectionDesk {
  const { server, story, user } = scope;
  return {
    list: async () => {
      const kept = await corrections.list(story, server);
      return kept.map((each) => madeFrom(each, server));
    },
    make: async (changes) => {
      const made = await corrections.addAll(
        changes.map((change) => ({ story, server, ...change, by: user })),
      );
      await storyWritten(story, server);
      return made.map((each) => madeFrom(each, server));
    },
    undo: async (id) => {
      const undone = await corrections.undo(server, id, user);
      await storyWritten(story, server);
      return undone;
    },
  };
}

function madeFrom(kept: KeptCorrection, server: string | null): MadeCorrection {
  const { by, undone } = kept;
  return {
    ...readCorrection(kept),
    isOwn: kept.server === server,
    by,
    undone: undone && { by: undone.by, on: undone.at.slice(0, "2026-01-01".length) },
  };
}
