import { expect, it } from "vitest";
import type { SpanView } from "#search/short-answer/span-view.ts";
import { madeQuestion, madeView } from "./made-scene.ts";

type Features = Readonly<Record<string, (span: SpanView) => number | boolean>>;

/** Stretches (in brackets) of sentences for which a feature holds, and some for which it does not. */
export interface FeatureRows {
  readonly holds: readonly string[];
  readonly not: readonly string[];
}

const MARKED = {
  timexes: ["in 2019", "May 3"],
  mentions: ["Ada Quill", "the mayor"],
  askedMentions: ["Ada Quill", "Bram"],
};

/** A test that a feature holds for its rows and not for the others. */
export function tellFeature(
  features: Features,
  name: string,
  { holds, not }: FeatureRows,
  question: string,
): void {
  it(name, () => {
    const asked = madeQuestion(question);
    const isHeld = (bracketed: string) =>
      Boolean(features[name]!(madeView(asked, bracketed, MARKED)));
    expect([...holds, ...not].filter(isHeld)).toEqual([...holds]);
  });
}
