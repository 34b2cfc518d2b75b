import { ADJECTIVES } from "./data/adjectives.ts";
import { FUNCTION_WORDS } from "./data/function-words.ts";
import { NOUN_VERBS } from "./data/noun-verbs.ts";
import type { Tag, VerbForm } from "./document.ts";
import type { BareToken } from "./tokenize.ts";
import { VERB_FORMS } from "./verb-forms.ts";

export interface Tagged {
  readonly tag: Tag;
  readonly form: VerbForm | null;
}

const MARK: Tagged = { tag: "mark", form: null };
const NUMBER: Tagged = { tag: "number", form: null };
const CLITIC = /^'(?:s|d|ll|m|re|ve)$/;
const ADJECTIVE_ENDING =
  /(?:ous|ful|ive|able|ible|ical|onal|tial|cial|rial|ual|less|ish|ary|ic|ese|ist-led|est|wide|ian)$/;
const NOUN_ENDING = /(?:tion|sion|ment|ness|ity|ship|ism|ist|ance|ence|hood|dom|logy|ers?|ors?)$/;

/**
 * The coarse part of speech of each token of one sentence: a closed class, a listed verb or
 * adjective, an ending, settled by the word before. About as sure as a word list can be: enough to
 * find the edges of noun phrases and the verb of a clause, not to parse.
 */
export function tagTokens(tokens: readonly BareToken[]): readonly Tagged[] {
  const tagged: Tagged[] = [];
  let opens = true;
  for (const [index, token] of tokens.entries()) {
    const found = tagOne(tokens, index, tagged.at(-1), opens);
    tagged.push(found);
    if (found.tag !== "mark") opens = false;
    else if (token.kind === "quote") opens ||= tokens[index + 1]?.start === token.end;
    else if (/^[.:!?…([—–]$|^--/.test(token.text)) opens = true;
  }
  return tagged;
}

interface Around {
  /** The tag given to the token before. */
  readonly before: Tagged | undefined;
  readonly previous: BareToken | undefined;
  readonly next: BareToken | undefined;
}

function tagOne(
  tokens: readonly BareToken[],
  index: number,
  before: Tagged | undefined,
  opens: boolean,
): Tagged {
  const token = tokens[index]!;
  if (token.kind === "punctuation" || token.kind === "quote") return MARK;
  if (token.kind === "number") return NUMBER;
  const { lower } = token;
  if (lower.startsWith("'") && CLITIC.test(lower)) return tagClitic(lower, before);
  const closed = FUNCTION_WORDS.get(lower);
  if (closed && !(token.capital && !opens && lower === "us")) {
    if (!isNameLike(token, opens) || closed !== "adverb") return { tag: closed, form: null };
  }
  if (isNameLike(token, opens)) return { tag: "name", form: formOf(lower) };
  const around = { before, previous: tokens[index - 1], next: tokens[index + 1] };
  const open = tagOpenClass(lower, token.capital, around);
  const unknown = open.form === null && open.tag === "noun" && !NOUN_ENDING.test(lower);
  return token.capital && unknown ? { tag: "name", form: null } : open;
}

function isNameLike(token: BareToken, opens: boolean): boolean {
  if (!token.capital) return token.text.startsWith("@") || token.text.startsWith("#");
  if (!opens) return true;
  return token.text.length > 1 && token.text === token.text.toUpperCase();
}

/** `’s` after a name is taken for the genitive, after a pronoun for `is`. */
function tagClitic(lower: string, before: Tagged | undefined): Tagged {
  if (lower !== "'s") return { tag: "auxiliary", form: null };
  const verb = before?.tag === "pronoun" || before?.tag === "conjunction";
  return { tag: verb ? "auxiliary" : "possessive", form: null };
}

function formOf(lower: string): VerbForm | null {
  return VERB_FORMS.get(lower)?.form ?? null;
}

function tagOpenClass(lower: string, capital: boolean, around: Around): Tagged {
  const form = formOf(lower) ?? (capital ? null : formByEnding(lower));
  if (form !== null) return { tag: tagOfVerbForm(lower, form, around), form };
  if (lower.endsWith("ly")) return { tag: "adverb", form: null };
  if (ADJECTIVES.has(lower) || ADJECTIVE_ENDING.test(lower))
    return { tag: "adjective", form: null };
  return { tag: "noun", form: null };
}

function formByEnding(lower: string): VerbForm | null {
  if (lower.length > 5 && lower.endsWith("ed") && !lower.endsWith("eed")) return "past";
  return lower.length > 6 && lower.endsWith("ing") ? "gerund" : null;
}

/** A word that may be a verb: what its neighbours make of it. */
function tagOfVerbForm(lower: string, form: VerbForm, around: Around): Tag {
  const behind = around.before?.tag;
  const bare = form === "base" || form === "third";
  const nounToo = bare && (NOUN_VERBS.has(lower) || NOUN_VERBS.has(lower.replace(/s$/, "")));
  if (behind === "determiner" || behind === "possessive" || behind === "adjective") {
    if (bare && !nounToo && QUANTIFIERS.has(around.previous?.lower ?? "")) return "verb";
    return form === "past" || form === "participle" ? "adjective" : "noun";
  }
  return nounToo && !asksForVerb(form, around) ? "noun" : "verb";
}

/** `some believe`: determiners that are often a subject by themselves. */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  "some many few most others both all several these those".split(" "),
);

/** Neighbours that make a verb of a word that is more often a noun. */
function asksForVerb(form: VerbForm, { before, previous, next }: Around): boolean {
  const tag = before?.tag;
  if (tag === "to" || tag === "modal" || tag === "pronoun") return true;
  if (tag === "name") return form === "third" || (previous?.lower.endsWith("s") ?? false);
  if (/^(?:do|did|does|don't|didn't|doesn't|not|also|who)$/.test(previous?.lower ?? ""))
    return true;
  return form === "third" && mayBeSubject(before, previous) && opensObject(next);
}

/** A noun in the singular, or the comma or bracket that closes what explains it. */
function mayBeSubject(before: Tagged | undefined, previous: BareToken | undefined): boolean {
  if (before?.tag === "noun") return !previous!.lower.endsWith("s");
  return previous?.text === "," || previous?.text === ")" || before?.tag === "conjunction";
}

/** `the poll finds the …`, `plans to …`, `shows Berg …`: an object or clause begins. */
function opensObject(next: BareToken | undefined): boolean {
  if (!next || next.kind === "punctuation") return false;
  const tag = FUNCTION_WORDS.get(next.lower);
  if (next.kind === "quote" || next.kind === "number" || next.capital) return true;
  if (tag === "determiner" || tag === "possessive" || tag === "pronoun" || tag === "to")
    return true;
  return /^(?:how|why|when|where|if)$/.test(next.lower);
}
