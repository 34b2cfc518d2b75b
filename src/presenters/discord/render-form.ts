import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import type { Command } from "#interactions/command.ts";
import type { SlashWords } from "#interactions/command-words.ts";
import type { FormBlock, FormField } from "#interactions/control.ts";
import type { OptionSpec } from "#interactions/option-spec.ts";
import type { Messages } from "#languages/en.ts";
import { pairBoundary, truncate } from "#text/truncate.ts";
import { wellFormed } from "#text/well-formed.ts";
import { encodeAction } from "./encode-action.ts";
import { findSlash } from "./find-slash.ts";

/** A form as Discord's modal, which Discord opens at once or never. Null when what is known already does not fit into its `custom_id`. */
export function renderForm(
  { title, action, fields }: FormBlock,
  commands: readonly Command[],
  say: Messages,
): APIModalInteractionResponseCallbackData | null {
  const custom_id = encodeAction(action, commands);
  const command = findSlash(commands, action.command);
  if (custom_id === null || command === null) return null;
  const components = fields
    .slice(0, MOST_FIELDS)
    .map((field) => labelled(field, command.options[field.option], command.words(say)));
  return { custom_id, title: shortened(title, LONGEST_TITLE), components };
}

const MOST_FIELDS = 5;
const LONGEST_TITLE = 45;

function labelled(
  { option, value, isLong }: FormField,
  spec: OptionSpec | undefined,
  { options }: SlashWords,
): APILabelComponent {
  const most = Math.min(
    LONGEST_TEXT,
    (spec && "maxLength" in spec && spec.maxLength) || LONGEST_TEXT,
  );
  const shown = wellFormed(value);
  const { name, description } = options[option] ?? { name: option, description: option };
  return {
    type: ComponentType.Label,
    label: shortened(name.charAt(0).toLocaleUpperCase() + name.slice(1), LONGEST_TITLE),
    description: shortened(description, LONGEST_DESCRIPTION),
    component: {
      type: ComponentType.TextInput,
      custom_id: option,
      style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
      value: shown.slice(0, pairBoundary(shown, most)),
      required: spec?.required ?? false,
      max_length: most,
    },
  };
}

const LONGEST_DESCRIPTION = 100;

/** What Discord takes in one field. */
const LONGEST_TEXT = 4000;

function shortened(text: string, limit: number): string {
  return truncate(wellFormed(text).replace(/\s+/g, " ").trim(), limit) || "…";
}
