import { sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import { flatMapInSteps, type Steps } from "#text/steps.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import type { DatedEvent } from "./analysis.ts";
import type { StoryEvent } from "./story.ts";

/** Two tellings share at least this part of the telling words of the shorter one. */
const SHARED = 0.6;

/** So few telling words may agree by chance. */
const FEWEST = 4;

interface Group {
  readonly words: ReadonlySet<string>;
  /** Places of its tellings. */
  readonly places: number[];
}

/** Puts tellings of one event together: the same date and mostly the same words; a step a date. */
export function* groupSameEvents(
  events: readonly StoryEvent[],
): Steps<readonly (readonly StoryEvent[])[]> {
  const byDate = new Map<string, StoryEvent[]>();
  for (const event of events) {
    const held = byDate.get(event.date);
    if (held) held.push(event);
    else byDate.set(event.date, [event]);
  }
  return yield* flatMapInSteps([...byDate.values()], groupOneDate);
}

/** The groups of a date by the places of their tellings, with the tellings they were found for. */
interface KnownGroups {
  readonly tellings: readonly DatedEvent[];
  readonly groups: readonly (readonly number[])[];
}

/** The groups last found, by the date's first telling: most dates are told of as before. */
const knownGroups = new WeakMap<DatedEvent, KnownGroups>();

function groupOneDate(events: readonly StoryEvent[]): readonly (readonly StoryEvent[])[] {
  if (events.length === 1) return [events];
  const first = events[0]!.event;
  const known = knownGroups.get(first);
  const isAsKnown =
    known?.tellings.length === events.length &&
    events.every(({ event }, at) => event === known.tellings[at]);
  const groups = isAsKnown ? known.groups : findGroups(events);
  if (!isAsKnown) knownGroups.set(first, { tellings: events.map(({ event }) => event), groups });
  return groups.map((places) => places.map((at) => events[at]!));
}

function findGroups(events: readonly StoryEvent[]): readonly (readonly number[])[] {
  const groups: Group[] = [];
  /** Which groups have a word, by their places. */
  const byWord = new Map<string, number[]>();
  const shared = new Uint32Array(events.length);
  for (const [place, event] of events.entries()) {
    const words = tellingWords(event);
    const same = nearestGroup(words, groups, byWord, shared);
    if (same) same.places.push(place);
    else {
      const at = groups.push({ words, places: [place] }) - 1;
      for (const word of words) {
        const having = byWord.get(word);
        if (having) having.push(at);
        else byWord.set(word, [at]);
      }
    }
  }
  return groups.map(({ places }) => places);
}

/**
 * The group that shares most words, when it shares enough of them. `shared` has a zero for each
 * group, before and after: a day may have thousands of tellings, and counting them is all there is to it.
 */
function nearestGroup(
  words: ReadonlySet<string>,
  groups: readonly Group[],
  byWord: ReadonlyMap<string, readonly number[]>,
  shared: Uint32Array,
): Group | null {
  const touched: number[] = [];
  for (const word of words) {
    for (const at of byWord.get(word) ?? []) {
      if (shared[at] === 0) touched.push(at);
      shared[at]! += 1;
    }
  }
  let best: Group | null = null;
  let most = 0;
  for (const at of touched) {
    const count = shared[at]!;
    shared[at] = 0;
    if (count <= most) continue;
    const group = groups[at]!;
    const shorter = Math.min(words.size, group.words.size);
    if (shorter >= FEWEST && count / shorter >= SHARED) {
      best = group;
      most = count;
    }
  }
  return best;
}

function tellingWords({ article, start, end }: StoryEvent): ReadonlySet<string> {
  const words = splitWords(sliceSpan(article.text, { start, end }));
  return new Set(
    words.filter(({ folded }) => !STOP_WORDS.has(folded)).map(({ folded }) => stem(folded)),
  );
}
