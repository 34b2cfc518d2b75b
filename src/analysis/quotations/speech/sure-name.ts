import { TITLE_HOLDERS } from "../data/title-holders.ts";
import type { Place } from "../place.ts";
import { endsSentence, tagAt, wordAt } from "../scene.ts";
import { wordsOf } from "./words-of.ts";

const LONGEST_TITLE = 8;

/**
 * Why a stretch is surely a name and no speech: capital words beside a thing that has a title
 * (`the novel “…”`), or between a first and a last name; null when that is not sure.
 */
export function sureName({ scene }: Place, item: number): "title" | "nickname" | null {
  const at = scene.items[item]!;
  const words = wordsOf(scene.document.tokens, at.first, at.last);
  if (!at.stretch!.closed || words.count > LONGEST_TITLE || words.capitals !== "titled")
    return null;
  const opens = item === 0 || endsSentence(scene, item - 1);
  const ends = endsSentence(scene, item);
  if (!opens && TITLE_HOLDERS.has(wordAt(scene, item - 1))) return "title";
  if (!ends && TITLE_HOLDERS.has(wordAt(scene, item + 1))) return "title";
  const between =
    !opens && !ends && tagAt(scene, item - 1) === "name" && tagAt(scene, item + 1) === "name";
  return between && words.count <= 2 ? "nickname" : null;
}
