import type { Desk } from "#interactions/desk.ts";
import type { Scope } from "#interactions/request.ts";
import type { Library } from "#library/library.ts";
import { createCorrectionDesk } from "./create-correction-desk.ts";

/** Who works at the terminal. */
const OPERATOR = "operator";

/** Opens desks over a library; one keeps to the server of its scope. */
export function createDeskOpener(library: Library): (scope: Scope, story: string) => Desk {
  return ({ guild, asker }, story) => {
    const keeper = { server: guild, story, user: asker.user ?? OPERATOR };
    return { corrections: createCorrectionDesk(library.corrections, keeper) };
  };
}
