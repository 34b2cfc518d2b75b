import { isGivenName, type NameParts, parseName } from "#story/names/parse-name.ts";

/** Surname → the first full name that an article's title spells out for it. */
export function namesInTitle(title: string | null): ReadonlyMap<string, NameParts> {
  const names = new Map<string, NameParts>();
  if (title === null) return names;
  const words = title
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}]+|(?:['’]s)?[^\p{L}.]*$/gu, ""));
  for (let at = 1; at < words.length; at++) {
    const full = parseName(`${words[at - 1]} ${words[at]}`);
    if (full.words.length !== 2 || names.has(full.surname)) continue;
    if (isGivenName(full.words[0]!)) names.set(full.surname, full);
  }
  return names;
}
