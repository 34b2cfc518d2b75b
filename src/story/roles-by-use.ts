import { remembered } from "#text/remembered.ts";
import { sliceSpan } from "#text/span.ts";
import type { Appearances, Place } from "./story.ts";

/**
 * What a person is called beside names, each once at its first place, what is said most often first;
 * "the Senator" and "a senator" are one. "Her rival" means little by itself and comes last.
 */
export const rolesByUse = remembered(({ roles }: Appearances): readonly Place[] => {
  const uses = new Map<string, { readonly role: Place; times: number }>();
  for (const role of roles) {
    const words = sliceSpan(role.article.text, role).toLowerCase().replace(ARTICLE, "");
    const known = uses.get(words);
    if (known) known.times++;
    else uses.set(words, { role, times: POSSESSIVE.test(words) ? 1 - roles.length : 1 });
  }
  const ordered = [...uses.values()].sort((a, b) => b.times - a.times);
  return ordered.map(({ role }) => role);
});

const ARTICLE = /^(?:the|a|an|this|that)\s+/;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)\s/;
