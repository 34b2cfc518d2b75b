import { endsSentence, type Scene, wordAt } from "../scene.ts";
import type { FoundSubject, Frame, VerbGroup } from "./frame.ts";

/** No more verbs than this are looked back over. */
const MOST_FRAMES = 24;

/**
 * The subject that a joined verb or a participle shares with a verb before it in the sentence:
 * `Lund left, saying …`. A verb of a main clause goes before one of a clause inside it, and a verb
 * of saying takes the subject of another before it.
 */
export function sharedSubject(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly Frame[],
): FoundSubject | null {
  const { sentence } = scene.items[group.cue.first]!;
  const detached = /^(?:,|[—–―]|--+|-)$/.test(wordAt(scene, group.cue.first - 1));
  let nearest: Frame | null = null;
  const reports = group.mode === "finite" && group.takes?.has("say") === true;
  const furthest = Math.max(0, earlier.length - MOST_FRAMES);
  for (let index = earlier.length - 1; index >= furthest; index--) {
    const frame = earlier[index]!;
    if (scene.items[frame.verb]!.sentence !== sentence) break;
    if (!frame.subject || /^(?:according|label|noun)$/.test(frame.mode)) continue;
    nearest ??= frame;
    if (reports && frame.mode === "finite" && frame.takes?.has("say")) return shared(frame);
    if (!detached || isMain(scene, frame)) return shared(detached ? frame : nearest);
  }
  return nearest ? shared(nearest) : null;
}

function shared({ subject, antecedent }: Frame): FoundSubject | null {
  return subject && { range: subject, by: "shared", antecedent };
}

/** The verb's subject stands at the head of the sentence or after words in quotation marks. */
function isMain(scene: Scene, { subject, subjectBy, cue }: Frame): boolean {
  if (!subject || subjectBy === "relative" || subjectBy === "shared") return false;
  const first = Math.min(subject.first, cue.first);
  if (first === 0 || endsSentence(scene, first - 1)) return true;
  const before = scene.items[first - 1]!;
  return before.stretch !== null || /^(?:,|and|but|[—–―:;])$/.test(before.token.lower);
}
