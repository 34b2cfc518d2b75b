import { type ItemRange, isDate } from "../phrases/item-range.ts";
import { nounPhraseBefore } from "../phrases/noun-phrase-before.ts";
import { type Scene, tagAt, wordAt } from "../scene.ts";

const FURTHEST = 60;
const MARK = /^(?:[,—–―]|--+|-)$/;

/**
 * The subject before a comma or dash that closes an apposition or aside: `Ada Lund, 43, a baker
 * from Oslo, said`. The closing mark belongs to an apposition; an aside (`, in a letter,`) does not
 * belong to the name. Walks the pieces between the marks from right to left until one is a name
 * or noun phrase that nothing before it explains.
 */
export function behindApposition(scene: Scene, end: number): ItemRange | null {
  const mark = wordAt(scene, end);
  if (!MARK.test(mark)) return null;
  const head = scene.items[end - 1]?.head ?? 0;
  const furthest = Math.max(head, end - FURTHEST);
  let last = end;
  let found: ItemRange | null = null;
  for (let at = end - 2; at > furthest; at--) {
    if (wordAt(scene, at) !== mark) continue;
    const kind = pieceAt(scene, at + 1);
    if (kind === null) break;
    if (kind === "aside" && last === end) last = at - 1;
    const name = isDate(scene, at - 1) ? null : nounPhraseBefore(scene, at - 1);
    if (name) {
      found = { first: name.first, last: Math.max(last, name.last) };
      if (!isItselfApposition(scene, name, mark)) break;
    } else if (kind !== "place" && kind !== "name") break;
  }
  return found;
}

type Piece = "apposition" | "aside" | "place" | "name";

function pieceAt(scene: Scene, at: number): Piece | null {
  const tag = tagAt(scene, at);
  const word = wordAt(scene, at);
  if (/^(?:who|whose|which|whom)$/.test(word)) return "apposition";
  if (word === "of" || word === "from") return "place";
  if (tag === "conjunction")
    return /^(?:and|but|or|that|because|so|if)$/.test(word) ? null : "aside";
  if (tag === "preposition" || tag === "adverb" || tag === "to" || tag === "verb") return "aside";
  if (tag === "name") return "name";
  return /^(?:determiner|noun|adjective|number|possessive)$/.test(tag ?? "") ? "apposition" : null;
}

/** `a Democrat from Oslo` or `22` after another comma explains a name further left. */
function isItselfApposition(scene: Scene, name: ItemRange, mark: string): boolean {
  if (name.first < 2 || wordAt(scene, name.first - 1) !== mark) {
    return (
      /^(?:of|from)$/.test(wordAt(scene, name.first - 1)) && wordAt(scene, name.first - 2) === mark
    );
  }
  if (tagAt(scene, name.first) === "name") return false;
  const before = tagAt(scene, name.first - 2);
  return before === "name" || before === "noun" || before === "number";
}
