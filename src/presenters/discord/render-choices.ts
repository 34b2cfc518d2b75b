import type { APICommandAutocompleteInteractionResponseCallbackData } from "discord-api-types/v10";
import type { Choice } from "#interactions/command.ts";
import { singleSpaced } from "#text/single-spaced.ts";
import { truncate } from "#text/truncate.ts";
import { wellFormed } from "#text/well-formed.ts";

/** What is offered while typing: at most 25, no two alike. A value that would have to be cut is left out. */
export function renderChoices(
  choices: readonly Choice[],
): APICommandAutocompleteInteractionResponseCallbackData {
  const byName = new Map<string, string>();
  const values = new Set<string>();
  for (const { name, value } of choices) {
    const label = truncate(singleSpaced(wellFormed(name)).trim(), LONGEST);
    if (
      label === "" ||
      value.trim() === "" ||
      value.length > LONGEST ||
      wellFormed(value) !== value
    )
      continue;
    if (byName.has(label) || values.has(value)) continue;
    byName.set(label, value);
    values.add(value);
    if (byName.size === MOST) break;
  }
  return { choices: [...byName].map(([name, value]) => ({ name, value })) };
}

const LONGEST = 100;
const MOST = 25;
