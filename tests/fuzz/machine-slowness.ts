/**
 * How slow this machine is now, 1 where it has nothing else to do and is as fast as the one that
 * the limits were set on; never less than 1. Does what reading a text does: cuts, looks up, allocates.
 */
export function machineSlowness(): number {
  const rounds = Array.from({ length: 3 }, () => {
    const { user, system } = process.cpuUsage();
    work();
    const after = process.cpuUsage({ user, system });
    return (after.user + after.system) / 1000;
  });
  return Math.max(1, Math.min(...rounds) / REFERENCE);
}

/** What the work takes on two cores at 2.1 GHz with Node 20 and nothing else to do. In ms. */
const REFERENCE = 36;

function work(): number {
  const text = "The mayor of Oslo said on May 5 that “we go” and went. ".repeat(3000);
  const counts = new Map<string, number>();
  const tokens = [...text.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)].map((match) => {
    const [word] = match;
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
    return {
      start: match.index,
      end: match.index + word.length,
      word,
      lower,
      kind: word.length > 1,
    };
  });
  const sorted = tokens.toSorted((a, b) =>
    a.lower < b.lower ? -1 : a.lower > b.lower ? 1 : a.start - b.start,
  );
  return sorted.length + counts.size;
}
