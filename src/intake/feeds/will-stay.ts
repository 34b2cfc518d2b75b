import { CannotRead } from "#reading/cannot-read.ts";
import type { CannotFetch } from "../fetch/cannot-fetch.ts";
import { keptReason } from "./kept-reason.ts";

/** What is so of an address or of what stands there, whenever it is asked; by the names of the reasons. */
const LASTING: ReadonlySet<unknown> = new Set([
  ...["noWebAddress", "badPort", "privateAddress", "leadsOn", "noRobots"],
  ...["isType", "noType", "tooLarge", "packedSo", "packedWrongly"],
]);

/** `now` for a page that was read and is no article; `perhaps` where a site may not be ready yet. */
export function willStay(why: CannotFetch | CannotRead): "now" | "perhaps" | "no" {
  if (why instanceof CannotRead) return "now";
  const { refusal, reason } = why;
  if (refusal !== null) return mayPass(refusal.status) ? "no" : "perhaps";
  return LASTING.has(keptReason(reason)[0]) ? "perhaps" : "no";
}

function mayPass(status: number): boolean {
  return status >= 500 || [408, 425, 429].includes(status);
}
