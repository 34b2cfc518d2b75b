import { articleKey } from "./article-key.ts";
import type { Choice, CommandContext } from "./command.ts";
import type { OptionSpec } from "./option-spec.ts";
import { personKey } from "./person-key.ts";
import { rankByTyped } from "./rank-by-typed.ts";

/** What the story holds of an option's type, best match with what is typed first. */
export function suggestHeld(
  spec: OptionSpec,
  typed: string,
  context: CommandContext,
): readonly Choice[] {
  return rankByTyped(candidates(spec, context), typed);
}

/** A choice and the further names it is found by. */
export interface Candidate extends Choice {
  readonly alsoKnownAs: readonly string[];
}

function candidates(spec: OptionSpec, context: CommandContext): readonly Candidate[] {
  switch (spec.type) {
    case "person":
      return people(context);
    case "topic":
      return people(context).map((each) => ({ ...each, value: each.name }));
    case "article":
      return articles(context);
    case "date":
      return dates(context);
    case "command":
      return context.commands.map(({ name }) => ({ name, value: name, alsoKnownAs: [] }));
    default:
      return [];
  }
}

/** Most mentioned first. */
function people({ story }: CommandContext): readonly Candidate[] {
  return story.people
    .toSorted((a, b) => b.mentions - a.mentions)
    .map((person) => ({
      name: person.name,
      value: personKey(person),
      alsoKnownAs: person.aliases.map(({ text }) => text),
    }));
}

/** Latest first. */
function articles({ story }: CommandContext): readonly Candidate[] {
  return story.articles.toReversed().map(({ article }) => ({
    name: [article.published, article.title ?? article.id].filter(Boolean).join(" · "),
    value: articleKey(article),
    alsoKnownAs: [article.id, article.title ?? "", article.outlet ?? ""],
  }));
}

function dates({ story }: CommandContext): readonly Candidate[] {
  const all = [...story.events, ...story.quotations].flatMap(({ date }) => date ?? []);
  return [...new Set(all)].toSorted().map((date) => ({ name: date, value: date, alsoKnownAs: [] }));
}
