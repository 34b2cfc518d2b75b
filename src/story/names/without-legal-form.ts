import { wordSet } from "./lexicon/word-set.ts";

const legalForms = wordSet("inc incorporated corp corporation ltd limited llc llp plc ag gmbh nv");

/** A firm's name as keys without its legal form: `acme tools` for "Acme Tools Inc.". */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1]!)) end--;
  return end === words.length ? words : words.slice(0, end);
}
