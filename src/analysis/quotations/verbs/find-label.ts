import { CUE_VERBS } from "../data/cue-verbs.ts";
import { type ItemRange, isDate, isHead } from "../phrases/item-range.ts";
import { nounPhraseAfter } from "../phrases/noun-phrase-after.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import { type Frame, frameOf } from "./frame.ts";

const LONGEST_LABEL = 8;

/** A name that labels the words beside it: `Lund: “…”` opening a sentence, or `“…” ― Lund`. */
export function findLabel(scene: Scene, at: number): Frame | null {
  return labelBefore(scene, at) ?? labelAfter(scene, at);
}

function labelBefore(scene: Scene, at: number): Frame | null {
  if (!opensLabel(scene, at)) return null;
  if (tagAt(scene, at) !== "name" && tagAt(scene, at) !== "noun") return null;
  for (let end = at; end < at + LONGEST_LABEL; end++) {
    if (wordAt(scene, end) === ":" && end > at) {
      if (at > 0 && !endsSentence(scene, at - 1) && !scene.items[end + 1]?.stretch) return null;
      return labelled("label-before", { first: end, last: end }, { first: at, last: end - 1 });
    }
    if (!isHead(scene, end) && !/^(?:[().,]|of|and|the)$/.test(wordAt(scene, end))) return null;
    if (endsSentence(scene, end)) return null;
  }
  return null;
}

/** At the head of a sentence, behind the marks that a transcript opens with, or behind a dash. */
function opensLabel(scene: Scene, at: number): boolean {
  if (at === 0 || endsSentence(scene, at - 1)) return true;
  const { token, stretch } = scene.items[at - 1]!;
  if (stretch) return false;
  return (
    token.kind === "quote" ||
    (/^[-–—]$/.test(token.text) && token.end < scene.items[at]!.token.start)
  );
}

/** A dash: of all marks only it may begin a frame. */
export function mayLabel(mark: string): boolean {
  return "―—–-".includes(mark.charAt(0));
}

function labelAfter(scene: Scene, at: number): Frame | null {
  if (tagAt(scene, at) !== "mark" || !/^(?:[―—–]|--+|-)$/.test(wordAt(scene, at))) return null;
  const before = scene.items[at - 1];
  if ((before && !before.stretch) || endsSentence(scene, at)) return null;
  if (!opensName(scene, at + 1)) return null;
  const range = nounPhraseAfter(scene, at + 1);
  if (!range || !closesSentence(scene, range.last) || isReference(scene, range)) return null;
  return labelled("label-after", { first: at, last: at }, range);
}

/** `Ada Lund`; `Esther Lund` too, whose first name ends as nouns do. */
function opensName(scene: Scene, at: number): boolean {
  if (tagAt(scene, at) === "name") return true;
  const isCapital = scene.items[at]?.token.capital ?? false;
  return isCapital && tagAt(scene, at) === "noun" && tagAt(scene, at + 1) === "name";
}

/** The last of a sentence, but for its full stop. */
function closesSentence(scene: Scene, at: number): boolean {
  return endsSentence(scene, at) || (wordAt(scene, at + 1) === "." && endsSentence(scene, at + 1));
}

/** `“Bridge shut” — Harbour News, August 15, 2008` tells where it was printed; a post has a handle. */
function isReference(scene: Scene, { first, last }: ItemRange): boolean {
  const items = scene.items.slice(first, last + 1);
  return (
    items.some((_, at) => isDate(scene, first + at)) &&
    !items.some(({ token }) => token.text.startsWith("@"))
  );
}

function labelled(lemma: string, cue: ItemRange, range: ItemRange): Frame {
  const takes = CUE_VERBS.get("say") ?? null;
  const group = { cue, verb: cue.first, lemma, takes, mode: "label" } as const;
  return frameOf(group, { range, by: "label" });
}
