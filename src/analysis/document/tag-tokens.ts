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
    const found = tagOne(token, tagged.at(-1), tokens[index - 1], opens);
    tagged.push(found);
    if (found.tag !== "mark") opens = false;
    else if (token.kind === "quote") opens ||= tokens[index + 1]?.start === token.end;
    else if (/^[.:!?…([—–]$|^--/.test(token.text)) opens = true;
  }
  return tagged;
}

function tagOne(
  token: BareToken,
  before: Tagged | undefined,
  previous: BareToken | undefined,
  opens: boolean,
): Tagged {
  if (token.kind === "punctuation" || token.kind === "quote") return { tag: "mark", form: null };
  if (token.kind === "number") return { tag: "number", form: null };
  const { lower } = token;
  if (/^'(?:s|d|ll|m|re|ve)$/.test(lower)) return tagClitic(lower, before);
  const closed = FUNCTION_WORDS.get(lower);
  if (closed && !(token.capital && !opens && lower === "us")) {
    if (!isNameLike(token, opens) || closed !== "adverb") return { tag: closed, form: null };
  }
  if (isNameLike(token, opens)) return { tag: "name", form: formOf(lower) };
  const open = tagOpenClass(lower, token.capital, before, previous);
  const unknown = open.form === null && open.tag === "noun" && !NOUN_ENDING.test(lower);
  return token.capital && unknown ? { tag: "name", form: null } : open;
}

function isNameLike(token: BareToken, opens: boolean): boolean {
  if (/^[@#]/.test(token.text)) return true;
  if (!token.capital) return false;
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

function tagOpenClass(
  lower: string,
  capital: boolean,
  before: Tagged | undefined,
  previous: BareToken | undefined,
): Tagged {
  const form = formOf(lower) ?? (capital ? null : formByEnding(lower));
  const behind = before?.tag;
  if (form !== null) {
    if (inNounPhrase(behind))
      return { tag: form === "past" || form === "participle" ? "adjective" : "noun", form };
    if (form === "base" || form === "third") {
      const bare = NOUN_VERBS.has(lower.replace(/s$/, "")) || NOUN_VERBS.has(lower);
      if (bare && !asksForVerb(form, behind, previous)) return { tag: "noun", form };
    }
    return { tag: "verb", form };
  }
  if (lower.endsWith("ly")) return { tag: "adverb", form: null };
  if (ADJECTIVES.has(lower) || ADJECTIVE_ENDING.test(lower))
    return { tag: "adjective", form: null };
  return { tag: "noun", form: null };
}

function formByEnding(lower: string): VerbForm | null {
  if (lower.length > 5 && lower.endsWith("ed") && !lower.endsWith("eed")) return "past";
  return lower.length > 6 && lower.endsWith("ing") ? "gerund" : null;
}

function inNounPhrase(tag: Tag | undefined): boolean {
  return tag === "determiner" || tag === "possessive" || tag === "adjective";
}

/** A word before that a verb follows; a bare form agrees with a plural name only. */
function asksForVerb(
  form: VerbForm,
  tag: Tag | undefined,
  previous: BareToken | undefined,
): boolean {
  if (tag === "to" || tag === "modal" || tag === "pronoun") return true;
  if (tag === "name") return form === "third" || (previous?.lower.endsWith("s") ?? false);
  return /^(?:do|did|does|don't|didn't|doesn't|not|also|who)$/.test(previous?.lower ?? "");
}
