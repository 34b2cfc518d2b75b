import type fc from "fast-check";
import type { Pace } from "./create-pace.ts";

/** A way into the bot for what others made, with what is promised of it whatever comes in. */
export interface Entrance<Input = unknown> {
  /** As `--entrance` takes it. */
  readonly name: string;
  /** What comes in, for the table: `the bytes of a web page`. */
  readonly takes: string;
  /** Plain data that prints short: recipes rather than the megabytes they make. */
  readonly inputs: fc.Arbitrary<Input>;
  readonly open: () => Promise<OpenEntrance<Input>>;
}

export interface OpenEntrance<Input> {
  /** Throws when a promise is broken: what is thrown tells which. */
  readonly knock: (input: Input, pace: Pace) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Types an entrance where it is written. */
export function defineEntrance<Input>(entrance: Entrance<Input>): Entrance<Input> {
  return entrance;
}

/** @throws Error that names the promise and what was seen instead. */
export function promise(what: string, isKept: boolean, seen: unknown = ""): asserts isKept {
  if (!isKept) throw new Error(`broken: ${what}; seen: ${String(seen).slice(0, 300)}`);
}
