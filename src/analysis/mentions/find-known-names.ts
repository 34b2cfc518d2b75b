import { nameSuffixes } from "#story/names/lexicon/name-particles.ts";
import { foldName, isGivenName, type NameParts } from "#story/names/parse-name.ts";
import { sliceSpan } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "./candidate-mention.ts";
import { classifyName } from "./classify-name.ts";
import { functionWords } from "./lexicon/function-words.ts";
import { organisationWords } from "./lexicon/organisation-words.ts";
import type { SentenceCase } from "./sentence-case.ts";

const LONGEST = 6;

/** Takes a name as written apart. */
type NameOf = (written: string) => NameParts;

/**
 * Names in title case and in capitals, where every word is capitalised: the longest stretch that
 * is a name (or a part of one) elsewhere in the article, or a given name with the word behind it.
 */
export function findKnownNames(
  document: Document,
  cases: readonly SentenceCase[],
  names: readonly CandidateMention[],
  nameOf: NameOf,
): readonly CandidateMention[] {
  if (cases.every((kind) => kind === "sentence")) return [];
  const written = names.map((name) => sliceSpan(document.text, name.core ?? name));
  const known = knownKeys(written, nameOf);
  const found: CandidateMention[] = [];
  for (const [sentence, kind] of cases.entries()) {
    if (kind === "sentence") continue;
    const end = document.firstToken[sentence + 1]!;
    for (let index = document.firstToken[sentence]!; index < end; index++) {
      const length = knownLength(document, index, end, known);
      if (length === 0) continue;
      found.push(mentionAt(document, index, index + length, nameOf));
      index += length - 1;
    }
  }
  return found;
}

function knownKeys(names: readonly string[], nameOf: NameOf): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const name of new Set(names)) {
    const { words, whole, surname } = nameOf(name);
    keys.add(whole);
    if (words.length > 1 && words.length < 4 && !organisationWords.has(words.at(-1)!)) {
      keys.add(surname);
      if (isGivenName(words[0]!)) keys.add(words[0]!);
    }
  }
  return keys;
}

function knownLength(
  { tokens }: Document,
  from: number,
  end: number,
  known: ReadonlySet<string>,
): number {
  const first = tokens[from]!;
  if (first.kind !== "word" || !first.capital) return 0;
  let key = "";
  let longest = 0;
  for (let index = from; index < Math.min(end, from + LONGEST); index++) {
    const token = tokens[index]!;
    if (token.kind !== "word") break;
    key += (key === "" ? "" : " ") + foldName(token.text);
    if (known.has(key) && !functionWords.has(key)) longest = index - from + 1;
  }
  return longest > 0
    ? longest
    : givenAndSurname(tokens[from]!.text, tokens[from + 1], from + 1 < end);
}

/** Two words, the first a given name and no word of the language: "Hanna Lindqvist". */
function givenAndSurname(
  first: string,
  next: Document["tokens"][number] | undefined,
  within: boolean,
): number {
  const key = foldName(first);
  if (!within || !next || !isGivenName(key) || functionWords.has(key)) return 0;
  const fits = next.kind === "word" && next.capital && next.tag === "name" && next.form === null;
  return fits &&
    !functionWords.has(next.lower) &&
    !organisationWords.has(next.lower) &&
    !nameSuffixes.has(next.lower)
    ? 2
    : 0;
}

function mentionAt(
  { tokens, text }: Document,
  from: number,
  to: number,
  nameOf: NameOf,
): CandidateMention {
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const name = nameOf(text.slice(span.start, span.end));
  return {
    start: span.start,
    end: span.end,
    core: span,
    role: null,
    foundBy: "known-name",
    kind: "name",
    gender: name.gender,
    personKind: classifyName(name.words, tokens[from]!.lower, false),
    plural: false,
    name,
  };
}
