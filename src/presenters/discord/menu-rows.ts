import {
  type APIActionRowComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from "discord-api-types/v10";
import type { Command } from "#interactions/command.ts";
import type { MenuBlock } from "#interactions/control.ts";
import { singleSpaced } from "#text/single-spaced.ts";
import { truncate } from "#text/truncate.ts";
import { wellFormed } from "#text/well-formed.ts";
import { encodeAction } from "./encode-action.ts";

/**
 * A menu in its row; each choice holds its whole state, as a button does. A choice whose state
 * does not fit, or equals another's, is left out; without choices there is no row.
 */
export function menuRows(
  { prompt, choices }: MenuBlock,
  commands: readonly Command[],
): readonly APIActionRowComponent<APIStringSelectComponent>[] {
  const byState = new Map<string, APISelectMenuOption>();
  for (const { label, about, action } of choices) {
    const value = encodeAction(action, commands);
    const shown = shortened(label);
    if (value === null || shown === "" || byState.has(value)) continue;
    const description = about === null ? "" : shortened(about);
    byState.set(value, { label: shown, value, ...(description !== "" && { description }) });
  }
  const options = [...byState.values()].slice(0, MOST);
  if (options.length === 0) return [];
  const placeholder = shortened(prompt);
  const menu = { type: ComponentType.StringSelect, custom_id: MENU, placeholder, options } as const;
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

/** A message has one menu; what is chosen says the rest. */
const MENU = "menu";
const MOST = 25;
const LONGEST = 100;

function shortened(text: string): string {
  return truncate(singleSpaced(wellFormed(text)).trim(), LONGEST);
}
