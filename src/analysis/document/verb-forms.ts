import { IRREGULAR_VERBS } from "./data/irregular-verbs.ts";
import { REGULAR_VERBS } from "./data/regular-verbs.ts";
import type { VerbForm } from "./document.ts";

export interface KnownVerb {
  readonly lemma: string;
  readonly form: VerbForm;
}

const DOUBLING =
  /^(?:admit|ban|beg|blog|brag|chat|commit|compel|confer|control|drag|drop|dub|expel|fan|fit|flag|flip-flop|forget|grab|jab|kid|nag|nod|occur|pan|pat|peg|permit|plan|prefer|quip|quit|rap|rebut|refer|regret|rig|rip|rob|rub|run|scan|shed|shrug|shut|sit|skip|slam|slap|slip|slur|snap|spin|split|spot|spur|star|stem|step|stir|stop|strip|stun|submit|sum|swap|swim|tap|top|transfer|trap|trim|win|zip|begin|bet|bid|cut|get|hit|let|put|set|spit)$/;

/** Every form of every listed verb, with its lemma: `said` → say, past. */
export const VERB_FORMS: ReadonlyMap<string, KnownVerb> = new Map(
  [...REGULAR_VERBS.map((base) => [base]), ...IRREGULAR_VERBS].flatMap(formsOf),
);

/** Later entries win, so the base form stands last. */
function formsOf(verb: readonly string[]): readonly (readonly [string, KnownVerb])[] {
  const [lemma = "", irregularPast, participle] = verb;
  const past = irregularPast ?? pastOf(lemma);
  const known = (form: VerbForm) => ({ lemma, form });
  return [
    ...(participle === undefined ? [] : [[participle, known("participle")] as const]),
    [past, known("past")],
    [gerundOf(lemma), known("gerund")],
    [thirdOf(lemma), known("third")],
    ...(past === lemma ? [] : [[lemma, known("base")] as const]),
  ];
}

function pastOf(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerundOf(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|go|do|echo|veto)$/.test(base) ? `${base}es` : `${base}s`;
}
