import type { Place } from "../place.ts";
import { endsSentence, wordAt } from "../scene.ts";

/** What a stretch looks like from outside. */
export interface StretchShape {
  readonly opensSentence: boolean;
  readonly opensPassage: boolean;
  readonly whole: boolean;
  /** How it begins: at the head of its sentence, with a capital or small letter. */
  readonly start: string;
  readonly text: string;
}

/** What the stretch itself looks like: where it stands, how it begins, ends and how long it is. */
export function stretchShape({ scene }: Place, item: number): StretchShape {
  const at = scene.items[item]!;
  const { tokens } = scene.document;
  const opensSentence = item === 0 || endsSentence(scene, item - 1);
  const start = opensSentence ? "opens" : tokens[at.first + 1]?.capital ? "capital" : "small";
  const inner = tokens[at.last - (at.stretch!.closed ? 1 : 0)]?.text ?? "";
  const end =
    inner === "," || wordAt(scene, item + 1) === ","
      ? "comma"
      : /^[.!?…]/.test(inner)
        ? "stop"
        : "open";
  const length = at.last - at.first > 8 ? "long" : at.last - at.first > 4 ? "middle" : "short";
  return {
    opensSentence,
    opensPassage: item === 0,
    whole: scene.items.length === 1,
    start,
    text: TEXTS[start][end][length],
  };
}

/** A feature that is looked up by its characters costs more than one that is written out. */
const TEXTS = {
  opens: textsFrom("opens"),
  capital: textsFrom("capital"),
  small: textsFrom("small"),
};

function textsFrom(start: string) {
  const ending = (end: string) => ({
    long: `${start},${end},long`,
    middle: `${start},${end},middle`,
    short: `${start},${end},short`,
  });
  return { comma: ending("comma"), stop: ending("stop"), open: ending("open") };
}
