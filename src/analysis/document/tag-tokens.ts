import type { DraftToken } from "./create-tokenizer.ts";
import { ADJECTIVES, NUMBER_WORDS } from "./data/adjectives.ts";
import { FUNCTION_WORDS } from "./data/function-words.ts";
import { NOUN_VERBS } from "./data/noun-verbs.ts";
import type { Tag, Token, VerbForm } from "./document.ts";
import { endingTest } from "./ending-test.ts";
import { VERB_FORMS } from "./verb-forms.ts";

const CLITIC = /^'(?:s|d|ll|m|re|ve)$/;
const endsAsAdjective = endingTest(
  "ous ful ive able ible ical onal tial cial rial ual less ish ary ic ese est wide ian",
);
const endsAsNoun = endingTest(
  "tion sion ment ness ity ship ism ist ance ence hood dom logy er ers or ors",
);

/**
 * Sets the coarse part of speech of each token of one sentence: a closed class, a listed verb or
 * adjective, an ending, settled by the word before. About as sure as a word list can be: enough to
 * find the edges of noun phrases and the verb of a clause, not to parse.
 */
export function tagTokens(tokens: readonly DraftToken[]): void {
  let opens = true;
  let isOne = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === "punctuation" || token.kind === "quote") {
      if (token.kind === "quote") opens ||= tokens[index + 1]?.start === token.end;
      else if (OPENS_CLAUSE.test(token.text)) opens = true;
      continue;
    }
    const around = { previous: tokens[index - 1], next: tokens[index + 1], isOne };
    tagOne(token, around, opens);
    isOne = ARTICLE.has(token.lower) || (isOne && IN_PHRASE.has(token.tag));
    opens = false;
  }
}

const OPENS_CLAUSE = /^[.:!?…([—–]$|^--/;

interface Around {
  /** Already tagged. */
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
  /** What stands directly before belongs to a phrase that `a` opened. */
  readonly isOne: boolean;
}

function tagOne(token: DraftToken, around: Around, opens: boolean): void {
  const { lower } = token;
  if (token.kind === "number") token.tag = "number";
  else if (lower.startsWith("'") && CLITIC.test(lower)) token.tag = tagClitic(lower, around);
  else tagWord(token, around, opens);
}

function tagWord(token: DraftToken, around: Around, opens: boolean): void {
  const { lower, capital } = token;
  const nameLike = isNameLike(token, opens);
  const closed = FUNCTION_WORDS.get(lower);
  const isUs = capital && !opens && lower === "us";
  if (closed && !isUs && !(nameLike && closed === "adverb")) {
    token.tag = closed;
    return;
  }
  token.form = VERB_FORMS.get(lower)?.form ?? null;
  if (nameLike) token.tag = "name";
  else {
    if (!capital) token.form ??= formByEnding(lower);
    token.tag = tagOpenClass(token, around);
    const unknown = token.form === null && token.tag === "noun" && !endsAsNoun(lower);
    if (capital && unknown) token.tag = "name";
  }
}

function isNameLike(token: Token, opens: boolean): boolean {
  if (!token.capital) return token.text.startsWith("@") || token.text.startsWith("#");
  if (!opens) return true;
  return token.text.length > 1 && token.text === token.text.toUpperCase();
}

/** `’s` after a name is taken for the genitive, after a pronoun for `is`. */
function tagClitic(lower: string, { previous }: Around): Tag {
  if (lower !== "'s") return "auxiliary";
  const verb = previous?.tag === "pronoun" || previous?.tag === "conjunction";
  return verb ? "auxiliary" : "possessive";
}

function tagOpenClass({ lower, form }: Token, around: Around): Tag {
  if (form !== null) return tagOfVerbForm(lower, form, around);
  if (lower.endsWith("ly") && !LY_NOUNS.has(lower)) return "adverb";
  return isAdjective(lower) ? "adjective" : "noun";
}

/** Nouns that end as adverbs do. */
const LY_NOUNS: ReadonlySet<string> = new Set(
  "ally anomaly assembly belly bully butterfly family fly folly jelly lily monopoly monthly tally weekly".split(
    " ",
  ),
);

function isAdjective(lower: string): boolean {
  return ADJECTIVES.has(lower) || NUMBER_WORDS.has(lower) || endsAsAdjective(lower);
}

function formByEnding(lower: string): VerbForm | null {
  if (lower.length > 5 && lower.endsWith("ed") && !lower.endsWith("eed")) return "past";
  return lower.length > 6 && lower.endsWith("ing") ? "gerund" : null;
}

/** A word that may be a verb: what its neighbours make of it. */
function tagOfVerbForm(lower: string, form: VerbForm, around: Around): Tag {
  if (form === "base" && followsSingular(around)) return "noun";
  const behind = around.previous?.tag;
  const bare = form === "base" || form === "third";
  const nounToo = bare && (NOUN_VERBS.has(lower) || NOUN_VERBS.has(lower.replace(/s$/, "")));
  if (behind === "determiner" || behind === "possessive" || behind === "adjective") {
    const subject = behind === "adjective" || QUANTIFIERS.has(around.previous?.lower ?? "");
    if (bare && !nounToo && subject) return "verb";
    if (form === "past" && standsAlone(around)) return "verb";
    return form === "past" || form === "participle" ? "adjective" : "noun";
  }
  return nounToo && !asksForVerb(form, around) ? "noun" : "verb";
}

/** `a severe blow`, `a young Lund volunteer`: what is one of its kind takes no bare form. */
function followsSingular({ previous, isOne }: Around): boolean {
  return (
    isOne && previous !== undefined && IN_PHRASE.has(previous.tag) && !MANY.test(previous.lower)
  );
}

const ARTICLE: ReadonlySet<string> = new Set(["a", "an"]);
const IN_PHRASE: ReadonlySet<Tag> = new Set(["adjective", "noun", "name"]);
const MANY =
  /^(?:lot|few|number|majority|minority|couple|dozen|handful|host|bunch|third|quarter|hundred|thousand|million)$/;

/** `some believe`: determiners that are often a subject by themselves. */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  "some many few most others both all several these those another one half".split(" "),
);

const BEFORE_VERB: ReadonlySet<string> = new Set(
  "do did does don't didn't doesn't not also who".split(" "),
);

/** `another said, “…”`, `some warned that …`: a determiner that is the subject. */
function standsAlone({ previous, next }: Around): boolean {
  if (!QUANTIFIERS.has(previous?.lower ?? "")) return false;
  return next !== undefined && (next.kind === "quote" || /^(?:[,:]|that)$/.test(next.lower));
}

/** Neighbours that make a verb of a word that is more often a noun. */
function asksForVerb(form: VerbForm, { previous, next }: Around): boolean {
  const tag = previous?.tag;
  if (tag === "to" || tag === "modal" || tag === "pronoun") return true;
  if (tag === "name")
    return form === "third" || (previous!.lower.endsWith("s") && opensObject(next));
  if (previous && BEFORE_VERB.has(previous.lower)) return true;
  const asForm = tag === "noun" && previous!.lower.endsWith("s") ? "base" : "third";
  return form === asForm && mayBeSubject(previous) && opensObject(next);
}

/** A noun, or the comma or bracket that closes what explains it. */
function mayBeSubject(previous: Token | undefined): boolean {
  const tag = previous?.tag;
  return (
    tag === "noun" || tag === "conjunction" || previous?.text === "," || previous?.text === ")"
  );
}

/** `the poll finds the …`, `plans to …`, `shows Berg …`: an object or clause begins. */
function opensObject(next: Token | undefined): boolean {
  if (!next || next.kind === "punctuation") return false;
  const tag = FUNCTION_WORDS.get(next.lower);
  if (next.kind === "quote" || next.kind === "number" || next.capital) return true;
  if (tag === "determiner" || tag === "possessive" || tag === "pronoun" || tag === "to")
    return true;
  return /^(?:how|why|when|where|if)$/.test(next.lower);
}
