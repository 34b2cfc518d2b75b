import type { StoryQuotation } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import type { FormsOf } from "./quoted-forms.ts";

/** Shorter quotations are scraps rather than lines. */
const FEWEST_WORDS = 5;
/** So many quotations to a step. */
const STEP = 1000;

/**
 * Of each attributed quotation in quotation marks that is no scrap, the hash of its words times the
 * number of all quotations, and its place: one number, so that they are put in order fast.
 */
export function* hashQuotations(
  quotations: readonly StoryQuotation[],
  formsOf: FormsOf,
): Steps<Float64Array> {
  const hashed = new Float64Array(quotations.length);
  let size = 0;
  const hashAt = (at: number) => {
    const quotation = quotations[at]!;
    if (quotation.quotation.kind === "indirect" || quotation.speaker === null) return;
    const forms = formsOf(quotation);
    if (forms.length < FEWEST_WORDS) return;
    hashed[size++] = hashOf(forms) * quotations.length + at;
  };
  for (let at = 0; at < quotations.length; at++) {
    hashAt(at);
    if (at % STEP === 0) yield;
  }
  return hashed.subarray(0, size);
}

/** FNV-1a. */
function hashOf(forms: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < forms.length; at++) hash = Math.imul(hash ^ forms[at]!, 0x01000193);
  return hash >>> 0;
}
