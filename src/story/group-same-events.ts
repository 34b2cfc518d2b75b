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
  const byWord = new Map<string, Group[]>();
  for (const event of events) {
    const words = tellingWords(event);
    const same = nearestGroup(words, byWord);
    if (same) same.events.push(event);
    else {
      const group: Group = { words, events: [event] };
      groups.push(group);
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), group]);
    }
  }
  return groups.map((group) => group.events);
}

/** The group that shares most words, when it shares enough of them. */
function nearestGroup(
  words: ReadonlySet<string>,
  byWord: ReadonlyMap<string, readonly Group[]>,
): Group | null {
  const shared = new Map<Group, number>();
  for (const word of words) {
    for (const group of byWord.get(word) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  let best: Group | null = null;
  let most = 0;
  for (const [group, count] of shared) {
    const shorter = Math.min(words.size, group.words.size);
    if (shorter >= FEWEST && count / shorter >= SHARED && count > most) {
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
