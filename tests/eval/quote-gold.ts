import { readFileSync } from "node:fs";
import type { Span } from "#text/span.ts";
import { sharedPath } from "../helpers/shared.ts";

/** Words in quotation marks; `attr` null when they are no speech. */
export interface GoldMark extends Span {
  readonly attr: string | null;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly cue_start: number | null;
  readonly cue_end: number | null;
}

export interface GoldQuote extends Span {
  readonly speaker_start?: number | null;
  readonly speaker_end?: number | null;
  readonly cue_start: number | null;
  readonly cue_end: number | null;
}

/** One article of the shared gold, as far as it is read here. */
export interface GoldArticle {
  readonly id: string;
  readonly official?: string | null;
  readonly publisher?: string;
  readonly date?: string;
  readonly title?: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly marks: readonly GoldMark[];
}

export function readGold(name: "polnear" | "gum"): readonly GoldArticle[] {
  return readFileSync(sharedPath(`gold/quotes/${name}.dev.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldArticle);
}
