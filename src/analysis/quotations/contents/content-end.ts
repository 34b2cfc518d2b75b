import type { BarePlace } from "../place.ts";
import { endsSentence, type Scene, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";

/** No reported clause is followed further than this many items. */
export const LONGEST_CONTENT = 250;

/**
 * The last item of the clause that begins at `start`: the end of the sentence, or where the
 * reporter takes over again (`…, adding`, `… and said`, `…, according to`). Closing marks stay out.
 */
export function contentEnd(place: BarePlace, start: number, of: Frame): number {
  return dropMarks(place.scene, start, stopFrom(place, start, of));
}

/**
 * The first item from `start` on at which a clause ends. A sentence without end is followed once,
 * not again from each of its verbs: what the last clause of such a verb passed over is known.
 */
function stopFrom(place: BarePlace, start: number, of: Frame): number {
  const { scene, followed } = place;
  const form = scene.items[of.verb]!.token.form;
  const last = followed.get(form);
  const known = last?.scene === scene && start <= last.to ? last : null;
  const furthest = start + LONGEST_CONTENT;
  let at = start;
  let ends = false;
  while (at < furthest && !ends) {
    if (known && known.from <= at && at <= known.to && (at < known.to || known.ends)) {
      at = known.to;
      ends = known.ends;
    } else {
      ends = endsSentence(scene, at) || takesOver(place, at + 1, of);
      if (!ends) at++;
    }
  }
  const from = known && known.from <= at ? Math.min(known.from, start) : start;
  followed.set(form, { scene, from, to: at, ends });
  return Math.min(at, furthest);
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

function takesOver(place: BarePlace, at: number, of: Frame): boolean {
  const word = wordAt(place.scene, at);
  if (word === ";") return true;
  if (word === "and" || word === "but") return joinsCue(place, at + 1, of);
  if (word === "according") return wordAt(place.scene, at + 1) === "to";
  const mark = tagAt(place.scene, at) === "mark" && /^(?:[,—–]|--+|-)$/.test(word);
  return mark && detached(place, at + 1);
}

/** `, adding …`, `, according to …`, `, but he said …`, `, she said` */
function detached({ scene, byOpening }: BarePlace, at: number): boolean {
  const word = wordAt(scene, at);
  if (word === "according") return true;
  const next = word === "and" || word === "but" || word === "while" ? at + 1 : at;
  const frame = byOpening[next];
  if (frame?.mode !== "finite" && frame?.mode !== "gerund") return false;
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

/** `… and called him`: another cue of the same form goes on with the same speaker. */
function joinsCue({ scene, byCue }: BarePlace, at: number, of: Frame): boolean {
  const frame = byCue[at];
  if (!frame?.takes || frame.mode !== "finite" || frame.takes.size === 0) return false;
  if (!frame.takes.has("say") && !frame.takes.has("take")) return false;
  return scene.items[of.verb]?.token.form === scene.items[frame.verb]?.token.form;
}
