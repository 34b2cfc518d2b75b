import { machineSlowness } from "./machine-slowness.ts";

/** Times what is done with an input, and holds it to a second a megabyte, or what is allowed. */
export interface Pace {
  /**
   * Does a piece of work that can be done again. Throws when the quickest of three rounds takes
   * longer than it may.
   * @param bytes of the input.
   */
  readonly within: <Result>(
    what: string,
    bytes: number,
    work: () => Result | Promise<Result>,
    /** In seconds a megabyte; otherwise one. */
    allowed?: number,
  ) => Promise<Result>;
  /** The slowest work on an input of at least 100 kB so far, in seconds a megabyte; 0 when there was none. */
  readonly slowest: () => { readonly what: string; readonly secondsPerMegabyte: number };
}

/** What every piece of work may take, however small its input. In ms. */
const LEAST = 300;
/**
 * What may take more than a second, of the densest text. In seconds a megabyte. A page with all that
 * was found is up to 40 times as long as the text.
 */
export const DENSE = { analysis: 2, page: 3 };
/** Less tells little of the time a megabyte takes. In bytes. */
const TELLING = 100_000;
/** The compiler, the collector and the rest of the machine get in between; they do not three times. */
const ROUNDS = 3;

export function createPace(): Pace {
  let slowest = { what: "", secondsPerMegabyte: 0 };
  return {
    slowest: () => slowest,
    within: async (what, bytes, work, allowed = 1) => {
      const limit = Math.max(LEAST, (bytes / 1000) * allowed);
      const { result, took } = await quickest(work, limit);
      const secondsPerMegabyte = (took / bytes) * 1000;
      if (bytes >= TELLING && secondsPerMegabyte > slowest.secondsPerMegabyte) {
        slowest = { what, secondsPerMegabyte };
      }
      if (took <= limit || took <= limit * machineSlowness()) return result;
      const said = `${Math.round(took)} ms for ${bytes} bytes, and may take ${Math.round(limit)}`;
      throw new Error(`slow: ${what} takes ${said}`);
    },
  };
}

/** Does the work until a round is quick enough, and tells how long the quickest took. In ms. */
async function quickest<Result>(work: () => Result | Promise<Result>, enough: number) {
  let took = Number.POSITIVE_INFINITY;
  for (let round = 1; ; round++) {
    const start = now();
    const result = await work();
    took = Math.min(took, now().since(start));
    if (took <= enough || round === ROUNDS) return { result, took };
  }
}

/** A moment, by the clock and by the processor: what else the machine does shows in one of them only. */
function now() {
  const wall = performance.now();
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1000;
  return {
    wall,
    cpu,
    since: (start: { readonly wall: number; readonly cpu: number }) =>
      Math.min(wall - start.wall, cpu - start.cpu),
  };
}
