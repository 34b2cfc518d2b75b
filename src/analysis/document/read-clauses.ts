import type { Clause, Tense, Token } from "./document.ts";

/** Cuts a sentence into clauses, each around a finite verb; they cover the sentence. */
export function readClauses(tokens: readonly Token[]): readonly Clause[] {
  const heads = findHeads(tokens);
  if (heads.length === 0) return NO_CLAUSES;
  return heads.map((head, index) => {
    const previous = heads[index - 1];
    const next = heads[index + 1];
    const from = previous ? cutBetween(tokens, previous, head) : 0;
    const to = next ? cutBetween(tokens, head, next) : tokens.length;
    return {
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      tense: head.tense,
      verb: tokens[head.to - 1]!.lower,
      verbEnd: tokens[head.to - 1]!.end,
    };
  });
}

/** One for all, as most lines of a list have none. */
const NO_CLAUSES: readonly Clause[] = [];

/** A finite verb with its chain, `[from, to)`. */
interface Head {
  readonly from: number;
  readonly to: number;
  readonly tense: Tense;
}

function findHeads(tokens: readonly Token[]): readonly Head[] {
  const heads: Head[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const tense = finiteTense(tokens, index);
    if (tense === null) continue;
    let to = index + 1;
    while (to < tokens.length && continuesChain(tokens[to]!)) to++;
    while (to > index + 1 && tokens[to - 1]!.tag === "adverb") to--;
    heads.push({ from: index, to, tense });
    index = to - 1;
  }
  return heads;
}

function continuesChain(token: Token): boolean {
  return token.tag === "auxiliary" || token.tag === "verb" || token.tag === "adverb";
}

const PRESENT = new Set("am is are do does isn't aren't don't doesn't 'm 're".split(" "));
const PERFECT = new Set("has have hasn't haven't 've".split(" "));
const AHEAD = new Set("will shall won't 'll would wouldn't".split(" "));

/** After these a word that may be a verb is one: "which makes". */
const RELATIVE = new Set(["which", "who", "that"]);

/** Past forms that are nothing else, whatever stands before them ("an official said"). */
const ALWAYS_PAST = new Set(
  "said told went came took gave saw began fell wrote spoke rose ran knew became grew threw drew flew tore".split(
    " ",
  ),
);

function finiteTense(tokens: readonly Token[], index: number): Tense | null {
  const { tag, form, lower, capital } = tokens[index]!;
  const before = tokens[index - 1];
  if (ALWAYS_PAST.has(lower)) return "past";
  if (lower === "may" && capital && tokens[index + 1]?.tag === "number") return null;
  if (tag === "modal") return AHEAD.has(lower) ? "ahead" : "possible";
  if (before?.tag === "to" || before?.tag === "preposition") return null;
  if (tag === "auxiliary") return auxiliaryTense(lower);
  if (tag === "noun" && before !== undefined && RELATIVE.has(before.lower)) {
    return form === "third" ? "present" : null;
  }
  if (tag !== "verb") return null;
  if (form === "third") return "present";
  if (form === "past") return "past";
  return form === "base" && before !== undefined && mayBeSubject(before) ? "present" : null;
}

function auxiliaryTense(lower: string): Tense | null {
  if (PRESENT.has(lower)) return "present";
  if (PERFECT.has(lower)) return "perfect";
  return lower === "be" || lower === "been" || lower === "being" ? null : "past";
}

function mayBeSubject({ tag, lower }: Token): boolean {
  return (
    tag === "pronoun" || tag === "name" || tag === "noun" || lower === "that" || lower === "which"
  );
}

/** Index of the first token of the second clause. */
function cutBetween(tokens: readonly Token[], first: Head, second: Head): number {
  let best = second.from;
  let strength = 0;
  for (let index = first.to; index < second.from; index++) {
    const found = strengthAt(tokens[index]!);
    if (found >= strength && found > 0) {
      strength = found;
      best = tokens[index]!.tag === "mark" ? index + 1 : index;
    }
  }
  return best;
}

/** How surely a new clause begins at a word. */
function strengthAt({ tag, lower, text }: Token): number {
  if (tag === "mark") return /^[;:—–]$|^--$/.test(text) ? 3 : text === "," ? 2 : 1;
  if (OPENERS.has(lower)) return 3;
  if (tag === "conjunction") return 2;
  return tag === "pronoun" ? 2 : 0;
}

const OPENERS = new Set(
  "who which that when while after before where because although though as whose until since but if unless whether".split(
    " ",
  ),
);
