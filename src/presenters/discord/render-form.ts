import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { quotation } from "#interactions/block.ts";
import type { Command } from "#interactions/command.ts";
import type { OptionWords, SlashWords } from "#interactions/command-words.ts";
import { type FormBlock, type FormField, LONGEST_FIELD } from "#interactions/control.ts";
import type { ChoiceOption, OptionSpec } from "#interactions/option-spec.ts";
import type { Messages } from "#languages/en.ts";
import type { Place } from "#story/story.ts";
import { singleSpaced } from "#text/single-spaced.ts";
import { pairBoundary, truncate } from "#text/truncate.ts";
import { wellFormed } from "#text/well-formed.ts";
import { encodeAction } from "./encode-action.ts";
import { findSlash } from "./find-slash.ts";
import { quotationMarkdown } from "./quotation-markdown.ts";

/** A form as Discord's modal, which Discord opens at once or never. Null when what is known already does not fit into its `custom_id`. */
export function renderForm(
  { title, about, action, fields }: FormBlock,
  commands: readonly Command[],
  say: Messages,
): APIModalInteractionResponseCallbackData | null {
  const custom_id = encodeAction(action, commands);
  const command = findSlash(commands, action.command);
  if (custom_id === null || command === null) return null;
  const components = [
    ...(about === null ? [] : [wordsOf(about)]),
    ...fields
      .slice(0, MOST_FIELDS)
      .map((field) => labelled(field, command.options[field.option], command.words(say))),
  ];
  return { custom_id, title: shortened(title, LONGEST_TITLE), components };
}

/** With the words it is about, the five parts that Discord takes. */
const MOST_FIELDS = 4;
const LONGEST_TITLE = 45;

/** The words as every answer shows them. */
function wordsOf(place: Place): APITextDisplayComponent {
  const content = wellFormed(quotationMarkdown(quotation(place), LONGEST_WORDS));
  return { type: ComponentType.TextDisplay, content };
}

const LONGEST_WORDS = 400;

function labelled(
  field: FormField,
  spec: OptionSpec | undefined,
  { options }: SlashWords,
): APILabelComponent {
  const { name, description, choices } = options[field.option] ?? bareWords(field);
  return {
    type: ComponentType.Label,
    label: shortened(name.charAt(0).toLocaleUpperCase() + name.slice(1), LONGEST_TITLE),
    description: shortened(description, LONGEST_DESCRIPTION),
    component:
      spec?.type === "choice"
        ? choiceMenu(field, spec, choices)
        : textInput(
            field,
            (spec && "maxLength" in spec && spec.maxLength) || LONGEST_FIELD,
            field.isNeeded || (spec?.required ?? false),
          ),
  };
}

function bareWords({ option }: FormField): OptionWords {
  return { name: option, description: option };
}

function textInput(
  { option, value, isLong }: FormField,
  wanted: number,
  isRequired: boolean,
): APITextInputComponent {
  const most = Math.min(LONGEST_FIELD, wanted);
  const shown = wellFormed(value);
  return {
    type: ComponentType.TextInput,
    custom_id: option,
    style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
    value: shown.slice(0, pairBoundary(shown, most)),
    required: isRequired,
    max_length: most,
  };
}

function choiceMenu(
  { option, value }: FormField,
  { choices }: ChoiceOption,
  words: OptionWords["choices"],
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: option,
    required: false,
    options: choices.map((choice) => ({
      label: shortened(words?.[choice] ?? choice, LONGEST_DESCRIPTION),
      value: choice,
      default: choice === value,
    })),
  };
}

const LONGEST_DESCRIPTION = 100;

function shortened(text: string, limit: number): string {
  return truncate(singleSpaced(wellFormed(text)).trim(), limit) || "…";
}
