import type { RawOptions } from "./option-spec.ts";

/** A command as one types it on Discord: `/quotes person: Ines about: tides`. */
export function commandLine(name: string, options: RawOptions): string {
  const given = Object.entries(options).map(([option, value]) => `${option}: ${value}`);
  return [`/${name}`, ...given].join(" ");
}
