import { type Block, note, text } from "#interactions/block.ts";
import type { MadeCorrection } from "#interactions/desk.ts";
import type { Messages } from "#languages/en.ts";
import { dated, type Run, userCalled } from "#languages/inline.ts";
import { changeWords } from "./change-words.ts";

/** A correction in the list: what it says, who made it when, and whether it holds. */
export function madeBlocks(
  { change, on, by, isOwn, undone }: MadeCorrection,
  isGone: boolean,
  say: Messages,
): readonly Block[] {
  const { correct } = say;
  const who: readonly Run[] = isOwn
    ? correct.by(userCalled(by), dated(on))
    : correct.byOperator(dated(on));
  const back: readonly Run[] =
    undone === null ? [] : correct.takenBack(userCalled(undone.by), dated(undone.on));
  return [
    text(changeWords(change, say)),
    note([
      ...who,
      ...(back.length === 0 ? [] : [say.semicolon, ...back]),
      ...(isGone && undone === null ? [say.semicolon, correct.gone] : []),
    ]),
  ];
}
