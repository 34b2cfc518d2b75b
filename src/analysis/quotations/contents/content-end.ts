import type { Place } from "../candidates/candidate.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";

/**
 * The last item of the clause that begins at `start`: the end of the sentence, or where the
 * reporter takes over again (`…, adding`, `… and said`, `…, according to`). Closing marks stay out.
 */
export function contentEnd({ scene, frames }: Place, start: number, of: Frame): number {
  let at = start;
  for (; !endsSentence(scene, at); at++) {
    if (takesOver(scene, frames, at + 1, of)) break;
  }
  return dropMarks(scene, start, at);
}

/** Without the stops, commas and conjunctions that close a clause. */
export function dropMarks(scene: Scene, start: number, end: number): number {
  let last = end;
  while (last > start && !scene.items[last]!.stretch) {
    const { token } = scene.items[last]!;
    if (token.tag !== "mark" || /^[)%$\]”]$/.test(token.text)) break;
    last--;
  }
  return last;
}

function takesOver(scene: Scene, frames: readonly Frame[], at: number, of: Frame): boolean {
  const word = wordAt(scene, at);
  if (word === ";") return true;
  if (/^(?:[,—–]|--+|-)$/.test(word)) return detached(scene, frames, at + 1);
  if (word === "and" || word === "but") return joinsCue(scene, frames, at + 1, of);
  return word === "according" && wordAt(scene, at + 1) === "to";
}

/** `, adding …`, `, according to …`, `, but he said …`, `, she said` */
function detached(scene: Scene, frames: readonly Frame[], at: number): boolean {
  const word = wordAt(scene, at);
  if (word === "according") return true;
  const next = word === "and" || word === "but" || word === "while" ? at + 1 : at;
  const frame = frames.find(
    ({ cue, subject, subjectBy, mode }) =>
      (mode === "finite" || mode === "gerund") &&
      Math.min(cue.first, subjectBy === "before" && subject ? subject.first : cue.first) === next,
  );
  if (!frame) return false;
  if (frame.mode === "gerund") return frame.takes?.has("say") === true && word !== "including";
  if (frame.subjectBy === "shared") return frame.takes?.has("say") === true;
  if (next !== at && word === "but") return tagAt(scene, next) !== "pronoun";
  return next === at && frame.takes?.has("say") === true && endsClause(scene, frame);
}

function endsClause(scene: Scene, { cue }: Frame): boolean {
  return (
    endsSentence(scene, cue.last) ||
    tagAt(scene, cue.last + 1) === "mark" ||
    tagAt(scene, cue.last + 1) === "preposition"
  );
}

function joinsCue(scene: Scene, frames: readonly Frame[], at: number, of: Frame): boolean {
  const frame = frames.find(({ cue }) => cue.first === at);
  if (!frame?.takes?.has("say") || frame.mode !== "finite") return false;
  return scene.items[of.verb]?.token.form === scene.items[frame.verb]?.token.form;
}
