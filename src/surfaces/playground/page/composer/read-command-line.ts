import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import type { Callable, CallableOption } from "../discord/command-options.ts";
import { OptionType } from "../discord/names.ts";
import { namedChoices } from "../discord/resolved.ts";

export interface CommandLine {
  readonly callable: Callable;
  /** What was written for each option, by the name that is sent. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a line as one types it, `/quotes person: Legend about: Trump`. Words before the first
 * option's name go to the first option. Names may be those that are sent or those that are shown.
 * Null when no command stands at the start.
 */
export function readCommandLine(line: string, callables: readonly Callable[]): CommandLine | null {
  if (!line.startsWith("/")) return null;
  const words = line.slice(1).trim().split(/\s+/);
  const isCalled = (path: readonly string[]) => path.every((word, index) => words[index] === word);
  const callable = callables.find(({ path, shown }) => isCalled(shown) || isCalled(path));
  if (!callable) return null;
  const called = isCalled(callable.shown) ? callable.shown : callable.path;
  const rest = called.reduce((text, word) => text.trimStart().slice(word.length), line.slice(1));
  return { callable, texts: readOptions(rest, callable.options) };
}

function readOptions(
  rest: string,
  options: readonly CallableOption[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const names = new Map(
    options.flatMap(({ name, shown }) => [
      [shown, name],
      [name, name],
    ]),
  );
  const marks = [...rest.matchAll(/(?<=^|\s)([-_'\p{L}\p{N}]{1,32}):/gu)].filter((mark) =>
    names.has(mark[1] ?? ""),
  );
  const first = rest.slice(0, marks[0]?.index).trim();
  if (first !== "" && options[0]) texts.set(options[0].name, first);
  marks.forEach((mark, index) => {
    const from = mark.index + mark[0].length;
    texts.set(names.get(mark[1] ?? "") ?? "", rest.slice(from, marks[index + 1]?.index).trim());
  });
  return texts;
}

export type ReadValue = { readonly value: string | number | boolean } | { readonly error: string };

/** What an option takes for a text that was written or picked for it; errors as Discord words them. */
export function readValue(option: APIApplicationCommandBasicOption, text: string): ReadValue {
  const choices = "choices" in option ? (option.choices ?? []) : namedChoices(option.type);
  const choice = choices.find(({ name, value }) => name === text || String(value) === text);
  if (choice) return { value: choice.value };
  if (choices.length > 0) return { error: "This option needs one of its choices." };
  switch (option.type) {
    case OptionType.Boolean:
      if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
      return { error: "This option needs True or False." };
    case OptionType.Integer:
      if (/^-?\d{1,15}$/.test(text)) return { value: Number(text) };
      return { error: "This option needs a whole number." };
    case OptionType.Number:
      if (text !== "" && Number.isFinite(Number(text))) return { value: Number(text) };
      return { error: "This option needs a number." };
    case OptionType.Attachment:
      return { error: "This option needs a file: click it to choose one." };
    default:
      return { value: text };
  }
}
