import { pairBoundary } from "#text/truncate.ts";
import type {
  NumberOption,
  OptionSpec,
  OptionSpecs,
  OptionValues,
  RawOptions,
} from "./option-spec.ts";
import { parseDateOption } from "./parse-date-option.ts";
import { UserError } from "./user-error.ts";

/**
 * The values of a command's options, checked against their specs. Empty text counts as not given.
 * @throws UserError when one is missing, unknown or not of its type.
 */
export function parseOptions<Specs extends OptionSpecs>(
  specs: Specs,
  raw: RawOptions,
): OptionValues<Specs> {
  for (const name of Object.keys(raw)) {
    if (!Object.hasOwn(specs, name)) {
      throw new UserError(`Cannot use “${name}”: this command has no such option.`);
    }
  }
  const values = Object.entries(specs).map(([name, spec]) => [name, parse(name, spec, raw)]);
  // Each value was made by its own spec above, which the type of fromEntries cannot follow.
  return Object.fromEntries(values) as OptionValues<Specs>;
}

function parse(name: string, spec: OptionSpec, raw: RawOptions): string | number | null {
  const value = Object.hasOwn(raw, name) ? (raw[name] ?? "").trim() : "";
  if (value === "") {
    if (spec.required) throw new UserError(`Cannot answer without “${name}”: ${spec.description}.`);
    return null;
  }
  switch (spec.type) {
    case "date":
      return parseDateOption(name, value);
    case "number":
      return parseNumber(name, spec, value);
    case "choice":
      if (Object.hasOwn(spec.choices, value)) return value;
      throw new UserError(
        `Cannot read “${name}”: choose one of ${Object.keys(spec.choices).join(", ")}.`,
      );
    default:
      return value.slice(0, pairBoundary(value, spec.maxLength ?? LONGEST));
  }
}

function parseNumber(name: string, { minimum, maximum }: NumberOption, value: string): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= minimum && number <= maximum) return number;
  throw new UserError(`Cannot read “${name}”: write a number from ${minimum} to ${maximum}.`);
}

/** Discord's own bound on a text option. */
const LONGEST = 6000;
