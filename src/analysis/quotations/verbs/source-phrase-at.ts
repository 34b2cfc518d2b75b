import { CUE_VERBS } from "../data/cue-verbs.ts";
import { nounPhraseAfter } from "../phrases/noun-phrase-after.ts";
import { nounPhraseBefore } from "../phrases/noun-phrase-before.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import { type Frame, frameOf } from "./frame.ts";

/** Word sequences that name a source after them, by their first word. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ["according", [["according", "to"]]],
  ["as", [["as", "told", "by"]]],
  ["per", [["per"]]],
  [
    "in",
    [
      ["in", "the", "words", "of"],
      ["in", "the", "opinion", "of"],
      ["in", "the", "view", "of"],
    ],
  ],
]);

/** `in December 1992`, before the colon. */
const LONGEST_DATE = 5;

/** `according to a survey`, `in the words of one guard`, `Transcript as follows:` */
export function sourcePhraseAt(scene: Scene, at: number): Frame | null {
  const headed = headedAt(scene, at);
  if (headed) return headed;
  const phrases = PHRASES.get(wordAt(scene, at));
  if (!phrases) return null;
  const follows = followsAt(scene, at);
  if (follows) return follows;
  for (const words of phrases) {
    if (!words.every((word, index) => wordAt(scene, at + index) === word)) continue;
    if (words.length === 1 && !/^(?:determiner|possessive|name)$/.test(tagAt(scene, at + 1) ?? ""))
      continue;
    const last = at + words.length - 1;
    const subject = endsSentence(scene, last) ? null : nounPhraseAfter(scene, last + 1);
    return named({ first: at, last }, words.join(" "), subject);
  }
  return null;
}

/** `From the report: “…”`, `Here’s Lund in 1992: “…”`: what stands between is the source. */
function headedAt(scene: Scene, at: number): Frame | null {
  const word = wordAt(scene, at);
  const from = word === "from";
  const here = word === "here" && /^(?:'s|is)$/.test(wordAt(scene, at + 1));
  if (!from && !here) return null;
  const last = here ? at + 1 : at;
  const subject = endsSentence(scene, last) ? null : nounPhraseAfter(scene, last + 1);
  if (!subject) return null;
  for (let colon = subject.last + 1; colon <= subject.last + LONGEST_DATE; colon++)
    if (wordAt(scene, colon) === ":" && scene.items[colon + 1]?.stretch)
      return named({ first: at, last }, "headed", subject);
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
