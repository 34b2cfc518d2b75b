import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import type { Callable, FilledOption } from "../discord/command-options.ts";
import { OptionType } from "../discord/names.ts";
import { namedChoices } from "../discord/resolved.ts";
import { element, freshId } from "../element.ts";
import { chooseFile } from "./choose-file.ts";
import { type ReadValue, readValue } from "./read-command-line.ts";

export type Option = Callable["options"][number];

/** One option of the command being written: its name and the input for its value. */
export class OptionPill {
  readonly option: Option;
  readonly input: HTMLInputElement;
  readonly root: HTMLElement;
  /** The choice that was taken, whose value may differ from its name. */
  #picked: { readonly name: string; readonly value: string | number | boolean } | null = null;

  constructor(option: Option) {
    this.option = option;
    this.input = element("input", {
      id: freshId("option"),
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-required": option.required ?? false,
      autocomplete: "off",
      spellcheck: "false",
      size: 1,
      maxlength: "max_length" in option ? (option.max_length ?? null) : null,
    });
    this.root = element(
      "span",
      { class: "pill", "data-option": option.name },
      element("label", { for: this.input.id }, option.shown),
      this.input,
    );
    this.root.addEventListener("click", () => this.input.focus());
    if (option.type === OptionType.Attachment) this.#takeFile();
    this.input.addEventListener("input", () => {
      if (isNamed(option, this.input.value)) this.input.value = "";
      this.#sized();
    });
  }

  /** A click, Enter or Space asks for a file, whose name then stands here. */
  #takeFile(): void {
    this.input.readOnly = true;
    this.input.placeholder = "Choose a file";
    this.input.size = this.input.placeholder.length;
    const choose = () => chooseFile(({ id, filename }) => this.pick(filename, id));
    this.input.addEventListener("click", choose);
    this.input.addEventListener("keydown", (event) => {
      if (event.key !== " " && (event.key !== "Enter" || this.text !== "")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      choose();
    });
  }

  get text(): string {
    return this.input.value.trim();
  }

  write(text: string): void {
    this.input.value = text;
    this.#sized();
  }

  pick(name: string, value: string | number | boolean): void {
    this.#picked = { name, value };
    this.write(name);
  }

  /** What is wrong with what is written, in Discord's words; null when nothing is. */
  error(): string | null {
    if (this.text === "") {
      return this.option.required ? "This option is required. Specify a value." : null;
    }
    const read = this.#read();
    return "error" in read ? read.error : null;
  }

  #read(): ReadValue {
    if (this.#picked?.name === this.input.value) return { value: this.#picked.value };
    return readValue(this.option, this.text);
  }

  /**
   * The value as it is sent; null when there is none or it is wrong. The option that has the focus
   * goes to autocompletion as it stands, whatever it holds.
   */
  written(isFocused: boolean): FilledOption | null {
    const read = this.#read();
    const value = "value" in read ? read.value : this.text;
    if (!isFocused && (this.text === "" || "error" in read)) return null;
    return { option: this.option, value };
  }

  /** Marks the pill as wrong, or as right again. */
  mark(isWrong: boolean): void {
    this.root.classList.toggle("wrong", isWrong);
    this.input.ariaInvalid = String(isWrong);
  }

  #sized(): void {
    this.mark(false);
    this.input.size = Math.max(1, this.input.value.length);
  }
}

/** Whether the option's name was typed, with the colon that ends it: `person:`. */
export function isNamed({ name, shown }: Option, text: string): boolean {
  return [`${name}:`, `${shown}:`].includes(text.trim().toLowerCase());
}

/** The choices that need no bot: the option's own, True and False, people and channels. */
export function ownChoices(
  option: APIApplicationCommandBasicOption,
): readonly { readonly name: string; readonly value: string | number | boolean }[] {
  if (option.type === OptionType.Boolean) {
    return [
      { name: "True", value: true },
      { name: "False", value: false },
    ];
  }
  return "choices" in option ? (option.choices ?? []) : namedChoices(option.type);
}
