import type { Block } from "./block.ts";
import type { Action, Button } from "./control.ts";

/** The blocks, whose buttons, menus and forms go on asking of the story that was named. */
export function withStory(blocks: readonly Block[], story: string | null): readonly Block[] {
  if (story === null) return blocks;
  const asked = <Asking extends { readonly action: Action }>(each: Asking): Asking => {
    return { ...each, action: { ...each.action, story } };
  };
  const askedEither = (each: Button): Button => {
    return { ...asked(each), otherwise: each.otherwise && { ...each.otherwise, story } };
  };
  return blocks.map((block): Block => {
    if (block.type === "buttons") return { ...block, buttons: block.buttons.map(askedEither) };
    if (block.type === "menu") return { ...block, choices: block.choices.map(asked) };
    return block.type === "form" ? asked(block) : block;
  });
}
