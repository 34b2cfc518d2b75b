import type { Memory, Server } from "./start-server.ts";

/** What a server's memory did while it was watched. */
export interface WatchedMemory {
  /** Ends the watch. */
  readonly stop: () => void;
  /**
   * Ten equal parts of the time, oldest first: what was resident on average, and the smallest the
   * heap was, which is what was in use when it had just been collected.
   */
  readonly tenths: () => readonly Memory[];
  /**
   * Growth of what is resident by the second half of the time, in bytes an hour: the slope of the
   * least-squares line. The first half is left out, as the heap takes its size then.
   */
  readonly slope: () => number;
}

interface Sample extends Memory {
  /** Hours. */
  readonly at: number;
}

/** In ms. */
const EVERY = 1_000;

export function watchMemory({ memory }: Server): WatchedMemory {
  const samples: Sample[] = [];
  const timer = setInterval(async () => {
    samples.push({ at: performance.now() / 3_600_000, ...(await memory()) });
  }, EVERY);
  return {
    stop: () => clearInterval(timer),
    tenths: () =>
      Array.from({ length: 10 }, (_, part) => {
        const at = (share: number) => Math.floor((samples.length * share) / 10);
        const own = samples.slice(at(part), Math.max(at(part) + 1, at(part + 1)));
        return {
          resident: mean(own.map(({ resident }) => resident)),
          heap: Math.min(...own.map(({ heap }) => heap)),
        };
      }),
    slope: () => slopeOf(samples.slice(Math.floor(samples.length / 2))),
  };
}

function slopeOf(samples: readonly Sample[]): number {
  const middle = mean(samples.map(({ at }) => at));
  const level = mean(samples.map(({ resident }) => resident));
  const sum = (of: (sample: Sample) => number) =>
    samples.reduce((total, each) => total + of(each), 0);
  const together = sum(({ at, resident }) => (at - middle) * (resident - level));
  return together / sum(({ at }) => (at - middle) ** 2);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}
