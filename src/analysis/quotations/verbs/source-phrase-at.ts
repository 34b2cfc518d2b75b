import { CUE_VERBS } from "../data/cue-verbs.ts";
import { nounPhraseAfter } from "../phrases/noun-phrase-after.ts";
import { nounPhraseBefore } from "../phrases/noun-phrase-before.ts";
import { endsSentence, type Scene, wordAt } from "../scene.ts";
import { type Frame, frameOf } from "./frame.ts";

/** Word sequences that name a source after them, by their first word. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ["according", [["according", "to"]]],
  ["as", [["as", "told", "by"]]],
  [
    "in",
    [
      ["in", "the", "words", "of"],
      ["in", "the", "opinion", "of"],
      ["in", "the", "view", "of"],
    ],
  ],
]);

/** `according to a survey`, `in the words of one guard`, `Transcript as follows:` */
export function sourcePhraseAt(scene: Scene, at: number): Frame | null {
  const phrases = PHRASES.get(wordAt(scene, at));
  if (!phrases) return null;
  const follows = followsAt(scene, at);
  if (follows) return follows;
  for (const words of phrases) {
    if (!words.every((word, index) => wordAt(scene, at + index) === word)) continue;
    const last = at + words.length - 1;
    const subject = endsSentence(scene, last) ? null : nounPhraseAfter(scene, last + 1);
    return named({ first: at, last }, words.join(" "), subject);
  }
  return null;
}

function followsAt(scene: Scene, at: number): Frame | null {
  if (wordAt(scene, at) !== "as" || !/^follows?$/.test(wordAt(scene, at + 1))) return null;
  const colon = wordAt(scene, at + 2) === ":" ? 1 : 0;
  const subject = at === 0 || endsSentence(scene, at - 1) ? null : nounPhraseBefore(scene, at - 1);
  return named({ first: at, last: at + 1 + colon }, "as follows", subject);
}

function named(cue: Frame["cue"], lemma: string, range: Frame["subject"]): Frame {
  const takes = CUE_VERBS.get("say") ?? null;
  const group = { cue, verb: cue.first, lemma, takes, mode: "according" } as const;
  return frameOf(group, range && { range, by: "after" });
}
