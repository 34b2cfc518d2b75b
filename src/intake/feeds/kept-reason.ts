import { en, type Messages } from "#languages/en.ts";
import type { Words } from "#languages/worded-error.ts";
import type { NotTaken } from "#library/contract/feeds.ts";
import type { Reason } from "#reading/cannot-read.ts";

type KeptReason = NotTaken["reason"];

/** In these words each reason says its name and what it is given, so that it can be worded later. */
const names = Object.fromEntries(
  Object.entries(en.reasons).map(([name, words]) => [
    name,
    typeof words === "function"
      ? (...given: readonly unknown[]) => JSON.stringify([name, ...given])
      : JSON.stringify([name]),
  ]),
) as Partial<Messages["reasons"]> as Messages["reasons"];

/** What is said of a page where there is nothing better to say. */
const PLAINEST = "noArticle";

/** A reason in nobody's language: `["isType", "application/pdf"]`. */
export function keptReason(reason: Reason): KeptReason {
  const said = reason(names);
  try {
    const told: unknown = JSON.parse(said);
    return Array.isArray(told) ? told.filter(isPlain) : [PLAINEST];
  } catch {
    // Of several reasons in one it says no name.
    return [PLAINEST];
  }
}

function isPlain(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** A reason that was kept, for whoever reads it. */
export function wordsOfReason([name, ...given]: KeptReason): Words {
  return ({ reasons }) => {
    const words = Object.entries(reasons).find(([each]) => each === name)?.[1];
    if (typeof words === "string") return words;
    if (typeof words !== "function") return reasons[PLAINEST];
    return (words as (...given: KeptReason) => string)(...given);
  };
}
