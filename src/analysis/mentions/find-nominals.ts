import type { Document, Token } from "../document/document.ts";
import type { CandidateMention } from "./candidate-mention.ts";
import { isNameWord } from "./is-name-word.ts";
import { isAlsoModifier, type NominalHead, nominalHead } from "./nominal-head.ts";

/** A noun phrase before its prepositions is no longer than this, in tokens. */
const LONGEST = 9;
const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that these those another one some many several few no every each other two three four five most my your".split(
    " ",
  ),
);
const POSSESSIVES: ReadonlySet<string> = new Set("his her their its our 's".split(" "));

/** Every noun phrase whose head means somebody, a body of people or a document that speaks. */
export function findNominals(
  document: Document,
  names: readonly CandidateMention[],
): readonly CandidateMention[] {
  const { tokens, firstToken } = document;
  const named = namedTokens(document, names);
  const headOf = rememberedHeads();
  const found: CandidateMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const begin = phraseBegin(tokens, index, named);
    if (begin === null) continue;
    const end = Math.min(firstToken[tokens[index]!.sentence + 1]!, index + LONGEST);
    const head = headIn(tokens, begin, end, named, headOf);
    if (!head) continue;
    found.push(mentionOf(tokens, index, head.at, head.head, named));
    index = head.at;
  }
  return found;
}

type HeadOf = (lower: string) => NominalHead | null;

/** An article uses the same words again and again; each is looked up once. */
function rememberedHeads(): HeadOf {
  const heads = new Map<string, NominalHead | null>();
  return (lower) => {
    const known = heads.get(lower);
    if (known !== undefined) return known;
    const head = nominalHead(lower);
    heads.set(lower, head);
    return head;
  };
}

/** For each token, which name covers it: its index + 1, or 0. */
function namedTokens({ tokens }: Document, names: readonly CandidateMention[]): Int32Array {
  const named = new Int32Array(tokens.length);
  let token = 0;
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    while (token < tokens.length && tokens[token]!.start < name.start) token++;
    for (let inside = token; inside < tokens.length && tokens[inside]!.start < name.end; inside++)
      named[inside] = index + 1;
  }
  return named;
}

/** Index of the first word that may be the head, when a phrase begins at `index`. */
function phraseBegin(tokens: readonly Token[], index: number, named: Int32Array): number | null {
  const token = tokens[index]!;
  if (token.kind !== "word" && token.kind !== "number") return null;
  if (token.lower === "that" && tokens[index + 1]?.capital) return null;
  if (DETERMINERS.has(token.lower) || POSSESSIVES.has(token.lower)) return index + 1;
  if (named[index] !== 0) return null;
  const before = tokens[index - 1];
  const inside =
    before !== undefined &&
    before.sentence === token.sentence &&
    isModifier(before) &&
    named[index - 1] === 0;
  return inside ? null : index;
}

interface FoundHead {
  readonly at: number;
  readonly head: NominalHead;
}

/** The last noun of the phrase that is a head; modifiers may be names ("the Clinton campaign"). */
function headIn(
  tokens: readonly Token[],
  begin: number,
  end: number,
  named: Int32Array,
  headOf: HeadOf,
): FoundHead | null {
  let found: FoundHead | null = null;
  for (let at = begin; at < end; at++) {
    const token = tokens[at]!;
    const isName = named[at] !== 0;
    const head = token.kind === "word" && !(isName && token.capital) ? headOf(token.lower) : null;
    if (head && (token.tag !== "verb" || at === begin)) found = { at, head };
    else if (!isModifier(token)) break;
    else if (found && isName && !nextIsHead(tokens, at, end, headOf)) break;
    else if (found && !isName && !goesOn(found, token)) found = null;
  }
  return found && isSureHead(tokens, begin, found) ? found : null;
}

/** A noun behind the head, or a head that is mostly a modifier, makes it one: "police chief". */
function goesOn(found: FoundHead, { tag }: Token): boolean {
  return !isAlsoModifier(found.head.word) && tag !== "noun";
}

function nextIsHead(tokens: readonly Token[], at: number, end: number, headOf: HeadOf): boolean {
  return at + 1 < end && !tokens[at + 1]!.capital && headOf(tokens[at + 1]!.lower) !== null;
}

/** Without a determiner only plurals ("officials") and roles before or after a name count. */
function isSureHead(tokens: readonly Token[], begin: number, { at, head }: FoundHead): boolean {
  const before = tokens[begin - 1];
  const opens =
    before !== undefined &&
    before.sentence === tokens[at]!.sentence &&
    (DETERMINERS.has(before.lower) || POSSESSIVES.has(before.lower));
  if (opens || head.plural) return true;
  if (head.word === "fellow") return false;
  const next = tokens[at + 1];
  if (next && isNameWord(next) && head.kind === "person") return true;
  return before?.text === "," && head.kind === "person";
}

function isModifier(token: Token): boolean {
  if (token.kind === "number") return true;
  if (token.kind === "quote" || token.kind === "punctuation") return false;
  const { tag } = token;
  return (
    tag === "noun" ||
    tag === "adjective" ||
    tag === "name" ||
    tag === "number" ||
    /^(?:former|senior|top|chief|running|leading)$/.test(token.lower)
  );
}

function mentionOf(
  tokens: readonly Token[],
  from: number,
  at: number,
  head: NominalHead,
  named: Int32Array,
): CandidateMention {
  const first = tokens[tokens[from]!.lower === "'s" ? from + 1 : from]!;
  const core = tokens[at]!;
  const body = head.kind === "organisation" && at > 0 && named[at - 1] !== 0 && named[from] === 0;
  return {
    start: first.start,
    end: core.end,
    core: { start: core.start, end: core.end },
    role: null,
    foundBy: body ? "name-and-body" : foundBy(tokens[from]!),
    kind: "nominal",
    gender: head.gender,
    personKind: head.kind,
    plural: head.plural,
    name: null,
  };
}

/** What opens the phrase decides what it can refer to: only definite ones point back. */
function foundBy(first: Token): string {
  if (/^(?:the|this|that|these|those)$/.test(first.lower)) return "definite";
  if (POSSESSIVES.has(first.lower)) return "possessed";
  return DETERMINERS.has(first.lower) ? "indefinite" : "bare";
}
