import { sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import type { StoryEvent } from "./story.ts";

/** Two tellings share at least this part of the telling words of the shorter one. */
const SHARED = 0.6;

/** So few telling words may agree by chance. */
const FEWEST = 4;

interface Group {
  readonly words: ReadonlySet<string>;
  readonly events: StoryEvent[];
}

/** Puts tellings of one event together: the same date and mostly the same words. */
export function groupSameEvents(events: readonly StoryEvent[]): readonly (readonly StoryEvent[])[] {
  const byDate = new Map<string, StoryEvent[]>();
  for (const event of events) {
    const held = byDate.get(event.date);
    if (held) held.push(event);
    else byDate.set(event.date, [event]);
  }
  return [...byDate.values()].flatMap(groupOneDate);
}

function groupOneDate(events: readonly StoryEvent[]): readonly (readonly StoryEvent[])[] {
  const groups: Group[] = [];
  /** Which groups have a word, by their places. */
  const byWord = new Map<string, number[]>();
  const shared = new Uint32Array(events.length);
  for (const event of events) {
    const words = tellingWords(event);
    const same = nearestGroup(words, groups, byWord, shared);
    if (same) same.events.push(event);
    else {
      const at = groups.push({ words, events: [event] }) - 1;
      for (const word of words) {
        const places = byWord.get(word);
        if (places) places.push(at);
        else byWord.set(word, [at]);
      }
    }
  }
  return groups.map((group) => group.events);
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
