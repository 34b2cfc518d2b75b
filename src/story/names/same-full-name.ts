import { nicknames } from "./lexicon/nicknames.ts";
import type { NameParts } from "./parse-name.ts";

/** May two full names of one surname be one person's? Given names agree and nothing contradicts. */
export function sameFullName(a: NameParts, b: NameParts): boolean {
  if (a.surname !== b.surname || !sameSuffix(a, b)) return false;
  if (a.given === null || b.given === null) return false;
  if (
    !sameGiven(a.given, b.given) &&
    !sameGiven(a.nickname ?? "-", b.given) &&
    !sameGiven(a.given, b.nickname ?? "-")
  )
    return middleIsGiven(a, b) || middleIsGiven(b, a);
  return sameMiddle(a, b);
}

/** Equal, an initial, or a short form: `Bob`, `R.` and `Robert`. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  const fulls = nicknames.get(a);
  const others = nicknames.get(b);
  return (
    !!fulls?.includes(b) || !!others?.includes(a) || !!fulls?.some((full) => others?.includes(full))
  );
}

/** Junior and senior are two people; a missing suffix tells nothing of II and III. */
function sameSuffix(a: NameParts, b: NameParts): boolean {
  return generation(a) === generation(b);
}

function generation({ suffix }: NameParts): string {
  return suffix === "jr" || suffix === "junior" ? "jr" : "";
}

/** "J. Edgar Moss" and "Edgar Moss". */
function middleIsGiven(long: NameParts, short: NameParts): boolean {
  return long.words.length > 2 && long.words[0]!.length === 1 && long.words[1] === short.given;
}

/** Middle names may be missing or shortened, not different. */
function sameMiddle(a: NameParts, b: NameParts): boolean {
  const [x, y] = [middle(a), middle(b)];
  return x === null || y === null || x === y || x.startsWith(y) || y.startsWith(x);
}

function middle({ words, surname }: NameParts): string | null {
  const inner = words.length - surname.split(" ").length;
  return inner > 1 ? words[1]! : null;
}
