import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import type { Command } from "#interactions/command.ts";
import type { Button } from "#interactions/control.ts";
import { singleSpaced } from "#text/single-spaced.ts";
import { truncate } from "#text/truncate.ts";
import { wellFormed } from "#text/well-formed.ts";
import { encodeAction } from "./encode-action.ts";

type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** Rows of five. A button of which no state fits, or whose state equals another's, is left out. */
export function buttonRows(
  buttons: readonly Button[],
  commands: readonly Command[],
): readonly ButtonRow[] {
  const byId = new Map<string, APIButtonComponentWithCustomId>();
  for (const button of buttons) {
    const { action, otherwise } = button;
    const id = encodeAction(action, commands) ?? (otherwise && encodeAction(otherwise, commands));
    const label = truncate(singleSpaced(wellFormed(button.label)).trim(), LONGEST_LABEL);
    if (id === null || label === "" || byId.has(id)) continue;
    byId.set(id, {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: id,
      disabled: button.disabled,
    });
  }
  const all = [...byId.values()].slice(0, ROWS * IN_ROW);
  return Array.from({ length: Math.ceil(all.length / IN_ROW) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: all.slice(row * IN_ROW, (row + 1) * IN_ROW),
  }));
}

const LONGEST_LABEL = 80;
const IN_ROW = 5;
const ROWS = 2;
