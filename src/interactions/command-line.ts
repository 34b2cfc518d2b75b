import type { Messages } from "#languages/en.ts";
import type { SlashCommand } from "./command.ts";
import type { RawOptions } from "./option-spec.ts";

/** A command as one types it on Discord: `/quotes person: Ines about: tides`. */
export function commandLine(
  { words }: Pick<SlashCommand, "words">,
  given: RawOptions,
  say: Messages,
): string {
  const { name, options } = words(say);
  const all = Object.entries(given).map(([option, value]) => {
    return `${options[option]?.name ?? option}: ${value}`;
  });
  return [`/${name}`, ...all].join(" ");
}
